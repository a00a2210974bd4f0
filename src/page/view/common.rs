//! What many pages show: links, statuses, times, rows of measures.

use jiff::civil::Date;
use serde::Serialize;

use super::super::Site;
use super::super::address::Scope;
use super::super::chart::{Bar, bar};
use crate::document::Role;
use crate::document::when::{Span, When};
use crate::model::count::Counts;
use crate::model::link::{Mention, Origin, Target};
use crate::model::status::{Status, status_id};
use crate::model::{DepartmentId, MeasureId, SectionId};
use crate::path::{OutputPath, slug};

/// A link to a page of the site.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// What to call it; empty where `name` says what it is.
    pub title: String,
    /// Its address.
    pub url: String,
    /// Where the theme has the word for it: `front`, `status` or `departments`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<&'static str>,
}

/// A link by title and path.
pub fn link(title: &str, path: &OutputPath) -> Link {
    Link { title: title.to_owned(), url: path.to_string(), name: None }
}

/// A day as ISO 8601.
pub fn iso(date: Date) -> String {
    date.to_string()
}

/// A link to whatever can be referred to; a measure with its number.
pub fn target_link(site: &Site<'_>, target: Target) -> Link {
    let model = site.model;
    let title = match target {
        Target::Plan(plan) => model[plan].document.title.clone(),
        Target::Section(section) => model[section].document.title.clone(),
        Target::Department(department) => model[department].document.name.clone(),
        Target::Page(page) => model[page].document.title.clone(),
        Target::Measure(measure) => measure_title(site, measure),
    };
    link(&title, site.addresses.target(target))
}

/// «Tiltak 12: …», or the title alone of a measure without a number.
pub fn measure_title(site: &Site<'_>, id: MeasureId) -> String {
    let measure = &site.model[id];
    match &measure.document.number {
        Some(number) => {
            let term = site.model[measure.plan].document.measure_term.as_deref().unwrap_or_default();
            format!("{} {number}: {}", capitalized(term), measure.document.title)
        }
        None => measure.document.title.clone(),
    }
}

/// With its first letter in upper case.
pub fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A time as written and as read.
#[derive(Clone, Debug, Serialize)]
pub struct WhenView {
    /// The words.
    pub text: String,
    /// The days, each end as ISO or none.
    pub spans: Vec<SpanView>,
    /// The days of particular weight.
    pub focus: Vec<SpanView>,
    /// `certain`, `approximate`, `tentative` or `unknown`.
    pub certainty: &'static str,
    /// Whether it goes on all the time.
    pub continuous: bool,
    /// Whether it comes again.
    pub recurring: bool,
    /// The parts, where there are several.
    pub parts: Vec<PartView>,
    /// Whether the last day has passed on the as-of date; none where there is no last day.
    pub past: Option<bool>,
}

/// A run of days.
#[derive(Clone, Debug, Serialize)]
pub struct SpanView {
    /// The first day, as ISO.
    pub from: Option<String>,
    /// The last day, as ISO.
    pub to: Option<String>,
}

/// A labelled part of a time.
#[derive(Clone, Debug, Serialize)]
pub struct PartView {
    /// What is done.
    pub label: String,
    /// The words.
    pub text: String,
}

/// A time as a template sees it.
pub fn when(site: &Site<'_>, when: &When) -> WhenView {
    WhenView {
        text: when.text.clone(),
        spans: spans(&when.spans),
        focus: spans(&when.focus),
        certainty: when.certainty.as_str(),
        continuous: when.continuous,
        recurring: when.recurring,
        parts: when
            .parts
            .iter()
            .map(|part| PartView { label: part.label.clone(), text: part.when.text.clone() })
            .collect(),
        past: when.latest().zip(site.model.as_of).map(|(end, as_of)| end < as_of),
    }
}

fn spans(spans: &[Span]) -> Vec<SpanView> {
    spans.iter().map(|span| SpanView { from: span.from.map(iso), to: span.to.map(iso) }).collect()
}

/// A status with the list of its measures.
#[derive(Clone, Debug, Serialize)]
pub struct StatusRef {
    /// Its identifier; `not-reported` where nothing was.
    pub id: &'static str,
    /// The list of the plan's measures with it.
    pub url: String,
}

/// A department with its role.
#[derive(Clone, Debug, Serialize)]
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

/// The name of a role in data and templates.
pub fn role_id(role: Role) -> &'static str {
    match role {
        Role::Lead => "lead",
        Role::Shared => "shared",
        Role::Contributor => "contributor",
    }
}

/// A measure in a table.
#[derive(Clone, Debug, Serialize)]
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
    /// `on-track`, `overdue`, `unknown` or none.
    pub lateness: Option<&'static str>,
    /// When it happens.
    pub when: Option<WhenView>,
}

