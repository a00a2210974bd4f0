//! Workbooks of Excel and LibreOffice (ECMA-376): cells with their values, also those of formulas;
//! a merged cell's value stands in each of its rows, as people mean it.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use calamine::{
    DataRef, ExcelDateTime, ExcelDateTimeType, Reader as _, SheetType, SheetVisible, Xlsx,
    XlsxError,
};
use jiff::civil::Date;

use super::book::{Book, NotRead};
use super::sheet::{Cell, Origins, Sheet, Value};
use crate::export::{ORIGINS_SHEET, Origin};

/// The most rows and cells that hold anything.
const MOST_ROWS: usize = 100_000;
const MOST_CELLS: usize = 2_000_000;
/// The first row of the hidden sheet that is of a measure.
const FIRST_ORIGIN: u32 = 2;

type Workbook<'b> = Xlsx<Cursor<&'b [u8]>>;
type Rows = BTreeMap<u32, BTreeMap<u32, Cell>>;

/// What a workbook holds.
pub(super) fn book(name: &Arc<str>, bytes: &[u8]) -> Result<Book, NotRead> {
    // The library subtracts and adds what a file says without looking; a damaged one stops it, not us.
    let read = catch_unwind(AssertUnwindSafe(|| sheets(name, bytes)));
    read.unwrap_or_else(|_| Err(NotRead::Damaged(String::new())))
}

impl From<XlsxError> for NotRead {
    fn from(error: XlsxError) -> Self {
        NotRead::Damaged(error.to_string())
    }
}

fn sheets(file: &Arc<str>, bytes: &[u8]) -> Result<Book, NotRead> {
    let mut workbook = Xlsx::new(Cursor::new(bytes))?;
    let all = workbook.sheets_metadata().to_vec();
    let mut left = MOST_CELLS;
    let mut origins = Origins::default();
    if all.iter().any(|sheet| sheet.name == ORIGINS_SHEET) {
        origins = self::origins(&rows(&mut workbook, ORIGINS_SHEET, &mut left)?);
    }
    let origins = Arc::new(origins);
    let mut book = Book::default();
    for sheet in all {
        if sheet.typ != SheetType::WorkSheet || sheet.visible != SheetVisible::Visible {
            continue;
        }
        let mut rows = rows(&mut workbook, &sheet.name, &mut left)?;
        spread(&mut workbook, &sheet.name, &mut rows);
        book.sheets.push(Sheet {
            file: file.clone(),
            name: Some(sheet.name.as_str().into()),
            rows,
            origins: origins.clone(),
        });
    }
    Ok(book)
}

fn rows(workbook: &mut Workbook<'_>, name: &str, left: &mut usize) -> Result<Rows, NotRead> {
    let is_1904 = workbook.has_1904_epoch();
    let mut cells = workbook.worksheet_cells_reader(name)?;
    let mut rows = Rows::new();
    while let Some(cell) = cells.next_cell_with_formula_metadata()? {
        let Some(value) = value(&cell.value, is_1904) else {
            continue;
        };
        let (row, column) = cell.pos;
        *left = left.checked_sub(1).ok_or(NotRead::TooMany)?;
        let is_formula = cell.formula.is_some();
        rows.entry(row)
            .or_default()
            .insert(column, Cell { value, is_formula });
        if rows.len() > MOST_ROWS {
            return Err(NotRead::TooMany);
        }
    }
    Ok(rows)
}

fn value(data: &DataRef<'_>, is_1904: bool) -> Option<Value> {
    let number = |number: f64| {
        let day = ExcelDateTime::new(number, ExcelDateTimeType::DateTime, is_1904);
        Some(Value::Number(number, day_of(&day)))
    };
    let text = |text: &str| Cell::text(text).map(|cell| cell.value);
    match data {
        DataRef::Empty => None,
        DataRef::Int(whole) => number(*whole as f64),
        DataRef::Float(float) => number(*float),
        DataRef::String(string) => text(string),
        DataRef::SharedString(string) => text(string),
        DataRef::Bool(bool) => text(if *bool { "true" } else { "false" }),
        DataRef::DateTime(moment) => match day_of(moment) {
            Some(day) => Some(Value::Day(day)),
            None => number(moment.as_f64()),
        },
        DataRef::DateTimeIso(iso) => match iso.get(..10).and_then(|day| day.parse().ok()) {
            Some(day) => Some(Value::Day(day)),
            None => text(iso),
        },
        DataRef::DurationIso(iso) => text(iso),
        DataRef::Error(error) => Some(Value::Failed(error.to_string())),
    }
}

/// The day of a moment, if it is one that a report can be of.
fn day_of(moment: &ExcelDateTime) -> Option<Date> {
    /// Days since 1900 or 1904 that are of this age.
    const DAYS: std::ops::Range<f64> = 30_000.0..80_000.0;
    if !DAYS.contains(&moment.as_f64()) {
        return None;
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    Date::new(
        year.try_into().ok()?,
        month.try_into().ok()?,
        day.try_into().ok()?,
    )
    .ok()
}

/// The value of each merged cell put in the rows below its first that are filled in otherwise.
fn spread(workbook: &mut Workbook<'_>, name: &str, rows: &mut Rows) {
    let Ok(merged) = workbook.merge_cells_by_sheet_name(name) else {
        return;
    };
    for cells in merged {
        let (first, column) = cells.start;
        let Some(cell) = rows.get(&first).and_then(|row| row.get(&column)).cloned() else {
            continue;
        };
        let below =
            rows.range_mut(first.saturating_add(1)..=cells.end.0.max(first.saturating_add(1)));
        for (_, row) in below.filter(|(row, _)| **row <= cells.end.0) {
            row.entry(column).or_insert_with(|| cell.clone());
        }
    }
}

/// What the hidden sheet says; what is not as it was written is as if it were not there.
fn origins(rows: &Rows) -> Origins {
    let words = |row: u32, column: u32| {
        let cell = rows.get(&row).and_then(|row| row.get(&column));
        cell.map_or_else(String::new, Cell::words)
    };
    let origin = |row: &u32| {
        let cells: [String; 6] = [0, 1, 2, 3, 4, 5].map(|column| words(*row, column));
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
