//! The workbook that a department fills in (ECMA-376): a sheet of measures, one that explains, and a
//! hidden one with what each row was made from. The same content gives the same bytes.

mod formats;

use std::fmt;

use jiff::civil::Date;
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, DocProperties, ExcelDateTime,
    Formula, IgnoreError, ProtectionOptions, Workbook, Worksheet, XlsxError,
};

use super::column::Column;
use super::origin::{ORIGINS_SHEET, Origin, has_open_time};
use super::row::{Cell, cell, columns};
use super::{Asked, measures};
use crate::build::Prepared;
use crate::language::{Argument, Language};
use crate::model::MeasureId;
use crate::model::status::{Status, label};
use formats::Formats;

/// What strings are told where there is nothing to tell.
const NONE: &str = "none";
/// The heads of the hidden sheet.
const ORIGIN_HEADS: [&str; 7] = [
    "id",
    "signature",
    "status",
    "date",
    "title",
    "when",
    "next-deadline",
];
/// The column of the hidden sheet in which the labels of statuses stand.
const LABELS: u16 = 8;
/// A3 and A4 (ECMA-376, part 1, 18.3.1.63).
const A3: u8 = 8;
const A4: u8 = 9;
/// The height of a line in points, and how many lines a row has: there is room to write, and no row
/// is higher than 409 points can be.
const LINE: f64 = 15.0;
const LINES: std::ops::RangeInclusive<usize> = 2..=27;
/// The height of a line of a title.
const TITLE_LINE: f64 = 24.0;
/// The widths of the columns of the sheet that explains, in characters.
const ABOUT: [usize; 2] = [24, 90];
/// The first and the last day that a date cell takes without asking.
const DAYS: [(u16, u8, u8); 2] = [(2000, 1, 1), (2099, 12, 31)];

/// Why there is no workbook, in the words of the library: a text is longer than a cell can hold, or
/// a sheet's name in the theme's strings cannot be one.
#[derive(Debug)]
pub struct NotMade(String);

impl fmt::Display for NotMade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<XlsxError> for NotMade {
    fn from(error: XlsxError) -> Self {
        NotMade(error.to_string())
    }
}

/// The measures that are asked for, as a workbook.
///
/// # Errors
/// Where a workbook cannot hold what a measure or a string says.
pub fn workbook(site: &Prepared, asked: Asked) -> Result<Vec<u8>, NotMade> {
    let making = Making {
        site,
        asked,
        language: &site.languages[site.model.config.language],
        measures: measures(site, asked),
        columns: columns(asked)
            .filter(|column| *column != Column::Origin)
            .collect(),
        formats: Formats::new(),
    };
    let mut workbook = Workbook::new();
    workbook.set_properties(&making.properties()?);
    making.fill(workbook.add_worksheet())?;
    making.explain(workbook.add_worksheet())?;
    making.sign(workbook.add_worksheet())?;
    Ok(workbook.save_to_buffer()?)
}

/// What a workbook is made from.
struct Making<'s> {
    site: &'s Prepared,
    asked: Asked,
    language: &'s Language,
    measures: Vec<MeasureId>,
    columns: Vec<Column>,
    formats: Formats,
}

