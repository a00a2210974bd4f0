//! Measures as rows of a table, with their departments and their status. Each is made once; pages
//! refer to it.

use std::hash::{DefaultHasher, Hash, Hasher};

use rayon::prelude::*;
use schemars::JsonSchema;
use serde::Serialize;

use super::super::address::Addresses;
use super::super::{Scope, Site};
use super::link::{Link, link};
use super::time::{WhenView, iso, when};
use crate::document::Role;
use crate::document::when::When;
use crate::language::Languages;
use crate::model::status::{Lateness, classes, status_id};
use crate::model::{DepartmentId, MeasureId, Model, PlanId, SectionId};
use crate::path::slug;

/// A measure in a list: its place among the rows that all pages share.
#[derive(Clone, Copy, Debug, JsonSchema, Serialize)]
pub struct RowRef {
    /// The place.
    pub at: usize,
    /// Differs where the row differs, so that a page with the reference shows that it has changed.
    pub print: u64,
}

/// The rows of all measures, in the order of the model.
#[derive(Debug, Default)]
pub struct Rows {
    /// The rows; none where the print is known from before.
    pub rows: Vec<Option<MeasureRow>>,
    /// For each row a number that differs where the row differs.
    pub prints: Vec<u64>,
}

impl Rows {
    /// The rows of a model's measures. `known` gives the prints of those that are as they were.
    pub fn new(
        model: &Model,
        addresses: &Addresses,
        languages: &Languages,
        known: impl Fn(MeasureId) -> Option<u64> + Sync,
    ) -> Self {
        let row = |index: usize| match known(MeasureId(index)) {
            Some(print) => (None, print),
            None => {
                let row = measure_row(model, addresses, languages, MeasureId(index));
                let print = print(&row);
                (Some(row), print)
            }
        };
        let (rows, prints) = (0..model.measures.len()).into_par_iter().map(row).unzip();
        Rows { rows, prints }
    }

    /// A number that differs where anything differs that rows show besides their own measures: what
    /// plans, sections and departments are called, the day, all addresses, and how days are said.
    pub fn outside(model: &Model, addresses: &Addresses, languages: &Languages) -> u64 {
        let mut hasher = DefaultHasher::new();
        model.as_of.hash(&mut hasher);
        languages
            .values()
            .for_each(|language| (language.code, language.print).hash(&mut hasher));
        for (index, plan) in model.plans.iter().enumerate() {
            (
                &plan.id,
                plan.short_title(),
                plan.status_day,
                addresses.plan(PlanId(index)),
            )
                .hash(&mut hasher);
            classes().for_each(|status| {
                addresses
                    .one_status(Scope::Plan(PlanId(index)), status)
                    .hash(&mut hasher)
            });
        }
        for (index, section) in model.sections.iter().enumerate() {
            (&section.document.title, addresses.section(SectionId(index))).hash(&mut hasher);
        }
        for (index, department) in model.departments.iter().enumerate() {
            let document = &department.document;
            (
                &document.code,
                &document.name,
                addresses.department(DepartmentId(index)),
            )
                .hash(&mut hasher);
        }
        (0..model.measures.len())
            .for_each(|index| addresses.measure(MeasureId(index)).hash(&mut hasher));
        hasher.finish()
    }
}

fn print(row: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    row.hash(&mut hasher);
    hasher.finish()
}

/// A measure in a table.
#[derive(Clone, Debug, Hash, JsonSchema, Serialize)]
pub struct MeasureRow {
    /// Its identity within the plan.
    pub id: String,
    /// Its number.
    pub number: Option<String>,
    /// Its title.
    pub title: String,
    /// Its page.
    pub url: String,
    /// Its plan, by short title.
    pub plan: Link,
    /// Its section.
    pub section: Option<Link>,
    /// Who answers for it; contributors are not among them.
    pub responsible: Vec<ResponsibleView>,
    /// Who carries it out or takes part.
    pub contributors: Vec<ResponsibleView>,
    /// Whether there are others: «m.fl.».
    pub others: bool,
    /// Its current status.
    pub status: StatusRef,
    /// The day of that status, as ISO.
    pub reported: Option<String>,
    /// Whether the sources of that day differ.
    pub differs: bool,
    /// `on-track`, `overdue`, `unknown`, `passed` or none.
    pub lateness: Option<&'static str>,
    /// The day of its deadline, as ISO.
    pub deadline: Option<String>,
    /// The day of the first deadline to come, its milestones' too, as ISO.
    pub next_deadline: Option<String>,
    /// Its identity in the site: `plan/id`.
    pub full_id: String,
    /// When it happens.
    pub when: Option<WhenView>,
}

/// A status with the list of its measures.
#[derive(Clone, Debug, Hash, JsonSchema, Serialize)]
pub struct StatusRef {
    /// Its identifier; `not-reported` where nothing was.
    pub id: &'static str,
    /// The list of the plan's measures with it.
    pub url: String,
}

