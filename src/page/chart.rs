//! Status bars as cells: one cell is one measure, ten to a block, so that a block can be counted
//! and a row of blocks can wrap.

use std::ops::Range;

use schemars::JsonSchema;
use serde::Serialize;

use super::view::link::Named;
use super::view::row::RowRef;

/// Cells in a block.
const BLOCK: usize = 10;
/// From the left edge of one cell to that of the next, in units of the drawing.
const CELL: usize = 14;
/// Above this many measures, cells are too many to draw one by one.
pub const CELL_LIMIT: usize = 200;

/// How many measures have a status, and the list of them: what one part of a bar stands for.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Class {
    /// The identifier of the status.
    pub id: &'static str,
    /// How many.
    pub count: usize,
    /// How many of them are over their deadline.
    pub late: usize,
    /// How many of them are not as they were in the edition before; none today.
    pub turned: usize,
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
    /// Whether any of it is marked as another than in the edition before.
    pub is_turned: bool,
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
    /// Where each cell begins, in units of the drawing.
    pub cells: Vec<usize>,
    /// The measure that each is; none where they are of another day than today.
    pub rows: Vec<RowRef>,
    /// Each as it stood in an edition; none today.
    pub stood: Vec<Stood>,
    /// How many of them, from the first on, are over their deadline.
    pub late: usize,
    /// Whether the cells of the class begin here.
    pub first: bool,
}

/// A measure in an edition.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Stood {
    /// The number it had.
    pub number: Option<String>,
    /// The measure, by the title it had.
    pub link: Named,
    /// The identifier of its status in the edition before, where that was another.
    pub was: Option<&'static str>,
    /// Whether it was not in the edition before, where there was one.
    pub is_new: bool,
}

impl Stood {
    /// Whether it is not as it was in the edition before.
    pub fn is_turned(&self) -> bool {
        self.was.is_some() || self.is_new
    }
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
    /// How much of it is over its deadline, in percent of it.
    pub late: f64,
    /// How much of it is not as it was in the edition before, likewise.
    pub turned: f64,
    /// Whether its number has room on it, on a phone too.
    pub roomy: bool,
}

/// The bar of some classes, in their order. `measures` are those of each, with what is over its
/// deadline first; empty where they are not known.
pub fn bar(classes: &[Class], measures: &[Vec<RowRef>]) -> Bar {
    bar_of(classes, |class, places| {
        (known(measures, class, places), Vec::new())
    })
}

/// The bar of an edition, with the measures of each class.
pub fn edition_bar(classes: &[Class], measures: &[Vec<Stood>]) -> Bar {
    bar_of(classes, |class, places| {
        (Vec::new(), known(measures, class, places))
    })
}

/// What is known of some places in a class.
fn known<T: Clone>(of_classes: &[Vec<T>], class: usize, places: Range<usize>) -> Vec<T> {
    let known = of_classes.get(class).and_then(|all| all.get(places));
    known.unwrap_or_default().to_vec()
}

/// The bar with what its cells are, by their class and their places in that.
fn bar_of(
    classes: &[Class],
    cells_of: impl Fn(usize, Range<usize>) -> (Vec<RowRef>, Vec<Stood>),
) -> Bar {
    let total = classes.iter().map(|class| class.count).sum();
    let is_turned = classes.iter().any(|class| class.turned > 0);
    if total > CELL_LIMIT {
        return Bar {
            blocks: Vec::new(),
            runs: runs(classes, total),
            is_turned,
        };
    }
    let cells: Vec<(usize, usize)> = classes
        .iter()
        .enumerate()
        .flat_map(|(index, class)| (0..class.count).map(move |place| (index, place)))
        .collect();
    Bar {
        blocks: cells
            .chunks(BLOCK)
            .map(|cells| block(cells, classes, &cells_of))
            .collect(),
        runs: Vec::new(),
        is_turned,
    }
}

/// A block of cells, each given by its class and its place in that, where those that are late come
/// first.
fn block(
    cells: &[(usize, usize)],
    classes: &[Class],
    cells_of: impl Fn(usize, Range<usize>) -> (Vec<RowRef>, Vec<Stood>),
) -> Block {
    let mut begun = 0;
    let parts = cells.chunk_by(|a, b| a.0 == b.0).map(|same| {
        let (class, before) = same[0];
        let (rows, stood) = cells_of(class, before..before + same.len());
        let first = begun;
        begun += same.len();
        Part {
            class,
            cells: (first..begun).map(|cell| cell * CELL).collect(),
            rows,
            stood,
            late: classes[class].late.saturating_sub(before).min(same.len()),
            first: before == 0,
        }
    });
    Block {
        parts: parts.collect(),
        width: cells.len() * CELL - 2,
    }
}

/// A length in a drawing, rounded to a tenth of a unit, which is as much as a screen shows.
pub(super) fn tenth(length: f64) -> f64 {
    (length * 10.0).round() / 10.0
}

#[allow(
    clippy::cast_precision_loss,
    reason = "counts of measures are far below 2^52"
)]
fn runs(classes: &[Class], total: usize) -> Vec<Run> {
    let of = |count: usize, total: usize| (count as f64 * 10_000.0 / total as f64).round() / 100.0;
    let percent = |count: usize| of(count, total);
    let mut before = 0;
    let runs = classes.iter().enumerate().map(|(class, of_class)| {
        let Class {
            count,
            late,
            turned,
            ..
        } = of_class;
        let digits = count.to_string().len();
        let run = Run {
            class,
            start: percent(before),
            width: percent(*count),
            late: of(*late, (*count).max(1)),
            turned: of(*turned, (*count).max(1)),
            roomy: percent(*count) >= (2 + 3 * digits) as f64,
        };
        before += count;
        run
    });
    runs.collect()
}
