//! `nobody-leads`: those named as responsible for a measure only take part in it, so that nobody
//! answers for it.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::document::Role;
use crate::model::Measure;

pub(super) const CHECK: Check = Check {
    rule: Rule::NobodyLeads,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: [{department: AID, role: contributor}]
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
responsible: [{department: AID, role: contributor}]
others: true
status: [{date: 2025-06-01, status: Pågående}]
---

Her står det mer om tiltaket bedre opplæring.
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    let without = site.measures().filter(|measure| has_no_lead(measure));
    found.extend(without.map(|measure| {
        let place = Place::key(&measure.document.file, "responsible");
        site.finding(Rule::NobodyLeads, measure, place)
    }));
}

/// Whether all that are named only take part. Those whom «m.fl.» leaves out may answer for it.
fn has_no_lead(measure: &Measure) -> bool {
    let mut named = measure.responsible.iter();
    !measure.responsible.is_empty()
        && !measure.document.others
        && named.all(|named| named.role == Role::Contributor)
}
