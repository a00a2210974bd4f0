//! What is due: measures and milestones that are not done, from the as-of date on.

use jiff::civil::Date;
use serde::Serialize;

use super::super::Site;
use super::link::{Link, link, measure_title};
use super::time::{WhenView, when};
use crate::document::when::When;
use crate::model::status::Lateness;
use crate::model::{Measure, MeasureId};

/// Something due.
#[derive(Debug, Serialize)]
pub struct Deadline {
    /// The measure.
    pub link: Link,
    /// The plan.
    pub plan: Link,
    /// The milestone; none where the measure itself is due.
    pub milestone: Option<String>,
    /// When it is due.
    pub when: WhenView,
}

/// Something due with the day it is due on, before it is put in order.
struct Due<'m>(Date, MeasureId, Option<&'m str>, &'m When);

/// The measures and the milestones that are due next, the nearest first.
pub fn deadlines(site: &Site<'_>, measures: &[MeasureId], shown: usize) -> Vec<Deadline> {
    let mut due = milestones_due(site, measures);
    for id in measures.iter().filter(|id| site.model[**id].lateness == Some(Lateness::OnTrack)) {
        due.extend(site.model[*id].when.as_ref().and_then(|time| Some(Due(coming(site, time)?, *id, None, time))));
    }
    let mut deadlines = in_order(site, due);
    deadlines.truncate(shown);
    deadlines
}

/// The milestones of some measures that are due, the nearest first.
pub fn coming_milestones(site: &Site<'_>, measures: &[MeasureId]) -> Vec<Deadline> {
    in_order(site, milestones_due(site, measures))
}

fn milestones_due<'m>(site: &Site<'m>, measures: &[MeasureId]) -> Vec<Due<'m>> {
    let model = site.model;
    let of_measure = |id: &MeasureId| {
        let id = *id;
        open_milestones(&model[id])
            .filter_map(move |(title, time)| Some(Due(coming(site, time)?, id, Some(title), time)))
    };
    measures.iter().flat_map(of_measure).collect()
}

fn open_milestones(measure: &Measure) -> impl Iterator<Item = (&str, &When)> {
    measure
        .milestones
        .iter()
        .filter(|milestone| milestone.done.is_none())
        .filter_map(|m| Some((m.title.as_str(), m.due.as_ref()?)))
}

/// The last day of a time, where it has one that has not passed.
fn coming(site: &Site<'_>, time: &When) -> Option<Date> {
    let as_of = site.model.as_of?;
    time.latest().filter(|end| !time.continuous && !time.recurring && *end >= as_of)
}

/// By day; what is due on one day stands by measure, the measure itself before its milestones.
fn in_order(site: &Site<'_>, mut due: Vec<Due<'_>>) -> Vec<Deadline> {
    due.sort_by_key(|Due(day, id, milestone, _)| (*day, *id, milestone.is_some()));
    due.into_iter().map(|Due(_, id, milestone, time)| deadline(site, id, milestone, time)).collect()
}

fn deadline(site: &Site<'_>, id: MeasureId, milestone: Option<&str>, time: &When) -> Deadline {
    let (model, plan) = (site.model, site.model[id].plan);
    Deadline {
        link: link(&measure_title(site, id), site.addresses.measure(id)),
        plan: link(model[plan].short_title(), site.addresses.plan(plan)),
        milestone: milestone.map(str::to_owned),
        when: when(site, time),
    }
}
