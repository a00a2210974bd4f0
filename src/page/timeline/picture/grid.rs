//! The days that a picture covers, and where they stand in it.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::super::event::dated_milestones;
use super::super::quarter::{first_day, number_of, quarter_of, year_of};
use crate::document::when::When;
use crate::model::{MeasureId, Model, PlanId};
use crate::page::view::time::iso;
use crate::page::{Scope, Site};

/// Width of the picture and of its column of titles, in its own units.
const WIDTH: i32 = 1152;
pub(super) const TITLES: i32 = 400;
/// The same of the picture of one measure, which has no titles and is as wide as a phone.
const OWN_WIDTH: i32 = 340;
const OWN_LEFT: i32 = 6;
/// Years closer to each other than this are not all named in it.
const OWN_YEAR: i32 = 40;
/// Width of the margin for an as-of date outside the grid.
const BREAK: i32 = 110;
/// Beyond this many quarters only years are named.
const QUARTER_LIMIT: i32 = 20;

/// A line of the grid at the beginning of a quarter.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Tick {
    /// Where it stands.
    pub x: i32,
    /// The year, at the line where it is named.
    pub year: Option<i16>,
    /// The quarter, where quarters are named.
    pub quarter: Option<i8>,
    /// Whether a year begins here.
    pub strong: bool,
}

/// The as-of date on the grid.
#[derive(Debug, JsonSchema, Serialize)]
pub struct AsOf {
    /// Where it stands.
    pub x: i32,
    /// The day, as ISO.
    pub date: String,
    /// Whether it lies after the grid, beyond a break in the axis.
    pub after: bool,
    /// Whether it lies before the grid.
    pub before: bool,
    /// Whether it is the day that the plan's status is of.
    pub is_status_day: bool,
}

/// The days that the picture covers, and where they stand in it.
pub(super) struct Grid {
    first: i32,
    last: i32,
    pub left: i32,
    pub right: i32,
    pub width: i32,
}

impl Grid {
    /// The quarters of all days that are drawn, and of the plan's period.
    pub fn new(site: &Site<'_>, scope: Scope, measures: &[MeasureId]) -> Option<Grid> {
        let days = days(site.model, scope.plan(), measures)?;
        let (first, last) = (quarter_of(days.0), quarter_of(days.1));
        let as_of = site.model.as_of;
        let outside = as_of.is_some_and(|day| !(first..=last).contains(&quarter_of(day)));
        Some(Grid {
            first,
            last,
            left: TITLES,
            right: if outside { WIDTH - BREAK } else { WIDTH - 8 },
            width: WIDTH,
        })
    }

    /// The years of a measure and of its plan, and the one in which its status day lies.
    pub fn own(model: &Model, id: MeasureId) -> Option<Grid> {
        let plan = model[id].plan;
        let (first, last) = days(model, Some(plan), &[id])?;
        let day = model[plan].status_day;
        let (first, last) = (
            day.map_or(first, |day| day.min(first)),
            day.map_or(last, |day| day.max(last)),
        );
        Some(Grid {
            first: quarter_of(first).div_euclid(4) * 4,
            last: quarter_of(last).div_euclid(4) * 4 + 3,
            left: OWN_LEFT,
            right: OWN_WIDTH - OWN_LEFT,
            width: OWN_WIDTH,
        })
    }

    pub fn start(&self) -> Date {
        first_day(self.first)
    }

    pub fn end(&self) -> Date {
        first_day(self.last + 1)
    }

    /// Where a day begins, to the nearest unit.
    pub fn x(&self, day: Date) -> i32 {
        let day = day.clamp(self.start(), self.end());
        let days = |to: Date| i64::from((to - self.start()).get_days());
        let (part, whole) = (days(day), days(self.end()).max(1));
        let width = i64::from(self.right - self.left);
        let x = (2 * part * width + whole) / (2 * whole);
        self.left + i32::try_from(x).unwrap_or_default()
    }

    pub fn ticks(&self) -> Vec<Tick> {
        let named = self.last - self.first < QUARTER_LIMIT;
        let years = self.last / 4 - self.first / 4;
        let every = if years > 16 { 5 } else { 1 };
        let tick = |quarter: i32| {
            let strong = quarter.rem_euclid(4) == 0;
            let year = (strong && quarter.div_euclid(4) % every == 0) || quarter == self.first;
            Tick {
                x: self.x(first_day(quarter)),
                year: Some(year_of(quarter)).filter(|_| year && quarter <= self.last),
                quarter: Some(number_of(quarter)).filter(|_| named && quarter <= self.last),
                strong,
            }
        };
        (self.first..=self.last + 1)
            .filter(|quarter| named || quarter.rem_euclid(4) == 0 || *quarter == self.first)
            .map(tick)
            .collect()
    }

    /// The years of the picture of one measure, as many of them named as there is room for.
    pub fn years(&self) -> Vec<Tick> {
        let years = self.first / 4..=self.last / 4 + 1;
        let count = self.last / 4 - self.first / 4 + 1;
        let every = (OWN_YEAR * count + self.right - self.left - 1) / (self.right - self.left);
        let tick = |year: i32| {
            let is_named = (year - self.first / 4) % every == 0 && year <= self.last / 4;
            Tick {
                x: self.x(first_day(year * 4)),
                year: is_named.then(|| year_of(year * 4)),
                quarter: None,
                strong: true,
            }
        };
        years.map(tick).collect()
    }

    pub fn as_of(&self, day: Date, is_status_day: bool) -> AsOf {
        let (before, after) = (day < self.start(), day >= self.end());
        let x = if after { self.width - 30 } else { self.x(day) };
        AsOf {
            x,
            date: iso(day),
            after,
            before,
            is_status_day,
        }
    }
}

/// The first and the last day of some measures and, where they are of one plan, of its period; none
/// where no measure has a day.
fn days(model: &Model, plan: Option<PlanId>, measures: &[MeasureId]) -> Option<(Date, Date)> {
    let of = |when: &When| {
        let ends = when.spans.iter().flat_map(|span| [span.from, span.to]);
        ends.flatten().collect::<Vec<Date>>()
    };
    let times = measures.iter().flat_map(|id| {
        let milestones = dated_milestones(model, *id).map(|milestone| milestone.when);
        model[*id].when.iter().chain(milestones)
    });
    let mut days: Vec<Date> = times.flat_map(of).collect();
    if days.is_empty() {
        return None;
    }
    days.extend(
        plan.and_then(|plan| model[plan].period.as_ref())
            .map_or_else(Vec::new, of),
    );
    Some((*days.iter().min()?, *days.iter().max()?))
}
