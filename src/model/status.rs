//! Statuses, the ledger of a measure, and what follows from it on a day: the current status and the lateness.

pub mod words;

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::document::when::{Certainty, When};

/// What has become of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Not begun.
    NotStarted,
    /// Planned, with work not begun.
    Planned,
    /// Going on.
    Ongoing,
    /// Done.
    Done,
    /// Ended without being called done.
    Closed,
    /// Given up.
    Stopped,
    /// Gone on elsewhere.
    Moved,
}

impl Status {
    /// Every status, in the order that counts and bars show them.
    pub const ALL: [Status; 7] = [
        Status::Done,
        Status::Ongoing,
        Status::Planned,
        Status::NotStarted,
        Status::Closed,
        Status::Stopped,
        Status::Moved,
    ];

    /// The identifier that files and data use.
    pub fn id(self) -> &'static str {
        match self {
            Status::NotStarted => "not-started",
            Status::Planned => "planned",
            Status::Ongoing => "ongoing",
            Status::Done => "done",
            Status::Closed => "closed",
            Status::Stopped => "stopped",
            Status::Moved => "moved",
        }
    }

    /// Whether nothing more is to be expected, so that nothing can be late.
    pub fn is_final(self) -> bool {
        matches!(self, Status::Done | Status::Closed | Status::Stopped | Status::Moved)
    }
}

/// The identifier of measures without any entry.
pub const NOT_REPORTED: &str = "not-reported";

/// The identifier of a current status, reported or not.
pub fn status_id(status: Option<Status>) -> &'static str {
    status.map_or(NOT_REPORTED, Status::id)
}

/// Every class that a measure can be counted in, in the order that counts and bars show them.
pub fn classes() -> impl Iterator<Item = Option<Status>> {
    Status::ALL.into_iter().map(Some).chain([None])
}

/// Words for statuses as [`words::plain`] has them, and the status each stands for.
pub type Labels = BTreeMap<String, Status>;

/// One entry of a ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusEntry {
    /// Its day.
    pub date: Date,
    /// Its status.
    pub status: Status,
    /// Who or what says so.
    pub source: Option<String>,
    /// What is said besides.
    pub note: Option<String>,
}

/// The entries of a measure by date; those of one day in the order of writing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger(Vec<StatusEntry>);

impl Ledger {
    /// A ledger of entries in the order of writing.
    pub fn new(mut entries: Vec<StatusEntry>) -> Self {
        entries.sort_by_key(|entry| entry.date);
        Ledger(entries)
    }

    /// The entries dated on or before a day; with no day, none.
    pub fn until(&self, day: Option<Date>) -> &[StatusEntry] {
        let count = self.0.partition_point(|entry| day.is_some_and(|day| entry.date <= day));
        &self.0[..count]
    }

    /// The entry that holds on a day: the last one dated on or before it.
    pub fn on(&self, day: Option<Date>) -> Option<&StatusEntry> {
        self.until(day).last()
    }

    /// The newest date of all entries.
    pub fn newest(&self) -> Option<Date> {
        self.0.last().map(|entry| entry.date)
    }

    /// Whether the day of the entry that holds on a day has entries with different statuses.
    pub fn differs_on(&self, day: Option<Date>) -> bool {
        let shown = self.until(day);
        shown
            .last()
            .is_some_and(|last| shown.iter().any(|entry| entry.date == last.date && entry.status != last.status))
    }
}

/// How a measure stands to its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lateness {
    /// Its last day has not passed.
    OnTrack,
    /// Its last day has passed, and a later entry says that it is not done.
    Overdue,
    /// Its last day has passed, and nothing firm has been said since.
    Unknown,
}

impl Lateness {
    /// Every one.
    pub const ALL: [Lateness; 3] = [Lateness::OnTrack, Lateness::Overdue, Lateness::Unknown];

    /// The identifier that data uses.
    pub fn id(self) -> &'static str {
        match self {
            Lateness::OnTrack => "on-track",
            Lateness::Overdue => "overdue",
            Lateness::Unknown => "unknown",
        }
    }
}

/// How a measure stands to its time on a day; `None` where nothing can be late.
pub fn lateness(when: Option<&When>, current: Option<&StatusEntry>, day: Option<Date>) -> Option<Lateness> {
    let (when, day) = (when?, day?);
    if current.is_some_and(|entry| entry.status.is_final()) {
        return None;
    }
    let end = when.latest()?;
    if end >= day {
        return Some(Lateness::OnTrack);
    }
    let said_since = current.is_some_and(|entry| entry.date > end);
    if said_since && when.certainty != Certainty::Tentative { Some(Lateness::Overdue) } else { Some(Lateness::Unknown) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(date: &str, status: Status) -> StatusEntry {
        StatusEntry { date: date.parse().unwrap(), status, source: None, note: None }
    }

    #[test]
    fn the_later_of_one_day_holds() {
        let ledger = Ledger::new(vec![
            entry("2025-06-01", Status::Ongoing),
            entry("2024-01-01", Status::NotStarted),
            entry("2025-06-01", Status::Done),
        ]);
        let day = |day: &str| Some(day.parse().unwrap());
        assert_eq!(ledger.on(day("2025-06-01")).map(|e| e.status), Some(Status::Done));
        assert!(ledger.differs_on(day("2025-06-01")));
        assert_eq!(ledger.on(day("2025-05-31")).map(|e| e.status), Some(Status::NotStarted));
        assert!(!ledger.differs_on(day("2025-05-31")));
        assert_eq!(ledger.on(day("2023-12-31")), None);
        assert_eq!(ledger.on(None), None);
    }

    #[test]
    fn lateness_follows_the_contract() {
        let when = |text: &str| When::read(text, None).unwrap();
        let case = |text: &str, last: Option<StatusEntry>, day: &str| {
            lateness(Some(&when(text)), last.as_ref(), Some(day.parse().unwrap())).map(Lateness::id)
        };
        let ongoing = |date| Some(entry(date, Status::Ongoing));
        assert_eq!(case("2024", ongoing("2024-05-01"), "2024-12-31"), Some("on-track"));
        assert_eq!(case("2024", ongoing("2024-05-01"), "2025-01-01"), Some("unknown"));
        assert_eq!(case("2024", ongoing("2025-01-01"), "2025-06-01"), Some("overdue"));
        assert_eq!(case("2024", None, "2025-06-01"), Some("unknown"));
        assert_eq!(case("tentativt 2024", ongoing("2025-01-01"), "2025-06-01"), Some("unknown"));
        assert_eq!(case("2024", Some(entry("2025-01-01", Status::Done)), "2025-06-01"), None);
        assert_eq!(case("fra 2024", ongoing("2025-01-01"), "2025-06-01"), None);
        assert_eq!(case("så raskt som mulig", None, "2025-06-01"), None);
    }
}
