//! `data/plans/ID.json`: everything that the pages of a plan say, in one file.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value};

use super::super::schema::or_null;
use super::edition::{EditionData, SinceData, edition, since_before, since_report};
use super::{MeasureData, RelationData, WhenData, label, measure, related, when, words};
use crate::document::{
    DeclaredDepartments, Funding, FundingStatus, PlanKind, Publication, WebLink,
};
use crate::language::CODES;
use crate::model::difference::{Difference, Field, Said, Side};
use crate::model::late::{Late, MilestoneId};
use crate::model::link::{Origin, Target};
use crate::model::status::{Status, StatusEntry, status_id};
use crate::model::{Indicator, MeasureId, Model, PlanId, Report, ReportId, SectionId};
use crate::page::{Site, body};

/// A plan with everything that its pages say.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Plan")]
pub(super) struct WholePlan<'a> {
    /// Its id.
    id: &'a str,
    /// Its title.
    title: &'a str,
    /// A shorter title; null where it has none.
    short_title: Option<&'a str>,
    /// What kind of plan it is.
    #[schemars(extend("enum" = PlanKind::ALL.map(PlanKind::id)))]
    kind: &'static str,
    /// The language it is in.
    #[schemars(extend("enum" = CODES.map(|(code, _)| code)))]
    language: &'static str,
    /// The time it is for, in its own words; null where it does not say.
    period: Option<WhenData<'a>>,
    /// When it was launched; null where it does not say.
    launched: Option<WhenData<'a>>,
    /// The code of the department that owns it; null where it does not say.
    owner: Option<&'a str>,
    /// The document that it is published as; null where it does not say.
    publication: Option<PublicationData<'a>>,
    /// What it calls a measure.
    measure_term: &'a str,
    /// What it says that it holds.
    announced: AnnouncedData,
    /// The day that its status is of: that of its newest report or entry; null where nothing was
    /// reported.
    #[schemars(extend("format" = "date"))]
    as_of: Option<String>,
    /// The day that lateness is worked out for, the same for all plans of the site; null where
    /// nothing is dated.
    #[schemars(extend("format" = "date"))]
    late_as_of: Option<String>,
    /// Its text, without markup, a block to a line.
    text: String,
    /// Its goals, in order.
    goals: Vec<GoalData<'a>>,
    /// Its sections, in order.
    sections: Vec<WholeSection<'a>>,
    /// Its measures, in order.
    measures: Vec<WholeMeasure<'a>>,
    /// Its reports, the oldest first.
    reports: Vec<WholeReport<'a>>,
    /// What has become of its measures since the newest report before the day that its status is
    /// of; null where there is none.
    since: Option<SinceData<'a>>,
    /// Where sources say different things of a measure.
    differences: Vec<DifferenceData>,
    /// What is past its time, each list with what has been so for the longest first.
    late: LateData<'a>,
    /// What its file relates it to.
    related: Vec<RelationData>,
    /// The address of its page from the root of the site.
    #[schemars(extend("format" = "uri-reference"))]
    url: String,
}

/// A plan as a publication.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Publication")]
struct PublicationData<'a> {
    /// Its code; null where it has none.
    code: Option<&'a str>,
    /// Its address; null where it has none.
    url: Option<&'a str>,
}

/// What a plan says that it holds.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Announced")]
struct AnnouncedData {
    /// How many measures; null where it does not say.
    measures: Option<i64>,
    /// How many sections; null where it does not say.
    sections: Option<i64>,
}

/// A goal of a plan.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Goal")]
struct GoalData<'a> {
    /// Its number.
    number: usize,
    /// The goal.
    text: &'a str,
}

/// A section of a plan.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "WholeSection")]
struct WholeSection<'a> {
    /// Its id in the plan.
    id: &'a str,
    /// Its title.
    title: &'a str,
    /// What it is about, in a sentence; null where it does not say.
    lead: Option<&'a str>,
    /// Its text, without markup, a block to a line.
    text: String,
    /// The ids of the measures that lie in it.
    measures: Vec<&'a str>,
    /// The ids of measures of other sections that belong here too.
    also: Vec<&'a str>,
    /// The address of its page from the root of the site.
    #[schemars(extend("format" = "uri-reference"))]
    url: String,
}

