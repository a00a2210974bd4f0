//! Which type each JSON file is written from.

use super::super::schema;
use super::plan::WholePlan;
use super::{DepartmentData, EndingData, MeasureData, PlanData};
use crate::page::Site;
use crate::page::artifact::Schema;

/// The schema of a file.
pub fn schema(site: &Site<'_>, of: Schema) -> Vec<u8> {
    let name = of.name();
    match of {
        Schema::Deadlines => {
            let says = "Everything that ends: measures, parts of them and milestones.";
            schema::file::<Vec<EndingData<'_>>>(site, name, says)
        }
        Schema::Departments => {
            schema::file::<Vec<DepartmentData<'_>>>(site, name, "The departments.")
        }
        Schema::Measures => {
            let says = "The measures of all published plans, plan by plan.";
            schema::file::<Vec<MeasureData<'_>>>(site, name, says)
        }
        Schema::WholePlan => {
            let says = "Everything that the pages of a plan say: data/plans/ID.json.";
            schema::file::<WholePlan<'_>>(site, name, says)
        }
        Schema::Plans => schema::file::<Vec<PlanData<'_>>>(site, name, "The published plans."),
    }
}
