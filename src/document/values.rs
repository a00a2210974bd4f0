//! Values of front matter that several kinds of document have: times, relations, addresses, codes
//! with their places.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::when::{Impossible, Span, When};
use crate::config;
use crate::diagnostic::{FieldPath, Rule};
use crate::yaml::{Fields, Node, Reader, Written};

/// A time as written: one phrase, or several with labels.
#[derive(Clone, Debug)]
pub struct WhenText {
    /// The phrases with their labels.
    pub parts: Vec<PartText>,
    /// What the phrases say in the period that they were first read in.
    known: OnceLock<Box<(Option<Span>, Readings)>>,
}

/// A phrase of a time as written.
#[derive(Clone, Debug)]
pub struct PartText {
    /// What it is the time of; empty where there is only one.
    pub label: String,
    /// The words.
    pub text: Written<String>,
    /// The words are kept as a plan has them in print, its mistakes too, and are not read.
    pub as_printed: bool,
}

impl PartText {
    fn plain(text: Written<String>) -> Self {
        PartText {
            label: String::new(),
            text,
            as_printed: false,
        }
    }

    fn read(&self, period: Option<Span>) -> Result<When, Impossible> {
        if self.as_printed {
            Ok(When::as_printed(&self.text.value))
        } else {
            When::read(&self.text.value, period)
        }
    }
}

/// What each of several phrases says, or why it names no possible time.
type Readings = Vec<Result<When, Impossible>>;

impl WhenText {
    fn new(parts: Vec<PartText>) -> Self {
        WhenText {
            parts,
            known: OnceLock::new(),
        }
    }

    /// What the phrases say in a plan's period, in order. A document outlives a build, and its
    /// plan's period seldom changes.
    pub fn read(&self, period: Option<Span>) -> Cow<'_, [Result<When, Impossible>]> {
        let read = || self.parts.iter().map(|part| part.read(period)).collect();
        let (known, readings) = &**self.known.get_or_init(|| Box::new((period, read())));
        if *known == period {
            readings.into()
        } else {
            read().into()
        }
    }
}

/// A relation as written.
#[derive(Clone, Debug)]
pub struct RelationText {
    /// What it points to: a measure, a plan, or an address.
    pub to: Written<String>,
    /// What kind it is.
    pub kind: RelationKind,
    /// What something outside is called.
    pub title: Option<String>,
}

/// Kinds of relation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RelationKind {
    /// The two have to do with each other.
    Related,
    /// This one follows up the other.
    FollowsUp,
    /// This one rests on the other.
    Cites,
    /// This one delivered the other.
    Delivers,
    /// This one continues the other.
    Continues,
    /// This one was merged into the other.
    MergedInto,
    /// This one replaces the other.
    Supersedes,
}

impl RelationKind {
    /// Every kind.
    pub const ALL: [RelationKind; 7] = [
        RelationKind::Related,
        RelationKind::FollowsUp,
        RelationKind::Cites,
        RelationKind::Delivers,
        RelationKind::Continues,
        RelationKind::MergedInto,
        RelationKind::Supersedes,
    ];

    /// The identifier that files and data use.
    pub fn id(self) -> &'static str {
        match self {
            RelationKind::Related => "related",
            RelationKind::FollowsUp => "follows-up",
            RelationKind::Cites => "cites",
            RelationKind::Delivers => "delivers",
            RelationKind::Continues => "continues",
            RelationKind::MergedInto => "merged-into",
            RelationKind::Supersedes => "supersedes",
        }
    }
}

pub(super) fn when(fields: &Fields<'_, '_>, key: &str) -> Option<WhenText> {
    let node = fields.node(key)?;
    let at = fields.path(key);
    let parts = match node {
        Node::List(_) => maps(fields, key, labelled),
        Node::Map(_) => vec![in_full(fields.reader, node, at)],
        phrase => vec![PartText::plain(Written {
            value: fields.reader.text(phrase, &at)?,
            at,
        })],
    };
    let parts: Vec<_> = parts
        .into_iter()
        .filter(|part| !part.text.value.is_empty())
        .collect();
    if parts.is_empty() {
        None
    } else {
        Some(WhenText::new(parts))
    }
}

fn labelled(fields: &Fields<'_, '_>) -> PartText {
    let label = fields.text("label").unwrap_or_default();
    let part = match fields.node("when") {
        Some(node @ Node::Map(_)) => in_full(fields.reader, node, fields.path("when")),
        _ => PartText::plain(required_written(fields, "when")),
    };
    PartText { label, ..part }
}

/// A phrase as `{text, as_printed}`.
fn in_full(reader: &Reader<'_>, node: &Node, at: FieldPath) -> PartText {
    finished(reader, node, at, |fields| PartText {
        label: String::new(),
        text: required_written(fields, "text"),
        as_printed: fields.flag("as_printed"),
    })
}

pub(super) fn related(fields: &Fields<'_, '_>) -> Vec<RelationText> {
    let items = fields.items("related").into_iter();
    items
        .filter_map(|(node, at)| relation(fields.reader, node, at))
        .collect()
}

fn relation(reader: &Reader<'_>, node: &Node, at: FieldPath) -> Option<RelationText> {
    match node {
        Node::Map(_) => Some(finished(reader, node, at, |fields| RelationText {
            to: required_written(fields, "to"),
            kind: fields
                .choice("kind", &RelationKind::ALL.map(|each| (each.id(), each)))
                .unwrap_or(RelationKind::Related),
            title: fields.text("title"),
        })),
        id => Some(RelationText {
            to: Written {
                value: reader.text(id, &at)?,
                at,
            },
            kind: RelationKind::Related,
            title: None,
        }),
    }
}

pub(super) fn written(fields: &Fields<'_, '_>, key: &str) -> Option<Written<String>> {
    fields.text(key).map(|value| Written {
        value,
        at: fields.path(key),
    })
}

pub(super) fn required_written(fields: &Fields<'_, '_>, key: &str) -> Written<String> {
    Written {
        value: fields.required_text(key),
        at: fields.path(key),
    }
}

pub(super) fn all_written(fields: &Fields<'_, '_>, key: &str) -> Vec<Written<String>> {
    let items = fields.items(key).into_iter();
    items
        .filter_map(|(node, at)| {
            Some(Written {
                value: fields.reader.text(node, &at)?,
                at,
            })
        })
        .collect()
}

/// The rules that a file may break.
pub(super) fn allow(fields: &Fields<'_, '_>) -> Vec<Rule> {
    let named = all_written(fields, "allow");
    named
        .iter()
        .filter_map(|rule| config::rule_named(fields.reader, &rule.at, &rule.value))
        .collect()
}

/// A mapping under a key.
pub(super) fn map<T>(
    fields: &Fields<'_, '_>,
    key: &str,
    read: impl Fn(&Fields<'_, '_>) -> T,
) -> Option<T> {
    let node = fields.node(key)?;
    Some(finished(fields.reader, node, fields.path(key), read))
}

/// A list of mappings under a key.
pub(super) fn maps<T>(
    fields: &Fields<'_, '_>,
    key: &str,
    read: impl Fn(&Fields<'_, '_>) -> T,
) -> Vec<T> {
    fields
        .list(key)
        .into_iter()
        .map(|(node, at)| finished(fields.reader, node, at, &read))
        .collect()
}

pub(super) fn finished<T>(
    reader: &Reader<'_>,
    node: &Node,
    at: FieldPath,
    read: impl Fn(&Fields<'_, '_>) -> T,
) -> T {
    let fields = reader.fields(node, at);
    let value = read(&fields);
    fields.finish();
    value
}
