//! What has been made of plans as PDFs: one that is what it was when it was last made is not made
//! again. What is remembered is told by all that goes in.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::path::OutputPath;

/// A PDF, with the fingerprint of what it was made of.
type Made = (u64, Arc<[u8]>);

/// What was last made for each address.
#[derive(Default)]
pub(super) struct Papers(Mutex<HashMap<OutputPath, Made>>);

impl Papers {
    /// What was made for an address, if it was of the same.
    pub fn get(&self, path: &OutputPath, fingerprint: u64) -> Option<Vec<u8>> {
        let papers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = papers.get(path).filter(|known| known.0 == fingerprint)?;
        Some(known.1.to_vec())
    }

    /// Remembers what was made for an address.
    pub fn put(&self, path: &OutputPath, fingerprint: u64, bytes: &[u8]) {
        let mut papers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        papers.insert(path.clone(), (fingerprint, bytes.into()));
    }
}
