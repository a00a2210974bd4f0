//! What ends: the times of measures that are not over, and of milestones that are not reached. Only
//! what is firm is a deadline (`DESIGN.md`, «Deadlines»).

use jiff::civil::Date;

use super::milestone::{Milestone, MilestoneState};
use super::status::Status;
use super::{MeasureId, Model};
use crate::document::when::When;

/// A measure or a milestone with a last day, and nothing said yet that it is over or reached.
#[derive(Clone, Copy, Debug)]
pub struct Due<'m> {
    /// Its last day.
    pub day: Date,
    /// The measure.
    pub measure: MeasureId,
    /// The milestone by its place in the measure; none where it is the measure itself.
    pub milestone: Option<usize>,
    /// The part of the measure's time by its place, where that has several.
    pub part: Option<usize>,
    /// Its time, in the plan's words.
    pub when: &'m When,
}

impl<'m> Due<'m> {
    /// The milestone, where it is one.
    pub fn milestone(&self, model: &'m Model) -> Option<&'m Milestone> {
        self.milestone
            .and_then(|place| model[self.measure].milestones.get(place))
    }

    /// What of the measure it is, where its time has several parts and this one a label.
    pub fn label(&self, model: &'m Model) -> Option<&'m str> {
        let parts = &model[self.measure].when.as_ref()?.parts;
        let label = parts.get(self.part?)?.label.as_str();
        Some(label).filter(|label| !label.is_empty())
    }

    /// Whether its last day is a deadline.
    pub fn is_deadline(&self) -> bool {
        self.when.deadline().is_some()
    }
}

impl Model {
    /// What ends of some measures, by day; of one day by measure, the measure itself before its
    /// milestones.
    pub fn due(&self, measures: &[MeasureId]) -> Vec<Due<'_>> {
        let mut due: Vec<Due<'_>> = measures.iter().flat_map(|id| self.due_of(*id)).collect();
        due.sort_by_key(|due| (due.day, due.measure, due.milestone, due.part));
        due
    }

    /// What ends of a measure: its time, or each of the parts of it, and its milestones. What goes
    /// on all the time or comes again does not end.
    pub fn due_of(&self, id: MeasureId) -> impl Iterator<Item = Due<'_>> {
        let (measure, status) = (&self[id], self.status(id));
        let is_over = status.is_some_and(Status::is_final);
        let is_given_up = is_over && status != Some(Status::Done);
        let times = measure
            .when
            .iter()
            .filter(move |_| !is_over)
            .flat_map(When::each_part);
        let times = times.map(|(part, when)| (None, part, when));
        let open = measure.milestones.iter().enumerate();
        let open = open.filter(move |(_, milestone)| {
            !is_given_up && self.milestone_state(id, milestone) != MilestoneState::Reached
        });
        let milestones = open
            .filter_map(|(place, milestone)| Some((Some(place), None, milestone.due.as_ref()?)));
        let ending = times
            .chain(milestones)
            .filter(|(_, _, when)| !when.continuous && !when.recurring);
        ending.filter_map(move |(milestone, part, when)| {
            Some(Due {
                day: when.end()?,
                measure: id,
                milestone,
                part,
                when,
            })
        })
    }

    /// The deadlines of some measures after a day, the nearest first; without a day all of them.
    pub fn deadlines_after(&self, day: Option<Date>, measures: &[MeasureId]) -> Vec<Due<'_>> {
        let mut due = self.due(measures);
        due.retain(|due| due.is_deadline() && day.is_none_or(|day| due.day > day));
        due
    }

    /// The day of a measure's first deadline after its plan's status day. Where its plan has none,
    /// after the as-of date.
    pub fn next_deadline(&self, id: MeasureId) -> Option<Date> {
        let day = self[self[id].plan].status_day.or(self.as_of);
        let deadlines = self
            .due_of(id)
            .filter(|due| due.is_deadline())
            .map(|due| due.day);
        deadlines
            .filter(|deadline| day.is_none_or(|day| *deadline > day))
            .min()
    }

    /// What has become of a milestone of a measure on the as-of date.
    pub fn milestone_state(&self, id: MeasureId, milestone: &Milestone) -> MilestoneState {
        milestone.state(self.current(id), self.as_of)
    }
}
