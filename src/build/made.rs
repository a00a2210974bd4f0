//! What has been made so far of a site: the files that were asked for, and what many files need,
//! which is made once.

use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::output::{OutputTree, hash};
use crate::page::Site;
use crate::page::quote::Quotes;
use crate::render::{calendar, search, sheet};

/// What has been made so far of a site.
#[derive(Default)]
pub(super) struct Made {
    /// The artifacts that were asked for one by one, each in its place.
    pub(super) asked: Vec<OnceLock<Arc<[u8]>>>,
    pub(super) quotes: Quotes,
    /// What has been made of plans as PDFs, by earlier builds too.
    #[cfg(feature = "pdf")]
    pub(super) papers: Arc<super::papers::Papers>,
    /// The folder of the search index, known once that is made.
    pub(super) index_folder: OnceLock<String>,
    sheet_rows: OnceLock<sheet::Rows>,
    events: OnceLock<calendar::Events>,
    index: OnceLock<OutputTree>,
}

impl Made {
    /// Makes all that many files need, before they are made in parallel: a thread that waits for
    /// one of these while it is made would take on another file, and that file would wait for it in
    /// turn.
    pub(super) fn make_what_is_shared(&self, site: &Site<'_>) {
        self.index(site);
        self.sheet_rows(site);
        self.events(site);
    }

    /// The rows of spreadsheets.
    pub(super) fn sheet_rows(&self, site: &Site<'_>) -> &sheet::Rows {
        self.sheet_rows.get_or_init(|| sheet::rows(site))
    }

    /// The events of calendars.
    pub(super) fn events(&self, site: &Site<'_>) -> &calendar::Events {
        self.events.get_or_init(|| calendar::events(site))
    }

    /// The search index, in a folder whose name changes with its content.
    pub(super) fn index(&self, site: &Site<'_>) -> &OutputTree {
        self.index.get_or_init(|| {
            let pieces = search::pieces(site);
            let hashes: String = pieces.par_iter().map(|(_, bytes)| hash(bytes)).collect();
            let folder = format!("{}/", &hash(hashes.as_bytes())[..10]);
            let beside = |name: &str| site.addresses.search().beside(name);
            let mut files = OutputTree::default();
            for (name, bytes) in pieces {
                files.insert(beside(&format!("{folder}{name}.js")), bytes);
            }
            let _ = self.index_folder.set(beside(&folder).to_string());
            files
        })
    }
}
