//! `double-space`: two spaces where one is meant. A browser shows one of them, other programs that
//! read the site show both.

use std::ops::Range;

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};

pub(super) const CHECK: Check = Check {
    rule: Rule::DoubleSpace,
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

Tiltaket gir flere  opplæring.
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

Tiltaket gir flere opplæring.
Det begynner i år.
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    let model = &site.built.model;
    for text in &site.texts {
        let said = text.said(model).into_iter();
        let said = said.flat_map(|(words, place)| doubled(words).map(move |_| place.clone()));
        let written = text.words().flat_map(|(start, words)| {
            doubled(words).map(move |at| Place::bytes(text.file, start + at.start..start + at.end))
        });
        let mut places = said.chain(written);
        if let Some(first) = places.next() {
            let count = 1 + places.count();
            found.push(Diagnostic::new(Rule::DoubleSpace, first).with("count", count.to_string()));
        }
    }
}

/// Where two or more spaces stand between words, with the words around them.
fn doubled(text: &str) -> impl Iterator<Item = Range<usize>> {
    let runs = text.match_indices("  ").map(|(at, _)| at);
    let runs = runs.filter(|at| !text[..*at].ends_with(' '));
    runs.filter_map(|at| {
        let end = at + text[at..].find(|c| c != ' ')?;
        let before = text[..at].rfind(' ').map_or(0, |space| space + 1);
        let after = text[end..]
            .find(' ')
            .map_or(text.len(), |space| end + space);
        (at > 0).then_some(before..after)
    })
}
