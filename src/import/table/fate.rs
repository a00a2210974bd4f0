//! What becomes of what a table says: against the site, against what was exported, and against
//! other rows.

use jiff::civil::Date;

use super::proposal::Entry;
use super::sheet::clean;
use crate::export::{Field, Origin, Signed};
use crate::model::status::{Status, StatusEntry};

/// What a row says of a measure, to be held against other rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Said {
    Status(Date, Status, String),
    Title(String),
    When(String),
}

impl Said {
    pub(super) fn words(&self) -> &str {
        match self {
            Said::Status(_, _, text) | Said::Title(text) | Said::When(text) => text,
        }
    }

    /// Whether both cannot be true.
    pub(super) fn contradicts(&self, other: &Said) -> bool {
        match (self, other) {
            (Said::Status(day, one, _), Said::Status(other_day, other, _)) => {
                day == other_day && one != other
            }
            (Said::Title(one), Said::Title(other)) | (Said::When(one), Said::When(other)) => {
                one != other
            }
            _ => false,
        }
    }
}

/// What becomes of a value that stands in a table and on the site.
pub(super) enum Fate {
    Nothing,
    Taken,
    Conflict(Option<String>),
}

/// What becomes of a text that stands in a table.
pub(super) fn fate(written: &str, now: &Origin, origin: Option<&Signed>, field: Field) -> Fate {
    let value = now.value(field);
    if *written == clean(&value) {
        return Fate::Nothing;
    }
    match origin {
        None => Fate::Taken,
        // The table has it as it was: only the site has changed it.
        Some(origin) if origin.was(&now.id, field, written) => Fate::Nothing,
        Some(origin) if origin.was(&now.id, field, &value) => Fate::Taken,
        Some(origin) => Fate::Conflict(origin.value(field)),
    }
}

/// Whether an entry says what another says already. What a row leaves open may be anything.
pub(super) fn is_same(old: &StatusEntry, new: &Entry, is_explicit: bool) -> bool {
    let text = |text: &Option<String>| text.as_deref().map(clean);
    old.date == new.date
        && old.status == new.status
        && (!is_explicit || text(&old.source) == new.source)
        && (new.note.is_none() || text(&old.note) == new.note)
}
