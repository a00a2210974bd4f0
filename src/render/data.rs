//! The data files: what other systems read. Keys, their order and their meaning are a contract (`DESIGN.md`, `data/README.txt`).

use serde::Serialize;

use crate::document::Role;
use crate::document::when::{Span, When};
use crate::language::Language;
use crate::model::link::{Origin, Target};
use crate::model::status::{Lateness, Status, classes, status_id};
use crate::model::{Department, DepartmentId, Measure, MeasureId, Model, Plan, PlanId, RelationEnd, SectionId};
use crate::page::Site;
use crate::path::OutputPath;

#[derive(Serialize)]
struct MeasureData<'a> {
    plan: &'a str,
    id: &'a str,
    number: Option<&'a str>,
    title: &'a str,
    section: Option<&'a str>,
    also_in: Vec<&'a str>,
    responsible: Vec<ResponsibleData<'a>>,
    others: bool,
    kind: &'static str,
    status: Option<&'static str>,
    status_label: Option<String>,
    status_date: Option<String>,
    lateness: Option<&'static str>,
    when: Option<WhenData<'a>>,
    related: Vec<RelationData>,
    mentioned_by: Vec<String>,
    url: String,
}

#[derive(Serialize)]
struct ResponsibleData<'a> {
    department: &'a str,
    role: &'static str,
}

#[derive(Serialize)]
struct WhenData<'a> {
    text: &'a str,
    spans: Vec<SpanData>,
    certainty: &'static str,
    continuous: bool,
    recurring: bool,
}

#[derive(Serialize)]
struct SpanData {
    from: Option<String>,
    to: Option<String>,
}

#[derive(Serialize)]
struct RelationData {
    to: String,
    kind: &'static str,
}

#[derive(Serialize)]
struct PlanData<'a> {
    id: &'a str,
    title: &'a str,
    kind: &'static str,
    period: Option<SpanData>,
    owner: Option<&'a str>,
    sections: Vec<SectionData<'a>>,
    measures: usize,
    announced: Option<i64>,
    status: serde_json::Map<String, serde_json::Value>,
    as_of: Option<String>,
    reports: Vec<ReportData>,
    url: String,
}

#[derive(Serialize)]
struct SectionData<'a> {
    id: &'a str,
    title: &'a str,
    measures: usize,
    url: String,
}

#[derive(Serialize)]
struct ReportData {
    date: String,
    url: String,
}

#[derive(Serialize)]
struct DepartmentData<'a> {
    code: &'a str,
    name: &'a str,
    kind: &'static str,
    lead: Vec<String>,
    shared: Vec<String>,
    contributor: Vec<String>,
    url: String,
}

/// The addresses of the data files, those of single plans and departments aside.
pub const FILES: [&str; 5] =
    ["data/README.txt", "data/departments.json", "data/measures.csv", "data/measures.json", "data/plans.json"];

/// The files for other systems, by path.
pub fn files(site: &Site<'_>) -> Vec<(OutputPath, Vec<u8>)> {
    let model = site.model;
    let measures: Vec<_> = model.counted().map(|id| measure(site, id)).collect();
    let plans: Vec<_> = model.published_plans().map(|id| plan(site, id)).collect();
    let departments: Vec<_> = (0..model.departments.len()).map(|index| department(site, DepartmentId(index))).collect();
    vec![
        (OutputPath::new("data/README.txt"), words(site).text("data-readme").into_bytes()),
        (OutputPath::new("data/departments.json"), json(&departments)),
        (OutputPath::new("data/measures.json"), json(&measures)),
        (OutputPath::new("data/plans.json"), json(&plans)),
    ]
}

