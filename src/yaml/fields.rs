//! Typed reading of a mapping: each key is asked for by its type, and every fault is collected.
//! Which keys there are and which have to be there says the table of `keys`: one that is not in it
//! is unknown, whoever asks for it.

use std::cell::RefCell;
use std::collections::HashSet;

use jiff::civil::Date;

use super::{Node, Scalar, ScalarKind, dates};
use crate::diagnostic::{Diagnostic, FieldPath, Fix, Place, Rule, Spot, Step};
use crate::keys::{Key, Keys};
use crate::path::{SourcePath, is_web_address};

/// Reads the values of one file and gathers what is wrong with them.
pub struct Reader<'a> {
    /// The file that is read.
    pub file: &'a SourcePath,
    keys: &'static Keys,
    faults: RefCell<Vec<Diagnostic>>,
}

/// Where the editor chooses the keys, or none can stand.
static NO_KEYS: Keys = Keys {
    name: "",
    keys: &[],
};

impl<'a> Reader<'a> {
    /// A reader of a file with the keys that can stand at its top.
    pub fn new(file: &'a SourcePath, keys: &'static Keys) -> Self {
        Reader {
            file,
            keys,
            faults: RefCell::default(),
        }
    }

    /// Everything found wrong.
    pub fn into_faults(self) -> Vec<Diagnostic> {
        self.faults.into_inner()
    }

    /// A fault of the value at a path.
    pub fn fault(&self, rule: Rule, path: &[Step]) -> Diagnostic {
        Diagnostic::new(rule, Place::field(self.file, path))
    }

    /// Adds a fault to those that were found.
    pub fn push(&self, diagnostic: Diagnostic) {
        self.faults.borrow_mut().push(diagnostic);
    }

    fn wrong_type(&self, path: &[Step], expected: &str, found: &Node) {
        let last = path.iter().rposition(|step| matches!(step, Step::Key(_)));
        let keys = self.keys.below(&path[..last.unwrap_or(0)]);
        let fault = self
            .fault(Rule::WrongType, path)
            .with("key", last_key(path))
            .with("of", keys.map_or("", |keys| keys.name))
            .with("expected", expected)
            .with("found", kind_of(found));
        self.push(fault);
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
        let keys = self.keys.below(&path).unwrap_or(&NO_KEYS);
        Fields {
            reader: self,
            keys,
            entries,
            path,
            broken,
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
                self.push(self.fault(Rule::ControlCharacter, path));
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
            let fix = meant.as_ref().filter(|_| dates::is_clear(&text));
            self.push(Diagnostic {
                fix: fix.map(|meant| Fix::new(text.as_str(), meant)),
                suggestion: meant,
                ..self.fault(Rule::WrongDate, path).with("text", text)
            });
        }
        date
    }

    /// A node as a whole number; `_` and spaces between its digits are allowed.
    pub fn whole_number(&self, node: &Node, path: &[Step]) -> Option<i64> {
        let number = match node {
            Node::Scalar(scalar) => scalar.text.replace(['_', ' ', '\u{a0}'], "").parse().ok(),
            _ => None,
        };
        if number.is_none() {
            self.wrong_type(path, "whole-number", node);
        }
        number
    }

    /// A node as a whole number that is not negative.
    pub fn count(&self, node: &Node, path: &[Step]) -> Option<i64> {
        let number = self.whole_number(node, path)?;
        if number < 0 {
            self.wrong_type(path, "count", node);
        }
        (number >= 0).then_some(number)
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

/// The fields of one mapping. Call [`Fields::finish`] when all that is wanted has been asked for.
pub struct Fields<'r, 'a> {
    /// The reader that gathers the faults.
    pub reader: &'r Reader<'a>,
    keys: &'static Keys,
    entries: &'r [(String, Node)],
    path: FieldPath,
    /// Whether something else stands where the mapping should, which is fault enough.
    broken: bool,
}

impl<'r> Fields<'r, '_> {
    /// Where a key of the mapping stands.
    pub fn path(&self, key: &str) -> FieldPath {
        join(&self.path, key)
    }

    /// The value of a key, unless the key is missing or has nothing after it.
    pub fn node(&self, key: &str) -> Option<&'r Node> {
        self.entries
            .iter()
            .find(|(name, _)| name == key)
            .map(|(_, node)| node)
            .filter(|node| match node {
                Node::Null => false,
                Node::Scalar(scalar) => !scalar.text.trim().is_empty(),
                Node::List(_) | Node::Map(_) => true,
            })
    }

    /// Text, if the key is there.
    pub fn text(&self, key: &str) -> Option<String> {
        self.reader.text(self.node(key)?, &self.path(key))
    }

