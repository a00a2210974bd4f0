//! Who may ask which host.

use std::collections::HashSet;
use std::sync::{Condvar, Mutex, PoisonError};

/// Lets one thing at a time be asked of each host, also where an address leads on to another.
#[derive(Default)]
pub(super) struct Turns {
    busy: Mutex<HashSet<String>>,
    free: Condvar,
}

/// The turn to ask a host something, until it is dropped.
pub(super) struct Turn<'t> {
    turns: &'t Turns,
    host: String,
}

impl Turns {
    pub(super) fn take(&self, host: &str) -> Turn<'_> {
        let busy = self.busy.lock().unwrap_or_else(PoisonError::into_inner);
        let mut busy = self
            .free
            .wait_while(busy, |busy| busy.contains(host))
            .unwrap_or_else(PoisonError::into_inner);
        busy.insert(host.to_owned());
        Turn {
            turns: self,
            host: host.to_owned(),
        }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut busy = self
            .turns
            .busy
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        busy.remove(&self.host);
        self.turns.free.notify_all();
    }
}
