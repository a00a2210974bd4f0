//! Milestones in the picture: over their days, and above each other where they would hide each other.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::event::{Dated, dated_milestones};
use super::grid::Grid;
use crate::model::MeasureId;
use crate::model::milestone::MilestoneState;
use crate::page::Site;
use crate::page::view::time::said;

/// Milestones closer to each other than this hide each other, and how high a stack of them is.
const APART: i32 = 10;
const STACK: i32 = 14;

/// A milestone that takes more than this many days is drawn over all of them.
const POINT: i32 = 31;

/// A milestone in the picture.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Diamond {
    /// Where it stands.
    pub x: i32,
    /// Its middle.
    pub y: i32,
    /// Where its days begin and end, where they are more than a month.
    pub days: Option<(i32, i32)>,
    /// `reached`, `coming`, `overdue`, `unconfirmed` or `passed`.
    pub state: &'static str,
    /// What it is of, and when.
    pub title: String,
}

/// The milestones of a measure. One that takes more than a month is drawn over all its days, in
/// their middle; what was reached ends at the as-of date, since nothing is known of the days after
/// it.
pub fn diamonds<'m>(
    site: &Site<'m>,
    grid: &Grid,
    id: MeasureId,
    y: i32,
) -> impl Iterator<Item = Diamond> {
    let language = &site.languages[site.model[id].language];
    dated_milestones(site.model, id).filter_map(move |Dated { title, when, state }| {
        let last = when.latest().or(when.earliest())?;
        let known = site
            .model
            .as_of
            .filter(|_| state == MilestoneState::Reached);
        let last = known.map_or(last, |day| last.min(day));
        let first = when.earliest().map_or(last, |first| first.min(last));
        let is_long = (last - first).get_days() > POINT;
        let (begin, end) = (grid.x(first), grid.x(last));
        let x = if is_long {
            i32::midpoint(begin, end)
        } else {
            end
        };
        Some(Diamond {
            x,
            y,
            days: is_long.then_some((begin, end)),
            state: state.id(),
            title: format!("{title} ({})", said(language, when)),
        })
    })
}

/// Milestones that would hide each other stand one above the other, about the middle of their row.
pub fn stacked(mut diamonds: Vec<Diamond>) -> Vec<Diamond> {
    diamonds.sort_by_key(|diamond| diamond.x);
    for same in diamonds.chunk_by_mut(|a, b| b.x - a.x < APART) {
        let steps = i32::try_from(same.len() - 1).unwrap_or(i32::MAX);
        let top = same[0].y - STACK / 2 * steps.min(1);
        for (step, diamond) in (0..).zip(same) {
            diamond.y = top + STACK * step / steps.max(1);
        }
    }
    diamonds
}
