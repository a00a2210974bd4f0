//! Gaps in HTML that is not finished: each stands between two NULs, which no text may have.

use pulldown_cmark::{CowStr, Event};

use super::Piece;
use crate::yaml::encoding::legible;

/// A text in which NUL is the character that stands for what cannot be shown.
pub(super) fn without_nul(text: CowStr<'_>) -> CowStr<'_> {
    if text.contains('\0') {
        text.replace('\0', "\u{fffd}").into()
    } else {
        text
    }
}

/// The reference at an index, to be put in later.
pub(super) fn reference(index: usize) -> Event<'static> {
    gap('r', index)
}

/// The attribute with the address of the link at an index, to be put in later.
pub(super) fn address(index: usize) -> Event<'static> {
    gap('a', index)
}

fn gap(kind: char, index: usize) -> Event<'static> {
    Event::InlineHtml(format!("\0{kind}{index}\0").into())
}

/// HTML cut at its gaps.
pub(super) fn pieces(html: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (index, part) in html.split('\0').enumerate() {
        let number = |text: &str| text.parse().unwrap_or(0);
        match part.as_bytes().first() {
            Some(b'r') if index % 2 == 1 => pieces.push(Piece::Reference(number(&part[1..]))),
            Some(b'a') if index % 2 == 1 => pieces.push(Piece::Address(number(&part[1..]))),
            Some(_) => pieces.push(Piece::Html(legible(part).into_owned())),
            None => {}
        }
    }
    pieces
}
