//! `before-launch`: something is reported as done or begun before its plan was launched. A plan
//! without any report tells of what was there before it, so nothing is said of one.

use jiff::civil::Date;

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Rule};
use crate::document::StatusText;
use crate::document::when::When;
use crate::model::Measure;
use crate::model::status::Status;

pub(super) const CHECK: Check = Check {
    rule: Rule::BeforeLaunch,
    run,
    found: Example(
        "\
-- content/plans/p/plan.md
---
title: Planen
kind: action-plan
period: 2024–2027
owner: AID
launched: november 2023
---
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
when: 2024–2027
status: [{date: 2025-06-01, status: Pågående}]
milestones: [{title: Lansering av kurset, done: 21. mars 2023}]
---

Her står det mer om tiltaket bedre opplæring.
",
    ),
    clean: Example(
        "\
-- content/plans/p/plan.md
---
title: Planen
kind: action-plan
period: 2024–2027
owner: AID
launched: november 2023
---
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
when: 2024–2027
status: [{date: 2025-06-01, status: Pågående}]
milestones: [{title: Lansering av kurset, done: 21. mars 2024}]
---

Her står det mer om tiltaket bedre opplæring.
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for (_, plan) in site.plans().filter(|(_, plan)| plan.status_day.is_some()) {
        let Some(launched) = &plan.launched else {
            continue;
        };
        let Some(launch) = launched.earliest() else {
            continue;
        };
        for measure in site.measures_of(plan) {
            milestones(site, measure, launched, launch, found);
            entries(site, measure, launched, launch, found);
        }
    }
}

fn milestones(
    site: &Site<'_>,
    measure: &Measure,
    launched: &When,
    launch: Date,
    found: &mut Vec<Diagnostic>,
) {
    for (at, milestone) in measure.milestones.iter().enumerate() {
        let done = milestone.done.as_ref();
        let is_before = |done: &&When| done.latest().is_some_and(|end| end < launch);
        if let Some(done) = done.filter(is_before) {
            let place = measure.document.place_in_milestone(at, "done");
            found.push(
                site.finding(Rule::BeforeLaunch, measure, place)
                    .with("what", "milestone")
                    .with("title", milestone.title.as_str())
                    .with("when", done.text.as_str())
                    .with("launched", launched.text.as_str()),
            );
        }
    }
}

fn entries(
    site: &Site<'_>,
    measure: &Measure,
    launched: &When,
    launch: Date,
    found: &mut Vec<Diagnostic>,
) {
    // A status of one word has the date of the plan's report.
    if !matches!(measure.document.status, StatusText::Ledger(_)) {
        return;
    }
    let is_begun = |status: Status| !matches!(status, Status::NotStarted | Status::Planned);
    for entry in measure.ledger.days().flatten() {
        if entry.date < launch && is_begun(entry.status) {
            let place = measure.document.place_in_entry(entry.place, "date");
            found.push(
                site.finding(Rule::BeforeLaunch, measure, place)
                    .with("what", "status")
                    .with("status", measure.document.status_in_entry(entry.place))
                    .with("when", entry.date.to_string())
                    .with("launched", launched.text.as_str()),
            );
        }
    }
}
