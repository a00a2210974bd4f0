//! `related-two-titles`: relations call one address by different titles.

use std::collections::HashMap;

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::document::RelationText;
use crate::path::SourcePath;
use crate::yaml::join;

pub(super) const CHECK: Check = Check {
    rule: Rule::RelatedTwoTitles,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
related: [{to: \"https://example.org/plan\", title: Planen mot samehets}]
---

Her står det mer om tiltaket bedre opplæring.
-- content/plans/p/2-b.md
---
number: 2
title: Mer kunnskap
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
related: [{to: \"https://example.org/plan\", title: Handlingsplan mot samehets}]
---

Her står det mer om tiltaket mer kunnskap.
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
related: [{to: \"https://example.org/plan\", title: Handlingsplan mot samehets}]
---

Her står det mer om tiltaket bedre opplæring.
-- content/plans/p/2-b.md
---
number: 2
title: Mer kunnskap
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
related: [{to: \"https://example.org/plan\", title: Handlingsplan mot samehets}]
---

Her står det mer om tiltaket mer kunnskap.
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    let mut known: HashMap<&str, (&str, &SourcePath)> = HashMap::new();
    let plans = site.built.model.plans.iter().map(|plan| &plan.document);
    let of_plans = plans.map(|document| (&document.file, &document.related));
    let measures = site.measures().map(|measure| &*measure.document);
    let of_measures = measures.map(|document| (&document.file, &document.related));
    for (file, related) in of_plans.chain(of_measures) {
        for relation in related {
            let Some(title) = relation.title.as_deref() else {
                continue;
            };
            let (first, other) = *known.entry(&relation.to.value).or_insert((title, file));
            if first.to_lowercase() != title.to_lowercase() {
                found.push(
                    Diagnostic::new(Rule::RelatedTwoTitles, place(file, relation))
                        .with("title", title)
                        .with("theirs", first)
                        .with("other", other.as_str()),
                );
            }
        }
    }
}

/// Where the title of a relation stands.
fn place(file: &SourcePath, relation: &RelationText) -> Place {
    let mut path = relation.to.at.clone();
    path.pop();
    Place::field(file, &join(&path, "title"))
}
