//! A measure with what front matter says of it.

use std::sync::Arc;

use jiff::civil::Date;

use super::markdown::Body;
use super::values::{
    RelationText, WhenText, all_written, allow, finished, maps, related, required_written, when,
    written,
};
use crate::diagnostic::{FieldPath, Place, Rule, Step};
use crate::language;
use crate::path::SourcePath;
use crate::yaml::{Fields, Node, Reader, Written, join};

/// A measure.
#[derive(Clone, Debug)]
pub struct MeasureDocument {
    /// The file.
    pub file: SourcePath,
    /// The plan's folder.
    pub plan: String,
    /// The section's folder, if it lies in one.
    pub section: Option<String>,
    /// Its number as written.
    pub number: Option<String>,
    /// Its title.
    pub title: String,
    /// Who answers for it and who takes part.
    pub responsible: Vec<ResponsibleText>,
    /// Whether there are more than those named: «m.fl.».
    pub others: bool,
    /// What kind of measure it is, if said.
    pub kind: Option<MeasureKind>,
    /// When it happens, as written.
    pub when: Option<WhenText>,
    /// Places of the goals it serves, counted from 1.
    pub goals: Vec<Written<String>>,
    /// Further sections it belongs to.
    pub also_in: Vec<Written<String>>,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// Its ledger as written.
    pub status: StatusText,
    /// Its milestones.
    pub milestones: Vec<MilestoneText>,
    /// Its indicators.
    pub indicators: Vec<IndicatorText>,
    /// Its funding.
    pub funding: Vec<Funding>,
    /// What it is related to.
    pub related: Vec<RelationText>,
    /// Addresses to read more at.
    pub links: Vec<WebLink>,
    /// Earlier addresses.
    pub aliases: Vec<Written<String>>,
    /// Its language, if not the plan's.
    pub language: Option<&'static str>,
    /// Whether it is not to be published yet.
    pub draft: bool,
    /// Rules that its file may break.
    pub allow: Vec<Rule>,
    /// Its text.
    pub body: Arc<Body>,
}

impl MeasureDocument {
    /// Where a key of an entry of the ledger stands, the entries counted from 0 as written.
    pub fn place_in_entry(&self, entry: usize, key: &str) -> Place {
        let mut path = match &self.status {
            StatusText::Ledger(entries) => entries
                .get(entry)
                .map_or_else(Vec::new, |entry| entry.status.at.clone()),
            StatusText::Word(word) => return Place::field(&self.file, &word.at),
            StatusText::None => Vec::new(),
        };
        path.pop();
        Place::field(&self.file, &join(&path, key))
    }

    /// The status of an entry as its file has it, the entries counted from 0 as written.
    pub fn status_in_entry(&self, entry: usize) -> &str {
        match &self.status {
            StatusText::Ledger(entries) => {
                entries.get(entry).map_or("", |entry| &entry.status.value)
            }
            StatusText::Word(word) => &word.value,
            StatusText::None => "",
        }
    }

    /// Where a key of a milestone stands, the milestones counted from 0 as written.
    pub fn place_in_milestone(&self, milestone: usize, key: &str) -> Place {
        let path = [
            Step::Key("milestones".into()),
            Step::Index(milestone),
            Step::Key(key.into()),
        ];
        Place::field(&self.file, &path)
    }

    /// Where a key of an indicator stands, the indicators counted from 0 as written.
    pub fn place_in_indicator(&self, indicator: usize, key: &str) -> Place {
        let path = [
            Step::Key("indicators".into()),
            Step::Index(indicator),
            Step::Key(key.into()),
        ];
        Place::field(&self.file, &path)
    }

    /// Where a value of an indicator stands, both counted from 0 as written.
    pub fn place_of_value(&self, indicator: usize, value: usize) -> Place {
        let path = [
            Step::Key("indicators".into()),
            Step::Index(indicator),
            Step::Key("values".into()),
            Step::Index(value),
            Step::Key("value".into()),
        ];
        Place::field(&self.file, &path)
    }
}

