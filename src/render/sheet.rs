//! The measures as files for Norwegian spreadsheets: semicolons, a byte order mark, and no cell that is taken for a formula.
//! One of all measures, and one for each plan and department that has any. Owns `csv`.

use std::collections::HashMap;

use super::data::{label, words};
use crate::document::Role;
use crate::document::when::When;
use crate::model::status::Lateness;
use crate::model::{DepartmentId, MeasureId};
use crate::page::{Holder, Site, sheets};
use crate::path::OutputPath;

/// Columns, by the ends of their strings' names.
const COLUMNS: [&str; 14] = [
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
    "when",
    "from",
    "to",
    "url",
];
/// The last column in the file of a department.
const ROLE: &str = "role";

type Cells = [String; 14];

/// Every file by path.
pub fn files(site: &Site<'_>) -> Vec<(OutputPath, Vec<u8>)> {
    let model = site.model;
    let all: Vec<(MeasureId, Cells)> = model.counted().map(|id| (id, cells(site, id))).collect();
    let by_measure: HashMap<MeasureId, &Cells> = all.iter().map(|(id, cells)| (*id, cells)).collect();
    let of_holder = |holder: Holder| match holder {
        Holder::Plan(plan) => table(site, None, model[plan].measures.iter().map(|id| (by_measure[id], None))),
        Holder::Department(department) => table(site, Some(ROLE), with_roles(site, department, &by_measure)),
    };
    let whole = table(site, None, all.iter().map(|(_, cells)| (cells, None)));
    let sheets = sheets(model, site.addresses).into_iter().map(|sheet| (sheet.path, of_holder(sheet.of)));
    [(OutputPath::new("data/measures.csv"), whole)].into_iter().chain(sheets).collect()
}

fn with_roles<'c>(
    site: &Site<'_>,
    department: DepartmentId,
    cells: &HashMap<MeasureId, &'c Cells>,
) -> impl Iterator<Item = (&'c Cells, Option<String>)> {
    let measures = site.model[department].measures.iter();
    measures.map(|(id, role)| (cells[id], Some(words(site).text(&format!("role-{}", role.id())))))
}

/// A table of cells, each row with one more where there is one more column.
fn table<'c>(site: &Site<'_>, more: Option<&str>, rows: impl Iterator<Item = (&'c Cells, Option<String>)>) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer(b"\xef\xbb\xbf".to_vec());
    let heads = COLUMNS.into_iter().chain(more).map(|column| words(site).text(&format!("csv-{column}")));
    // Writing to memory does not fail.
    let _ = writer.write_record(heads.map(|head| harmless(&head)));
    for (cells, more) in rows {
        let _ = writer.write_record(cells.iter().chain(&more).map(|cell| harmless(cell)));
    }
    writer.into_inner().unwrap_or_default()
}

fn cells(site: &Site<'_>, id: MeasureId) -> Cells {
    let model = site.model;
    let measure = &model[id];
    let named = |contributes: bool| {
        let named = measure.responsible.iter().filter(|named| (named.role == Role::Contributor) == contributes);
        named.map(|named| model[named.department].document.code.as_str()).collect::<Vec<_>>().join(", ")
    };
    let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let lateness = measure.lateness.map(Lateness::id);
    let when = measure.when.as_ref();
    [
        model[measure.plan].short_title().to_owned(),
        model.full_id(id),
        measure.document.number.clone().unwrap_or_default(),
        measure.document.title.clone(),
        measure.section.map(|section| model[section].document.title.clone()).unwrap_or_default(),
        named(false),
        named(true),
        label(site, model[measure.plan].language, model.status(id)),
        day(model.current(id).map(|entry| entry.date)),
        lateness.map(|lateness| words(site).text(&format!("lateness-{lateness}"))).unwrap_or_default(),
        when.map(|when| when.text.clone()).unwrap_or_default(),
        day(when.and_then(When::earliest)),
        day(when.and_then(When::latest)),
        site.addresses.measure(id).to_string(),
    ]
}

/// A cell that a spreadsheet would run as a formula, made text.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_text() {
        assert_eq!(harmless("=1+1"), "'=1+1");
        assert_eq!(harmless("@a"), "'@a");
        assert_eq!(harmless("a=1"), "a=1");
    }
}
