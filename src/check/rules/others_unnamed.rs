//! `others-unnamed`: a measure has others responsible, «m.fl.», but nobody that they are besides.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};

pub(super) const CHECK: Check = Check {
    rule: Rule::OthersUnnamed,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
others: true
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
others: true
status: [{date: 2025-06-01, status: Pågående}]
---

Her står det mer om tiltaket bedre opplæring.
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    let alone = site
        .measures()
        .filter(|measure| measure.document.others && measure.document.responsible.is_empty());
    found.extend(alone.map(|measure| {
        let place = Place::key(&measure.document.file, "others");
        site.finding(Rule::OthersUnnamed, measure, place)
    }));
}
