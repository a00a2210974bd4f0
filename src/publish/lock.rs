//! The mark that one publisher leaves at a target so that no other begins meanwhile. It is a file, so
//! that it holds between machines too, and says who left it.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use super::failure::Failure;
use super::publisher::Holder;

/// The file.
pub(super) const LOCK: &str = ".planverk-lock";

/// Locks a folder, which is made if it is not there.
///
/// # Errors
/// Where it is locked, and where the system refuses.
pub(super) fn hold(folder: &Path, holder: &Holder) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(Failure::at(folder))?;
    let file = folder.join(LOCK);
    match fs::File::create_new(&file) {
        Ok(mut made) => made.write_all(&holder.bytes()).map_err(|error| {
            // Nobody holds it, and nobody could say who left it.
            let _ = fs::remove_file(&file);
            Failure::at(&file)(error)
        }),
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
