//! `milestone-outside-plan`: a milestone is due wholly before or wholly after its plan. From the
//! launch on is inside. When it was reached may lie anywhere, and what is far from everything is
//! left to `far-date`.

use jiff::civil::Date;

use super::far_date::{Far, Weight};
use crate::diagnostic::{Diagnostic, Rule};
use crate::document::when::When;
use crate::model::{Model, Plan, PlanId};

/// Warns of milestones that are due outside the time of their plan.
pub(super) fn check(model: &Model, id: PlanId, far: &Far, found: &mut Vec<Diagnostic>) {
    let Some(period) = &model[id].period else {
        return;
    };
    let (first, last) = (first_day(&model[id]), period.latest());
    for measure in model.shown(id) {
        for (place, milestone) in measure.milestones.iter().enumerate() {
            let outside = milestone
                .due
                .as_ref()
                .filter(|due| is_outside(due, first, last));
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

/// The day that a plan begins: that of its launch, where it was launched before its period.
fn first_day(plan: &Plan) -> Option<Date> {
    let begin = plan.period.as_ref()?.earliest()?;
    let launch = plan.launched.as_ref().and_then(When::earliest);
    Some(launch.map_or(begin, |launch| launch.min(begin)))
}

fn is_outside(due: &When, first: Option<Date>, last: Option<Date>) -> bool {
    let is_before = due
        .latest()
        .zip(first)
        .is_some_and(|(end, first)| end < first);
    let is_after = due
        .earliest()
        .zip(last)
        .is_some_and(|(begin, last)| begin > last);
    is_before || is_after
}

fn is_far(due: &When, far: &Far) -> bool {
    due.spans
        .iter()
        .flat_map(|span| span.from.into_iter().chain(span.to))
        .any(|day| far.has(day, Weight::Told))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_wholly_outside_is_outside() {
        let case = |due: &str| {
            let (first, last) = ("2023-11-01".parse().unwrap(), "2027-12-31".parse().unwrap());
            is_outside(&When::read(due, None).unwrap(), Some(first), Some(last))
        };
        let outside = [
            "2019",
            "innen 2022",
            "31. oktober 2023",
            "fra 2028",
            "januar 2028",
            "tentativt 2028",
        ];
        assert!(outside.into_iter().all(case), "{outside:?}");
        let inside = [
            "november 2023",
            "2023",
            "innen 2030",
            "fra 2019",
            "2019–2024",
            "31. desember 2027",
            "løpende",
        ];
        assert!(!inside.into_iter().any(case), "{inside:?}");
    }

    #[test]
    fn an_open_period_has_no_outside_at_its_open_end() {
        let due = When::read("2019", None).unwrap();
        assert!(!is_outside(&due, None, Some("2025-12-31".parse().unwrap())));
    }
}
