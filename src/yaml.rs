//! YAML as values with their text kept as written, read with all faults of a file at once, and the places of nested values.
//! Owns `serde_yaml` and `yaml_edit`; knows nothing of what the keys mean.

mod fields;
pub mod front_matter;

pub use fields::{Fields, Reader, join, with_index};

use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::Error;
use yaml_edit::{Document, YamlNode};

use crate::diagnostic::{FieldPath, Step};

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

/// Why a text is no YAML. Bytes are those of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SyntaxFault {
    /// More than [`SIZE_LIMIT`].
    TooLarge,
    /// Nested deeper than [`DEPTH_LIMIT`].
    TooDeep(usize),
    /// A line indented with a tab.
    Tab(usize),
    /// A colon in a value without quotes, and the key before it.
    Colon(usize, String),
    /// A quotation mark that is never closed.
    Quote(usize),
    /// A bracket that is never closed.
    Bracket(usize),
    /// A control character.
    Control(usize),
    /// A value that begins with a character that means something in YAML.
    Start(usize),
    /// A line that is indented unlike those above it.
    Indent(usize),
    /// Anything else: where, and the parser's words.
    Other(usize, String),
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
    let mut node = serde_yaml::from_str::<Node>(text).map_err(|error| syntax_fault(text, &error))?;
    if has_decimals(&node) {
        restore_decimals(text, &mut node);
    }
    Ok(node)
}

/// The first byte that lies deeper than the limit, counted generously: brackets, dashes and growing indents each add a level.
fn beyond_depth(text: &str) -> Option<usize> {
    let mut flow = 0_usize;
    let mut indents: Vec<usize> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let body = line.trim_start_matches(' ');
        let indent = line.len() - body.len();
        indents.retain(|&open| open < indent);
        indents.push(indent);
        let dashes = body.split(' ').take_while(|word| *word == "-").count();
        let mut deepest = flow;
        for byte in body.bytes() {
            match byte {
                b'[' | b'{' => flow += 1,
                b']' | b'}' => flow = flow.saturating_sub(1),
                _ => {}
            }
            deepest = deepest.max(flow);
        }
        if indents.len() + dashes + deepest > DEPTH_LIMIT {
            return Some(start + indent);
        }
        start += line.len();
    }
    None
}

fn syntax_fault(text: &str, error: &Error) -> SyntaxFault {
    if let Some(tab) = indenting_tab(text) {
        return SyntaxFault::Tab(tab);
    }
    let at = floor(text, error.location().map_or(0, |location| location.index().min(text.len())));
    let message = error.to_string();
    let began = || message.rfind(" at line ").and_then(|from| position(text, &message[from..])).unwrap_or(at);
    let says = |words: &[&str]| words.iter().any(|words| message.contains(words));
    match () {
        () if says(&["mapping values are not allowed"]) => colon_fault(text, at),
        () if says(&["control characters"]) => SyntaxFault::Control(control_character(text)),
        () if says(&["unexpected end of stream"]) => SyntaxFault::Quote(began()),
        () if says(&["expected ',' or"]) => SyntaxFault::Bracket(began()),
        () if says(&["cannot start any token", "unknown anchor", "type: enum"]) => SyntaxFault::Start(at),
        () if says(&["expected key", "expected '-' indicator"]) => SyntaxFault::Indent(at),
        () => SyntaxFault::Other(at, message.split(" at line ").next().unwrap_or_default().to_owned()),
    }
}

/// The first control character of a text, lines and tabs aside.
fn control_character(text: &str) -> usize {
    text.find(|c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t')).unwrap_or(0)
}

/// A second colon on one line, or a line that is indented as if it belonged to a value.
fn colon_fault(text: &str, at: usize) -> SyntaxFault {
    let line_start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let line = text[line_start..].lines().next().unwrap_or_default();
    match second_colon(line) {
        Some((key, colon)) => SyntaxFault::Colon(line_start + colon, key),
        None => SyntaxFault::Indent(line_start + line.len() - line.trim_start().len()),
    }
}

/// The byte of a place that the parser names as `at line 1 column 8`.
fn position(text: &str, words: &str) -> Option<usize> {
    let mut numbers = words.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse::<usize>().ok());
    let (line, column) = (numbers.next()?, numbers.next()?);
    let start = text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum::<usize>();
    let offset = text.get(start..)?.char_indices().nth(column.checked_sub(1)?)?.0;
    Some(start + offset)
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

fn indenting_tab(text: &str) -> Option<usize> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let blank = line.len() - line.trim_start_matches([' ', '\t']).len();
        if let Some(tab) = line[..blank].find('\t') {
            return Some(start + tab);
        }
        start += line.len();
    }
    None
}

