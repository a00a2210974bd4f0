//! `new report`: a report and the edition that stands beside it.

use jiff::civil::Date;

use super::edition;
use super::file::title;
use super::site::{PlanFolder, Site};
use super::template::{draft, filled, line, template};
use super::{Fit, Found, Kind, New, NewFile, NoEdition, Refused};
use crate::diagnostic::Place;
use crate::document::StatusText;
use crate::language::{Argument, Language};
use crate::theme::Theme;
use crate::yaml;

/// A new report of a plan, with the edition of its day: the plan as its files have it, with the
/// statuses of that day. A draft, and a site with faults, gets no edition, and `found` says so. The day
/// is the one that is given, else that of the plan's newest status, else `today`: a day has one
/// report.
///
/// # Errors
/// Where there is no such plan, or it has a report of that day already.
pub fn report(
    site: &Site<'_>,
    plan: &str,
    date: Option<Date>,
    written: Option<&str>,
    today: Date,
) -> Result<New, Refused> {
    let plan = site.plan(plan)?;
    let newest_report = site.reports(plan).filter_map(|report| report.date).max();
    let status_day = newest_status(site, plan).filter(|day| Some(*day) > newest_report);
    let (date, mut found) = match (date, status_day) {
        (Some(date), _) => (date, Vec::new()),
        (None, Some(day)) => (day, vec![Found::StatusDay(day)]),
        (None, None) => (today, vec![Found::Today(today)]),
    };
    if let Some(other) = site.reports(plan).find(|report| report.date == Some(date)) {
        return Err(Refused::Taken(
            Kind::Report,
            date.to_string(),
            other.file.clone(),
        ));
    }
    let title = match written {
        Some(written) => title(written)?,
        None => status_per(site, plan, date),
    };
    let (title, day) = (
        line("title", &yaml::value(&title)),
        line("date", &date.to_string()),
    );
    let (file, fit) = site.fitted(|is_draft| {
        let holes = [
            ("title", title.as_str()),
            ("date", &day),
            ("draft", &draft(is_draft)),
        ];
        NewFile::text(
            format!("content/plans/{}/reports/{date}.md", plan.folder),
            filled(template!(site, "report.md"), &holes),
        )
    });
    let tree = site.tree.with(file.path.clone(), file.bytes.clone());
    let edition = match fit {
        Fit::Draft(_) => Err(NoEdition::Draft),
        Fit::Fits | Fit::Faults(_) => edition::taken(&tree, plan, date),
    };
    let beside = match edition {
        Ok(edition) => vec![edition],
        Err(why) => {
            found.push(Found::NoEdition(why));
            Vec::new()
        }
    };
    Ok(New {
        file,
        beside,
        found,
        fit,
    })
}

/// The newest day that a measure of the plan has a status of.
fn newest_status(site: &Site<'_>, plan: PlanFolder<'_>) -> Option<Date> {
    let measures = site
        .measures(plan)
        .into_iter()
        .filter(|measure| !measure.draft);
    let days = measures.filter_map(|measure| match &measure.status {
        StatusText::Ledger(entries) => entries.iter().map(|entry| entry.date).max(),
        StatusText::Word(_) | StatusText::None => None,
    });
    days.max()
}

/// «Status per 1. juni 2025», in the plan's language.
fn status_per(site: &Site<'_>, plan: PlanFolder<'_>, date: Date) -> String {
    let code = plan
        .document
        .and_then(|plan| plan.language)
        .unwrap_or(site.config.language);
    let nowhere = Place::file(&crate::path::SourcePath::new(crate::config::FILE));
    let theme = Theme::load(site.tree, &site.config.theme, &nowhere).value;
    let language = Language::load(site.tree, &theme, code).value;
    let date = language.date(date);
    language
        .find_with("as-of", &[("date", Argument::Text(&date))])
        .unwrap_or(date)
}
