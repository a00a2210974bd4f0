//! The address of every page: ids and the words of the site's language, never titles. Two pages with one address are a fault.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::language::Language;
use crate::model::link::{Origin, Target};
use crate::model::status::{Status, status_id};
use crate::model::{DepartmentId, MeasureId, Model, PageId, PlanId, ReportId, SectionId};
use crate::path::{AddressFault, OutputPath, SourcePath, slug};

/// The words that addresses are made of, in the site's language.
#[derive(Debug)]
pub struct Addresses {
    plans: String,
    sections: String,
    measures: String,
    status: String,
    departments: String,
    timeline: String,
    reports: String,
    statuses: HashMap<&'static str, String>,
}

/// A list of measures with one status: of the whole site or of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// The whole site.
    Site,
    /// One plan.
    Plan(PlanId),
}

impl Addresses {
    /// The words of a language.
    pub fn new(language: &Language) -> Self {
        let word = |name: &str| slug(&language.text(&format!("address-{name}")));
        let classes = crate::model::status::classes().map(status_id);
        Addresses {
            plans: word("plans"),
            sections: word("sections"),
            measures: word("measures"),
            status: word("status"),
            departments: word("departments"),
            timeline: word("timeline"),
            reports: word("reports"),
            statuses: classes.map(|id| (id, slug(&language.text(&format!("status-{id}"))))).collect(),
        }
    }

    /// The address of a plan's page, with a slash at its end.
    fn plan_folder(&self, model: &Model, plan: PlanId) -> String {
        format!("{}/{}/", self.plans, slug(&model[plan].id))
    }

    /// The page of a plan.
    pub fn plan(&self, model: &Model, plan: PlanId) -> OutputPath {
        OutputPath::page(&self.plan_folder(model, plan))
    }

    /// The page of a section.
    pub fn section(&self, model: &Model, section: SectionId) -> OutputPath {
        let section = &model[section];
        OutputPath::page(&format!("{}{}/{}/", self.plan_folder(model, section.plan), self.sections, slug(&section.id)))
    }

    /// The page of a measure.
    pub fn measure(&self, model: &Model, measure: MeasureId) -> OutputPath {
        let measure = &model[measure];
        OutputPath::page(&format!("{}{}/{}/", self.plan_folder(model, measure.plan), self.measures, slug(&measure.id)))
    }

    /// The page of a report.
    pub fn report(&self, model: &Model, report: ReportId) -> OutputPath {
        let report = &model[report];
        OutputPath::page(&format!("{}{}/{}/", self.plan_folder(model, report.plan), self.reports, report.date))
    }

    /// The page of a department.
    pub fn department(&self, model: &Model, department: DepartmentId) -> OutputPath {
        OutputPath::page(&format!("{}/{}/", self.departments, slug(&model[department].document.code)))
    }

    /// A free page.
    pub fn page(&self, model: &Model, page: PageId) -> OutputPath {
        OutputPath::page(&format!("{}/", slug(&model[page].id)))
    }

    /// The list of departments.
    pub fn departments(&self) -> OutputPath {
        OutputPath::page(&format!("{}/", self.departments))
    }

    fn scope_folder(&self, model: &Model, scope: Scope) -> String {
        match scope {
            Scope::Site => String::new(),
            Scope::Plan(plan) => self.plan_folder(model, plan),
        }
    }

    /// The status index.
    pub fn status(&self, model: &Model, scope: Scope) -> OutputPath {
        OutputPath::page(&format!("{}{}/", self.scope_folder(model, scope), self.status))
    }

    /// The list of measures with one status; `None` is not reported.
    pub fn one_status(&self, model: &Model, scope: Scope, status: Option<Status>) -> OutputPath {
        OutputPath::page(&format!(
            "{}{}/{}/",
            self.scope_folder(model, scope),
            self.status,
            self.statuses[status_id(status)]
        ))
    }

    /// The timeline.
    pub fn timeline(&self, model: &Model, scope: Scope) -> OutputPath {
        OutputPath::page(&format!("{}{}/", self.scope_folder(model, scope), self.timeline))
    }

    /// The page of whatever can be referred to.
    pub fn target(&self, model: &Model, target: Target) -> OutputPath {
        match target {
            Target::Plan(plan) => self.plan(model, plan),
            Target::Section(section) => self.section(model, section),
            Target::Measure(measure) => self.measure(model, measure),
            Target::Department(department) => self.department(model, department),
            Target::Page(page) => self.page(model, page),
        }
    }

    /// The page of whatever can refer.
    pub fn origin(&self, model: &Model, origin: Origin) -> OutputPath {
        match origin {
            Origin::Target(target) => self.target(model, target),
            Origin::Report(report) => self.report(model, report),
        }
    }
}

/// The front page.
pub fn front() -> OutputPath {
    OutputPath::new("index.html")
}

/// Faults of addresses: too long, impossible, or two alike when case is folded. `owners` has each address with the file it comes from.
pub fn check(owners: &[(OutputPath, SourcePath)]) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let mut taken: HashMap<String, &SourcePath> = HashMap::with_capacity(owners.len());
    for (path, file) in owners {
        if let Some(fault) = path.fault() {
            faults.push(faulty(path, file, fault));
        }
        match taken.entry(path.as_str().to_lowercase()) {
            std::collections::hash_map::Entry::Vacant(free) => drop(free.insert(file)),
            std::collections::hash_map::Entry::Occupied(other) => faults.push(
                Diagnostic::new(Rule::AddressCollision, Place::file(file))
                    .with("address", path.as_str())
                    .with("other", other.get().as_str()),
            ),
        }
    }
    faults
}

fn faulty(path: &OutputPath, file: &SourcePath, fault: AddressFault) -> Diagnostic {
    let rule = match fault {
        AddressFault::SegmentTooLong | AddressFault::PathTooLong => Rule::AddressTooLong,
        AddressFault::Empty | AddressFault::Forbidden => Rule::AddressForbidden,
    };
    Diagnostic::new(rule, Place::file(file)).with("address", path.as_str()).with("name", file.stem())
}
