//! The mark that one publisher leaves at a target so that no other begins meanwhile. It is a file, so
//! that it holds between machines too, and says who left it.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::edition::Publisher;
use super::failure::Failure;

/// The file.
pub(super) const LOCK: &str = ".planverk-lock";

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

/// Locks a folder, which is made if it is not there.
///
/// # Errors
/// Where it is locked, and where the system refuses.
pub(super) fn hold(folder: &Path, holder: &Holder) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(Failure::at(folder))?;
    let file = folder.join(LOCK);
    match fs::File::create_new(&file) {
        Ok(mut made) => made.write_all(&holder.bytes()).map_err(Failure::at(&file)),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(Failure::Locked(
            Holder::read(&fs::read(&file).unwrap_or_default()),
        )),
        Err(error) => Err(Failure::at(&file)(error)),
    }
}

/// Unlocks a folder, whoever locked it.
///
/// # Errors
/// Where the system refuses.
pub(super) fn release(folder: &Path) -> Result<(), Failure> {
    let file = folder.join(LOCK);
    match fs::remove_file(&file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Failure::at(&file)(error)),
        _ => Ok(()),
    }
}
