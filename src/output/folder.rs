//! A site put in a folder: made beside it and exchanged with it as a whole, or moved into it file
//! by file where that cannot be, so that no reader meets half of it. Touches only what the last
//! build wrote and nobody has changed since.

mod alike;
mod durable;
mod exchange;
mod forbidden;
mod moving;
mod own;
mod staging;

pub use exchange::exchange as swap;
pub use forbidden::is_in_sources;

use std::fs;
use std::io::{self, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use rayon::prelude::*;

use super::refusal::{Refusal, at};
use super::{CHECKSUMS, Listed, Lists, MANIFEST, OutputTree, copied, hash, listed, listed_read};
use crate::path::OutputPath;
use crate::source::LargeFile;
use exchange::Exchange;
use moving::Moving;
use own::{InPlace, OwnHashes, find, stale};
use staging::{Place, Staging};

/// How long a reader who was on the way into the old folder may take to open what was asked for.
const GRACE: Duration = Duration::from_millis(20);

/// What writing a site did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files written because they are new or differ.
    pub written: Vec<String>,
    /// Files removed because the site no longer has them.
    pub removed: Vec<String>,
    /// Files left as they were.
    pub unchanged: usize,
    /// How many of all files are HTML.
    pub pages: usize,
}

/// A site on its way to a folder. Each file that is new or differs waits in another folder until all
/// are made; before that the site in the folder is as it was. Dropped unfinished, it leaves nothing
/// behind.
pub struct Writing {
    /// As it was named.
    folder: PathBuf,
    /// Where it really is.
    real: PathBuf,
    staging: Staging,
    known: OwnHashes,
    broken_off: Vec<PathBuf>,
    progress: Mutex<Progress>,
    /// Whether the folder was not there before.
    is_new: bool,
    /// Whether what is in the staging folder may be in use, or be what is left of the site.
    is_in_use: bool,
    /// Held until it is done.
    locks: Vec<fs::File>,
}

/// What is known so far of the files of a site.
#[derive(Default)]
struct Progress {
    listed: Vec<Listed>,
    write: Vec<String>,
    in_the_way: Vec<PathBuf>,
    refusal: Option<Refusal>,
}

impl OutputTree {
    /// Puts the site in a folder; see [`Writing`].
    ///
    /// # Errors
    /// As [`Writing::begin`] and [`Writing::finish`].
    pub fn write(
        &self,
        folder: &Path,
        site: &Path,
        home: Option<&Path>,
    ) -> Result<Written, Refusal> {
        let writing = Writing::begin(folder, site, home)?;
        let _ = self
            .files
            .par_iter()
            .try_for_each(|(path, bytes)| writing.put(path, bytes));
        writing.finish()
    }
}

impl Writing {
    /// Begins to put a site in a folder, which must not be `home`, the root of the site, its
    /// sources, or hold any of them.
    ///
    /// # Errors
    /// Where the folder is not ours, and where the system refuses.
    pub fn begin(folder: &Path, site: &Path, home: Option<&Path>) -> Result<Writing, Refusal> {
        forbidden::refuse_forbidden(folder, site, home)?;
        let is_new = !folder.exists();
        let lock = lock(folder)?;
        let real = at(folder, fs::canonicalize(folder))?;
        let broken_off = staging::left(&real);
        Ok(Writing {
            folder: folder.to_owned(),
            known: own::known(folder, &broken_off)?,
            staging: Staging::new(&real, &broken_off),
            real,
            broken_off,
            progress: Mutex::default(),
            is_new,
            is_in_use: false,
            locks: lock.into_iter().collect(),
        })
    }

    /// The same into a folder that must stay the one it is: one that a container or another
    /// machine holds by itself, not by its name. Files are moved into it one by one.
    pub fn in_place(mut self) -> Self {
        self.staging.keep_inside();
        self
    }

    /// Adds a file. What the system refuses is said at the end; no more files are needed then.
    pub fn put(&self, path: &OutputPath, bytes: &[u8]) -> ControlFlow<()> {
        let file = listed(path.as_str(), bytes);
        self.add(file, |file, staged| staged.write_all(bytes).map(|()| file))
    }

    /// Adds a file that is read while it is copied.
    pub fn copy(&self, path: &OutputPath, from: &LargeFile) -> ControlFlow<()> {
        let read = || from.open();
        match read().and_then(|opened| listed_read(path.as_str(), opened)) {
            // It may be written to meanwhile: what is listed is what was copied.
            Ok(file) => self.add(file, |file, staged| copied(&file.path, read()?, staged)),
            Err(error) => self.refused(Refusal::Unreadable(from.path().to_owned(), error)),
        }
    }

