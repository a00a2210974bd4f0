//! Measures that are rows: of tables, and of a table that has lost its lines.

use std::collections::HashSet;

use super::block::{Block, BlockKind};
use super::departments::is_code;
use super::field::{self, Field, Style};

/// How many blocks a row of a table without lines may be spread over.
const ROW: usize = 8;

/// A measure as a row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Row {
    /// Where it stands, as [`Block::place`].
    pub(super) place: usize,
    pub(super) number: Option<String>,
    pub(super) title: String,
    pub(super) responsible: Option<String>,
    pub(super) when: Option<String>,
    pub(super) status: Option<String>,
    /// What stands in its other cells, with the heads of their columns.
    pub(super) text: Vec<(String, String)>,
}

/// The rows of all tables of measures, and the blocks that hold them.
pub(super) fn rows(
    blocks: &[Block],
    is_status: &dyn Fn(&str) -> bool,
) -> (Vec<Row>, HashSet<usize>) {
    let (mut rows, mut taken) = (Vec::new(), HashSet::new());
    let mut at = 0;
    while at < blocks.len() {
        if let BlockKind::Table(cells) = &blocks[at].kind {
            let found = table(cells, blocks[at].place);
            if !found.is_empty() {
                taken.insert(at);
                rows.extend(found);
            }
        } else if let Some((row, count)) = spread(&blocks[at..], is_status) {
            rows.push(row);
            taken.extend(at..at + count);
            at += count;
            continue;
        }
        at += 1;
    }
    (rows, taken)
}

/// A column of a table of measures.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Column {
    Number,
    Title,
    Field(Field),
    Text(String),
}

fn table(cells: &[Vec<String>], place: usize) -> Vec<Row> {
    let Some((heads, body)) = cells.split_first() else {
        return Vec::new();
    };
    let columns: Vec<Column> = heads.iter().map(|head| column(head)).collect();
    let is_of_measures = columns.contains(&Column::Title)
        && columns
            .iter()
            .any(|column| matches!(column, Column::Number | Column::Field(_)));
    if !is_of_measures {
        return Vec::new();
    }
    let row = |cells: &Vec<String>| {
        let mut row = Row {
            place,
            ..Row::default()
        };
        for (column, cell) in columns
            .iter()
            .zip(cells)
            .filter(|(_, cell)| !cell.is_empty())
        {
            put(&mut row, column, cell);
        }
        if let Some(numbered) = field::numbered(&row.title).filter(|_| row.number.is_none()) {
            row.number = Some(numbered.number.to_owned());
            row.title = numbered.title.to_owned();
        }
        row
    };
    // A row with nothing but a title is the name of a part.
    let says = |row: &Row| {
        !row.title.is_empty()
            && (row.number.is_some()
                || row.responsible.is_some()
                || row.status.is_some()
                || row.when.is_some())
    };
    body.iter().map(row).filter(says).collect()
}

fn column(head: &str) -> Column {
    let plain = head.trim_end_matches(['.', ':']).to_lowercase();
    match (plain.as_str(), field::head(head)) {
        ("nr" | "nummer" | "tiltaksnr" | "tiltak nr" | "no" | "#", _) => Column::Number,
        ("tiltak" | "tiltakstittel" | "aktivitet" | "tittel" | "measure" | "title", _) => {
            Column::Title
        }
        (_, Some(field)) => Column::Field(field),
        _ => Column::Text(head.to_owned()),
    }
}

fn put(row: &mut Row, column: &Column, cell: &str) {
    let cell = cell.to_owned();
    match column {
        Column::Number => row.number = Some(cell.trim_end_matches('.').to_owned()),
        Column::Title => row.title = cell,
        Column::Field(Field::Responsible) => row.responsible = Some(cell),
        Column::Field(Field::When) => row.when = Some(cell),
        Column::Field(Field::Status) => row.status = Some(cell),
        Column::Field(Field::Contributors | Field::Text) => row.text.push((String::new(), cell)),
        Column::Text(head) => row.text.push((head.clone(), cell)),
    }
}

/// A row that a PDF has left as lines: «8 Digital opplæring …», «AID Gjennomført».
fn spread(blocks: &[Block], is_status: &dyn Fn(&str) -> bool) -> Option<(Row, usize)> {
    let first = field::numbered(&blocks[0].words).filter(|first| first.style == Style::Bare)?;
    let mut words = first.title.to_owned();
    for (count, block) in (1..=ROW).zip(blocks) {
        if count > 1 {
            let is_other = block.kind != BlockKind::Paragraph
                || field::numbered(&block.words).is_some_and(|one| one.style == Style::Bare);
            if is_other {
                return None;
            }
            words = format!("{words} {}", block.words);
        }
        if let Some((title, codes, status)) = ending(&words, is_status) {
            let row = Row {
                place: blocks[0].place,
                number: Some(first.number.to_owned()),
                title,
                responsible: Some(codes),
                status: Some(status),
                ..Row::default()
            };
            return Some((row, count));
        }
    }
    None
}

/// The title, the codes and the status that a row ends with.
fn ending(words: &str, is_status: &dyn Fn(&str) -> bool) -> Option<(String, String, String)> {
    let words: Vec<&str> = words.split_whitespace().collect();
    let status = (1..=3.min(words.len()))
        .rev()
        .map(|count| words.len() - count)
        .find(|from| is_status(&words[*from..].join(" ")))?;
    let is_who =
        |word: &&&str| is_code(word.trim_matches([',', '/'])) || matches!(**word, "og" | "m.fl.");
    let count = words[..status].iter().rev().take_while(is_who).count();
    let (title, codes) = words[..status].split_at(status - count);
    let has_code = codes
        .iter()
        .any(|word| is_code(word.trim_matches([',', '/'])));
    (has_code && !title.is_empty())
        .then(|| (title.join(" "), codes.join(" "), words[status..].join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(words: &[&str]) -> Vec<Block> {
        let block =
            |(place, words): (usize, &&str)| Block::of_words(place, BlockKind::Paragraph, words);
        words.iter().enumerate().map(block).collect()
    }

    #[test]
    fn a_row_that_lost_its_lines_is_read() {
        let blocks = blocks(&[
            "8 Digital opplæring om",
            "mangfold",
            "AID og KD Ikke igangsatt",
            "Tekst",
        ]);
        let is_status = |word: &str| word == "Ikke igangsatt";
        let (rows, taken) = rows(&blocks, &is_status);
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].title, "Digital opplæring om mangfold");
        assert_eq!(rows[0].responsible.as_deref(), Some("AID og KD"));
        assert_eq!(taken.len(), 3);
    }
}