/// Kinds of measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeasureKind {
    /// Done once.
    OneOff,
    /// Goes on all the time.
    Continuous,
    /// Comes back.
    Recurring,
}

impl MeasureKind {
    /// Every kind.
    pub const ALL: [MeasureKind; 3] = [
        MeasureKind::OneOff,
        MeasureKind::Continuous,
        MeasureKind::Recurring,
    ];

    /// The identifier that files and data use.
    pub fn id(self) -> &'static str {
        match self {
            MeasureKind::OneOff => "one-off",
            MeasureKind::Continuous => "continuous",
            MeasureKind::Recurring => "recurring",
        }
    }
}

/// A department named as responsible.
#[derive(Clone, Debug)]
pub struct ResponsibleText {
    /// Its code.
    pub department: Written<String>,
    /// Its role, if said.
    pub role: Option<Role>,
}

/// What a department does for a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Answers for it.
    Lead,
    /// Answers for it together with others.
    Shared,
    /// Carries it out or takes part.
    Contributor,
}

impl Role {
    /// Every role, from the most to the least that a department can do.
    pub const ALL: [Role; 3] = [Role::Lead, Role::Shared, Role::Contributor];

    /// The identifier that files and data use.
    pub fn id(self) -> &'static str {
        match self {
            Role::Lead => "lead",
            Role::Shared => "shared",
            Role::Contributor => "contributor",
        }
    }
}

/// A status as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StatusText {
    /// Nothing was reported.
    None,
    /// One word, which takes the date of the plan's report.
    Word(Written<String>),
    /// A list of entries.
    Ledger(Vec<EntryText>),
}

/// An entry of a ledger as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryText {
    /// Its day.
    pub date: Date,
    /// Identifier or label of a status.
    pub status: Written<String>,
    /// Who or what says so.
    pub source: Option<String>,
    /// What is said besides.
    pub note: Option<String>,
    /// Whether it is the one that counts, of several on its day.
    pub counts: bool,
}

/// A milestone as written.
#[derive(Clone, Debug)]
pub struct MilestoneText {
    /// What is to be reached.
    pub title: String,
    /// When it is due.
    pub due: Option<WhenText>,
    /// When it was reached.
    pub done: Option<WhenText>,
}

/// An indicator as written.
#[derive(Clone, Debug)]
pub struct IndicatorText {
    /// What is measured.
    pub title: String,
    /// In what unit.
    pub unit: Option<String>,
    /// Where it started.
    pub baseline: Option<String>,
    /// What is wanted: «minst 50», «inntil 6».
    pub target: Option<String>,
    /// By when.
    pub by: Option<WhenText>,
    /// What was measured, and when.
    pub values: Vec<(Option<WhenText>, String)>,
}

/// Money.
#[derive(Clone, Debug)]
pub struct Funding {
    /// Norwegian kroner.
    pub amount: i64,
    /// Whether that is about as much: «om lag».
    pub approximate: bool,
    /// The budget year.
    pub year: Option<i64>,
    /// Proposed or granted, if said.
    pub status: Option<FundingStatus>,
    /// What it is for.
    pub note: Option<String>,
}

/// How far money has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FundingStatus {
    /// Proposed in a budget.
    Proposed,
    /// Granted.
    Granted,
}

impl FundingStatus {
    /// Both.
    pub const ALL: [FundingStatus; 2] = [FundingStatus::Proposed, FundingStatus::Granted];

    /// The identifier that files and data use.
    pub fn id(self) -> &'static str {
        match self {
            FundingStatus::Proposed => "proposed",
            FundingStatus::Granted => "granted",
        }
    }
}

/// An address on the web with what to call it.
#[derive(Clone, Debug)]
pub struct WebLink {
    /// What to call it.
    pub title: String,
    /// The address.
    pub url: String,
}

