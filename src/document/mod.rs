//! The files of a site as documents: front matter as typed values, Markdown as HTML with its references still open.
//! A document knows nothing of other documents; `model` puts them together.

pub mod markdown;
mod read;
mod sort;
pub mod when;

pub use read::RELATION_KINDS;

use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::config::Config;
use crate::diagnostic::{Diagnostic, Warned};
use crate::document::markdown::Body;
use crate::path::SourcePath;
use crate::source::SourceTree;
use crate::yaml::Written;

/// All documents of a site, in order of their paths.
#[derive(Debug, Default)]
pub struct Documents {
    /// `departments/*.md`
    pub departments: Vec<DepartmentDocument>,
    /// `plans/*/plan.md`
    pub plans: Vec<PlanDocument>,
    /// `plans/*/*/section.md`
    pub sections: Vec<SectionDocument>,
    /// The other Markdown files of a plan's folder and its sections' folders.
    pub measures: Vec<MeasureDocument>,
    /// `plans/*/reports/*.md`
    pub reports: Vec<ReportDocument>,
    /// `pages/*.md`
    pub pages: Vec<PageDocument>,
    /// Files that are not Markdown, beside pages.
    pub attachments: Vec<SourcePath>,
    /// Files below `static/`.
    pub statics: Vec<SourcePath>,
}

/// Who can be responsible for measures.
#[derive(Clone, Debug)]
pub struct DepartmentDocument {
    /// The file.
    pub file: SourcePath,
    /// Its code, which is its identity.
    pub code: String,
    /// Its full official name.
    pub name: String,
    /// What kind of unit it is.
    pub kind: DepartmentKind,
    /// A shorter name.
    pub short: Option<String>,
    /// Code of the unit above it.
    pub parent: Option<Written<String>>,
    /// Earlier codes and names.
    pub formerly: Vec<Formerly>,
    /// Its own web address.
    pub url: Option<String>,
    /// What it is.
    pub body: Body,
}

/// An earlier code and name of a department.
#[derive(Clone, Debug)]
pub struct Formerly {
    /// The code.
    pub code: String,
    /// The name.
    pub name: String,
    /// The last day it was in use.
    pub until: Option<Date>,
}

/// Kinds of department.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DepartmentKind {
    /// The government as a whole.
    Government,
    /// A ministry.
    Ministry,
    /// A directorate.
    Directorate,
    /// Another agency.
    Agency,
    /// A police district.
    PoliceDistrict,
    /// A team.
    Team,
    /// Anything else.
    Other,
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
    pub aliases: Vec<String>,
    /// Whether it is not to be published yet.
    pub draft: bool,
    /// Its text.
    pub body: Body,
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
    pub aliases: Vec<String>,
    /// Whether it is not to be published yet.
    pub draft: bool,
    /// Its text.
    pub body: Body,
}

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
    pub aliases: Vec<String>,
    /// Its language, if not the plan's.
    pub language: Option<&'static str>,
    /// Whether it is not to be published yet.
    pub draft: bool,
    /// Rules that this measure may break.
    pub allow: Vec<crate::diagnostic::Rule>,
    /// Its text.
    pub body: Body,
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

/// A time as written: one phrase, or several with labels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhenText {
    /// Label and phrase; the label is empty where there is only one.
    pub parts: Vec<(String, Written<String>)>,
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

/// An address on the web with what to call it.
#[derive(Clone, Debug)]
pub struct WebLink {
    /// What to call it.
    pub title: String,
    /// The address.
    pub url: String,
}

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
    /// Whether it is not to be published yet.
    pub draft: bool,
    /// Its text.
    pub body: Body,
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
}

/// A free page.
#[derive(Clone, Debug)]
pub struct PageDocument {
    /// The file.
    pub file: SourcePath,
    /// Its title.
    pub title: String,
    /// Its place among the pages.
    pub order: Option<i64>,
    /// Its language, if not the site's.
    pub language: Option<&'static str>,
    /// Earlier addresses.
    pub aliases: Vec<String>,
    /// Whether it is not to be published yet.
    pub draft: bool,
    /// Its text.
    pub body: Body,
}

/// One document, before it is put with its kind.
#[derive(Clone, Debug)]
enum Document {
    Department(DepartmentDocument),
    Plan(PlanDocument),
    Section(SectionDocument),
    Measure(Box<MeasureDocument>),
    Report(ReportDocument),
    Page(PageDocument),
}

/// One file as it was read: its document, if it is one, and what is wrong with it.
#[derive(Clone, Debug)]
pub struct FileRead {
    /// The file.
    pub file: SourcePath,
    document: Option<Document>,
    faults: Vec<Diagnostic>,
}

/// Reads every file of a site that holds a document. What is known of a file already is not read again; the files as
/// they were read are given back where they are to be kept.
pub fn read_files(
    tree: &SourceTree,
    config: &Config,
    known: impl Fn(&SourcePath) -> Option<Arc<FileRead>> + Sync,
    keep: bool,
) -> (Warned<Documents>, Vec<Arc<FileRead>>) {
    let sorted = sort::sort(tree);
    let read_file = |(file, kind): &(SourcePath, sort::Kind)| {
        let (document, faults) = read::document(tree, file, kind, config);
        Arc::new(FileRead { file: file.clone(), document, faults })
    };
    let markdown = sorted.value.markdown.par_iter();
    let read: Vec<Arc<FileRead>> = markdown.map(|one| known(&one.0).unwrap_or_else(|| read_file(one))).collect();
    let mut documents =
        Documents { attachments: sorted.value.attachments, statics: sorted.value.statics, ..Documents::default() };
    let mut diagnostics = sorted.diagnostics;
    let kept = if keep { read.clone() } else { Vec::new() };
    for file in read.into_iter().map(Arc::unwrap_or_clone) {
        diagnostics.extend(file.faults);
        documents.add(file.document);
    }
    (Warned { value: documents, diagnostics }, kept)
}

impl Documents {
    fn add(&mut self, document: Option<Document>) {
        match document {
            Some(Document::Department(department)) => self.departments.push(department),
            Some(Document::Plan(plan)) => self.plans.push(plan),
            Some(Document::Section(section)) => self.sections.push(section),
            Some(Document::Measure(measure)) => self.measures.push(*measure),
            Some(Document::Report(report)) => self.reports.push(report),
            Some(Document::Page(page)) => self.pages.push(page),
            None => {}
        }
    }
}
