//! What has files of its own measures.

use crate::model::{DepartmentId, MeasureId, Model, PlanId};

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
