//! What is written outlasts a power cut: it is on the disk before a name leads to it.

use std::fs;
use std::io;
use std::path::Path;

/// Sees that a file that was just written is on the disk, where the system cannot see to all files
/// at once.
///
/// # Errors
/// Where the disk does not take it.
pub fn file(file: &fs::File) -> io::Result<()> {
    if cfg!(target_os = "linux") {
        Ok(())
    } else {
        file.sync_all()
    }
}

/// Sees that all that was written to the disk of a folder is there. One call for all files: one for
/// each takes a hundred times as long.
///
/// # Errors
/// Where the disk does not take it.
#[cfg(target_os = "linux")]
pub fn all(folder: &Path) -> io::Result<()> {
    Ok(rustix::fs::syncfs(fs::File::open(folder)?)?)
}

/// Sees that what is in a folder is on the disk, its files having been seen to.
///
/// # Errors
/// Where the disk does not take it.
#[cfg(not(target_os = "linux"))]
pub fn all(folder: &Path) -> io::Result<()> {
    names(folder);
    Ok(())
}

/// Sees that the names in a folder are on the disk. Not every system can; then they are there a
/// little later.
pub fn names(folder: &Path) {
    let _ = fs::File::open(folder).and_then(|folder| folder.sync_all());
}
