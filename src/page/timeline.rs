//! The timeline: the loose dates of measures as a picture on a grid of quarters, and the same as
//! lists. Works out where things stand; draws nothing and says nothing.

mod dated;
mod picture;

pub use self::picture::{Picture, small};

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use self::dated::{Dated, dated_milestones, number_of, quarter_of, shape};
use self::picture::picture;
use super::address::Scope;
use super::view::download::{Download, download_calendar};
use super::view::link::{Link, link, measure_title};
use super::view::row::{Group, by_section};
use super::view::time::{WhenView, said, when};
use super::{Holder, Site};
use crate::document::when::{Certainty, Span, When};
use crate::model::milestone::Milestone;
use crate::model::status::status_id;
use crate::model::{MeasureId, PlanId};

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
    /// When it was reached, where it was.
    pub done: Option<WhenView>,
    /// What has become of it: `reached`, `coming`, `overdue`, `unconfirmed`, `passed` or `undated`.
    pub state: &'static str,
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
    /// How it is drawn; for a milestone its state.
    pub shape: &'static str,
    /// The identifier of the measure's status.
    pub status: &'static str,
}

/// What happens in a quarter.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Quarter {
    /// The year.
    pub year: i16,
    /// The last year, for what is said of several.
    pub last_year: Option<i16>,
    /// 1 to 4; none for what is said of the year and of no quarter in it.
    pub quarter: Option<i8>,
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
        timeline.plans = model
            .published_plans()
            .map(|id| plan_row(site, id))
            .collect();
        return timeline;
    }
    timeline.picture = picture(site, scope, &measures);
    timeline.quarters = quarters(site, &measures);
    timeline.continuous = continuous(site, &measures);
    timeline.undated = undated(site, &measures);
    timeline.groups = time_groups(site, &measures);
    timeline
}

fn plan_row(site: &Site<'_>, id: PlanId) -> PlanRow {
    let plan = &site.model[id];
    PlanRow {
        link: link(
            &plan.document.title,
            site.addresses.timeline(Scope::Plan(id)),
        ),
        when: plan
            .period
            .as_ref()
            .map(|period| when(&site.languages[plan.language], period)),
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
            milestones: own.iter().map(|id| milestones(site, *id)).collect(),
            group,
        }
    });
    groups.collect()
}

/// The milestones of a measure.
pub fn milestones(site: &Site<'_>, id: MeasureId) -> Vec<MilestoneView> {
    let time = |time: &When| when(&site.languages[site.model[id].language], time);
    let view = |milestone: &Milestone| MilestoneView {
        title: milestone.title.clone(),
        due: milestone.due.as_ref().map(time),
        done: milestone.done_on(site.model.as_of).map(time),
        state: site.model.milestone_state(id, milestone).id(),
    };
    site.model[id].milestones.iter().map(view).collect()
}

fn measure_link(site: &Site<'_>, id: MeasureId) -> Link {
    link(&measure_title(site.model, id), site.addresses.measure(id))
}

/// Something of a measure with a time.
fn event(
    site: &Site<'_>,
    id: MeasureId,
    what: Option<String>,
    when: Option<&When>,
    shape: &'static str,
) -> Event {
    let text = when.map(|when| said(&site.languages[site.model[id].language], when));
    Event {
        link: measure_link(site, id),
        what,
        text,
        shape,
        status: status_id(site.model.status(id)),
    }
}

/// What goes on all the time.
fn continuous(site: &Site<'_>, measures: &[MeasureId]) -> Vec<Event> {
    let of_measure = |id: &MeasureId| {
        let time = site.model[*id]
            .when
            .as_ref()
            .filter(|time| time.continuous)?;
        Some(event(site, *id, None, Some(time), "continuous"))
    };
    measures.iter().filter_map(of_measure).collect()
}

/// Measures without any day, and parts of measures without one.
fn undated(site: &Site<'_>, measures: &[MeasureId]) -> Vec<Event> {
    measures
        .iter()
        .flat_map(|id| undated_of(site, *id))
        .collect()
}

fn undated_of(site: &Site<'_>, id: MeasureId) -> Vec<Event> {
    let measure = &site.model[id];
    let none = |what: Option<String>, when: Option<&When>| event(site, id, what, when, "none");
    match &measure.when {
        None if dated_milestones(site, id).next().is_some() => Vec::new(),
        None => vec![none(None, None)],
        Some(when) if !when.parts.is_empty() => {
            let parts = when
                .parts
                .iter()
                .filter(|part| part.when.spans.is_empty() && !part.when.continuous);
            let label = |label: &String| Some(label.clone()).filter(|label| !label.is_empty());
            parts
                .map(|part| none(label(&part.label), Some(&part.when)))
                .collect()
        }
        Some(when) if when.spans.is_empty() && !when.continuous => vec![none(None, Some(when))],
        Some(_) => Vec::new(),
    }
}

