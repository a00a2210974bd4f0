//! The page of a measure.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::super::figure::{About, cited, says};
use super::super::timeline::{MilestoneView, Picture, milestones, own};
use super::super::trend::{Trend, trend};
use super::super::{Scope, Site};
use super::difference::{DifferenceView, difference_views};
use super::link::{Link, link, measure_title};
use super::relation::{MentionView, RelationView, mentions, relations};
use super::row::{RowRef, row};
use super::time::{WhenView, iso, when};
use crate::document::FundingStatus;
use crate::language::Language;
use crate::model::MeasureId;
use crate::model::link::Target;
use crate::model::status::{StatusEntry, status_id};

/// A measure.
#[derive(Debug, JsonSchema, Serialize)]
pub struct MeasureView {
    /// What tables show of it.
    pub row: RowRef,
    /// Its plan by full title.
    pub plan: Link,
    /// What the plan calls a measure.
    pub term: String,
    /// The plan's status index.
    pub status_url: String,
    /// Further sections it belongs to.
    pub also_in: Vec<Link>,
    /// `one-off`, `continuous` or `recurring`.
    pub kind: &'static str,
    /// The goals it serves, with their numbers.
    pub goals: Vec<GoalView>,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// Its text.
    pub body: String,
    /// Its ledger, the newest first.
    pub ledger: Vec<EntryView>,
    /// Its milestones.
    pub milestones: Vec<MilestoneView>,
    /// Its own timeline; none where it has no day.
    pub timeline: Option<OwnTimeline>,
    /// Its indicators.
    pub indicators: Vec<IndicatorView>,
    /// Its funding.
    pub funding: Vec<FundingView>,
    /// What it is related to.
    pub related: Vec<RelationView>,
    /// Where it is mentioned.
    pub mentions: Vec<MentionView>,
    /// Addresses to read more at.
    pub links: Vec<Link>,
    /// Why the status counts that does, where the sources of its day differ: `chosen` where the
    /// file says so, else `last`.
    pub counted_by: Option<&'static str>,
    /// Whether anything was reported for its plan.
    pub is_reported: bool,
    /// Where sources say different things, but for the statuses of the ledger.
    pub differences: Vec<DifferenceView>,
}

/// The timeline of one measure.
#[derive(Debug, JsonSchema, Serialize)]
pub struct OwnTimeline {
    /// The picture.
    pub picture: Picture,
    /// What is seen in it.
    pub sentence: String,
    /// What can be taken home of it.
    pub about: About,
}

/// A goal of the plan.
#[derive(Debug, JsonSchema, Serialize)]
pub struct GoalView {
    /// Its number in the plan.
    pub number: usize,
    /// The goal.
    pub text: String,
}

/// An entry of the ledger.
#[derive(Debug, JsonSchema, Serialize)]
pub struct EntryView {
    /// The identifier of its status.
    pub status: &'static str,
    /// Its day, as ISO.
    pub date: String,
    /// Who says so.
    pub source: Option<String>,
    /// The plan's report of that day.
    pub report: Option<Link>,
    /// What is said besides.
    pub note: Option<String>,
    /// Whether it is the one that counts.
    pub counts: bool,
    /// Whether it has the day of the one that counts and another status.
    pub differs: bool,
}

/// An indicator.
#[derive(Debug, JsonSchema, Serialize)]
pub struct IndicatorView {
    /// What is measured.
    pub title: String,
    /// In what unit.
    pub unit: Option<String>,
    /// Whether the unit is a sign, as «%» is, which stands after any number; a word would have to
    /// bend with it.
    pub is_sign: bool,
    /// Where it started.
    pub baseline: Option<String>,
    /// What is wanted.
    pub target: Option<String>,
    /// By when.
    pub by: Option<WhenView>,
    /// What was measured.
    pub values: Vec<ValueView>,
    /// The same as a chart, where there is enough to draw.
    pub chart: Option<Trend>,
}

/// A measured value.
#[derive(Debug, JsonSchema, Serialize)]
pub struct ValueView {
    /// When.
    pub when: Option<WhenView>,
    /// What.
    pub value: String,
}

/// Money.
#[derive(Debug, JsonSchema, Serialize)]
pub struct FundingView {
    /// Norwegian kroner.
    pub amount: i64,
    /// Whether that is about as much.
    pub approximate: bool,
    /// The budget year.
    pub year: Option<i64>,
    /// `proposed`, `granted` or none.
    pub status: Option<&'static str>,
    /// What it is for.
    pub note: Option<String>,
}

