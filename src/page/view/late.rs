//! What is past its time, as pages count and list it.

use jiff::Unit;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::super::Site;
use super::row::{RowRef, row};
use super::time::{WhenView, when};
use crate::model::MeasureId;
use crate::model::late::{Late, MilestoneId};

/// From so many months on, how late something is is said in years.
const YEARS: i32 = 24;

/// How much is past its time, and where it is listed.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct LateCounts {
    /// Measures over their deadline.
    pub overdue: usize,
    /// Measures whose deadline has passed, with nothing reported since.
    pub unknown: usize,
    /// Measures whose time is over, though it was no deadline.
    pub passed: usize,
    /// Milestones over their day while their measures go on.
    pub missed: usize,
    /// Milestones whose day has passed and that nothing says were reached.
    pub unconfirmed: usize,
    /// The page that lists them.
    pub url: String,
    /// Whether that page lists them; else there are too many, and it counts them plan by plan.
    pub is_listed: bool,
}

/// What is past its time, in each list the one that has been so for the longest first.
#[derive(Debug, Default, JsonSchema, Serialize)]
pub struct LateView {
    /// Measures over their deadline.
    pub overdue: Vec<LateMeasure>,
    /// Measures whose deadline has passed, with nothing reported since.
    pub unknown: Vec<LateMeasure>,
    /// Measures whose time is over, though it was no deadline.
    pub passed: Vec<LateMeasure>,
    /// Milestones over their day while their measures go on.
    pub missed: Vec<LateMilestone>,
    /// Milestones whose day has passed and that nothing says were reached.
    pub unconfirmed: Vec<LateMilestone>,
}

/// A measure past its time.
#[derive(Debug, JsonSchema, Serialize)]
pub struct LateMeasure {
    /// The measure.
    pub row: RowRef,
    /// For how long.
    pub by: Elapsed,
}

/// A milestone past its time.
#[derive(Debug, JsonSchema, Serialize)]
pub struct LateMilestone {
    /// What was to be reached.
    pub title: String,
    /// When it was due.
    pub when: WhenView,
    /// The measure.
    pub row: RowRef,
    /// For how long.
    pub by: Elapsed,
}

/// How long ago a day was.
#[derive(Clone, Copy, Debug, JsonSchema, PartialEq, Eq, Serialize)]
pub struct Elapsed {
    /// `days`, `months` or `years`.
    pub unit: &'static str,
    /// How many whole ones.
    pub n: i32,
    /// How many whole months more, where they are years.
    pub months: i32,
}

/// How much is past its time. `url` is the page that lists it.
pub fn late_counts(late: &Late, url: &str) -> LateCounts {
    LateCounts {
        overdue: late.overdue.len(),
        unknown: late.unknown.len(),
        passed: late.passed.len(),
        missed: late.missed.len(),
        unconfirmed: late.unconfirmed.len(),
        url: url.to_owned(),
        is_listed: true,
    }
}

/// What is past its time of some measures.
pub fn late(site: &Site<'_>, measures: &[MeasureId]) -> LateView {
    let late = site.model.late(measures);
    let measures = |ids: &[MeasureId]| {
        ids.iter()
            .filter_map(|id| late_measure(site, *id))
            .collect()
    };
    let milestones = |ids: &[MilestoneId]| {
        ids.iter()
            .filter_map(|id| late_milestone(site, *id))
            .collect()
    };
    LateView {
        overdue: measures(&late.overdue),
        unknown: measures(&late.unknown),
        passed: measures(&late.passed),
        missed: milestones(&late.missed),
        unconfirmed: milestones(&late.unconfirmed),
    }
}

fn late_measure(site: &Site<'_>, id: MeasureId) -> Option<LateMeasure> {
    let by = elapsed(site.model.end(id)?, site.model.as_of)?;
    Some(LateMeasure {
        row: row(site, id),
        by,
    })
}

fn late_milestone(site: &Site<'_>, id: MilestoneId) -> Option<LateMilestone> {
    let milestone = &site.model[id.0].milestones[id.1];
    let by = elapsed(site.model.milestone_end(id)?, site.model.as_of)?;
    let due = when(
        &site.languages[site.model[id.0].language],
        milestone.due.as_ref()?,
    );
    Some(LateMilestone {
        title: milestone.title.clone(),
        when: due,
        row: row(site, id.0),
        by,
    })
}

/// How long it is from one day to another.
pub(super) fn elapsed(from: Date, to: Option<Date>) -> Option<Elapsed> {
    let span = from.until((Unit::Month, to?)).ok()?;
    Some(match span.get_months() {
        0 => Elapsed {
            unit: "days",
            n: span.get_days(),
            months: 0,
        },
        months if months < YEARS => Elapsed {
            unit: "months",
            n: months,
            months: 0,
        },
        months => Elapsed {
            unit: "years",
            n: months / 12,
            months: months % 12,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_late_is_said_in_the_largest_unit_that_says_something() {
        let case = |day: &str| {
            let Elapsed { unit, n, months } =
                elapsed(day.parse().unwrap(), Some("2025-06-01".parse().unwrap())).unwrap();
            format!("{n} {unit} {months}")
        };
        assert_eq!(case("2025-05-31"), "1 days 0");
        assert_eq!(case("2025-05-02"), "30 days 0");
        assert_eq!(case("2025-05-01"), "1 months 0");
        assert_eq!(case("2024-03-31"), "14 months 0");
        assert_eq!(case("2023-06-02"), "23 months 0");
        assert_eq!(case("2023-06-01"), "2 years 0");
        assert_eq!(case("2022-06-30"), "2 years 11");
    }
}
