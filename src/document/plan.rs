//! A plan and its sections.

use std::sync::Arc;

use super::markdown::Body;
use super::values::{RelationText, WhenText, all_written, allow, map, related, when, written};
use crate::diagnostic::Rule;
use crate::language;
use crate::path::SourcePath;
use crate::yaml::{Fields, Written};

/// A plan.
#[derive(Clone, Debug)]
pub struct PlanDocument {
    /// The file.
    pub file: SourcePath,
    /// Its folder's name as it stands on the disk.
    pub folder: String,
    /// Its title.
    pub title: String,
    /// A shorter title for menus and breadcrumbs.
    pub short_title: Option<String>,
    /// What kind of plan it is.
    pub kind: PlanKind,
    /// The time it covers, as written.
    pub period: Option<WhenText>,
    /// Code of the department that owns it.
    pub owner: Option<Written<String>>,
    /// Its goals, numbered by their place.
    pub goals: Vec<String>,
    /// How many measures and sections it says it has.
    pub announced: Announced,
    /// When it was launched, as written.
    pub launched: Option<WhenText>,
    /// Its code and address as a publication.
    pub publication: Option<Publication>,
    /// What it is related to.
    pub related: Vec<RelationText>,
    /// What a measure is called in it: «tiltak», «aktivitet».
    pub measure_term: Option<String>,
    /// Its language, if not the site's.
    pub language: Option<&'static str>,
    /// Earlier addresses.
    pub aliases: Vec<Written<String>>,
    /// Whether it is not to be published yet.
    pub draft: bool,
    /// Rules that its file may break.
    pub allow: Vec<Rule>,
    /// Its text.
    pub body: Arc<Body>,
}

/// Kinds of plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanKind {
    /// A strategy: goals, seldom measures.
    Strategy,
    /// An action plan.
    ActionPlan,
    /// A plan of activities.
    ActivityPlan,
}

impl PlanKind {
    /// Every kind.
    pub const ALL: [PlanKind; 3] = [
        PlanKind::Strategy,
        PlanKind::ActionPlan,
        PlanKind::ActivityPlan,
    ];

    /// The identifier that files and data use.
    pub fn id(self) -> &'static str {
        match self {
            PlanKind::Strategy => "strategy",
            PlanKind::ActionPlan => "action-plan",
            PlanKind::ActivityPlan => "activity-plan",
        }
    }
}

/// What a plan announces that it holds.
#[derive(Clone, Copy, Debug, Default)]
pub struct Announced {
    /// How many measures.
    pub measures: Option<i64>,
    /// How many sections.
    pub sections: Option<i64>,
}

/// A plan as a publication.
#[derive(Clone, Debug)]
pub struct Publication {
    /// Its code.
    pub code: Option<String>,
    /// Its address.
    pub url: Option<String>,
}

/// A part of a plan.
#[derive(Clone, Debug)]
pub struct SectionDocument {
    /// The file.
    pub file: SourcePath,
    /// The plan's folder.
    pub plan: String,
    /// Its own folder's name as it stands on the disk.
    pub folder: String,
    /// Its title.
    pub title: String,
    /// A sentence that says what it is about.
    pub lead: Option<String>,
    /// Earlier addresses.
    pub aliases: Vec<Written<String>>,
    /// Whether it is not to be published yet.
    pub draft: bool,
    /// Rules that its file may break.
    pub allow: Vec<Rule>,
    /// Its text.
    pub body: Arc<Body>,
}

pub(super) fn read(fields: &Fields<'_, '_>, folder: &str, body: Arc<Body>) -> PlanDocument {
    PlanDocument {
        file: fields.reader.file.clone(),
        folder: folder.to_owned(),
        title: fields.required_text("title"),
        short_title: fields.text("short_title"),
        kind: fields
            .choice("kind", &PlanKind::ALL.map(|each| (each.id(), each)))
            .unwrap_or(PlanKind::ActionPlan),
        period: when(fields, "period"),
        owner: written(fields, "owner"),
        goals: fields.texts("goals"),
        announced: map(fields, "announced", |announced| Announced {
            measures: announced.count("measures"),
            sections: announced.count("sections"),
        })
        .unwrap_or_default(),
        launched: when(fields, "launched"),
        publication: map(fields, "publication", |publication| Publication {
            code: publication.text("code"),
            url: publication.web_address("url"),
        }),
        related: related(fields),
        measure_term: fields.text("measure_term"),
        language: fields.choice("language", &language::CODES),
        aliases: all_written(fields, "aliases"),
        draft: fields.flag("draft"),
        allow: allow(fields),
        body,
    }
}

pub(super) fn read_section(
    fields: &Fields<'_, '_>,
    plan: &str,
    folder: &str,
    body: Arc<Body>,
) -> SectionDocument {
    SectionDocument {
        file: fields.reader.file.clone(),
        plan: plan.to_owned(),
        folder: folder.to_owned(),
        title: fields.required_text("title"),
        lead: fields.text("lead"),
        aliases: all_written(fields, "aliases"),
        draft: fields.flag("draft"),
        allow: allow(fields),
        body,
    }
}
