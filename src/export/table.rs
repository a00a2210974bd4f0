//! The table as text for Norwegian spreadsheets: semicolons, a byte order mark, and no cell that is
//! taken for a formula.

use std::borrow::Cow;

use super::column::Column;
use super::row::{Cell, cell, columns};
use super::{Asked, measures};
use crate::build::Prepared;
use crate::render::sheet;

/// The measures that are asked for, as text.
pub fn table(site: &Prepared, asked: Asked) -> Vec<u8> {
    let language = &site.languages[site.model.config.language];
    let columns: Vec<Column> = columns(asked).collect();
    let mut text = "\u{feff}".to_owned();
    let heads = columns
        .iter()
        .map(|column| (Cow::Owned(column.head(language)), true));
    sheet::write_row(&mut text, heads);
    for id in measures(site, asked) {
        let cells = columns
            .iter()
            .map(|column| match cell(site, asked, id, *column) {
                Cell::Nothing => (Cow::Borrowed(""), false),
                Cell::Day(day) => (Cow::Owned(day.to_string()), false),
                // Its words for a time stay as they are: what looks like a day in them is one.
                Cell::Text(text) => (Cow::Owned(text), *column != Column::When),
            });
        sheet::write_row(&mut text, cells);
    }
    text.into_bytes()
}
