//! A Markdown file as blocks, each as it is written.

use super::block::{Block, BlockKind};
use super::document::Document;
use crate::document::markdown::outline::{self, Kind};

pub(super) fn read(text: &str) -> Document {
    let whole = text;
    let text = without_front_matter(whole);
    let skipped = whole[..whole.len() - text.len()].matches('\n').count();
    let blocks = outline::blocks(text).into_iter().map(|block| Block {
        place: skipped + block.line,
        kind: match block.kind {
            Kind::Heading(level) => BlockKind::Heading(level),
            Kind::Paragraph => BlockKind::Paragraph,
            Kind::Item => BlockKind::Item,
            Kind::Table(rows) => BlockKind::Table(rows),
            Kind::Other => BlockKind::Other,
        },
        markdown: text[block.range].trim_end().to_owned(),
        words: block.words,
    });
    Document {
        blocks: blocks.collect(),
        pictures: 0,
    }
}

/// A text behind what stands between two lines of dashes at its top, which is for other programs.
fn without_front_matter(text: &str) -> &str {
    let Some(rest) = text.strip_prefix("---\n") else {
        return text;
    };
    rest.find("\n---\n").map_or(text, |end| &rest[end + 5..])
}
