//! Statuses, the ledger of a measure, and what follows from it on a day: the current status and the
//! lateness.

pub mod words;

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::document::when::When;
use crate::language::Language;

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
        matches!(
            self,
            Status::Done | Status::Closed | Status::Stopped | Status::Moved
        )
    }
}

/// The identifier of measures without any entry.
pub const NOT_REPORTED: &str = "not-reported";

/// The identifier of a current status, reported or not.
pub fn status_id(status: Option<Status>) -> &'static str {
    status.map_or(NOT_REPORTED, Status::id)
}

/// What a status is called in a language.
pub fn label(language: &Language, status: Option<Status>) -> String {
    language.text(&format!("status-{}", status_id(status)))
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
    /// Whether its file says that it is the one that counts on its day.
    pub counts: bool,
    /// Its place in the file, counted from 0.
    pub place: usize,
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
        let count = self
            .0
            .partition_point(|entry| day.is_some_and(|day| entry.date <= day));
        &self.0[..count]
    }

    /// The entry that counts on a day: of the newest date on or before it the one whose file says
    /// that it counts, else the last as written.
    pub fn on(&self, day: Option<Date>) -> Option<&StatusEntry> {
        self.at(self.place_on(day)?)
    }

    /// The place of that entry.
    pub(super) fn place_on(&self, day: Option<Date>) -> Option<usize> {
        let count = self.until(day).len();
        let newest = self.newest_until(day);
        let chosen = newest.iter().rposition(|entry| entry.counts);
        chosen
            .map(|place| count - newest.len() + place)
            .or(count.checked_sub(1))
    }

    /// The entry at a place.
    pub(super) fn at(&self, place: usize) -> Option<&StatusEntry> {
        self.0.get(place)
    }

    /// The entries of the newest date on or before a day, in the order of writing.
    pub fn newest_until(&self, day: Option<Date>) -> &[StatusEntry] {
        let shown = self.until(day);
        let begin = shown.last().map_or(0, |last| {
            shown.partition_point(|entry| entry.date < last.date)
        });
        &shown[begin..]
    }

    /// The entries day by day, the oldest first; those of one day in the order of writing.
    pub fn days(&self) -> impl Iterator<Item = &[StatusEntry]> {
        self.0.chunk_by(|a, b| a.date == b.date)
    }

    /// The newest date of all entries.
    pub fn newest(&self) -> Option<Date> {
        self.0.last().map(|entry| entry.date)
    }

    /// Whether the day of the entry that counts on a day has entries with different statuses.
    pub fn differs_on(&self, day: Option<Date>) -> bool {
        differ(self.newest_until(day))
    }
}

/// Whether any of some entries have different statuses.
pub fn differ(entries: &[StatusEntry]) -> bool {
    entries
        .windows(2)
        .any(|pair| pair[0].status != pair[1].status)
}

/// How a measure stands to its time (`DESIGN.md`, «Lateness»).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lateness {
    /// Its last day has not passed.
    OnTrack,
    /// Its deadline has passed, and a later entry says that it is not done.
    Overdue,
    /// Its deadline has passed, and nothing has been reported since.
    Unknown,
    /// Its time is over, but the end of that time was no deadline.
    Passed,
}

impl Lateness {
    /// Every one.
    pub const ALL: [Lateness; 4] = [
        Lateness::OnTrack,
        Lateness::Overdue,
        Lateness::Unknown,
        Lateness::Passed,
    ];

    /// The identifier that data uses.
    pub fn id(self) -> &'static str {
        match self {
            Lateness::OnTrack => "on-track",
            Lateness::Overdue => "overdue",
            Lateness::Unknown => "unknown",
            Lateness::Passed => "passed",
        }
    }
}

