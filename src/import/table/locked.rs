//! Cells that only show what the site says, and were changed all the same.

use super::meant::codes;
use super::proposal::Note;
use super::row::Row;
use super::sheet::clean;
use super::target::is_number;
use crate::export::Column;
use crate::model::{MeasureId, Model};
use crate::path::slug;

/// The cells of a row that were changed, and only show what the site says.
pub(super) fn locked(row: &Row<'_>, model: &Model, id: MeasureId) -> Vec<Note> {
    let mut notes = Vec::new();
    let measure = &model[id];
    let section = measure
        .section
        .map(|section| model[section].document.title.as_str());
    let shown = [
        (Column::Number, measure.document.number.as_deref()),
        (Column::Section, section),
    ];
    for (column, now) in shown {
        let (Some(written), Some(now)) = (row.words(column), now) else {
            continue;
        };
        // A spreadsheet may keep a number otherwise: 2.20 as 2.2.
        let is_same_number =
            column == Column::Number && row.cell(column).is_some_and(|cell| is_number(cell, now));
        if written != clean(now) && !is_same_number {
            notes.push(Note::Locked(row.at(column), now.to_owned(), written));
        }
    }
    if let Some(written) = row.words(Column::Responsible) {
        let answer = measure.responsible.iter();
        let named = |code: &String| {
            answer.clone().any(|named| {
                let department = &model[named.department].document;
                [&*department.code, &department.name]
                    .iter()
                    .any(|name| slug(name) == slug(code))
            })
        };
        if !codes(&written).iter().all(named) {
            let now = answer
                .clone()
                .map(|named| model[named.department].document.code.as_str());
            let now = now.collect::<Vec<_>>().join(", ");
            notes.push(Note::Locked(row.at(Column::Responsible), now, written));
        }
    }
    notes
}
