//! How the measures of a plan have developed, report by report: how many have each status, and each
//! measure with its status in each. What was not reported is said to be so.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::super::figure::{Figure, FigureKind, figure};
use super::super::{Scope, Site};
use super::link::{Link, Named, link};
use super::time::iso;
use crate::model::count::Counts;
use crate::model::numbers::State;
use crate::model::status::{classes, status_id};
use crate::model::{PlanId, ReportId};

/// Above so many cells the measures are not listed: they are on the pages of the reports.
const CELLS: usize = 1500;

/// The development of a plan.
#[derive(Debug, JsonSchema, Serialize)]
pub struct ProgressView {
    /// The same as a picture; none where nothing was reported.
    pub figure: Option<Figure>,
    /// The reports, the oldest first, and last the day of the newest status, where that is later.
    pub columns: Vec<ProgressColumn>,
    /// How many measures had each status.
    pub totals: Vec<ProgressTotal>,
    /// How many measures there were in all.
    pub all: Vec<usize>,
    /// Each measure; none where there are too many.
    pub rows: Vec<ProgressRow>,
}

/// A report, or the day of the newest status.
#[derive(Debug, JsonSchema, Serialize)]
pub struct ProgressColumn {
    /// The day, as ISO.
    pub date: String,
    /// The report.
    pub report: Option<Link>,
    /// Whether its edition is as it was published; else it is worked out from today's measures.
    pub frozen: bool,
}

/// How many measures had a status.
#[derive(Debug, JsonSchema, Serialize)]
pub struct ProgressTotal {
    /// The identifier of the status.
    pub status: &'static str,
    /// The number in each column.
    pub counts: Vec<usize>,
}

/// A measure.
#[derive(Debug, JsonSchema, Serialize)]
pub struct ProgressRow {
    /// Its number, the newest it had.
    pub number: Option<String>,
    /// The measure, by the newest title it had.
    pub link: Named,
    /// The identifier of its status in each column; none where it was not in the plan.
    pub statuses: Vec<Option<&'static str>>,
}

/// The development of a plan; none where there is only one state of it to show.
pub fn progress(site: &Site<'_>, id: PlanId) -> Option<ProgressView> {
    let states = site.model.states(id);
    if states.len() < 2 {
        return None;
    }
    let rows = rows(site, &states);
    let is_listed = rows.len() * states.len() <= CELLS;
    Some(ProgressView {
        figure: figure(site, Scope::Plan(id), FigureKind::Progress),
        columns: states.iter().map(|state| column(site, state)).collect(),
        totals: totals(&states),
        all: states.iter().map(|state| state.rows.len()).collect(),
        rows: if is_listed { rows } else { Vec::new() },
    })
}

fn column(site: &Site<'_>, state: &State<'_>) -> ProgressColumn {
    let report = |id: ReportId| link(&site.model[id].document.title, site.addresses.report(id));
    ProgressColumn {
        date: iso(state.day),
        report: state.report.map(report),
        frozen: state
            .report
            .is_some_and(|report| site.model[report].frozen.is_some()),
    }
}

fn totals(states: &[State<'_>]) -> Vec<ProgressTotal> {
    let counts: Vec<Counts<usize>> = states.iter().map(State::counts).collect();
    let total = |status| ProgressTotal {
        status: status_id(status),
        counts: counts.iter().map(|counts| counts.of(status)).collect(),
    };
    let totals = classes().map(total);
    totals
        .filter(|total| total.counts.iter().any(|count| *count > 0))
        .collect()
}

/// The measures in the order of the newest state that has them, the newest state first.
fn rows(site: &Site<'_>, states: &[State<'_>]) -> Vec<ProgressRow> {
    let mut places: HashMap<&str, usize> = HashMap::new();
    let mut rows: Vec<ProgressRow> = Vec::new();
    for (column, state) in states.iter().enumerate().rev() {
        for row in state.rows {
            let place = *places.entry(&row.measure.id).or_insert_with(|| {
                rows.push(ProgressRow {
                    number: row.measure.number.clone(),
                    link: Named::new(
                        &row.measure.title,
                        row.today.map(|id| site.addresses.measure(id)),
                    ),
                    statuses: vec![None; states.len()],
                });
                rows.len() - 1
            });
            rows[place].statuses[column] = Some(status_id(row.status));
        }
    }
    rows
}
