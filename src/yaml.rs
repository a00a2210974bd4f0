//! YAML as values with their text kept as written, read with all faults of a file at once, and the
//! places of nested values. Owns `serde_yaml` and `yaml_edit`; knows nothing of what the keys mean.

mod alias;
mod characters;
mod dates;
mod decimals;
pub mod edit;
pub mod encoding;
mod fields;
pub mod front_matter;
pub mod json;
mod node;
mod place;
mod syntax;
mod write;

pub use alias::ALIAS_LIMIT;
pub use characters::legible;
pub use fields::{Fields, Reader, join, with_index};
pub use node::{Node, Scalar, ScalarKind};
pub use place::Places;
pub use syntax::{DEPTH_LIMIT, SyntaxFault, begins_with_key, cut_values};
pub use write::{list, number, value};

use self::decimals::restore_decimals;
use self::syntax::{beyond_depth, syntax_fault};
use crate::diagnostic::FieldPath;

/// The most bytes of YAML that are read.
pub const SIZE_LIMIT: usize = 64 * 1024;
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
    if let Some(at) = alias::beyond_limit(text) {
        return Err(SyntaxFault::TooManyAliases(at));
    }
    let mut node =
        serde_yaml::from_str::<Node>(text).map_err(|error| syntax_fault(text, &error))?;
    restore_decimals(text, &mut node);
    Ok(node)
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
        let bomb = format!(
            "a: &a [{}]\nb: [{}]\n",
            "x,".repeat(9000),
            "*a,".repeat(9000)
        );
        assert!(matches!(
            parse(&bomb),
            Err(SyntaxFault::TooManyAliases(18061))
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
