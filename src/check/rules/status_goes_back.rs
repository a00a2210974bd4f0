//! `status-goes-back`: a measure that was done, closed or stopped is under way again, or one that
//! was begun is not begun.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::Measure;
use crate::model::status::{Status, StatusEntry};

pub(super) const CHECK: Check = Check {
    rule: Rule::StatusGoesBack,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
status:
  - {date: 2024-06-01, status: Gjennomført}
  - {date: 2025-06-01, status: Pågående}
---

Her står det mer om tiltaket bedre opplæring.
",
    ),
    clean: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
status:
  - {date: 2024-06-01, status: Pågående}
  - {date: 2025-06-01, status: Gjennomført}
---

Her står det mer om tiltaket bedre opplæring.
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for measure in site.measures() {
        in_measure(measure, found);
    }
}

fn in_measure(measure: &Measure, found: &mut Vec<Diagnostic>) {
    let days = measure.ledger.days().filter_map(|day| day.first());
    let counted: Vec<&StatusEntry> = days
        .filter_map(|first| measure.ledger.on(Some(first.date)))
        .collect();
    for pair in counted.windows(2) {
        let (before, now) = (pair[0], pair[1]);
        if goes_back(before.status, now.status) {
            let place = measure.document.place_in_entry(now.place, "status");
            found.push(
                Diagnostic::new(Rule::StatusGoesBack, place)
                    .with("before", measure.document.status_in_entry(before.place))
                    .with("since", before.date.to_string())
                    .with("now", measure.document.status_in_entry(now.place)),
            );
        }
    }
}

/// Whether a measure cannot go from one status to another without something having been wrong.
fn goes_back(before: Status, now: Status) -> bool {
    let is_ended = matches!(before, Status::Done | Status::Closed | Status::Stopped);
    let is_open = matches!(now, Status::NotStarted | Status::Planned | Status::Ongoing);
    let is_begun = before == Status::Ongoing;
    (is_ended && is_open) || (is_begun && matches!(now, Status::NotStarted | Status::Planned))
}
