//! Cells that only show what the site says, and were changed all the same.

use super::meant::{codes, day};
use super::proposal::Note;
use super::row::Row;
use super::sheet::clean;
use super::target::is_number;
use crate::document::Role;
use crate::export::{Column, Field, Origin, Signed};
use crate::model::{MeasureId, Model};
use crate::path::slug;

/// The cells of a row that were changed, and only show what the site says.
pub(super) fn locked(
    row: &Row<'_>,
    model: &Model,
    id: MeasureId,
    now: &Origin,
    origin: Option<&Signed>,
) -> Vec<Note> {
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
            notes.push(Note::Locked(row.at(column), Some(now.to_owned()), written));
        }
    }
    notes.extend(next_deadline(row, now, origin));
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
        let written_codes = codes(&written);
        let is_left_out = |code: &str, name: &str| {
            let mut written = written_codes.iter();
            !written.any(|one| [code, name].iter().any(|name| slug(name) == slug(one)))
        };
        let mut leads = answer
            .clone()
            .filter(|named| named.role != Role::Contributor);
        let is_any_left_out = !measure.document.others
            && leads.any(|named| {
                let department = &model[named.department].document;
                is_left_out(&department.code, &department.name)
            });
        if is_any_left_out || !written_codes.iter().all(named) {
            let now = answer
                .clone()
                .map(|named| model[named.department].document.code.as_str());
            let now = now.collect::<Vec<_>>().join(", ");
            notes.push(Note::Locked(
                row.at(Column::Responsible),
                Some(now),
                written,
            ));
        }
    }
    notes
}

/// The cell of the next deadline, where it is not as it was exported: the deadline itself moves as
/// others report, and a table that no export has made says what it likes.
fn next_deadline(row: &Row<'_>, now: &Origin, origin: Option<&Signed>) -> Option<Note> {
    let cell = row.cell(Column::NextDeadline)?;
    let written = day(cell).map_or_else(|_| cell.words(), |day| day.to_string());
    let is_known =
        origin?.was(&now.id, Field::NextDeadline, &written) || written == now.next_deadline;
    let from = Some(now.next_deadline.clone()).filter(|day| !day.is_empty());
    (!is_known).then(|| Note::Locked(row.at(Column::NextDeadline), from, written))
}
