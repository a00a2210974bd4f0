//! `long-title`: a title so long that menus, tables and lists cannot be read for it.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Rule};

pub(super) const CHECK: Check = Check {
    rule: Rule::LongTitle,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring i hele landet for alle som trenger det, med tilbud i hver kommune, på arbeidsplassen og på nett, og med veiledere som kjenner dem
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Tiltaket gir flere opplæring.
",
    ),
    clean: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring i hele landet
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Tiltaket gir flere opplæring.
",
    ),
};

/// The most characters that a title may have.
const LIMIT: usize = 120;

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for text in &site.texts {
        let (title, place) = text.title(&site.built.model);
        let length = title.chars().count();
        if length > LIMIT {
            found.push(
                Diagnostic::new(Rule::LongTitle, place)
                    .with("length", length.to_string())
                    .with("limit", LIMIT.to_string()),
            );
        }
    }
}
