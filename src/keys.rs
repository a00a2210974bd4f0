//! The one table of the keys that can stand in a front matter, in `site.yaml` and in `theme.yaml`, and
//! of what can be written at each. The reader, the hints, the schemas and the handbook are made from it.

mod table;

pub use table::{DEPARTMENT, MEASURE, PAGE, PLAN, REPORT, SECTION, SITE, THEME};

use std::fmt;

use crate::diagnostic::{Rule, Severity, Step};

/// The kinds of file that editors write, a plan and its parts first.
pub const KINDS: [&Keys; 7] = [
    &PLAN,
    &SECTION,
    &MEASURE,
    &REPORT,
    &DEPARTMENT,
    &PAGE,
    &SITE,
];

/// The keys of one kind of mapping.
#[derive(Debug, PartialEq, Eq)]
pub struct Keys {
    /// What the words about its keys call it: `measure`; below a key, that key: `milestones`.
    pub name: &'static str,
    /// Its keys, those that come first in a file first.
    pub keys: &'static [Key],
}

/// A key.
#[derive(Debug, PartialEq, Eq)]
pub struct Key {
    /// The word before the colon.
    pub name: &'static str,
    /// What can be written after it.
    pub value: Value,
    /// Whether it has to be there.
    pub required: bool,
}

/// What can be written at a key or in a list.
#[derive(Debug, PartialEq, Eq)]
pub enum Value {
    /// Text; numbers and yes or no are text too, as they are written.
    Text,
    /// An address on the web.
    Address,
    /// A day, as 2026-06-01.
    Day,
    /// `true` or `false`.
    Flag,
    /// A whole number.
    WholeNumber,
    /// A whole number that is not negative.
    Count,
    /// One of a few words.
    Choice(&'static [&'static str]),
    /// The name of a rule that can be changed.
    Rule,
    /// Keys with values.
    Map(&'static Keys),
    /// A list, which has to be written as one.
    List(&'static Value),
    /// A list, or one alone.
    ListOrOne(&'static Value),
    /// Labels that the editor chooses, each with a value.
    ByLabel(&'static Value),
    /// Names of rules that can be changed, each with a value.
    ByRule(&'static Value),
    /// Any of several shapes, by the name that the words have for them. At most one of them is keys
    /// with values, and one a list.
    OneOf(&'static str, &'static [Value]),
}

impl Keys {
    /// The key of a name.
    pub fn find(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }

    /// The keys of the mapping at a path from the top, if a mapping can stand there.
    pub fn below(&'static self, path: &[Step]) -> Option<&'static Keys> {
        let [first, rest @ ..] = path else {
            return Some(self);
        };
        let at_top = match first {
            Step::Key(name) => &self.find(name)?.value,
            Step::Index(_) => return None,
        };
        rest.iter()
            .try_fold(at_top, |value, step| value.step(step))?
            .mapping()
    }

    /// Every mapping below these keys, these first, each once.
    pub fn mappings(&'static self) -> Vec<&'static Keys> {
        let mut found = vec![self];
        let mut at = 0;
        while let Some(keys) = found.get(at) {
            for below in keys.keys.iter().flat_map(|key| key.value.mappings()) {
                if !found.contains(&below) {
                    found.push(below);
                }
            }
            at += 1;
        }
        found
    }
}

impl Value {
    /// What can be written one step further down.
    fn step(&'static self, step: &Step) -> Option<&'static Value> {
        match (self, step) {
            (Value::Map(keys), Step::Key(name)) => keys.find(name).map(|key| &key.value),
            (Value::ByLabel(each) | Value::ByRule(each), Step::Key(_))
            | (Value::List(each) | Value::ListOrOne(each), Step::Index(_)) => Some(each),
            (Value::ListOrOne(each), Step::Key(_)) => each.step(step),
            (Value::OneOf(_, shapes), _) => shapes.iter().find_map(|shape| shape.step(step)),
            _ => None,
        }
    }

    /// The keys of the mapping that can be written here.
    fn mapping(&self) -> Option<&'static Keys> {
        match self {
            Value::Map(keys) => Some(keys),
            Value::ListOrOne(each) => each.mapping(),
            Value::OneOf(_, shapes) => shapes.iter().find_map(Value::mapping),
            _ => None,
        }
    }

    /// The keys of every mapping that can be written here, as it is or in a list.
    pub fn mappings(&self) -> Vec<&'static Keys> {
        match self {
            Value::Map(keys) => vec![keys],
            Value::List(each)
            | Value::ListOrOne(each)
            | Value::ByLabel(each)
            | Value::ByRule(each) => each.mappings(),
            Value::OneOf(_, shapes) => shapes.iter().flat_map(Value::mappings).collect(),
            _ => Vec::new(),
        }
    }

    /// The words to choose from, where there are a few.
    pub fn choices(&self) -> &'static [&'static str] {
        match self {
            Value::Choice(words) => words,
            Value::List(each)
            | Value::ListOrOne(each)
            | Value::ByLabel(each)
            | Value::ByRule(each) => each.choices(),
            Value::OneOf(_, shapes) => shapes
                .iter()
                .map(Value::choices)
                .find(|words| !words.is_empty())
                .unwrap_or_default(),
            _ => &[],
        }
    }
}

impl fmt::Display for Value {
    /// The name that the words have for it: `text`, `list-of-map`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Text => f.write_str("text"),
            Value::Address => f.write_str("address"),
            Value::Day => f.write_str("day"),
            Value::Flag => f.write_str("flag"),
            Value::WholeNumber => f.write_str("whole-number"),
            Value::Count => f.write_str("count"),
            Value::Choice(_) => f.write_str("choice"),
            Value::Rule => f.write_str("rule"),
            Value::Map(_) => f.write_str("map"),
            Value::List(each) => write!(f, "list-of-{each}"),
            Value::ListOrOne(each) => write!(f, "one-or-more-{each}"),
            Value::ByLabel(each) => write!(f, "by-label-{each}"),
            Value::ByRule(each) => write!(f, "by-rule-{each}"),
            Value::OneOf(name, _) => f.write_str(name),
        }
    }
}

/// The rules that an editor can change or allow: those that only warn.
pub fn rules() -> impl Iterator<Item = Rule> {
    Rule::ALL
        .iter()
        .copied()
        .filter(|rule| rule.severity() == Severity::Warning)
}
