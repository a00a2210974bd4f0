//! Bytes as text, which has to be UTF-8, and what they seem to be where they are not; and the
//! characters that no text may have.

use std::borrow::Cow;

use super::Reader;
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::path::SourcePath;

/// The text of a file, with a fault if it is not UTF-8.
pub fn text<'b>(reader: &Reader<'_>, bytes: &'b [u8]) -> Option<&'b str> {
    match std::str::from_utf8(bytes) {
        Ok(text) if !is_utf16(bytes) => Some(text),
        _ => {
            reader.push(fault(reader.file, bytes));
            None
        }
    }
}

/// Whether no page may have a character: controls but for tabs and line ends, and noncharacters,
/// which the program keeps for its own marks (HTML standard, «Preprocessing the input stream»).
fn is_illegible(c: char) -> bool {
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

/// A fault at the first character of a text that no page may have. The text begins at a byte of its
/// file.
pub fn check_legible(reader: &Reader<'_>, text: &str, start: usize) {
    if let Some((at, c)) = text.char_indices().find(|(_, c)| is_illegible(*c)) {
        let at = start + at;
        let place = Place::bytes(reader.file, at..at + c.len_utf8());
        reader.push(Diagnostic::new(Rule::ControlCharacter, place));
    }
}

/// The fault of a file that is not UTF-8: at the first byte that is not, with a guess at what it
/// is.
pub fn fault(file: &SourcePath, bytes: &[u8]) -> Diagnostic {
    let at = std::str::from_utf8(bytes)
        .err()
        .map(|error| error.valid_up_to());
    let place = at
        .filter(|_| !is_utf16(bytes))
        .map_or_else(|| Place::file(file), |at| Place::bytes(file, at..at + 1));
    Diagnostic::new(Rule::InvalidUtf8, place).with("seems", seems(bytes))
}

/// What encoding the bytes seem to have.
fn seems(bytes: &[u8]) -> &'static str {
    // Æ, Ø, Å, æ, ø and å in Windows-1252. Letters that are UTF-8 besides mean that a part was put
    // in from elsewhere.
    let letters = bytes
        .iter()
        .any(|byte| matches!(byte, 0xc6 | 0xd8 | 0xc5 | 0xe6 | 0xf8 | 0xe5));
    let mixed = bytes.utf8_chunks().any(|chunk| !chunk.valid().is_ascii());
    // Windows-1252 has no such characters.
    let undefined = bytes
        .iter()
        .any(|byte| matches!(byte, 0x81 | 0x8d | 0x8f | 0x90 | 0x9d));
    match () {
        () if is_utf16(bytes) => "utf-16",
        () if mixed => "mixed",
        () if letters && !undefined => "windows-1252",
        () => "unknown",
    }
}

/// Whether the bytes are those of UTF-16: its mark at the beginning, or every other byte of the
/// first line a zero.
fn is_utf16(bytes: &[u8]) -> bool {
    let is_wide = |zero: usize| {
        bytes.len() >= 4
            && bytes[..4]
                .iter()
                .skip(zero)
                .step_by(2)
                .all(|byte| *byte == 0)
    };
    bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) || is_wide(0) != is_wide(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Spot;
    use crate::keys;

    #[test]
    fn what_bytes_seem_to_be() {
        let fault = |bytes: &[u8]| fault(&SourcePath::new("x.md"), bytes);
        let seems = |bytes: &[u8]| fault(bytes).arguments[0].1.clone();
        assert_eq!(seems(b"title: P\xe5g\xe5r\n"), "windows-1252");
        assert_eq!(seems(b"title: P\x8cg\x8cr\n"), "unknown");
        assert_eq!(seems(b"title: \xc3\xa5 p\xe5\n"), "mixed");
        assert_eq!(seems(b"\xff\xfe-\0-\0-\0"), "utf-16");
        assert_eq!(seems(b"-\0-\0-\0\n\0"), "utf-16");
        assert_eq!(seems(b"\0-\0-\0-\0\n"), "utf-16");
        assert_eq!(fault(b"a\nb\xe5").place.spot, Spot::Bytes(3..4));
        assert_eq!(fault(b"\xff\xfe-\0").place.spot, Spot::File);
        let file = SourcePath::new("x.md");
        assert_eq!(
            text(&Reader::new(&file, &keys::PAGE), b"\0\0\0\0"),
            Some("\0\0\0\0")
        );
    }
}
