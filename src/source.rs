//! Every input of a build, in memory: the site's own files over those of the embedded theme.
//! The only reader of input; what the files mean is not known here.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use icu_normalizer::ComposingNormalizerBorrowed as ComposingNormalizer;
use include_dir::{Dir, include_dir};
use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use crate::diagnostic::{Diagnostic, Place, Rule, Warned};
use crate::path::SourcePath;

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/standard");

/// The folders of a site that are read.
const ROOTS: [&str; 2] = ["content", "themes"];

/// All files of a site, by path.
#[derive(Clone, Debug, Default)]
pub struct SourceTree {
    files: BTreeMap<SourcePath, Arc<[u8]>>,
}

impl SourceTree {
    /// A tree of given files over the embedded theme.
    pub fn from_files(files: impl IntoIterator<Item = (SourcePath, Vec<u8>)>) -> Self {
        let mut tree = SourceTree::embedded();
        tree.files.extend(files.into_iter().map(|(path, bytes)| (path, bytes.into())));
        tree
    }

    fn embedded() -> Self {
        let mut tree = SourceTree::default();
        tree.embed(&EMBEDDED);
        tree
    }

    fn embed(&mut self, dir: &Dir<'static>) {
        for file in dir.files() {
            let path = SourcePath::new(format!("themes/standard/{}", slashed(file.path())));
            self.files.insert(path, file.contents().into());
        }
        for dir in dir.dirs() {
            self.embed(dir);
        }
    }

    /// Reads a site from a disk. Files that cannot be read are faults, and the rest is read all the same.
    pub fn read(root: &Path) -> Warned<SourceTree> {
        let mut tree = SourceTree::embedded();
        let mut diagnostics = Vec::new();
        let found = ROOTS.iter().flat_map(|folder| walk(root, folder, &mut diagnostics)).collect::<Vec<_>>();
        let read: Vec<_> = found.into_par_iter().map(|(path, file)| (path, fs::read(file))).collect();
        for (path, bytes) in read {
            match bytes {
                Ok(bytes) => drop(tree.files.insert(path, bytes.into())),
                Err(error) => diagnostics.push(refused(&path, &error)),
            }
        }
        Warned { value: tree, diagnostics }
    }

    /// A number that changes whenever a file of the site is made, changed, renamed or removed: names, sizes and times of
    /// change, without reading any file.
    pub fn stamp(root: &Path) -> u64 {
        let mut stamp = DefaultHasher::new();
        for folder in ROOTS {
            let entries = WalkDir::new(root.join(folder)).follow_links(true).sort_by_file_name();
            for entry in entries.into_iter().flatten().filter(|entry| entry.file_type().is_file()) {
                entry.path().hash(&mut stamp);
                if let Ok(metadata) = entry.metadata() {
                    (metadata.len(), metadata.modified().ok()).hash(&mut stamp);
                }
            }
        }
        stamp.finish()
    }

    /// The folders that hold a site's files.
    pub fn folders(root: &Path) -> impl Iterator<Item = PathBuf> {
        ROOTS.iter().map(move |folder| root.join(folder))
    }

    /// The bytes of a file.
    pub fn get(&self, path: &SourcePath) -> Option<&Arc<[u8]>> {
        self.files.get(path)
    }

    /// The text of a file, if it is UTF-8.
    pub fn text(&self, path: &SourcePath) -> Option<&str> {
        std::str::from_utf8(self.files.get(path)?).ok()
    }

    /// The files below a folder, in order of their paths.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a SourcePath, &'a Arc<[u8]>)> {
        let first = SourcePath::new(format!("{folder}/"));
        self.files
            .range(first..)
            .take_while(move |(path, _)| path.as_str().strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')))
    }
}

fn walk(root: &Path, folder: &str, diagnostics: &mut Vec<Diagnostic>) -> Vec<(SourcePath, PathBuf)> {
    let top = root.join(folder);
    let mut files = Vec::new();
    if !top.exists() {
        return files;
    }
    let real_root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    let mut entries = WalkDir::new(&top).follow_links(true).sort_by_file_name().into_iter();
    while let Some(entry) = entries.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let path = error.path().map_or_else(|| SourcePath::new(folder), |path| relative(root, path));
                diagnostics.push(match error.io_error() {
                    Some(error) => refused(&path, error),
                    None => unreadable(&path, "loop"),
                });
                continue;
            }
        };
        let is_folder = entry.file_type().is_dir();
        if entry.depth() > 0 && is_ignored(&entry.file_name().to_string_lossy()) {
            if is_folder {
                entries.skip_current_dir();
            }
            continue;
        }
        match fault_of(&real_root, root, &entry) {
            Some(fault) => {
                diagnostics.push(fault);
                if is_folder {
                    entries.skip_current_dir();
                }
            }
            None if is_folder => {}
            None => files.push((relative(root, entry.path()), entry.into_path())),
        }
    }
    files
}

/// What is wrong with a file or folder itself: a name that is no text, a link that leads out of the site, or a pipe or
/// device, which could be read for ever.
fn fault_of(real_root: &Path, root: &Path, entry: &DirEntry) -> Option<Diagnostic> {
    let path = relative(root, entry.path());
    if entry.file_name().to_str().is_none() {
        return Some(Diagnostic::new(Rule::InvalidName, Place::file(&path)));
    }
    let leads_out = |target: PathBuf| !target.starts_with(real_root);
    let outside = entry.path_is_symlink() && entry.path().canonicalize().is_ok_and(leads_out);
    if outside {
        return Some(Diagnostic::new(Rule::LinkOutside, Place::file(&path)).with("name", path.name()));
    }
    let is_ordinary = entry.file_type().is_file() || entry.file_type().is_dir();
    (!is_ordinary).then(|| unreadable(&path, "special"))
}

/// A file that the system does not give us.
fn refused(path: &SourcePath, error: &io::Error) -> Diagnostic {
    match error.kind() {
        io::ErrorKind::NotFound => unreadable(path, "missing"),
        io::ErrorKind::PermissionDenied => unreadable(path, "denied"),
        _ => unreadable(path, "system").with("message", error.to_string()),
    }
}

/// A file that cannot be read: it is `missing`, `denied`, in a `loop`, `special`, or `system` with the system's own words.
fn unreadable(path: &SourcePath, why: &'static str) -> Diagnostic {
    Diagnostic::new(Rule::UnreadableFile, Place::file(path)).with("why", why)
}

/// A path as the site knows it; letters that some systems write in two parts are put together.
fn relative(root: &Path, path: &Path) -> SourcePath {
    let path = slashed(path.strip_prefix(root).unwrap_or(path));
    SourcePath::new(if path.is_ascii() { path } else { ComposingNormalizer::new_nfc().normalize(&path).into_owned() })
}

fn slashed(path: &Path) -> String {
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// Files that editors and operating systems leave behind.
fn is_ignored(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~') || matches!(name, "Thumbs.db" | "desktop.ini")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn below_is_the_folder_and_not_its_namesakes() {
        let tree =
            SourceTree::from_files(["a/x", "a/b/y", "ab/z", "a-b/w"].map(|path| (SourcePath::new(path), Vec::new())));
        let names: Vec<_> = tree.below("a").map(|(path, _)| path.as_str()).collect();
        assert_eq!(names, ["a/b/y", "a/x"]);
    }
}
