//! What a site says that cannot all be meant: one file a rule. Nothing here stops a build or makes
//! anything right; it looks at the whole model each time, and says where an editor should look.

mod declared_differs;
mod far_date;
mod milestone_outside_plan;
mod nobody_responsible;
mod status_after_plan;
mod two_statuses;

use rayon::prelude::*;

use self::far_date::Far;
use super::status::StatusEntry;
use super::{Measure, MeasureId, Model, Plan, PlanId};
use crate::diagnostic::{Diagnostic, Place};
use crate::document::StatusText;

/// Warnings of what a site says, in the order of its files. Drafts are looked at where they are
/// shown.
pub fn review(model: &Model) -> Vec<Diagnostic> {
    let plans = (0..model.plans.len()).into_par_iter().map(PlanId);
    let mut found: Vec<Diagnostic> = plans.flat_map_iter(|id| of_plan(model, id)).collect();
    found.sort_by(|a, b| a.place.file.cmp(&b.place.file));
    found
}

fn of_plan(model: &Model, id: PlanId) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let far = Far::of(model, id);
    far_date::check(model, id, &far, &mut found);
    status_after_plan::check(model, id, &far, &mut found);
    milestone_outside_plan::check(model, id, &far, &mut found);
    two_statuses::check(model, id, &mut found);
    nobody_responsible::check(model, id, &mut found);
    declared_differs::check(model, id, &mut found);
    found
}

impl Model {
    /// The measures of a plan that are shown, drafts last.
    fn shown(&self, plan: PlanId) -> impl Iterator<Item = &Measure> {
        self[plan]
            .measures
            .iter()
            .chain(&self[plan].drafts)
            .map(|measure| &self[*measure])
    }
}

impl Plan {
    /// The measures that its numbers count: all but drafts, and in a draft all of them.
    fn counted(&self) -> &[MeasureId] {
        if self.document.draft {
            &self.drafts
        } else {
            &self.measures
        }
    }

    fn term(&self) -> &str {
        self.document.measure_term.as_deref().unwrap_or_default()
    }
}

impl Measure {
    /// The entries whose dates its own file says, the oldest first. A status of one word has that
    /// of the plan's report.
    fn dated_entries(&self) -> impl Iterator<Item = &StatusEntry> {
        let is_dated = matches!(self.document.status, StatusText::Ledger(_));
        self.ledger.days().flatten().filter(move |_| is_dated)
    }

    fn place_of_date(&self, entry: &StatusEntry) -> Place {
        self.document.place_in_entry(entry.place, "date")
    }
}
