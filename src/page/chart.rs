//! Status bars as cells: one cell is one measure, ten to a block, so that a block can be counted and a row of blocks can wrap.

use schemars::JsonSchema;
use serde::Serialize;

/// Cells in a block.
const BLOCK: usize = 10;
/// From the left edge of one cell to that of the next, in units of the drawing.
const CELL: usize = 14;
/// Above this many measures, cells are too many to draw one by one.
const CELL_LIMIT: usize = 200;

/// How many measures have a status, and the list of them: what one part of a bar stands for.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Class {
    /// The identifier of the status.
    pub id: &'static str,
    /// How many.
    pub count: usize,
    /// The list that is counted; none where no page lists just these.
    pub url: Option<String>,
}

/// A status bar.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Bar {
    /// Blocks of up to ten cells.
    pub blocks: Vec<Block>,
    /// Where there are too many for cells: one run for each status.
    pub runs: Vec<Run>,
}

/// A block of cells.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Block {
    /// How wide it is, in units of the drawing.
    pub width: usize,
    /// Its parts, each of one status.
    pub parts: Vec<Part>,
}

/// Cells of one status within a block.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Part {
    /// The index of the class they are of.
    pub class: usize,
    /// Where each begins, in units of the drawing.
    pub cells: Vec<usize>,
    /// Whether the cells of the class begin here.
    pub first: bool,
}

/// A run of measures with one status.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Run {
    /// The index of its class.
    pub class: usize,
    /// Where it begins, in percent.
    pub start: f64,
    /// How wide it is, in percent.
    pub width: f64,
    /// Whether its number has room on it, on a phone too.
    pub roomy: bool,
}

/// The bar of some classes, in their order.
pub fn bar(classes: &[Class]) -> Bar {
    let total = classes.iter().map(|class| class.count).sum();
    if total > CELL_LIMIT {
        return Bar { blocks: Vec::new(), runs: runs(classes, total) };
    }
    let cells: Vec<usize> =
        classes.iter().enumerate().flat_map(|(index, class)| std::iter::repeat_n(index, class.count)).collect();
    let mut begun = None;
    Bar { blocks: cells.chunks(BLOCK).map(|cells| block(cells, &mut begun)).collect(), runs: Vec::new() }
}

/// A block of cells, given by their classes. `begun` is the class whose cells came last.
fn block(cells: &[usize], begun: &mut Option<usize>) -> Block {
    let mut at = 0;
    let parts = cells.chunk_by(PartialEq::eq).map(|same| {
        let part = Part {
            class: same[0],
            cells: (at..at + same.len()).map(|cell| cell * CELL).collect(),
            first: begun.replace(same[0]) != Some(same[0]),
        };
        at += same.len();
        part
    });
    Block { parts: parts.collect(), width: cells.len() * CELL - 2 }
}

#[allow(clippy::cast_precision_loss, reason = "counts of measures are far below 2^52")]
fn runs(classes: &[Class], total: usize) -> Vec<Run> {
    let percent = |count: usize| (count as f64 * 10_000.0 / total as f64).round() / 100.0;
    let mut before = 0;
    let runs = classes.iter().enumerate().map(|(class, Class { count, .. })| {
        let digits = count.to_string().len();
        let run = Run {
            class,
            start: percent(before),
            width: percent(*count),
            roomy: percent(*count) >= (2 + 3 * digits) as f64,
        };
        before += count;
        run
    });
    runs.collect()
}
