//! The timeline: the loose dates of measures as a picture on a grid of quarters, and the same as lists.
//! Works out where things stand; draws nothing and says nothing.

mod picture;

pub use self::picture::{Picture, small};

use jiff::civil::{Date, date};
use schemars::JsonSchema;
use serde::Serialize;

use self::picture::picture;
use super::address::Scope;
use super::view::download::{Download, download_calendar};
use super::view::link::{Link, link, measure_title};
use super::view::row::{Group, by_section};
use super::view::time::{WhenView, when};
use super::{Holder, Site};
use crate::document::when::{Certainty, Span, When};
use crate::model::{Measure, MeasureId, PlanId};

/// Above this many measures the site's timeline has a row for each plan instead.
const ROW_LIMIT: usize = 1000;

/// A timeline of a plan or of the site.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Timeline {
    /// The plan; none for the whole site.
    pub plan: Option<Link>,
    /// What the plan calls a measure.
    pub term: Option<String>,
    /// The deadlines as a calendar.
    pub calendar: Option<Download>,
    /// How many measures it is of.
    pub total: usize,
    /// How many measures the plan announces.
    pub announced: Option<i64>,
    /// The picture; none where nothing is dated.
    pub picture: Option<Picture>,
    /// The same by quarter, for narrow screens and paper.
    pub quarters: Vec<Quarter>,
    /// What goes on all the time.
    pub continuous: Vec<Event>,
    /// What has no day at all.
    pub undated: Vec<Event>,
    /// Measures by section with all they say of time; empty where there are too many.
    pub groups: Vec<TimeGroup>,
    /// Where there are too many measures: each plan with its own timeline.
    pub plans: Vec<PlanRow>,
}

/// A plan in the timeline of a large site.
#[derive(Debug, JsonSchema, Serialize)]
pub struct PlanRow {
    /// The plan's timeline.
    pub link: Link,
    /// Its period.
    pub when: Option<WhenView>,
    /// How many measures it has.
    pub measures: usize,
}

/// Measures of a section with their times.
#[derive(Debug, JsonSchema, Serialize)]
pub struct TimeGroup {
    /// The measures.
    pub group: Group,
    /// Their plan, for the site's timeline.
    pub plan: Link,
    /// Their milestones, in the order of the rows.
    pub milestones: Vec<Vec<MilestoneView>>,
}

/// A milestone.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct MilestoneView {
    /// What is to be reached.
    pub title: String,
    /// When it is due.
    pub due: Option<WhenView>,
    /// When it was reached.
    pub done: Option<WhenView>,
}

/// Something with a time in a list.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Event {
    /// The measure.
    pub link: Link,
    /// The milestone or the part, where it is not the measure as a whole.
    pub what: Option<String>,
    /// The words of its time.
    pub text: Option<String>,
    /// How it is drawn.
    pub shape: &'static str,
}

/// What happens in a quarter.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Quarter {
    /// The year.
    pub year: i16,
    /// 1 to 4.
    pub quarter: i8,
    /// What begins, or is due, in it.
    pub events: Vec<Event>,
}

/// The timeline of a scope.
pub fn timeline(site: &Site<'_>, scope: Scope) -> Timeline {
    let model = site.model;
    let measures: Vec<MeasureId> = match scope {
        Scope::Site => model.counted().collect(),
        Scope::Plan(plan) => model[plan].measures.clone(),
    };
    let plan = match scope {
        Scope::Site => None,
        Scope::Plan(plan) => Some(plan),
    };
    let mut timeline = Timeline {
        plan: plan.map(|plan| link(model[plan].short_title(), site.addresses.plan(plan))),
        term: plan.and_then(|plan| model[plan].document.measure_term.clone()),
        calendar: download_calendar(site, plan.map(Holder::Plan)),
        total: measures.len(),
        announced: plan.and_then(|plan| model[plan].announced().measures),
        picture: None,
        quarters: Vec::new(),
        continuous: Vec::new(),
        undated: Vec::new(),
        groups: Vec::new(),
        plans: Vec::new(),
    };
    if measures.len() > ROW_LIMIT && scope == Scope::Site {
        timeline.plans = model.published_plans().map(|id| plan_row(site, id)).collect();
        return timeline;
    }
    timeline.picture = picture(site, scope, &measures);
    timeline.quarters = quarters(site, &measures);
    timeline.continuous = events(site, &measures, |when| when.continuous);
    timeline.undated = undated(site, &measures);
    timeline.groups = time_groups(site, &measures);
    timeline
}

fn plan_row(site: &Site<'_>, id: PlanId) -> PlanRow {
    let plan = &site.model[id];
    PlanRow {
        link: link(&plan.document.title, site.addresses.timeline(Scope::Plan(id))),
        when: plan.period.as_ref().map(|period| when(site, period)),
        measures: plan.measures.len(),
    }
}

/// The groups of a timeline, each with the milestones of its measures.
fn time_groups(site: &Site<'_>, measures: &[MeasureId]) -> Vec<TimeGroup> {
    let mut rest = measures.iter();
    let groups = by_section(site, measures, "tid").into_iter().map(|group| {
        let own: Vec<MeasureId> = rest.by_ref().take(group.rows.len()).copied().collect();
        let plan = site.model[own[0]].plan;
        TimeGroup {
            plan: link(site.model[plan].short_title(), site.addresses.plan(plan)),
            milestones: own.iter().map(|id| milestones(site, &site.model[*id])).collect(),
            group,
        }
    });
    groups.collect()
}

