//! `done-with-open-milestone`: a measure is done, but a milestone of it with a firm day is not
//! reached.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::milestone::MilestoneState;
use crate::model::status::{Status, StatusEntry};
use crate::model::{Measure, MeasureId};

pub(super) const CHECK: Check = Check {
    rule: Rule::DoneWithOpenMilestone,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
status: [{date: 2025-06-01, status: Gjennomført}]
milestones: [{title: Evalueringsrapport, due: høsten 2026}]
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
status: [{date: 2025-06-01, status: Gjennomført}]
milestones: [{title: Evalueringsrapport, due: høsten 2026, done: mai 2025}]
---

Her står det mer om tiltaket bedre opplæring.
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for (id, measure) in site.known_measures() {
        let current = site.built.model.current(id);
        if let Some(done) = current.filter(|entry| entry.status == Status::Done) {
            of_measure(site, id, measure, done, found);
        }
    }
}

fn of_measure(
    site: &Site<'_>,
    id: MeasureId,
    measure: &Measure,
    done: &StatusEntry,
    found: &mut Vec<Diagnostic>,
) {
    for (at, milestone) in measure.milestones.iter().enumerate() {
        let state = site.built.model.milestone_state(id, milestone);
        let Some(due) = &milestone.due else {
            continue;
        };
        let Some(deadline) = due.deadline().filter(|_| state != MilestoneState::Reached) else {
            continue;
        };
        let is_later = deadline > done.date;
        let place = measure.document.place_in_milestone(at, "due");
        found.push(
            site.finding(Rule::DoneWithOpenMilestone, measure, place)
                .with("what", if is_later { "later" } else { "passed" })
                .with("title", milestone.title.as_str())
                .with("due", due.text.as_str())
                .with("status", measure.document.status_in_entry(done.place))
                .with("date", done.date.to_string()),
        );
    }
}
