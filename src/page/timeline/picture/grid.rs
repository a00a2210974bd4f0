//! The days that a picture covers, and where they stand in it.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::super::event::dated_milestones;
use super::super::quarter::{first_day, number_of, quarter_of, year_of};
use crate::model::MeasureId;
use crate::page::chart::tenth;
use crate::page::view::time::iso;
use crate::page::{Scope, Site};

/// Width of the picture and of its column of titles, in its own units.
pub(super) const WIDTH: f64 = 1152.0;
pub(super) const TITLES: f64 = 400.0;
/// Width of the margin for an as-of date outside the grid.
const BREAK: f64 = 110.0;
/// Beyond this many quarters only years are named.
const QUARTER_LIMIT: i32 = 20;

/// A line of the grid at the beginning of a quarter.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Tick {
    /// Where it stands.
    pub x: f64,
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
    pub x: f64,
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
    pub right: f64,
}

impl Grid {
    /// The quarters of all days that are drawn, and of the plan's period.
    pub fn new(site: &Site<'_>, scope: Scope, measures: &[MeasureId]) -> Option<Grid> {
        let mut days: Vec<Date> = Vec::new();
        for id in measures {
            let times = site.model[*id]
                .when
                .iter()
                .chain(dated_milestones(site, *id).map(|milestone| milestone.when));
            days.extend(
                times
                    .flat_map(|time| time.spans.iter().flat_map(|span| [span.from, span.to]))
                    .flatten(),
            );
        }
        if days.is_empty() {
            return None;
        }
        if let Scope::Plan(plan) = scope {
            let period = site.model[plan]
                .period
                .iter()
                .flat_map(|period| &period.spans);
            days.extend(period.flat_map(|span| [span.from, span.to]).flatten());
        }
        let (first, last) = (
            quarter_of(*days.iter().min()?),
            quarter_of(*days.iter().max()?),
        );
        let outside = site
            .model
            .as_of
            .is_some_and(|as_of| !(first..=last).contains(&quarter_of(as_of)));
        Some(Grid {
            first,
            last,
            right: if outside { WIDTH - BREAK } else { WIDTH - 8.0 },
        })
    }

    pub fn start(&self) -> Date {
        first_day(self.first)
    }

    pub fn end(&self) -> Date {
        first_day(self.last + 1)
    }

    pub fn x(&self, day: Date) -> f64 {
        let days = |from: Date, to: Date| f64::from((to - from).get_days());
        let part = days(self.start(), day) / days(self.start(), self.end());
        tenth(TITLES + part.clamp(0.0, 1.0) * (self.right - TITLES))
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

    pub fn as_of(&self, day: Date, is_status_day: bool) -> AsOf {
        let (before, after) = (day < self.start(), day >= self.end());
        let x = if after { WIDTH - 30.0 } else { self.x(day) };
        AsOf {
            x,
            date: iso(day),
            after,
            before,
            is_status_day,
        }
    }
}
