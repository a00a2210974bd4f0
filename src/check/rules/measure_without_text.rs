//! `measure-without-text`: measures without a text in a plan where most have one; said once of the
//! plan.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::model::Measure;

pub(super) const CHECK: Check = Check {
    rule: Rule::MeasureWithoutText,
    run,
    found: Example(
        "\
-- content/plans/p/3-c.md
---
number: 3
title: Flere møteplasser
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---
",
    ),
    clean: Example(
        "\
-- content/plans/p/3-c.md
---
number: 3
title: Flere møteplasser
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Tiltaket gir flere steder å møtes.
",
    ),
};

/// How many of them are named.
const NAMED: usize = 5;

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    let model = &site.built.model;
    for plan in &model.plans {
        let measures = plan.measures.iter().map(|id| &model[*id]);
        let silent: Vec<&Measure> = measures.filter(|one| one.body.is_empty()).collect();
        // Where few have one, the plan is a list of titles.
        if silent.is_empty() || 2 * silent.len() >= plan.measures.len() {
            continue;
        }
        let named: Vec<&str> = silent
            .iter()
            .take(NAMED)
            .map(|one| one.id.as_str())
            .collect();
        found.push(
            Diagnostic::new(
                Rule::MeasureWithoutText,
                Place::key(&plan.document.file, "title"),
            )
            .with("count", silent.len().to_string())
            .with(
                "term",
                plan.document.measure_term.as_deref().unwrap_or_default(),
            )
            .with("names", named.join(", "))
            .with("more", silent.len().saturating_sub(NAMED).to_string()),
        );
    }
}
