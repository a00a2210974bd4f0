//! A site in a store. Only what differs is sent. While the files there are of two publications no
//! manifest is there, and a plan says what was to be done, so that the next publisher can finish it.

use std::collections::BTreeSet;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::sync::Mutex;

use serde::{Deserialize, Serialize};

use super::destination::{Destination, Placed};
use super::edition::Edition;
use super::failure::Failure;
use super::lock::LOCK;
use super::manifest::Manifest;
use super::plan::{Plan, Progress, State};
use super::publisher::{Holder, Publisher};
use super::store::{Store, each, held};
use super::verify::{There, Verified};
use super::watcher::Watcher;
use crate::output::{CHECKSUMS, Lists, MANIFEST};

/// What the names of all files begin with that are no part of the site.
const OWN: &str = ".planverk-";
/// What a publication that is under way is to do.
const PLAN: &str = ".planverk-plan.json";
/// What it has sent so far.
const PROGRESS: &str = ".planverk-progress.json";
/// What may lie where nothing was published yet, as with a folder that is built to.
const MAY_BE_THERE: &str = ".gitignore";
/// So often, at most, it is written down what was sent, and after no fewer files.
const NOTES: usize = 64;
const NOTED: usize = 16;

/// A site in a store.
pub struct Stored<S> {
    store: S,
    max_deletes: usize,
    /// The lock that this publisher holds.
    claim: Mutex<Option<String>>,
}

impl<S: Store> Stored<S> {
    /// A site in a store, of which one publication may delete so many files.
    pub fn of(store: S, max_deletes: usize) -> Stored<S> {
        Stored {
            store,
            max_deletes,
            claim: Mutex::new(None),
        }
    }

    /// The manifest, and what a publication that was broken off was to do. A file that was cut
    /// while it was written says nothing; a manifest is one only where nothing was broken off.
    fn found(&self) -> Result<(Option<Manifest>, Option<Plan>), Failure> {
        let bytes = self.store.read(MANIFEST)?;
        let manifest = bytes.as_deref().and_then(Manifest::read);
        let plan = self.noted::<Plan>(PLAN)?;
        if plan.as_ref().is_some_and(|plan| !plan.is_inside()) {
            let file = format!("{} ({PLAN})", self.store.place());
            return Err(Failure::Broken(file));
        }
        if bytes.is_some() && manifest.is_none() && plan.is_none() {
            let file = format!("{} ({MANIFEST})", self.store.place());
            return Err(Failure::Broken(file));
        }
        Ok((manifest, plan))
    }

    /// Refuses a place where somebody else has put files and nothing was ever published: they would
    /// be written over. Where the checksums of a site are, somebody has taken away its manifest, so
    /// that all is sent anew.
    fn not_of_others(&self) -> Result<(), Failure> {
        let checksums = self.store.read(CHECKSUMS)?.unwrap_or_default();
        let manifest = format!("  {MANIFEST}");
        let mut lines = checksums.split(|byte| *byte == b'\n');
        if lines.any(|line| line.ends_with(manifest.as_bytes())) {
            return Ok(());
        }
        let is_of_others = |path: &str| !path.starts_with(OWN) && path != MAY_BE_THERE;
        let Some(file) = self.store.first(&is_of_others)? else {
            return Ok(());
        };
        // Somebody may have begun to publish, or ended, since the manifest was looked for.
        let own = held(&self.claim).clone();
        self.not_locked_but_by(own.as_deref())?;
        match self.found()? {
            (None, None) => Err(Failure::NotOurs(file)),
            _ => Ok(()),
        }
    }

