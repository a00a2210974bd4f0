//! The blocks below the title of a measure: its fields, and its text as Markdown.

use super::block::{Block, BlockKind, escaped};
use super::draft::Measure;
use super::field::{self, Field};
use super::phrases::sentence_case;

/// Adds a block to a measure: as a field, or as text. A label that stands alone holds until the
/// next.
pub(super) fn add(measure: &mut Measure, block: &Block, open: &mut Option<Field>) {
    if let Some((field, words)) = field::of(block) {
        *open = None;
        put(measure, field, words);
        return;
    }
    let is_plain = matches!(block.kind, BlockKind::Paragraph);
    if let Some(field) = field::lone_label(&block.words).filter(|_| is_plain) {
        *open = Some(field);
        if field == Field::Text {
            measure
                .text
                .push(format!("### {}", sentence_case(&block.words)));
        }
        return;
    }
    match open {
        // The items below a label are its words; what follows them is text.
        Some(field) if *field != Field::Text && block.kind == BlockKind::Item => {
            put(measure, *field, &block.words);
        }
        _ => {
            *open = open.filter(|field| *field == Field::Text);
            measure.text.push(markdown(block, 2));
        }
    }
}

fn put(measure: &mut Measure, field: Field, words: &str) {
    let words = words.trim().trim_end_matches('.').to_owned();
    if words.is_empty() {
        return;
    }
    match field {
        Field::Responsible => measure.responsible.push(words),
        Field::Contributors => measure.contributors.push(words),
        Field::When => match &mut measure.when {
            // Several items are parts of one time.
            Some(when) => {
                when.push_str(" / ");
                when.push_str(&words);
            }
            None => measure.when = Some(words),
        },
        Field::Status => measure.status = Some(words),
        Field::Text => measure.text.push(words),
    }
}

/// A block as Markdown below a page's title: its headings begin at a level.
pub(super) fn markdown(block: &Block, top: usize) -> String {
    match block.kind {
        BlockKind::Heading(level) => {
            let level = level.max(top).min(6);
            format!("{} {}", "#".repeat(level), escaped(&block.words))
        }
        _ => block.markdown.clone(),
    }
}

pub(super) fn labelled(head: &str, cell: &str) -> String {
    let cell = escaped(cell);
    if head.is_empty() {
        cell
    } else {
        format!("{}: {cell}", escaped(head))
    }
}
