//! Which files a site has, for what must not know what they hold.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use super::large::LargeFile;
use crate::path::SourcePath;

/// The names of the files of a site. Two hash alike where they answer alike.
#[derive(Clone, Copy)]
pub struct FileNames<'t> {
    pub(super) held: &'t BTreeMap<SourcePath, Arc<[u8]>>,
    pub(super) large: &'t BTreeMap<SourcePath, LargeFile>,
    pub(super) unread: &'t BTreeSet<SourcePath>,
}

impl FileNames<'_> {
    /// Whether there is a file, held or not.
    pub fn has(self, path: &SourcePath) -> bool {
        self.held.contains_key(path) || self.large.contains_key(path)
    }

    /// Whether a file is there but could not be read, or lies in a folder of which this is so.
    pub fn is_unread(self, path: &SourcePath) -> bool {
        let whole = path.as_str();
        let folders = whole.match_indices('/').map(|(at, _)| &whole[..at]);
        !self.unread.is_empty()
            && folders
                .chain([whole])
                .any(|path| self.unread.contains(&SourcePath::new(path)))
    }
}

impl Hash for FileNames<'_> {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        (self.held.len(), self.large.len(), self.unread).hash(hasher);
        let names = self.held.keys().chain(self.large.keys());
        names.for_each(|file| file.hash(hasher));
    }
}
