//! The page of what was reported.

use std::collections::BTreeSet;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::super::Site;
use super::super::change::{self, Change, Entry, What};
use super::link::{Link, link, measure_title};
use super::time::{SpanView, iso};
use crate::model::ReportId;
use crate::model::status::status_id;
use crate::path::slug;

/// How many entries and reports the page shows.
const SHOWN: usize = 500;
/// How many days have a part of the page each; where there are more, each month has.
const DAYS: usize = 12;

/// What was reported, the newest first.
#[derive(Debug, JsonSchema, Serialize)]
pub struct ChangesView {
    /// How many entries and reports are shown.
    pub shown: usize,
    /// How many there are.
    pub total: usize,
    /// Day by day, or month by month where there are many days.
    pub parts: Vec<ChangePart>,
}

/// What was reported in a day or a month.
#[derive(Debug, JsonSchema, Serialize)]
pub struct ChangePart {
    /// The day or the month, as ISO.
    pub anchor: String,
    /// The same as a run of days.
    pub span: SpanView,
    /// How many measures got an entry, each counted once.
    pub measures: usize,
    /// The reports.
    pub reports: Vec<ReportLine>,
    /// The entries by day and plan.
    pub groups: Vec<DayGroup>,
}

/// A report.
#[derive(Debug, JsonSchema, Serialize)]
pub struct ReportLine {
    /// The report.
    pub link: Link,
    /// Its day, as ISO.
    pub date: String,
    /// Its plan.
    pub plan: String,
}

/// The entries of one plan on one day.
#[derive(Debug, JsonSchema, Serialize)]
pub struct DayGroup {
    /// An id for its heading.
    pub anchor: String,
    /// The day, as ISO; none where the part is of that day alone.
    pub date: Option<String>,
    /// The plan.
    pub plan: Link,
    /// How many measures got an entry, each counted once.
    pub measures: usize,
    /// The entries.
    pub entries: Vec<EntryLine>,
}

/// An entry of a ledger.
#[derive(Debug, JsonSchema, Serialize)]
pub struct EntryLine {
    /// The measure.
    pub link: Link,
    /// The identifier of its status before.
    pub from: &'static str,
    /// The identifier of its status after.
    pub to: &'static str,
    /// Whether the sources of that day differ.
    pub differs: bool,
    /// Who says so.
    pub source: Option<String>,
    /// What is said besides.
    pub note: Option<String>,
}

/// The page of what was reported.
pub fn changes(site: &Site<'_>) -> ChangesView {
    let changes = change::changes(site.model, SHOWN);
    let days = changes.newest.chunk_by(|a, b| a.date == b.date).count();
    let key = |date: Date| {
        if days > DAYS {
            date.first_of_month()
        } else {
            date
        }
    };
    let parts = changes.newest.chunk_by(|a, b| key(a.date) == key(b.date));
    ChangesView {
        shown: changes.newest.len(),
        total: changes.total,
        parts: parts.map(|chunk| part(site, chunk, days > DAYS)).collect(),
    }
}

fn part(site: &Site<'_>, changes: &[Change<'_>], is_month: bool) -> ChangePart {
    let day = changes[0].date;
    let (from, to) = if is_month {
        (day.first_of_month(), day.last_of_month())
    } else {
        (day, day)
    };
    let reports = changes.iter().filter_map(|change| match change.what {
        What::Report(report) => Some(report_line(site, report)),
        What::Entry(_) => None,
    });
    let groups = changes.chunk_by(|a, b| (a.date, a.plan) == (b.date, b.plan));
    ChangePart {
        anchor: iso(from),
        span: SpanView {
            from: Some(iso(from)),
            to: Some(iso(to)),
        },
        measures: measures(changes),
        reports: reports.collect(),
        groups: groups
            .filter_map(|chunk| group(site, chunk, is_month))
            .collect(),
    }
}

fn report_line(site: &Site<'_>, id: ReportId) -> ReportLine {
    let report = &site.model[id];
    ReportLine {
        link: link(&report.document.title, site.addresses.report(id)),
        date: iso(report.date),
        plan: site.model[report.plan].short_title().to_owned(),
    }
}

/// The entries among what was reported of one plan on one day; none where there are only reports.
fn group(site: &Site<'_>, changes: &[Change<'_>], is_dated: bool) -> Option<DayGroup> {
    let (date, plan) = (changes[0].date, changes[0].plan);
    let group = DayGroup {
        anchor: format!("dag_{}-{}", iso(date), slug(&site.model[plan].id)),
        date: is_dated.then(|| iso(date)),
        plan: link(site.model[plan].short_title(), site.addresses.plan(plan)),
        measures: measures(changes),
        entries: entries(changes)
            .map(|entry| entry_line(site, entry))
            .collect(),
    };
    (group.measures > 0).then_some(group)
}

fn entries<'c, 'm>(changes: &'c [Change<'m>]) -> impl Iterator<Item = &'c Entry<'m>> {
    changes.iter().filter_map(|change| {
        if let What::Entry(entry) = &change.what {
            Some(entry)
        } else {
            None
        }
    })
}

/// How many measures got an entry.
fn measures(changes: &[Change<'_>]) -> usize {
    entries(changes)
        .map(|entry| entry.measure)
        .collect::<BTreeSet<_>>()
        .len()
}

fn entry_line(site: &Site<'_>, entry: &Entry<'_>) -> EntryLine {
    EntryLine {
        link: link(
            &measure_title(site.model, entry.measure),
            site.addresses.measure(entry.measure),
        ),
        from: status_id(entry.before),
        to: status_id(Some(entry.entry.status)),
        differs: entry.differs,
        source: entry.entry.source.clone(),
        note: entry.entry.note.clone(),
    }
}
