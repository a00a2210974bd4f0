//! What ends, and what has become of it: the time of a measure, each part of it, and its
//! milestones. What is late (`late`) and what is still to come (`deadline`) are among it.

use std::cmp::Reverse;

use jiff::civil::Date;

use super::milestone::{Milestone, MilestoneState};
use super::status::{Lateness, Status};
use super::{MeasureId, Model};
use crate::document::when::{Certainty, When};

/// What has become of something with a last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// Its deadline has passed, and a later report says that it goes on.
    Missed,
    /// Its deadline has passed, and nobody says whether it was reached.
    Unconfirmed,
    /// Its deadline is to come.
    Coming,
    /// It has no deadline: its last day was never firm.
    Tentative,
    /// It was reached.
    Reached,
}

impl Outcome {
    /// Every one, in the order in which lists show them.
    pub const ALL: [Outcome; 5] = [
        Outcome::Missed,
        Outcome::Unconfirmed,
        Outcome::Coming,
        Outcome::Tentative,
        Outcome::Reached,
    ];

    /// The identifier that data uses.
    pub fn id(self) -> &'static str {
        match self {
            Outcome::Missed => "missed",
            Outcome::Unconfirmed => "unconfirmed",
            Outcome::Coming => "coming",
            Outcome::Tentative => "tentative",
            Outcome::Reached => "reached",
        }
    }
}

/// The year in which something ends, and the quarter of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    /// The year.
    pub year: i16,
    /// 1 to 4; none where the words name no more than a year, a half of it or a season.
    pub quarter: Option<i8>,
}

impl Period {
    /// The quarters of a year in order, and what names none of them after those.
    pub fn order(self) -> (i16, i8) {
        (self.year, self.quarter.unwrap_or(5))
    }
}

/// Something with a last day.
#[derive(Clone, Copy, Debug)]
pub struct Ending<'m> {
    /// Its last day; of a milestone that was reached the day of that, where it is known.
    pub day: Date,
    /// Where that day lies, as far as the words say.
    pub period: Period,
    /// The measure.
    pub measure: MeasureId,
    /// The milestone; none where it is the measure itself.
    pub milestone: Option<&'m Milestone>,
    /// What is done, where the measure's time has several parts and this one a label.
    pub part: Option<&'m str>,
    /// The words that `day` is of.
    pub when: &'m When,
    /// What has become of it.
    pub outcome: Outcome,
}

impl Ending<'_> {
    /// What of its measure it is: its milestone or a part of its time.
    pub fn what(&self) -> Option<&str> {
        self.milestone
            .map(|milestone| milestone.title.as_str())
            .or(self.part)
    }
}

