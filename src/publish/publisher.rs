//! Who publishes, and who says so of himself at a target.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Who publishes, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publisher {
    /// Who it is, as the system says.
    pub by: String,
    /// The moment.
    pub at: Timestamp,
}

/// Who is publishing, or was broken off while publishing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// Who it is, as the system said.
    pub by: String,
    /// Since when, as RFC 3339 has it.
    pub since: String,
}

impl Holder {
    /// A publisher as the holder of a lock.
    pub fn of(publisher: &Publisher) -> Holder {
        Holder {
            by: publisher.by.clone(),
            since: publisher.at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        }
    }

    pub(super) fn bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Who left a lock; somebody unknown where it does not say.
    pub(super) fn read(bytes: &[u8]) -> Holder {
        serde_json::from_slice(bytes).unwrap_or(Holder {
            by: "?".to_owned(),
            since: "?".to_owned(),
        })
    }
}
