//! The data files: what other systems read. Keys, their order and their meaning are a contract
//! (`DESIGN.md`, `data/README.txt`).

use rayon::prelude::*;
use schemars::JsonSchema;
use serde::Serialize;

mod edition;
mod plan;
mod schemas;

pub use self::plan::whole_plan;
pub use self::schemas::schema;

use super::schema::{counts, or_null};
use crate::document::when::{Certainty, Span, When};
use crate::document::{DepartmentKind, MeasureKind, PlanKind, RelationKind, Role};
use crate::language::Language;
use crate::model::ending::{Ending, Outcome};
use crate::model::link::{Origin, Target};
use crate::model::milestone::{Milestone, MilestoneState};
use crate::model::status::{self, Lateness, Status, classes, status_id};
use crate::model::{
    Department, DepartmentId, Measure, MeasureId, Model, Plan, PlanId, Relation, RelationEnd,
    SectionId,
};
use crate::page::Site;

/// A measure: what a plan promises.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Measure")]
struct MeasureData<'a> {
    /// The id of its plan.
    plan: &'a str,
    /// Its id in the plan: its number, else the name of its file.
    id: &'a str,
    /// Its number as the plan writes it; null where it has none.
    number: Option<&'a str>,
    /// Its title.
    title: &'a str,
    /// The id of the section it stands in; null where it stands in none.
    section: Option<&'a str>,
    /// The ids of further sections it belongs to.
    also_in: Vec<&'a str>,
    /// The departments that answer for it or take part.
    responsible: Vec<ResponsibleData<'a>>,
    /// Whether the plan says that there are more than those («m.fl.»).
    others: bool,
    /// Whether it is done once, goes on all the time or comes back.
    #[schemars(extend("enum" = MeasureKind::ALL.map(MeasureKind::id)))]
    kind: &'static str,
    /// Its status on the as-of date; null where none is reported.
    #[schemars(extend("enum" = or_null(Status::ALL.map(Status::id))))]
    status: Option<&'static str>,
    /// The status in words; null where none is reported.
    status_label: Option<String>,
    /// The day that the status was reported for; null where none is reported.
    #[schemars(extend("format" = "date"))]
    status_date: Option<String>,
    /// How it stands to the last day of its time on the as-of date. On-track: it has not passed.
    /// Overdue: it was a deadline, and a later report says that the measure is not done. Unknown:
    /// it was a deadline, and nothing was reported since. Passed: it was no deadline. Null where
    /// the measure is over or there is no such day.
    #[schemars(extend("enum" = or_null(Lateness::ALL.map(Lateness::id))))]
    lateness: Option<&'static str>,
    /// When it happens; null where the plan does not say.
    when: Option<WhenData<'a>>,
    /// What is to be reached on the way, in the order of the file.
    milestones: Vec<MilestoneData<'a>>,
    /// The day of the first deadline of the measure or of a milestone after the status day of its
    /// plan; null where there is none. Where the plan has no status day, after the as-of date.
    #[schemars(extend("format" = "date"))]
    next_deadline: Option<String>,
    /// What its file relates it to.
    related: Vec<RelationData>,
    /// The measures whose text or relations point to it, each as plan/id.
    mentioned_by: Vec<String>,
    /// The address of its page from the root of the site.
    #[schemars(extend("format" = "uri-reference"))]
    url: String,
}

/// A department that answers for a measure or takes part.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Responsible")]
struct ResponsibleData<'a> {
    /// The code of the department.
    department: &'a str,
    /// Whether it answers for the measure alone or with others, or carries it out or takes part.
    #[schemars(extend("enum" = Role::ALL.map(Role::id)))]
    role: &'static str,
}

/// When something happens.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "When")]
struct WhenData<'a> {
    /// The time as a whole.
    #[serde(flatten)]
    time: TimeData<'a>,
    /// The parts that it has, each at a time of its own, in the order of the words; empty where it
    /// is one time.
    parts: Vec<PartData<'a>>,
}

/// One of several parts of a time.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Part")]
struct PartData<'a> {
    /// What happens then; empty where the plan does not say.
    label: &'a str,
    /// When.
    #[serde(flatten)]
    time: TimeData<'a>,
}

/// The words of the plan and the days that they are read as.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Time")]
struct TimeData<'a> {
    /// The words as the plan has them.
    text: &'a str,
    /// The days that they name; none where they name none.
    spans: Vec<SpanData>,
    /// How firmly they name them.
    #[schemars(extend("enum" = Certainty::ALL.map(Certainty::id)))]
    certainty: &'static str,
    /// Whether it goes on all the time.
    continuous: bool,
    /// Whether it comes back.
    recurring: bool,
}

