//! The page of a report: the edition of its day, what changed since the report before, and what it
//! declares against what is counted. All of it is the edition's; today's pages are only linked.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::Site;
use super::super::figure::{About, Figure, cited, progress_until};
use super::counts::{CountsView, plain_counts};
use super::difference::{DifferenceView, differences_named};
use super::link::{Link, Named, link, numbered_title};
use super::row::{GROUP, ResponsibleView, department};
use super::since::{SinceView, since_edition};
use super::time::iso;
use crate::document::{DeclaredDepartments, FrozenResponsible, Role};
use crate::model::count::Counts;
use crate::model::edition::{Edition, EditionRow, Turns, turns};
use crate::model::status::{classes, status_id};
use crate::model::{MeasureId, PlanId, ReportId};
use crate::path::slug;

/// A report.
#[derive(Debug, JsonSchema, Serialize)]
pub struct ReportView {
    /// Its title.
    pub title: String,
    /// Its day, as ISO.
    pub date: String,
    /// The day it was published, as ISO.
    pub published: Option<String>,
    /// Its plan, by the title it had.
    pub plan: Link,
    /// What the plan calls a measure.
    pub term: String,
    /// Its text.
    pub body: String,
    /// Whether the edition is as it was published; else it is worked out from today's measures.
    pub frozen: bool,
    /// The plan's measures by status on its day.
    pub counts: CountsView,
    /// What can be taken home of that.
    pub about: About,
    /// How many measures had each status, report by report until this one; none where it is the
    /// first.
    pub progress: Option<Figure>,
    /// The measures of the edition, by section.
    pub sections: Vec<FrozenSection>,
    /// The report before it.
    pub before: Option<ReportStep>,
    /// The report after it.
    pub after: Option<ReportStep>,
    /// What changed since the report before it.
    pub since: Option<SinceView>,
    /// What it declares, against what is counted.
    pub declared: Vec<DeclaredView>,
    /// The departments it says are responsible; none where it does not say.
    pub declared_departments: Vec<ResponsibleView>,
    /// How many departments it says are responsible.
    pub declared_department_count: Option<usize>,
    /// The departments that the measures say are responsible.
    pub counted_departments: Vec<Named>,
    /// Rows of its overview that differ from the measures.
    pub differences: Vec<DifferenceView>,
}

/// The report before or after.
#[derive(Debug, JsonSchema, Serialize)]
pub struct ReportStep {
    /// The report.
    pub link: Link,
    /// Its day, as ISO.
    pub date: String,
}

/// The measures of a section of an edition.
#[derive(Debug, JsonSchema, Serialize)]
pub struct FrozenSection {
    /// The id of its heading.
    pub anchor: String,
    /// The section, by the title it had.
    pub title: Option<Named>,
    /// Its measures.
    pub rows: Vec<FrozenRow>,
}

/// A measure of an edition.
#[derive(Debug, JsonSchema, Serialize)]
pub struct FrozenRow {
    /// The number it had.
    pub number: Option<String>,
    /// The measure, by the title it had; without an address where the plan has none of its id
    /// today.
    pub link: Named,
    /// Who answered for it, by their codes.
    pub responsible: Vec<Named>,
    /// Who carried it out or took part, by their codes.
    pub contributors: Vec<Named>,
    /// Whether there were others: «m.fl.».
    pub others: bool,
    /// When it was to happen.
    pub when: Option<String>,
    /// The identifier of its status then.
    pub status: &'static str,
    /// The day of that status, as ISO.
    pub reported: Option<String>,
    /// Who said so.
    pub source: Option<String>,
    /// Whether the sources of that day differ.
    pub differs: bool,
    /// The identifier of its status in the report before, where that was another.
    pub was: Option<&'static str>,
    /// Whether it was not in the report before, where there was one.
    pub is_new: bool,
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
    let (plan, edition) = (&model[report.plan], model.edition(id));
    let place = plan.reports.iter().position(|other| *other == id);
    let at = |place: Option<usize>| plan.reports.get(place?).copied();
    let before = at(place.and_then(|place| place.checked_sub(1)));
    let after = at(place.map(|place| place + 1));
    let turned = before.map(|before| turns(&model.edition(before).rows, &edition.rows));
    let counts = edition.counts();
    let term = plan.document.measure_term.clone().unwrap_or_default();
    ReportView {
        title: report.document.title.clone(),
        date: iso(report.date),
        published: report.document.published.map(iso),
        plan: link(&edition.title, site.addresses.plan(report.plan)),
        body,
        frozen: edition.is_frozen,
        counts: plain_counts(&counts),
        about: cited(
            site,
            plan.language,
            (&report.document.title, &edition.title),
            Some(report.date),
            site.addresses.report(id),
        ),
        progress: progress_until(site, id),
        sections: frozen(site, report.plan, edition, before.zip(turned.as_ref())),
        before: before.map(|id| step(site, id)),
        after: after.map(|id| step(site, id)),
        since: before
            .zip(turned.as_ref())
            .map(|(before, turns)| since_edition(site, before, &edition.rows, turns)),
        declared: declared(site, id, &counts),
        declared_departments: report
            .declared_departments
            .iter()
            .map(|id| department(site, *id, Role::Lead))
            .collect(),
        declared_department_count: declared_department_count(site, id),
        counted_departments: model
            .answering_in(edition)
            .iter()
            .map(|code| named_department(site, code))
            .collect(),
        differences: differences_named(site, &model.differences_with(id), |measure| {
            title_then(edition, &term, measure)
        }),
        term,
    }
}

