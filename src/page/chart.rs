//! Status bars as cells: one cell is one measure, ten to a block, so that a block can be counted and a row of blocks can wrap.

use serde::Serialize;

use crate::model::count::Counts;
use crate::model::status::status_id;

/// Cells in a block.
const BLOCK: usize = 10;
/// Above this many measures, cells are too many to draw one by one.
const CELL_LIMIT: usize = 200;

/// A status bar.
#[derive(Clone, Debug, Serialize)]
pub struct Bar {
    /// Blocks of up to ten cells, each with the identifier of its status.
    pub blocks: Vec<Vec<&'static str>>,
    /// Where there are too many for cells: runs of one status, as hundredths of a percent of the whole.
    pub runs: Vec<Run>,
}

/// A run of measures with one status.
#[derive(Clone, Debug, Serialize)]
pub struct Run {
    /// The identifier of the status.
    pub status: &'static str,
    /// Where it begins, in percent.
    pub start: f64,
    /// How wide it is, in percent.
    pub width: f64,
}

/// The bar of some counts.
pub fn bar(counts: &Counts) -> Bar {
    let total = counts.total();
    if total > CELL_LIMIT {
        return Bar { blocks: Vec::new(), runs: runs(counts, total) };
    }
    let cells: Vec<&'static str> =
        counts.present().flat_map(|(status, count)| std::iter::repeat_n(status_id(status), count)).collect();
    Bar { blocks: cells.chunks(BLOCK).map(<[_]>::to_vec).collect(), runs: Vec::new() }
}

#[allow(clippy::cast_precision_loss, reason = "counts of measures are far below 2^52")]
fn runs(counts: &Counts, total: usize) -> Vec<Run> {
    let percent = |count: usize| (count as f64 * 10_000.0 / total as f64).round() / 100.0;
    let mut before = 0;
    let runs = counts.present().map(|(status, count)| {
        let run = Run { status: status_id(status), start: percent(before), width: percent(count) };
        before += count;
        run
    });
    runs.collect()
}
