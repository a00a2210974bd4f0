//! All files of a site at once.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::prepared::Prepared;
use crate::diagnostic::Diagnostic;
use crate::output::OutputTree;
use crate::page::artifact::{Artifact, Kind};
use crate::path::OutputPath;
use crate::render::html::distinct;

impl Prepared {
    /// Makes every file but the manifest and those too large to be held, in parallel, and hands
    /// each over as soon as it is made, until it is told to stop. Where a page cannot be made, the
    /// others are, so that every reason is found.
    ///
    /// # Errors
    /// The faults of the templates.
    pub fn each(
        &self,
        take: impl Fn(&OutputPath, &[u8]) -> ControlFlow<()> + Sync,
    ) -> Result<(), Vec<Diagnostic>> {
        let is_stopped = AtomicBool::new(false);
        let take = |path: &OutputPath, bytes: &[u8]| {
            if take(path, bytes).is_break() {
                is_stopped.store(true, Ordering::Relaxed);
            }
        };
        let site = self.site();
        self.made.make_what_is_shared(&site);
        let make = |room: &mut Vec<u8>, artifact: &Artifact| {
            if is_stopped.load(Ordering::Relaxed) || artifact.kind.is_apart() {
                return None;
            }
            self.make(artifact, room)
                .map(|bytes| take(&artifact.path, bytes))
                .err()
        };
        let faults: Vec<Diagnostic> = self
            .artifacts
            .par_iter()
            .map_init(Vec::new, make)
            .flatten_iter()
            .collect();
        if !faults.is_empty() {
            return Err(distinct(faults));
        }
        self.made
            .index(&site)
            .iter()
            .collect::<Vec<_>>()
            .into_par_iter()
            .for_each(|(path, bytes)| take(path, bytes));
        Ok(())
    }

    /// All files but the manifest.
    ///
    /// # Errors
    /// The faults of the templates.
    pub fn all(&self) -> Result<OutputTree, Vec<Diagnostic>> {
        let output = Mutex::new(OutputTree::default());
        self.each(|path, bytes| {
            output
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .insert(path.clone(), bytes);
            ControlFlow::Continue(())
        })?;
        let mut output = output.into_inner().unwrap_or_else(PoisonError::into_inner);
        for artifact in &self.artifacts {
            if matches!(artifact.kind, Kind::Large(_)) {
                output.insert(
                    artifact.path.clone(),
                    self.make(artifact, &mut Vec::new())
                        .map_err(|fault| vec![fault])?,
                );
            }
        }
        Ok(output)
    }
}