/// How a measure stands to its time on a day; `None` where nothing can be late.
pub fn lateness(
    when: Option<&When>,
    current: Option<&StatusEntry>,
    day: Option<Date>,
) -> Option<Lateness> {
    let (when, day) = (when?, day?);
    if current.is_some_and(|entry| entry.status.is_final()) {
        return None;
    }
    let end = when.end()?;
    if end >= day {
        return Some(Lateness::OnTrack);
    }
    Some(match when.deadline() {
        None => Lateness::Passed,
        Some(deadline) if current.is_some_and(|entry| entry.date > deadline) => Lateness::Overdue,
        Some(_) => Lateness::Unknown,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::when::Part;

    fn entry(date: &str, status: Status) -> StatusEntry {
        StatusEntry {
            date: date.parse().unwrap(),
            status,
            source: None,
            note: None,
            counts: false,
            place: 0,
        }
    }

    #[test]
    fn the_later_of_one_day_holds() {
        let ledger = Ledger::new(vec![
            entry("2025-06-01", Status::Ongoing),
            entry("2024-01-01", Status::NotStarted),
            entry("2025-06-01", Status::Done),
        ]);
        let day = |day: &str| Some(day.parse().unwrap());
        assert_eq!(
            ledger.on(day("2025-06-01")).map(|e| e.status),
            Some(Status::Done)
        );
        assert!(ledger.differs_on(day("2025-06-01")));
        assert_eq!(
            ledger.on(day("2025-05-31")).map(|e| e.status),
            Some(Status::NotStarted)
        );
        assert!(!ledger.differs_on(day("2025-05-31")));
        assert_eq!(ledger.on(day("2023-12-31")), None);
        assert_eq!(ledger.on(None), None);
    }

    #[test]
    fn the_one_that_counts_holds_on_its_day() {
        let counted = StatusEntry {
            counts: true,
            ..entry("2025-06-01", Status::Ongoing)
        };
        let ledger = Ledger::new(vec![
            entry("2024-01-01", Status::Planned),
            counted.clone(),
            entry("2025-06-01", Status::Done),
            entry("2026-06-01", Status::Closed),
        ]);
        let on = |day: &str| {
            ledger
                .on(Some(day.parse().unwrap()))
                .map(|entry| entry.status)
        };
        assert_eq!(on("2025-06-01"), Some(Status::Ongoing));
        assert_eq!(on("2024-12-31"), Some(Status::Planned));
        assert_eq!(on("2026-06-01"), Some(Status::Closed));
        assert_eq!(
            ledger.newest_until(Some("2025-07-01".parse().unwrap()))[0],
            counted
        );
        assert_eq!(ledger.days().map(<[_]>::len).collect::<Vec<_>>(), [1, 2, 1]);
    }

    #[test]
    fn what_has_a_part_without_a_day_never_ends() {
        let part = |label: &str, text: &str| Part {
            label: label.to_owned(),
            when: When::read(text, None).unwrap(),
        };
        let joined = |parts: Vec<Part>| {
            lateness(
                Some(&When::join(parts)),
                None,
                Some("2025-06-01".parse().unwrap()),
            )
        };
        assert_eq!(
            joined(vec![part("a", "mars 2022"), part("b", "ved anledning")]),
            None
        );
        assert_eq!(
            joined(vec![part("a", "mars 2022"), part("b", "april 2022")]),
            Some(Lateness::Unknown)
        );
    }

    #[test]
    fn lateness_follows_the_contract() {
        let when = |text: &str| When::read(text, None).unwrap();
        let case = |text: &str, last: Option<StatusEntry>, day: &str| {
            lateness(Some(&when(text)), last.as_ref(), Some(day.parse().unwrap())).map(Lateness::id)
        };
        let ongoing = |date| Some(entry(date, Status::Ongoing));
        assert_eq!(
            case("2024", ongoing("2024-05-01"), "2024-12-31"),
            Some("on-track")
        );
        assert_eq!(
            case("2024", ongoing("2024-05-01"), "2025-01-01"),
            Some("unknown")
        );
        assert_eq!(
            case("2024", ongoing("2025-01-01"), "2025-06-01"),
            Some("overdue")
        );
        assert_eq!(case("2024", None, "2025-06-01"), Some("unknown"));
        assert_eq!(
            case("høsten 2024", ongoing("2025-01-01"), "2025-06-01"),
            Some("overdue")
        );
        assert_eq!(
            case("tentativt 2024", ongoing("2025-01-01"), "2025-06-01"),
            Some("passed")
        );
        assert_eq!(
            case("bør gjennomføres Q1 2024", None, "2025-06-01"),
            Some("passed")
        );
        assert_eq!(
            case("tas sikte på i 2025", None, "2025-06-01"),
            Some("on-track")
        );
        assert_eq!(
            case("årlig 2022–2024", ongoing("2025-01-01"), "2025-06-01"),
            Some("passed")
        );
        assert_eq!(
            case("løpende til 2024", ongoing("2025-01-01"), "2025-06-01"),
            Some("passed")
        );
        assert_eq!(
            case(
                "2024",
                Some(entry("2025-01-01", Status::Done)),
                "2025-06-01"
            ),
            None
        );
        assert_eq!(case("fra 2024", ongoing("2025-01-01"), "2025-06-01"), None);
        assert_eq!(case("så raskt som mulig", None, "2025-06-01"), None);
    }
}
