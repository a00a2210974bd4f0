//! Many files of the content put in the place of themselves together with new ones: all of them, or
//! none. Only where the system fails twice, in writing and in putting back, is it said which are new.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::NewFile;
use super::beside::lay_beside;
use super::write::{NotWritten, unwrite, write};
use crate::path::SourcePath;

/// Why files were not exchanged.
#[derive(Debug)]
pub enum NotExchanged {
    /// One was changed after it was read. All are as they were.
    Changed(PathBuf),
    /// The system refused. All are as they were.
    Io(PathBuf, io::Error),
    /// A new file could not be made. All are as they were.
    NotWritten(NotWritten),
    /// The system refused, and then refused to put these files back: they are as they were to be.
    Half(Vec<String>),
}

/// A file whose new text lies beside it.
struct Staged<'t> {
    path: PathBuf,
    beside: PathBuf,
    old: &'t str,
}

/// Puts new texts in the place of old ones, if those still stand there, and makes new files. A
/// reader meets each file as it was or as it is to be, never half of one.
///
/// # Errors
/// Where a file is another by now, or the system refuses.
pub fn exchange(
    root: &Path,
    changed: &[(&SourcePath, &str, &str)],
    made: &[NewFile],
) -> Result<(), NotExchanged> {
    let mut staged = Vec::new();
    let ready = changed
        .iter()
        .try_for_each(|(file, old, new)| stage(root, file, old, new, &mut staged))
        .and_then(|()| write(root, made).map_err(NotExchanged::NotWritten));
    if let Err(error) = ready {
        staged
            .iter()
            .for_each(|file| drop(fs::remove_file(&file.beside)));
        return Err(error);
    }
    for (at, file) in staged.iter().enumerate() {
        if let Err(error) = fs::rename(&file.beside, &file.path) {
            unwrite(root, made);
            return Err(put_back(&staged, at).unwrap_or(NotExchanged::Io(file.path.clone(), error)));
        }
    }
    Ok(())
}

/// Writes a new text beside its file.
fn stage<'t>(
    root: &Path,
    file: &SourcePath,
    old: &'t str,
    new: &str,
    staged: &mut Vec<Staged<'t>>,
) -> Result<(), NotExchanged> {
    let path = root.join(file.as_str());
    let io = |error| NotExchanged::Io(path.clone(), error);
    // Where the file is a link, the link stays.
    let path = fs::canonicalize(&path).map_err(io)?;
    let io = |error| NotExchanged::Io(path.clone(), error);
    if fs::read(&path).map_err(io)? != old.as_bytes() {
        return Err(NotExchanged::Changed(path));
    }
    let beside = lay_beside(&path, new).map_err(io)?;
    staged.push(Staged { path, beside, old });
    Ok(())
}

/// Puts the old texts back of the files before a place, and takes away what lies beside the others.
fn put_back(staged: &[Staged<'_>], failed: usize) -> Option<NotExchanged> {
    let (done, rest) = staged.split_at(failed);
    rest.iter()
        .for_each(|file| drop(fs::remove_file(&file.beside)));
    let back = |file: &&Staged<'_>| {
        let put =
            fs::write(&file.beside, file.old).and_then(|()| fs::rename(&file.beside, &file.path));
        put.is_err()
    };
    let left = done
        .iter()
        .filter(back)
        .map(|file| file.path.display().to_string());
    let left: Vec<String> = left.collect();
    (!left.is_empty()).then_some(NotExchanged::Half(left))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> (tempfile::TempDir, [SourcePath; 2]) {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("a.md"), "a").unwrap();
        fs::write(root.path().join("b.md"), "b").unwrap();
        (root, ["a.md", "b.md"].map(SourcePath::new))
    }

    fn names(root: &Path) -> Vec<String> {
        crate::authoring::names_in(root).unwrap()
    }

    #[test]
    fn all_files_are_exchanged_or_none() {
        let (root, [a, b]) = site();
        let new = |path: &str| NewFile {
            path: SourcePath::new(path),
            bytes: b"new".to_vec(),
        };
        let both = [(&a, "a", "A"), (&b, "b", "B")];
        let stale = exchange(
            root.path(),
            &[(&a, "a", "A"), (&b, "other", "B")],
            &[new("c.md")],
        );
        assert!(matches!(stale, Err(NotExchanged::Changed(_))));
        let taken = exchange(root.path(), &both, &[new("d/c.md"), new("a.md")]);
        assert!(matches!(taken, Err(NotExchanged::NotWritten(_))));
        assert_eq!(names(root.path()), ["a.md", "b.md"]);
        assert_eq!(fs::read(root.path().join("a.md")).unwrap(), b"a");
        exchange(root.path(), &both, &[new("c.md")]).unwrap();
        assert_eq!(names(root.path()), ["a.md", "b.md", "c.md"]);
        assert_eq!(fs::read(root.path().join("b.md")).unwrap(), b"B");
    }

    #[test]
    fn what_was_done_is_put_back() {
        let (root, [a, b]) = site();
        let mut staged = Vec::new();
        stage(root.path(), &a, "a", "A", &mut staged).unwrap();
        stage(root.path(), &b, "b", "B", &mut staged).unwrap();
        fs::rename(&staged[0].beside, &staged[0].path).unwrap();
        assert!(put_back(&staged, 1).is_none());
        assert_eq!(names(root.path()), ["a.md", "b.md"]);
        assert_eq!(fs::read(root.path().join("a.md")).unwrap(), b"a");
    }
}