/// Where a time is listed: a year, a quarter of it where the words name no more than a quarter, and
/// the last year where they name several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Slot {
    year: i16,
    quarter: Option<i8>,
    last_year: Option<i16>,
}

impl Slot {
    /// After the quarters of a year what is said of the year, then what is said of several.
    fn order(self) -> (i16, i8, i16) {
        (
            self.year,
            self.quarter.unwrap_or(5),
            self.last_year.unwrap_or_default(),
        )
    }
}

/// A span is listed where it lies, or where it begins if its words name its ends; else under its
/// years alone. `when` is what it is a span of.
fn slot_of(when: &When, span: Span) -> Option<Slot> {
    let (from, to) = (span.from.or(span.to)?, span.to.or(span.from)?);
    let is_one_quarter = span.to.is_some() && quarter_of(from) == quarter_of(to);
    let names_its_ends =
        when.certainty == Certainty::Certain && !when.recurring && !is_year_or_half(from, span.to);
    let quarter = (is_one_quarter || names_its_ends).then(|| number_of(quarter_of(from)));
    let is_of_several = quarter.is_none() && to.year() > from.year();
    Some(Slot {
        year: from.year(),
        quarter,
        last_year: is_of_several.then(|| to.year()),
    })
}

/// Whether days are whole years or half ones: from the first day of one to the last of one, or on.
fn is_year_or_half(from: Date, to: Option<Date>) -> bool {
    let is_first = |day: Date| day.day() == 1 && matches!(day.month(), 1 | 7);
    is_first(from) && to.is_none_or(|to| to.tomorrow().is_ok_and(is_first))
}

/// A milestone is listed in the quarter that it lies in; where its words name more than one, under
/// its years alone.
fn slot_of_milestone(when: &When) -> Option<Slot> {
    let last = when.latest().or(when.earliest())?;
    let first = when.earliest().unwrap_or(last);
    let is_one_quarter = quarter_of(first) == quarter_of(last);
    Some(Slot {
        year: first.year(),
        quarter: is_one_quarter.then(|| number_of(quarter_of(last))),
        last_year: (last.year() > first.year()).then(|| last.year()),
    })
}

fn quarters(site: &Site<'_>, measures: &[MeasureId]) -> Vec<Quarter> {
    let mut dated: Vec<(Slot, Event)> = Vec::new();
    for id in measures {
        let when = site.model[*id]
            .when
            .as_ref()
            .filter(|when| !when.continuous);
        for (when, span) in when
            .into_iter()
            .flat_map(|when| when.spans.iter().map(move |span| (when, *span)))
        {
            let event = event(site, *id, None, Some(when), shape(when, span));
            dated.extend(slot_of(when, span).map(|slot| (slot, event)));
        }
        for Dated { title, when, state } in dated_milestones(site, *id) {
            let event = event(site, *id, Some(title.to_owned()), Some(when), state.id());
            dated.extend(slot_of_milestone(when).map(|slot| (slot, event)));
        }
    }
    dated.sort_by_key(|(slot, _)| slot.order());
    let same = dated.chunk_by(|(a, _), (b, _)| a == b);
    let mut quarters: Vec<Quarter> = Vec::new();
    for chunk in same {
        let Slot {
            year,
            quarter,
            last_year,
        } = chunk[0].0;
        quarters.push(Quarter {
            year,
            last_year,
            quarter,
            events: chunk.iter().map(|(_, event)| event.clone()).collect(),
        });
    }
    quarters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_alone_has_no_quarter() {
        let slots = |text: &str| {
            let when = When::read(text, None).unwrap();
            let words = |slot: Slot| {
                let quarter = slot
                    .quarter
                    .map_or("-".to_owned(), |quarter| quarter.to_string());
                let last = slot
                    .last_year
                    .map_or(String::new(), |last| format!("–{last}"));
                format!("{}{last} {quarter}", slot.year)
            };
            let span = slot_of(&when, when.spans[0]).map(words).unwrap();
            (span, slot_of_milestone(&when).map(words).unwrap())
        };
        let cases = [
            ("2020", "2020 -", "2020 -"),
            ("2024–2027", "2024–2027 -", "2024–2027 -"),
            ("årlig 2024–2027", "2024–2027 -", "2024–2027 -"),
            ("fra 2026", "2026 -", "2026 1"),
            ("fra juni 2026", "2026 2", "2026 2"),
            ("innen utgangen av 2026", "2026 4", "2026 4"),
            ("høsten 2025", "2025 -", "2025 -"),
            ("Q3 2025", "2025 3", "2025 3"),
            ("juni 2025", "2025 2", "2025 2"),
            ("mars–juni 2026", "2026 1", "2026 -"),
            ("1. halvår 2026", "2026 -", "2026 -"),
            ("15. juni 2025", "2025 2", "2025 2"),
        ];
        for (text, span, milestone) in cases {
            assert_eq!(
                slots(text),
                (span.to_owned(), milestone.to_owned()),
                "{text}"
            );
        }
    }
}
