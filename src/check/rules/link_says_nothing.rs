//! `link-says-nothing`: a link whose words do not say where it leads. Many who use a screen reader
//! go from link to link and hear nothing else.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::document::markdown::Shown;
use crate::path::is_web_address;

pub(super) const CHECK: Check = Check {
    rule: Rule::LinkSaysNothing,
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

Les mer om opplæring [her](https://www.regjeringen.no/).
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

Les mer om [opplæring i arbeidslivet](https://www.regjeringen.no/).
",
    ),
};

/// Words that fit any link, in the languages that plans are written in.
const EMPTY_WORDS: [&str; 26] = [
    "denne lenken",
    "denne siden",
    "dette dokumentet",
    "her",
    "her finner du",
    "her finner du mer",
    "klikk",
    "klikk her",
    "lenke",
    "lenken",
    "les",
    "les her",
    "les mer",
    "les mer her",
    "les meir",
    "les meir her",
    "link",
    "linken",
    "mer",
    "meir",
    "se her",
    "trykk her",
    "click here",
    "here",
    "more",
    "read more",
];

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for text in &site.texts {
        for link in text.links() {
            let says = plain(&link.text);
            let why = match () {
                () if says.is_empty() => "empty",
                () if is_address(link) => "address",
                () if EMPTY_WORDS.contains(&says.as_str()) => "words",
                () => continue,
            };
            let place = Place::bytes(text.file, link.range.clone());
            found.push(
                Diagnostic::new(Rule::LinkSaysNothing, place)
                    .with("why", why)
                    .with("text", link.text.trim()),
            );
        }
    }
}

/// Words in lower case with nothing but letters between single spaces.
fn plain(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ").to_lowercase()
}

/// Whether the words of a link are an address of the web, scheme and all.
fn is_address(link: &Shown) -> bool {
    is_web_address(link.text.trim()) && !link.text.trim().contains(char::is_whitespace)
}