/// Something to be reached on the way.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Milestone")]
struct MilestoneData<'a> {
    /// What is to be reached.
    title: &'a str,
    /// When it is due; null where the plan does not say.
    due: Option<WhenData<'a>>,
    /// When it was reached, as known on the as-of date; null where it was not.
    done: Option<WhenData<'a>>,
    /// What has become of it on the as-of date. Overdue: its deadline has passed, and the measure
    /// is reported since as going on. Unconfirmed: its deadline has passed, and the measure is over
    /// or not reported since. Passed: the time meant for it is over, but was no deadline. Undated:
    /// it has no day.
    #[schemars(extend("enum" = MilestoneState::ALL.map(MilestoneState::id)))]
    state: &'static str,
}

/// A run of days, both ends included.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Span")]
struct SpanData {
    /// The first day; null where it is open.
    #[schemars(extend("format" = "date"))]
    from: Option<String>,
    /// The last day; null where it is open.
    #[schemars(extend("format" = "date"))]
    to: Option<String>,
}

/// A measure, a part of its time or a milestone with a last day.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Deadline")]
struct EndingData<'a> {
    /// The id of its plan.
    plan: &'a str,
    /// The measure, as plan/id.
    measure: String,
    /// The title of the milestone; null where it is none.
    milestone: Option<&'a str>,
    /// What is done, of a part of the measure's time; null where it is none, or has no name.
    part: Option<&'a str>,
    /// The last day: that of the time it is due in or, of a milestone that was reached, of the time
    /// it was reached in, where that is known.
    #[schemars(extend("format" = "date"))]
    day: String,
    /// The year of that day.
    year: i16,
    /// The quarter of it, 1 to 4; null where the words name a year, half of one or a season.
    #[schemars(range(min = 1, max = 4))]
    quarter: Option<i8>,
    /// What has become of it on the as-of date. Missed: its deadline has passed, and the measure is
    /// reported since as going on. Unconfirmed: its deadline has passed, and nobody says whether it
    /// was reached. Coming: its deadline has not passed. Tentative: its last day is no deadline.
    /// Reached: it was reached, or the measure is done.
    #[schemars(extend("enum" = Outcome::ALL.map(Outcome::id)))]
    outcome: &'static str,
    /// The time that `day` is the last day of.
    when: WhenData<'a>,
    /// The address of the measure's page from the root of the site.
    #[schemars(extend("format" = "uri-reference"))]
    url: String,
}

/// A relation.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Relation")]
struct RelationData {
    /// A measure as plan/id, the id of a plan, or an address on the web.
    to: String,
    /// What kind it is.
    #[schemars(extend("enum" = RelationKind::ALL.map(RelationKind::id)))]
    kind: &'static str,
}

/// A plan.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Plan")]
struct PlanData<'a> {
    /// Its id.
    id: &'a str,
    /// Its title.
    title: &'a str,
    /// What kind of plan it is.
    #[schemars(extend("enum" = PlanKind::ALL.map(PlanKind::id)))]
    kind: &'static str,
    /// The days it is for; null where it does not say.
    period: Option<SpanData>,
    /// The code of the department that owns it; null where it does not say.
    owner: Option<&'a str>,
    /// Its sections, in order.
    sections: Vec<SectionData<'a>>,
    /// How many measures are published.
    measures: usize,
    /// How many measures the plan announces; null where it does not say.
    announced: Option<i64>,
    /// How many measures have each status on the as-of date.
    #[schemars(schema_with = "counts")]
    status: serde_json::Map<String, serde_json::Value>,
    /// The day that the status of this plan is of: that of its newest report or entry; null where
    /// nothing was reported.
    #[schemars(extend("format" = "date"))]
    as_of: Option<String>,
    /// Its reports, in order.
    reports: Vec<ReportData>,
    /// The address of its page from the root of the site.
    #[schemars(extend("format" = "uri-reference"))]
    url: String,
}

/// A section of a plan.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Section")]
struct SectionData<'a> {
    /// Its id in the plan.
    id: &'a str,
    /// Its title.
    title: &'a str,
    /// How many measures it holds.
    measures: usize,
    /// The address of its page from the root of the site.
    #[schemars(extend("format" = "uri-reference"))]
    url: String,
}

/// A report on a plan.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Report")]
struct ReportData {
    /// The day it is of.
    #[schemars(extend("format" = "date"))]
    date: String,
    /// The address of its page from the root of the site.
    #[schemars(extend("format" = "uri-reference"))]
    url: String,
}

/// A department: whoever answers for measures or takes part in them.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Department")]
struct DepartmentData<'a> {
    /// Its code.
    code: &'a str,
    /// Its name.
    name: &'a str,
    /// What kind of department it is.
    #[schemars(extend("enum" = DepartmentKind::ALL.map(DepartmentKind::id)))]
    kind: &'static str,
    /// The measures it answers for, each as plan/id.
    lead: Vec<String>,
    /// The measures it answers for together with others.
    shared: Vec<String>,
    /// The measures it carries out or takes part in.
    contributor: Vec<String>,
    /// The address of its page from the root of the site.
    #[schemars(extend("format" = "uri-reference"))]
    url: String,
}

