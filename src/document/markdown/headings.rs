//! The headings of a body: where they stand under the page's own, and the ids they can be linked
//! by.

use std::collections::HashMap;

use crate::path::slug;

/// The headings met so far.
#[derive(Default)]
pub(super) struct Headings {
    /// Levels that the next one may stand under: as written and as shown.
    open: Vec<(usize, usize)>,
    /// How often each id has been asked for.
    asked: HashMap<String, usize>,
    /// The ids, in order.
    pub anchors: Vec<String>,
}

impl Headings {
    /// The level that a heading is shown at: moved down, and never more than one below the heading
    /// it belongs to.
    pub fn level(&mut self, written: usize, shift: usize) -> usize {
        let written = written.max(2);
        self.open.retain(|(above, _)| *above < written);
        let shown = self
            .open
            .last()
            .map_or(2 + shift, |(_, above)| above + 1)
            .min(6);
        self.open.push((written, shown));
        shown
    }

    /// An id of its own for a heading. Ids of the theme and of notes have an underscore, which
    /// those of headings never have.
    pub fn anchor(&mut self, wanted: &str) -> String {
        let wanted = slug(wanted);
        let wanted = if wanted.is_empty() || wanted == "innhold" {
            format!("{wanted}h")
        } else {
            wanted
        };
        loop {
            let times = self.asked.entry(wanted.clone()).or_default();
            *times += 1;
            let id = if *times == 1 {
                wanted.clone()
            } else {
                format!("{wanted}-{times}")
            };
            if id == wanted || !self.asked.contains_key(&id) {
                self.asked.entry(id.clone()).or_insert(1);
                self.anchors.push(id.clone());
                return id;
            }
        }
    }
}
