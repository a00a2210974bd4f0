//! The preview for editors: builds a site, serves it from memory, and builds it again when a file
//! changes. A request gets one whole site, the last good one, while a build runs or fails.

mod http;
mod preview;
mod watch;

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};
use std::thread;

use tokio::sync::watch::{Sender, channel};

use crate::build::{Cache, Options, Prepared, prepare};
use crate::diagnostic::{Diagnostic, Severity};
use crate::path::OutputPath;
use crate::show::{Look, Shown, show};
use crate::source::{Disk, SourceTree};
use watch::{Heard, Watch};

/// What to serve, and where.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The folder of the site.
    pub root: PathBuf,
    /// What the build is asked for.
    pub options: Options,
    /// Where to listen.
    pub address: SocketAddr,
    /// The name of the interface as the user wrote it, which requests may name.
    pub name: String,
    /// Whether to look for changes again and again because the file system tells of none.
    pub poll: bool,
    /// Whether faults are told with the escape codes of a terminal.
    pub color: bool,
}

/// What is served at a time.
#[derive(Default)]
struct Site {
    /// The last one without errors.
    ready: Option<Arc<Prepared>>,
    /// The files that it was last tried to be made from.
    tree: Arc<SourceTree>,
    /// What is wrong now: the errors that keep a newer one from being served, and all warnings.
    faults: Vec<Shown>,
    /// Counts the builds.
    generation: u64,
}

impl Site {
    /// The errors that keep a newer site from being served.
    fn errors(&self) -> impl Iterator<Item = &Shown> {
        self.faults.iter().filter(|fault| fault.severity == "error")
    }

    /// The warnings of the file that a page comes from.
    fn warnings(&self, path: &OutputPath) -> impl Iterator<Item = &Shown> {
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

/// The site as all requests see it, and a bell for open pages.
struct Stage {
    site: RwLock<Arc<Site>>,
    /// The last site of which every page is known to be made without a fault.
    good: RwLock<Option<Arc<Prepared>>>,
    bell: Sender<u64>,
    color: bool,
}

impl Stage {
    fn site(&self) -> Arc<Site> {
        read(&self.site)
    }

    /// Shows another site from now on.
    fn show(&self, site: Site) {
        let generation = site.generation;
        write(&self.site, Arc::new(site));
        self.bell.send_replace(generation);
    }

    /// Gets the site ready as it is on the disk, and shows it; one with errors leaves the last good
    /// one and shows them.
    fn build(&self, disk: &Disk, options: &Options, cache: &mut Cache) {
        let tree = disk.tree().clone();
        let built = prepare(&tree, options, cache);
        let diagnostics = [disk.diagnostics(), &built.diagnostics].concat();
        let failed = diagnostics
            .iter()
            .any(|fault| fault.severity == Severity::Error);
        let last = self.site();
        let ready = if failed {
            last.ready.clone()
        } else {
            Some(Arc::new(built.value))
        };
        let faults = shown(&diagnostics, &tree, self.color);
        self.show(Site {
            ready,
            faults,
            tree,
            generation: last.generation + 1,
        });
    }

    /// Takes a site back because a page of it cannot be made, and shows the last good one and why.
    fn take_back(&self, bad: &Site, diagnostics: &[Diagnostic]) {
        let now = self.site();
        if now.generation != bad.generation {
            return;
        }
        let faults = [
            bad.faults.clone(),
            shown(diagnostics, &bad.tree, self.color),
        ]
        .concat();
        let (ready, tree) = (read(&self.good), bad.tree.clone());
        self.show(Site {
            ready,
            faults,
            tree,
            generation: now.generation + 1,
        });
    }

    /// Makes every page that may be another than before, to see whether each can be made, until it
    /// is stopped. Returns whether it was not.
    fn check(&self, cache: &mut Cache, is_stopped: impl FnMut() -> bool) -> bool {
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
            self.take_back(&site, &faults);
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

/// Puts a value in the place of another, which a thread of its own frees: a large site takes a
/// while, and nobody waits for it.
fn write<T: Send + 'static>(lock: &RwLock<T>, value: T) {
    let old = std::mem::replace(
        &mut *lock.write().unwrap_or_else(PoisonError::into_inner),
        value,
    );
    thread::spawn(move || drop(old));
}

/// Diagnostics as people read them, in order of their files.
fn shown(diagnostics: &[Diagnostic], tree: &SourceTree, color: bool) -> Vec<Shown> {
    let look = Look {
        color,
        ..Look::default()
    };
    show(diagnostics, |file| tree.shown_text(file), look)
}

/// What the user is told while a site is served.
#[derive(Debug)]
pub enum News {
    /// The server listens at an address.
    Listening(SocketAddr),
    /// A build is done, and this is wrong with it; with any error, the last good site is still
    /// served.
    Built(Vec<Shown>),
}

/// Serves a site until the user interrupts it.
///
/// # Errors
/// Where the address cannot be listened at.
pub fn serve(settings: Settings, tell: impl Fn(News) + Send + Sync + 'static) -> io::Result<()> {
    let (bell, _) = channel(0);
    let stage = Arc::new(Stage {
        site: RwLock::default(),
        good: RwLock::default(),
        bell,
        color: settings.color,
    });
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind(settings.address))?;
    let address = listener.local_addr()?;
    let (builder, name) = (stage.clone(), settings.name.clone());
    thread::spawn(move || {
        let disk = Disk::new(&settings.root);
        let watch = Watch::new(&disk, settings.poll);
        tell(News::Listening(address));
        keep_up(disk, watch, &settings.options, &builder, &tell);
    });
    runtime.block_on(http::run(listener, stage, name));
    Ok(())
}

/// Builds the site whenever its files have changed. All files are looked at soon after, since
/// events may not tell all; when it then stays quiet, all pages are made.
fn keep_up(
    mut disk: Disk,
    mut watch: Watch,
    options: &Options,
    stage: &Stage,
    tell: &impl Fn(News),
) {
    let mut cache = Cache::remembering();
    disk.look();
    let mut changed = true;
    // How often nothing has happened since the last change.
    let mut quiet: u32 = 0;
    loop {
        if changed {
            stage.build(&disk, options, &mut cache);
            tell(News::Built(stage.site().faults.clone()));
            quiet = 0;
        }
        let heard = watch.wait(quiet == 0);
        changed = match &heard {
            Heard::Files(files) => disk.look_at(files).unwrap_or_else(|| disk.look()),
            Heard::Something | Heard::Nothing => disk.look(),
        };
        if !matches!(heard, Heard::Nothing) {
            continue;
        }
        if changed {
            // No event told of it: the watched folder may be another one by now.
            watch.begin(&disk);
            continue;
        }
        quiet = quiet.saturating_add(1);
        if quiet == 2 {
            let before = stage.site().generation;
            quiet -= u32::from(!stage.check(&mut cache, || watch.is_pending()));
            let now = stage.site();
            if now.generation != before {
                tell(News::Built(now.faults.clone()));
            }
        }
    }
}
