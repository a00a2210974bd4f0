//! Spreadsheets of LibreOffice's own kind (OpenDocument 1.3, part 3, 9): read element by element, so
//! that no number in a file takes room for what is not written there.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;

use jiff::civil::Date;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::book::{Book, NotRead};
use super::grid::{self, Room, Rows};
use super::sheet::{Cell, Sheet, Value};
use crate::export::ORIGINS_SHEET;
use crate::import::xml::letter;

/// The deepest nesting that is read: programs for spreadsheets write a third of it.
const MOST_DEPTH: usize = 64;
/// The most rows and columns that a sheet has (OpenDocument sets none: Excel's and LibreOffice's).
const MOST_ROWS: u32 = 1_048_576;
const MOST_COLUMNS: u32 = 16_384;
/// The most spaces that one element stands for: white space around a text means nothing.
const MOST_SPACES: u32 = 64;
/// The day that days are counted from where a file says none.
const FIRST_DAY: Date = Date::constant(1899, 12, 30);
/// The numbers of days that a report can be of.
const DAYS: std::ops::Range<f64> = 30_000.0..80_000.0;

/// What the part `content.xml` of a spreadsheet holds.
pub(super) fn book(file: &Arc<str>, content: &[u8]) -> Result<Book, NotRead> {
    let mut reading = Reading::default();
    reading.read(content)?;
    let tables = reading.tables;
    let hidden = tables.iter().find(|table| table.name == ORIGINS_SHEET);
    let origins = Arc::new(
        hidden
            .map(|table| grid::origins(&table.rows))
            .unwrap_or_default(),
    );
    let shown = tables.into_iter().filter(|table| !table.is_hidden);
    let sheets = shown.map(|table| Sheet {
        file: file.clone(),
        name: Some(table.name.as_str().into()),
        rows: table.rows,
        origins: origins.clone(),
    });
    Ok(Book {
        sheets: sheets.collect(),
    })
}

fn damaged(error: impl ToString) -> NotRead {
    NotRead::Damaged(error.to_string())
}

/// A sheet.
struct Table {
    name: String,
    is_hidden: bool,
    rows: Rows,
}

/// A cell that is open.
#[derive(Default)]
struct Open {
    /// What its attributes say; none where its text does.
    value: Option<Value>,
    /// Whether it has a value at all.
    is_filled: bool,
    is_error: bool,
    is_formula: bool,
    text: String,
    /// How many paragraphs it has had.
    paragraphs: usize,
    columns: u32,
    /// Columns and rows that it is merged of.
    rows_spanned: u32,
}

/// What has been read so far.
struct Reading {
    room: Room,
    /// The style that is open, and those of sheets that are not shown.
    style: String,
    hidden: HashSet<String>,
    first_day: Date,
    tables: Vec<Table>,
    /// How many elements are open whose text is not the cell's: notes, drawings.
    aside: usize,
    /// How many paragraphs are open.
    in_text: usize,
    /// How many tables are open: one in a cell is no sheet.
    nested: usize,
    row: u32,
    row_times: u32,
    column: u32,
    cells: Vec<(u32, u32, Cell)>,
    /// Merged cells: the place of the first, the last row.
    merged: Vec<((u32, u32), u32)>,
    cell: Option<Open>,
}

impl Default for Reading {
    fn default() -> Self {
        Reading {
            room: Room::new(),
            style: String::new(),
            hidden: HashSet::new(),
            first_day: FIRST_DAY,
            tables: Vec::new(),
            aside: 0,
            in_text: 0,
            nested: 0,
            row: 0,
            row_times: 1,
            column: 0,
            cells: Vec::new(),
            merged: Vec::new(),
            cell: None,
        }
    }
}