/// A measure with everything that its page says: what `measures.json` has, and more.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "WholeMeasure")]
struct WholeMeasure<'a> {
    #[serde(flatten)]
    measure: MeasureData<'a>,
    /// Its ledger up to the as-of date, the oldest first.
    ledger: Vec<EntryData<'a>>,
    /// The numbers of the goals that it serves.
    goals: Vec<usize>,
    /// Words to find it by.
    tags: &'a [String],
    /// What is measured.
    indicators: Vec<IndicatorData<'a>>,
    /// Money.
    funding: Vec<FundingData<'a>>,
    /// Addresses to read more at.
    links: Vec<LinkData<'a>>,
    /// Its text, without markup, a block to a line.
    text: String,
}

/// An entry of a ledger.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Entry")]
struct EntryData<'a> {
    /// Its day.
    #[schemars(extend("format" = "date"))]
    date: String,
    /// Its status.
    #[schemars(extend("enum" = Status::ALL.map(Status::id)))]
    status: &'static str,
    /// The status in words.
    status_label: String,
    /// Who or what says so; null where nobody is named.
    source: Option<&'a str>,
    /// What is said besides; null where nothing is.
    note: Option<&'a str>,
    /// Whether it is the status of the measure on the as-of date.
    counts: bool,
}

/// Something measured.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Indicator")]
struct IndicatorData<'a> {
    /// What is measured.
    title: &'a str,
    /// In what unit; null where it is not said.
    unit: Option<&'a str>,
    /// Where it started, as written; null where it is not said.
    baseline: Option<&'a str>,
    /// What is wanted, as written; null where it is not said.
    target: Option<&'a str>,
    /// By when; null where it is not said.
    by: Option<WhenData<'a>>,
    /// What was measured, and when.
    values: Vec<ValueData<'a>>,
}

/// A value of an indicator.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Value")]
struct ValueData<'a> {
    /// When it was measured; null where it is not said.
    when: Option<WhenData<'a>>,
    /// What was measured, as written.
    value: &'a str,
}

/// Money.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Funding")]
struct FundingData<'a> {
    /// Norwegian kroner.
    amount: i64,
    /// Whether that is about as much («om lag»).
    approximate: bool,
    /// The budget year; null where it is not said.
    year: Option<i64>,
    /// Whether it is proposed or granted; null where it is not said.
    #[schemars(extend("enum" = or_null(FundingStatus::ALL.map(FundingStatus::id))))]
    status: Option<&'static str>,
    /// What it is for; null where it is not said.
    note: Option<&'a str>,
}

/// An address on the web.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Link")]
struct LinkData<'a> {
    /// What it is called.
    title: &'a str,
    /// The address.
    url: &'a str,
}

/// A report with what it says of itself.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "WholeReport")]
struct WholeReport<'a> {
    /// The day it is of.
    #[schemars(extend("format" = "date"))]
    date: String,
    /// Its title.
    title: &'a str,
    /// The day it was published; null where it does not say.
    #[schemars(extend("format" = "date"))]
    published: Option<String>,
    /// What it says of itself; null where it says nothing.
    declares: Option<DeclaresData<'a>>,
    /// Its text, without markup, a block to a line.
    text: String,
    /// The plan as it stood in it.
    edition: EditionData<'a>,
    /// What has become of the measures since the report before; null for the first.
    since: Option<SinceData<'a>>,
    /// The address of its page from the root of the site.
    #[schemars(extend("format" = "uri-reference"))]
    url: String,
}

/// What a report says of itself, to be held against what is counted.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Declares")]
struct DeclaresData<'a> {
    /// How many measures; null where it does not say.
    measures: Option<i64>,
    /// How many departments; null where it does not say.
    departments: Option<i64>,
    /// The codes of those that it names.
    department_codes: Vec<&'a str>,
    /// How many measures have a status, for those that it names.
    status: Map<String, Value>,
}

/// Where sources say different things of a measure.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Difference")]
struct DifferenceData {
    /// The measure as plan/id; null where it is of the plan.
    measure: Option<String>,
    /// What it is about.
    #[schemars(extend("enum" = Field::ALL.map(Field::id)))]
    field: &'static str,
    /// The same in words, for what was noted by somebody who read the report; null for all else.
    about: Option<String>,
    /// What each of the sources says.
    sides: Vec<SideData>,
}

/// What a source says.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Side")]
struct SideData {
    /// What it says: text, a list of codes, true or false, the identifier of a status, or null for
    /// no status.
    says: Value,
    /// The source; null where it is not told.
    source: Option<String>,
    /// Whether it is what the site shows and counts.
    counts: bool,
}