impl Making<'_> {
    fn say(&self, string: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: Vec<(&str, Argument<'_>)> = arguments
            .iter()
            .map(|(name, text)| (*name, Argument::Text(text)))
            .collect();
        let said = self.language.find_with(string, &arguments);
        said.unwrap_or_else(|| string.to_owned())
    }

    /// What the workbook is of: a department, a plan, or the site.
    fn title(&self) -> String {
        let model = &self.site.model;
        let department = self.asked.department.map(|id| &*model[id].document.name);
        let plan = self.asked.plan.map(|id| &*model[id].document.title);
        let of: Vec<&str> = department.into_iter().chain(plan).collect();
        let of = if of.is_empty() {
            model.config.title.clone()
        } else {
            of.join(" – ")
        };
        self.say("sheet-title", &[("of", &of)])
    }

    /// The creation day is the report's or the site's, never the clock's.
    fn properties(&self) -> Result<DocProperties, XlsxError> {
        let day = self.asked.report.or(self.site.model.as_of);
        let (year, month, rest) = DAYS[0];
        let created = match day {
            Some(day) => excel_day(day)?,
            None => ExcelDateTime::from_ymd(year, month, rest)?,
        };
        Ok(DocProperties::new()
            .set_title(self.title())
            .set_creation_datetime(&created))
    }

    /// The sheet of the measures.
    fn fill(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let formats = &self.formats;
        sheet.set_name(self.say("sheet-tab", &[]))?;
        let last = (row(self.measures.len()), place(self.columns.len() - 1));
        for (at, column) in self.columns.iter().enumerate() {
            let format = if column.is_open() {
                &formats.open_head
            } else {
                &formats.head
            };
            let at = place(at);
            sheet.write_string_with_format(0, at, column.head(self.language), format)?;
            sheet.set_column_width(at, column.width())?;
        }
        sheet.set_row_height(0, LINE * 2.0)?;
        for (at, id) in self.measures.iter().enumerate() {
            let mut lines = *LINES.start();
            for (column_at, column) in self.columns.iter().enumerate() {
                let at = (row(at + 1), place(column_at));
                lines = lines.max(self.write(sheet, at, *id, *column)?);
            }
            sheet.set_row_height(row(at + 1), LINE * lines.min(*LINES.end()) as f64)?;
        }
        self.validate(sheet)?;
        let numbers = IgnoreError::NumberStoredAsText;
        sheet.ignore_error_range(0, 0, last.0, last.1, numbers)?;
        sheet.autofilter(0, 0, last.0, last.1)?;
        sheet.set_freeze_panes(1, 3)?;
        if let Some(first) = self.columns.iter().position(|column| column.is_open()) {
            sheet.set_selection(1, place(first), 1, place(first))?;
        }
        protect(sheet);
        sheet
            .set_landscape()
            .set_paper_size(A3)
            .set_print_fit_to_pages(1, 0);
        sheet.set_repeat_rows(0, 0)?;
        let day = self.asked.report.map(|day| self.language.date(day));
        let title = self.title().replace('&', "&&");
        sheet.set_header(format!("&L{title}&R{}", day.unwrap_or_default()));
        sheet.set_footer("&C&P / &N");
        Ok(())
    }

    /// Writes a cell, and says how many lines it takes.
    fn write(
        &self,
        sheet: &mut Worksheet,
        (row, at): (u32, u16),
        id: MeasureId,
        column: Column,
    ) -> Result<usize, XlsxError> {
        let formats = &self.formats;
        let is_open = match column {
            Column::When => has_open_time(&self.site.model, id),
            _ => column.is_open(),
        };
        let format = match (is_open, column.is_day()) {
            (true, true) => &formats.open_day,
            (true, false) => &formats.open,
            (false, true) => &formats.locked_day,
            (false, false) => &formats.locked,
        };
        let text = match cell(self.site, self.asked, id, column) {
            Cell::Nothing => {
                sheet.write_blank(row, at, format)?;
                return Ok(1);
            }
            Cell::Day(day) => {
                sheet.write_datetime_with_format(row, at, &excel_day(day)?, format)?;
                return Ok(1);
            }
            Cell::Text(text) => text,
        };
        let lines = text.chars().count().div_ceil(column.width() as usize);
        if text.starts_with(['=', '+', '-', '@']) {
            // Written as text it is no formula; the mark keeps it so once somebody has edited it.
            let marked = format.clone().set_quote_prefix();
            sheet.write_string_with_format(row, at, text, &marked)?;
        } else {
            sheet.write_string_with_format(row, at, text, format)?;
        }
        Ok(lines)
    }

    /// Which statuses and days can be filled in.
    fn validate(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let last = row(self.measures.len()).max(1);
        let at = |wanted| self.columns.iter().position(|column| *column == wanted);
        let letter = char::from(b'A' + LABELS as u8);
        let labels = format!(
            "={ORIGINS_SHEET}!${letter}$1:${letter}${}",
            Status::ALL.len()
        );
        if let Some(at) = at(Column::Status) {
            let rule = DataValidation::new()
                .allow_list_formula(Formula::new(labels))
                .set_error_title(self.say("sheet-status-wrong", &[]))?
                .set_error_message(self.say("sheet-status-choose", &[]))?;
            sheet.add_data_validation(1, place(at), last, place(at), &rule)?;
        }
        if let Some(at) = at(Column::Date) {
            let [from, to] =
                DAYS.map(|(year, month, day)| ExcelDateTime::from_ymd(year, month, day));
            let rule = DataValidation::new()
                .allow_date(DataValidationRule::Between(from?, to?))
                .set_error_style(DataValidationErrorStyle::Warning)
                .set_error_title(self.say("sheet-date-wrong", &[]))?
                .set_error_message(self.say("sheet-date-write", &[]))?;
            sheet.add_data_validation(1, place(at), last, place(at), &rule)?;
        }
        Ok(())
    }

    /// The sheet that explains.
    fn explain(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let formats = &self.formats;
        sheet.set_name(self.say("sheet-tab-about", &[]))?;
        let [terms, texts] = ABOUT;
        sheet.set_column_width(0, terms as f64)?;
        sheet.set_column_width(1, texts as f64)?;
        let (mut at, title) = (0, self.title());
        sheet.merge_range(at, 0, at, 1, &title, &formats.title)?;
        let letters = LINE / TITLE_LINE * (terms + texts) as f64;
        sheet.set_row_height(at, TITLE_LINE * lines(&title, letters as usize))?;
        let tab = self.say("sheet-tab", &[]);
        let day = self.asked.report.map(|day| self.language.date(day));
        let day = day.as_deref().unwrap_or(NONE);
        let opening = if day == NONE {
            "sheet-about"
        } else {
            "sheet-about-day"
        };
        for string in [opening, "sheet-about-empty", "sheet-about-locked"] {
            at += 1;
            let said = self.say(string, &[("tab", &tab), ("date", day)]);
            sheet.merge_range(at, 0, at, 1, &said, &formats.text)?;
            sheet.set_row_height(at, LINE * lines(&said, terms + texts))?;
        }
        at += 1;
        for column in &self.columns {
            let Some(string) = column.explanation() else {
                continue;
            };
            at += 1;
            let code = self
                .asked
                .department
                .map(|id| &*self.site.model[id].document.code);
            let said = self.say(string, &[("date", day), ("code", code.unwrap_or(NONE))]);
            sheet.write_string_with_format(at, 0, column.head(self.language), &formats.term)?;
            sheet.set_row_height(at, LINE * lines(&said, texts))?;
            sheet.write_string_with_format(at, 1, said, &formats.text)?;
        }
        at += 1;
        for status in Status::ALL {
            at += 1;
            sheet.write_string_with_format(
                at,
                0,
                label(self.language, Some(status)),
                &formats.term,
            )?;
            let meaning = self.say(&format!("sheet-status-{}", status.id()), &[]);
            sheet.set_row_height(at, LINE * lines(&meaning, texts))?;
            sheet.write_string_with_format(at, 1, meaning, &formats.text)?;
        }
        protect(sheet);
        sheet
            .set_portrait()
            .set_paper_size(A4)
            .set_print_fit_to_pages(1, 0);
        Ok(())
    }

    /// The hidden sheet: for whom and for which day the workbook was made, what each row was made
    /// from, and the labels that the list of statuses shows.
    fn sign(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        sheet.set_name(ORIGINS_SHEET)?;
        let department = self
            .asked
            .department
            .map(|id| &*self.site.model[id].document.code);
        let day = self.asked.report.map(|day| day.to_string());
        let made_for = [
            "planverk 1",
            department.unwrap_or_default(),
            day.as_deref().unwrap_or_default(),
        ];
        for (at, text) in made_for.into_iter().enumerate() {
            sheet.write_string(0, place(at), text)?;
        }
        for (at, head) in ORIGIN_HEADS.into_iter().enumerate() {
            sheet.write_string(1, place(at), head)?;
        }
        for (at, id) in self.measures.iter().enumerate() {
            let cells = Origin::of(&self.site.model, *id).cells();
            for (column, text) in cells
                .iter()
                .enumerate()
                .filter(|(_, text)| !text.is_empty())
            {
                sheet.write_string(row(at + 2), place(column), text)?;
            }
        }
        for (at, status) in Status::ALL.into_iter().enumerate() {
            sheet.write_string(row(at), LABELS, label(self.language, Some(status)))?;
        }
        protect(sheet);
        sheet.set_hidden(true);
        Ok(())
    }
}

/// Locked against slips, not against people: there is no password.
fn protect(sheet: &mut Worksheet) {
    sheet.protect_with_options(&ProtectionOptions {
        use_autofilter: true,
        format_columns: true,
        format_rows: true,
        ..ProtectionOptions::default()
    });
}

/// How many lines a text takes in a width of so many characters, with room for words that do not fit
/// the end of one.
fn lines(text: &str, width: usize) -> f64 {
    text.chars().count().div_ceil(width * 9 / 10).max(1) as f64
}

fn excel_day(day: Date) -> Result<ExcelDateTime, XlsxError> {
    let [year, month, rest] = [day.year(), day.month().into(), day.day().into()];
    ExcelDateTime::from_ymd(
        year.unsigned_abs(),
        month.unsigned_abs() as u8,
        rest.unsigned_abs() as u8,
    )
}

/// A row of a sheet, which has at most 1,048,576: the library refuses more.
fn row(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// A column of a sheet.
fn place(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}
