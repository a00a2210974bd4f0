//! What is due next, as pages list it.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::Site;
use super::link::{Link, link, measure_title};
use super::time::{WhenView, when};
use crate::model::MeasureId;
use crate::model::deadline::Due;
use crate::model::milestone::MilestoneState;

/// Something due.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Deadline {
    /// The measure.
    pub link: Link,
    /// The plan.
    pub plan: Link,
    /// The milestone; none where the measure itself is due.
    pub milestone: Option<String>,
    /// When it is due.
    pub when: WhenView,
}

/// The first deadlines of measures and milestones after the as-of date, the nearest first; none
/// without that date.
pub fn deadlines(site: &Site<'_>, measures: &[MeasureId], shown: usize) -> Vec<Deadline> {
    let Some(as_of) = site.model.as_of else {
        return Vec::new();
    };
    let coming = site
        .model
        .deadlines_after(Some(as_of), measures)
        .into_iter()
        .take(shown);
    coming.map(|due| deadline(site, due)).collect()
}

/// The milestones of some measures that are to come, firm or not, the nearest first.
pub fn coming_milestones(site: &Site<'_>, measures: &[MeasureId]) -> Vec<Deadline> {
    let is_coming = |due: &Due<'_>| {
        let milestone = due.milestone(site.model);
        milestone.is_some_and(|one| {
            site.model.milestone_state(due.measure, one) == MilestoneState::Coming
        })
    };
    site.model
        .due(measures)
        .into_iter()
        .filter(is_coming)
        .map(|due| deadline(site, due))
        .collect()
}

fn deadline(site: &Site<'_>, due: Due<'_>) -> Deadline {
    let (model, plan) = (site.model, site.model[due.measure].plan);
    Deadline {
        link: link(
            &measure_title(site.model, due.measure),
            site.addresses.measure(due.measure),
        ),
        plan: link(model[plan].short_title(), site.addresses.plan(plan)),
        milestone: due
            .milestone(model)
            .map(|milestone| milestone.title.clone()),
        when: when(&site.languages[model[due.measure].language], due.when),
    }
}