/// A list as JSON, one item to a line.
pub fn json<T: Serialize>(items: &[T]) -> Vec<u8> {
    let mut text = b"[".to_vec();
    for (index, item) in items.iter().enumerate() {
        text.extend_from_slice(if index == 0 { b"\n" } else { b",\n" });
        text.extend(serde_json::to_vec(item).unwrap_or_default());
    }
    text.extend_from_slice(b"\n]\n");
    text
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
        also_in: measure.also_in.iter().map(|section| model[*section].id.as_str()).collect(),
        responsible: responsible(model, measure),
        others: measure.document.others,
        kind: measure.kind.id(),
        status: status.map(Status::id),
        status_label: status.map(|status| label(site, model[measure.plan].language, Some(status))),
        status_date: current.map(|entry| entry.date.to_string()),
        lateness: measure.lateness.map(Lateness::id),
        when: measure.when.as_ref().map(when),
        related: measure
            .related
            .iter()
            .map(|relation| RelationData { to: end(model, &relation.to), kind: relation.kind.id() })
            .collect(),
        mentioned_by: mentioned_by(model, measure),
        url: site.addresses.measure(id).to_string(),
    }
}

fn responsible<'a>(model: &'a Model, measure: &'a Measure) -> Vec<ResponsibleData<'a>> {
    let named = measure.responsible.iter();
    named
        .map(|named| ResponsibleData { department: &model[named.department].document.code, role: named.role.id() })
        .collect()
}

/// The site's own language, for labels and heads of columns.
pub(super) fn words<'a>(site: &Site<'a>) -> &'a Language {
    &site.languages[site.model.config.language]
}

pub(super) fn label(site: &Site<'_>, language: &str, status: Option<Status>) -> String {
    let language = site.languages.get(language).map_or(words(site), |language| language);
    language.text(&format!("status-{}", status_id(status)))
}

fn when(when: &When) -> WhenData<'_> {
    WhenData {
        text: &when.text,
        spans: when.spans.iter().map(span).collect(),
        certainty: when.certainty.id(),
        continuous: when.continuous,
        recurring: when.recurring,
    }
}

fn span(span: &Span) -> SpanData {
    SpanData { from: span.from.map(|day| day.to_string()), to: span.to.map(|day| day.to_string()) }
}

/// What a relation points to: `plan/id`, a plan's id, or an address.
fn end(model: &Model, end: &RelationEnd) -> String {
    match end {
        RelationEnd::Outside { url, .. } => url.clone(),
        RelationEnd::Inside(target) => match target {
            Target::Measure(measure) => model.full_id(*measure),
            Target::Section(section) => format!("{}/{}", model[model[*section].plan].id, model[*section].id),
            Target::Plan(plan) => model[*plan].id.clone(),
            Target::Department(department) => model[*department].document.code.clone(),
            Target::Page(page) => model[*page].id.clone(),
        },
    }
}

/// The measures whose text or relations point to a measure, each once.
fn mentioned_by(model: &Model, measure: &Measure) -> Vec<String> {
    let mut from: Vec<MeasureId> = measure
        .mentions
        .iter()
        .filter_map(|mention| if let Origin::Target(Target::Measure(id)) = mention.from { Some(id) } else { None })
        .collect();
    from.dedup();
    from.into_iter().map(|id| model.full_id(id)).collect()
}

fn plan<'a>(site: &Site<'a>, id: PlanId) -> PlanData<'a> {
    let (model, plan): (&Model, &Plan) = (site.model, &site.model[id]);
    let counts = model.counts(&plan.measures);
    let period = plan.period.as_ref().filter(|period| !period.spans.is_empty());
    PlanData {
        id: &plan.id,
        title: &plan.document.title,
        kind: plan.document.kind.id(),
        period: period.map(|period| span(&Span { from: period.earliest(), to: period.latest() })),
        owner: plan.owner.map(|owner| model[owner].document.code.as_str()),
        sections: plan
            .sections
            .iter()
            .filter(|section| !model[**section].document.draft)
            .map(|section| section_data(site, *section))
            .collect(),
        measures: plan.measures.len(),
        announced: plan.announced().measures,
        status: classes().map(|class| (status_id(class).to_owned(), counts.of(class).into())).collect(),
        as_of: model.as_of.map(|day| day.to_string()),
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
    SectionData { id: &section.id, title: &section.document.title, measures: section.measures.len(), url }
}

fn department<'a>(site: &Site<'a>, id: DepartmentId) -> DepartmentData<'a> {
    let (model, department): (&Model, &Department) = (site.model, &site.model[id]);
    let of_role = |role: Role| department.with_role(role).map(|measure| model.full_id(measure)).collect();
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