    /// Text that has to be there; empty if it is not, which [`Fields::finish`] reports.
    pub fn required_text(&self, key: &str) -> String {
        self.text(key).unwrap_or_default()
    }

    /// `true` or `false`; false if the key is missing.
    pub fn flag(&self, key: &str) -> bool {
        self.optional_flag(key).unwrap_or(false)
    }

    /// `true` or `false`, if the key is there.
    pub fn optional_flag(&self, key: &str) -> Option<bool> {
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

    /// A whole number, if the key is there.
    pub fn whole_number(&self, key: &str) -> Option<i64> {
        let node = self.node(key)?;
        self.reader.whole_number(node, &self.path(key))
    }

    /// A whole number that is not negative, if the key is there.
    pub fn count(&self, key: &str) -> Option<i64> {
        let node = self.node(key)?;
        self.reader.count(node, &self.path(key))
    }

    /// A day, if the key is there.
    pub fn date(&self, key: &str) -> Option<Date> {
        let node = self.node(key)?;
        self.reader.date(node, &self.path(key))
    }

    /// An address on the web, if the key is there.
    pub fn web_address(&self, key: &str) -> Option<String> {
        let address = self.text(key)?;
        if !is_web_address(&address) {
            let fault = self.reader.fault(Rule::WrongAddress, &self.path(key));
            self.reader.push(fault.with("target", address));
            return None;
        }
        Some(address)
    }

    /// The items of a list with their paths; a value that is no list is a list of one. Empty if the
    /// key is missing.
    pub fn items(&self, key: &str) -> Vec<(&'r Node, FieldPath)> {
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
    pub fn list(&self, key: &str) -> Vec<(&'r Node, FieldPath)> {
        match self.node(key) {
            Some(other @ (Node::Scalar(_) | Node::Map(_))) => {
                self.reader.wrong_type(&self.path(key), "list", other);
                Vec::new()
            }
            _ => self.items(key),
        }
    }

    /// A list of texts.
    pub fn texts(&self, key: &str) -> Vec<String> {
        self.items(key)
            .into_iter()
            .filter_map(|(node, path)| self.reader.text(node, &path))
            .collect()
    }

    /// One of a few words.
    pub fn choice<T: Copy>(&self, key: &str, choices: &[(&'static str, T)]) -> Option<T> {
        let text = self.text(key)?;
        self.reader.choose(&self.path(key), key, &text, choices)
    }

    /// The keys and values as they stand, for mappings whose keys the user chooses.
    pub fn entries(&self) -> &'r [(String, Node)] {
        self.entries
    }

    /// Reports every key that has to be there and is not, and every one that the table does not
    /// know. One that is meant by an unknown key is not told of as missing too.
    pub fn finish(&self) {
        let written = self.entries.iter().map(|(key, _)| key.as_str());
        let unknown: Vec<Diagnostic> = written
            .filter(|key| self.keys.find(key).is_none())
            .map(|key| self.unknown(key))
            .collect();
        let is_meant = |key: &Key| {
            let mut meant = unknown
                .iter()
                .filter_map(|fault| fault.suggestion.as_deref());
            meant.any(|meant| meant == key.name)
        };
        let required = self.keys.keys.iter().filter(|key| key.required);
        required
            .filter(|key| self.node(key.name).is_none() && !self.broken && !is_meant(key))
            .for_each(|key| self.missing(key));
        unknown
            .into_iter()
            .for_each(|fault| self.reader.push(fault));
    }

    fn missing(&self, key: &Key) {
        let fault = self.reader.fault(Rule::MissingKey, &self.path);
        let fault = fault.with("key", key.name).with("of", self.keys.name);
        self.reader.push(match key.value.choices() {
            [] => fault,
            choices => fault.with("choices", choices.join(", ")),
        });
    }

    fn unknown(&self, key: &str) -> Diagnostic {
        let place = Place {
            file: self.reader.file.clone(),
            spot: Spot::Key(self.path(key)),
        };
        let known: Vec<&str> = self.keys.keys.iter().map(|key| key.name).collect();
        // What follows a comma between braces is a key without a value.
        let is_rest = key.contains(' ') && self.node(key).is_none();
        let fault = Diagnostic::new(Rule::UnknownKey, place)
            .with("key", key)
            .with("known", known.join(", "))
            .with("hint", if is_rest { "comma" } else { "known" });
        let fault = fault.suggest_meant(key, &known);
        let is_free = |fix: &Fix| self.entries.iter().all(|(other, _)| *other != fix.new);
        fault.fix_if(is_free)
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