/// What is past its time.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Late")]
struct LateData<'a> {
    /// The ids of the measures over their deadline.
    overdue: Vec<&'a str>,
    /// Of those whose deadline has passed with nothing reported since.
    unknown: Vec<&'a str>,
    /// Of those whose time is over though it was no deadline.
    passed: Vec<&'a str>,
    /// The milestones over their deadline while their measures go on.
    milestones_overdue: Vec<LateMilestone<'a>>,
    /// The milestones whose deadline has passed and that nothing says were reached.
    milestones_unconfirmed: Vec<LateMilestone<'a>>,
}

/// A milestone past its deadline.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "LateMilestone")]
struct LateMilestone<'a> {
    /// The id of its measure.
    measure: &'a str,
    /// What was to be reached.
    title: &'a str,
}

/// A plan with everything that its pages say.
pub fn whole_plan(site: &Site<'_>, id: PlanId) -> Vec<u8> {
    // Writing to memory does not fail.
    let mut json = serde_json::to_vec(&whole(site, id)).unwrap_or_default();
    json.push(b'\n');
    json
}

fn whole<'a>(site: &Site<'a>, id: PlanId) -> WholePlan<'a> {
    let (model, plan) = (site.model, &site.model[id]);
    let document = &plan.document;
    let published = |section: &&SectionId| !model[**section].document.draft;
    let reports = plan
        .reports
        .iter()
        .filter(|report| !model[**report].document.draft);
    WholePlan {
        id: &plan.id,
        title: &document.title,
        short_title: document.short_title.as_deref(),
        kind: document.kind.id(),
        language: plan.language,
        period: plan.period.as_ref().map(when),
        launched: plan.launched.as_ref().map(when),
        owner: plan.owner.map(|owner| model[owner].document.code.as_str()),
        publication: document.publication.as_ref().map(publication),
        measure_term: document.measure_term.as_deref().unwrap_or_default(),
        announced: AnnouncedData {
            measures: plan.announced().measures,
            sections: plan.announced().sections,
        },
        as_of: plan.status_day.map(|day| day.to_string()),
        late_as_of: model.as_of.map(|day| day.to_string()),
        text: text(site, Origin::Target(Target::Plan(id))),
        goals: document
            .goals
            .iter()
            .enumerate()
            .map(|(at, text)| GoalData {
                number: at + 1,
                text,
            })
            .collect(),
        sections: plan
            .sections
            .iter()
            .filter(published)
            .map(|section| whole_section(site, *section))
            .collect(),
        measures: plan
            .measures
            .iter()
            .map(|measure| whole_measure(site, *measure))
            .collect(),
        reports: reports.map(|report| whole_report(site, *report)).collect(),
        since: since_report(model, id),
        differences: model
            .differences(id)
            .iter()
            .map(|one| difference(model, one))
            .collect(),
        late: late(model, &model.late(&plan.measures)),
        related: related(model, &plan.related),
        url: site.addresses.plan(id).to_string(),
    }
}

/// The words of a body in the language of its page.
fn text(site: &Site<'_>, origin: Origin) -> String {
    let language = site
        .languages
        .get(site.model.language(origin))
        .map_or(words(site), |language| language);
    body::text(site.model, origin, language, site.model.plan_of(origin))
        .trim_end()
        .to_owned()
}

fn publication(publication: &Publication) -> PublicationData<'_> {
    PublicationData {
        code: publication.code.as_deref(),
        url: publication.url.as_deref(),
    }
}

fn whole_section<'a>(site: &Site<'a>, id: SectionId) -> WholeSection<'a> {
    let (model, section) = (site.model, &site.model[id]);
    let ids = |measures: &[MeasureId]| measures.iter().map(|id| model[*id].id.as_str()).collect();
    WholeSection {
        id: &section.id,
        title: &section.document.title,
        lead: section.document.lead.as_deref(),
        text: text(site, Origin::Target(Target::Section(id))),
        measures: ids(&section.measures),
        also: ids(&section.also),
        url: site.addresses.section(id).to_string(),
    }
}

fn whole_measure<'a>(site: &Site<'a>, id: MeasureId) -> WholeMeasure<'a> {
    let (model, own) = (site.model, &site.model[id]);
    WholeMeasure {
        measure: measure(site, id),
        ledger: own
            .ledger
            .until(model.as_of)
            .iter()
            .map(|one| entry(site, id, one))
            .collect(),
        goals: own.goals.iter().map(|place| place + 1).collect(),
        tags: &own.document.tags,
        indicators: own.indicators.iter().map(indicator).collect(),
        funding: own.funding().iter().map(funding).collect(),
        links: own.document.links.iter().map(link).collect(),
        text: text(site, Origin::Target(Target::Measure(id))),
    }
}

