//! The page of a report: the plan's status frozen on its day, what changed since the report before,
//! and what it declares against what is counted.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::super::Site;
use super::counts::{CountsView, plain_counts};
use super::difference::{DifferenceView, difference_views};
use super::link::{Link, link, measure_title};
use super::row::{GROUP, ResponsibleView, anchor, department};
use super::time::iso;
use crate::document::{DeclaredDepartments, Role};
use crate::model::status::{classes, status_id};
use crate::model::{MeasureId, ReportId};

/// A report.
#[derive(Debug, JsonSchema, Serialize)]
pub struct ReportView {
    /// Its title.
    pub title: String,
    /// Its day, as ISO.
    pub date: String,
    /// The day it was published, as ISO.
    pub published: Option<String>,
    /// Its plan.
    pub plan: Link,
    /// What the plan calls a measure.
    pub term: String,
    /// Its text.
    pub body: String,
    /// The plan's measures by status on its day.
    pub counts: CountsView,
    /// The status of each measure on its day, by section.
    pub sections: Vec<FrozenSection>,
    /// The report before it.
    pub before: Option<Link>,
    /// What changed since the report before it.
    pub changes: Vec<ChangeView>,
    /// What it declares, against what is counted.
    pub declared: Vec<DeclaredView>,
    /// The departments it says are responsible; none where it does not say.
    pub declared_departments: Vec<ResponsibleView>,
    /// How many departments it says are responsible.
    pub declared_department_count: Option<usize>,
    /// The departments that the measures say are responsible.
    pub counted_departments: Vec<ResponsibleView>,
    /// Rows of its overview that differ from the measures.
    pub differences: Vec<DifferenceView>,
}

/// The measures of a section on a day.
#[derive(Debug, JsonSchema, Serialize)]
pub struct FrozenSection {
    /// The id of its heading.
    pub anchor: String,
    /// The section.
    pub title: Option<Link>,
    /// Its measures.
    pub rows: Vec<FrozenRow>,
}

/// A measure on a day.
#[derive(Debug, JsonSchema, Serialize)]
pub struct FrozenRow {
    /// Its number.
    pub number: Option<String>,
    /// The measure.
    pub link: Link,
    /// The identifier of its status then.
    pub status: &'static str,
    /// The day of that status, as ISO.
    pub reported: Option<String>,
    /// Who said so.
    pub source: Option<String>,
    /// Whether the sources of that day differ.
    pub differs: bool,
}

/// A measure whose status changed.
#[derive(Debug, JsonSchema, Serialize)]
pub struct ChangeView {
    /// The measure.
    pub link: Link,
    /// The identifier of its status before.
    pub from: &'static str,
    /// The identifier of its status after.
    pub to: &'static str,
}

/// A number that a report declares, beside the number counted.
#[derive(Debug, JsonSchema, Serialize)]
pub struct DeclaredView {
    /// `measures`, or the identifier of a status.
    pub what: &'static str,
    /// The number declared.
    pub declared: usize,
    /// The number counted.
    pub counted: usize,
}

/// The page of a report.
pub fn report(site: &Site<'_>, id: ReportId, body: String) -> ReportView {
    let (model, report) = (site.model, &site.model[id]);
    let plan = &model[report.plan];
    let before = plan
        .reports
        .iter()
        .copied()
        .take_while(|other| *other != id)
        .last();
    let counts = model.counts_on(report.date, &plan.measures);
    let counted = model.departments_of(report.plan);
    ReportView {
        title: report.document.title.clone(),
        date: iso(report.date),
        published: report.document.published.map(iso),
        plan: link(&plan.document.title, site.addresses.plan(report.plan)),
        term: plan.document.measure_term.clone().unwrap_or_default(),
        body,
        counts: plain_counts(&counts),
        sections: frozen(site, id),
        before: before
            .map(|before| link(&model[before].document.title, site.addresses.report(before))),
        changes: before.map_or_else(Vec::new, |before| changes(site, before, id)),
        declared: declared(site, id, &counts),
        declared_departments: report
            .declared_departments
            .iter()
            .map(|id| department(site, *id, Role::Lead))
            .collect(),
        declared_department_count: declared_department_count(site, id),
        counted_departments: counted
            .into_iter()
            .map(|id| department(site, id, Role::Lead))
            .collect(),
        differences: difference_views(site, &model.differences_with(id)),
    }
}

