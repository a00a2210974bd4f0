//! `markup-as-text`: what was to be a reference, a link, a picture or a table stands on the page as
//! it was written, because a sign is missing or one too many.

use std::ops::Range;

use crate::check::text::Text;
use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};

pub(super) const CHECK: Check = Check {
    rule: Rule::MarkupAsText,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Flere kurs
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Kurset bygger på [[1] og [siden] (https://www.eksempel.no/kurs).

![Kurset](Bilde av oss.png)

| Sted | Antall |
| Oslo | 12 |
",
    ),
    clean: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Flere kurs
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Kurset er et av flere, se [planens sider](https://www.eksempel.no/kurs) (på norsk) og `[[1]`.

| Sted | Antall |
|---|---|
| Oslo | 12 |
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for text in &site.texts {
        let fault = |(what, place): (&str, Range<usize>)| {
            Diagnostic::new(Rule::MarkupAsText, Place::bytes(text.file, place)).with("what", what)
        };
        let signs = text.words().flat_map(|(start, words)| signs(start, words));
        found.extend(signs.chain(tables(text)).map(fault));
    }
}

/// Signs that stand among words: what was meant by each, and where it stands.
fn signs(start: usize, words: &str) -> Vec<(&'static str, Range<usize>)> {
    let first = |what, signs: &[&str]| {
        let found = signs
            .iter()
            .find_map(|sign| Some((words.find(sign)?, sign.len())));
        found.map(|(at, length)| (what, start + at..start + at + length))
    };
    let picture = first("picture", &["!["]);
    let link = first("link", &["](", "] (http"]).filter(|_| picture.is_none());
    let reference = first("reference", &["[[", "]]"]);
    reference.into_iter().chain(picture).chain(link).collect()
}

/// The first row of each table: of lines one below the other that look like rows, two or more.
fn tables(text: &Text<'_>) -> Vec<(&'static str, Range<usize>)> {
    let before = |start: usize| text.whole[..start].trim_end_matches(' ');
    let rows = text
        .words()
        .filter(|(start, words)| is_row(words) && before(*start).ends_with('\n'));
    let rows: Vec<_> = rows
        .map(|(start, words)| start..start + words.trim_end().len())
        .collect();
    let is_below = |a: &Range<usize>, b: &Range<usize>| {
        let between = &text.whole[a.end..b.start];
        between.trim().is_empty() && between.matches('\n').count() == 1
    };
    let tables = rows.chunk_by(is_below).filter(|rows| rows.len() > 1);
    tables.map(|rows| ("table", rows[0].clone())).collect()
}

/// Whether a line of words looks like a row of a table.
fn is_row(words: &str) -> bool {
    let row = words.trim();
    let is_framed = row.len() > 2 && row.starts_with('|') && row.ends_with('|');
    is_framed || row.contains('\t')
}
