//! What a row was made from, as far as it can come back changed: by it `import` tells what the
//! department has changed from what has changed on the site meanwhile.

use crate::model::status::StatusEntry;
use crate::model::{MeasureId, Model};
use crate::output::hash;

/// The name of the hidden sheet.
pub const ORIGINS_SHEET: &str = "planverk";

/// The characters of each part of a signature: enough that no two values of one measure share them.
const PRINT: usize = 8;

/// What a row was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The measure, as `plan/id`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its time in the plan's words, where it is written as one phrase; else empty.
    pub when: String,
    /// The identifier of the status that was reported last; empty where none was.
    pub status: String,
    /// The day of that status; empty where there is none.
    pub date: String,
    /// The day of its next deadline; empty where there is none.
    pub next_deadline: String,
}

/// A value that a row was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The title.
    Title,
    /// The time.
    When,
    /// The status that was reported last, and its day.
    Status,
    /// The next deadline.
    NextDeadline,
}

/// An origin, or only its signature: a print of each value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signed {
    /// All of it.
    Whole(Origin),
    /// The signature.
    Signature(String),
}

impl Origin {
    /// What a measure is now.
    pub fn of(model: &Model, id: MeasureId) -> Origin {
        let last = last(model, id);
        Origin {
            id: model.full_id(id),
            title: model[id].document.title.clone(),
            when: phrase(model, id).unwrap_or_default().to_owned(),
            status: last.map_or_else(String::new, |entry| entry.status.id().to_owned()),
            date: last.map_or_else(String::new, |entry| entry.date.to_string()),
            next_deadline: model
                .next_deadline(id)
                .map_or_else(String::new, |day| day.to_string()),
        }
    }

    /// One of its values as text.
    pub fn value(&self, field: Field) -> String {
        match field {
            Field::Title => self.title.clone(),
            Field::When => self.when.clone(),
            Field::Status => format!("{} {}", self.status, self.date),
            Field::NextDeadline => self.next_deadline.clone(),
        }
    }

    /// A print of each value, in hexadecimal digits.
    pub fn signature(&self) -> String {
        let print = |field| print(&self.id, &self.value(field));
        [
            Field::Title,
            Field::When,
            Field::Status,
            Field::NextDeadline,
        ]
        .map(print)
        .join("-")
    }

    /// Its cells in the hidden sheet.
    pub(super) fn cells(&self) -> [String; 7] {
        let Origin {
            id,
            title,
            when,
            status,
            date,
            next_deadline,
        } = self.clone();
        [
            id,
            self.signature(),
            status,
            date,
            title,
            when,
            next_deadline,
        ]
    }

    /// The origin that cells of the hidden sheet hold; none where they are not as they were written.
    pub fn from_cells(cells: [&str; 7]) -> Option<Origin> {
        let [id, signature, status, date, title, when, next_deadline] = cells.map(str::to_owned);
        let origin = Origin {
            id,
            title,
            when,
            status,
            date,
            next_deadline,
        };
        (origin.signature() == signature).then_some(origin)
    }
}

impl Signed {
    /// Whether a value of a measure was this when the row was made.
    pub fn was(&self, id: &str, field: Field, value: &str) -> bool {
        match self {
            Signed::Whole(origin) => spaced(&origin.value(field)) == spaced(value),
            Signed::Signature(signature) => {
                let mut prints = signature.split('-');
                prints.nth(field as usize) == Some(&print(id, value))
            }
        }
    }

    /// What a value was; none where only its print is known.
    pub fn value(&self, field: Field) -> Option<String> {
        match self {
            Signed::Whole(origin) => Some(origin.value(field)),
            Signed::Signature(_) => None,
        }
    }
}

fn print(id: &str, value: &str) -> String {
    let mut hash = hash(format!("{id}\u{1f}{}", spaced(value)).as_bytes());
    hash.truncate(PRINT);
    hash
}

/// A value without what a cell may lose of it.
fn spaced(value: &str) -> String {
    value.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What was reported last of a measure, whatever the as-of date.
pub(super) fn last(model: &Model, id: MeasureId) -> Option<&StatusEntry> {
    let ledger = &model[id].ledger;
    ledger.on(ledger.newest())
}

/// The time of a measure in the plan's words, where it is written as one phrase.
pub(super) fn phrase(model: &Model, id: MeasureId) -> Option<&str> {
    match &model[id].document.when.as_ref()?.parts[..] {
        [part] if part.label.is_empty() && !part.as_printed => Some(&part.text.value),
        _ => None,
    }
}

/// Whether the time of a measure can be written in one cell.
pub fn has_open_time(model: &Model, id: MeasureId) -> bool {
    model[id].document.when.is_none() || phrase(model, id).is_some()
}