fn entry<'a>(site: &Site<'a>, id: MeasureId, entry: &'a StatusEntry) -> EntryData<'a> {
    let model = site.model;
    EntryData {
        date: entry.date.to_string(),
        status: entry.status.id(),
        status_label: label(site, model[model[id].plan].language, Some(entry.status)),
        source: entry.source.as_deref(),
        note: entry.note.as_deref(),
        counts: model
            .current(id)
            .is_some_and(|current| current.place == entry.place),
    }
}

fn indicator(indicator: &Indicator) -> IndicatorData<'_> {
    let values = indicator.values.iter();
    IndicatorData {
        title: &indicator.title,
        unit: indicator.unit.as_deref(),
        baseline: indicator.baseline.as_deref(),
        target: indicator.target.as_deref(),
        by: indicator.by.as_ref().map(when),
        values: values
            .map(|(time, value)| ValueData {
                when: time.as_ref().map(when),
                value,
            })
            .collect(),
    }
}

fn funding(funding: &Funding) -> FundingData<'_> {
    FundingData {
        amount: funding.amount,
        approximate: funding.approximate,
        year: funding.year,
        status: funding.status.map(FundingStatus::id),
        note: funding.note.as_deref(),
    }
}

fn link(link: &WebLink) -> LinkData<'_> {
    LinkData {
        title: &link.title,
        url: &link.url,
    }
}

fn whole_report<'a>(site: &Site<'a>, id: ReportId) -> WholeReport<'a> {
    let report = &site.model[id];
    WholeReport {
        date: report.date.to_string(),
        title: &report.document.title,
        published: report.document.published.map(|day| day.to_string()),
        declares: declares(site.model, report),
        text: text(site, Origin::Report(id)),
        edition: edition(site.model, id),
        since: since_before(site.model, id),
        url: site.addresses.report(id).to_string(),
    }
}

fn declares<'a>(model: &'a Model, report: &'a Report) -> Option<DeclaresData<'a>> {
    let declared = report.document.declares.as_ref()?;
    let departments = declared
        .departments
        .as_ref()
        .map(|departments| match departments {
            DeclaredDepartments::Count(count) => *count,
            DeclaredDepartments::Codes(codes) => i64::try_from(codes.len()).unwrap_or(i64::MAX),
        });
    let codes = report
        .declared_departments
        .iter()
        .map(|id| model[*id].document.code.as_str());
    let statuses = report
        .declared
        .iter()
        .map(|(status, count, _)| (status.id().to_owned(), Value::from(*count)));
    Some(DeclaresData {
        measures: declared.measures,
        departments,
        department_codes: codes.collect(),
        status: statuses.collect(),
    })
}

fn difference(model: &Model, difference: &Difference) -> DifferenceData {
    let says = |said: &Said| match said {
        Said::Text(text) => Value::from(text.as_str()),
        Said::Departments(codes) => codes
            .iter()
            .map(|code| Value::from(code.as_str()))
            .collect(),
        Said::Others(others) => Value::from(*others),
        Said::Status(status) => status.map_or(Value::Null, |status| status_id(Some(status)).into()),
    };
    let side = |side: &Side| SideData {
        says: says(&side.says),
        source: side.source.clone(),
        counts: side.counts,
    };
    DifferenceData {
        measure: difference.measure.map(|id| model.full_id(id)),
        field: difference.field.id(),
        about: difference.about.clone(),
        sides: difference.sides.iter().map(side).collect(),
    }
}

fn late<'a>(model: &'a Model, late: &Late) -> LateData<'a> {
    let ids = |measures: &[MeasureId]| measures.iter().map(|id| model[*id].id.as_str()).collect();
    let milestones = |milestones: &[MilestoneId]| {
        let named = |(id, place): &MilestoneId| LateMilestone {
            measure: &model[*id].id,
            title: &model[*id].milestones[*place].title,
        };
        milestones.iter().map(named).collect()
    };
    LateData {
        overdue: ids(&late.overdue),
        unknown: ids(&late.unknown),
        passed: ids(&late.passed),
        milestones_overdue: milestones(&late.missed),
        milestones_unconfirmed: milestones(&late.unconfirmed),
    }
}
