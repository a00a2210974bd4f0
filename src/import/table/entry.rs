//! What a row fills in: a status with its day, its source and a note.

use jiff::civil::Date;

use super::meant::{StatusWords, day};
use super::proposal::Entry;
use super::row::Row;
use super::wrong::{Why, Wrong};
use crate::build::Prepared;
use crate::export::Column;
use crate::model::status::label;

/// The entry that a row fills in, of the day of a report where it names none; none where it fills in
/// nothing.
pub(super) fn entry(
    row: &Row<'_>,
    site: &Prepared,
    words: &StatusWords,
    report: Option<Date>,
    language: &str,
) -> Result<Option<Entry>, Vec<Wrong>> {
    let filled = [Column::Date, Column::Source, Column::Note]
        .into_iter()
        .find(|column| row.cell(*column).is_some());
    let Some(status) = row.cell(Column::Status) else {
        return match filled {
            // A day alone may be filled in for all rows.
            Some(Column::Date)
                if row
                    .cell(Column::Source)
                    .or(row.cell(Column::Note))
                    .is_none() =>
            {
                Ok(None)
            }
            Some(_) => Err(vec![row.wrong(Column::Status, Why::NoStatus)]),
            None => Ok(None),
        };
    };
    let mut wrong = Vec::new();
    let found = words.status(site, language, status);
    let found = found
        .map_err(|why| wrong.push(row.wrong(Column::Status, why)))
        .ok();
    let report = row.sheet.origins.report.or(report);
    let date = match (row.cell(Column::Date), report) {
        (Some(cell), _) => day(cell),
        (None, Some(report)) => Ok(report),
        (None, None) => Err(Why::NoDay),
    };
    let date = date
        .map_err(|why| wrong.push(row.wrong(Column::Date, why)))
        .ok();
    let (Some(found), Some(date)) = (found, date) else {
        return Err(wrong);
    };
    let department = row.sheet.origins.department.clone();
    Ok(Some(Entry {
        date,
        status: found,
        word: label(&site.languages[language], Some(found)),
        source: row.words(Column::Source).or(department),
        note: row.words(Column::Note),
    }))
}
