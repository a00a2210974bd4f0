//! Why a site was not written to its folder.

use std::io;
use std::path::{Path, PathBuf};

/// Why a site was not written.
#[derive(Debug)]
pub enum Refusal {
    /// The folder is one that a build must never write to.
    Forbidden(PathBuf),
    /// The folder holds what no build has written.
    NotOurs(PathBuf),
    /// Files in the way that somebody else made or changed.
    InTheWay(Vec<PathBuf>),
    /// Another build is writing to the folder.
    Busy(PathBuf),
    /// A file that was to be copied could not be read.
    Unreadable(PathBuf, io::Error),
    /// The system refused.
    Io(PathBuf, io::Error),
}

/// What the system said, with the path it said it of.
pub(super) fn at<T>(path: &Path, result: io::Result<T>) -> Result<T, Refusal> {
    result.map_err(|error| Refusal::Io(path.to_owned(), error))
}
