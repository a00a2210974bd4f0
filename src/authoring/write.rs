//! New files put on the disk. What is there stays as it is: where one file cannot be made, none is.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::NewFile;

/// Why files were not written.
#[derive(Debug)]
pub enum NotWritten {
    /// Something is there already.
    Exists(PathBuf),
    /// The system refused.
    Io(PathBuf, io::Error),
}

/// Writes files below the folder of a site.
///
/// # Errors
/// Where a file is there already, or the system refuses. Nothing is left then of what was written.
pub fn write(root: &Path, files: &[NewFile]) -> Result<(), NotWritten> {
    let mut made = Vec::new();
    for file in files {
        let path = root.join(file.path.as_str());
        if let Err(error) = make(&path, &file.bytes, &mut made) {
            for path in made.iter().rev() {
                // A folder goes only where it is empty: somebody may have put something there.
                let _ = fs::remove_file(path).or_else(|_| fs::remove_dir(path));
            }
            return Err(match error.kind() {
                io::ErrorKind::AlreadyExists => NotWritten::Exists(path),
                _ => NotWritten::Io(path, error),
            });
        }
    }
    Ok(())
}

/// Takes away files that were written, and the folders that are empty without them.
pub(super) fn unwrite(root: &Path, files: &[NewFile]) {
    for file in files {
        let path = root.join(file.path.as_str());
        let _ = fs::remove_file(&path);
        let folders = path
            .ancestors()
            .skip(1)
            .take_while(|folder| *folder != root);
        for folder in folders {
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
    }
}

/// Makes a file and the folders above it, and adds what was made.
fn make(path: &Path, bytes: &[u8], made: &mut Vec<PathBuf>) -> io::Result<()> {
    let missing: Vec<&Path> = path
        .ancestors()
        .skip(1)
        .take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists())
        .collect();
    for folder in missing.into_iter().rev() {
        fs::create_dir(folder)?;
        made.push(folder.to_owned());
    }
    let mut file = fs::File::create_new(path)?;
    made.push(path.to_owned());
    file.write_all(bytes)?;
    file.sync_all()
}

/// The names of what lies in a folder, in order; none where there is no such folder.
///
/// # Errors
/// Where the system refuses.
pub fn names_in(folder: &Path) -> io::Result<Vec<String>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut names = entries
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<io::Result<Vec<_>>>()?;
    names.sort_unstable();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::SourcePath;

    fn file(path: &str) -> NewFile {
        NewFile {
            path: SourcePath::new(path),
            bytes: b"new".to_vec(),
        }
    }

    #[test]
    fn where_one_is_there_none_is_written() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("b")).unwrap();
        fs::write(root.path().join("b/y"), "old").unwrap();
        let refused = write(root.path(), &[file("a/c/x"), file("b/x"), file("b/y")]);
        assert!(matches!(refused, Err(NotWritten::Exists(path)) if path.ends_with("b/y")));
        assert_eq!(names_in(root.path()).unwrap(), ["b"]);
        assert_eq!(names_in(&root.path().join("b")).unwrap(), ["y"]);
        assert_eq!(fs::read(root.path().join("b/y")).unwrap(), b"old");
        write(root.path(), &[file("a/c/x"), file("b/x")]).unwrap();
        assert_eq!(fs::read(root.path().join("a/c/x")).unwrap(), b"new");
    }
}
