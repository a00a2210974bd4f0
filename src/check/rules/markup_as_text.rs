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
        let fault = |start: usize, end: usize, what: &str| {
            let place = Place::bytes(text.file, start..end);
            Diagnostic::new(Rule::MarkupAsText, place).with("what", what)
        };
        // The end of the last line that was of a table: of each table the first line is told of.
        let mut table = None;
        for (start, words) in text.words() {
            let signs = signs(words).into_iter();
            found.extend(
                signs.map(|(at, sign, what)| fault(start + at, start + at + sign.len(), what)),
            );
            let line = text.whole[..start].rfind('\n').map_or(0, |end| end + 1);
            let end = start + words.trim_end().len();
            if text.whole[line..start].trim().is_empty() && is_row(words) {
                if table != line.checked_sub(1) {
                    found.push(fault(start, end, "table"));
                }
                table = text.whole[end..].find('\n').map(|more| end + more);
            }
        }
    }
}

/// Signs that stand among words, each with where it does and what was meant by it.
fn signs(words: &str) -> Vec<(usize, &'static str, &'static str)> {
    let first = |signs: &[&'static str]| {
        signs
            .iter()
            .find_map(|sign| Some((words.find(sign)?, *sign)))
    };
    let reference = first(&["[[", "]]"]).map(|(at, sign)| (at, sign, "reference"));
    let picture = first(&["!["]).map(|(at, sign)| (at, sign, "picture"));
    let link = first(&["](", "] (http"]).filter(|_| picture.is_none());
    let link = link.map(|(at, sign)| (at, sign, "link"));
    reference.into_iter().chain(picture).chain(link).collect()
}

/// Whether a line of words looks like a row of a table.
fn is_row(words: &str) -> bool {
    let row = words.trim();
    let is_framed = row.len() > 2 && row.starts_with('|') && row.ends_with('|');
    is_framed || row.contains('\t')
}
