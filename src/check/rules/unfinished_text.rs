//! `unfinished-text`: a mark that somebody left to come back to, or words that only hold a place,
//! where readers see them.

use std::ops::Range;

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};

pub(super) const CHECK: Check = Check {
    rule: Rule::UnfinishedText,
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

Tiltaket gir flere opplæring. TODO: Hvor mange?
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

Tiltaket gir flere opplæring. <!-- TODO: Hvor mange? -->
",
    ),
};

/// Marks of those who mean to come back.
const MARKS: [&str; 4] = ["FIXME", "TBD", "TODO", "XXX"];
/// Words that hold the place of a text.
const FILLER: &str = "lorem ipsum";

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for text in &site.texts {
        let said = text.said(&site.built.model).into_iter();
        found.extend(said.filter_map(|(words, place)| Some(fault(&words[mark(words)?], place))));
        found.extend(text.words().filter_map(|(start, words)| {
            let mark = mark(words)?;
            let range = start + mark.start..start + mark.end;
            Some(fault(&words[mark], Place::bytes(text.file, range)))
        }));
    }
}

fn fault(mark: &str, place: Place) -> Diagnostic {
    Diagnostic::new(Rule::UnfinishedText, place).with("mark", mark)
}

/// Where the first mark of a text stands.
fn mark(text: &str) -> Option<Range<usize>> {
    let is_letter = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
    let is_word = |at: usize, mark: &str| {
        !text[..at].ends_with(is_letter) && !text[at + mark.len()..].starts_with(is_letter)
    };
    let marks = MARKS.iter().flat_map(|mark| text.match_indices(*mark));
    let marks = marks.filter(|(at, mark)| is_word(*at, mark));
    let first = marks
        .map(|(at, mark)| at..at + mark.len())
        .min_by_key(|range| range.start);
    first.or_else(|| {
        let at = text.to_ascii_lowercase().find(FILLER)?;
        Some(at..at + FILLER.len())
    })
}
