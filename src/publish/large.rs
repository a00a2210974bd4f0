//! A file of an edition that is too large to be held: whoever sends it is given a piece at a time.

use std::io::Read;

use super::failure::Failure;
use super::watcher::Watcher;
use crate::output::{Hashing, Listed};
use crate::source::LargeFile;

/// So many bytes are given at once. Larger ones that another thread frees come back late.
const PIECE: usize = 64 * 1024;

/// A file that is sent a piece at a time, until its watcher is asked to end.
#[derive(Clone, Copy)]
pub struct Large<'e> {
    file: &'e LargeFile,
    listed: &'e Listed,
    watcher: &'e dyn Watcher,
}

/// What it holds, a piece after the other.
pub struct Pieces<'e> {
    from: Box<dyn Read + Send + 'e>,
    hashing: Hashing,
    /// How many bytes there are still to come.
    left: u64,
    of: Large<'e>,
}

impl<'e> Large<'e> {
    /// A file that is to be as a manifest lists it.
    pub(super) fn new(
        file: &'e LargeFile,
        listed: &'e Listed,
        watcher: &'e dyn Watcher,
    ) -> Large<'e> {
        Large {
            file,
            listed,
            watcher,
        }
    }

    /// Its address.
    pub fn path(&self) -> &'e str {
        self.listed.path()
    }

    /// How many bytes it has.
    pub fn size(&self) -> u64 {
        self.listed.size()
    }

    /// The SHA-256 of its bytes.
    pub fn sha256(&self) -> &'e str {
        self.listed.sha256()
    }

    /// What it holds, from its beginning.
    ///
    /// # Errors
    /// Where the system does not give it.
    pub fn pieces(&self) -> Result<Pieces<'e>, Failure> {
        let opened = self.file.open();
        Ok(Pieces {
            from: Box::new(opened.map_err(Failure::at(self.file.path()))?),
            hashing: Hashing::default(),
            left: self.size(),
            of: *self,
        })
    }
}

impl Pieces<'_> {
    /// The next piece; `None` after the last. The last is given only where all are what the
    /// manifest says: nobody ends with another file.
    ///
    /// # Errors
    /// Where it has changed meanwhile, where the system does not give it, and where the program is
    /// asked to end.
    pub fn piece(&mut self) -> Result<Option<Vec<u8>>, Failure> {
        if self.left == 0 {
            return Ok(None);
        }
        if self.of.watcher.is_stopped() {
            return Err(Failure::Stopped);
        }
        let most = self.left.min(PIECE as u64);
        let mut piece = Vec::with_capacity(usize::try_from(most).unwrap_or(PIECE));
        let read = self.from.by_ref().take(most).read_to_end(&mut piece);
        read.map_err(Failure::at(self.of.file.path()))?;
        self.hashing.add(&piece);
        self.left -= piece.len() as u64;
        let is_cut = (piece.len() as u64) < most;
        let is_last = self.left == 0;
        if is_cut || is_last && self.hashing.clone().end() != self.of.sha256() {
            return Err(Failure::ContentChanged(self.of.path().to_owned()));
        }
        Ok(Some(piece))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::output::listed;

    /// Is asked to end after so many pieces.
    struct Ends(AtomicUsize);

    impl Watcher for Ends {
        fn step(&self, _done: usize, _all: usize) {}

        fn is_stopped(&self) -> bool {
            self.0.fetch_sub(1, Ordering::Relaxed) == 0
        }
    }

    /// The pieces of a file of which a manifest says that it holds something.
    fn sizes(holds: &[u8], said: &[u8]) -> Result<Vec<usize>, Failure> {
        sizes_until(holds, said, usize::MAX)
    }

    /// The same, where the program is asked to end after so many pieces.
    fn sizes_until(holds: &[u8], said: &[u8], end: usize) -> Result<Vec<usize>, Failure> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.pdf");
        fs::write(&path, holds).unwrap();
        let (file, listed) = (LargeFile::at(&path).unwrap(), listed("a.pdf", said));
        let ends = Ends(AtomicUsize::new(end));
        let mut pieces = Large::new(&file, &listed, &ends).pieces()?;
        let mut sizes = Vec::new();
        while let Some(piece) = pieces.piece()? {
            sizes.push(piece.len());
        }
        Ok(sizes)
    }

    #[test]
    fn it_comes_in_pieces() {
        let all = vec![7; 2 * PIECE + 1];
        assert_eq!(sizes(&all, &all).unwrap(), [PIECE, PIECE, 1]);
        assert_eq!(sizes(&all[1..], &all[1..]).unwrap(), [PIECE, PIECE]);
        assert_eq!(sizes(&[], &[]).unwrap(), [0; 0]);
    }

    #[test]
    fn it_ends_between_pieces_when_asked_to() {
        let all = vec![7; 3 * PIECE];
        let ended = sizes_until(&all, &all, 2);
        assert!(matches!(ended, Err(Failure::Stopped)));
        assert_eq!(sizes_until(&all, &all, 3).unwrap(), [PIECE; 3]);
    }

    #[test]
    fn what_has_changed_is_never_given_to_its_end() {
        let all = vec![7; PIECE + 1];
        let mut other = all.clone();
        other[3] = 8;
        for holds in [&other[..], &all[1..], &[]] {
            let given = sizes(holds, &all);
            assert!(matches!(given, Err(Failure::ContentChanged(path)) if path == "a.pdf"));
        }
        // What was added behind is not sent.
        assert_eq!(sizes(&all, &all[1..]).unwrap(), [PIECE]);
    }
}
