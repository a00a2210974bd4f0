//! A sheet as it was read, whatever kind of file it stood in.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::Arc;

use jiff::civil::Date;

use crate::export::Origin;

/// A sheet of a workbook, or a table of text.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// The file's name, without its folder.
    pub file: Arc<str>,
    /// Its name; none in text.
    pub name: Option<Arc<str>>,
    /// What stands in it, row by row and column by column, both counted from 0. Empty cells are left out.
    pub(super) rows: BTreeMap<u32, BTreeMap<u32, Cell>>,
    /// What its rows were made from, by measure.
    pub(super) origins: Arc<Origins>,
}

/// What the hidden sheet of a workbook says.
#[derive(Clone, Debug, Default)]
pub(super) struct Origins {
    /// The code of the department that the workbook was made for.
    pub(super) department: Option<String>,
    /// The day that was reported for.
    pub(super) report: Option<Date>,
    /// What each row was made from, by the id of its measure.
    pub(super) by_id: HashMap<String, Origin>,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Cell {
    pub(super) value: Value,
    /// Whether it is worked out.
    pub(super) is_formula: bool,
}

/// A value of a cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    /// Text without white space around it.
    Text(String),
    /// A day.
    Day(Date),
    /// A number, and the day that it would be where a day is wanted.
    Number(f64, Option<Date>),
    /// A formula that came to nothing: `#REF!`.
    Failed(String),
}

impl Cell {
    /// A cell of text; none where it is blank.
    pub(super) fn text(text: &str) -> Option<Cell> {
        let text = clean(text);
        (!text.is_empty()).then_some(Cell {
            value: Value::Text(text),
            is_formula: false,
        })
    }

    /// Its words.
    pub(super) fn words(&self) -> String {
        match &self.value {
            Value::Text(text) | Value::Failed(text) => text.clone(),
            Value::Day(day) => day.to_string(),
            Value::Number(number, _) => number.to_string(),
        }
    }
}

/// A text as it is meant: no white space around it or its lines, fixed or zero-width, no other
/// control characters, and lines that end as they do in files.
pub(super) fn clean(text: &str) -> String {
    let text = text
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}', '\u{85}'], "\n");
    let is_blank = |c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}');
    let lines = text.split('\n').map(|line| line.trim_matches(is_blank));
    let joined = lines.collect::<Vec<_>>().join("\n");
    let kept = joined.trim_matches(is_blank).chars();
    kept.filter(|c| *c == '\n' || !c.is_control()).collect()
}

/// A cell's place as spreadsheets name it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    /// The file's name, without its folder.
    pub file: Arc<str>,
    /// The sheet's; none in text.
    pub sheet: Option<Arc<str>>,
    /// Counted from 0.
    pub row: u32,
    /// Counted from 0.
    pub column: u32,
}

impl At {
    /// The cell alone: `J7`.
    pub fn cell(&self) -> String {
        let mut letters = Vec::new();
        let mut rest = u64::from(self.column) + 1;
        while rest > 0 {
            rest -= 1;
            letters.push(char::from(b'A' + (rest % 26) as u8));
            rest /= 26;
        }
        let letters: String = letters.into_iter().rev().collect();
        format!("{letters}{}", u64::from(self.row) + 1)
    }
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.sheet {
            Some(sheet) => write!(f, "{}, {sheet}!{}", self.file, self.cell()),
            None => write!(f, "{}, {}", self.file, self.cell()),
        }
    }
}

impl Sheet {
    /// The place of a cell.
    pub(super) fn at(&self, row: u32, column: u32) -> At {
        At {
            file: self.file.clone(),
            sheet: self.name.clone(),
            row,
            column,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_spreadsheets_do() {
        let cell = |column, row| {
            At {
                file: "a".into(),
                sheet: None,
                row,
                column,
            }
            .cell()
        };
        assert_eq!(
            [
                cell(0, 0),
                cell(9, 6),
                cell(25, 1),
                cell(26, 1),
                cell(16_383, 1_048_575)
            ],
            ["A1", "J7", "Z2", "AA2", "XFD1048576"]
        );
    }

    #[test]
    fn white_space_around_a_text_means_nothing() {
        assert_eq!(clean(" \u{a0}Pågående\u{a0} \r\n\r\n"), "Pågående");
        assert_eq!(clean("a \r\n  b\u{7}\u{200b}"), "a\nb");
    }
}
