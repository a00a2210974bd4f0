//! A file of the content put in the place of itself, mended.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::beside::lay_beside;
use crate::path::SourcePath;

/// Why a file was not mended. It is as it was.
#[derive(Debug)]
pub enum NotMended {
    /// It was changed after it was read.
    Changed(PathBuf),
    /// The system refused.
    Io(PathBuf, io::Error),
}

/// Puts a new text in the place of the old one, if that still stands there. A reader meets the one
/// or the other; where the file is a link, the link stays.
///
/// # Errors
/// Where the file is another by now, or the system refuses.
pub fn mend(root: &Path, file: &SourcePath, old: &str, new: &str) -> Result<(), NotMended> {
    let path = root.join(file.as_str());
    let io = |error| NotMended::Io(path.clone(), error);
    let path = fs::canonicalize(&path).map_err(io)?;
    if fs::read(&path).map_err(io)? != old.as_bytes() {
        return Err(NotMended::Changed(path));
    }
    let beside = lay_beside(&path, new).map_err(io)?;
    let put = fs::rename(&beside, &path);
    if put.is_err() {
        let _ = fs::remove_file(&beside);
    }
    put.map_err(io)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_mended_only_as_it_was_read() {
        let root = tempfile::tempdir().unwrap();
        let file = SourcePath::new("a.md");
        fs::write(root.path().join("a.md"), "old\r\n").unwrap();
        mend(root.path(), &file, "old\r\n", "new\r\n").unwrap();
        assert_eq!(fs::read(root.path().join("a.md")).unwrap(), b"new\r\n");
        let again = mend(root.path(), &file, "old\r\n", "x");
        assert!(matches!(again, Err(NotMended::Changed(_))));
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1);
    }
}