/// The key of a line and the byte of a second `: ` in its value.
fn second_colon(line: &str) -> Option<(String, usize)> {
    let first = line.find(": ")?;
    let second =
        line[first + 2..].find(": ").or_else(|| line[first + 2..].ends_with(':').then(|| line.len() - first - 3))?;
    let key = line[..first].trim_start_matches([' ', '-', '{']).to_owned();
    Some((key, first + 2 + second))
}

struct NodeVisitor;

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

fn scalar(text: impl Into<String>, kind: ScalarKind) -> Node {
    Node::Scalar(Scalar { text: text.into(), kind })
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
        Ok(scalar(if value { "true" } else { "false" }, ScalarKind::Bool))
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
        Ok(scalar(value, ScalarKind::Text))
    }

    fn visit_string<E>(self, value: String) -> Result<Node, E> {
        Ok(scalar(value, ScalarKind::Text))
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

fn is_decimal(scalar: &Scalar) -> bool {
    scalar.kind == ScalarKind::Number && scalar.text.contains(['.', 'e', 'N', 'i'])
}

fn has_decimals(node: &Node) -> bool {
    match node {
        Node::Null => false,
        Node::Scalar(scalar) => is_decimal(scalar),
        Node::List(items) => items.iter().any(has_decimals),
        Node::Map(entries) => entries.iter().any(|(_, value)| has_decimals(value)),
    }
}

/// Numbers with decimals reach us as floats, so `1.10` would be `1.1`: their text is fetched from the tree.
fn restore_decimals(text: &str, node: &mut Node) {
    let Some(tree) = tree(text) else { return };
    restore(node, Some(&tree));
}

fn restore(node: &mut Node, tree: Option<&YamlNode>) {
    match node {
        Node::Null => {}
        Node::Scalar(scalar) => {
            if let Some(written) = tree.filter(|_| is_decimal(scalar)).and_then(|tree| tree.as_scalar()) {
                scalar.text = written.as_string();
            }
        }
        Node::List(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                restore(item, tree.and_then(|tree| tree.get_item(index)).as_ref());
            }
        }
        Node::Map(entries) => {
            for (key, value) in entries {
                restore(value, tree.and_then(|tree| tree.get(key.as_str())).as_ref());
            }
        }
    }
}

fn tree(text: &str) -> Option<YamlNode> {
    let document = Document::from_str(text).ok()?;
    let mapping = document.as_mapping()?;
    Some(YamlNode::Mapping(mapping))
}

/// The bytes of the value at a path; of the nearest value above it where the path leads nowhere.
pub fn place_of_value(text: &str, path: &[Step]) -> Range<usize> {
    place(text, path, false)
}

/// The bytes of the key at a path; where a key stands twice, of the second.
pub fn place_of_key(text: &str, path: &[Step]) -> Range<usize> {
    place(text, path, true)
}

fn place(text: &str, path: &[Step], of_key: bool) -> Range<usize> {
    let Some(mut node) = tree(text) else { return 0..0 };
    let mut range = 0..0;
    for (depth, step) in path.iter().enumerate() {
        let last = depth + 1 == path.len();
        let next = match step {
            Step::Index(index) => node.get_item(*index),
            Step::Key(key) => {
                let Some((key, value)) = entry(&node, key, last && of_key) else { break };
                range = bytes(&key);
                if last && of_key { None } else { value }
            }
        };
        let Some(next) = next else { break };
        range = bytes(&next);
        node = next;
    }
    trimmed(text, range)
}

fn entry(node: &YamlNode, key: &str, second: bool) -> Option<(YamlNode, Option<YamlNode>)> {
    let mapping = node.as_mapping()?;
    let mut entries = mapping.entries().filter(|entry| entry.key_matches(key));
    let first = entries.next()?;
    let chosen = if second { entries.next().unwrap_or(first) } else { first };
    Some((chosen.key_node()?, chosen.value_node()))
}

