//! Texts as YAML: in quotes where they have to be, and nowhere else.

use super::{Node, Scalar, ScalarKind, cut_values, parse};

/// A text as the value of a key.
pub fn value(text: &str) -> String {
    let yaml = format!("key: {text}\n");
    let is_plain = matches!(parse(&yaml), Ok(Node::Map(keys)) if matches!(&keys[..], [(_, node)] if is_text(node, text)));
    if is_plain && cut_values(&yaml).is_empty() {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// A number of a measure as the value of a key: as it is where that says the same.
pub fn number(text: &str) -> String {
    let is_plain = matches!(parse(&format!("key: {text}\n")), Ok(Node::Map(keys))
        if matches!(&keys[..], [(_, Node::Scalar(scalar))] if scalar.text == text && scalar.kind == ScalarKind::Number));
    if is_plain {
        text.to_owned()
    } else {
        value(text)
    }
}

/// Texts as a list on one line.
pub fn list<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let item = |text: &str| {
        let is_plain = matches!(parse(&format!("[{text}]")), Ok(Node::List(items)) if matches!(&items[..], [node] if is_text(node, text)));
        if is_plain {
            text.to_owned()
        } else {
            quoted(text)
        }
    };
    let items: Vec<String> = texts.into_iter().map(item).collect();
    format!("[{}]", items.join(", "))
}

/// A text as the value of a key of a mapping on one line.
pub(super) fn flow_value(text: &str) -> String {
    let is_plain = matches!(parse(&format!("{{key: {text}}}")), Ok(Node::Map(keys)) if matches!(&keys[..], [(_, node)] if is_text(node, text)));
    if is_plain {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// A text between the quotes that another value has.
pub(super) fn like(written: &str, text: &str) -> String {
    let is_one_line = !text.contains(['\n', '\r', '\t']);
    match written.chars().next() {
        Some('"') => quoted(text),
        // Between single quotation marks only these need an escape (YAML 1.2.2, 7.3.2).
        Some('\'') if is_one_line => format!("'{}'", text.replace('\'', "''")),
        _ => value(text),
    }
}

fn is_text(node: &Node, text: &str) -> bool {
    matches!(node, Node::Scalar(Scalar { text: read, kind: ScalarKind::Text }) if read == text)
}

/// A text between double quotation marks, in which only these characters need an escape (YAML
/// 1.2.2, 7.3.1).
fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            '\u{85}' | '\u{a0}' | '\u{2028}' | '\u{2029}' | '\u{feff}' => {
                quoted.push_str(&format!("\\u{:04X}", u32::from(letter)));
            }
            _ => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_has_to_be_is_quoted() {
        for (text, expected) in [
            ("Ærlig øl på Ås", "Ærlig øl på Ås"),
            ("Barnas «rett», og mer", "Barnas «rett», og mer"),
            ("it's", "it's"),
            ("Mål: trygghet", "\"Mål: trygghet\""),
            ("Sak #3", "\"Sak #3\""),
            ("- strek", "\"- strek\""),
            ("\"sitat\"", "\"\\\"sitat\\\"\""),
            ("@x", "\"@x\""),
            ("*x", "\"*x\""),
            ("[a]", "\"[a]\""),
            ("{a}", "\"{a}\""),
            ("true", "\"true\""),
            ("null", "\"null\""),
            ("~", "\"~\""),
            ("2026", "\"2026\""),
            ("1.10", "\"1.10\""),
            ("", "\"\""),
            (" a", "\" a\""),
            ("a\\b", "a\\b"),
            ("a:", "\"a:\""),
            ("---", "---"),
        ] {
            assert_eq!(value(text), expected, "{text}");
        }
    }

    #[test]
    fn numbers_stay_bare_where_they_are_read_as_written() {
        for (text, expected) in [
            ("12", "12"),
            ("1.10", "1.10"),
            ("3a", "3a"),
            ("007", "007"),
            ("1: 2", "\"1: 2\""),
        ] {
            assert_eq!(number(text), expected, "{text}");
        }
    }

    #[test]
    fn lists_stay_lists() {
        assert_eq!(list(["AID", "Sør, øst"]), "[AID, \"Sør, øst\"]");
        assert_eq!(list(["no", "1"]), "[no, \"1\"]");
    }
}
