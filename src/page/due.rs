//! The calendars of what is due: one of the site, and one of each plan and department that anything ends of.

use super::Holder;
use super::address::{self, Addresses};
use crate::model::{MeasureId, Model};
use crate::path::{OutputPath, SourcePath};

/// A calendar of deadlines.
pub struct Calendar {
    /// Where it will stand.
    pub path: OutputPath,
    /// Whose deadlines it holds; none for the whole site.
    pub of: Option<Holder>,
    /// The file of the plan, the department or the site.
    pub source: SourcePath,
}

/// The calendars: one of the whole site, and one for each plan and each department that has any deadline.
pub fn calendars(model: &Model, addresses: &Addresses) -> Vec<Calendar> {
    let holders = [None].into_iter().chain(Holder::all(model).map(Some));
    holders.filter_map(|of| calendar(model, addresses, of)).collect()
}

/// The calendar of the site, a plan or a department; none where nothing is due.
pub fn calendar(model: &Model, addresses: &Addresses, of: Option<Holder>) -> Option<Calendar> {
    let (path, source) = match of {
        None => (address::calendar(), SourcePath::new(crate::config::FILE)),
        Some(Holder::Plan(id)) => (addresses.plan_calendar(id).clone(), model[id].document.file.clone()),
        Some(Holder::Department(id)) => (addresses.department_calendar(id).clone(), model[id].document.file.clone()),
    };
    let has_any = measures(model, of).into_iter().any(|id| model.due_of(id).next().is_some());
    has_any.then_some(Calendar { path, of, source })
}

/// The measures whose deadlines a calendar holds: of a department those that it answers for. Drafts are not among them.
pub fn measures(model: &Model, of: Option<Holder>) -> Vec<MeasureId> {
    match of {
        None => model.counted().collect(),
        Some(Holder::Plan(id)) => model[id].measures.clone(),
        Some(Holder::Department(id)) => model.answered(id),
    }
}
