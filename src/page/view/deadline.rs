//! What is due from the as-of date on, as pages list it.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::Site;
use super::super::due::{Due, due};
use super::link::{Link, link, measure_title};
use super::time::{WhenView, when};
use crate::model::MeasureId;

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

/// The measures and the milestones that are due next, the nearest first.
pub fn deadlines(site: &Site<'_>, measures: &[MeasureId], shown: usize) -> Vec<Deadline> {
    coming(site, measures).into_iter().take(shown).map(|due| deadline(site, due)).collect()
}

/// The milestones of some measures that are due, the nearest first.
pub fn coming_milestones(site: &Site<'_>, measures: &[MeasureId]) -> Vec<Deadline> {
    let coming = coming(site, measures).into_iter().filter(|due| due.milestone.is_some());
    coming.map(|due| deadline(site, due)).collect()
}

/// What is due and has not passed.
fn coming<'m>(site: &Site<'m>, measures: &[MeasureId]) -> Vec<Due<'m>> {
    let mut coming = due(site.model, measures);
    coming.retain(|due| site.model.as_of.is_some_and(|as_of| due.day >= as_of));
    coming
}

fn deadline(site: &Site<'_>, due: Due<'_>) -> Deadline {
    let (model, plan) = (site.model, site.model[due.measure].plan);
    Deadline {
        link: link(&measure_title(site, due.measure), site.addresses.measure(due.measure)),
        plan: link(model[plan].short_title(), site.addresses.plan(plan)),
        milestone: due.milestone(model).map(|milestone| milestone.title.clone()),
        when: when(site, due.when),
    }
}
