//! `done-before-begun`: a measure is reported as done on a day before its time begins.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::status::Status;
use crate::model::{Measure, MeasureId};

pub(super) const CHECK: Check = Check {
    rule: Rule::DoneBeforeBegun,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
when: høsten 2026
status: [{date: 2025-06-01, status: Gjennomført}]
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
when: innen høsten 2026
status: [{date: 2025-06-01, status: Gjennomført}]
---

Her står det mer om tiltaket bedre opplæring.
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for (id, measure) in site.known_measures() {
        found.extend(of_measure(site, id, measure));
    }
}

fn of_measure(site: &Site<'_>, id: MeasureId, measure: &Measure) -> Option<Diagnostic> {
    let current = site.built.model.current(id)?;
    let when = measure.when.as_ref().filter(|when| when.is_firm())?;
    let begin = when.earliest()?;
    let is_done = current.status == Status::Done;
    (is_done && current.date < begin).then(|| {
        let place = measure.document.place_in_entry(current.place, "date");
        site.finding(Rule::DoneBeforeBegun, measure, place)
            .with("date", current.date.to_string())
            .with("when", when.text.as_str())
            .with("begin", begin.to_string())
    })
}
