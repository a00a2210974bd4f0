//! The measures as files for Norwegian spreadsheets: semicolons, a byte order mark, and no cell
//! that is taken for a formula or for another number than it is. One of all measures, and one for
//! each plan and department that has any.

use std::borrow::Cow;
use std::collections::HashMap;

use super::data::{label, words};
use crate::document::Role;
use crate::document::when::When;
use crate::model::status::Lateness;
use crate::model::{DepartmentId, MeasureId};
use crate::page::{Scope, Site};

/// Columns, by the ends of their strings' names.
const COLUMNS: [&str; 16] = [
    "plan",
    "id",
    "number",
    "title",
    "section",
    "responsible",
    "contributors",
    "status",
    "status-date",
    "lateness",
    "deadline",
    "next-deadline",
    "when",
    "from",
    "to",
    "url",
];
/// The columns of days and of the plan's words for a time, by place: what looks like a day in them
/// is one.
const TIMES: [usize; 6] = [8, 10, 11, 12, 13, 14];
/// The most digits that a spreadsheet keeps of a number.
const DIGITS: usize = 15;
/// What a formula begins with; the wide forms are those of East Asian keyboards, which spreadsheets
/// read alike.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
/// The last column in the file of a department.
const ROLE: &str = "role";

/// The cells of a measure, in the order of the columns.
pub type Cells = [String; 16];

/// The cells of each measure: its row is the same in every file.
pub type Rows = HashMap<MeasureId, Cells>;

/// The rows of all measures.
pub fn rows(site: &Site<'_>) -> Rows {
    site.model
        .counted()
        .map(|id| (id, cells(site, id)))
        .collect()
}

/// The measures of the site, a plan or a department.
pub fn file(site: &Site<'_>, of: Scope, rows: &Rows) -> Vec<u8> {
    match of {
        Scope::Department(department) => {
            table(site, Some(ROLE), with_roles(site, department, rows))
        }
        Scope::Site | Scope::Plan(_) => {
            let measures = of.measures(site.model);
            table(site, None, measures.iter().map(|id| (&rows[id], None)))
        }
    }
}

fn with_roles<'c>(
    site: &Site<'_>,
    department: DepartmentId,
    rows: &'c Rows,
) -> impl Iterator<Item = (&'c Cells, Option<String>)> {
    let measures = site.model[department].measures.iter();
    measures.map(|(id, role)| {
        (
            &rows[id],
            Some(words(site).text(&format!("role-{}", role.id()))),
        )
    })
}

/// A table of cells, each row with one more where there is one more column.
fn table<'c>(
    site: &Site<'_>,
    more: Option<&str>,
    rows: impl Iterator<Item = (&'c Cells, Option<String>)>,
) -> Vec<u8> {
    let heads = COLUMNS
        .into_iter()
        .chain(more)
        .map(|column| words(site).text(&format!("csv-{column}")));
    let mut text = "\u{feff}".to_owned();
    write_row(&mut text, heads.map(|head| (Cow::Owned(head), true)));
    for (cells, more) in rows {
        let cells = cells.iter().chain(&more).enumerate();
        let cells = cells.map(|(place, cell)| (cell.as_str().into(), !TIMES.contains(&place)));
        write_row(&mut text, cells);
    }
    text.into_bytes()
}

/// A row of cells, each with whether what looks like a number or a day in it is neither.
pub(crate) fn write_row<'c>(text: &mut String, cells: impl Iterator<Item = (Cow<'c, str>, bool)>) {
    for (place, (cell, is_plain)) in cells.enumerate() {
        if place > 0 {
            text.push(';');
        }
        text.push_str(&quoted(harmless(&cell, is_plain)));
    }
    text.push_str("\r\n");
}

