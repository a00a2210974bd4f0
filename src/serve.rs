//! The preview for editors: builds a site, serves it from memory, and builds it again when a file
//! changes. A request gets one whole site, the last good one, while a build runs or fails.

mod http;
mod preview;
mod state;
mod watch;

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;

use crate::build::{Cache, Options};
use crate::show::{Manner, Shown};
use crate::source::Disk;
use state::ServerState;
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
    /// How faults are told.
    pub manner: Manner,
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
    let server = Arc::new(ServerState::new(settings.manner));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind(settings.address))?;
    let address = listener.local_addr()?;
    let (builder, name) = (server.clone(), settings.name.clone());
    thread::spawn(move || {
        let disk = Disk::new(&settings.root);
        let watch = Watch::new(&disk, settings.poll);
        tell(News::Listening(address));
        rebuild_on_change(disk, watch, &settings.options, &builder, &tell);
    });
    runtime.block_on(http::run(listener, server, name));
    Ok(())
}

/// Builds the site whenever its files have changed. All files are looked at soon after, since
/// events may not tell all; when it then stays quiet, all pages are made.
fn rebuild_on_change(
    mut disk: Disk,
    mut watch: Watch,
    options: &Options,
    server: &ServerState,
    tell: &impl Fn(News),
) {
    let mut cache = Cache::remembering();
    disk.look();
    let mut changed = true;
    // How often nothing has happened since the last change.
    let mut quiet: u32 = 0;
    loop {
        if changed {
            server.build(&disk, options, &mut cache);
            tell(News::Built(server.site().faults.clone()));
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
            let before = server.site().generation;
            quiet -= u32::from(!server.check(&mut cache, || watch.is_pending()));
            let now = server.site();
            if now.generation != before {
                tell(News::Built(now.faults.clone()));
            }
        }
    }
}
