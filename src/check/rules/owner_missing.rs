//! `owner-missing`: a plan does not say who owns it.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};

pub(super) const CHECK: Check = Check {
    rule: Rule::OwnerMissing,
    run,
    found: Example(
        "\
-- content/plans/p/plan.md
---
title: Planen
kind: action-plan
period: 2024–2027
---
",
    ),
    clean: Example(
        "\
-- content/plans/p/plan.md
---
title: Planen
kind: action-plan
period: 2024–2027
# Planen sier ikke hvem som eier den.
allow: [owner-missing]
---
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    let without = site
        .plans()
        .filter(|(_, plan)| plan.document.owner.is_none());
    found.extend(without.map(|(_, plan)| {
        Diagnostic::new(Rule::OwnerMissing, Place::key(&plan.document.file, "title"))
    }));
}
