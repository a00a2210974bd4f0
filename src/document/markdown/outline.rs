//! The blocks of a Markdown text at its top, each as it is written: for those who take a text
//! apart rather than show it.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// A block at the top of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// Its line, counted from 1.
    pub line: usize,
    /// Its bytes.
    pub range: Range<usize>,
    /// Its words on one line; those of a table stand in its cells.
    pub words: String,
}

/// What a block is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A heading, with its level from 1 to 6.
    Heading(usize),
    /// A paragraph.
    Paragraph,
    /// An item of a list, with all that is in it.
    Item,
    /// A table, as rows of cells, that of the heads first.
    Table(Vec<Vec<String>>),
    /// A quotation, code, HTML, a line across.
    Other,
}

/// The blocks of a text in order.
#[must_use]
pub fn blocks(text: &str) -> Vec<Block> {
    let mut outline = Outline::default();
    let (mut line, mut counted) = (1, 0);
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        line += text[counted..range.start.max(counted)]
            .matches('\n')
            .count();
        counted = counted.max(range.start);
        outline.event(event, line, range);
    }
    outline.blocks
}

/// What has been read so far.
#[derive(Default)]
struct Outline {
    blocks: Vec<Block>,
    /// The block that is open, and how many elements are open within it.
    open: Option<(Block, usize)>,
}

impl Outline {
    fn event(&mut self, event: Event<'_>, line: usize, range: Range<usize>) {
        match event {
            // The items of a list are blocks, and the list is not.
            Event::Start(Tag::List(_)) | Event::End(TagEnd::List(_)) if self.open.is_none() => {}
            Event::Start(tag) => self.start(&tag, line, range),
            Event::End(tag) => self.end(tag),
            Event::Text(words) | Event::Code(words) => self.words(&words),
            Event::SoftBreak | Event::HardBreak => self.words(" "),
            Event::Rule | Event::Html(_) if self.open.is_none() => {
                self.blocks.push(block(Kind::Other, line, range));
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, line: usize, range: Range<usize>) {
        if let Some((block, depth)) = &mut self.open {
            *depth += 1;
            if let Kind::Table(rows) = &mut block.kind {
                match tag {
                    Tag::TableHead | Tag::TableRow => rows.push(Vec::new()),
                    Tag::TableCell => rows
                        .last_mut()
                        .into_iter()
                        .for_each(|row| row.push(String::new())),
                    _ => {}
                }
            } else if matches!(tag, Tag::Paragraph | Tag::Item) && !block.words.is_empty() {
                block.words.push(' ');
            }
            return;
        }
        let kind = match tag {
            Tag::Heading { level, .. } => Kind::Heading(depth_of(*level)),
            Tag::Paragraph => Kind::Paragraph,
            Tag::Item => Kind::Item,
            Tag::Table(_) => Kind::Table(Vec::new()),
            _ => Kind::Other,
        };
        self.open = Some((block(kind, line, range), 0));
    }

    fn end(&mut self, _: TagEnd) {
        match self.open.take() {
            Some((block, 0)) => self.blocks.push(block),
            Some((block, depth)) => self.open = Some((block, depth - 1)),
            None => {}
        }
    }

    fn words(&mut self, words: &str) {
        let Some((block, _)) = &mut self.open else {
            return;
        };
        let cell = match &mut block.kind {
            Kind::Table(rows) => rows.last_mut().and_then(|row| row.last_mut()),
            _ => Some(&mut block.words),
        };
        cell.into_iter().for_each(|cell| cell.push_str(words));
    }
}

fn block(kind: Kind, line: usize, range: Range<usize>) -> Block {
    Block {
        kind,
        line,
        range,
        words: String::new(),
    }
}

fn depth_of(level: HeadingLevel) -> usize {
    level as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_keep_their_places_and_words() {
        let text = "# A *b*\n\nTekst\nher.\n\n- en\n- to `x`\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> sitat\n";
        let read: Vec<_> = blocks(text)
            .into_iter()
            .map(|block| (block.line, block.kind, block.words))
            .collect();
        let cells = |row: [&str; 2]| row.map(str::to_owned).to_vec();
        assert_eq!(
            read,
            [
                (1, Kind::Heading(1), "A b".to_owned()),
                (3, Kind::Paragraph, "Tekst her.".to_owned()),
                (6, Kind::Item, "en".to_owned()),
                (7, Kind::Item, "to x".to_owned()),
                (
                    9,
                    Kind::Table(vec![cells(["a", "b"]), cells(["1", "2"])]),
                    String::new()
                ),
                (13, Kind::Other, "sitat".to_owned()),
            ]
        );
    }
}
