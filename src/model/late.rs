//! What is past its time, of some measures: each list is what a number on a page counts, so that
//! the two cannot differ.

use jiff::civil::Date;

use super::milestone::MilestoneState;
use super::status::Lateness;
use super::{MeasureId, Model};

/// A milestone: its measure and its place in it.
pub type MilestoneId = (MeasureId, usize);

/// What is past its time, in each list the one that has been so for the longest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Late {
    /// Measures over their deadline.
    pub overdue: Vec<MeasureId>,
    /// Measures whose deadline has passed, with nothing reported since.
    pub unknown: Vec<MeasureId>,
    /// Measures whose time is over, though it was no deadline.
    pub passed: Vec<MeasureId>,
    /// Milestones over their day while their measures go on.
    pub missed: Vec<MilestoneId>,
    /// Milestones whose day has passed and that nothing says were reached.
    pub unconfirmed: Vec<MilestoneId>,
}

impl Model {
    /// What is past its time of some measures on the as-of date.
    pub fn late(&self, measures: &[MeasureId]) -> Late {
        let mut late = Late::default();
        for id in measures {
            match self.lateness(*id) {
                Some(Lateness::Overdue) => late.overdue.push(*id),
                Some(Lateness::Unknown) => late.unknown.push(*id),
                Some(Lateness::Passed) => late.passed.push(*id),
                Some(Lateness::OnTrack) | None => {}
            }
            for (place, milestone) in self[*id].milestones.iter().enumerate() {
                match self.milestone_state(*id, milestone) {
                    MilestoneState::Overdue => late.missed.push((*id, place)),
                    MilestoneState::Unconfirmed => late.unconfirmed.push((*id, place)),
                    _ => {}
                }
            }
        }
        for measures in [&mut late.overdue, &mut late.unknown, &mut late.passed] {
            measures.sort_by_key(|id| (self.end(*id), *id));
        }
        for milestones in [&mut late.missed, &mut late.unconfirmed] {
            milestones.sort_by_cached_key(|id| (self.milestone_end(*id), *id));
        }
        late
    }

    /// The day after which all of a measure's time is over.
    pub fn end(&self, id: MeasureId) -> Option<Date> {
        self.standing(id)?.end
    }

    /// The day after which all of the time that a milestone is due in is over.
    pub fn milestone_end(&self, (measure, place): MilestoneId) -> Option<Date> {
        self[measure].milestones[place].due.as_ref()?.end()
    }
}
