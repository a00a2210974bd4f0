//! `reached-before-begun`: a measure is not begun, but a milestone of it was reached before that was
//! said.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Rule};
use crate::document::when::When;
use crate::model::status::Status;
use crate::model::{Measure, MeasureId};

pub(super) const CHECK: Check = Check {
    rule: Rule::ReachedBeforeBegun,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
status: [{date: 2025-06-01, status: Ikke igangsatt}]
milestones: [{title: Nytt kurs, done: mars 2025}]
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
status: [{date: 2025-06-01, status: Ikke igangsatt}]
milestones: [{title: Nytt kurs, due: mars 2026}]
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

/// The first such milestone of a measure: what is wrong is nearly always its status.
fn of_measure(site: &Site<'_>, id: MeasureId, measure: &Measure) -> Option<Diagnostic> {
    let current = site.built.model.current(id)?;
    if current.status != Status::NotStarted {
        return None;
    }
    let is_before = |done: &&When| done.latest().is_some_and(|end| end <= current.date);
    let mut milestones = measure.milestones.iter().enumerate();
    let (at, milestone, done) = milestones.find_map(|(at, milestone)| {
        let done = milestone.done.as_ref().filter(is_before)?;
        Some((at, milestone, done))
    })?;
    let place = measure.document.place_in_milestone(at, "done");
    Some(
        site.finding(Rule::ReachedBeforeBegun, measure, place)
            .with("title", milestone.title.as_str())
            .with("done", done.text.as_str())
            .with("status", measure.document.status_in_entry(current.place))
            .with("date", current.date.to_string()),
    )
}
