//! What was reported, the newest first: entries of ledgers and reports up to the as-of date. Drafts
//! are left out.

use std::cmp::Reverse;

use jiff::civil::Date;

use crate::model::status::{Status, StatusEntry};
use crate::model::{MeasureId, Model, PlanId, ReportId};

/// The newest of what was reported.
pub struct Changes<'m> {
    /// The newest first; of one day the reports first, then plan by plan.
    pub newest: Vec<Change<'m>>,
    /// How many there are in all.
    pub total: usize,
}

/// Something reported.
pub struct Change<'m> {
    /// Its day.
    pub date: Date,
    /// The plan it is of.
    pub plan: PlanId,
    /// What it is.
    pub what: What<'m>,
}

/// A report, or an entry of a ledger.
pub enum What<'m> {
    /// A report.
    Report(ReportId),
    /// An entry.
    Entry(Entry<'m>),
}

/// An entry of a ledger with what was before it.
pub struct Entry<'m> {
    /// The measure.
    pub measure: MeasureId,
    /// The entry.
    pub entry: &'m StatusEntry,
    /// The status at the end of the day before.
    pub before: Option<Status>,
    /// Whether another entry of the same day has another status.
    pub differs: bool,
    /// How many entries of the same day and status come before it in the ledger.
    pub repeated: usize,
}

/// Where something reported stands: its order is that of the list.
type Key = (
    Reverse<Date>,
    bool,
    PlanId,
    Option<MeasureId>,
    Reverse<usize>,
);

/// At most so many of the newest entries and reports.
pub fn changes(model: &Model, most: usize) -> Changes<'_> {
    let mut keys: Vec<Key> = model
        .published_plans()
        .flat_map(|plan| keys(model, plan))
        .collect();
    keys.sort_unstable();
    let total = keys.len();
    keys.truncate(most);
    Changes {
        newest: keys.into_iter().map(|key| change(model, key)).collect(),
        total,
    }
}

fn keys(model: &Model, plan: PlanId) -> impl Iterator<Item = Key> {
    let entries = model[plan].measures.iter().flat_map(move |measure| {
        let entries = model[*measure].ledger.until(model.as_of).iter().enumerate();
        entries.map(move |(place, entry)| {
            (
                Reverse(entry.date),
                true,
                plan,
                Some(*measure),
                Reverse(place),
            )
        })
    });
    let reports = model[plan]
        .reports
        .iter()
        .filter(|report| !model[**report].document.draft);
    let reports = reports.map(move |report| {
        (
            Reverse(model[*report].date),
            false,
            plan,
            None,
            Reverse(report.0),
        )
    });
    reports.chain(entries)
}

fn change(model: &Model, (Reverse(date), _, plan, measure, Reverse(place)): Key) -> Change<'_> {
    let what = match measure {
        Some(measure) => What::Entry(entry(model, measure, place)),
        None => What::Report(ReportId(place)),
    };
    Change { date, plan, what }
}

fn entry(model: &Model, measure: MeasureId, place: usize) -> Entry<'_> {
    let ledger = model[measure].ledger.until(model.as_of);
    let entry = &ledger[place];
    let same_day = |other: &&StatusEntry| other.date == entry.date;
    Entry {
        measure,
        entry,
        before: ledger[..place]
            .iter()
            .rfind(|other| other.date < entry.date)
            .map(|other| other.status),
        differs: ledger
            .iter()
            .filter(same_day)
            .any(|other| other.status != entry.status),
        repeated: ledger[..place]
            .iter()
            .filter(same_day)
            .filter(|other| other.status == entry.status)
            .count(),
    }
}
