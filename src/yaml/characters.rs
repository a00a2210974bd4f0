//! The characters that no text may have.

use std::borrow::Cow;

/// Whether no page may have a character: controls but for tabs and line ends, and noncharacters,
/// which the program keeps for its own marks (HTML standard, «Preprocessing the input stream»).
pub(super) fn is_illegible(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\n' | '\r')
        || matches!(c, '\u{fdd0}'..='\u{fdef}')
        || u32::from(c) & 0xfffe == 0xfffe
}

/// A text in which each character that no page may have is replaced. An escape can bring one in.
pub fn legible(text: &str) -> Cow<'_, str> {
    if text.contains(is_illegible) {
        let replacement = char::REPLACEMENT_CHARACTER.to_string();
        text.replace(is_illegible, &replacement).into()
    } else {
        text.into()
    }
}
