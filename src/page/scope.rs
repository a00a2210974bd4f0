//! What a list, a timeline or a file is of: the whole site, a plan or a department.

use crate::model::{DepartmentId, MeasureId, Model, PlanId};
use crate::path::SourcePath;

/// What a list, a timeline or a file is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// The whole site.
    Site,
    /// One plan.
    Plan(PlanId),
    /// One department, with what it leads or shares.
    Department(DepartmentId),
}

impl Scope {
    /// Every plan and every department.
    pub fn parts(model: &Model) -> impl Iterator<Item = Scope> {
        let plans = (0..model.plans.len()).map(|index| Scope::Plan(PlanId(index)));
        plans
            .chain((0..model.departments.len()).map(|index| Scope::Department(DepartmentId(index))))
    }

    /// Its measures in order, of a department those that it answers for; drafts are not among them.
    pub fn measures(self, model: &Model) -> Vec<MeasureId> {
        match self {
            Scope::Site => model.counted().collect(),
            Scope::Plan(id) => model[id].measures.clone(),
            Scope::Department(id) => model.answered(id),
        }
    }

    /// The same, of a department those, too, that it only takes part in.
    pub fn all_measures(self, model: &Model) -> Vec<MeasureId> {
        match self {
            Scope::Department(id) => model.involved(id),
            Scope::Site | Scope::Plan(_) => self.measures(model),
        }
    }

    /// The plan, if it is one.
    pub fn plan(self) -> Option<PlanId> {
        match self {
            Scope::Plan(id) => Some(id),
            Scope::Site | Scope::Department(_) => None,
        }
    }

    /// The department, if it is one.
    pub fn department(self) -> Option<DepartmentId> {
        match self {
            Scope::Department(id) => Some(id),
            Scope::Site | Scope::Plan(_) => None,
        }
    }

    /// The language that is written about it.
    pub fn language(self, model: &Model) -> &'static str {
        self.plan()
            .map_or(model.config.language, |id| model[id].language)
    }

    /// The file that it comes from.
    pub fn file(self, model: &Model) -> SourcePath {
        match self {
            Scope::Site => SourcePath::new(crate::config::FILE),
            Scope::Plan(id) => model[id].document.file.clone(),
            Scope::Department(id) => model[id].document.file.clone(),
        }
    }
}
