//! A page to be made, and what it is about.

use super::Scope;
use crate::diagnostic::{FieldPath, Place};
use crate::model::link::{Origin, Target};
use crate::model::status::Status;
use crate::model::{DepartmentId, MeasureId, Model, PageId, PlanId, ReportId, SectionId};
use crate::path::{OutputPath, SourcePath};

/// A page to be made.
#[derive(Clone, Debug)]
pub struct Page {
    /// Where it will stand.
    pub path: OutputPath,
    /// What it is about.
    pub subject: Subject,
    /// Its language.
    pub language: &'static str,
    /// The file it comes from; for lists, the file of what they list.
    pub source: SourcePath,
    /// Where the file says its address, for those that it says.
    pub written: Option<FieldPath>,
}

/// What a page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// The front page.
    Front,
    /// A plan.
    Plan(PlanId),
    /// A section.
    Section(SectionId),
    /// A measure.
    Measure(MeasureId),
    /// A status index.
    Status(Scope),
    /// The measures with one status; `None` is not reported.
    OneStatus(Scope, Option<Status>),
    /// The list of departments.
    Departments,
    /// A department.
    Department(DepartmentId),
    /// A department in brief, on one sheet.
    Brief(DepartmentId),
    /// A timeline.
    Timeline(Scope),
    /// What is due.
    Deadlines(Scope),
    /// A report.
    Report(ReportId),
    /// A plan as it was launched, where it has one report to hold against that.
    Launch(PlanId),
    /// The print edition of a plan.
    Print(PlanId),
    /// A free page.
    Free(PageId),
    /// What was reported.
    Changes,
    /// The files for other systems.
    Data,
    /// The search.
    Search,
    /// The page for addresses that lead nowhere.
    NotFound,
    /// What leads on from an earlier address.
    Moved(Target),
    /// A page to be framed by others.
    Embed(Scope),
    /// A piece for pages of others, with the level of its heading.
    Fragment(Scope, usize),
}

impl Subject {
    /// The template that shows it.
    pub fn template(self) -> &'static str {
        match self {
            Subject::Front => "front.html",
            Subject::Plan(_) => "plan.html",
            Subject::Section(_) => "section.html",
            Subject::Measure(_) => "measure.html",
            Subject::Status(_) => "status.html",
            Subject::OneStatus(..) => "one-status.html",
            Subject::Departments => "departments.html",
            Subject::Department(_) => "department.html",
            Subject::Brief(_) => "brief.html",
            Subject::Timeline(_) => "timeline.html",
            Subject::Deadlines(_) => "deadlines.html",
            Subject::Report(_) | Subject::Launch(_) => "report.html",
            Subject::Print(_) => "print.html",
            Subject::Free(_) => "free.html",
            Subject::Changes => "changes.html",
            Subject::Data => "data.html",
            Subject::Search => "search.html",
            Subject::NotFound => "not-found.html",
            Subject::Moved(_) => "moved.html",
            Subject::Embed(_) => "embed.html",
            Subject::Fragment(..) => "fragment.html",
        }
    }

    /// Whether it shows a draft.
    pub fn is_draft(self, model: &Model) -> bool {
        match self {
            Subject::Plan(id) | Subject::Print(id) | Subject::Launch(id) => {
                model[id].document.draft
            }
            Subject::Section(id) => {
                model[id].document.draft || model[model[id].plan].document.draft
            }
            Subject::Measure(id) => model[id].draft,
            Subject::Report(id) => model[id].document.draft,
            Subject::Free(id) => model[id].document.draft,
            _ => false,
        }
    }

    /// Whether search engines may list it where they may list the site.
    pub fn is_listed(self, model: &Model) -> bool {
        !matches!(
            self,
            Subject::NotFound | Subject::Moved(_) | Subject::Embed(_) | Subject::Fragment(..)
        ) && !self.is_draft(model)
    }

    /// The plan that it is of, if it is of one.
    pub fn plan(self, model: &Model) -> Option<PlanId> {
        match self {
            Subject::Plan(plan) | Subject::Print(plan) | Subject::Launch(plan) => Some(plan),
            Subject::Status(of) | Subject::OneStatus(of, _) => of.plan(),
            Subject::Timeline(of) | Subject::Deadlines(of) => of.plan(),
            Subject::Embed(of) | Subject::Fragment(of, _) => of.plan(),
            Subject::Section(section) => Some(model[section].plan),
            Subject::Measure(measure) => Some(model[measure].plan),
            Subject::Report(report) => Some(model[report].plan),
            _ => None,
        }
    }

    /// The part of the model whose text it shows, if it shows one.
    pub fn origin(self) -> Option<Origin> {
        match self {
            Subject::Plan(plan) => Some(Origin::Target(Target::Plan(plan))),
            Subject::Section(section) => Some(Origin::Target(Target::Section(section))),
            Subject::Measure(measure) => Some(Origin::Target(Target::Measure(measure))),
            Subject::Department(department) => Some(Origin::Target(Target::Department(department))),
            Subject::Report(report) => Some(Origin::Report(report)),
            Subject::Free(page) => Some(Origin::Target(Target::Page(page))),
            _ => None,
        }
    }
}

impl Page {
    pub(super) fn new(
        path: &OutputPath,
        subject: Subject,
        language: &'static str,
        source: &SourcePath,
    ) -> Self {
        Page {
            path: path.clone(),
            subject,
            language,
            source: source.clone(),
            written: None,
        }
    }

    /// What says its address: a file, or a value in it.
    pub fn place(&self) -> Place {
        self.written.as_ref().map_or_else(
            || Place::file(&self.source),
            |at| Place::field(&self.source, at),
        )
    }
}