/// A measure as a row.
pub fn row(site: &Site<'_>, id: MeasureId) -> MeasureRow {
    let (model, addresses) = (site.model, site.addresses);
    let measure = &model[id];
    let current = model.current(id);
    let status = current.map(|entry| entry.status);
    let (contributors, responsible) = responsible(site, id).into_iter().partition(|named| named.role == "contributor");
    MeasureRow {
        id: measure.id.clone(),
        number: measure.document.number.clone(),
        title: measure.document.title.clone(),
        url: addresses.measure(id).to_string(),
        plan: link(model[measure.plan].short_title(), addresses.plan(measure.plan)),
        section: measure.section.map(|section| link(&model[section].document.title, addresses.section(section))),
        responsible,
        contributors,
        others: measure.document.others,
        status: StatusRef {
            id: status_id(status),
            url: addresses.one_status(Scope::Plan(measure.plan), status).to_string(),
        },
        reported: current.map(|entry| iso(entry.date)),
        differs: measure.ledger.differs_on(model.as_of),
        lateness: measure.lateness.map(crate::model::status::Lateness::id),
        when: measure.when.as_ref().map(|time| when(site, time)),
    }
}

/// Measures as rows.
pub fn rows(site: &Site<'_>, measures: &[MeasureId]) -> Vec<MeasureRow> {
    measures.iter().map(|id| row(site, *id)).collect()
}

/// The departments of a measure in the order of writing.
pub fn responsible(site: &Site<'_>, id: MeasureId) -> Vec<ResponsibleView> {
    let named = site.model[id].responsible.iter();
    named.map(|named| department(site, named.department, role_id(named.role))).collect()
}

/// A department with a role.
pub fn department(site: &Site<'_>, id: DepartmentId, role: &'static str) -> ResponsibleView {
    let document = &site.model[id].document;
    let url = site.addresses.department(id).to_string();
    ResponsibleView { code: document.code.clone(), name: document.name.clone(), role, url }
}

/// Counts by status, each with the list it counts.
#[derive(Clone, Debug, Serialize)]
pub struct CountsView {
    /// How many in all.
    pub total: usize,
    /// How many have any status.
    pub reported: usize,
    /// The classes that hold any.
    pub classes: Vec<ClassView>,
    /// The same as a bar.
    pub bar: Bar,
}

/// How many measures have a status.
#[derive(Clone, Debug, Serialize)]
pub struct ClassView {
    /// The identifier of the status.
    pub id: &'static str,
    /// How many.
    pub count: usize,
    /// The list that is counted; none where no page lists just these.
    pub url: Option<String>,
}

/// Counts of a whole scope, each linked to its page.
pub fn counts(site: &Site<'_>, counts: &Counts, scope: Scope) -> CountsView {
    view_of(counts, |status| Some(site.addresses.one_status(scope, status).to_string()))
}

/// Counts of a section, each linked to the section's group on the plan's page for that status.
pub fn section_counts(site: &Site<'_>, section: SectionId) -> CountsView {
    let plan = site.model[section].plan;
    let anchor = anchor(site, plan, Some(section));
    let address = |status| site.addresses.one_status(Scope::Plan(plan), status);
    view_of(&site.model.counts(&site.model[section].measures), |status| {
        Some(format!("{}#{GROUP}_{anchor}", address(status)))
    })
}

/// What the anchors of the groups of a status list begin with.
pub const GROUP: &str = "gruppe";

/// Counts of what a department leads or shares, each linked to its list.
pub fn department_counts(site: &Site<'_>, department: DepartmentId) -> CountsView {
    let counts = site.model.counts(&site.model.answered(department));
    view_of(&counts, |status| Some(site.addresses.department_status(department, status).to_string()))
}

/// Counts that no page of their own lists.
pub fn plain_counts(counts: &Counts) -> CountsView {
    view_of(counts, |_| None)
}

fn view_of(counts: &Counts, url: impl Fn(Option<Status>) -> Option<String>) -> CountsView {
    CountsView {
        total: counts.total(),
        reported: counts.reported(),
        classes: counts
            .present()
            .map(|(status, count)| ClassView { id: status_id(status), count, url: url(status) })
            .collect(),
        bar: bar(counts),
    }
}

/// Measures of one section.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// An id for the group's heading, unique on its page.
    pub anchor: String,
    /// The section, or the plan; none for measures of no section.
    pub title: Option<Link>,
    /// The measures.
    pub rows: Vec<MeasureRow>,
}

