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
use crate::source::SourceTree;
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
    let (file, fit) = site.fitted(|is_draft| text(site, plan, &title, date, is_draft));
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

/// The reports of several plans of a day, as [`report`] makes each of a site that has those before it.
///
/// # Errors
/// Where there is no such plan. A plan that has a report of that day has its own error.
pub fn reports(
    tree: &SourceTree,
    plans: &[&str],
    date: Date,
) -> Result<Vec<Result<New, Refused>>, Refused> {
    let site = Site::read(tree)?;
    let mut texts = Vec::new();
    for plan in plans {
        let plan = site.plan(plan)?;
        let other = site.reports(plan).find(|report| report.date == Some(date));
        texts.push(match other {
            Some(other) => Err(Refused::Taken(
                Kind::Report,
                date.to_string(),
                other.file.clone(),
            )),
            None => {
                let title = status_per(&site, plan, date);
                Ok((plan, text(&site, plan, &title, date, false)))
            }
        });
    }
    let files: Vec<NewFile> = texts
        .iter()
        .flatten()
        .map(|(_, file)| file.clone())
        .collect();
    // What makes no fault together makes none alone.
    if !files.is_empty() && !site.faults_with()(&files).is_empty() {
        return one_by_one(tree, plans, date);
    }
    let mut after = tree.clone();
    for file in files {
        after.put(file.path, file.bytes);
    }
    let of: Vec<PlanFolder<'_>> = texts.iter().flatten().map(|(plan, _)| *plan).collect();
    let mut editions = edition::taken_of(&after, &of, date).into_iter();
    let made = texts.into_iter().map(|text| {
        let (_, file) = text?;
        let (beside, found) = match editions.next() {
            Some(Ok(edition)) => (vec![edition], Vec::new()),
            Some(Err(why)) => (Vec::new(), vec![Found::NoEdition(why)]),
            None => (Vec::new(), Vec::new()),
        };
        Ok(New {
            file,
            beside,
            found,
            fit: Fit::Fits,
        })
    });
    Ok(made.collect())
}

fn one_by_one(
    tree: &SourceTree,
    plans: &[&str],
    date: Date,
) -> Result<Vec<Result<New, Refused>>, Refused> {
    let mut tree = tree.clone();
    let mut reports = Vec::new();
    for plan in plans {
        let made = report(&Site::read(&tree)?, plan, Some(date), None, date);
        for file in made.iter().flat_map(New::files) {
            tree.put(file.path, file.bytes);
        }
        reports.push(made);
    }
    Ok(reports)
}

/// The file of a report.
fn text(site: &Site<'_>, plan: PlanFolder<'_>, title: &str, date: Date, is_draft: bool) -> NewFile {
    let (title, day) = (
        line("title", &yaml::value(title)),
        line("date", &date.to_string()),
    );
    let holes = [
        ("title", title.as_str()),
        ("date", &day),
        ("draft", &draft(is_draft)),
    ];
    NewFile::text(
        format!("content/plans/{}/reports/{date}.md", plan.folder),
        filled(template!(site, "report.md"), &holes),
    )
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