fn step(site: &Site<'_>, id: ReportId) -> ReportStep {
    let report = &site.model[id];
    ReportStep {
        link: link(&report.document.title, site.addresses.report(id)),
        date: iso(report.date),
    }
}

/// What an edition calls a measure of today.
fn title_then(edition: &Edition, term: &str, measure: MeasureId) -> String {
    let mut rows = edition.rows.iter();
    let row = rows.find(|row| row.today == Some(measure));
    row.map_or_else(String::new, |row| {
        numbered_title(term, row.measure.number.as_deref(), &row.measure.title)
    })
}

/// A department by its code, linked where there is one of that code today.
fn named_department(site: &Site<'_>, code: &str) -> Named {
    let today = site.model.department_named(code);
    Named::new(code, today.map(|id| site.addresses.department(id)))
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

fn frozen(
    site: &Site<'_>,
    plan: PlanId,
    edition: &Edition,
    since: Option<(ReportId, &Turns)>,
) -> Vec<FrozenSection> {
    let id_of = |row: &EditionRow| {
        row.measure
            .section
            .as_ref()
            .map(|section| section.id.clone())
    };
    let mut rows = frozen_rows(site, edition, since).into_iter();
    let groups = edition.rows.chunk_by(|a, b| id_of(a) == id_of(b));
    groups
        .map(|chunk| FrozenSection {
            anchor: anchor(site, plan, id_of(&chunk[0]).as_deref()),
            title: section(site, plan, &chunk[0]),
            rows: rows.by_ref().take(chunk.len()).collect(),
        })
        .collect()
}

/// The id of the heading of a section: the same as in the lists of today.
fn anchor(site: &Site<'_>, plan: PlanId, section: Option<&str>) -> String {
    let section = section.map_or_else(String::new, |id| format!("-{}", slug(id)));
    format!("{GROUP}_{}{section}", slug(&site.model[plan].id))
}

/// The section of a row, linked where the plan has one of its id today.
fn section(site: &Site<'_>, plan: PlanId, row: &EditionRow) -> Option<Named> {
    let then = row.measure.section.as_ref()?;
    let mut sections = site.model[plan].sections.iter();
    let today = sections.find(|section| site.model[**section].id == then.id);
    Some(Named::new(
        &then.title,
        today.map(|id| site.addresses.section(*id)),
    ))
}

fn frozen_rows(
    site: &Site<'_>,
    edition: &Edition,
    since: Option<(ReportId, &Turns)>,
) -> Vec<FrozenRow> {
    let mut rows: Vec<FrozenRow> = edition
        .rows
        .iter()
        .map(|row| frozen_row(site, row))
        .collect();
    if let Some((before, turns)) = since {
        let before = &site.model.edition(before).rows;
        for turn in &turns.changed {
            let Some(row) = turn.after.and_then(|after| rows.get_mut(after)) else {
                continue;
            };
            row.was = turn.before.map(|place| status_id(before[place].status));
            row.is_new = turn.before.is_none();
        }
    }
    rows
}

fn frozen_row(site: &Site<'_>, row: &EditionRow) -> FrozenRow {
    let measure = &row.measure;
    let is_contributor = |named: &&FrozenResponsible| named.role == Role::Contributor.id();
    let (contributors, responsible): (Vec<_>, Vec<_>) =
        measure.responsible.iter().partition(is_contributor);
    let codes = |named: Vec<&FrozenResponsible>| {
        let codes = named.iter().map(|named| named.department.as_str());
        codes.map(|code| named_department(site, code)).collect()
    };
    FrozenRow {
        number: measure.number.clone(),
        link: Named::new(
            &measure.title,
            row.today.map(|id| site.addresses.measure(id)),
        ),
        responsible: codes(responsible),
        contributors: codes(contributors),
        others: measure.others,
        when: measure.when.clone(),
        status: status_id(row.status),
        reported: measure.status_date.map(iso),
        source: measure.source.clone(),
        differs: row.differs(),
        was: None,
        is_new: false,
    }
}

fn declared(site: &Site<'_>, id: ReportId, counts: &Counts<usize>) -> Vec<DeclaredView> {
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
