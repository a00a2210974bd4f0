//! Milestones, and what has become of each on a day (`DESIGN.md`, «Milestones»).

use jiff::civil::Date;

use super::status::StatusEntry;
use crate::document::when::When;

/// Something dated on the way.
#[derive(Clone, Debug)]
pub struct Milestone {
    /// What is to be reached.
    pub title: String,
    /// When it is due.
    pub due: Option<When>,
    /// When it was reached.
    pub done: Option<When>,
}

/// What has become of a milestone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MilestoneState {
    /// It was reached.
    Reached,
    /// It is due, and not yet over.
    Coming,
    /// Its firm day has passed, and the measure is reported since and not over.
    Overdue,
    /// Its firm day has passed, and the measure is over, or nothing was reported since.
    Unconfirmed,
    /// The time that was meant for it is over, but was never firm.
    Passed,
    /// It has no day.
    Undated,
}

impl MilestoneState {
    /// Every one.
    pub const ALL: [MilestoneState; 6] = [
        MilestoneState::Reached,
        MilestoneState::Coming,
        MilestoneState::Overdue,
        MilestoneState::Unconfirmed,
        MilestoneState::Passed,
        MilestoneState::Undated,
    ];

    /// The identifier that data uses.
    pub fn id(self) -> &'static str {
        match self {
            MilestoneState::Reached => "reached",
            MilestoneState::Coming => "coming",
            MilestoneState::Overdue => "overdue",
            MilestoneState::Unconfirmed => "unconfirmed",
            MilestoneState::Passed => "passed",
            MilestoneState::Undated => "undated",
        }
    }
}

impl Milestone {
    /// What has become of it on a day. `current` is the entry of its measure that counts on that
    /// day.
    pub fn state(&self, current: Option<&StatusEntry>, day: Option<Date>) -> MilestoneState {
        if self.done_on(day).is_some() {
            return MilestoneState::Reached;
        }
        let Some(due) = self.due.as_ref().filter(|due| !due.spans.is_empty()) else {
            return MilestoneState::Undated;
        };
        if due.end().zip(day).is_none_or(|(end, day)| end >= day) {
            return MilestoneState::Coming;
        }
        match due.deadline() {
            None => MilestoneState::Passed,
            Some(deadline) => match current {
                Some(entry) if !entry.status.is_final() && entry.date > deadline => {
                    MilestoneState::Overdue
                }
                _ => MilestoneState::Unconfirmed,
            },
        }
    }

    /// When it was reached, as far as is known on a day: what is said to be reached after it is not
    /// reached yet.
    pub fn done_on(&self, day: Option<Date>) -> Option<&When> {
        let begins_later = |done: &When| {
            done.earliest()
                .zip(day)
                .is_some_and(|(begin, day)| begin > day)
        };
        self.done.as_ref().filter(|done| !begins_later(done))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::status::Status;

    #[test]
    fn states_follow_the_contract() {
        let when = |text: &str| {
            Some(text)
                .filter(|text| !text.is_empty())
                .map(|text| When::read(text, None).unwrap())
        };
        let case = |due: &str, done: &str, entry: Option<(&str, Status)>, day: &str| {
            let milestone = Milestone {
                title: String::new(),
                due: when(due),
                done: when(done),
            };
            let entry = entry.map(|(date, status)| StatusEntry {
                date: date.parse().unwrap(),
                status,
                source: None,
                note: None,
                counts: false,
                place: 0,
            });
            milestone
                .state(
                    entry.as_ref(),
                    Some(day)
                        .filter(|day| !day.is_empty())
                        .map(|day| day.parse().unwrap()),
                )
                .id()
        };
        let ongoing = |date| Some((date, Status::Ongoing));
        assert_eq!(
            case("juni 2025", "", ongoing("2025-01-01"), "2025-06-30"),
            "coming"
        );
        assert_eq!(
            case("juni 2025", "", ongoing("2025-01-01"), "2025-07-01"),
            "unconfirmed"
        );
        assert_eq!(
            case("juni 2025", "", ongoing("2025-08-01"), "2025-08-01"),
            "overdue"
        );
        assert_eq!(
            case(
                "juni 2025",
                "",
                Some(("2025-08-01", Status::Done)),
                "2025-08-01"
            ),
            "unconfirmed"
        );
        assert_eq!(case("juni 2025", "", None, "2025-08-01"), "unconfirmed");
        assert_eq!(
            case("høsten 2024", "", ongoing("2025-08-01"), "2025-08-01"),
            "overdue"
        );
        assert_eq!(
            case("tentativt Q1 2025", "", ongoing("2025-08-01"), "2025-08-01"),
            "passed"
        );
        assert_eq!(case("kan åpnes i 2024", "", None, "2025-08-01"), "passed");
        assert_eq!(
            case("fra 2024", "", ongoing("2025-08-01"), "2025-08-01"),
            "coming"
        );
        assert_eq!(case("", "", None, "2025-08-01"), "undated");
        assert_eq!(
            case("så raskt som mulig", "", None, "2025-08-01"),
            "undated"
        );
        assert_eq!(case("juni 2025", "", None, ""), "coming");
        assert_eq!(case("juni 2025", "2025", None, "2025-06-01"), "reached");
        assert_eq!(
            case("juni 2025", "høsten 2025", None, "2025-06-01"),
            "coming"
        );
        assert_eq!(case("", "1. juni 2025", None, "2025-06-01"), "reached");
        assert_eq!(case("", "2. juni 2025", None, "2025-06-01"), "undated");
    }
}
