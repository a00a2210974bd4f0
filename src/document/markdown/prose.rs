//! «tiltak 32» in running text: where a known word and a number make a reference.

use std::ops::Range;

/// Words before a number that make a reference in running text.
const PROSE_TERMS: [&str; 5] = [
    "tiltak",
    "aktivitet",
    "tiltaket",
    "aktiviteten",
    "doaibmabidju",
];

/// A reference in running text.
pub(super) struct ProseReference<'t> {
    pub(super) whole: Range<usize>,
    pub(super) term: String,
    pub(super) number: &'t str,
}

/// «tiltak 32», «Tiltak 3a», «aktivitet 1.10»: a known word, white space, and a number that ends as
/// a number does.
pub(super) fn prose_references(text: &str) -> Vec<ProseReference<'_>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..]
        .find(|c: char| c.is_ascii_digit())
        .map(|at| from + at)
    {
        let Some(length) = number_length(&text[at..]) else {
            from = at
                + text[at..]
                    .find(|c: char| !c.is_alphanumeric() && c != '.')
                    .unwrap_or(text.len() - at);
            continue;
        };
        if let Some(term) = term_before(&text[..at]) {
            let (whole, number) = (term..at + length, &text[at..at + length]);
            found.push(ProseReference {
                whole,
                term: text[term..at].trim_end().to_lowercase(),
                number,
            });
        }
        from = at + length;
    }
    found
}

/// The bytes of a number at the beginning of a text: digits, groups of digits after a full stop,
/// and one letter. `None` where letters follow that make it a word.
pub(super) fn number_length(text: &str) -> Option<usize> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut length = digits(text);
    while length > 0 && text[length..].starts_with('.') && digits(&text[length + 1..]) > 0 {
        length += 1 + digits(&text[length + 1..]);
    }
    let letters = text[length..].chars().take_while(|c| c.is_alphanumeric());
    match letters.clone().count() {
        0 => Some(length),
        1 if length > 0 => Some(length + letters.map(char::len_utf8).sum::<usize>()),
        _ => None,
    }
}

/// Where the word that makes a number a reference begins, if one stands before it.
pub(super) fn term_before(before: &str) -> Option<usize> {
    let word_end = before.trim_end_matches([' ', '\u{a0}']).len();
    if word_end == before.len() {
        return None;
    }
    let word_start = before[..word_end]
        .rfind(|c: char| !c.is_alphabetic())
        .map_or(0, |at| {
            at + before[at..].chars().next().map_or(1, char::len_utf8)
        });
    let word = before[word_start..word_end].to_lowercase();
    PROSE_TERMS.contains(&word.as_str()).then_some(word_start)
}