impl Model {
    /// What ends of some measures: by year and quarter, what is missed before what is not, by day.
    pub fn endings(&self, measures: &[MeasureId]) -> Vec<Ending<'_>> {
        let mut endings: Vec<Ending<'_>> = measures
            .iter()
            .flat_map(|id| self.endings_of(*id))
            .collect();
        endings.sort_by_key(|ending| (ending.period.order(), ending.outcome, ending.day));
        endings
    }

    /// What ends of a measure. What goes on all the time or comes again does not end, and of what
    /// was given up only what had been reached by then.
    pub fn endings_of(&self, id: MeasureId) -> impl Iterator<Item = Ending<'_>> {
        let (measure, status) = (&self[id], self.status(id));
        let is_given_up = status.is_some_and(|one| one.is_final() && one != Status::Done);
        let times = measure.when.iter().flat_map(When::each_part);
        let times = times
            .filter(move |_| !is_given_up)
            .filter_map(move |(part, when)| self.end_of_time(id, part, when));
        let milestones = measure.milestones.iter();
        let milestones = milestones
            .filter_map(move |milestone| self.end_of_milestone(id, milestone))
            .filter(move |ending| !is_given_up || ending.outcome == Outcome::Reached);
        times.chain(milestones)
    }

    fn end_of_time<'m>(
        &'m self,
        id: MeasureId,
        part: Option<usize>,
        when: &'m When,
    ) -> Option<Ending<'m>> {
        let day = when.end().filter(|_| !is_lasting(when))?;
        let outcome = match self.status(id) {
            Some(Status::Done) => Outcome::Reached,
            _ if !when.is_firm() => Outcome::Tentative,
            _ if self.as_of.is_none_or(|as_of| day >= as_of) => Outcome::Coming,
            // Reports are of measures: that one goes on says nothing of a part before its last.
            _ if self.lateness(id) == Some(Lateness::Overdue) && self.end(id) == Some(day) => {
                Outcome::Missed
            }
            _ => Outcome::Unconfirmed,
        };
        let label =
            part.and_then(|part| Some(self[id].when.as_ref()?.parts.get(part)?.label.as_str()));
        Some(Ending {
            day,
            period: period(when, day),
            measure: id,
            milestone: None,
            part: label.filter(|label| !label.is_empty()),
            when,
            outcome,
        })
    }

    fn end_of_milestone<'m>(
        &'m self,
        id: MeasureId,
        milestone: &'m Milestone,
    ) -> Option<Ending<'m>> {
        let due = milestone.due.as_ref().filter(|due| !is_lasting(due));
        let (when, day, outcome) = match self.milestone_state(id, milestone) {
            MilestoneState::Undated => return None,
            MilestoneState::Reached => {
                let done = milestone.done_on(self.as_of);
                let (when, day) = done.and_then(dated).or_else(|| due.and_then(dated))?;
                (when, day, Outcome::Reached)
            }
            state => {
                let when = due?;
                let outcome = match state {
                    MilestoneState::Overdue => Outcome::Missed,
                    MilestoneState::Unconfirmed => Outcome::Unconfirmed,
                    _ if when.is_firm() => Outcome::Coming,
                    _ => Outcome::Tentative,
                };
                (when, when.end()?, outcome)
            }
        };
        Some(Ending {
            day,
            period: period(when, day),
            measure: id,
            milestone: Some(milestone),
            part: None,
            when,
            outcome,
        })
    }
}

fn is_lasting(when: &When) -> bool {
    when.continuous || when.recurring
}

/// A time with its last day, or with its first where it has no other.
fn dated(when: &When) -> Option<(&When, Date)> {
    Some((when, when.latest().or_else(|| when.earliest())?))
}

/// Where a last day lies, as far as words name it: in a quarter where the days do not go beyond it,
/// or where their end is named, as that of «mars–juni 2026» is and that of a year, half of one or a
/// season is not.
fn period(when: &When, day: Date) -> Period {
    let ending = when.spans.iter().filter(|span| span.to == Some(day));
    // The shortest that ends there is what names it.
    let from = ending
        .min_by_key(|span| Reverse(span.from))
        .and_then(|span| span.from);
    let is_named = when.certainty != Certainty::Approximate
        && from.is_none_or(|from| !(is_begin_of_half(from) && is_end_of_half(day)));
    let quarter = |day: Date| (day.month() - 1) / 3 + 1;
    let is_one =
        from.is_some_and(|from| (from.year(), quarter(from)) == (day.year(), quarter(day)));
    Period {
        year: day.year(),
        quarter: (is_one || is_named).then(|| quarter(day)),
    }
}

fn is_begin_of_half(day: Date) -> bool {
    day.day() == 1 && matches!(day.month(), 1 | 7)
}

fn is_end_of_half(day: Date) -> bool {
    day.tomorrow().is_ok_and(is_begin_of_half)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_lies_where_its_words_say() {
        let case = |text: &str| {
            let when = When::read(text, None).unwrap();
            let Period { year, quarter } = period(&when, when.latest().unwrap());
            let quarter = quarter.map_or_else(|| "-".to_owned(), |quarter| quarter.to_string());
            format!("{year} {quarter}")
        };
        for (text, expected) in [
            ("2025", "2025 -"),
            ("2024–2027", "2027 -"),
            ("innen utgangen av 2026", "2026 4"),
            ("høsten 2025", "2025 -"),
            ("ca. juni 2025", "2025 2"),
            ("Q3 2025", "2025 3"),
            ("juni 2025", "2025 2"),
            ("mars–juni 2026", "2026 2"),
            ("1. halvår 2026", "2026 -"),
            ("15. juni 2025", "2025 2"),
        ] {
            assert_eq!(case(text), expected, "{text}");
        }
    }
}
