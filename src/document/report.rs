//! A dated edition of a plan's status, with what it says of itself.

use std::sync::Arc;

use jiff::civil::Date;

use super::markdown::Body;
use super::values::{all_written, allow, map, maps, required_written, written};
use crate::diagnostic::Rule;
use crate::path::SourcePath;
use crate::yaml::{Fields, Node, Written, join};

/// A dated edition of a plan's status.
#[derive(Clone, Debug)]
pub struct ReportDocument {
    /// The file.
    pub file: SourcePath,
    /// The plan's folder.
    pub plan: String,
    /// Its title.
    pub title: String,
    /// The day the status is of.
    pub date: Option<Date>,
    /// The day it was published.
    pub published: Option<Date>,
    /// What it says of itself.
    pub declares: Option<DeclaresText>,
    /// Where it contradicts itself, as somebody found who read it.
    pub contradictions: Vec<ContradictionText>,
    /// Whether it is not to be published yet.
    pub draft: bool,
    /// Rules that its file may break.
    pub allow: Vec<Rule>,
    /// Its text.
    pub body: Arc<Body>,
}

/// Different things that a report says of one matter, each with its source.
#[derive(Clone, Debug)]
pub struct ContradictionText {
    /// The measure it is of; none where it is of the plan.
    pub measure: Option<Written<String>>,
    /// What it is about, in a word or two.
    pub about: String,
    /// What is said, and where.
    pub sides: Vec<(String, Option<String>)>,
}

/// What a report says of itself, as written.
#[derive(Clone, Debug, Default)]
pub struct DeclaresText {
    /// How many measures.
    pub measures: Option<i64>,
    /// The departments it names, or how many it says there are.
    pub departments: Option<DeclaredDepartments>,
    /// How many measures have each status.
    pub status: Vec<(Written<String>, i64)>,
    /// Rows of its overview.
    pub items: Vec<ItemText>,
}

/// The departments a report says are responsible.
#[derive(Clone, Debug)]
pub enum DeclaredDepartments {
    /// By name.
    Codes(Vec<Written<String>>),
    /// Only how many.
    Count(i64),
}

/// A row of a report's overview: only what it says of a measure.
#[derive(Clone, Debug)]
pub struct ItemText {
    /// Which measure.
    pub measure: Written<String>,
    /// Its title.
    pub title: Option<String>,
    /// Who is responsible.
    pub responsible: Vec<Written<String>>,
    /// Whether there are others: «m.fl.».
    pub others: Option<bool>,
    /// Its status.
    pub status: Option<Written<String>>,
    /// Its time.
    pub period: Option<String>,
    /// Where the report says so.
    pub source: Option<String>,
    /// Where what the measure says is from.
    pub against: Option<String>,
}

pub(super) fn read(fields: &Fields<'_, '_>, plan: &str, body: Arc<Body>) -> ReportDocument {
    ReportDocument {
        file: fields.reader.file.clone(),
        plan: plan.to_owned(),
        title: fields.required_text("title"),
        date: fields.date("date"),
        published: fields.date("published"),
        declares: map(fields, "declares", declares),
        contradictions: maps(fields, "contradictions", contradiction),
        draft: fields.flag("draft"),
        allow: allow(fields),
        body,
    }
}

fn contradiction(fields: &Fields<'_, '_>) -> ContradictionText {
    let sides = maps(fields, "sides", |side| {
        (side.required_text("says"), side.text("source"))
    });
    let is_one = sides.iter().all(|(says, _)| *says == sides[0].0);
    let is_list = fields
        .node("sides")
        .is_some_and(|node| matches!(node, Node::List(_)));
    if is_one && is_list {
        fields.reader.fault(Rule::OneSided, &fields.path("sides"));
    }
    ContradictionText {
        measure: written(fields, "measure"),
        about: fields.required_text("about"),
        sides,
    }
}

fn declares(fields: &Fields<'_, '_>) -> DeclaresText {
    DeclaresText {
        measures: fields.count("measures"),
        departments: declared_departments(fields),
        status: declared_statuses(fields),
        items: maps(fields, "items", |item| ItemText {
            measure: required_written(item, "measure"),
            title: item.text("title"),
            responsible: all_written(item, "responsible"),
            others: item.optional_flag("others"),
            status: written(item, "status"),
            period: item.text("period"),
            source: item.text("source"),
            against: item.text("against"),
        }),
    }
}

fn declared_departments(fields: &Fields<'_, '_>) -> Option<DeclaredDepartments> {
    match fields.node("departments")? {
        Node::List(_) => Some(DeclaredDepartments::Codes(all_written(
            fields,
            "departments",
        ))),
        _ => fields.count("departments").map(DeclaredDepartments::Count),
    }
}

/// Labels and counts, the labels as keys that the user chooses.
fn declared_statuses(fields: &Fields<'_, '_>) -> Vec<(Written<String>, i64)> {
    let Some(node) = fields.node("status") else {
        return Vec::new();
    };
    let path = fields.path("status");
    let counts = fields.reader.fields(node, path.clone());
    let pairs = counts.entries().iter().filter_map(|(label, count)| {
        let at = join(&path, label);
        let count = fields.reader.count(count, &at)?;
        Some((
            Written {
                value: label.clone(),
                at,
            },
            count,
        ))
    });
    pairs.collect()
}
