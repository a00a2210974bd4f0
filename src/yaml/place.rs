//! Where values stand in a text of YAML, found in its tree only when a fault has to be shown.

use std::ops::Range;
use std::str::FromStr;

use yaml_edit::{Document, YamlNode};

use crate::diagnostic::Step;

/// The bytes of the value at a path; of the nearest value above it where the path leads nowhere.
pub fn place_of_value(text: &str, path: &[Step]) -> Range<usize> {
    place(text, path, false)
}

/// The bytes of the key at a path; where a key stands twice, of the second.
pub fn place_of_key(text: &str, path: &[Step]) -> Range<usize> {
    place(text, path, true)
}

fn place(text: &str, path: &[Step], of_key: bool) -> Range<usize> {
    let Some(mut node) = tree(text) else {
        return 0..0;
    };
    let mut range = 0..0;
    for (depth, step) in path.iter().enumerate() {
        let last = depth + 1 == path.len();
        let next = match step {
            Step::Index(index) => node.get_item(*index),
            Step::Key(key) => {
                let Some((key, value)) = entry(&node, key, last && of_key) else {
                    break;
                };
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
    let chosen = if second {
        entries.next().unwrap_or(first)
    } else {
        first
    };
    Some((chosen.key_node()?, chosen.value_node()))
}

fn bytes(node: &YamlNode) -> Range<usize> {
    let range = node.byte_range();
    range.start as usize..range.end as usize
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let Some(slice) = text.get(range.clone()) else {
        return 0..0;
    };
    let start = range.start + (slice.len() - slice.trim_start().len());
    start..start + slice.trim().len()
}

pub(super) fn tree(text: &str) -> Option<YamlNode> {
    let document = Document::from_str(text).ok()?;
    let mapping = document.as_mapping()?;
    Some(YamlNode::Mapping(mapping))
}