/// A department with its role.
#[derive(Clone, Debug, Hash, JsonSchema, Serialize)]
pub struct ResponsibleView {
    /// Its code.
    pub code: String,
    /// Its full name.
    pub name: String,
    /// `lead`, `shared` or `contributor`.
    pub role: &'static str,
    /// Its page.
    pub url: String,
}

fn measure_row(
    model: &Model,
    addresses: &Addresses,
    languages: &Languages,
    id: MeasureId,
) -> MeasureRow {
    let measure = &model[id];
    let current = model.current(id);
    let status = current.map(|entry| entry.status);
    let (contributors, responsible) =
        responsible(model, addresses, id).partition(|named| named.role == Role::Contributor.id());
    MeasureRow {
        id: measure.id.clone(),
        number: measure.document.number.clone(),
        title: measure.document.title.clone(),
        url: addresses.measure(id).to_string(),
        plan: link(
            model[measure.plan].short_title(),
            addresses.plan(measure.plan),
        ),
        section: measure
            .section
            .map(|section| link(&model[section].document.title, addresses.section(section))),
        responsible,
        contributors,
        others: measure.document.others,
        status: StatusRef {
            id: status_id(status),
            url: addresses
                .one_status(Scope::Plan(measure.plan), status)
                .to_string(),
        },
        reported: current.map(|entry| iso(entry.date)),
        differs: measure.ledger.differs_on(model.as_of),
        lateness: model.lateness(id).map(Lateness::id),
        deadline: measure.when.as_ref().and_then(When::deadline).map(iso),
        next_deadline: model.next_deadline(id).map(iso),
        full_id: model.full_id(id),
        when: measure
            .when
            .as_ref()
            .map(|time| when(&languages[measure.language], time)),
    }
}

/// The row of a measure.
pub fn row(site: &Site<'_>, id: MeasureId) -> RowRef {
    RowRef {
        at: id.0,
        print: site.row_prints[id.0],
    }
}

/// The rows of measures.
pub fn rows(site: &Site<'_>, measures: &[MeasureId]) -> Vec<RowRef> {
    measures.iter().map(|id| row(site, *id)).collect()
}

/// The departments of a measure in the order of writing.
fn responsible<'m>(
    model: &'m Model,
    addresses: &'m Addresses,
    id: MeasureId,
) -> impl Iterator<Item = ResponsibleView> + 'm {
    let named = model[id].responsible.iter();
    named.map(|named| responsible_view(model, addresses, named.department, named.role))
}

/// A department with a role.
pub fn department(site: &Site<'_>, id: DepartmentId, role: Role) -> ResponsibleView {
    responsible_view(site.model, site.addresses, id, role)
}

fn responsible_view(
    model: &Model,
    addresses: &Addresses,
    id: DepartmentId,
    role: Role,
) -> ResponsibleView {
    let document = &model[id].document;
    let url = addresses.department(id).to_string();
    ResponsibleView {
        code: document.code.clone(),
        name: document.name.clone(),
        role: role.id(),
        url,
    }
}

/// Measures of one section.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Group {
    /// An id for the group's heading, unique on its page.
    pub anchor: String,
    /// The section, or the plan; none for measures of no section.
    pub title: Option<Link>,
    /// The measures.
    pub rows: Vec<RowRef>,
    /// Whether any of them has a number.
    pub numbered: bool,
}

/// What the anchors of the groups of a status list begin with.
pub const GROUP: &str = "gruppe";

/// Measures grouped by section, in order; they must be sorted by section already.
pub fn by_section(site: &Site<'_>, measures: &[MeasureId], prefix: &str) -> Vec<Group> {
    let section_of = |id: &MeasureId| (site.model[*id].plan, site.model[*id].section);
    let groups = measures.chunk_by(|a, b| section_of(a) == section_of(b));
    groups
        .map(|chunk| group(site, chunk, site.model[chunk[0]].section, prefix))
        .collect()
}

fn group(
    site: &Site<'_>,
    measures: &[MeasureId],
    section: Option<SectionId>,
    prefix: &str,
) -> Group {
    let title = section.map(|section| {
        link(
            &site.model[section].document.title,
            site.addresses.section(section),
        )
    });
    let plan = site.model[measures[0]].plan;
    let numbered = measures
        .iter()
        .any(|id| site.model[*id].document.number.is_some());
    Group {
        anchor: format!("{prefix}_{}", anchor(site, plan, section)),
        title,
        rows: rows(site, measures),
        numbered,
    }
}

/// The end of a group's anchor: its plan and its section.
pub fn anchor(site: &Site<'_>, plan: PlanId, section: Option<SectionId>) -> String {
    let section = section.map_or_else(String::new, |section| {
        format!("-{}", slug(&site.model[section].id))
    });
    format!("{}{section}", slug(&site.model[plan].id))
}
