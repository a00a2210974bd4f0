//! A plan as it stood: the rows of an edition, and what has become of measures from one to another.

use std::collections::HashMap;

use jiff::civil::Date;

use super::count::Counts;
use super::status::Status;
use super::{MeasureId, ReportId};
use crate::document::{FrozenMeasure, Role};

/// A plan as a report shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// What the plan was called.
    pub title: String,
    /// Whether it is as it was published; else it is worked out from what the files say today.
    pub is_frozen: bool,
    /// The measures, in order.
    pub rows: Vec<EditionRow>,
}

/// A measure of an edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditionRow {
    /// What is known of it.
    pub measure: FrozenMeasure,
    /// Its status; `None` is not reported.
    pub status: Option<Status>,
    /// The measure that has its id today, drafts left out.
    pub today: Option<MeasureId>,
}

impl EditionRow {
    /// Whether what else was said on the day of its status is another status.
    pub fn differs(&self) -> bool {
        let counted = self.measure.status;
        let mut also = self.measure.also.iter();
        also.any(|entry| Some(entry.status) != counted)
    }

    /// The codes of those who answered for it.
    pub fn answering(&self) -> impl Iterator<Item = &str> {
        let named = self.measure.responsible.iter();
        named
            .filter(|named| named.role != Role::Contributor.id())
            .map(|named| named.department.as_str())
    }
}

impl Edition {
    /// The places of the rows, counted by status.
    pub fn counts(&self) -> Counts<usize> {
        let statuses = self.rows.iter().map(|row| row.status);
        statuses.enumerate().collect()
    }
}

/// What has become of a measure, what readers ask for first first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Became {
    /// Done, or ended without being called done.
    Finished,
    /// Under way, and was not before.
    Begun,
    /// Of a status, and of none before: nobody says when it began.
    Reported,
    /// Given up.
    Stopped,
    /// Gone on elsewhere.
    Moved,
    /// Of another status, but none of these.
    Other,
    /// Not in the plan before.
    New,
    /// No longer in the plan.
    Gone,
}

impl Became {
    /// Every one.
    pub const ALL: [Became; 8] = [
        Became::Finished,
        Became::Begun,
        Became::Reported,
        Became::Stopped,
        Became::Moved,
        Became::Other,
        Became::New,
        Became::Gone,
    ];

    /// The identifier that templates and data use.
    pub fn id(self) -> &'static str {
        match self {
            Became::Finished => "finished",
            Became::Begun => "begun",
            Became::Reported => "reported",
            Became::Stopped => "stopped",
            Became::Moved => "moved",
            Became::Other => "other",
            Became::New => "new",
            Became::Gone => "gone",
        }
    }

    /// What a change of status makes of a measure; none where nothing changed.
    fn of(before: Option<Status>, after: Option<Status>) -> Option<Became> {
        let was_not = matches!(before, Some(Status::NotStarted | Status::Planned));
        match after {
            _ if before == after => None,
            Some(Status::Done | Status::Closed) => Some(Became::Finished),
            Some(Status::Ongoing) if was_not => Some(Became::Begun),
            Some(Status::Stopped) => Some(Became::Stopped),
            Some(Status::Moved) => Some(Became::Moved),
            Some(_) if before.is_none() => Some(Became::Reported),
            _ => Some(Became::Other),
        }
    }
}

/// A plan as it stood when it was launched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Launch {
    /// The last day that it may have been.
    pub day: Date,
    /// Its measures then, worked out from what the files say today.
    pub edition: Edition,
}

/// A measure that is not as it was, by its places in the two editions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// What has become of it.
    pub became: Became,
    /// Its row before; none where it is new.
    pub before: Option<usize>,
    /// Its row after; none where it is gone.
    pub after: Option<usize>,
}

/// What has become of the measures of a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Turns {
    /// Those that are not as they were, in the order of the plan, those that are gone last.
    pub changed: Vec<Turn>,
    /// The rows after of those that are.
    pub unchanged: Vec<usize>,
}

/// What has become of measures from one edition to another. A measure is known by its id.
pub fn turns(before: &[EditionRow], after: &[EditionRow]) -> Turns {
    let place = |(at, row): (usize, &'_ EditionRow)| (row.measure.id.clone(), at);
    let mut left: HashMap<String, usize> = before.iter().enumerate().map(place).collect();
    let mut turns = Turns::default();
    for (at, row) in after.iter().enumerate() {
        let was = left.remove(&row.measure.id);
        let became = match was {
            Some(was) => Became::of(before[was].status, row.status),
            None => Some(Became::New),
        };
        match became {
            Some(became) => turns.changed.push(Turn {
                became,
                before: was,
                after: Some(at),
            }),
            None => turns.unchanged.push(at),
        }
    }
    let mut gone: Vec<usize> = left.into_values().collect();
    gone.sort_unstable();
    turns.changed.extend(gone.into_iter().map(|at| Turn {
        became: Became::Gone,
        before: Some(at),
        after: None,
    }));
    turns
}

/// What has become of the measures of a plan since the report before what is known now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SinceReport {
    /// That report.
    pub report: ReportId,
    /// The measures as they are now.
    pub now: Vec<EditionRow>,
    /// What has become of them.
    pub turns: Turns,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys;

    fn row(id: &str, status: Option<Status>) -> EditionRow {
        EditionRow {
            measure: FrozenMeasure {
                id: id.to_owned(),
                number: None,
                title: id.to_owned(),
                section: None,
                responsible: Vec::new(),
                others: false,
                status: status.map(Status::id),
                status_date: None,
                source: None,
                also: Vec::new(),
                when: None,
            },
            status,
            today: None,
        }
    }

    #[test]
    fn the_table_of_keys_knows_the_statuses() {
        assert_eq!(keys::STATUSES, Status::ALL.map(Status::id));
    }

    #[test]
    fn every_change_of_status_is_of_a_kind() {
        let of = |before, after| Became::of(before, after).map(Became::id);
        assert_eq!(of(None, Some(Status::Done)), Some("finished"));
        assert_eq!(
            of(Some(Status::Ongoing), Some(Status::Closed)),
            Some("finished")
        );
        assert_eq!(of(None, Some(Status::Ongoing)), Some("reported"));
        assert_eq!(
            of(Some(Status::Planned), Some(Status::Ongoing)),
            Some("begun")
        );
        assert_eq!(of(Some(Status::Done), Some(Status::Ongoing)), Some("other"));
        assert_eq!(of(None, Some(Status::NotStarted)), Some("reported"));
        assert_eq!(of(Some(Status::Done), None), Some("other"));
        assert_eq!(
            of(Some(Status::Ongoing), Some(Status::Stopped)),
            Some("stopped")
        );
        assert_eq!(of(None, Some(Status::Moved)), Some("moved"));
        assert_eq!(of(None, None), None);
    }

    #[test]
    fn every_row_is_in_one_list() {
        let before = [row("1", None), row("2", Some(Status::Done)), row("3", None)];
        let after = [
            row("4", None),
            row("3", Some(Status::Ongoing)),
            row("2", Some(Status::Done)),
        ];
        let turns = turns(&before, &after);
        assert_eq!(turns.unchanged, [2]);
        let said: Vec<_> = turns
            .changed
            .iter()
            .map(|turn| (turn.became.id(), turn.before, turn.after))
            .collect();
        assert_eq!(
            said,
            [
                ("new", None, Some(0)),
                ("reported", Some(2), Some(1)),
                ("gone", Some(0), None),
            ]
        );
    }
}
