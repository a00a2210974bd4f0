//! `same-text`: two measures of a plan with the same text, word for word. One of them is a copy
//! that nobody wrote on.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

use crate::check::text::Text;
use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::model::PlanId;
use crate::model::link::{Origin, Target};

pub(super) const CHECK: Check = Check {
    rule: Rule::SameText,
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

Arbeidstakere får tilbud om opplæring på arbeidsplassen sin, slik at flere kan stå lenger i arbeid.
-- content/plans/p/2-b.md
---
number: 2
title: Mer kunnskap
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Arbeidstakere får tilbud om opplæring på arbeidsplassen sin, slik at flere kan stå lenger i arbeid.
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

Arbeidstakere får tilbud om opplæring på arbeidsplassen sin, slik at flere kan stå lenger i arbeid.
-- content/plans/p/2-b.md
---
number: 2
title: Mer kunnskap
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Arbeidstakere får tilbud om kurs på nett, slik at flere kan lære når det passer dem selv best.
",
    ),
};

/// A text with fewer characters may well be the same: «Se planen.»
const SHORT: usize = 80;

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    let mut known: HashMap<(PlanId, u64), &Text<'_>> = HashMap::new();
    for text in &site.texts {
        let Origin::Target(Target::Measure(id)) = text.origin else {
            continue;
        };
        if text.body().chars().count() < SHORT {
            continue;
        }
        match known.entry((site.built.model[id].plan, print(text))) {
            Entry::Vacant(free) => drop(free.insert(text)),
            Entry::Occupied(other) => found.push(
                Diagnostic::new(Rule::SameText, Place::bytes(text.file, whole(text)))
                    .with("other", other.get().file.as_str()),
            ),
        }
    }
}

/// A number that differs where the words of a text differ.
fn print(text: &Text<'_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    for word in text.body().split_whitespace() {
        word.hash(&mut hasher);
    }
    hasher.finish()
}

/// The bytes of a text, from its first word.
fn whole(text: &Text<'_>) -> Range<usize> {
    let body = text.body();
    let first = body.len() - body.trim_start().len();
    text.start + first..text.whole.len()
}
