//! `indicator-without-value`: the day that an indicator's target was to be reached by has passed
//! when its plan was last reported on, and no value was ever given.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Rule};
use crate::document::when::When;
use crate::model::Measure;

pub(super) const CHECK: Check = Check {
    rule: Rule::IndicatorWithoutValue,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
indicators: [{title: Veivisere, target: 6, by: innen utgangen av 2024}]
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
status: [{date: 2025-06-01, status: Pågående}]
indicators: [{title: Veivisere, target: 6, by: innen utgangen av 2025}]
---

Her står det mer om tiltaket bedre opplæring.
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for measure in site.measures() {
        in_measure(site, measure, found);
    }
}

fn in_measure(site: &Site<'_>, measure: &Measure, found: &mut Vec<Diagnostic>) {
    let Some(day) = site.built.model[measure.plan].status_day else {
        return;
    };
    for (at, indicator) in measure.indicators.iter().enumerate() {
        let passed = |by: &&When| by.deadline().is_some_and(|deadline| deadline < day);
        let by = indicator.by.as_ref().filter(passed);
        if let Some(by) = by.filter(|_| indicator.values.is_empty()) {
            let place = measure.document.place_in_indicator(at, "by");
            found.push(
                site.finding(Rule::IndicatorWithoutValue, measure, place)
                    .with("title", indicator.title.as_str())
                    .with("by", by.text.as_str()),
            );
        }
    }
}
