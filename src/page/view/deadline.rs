//! What is due next, as pages list it.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::Site;
use super::link::{Link, link, measure_title};
use super::time::{WhenView, when};
use crate::model::MeasureId;
use crate::model::deadline::Due;

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
