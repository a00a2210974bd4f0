//! Tables of text (RFC 4180): with semicolons, commas or tabs, in UTF-8, in UTF-16 or as Excel
//! writes them in Norway (Windows-1252).

use std::borrow::Cow;
use std::sync::Arc;

use encoding_rs::{Encoding, WINDOWS_1252};

use super::book::{Kind, NotRead};
use super::grid::{Room, Rows};
use super::head;
use super::sheet::{Cell, Sheet};
use crate::render::sheet::as_meant;

/// What can part cells.
const SEPARATORS: [u8; 3] = [b';', b',', b'\t'];
/// The most marks that part cells: twice as many as there can be cells.
const MOST_PARTED: usize = 4_000_000;
/// The rows in which a head is looked for to tell what parts cells.
const FIRST: usize = 20;

/// The table that the bytes of a file hold.
pub(super) fn sheet(name: &Arc<str>, bytes: &[u8]) -> Result<Sheet, NotRead> {
    let text = decoded(bytes);
    if text.contains('\0') {
        return Err(NotRead::OtherKind(Kind::Other));
    }
    // Cells that hold nothing take room too while a row is read.
    let parted = |separator| memchr::memchr_iter(separator, text.as_bytes()).count();
    if SEPARATORS.into_iter().any(|one| parted(one) > MOST_PARTED) {
        return Err(NotRead::TooMany);
    }
    // Excel's own way to say what parts cells.
    let (said, text) = match text
        .strip_prefix("sep=")
        .and_then(|rest| rest.split_once('\n'))
    {
        Some((said, rest)) => (said.bytes().next(), rest),
        None => (None, &*text),
    };
    let skipped = u32::from(said.is_some());
    let heads = |separator: &u8| {
        let first = records(text, *separator).take(FIRST);
        let known = first.map(|(_, cells)| head::known(cells.iter().map(|(_, cell)| &**cell)));
        known.max().unwrap_or(0)
    };
    // Of several that part it as well, the first.
    let guessed = SEPARATORS.into_iter().rev().max_by_key(heads);
    let separator = said
        .filter(|said| SEPARATORS.contains(said))
        .or(guessed)
        .unwrap_or(b';');
    let (mut room, mut rows) = (Room::new(), Rows::new());
    for (row, cells) in records(text, separator) {
        for (column, cell) in cells {
            if let Some(cell) = Cell::text(as_meant(cell.trim())) {
                room.put(&mut rows, (row + skipped, column), cell)?;
            }
        }
    }
    Ok(Sheet {
        file: name.clone(),
        rows,
        ..Sheet::default()
    })
}

fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    match Encoding::for_bom(bytes) {
        Some((encoding, length)) => encoding.decode_without_bom_handling(&bytes[length..]).0,
        None => match std::str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0,
        },
    }
}

/// The rows of a text, each with its place as a spreadsheet counts them: blank lines are rows too.
/// Cells without anything are left out.
fn records(text: &str, separator: u8) -> impl Iterator<Item = (u32, Vec<(u32, String)>)> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let (mut row, mut record) = (0, csv::StringRecord::new());
    std::iter::from_fn(move || {
        let start = usize::try_from(reader.position().byte()).unwrap_or(text.len());
        // Text is UTF-8, and rows may have any length: there is nothing that could be wrong.
        if !reader.read_record(&mut record).unwrap_or(false) {
            return None;
        }
        row += blank_lines(text.as_bytes(), start);
        let cells = (0..).zip(&record).filter(|(_, cell)| !cell.is_empty());
        let cells = cells
            .map(|(column, cell)| (column, cell.to_owned()))
            .collect();
        row += 1;
        Some((row - 1, cells))
    })
}

/// How many blank lines are passed over before the record that begins at or after a byte.
fn blank_lines(text: &[u8], start: usize) -> u32 {
    let rest = text.get(start..).unwrap_or_default();
    let rest = match (
        start.checked_sub(1).and_then(|before| text.get(before)),
        rest,
    ) {
        // The second half of the end of the line before.
        (Some(b'\r'), [b'\n', rest @ ..]) => rest,
        _ => rest,
    };
    let blank = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    u32::try_from(blank.filter(|byte| **byte == b'\n').count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(bytes: &[u8]) -> Vec<(u32, u32, String)> {
        let sheet = sheet(&"a.csv".into(), bytes).unwrap();
        let rows = sheet.rows.iter();
        let cells = rows.flat_map(|(row, cells)| {
            cells
                .iter()
                .map(|(column, cell)| (*row, *column, cell.words()))
        });
        cells.collect()
    }

    #[test]
    fn tables_are_read_whatever_parts_their_cells() {
        let expected: Vec<(u32, u32, String)> = [
            (0, 0, "Id"),
            (0, 1, "Status"),
            (1, 0, "1"),
            (1, 1, "Påbegynt"),
        ]
        .map(|(row, column, text)| (row, column, text.to_owned()))
        .into();
        for text in [
            "Id;Status\n1;Påbegynt\n",
            "\u{feff}Id;Status\r\n1;\"Påbegynt\"\r\n",
            "Id,Status\n1,Påbegynt",
            "Id\tStatus\r\n1\t Påbegynt\u{a0}\r\n",
        ] {
            assert_eq!(cells(text.as_bytes()), expected, "{text:?}");
        }
        assert_eq!(cells(b"Id;Status\r\n1;P\xe5begynt\r\n"), expected);
        let wide: Vec<u8> = "\u{feff}Id\tStatus\n1\tPåbegynt"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(cells(&wide), expected);
    }

    #[test]
    fn rows_are_counted_as_spreadsheets_do() {
        let text = "sep=;\nId;Status\r\n\r\n\n1;\"a\nb;c\"\r\n\r\n2;'=x\n";
        let rows: Vec<(u32, String)> = cells(text.as_bytes())
            .into_iter()
            .map(|(row, _, text)| (row, text))
            .collect();
        let expected = [
            (1, "Id"),
            (1, "Status"),
            (4, "1"),
            (4, "a\nb;c"),
            (6, "2"),
            (6, "=x"),
        ];
        assert_eq!(rows, expected.map(|(row, text)| (row, text.to_owned())));
    }

    #[test]
    fn what_is_no_text_is_no_table() {
        assert!(matches!(
            sheet(&"a".into(), b"\x00\x01"),
            Err(NotRead::OtherKind(Kind::Other))
        ));
    }
}
