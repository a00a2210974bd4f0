//! Files that are too large to be held: they are read where they are wanted, a piece at a time.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::stamp::Stamp;

/// A file that is copied and never held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LargeFile {
    path: PathBuf,
    stamp: Stamp,
    start: Vec<u8>,
}

/// The most bytes by which a browser tells what a file is (WHATWG MIME Sniffing, 5.2).
const START: u64 = 1445;

impl LargeFile {
    pub(super) fn new(path: &Path, stamp: Stamp) -> io::Result<Self> {
        let mut start = Vec::new();
        fs::File::open(path)?.take(START).read_to_end(&mut start)?;
        Ok(LargeFile {
            path: path.to_owned(),
            stamp,
            start,
        })
    }

    /// Its first bytes: enough to tell what it is.
    pub fn start(&self) -> &[u8] {
        &self.start
    }

    /// A file as it is now.
    ///
    /// # Errors
    /// Where there is none, or the system refuses.
    pub fn at(path: &Path) -> io::Result<Self> {
        LargeFile::new(path, Stamp::of(&fs::metadata(path)?))
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
    pub fn open(&self) -> io::Result<impl Read + use<>> {
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