    /// Adds a file, which `write` writes unless it is in place already.
    fn add(
        &self,
        file: Listed,
        write: impl FnOnce(Listed, &mut fs::File) -> io::Result<Listed>,
    ) -> ControlFlow<()> {
        let path = file.path.clone();
        let found = find(&self.folder, &path, &file.sha256, &self.known);
        let listed = found.and_then(|found| match found {
            InPlace::Foreign => {
                self.progress().in_the_way.push(self.folder.join(&path));
                Ok(file)
            }
            InPlace::Same => Ok(file),
            InPlace::Nothing | InPlace::Ours => {
                let mut staged = self.staged(&path)?;
                let written = write(file, &mut staged);
                let written = written.and_then(|file| durable::file(&staged).map(|()| file));
                let written = at(&self.folder.join(&path), written)?;
                self.progress().write.push(path);
                Ok(written)
            }
        });
        match listed {
            Ok(file) => self.progress().listed.push(file),
            Err(refusal) => return self.refused(refusal),
        }
        if self.progress().refusal.is_some() {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }

    fn refused(&self, refusal: Refusal) -> ControlFlow<()> {
        self.progress().refusal = Some(refusal);
        ControlFlow::Break(())
    }

    fn progress(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A new file of the staging folder.
    fn staged(&self, path: &str) -> Result<fs::File, Refusal> {
        let file = self.staging.place().path.join(path);
        // Never one that is there: it could be another name of a file that readers see.
        let create = || fs::File::create_new(&file);
        let made = create().or_else(|error| match (error.kind(), file.parent()) {
            (io::ErrorKind::NotFound, Some(above)) => {
                fs::create_dir_all(above).and_then(|()| create())
            }
            _ => Err(error),
        });
        at(&self.folder.join(path), made)
    }

    /// Puts all files in place and removes those that the site no longer has.
    ///
    /// # Errors
    /// Where a file in the way is not ours, nothing in the folder having changed; and where the
    /// system refuses.
    pub fn finish(mut self) -> Result<Written, Refusal> {
        let mut progress = std::mem::take(&mut *self.progress());
        if let Some(refusal) = progress.refusal {
            return Err(refusal);
        }
        progress.listed.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        progress.write.sort_unstable();
        let lists = Lists::of(progress.listed.clone());
        let sums = hash(&lists.checksums);
        let sums = find(&self.folder, CHECKSUMS, &sums, &self.known)?;
        if matches!(sums, InPlace::Foreign) {
            progress.in_the_way.push(self.folder.join(CHECKSUMS));
        }
        if !progress.in_the_way.is_empty() {
            progress.in_the_way.sort_unstable();
            return Err(Refusal::InTheWay(progress.in_the_way));
        }
        let is_page = |file: &&Listed| file.path.ends_with(".html");
        let written = Written {
            unchanged: progress.listed.len() - progress.write.len(),
            pages: progress.listed.iter().filter(is_page).count(),
            written: progress.write,
            removed: stale(&self.folder, &progress.listed, &self.known),
        };
        let is_same = written.written.is_empty() && written.removed.is_empty();
        if !is_same || !matches!(sums, InPlace::Same) || !self.has_manifest(&lists) {
            self.put_in_place(&progress.listed, &lists, &written)?;
        }
        for left in &self.broken_off {
            if left.exists() {
                at(left, exchange::clear(left, &self.folder, &self.known))?;
            }
        }
        if !self.broken_off.is_empty() {
            moving::tidy(&self.folder, &self.known);
        }
        Ok(written)
    }

    /// Whether the site in the folder has this manifest already.
    fn has_manifest(&self, lists: &Lists) -> bool {
        fs::read(self.folder.join(MANIFEST)).is_ok_and(|manifest| manifest == lists.manifest)
    }

    /// Exchanges the folder with the one that was written, or moves all files where that cannot be.
    fn put_in_place(
        &mut self,
        listed: &[Listed],
        lists: &Lists,
        written: &Written,
    ) -> Result<(), Refusal> {
        let Place { path, is_beside } = self.staging.place().clone();
        let (folder, staging) = (self.folder.clone(), path.as_path());
        let moving = Moving::new(&folder, staging, &written.written, &written.removed);
        moving.try_links()?;
        self.put_list(staging, CHECKSUMS, &lists.checksums)?;
        let real = self.real.clone();
        let exchange = Exchange {
            old: &real,
            new: staging,
            listed,
            removed: &written.removed,
            known: &self.known,
        };
        let is_complete = is_beside && exchange.complete().is_ok();
        // With its manifest, a build that is broken off can be picked up.
        self.put_list(staging, MANIFEST, &lists.manifest)?;
        at(&folder, durable::all(staging))?;
        // It is the folder from the moment of the exchange.
        let next = fs::File::open(staging).ok();
        let next = next.filter(|next| next.try_lock().is_ok());
        self.is_in_use = is_complete && exchange.perform().is_ok();
        self.locks.extend(next);
        if self.is_in_use {
            real.parent().map(durable::names);
            thread::sleep(GRACE);
            return at(staging, exchange::sweep(staging, &real, &self.known));
        }
        moving.try_out()?;
        self.is_in_use = true;
        moving.perform()?;
        durable::names(&real);
        at(staging, exchange::remove_all(staging))
    }

    /// Puts one of the lists of all files in the staging folder.
    fn put_list(&self, staging: &Path, name: &str, bytes: &[u8]) -> Result<(), Refusal> {
        let written = fs::File::create_new(staging.join(name))
            .and_then(|mut file| file.write_all(bytes).and_then(|()| durable::file(&file)));
        at(&self.folder.join(name), written)
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        if !self.is_in_use
            && let Some(staging) = self.staging.made()
        {
            let _ = exchange::remove_all(staging);
        }
        if self.is_new {
            // Only where it is empty.
            let _ = fs::remove_dir(&self.folder);
        }
    }
}

/// Holds the folder, which is made if it is not there, until the build is done. Where the system
/// cannot lock a folder, nothing is held.
fn lock(folder: &Path) -> Result<Option<fs::File>, Refusal> {
    loop {
        at(folder, fs::create_dir_all(folder))?;
        let Ok(file) = fs::File::open(folder) else {
            return Ok(None);
        };
        match file.try_lock() {
            // It may have been exchanged since it was opened.
            Ok(()) if !alike::is_open(&file, folder) => {}
            Ok(()) => return Ok(Some(file)),
            Err(fs::TryLockError::WouldBlock) => return Err(Refusal::Busy(folder.to_owned())),
            Err(fs::TryLockError::Error(_)) => return Ok(None),
        }
    }
}