pub(super) fn read(
    fields: &Fields<'_, '_>,
    plan: &str,
    section: Option<&str>,
    body: Arc<Body>,
) -> MeasureDocument {
    MeasureDocument {
        file: fields.reader.file.clone(),
        plan: plan.to_owned(),
        section: section.map(str::to_owned),
        number: fields.text("number"),
        title: fields.required_text("title"),
        responsible: fields
            .items("responsible")
            .into_iter()
            .filter_map(|(node, at)| responsible(fields.reader, node, at))
            .collect(),
        others: fields.flag("others"),
        kind: fields.choice("kind", &MeasureKind::ALL.map(|each| (each.id(), each))),
        when: when(fields, "when"),
        goals: all_written(fields, "goals"),
        also_in: all_written(fields, "also_in"),
        tags: fields.texts("tags"),
        status: status(fields),
        milestones: maps(fields, "milestones", |milestone| MilestoneText {
            title: milestone.required_text("title"),
            due: when(milestone, "due"),
            done: when(milestone, "done"),
        }),
        indicators: maps(fields, "indicators", indicator),
        funding: maps(fields, "funding", funding)
            .into_iter()
            .flatten()
            .collect(),
        related: related(fields),
        links: maps(fields, "links", |link| {
            Some(WebLink {
                title: link.required_text("title"),
                url: link.web_address("url")?,
            })
        })
        .into_iter()
        .flatten()
        .collect(),
        aliases: all_written(fields, "aliases"),
        language: fields.choice("language", &language::CODES),
        draft: fields.flag("draft"),
        allow: allow(fields),
        body,
    }
}

fn responsible(reader: &Reader<'_>, node: &Node, at: FieldPath) -> Option<ResponsibleText> {
    match node {
        Node::Map(_) => Some(finished(reader, node, at, |fields| ResponsibleText {
            department: required_written(fields, "department"),
            role: fields.choice("role", &Role::ALL.map(|each| (each.id(), each))),
        })),
        code => Some(ResponsibleText {
            department: Written {
                value: reader.text(code, &at)?,
                at,
            },
            role: None,
        }),
    }
}

fn status(fields: &Fields<'_, '_>) -> StatusText {
    match fields.node("status") {
        None => StatusText::None,
        Some(Node::List(_)) => StatusText::Ledger(
            maps(fields, "status", entry)
                .into_iter()
                .flatten()
                .collect(),
        ),
        Some(single @ Node::Map(_)) => {
            let entry = finished(fields.reader, single, fields.path("status"), entry);
            StatusText::Ledger(entry.into_iter().collect())
        }
        Some(_) => written(fields, "status").map_or(StatusText::None, StatusText::Word),
    }
}

fn entry(fields: &Fields<'_, '_>) -> Option<EntryText> {
    let date = fields.date("date");
    let status = required_written(fields, "status");
    let (source, note) = (fields.text("source"), fields.text("note"));
    let counts = fields.flag("counts");
    Some(EntryText {
        date: date?,
        status,
        source,
        note,
        counts,
    })
}

fn indicator(fields: &Fields<'_, '_>) -> IndicatorText {
    IndicatorText {
        title: fields.required_text("title"),
        unit: fields.text("unit"),
        baseline: fields.text("baseline"),
        target: fields.text("target"),
        by: when(fields, "by"),
        values: maps(fields, "values", |value| {
            (when(value, "date"), value.required_text("value"))
        }),
    }
}

fn funding(fields: &Fields<'_, '_>) -> Option<Funding> {
    let amount = fields.whole_number("amount");
    let (year, status) = (
        fields.whole_number("year"),
        fields.choice("status", &FundingStatus::ALL.map(|each| (each.id(), each))),
    );
    let (approximate, note) = (fields.flag("approximate"), fields.text("note"));
    Some(Funding {
        amount: amount?,
        approximate,
        year,
        status,
        note,
    })
}
