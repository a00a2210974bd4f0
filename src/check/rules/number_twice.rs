//! `number-twice`: two measures of a plan have the same number, written in two ways: 1 and 01. The
//! same number written in the same way is an error.

use std::collections::BTreeMap;

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::model::{Measure, Plan};

pub(super) const CHECK: Check = Check {
    rule: Rule::NumberTwice,
    run,
    found: Example(
        "\
-- content/plans/p/02-c.md
---
number: \"02\"
title: Flere møter
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Her står det mer om tiltaket flere møter.
",
    ),
    clean: Example(
        "\
-- content/plans/p/03-c.md
---
number: \"03\"
title: Flere møter
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Her står det mer om tiltaket flere møter.
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for (_, plan) in site.plans() {
        of_plan(site, plan, found);
    }
}

fn of_plan<'s>(site: &Site<'s>, plan: &'s Plan, found: &mut Vec<Diagnostic>) {
    let mut known: BTreeMap<u32, &Measure> = BTreeMap::new();
    for measure in site.measures_of(plan) {
        let number = measure.document.number.as_deref();
        let Some(number) = number.and_then(|number| number.parse().ok()) else {
            continue;
        };
        let Some(other) = known.insert(number, measure) else {
            continue;
        };
        let place = Place::key(&measure.document.file, "number");
        found.push(
            site.finding(Rule::NumberTwice, measure, place)
                .with("number", measure.id.as_str())
                .with("theirs", other.id.as_str())
                .with("other", other.document.file.as_str()),
        );
    }
}
