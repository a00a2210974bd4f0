//! What a row was made from, as far as it can come back changed: by it `import` tells what the
//! department has changed from what has changed on the site meanwhile.

use jiff::civil::Date;

use crate::model::status::StatusEntry;
use crate::model::{MeasureId, Model};
use crate::output::hash;

/// The name of the hidden sheet.
pub const ORIGINS_SHEET: &str = "planverk";

/// The characters of a signature: enough that no two states of one measure have the same.
const SIGNATURE: usize = 16;

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
}

/// An origin, or only its signature.
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
        }
    }

    /// Sixteen hexadecimal digits that differ where anything else does.
    pub fn signature(&self) -> String {
        let all = [&*self.id, &self.title, &self.when, &self.status, &self.date].join("\u{1f}");
        let mut hash = hash(all.as_bytes());
        hash.truncate(SIGNATURE);
        hash
    }

    /// Its cells in the hidden sheet.
    pub(super) fn cells(&self) -> [String; 6] {
        let Origin {
            id,
            title,
            when,
            status,
            date,
        } = self.clone();
        [id, self.signature(), status, date, title, when]
    }

    /// The origin that cells of the hidden sheet hold; none where they are not as they were written.
    pub fn from_cells(cells: [&str; 6]) -> Option<Origin> {
        let [id, signature, status, date, title, when] = cells.map(str::to_owned);
        let origin = Origin {
            id,
            title,
            when,
            status,
            date,
        };
        (origin.signature() == signature).then_some(origin)
    }

    /// The day of the status that was reported last.
    pub fn day(&self) -> Option<Date> {
        self.date.parse().ok()
    }
}

impl Signed {
    /// Whether a measure is as it was.
    pub fn is_of(&self, now: &Origin) -> bool {
        match self {
            Signed::Whole(origin) => origin == now,
            Signed::Signature(signature) => *signature == now.signature(),
        }
    }
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
