//! YAML as values with their text kept as written, read with all faults of a file at once, and the
//! places of nested values. Owns `serde_yaml` and `yaml_edit`; knows nothing of what the keys mean.

mod dates;
mod decimals;
pub mod encoding;
mod fields;
pub mod front_matter;
mod place;
mod syntax;

pub use fields::{Fields, Reader, join, with_index};
pub use place::Places;
pub use syntax::{SyntaxFault, cut_values};

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use self::decimals::restore_decimals;
use self::syntax::{beyond_depth, syntax_fault};
use crate::diagnostic::FieldPath;

/// The most bytes of YAML that are read.
pub const SIZE_LIMIT: usize = 64 * 1024;
/// The deepest nesting that is read.
pub const DEPTH_LIMIT: usize = 32;

/// A value of YAML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// Nothing, `null` or `~`.
    Null,
    /// One value, its text as written: `1.10` stays `1.10`.
    Scalar(Scalar),
    /// A list.
    List(Vec<Node>),
    /// Keys with values, in order of writing; a key may stand twice.
    Map(Vec<(String, Node)>),
}

/// One value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scalar {
    /// The text, without quotes.
    pub text: String,
    /// What YAML takes it for.
    pub kind: ScalarKind,
}

/// What YAML takes a value for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScalarKind {
    /// Text.
    Text,
    /// A number.
    Number,
    /// `true` or `false`.
    Bool,
}

/// A value with the place in its file's front matter where it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub at: FieldPath,
}

/// Reads a text as YAML.
///
/// # Errors
/// The first fault of its syntax: beyond it nothing can be known.
pub fn parse(text: &str) -> Result<Node, SyntaxFault> {
    if text.len() > SIZE_LIMIT {
        return Err(SyntaxFault::TooLarge);
    }
    if let Some(at) = beyond_depth(text) {
        return Err(SyntaxFault::TooDeep(at));
    }
    let mut node =
        serde_yaml::from_str::<Node>(text).map_err(|error| syntax_fault(text, &error))?;
    restore_decimals(text, &mut node);
    Ok(node)
}

/// A text without the characters that no page may have, which an escape can bring in: controls but
/// for tabs and line ends, and noncharacters, which the program keeps for its own marks (HTML
/// standard, «Preprocessing the input stream»).
fn legible(text: &str) -> Cow<'_, str> {
    let forbidden = |c: char| {
        c.is_control() && !matches!(c, '\t' | '\n' | '\r')
            || matches!(c, '\u{fdd0}'..='\u{fdef}')
            || u32::from(c) & 0xfffe == 0xfffe
    };
    if text.contains(forbidden) {
        text.replace(forbidden, "\u{fffd}").into()
    } else {
        text.into()
    }
}

struct NodeVisitor;

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

