//! Waiting for a change. Events are a hint that something may have happened, and to which files; a
//! look at the files says whether it has. Where no events come, the files are looked at again and
//! again.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use notify::event::{AccessKind, AccessMode, ModifyKind};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::source::Disk;

/// How long nothing may happen before a change is taken for done: a save is many events.
const QUIET: Duration = Duration::from_millis(10);
/// The same after an event that ends a save.
const DONE: Duration = Duration::from_millis(2);
/// So many events are a burst at most: a program that writes all the time must hold nothing back.
const BURST: usize = 1000;
/// How soon all files are looked at after a change that events told of.
const SOON: Duration = Duration::from_millis(150);
/// How often all files are looked at where events may be missing, and where the user says there are
/// none.
const LOOK: Duration = Duration::from_millis(1500);
const POLL: Duration = Duration::from_millis(300);

/// What was heard.
pub(super) enum Heard {
    /// Something may have happened to these files, and to nothing else.
    Files(Vec<PathBuf>),
    /// Something may have happened.
    Something,
    /// Nothing for a while, in which something may have happened all the same.
    Nothing,
}

/// What is watched.
pub(super) struct Watch {
    poll: bool,
    events: Receiver<Event>,
    hint: Sender<Event>,
    /// Heard, and not yet told of.
    pending: Option<Event>,
    /// Kept for its events; made anew when a folder that it watches may have been removed and put
    /// back.
    watcher: Option<RecommendedWatcher>,
}

impl Watch {
    /// Watches the folders of a site from now on, unless they are only to be looked at.
    pub(super) fn new(disk: &Disk, poll: bool) -> Self {
        let (hint, events) = channel();
        let mut watch = Watch {
            poll,
            events,
            hint,
            pending: None,
            watcher: None,
        };
        watch.begin(disk);
        watch
    }

    /// Asks the system for events of the site's folders; where it has none to give, looking has to
    /// do.
    pub(super) fn begin(&mut self, disk: &Disk) {
        if self.poll {
            return;
        }
        let hint = self.hint.clone();
        let heard = move |event: notify::Result<Event>| {
            let event = event.unwrap_or_else(|_| Event::new(EventKind::Other));
            if matters(&event) {
                let _ = hint.send(event);
            }
        };
        self.watcher = notify::recommended_watcher(heard).ok();
        if let Some(watcher) = &mut self.watcher {
            for folder in disk.folders() {
                let _ = watcher.watch(&folder, RecursiveMode::Recursive);
            }
        }
    }

    /// Whether anything was heard that nobody was told of.
    pub(super) fn is_pending(&mut self) -> bool {
        self.pending = self.pending.take().or_else(|| self.events.try_recv().ok());
        self.pending.is_some()
    }

    /// Waits until something was heard, a burst of changes being one, or for a while; `soon` asks
    /// for a short one.
    pub(super) fn wait(&mut self, soon: bool) -> Heard {
        let every = if soon {
            SOON
        } else if self.poll {
            POLL
        } else {
            LOOK
        };
        let Some(first) = self
            .pending
            .take()
            .or_else(|| self.events.recv_timeout(every).ok())
        else {
            return Heard::Nothing;
        };
        let mut burst = vec![first];
        while burst.len() < BURST {
            let quiet = if burst.last().is_some_and(ends) {
                DONE
            } else {
                QUIET
            };
            match self.events.recv_timeout(quiet) {
                Ok(event) => burst.push(event),
                Err(_) => break,
            }
        }
        if burst
            .iter()
            .any(|event| event.need_rescan() || event.paths.is_empty())
        {
            return Heard::Something;
        }
        let mut files: Vec<PathBuf> = burst.into_iter().flat_map(|event| event.paths).collect();
        files.sort_unstable();
        files.dedup();
        Heard::Files(files)
    }
}

/// Whether an event may tell of a change: reads do not, but for the end of a write.
fn matters(event: &Event) -> bool {
    !matches!(event.kind, EventKind::Access(_)) || ends(event)
}

/// Whether an event ends a save: a file that was written is closed, moved to its place or removed.
fn ends(event: &Event) -> bool {
    matches!(
        event.kind,
        EventKind::Access(AccessKind::Close(AccessMode::Write))
            | EventKind::Modify(ModifyKind::Name(_))
            | EventKind::Remove(_)
    )
}
