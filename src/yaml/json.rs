//! JSON as the same values as YAML, for files that programs write and people seldom read.

use std::ops::Range;

use serde_json::error::Category;

use super::Node;

/// Why a text is no JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonFault {
    /// Where it stops being JSON.
    pub bytes: Range<usize>,
    /// Whether the text ends before its values do.
    pub is_cut: bool,
}

/// Reads a text as JSON. A key may stand twice, and both are kept.
///
/// # Errors
/// The first fault of its syntax: beyond it nothing can be known.
pub fn parse(text: &str) -> Result<Node, JsonFault> {
    let json = text.trim_start_matches('\u{feff}');
    let offset = text.len() - json.len();
    serde_json::from_str(json).map_err(|error| {
        let at = text.floor_char_boundary(offset + byte(json, error.line(), error.column()));
        let length = text[at..].chars().next().map_or(0, char::len_utf8);
        JsonFault {
            bytes: at..at + length,
            is_cut: error.classify() == Category::Eof,
        }
    })
}

/// The byte of a line and a column as the parser counts them: lines from 1, columns in bytes, of
/// the last byte that it has read.
fn byte(text: &str, line: usize, column: usize) -> usize {
    let before = text.split_inclusive('\n').take(line.saturating_sub(1));
    let start: usize = before.map(str::len).sum();
    (start + column.saturating_sub(1)).min(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_stands_where_the_text_stops_being_json() {
        let fault = |text: &str| parse(text).unwrap_err();
        let text = "{\n  \"æ\": 1,\n  å\n}";
        assert_eq!(&text[fault(text).bytes], "å");
        assert!(!fault(text).is_cut);
        assert!(fault("{\"a\": [1, 2").is_cut);
        assert!(fault("").is_cut);
        assert_eq!(fault("\u{feff}{x").bytes, 4..5);
        assert!(!fault(&"[".repeat(100_000)).is_cut);
    }

    #[test]
    fn a_key_that_stands_twice_is_kept_twice() {
        let Ok(Node::Map(entries)) = parse("{\"a\": 1, \"a\": [true, null, 1.50]}") else {
            panic!("no map")
        };
        assert_eq!(entries.len(), 2);
    }
}
