//! Whether what is there is what was published: every file against the manifest beside it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use rayon::prelude::*;
use serde::Serialize;

use super::failure::{Failure, below, if_there, shown};
use super::manifest::Manifest;
use crate::output::{CHECKSUMS, Listed, MANIFEST, hash, listed_read};

/// Names that a folder of a site may have besides those of the manifest.
const KNOWN: [&str; 3] = [MANIFEST, CHECKSUMS, ".gitignore"];

/// What was found where a site was published.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Verified {
    /// The SHA-256 of the manifest, by which two publications can be told apart.
    pub manifest: String,
    /// How many files the manifest has.
    pub files: usize,
    /// Files that are not there, in order.
    pub missing: Vec<String>,
    /// Files whose bytes are others.
    pub changed: Vec<String>,
    /// Files that are there and were not published.
    pub extra: Vec<String>,
}

impl Verified {
    /// Whether all is as it was published.
    pub fn is_whole(&self) -> bool {
        self.missing.is_empty() && self.changed.is_empty() && self.extra.is_empty()
    }

    /// The files that are not as they were published, in order.
    pub(super) fn differing(self) -> Vec<String> {
        let mut files = [self.missing, self.changed, self.extra].concat();
        files.sort_unstable();
        files
    }

    /// What is there against a manifest: every file with its hash, or without one where it cannot
    /// be read to its end or is none.
    pub(super) fn of(manifest: &Manifest, there: &There) -> Verified {
        let is_missing = |file: &&Listed| !there.contains_key(file.path());
        let is_changed = |file: &&Listed| {
            let now = there.get(file.path());
            now.is_some_and(|now| now.as_deref() != Some(file.sha256()))
        };
        let is_extra =
            |path: &&String| manifest.get(path).is_none() && !KNOWN.contains(&path.as_str());
        let path = |file: &Listed| file.path().to_owned();
        let wanted = manifest.checksums().map(|bytes| hash(&bytes));
        let sums = there
            .get(CHECKSUMS)
            .filter(|now| wanted.is_some() && **now != wanted);
        let sums = sums.map(|_| CHECKSUMS.to_owned());
        let changed = manifest.files().filter(is_changed).map(path);
        Verified {
            manifest: manifest.sha256().to_owned(),
            files: manifest.len(),
            missing: manifest.files().filter(is_missing).map(path).collect(),
            changed: sums.into_iter().chain(changed).collect(),
            extra: there.keys().filter(is_extra).cloned().collect(),
        }
    }

    /// Adds what was found of another manifest; the first stands for the publication.
    pub(super) fn add(&mut self, other: Verified) {
        if self.manifest.is_empty() {
            self.manifest = other.manifest;
        }
        self.files += other.files;
        self.missing.extend(other.missing);
        self.changed.extend(other.changed);
        self.extra.extend(other.extra);
    }

    /// The same with every path below a folder.
    pub(super) fn below(mut self, folder: &str) -> Verified {
        let lists = [&mut self.missing, &mut self.changed, &mut self.extra];
        for path in lists.into_iter().flatten() {
            *path = format!("{folder}/{path}");
        }
        self
    }
}

/// The files that are there, with their hashes.
pub(super) type There = BTreeMap<String, Option<String>>;

/// A folder with a site.
///
/// # Errors
/// Where it has no manifest, and where the system refuses.
pub fn folder(folder: &Path) -> Result<Verified, Failure> {
    let file = folder.join(MANIFEST);
    let Some(bytes) = if_there(&file, fs::read(&file))? else {
        return Err(Failure::NoSite(shown(folder)));
    };
    let manifest = Manifest::read(&bytes).ok_or_else(|| Failure::broken(&file))?;
    let mut paths = BTreeSet::new();
    walk(folder, "", &mut paths)?;
    let hashed = |path: String| {
        let is_ours = manifest.get(&path).is_some() || path == CHECKSUMS;
        let sha256 = if is_ours {
            hashed(folder, &path)?
        } else {
            None
        };
        Ok((path, sha256))
    };
    let there: There = paths
        .into_par_iter()
        .map(hashed)
        .collect::<Result<_, Failure>>()?;
    Ok(Verified::of(&manifest, &there))
}

/// The hash of a file; `None` of a link, which is not what was published, wherever it leads.
fn hashed(folder: &Path, path: &str) -> Result<Option<String>, Failure> {
    let file = below(folder, path);
    if fs::symlink_metadata(&file).is_ok_and(|found| found.is_symlink()) {
        return Ok(None);
    }
    let read = fs::File::open(&file).and_then(|opened| listed_read(path, opened));
    let read = read.map_err(Failure::at(&file))?;
    Ok(Some(read.sha256().to_owned()))
}

/// The files below a folder of a site, by their paths in it. Links are not followed.
fn walk(root: &Path, inside: &str, files: &mut BTreeSet<String>) -> Result<(), Failure> {
    let folder = below(root, inside);
    for entry in fs::read_dir(&folder).map_err(Failure::at(&folder))? {
        let entry = entry.map_err(Failure::at(&folder))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if inside.is_empty() {
            name
        } else {
            format!("{inside}/{name}")
        };
        let kind = entry.file_type().map_err(Failure::at(&folder))?;
        if kind.is_dir() {
            walk(root, &path, files)?;
        } else {
            files.insert(path);
        }
    }
    Ok(())
}
