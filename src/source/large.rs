//! Files that are too large to be held: they are read where they are wanted, a piece at a time.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::stamp::Stamp;

/// A file that is copied and never held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LargeFile {
    path: PathBuf,
    stamp: Stamp,
}

impl LargeFile {
    pub(super) fn new(path: &Path, stamp: Stamp) -> Self {
        LargeFile {
            path: path.to_owned(),
            stamp,
        }
    }

    /// A file as it is now.
    ///
    /// # Errors
    /// Where there is none, or the system refuses.
    pub fn at(path: &Path) -> io::Result<Self> {
        Ok(LargeFile::new(path, Stamp::of(&fs::metadata(path)?)))
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How many bytes it had at the last look.
    pub fn size(&self) -> u64 {
        self.stamp.size
    }

    /// The file, to be read.
    ///
    /// # Errors
    /// Where the system does not give it, or no longer.
    pub fn open(&self) -> io::Result<impl io::Read + use<>> {
        fs::File::open(&self.path)
    }

    /// All of it.
    ///
    /// # Errors
    /// Where the system does not give it, or no longer.
    pub fn read(&self) -> io::Result<Vec<u8>> {
        fs::read(&self.path)
    }
}
