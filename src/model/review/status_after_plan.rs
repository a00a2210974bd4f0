//! `status-after-plan`: an entry or a report is dated more than two years after the plan's period.
//! Reports that round a plan off come late, but seldom so late. What is far from everything is left
//! to `far-date`.

use jiff::ToSpan;
use jiff::civil::Date;

use super::far_date::{Far, Weight};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::model::{Model, PlanId};

/// How many years after the end of a plan it may still be reported on.
const YEARS: i16 = 2;

/// Warns of entries and reports that are dated long after the plan.
pub(super) fn check(model: &Model, id: PlanId, far: &Far, found: &mut Vec<Diagnostic>) {
    let Some(period) = &model[id].period else {
        return;
    };
    let Some(limit) = period
        .latest()
        .and_then(|end| end.checked_add(YEARS.years()).ok())
    else {
        return;
    };
    let is_late = |day: Date| day > limit && !far.has(day, Weight::Deciding);
    let warning = |what: &str, day: Date, place: Place| {
        let fault = Diagnostic::new(Rule::StatusAfterPlan, place)
            .with("what", what)
            .with("date", day.to_string());
        fault.with("period", period.text.as_str())
    };
    for report in model[id]
        .reports
        .iter()
        .map(|report| &model[*report])
        .filter(|report| is_late(report.date))
    {
        found.push(warning(
            "report",
            report.date,
            Place::key(&report.document.file, "date"),
        ));
    }
    for measure in model.shown(id) {
        let entries = measure.dated_entries().filter(|entry| is_late(entry.date));
        found.extend(
            entries.map(|entry| warning("status", entry.date, measure.place_of_date(entry))),
        );
    }
}
