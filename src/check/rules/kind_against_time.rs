//! `kind-against-time`: the kind of a measure and its time cannot both be meant: it goes on all the
//! time and has a deadline, comes again on one day, or is done once all the time.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::document::MeasureKind;
use crate::document::when::{Span, When};
use crate::model::Plan;

pub(super) const CHECK: Check = Check {
    rule: Rule::KindAgainstTime,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
kind: continuous
when: innen utgangen av 2025
status: [{date: 2025-06-01, status: Pågående}]
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
kind: continuous
when: 2024–2027
status: [{date: 2025-06-01, status: Pågående}]
---

Her står det mer om tiltaket bedre opplæring.
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for measure in site.measures() {
        let plan = &site.built.model[measure.plan];
        let when = measure.when.as_ref().filter(|when| when.parts.is_empty());
        let Some((when, kind)) = when.zip(measure.document.kind) else {
            continue;
        };
        if is_against(kind, when, plan) {
            let place = Place::key(&measure.document.file, "kind");
            found.push(
                site.finding(Rule::KindAgainstTime, measure, place)
                    .with("kind", kind.id())
                    .with("when", when.text.as_str()),
            );
        }
    }
}

fn is_against(kind: MeasureKind, when: &When, plan: &Plan) -> bool {
    match kind {
        MeasureKind::Continuous => ends_early(when, plan),
        MeasureKind::Recurring => when.is_firm() && when.spans.iter().all(is_one_day),
        MeasureKind::OneOff => when.continuous || when.recurring,
    }
}

/// Whether it ends before its plan does. Without a period nobody knows whether a last day is more
/// than the plan's own, unless it is a day by which something is to be done.
fn ends_early(when: &When, plan: &Plan) -> bool {
    let is_by = |span: &Span| span.from.is_none() || is_one_day(span);
    let last = plan.period.as_ref().and_then(When::latest);
    when.deadline().is_some_and(|end| match last {
        Some(last) => end < last,
        None => when.spans.iter().any(is_by),
    })
}

fn is_one_day(span: &Span) -> bool {
    span.from.is_some() && span.from == span.to
}
