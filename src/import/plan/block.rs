//! A document as blocks, whatever kind of file it came in.

/// A block: a heading, a paragraph, an item of a list or a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// Where it begins: the line of the file, or the number of the paragraph in a Word document;
    /// counted from 1.
    pub(super) place: usize,
    pub(super) kind: BlockKind,
    /// Its words on one line; those of a table stand in its cells.
    pub(super) words: String,
    /// The same as Markdown.
    pub(super) markdown: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum BlockKind {
    /// A heading, with its level from 1; that of the document's title may be 0.
    Heading(usize),
    Paragraph,
    Item,
    /// Rows of cells, as words.
    Table(Vec<Vec<String>>),
    /// Anything else of Markdown: a quotation, code, HTML.
    Other,
}

impl Block {
    /// A block of words that know no Markdown.
    pub(super) fn of_words(place: usize, kind: BlockKind, words: &str) -> Self {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let markdown = match &kind {
            BlockKind::Item => format!("- {}", escaped(&words)),
            BlockKind::Table(rows) => table(rows),
            _ => escaped(&words),
        };
        Block {
            place,
            kind,
            words,
            markdown,
        }
    }

    /// Its words, those of a table cell by cell.
    pub(super) fn texts(&self) -> Vec<&str> {
        match &self.kind {
            BlockKind::Table(rows) => rows.iter().flatten().map(String::as_str).collect(),
            _ => vec![&self.words],
        }
    }

    pub(super) fn is_heading(&self) -> bool {
        matches!(self.kind, BlockKind::Heading(_))
    }
}

/// Words as Markdown that says just these words.
pub(super) fn escaped(words: &str) -> String {
    let mut markdown = String::with_capacity(words.len());
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    for (at, letter) in words.char_indices() {
        let is_special = matches!(
            letter,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '&' | '|' | '~'
        );
        let begins = at == 0 && matches!(letter, '#' | '>' | '+' | '-' | '=' | ':');
        // «1.» first on a line would begin a list.
        let counts = at > 0 && at == digits && matches!(letter, '.' | ')');
        if is_special || begins || counts {
            markdown.push('\\');
        }
        markdown.push(letter);
    }
    markdown
}

fn table(rows: &[Vec<String>]) -> String {
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    let line = |row: &Vec<String>| {
        let mut cells: Vec<String> = row.iter().map(|cell| escaped(cell)).collect();
        cells.resize(width, String::new());
        format!("| {} |", cells.join(" | "))
    };
    let mut lines: Vec<String> = rows.iter().map(line).collect();
    lines.insert(lines.len().min(1), format!("|{}", " --- |".repeat(width)));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_markdown_would_read_is_escaped() {
        for (words, markdown) in [
            ("Vanlig tekst, nr. 3", "Vanlig tekst, nr. 3"),
            ("1. Kampanje", "1\\. Kampanje"),
            (
                "# nei *ja* [[32]] a_b <b>",
                "\\# nei \\*ja\\* \\[\\[32\\]\\] a\\_b \\<b>",
            ),
            ("- strek", "\\- strek"),
            ("R&D &amp; x", "R\\&D \\&amp; x"),
        ] {
            assert_eq!(escaped(words), markdown, "{words}");
        }
    }

    #[test]
    fn a_table_has_as_many_cells_in_each_row() {
        let rows = [
            vec!["Nr.".to_owned(), "Tiltak".to_owned()],
            vec!["1".to_owned()],
        ];
        assert_eq!(table(&rows), "| Nr. | Tiltak |\n| --- | --- |\n| 1 |  |");
    }
}
