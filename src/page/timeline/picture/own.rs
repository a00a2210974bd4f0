//! The picture of one measure, as wide as a phone: its time on the years of its plan, its milestones
//! below, and the day that its plan's status is of.

use super::bar::{bars, fit_tips};
use super::diamond::{diamonds, stacked};
use super::grid::Grid;
use super::{Picture, PicturePart, ROW, Row, shapes};
use crate::model::MeasureId;
use crate::model::status::status_id;
use crate::page::Site;

/// The height of what has bars and no milestones, or milestones and no bars.
const ONE: i32 = 34;

/// The picture of a measure; none where it has no day.
pub fn own(site: &Site<'_>, id: MeasureId) -> Option<Picture> {
    let (model, measure) = (site.model, &site.model[id]);
    let grid = Grid::own(model, id)?;
    let when = measure.when.iter();
    let mut bars: Vec<_> = when.flat_map(|when| bars(&grid, when, 16)).collect();
    let end = fit_tips(&mut bars);
    let below = if bars.is_empty() { 0 } else { 28 };
    let diamonds = stacked(diamonds(site, &grid, id, 18 + below).collect());
    let height = if bars.is_empty() || diamonds.is_empty() {
        ONE
    } else {
        ROW + 18
    };
    let rows = vec![Row {
        height,
        status: Some(status_id(model.status(id))),
        bars,
        end,
        diamonds,
        ..Row::default()
    }];
    let day = model[measure.plan].status_day;
    Some(Picture {
        width: grid.width,
        height,
        left: grid.left,
        right: grid.right,
        ticks: grid.years(),
        shapes: shapes(rows.iter()),
        statuses: Vec::new(),
        is_any_overdue: false,
        parts: vec![PicturePart {
            title: None,
            rows,
            quarters: Vec::new(),
        }],
        as_of: day.map(|day| grid.as_of(day, true)),
    })
}
