//! `new edition`, and the edition that `new report` writes with a report.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::file::NoEdition;
use super::site::{PlanFolder, Site};
use super::{Fit, Found, Kind, New, NewFile, Refused, Unknown};
use crate::build::{Cache, Options, has_errors, prepare};
use crate::document::edition_text;
use crate::path::SourcePath;
use crate::source::SourceTree;

/// The edition of a report that is there already and has none: of the day that is given, else of
/// the newest such report. It takes the plan as its files have it now, with the statuses of that
/// day.
///
/// # Errors
/// Where there is no such plan or report, its edition is there already, or none can be made.
pub fn edition(site: &Site<'_>, plan: &str, date: Option<Date>) -> Result<New, Refused> {
    let plan = site.plan(plan)?;
    let dates: BTreeSet<Date> = site
        .reports(plan)
        .filter_map(|report| report.date)
        .collect();
    let is_open = |date: &&Date| !site.has(&path(plan, **date));
    let newest = dates.iter().rev().find(is_open).or(dates.last()).copied();
    let (date, found) = match (date, newest) {
        (Some(date), _) => (date, Vec::new()),
        (None, Some(newest)) => (newest, vec![Found::ReportDay(newest)]),
        (None, None) => return Err(no_report("none".to_owned(), &dates)),
    };
    if !dates.contains(&date) {
        return Err(no_report(date.to_string(), &dates));
    }
    let file = path(plan, date);
    if site.has(&file) {
        return Err(Refused::Taken(Kind::Edition, date.to_string(), file));
    }
    Ok(New {
        file: taken(site.tree, plan, date).map_err(Refused::NoEdition)?,
        beside: Vec::new(),
        found,
        fit: Fit::Fits,
    })
}

fn no_report(name: String, known: &BTreeSet<Date>) -> Refused {
    let unknown = Unknown {
        name,
        meant: None,
        known: known.iter().map(Date::to_string).collect(),
    };
    Refused::Unknown(Kind::Report, unknown)
}

/// Where the edition of a day stands: beside the report.
fn path(plan: PlanFolder<'_>, date: Date) -> SourcePath {
    SourcePath::new(format!("content/plans/{}/reports/{date}.json", plan.folder))
}

/// A plan of a site as it stands on a day, as the file of an edition.
///
/// # Errors
/// Where not all of the site can be read, or the plan is a draft.
pub(super) fn taken(
    tree: &SourceTree,
    plan: PlanFolder<'_>,
    date: Date,
) -> Result<NewFile, NoEdition> {
    let mut made = taken_of(tree, &[plan], date);
    made.pop().unwrap_or(Err(NoEdition::Draft))
}

/// The same of several plans, in their order.
pub(super) fn taken_of(
    tree: &SourceTree,
    plans: &[PlanFolder<'_>],
    date: Date,
) -> Vec<Result<NewFile, NoEdition>> {
    let site = prepare(tree, &Options::default(), &mut Cache::default());
    if has_errors(&site.diagnostics) {
        return vec![Err(NoEdition::Faults); plans.len()];
    }
    let model = site.value.model;
    let of = |plan: &PlanFolder<'_>| {
        let id = model
            .published_plans()
            .find(|id| model[*id].document.folder == plan.folder)
            .ok_or(NoEdition::Draft)?;
        let title = &model[id].document.title;
        let text = edition_text(date, (&model[id].id, title), &model.stood(id, Some(date)));
        Ok(NewFile {
            path: path(*plan, date),
            bytes: text.into_bytes(),
        })
    };
    plans.iter().map(of).collect()
}
