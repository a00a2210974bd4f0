//! Footnotes: numbered in the order they are first met, and written out at the end of the body.

use std::collections::HashMap;

use pulldown_cmark::CowStr;

use super::content::{Content, Gap};

/// The footnotes met so far.
#[derive(Default)]
pub(super) struct Notes<'t> {
    notes: Vec<Note>,
    /// The place of each label among the notes.
    places: HashMap<CowStr<'t>, usize>,
}

struct Note {
    /// Its item in the list of notes, as far as it has been read.
    item: Content,
    /// Whether its mark has stood anywhere.
    referred: bool,
}

impl<'t> Notes<'t> {
    /// What the item of a note begins with; its text follows.
    pub fn begin(&mut self, label: &CowStr<'t>) -> Content {
        begin(self.index(label) + 1)
    }

    /// The item of a note, with its text.
    pub fn define(&mut self, label: &CowStr<'t>, item: Content) {
        let index = self.index(label);
        self.notes[index].item = item;
    }

    /// Adds the mark of a note; only the first of several is what the note leads back to.
    pub fn mark(&mut self, label: &CowStr<'t>, content: &mut Content) {
        let index = self.index(label);
        let number = index + 1;
        let is_first = !std::mem::replace(&mut self.notes[index].referred, true);
        content.push_block("<sup class=\"note-mark\"><a href=\"#");
        content.push_gap(Gap::Prefix);
        content.push_tags(&format!("note_{number}\""));
        if is_first {
            content.push_tags(" id=\"");
            content.push_gap(Gap::Prefix);
            content.push_tags(&format!("note_mark_{number}\""));
        }
        content.push_tags(">");
        content.push_words(&number.to_string());
        content.push_block("</a></sup>");
    }

    fn index(&mut self, label: &CowStr<'t>) -> usize {
        let next = self.notes.len();
        let index = *self.places.entry(label.clone()).or_insert(next);
        if index == next {
            self.notes.push(Note {
                item: begin(index + 1),
                referred: false,
            });
        }
        index
    }

    /// Adds the list of notes, or nothing where there is none.
    pub fn add_to(self, content: &mut Content) {
        if self.notes.is_empty() {
            return;
        }
        content.push_block("<ol class=\"notes\">\n");
        for (index, note) in self.notes.into_iter().enumerate() {
            content.append(note.item);
            if note.referred {
                content.push_tags("<a class=\"note-back\" href=\"#");
                content.push_gap(Gap::Prefix);
                content.push_tags(&format!("note_mark_{}\">", index + 1));
                content.push_gap(Gap::NoteBack);
                content.push_tags("</a>");
            }
            content.push_block("</li>\n");
        }
        content.push_block("</ol>\n");
    }
}

fn begin(number: usize) -> Content {
    let mut item = Content::default();
    item.push_block("<li id=\"");
    item.push_gap(Gap::Prefix);
    item.push_tags(&format!("note_{number}\">"));
    item
}
