//! Typed reading of a mapping: each key is asked for by its type, every fault is collected, and
//! keys nobody asked for are unknown.

use std::cell::RefCell;
use std::collections::HashSet;

use jiff::civil::Date;

use super::{Node, Scalar, ScalarKind, dates};
use crate::diagnostic::{Diagnostic, FieldPath, Place, Rule, Spot, Step};
use crate::path::{SourcePath, is_web_address};

/// Reads the values of one file and gathers what is wrong with them.
pub struct Reader<'a> {
    /// The file that is read.
    pub file: &'a SourcePath,
    faults: RefCell<Vec<Diagnostic>>,
}

impl<'a> Reader<'a> {
    /// A reader of a file.
    pub fn new(file: &'a SourcePath) -> Self {
        Reader {
            file,
            faults: RefCell::default(),
        }
    }

    /// Everything found wrong.
    pub fn into_faults(self) -> Vec<Diagnostic> {
        self.faults.into_inner()
    }

    /// Adds a fault of the value at a path.
    pub fn fault(&self, rule: Rule, path: &[Step]) -> FaultAt<'_, 'a> {
        FaultAt {
            reader: self,
            fault: Some(Diagnostic::new(rule, Place::field(self.file, path))),
        }
    }

    /// Adds a finished diagnostic.
    pub fn push(&self, diagnostic: Diagnostic) {
        self.faults.borrow_mut().push(diagnostic);
    }

    fn wrong_type(&self, path: &[Step], expected: &str, found: &Node) {
        self.fault(Rule::WrongType, path)
            .with("key", last_key(path))
            .with("expected", expected)
            .with("found", kind_of(found));
    }

    /// The fields of a mapping; none, with a fault, if it is something else.
    pub fn fields<'r>(&'r self, node: &'r Node, path: FieldPath) -> Fields<'r, 'a> {
        let entries: &[(String, Node)] = match node {
            Node::Map(entries) => entries,
            Node::Null if path.is_empty() => &[],
            other => {
                self.wrong_type(&path, "map", other);
                &[]
            }
        };
        let mut met = HashSet::new();
        for (key, _) in entries {
            if !met.insert(key) {
                let place = Place {
                    file: self.file.clone(),
                    spot: Spot::Key(join(&path, key)),
                };
                self.push(Diagnostic::new(Rule::DuplicateKey, place).with("key", key.as_str()));
            }
        }
        let broken = !matches!(node, Node::Map(_)) && !path.is_empty();
        Fields {
            reader: self,
            entries,
            path,
            broken,
            asked: RefCell::default(),
        }
    }

    /// A node as text: whatever scalar stands there, as written.
    pub fn text(&self, node: &Node, path: &[Step]) -> Option<String> {
        match node {
            Node::Scalar(scalar)
                if scalar
                    .text
                    .chars()
                    .any(|c| c.is_control() && c != '\n' && c != '\t') =>
            {
                self.fault(Rule::ControlCharacter, path);
                None
            }
            Node::Scalar(scalar) => Some(scalar.text.trim().to_owned()),
            other => {
                self.wrong_type(path, "text", other);
                None
            }
        }
    }

    /// A node as a day.
    pub fn date(&self, node: &Node, path: &[Step]) -> Option<Date> {
        let text = self.text(node, path)?;
        let date = text.parse::<Date>().ok().filter(|_| text.len() == 10);
        if date.is_none() {
            let meant = dates::meant(&text).map(|date| date.to_string());
            self.fault(Rule::WrongDate, path)
                .with("text", text)
                .suggestion(meant);
        }
        date
    }

    /// One of a few words, with a fault if it is none of them.
    pub fn choose<T: Copy>(
        &self,
        path: &[Step],
        key: &str,
        text: &str,
        choices: &[(&'static str, T)],
    ) -> Option<T> {
        let found = choices
            .iter()
            .find(|(name, _)| *name == text)
            .map(|(_, value)| *value);
        if found.is_none() {
            let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
            let fault = Diagnostic::new(Rule::UnknownChoice, Place::field(self.file, path));
            let fault = fault
                .with("key", key)
                .with("value", text)
                .with("choices", names.join(", "));
            self.push(fault.suggest_meant(text, &names));
        }
        found
    }
}

/// A fault about to be added, with its arguments; it is added when dropped.
pub struct FaultAt<'r, 'a> {
    reader: &'r Reader<'a>,
    fault: Option<Diagnostic>,
}

impl FaultAt<'_, '_> {
    /// With one more argument.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.fault = self.fault.take().map(|fault| fault.with(name, value));
        self
    }

    /// With what was meant.
    pub fn suggestion(mut self, meant: Option<String>) -> Self {
        self.fault = self.fault.take().map(|fault| Diagnostic {
            suggestion: meant,
            ..fault
        });
        self
    }
}

