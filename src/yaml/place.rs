//! Where values stand in a text of YAML: found in its tree, in one walk, when something has to be
//! shown or put back as it was written.

use std::collections::HashMap;
use std::ops::Range;
use std::str::FromStr;

use yaml_edit::{Document, YamlNode};

use super::DEPTH_LIMIT;
use crate::diagnostic::Step;

/// Where the values of a text stand.
#[derive(Debug, Default)]
pub struct Places {
    root: Option<Place>,
}

/// Where a value stands, and what stands in it.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) bytes: Range<usize>,
    inside: Inside,
}

#[derive(Debug)]
enum Inside {
    Nothing,
    List(Vec<Place>),
    Map(HashMap<String, Entry>),
}

#[derive(Debug)]
struct Entry {
    key: Range<usize>,
    value: Option<Place>,
    /// The key where it stands a second time.
    again: Option<Range<usize>>,
}

impl Places {
    /// Finds the places of a text; none where it is no mapping.
    pub fn of(text: &str) -> Self {
        let document = Document::from_str(text).ok();
        let mapping = document.and_then(|document| document.as_mapping());
        Places {
            root: mapping.map(|mapping| place(text, &YamlNode::Mapping(mapping), 0)),
        }
    }

    /// The bytes of the value at a path; of the nearest value above it where the path leads
    /// nowhere.
    pub fn value(&self, path: &[Step]) -> Range<usize> {
        self.find(path, false)
    }

    /// The bytes of the key at a path; where a key stands twice, of the second.
    pub fn key(&self, path: &[Step]) -> Range<usize> {
        self.find(path, true)
    }

    /// The place of the text as a whole.
    pub(super) fn root(&self) -> Option<&Place> {
        self.root.as_ref()
    }

    fn find(&self, path: &[Step], of_key: bool) -> Range<usize> {
        let mut found = 0..0;
        let mut place = self.root.as_ref();
        for (depth, step) in path.iter().enumerate() {
            let Some(above) = place else { break };
            place = match step {
                Step::Index(index) => above.item(*index),
                Step::Key(key) => {
                    let Some(entry) = above.entry(key) else { break };
                    if of_key && depth + 1 == path.len() {
                        return entry.again.as_ref().unwrap_or(&entry.key).clone();
                    }
                    found = entry.key.clone();
                    entry.value.as_ref()
                }
            };
            found = place.map_or(found, |place| place.bytes.clone());
        }
        found
    }
}

impl Place {
    pub(super) fn item(&self, index: usize) -> Option<&Place> {
        match &self.inside {
            Inside::List(items) => items.get(index),
            _ => None,
        }
    }

    /// The value of a key; where it stands twice, of the first.
    pub(super) fn field(&self, key: &str) -> Option<&Place> {
        self.entry(key)?.value.as_ref()
    }

    fn entry(&self, key: &str) -> Option<&Entry> {
        match &self.inside {
            Inside::Map(entries) => entries.get(key),
            _ => None,
        }
    }
}

/// The place of a node and of what is in it, as deep as values are read.
fn place(text: &str, node: &YamlNode, depth: usize) -> Place {
    let inner = |node: &YamlNode| place(text, node, depth + 1);
    let inside = match node {
        _ if depth > DEPTH_LIMIT => Inside::Nothing,
        YamlNode::Sequence(items) => {
            Inside::List(items.values().map(|item| inner(&item)).collect())
        }
        YamlNode::Mapping(mapping) => {
            let mut entries: HashMap<String, Entry> = HashMap::new();
            for entry in mapping.entries() {
                let Some(key) = entry.key_node() else {
                    continue;
                };
                let Some(name) = key.as_scalar().map(|name| name.as_string()) else {
                    continue;
                };
                let bytes = bytes(text, &key);
                match entries.get_mut(&name) {
                    Some(first) => drop(first.again.get_or_insert(bytes)),
                    None => {
                        let value = entry.value_node().map(|value| inner(&value));
                        let (key, again) = (bytes, None);
                        entries.insert(name, Entry { key, value, again });
                    }
                }
            }
            Inside::Map(entries)
        }
        _ => Inside::Nothing,
    };
    Place {
        bytes: bytes(text, node),
        inside,
    }
}

/// The bytes of a node without the white space around it.
fn bytes(text: &str, node: &YamlNode) -> Range<usize> {
    let range = node.byte_range();
    let range = range.start as usize..range.end as usize;
    let Some(slice) = text.get(range.clone()) else {
        return 0..0;
    };
    let start = range.start + (slice.len() - slice.trim_start().len());
    start..start + slice.trim().len()
}
