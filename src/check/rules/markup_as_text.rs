//! `markup-as-text`: what was to be a reference, a link, a picture or a table stands on the page as
//! it was written, because a sign is missing or one too many.

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
        let left = text.words().filter_map(|(start, words)| {
            let line = text.whole[..start].rfind('\n').map_or(0, |end| end + 1);
            let is_first = text.whole[line..start].trim().is_empty();
            Some((start, words, left_of(words, is_first)?))
        });
        found.extend(left.map(|(start, words, what)| {
            let place = Place::bytes(text.file, start..start + words.trim_end().len());
            Diagnostic::new(Rule::MarkupAsText, place).with("what", what)
        }));
    }
}

/// What was meant by signs that stand among words; `is_first` says whether those begin their line.
fn left_of(words: &str, is_first: bool) -> Option<&'static str> {
    let is_row = || {
        let row = words.trim();
        is_first && row.len() > 2 && row.starts_with('|') && row.ends_with('|')
    };
    let is_cells = || words.trim().contains('\t');
    match () {
        () if words.contains("[[") || words.contains("]]") => Some("reference"),
        () if words.contains("![") => Some("picture"),
        () if words.contains("](") || words.contains("] (http") => Some("link"),
        () if is_row() || is_cells() => Some("table"),
        () => None,
    }
}