fn declared_department_count(site: &Site<'_>, id: ReportId) -> Option<usize> {
    match site.model[id]
        .document
        .declares
        .as_ref()?
        .departments
        .as_ref()?
    {
        DeclaredDepartments::Codes(codes) => Some(codes.len()),
        DeclaredDepartments::Count(count) => usize::try_from(*count).ok(),
    }
}

fn frozen(site: &Site<'_>, id: ReportId) -> Vec<FrozenSection> {
    let (model, report) = (site.model, &site.model[id]);
    let groups = model[report.plan]
        .measures
        .chunk_by(|a, b| model[*a].section == model[*b].section);
    let section = |chunk: &[MeasureId]| {
        let section = model[chunk[0]].section;
        FrozenSection {
            anchor: format!("{GROUP}_{}", anchor(site, report.plan, section)),
            title: section.map(|section| {
                link(
                    &model[section].document.title,
                    site.addresses.section(section),
                )
            }),
            rows: chunk
                .iter()
                .map(|measure| frozen_row(site, *measure, id))
                .collect(),
        }
    };
    groups.map(section).collect()
}

fn frozen_row(site: &Site<'_>, measure: MeasureId, report: ReportId) -> FrozenRow {
    let (model, day) = (site.model, Some(site.model[report].date));
    let entry = model[measure].ledger.on(day);
    FrozenRow {
        number: model[measure].document.number.clone(),
        link: link(
            &model[measure].document.title,
            site.addresses.measure(measure),
        ),
        status: status_id(entry.map(|entry| entry.status)),
        reported: entry.map(|entry| iso(entry.date)),
        source: entry.and_then(|entry| entry.source.clone()),
        differs: model[measure].ledger.differs_on(day),
    }
}

fn changes(site: &Site<'_>, before: ReportId, after: ReportId) -> Vec<ChangeView> {
    let model = site.model;
    let between =
        |measure: &MeasureId| change(site, *measure, model[before].date, Some(model[after].date));
    model[model[after].plan]
        .measures
        .iter()
        .filter_map(between)
        .collect()
}

/// What has become of measures since the report before the last of their plan; nothing where there
/// is no such report.
pub fn changes_of(site: &Site<'_>, measures: &[MeasureId]) -> Vec<ChangeView> {
    let model = site.model;
    let since = |measure: &MeasureId| {
        let before = model[model[*measure].plan].reports.iter().rev().nth(1)?;
        change(site, *measure, model[*before].date, model.as_of)
    };
    measures.iter().filter_map(since).collect()
}

fn change(
    site: &Site<'_>,
    measure: MeasureId,
    before: Date,
    after: Option<Date>,
) -> Option<ChangeView> {
    let on = |day| site.model[measure].ledger.on(day).map(|entry| entry.status);
    let (from, to) = (on(Some(before)), on(after));
    let link = || {
        link(
            &measure_title(site.model, measure),
            site.addresses.measure(measure),
        )
    };
    (from != to).then(|| ChangeView {
        link: link(),
        from: status_id(from),
        to: status_id(to),
    })
}

fn declared(
    site: &Site<'_>,
    id: ReportId,
    counts: &crate::model::count::Counts,
) -> Vec<DeclaredView> {
    let report = &site.model[id];
    let measures = report
        .document
        .declares
        .as_ref()
        .and_then(|declares| usize::try_from(declares.measures?).ok());
    let mut declared: Vec<DeclaredView> = measures
        .map(|declared| DeclaredView {
            what: "measures",
            declared,
            counted: counts.total(),
        })
        .into_iter()
        .collect();
    for status in classes().flatten() {
        let said: Vec<usize> = report
            .declared
            .iter()
            .filter(|(of, ..)| *of == status)
            .map(|(_, count, _)| *count)
            .collect();
        if !said.is_empty() {
            let (declared_sum, counted) = (said.iter().sum(), counts.of(Some(status)));
            declared.push(DeclaredView {
                what: status.id(),
                declared: declared_sum,
                counted,
            });
        }
    }
    declared
}
