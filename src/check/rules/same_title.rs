//! `same-title`: two measures of a plan with the same title. In lists, menus and searches nobody
//! can tell them apart.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::model::{Measure, PlanId};

pub(super) const CHECK: Check = Check {
    rule: Rule::SameTitle,
    run,
    found: Example(
        "\
-- content/plans/p/2-b.md
---
number: 2
title: Bedre opplæring
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Tiltaket gir mer kunnskap.
",
    ),
    clean: Example(
        "\
-- content/plans/p/2-b.md
---
number: 2
title: Bedre opplæring for ledere
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Tiltaket gir mer kunnskap.
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    let mut known: HashMap<(PlanId, String), &Measure> = HashMap::new();
    for measure in site.measures() {
        let document = &measure.document;
        match known.entry((measure.plan, plain(&document.title))) {
            Entry::Vacant(free) => drop(free.insert(measure)),
            Entry::Occupied(other) => found.push(
                Diagnostic::new(Rule::SameTitle, Place::key(&document.file, "title"))
                    .with("title", document.title.as_str())
                    .with("other", other.get().document.file.as_str()),
            ),
        }
    }
}

/// A title as readers compare it: case, spaces and a full stop do not matter.
fn plain(title: &str) -> String {
    let words: Vec<&str> = title.split_whitespace().collect();
    words.join(" ").trim_end_matches('.').to_lowercase()
}