    fn noted<T: for<'d> Deserialize<'d>>(&self, path: &str) -> Result<Option<T>, Failure> {
        let bytes = self.store.read(path)?;
        Ok(bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()))
    }

    fn note(&self, path: &str, value: &impl Serialize) -> Result<(), Failure> {
        let bytes = serde_json::to_vec(value).unwrap_or_default();
        self.store.write(path, bytes)
    }

    /// What has to be done so that an edition is there.
    fn plan(&self, edition: &Edition<'_>) -> Result<Plan, Failure> {
        let (manifest, plan) = self.found()?;
        if manifest.is_none() && plan.is_none() {
            self.not_of_others()?;
        }
        let progress = match plan {
            Some(_) => self.noted::<Progress>(PROGRESS)?,
            None => None,
        };
        let state = State::of(manifest.as_ref(), plan, progress);
        let Publisher { at, by } = &edition.publisher;
        let id = format!("{at} {by} {}", random());
        let plan = Plan::of(state, &edition.manifest, id);
        if plan.gone.len() > self.max_deletes {
            return Err(Failure::TooManyDeletes {
                gone: plan.gone.len(),
                most: self.max_deletes,
            });
        }
        Ok(plan)
    }

    /// Sends files, several at once, and writes down which were.
    fn send(
        &self,
        edition: &Edition<'_>,
        paths: Vec<&String>,
        progress: &Mutex<Progress>,
        watcher: &dyn Watcher,
        step: &(dyn Fn(usize) -> Result<bool, Failure> + Sync),
    ) -> Result<(), Failure> {
        each(paths, |path| {
            match edition.large(path, watcher) {
                Some(large) => self.store.copy(&large)?,
                None => self.store.write(path, edition.file(path)?)?,
            }
            let mut progress = held(progress);
            progress.sent.insert(path.clone());
            if step(progress.sent.len())? {
                self.note(PROGRESS, &*progress)?;
            }
            Ok(())
        })
    }

    /// Sends all that a plan has, and the manifest last.
    fn send_all(
        &self,
        plan: &Plan,
        edition: &Edition<'_>,
        watcher: &dyn Watcher,
    ) -> Result<(), Failure> {
        let progress = Mutex::new(Progress {
            id: plan.id.clone(),
            sent: BTreeSet::new(),
        });
        let all = plan.sending.len();
        let step = |done: usize| {
            watcher.step(done, all);
            if watcher.is_stopped() {
                return Err(Failure::Stopped);
            }
            Ok(done.is_multiple_of(NOTED.max(all / NOTES)))
        };
        let [first, others @ ..] = plan.steps();
        let mut sent = self.send(edition, first, &progress, watcher, &step);
        if sent.is_ok() {
            self.still_locked()?;
            self.store.delete(MANIFEST)?;
        }
        for paths in others {
            sent = sent.and_then(|()| self.send(edition, paths, &progress, watcher, &step));
        }
        if sent.is_err() {
            // What was sent need not be sent again; where not even this can be said, it is.
            let _ = self.note(PROGRESS, &*held(&progress));
        }
        sent?;
        if let Some(checksums) = edition.manifest.checksums() {
            self.store.write(CHECKSUMS, checksums)?;
        }
        self.still_locked()?;
        self.store.write(MANIFEST, edition.manifest_bytes()?)
    }

    /// Takes away all that is no part of the site, but for locks: the plan first, for progress
    /// without a plan means nothing.
    fn clean_up(&self) -> Result<(), Failure> {
        self.store.delete(PLAN)?;
        let mut names = self.store.top()?;
        names.retain(|name| name.starts_with(OWN) && !name.starts_with(LOCK));
        each(names, |name| self.store.delete(&name))
    }

    /// The locks that are there.
    fn locks(&self) -> Result<Vec<String>, Failure> {
        let mut names = self.store.top()?;
        names.retain(|name| name.starts_with(LOCK));
        Ok(names)
    }

    /// Refuses where there is a lock other than one's own.
    fn not_locked_but_by(&self, own: Option<&str>) -> Result<(), Failure> {
        let locks = self.locks()?;
        let Some(lock) = locks.iter().find(|name| Some(name.as_str()) != own) else {
            return Ok(());
        };
        let bytes = self.store.read(lock)?.unwrap_or_default();
        Err(Failure::Locked(Holder::read(&bytes)))
    }

    /// Refuses where somebody has taken away the lock meanwhile.
    fn still_locked(&self) -> Result<(), Failure> {
        match held(&self.claim).as_ref() {
            Some(own) if !self.locks()?.contains(own) => Err(Failure::LockLost),
            _ => Ok(()),
        }
    }
}

impl<S: Store> Destination for Stored<S> {
    fn place(&self) -> String {
        self.store.place()
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        self.store.read(path)
    }

    /// Every publisher leaves a lock of a name of its own and looks again: who comes second sees
    /// the first, and where two come at once, neither begins. No store has to promise more than
    /// that what was written is seen.
    fn lock(&self, holder: &Holder) -> Result<(), Failure> {
        self.not_locked_but_by(None)?;
        let own = format!("{LOCK}-{}", random());
        let locked = self
            .store
            .write(&own, holder.bytes())
            .and_then(|()| self.not_locked_but_by(Some(&own)));
        if locked.is_err() {
            let _ = self.store.delete(&own);
        } else {
            *held(&self.claim) = Some(own);
        }
        locked
    }

    fn unlock(&self) -> Result<(), Failure> {
        match held(&self.claim).take() {
            Some(own) => self.store.delete(&own),
            None => each(self.locks()?, |lock| self.store.delete(&lock)),
        }
    }

    fn manifest(&self) -> Result<Option<Manifest>, Failure> {
        let (manifest, plan) = self.found()?;
        if manifest.is_some() {
            return Ok(manifest);
        }
        // What was published before the publication that was broken off, if anything was.
        let old = plan.map(|plan| plan.old).filter(|old| !old.is_empty());
        Ok(old.and_then(|old| Manifest::read(&Lists::of(old).manifest)))
    }

    fn is_broken_off(&self) -> Result<bool, Failure> {
        Ok(self.store.read(PLAN)?.is_some())
    }

    fn may_put(&self, edition: &Edition<'_>) -> Result<(), Failure> {
        self.plan(edition).map(drop)
    }

    fn put(&self, edition: &Edition<'_>, watcher: &dyn Watcher) -> Result<Placed, Failure> {
        let plan = self.plan(edition)?;
        let now = self.found()?.0;
        let is_there = now.is_some_and(|now| now.sha256() == plan.new);
        self.note(PLAN, &plan)?;
        if !is_there || !plan.sending.is_empty() {
            self.send_all(&plan, edition, watcher)?;
        }
        each(plan.gone.iter().collect(), |path| self.store.delete(path))?;
        self.clean_up()?;
        Ok(Placed::default())
    }

    fn verify(&self) -> Result<Verified, Failure> {
        let (manifest, plan) = self.found()?;
        let Some(manifest) = manifest else {
            return Err(match plan {
                Some(_) => Failure::BrokenOff,
                None => Failure::NoSite(self.place()),
            });
        };
        let mut paths = self.store.list()?;
        paths.retain(|path| !path.starts_with(OWN));
        let there = Mutex::new(There::new());
        each(paths, |path| {
            let is_listed = manifest.get(&path).is_some() || path == CHECKSUMS;
            let sha256 = if is_listed {
                self.store.sha256(&path)?
            } else {
                None
            };
            held(&there).insert(path, sha256);
            Ok(())
        })?;
        let there = held(&there);
        Ok(Verified::of(&manifest, &there))
    }
}

/// Digits that nobody else has.
fn random() -> String {
    format!("{:016x}", RandomState::new().hash_one(std::process::id()))
}
