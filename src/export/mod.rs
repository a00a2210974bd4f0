//! The tables in which departments report: the measures that one answers for, with what was said of
//! them last and cells to fill in, as a workbook or as text. `import` reads them back.

mod column;
mod origin;
mod row;
mod table;
mod workbook;

pub use column::Column;
pub use origin::{Field, ORIGINS_SHEET, Origin, Signed, has_open_time};
pub use table::table;
pub use workbook::{NotMade, workbook};

use jiff::civil::Date;

use crate::build::Prepared;
use crate::model::{DepartmentId, MeasureId, PlanId};
use crate::path::slug;

/// Which measures are exported, and for which report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Only those of this plan.
    pub plan: Option<PlanId>,
    /// Only those that this department leads or shares.
    pub department: Option<DepartmentId>,
    /// The day that the status is asked for.
    pub report: Option<Date>,
}

/// The measures that are asked for, in the order of the site. Drafts are not among them.
pub fn measures(site: &Prepared, asked: Asked) -> Vec<MeasureId> {
    let model = &site.model;
    let answered = asked
        .department
        .map(|department| model.answered(department));
    let is_asked = |id: &MeasureId| {
        asked.plan.is_none_or(|plan| model[*id].plan == plan)
            && answered
                .as_ref()
                .is_none_or(|answered| answered.contains(id))
    };
    match &answered {
        Some(answered) => answered.iter().copied().filter(is_asked).collect(),
        None => model.counted().filter(is_asked).collect(),
    }
}

/// The departments that lead or share any of the measures, by name.
pub fn departments(site: &Prepared, plan: Option<PlanId>) -> Vec<DepartmentId> {
    let all = (0..site.model.departments.len()).map(DepartmentId);
    let asked = |department| Asked {
        plan,
        department: Some(department),
        report: None,
    };
    all.filter(|department| !measures(site, asked(*department)).is_empty())
        .collect()
}

/// What a file of the measures is called, without its ending: `status-mot-rasisme-aid-2026-06-01`.
pub fn name(site: &Prepared, asked: Asked) -> String {
    let plan = asked.plan.map(|plan| site.model[plan].id.clone());
    let department = asked
        .department
        .map(|id| slug(&site.model[id].document.code));
    let day = asked.report.map(|day| day.to_string());
    let parts = [Some("status".to_owned()), plan, department, day];
    parts.into_iter().flatten().collect::<Vec<_>>().join("-")
}