/// What the files hold, for people.
pub fn readme(site: &Site<'_>) -> Vec<u8> {
    words(site).text("data-readme").into_bytes()
}

/// The departments.
pub fn departments(site: &Site<'_>) -> Vec<u8> {
    json(
        (0..site.model.departments.len())
            .into_par_iter()
            .map(|index| department(site, DepartmentId(index))),
    )
}

/// Everything that ends, by year and quarter.
pub fn deadlines(site: &Site<'_>) -> Vec<u8> {
    let measures: Vec<MeasureId> = site.model.counted().collect();
    let endings = site.model.endings(&measures);
    json(endings.into_par_iter().map(|one| ending(site, &one)))
}

/// The measures of all published plans.
pub fn measures(site: &Site<'_>) -> Vec<u8> {
    let measures: Vec<MeasureId> = site.model.counted().collect();
    json(measures.into_par_iter().map(|id| measure(site, id)))
}

/// The published plans.
pub fn plans(site: &Site<'_>) -> Vec<u8> {
    let plans: Vec<PlanId> = site.model.published_plans().collect();
    json(plans.into_par_iter().map(|id| plan(site, id)))
}

/// How many items of a list are written together.
const PART: usize = 256;

/// A list as JSON, one item to a line.
pub fn json<T: Serialize + Send>(items: impl IndexedParallelIterator<Item = T>) -> Vec<u8> {
    let line = |mut lines: Vec<u8>, item: T| {
        lines.extend_from_slice(if lines.is_empty() { b"\n" } else { b",\n" });
        // Writing to memory does not fail.
        let _ = serde_json::to_writer(&mut lines, &item);
        lines
    };
    let parts: Vec<Vec<u8>> = items.fold_chunks(PART, Vec::new, line).collect();
    let mut list = Vec::with_capacity(parts.iter().map(|part| part.len() + 1).sum::<usize>() + 4);
    list.push(b'[');
    for (place, part) in parts.iter().enumerate() {
        list.extend_from_slice(if place > 0 { b"," } else { b"" });
        list.extend_from_slice(part);
    }
    list.extend_from_slice(b"\n]\n");
    list
}

fn measure<'a>(site: &Site<'a>, id: MeasureId) -> MeasureData<'a> {
    let model = site.model;
    let measure: &Measure = &model[id];
    let current = model.current(id);
    let status = current.map(|entry| entry.status);
    MeasureData {
        plan: &model[measure.plan].id,
        id: &measure.id,
        number: measure.document.number.as_deref(),
        title: &measure.document.title,
        section: measure.section.map(|section| model[section].id.as_str()),
        also_in: measure
            .also_in
            .iter()
            .map(|section| model[*section].id.as_str())
            .collect(),
        responsible: responsible(model, measure),
        others: measure.document.others,
        kind: measure.kind.id(),
        status: status.map(Status::id),
        status_label: status.map(|status| label(site, model[measure.plan].language, Some(status))),
        status_date: current.map(|entry| entry.date.to_string()),
        lateness: model.lateness(id).map(Lateness::id),
        when: measure.when.as_ref().map(when),
        milestones: measure
            .milestones
            .iter()
            .map(|one| milestone(model, id, one))
            .collect(),
        next_deadline: model.next_deadline(id).map(|day| day.to_string()),
        related: related(model, &measure.related),
        mentioned_by: mentioned_by(model, id),
        url: site.addresses.measure(id).to_string(),
    }
}

fn ending<'a>(site: &Site<'a>, ending: &Ending<'a>) -> EndingData<'a> {
    EndingData {
        plan: &site.model[site.model[ending.measure].plan].id,
        measure: site.model.full_id(ending.measure),
        milestone: ending.milestone.map(|one| one.title.as_str()),
        part: ending.part,
        day: ending.day.to_string(),
        year: ending.period.year,
        quarter: ending.period.quarter,
        outcome: ending.outcome.id(),
        when: when(ending.when),
        url: site.addresses.measure(ending.measure).to_string(),
    }
}

fn milestone<'a>(model: &Model, id: MeasureId, milestone: &'a Milestone) -> MilestoneData<'a> {
    MilestoneData {
        title: &milestone.title,
        due: milestone.due.as_ref().map(when),
        done: milestone.done_on(model.as_of).map(when),
        state: model.milestone_state(id, milestone).id(),
    }
}

fn related(model: &Model, relations: &[Relation]) -> Vec<RelationData> {
    relations
        .iter()
        .map(|one| RelationData {
            to: end(model, &one.to),
            kind: one.kind.id(),
        })
        .collect()
}

