//! `overdue`: the deadline of a measure has passed, and a later entry says that it is not done.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::model::status::Lateness;
use crate::model::{Measure, MeasureId};

pub(super) const CHECK: Check = Check {
    rule: Rule::Overdue,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
when: innen utgangen av 2024
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
when: tentativt innen utgangen av 2024
status: [{date: 2025-06-01, status: Pågående}]
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

fn of_measure(site: &Site<'_>, id: MeasureId, measure: &Measure) -> Option<Diagnostic> {
    let model = &site.built.model;
    let (when, current) = measure.when.as_ref().zip(model.current(id))?;
    (model.lateness(id) == Some(Lateness::Overdue)).then(|| {
        let place = Place::key(&measure.document.file, "when");
        site.finding(Rule::Overdue, measure, place)
            .with("when", when.text.as_str())
            .with("status", measure.document.status_in_entry(current.place))
            .with("date", current.date.to_string())
    })
}
