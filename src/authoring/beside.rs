//! A new text beside the file that it is for, to be put in its place in one step.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// What its name begins with; no other program gives such names, and none of them is read.
const OWN: &str = ".planverk-";

/// Writes a text beside a file, with the permissions of that. What a program that was killed has
/// left there is taken away first.
///
/// # Errors
/// Where the system refuses; nothing is left then.
pub(super) fn lay_beside(file: &Path, text: &str) -> io::Result<PathBuf> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let beside = file.with_file_name(format!("{OWN}{name}"));
    let _ = fs::remove_file(&beside);
    let written = fs::File::create_new(&beside).and_then(|mut fresh| {
        fresh.set_permissions(fs::metadata(file)?.permissions())?;
        fresh.write_all(text.as_bytes())?;
        fresh.sync_all()
    });
    match written {
        Ok(()) => Ok(beside),
        Err(error) => {
            let _ = fs::remove_file(&beside);
            Err(error)
        }
    }
}
