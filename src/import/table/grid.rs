//! The cells of the sheets of a workbook as they are read, of whatever kind: counted against what a
//! table of measures can have, merged ones spread, and the hidden sheet taken for what it says.

use std::collections::BTreeMap;

use super::book::NotRead;
use super::sheet::{Cell, Origins, Value};
use crate::export::Origin;

/// The most rows of a sheet and cells of a workbook that hold anything.
const MOST_ROWS: usize = 100_000;
const MOST_CELLS: usize = 2_000_000;
/// The most bytes of the texts of all cells: what one text is said to be many times counts each time.
const MOST_TEXT: usize = 96 * 1024 * 1024;
/// The first row of the hidden sheet that is of a measure.
const FIRST_ORIGIN: u32 = 2;

/// The cells of a sheet that hold anything, row by row and column by column, counted from 0.
pub(super) type Rows = BTreeMap<u32, BTreeMap<u32, Cell>>;

/// What a workbook may have still.
pub(super) struct Room {
    cells: usize,
    text: usize,
}

impl Room {
    pub(super) fn new() -> Room {
        Room {
            cells: MOST_CELLS,
            text: MOST_TEXT,
        }
    }

    /// Puts a cell in its place.
    pub(super) fn put(
        &mut self,
        rows: &mut Rows,
        (row, column): (u32, u32),
        cell: Cell,
    ) -> Result<(), NotRead> {
        self.take(&cell)?;
        rows.entry(row).or_default().insert(column, cell);
        if rows.len() > MOST_ROWS {
            return Err(NotRead::TooMany);
        }
        Ok(())
    }

    /// The value of a merged cell put in the rows below its first, down to the last, that are filled
    /// in otherwise.
    pub(super) fn spread(
        &mut self,
        rows: &mut Rows,
        (first, column): (u32, u32),
        last: u32,
    ) -> Result<(), NotRead> {
        let Some(cell) = rows.get(&first).and_then(|row| row.get(&column)).cloned() else {
            return Ok(());
        };
        if last <= first {
            return Ok(());
        }
        for (_, row) in rows.range_mut(first + 1..=last) {
            self.take(&cell)?;
            row.entry(column).or_insert_with(|| cell.clone());
        }
        Ok(())
    }

    fn take(&mut self, cell: &Cell) -> Result<(), NotRead> {
        let text = match &cell.value {
            Value::Text(text) | Value::Failed(text) => text.len(),
            Value::Day(_) | Value::Number(..) => 0,
        };
        self.cells = self.cells.checked_sub(1).ok_or(NotRead::TooMany)?;
        self.text = self.text.checked_sub(text).ok_or(NotRead::TooMany)?;
        Ok(())
    }
}

/// What the hidden sheet says; what is not as it was written is as if it were not there.
pub(super) fn origins(rows: &Rows) -> Origins {
    let words = |row: u32, column: u32| {
        let cell = rows.get(&row).and_then(|row| row.get(&column));
        cell.map_or_else(String::new, Cell::words)
    };
    let origin = |row: &u32| {
        let cells: [String; 7] = [0, 1, 2, 3, 4, 5, 6].map(|column| words(*row, column));
        Origin::from_cells(cells.each_ref().map(String::as_str))
    };
    let measures = rows
        .range(FIRST_ORIGIN..)
        .filter_map(|(row, _)| origin(row));
    let department = words(0, 1);
    Origins {
        department: (!department.is_empty()).then_some(department),
        report: words(0, 2).parse().ok(),
        by_id: measures.map(|origin| (origin.id.clone(), origin)).collect(),
    }
}
