//! Every input of a build, in memory: the site's own files over those of the embedded theme. Only
//! what is copied as it is and is large stays on the disk. The only reader of input; what the files
//! mean is not known here.

mod disk;
mod large;
mod names;
mod stamp;

pub use disk::Disk;
pub use large::LargeFile;
pub use names::FileNames;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use crate::path::SourcePath;

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/standard");

/// All files of a site, by path.
#[derive(Clone, Debug, Default)]
pub struct SourceTree {
    files: BTreeMap<SourcePath, Arc<[u8]>>,
    /// Files that are not held.
    large: BTreeMap<SourcePath, LargeFile>,
    /// Files and folders that are there, but could not be read.
    unread: BTreeSet<SourcePath>,
}

impl SourceTree {
    /// A tree of given files over the embedded theme.
    pub fn from_files(files: impl IntoIterator<Item = (SourcePath, Vec<u8>)>) -> Self {
        let mut tree = SourceTree::embedded();
        tree.files
            .extend(files.into_iter().map(|(path, bytes)| (path, bytes.into())));
        tree
    }

    /// The same tree with one file more, or another in its place.
    pub fn with(&self, path: SourcePath, bytes: Vec<u8>) -> Self {
        let mut tree = self.clone();
        tree.files.insert(path, bytes.into());
        tree
    }

    /// Puts a file into the tree, or another in its place.
    pub fn put(&mut self, path: SourcePath, bytes: Vec<u8>) {
        self.files.insert(path, bytes.into());
    }

    /// The same tree without what does not lie below a folder.
    pub fn only(mut self, folder: &str) -> Self {
        let is_below = |path: &SourcePath| {
            path.as_str()
                .strip_prefix(folder)
                .is_some_and(|rest| rest.starts_with('/'))
        };
        self.files.retain(|path, _| is_below(path));
        self.large.retain(|path, _| is_below(path));
        self
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

    /// Reads one file of a site; nothing where it cannot be read.
    pub fn one(root: &Path, file: SourcePath) -> SourceTree {
        let bytes = fs::read(root.join(file.as_str())).ok();
        let files = bytes.map(|bytes| (file, bytes.into()));
        SourceTree {
            files: files.into_iter().collect(),
            ..SourceTree::default()
        }
    }

    /// The files that are too large to be held, in order of their paths.
    pub fn all_large(&self) -> impl Iterator<Item = &SourcePath> {
        self.large.keys()
    }

    /// A file that is too large to be held.
    pub fn large(&self, path: &SourcePath) -> Option<&LargeFile> {
        self.large.get(path)
    }

    /// Whether there is a file, held or not.
    pub fn has(&self, path: &SourcePath) -> bool {
        self.names().has(path)
    }

    /// Which files there are.
    pub fn names(&self) -> FileNames<'_> {
        FileNames {
            held: &self.files,
            large: &self.large,
            unread: &self.unread,
        }
    }

    /// The bytes of a file that is held.
    pub fn get(&self, path: &SourcePath) -> Option<&Arc<[u8]>> {
        self.files.get(path)
    }

    /// Files and folders that are there, but could not be read.
    pub fn unread(&self) -> impl Iterator<Item = &SourcePath> {
        self.unread.iter()
    }

    /// Whether a file is there but could not be read, or lies in a folder of which this is so.
    pub fn is_unread(&self, path: &SourcePath) -> bool {
        self.names().is_unread(path)
    }

    /// The text of a file, if it is UTF-8.
    pub fn text(&self, path: &SourcePath) -> Option<&str> {
        std::str::from_utf8(self.files.get(path)?).ok()
    }

    /// The text of a file as far as it can be shown: what is not UTF-8 is replaced.
    pub fn shown_text(&self, path: &SourcePath) -> Option<Cow<'_, str>> {
        self.files
            .get(path)
            .map(|bytes| String::from_utf8_lossy(bytes))
    }

    /// The files below a folder, in order of their paths.
    pub fn below<'t>(
        &'t self,
        folder: &str,
    ) -> impl Iterator<Item = (&'t SourcePath, &'t Arc<[u8]>)> {
        let first = SourcePath::new(format!("{folder}/"));
        self.files.range(first..).take_while(move |(path, _)| {
            path.as_str()
                .strip_prefix(folder)
                .is_some_and(|rest| rest.starts_with('/'))
        })
    }
}

/// A path with `/` between its parts.
fn slashed(path: &Path) -> String {
    path.components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn below_is_the_folder_and_not_its_namesakes() {
        let tree = SourceTree::from_files(
            ["a/x", "a/b/y", "ab/z", "a-b/w"].map(|path| (SourcePath::new(path), Vec::new())),
        );
        let names: Vec<_> = tree.below("a").map(|(path, _)| path.as_str()).collect();
        assert_eq!(names, ["a/b/y", "a/x"]);
    }
}
