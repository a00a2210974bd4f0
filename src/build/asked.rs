//! The files of a site one at a time, as they are asked for.

use std::sync::Arc;

use super::prepared::Prepared;
use crate::diagnostic::Diagnostic;
use crate::page::artifact::Kind;
use crate::path::OutputPath;

impl Prepared {
    /// One file; `None` where the site has none at that address.
    ///
    /// # Errors
    /// A fault of the template that makes the page, and of a large file that cannot be read.
    pub fn file(&self, path: &OutputPath) -> Option<Result<Arc<[u8]>, Diagnostic>> {
        if let Some(at) = self.by_path.get(path) {
            return Some(self.asked_for(*at));
        }
        let in_index = self
            .is_below_search(path)
            .then(|| self.made.index(&self.site()).get(path).cloned())
            .flatten();
        in_index.map(Ok)
    }

    /// One file, made anew and not remembered; `None` where the site has none at that address, and
    /// for the manifest and what is too large to be held.
    ///
    /// # Errors
    /// A fault of the template that makes the page.
    pub fn fresh(&self, path: &OutputPath) -> Option<Result<Vec<u8>, Diagnostic>> {
        let site = self.site();
        let Some(at) = self.by_path.get(path) else {
            let index = self.is_below_search(path).then(|| self.made.index(&site))?;
            return index.get(path).map(|bytes| Ok(bytes.to_vec()));
        };
        let (artifact, mut room) = (&self.artifacts[*at], Vec::new());
        if artifact.kind.is_apart() {
            return None;
        }
        self.made.make_what_is_shared(&site);
        Some(self.make(artifact, &mut room).map(<[u8]>::to_vec))
    }

    fn asked_for(&self, at: usize) -> Result<Arc<[u8]>, Diagnostic> {
        let (artifact, asked) = (&self.artifacts[at], &self.made.asked[at]);
        if matches!(artifact.kind, Kind::Large(_)) {
            return Ok(self.make(artifact, &mut Vec::new())?.into());
        }
        if let Some(known) = asked.get() {
            return Ok(known.clone());
        }
        let bytes: Arc<[u8]> = match &artifact.kind {
            Kind::Fixed(bytes) => bytes.clone(),
            _ => self.make(artifact, &mut Vec::new())?.into(),
        };
        Ok(asked.get_or_init(|| bytes).clone())
    }

    fn is_below_search(&self, path: &OutputPath) -> bool {
        let folder = self.addresses.search().beside("").to_string();
        path.as_str().starts_with(&folder)
    }
}
