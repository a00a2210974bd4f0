//! Measures as rows of a table, with their departments and their status. Each is made once; pages
//! refer to it.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;
use schemars::JsonSchema;
use serde::Serialize;

use super::super::address::Addresses;
use super::super::{Scope, Site};
use super::link::{Link, link};
use super::time::{WhenView, iso, when};
use crate::document::when::When;
use crate::document::{DepartmentDocument, Role};
use crate::language::Languages;
use crate::model::status::{Lateness, Status, classes, status_id};
use crate::model::{DepartmentId, Measure, MeasureId, Model, Plan, PlanId, Responsible, SectionId};
use crate::path::{OutputPath, slug};

/// A measure in a list: its place among the rows that all pages share.
#[derive(Clone, Copy, Debug, JsonSchema, Serialize)]
pub struct RowRef {
    /// The place.
    pub at: usize,
    /// Differs where the row differs, so that a page with the reference shows that it has changed.
    pub fingerprint: u64,
}

/// The rows of all measures, in the order of the model.
#[derive(Debug, Default)]
pub struct Rows {
    /// The rows; none where the fingerprint is known from before.
    pub rows: Vec<Option<MeasureRow>>,
    /// For each row a number that differs where the row differs.
    pub fingerprints: Vec<u64>,
    /// What they were made of.
    pub sources: Sources,
}

/// What rows were made of.
#[derive(Debug, Default)]
pub struct Sources {
    surroundings: u64,
    measures: Vec<(Arc<Measure>, u64)>,
}

impl Rows {
    /// The rows of a model's measures. One that is made of the same as `before` is not made again;
    /// `fingerprints` are those of before.
    pub fn new(
        model: &Model,
        addresses: &Addresses,
        languages: &Languages,
        before: &Sources,
        fingerprints: &[u64],
    ) -> Self {
        let around = Surroundings::of(model, addresses, languages);
        let surroundings = fingerprint(&around);
        let are_same = surroundings == before.surroundings;
        let row = |(index, measure): (usize, &Arc<Measure>)| {
            let facts = Facts::of(model, addresses, MeasureId(index));
            let of = (measure.clone(), fingerprint(&facts));
            let is_same = |known: &&(Arc<Measure>, u64)| {
                are_same && Arc::ptr_eq(&known.0, measure) && known.1 == of.1
            };
            let known = before.measures.get(index).filter(is_same);
            match known.and_then(|_| fingerprints.get(index)) {
                Some(fingerprint) => ((None, *fingerprint), of),
                None => {
                    let row = measure_row(measure, &facts, &around);
                    let fingerprint = fingerprint(&row);
                    ((Some(row), fingerprint), of)
                }
            }
        };
        let made = model.measures.par_iter().enumerate().map(row);
        let ((rows, fingerprints), measures) = made.unzip();
        Rows {
            rows,
            fingerprints,
            sources: Sources {
                surroundings,
                measures,
            },
        }
    }
}

/// All that rows see of a site besides their own measures: where any of it is another, each row is
/// made again.
#[derive(Hash)]
struct Surroundings<'m> {
    languages: &'m Languages,
    plans: Vec<PlanInRow<'m>>,
    sections: Vec<(&'m str, &'m OutputPath)>,
    departments: Vec<DepartmentInRow<'m>>,
}

#[derive(Hash)]
struct PlanInRow<'m> {
    id: &'m str,
    title: &'m str,
    url: &'m OutputPath,
    /// The lists of its measures by status.
    lists: Vec<(Option<Status>, &'m OutputPath)>,
}

#[derive(Clone, Copy, Hash)]
struct DepartmentInRow<'m> {
    code: &'m str,
    name: &'m str,
    url: &'m OutputPath,
}

/// What the model knows of a measure on the as-of date.
#[derive(Hash)]
struct Facts<'m> {
    url: &'m OutputPath,
    /// Its status and the day of that.
    current: Option<(Status, Date)>,
    differs: bool,
    lateness: Option<&'static str>,
    next_deadline: Option<Date>,
}

