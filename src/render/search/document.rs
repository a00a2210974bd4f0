//! What can be found, and the texts that it is found by.

use crate::language::{Argument, Language};
use crate::model::link::{Origin, Target};
use crate::model::milestone::MilestoneState;
use crate::model::status::{Lateness, status_id};
use crate::model::{DepartmentId, Measure, MeasureId, PageId, PlanId, ReportId, SectionId};
use crate::page::view::link::measure_title;
use crate::page::{Site, body};

/// The title as it is shown.
pub(super) const TITLE: usize = 0;
/// The plan and the section, each on a line.
pub(super) const PLACE: usize = 1;
/// Other names and tags.
pub(super) const ASIDE: usize = 2;
/// The text.
pub(super) const BODY: usize = 3;
/// How many fields there are; the script expects them in this order.
pub(super) const FIELDS: usize = 4;

/// Something that can be found.
pub(super) struct Document<'a> {
    /// `department`, `plan`, `section`, `page`, `report` or `measure`.
    pub(super) kind: &'static str,
    /// Its address.
    pub(super) url: &'a str,
    /// A code or a number that leads straight to it.
    pub(super) name: &'a str,
    /// Its plan.
    pub(super) plan: Option<PlanId>,
    /// The status of a measure.
    pub(super) status: Option<&'static str>,
    /// How a measure stands to its time.
    pub(super) lateness: Option<Lateness>,
    /// Whether a deadline of a milestone has passed without it.
    pub(super) has_missed: bool,
    /// The departments that answer for a measure or take part.
    pub(super) responsible: Vec<DepartmentId>,
    /// The texts, without control characters but for line breaks, until they are read.
    pub(super) fields: [String; FIELDS],
}

/// Everything that can be found: what holds others first, so that it stands first among equals. The
/// departments come before all else, in the order of the model.
pub(super) fn origins(site: &Site<'_>) -> Vec<Origin> {
    let model = site.model;
    let of_plans = || model.published_plans().map(|id| &model[id]);
    let departments =
        (0..model.departments.len()).map(|index| Target::Department(DepartmentId(index)));
    let plans = model.published_plans().map(Target::Plan);
    let sections = of_plans()
        .flat_map(|plan| &plan.sections)
        .filter(|id| !model[**id].document.draft);
    let pages = (0..model.pages.len())
        .map(PageId)
        .filter(|id| !model[*id].document.draft);
    let reports = of_plans()
        .flat_map(|plan| &plan.reports)
        .filter(|id| !model[**id].document.draft);
    let before = departments
        .chain(plans)
        .chain(sections.map(|id| Target::Section(*id)))
        .chain(pages.map(Target::Page));
    before
        .map(Origin::Target)
        .chain(reports.map(|id| Origin::Report(*id)))
        .chain(
            model
                .counted()
                .map(|id| Origin::Target(Target::Measure(id))),
        )
        .collect()
}

/// One of these, with its texts.
pub(super) fn document<'a>(site: &Site<'a>, origin: Origin) -> Document<'a> {
    let (mut document, language) = match origin {
        Origin::Target(Target::Department(id)) => department(site, id),
        Origin::Target(Target::Plan(id)) => plan(site, id),
        Origin::Target(Target::Section(id)) => section(site, id),
        Origin::Target(Target::Page(id)) => page(site, id),
        Origin::Target(Target::Measure(id)) => measure(site, id),
        Origin::Report(id) => report(site, id),
    };
    let language: &Language = &site.languages[language];
    document.fields = document
        .fields
        .map(|field| field.replace(|c: char| c.is_control() && c != '\n', " "));
    document.fields[BODY].push_str(body::text(site.model, origin, language, document.plan).trim());
    document.url = site.addresses.origin(origin).as_str();
    document
}

