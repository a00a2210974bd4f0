//! Workbooks of Excel and LibreOffice (ECMA-376): cells with their values, also those of formulas;
//! a merged cell's value stands in each of its rows, as people mean it.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use calamine::{
    DataRef, ExcelDateTime, ExcelDateTimeType, Reader as _, SheetType, SheetVisible, Xlsx,
    XlsxError,
};
use jiff::civil::Date;

use super::book::{Book, NotRead};
use super::grid::{self, Room, Rows};
use super::sheet::{Cell, Origins, Sheet, Value};
use crate::export::ORIGINS_SHEET;

type Workbook<'b> = Xlsx<Cursor<&'b [u8]>>;

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
    let mut room = Room::new();
    let mut origins = Origins::default();
    if all.iter().any(|sheet| sheet.name == ORIGINS_SHEET) {
        origins = grid::origins(&rows(&mut workbook, ORIGINS_SHEET, &mut room)?);
    }
    let origins = Arc::new(origins);
    let mut book = Book::default();
    for sheet in all {
        if sheet.typ != SheetType::WorkSheet || sheet.visible != SheetVisible::Visible {
            continue;
        }
        let mut rows = rows(&mut workbook, &sheet.name, &mut room)?;
        spread(&mut workbook, &sheet.name, &mut rows, &mut room)?;
        book.sheets.push(Sheet {
            file: file.clone(),
            name: Some(sheet.name.as_str().into()),
            rows,
            origins: origins.clone(),
        });
    }
    Ok(book)
}

fn rows(workbook: &mut Workbook<'_>, name: &str, room: &mut Room) -> Result<Rows, NotRead> {
    let is_1904 = workbook.has_1904_epoch();
    let mut cells = workbook.worksheet_cells_reader(name)?;
    let mut rows = Rows::new();
    while let Some(cell) = cells.next_cell_with_formula_metadata()? {
        let is_formula = cell.formula.is_some();
        let value = match value(&cell.value, is_1904) {
            Some(value) => value,
            // Nobody has worked it out. One that came to an empty text has that.
            None if is_formula && cell.value == DataRef::Empty => Value::Failed(String::new()),
            None => continue,
        };
        room.put(&mut rows, cell.pos, Cell { value, is_formula })?;
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

/// The value of each merged cell put in its rows.
fn spread(
    workbook: &mut Workbook<'_>,
    name: &str,
    rows: &mut Rows,
    room: &mut Room,
) -> Result<(), NotRead> {
    let Ok(merged) = workbook.merge_cells_by_sheet_name(name) else {
        return Ok(());
    };
    let mut merged = merged.into_iter();
    merged.try_for_each(|cells| room.spread(rows, cells.start, cells.end.0))
}
