//! What can be wrong with a site, as data: a rule, a place, arguments and a hint.
//! The sentences, and the line and column, are worked out when a diagnostic is shown (`show`).

mod near;
mod rule;
mod words;

pub use near::{nearest, nearest_within};
pub use rule::{Rule, Severity};

use std::ops::Range;

use crate::path::SourcePath;

/// One step down into a front matter: a key of a mapping or an index of a list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// A key.
    Key(Box<str>),
    /// A position, counted from 0.
    Index(usize),
}

/// Where a value stands in a front matter, from its top: `status`, 1, `date`.
pub type FieldPath = Vec<Step>;

/// A place inside a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// The file as a whole.
    File,
    /// The value of a field of the front matter.
    Value(FieldPath),
    /// The key of a field of the front matter.
    Key(FieldPath),
    /// Bytes of the file.
    Bytes(Range<usize>),
}

/// Where something is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub file: SourcePath,
    /// The place inside it.
    pub spot: Spot,
}

impl Place {
    /// A file as a whole.
    pub fn file(file: &SourcePath) -> Self {
        Place {
            file: file.clone(),
            spot: Spot::File,
        }
    }

    /// Bytes of a file.
    pub fn bytes(file: &SourcePath, range: Range<usize>) -> Self {
        Place {
            file: file.clone(),
            spot: Spot::Bytes(range),
        }
    }

    /// The value of a field of the front matter, named from its top.
    pub fn field(file: &SourcePath, path: &[Step]) -> Self {
        Place {
            file: file.clone(),
            spot: Spot::Value(path.to_vec()),
        }
    }

    /// The value of a key at the top of the front matter.
    pub fn key(file: &SourcePath, key: &str) -> Self {
        Place {
            file: file.clone(),
            spot: Spot::Value(vec![Step::Key(key.into())]),
        }
    }
}

/// A fault or a warning.
#[must_use]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of fault it is.
    pub rule: Rule,
    /// Whether it stops the build.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// What the sentence speaks of, by the names that the sentences use.
    pub arguments: Vec<(&'static str, String)>,
    /// The nearest known name, where one is near: «mente du …».
    pub suggestion: Option<String>,
    /// What is to be written instead, where that cannot be wrong.
    pub fix: Option<Box<Fix>>,
}

/// What stands at the place of a fault, and what is to be written there instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The value or the key as it is.
    pub old: String,
    /// The value or the key as it should be.
    pub new: String,
}

impl Diagnostic {
    /// A diagnostic with the severity its rule has.
    pub fn new(rule: Rule, place: Place) -> Self {
        Diagnostic {
            rule,
            severity: rule.severity(),
            place,
            arguments: Vec::new(),
            suggestion: None,
            fix: None,
        }
    }

    /// With one more argument.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// With the nearest of the known names, if one is near enough to be what was meant.
    pub fn suggest<'a>(mut self, written: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        self.suggestion = nearest(written, known);
        self
    }

    /// Without a fix where it would not do.
    pub fn fix_if(mut self, is_possible: impl FnOnce(&Fix) -> bool) -> Self {
        self.fix = self.fix.filter(|fix| is_possible(fix));
        self
    }
}

impl Fix {
    /// What stands there, and what should.
    pub fn new(old: impl Into<String>, new: impl Into<String>) -> Box<Self> {
        Box::new(Fix {
            old: old.into(),
            new: new.into(),
        })
    }
}

/// Whether the faults of a file may hide the value of a key at its top: the key itself is wrong, or
/// it is absent while another that nobody knows may be meant for it.
pub fn hides(faults: &[Diagnostic], key: &str, is_absent: bool) -> bool {
    faults.iter().any(|fault| {
        let path = match &fault.place.spot {
            Spot::Value(path) | Spot::Key(path) => path.as_slice(),
            Spot::File | Spot::Bytes(_) => return false,
        };
        let is_own = matches!(path.first(), Some(Step::Key(first)) if **first == *key);
        let is_missing = fault.rule == Rule::MissingKey
            && path.is_empty()
            && fault.arguments.contains(&("key", key.into()));
        let is_meant = fault.suggestion.as_ref().is_none_or(|meant| meant == key);
        is_own
            || is_missing
            || is_absent && fault.rule == Rule::UnknownKey && path.len() == 1 && is_meant
    })
}

/// A value and everything found wrong while it was made. Nothing stops at the first fault.
#[derive(Clone, Debug, Default)]
pub struct Warned<T> {
    /// The value, as whole as the faults allow.
    pub value: T,
    /// Faults and warnings.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Warned<T> {
    /// Whether any of the diagnostics is an error.
    pub fn failed(&self) -> bool {
        self.diagnostics
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// The value, with the diagnostics added to others.
    pub fn into(self, diagnostics: &mut Vec<Diagnostic>) -> T {
        diagnostics.extend(self.diagnostics);
        self.value
    }
}
