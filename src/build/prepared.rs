//! A site of which every file can be made, and which files those are.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use super::cache::{AllTemplates, Cache};
use super::made::Made;
use crate::language::Languages;
use crate::model::Model;
use crate::page::address::Addresses;
use crate::page::artifact::{Artifact, Kind};
use crate::page::{Page, Site, view};
use crate::path::{OutputPath, SourcePath};
use crate::render::html::Measures;
use crate::source::LargeFile;

/// A site of which every file can be made.
#[derive(Default)]
pub struct Prepared {
    /// The model.
    pub model: Model,
    /// The languages by code.
    pub languages: Languages,
    pub(super) addresses: Arc<Addresses>,
    pub(super) pages: Vec<Page>,
    /// Every file but the pieces of the search index.
    pub(super) artifacts: Vec<Artifact>,
    /// Where each of them stands in the list.
    pub(super) by_path: HashMap<OutputPath, usize>,
    pub(super) shared: view::Shared,
    pub(super) templates: Arc<AllTemplates>,
    pub(super) measures: Arc<Measures>,
    pub(super) made: Made,
}

impl Prepared {
    /// The site with all that its files need.
    pub(super) fn with_rows(mut self, cache: &mut Cache) -> Self {
        self.measures = cache.measures(&self.model, &self.addresses, &self.languages);
        #[cfg(feature = "pdf")]
        {
            self.made.papers = cache.papers();
        }
        self.by_path = self
            .artifacts
            .iter()
            .enumerate()
            .map(|(at, one)| (one.path.clone(), at))
            .collect();
        self.made
            .asked
            .resize_with(self.artifacts.len(), OnceLock::new);
        self
    }

    /// Every page, in the order in which they are made.
    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// Every file, but the pieces of the search index.
    pub fn artifacts(&self) -> &[Artifact] {
        &self.artifacts
    }

    /// The file that a page comes from; none for what is no page.
    pub fn source(&self, path: &OutputPath) -> Option<&SourcePath> {
        match self.artifacts[*self.by_path.get(path)?].kind {
            Kind::Page(at) => Some(&self.pages[at].source),
            _ => None,
        }
    }

    /// The files that are copied as they are and too large to be held.
    pub fn large(&self) -> impl Iterator<Item = (&OutputPath, &LargeFile)> {
        self.artifacts.iter().filter_map(|one| match &one.kind {
            Kind::Large(file) => Some((&one.path, file)),
            _ => None,
        })
    }

    /// The file to be copied to an address, where it is too large to be held.
    pub fn large_at(&self, path: &OutputPath) -> Option<&LargeFile> {
        match &self.artifacts[*self.by_path.get(path)?].kind {
            Kind::Large(file) => Some(file),
            _ => None,
        }
    }

    /// What pages are made from.
    pub(super) fn site(&self) -> Site<'_> {
        Site {
            model: &self.model,
            addresses: &self.addresses,
            pages: &self.pages,
            languages: &self.languages,
            shared: &self.shared,
            row_fingerprints: self.measures.fingerprints(),
            quotes: &self.made.quotes,
            search_index: &self.made.index_folder,
        }
    }
}
