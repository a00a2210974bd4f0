//! A manifest as it is read: every file of a site with its hash, and how two of them differ.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::output::{Listed, Lists, hash};

/// Every file of a site but its manifest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    files: BTreeMap<String, Listed>,
    sha256: String,
}

/// How the files of two sites differ, each in order of the paths.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Differences {
    /// Files that only the new one has.
    pub new: Vec<String>,
    /// Files that both have, with different bytes.
    pub changed: Vec<String>,
    /// Files that only the old one has.
    pub gone: Vec<String>,
    /// How many are the same in both.
    pub unchanged: usize,
}

impl Manifest {
    /// Reads a manifest; `None` where it is none, or names what lies outside the site.
    pub fn read(bytes: &[u8]) -> Option<Manifest> {
        let listed: Vec<Listed> = serde_json::from_slice(bytes).ok()?;
        listed.iter().all(Listed::is_inside).then(|| Manifest {
            files: listed
                .into_iter()
                .map(|file| (file.path().to_owned(), file))
                .collect(),
            sha256: hash(bytes),
        })
    }

    /// The SHA-256 of the manifest itself: it stands for every byte of the site.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    /// The checksums of all files and of the manifest, as they are published beside it; `None` of a
    /// manifest that another version has written in another manner.
    pub fn checksums(&self) -> Option<Vec<u8>> {
        let lists = Lists::of(self.files().cloned().collect());
        (hash(&lists.manifest) == self.sha256).then_some(lists.checksums)
    }

    /// A file by its path.
    pub fn get(&self, path: &str) -> Option<&Listed> {
        self.files.get(path)
    }

    /// All files in order of their paths.
    pub fn files(&self) -> impl Iterator<Item = &Listed> {
        self.files.values()
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// How many of the files are pages.
    pub fn pages(&self) -> usize {
        self.files.keys().filter(|path| is_page(path)).count()
    }

    /// How this site differs from an older one.
    pub fn since(&self, old: &Manifest) -> Differences {
        let mut differences = Differences::default();
        for (path, file) in &self.files {
            match old.files.get(path) {
                None => differences.new.push(path.clone()),
                Some(was) if was.sha256() != file.sha256() => {
                    differences.changed.push(path.clone());
                }
                Some(_) => differences.unchanged += 1,
            }
        }
        let gone = old.files.keys().filter(|path| self.get(path).is_none());
        differences.gone = gone.cloned().collect();
        differences
    }
}

/// Whether a file is a page.
pub(super) fn is_page(path: &str) -> bool {
    path.ends_with(".html")
}
