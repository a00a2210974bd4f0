//! Whether the pages of a site can be made, without keeping what is made.

use super::cache::Cache;
use super::prepared::Prepared;
use crate::diagnostic::Diagnostic;
use crate::render::html::distinct;

impl Prepared {
    /// Makes the pages that are not as they were when they were last made, to see whether they can
    /// be, until it is stopped. Returns what is wrong, or `None` where it was stopped.
    pub fn check(
        &self,
        cache: &mut Cache,
        mut is_stopped: impl FnMut() -> bool,
    ) -> Option<Vec<Diagnostic>> {
        cache.tidy();
        let (mut faults, mut room) = (Vec::new(), Vec::new());
        for page in &self.pages {
            if is_stopped() {
                return None;
            }
            let view = self.view(page);
            if cache.was_made(&page.path, &view, &self.templates) {
                continue;
            }
            if let Err(fault) = self.html(page, view, &mut room) {
                cache.forget(&page.path);
                faults.push(fault);
            }
        }
        Some(distinct(faults))
    }
}
