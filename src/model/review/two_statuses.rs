//! `two-statuses`: a measure has two different statuses on one day, and none of them says that it
//! is the one that counts.

use crate::diagnostic::{Diagnostic, Rule};
use crate::model::status::{StatusEntry, differ};
use crate::model::{Measure, Model, PlanId};

/// Warns of days with different statuses of one measure, once a day.
pub(super) fn check(model: &Model, id: PlanId, found: &mut Vec<Diagnostic>) {
    for measure in model.shown(id) {
        let open = measure
            .ledger
            .days()
            .filter(|day| differ(day) && !day.iter().any(|entry| entry.counts));
        found.extend(open.filter_map(|day| warning(measure, day)));
    }
}

/// A warning at the entry that counts for now: the last as written.
fn warning(measure: &Measure, day: &[StatusEntry]) -> Option<Diagnostic> {
    let last = day.last()?;
    let place = measure.document.place_in_entry(last.place, "status");
    let statuses: Vec<&str> = day
        .iter()
        .map(|entry| measure.document.status_in_entry(entry.place))
        .collect();
    let fault = Diagnostic::new(Rule::TwoStatuses, place).with("date", last.date.to_string());
    Some(
        fault
            .with("statuses", statuses.join(", "))
            .with("counted", measure.document.status_in_entry(last.place)),
    )
}