fn bytes(node: &YamlNode) -> Range<usize> {
    let range = node.byte_range();
    range.start as usize..range.end as usize
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let Some(slice) = text.get(range.clone()) else { return 0..0 };
    let start = range.start + (slice.len() - slice.trim_start().len());
    start..start + slice.trim().len()
}

/// Lines where ` #` ends a value without quotes: the byte of the `#`, and the path of the key at the top of the text.
pub fn cut_values(text: &str) -> Vec<(usize, String)> {
    let mut cuts = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if let Some((key, value)) = line.split_once(": ") {
            let plain = !value.trim_start().starts_with(['"', '\'', '|', '>', '[', '{', '#', '&', '*']);
            if let Some(hash) = value.find(" #").filter(|_| plain) {
                let key = key.trim_start_matches([' ', '-']).to_owned();
                cuts.push((start + line.len() - value.len() + hash + 1, key));
            }
        }
        start += line.len();
    }
    cuts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(name: &str) -> Step {
        Step::Key(name.into())
    }

    fn text_of<'a>(node: &'a Node, name: &str) -> &'a str {
        let Node::Map(entries) = node else { panic!("no map") };
        match entries.iter().find(|(key, _)| key == name) {
            Some((_, Node::Scalar(scalar))) => &scalar.text,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn numbers_stay_as_written() {
        let node = parse("a: 1.10\nb: 007\nc: 3a\nd: 12\ne: 2_000_000\nf: 2025-06-01\n").unwrap();
        for (name, expected) in
            [("a", "1.10"), ("b", "007"), ("c", "3a"), ("d", "12"), ("e", "2_000_000"), ("f", "2025-06-01")]
        {
            assert_eq!(text_of(&node, name), expected);
        }
    }

    #[test]
    fn places_are_right_after_norwegian_letters() {
        let text = "title: Æøå\nstatus:\n  - {date: 2025-06-01, status: Pågår}\n  - date: x\n    status: y\n";
        let path = [key("status"), Step::Index(1), key("status")];
        assert_eq!(&text[place_of_value(text, &path)], "y");
        assert_eq!(&text[place_of_key(text, &path)], "status");
        assert_eq!(&text[place_of_value(text, &[key("status"), Step::Index(0), key("status")])], "Pågår");
        assert_eq!(
            &text[place_of_value(text, &[key("status"), Step::Index(0), key("nope")])],
            "{date: 2025-06-01, status: Pågår}"
        );
    }

    #[test]
    fn traps_have_names() {
        assert!(matches!(parse("title: a: b\n"), Err(SyntaxFault::Colon(8, key)) if key == "title"));
        assert!(matches!(parse("a:\n\tb: 1\n"), Err(SyntaxFault::Tab(3))));
        assert!(matches!(parse(&"[".repeat(100_000)), Err(SyntaxFault::TooLarge)));
        assert!(matches!(parse(&"[".repeat(1000)), Err(SyntaxFault::TooDeep(_))));
        assert!(matches!(parse("b: 1\na: \"x\n"), Err(SyntaxFault::Quote(8))));
        assert!(matches!(parse("a: [1, 2\nb: 3\n"), Err(SyntaxFault::Bracket(3))));
        assert!(matches!(parse("a: @x\n"), Err(SyntaxFault::Start(3))));
        assert!(matches!(parse("a: !x y\n"), Err(SyntaxFault::Start(_))));
        assert!(matches!(parse("a:\n  - b\n - c\n"), Err(SyntaxFault::Indent(10))));
        assert!(matches!(parse("a: b\n c: d\n"), Err(SyntaxFault::Indent(6))));
        assert_eq!(cut_values("title: Sak #3\nstatus:  # the ledger\n"), [(11, "title".to_owned())]);
    }

    #[test]
    fn the_second_of_two_keys_is_meant() {
        let text = "a: 1\nb: 2\na: 3\n";
        assert_eq!(place_of_key(text, &[key("a")]), 10..11);
        assert!(matches!(parse(text), Ok(Node::Map(entries)) if entries.len() == 3));
    }
}
