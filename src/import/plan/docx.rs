//! A Word document (Office Open XML, ECMA-376) as blocks: paragraphs, headings, items and tables.
//! Text that was deleted under «track changes», comments, notes and headers are not read.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::block::{Block, BlockKind};
use super::document::{Document, SIZE_LIMIT, Unreadable};
use crate::import::xml::letter;

/// The deepest nesting that is read: a document of people has less than twenty levels.
const DEPTH_LIMIT: usize = 256;

pub(super) fn read(bytes: &[u8]) -> Result<Document, Unreadable> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(said)?;
    let text = part(&mut archive, "word/document.xml")?;
    let styles = match part(&mut archive, "word/styles.xml") {
        Ok(xml) => styles(&xml)?,
        Err(Unreadable::TooLarge) => return Err(Unreadable::TooLarge),
        // The paragraphs may still name their styles as Word does.
        Err(_) => HashMap::new(),
    };
    let mut body = Body {
        styles,
        ..Body::default()
    };
    body.read(&text)?;
    Ok(body.document())
}

/// A part of the package, unpacked as far as the limit.
fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<Vec<u8>, Unreadable> {
    let file = archive.by_name(name).map_err(said)?;
    let mut bytes = Vec::new();
    // What the package says of its sizes may be wrong.
    let limit = SIZE_LIMIT as u64 + 1;
    file.take(limit).read_to_end(&mut bytes).map_err(said)?;
    if bytes.len() > SIZE_LIMIT {
        return Err(Unreadable::TooLarge);
    }
    Ok(bytes)
}

fn said(error: impl ToString) -> Unreadable {
    Unreadable::NotWord(error.to_string())
}

/// What the paragraphs of a style are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    /// Headings of a level; that of the title of the document is 0.
    Heading(usize),
    /// Items of a list.
    Item,
}

/// The styles that are not of plain paragraphs.
fn styles(xml: &[u8]) -> Result<HashMap<String, Style>, Unreadable> {
    let mut reader = Reader::from_reader(xml);
    let (mut styles, mut style) = (HashMap::new(), String::new());
    loop {
        match reader.read_event().map_err(said)? {
            Event::Start(element) | Event::Empty(element) => match element.local_name().as_ref() {
                b"style" => style = attribute(&element, "styleId").unwrap_or_default(),
                b"name" => {
                    let name = attribute(&element, "val").unwrap_or_default();
                    styles.extend(style_of(&name).map(|known| (style.clone(), known)));
                }
                b"outlineLvl" => {
                    let level = attribute(&element, "val").and_then(|level| level.parse().ok());
                    // Level 9 is that of body text.
                    let level = level.filter(|level: &usize| *level < 9);
                    let heading = level.map(|level| (style.clone(), Style::Heading(level + 1)));
                    styles.extend(heading);
                }
                _ => {}
            },
            Event::Eof => return Ok(styles),
            _ => {}
        }
    }
}

/// What the name of a style says: «heading 2», «Overskrift 2», «Title», «List Bullet».
fn style_of(name: &str) -> Option<Style> {
    let name = name.to_lowercase().replace(' ', "");
    if ["listbullet", "listnumber", "punktliste", "nummerertliste"]
        .iter()
        .any(|list| name.starts_with(list))
    {
        return Some(Style::Item);
    }
    match name.as_str() {
        "title" | "tittel" => Some(Style::Heading(0)),
        _ => {
            let level = name
                .strip_prefix("heading")
                .or_else(|| name.strip_prefix("overskrift"))?;
            level.parse().ok().map(Style::Heading)
        }
    }
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = element.attributes().flatten();
    let found = attributes.find(|one| one.key.local_name().as_ref() == name.as_bytes())?;
    Some(String::from_utf8_lossy(&found.value).into_owned())
}

/// What has been read so far.
#[derive(Default)]
struct Body {
    styles: HashMap<String, Style>,
    blocks: Vec<Block>,
    /// How many paragraphs have begun.
    place: usize,
    paragraph: Paragraph,
    /// The rows of the tables that are open, the outermost first.
    tables: Vec<Vec<Vec<String>>>,
    /// How many elements are open whose text does not count.
    unread: usize,
    in_text: bool,
    pictures: usize,
    has_headings: bool,
}

#[derive(Default)]
struct Paragraph {
    words: String,
    level: Option<usize>,
    is_item: bool,
    /// Whether the letters of the run that is open are bold.
    in_bold: bool,
    has_plain: bool,
}

