//! `milestone-outside-plan`: a milestone is due wholly before or wholly after its plan. From the
//! launch on is inside. When it was reached may lie anywhere, and what is far from everything is
//! left to `far-date`.

use super::far_date::{Far, Weight};
use crate::diagnostic::{Diagnostic, Rule};
use crate::document::when::When;
use crate::model::{Model, PlanId};

/// Warns of milestones that are due outside the time of their plan.
pub(super) fn check(model: &Model, id: PlanId, far: &Far, found: &mut Vec<Diagnostic>) {
    let Some(period) = &model[id].period else {
        return;
    };
    for measure in model.shown(id) {
        for (place, milestone) in measure.milestones.iter().enumerate() {
            let outside = milestone
                .due
                .as_ref()
                .filter(|due| model[id].is_outside(due));
            let Some(due) = outside.filter(|due| !is_far(due, far)) else {
                continue;
            };
            let fault = Diagnostic::new(
                Rule::MilestoneOutsidePlan,
                measure.document.place_in_milestone(place, "due"),
            );
            let fault = fault
                .with("title", milestone.title.as_str())
                .with("due", due.text.as_str());
            found.push(fault.with("period", period.text.as_str()));
        }
    }
}

fn is_far(due: &When, far: &Far) -> bool {
    due.spans
        .iter()
        .flat_map(|span| span.from.into_iter().chain(span.to))
        .any(|day| far.has(day, Weight::Told))
}
