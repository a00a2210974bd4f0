//! How far a publication is, and whether the program was asked to end.

use std::io::{self, IsTerminal};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::cli::build::signal;
use crate::publish::Watcher;

/// Shows how far a publication is, and ends it where the program is asked to.
pub(super) struct Watch {
    pub(super) bar: ProgressBar,
    pub(super) signal: Arc<AtomicUsize>,
}

impl Watch {
    pub(super) fn new(quiet: bool) -> Watch {
        let bar = ProgressBar::new(0);
        if quiet || !io::stderr().is_terminal() {
            bar.set_draw_target(ProgressDrawTarget::hidden());
        }
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len}") {
            bar.set_style(style);
        }
        Watch {
            bar,
            signal: signal(),
        }
    }

    /// Whether anything is done already.
    pub(super) fn has_begun(&self) -> bool {
        self.bar.position() > 0
    }
}

impl Watcher for Watch {
    fn step(&self, done: usize, all: usize) {
        self.bar.set_length(all as u64);
        self.bar.set_position(done as u64);
    }

    fn is_stopped(&self) -> bool {
        self.signal.load(Ordering::Relaxed) != 0
    }
}
