//! The preview for editors: builds a site, serves it from memory, and builds it again when a file changes.
//! A request gets one whole site, the last good one, while a build runs or fails.

mod http;
mod preview;
mod watch;

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, RwLock};
use std::thread;

use tokio::sync::watch::{Sender, channel};

use crate::build::{Built, Cache, Options, build};
use crate::diagnostic::Severity;
use crate::path::OutputPath;
use crate::show::{Shown, show};
use crate::source::SourceTree;

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
}

/// What is served at a time.
#[derive(Default)]
struct Site {
    /// The last build without errors.
    built: Arc<Built>,
    /// Whether there is one.
    is_built: bool,
    /// What is wrong now: the errors that keep a newer build from being served, and all warnings.
    faults: Vec<Shown>,
    /// Counts the builds.
    generation: u64,
}

impl Site {
    /// The errors that keep a newer build from being served.
    fn errors(&self) -> impl Iterator<Item = &Shown> {
        self.faults.iter().filter(|fault| fault.severity == "error")
    }

    /// The warnings of the file that a page comes from.
    fn warnings(&self, path: &OutputPath) -> impl Iterator<Item = &Shown> {
        let file = self.built.sources.get(path).map(ToString::to_string);
        self.faults.iter().filter(move |fault| fault.severity == "warning" && Some(&fault.file) == file.as_ref())
    }
}

/// The site as all requests see it, and a bell for open pages.
struct Stage {
    site: RwLock<Arc<Site>>,
    bell: Sender<u64>,
}

impl Stage {
    fn site(&self) -> Arc<Site> {
        self.site.read().map_or_else(|poisoned| poisoned.into_inner().clone(), |site| site.clone())
    }

    /// Shows another site from now on.
    fn show(&self, site: Site) {
        let generation = site.generation;
        match self.site.write() {
            Ok(mut shown) => *shown = Arc::new(site),
            Err(poisoned) => *poisoned.into_inner() = Arc::new(site),
        }
        self.bell.send_replace(generation);
    }

    /// Builds the site as it is on the disk, and shows it; a build with errors leaves the last good site and shows them.
    fn build(&self, settings: &Settings, cache: &mut Cache) {
        let read = SourceTree::read(&settings.root);
        let mut built = build(&read.value, &settings.options, cache);
        built.diagnostics.splice(0..0, read.diagnostics);
        let mut faults: Vec<Shown> =
            built.diagnostics.iter().map(|fault| show(fault, read.value.text(&fault.place.file), false)).collect();
        faults.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
        let failed = built.diagnostics.iter().any(|fault| fault.severity == Severity::Error);
        let last = self.site();
        let generation = last.generation + 1;
        let site = match failed {
            false => Site { built: Arc::new(built.value), is_built: true, faults, generation },
            true => Site { built: last.built.clone(), is_built: last.is_built, faults, generation },
        };
        self.show(site);
    }
}

/// What the user is told while a site is served.
#[derive(Debug)]
pub enum News {
    /// The server listens at an address.
    Listening(SocketAddr),
    /// A build is done: how many errors and warnings it has.
    Built {
        /// Errors; with any, the last good site is still served.
        errors: usize,
        /// Warnings.
        warnings: usize,
    },
}

/// Serves a site until the user interrupts it.
///
/// # Errors
/// Where the address cannot be listened at.
pub fn serve(settings: Settings, tell: impl Fn(News) + Send + Sync + 'static) -> io::Result<()> {
    let (bell, _) = channel(0);
    let stage = Arc::new(Stage { site: RwLock::default(), bell });
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind(settings.address))?;
    let address = listener.local_addr()?;
    let (builder, watched) = (stage.clone(), settings.clone());
    thread::spawn(move || {
        let mut watch = watch::Watch::new(&watched);
        let mut cache = Cache::remembering();
        tell(News::Listening(address));
        loop {
            builder.build(&watched, &mut cache);
            let site = builder.site();
            let errors = site.errors().count();
            tell(News::Built { errors, warnings: site.faults.len() - errors });
            watch.wait();
        }
    });
    runtime.block_on(http::run(listener, stage, settings.name));
    Ok(())
}
