//! The page of a report: the edition of its day, what changed since the one before, and what it
//! declares against what is counted. All of it is the edition's; today's pages are only linked. A
//! plan with one report has its launch as the edition before.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::Site;
use super::super::chart::Stood;
use super::super::figure::{About, Figure, cited, progress_until};
use super::counts::{CountsView, edition_counts};
use super::difference::{DifferenceView, differences_named};
use super::link::{Link, Named, link, numbered_title, theme_link};
use super::row::{GROUP, ResponsibleView, department};
use super::since::{Held, SinceView, launched, since_edition};
use super::time::iso;
use crate::document::{DeclaredDepartments, FrozenResponsible, Role};
use crate::model::count::Counts;
use crate::model::edition::{Edition, EditionRow, Turns, turns};
use crate::model::status::{classes, status_id};
use crate::model::{MeasureId, PlanId, ReportId};
use crate::path::slug;

/// A report, or the launch of a plan.
#[derive(Debug, JsonSchema, Serialize)]
pub struct ReportView {
    /// Its title; a launch has none of its own.
    pub title: String,
    /// Its day, as ISO; of a launch the last that it may have been.
    pub date: String,
    /// When the plan was launched, in its own words, where it is the launch.
    pub launched: Option<String>,
    /// How many measures the plan announced, likewise.
    pub announced: Option<i64>,
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
    /// What can be taken home of that; none for the launch, which nobody has reported.
    pub about: Option<About>,
    /// How many measures had each status, report by report until this one; none where it is the
    /// first.
    pub progress: Option<Figure>,
    /// The measures of the edition, by section.
    pub sections: Vec<FrozenSection>,
    /// The editions of the plan, the oldest first, itself among them.
    pub steps: Vec<EditionStep>,
    /// The edition before it.
    pub before: Option<EditionStep>,
    /// The edition after it.
    pub after: Option<EditionStep>,
    /// What changed since the edition before it.
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

/// An edition of a plan.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct EditionStep {
    /// The report; a launch has no title of its own.
    pub link: Link,
    /// Its day, as ISO; of a launch the last that it may have been.
    pub date: String,
    /// When the plan was launched, in its own words, where it is the launch.
    pub launched: Option<String>,
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

impl FrozenRow {
    /// The same as a cell of a bar.
    fn stood(&self) -> Stood {
        Stood {
            number: self.number.clone(),
            link: self.link.clone(),
            was: self.was,
            is_new: self.is_new,
        }
    }
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
    let earlier = place.and_then(|place| plan.reports.get(place.checked_sub(1)?));
    let launch = model.launch(report.plan);
    let at_launch = || Some(Held::launch(site, report.plan, launch.as_ref()?));
    let before = earlier.map(|earlier| Held::report(site, *earlier));
    let before = before.or_else(at_launch);
    let steps = steps(site, report.plan);
    let step = steps.len() - plan.reports.len() + place.unwrap_or_default();
    let term = plan.document.measure_term.clone().unwrap_or_default();
    let counts = edition.counts();
    ReportView {
        title: report.document.title.clone(),
        date: iso(report.date),
        published: report.document.published.map(iso),
        body,
        about: Some(cited(
            site,
            plan.language,
            (&report.document.title, &edition.title),
            Some(report.date),
            site.addresses.report(id),
        )),
        progress: progress_until(site, id),
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
        ..stood(site, report.plan, edition, before.as_ref(), steps, step)
    }
}

/// The page of a plan as it was launched.
pub fn launch(site: &Site<'_>, id: PlanId) -> ReportView {
    let launch = site.model.launch(id);
    let edition = launch.as_ref().map(|launch| &launch.edition);
    let nothing = Edition {
        title: site.model[id].document.title.clone(),
        is_frozen: false,
        rows: Vec::new(),
    };
    let day = launch.as_ref().map(|launch| iso(launch.day));
    ReportView {
        date: day.unwrap_or_default(),
        launched: launched(site, id),
        announced: site.model[id].announced().measures,
        ..stood(
            site,
            id,
            edition.unwrap_or(&nothing),
            None,
            steps(site, id),
            0,
        )
    }
}

/// What is shown of any edition, with what changed since the one before.
fn stood(
    site: &Site<'_>,
    plan: PlanId,
    edition: &Edition,
    before: Option<&Held<'_>>,
    steps: Vec<EditionStep>,
    step: usize,
) -> ReportView {
    let turned = before.map(|before| turns(&before.edition.rows, &edition.rows));
    let since = before.zip(turned.as_ref());
    let rows = frozen_rows(site, edition, since);
    let term = site.model[plan].document.measure_term.clone();
    ReportView {
        title: String::new(),
        date: String::new(),
        launched: None,
        announced: None,
        published: None,
        plan: link(&edition.title, site.addresses.plan(plan)),
        term: term.unwrap_or_default(),
        body: String::new(),
        frozen: edition.is_frozen,
        counts: edition_counts(&edition.counts(), |place| rows[place].stood()),
        about: None,
        progress: None,
        sections: frozen(site, plan, edition, rows),
        before: step.checked_sub(1).map(|before| steps[before].clone()),
        after: steps.get(step + 1).cloned(),
        steps,
        since: since.map(|(before, turns)| since_edition(site, before, &edition.rows, turns)),
        declared: Vec::new(),
        declared_departments: Vec::new(),
        declared_department_count: None,
        counted_departments: Vec::new(),
        differences: Vec::new(),
    }
}

/// The editions of a plan, the oldest first.
fn steps(site: &Site<'_>, id: PlanId) -> Vec<EditionStep> {
    let launch = site.model.launch(id).map(|launch| EditionStep {
        link: theme_link("launch", site.addresses.launch(id)),
        date: iso(launch.day),
        launched: launched(site, id),
    });
    let reports = site.model[id].reports.iter();
    let reports = reports.map(|id| EditionStep {
        link: link(&site.model[*id].document.title, site.addresses.report(*id)),
        date: iso(site.model[*id].date),
        launched: None,
    });
    launch.into_iter().chain(reports).collect()
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
    rows: Vec<FrozenRow>,
) -> Vec<FrozenSection> {
    let id_of = |row: &EditionRow| {
        row.measure
            .section
            .as_ref()
            .map(|section| section.id.clone())
    };
    let mut rows = rows.into_iter();
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
    since: Option<(&Held<'_>, &Turns)>,
) -> Vec<FrozenRow> {
    let mut rows: Vec<FrozenRow> = edition
        .rows
        .iter()
        .map(|row| frozen_row(site, row))
        .collect();
    if let Some((before, turns)) = since {
        let before = &before.edition.rows;
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
