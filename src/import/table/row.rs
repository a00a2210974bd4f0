//! A row below the heads of a table.

use std::collections::BTreeMap;

use super::head::Head;
use super::sheet::{At, Cell, Sheet};
use super::wrong::{Why, Wrong};
use crate::export::Column;

/// A row below a head.
pub(super) struct Row<'r> {
    pub(super) sheet: &'r Sheet,
    pub(super) head: &'r Head,
    pub(super) at: u32,
    pub(super) cells: &'r BTreeMap<u32, Cell>,
}

impl Row<'_> {
    pub(super) fn cell(&self, column: Column) -> Option<&Cell> {
        self.cells.get(self.head.columns.get(&column)?)
    }

    pub(super) fn words(&self, column: Column) -> Option<String> {
        self.cell(column).map(Cell::words)
    }

    /// The place of a cell; that of the row's first where the table has no such column.
    pub(super) fn at(&self, column: Column) -> At {
        let first = || self.cells.keys().next().copied().unwrap_or(0);
        let column = self.head.columns.get(&column).copied();
        self.sheet.at(self.at, column.unwrap_or_else(first))
    }

    pub(super) fn wrong(&self, column: Column, why: Why) -> Wrong {
        Wrong {
            at: self.at(column),
            why,
        }
    }
}