/// A cell in quotes where it holds what ends a cell: a comma too, at which LibreOffice parts cells
/// unless it is told not to.
fn quoted(cell: Cow<'_, str>) -> Cow<'_, str> {
    if cell.contains([';', ',', '\t', '"', '\r', '\n']) {
        format!("\"{}\"", cell.replace('"', "\"\"")).into()
    } else {
        cell
    }
}

fn cells(site: &Site<'_>, id: MeasureId) -> Cells {
    let model = site.model;
    let measure = &model[id];
    let named = |contributes: bool| {
        let named = measure
            .responsible
            .iter()
            .filter(|named| (named.role == Role::Contributor) == contributes);
        named
            .map(|named| model[named.department].document.code.as_str())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let when = measure.when.as_ref();
    let deadline = when.and_then(When::deadline);
    [
        model[measure.plan].short_title().to_owned(),
        model.full_id(id),
        measure.document.number.clone().unwrap_or_default(),
        measure.document.title.clone(),
        measure
            .section
            .map(|section| model[section].document.title.clone())
            .unwrap_or_default(),
        named(false),
        named(true),
        label(site, model.config.language, model.status(id)),
        day(model.current(id).map(|entry| entry.date)),
        model
            .lateness(id)
            .map(|lateness| words(site).text(judged(lateness, deadline.is_some())))
            .unwrap_or_default(),
        day(deadline),
        day(model.next_deadline(id)),
        when.map(|when| when.text.clone()).unwrap_or_default(),
        day(when.and_then(When::earliest)),
        day(when.and_then(When::latest)),
        site.addresses.measure(id).to_string(),
    ]
}

/// The string for a lateness. «Innen fristen» is said only where there is a deadline.
fn judged(lateness: Lateness, has_deadline: bool) -> &'static str {
    match (lateness, has_deadline) {
        (Lateness::OnTrack, true) => "lateness-on-track",
        (Lateness::OnTrack, false) => "lateness-ahead",
        (Lateness::Overdue, _) => "lateness-overdue",
        (Lateness::Unknown, _) => "lateness-unknown",
        (Lateness::Passed, _) => "lateness-passed",
    }
}

/// A cell as it was before it was made harmless.
pub(crate) fn as_meant(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(meant) if harmless(meant, true) != meant => meant,
        _ => cell,
    }
}

/// A cell that a spreadsheet would run as a formula, made text; and where it is no time, one that
/// it would take for another number or a day, as `1.10`, `1-2`, `007` and `1e5` are.
fn harmless(cell: &str, is_plain: bool) -> Cow<'_, str> {
    let is_formula = cell.trim_start().starts_with(FORMULA) || cell.starts_with(['\t', '\r', '\n']);
    if is_formula || is_plain && is_mistaken(cell) {
        format!("'{cell}").into()
    } else {
        cell.into()
    }
}

/// Whether it looks like a number and is not written as a spreadsheet would write it: whole,
/// without zeros before it, and with no more digits than it can hold.
fn is_mistaken(cell: &str) -> bool {
    let is_number = cell.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '('))
        && cell.contains(|c: char| c.is_ascii_digit())
        && cell
            .chars()
            .all(|c| c.is_ascii_digit() || " \u{a0}.,:/-+%()eE".contains(c));
    let is_whole = cell.bytes().all(|b| b.is_ascii_digit()) && cell.len() <= DIGITS;
    is_number && !(is_whole && (cell == "0" || !cell.starts_with('0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_text() {
        assert_eq!(harmless("=1+1", false), "'=1+1");
        assert_eq!(harmless("@a", true), "'@a");
        assert_eq!(harmless("＝1+1", true), "'＝1+1");
        assert_eq!(harmless("＋1", false), "'＋1");
        assert_eq!(harmless(" \n=1+1", true), "' \n=1+1");
        assert_eq!(harmless("a=1", true), "a=1");
    }

    #[test]
    fn what_only_looks_like_a_number_is_text() {
        for mistaken in [
            "1.10",
            "1-2",
            "1/2",
            "007",
            "1e5",
            "12:30",
            "1,5",
            "50 %",
            "2026-06",
            "1234567890123456",
        ] {
            assert_eq!(harmless(mistaken, true), format!("'{mistaken}"));
            assert_eq!(harmless(mistaken, false), mistaken);
        }
        for plain in [
            "",
            "0",
            "1",
            "50",
            "2026",
            "3a",
            "e",
            "p/1.10",
            "2024–2027",
            "Tiltak 1.10",
        ] {
            assert_eq!(harmless(plain, true), plain);
        }
    }

    #[test]
    fn cells_are_quoted_where_they_hold_what_ends_a_cell() {
        assert_eq!(quoted("AID, KUD".into()), "\"AID, KUD\"");
        assert_eq!(quoted("«a» og \"b\"".into()), "\"«a» og \"\"b\"\"\"");
        assert_eq!(quoted("1.10".into()), "1.10");
    }
}
