//! Footnotes: numbered in the order they are first met, and written out at the end of the body.

use std::collections::HashMap;

use pulldown_cmark::{CowStr, Event};

/// The footnotes met so far.
#[derive(Default)]
pub(super) struct Notes<'t> {
    notes: Vec<Note<'t>>,
    /// The place of each label among the notes.
    places: HashMap<CowStr<'t>, usize>,
}

#[derive(Default)]
struct Note<'t> {
    definition: Vec<Event<'t>>,
    /// Whether its mark has stood anywhere.
    referred: bool,
}

impl<'t> Notes<'t> {
    /// The text of a note.
    pub fn define(&mut self, label: &CowStr<'t>, definition: Vec<Event<'t>>) {
        let index = self.index(label);
        self.notes[index].definition = definition;
    }

    /// The mark of a note; only the first of several is what the note leads back to.
    pub fn mark(&mut self, label: &CowStr<'t>) -> String {
        let index = self.index(label);
        let (number, first) = (
            index + 1,
            !std::mem::replace(&mut self.notes[index].referred, true),
        );
        let id = if first {
            format!(" id=\"note_mark_{number}\"")
        } else {
            String::new()
        };
        format!("<sup class=\"note-mark\"><a href=\"#note_{number}\"{id}>{number}</a></sup>")
    }

    fn index(&mut self, label: &CowStr<'t>) -> usize {
        let next = self.notes.len();
        let index = *self.places.entry(label.clone()).or_insert(next);
        if index == next {
            self.notes.push(Note::default());
        }
        index
    }

    /// The list of notes, or nothing where there is none.
    pub fn into_events(self) -> Vec<Event<'t>> {
        let mut events = Vec::new();
        if self.notes.is_empty() {
            return events;
        }
        events.push(Event::Html("<ol class=\"notes\">\n".into()));
        for (index, note) in self.notes.into_iter().enumerate() {
            let number = index + 1;
            events.push(Event::Html(format!("<li id=\"note_{number}\">").into()));
            events.extend(note.definition);
            if note.referred {
                let back = format!("<a class=\"note-back\" href=\"#note_mark_{number}\">↑</a>");
                events.push(Event::Html(back.into()));
            }
            events.push(Event::Html("</li>\n".into()));
        }
        events.push(Event::Html("</ol>\n".into()));
        events
    }
}
