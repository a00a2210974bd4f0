//! The cells of a table, each in its place: what spans rows or columns takes theirs, and nothing
//! reaches out of the table.

use super::node::{Block, Cell, Table};

/// The most rows or columns that a cell may span.
const SPAN_LIMIT: usize = 100;

/// A cell as it is written.
pub(super) struct Written {
    pub colspan: usize,
    pub rowspan: usize,
    pub heads: Option<&'static str>,
    pub align: Option<&'static str>,
    pub body: Vec<Block>,
}

/// A table of rows, of which so many are its head.
pub(super) fn table(summary: String, rows: Vec<Vec<Written>>, in_head: usize) -> Option<Table> {
    let height = rows.len();
    let mut taken: Vec<Vec<bool>> = vec![Vec::new(); height];
    let (mut head, mut cells, mut columns) = (Vec::new(), Vec::new(), 0);
    for (y, row) in rows.into_iter().enumerate() {
        let last = if y < in_head { in_head } else { height };
        for written in row {
            let x = (0..).find(|x| !is_taken(&taken[y], *x))?;
            let room = (x..x + SPAN_LIMIT).take_while(|x| !is_taken(&taken[y], *x));
            let colspan = written.colspan.clamp(1, room.count().max(1));
            let rowspan = written.rowspan.clamp(1, SPAN_LIMIT).min(last - y);
            for row in taken.iter_mut().skip(y).take(rowspan) {
                if row.len() < x + colspan {
                    row.resize(x + colspan, false);
                }
                row[x..x + colspan].fill(true);
            }
            columns = columns.max(x + colspan);
            let Written {
                heads, align, body, ..
            } = written;
            let into = if y < in_head { &mut head } else { &mut cells };
            into.push(Cell {
                x,
                y,
                colspan,
                rowspan,
                heads,
                align,
                body,
            });
        }
    }
    (columns > 0).then_some(Table {
        summary,
        columns,
        head,
        cells,
    })
}

fn is_taken(row: &[bool], x: usize) -> bool {
    row.get(x).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(rows: &[&[(usize, usize)]], in_head: usize) -> Vec<(usize, usize, usize, usize)> {
        let written = |(colspan, rowspan): &(usize, usize)| Written {
            colspan: *colspan,
            rowspan: *rowspan,
            heads: None,
            align: None,
            body: Vec::new(),
        };
        let rows = rows.iter().map(|row| row.iter().map(written).collect());
        let table = table(String::new(), rows.collect(), in_head).unwrap_or_default();
        let cells = table.head.iter().chain(&table.cells);
        cells
            .map(|cell| (cell.x, cell.y, cell.colspan, cell.rowspan))
            .collect()
    }

    #[test]
    fn cells_have_places_of_their_own() {
        assert_eq!(
            places(&[&[(1, 2), (2, 1)], &[(1, 1), (1, 1)]], 0),
            [(0, 0, 1, 2), (1, 0, 2, 1), (1, 1, 1, 1), (2, 1, 1, 1)]
        );
    }

    #[test]
    fn nothing_reaches_out_of_its_part() {
        assert_eq!(
            places(&[&[(1, 9)], &[(1, 9)]], 1),
            [(0, 0, 1, 1), (0, 1, 1, 1)]
        );
        assert_eq!(
            places(&[&[(1, 0), (0, 1)]], 0),
            [(0, 0, 1, 1), (1, 0, 1, 1)]
        );
        assert!(places(&[&[]], 0).is_empty());
    }
}
