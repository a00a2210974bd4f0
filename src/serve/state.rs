//! The site as all requests see it: the last one without errors, with what is wrong now.

use std::sync::{Arc, PoisonError, RwLock};
use std::thread;

use tokio::sync::watch::{Sender, channel};

use crate::build::{Cache, Options, Prepared, prepare};
use crate::diagnostic::{Diagnostic, Severity};
use crate::path::OutputPath;
use crate::show::{Lang, Manner, Shown, show};
use crate::source::{Disk, SourceTree};

/// What is served at a time.
#[derive(Default)]
pub(super) struct Site {
    /// The last one without errors.
    pub(super) ready: Option<Arc<Prepared>>,
    /// The files that it was last tried to be made from.
    pub(super) tree: Arc<SourceTree>,
    /// What is wrong now: the errors that keep a newer one from being served, and all warnings.
    pub(super) faults: Vec<Shown>,
    /// Counts the builds.
    pub(super) generation: u64,
    /// The language in which editors are told.
    pub(super) lang: Lang,
}

impl Site {
    /// The errors that keep a newer site from being served.
    pub(super) fn errors(&self) -> impl Iterator<Item = &Shown> {
        self.faults.iter().filter(|fault| fault.severity == "error")
    }

    /// The warnings of the file that a page comes from.
    pub(super) fn warnings(&self, path: &OutputPath) -> impl Iterator<Item = &Shown> {
        let file = self
            .ready
            .as_ref()
            .and_then(|site| site.source(path))
            .map(ToString::to_string);
        self.faults
            .iter()
            .filter(move |fault| fault.severity == "warning" && Some(&fault.file) == file.as_ref())
    }
}

/// The site as all requests see it, and a reload for open pages.
pub(super) struct ServerState {
    site: RwLock<Arc<Site>>,
    /// The last site of which every page is known to be made without a fault.
    good: RwLock<Option<Arc<Prepared>>>,
    pub(super) reload: Sender<u64>,
    manner: Manner,
}

impl ServerState {
    /// With nothing to show yet.
    pub(super) fn new(manner: Manner) -> Self {
        let (reload, _) = channel(0);
        let nothing = Site {
            lang: manner.lang,
            ..Site::default()
        };
        ServerState {
            site: RwLock::new(Arc::new(nothing)),
            good: RwLock::default(),
            reload,
            manner,
        }
    }

    /// How faults are told.
    pub(super) fn manner(&self) -> Manner {
        self.manner
    }

    pub(super) fn site(&self) -> Arc<Site> {
        read(&self.site)
    }

    /// Shows another site from now on, made of the one that is shown now, unless there is none to
    /// be made of that.
    fn show(&self, next: impl FnOnce(&Site) -> Option<Site>) {
        let mut shown = self.site.write().unwrap_or_else(PoisonError::into_inner);
        let Some(site) = next(&shown) else { return };
        let site = Site {
            generation: shown.generation + 1,
            lang: self.manner.lang,
            ..site
        };
        let generation = site.generation;
        free(std::mem::replace(&mut *shown, Arc::new(site)));
        drop(shown);
        self.reload.send_replace(generation);
    }

    /// Gets the site ready as it is on the disk, and shows it; one with errors leaves the last good
    /// one and shows them.
    pub(super) fn build(&self, disk: &Disk, options: &Options, cache: &mut Cache) {
        let tree = disk.tree().clone();
        let built = prepare(&tree, options, cache);
        let diagnostics = [disk.diagnostics(), &built.diagnostics].concat();
        let failed = diagnostics
            .iter()
            .any(|fault| fault.severity == Severity::Error);
        let ready = (!failed).then(|| Arc::new(built.value));
        let faults = shown(&diagnostics, &tree, self.manner);
        self.show(|last| {
            Some(Site {
                ready: ready.or_else(|| last.ready.clone()),
                faults,
                tree,
                ..Site::default()
            })
        });
    }

    /// Takes a site back because a page of it cannot be made, and shows the last good one and why.
    pub(super) fn roll_back(&self, bad: &Site, diagnostics: &[Diagnostic]) {
        let faults = [
            bad.faults.clone(),
            shown(diagnostics, &bad.tree, self.manner),
        ]
        .concat();
        let (ready, tree) = (read(&self.good), bad.tree.clone());
        self.show(|now| {
            // Another may have been built meanwhile.
            (now.generation == bad.generation).then(|| Site {
                ready,
                faults,
                tree,
                ..Site::default()
            })
        });
    }

    /// Makes every page that may be another than before, to see whether each can be made, until it
    /// is stopped. Returns whether it was not.
    pub(super) fn check(&self, cache: &mut Cache, is_stopped: impl FnMut() -> bool) -> bool {
        let site = self.site();
        let Some(ready) = &site.ready else {
            return true;
        };
        let Some(faults) = ready.check(cache, is_stopped) else {
            return false;
        };
        if faults.is_empty() {
            write(&self.good, Some(ready.clone()));
        } else {
            self.roll_back(&site, &faults);
        }
        true
    }
}

fn read<T: Clone>(lock: &RwLock<T>) -> T {
    lock.read().map_or_else(
        |poisoned| poisoned.into_inner().clone(),
        |value| value.clone(),
    )
}

/// Puts a value in the place of another.
fn write<T: Send + 'static>(lock: &RwLock<T>, value: T) {
    free(std::mem::replace(
        &mut *lock.write().unwrap_or_else(PoisonError::into_inner),
        value,
    ));
}

/// Frees a value in a thread of its own: a large site takes a while, and nobody waits for it.
fn free<T: Send + 'static>(old: T) {
    thread::spawn(move || drop(old));
}

/// Diagnostics as people read them, in order of their files.
fn shown(diagnostics: &[Diagnostic], tree: &SourceTree, manner: Manner) -> Vec<Shown> {
    show(diagnostics, |file| tree.shown_text(file), manner)
}
