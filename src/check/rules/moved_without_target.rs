//! `moved-without-target`: a measure has gone on elsewhere, but nothing says where: no relation, no
//! reference in its text, no note with the status, and nothing that takes it over.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Rule};
use crate::document::RelationKind;
use crate::model::link::{Mention, Target};
use crate::model::status::{Status, StatusEntry};
use crate::model::{Measure, MeasureId};

pub(super) const CHECK: Check = Check {
    rule: Rule::MovedWithoutTarget,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
status: [{date: 2025-06-01, status: moved}]
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
status: [{date: 2025-06-01, status: moved}]
related: [{to: 2, kind: merged-into}]
---

Her står det mer om tiltaket bedre opplæring.
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for (id, measure) in site.known_measures() {
        let current = site.built.model.current(id);
        let moved = current.filter(|entry| entry.status == Status::Moved);
        if let Some(moved) = moved.filter(|entry| !says_where(site, id, measure, entry)) {
            let place = measure.document.place_in_entry(moved.place, "status");
            found.push(
                site.finding(Rule::MovedWithoutTarget, measure, place)
                    .with("status", measure.document.status_in_entry(moved.place)),
            );
        }
    }
}

fn says_where(site: &Site<'_>, id: MeasureId, measure: &Measure, moved: &StatusEntry) -> bool {
    let refers = |target: Target| matches!(target, Target::Measure(_) | Target::Plan(_));
    let references = measure.body.references.iter();
    let is_taken_over = |mention: &Mention| {
        let takes_over = [RelationKind::Continues, RelationKind::Supersedes];
        mention.kind.is_some_and(|kind| takes_over.contains(&kind))
    };
    moved.note.is_some()
        || !measure.related.is_empty()
        || references.filter_map(|one| one.target()).any(refers)
        || site
            .built
            .model
            .mentions(Target::Measure(id))
            .iter()
            .any(is_taken_over)
}