impl<'m> Surroundings<'m> {
    fn of(model: &'m Model, addresses: &'m Addresses, languages: &'m Languages) -> Self {
        let plan = |(index, plan): (usize, &'m Plan)| {
            let id = PlanId(index);
            let list = |status| (status, addresses.one_status(Scope::Plan(id), status));
            PlanInRow {
                id: &plan.id,
                title: plan.short_title(),
                url: addresses.plan(id),
                lists: classes().map(list).collect(),
            }
        };
        let sections = model.sections.iter().enumerate();
        let departments = model.departments.iter().enumerate();
        Surroundings {
            languages,
            plans: model.plans.iter().enumerate().map(plan).collect(),
            sections: sections
                .map(|(index, section)| {
                    let url = addresses.section(SectionId(index));
                    (&*section.document.title, url)
                })
                .collect(),
            departments: departments
                .map(|(index, one)| {
                    department_in_row(&one.document, addresses, DepartmentId(index))
                })
                .collect(),
        }
    }

    fn responsible(&self, named: &Responsible) -> ResponsibleView {
        self.departments[named.department.0].with(named.role)
    }
}

impl<'m> Facts<'m> {
    fn of(model: &'m Model, addresses: &'m Addresses, id: MeasureId) -> Self {
        Facts {
            url: addresses.measure(id),
            current: model.current(id).map(|entry| (entry.status, entry.date)),
            differs: model[id].ledger.differs_on(model.as_of),
            lateness: model.lateness(id).map(Lateness::id),
            next_deadline: model.next_deadline(id),
        }
    }
}

fn fingerprint(row: &impl Hash) -> u64 {
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

fn measure_row(measure: &Measure, facts: &Facts<'_>, around: &Surroundings<'_>) -> MeasureRow {
    let plan = &around.plans[measure.plan.0];
    let status = facts.current.map(|(status, _)| status);
    let list = plan.lists.iter().find(|(of, _)| *of == status);
    let named = measure
        .responsible
        .iter()
        .map(|one| around.responsible(one));
    let (contributors, responsible) = named.partition(|one| one.role == Role::Contributor.id());
    MeasureRow {
        id: measure.id.clone(),
        number: measure.document.number.clone(),
        title: measure.document.title.clone(),
        url: facts.url.to_string(),
        plan: link(plan.title, plan.url),
        section: measure.section.map(|section| {
            let (title, url) = around.sections[section.0];
            link(title, url)
        }),
        responsible,
        contributors,
        others: measure.document.others,
        status: StatusRef {
            id: status_id(status),
            url: list.map(|(_, url)| url.to_string()).unwrap_or_default(),
        },
        reported: facts.current.map(|(_, day)| iso(day)),
        differs: facts.differs,
        lateness: facts.lateness,
        deadline: measure.when.as_ref().and_then(When::deadline).map(iso),
        next_deadline: facts.next_deadline.map(iso),
        full_id: format!("{}/{}", plan.id, measure.id),
        when: measure
            .when
            .as_ref()
            .map(|time| when(&around.languages[measure.language], time)),
    }
}

/// The row of a measure.
pub fn row(site: &Site<'_>, id: MeasureId) -> RowRef {
    RowRef {
        at: id.0,
        fingerprint: site.row_fingerprints[id.0],
    }
}

/// The rows of measures.
pub fn rows(site: &Site<'_>, measures: &[MeasureId]) -> Vec<RowRef> {
    measures.iter().map(|id| row(site, *id)).collect()
}

/// A department with a role.
pub fn department(site: &Site<'_>, id: DepartmentId, role: Role) -> ResponsibleView {
    department_in_row(&site.model[id].document, site.addresses, id).with(role)
}

fn department_in_row<'m>(
    document: &'m DepartmentDocument,
    addresses: &'m Addresses,
    id: DepartmentId,
) -> DepartmentInRow<'m> {
    DepartmentInRow {
        code: &document.code,
        name: &document.name,
        url: addresses.department(id),
    }
}

impl DepartmentInRow<'_> {
    fn with(self, role: Role) -> ResponsibleView {
        ResponsibleView {
            code: self.code.to_owned(),
            name: self.name.to_owned(),
            role: role.id(),
            url: self.url.to_string(),
        }
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
