//! `heading-skips`: a heading more than one level below the heading before it. The page shows it
//! one level below; who reads with a screen reader has no way to see what was meant.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::document::markdown::Part;

pub(super) const CHECK: Check = Check {
    rule: Rule::HeadingSkips,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

## Bakgrunn

#### Tall

Dette er tallene.
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
---

## Bakgrunn

### Tall

Dette er tallene.

## Videre

Dette skjer.
",
    ),
};

/// The highest level of a body: that above it is the title's.
const TOP: usize = 2;

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for text in &site.texts {
        let headings = text.parts.iter().filter_map(|part| match part {
            Part::Heading(level, range) => Some(((*level).max(TOP), range)),
            _ => None,
        });
        let headings: Vec<_> = headings.collect();
        for pair in headings.windows(2) {
            let ((above, _), (level, range)) = (pair[0], pair[1]);
            if level > above + 1 {
                let place = Place::bytes(text.file, range.clone());
                found.push(
                    Diagnostic::new(Rule::HeadingSkips, place)
                        .with("above", "#".repeat(above))
                        .with("level", "#".repeat(level))
                        .with("meant", "#".repeat(above + 1)),
                );
            }
        }
    }
}
