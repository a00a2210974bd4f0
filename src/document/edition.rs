//! An edition: a plan as a report on it was published, in a file of its own beside the report. It
//! holds all that the page of the report shows, so that nothing written later changes it. `new`
//! writes it, once.

use std::collections::HashSet;
use std::fmt::Display;

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use super::Role;
use super::values::{map, maps};
use crate::diagnostic::{Diagnostic, Place, Rule, Step};
use crate::keys;
use crate::path::SourcePath;
use crate::yaml::{Fields, Reader, json};

/// What stands at `schema`: the form of the file.
pub const EDITION_VERSION: &str = "edition-1";

/// The most bytes of an edition that are read: room for some 20,000 measures.
pub const EDITION_LIMIT: usize = 8 * 1024 * 1024;

/// An edition as its file has it.
#[derive(Clone, Debug)]
pub struct EditionDocument {
    /// The file.
    pub file: SourcePath,
    /// The plan's folder.
    pub plan: String,
    /// The day it is of.
    pub date: Option<Date>,
    /// What the plan was called.
    pub title: String,
    /// The measures, in order.
    pub measures: Vec<FrozenMeasure>,
}

/// A measure as it stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FrozenMeasure {
    /// Its identity within the plan.
    pub id: String,
    /// Its number.
    pub number: Option<String>,
    /// Its title.
    pub title: String,
    /// The section it lay in.
    pub section: Option<FrozenSection>,
    /// Who answered for it and who took part, in order.
    pub responsible: Vec<FrozenResponsible>,
    /// Whether there were others: «m.fl.».
    pub others: bool,
    /// The identifier of its status; none where nothing was reported.
    pub status: Option<&'static str>,
    /// The day of that status.
    #[serde(serialize_with = "written")]
    pub status_date: Option<Date>,
    /// Who said so.
    pub source: Option<String>,
    /// What else was said on that day.
    pub also: Vec<FrozenEntry>,
    /// When it was to happen, in its own words.
    pub when: Option<String>,
}

/// A section as it was called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FrozenSection {
    /// Its identity within the plan.
    pub id: String,
    /// Its title.
    pub title: String,
}

/// A department as it was called, with its role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FrozenResponsible {
    /// Its code.
    pub department: String,
    /// Its full name.
    pub name: String,
    /// The identifier of its role.
    pub role: &'static str,
}

/// A status that did not count, with its source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FrozenEntry {
    /// The identifier of the status.
    pub status: &'static str,
    /// Who said so.
    pub source: Option<String>,
}

fn written<S: Serializer>(day: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
    let text = day.as_ref().map(Date::to_string);
    text.serialize(serializer)
}

/// The text of the file of an edition: a measure to a line, so that what differs between two is
/// seen line by line.
pub fn edition_text(date: Date, plan: (&str, &str), measures: &[FrozenMeasure]) -> String {
    let (id, title) = (quoted(plan.0), quoted(plan.1));
    let measures: Vec<String> = measures
        .iter()
        .map(|measure| format!("\n    {}", json_of(measure)))
        .collect();
    let end = if measures.is_empty() { "" } else { "\n  " };
    format!(
        "{{\n  \"schema\": {},\n  \"date\": {},\n  \"plan\": {{\"id\": {id}, \"title\": {title}}},\n  \"measures\": [{}{end}]\n}}\n",
        quoted(EDITION_VERSION),
        quoted(date),
        measures.join(","),
    )
}

fn quoted(text: impl Display) -> String {
    json_of(&text.to_string())
}

/// Writing to memory does not fail.
fn json_of(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// Reads an edition; none, with a fault, where the text is none.
pub(super) fn document(reader: &Reader<'_>, text: &str, plan: &str) -> Option<EditionDocument> {
    if text.len() > EDITION_LIMIT {
        let fault = Diagnostic::new(Rule::EditionTooLarge, Place::file(reader.file));
        reader.push(fault.with("limit", (EDITION_LIMIT / 1024 / 1024).to_string()));
        return None;
    }
    let node = json::parse(text)
        .map_err(|fault| {
            let place = Place::bytes(reader.file, fault.bytes);
            let kind = if fault.is_cut { "cut" } else { "other" };
            reader.push(Diagnostic::new(Rule::EditionNoJson, place).with("kind", kind));
        })
        .ok()?;
    let fields = reader.fields(&node, Vec::new());
    if has_other_version(&fields) {
        return None;
    }
    let document = read(&fields, plan);
    fields.finish();
    Some(document)
}

/// Whether a file is of a form that is not known. What else stands in it cannot be judged then.
fn has_other_version(fields: &Fields<'_, '_>) -> bool {
    let version = fields.text("schema");
    let other = version.filter(|version| version != EDITION_VERSION);
    if let Some(version) = &other {
        let fault = fields
            .reader
            .fault(Rule::EditionVersion, &fields.path("schema"))
            .with("version", version)
            .with("known", EDITION_VERSION);
        fields.reader.push(fault);
    }
    other.is_some()
}

fn read(fields: &Fields<'_, '_>, plan: &str) -> EditionDocument {
    let file = fields.reader.file;
    let date = fields.date("date");
    if let Some(date) = date.filter(|date| date.to_string() != file.stem()) {
        let fault = fields
            .reader
            .fault(Rule::EditionOtherDay, &fields.path("date"));
        fields.reader.push(
            fault
                .with("date", date.to_string())
                .with("name", file.name()),
        );
    }
    let title = map(fields, "plan", |plan| {
        plan.text("id");
        plan.required_text("title")
    });
    let measures = maps(fields, "measures", measure);
    report_twice(fields, &measures);
    EditionDocument {
        file: file.clone(),
        plan: plan.to_owned(),
        date,
        title: title.unwrap_or_default(),
        measures,
    }
}

fn report_twice(fields: &Fields<'_, '_>, measures: &[FrozenMeasure]) {
    let mut met = HashSet::new();
    for (place, measure) in measures.iter().enumerate() {
        if !measure.id.is_empty() && !met.insert(&measure.id) {
            let mut path = fields.path("measures");
            path.extend([Step::Index(place), Step::Key("id".into())]);
            let fault = fields.reader.fault(Rule::EditionMeasureTwice, &path);
            fields.reader.push(fault.with("id", &measure.id));
        }
    }
}

fn measure(fields: &Fields<'_, '_>) -> FrozenMeasure {
    FrozenMeasure {
        id: fields.required_text("id"),
        number: fields.text("number"),
        title: fields.required_text("title"),
        section: map(fields, "section", |section| FrozenSection {
            id: section.required_text("id"),
            title: section.required_text("title"),
        }),
        responsible: maps(fields, "responsible", responsible),
        others: fields.flag("others"),
        status: status(fields),
        status_date: fields.date("status_date"),
        source: fields.text("source"),
        also: maps(fields, "also", |entry| FrozenEntry {
            status: status(entry).unwrap_or_default(),
            source: entry.text("source"),
        }),
        when: fields.text("when"),
    }
}

fn responsible(fields: &Fields<'_, '_>) -> FrozenResponsible {
    let roles = Role::ALL.map(|role| (role.id(), role.id()));
    FrozenResponsible {
        department: fields.required_text("department"),
        name: fields.required_text("name"),
        role: fields.choice("role", &roles).unwrap_or_default(),
    }
}

fn status(fields: &Fields<'_, '_>) -> Option<&'static str> {
    let choices: Vec<(&'static str, &'static str)> =
        keys::STATUSES.iter().map(|id| (*id, *id)).collect();
    fields.choice("status", &choices)
}