impl Drop for FaultAt<'_, '_> {
    fn drop(&mut self) {
        if let Some(fault) = self.fault.take() {
            self.reader.push(fault);
        }
    }
}

/// The fields of one mapping. Call [`Fields::finish`] when all known keys have been asked for.
pub struct Fields<'r, 'a> {
    /// The reader that gathers the faults.
    pub reader: &'r Reader<'a>,
    entries: &'r [(String, Node)],
    path: FieldPath,
    /// Whether something else stands where the mapping should, which is fault enough.
    broken: bool,
    asked: RefCell<Vec<&'static str>>,
}

impl<'r> Fields<'r, '_> {
    /// Where a key of the mapping stands.
    pub fn path(&self, key: &str) -> FieldPath {
        join(&self.path, key)
    }

    /// The value of a key, unless it is missing or empty.
    pub fn node(&self, key: &'static str) -> Option<&'r Node> {
        self.asked.borrow_mut().push(key);
        self.entries
            .iter()
            .find(|(name, _)| name == key)
            .map(|(_, node)| node)
            .filter(|node| **node != Node::Null)
    }

    /// Whether a key is missing or has nothing after it.
    fn is_empty(&self, key: &'static str) -> bool {
        match self.node(key) {
            None => true,
            Some(Node::Scalar(scalar)) => scalar.text.trim().is_empty(),
            Some(_) => false,
        }
    }

    /// Text, if the key is there and not empty.
    pub fn text(&self, key: &'static str) -> Option<String> {
        let node = self.node(key)?;
        self.reader
            .text(node, &self.path(key))
            .filter(|text| !text.is_empty())
    }

    /// Text that has to be there; empty, with a fault, if it is not.
    pub fn required_text(&self, key: &'static str) -> String {
        match self.node(key) {
            None => {
                self.missing(key);
                String::new()
            }
            Some(node) => match self.reader.text(node, &self.path(key)) {
                Some(text) if text.is_empty() => {
                    self.missing(key);
                    text
                }
                text => text.unwrap_or_default(),
            },
        }
    }

    /// A fault: the key has to be there.
    pub fn missing(&self, key: &'static str) {
        if self.broken {
            return;
        }
        self.reader
            .fault(Rule::MissingKey, &self.path)
            .with("key", key);
    }

    /// `true` or `false`; false if the key is missing.
    pub fn flag(&self, key: &'static str) -> bool {
        self.optional_flag(key).unwrap_or(false)
    }

    /// `true` or `false`, if the key is there.
    pub fn optional_flag(&self, key: &'static str) -> Option<bool> {
        match self.node(key)? {
            Node::Scalar(Scalar {
                text,
                kind: ScalarKind::Bool,
            }) => Some(text == "true"),
            other => {
                self.reader.wrong_type(&self.path(key), "yes-no", other);
                None
            }
        }
    }

    /// A whole number; `_` and spaces between its digits are allowed.
    pub fn whole_number(&self, key: &'static str) -> Option<i64> {
        let node = self.node(key)?;
        let number = match node {
            Node::Scalar(scalar) => scalar.text.replace(['_', ' ', '\u{a0}'], "").parse().ok(),
            _ => None,
        };
        if number.is_none() {
            self.reader
                .wrong_type(&self.path(key), "whole-number", node);
        }
        number
    }

    /// A whole number that is not negative.
    pub fn count(&self, key: &'static str) -> Option<i64> {
        let number = self.whole_number(key)?;
        if number < 0 {
            let fault = self.reader.fault(Rule::WrongType, &self.path(key));
            fault
                .with("key", key)
                .with("expected", "count")
                .with("found", "number");
            return None;
        }
        Some(number)
    }

    /// A day, if the key is there.
    pub fn date(&self, key: &'static str) -> Option<Date> {
        let node = self.node(key)?;
        self.reader.date(node, &self.path(key))
    }

    /// An address on the web, if the key is there.
    pub fn web_address(&self, key: &'static str) -> Option<String> {
        let address = self.text(key)?;
        if !is_web_address(&address) {
            self.reader
                .fault(Rule::WrongAddress, &self.path(key))
                .with("target", address);
            return None;
        }
        Some(address)
    }

    /// The items of a list with their paths; a value that is no list is a list of one. Empty if the
    /// key is missing.
    pub fn items(&self, key: &'static str) -> Vec<(&'r Node, FieldPath)> {
        match self.node(key) {
            None => Vec::new(),
            Some(Node::List(items)) => {
                let path = self.path(key);
                items
                    .iter()
                    .enumerate()
                    .map(|(index, item)| (item, with_index(&path, index)))
                    .collect()
            }
            Some(single) => vec![(single, self.path(key))],
        }
    }

    /// The items of a list, which has to be written as one.
    pub fn list(&self, key: &'static str) -> Vec<(&'r Node, FieldPath)> {
        match self.node(key) {
            Some(other @ (Node::Scalar(_) | Node::Map(_))) => {
                self.reader.wrong_type(&self.path(key), "list", other);
                Vec::new()
            }
            _ => self.items(key),
        }
    }

    /// A list of texts.
    pub fn texts(&self, key: &'static str) -> Vec<String> {
        self.items(key)
            .into_iter()
            .filter_map(|(node, path)| self.reader.text(node, &path))
            .collect()
    }

    /// One of a few words.
    pub fn choice<T: Copy>(&self, key: &'static str, choices: &[(&'static str, T)]) -> Option<T> {
        let text = self.text(key)?;
        self.reader.choose(&self.path(key), key, &text, choices)
    }

    /// One of a few words that has to be there.
    pub fn required_choice<T: Copy>(
        &self,
        key: &'static str,
        choices: &[(&'static str, T)],
    ) -> Option<T> {
        let text = self.text(key);
        if text.is_none() && self.is_empty(key) && !self.broken {
            let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
            self.reader
                .fault(Rule::MissingKey, &self.path)
                .with("key", key)
                .with("choices", names.join(", "));
        }
        self.reader.choose(&self.path(key), key, &text?, choices)
    }

    /// The keys and values as they stand, for mappings whose keys the user chooses.
    pub fn entries(&self) -> &'r [(String, Node)] {
        self.entries
    }

    /// Reports every key that was not asked for.
    pub fn finish(&self) {
        let asked = self.asked.borrow();
        for (key, _) in self
            .entries
            .iter()
            .filter(|(key, _)| !asked.contains(&key.as_str()))
        {
            let place = Place {
                file: self.reader.file.clone(),
                spot: Spot::Key(self.path(key)),
            };
            let mut known: Vec<&str> = Vec::new();
            asked.iter().for_each(|key| {
                if !known.contains(key) {
                    known.push(key)
                }
            });
            let fault = Diagnostic::new(Rule::UnknownKey, place)
                .with("key", key.as_str())
                .with("known", known.join(", "));
            self.reader.push(fault.suggest_meant(key, &known));
        }
    }
}

/// A path one key longer.
pub fn join(path: &[Step], key: &str) -> FieldPath {
    path.iter()
        .cloned()
        .chain([Step::Key(key.into())])
        .collect()
}

/// A path one index longer.
pub fn with_index(path: &[Step], index: usize) -> FieldPath {
    path.iter().cloned().chain([Step::Index(index)]).collect()
}

fn last_key(path: &[Step]) -> String {
    let key = path.iter().rev().find_map(|step| match step {
        Step::Key(key) => Some(key.to_string()),
        Step::Index(_) => None,
    });
    key.unwrap_or_else(|| "---".to_owned())
}

fn kind_of(node: &Node) -> &'static str {
    match node {
        Node::Null => "empty",
        Node::List(_) => "list",
        Node::Map(_) => "map",
        Node::Scalar(scalar) => match scalar.kind {
            ScalarKind::Text => "text",
            ScalarKind::Number => "number",
            ScalarKind::Bool => "yes-no",
        },
    }
}
