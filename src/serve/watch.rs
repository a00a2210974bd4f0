//! Waiting for a change. Events are a hint that something may have happened; the stamp of the files says whether it has.
//! Where no events come, the stamp is looked at again and again.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::Settings;
use crate::source::SourceTree;

/// How long nothing may happen before a change is taken for done: a save is many events.
const QUIET: Duration = Duration::from_millis(10);
/// How often the files are looked at where events may be missing, and where the user says there are none.
const LOOK: Duration = Duration::from_millis(1500);
const POLL: Duration = Duration::from_millis(300);

/// What is watched, and what it was when it was last looked at.
pub(super) struct Watch {
    root: PathBuf,
    stamp: u64,
    poll: bool,
    events: Receiver<()>,
    hint: Sender<()>,
    /// Kept for its events; made anew when a folder that it watches may have been removed and put back.
    watcher: Option<RecommendedWatcher>,
}

impl Watch {
    /// Watches the folders of a site from now on.
    pub(super) fn new(settings: &Settings) -> Self {
        let (hint, events) = channel();
        let stamp = SourceTree::stamp(&settings.root);
        let mut watch = Watch { root: settings.root.clone(), stamp, poll: settings.poll, events, hint, watcher: None };
        watch.watch();
        watch
    }

    /// Asks the system for events of the site's folders; where it has none to give, looking has to do.
    fn watch(&mut self) {
        if self.poll {
            return;
        }
        let hint = self.hint.clone();
        let heard = move |event: notify::Result<notify::Event>| {
            if event.is_ok_and(|event| !matches!(event.kind, EventKind::Access(_))) {
                let _ = hint.send(());
            }
        };
        self.watcher = notify::recommended_watcher(heard).ok();
        if let Some(watcher) = &mut self.watcher {
            for folder in SourceTree::folders(&self.root) {
                let _ = watcher.watch(&folder, RecursiveMode::Recursive);
            }
        }
    }

    /// Returns when the files have changed since the last return, a burst of changes being one.
    pub(super) fn wait(&mut self) {
        let every = if self.poll { POLL } else { LOOK };
        loop {
            let heard = self.events.recv_timeout(every).is_ok();
            while heard && self.events.recv_timeout(QUIET).is_ok() {}
            let stamp = SourceTree::stamp(&self.root);
            if stamp != self.stamp {
                self.stamp = stamp;
                // A change that no event told of: the watched folder may be another one by now.
                if !heard {
                    self.watch();
                }
                return;
            }
        }
    }
}