/// The page of a measure.
pub fn measure(site: &Site<'_>, id: MeasureId, body: String) -> MeasureView {
    let (model, addresses, measure) = (site.model, site.addresses, &site.model[id]);
    let plan = &model[measure.plan];
    let document = &measure.document;
    let mut differences = model.differences_of(id);
    differences.retain(|difference| difference.report.is_some());
    MeasureView {
        row: row(site, id),
        plan: link(&plan.document.title, addresses.plan(measure.plan)),
        term: plan.document.measure_term.clone().unwrap_or_default(),
        status_url: addresses.status(Scope::Plan(measure.plan)).to_string(),
        also_in: measure
            .also_in
            .iter()
            .map(|section| link(&model[*section].document.title, addresses.section(*section)))
            .collect(),
        kind: measure.kind.id(),
        goals: measure
            .goals
            .iter()
            .map(|place| GoalView {
                number: place + 1,
                text: plan.document.goals[*place].clone(),
            })
            .collect(),
        tags: document.tags.clone(),
        body,
        ledger: ledger(site, id),
        milestones: milestones(site, id),
        timeline: own_timeline(site, id),
        indicators: measure
            .indicators
            .iter()
            .map(|one| indicator_view(&site.languages[measure.language], one))
            .collect(),
        funding: measure.funding().iter().map(funding).collect(),
        related: relations(site, &measure.related, measure.plan),
        mentions: mentions(site, Target::Measure(id)),
        links: document
            .links
            .iter()
            .map(|web| Link {
                title: web.title.clone(),
                url: web.url.clone(),
                name: None,
            })
            .collect(),
        counted_by: counted_by(site, id),
        is_reported: plan.status_day.is_some(),
        differences: difference_views(site, &differences),
    }
}

fn own_timeline(site: &Site<'_>, id: MeasureId) -> Option<OwnTimeline> {
    let (model, measure) = (site.model, &site.model[id]);
    let (plan, language) = (&model[measure.plan], &site.languages[measure.language]);
    Some(OwnTimeline {
        picture: own(site, id)?,
        sentence: says::own(model, language, id),
        about: cited(
            site,
            measure.language,
            (&measure_title(model, id), &plan.document.title),
            plan.status_day,
            site.addresses.measure(id),
        ),
    })
}

fn ledger(site: &Site<'_>, id: MeasureId) -> Vec<EntryView> {
    let Some(current) = site.model.current(id) else {
        return Vec::new();
    };
    let view = |entry: &StatusEntry| EntryView {
        status: status_id(Some(entry.status)),
        date: iso(entry.date),
        source: entry.source.clone(),
        report: report_on(site, id, entry.date),
        note: entry.note.clone(),
        counts: entry.place == current.place,
        differs: entry.date == current.date && entry.status != current.status,
    };
    site.model[id]
        .ledger
        .until(site.model.as_of)
        .iter()
        .map(view)
        .rev()
        .collect()
}

/// The report of a measure's plan on a day.
fn report_on(site: &Site<'_>, id: MeasureId, day: Date) -> Option<Link> {
    let model = site.model;
    let report = model[model[id].plan]
        .reports
        .iter()
        .find(|report| model[**report].date == day)?;
    Some(link(
        &model[*report].document.title,
        site.addresses.report(*report),
    ))
}

fn counted_by(site: &Site<'_>, id: MeasureId) -> Option<&'static str> {
    let current = site
        .model
        .current(id)
        .filter(|_| site.model[id].ledger.differs_on(site.model.as_of))?;
    Some(if current.counts { "chosen" } else { "last" })
}

fn indicator_view(language: &Language, indicator: &crate::model::Indicator) -> IndicatorView {
    let values = indicator.values.iter();
    IndicatorView {
        title: indicator.title.clone(),
        unit: indicator.unit.clone(),
        is_sign: indicator
            .unit
            .as_ref()
            .is_some_and(|unit| !unit.contains(char::is_alphabetic)),
        baseline: indicator.baseline.clone(),
        target: indicator.target.clone(),
        by: indicator.by.as_ref().map(|by| when(language, by)),
        chart: trend(indicator),
        values: values
            .map(|(time, value)| ValueView {
                when: time.as_ref().map(|time| when(language, time)),
                value: value.clone(),
            })
            .collect(),
    }
}

fn funding(funding: &crate::document::Funding) -> FundingView {
    let status = funding.status.map(FundingStatus::id);
    FundingView {
        amount: funding.amount,
        approximate: funding.approximate,
        year: funding.year,
        status,
        note: funding.note.clone(),
    }
}
