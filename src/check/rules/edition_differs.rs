//! `edition-differs`: today's ledgers say something else of the day of a report than the edition that
//! was published with it. Titles, departments and sections may change; what was reported may not.

use jiff::civil::Date;

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::document::FrozenMeasure;
use crate::model::edition::{EditionRow, Turn, turns};
use crate::model::status::{Status, label};
use crate::model::{MeasureId, Report, ReportId};

pub(super) const CHECK: Check = Check {
    rule: Rule::EditionDiffers,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
status: [{date: 2025-06-01, status: Gjennomført}]
---

Her står det mer om tiltaket bedre opplæring.
-- content/plans/p/reports/2025-06-01.md
---
title: Midtveisrapport
date: 2025-06-01
---

Her står det mer om tiltaket midtveisrapport.
-- content/plans/p/reports/2025-06-01.json
{\"schema\": \"edition-1\", \"date\": \"2025-06-01\", \"plan\": {\"id\": \"p\", \"title\": \"Planen\"}, \"measures\": [
  {\"id\": \"1\", \"title\": \"Opplæring\", \"status\": \"ongoing\", \"status_date\": \"2025-06-01\"},
  {\"id\": \"2\", \"title\": \"Kunnskap\", \"status\": \"ongoing\", \"status_date\": \"2025-06-01\"}
]}
",
    ),
    clean: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
status: [{date: 2025-06-01, status: Pågående}, {date: 2026-06-01, status: Gjennomført}]
---

Her står det mer om tiltaket bedre opplæring.
-- content/plans/p/reports/2025-06-01.md
---
title: Midtveisrapport
date: 2025-06-01
---

Her står det mer om tiltaket midtveisrapport.
-- content/plans/p/reports/2025-06-01.json
{\"schema\": \"edition-1\", \"date\": \"2025-06-01\", \"plan\": {\"id\": \"p\", \"title\": \"Planen\"}, \"measures\": [
  {\"id\": \"1\", \"title\": \"Opplæring\", \"status\": \"ongoing\", \"status_date\": \"2025-06-01\"},
  {\"id\": \"2\", \"title\": \"Kunnskap\", \"status\": \"ongoing\", \"status_date\": \"2025-06-01\"}
]}
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for (at, report) in site.built.model.reports.iter().enumerate() {
        if report.frozen.is_some() {
            of_report(site, ReportId(at), report, found);
        }
    }
}

fn of_report(site: &Site<'_>, id: ReportId, report: &Report, found: &mut Vec<Diagnostic>) {
    let model = &site.built.model;
    let then = &model.edition(id).rows;
    let now = model.rows_on(report.plan, Some(report.date));
    for turn in turns(then, &now).changed {
        found.extend(told(site, report, then, &now, turn));
    }
}

/// A finding where an edition and today's ledgers cannot both be right: at the ledger, or at the
/// report for a measure that is gone.
fn told(
    site: &Site<'_>,
    report: &Report,
    then: &[EditionRow],
    now: &[EditionRow],
    turn: Turn,
) -> Option<Diagnostic> {
    match (turn.before, turn.after) {
        (Some(before), Some(after)) => {
            let id = now[after].today?;
            let fault = of_measure(site, id, report.date, "status");
            let fault = fault.with("date", report.date.to_string());
            Some(
                fault
                    .with("then", in_words(site, report, then[before].status))
                    .with("now", in_words(site, report, now[after].status)),
            )
        }
        (None, Some(after)) => {
            let (id, since) = (now[after].today?, now[after].measure.status_date?);
            Some(
                of_measure(site, id, report.date, "new")
                    .with("id", now[after].measure.id.as_str())
                    .with("since", since.to_string()),
            )
        }
        (Some(before), None) => Some(gone(site, report, &then[before].measure)),
        (None, None) => None,
    }
}

/// At the entry that counts on a day, or at the title of a measure that has none.
fn of_measure(site: &Site<'_>, id: MeasureId, day: Date, what: &str) -> Diagnostic {
    let measure = &site.built.model[id];
    let place = measure.ledger.on(Some(day)).map_or_else(
        || Place::key(&measure.document.file, "title"),
        |entry| measure.document.place_in_entry(entry.place, "status"),
    );
    site.finding(Rule::EditionDiffers, measure, place)
        .with("what", what)
        .with("title", measure.document.title.as_str())
}

fn gone(site: &Site<'_>, report: &Report, measure: &FrozenMeasure) -> Diagnostic {
    let plan = &site.built.model[report.plan].document;
    let place = Place::key(&report.document.file, "date");
    Diagnostic::new(Rule::EditionDiffers, place)
        .with("term", plan.measure_term.as_deref().unwrap_or_default())
        .with("what", "gone")
        .with("title", measure.title.as_str())
        .with("id", measure.id.as_str())
}

/// A status as the plan's language has it.
fn in_words(site: &Site<'_>, report: &Report, status: Option<Status>) -> String {
    let model = &site.built.model;
    let language = &site.built.languages[model[report.plan].language];
    format!("«{}»", label(language, status))
}
