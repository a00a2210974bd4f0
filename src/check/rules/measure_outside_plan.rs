//! `measure-outside-plan`: the time of a measure lies wholly before or wholly after its plan. From
//! the launch on is inside, and what is only meant or thought of may lie anywhere.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::document::when::Certainty;
use crate::model::Measure;

pub(super) const CHECK: Check = Check {
    rule: Rule::MeasureOutsidePlan,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
when: høsten 2028
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
when: fra høsten 2027
status: [{date: 2025-06-01, status: Pågående}]
---

Her står det mer om tiltaket bedre opplæring.
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for measure in site.measures() {
        found.extend(of_measure(site, measure));
    }
}

fn of_measure(site: &Site<'_>, measure: &Measure) -> Option<Diagnostic> {
    let plan = &site.built.model[measure.plan];
    let (when, period) = measure.when.as_ref().zip(plan.period.as_ref())?;
    let is_meant = when.certainty != Certainty::Tentative;
    (is_meant && plan.is_outside(when)).then(|| {
        let place = Place::key(&measure.document.file, "when");
        site.finding(Rule::MeasureOutsidePlan, measure, place)
            .with("when", when.text.as_str())
            .with("period", period.text.as_str())
    })
}