impl Reading {
    fn read(&mut self, xml: &[u8]) -> Result<(), NotRead> {
        let mut reader = Reader::from_reader(xml);
        let mut depth = 0_usize;
        loop {
            match reader.read_event().map_err(damaged)? {
                Event::Start(element) => {
                    depth += 1;
                    if depth > MOST_DEPTH {
                        return Err(damaged("nested too deeply"));
                    }
                    self.start(&element)?;
                }
                Event::Empty(element) => {
                    self.start(&element)?;
                    self.end(element.name().as_ref())?;
                }
                Event::End(element) => {
                    depth = depth.saturating_sub(1);
                    self.end(element.name().as_ref())?;
                }
                Event::Text(text) => self.text(&text.decode().map_err(damaged)?),
                Event::GeneralRef(reference) => self.text(&letter(&reference)),
                Event::DocType(_) => return Err(NotRead::Entities),
                Event::Eof if depth == 0 => return Ok(()),
                Event::Eof => return Err(damaged("cut off")),
                _ => {}
            }
        }
    }

    fn start(&mut self, element: &BytesStart<'_>) -> Result<(), NotRead> {
        match element.name().as_ref() {
            b"style:style" => self.style = said(element, "style:name")?.unwrap_or_default(),
            b"style:table-properties"
                if said(element, "table:display")?.as_deref() == Some("false") =>
            {
                self.hidden.insert(self.style.clone());
            }
            b"table:null-date" => {
                let day = said(element, "table:date-value")?.and_then(|day| day.parse().ok());
                self.first_day = day.unwrap_or(FIRST_DAY);
            }
            b"office:annotation" | b"draw:frame" | b"table:shapes" | b"table:tracked-changes" => {
                self.aside += 1;
            }
            _ if self.aside > 0 => {}
            b"table:table" => self.start_table(element)?,
            _ if self.nested != 1 => {}
            b"table:table-row" => {
                self.row_times = times(element, "table:number-rows-repeated")?;
                self.column = 0;
            }
            b"table:table-cell" | b"table:covered-table-cell" => {
                self.cell = Some(self.cell(element)?);
            }
            b"text:p" => {
                self.in_text += 1;
                if let Some(cell) = &mut self.cell {
                    if cell.paragraphs > 0 {
                        cell.text.push('\n');
                    }
                    cell.paragraphs += 1;
                }
            }
            b"text:s" => {
                let spaces = times(element, "text:c")?.min(MOST_SPACES);
                (0..spaces).for_each(|_| self.text(" "));
            }
            b"text:tab" => self.text("\t"),
            b"text:line-break" => self.text("\n"),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &[u8]) -> Result<(), NotRead> {
        match name {
            b"office:annotation" | b"draw:frame" | b"table:shapes" | b"table:tracked-changes" => {
                self.aside = self.aside.saturating_sub(1);
            }
            _ if self.aside > 0 => {}
            b"table:table" => {
                self.nested = self.nested.saturating_sub(1);
                if self.nested == 0 {
                    self.end_table()?;
                }
            }
            _ if self.nested != 1 => {}
            b"table:table-row" => self.end_row()?,
            b"table:table-cell" | b"table:covered-table-cell" => self.end_cell(),
            b"text:p" => self.in_text = self.in_text.saturating_sub(1),
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        if let Some(cell) = &mut self.cell
            && self.in_text > 0
            && self.aside == 0
        {
            cell.text.push_str(text);
        }
    }

    fn start_table(&mut self, element: &BytesStart<'_>) -> Result<(), NotRead> {
        self.nested += 1;
        if self.nested > 1 {
            return Ok(());
        }
        let style = said(element, "table:style-name")?.unwrap_or_default();
        self.tables.push(Table {
            name: said(element, "table:name")?.unwrap_or_default(),
            is_hidden: self.hidden.contains(&style),
            rows: Rows::new(),
        });
        self.row = 0;
        self.merged.clear();
        Ok(())
    }

    fn end_table(&mut self) -> Result<(), NotRead> {
        let Some(table) = self.tables.last_mut() else {
            return Ok(());
        };
        for (first, last) in std::mem::take(&mut self.merged) {
            self.room.spread(&mut table.rows, first, last)?;
        }
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), NotRead> {
        let times = std::mem::replace(&mut self.row_times, 1);
        let cells = std::mem::take(&mut self.cells);
        let Some(table) = self.tables.last_mut() else {
            return Ok(());
        };
        if !cells.is_empty() {
            for row in self.row..self.row.saturating_add(times).min(MOST_ROWS) {
                for (first, columns, cell) in &cells {
                    for column in *first..first.saturating_add(*columns).min(MOST_COLUMNS) {
                        self.room
                            .put(&mut table.rows, (row, column), cell.clone())?;
                    }
                }
            }
        }
        self.row = self.row.saturating_add(times);
        Ok(())
    }

    /// A cell by its attributes.
    fn cell(&self, element: &BytesStart<'_>) -> Result<Open, NotRead> {
        let kind = said(element, "office:value-type")?.unwrap_or_default();
        let text = |name| Ok::<_, NotRead>(said(element, name)?.map(Value::Text));
        let value = match &*kind {
            "float" | "percentage" | "currency" => {
                let number = said(element, "office:value")?.and_then(|text| text.parse().ok());
                number.map(|number: f64| Value::Number(number, self.day_of(number)))
            }
            "date" => said(element, "office:date-value")?.map(|iso| {
                let day = iso.get(..10).and_then(|day| day.parse().ok());
                day.map_or(Value::Text(iso), Value::Day)
            }),
            "time" => text("office:time-value")?,
            "boolean" => text("office:boolean-value")?,
            _ => text("office:string-value")?,
        };
        Ok(Open {
            value,
            is_filled: !kind.is_empty(),
            is_error: said(element, "calcext:value-type")?.as_deref() == Some("error"),
            is_formula: said(element, "table:formula")?.is_some(),
            columns: times(element, "table:number-columns-repeated")?,
            rows_spanned: times(element, "table:number-rows-spanned")?,
            ..Open::default()
        })
    }

    fn end_cell(&mut self) {
        let Some(open) = self.cell.take() else {
            return;
        };
        let column = self.column;
        self.column = column.saturating_add(open.columns);
        if open.rows_spanned > 1 {
            let last = self.row.saturating_add(open.rows_spanned - 1);
            self.merged.push(((self.row, column), last));
        }
        let cell = match open.value {
            _ if !open.is_filled => None,
            _ if open.is_error => Some(Cell {
                value: Value::Failed(open.text),
                is_formula: true,
            }),
            Some(Value::Text(text)) => Cell::text(&text),
            None => Cell::text(&open.text),
            Some(value) => Some(Cell {
                value,
                is_formula: false,
            }),
        };
        let is_formula = open.is_formula;
        self.cells.extend(cell.map(|cell| {
            let cell = Cell { is_formula, ..cell };
            (column, open.columns, cell)
        }));
    }

    fn day_of(&self, number: f64) -> Option<Date> {
        if !DAYS.contains(&number) {
            return None;
        }
        let days = jiff::Span::new().try_days(number.trunc() as i64).ok()?;
        self.first_day.checked_add(days).ok()
    }
}

/// What an attribute says.
fn said(element: &BytesStart<'_>, name: &str) -> Result<Option<String>, NotRead> {
    let found = element.try_get_attribute(name).map_err(damaged)?;
    let said = |attribute: Attribute<'_>| {
        let text = attribute.normalized_value(XmlVersion::Implicit1_0);
        text.map(Cow::into_owned).map_err(damaged)
    };
    found.map(said).transpose()
}

/// How many times something stands there; once where nothing is said.
fn times(element: &BytesStart<'_>, name: &str) -> Result<u32, NotRead> {
    match said(element, name)? {
        None => Ok(1),
        Some(text) => text.parse().map_err(damaged),
    }
}
