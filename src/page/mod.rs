//! The pages of a site and what each of them shows, as plain data: no HTML but that of Markdown, no
//! words but those of the content.

pub mod address;
pub mod alias;
pub mod artifact;
pub mod body;
pub mod change;
mod chart;
pub mod copied;
pub mod quote;
pub mod timeline;
mod trend;
pub mod view;

use std::sync::OnceLock;

use address::{Addresses, Scope};

use crate::diagnostic::{FieldPath, Place};
use crate::language::Languages;
use crate::model::link::{Origin, Target};
use crate::model::status::{Status, classes};
use crate::model::{DepartmentId, MeasureId, Model, PageId, PlanId, ReportId, SectionId};
use crate::path::{OutputPath, SourcePath};

/// Everything a page is made from.
pub struct Site<'a> {
    /// The model.
    pub model: &'a Model,
    /// The addresses of all pages.
    pub addresses: &'a Addresses,
    /// Every page.
    pub pages: &'a [Page],
    /// The languages by code.
    pub languages: &'a Languages,
    /// What all pages share.
    pub shared: &'a view::Shared,
    /// For each row of a measure, a number that differs where the row differs.
    pub row_prints: &'a [u64],
    /// The sentences in which pages mention others.
    pub quotes: &'a quote::Quotes,
    /// The folder of the search index, with a slash at its end; known before the page of the search
    /// is made.
    pub search_index: &'a OnceLock<String>,
}

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
    /// The measures with one status that a department leads or shares; `None` is not reported.
    DepartmentStatus(DepartmentId, Option<Status>),
    /// A timeline.
    Timeline(Scope),
    /// A report.
    Report(ReportId),
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
    Embed(Holder),
    /// A piece for pages of others, with the level of its heading.
    Fragment(Holder, usize),
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
            Subject::OneStatus(..) | Subject::DepartmentStatus(..) => "one-status.html",
            Subject::Departments => "departments.html",
            Subject::Department(_) => "department.html",
            Subject::Timeline(_) => "timeline.html",
            Subject::Report(_) => "report.html",
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
            Subject::Plan(id) | Subject::Print(id) => model[id].document.draft,
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
            Subject::Plan(plan) | Subject::Print(plan) => Some(plan),
            Subject::Status(Scope::Plan(plan)) | Subject::Timeline(Scope::Plan(plan)) => Some(plan),
            Subject::OneStatus(Scope::Plan(plan), _) => Some(plan),
            Subject::Embed(Holder::Plan(plan)) | Subject::Fragment(Holder::Plan(plan), _) => {
                Some(plan)
            }
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
    fn new(
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

/// Every page of a site.
pub fn pages(model: &Model, addresses: &Addresses) -> Vec<Page> {
    let site = SourcePath::new(crate::config::FILE);
    let language = model.config.language;
    let mut pages = vec![
        Page::new(&address::front(), Subject::Front, language, &site),
        Page::new(&address::not_found(), Subject::NotFound, language, &site),
        Page::new(
            addresses.departments(),
            Subject::Departments,
            language,
            &site,
        ),
        Page::new(addresses.changes(), Subject::Changes, language, &site),
        Page::new(&address::data(), Subject::Data, language, &site),
        Page::new(addresses.search(), Subject::Search, language, &site),
    ];
    let all: Vec<MeasureId> = model.counted().collect();
    pages.extend(lists(model, addresses, Scope::Site, &all, language, &site));
    for (index, plan) in model.plans.iter().enumerate() {
        let (id, file) = (PlanId(index), &plan.document.file);
        pages.push(Page::new(
            addresses.plan(id),
            Subject::Plan(id),
            plan.language,
            file,
        ));
        pages.push(Page::new(
            addresses.print(id),
            Subject::Print(id),
            plan.language,
            file,
        ));
        pages.extend(lists(
            model,
            addresses,
            Scope::Plan(id),
            &plan.measures,
            plan.language,
            file,
        ));
    }
    for (index, section) in model.sections.iter().enumerate() {
        let id = SectionId(index);
        let language = model[section.plan].language;
        pages.push(Page::new(
            addresses.section(id),
            Subject::Section(id),
            language,
            &section.document.file,
        ));
    }
    for (index, measure) in model.measures.iter().enumerate() {
        let id = MeasureId(index);
        pages.push(Page::new(
            addresses.measure(id),
            Subject::Measure(id),
            measure.language,
            &measure.document.file,
        ));
    }
    for (index, report) in model.reports.iter().enumerate() {
        let id = ReportId(index);
        let language = model[report.plan].language;
        pages.push(Page::new(
            addresses.report(id),
            Subject::Report(id),
            language,
            &report.document.file,
        ));
    }
    for (index, department) in model.departments.iter().enumerate() {
        let id = DepartmentId(index);
        let file = &department.document.file;
        pages.push(Page::new(
            addresses.department(id),
            Subject::Department(id),
            language,
            file,
        ));
        for (status, _) in model.counts(&model.answered(id)).present() {
            let subject = Subject::DepartmentStatus(id, status);
            pages.push(Page::new(
                addresses.department_status(id, status),
                subject,
                language,
                file,
            ));
        }
    }
    pages.extend(Holder::all(model).flat_map(|of| embedded(model, addresses, of)));
    for (index, page) in model.pages.iter().enumerate() {
        let id = PageId(index);
        pages.push(Page::new(
            addresses.page(id),
            Subject::Free(id),
            page.language,
            &page.document.file,
        ));
    }
    pages
}

/// The levels that the heading of a piece for pages of others may have.
const LEVELS: [usize; 3] = [2, 3, 4];

/// What pages of others may show of a plan or a department: a page for a frame and, where the
/// site's own address is known so that its links lead somewhere, a piece for each level of heading.
/// Drafts have none.
fn embedded(model: &Model, addresses: &Addresses, of: Holder) -> Vec<Page> {
    let (language, source, is_draft) = match of {
        Holder::Plan(id) => (
            model[id].language,
            &model[id].document.file,
            model[id].document.draft,
        ),
        Holder::Department(id) => (model.config.language, &model[id].document.file, false),
    };
    let frame = Page::new(addresses.embed(of), Subject::Embed(of), language, source);
    let fragment = |level: usize| {
        let path = addresses.embed(of).beside(&format!("h{level}.html"));
        Page::new(&path, Subject::Fragment(of, level), language, source)
    };
    let levels = LEVELS
        .into_iter()
        .filter(|_| model.config.base_url.is_some());
    [frame]
        .into_iter()
        .chain(levels.map(fragment))
        .filter(|_| !is_draft)
        .collect()
}

/// The status index, a page for each status that any measure has, and the timeline.
fn lists(
    model: &Model,
    addresses: &Addresses,
    scope: Scope,
    measures: &[MeasureId],
    language: &'static str,
    source: &SourcePath,
) -> Vec<Page> {
    let counts = model.counts(measures);
    let present = classes().filter(|status| counts.of(*status) > 0);
    let one_status = |status| {
        (
            addresses.one_status(scope, status),
            Subject::OneStatus(scope, status),
        )
    };
    let index = [
        (addresses.status(scope), Subject::Status(scope)),
        (addresses.timeline(scope), Subject::Timeline(scope)),
    ];
    let all = index.into_iter().chain(present.map(one_status));
    all.map(|(path, subject)| Page::new(path, subject, language, source))
        .collect()
}

/// What has files of its own measures: for spreadsheets, and of their deadlines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Holder {
    /// A plan.
    Plan(PlanId),
    /// A department.
    Department(DepartmentId),
}

impl Holder {
    /// The measures of the site, those of a plan, or those that a department answers for; drafts
    /// are not among them.
    pub fn answered(model: &Model, of: Option<Holder>) -> Vec<MeasureId> {
        match of {
            None => model.counted().collect(),
            Some(Holder::Plan(id)) => model[id].measures.clone(),
            Some(Holder::Department(id)) => model.answered(id),
        }
    }

    /// Every plan and every department.
    pub fn all(model: &Model) -> impl Iterator<Item = Holder> {
        let plans = (0..model.plans.len()).map(|index| Holder::Plan(PlanId(index)));
        plans.chain(
            (0..model.departments.len()).map(|index| Holder::Department(DepartmentId(index))),
        )
    }
}
