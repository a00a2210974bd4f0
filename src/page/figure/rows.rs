//! The rows of each figure, and the sentence that says what is seen in them.

use jiff::civil::Date;

use super::name::{name_of, term_of};
use super::says;
use crate::language::Language;
use crate::model::count::Counts;
use crate::model::ending::Period;
use crate::model::numbers::{ByTime, InPeriod, State};
use crate::model::status::{Status, classes};
use crate::model::{DepartmentId, MeasureId, PlanId, SectionId};
use crate::page::view::row::{GROUP, anchor};
use crate::page::{Scope, Site};

/// A row before it is drawn: a number for each class with the list that it counts.
pub(super) struct Counted {
    pub title: String,
    pub full: Option<String>,
    pub day: Option<Date>,
    pub url: Option<String>,
    pub cells: Vec<(usize, Option<String>)>,
}

/// What a figure is of, what it says, and its rows.
pub(super) type Parts = (String, String, Vec<Counted>);

/// A number for each status, with the list that it counts.
fn by_status<T>(
    counts: &Counts<T>,
    url: impl Fn(Option<Status>) -> Option<String>,
) -> Vec<(usize, Option<String>)> {
    let cell = |class| {
        let count = counts.of(class);
        (count, (count > 0).then(|| url(class)).flatten())
    };
    classes().map(cell).collect()
}

pub(super) fn status(site: &Site<'_>, of: Scope, language: &Language) -> Parts {
    let counts = site.model.counts(&of.measures(site.model));
    let day = of.plan().and_then(|id| site.model[id].status_day);
    let day = day.map(|day| language.date(day));
    let term = term_of(site, of, language);
    let url = |status| Some(site.addresses.one_status(of, status).to_string());
    let row = Counted {
        title: name_of(site, of),
        full: None,
        day: None,
        url: Some(site.addresses.status(of).to_string()),
        cells: by_status(&counts, url),
    };
    (
        String::new(),
        says::status(language, &counts, day.as_deref(), &term),
        vec![row],
    )
}

pub(super) fn departments(site: &Site<'_>, of: Scope, language: &Language) -> Parts {
    let model = site.model;
    let rows = model.status_by_department(&of.measures(model));
    let code = |id: &DepartmentId| model[*id].document.code.as_str();
    let said: Vec<(&str, &Counts)> = rows.iter().map(|(id, counts)| (code(id), counts)).collect();
    let sentence = says::departments(language, &said, &term_of(site, of, language));
    let row = |(id, counts): &(DepartmentId, Counts)| {
        let document = &model[*id].document;
        // The list is the department's; of a plan the numbers lead to the plan's part of it.
        let url = |status| {
            let list = site.addresses.one_status(Scope::Department(*id), status);
            let first = counts.listed(status).first()?;
            let part = of
                .plan()
                .map(|plan| anchor(site, plan, model[*first].section));
            let part = part.map_or_else(String::new, |part| format!("#{GROUP}_{part}"));
            Some(format!("{list}{part}"))
        };
        Counted {
            title: document.code.clone(),
            full: Some(document.name.clone()).filter(|name| *name != document.code),
            day: None,
            url: Some(site.addresses.department(*id).to_string()),
            cells: by_status(counts, url),
        }
    };
    let head = language.text("departments-name");
    (head, sentence, rows.iter().map(row).collect())
}

/// The id of a quarter on the page of what is due.
pub fn quarter_anchor(period: Period) -> String {
    let quarter = period.quarter;
    let quarter = quarter.map_or_else(String::new, |quarter| format!("-{quarter}"));
    format!("kvartal_{}{quarter}", period.year)
}

/// Above this many the site's index counts what is due and leaves the lists to those of the plans.
pub const LISTED_DEADLINES: usize = 700;

pub(super) fn deadlines(site: &Site<'_>, of: Scope, language: &Language) -> Parts {
    let rows = site.model.outcome_by_period(&of.all_measures(site.model));
    let all = rows.iter().flat_map(|row| &row.by_outcome);
    let is_listed = of != Scope::Site || all.map(Vec::len).sum::<usize>() <= LISTED_DEADLINES;
    let row = |row: &InPeriod<'_>| {
        let part = if is_listed {
            quarter_anchor(row.period)
        } else {
            "planer_".to_owned()
        };
        let url = format!("{}#{part}", site.addresses.deadlines(of));
        let cell = |endings: &Vec<_>| {
            let count = endings.len();
            (count, (count > 0).then(|| url.clone()))
        };
        Counted {
            title: says::period(language, row.period),
            full: None,
            day: None,
            cells: row.by_outcome.iter().map(cell).collect(),
            url: Some(url),
        }
    };
    (
        language.text("column-when"),
        says::deadlines(language, &rows, site.model.as_of.is_some()),
        rows.iter().map(row).collect(),
    )
}

pub(super) fn progress(
    site: &Site<'_>,
    id: PlanId,
    until: Option<Date>,
    language: &Language,
) -> Parts {
    let rows = site.model.status_by_state(id, until);
    let row = |(state, counts): &(State<'_>, Counts<usize>)| {
        let report = state.report.map(|report| site.addresses.report(report));
        let lists = |status| match report {
            Some(report) => format!("{report}#alle_"),
            None => site
                .addresses
                .one_status(Scope::Plan(id), status)
                .to_string(),
        };
        let page = report.unwrap_or_else(|| site.addresses.status(Scope::Plan(id)));
        Counted {
            title: language.date(state.day),
            full: None,
            day: Some(state.day),
            url: Some(page.to_string()),
            cells: by_status(counts, |status| Some(lists(status))),
        }
    };
    let term = term_of(site, Scope::Plan(id), language);
    (
        language.text("ledger-date"),
        says::progress(language, &rows, &term),
        rows.iter().map(row).collect(),
    )
}

pub(super) fn lateness(site: &Site<'_>, id: PlanId, language: &Language) -> Parts {
    let (model, addresses) = (site.model, site.addresses);
    let rows = model.lateness_by_section(id);
    let name = |section: Option<SectionId>| match section {
        Some(section) => model[section].document.title.clone(),
        None => language.text("group-loose"),
    };
    let row = |(section, by_time): &(Option<SectionId>, ByTime)| {
        let page = section.map(|section| addresses.section(section).to_string());
        let list = |measures: &Vec<MeasureId>, part: Option<&str>| {
            let url = page.as_ref().zip(part);
            let url = url.filter(|_| !measures.is_empty());
            (
                measures.len(),
                url.map(|(page, part)| format!("{page}#{part}")),
            )
        };
        Counted {
            title: name(*section),
            full: None,
            day: None,
            cells: vec![
                list(&by_time.overdue, Some("overdue_")),
                list(&by_time.unknown, Some("unknown_")),
                list(&by_time.passed, None),
                list(&by_time.others, None),
            ],
            url: page,
        }
    };
    let said: Vec<(String, &ByTime)> = rows
        .iter()
        .map(|(section, by_time)| (name(*section), by_time))
        .collect();
    let sentence = says::lateness(language, &said, &term_of(site, Scope::Plan(id), language));
    let head = language.text("measure-section");
    (head, sentence, rows.iter().map(row).collect())
}