fn titled<'a>(kind: &'static str, title: &str, plan: Option<PlanId>) -> Document<'a> {
    let fields = [
        title.to_owned(),
        String::new(),
        String::new(),
        String::new(),
    ];
    Document {
        kind,
        url: "",
        name: "",
        plan,
        status: None,
        lateness: None,
        has_missed: false,
        responsible: Vec::new(),
        fields,
    }
}

fn department<'a>(site: &Site<'a>, id: DepartmentId) -> (Document<'a>, &'static str) {
    let document = &site.model[id].document;
    let mut found = titled("department", &document.name, None);
    found.name = &document.code;
    let former = document
        .formerly
        .iter()
        .flat_map(|former| [&former.name, &former.code]);
    let names = [&document.code]
        .into_iter()
        .chain(&document.short)
        .chain(former);
    found.fields[ASIDE] = names.map(String::as_str).collect::<Vec<_>>().join(", ");
    (found, site.model.config.language)
}

fn plan<'a>(site: &Site<'a>, id: PlanId) -> (Document<'a>, &'static str) {
    let document = &site.model[id].document;
    let mut found = titled("plan", &document.title, Some(id));
    found.fields[ASIDE] = document.short_title.clone().unwrap_or_default();
    found.fields[BODY] = document.goals.join("\n") + "\n";
    (found, site.model[id].language)
}

fn section<'a>(site: &Site<'a>, id: SectionId) -> (Document<'a>, &'static str) {
    let (section, plan) = (&site.model[id], &site.model[site.model[id].plan]);
    let mut found = titled("section", &section.document.title, Some(section.plan));
    found.fields[PLACE] = plan.short_title().to_owned();
    found.fields[BODY] = section.document.lead.clone().unwrap_or_default() + "\n";
    (found, plan.language)
}

fn page<'a>(site: &Site<'a>, id: PageId) -> (Document<'a>, &'static str) {
    (
        titled("page", &site.model[id].document.title, None),
        site.model[id].language,
    )
}

fn report<'a>(site: &Site<'a>, id: ReportId) -> (Document<'a>, &'static str) {
    let (report, plan) = (&site.model[id], &site.model[site.model[id].plan]);
    let mut found = titled("report", &report.document.title, Some(report.plan));
    found.fields[PLACE] = plan.short_title().to_owned();
    (found, plan.language)
}

/// What a measure is to reach and what it has been given, each on a line, as its page says it.
fn facts(measure: &Measure, language: &Language) -> String {
    let milestones = measure.milestones.iter().map(|one| one.title.clone());
    let indicators = measure.indicators.iter().map(|one| one.title.clone());
    let money = measure.funding().iter().flat_map(|one| {
        let amount = language.number(one.amount);
        let amount = language.find_with("funding-amount", &[("amount", Argument::Text(&amount))]);
        [amount, one.note.clone()].into_iter().flatten()
    });
    milestones
        .chain(indicators)
        .chain(money)
        .map(|line| line + "\n")
        .collect()
}

fn measure<'a>(site: &Site<'a>, id: MeasureId) -> (Document<'a>, &'static str) {
    let (model, measure) = (site.model, &site.model[id]);
    let mut found = titled(
        "measure",
        &measure_title(site.model, id),
        Some(measure.plan),
    );
    found.name = measure.document.number.as_deref().unwrap_or_default();
    found.status = Some(status_id(model.status(id)));
    found.lateness = model.lateness(id);
    found.has_missed = measure
        .milestones
        .iter()
        .any(|one| model.milestone_state(id, one) == MilestoneState::Overdue);
    found.responsible = measure
        .responsible
        .iter()
        .map(|named| named.department)
        .collect();
    let section = measure
        .section
        .map(|section| model[section].document.title.as_str());
    let place = [model[measure.plan].short_title()]
        .into_iter()
        .chain(section);
    found.fields[PLACE] = place.collect::<Vec<_>>().join("\n");
    found.fields[ASIDE] = measure.document.tags.join(", ");
    found.fields[BODY] = facts(measure, &site.languages[measure.language]);
    (found, measure.language)
}