impl Body {
    fn read(&mut self, xml: &[u8]) -> Result<(), Unreadable> {
        let mut reader = Reader::from_reader(xml);
        let mut depth = 0_usize;
        loop {
            match reader.read_event().map_err(said)? {
                Event::Start(element) => {
                    depth += 1;
                    if depth > DEPTH_LIMIT {
                        return Err(said("nested too deeply"));
                    }
                    self.start(&element);
                }
                Event::Empty(element) => {
                    self.start(&element);
                    self.end(element.local_name().as_ref());
                }
                Event::End(element) => {
                    depth = depth.saturating_sub(1);
                    self.end(element.local_name().as_ref());
                }
                Event::Text(text) => self.text(&text.decode().map_err(said)?),
                Event::GeneralRef(reference) => self.text(&letter(&reference)),
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    fn start(&mut self, element: &BytesStart<'_>) {
        match element.local_name().as_ref() {
            // The same picture once more for older programs, and what was deleted.
            b"Fallback" | b"del" | b"moveFrom" => self.unread += 1,
            b"p" if self.unread == 0 => {
                self.place += 1;
                if self.tables.is_empty() {
                    self.paragraph = Paragraph::default();
                } else {
                    self.paragraph.words.push(' ');
                }
            }
            b"pStyle" => {
                let style = attribute(element, "val").unwrap_or_default();
                match self
                    .styles
                    .get(&style)
                    .copied()
                    .or_else(|| style_of(&style))
                {
                    Some(Style::Heading(level)) => self.paragraph.level = Some(level),
                    Some(Style::Item) => self.paragraph.is_item = true,
                    None => {}
                }
            }
            b"numPr" => self.paragraph.is_item = true,
            b"r" => self.paragraph.in_bold = false,
            b"b" => {
                let value = attribute(element, "val");
                self.paragraph.in_bold = !matches!(value.as_deref(), Some("0" | "false" | "off"));
            }
            b"t" => self.in_text = true,
            b"tab" | b"br" | b"cr" => self.letters(" "),
            b"noBreakHyphen" => self.letters("-"),
            b"drawing" | b"pict" if self.unread == 0 => self.pictures += 1,
            b"tbl" => self.tables.push(Vec::new()),
            b"tr" => self.rows(|rows| rows.push(Vec::new())),
            b"tc" => self.paragraph = Paragraph::default(),
            _ => {}
        }
    }

    fn end(&mut self, name: &[u8]) {
        match name {
            b"Fallback" | b"del" | b"moveFrom" => self.unread = self.unread.saturating_sub(1),
            b"t" => self.in_text = false,
            b"p" if self.tables.is_empty() && self.unread == 0 => self.finish_paragraph(),
            b"tc" => {
                let words = std::mem::take(&mut self.paragraph).words;
                let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
                self.rows(|rows| {
                    rows.last_mut()
                        .into_iter()
                        .for_each(|row| row.push(words.clone()))
                });
            }
            b"tbl" => {
                let rows = self.tables.pop().unwrap_or_default();
                if self.tables.is_empty() {
                    self.push(BlockKind::Table(rows), "");
                } else {
                    // A table in a cell is read as the words of the cell.
                    self.paragraph.words = rows.concat().join(" ");
                }
            }
            _ => {}
        }
    }

    fn rows(&mut self, change: impl FnOnce(&mut Vec<Vec<String>>)) {
        if let Some(rows) = self.tables.last_mut() {
            change(rows);
        }
    }

    fn text(&mut self, text: &str) {
        if self.in_text {
            self.letters(text);
        }
    }

    fn letters(&mut self, text: &str) {
        if self.unread > 0 {
            return;
        }
        self.paragraph.words.push_str(text);
        self.paragraph.has_plain |= !self.paragraph.in_bold && !text.trim().is_empty();
    }

    fn finish_paragraph(&mut self) {
        let paragraph = std::mem::take(&mut self.paragraph);
        self.has_headings |= paragraph.level.is_some() && !paragraph.words.trim().is_empty();
        let is_title = !paragraph.has_plain && paragraph.words.chars().count() <= 120;
        let kind = match paragraph.level {
            Some(level) => BlockKind::Heading(level),
            None if paragraph.is_item => BlockKind::Item,
            // Kept apart until it is known whether the document has headings.
            None if is_title => BlockKind::Heading(BOLD),
            None => BlockKind::Paragraph,
        };
        self.push(kind, &paragraph.words);
    }

    fn push(&mut self, kind: BlockKind, words: &str) {
        if !words.trim().is_empty() || matches!(kind, BlockKind::Table(_)) {
            self.blocks.push(Block::of_words(self.place, kind, words));
        }
    }

    /// A paragraph in bold is a heading in a document that has no other.
    fn document(mut self) -> Document {
        for block in &mut self.blocks {
            if block.kind == BlockKind::Heading(BOLD) {
                block.kind = if self.has_headings {
                    BlockKind::Paragraph
                } else {
                    BlockKind::Heading(2)
                };
            }
        }
        Document {
            blocks: self.blocks,
            pictures: self.pictures,
        }
    }
}

/// Stands for the level of a short paragraph in bold.
const BOLD: usize = usize::MAX;

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn docx(document: &str) -> Vec<u8> {
        let styles = r#"<w:styles xmlns:w="w"><w:style w:styleId="Ov1"><w:name w:val="heading 1"/></w:style>
            <w:style w:styleId="Pkt"><w:name w:val="List Bullet"/></w:style>
            <w:style w:styleId="Eget"><w:name w:val="Eget"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>"#;
        let document =
            format!(r#"<w:document xmlns:w="w"><w:body>{document}</w:body></w:document>"#);
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in [
            ("word/document.xml", document.as_str()),
            ("word/styles.xml", styles),
        ] {
            zip.start_file(name, SimpleFileOptions::default()).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn blocks(document: &str) -> Vec<(BlockKind, String)> {
        let read = read(&docx(document)).unwrap();
        let blocks = read.blocks.into_iter();
        blocks.map(|block| (block.kind, block.words)).collect()
    }

    #[test]
    fn what_word_writes_is_read() {
        let document = r#"
            <w:p><w:pPr><w:pStyle w:val="Ov1"/></w:pPr><w:r><w:t>Arbeidsliv &amp; m</w:t></w:r><w:r><w:t>er</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val="Eget"/></w:pPr><w:r><w:t>1. Kampanje</w:t></w:r></w:p>
            <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Ansvarlig:</w:t></w:r><w:r><w:t xml:space="preserve"> AID</w:t></w:r>
                <w:del><w:r><w:delText>KD</w:delText><w:t>KD</w:t></w:r></w:del></w:p>
            <w:p><w:pPr><w:pStyle w:val="Pkt"/></w:pPr><w:r><w:t>Annet</w:t></w:r></w:p>
            <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Et</w:t><w:tab/><w:t>punkt</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Nr.</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Tiltak</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Før</w:t></w:r></w:p><w:p><w:r><w:t>jul</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p/>"#;
        let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
        assert_eq!(
            blocks(document),
            [
                (BlockKind::Heading(1), "Arbeidsliv & mer".to_owned()),
                (BlockKind::Heading(2), "1. Kampanje".to_owned()),
                (BlockKind::Paragraph, "Ansvarlig: AID".to_owned()),
                (BlockKind::Item, "Annet".to_owned()),
                (BlockKind::Item, "Et punkt".to_owned()),
                (
                    BlockKind::Table(vec![row(["Nr.", "Tiltak"]), row(["1", "Før jul"])]),
                    String::new()
                ),
            ]
        );
    }

    #[test]
    fn bold_lines_are_headings_where_there_are_no_others() {
        let bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Et tiltak</w:t></w:r></w:p>";
        assert_eq!(
            blocks(bold),
            [(BlockKind::Heading(2), "Et tiltak".to_owned())]
        );
    }

    #[test]
    fn what_is_no_document_is_refused() {
        assert!(matches!(read(b"PK"), Err(Unreadable::NotWord(_))));
        let deep = "<w:r>".repeat(DEPTH_LIMIT + 1);
        assert!(matches!(read(&docx(&deep)), Err(Unreadable::NotWord(_))));
        let entity = "<w:p><w:r><w:t>a&own;b</w:t></w:r></w:p>";
        assert_eq!(blocks(entity), [(BlockKind::Paragraph, "ab".to_owned())]);
        // Packed a thousandth of its size.
        let bomb = docx(&" ".repeat(SIZE_LIMIT + 1));
        assert!(bomb.len() < SIZE_LIMIT / 100);
        assert!(matches!(read(&bomb), Err(Unreadable::TooLarge)));
    }

    proptest::proptest! {
        #![proptest_config(proptest::test_runner::Config { failure_persistence: None, ..Default::default() })]

        /// Nothing that a file can hold makes it panic.
        #[test]
        fn a_damaged_document_is_read_or_refused(at in 0_usize..1000, byte: u8) {
            let mut bytes = docx("<w:p><w:r><w:t>Tekst &amp; mer</w:t></w:r></w:p>");
            let at = at % bytes.len();
            bytes[at] = byte;
            let _ = read(&bytes);
        }
    }
}