fn scalar(text: impl Into<String>, kind: ScalarKind) -> Node {
    Node::Scalar(Scalar {
        text: text.into(),
        kind,
    })
}

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_none<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(scalar(
            if value { "true" } else { "false" },
            ScalarKind::Bool,
        ))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(scalar(value.to_string(), ScalarKind::Number))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(scalar(value.to_string(), ScalarKind::Number))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Node, E> {
        Ok(scalar(value.to_string(), ScalarKind::Number))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Node, E> {
        Ok(scalar(value.to_string(), ScalarKind::Number))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        Ok(scalar(format!("{value:?}"), ScalarKind::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Node, E> {
        Ok(scalar(legible(value), ScalarKind::Text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let mut map = Vec::new();
        while let Some(entry) = entries.next_entry::<String, Node>()? {
            map.push(entry);
        }
        Ok(Node::Map(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Step;

    fn key(name: &str) -> Step {
        Step::Key(name.into())
    }

    fn text_of<'a>(node: &'a Node, name: &str) -> &'a str {
        let Node::Map(entries) = node else {
            panic!("no map")
        };
        match entries.iter().find(|(key, _)| key == name) {
            Some((_, Node::Scalar(scalar))) => &scalar.text,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn numbers_stay_as_written() {
        let node = parse("a: 1.10\nb: 007\nc: 3a\nd: 12\ne: 2_000_000\nf: 2025-06-01\n").unwrap();
        for (name, expected) in [
            ("a", "1.10"),
            ("b", "007"),
            ("c", "3a"),
            ("d", "12"),
            ("e", "2_000_000"),
            ("f", "2025-06-01"),
        ] {
            assert_eq!(text_of(&node, name), expected);
        }
    }

    #[test]
    fn decimals_stay_as_written_wherever_they_stand() {
        let node = parse("a: [1.10, {b: 2.0}]\nc: &x 3.50 # how much\nd: *x\n").unwrap();
        let Node::Map(entries) = &node else {
            panic!("no map")
        };
        let Node::List(items) = &entries[0].1 else {
            panic!("no list")
        };
        assert!(matches!(&items[0], Node::Scalar(scalar) if scalar.text == "1.10"));
        assert_eq!(text_of(&items[1], "b"), "2.0");
        assert_eq!(text_of(&node, "c"), "3.50");
    }

    #[test]
    fn what_no_page_may_have_is_replaced() {
        let node = parse("a: \"x\\0\\a\\uFDD0\\uFFFEy\"\nb: \"æ\\tø\\nå\"\n").unwrap();
        assert_eq!(text_of(&node, "a"), "x\u{fffd}\u{fffd}\u{fffd}\u{fffd}y");
        assert_eq!(text_of(&node, "b"), "æ\tø\nå");
    }

    #[test]
    fn places_are_right_after_norwegian_letters() {
        let text = "title: Æøå\nstatus:\n  - {date: 2025-06-01, status: Pågår}\n  - date: x\n    status: y\n";
        let places = Places::of(text);
        let path = [key("status"), Step::Index(1), key("status")];
        assert_eq!(&text[places.value(&path)], "y");
        assert_eq!(&text[places.key(&path)], "status");
        let first = |name| [key("status"), Step::Index(0), key(name)];
        assert_eq!(&text[places.value(&first("status"))], "Pågår");
        assert_eq!(
            &text[places.value(&first("nope"))],
            "{date: 2025-06-01, status: Pågår}"
        );
        assert_eq!(places.value(&[]), 0..0);
    }

    #[test]
    fn traps_have_names() {
        assert!(
            matches!(parse("title: a: b\n"), Err(SyntaxFault::Colon(8, key)) if key == "title")
        );
        assert!(matches!(parse("a:\n\tb: 1\n"), Err(SyntaxFault::Tab(3))));
        assert!(matches!(
            parse(&"[".repeat(100_000)),
            Err(SyntaxFault::TooLarge)
        ));
        assert!(matches!(
            parse(&"[".repeat(1000)),
            Err(SyntaxFault::TooDeep(_))
        ));
        assert!(matches!(
            parse("b: 1\na: \"x\n"),
            Err(SyntaxFault::Quote(8))
        ));
        assert!(matches!(
            parse("a: [1, 2\nb: 3\n"),
            Err(SyntaxFault::Bracket(3))
        ));
        assert!(matches!(parse("a: @x\n"), Err(SyntaxFault::Start(3))));
        assert!(matches!(parse("a: !x y\n"), Err(SyntaxFault::Start(_))));
        assert!(matches!(
            parse("a:\n  - b\n - c\n"),
            Err(SyntaxFault::Indent(10))
        ));
        assert!(matches!(
            parse("a: b\n c: d\n"),
            Err(SyntaxFault::Indent(6))
        ));
        assert_eq!(
            cut_values("title: Sak #3\nstatus:  # the ledger\n"),
            [(11, "title".to_owned())]
        );
    }

    #[test]
    fn the_second_of_two_keys_is_meant() {
        let text = "a: 1\nb: 2\na: 3\n";
        assert_eq!(Places::of(text).key(&[key("a")]), 10..11);
        assert!(matches!(parse(text), Ok(Node::Map(entries)) if entries.len() == 3));
    }
}