/// Measures grouped by section, in order; they must be sorted by section already.
pub fn by_section(site: &Site<'_>, measures: &[MeasureId], prefix: &str) -> Vec<Group> {
    let section_of = |id: &MeasureId| (site.model[*id].plan, site.model[*id].section);
    let groups = measures.chunk_by(|a, b| section_of(a) == section_of(b));
    groups.map(|chunk| group(site, chunk, site.model[chunk[0]].section, prefix)).collect()
}

fn group(site: &Site<'_>, measures: &[MeasureId], section: Option<SectionId>, prefix: &str) -> Group {
    let title = section.map(|section| link(&site.model[section].document.title, site.addresses.section(section)));
    let plan = site.model[measures[0]].plan;
    Group { anchor: format!("{prefix}_{}", anchor(site, plan, section)), title, rows: rows(site, measures) }
}

/// The end of a group's anchor: its plan and its section.
pub fn anchor(site: &Site<'_>, plan: crate::model::PlanId, section: Option<SectionId>) -> String {
    let section = section.map_or_else(String::new, |section| format!("-{}", slug(&site.model[section].id)));
    format!("{}{section}", slug(&site.model[plan].id))
}

/// Where something is mentioned.
#[derive(Clone, Debug, Serialize)]
pub struct MentionView {
    /// The page that mentions it.
    pub link: Link,
    /// What it belongs to, where that is another plan.
    pub of: Option<String>,
    /// The kind of relation; none where it is mentioned in the text.
    pub kind: Option<&'static str>,
    /// The status of the measure that mentions it.
    pub status: Option<&'static str>,
}

/// Mentions as a template sees them, one for each page.
pub fn mentions(site: &Site<'_>, mentions: &[Mention]) -> Vec<MentionView> {
    let model = site.model;
    // Sorted by page with the text first, so that a relation says more than the text and wins.
    let mut last: Vec<Mention> = Vec::new();
    for mention in mentions {
        match last.last_mut() {
            Some(previous) if previous.from == mention.from => *previous = *mention,
            _ => last.push(*mention),
        }
    }
    let views = last.into_iter().map(|mention| {
        let (link, plan) = match mention.from {
            Origin::Target(target) => (target_link(site, target), plan_of(site, target)),
            Origin::Report(report) => {
                (link(&model[report].document.title, site.addresses.report(report)), Some(model[report].plan))
            }
        };
        let status = match mention.from {
            Origin::Target(Target::Measure(measure)) => Some(status_id(model.status(measure))),
            _ => None,
        };
        MentionView {
            link,
            of: plan.map(|plan| model[plan].short_title().to_owned()),
            kind: mention.kind.map(relation_id),
            status,
        }
    });
    views.collect()
}

fn plan_of(site: &Site<'_>, target: Target) -> Option<crate::model::PlanId> {
    match target {
        Target::Measure(measure) => Some(site.model[measure].plan),
        Target::Section(section) => Some(site.model[section].plan),
        _ => None,
    }
}

/// The word for a kind of relation in data and templates.
pub fn relation_id(kind: crate::document::RelationKind) -> &'static str {
    crate::document::RELATION_KINDS.iter().find(|(_, known)| *known == kind).map_or("related", |(name, _)| name)
}

/// A relation from a measure or a plan.
#[derive(Clone, Debug, Serialize)]
pub struct RelationView {
    /// Its kind.
    pub kind: &'static str,
    /// What to call the other end.
    pub title: String,
    /// Its address: relative to the root, or of the web where `outside`.
    pub url: String,
    /// Whether it lies outside the site.
    pub outside: bool,
    /// The status of a measure.
    pub status: Option<&'static str>,
    /// The plan of a measure of another plan.
    pub of: Option<String>,
}

/// Relations as a template sees them. `plan` is the plan they are written in.
pub fn relations(
    site: &Site<'_>,
    relations: &[crate::model::Relation],
    plan: crate::model::PlanId,
) -> Vec<RelationView> {
    let view = |relation: &crate::model::Relation| match &relation.to {
        crate::model::RelationEnd::Outside { url, title } => RelationView {
            kind: relation_id(relation.kind),
            title: title.clone(),
            url: url.clone(),
            outside: true,
            status: None,
            of: None,
        },
        crate::model::RelationEnd::Inside(target) => {
            let link = target_link(site, *target);
            let status =
                if let Target::Measure(measure) = target { Some(status_id(site.model.status(*measure))) } else { None };
            let of = plan_of(site, *target)
                .filter(|other| *other != plan)
                .map(|other| site.model[other].short_title().to_owned());
            RelationView {
                kind: relation_id(relation.kind),
                title: link.title,
                url: link.url,
                outside: false,
                status,
                of,
            }
        }
    };
    relations.iter().map(view).collect()
}
