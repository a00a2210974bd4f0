//! What every kind of target can do, and the order in which a site is put there.

use std::path::{Path, PathBuf};

use super::edition::Edition;
use super::failure::Failure;
use super::manifest::Manifest;
use super::publisher::{Holder, Publisher};
use super::verify::Verified;
use super::watcher::Watcher;
use crate::output::{MANIFEST, Refusal, is_in_sources};

/// What must never be published over.
#[derive(Clone, Debug, Default)]
pub struct Guard {
    /// The folder of the site.
    pub root: PathBuf,
    /// The home of whoever publishes.
    pub home: Option<PathBuf>,
}

impl Guard {
    /// Refuses a folder among the sources of the site, which the next build would read.
    ///
    /// # Errors
    /// Where it is one.
    pub(super) fn refuse_sources(&self, folder: &Path) -> Result<(), Failure> {
        if is_in_sources(folder, &self.root) {
            return Err(Refusal::Forbidden(folder.to_owned()).into());
        }
        Ok(())
    }
}

/// What was at a target when a site was compared with it: the hash of its manifest, if it had one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen(pub Option<String>);

/// What publishing did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Placed {
    /// What the release or the record is called; empty where a target has neither.
    pub release: String,
    /// Older releases that are there although they are too many.
    pub kept: Vec<Kept>,
}

/// A release that could not be removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its name.
    pub release: String,
    /// What the system said; none where somebody has changed the release.
    pub refused: Option<String>,
}

/// Where a site is put.
pub trait Destination {
    /// Where it is, as people know it.
    fn place(&self) -> String;

    /// A file of the site that is there now; `None` where there is none.
    ///
    /// # Errors
    /// Where the system refuses.
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Failure>;

    /// Locks it.
    ///
    /// # Errors
    /// Where it is locked, and where the system refuses.
    fn lock(&self, holder: &Holder) -> Result<(), Failure>;

    /// Unlocks it, whoever locked it.
    ///
    /// # Errors
    /// Where the system refuses.
    fn unlock(&self) -> Result<(), Failure>;

    /// Refuses what would not be put there.
    ///
    /// # Errors
    /// Where too much would be deleted, and where the system refuses.
    fn may_put(&self, _: &Edition<'_>) -> Result<(), Failure> {
        Ok(())
    }

    /// Puts a site there. Until it is whole there, a manifest says what readers met before, or
    /// there is none.
    ///
    /// # Errors
    /// Where the system refuses, a page cannot be made, or it is asked to end.
    fn put(&self, edition: &Edition<'_>, watcher: &dyn Watcher) -> Result<Placed, Failure>;

    /// Whether what is there is what was published.
    ///
    /// # Errors
    /// Where there is no site, and where the system refuses.
    fn verify(&self) -> Result<Verified, Failure>;

    /// Whether a publication was broken off there, so that files of two may be mixed.
    ///
    /// # Errors
    /// Where the system refuses.
    fn is_broken_off(&self) -> Result<bool, Failure> {
        Ok(false)
    }

    /// Whether nothing was ever published there, where there is a manifest or none.
    ///
    /// # Errors
    /// Where the system refuses.
    fn is_new(&self, manifest: Option<&Manifest>) -> Result<bool, Failure> {
        Ok(manifest.is_none())
    }

    /// What of the site there is not as it was published, where that is soon known: on a disk, but
    /// not in a store, of which every file would have to be fetched.
    ///
    /// # Errors
    /// Where the system refuses.
    fn damage(&self) -> Result<Vec<String>, Failure> {
        Ok(Vec::new())
    }

    /// Whether what the site is made from is there too, and is not what it is made from now.
    ///
    /// # Errors
    /// Where the system refuses.
    fn has_other_sources(&self, _: &Edition<'_>) -> Result<bool, Failure> {
        Ok(false)
    }

    /// The manifest of the site that is there now; `None` where there is none.
    ///
    /// # Errors
    /// Where it cannot be read, or is none.
    fn manifest(&self) -> Result<Option<Manifest>, Failure> {
        match self.read(MANIFEST)? {
            None => Ok(None),
            Some(bytes) => Manifest::read(&bytes)
                .map(Some)
                .ok_or_else(|| Failure::Broken(format!("{} ({MANIFEST})", self.place()))),
        }
    }
}

/// Does something to a target while nobody else can, provided that it is as it was when it was
/// looked at.
///
/// # Errors
/// Where it is locked or has changed, and where `act` fails.
pub fn place<T>(
    there: &dyn Destination,
    seen: &Seen,
    publisher: &Publisher,
    act: impl FnOnce() -> Result<T, Failure>,
) -> Result<T, Failure> {
    there.lock(&Holder::of(publisher))?;
    let placed = as_seen(there, seen).and_then(|()| act());
    let unlocked = there.unlock();
    placed.and_then(|placed| unlocked.map(|()| placed))
}

fn as_seen(there: &dyn Destination, seen: &Seen) -> Result<(), Failure> {
    let now = there
        .manifest()?
        .map(|manifest| manifest.sha256().to_owned());
    if now == seen.0 {
        Ok(())
    } else {
        Err(Failure::TargetChanged)
    }
}