/// The milestones of a measure.
pub fn milestones(site: &Site<'_>, measure: &Measure) -> Vec<MilestoneView> {
    let view = |time: &Option<When>| time.as_ref().map(|time| when(site, time));
    measure
        .milestones
        .iter()
        .map(|m| MilestoneView { title: m.title.clone(), due: view(&m.due), done: view(&m.done) })
        .collect()
}

fn measure_link(site: &Site<'_>, id: MeasureId) -> Link {
    link(&measure_title(site, id), site.addresses.measure(id))
}

/// How a span of a time is drawn.
fn shape(when: &When, span: Span) -> &'static str {
    match () {
        () if when.continuous => "continuous",
        () if when.recurring => "recurring",
        () if when.certainty == Certainty::Tentative => "tentative",
        () if span.from.is_none() => "due",
        () if when.certainty == Certainty::Approximate => "approximate",
        () => "certain",
    }
}

fn events(site: &Site<'_>, measures: &[MeasureId], chosen: impl Fn(&When) -> bool) -> Vec<Event> {
    let event = |id: &MeasureId| {
        let time = site.model[*id].when.as_ref().filter(|time| chosen(time))?;
        Some(Event { link: measure_link(site, *id), what: None, text: Some(time.text.clone()), shape: "continuous" })
    };
    measures.iter().filter_map(event).collect()
}

/// Measures without any day, and parts of measures without one.
fn undated(site: &Site<'_>, measures: &[MeasureId]) -> Vec<Event> {
    let mut events = Vec::new();
    for id in measures {
        let measure = &site.model[*id];
        let dated = dated_milestones(measure).next().is_some();
        let event = |what: Option<String>, text: Option<String>| Event {
            link: measure_link(site, *id),
            what,
            text,
            shape: "none",
        };
        match &measure.when {
            None if dated => {}
            None => events.push(event(None, None)),
            Some(when) if !when.parts.is_empty() => {
                let parts = when.parts.iter().filter(|part| part.when.spans.is_empty() && !part.when.continuous);
                events.extend(parts.map(|part| {
                    event(Some(part.label.clone()).filter(|label| !label.is_empty()), Some(part.when.text.clone()))
                }));
            }
            Some(when) if when.spans.is_empty() && !when.continuous => {
                events.push(event(None, Some(when.text.clone())))
            }
            Some(_) => {}
        }
    }
    events
}

/// Milestones with a day: title, the time, whether it was reached.
fn dated_milestones(measure: &Measure) -> impl Iterator<Item = (&str, &When, bool)> {
    measure.milestones.iter().filter_map(|milestone| {
        let done = milestone.done.as_ref().filter(|done| !done.spans.is_empty());
        let time = done.or(milestone.due.as_ref()).filter(|time| !time.spans.is_empty())?;
        Some((milestone.title.as_str(), time, done.is_some()))
    })
}

/// The day that a time is listed under: when it begins, or when it is due.
fn listed_on(span: Span) -> Option<Date> {
    span.from.or(span.to)
}

fn quarters(site: &Site<'_>, measures: &[MeasureId]) -> Vec<Quarter> {
    let mut dated: Vec<(i32, Event)> = Vec::new();
    for id in measures {
        let measure = &site.model[*id];
        let link = measure_link(site, *id);
        if let Some(when) = measure.when.as_ref().filter(|when| !when.continuous) {
            for span in &when.spans {
                let event =
                    Event { link: link.clone(), what: None, text: Some(when.text.clone()), shape: shape(when, *span) };
                dated.extend(listed_on(*span).map(|day| (quarter_of(day), event)));
            }
        }
        for (title, time, done) in dated_milestones(measure) {
            let shape = if done { "done" } else { "due" };
            let event =
                Event { link: link.clone(), what: Some(title.to_owned()), text: Some(time.text.clone()), shape };
            dated.extend(time.latest().or(time.earliest()).map(|day| (quarter_of(day), event)));
        }
    }
    dated.sort_by_key(|(quarter, _)| *quarter);
    let mut quarters: Vec<Quarter> = Vec::new();
    let mut last = None;
    for (quarter, event) in dated {
        if last != Some(quarter) {
            quarters.push(Quarter { year: year_of(quarter), quarter: number_of(quarter), events: Vec::new() });
        }
        last = Some(quarter);
        if let Some(open) = quarters.last_mut() {
            open.events.push(event);
        }
    }
    quarters
}

/// Quarters counted from year 0.
fn quarter_of(day: Date) -> i32 {
    i32::from(day.year()) * 4 + i32::from(day.month() - 1) / 3
}

fn year_of(quarter: i32) -> i16 {
    i16::try_from(quarter.div_euclid(4)).unwrap_or(i16::MAX)
}

fn number_of(quarter: i32) -> i8 {
    i8::try_from(quarter.rem_euclid(4) + 1).unwrap_or(1)
}

fn first_day(quarter: i32) -> Date {
    date(year_of(quarter).clamp(1, 9998), (number_of(quarter) - 1) * 3 + 1, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_count_on_over_the_year() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(quarter_of(day("2022-12-31")) + 1, quarter_of(day("2023-01-01")));
        assert_eq!(first_day(quarter_of(day("2022-08-15"))), day("2022-07-01"));
        assert_eq!((year_of(quarter_of(day("2022-08-15"))), number_of(quarter_of(day("2022-08-15")))), (2022, 3));
    }
}