fn responsible<'a>(model: &'a Model, measure: &'a Measure) -> Vec<ResponsibleData<'a>> {
    let named = measure.responsible.iter();
    named
        .map(|named| ResponsibleData {
            department: &model[named.department].document.code,
            role: named.role.id(),
        })
        .collect()
}

/// The site's own language, for labels and heads of columns.
pub(super) fn words<'a>(site: &Site<'a>) -> &'a Language {
    &site.languages[site.model.config.language]
}

pub(super) fn label(site: &Site<'_>, language: &str, status: Option<Status>) -> String {
    let language = site
        .languages
        .get(language)
        .map_or(words(site), |language| language);
    status::label(language, status)
}

fn when(when: &When) -> WhenData<'_> {
    let parts = when.parts.iter().map(|part| PartData {
        label: &part.label,
        time: time(&part.when),
    });
    WhenData {
        time: time(when),
        parts: parts.collect(),
    }
}

fn time(when: &When) -> TimeData<'_> {
    TimeData {
        text: &when.text,
        spans: when.spans.iter().map(span).collect(),
        certainty: when.certainty.id(),
        continuous: when.continuous,
        recurring: when.recurring,
    }
}

fn span(span: &Span) -> SpanData {
    SpanData {
        from: span.from.map(|day| day.to_string()),
        to: span.to.map(|day| day.to_string()),
    }
}

/// What a relation points to: `plan/id`, a plan's id, or an address.
fn end(model: &Model, end: &RelationEnd) -> String {
    match end {
        RelationEnd::Outside { url, .. } => url.clone(),
        RelationEnd::Inside(target) => match target {
            Target::Measure(measure) => model.full_id(*measure),
            Target::Section(section) => {
                format!("{}/{}", model[model[*section].plan].id, model[*section].id)
            }
            Target::Plan(plan) => model[*plan].id.clone(),
            Target::Department(department) => model[*department].document.code.clone(),
            Target::Page(page) => model[*page].id.clone(),
        },
    }
}

/// The measures whose text or relations point to a measure, each once.
fn mentioned_by(model: &Model, id: MeasureId) -> Vec<String> {
    let mut from: Vec<MeasureId> = model
        .mentions(Target::Measure(id))
        .iter()
        .filter_map(|mention| {
            if let Origin::Target(Target::Measure(id)) = mention.from {
                Some(id)
            } else {
                None
            }
        })
        .collect();
    from.dedup();
    from.into_iter().map(|id| model.full_id(id)).collect()
}

fn plan<'a>(site: &Site<'a>, id: PlanId) -> PlanData<'a> {
    let (model, plan): (&Model, &Plan) = (site.model, &site.model[id]);
    let counts = model.counts(&plan.measures);
    let period = plan
        .period
        .as_ref()
        .filter(|period| !period.spans.is_empty());
    PlanData {
        id: &plan.id,
        title: &plan.document.title,
        kind: plan.document.kind.id(),
        period: period.map(|period| {
            span(&Span {
                from: period.earliest(),
                to: period.latest(),
            })
        }),
        owner: plan.owner.map(|owner| model[owner].document.code.as_str()),
        sections: plan
            .sections
            .iter()
            .filter(|section| !model[**section].document.draft)
            .map(|section| section_data(site, *section))
            .collect(),
        measures: plan.measures.len(),
        announced: plan.announced().measures,
        status: classes()
            .map(|class| (status_id(class).to_owned(), counts.of(class).into()))
            .collect(),
        as_of: plan.status_day.map(|day| day.to_string()),
        reports: plan
            .reports
            .iter()
            .filter(|report| !model[**report].document.draft)
            .map(|report| ReportData {
                date: model[*report].date.to_string(),
                url: site.addresses.report(*report).to_string(),
            })
            .collect(),
        url: site.addresses.plan(id).to_string(),
    }
}

fn section_data<'a>(site: &Site<'a>, id: SectionId) -> SectionData<'a> {
    let section = &site.model[id];
    let url = site.addresses.section(id).to_string();
    SectionData {
        id: &section.id,
        title: &section.document.title,
        measures: section.measures.len(),
        url,
    }
}

fn department<'a>(site: &Site<'a>, id: DepartmentId) -> DepartmentData<'a> {
    let (model, department): (&Model, &Department) = (site.model, &site.model[id]);
    let of_role = |role: Role| {
        department
            .with_role(role)
            .map(|measure| model.full_id(measure))
            .collect()
    };
    DepartmentData {
        code: &department.document.code,
        name: &department.document.name,
        kind: department.document.kind.id(),
        lead: of_role(Role::Lead),
        shared: of_role(Role::Shared),
        contributor: of_role(Role::Contributor),
        url: site.addresses.department(id).to_string(),
    }
}
