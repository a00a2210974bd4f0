//! The reports that an import makes: one of each plan that is reported on, with its edition.

use jiff::civil::Date;

use crate::authoring::{self, New, Refused};
use crate::build::Prepared;
use crate::import::table::{Applied, Proposal};
use crate::model::PlanId;

/// The reports of the plans that are reported on, where they have none of that day.
#[derive(Default)]
pub(super) struct Reports {
    /// With their editions.
    pub(super) new: Vec<New>,
    /// The files of those that were there: their editions stay as they were published.
    pub(super) old: Vec<String>,
}

/// Makes them, and puts them among what is to be written.
pub(super) fn reports(
    day: Option<Date>,
    site: &Prepared,
    proposal: &Proposal,
    applied: &mut Applied,
) -> Result<Reports, Refused> {
    let mut reports = Reports::default();
    let Some(day) = day else {
        return Ok(reports);
    };
    let plans = reported(site, proposal);
    let plans: Vec<&str> = plans.iter().map(|plan| &*site.model[*plan].id).collect();
    for made in authoring::reports(&applied.tree, &plans, day)? {
        match made {
            Ok(new) => {
                for file in new.files() {
                    applied.tree.put(file.path.clone(), file.bytes.clone());
                    applied.made.push(file);
                }
                reports.new.push(new);
            }
            Err(Refused::Taken(_, _, file)) => reports.old.push(file.as_str().to_owned()),
            Err(why) => return Err(why),
        }
    }
    Ok(reports)
}

/// The plans of which anything is reported.
pub(super) fn reported(site: &Prepared, proposal: &Proposal) -> Vec<PlanId> {
    let changed = proposal
        .changes
        .iter()
        .filter(|change| !change.entries.is_empty());
    let changed = changed.map(|change| site.model[change.measure].plan);
    let new = proposal
        .new
        .iter()
        .filter(|new| new.entry.is_some())
        .map(|new| new.plan);
    let mut plans: Vec<PlanId> = changed.chain(new).collect();
    plans.sort_unstable();
    plans.dedup();
    plans
}
