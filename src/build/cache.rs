//! What earlier builds have computed, by everything that went in: documents of files that have not changed, and pages that a
//! template would make again of the same view.
//! A build with a cache gives what one without gives, byte for byte; it only takes less time.

use std::collections::HashMap;
use std::sync::Arc;

use crate::config::Config;
use crate::diagnostic::Warned;
use crate::document::{self, Documents, FileRead};
use crate::language::Languages;
use crate::output::hash;
use crate::page::view::{Shared, View};
use crate::path::{OutputPath, SourcePath};
use crate::source::SourceTree;
use crate::theme::Theme;

/// What earlier builds have computed. A new one remembers nothing, and costs nothing.
#[derive(Debug, Default)]
pub struct Cache {
    remembers: bool,
    /// The hash of what all pages are made with.
    frame: String,
    pages: HashMap<OutputPath, Remembered>,
    /// Whether HTML was passed through when the files were read.
    unsafe_html: bool,
    files: HashMap<SourcePath, (Arc<[u8]>, Arc<FileRead>)>,
}

/// A page with the hash of what it was made from.
#[derive(Clone, Debug)]
struct Remembered {
    key: String,
    html: Arc<[u8]>,
}

/// A page on its way: its bytes, and what to remember it by.
pub(super) struct Made {
    pub(super) html: Arc<[u8]>,
    key: Option<String>,
}

impl Cache {
    /// A cache for many builds of one site.
    pub fn remembering() -> Self {
        Cache { remembers: true, ..Cache::default() }
    }

    /// The documents of a site; files that are what they were when they were last read are not read again.
    pub(super) fn documents(&mut self, tree: &SourceTree, config: &Config) -> Warned<Documents> {
        let same_rules = self.unsafe_html == config.unsafe_html;
        let known = |file: &SourcePath| {
            let (bytes, read) = self.files.get(file).filter(|_| same_rules)?;
            (tree.get(file)? == bytes).then(|| read.clone())
        };
        let (documents, read) = document::read_files(tree, config, known, self.remembers);
        let remembered = |read: Arc<FileRead>| Some((read.file.clone(), (tree.get(&read.file)?.clone(), read)));
        self.files = read.into_iter().filter_map(remembered).collect();
        self.unsafe_html = config.unsafe_html;
        documents
    }

    /// Begins a build: what all pages are made with has to be what it was, or no page can be used again.
    pub(super) fn begin(&mut self, tree: &SourceTree, theme: &Theme, languages: &Languages, shared: &Shared) {
        if !self.remembers {
            return;
        }
        let templates = theme.templates.iter().filter_map(|(_, file)| tree.text(file));
        let strings = languages.keys().flat_map(|code| theme.strings(tree, code).map(|(_, text)| text));
        let texts: Vec<&str> = templates.chain(strings).collect();
        let frame = hash(&serde_json::to_vec(&(texts, &theme.chain, shared)).unwrap_or_default());
        if frame != self.frame {
            self.pages.clear();
        }
        self.frame = frame;
    }

    /// A page as it was made before of the same view by the same template, or as it is made now.
    pub(super) fn page<E>(
        &self,
        path: &OutputPath,
        template: &str,
        view: &View,
        make: impl FnOnce() -> Result<String, E>,
    ) -> Result<Made, E> {
        let key = self.remembers.then(|| hash(&serde_json::to_vec(&(template, view)).unwrap_or_default()));
        match self.pages.get(path).filter(|known| Some(&known.key) == key.as_ref()) {
            Some(known) => Ok(Made { html: known.html.clone(), key }),
            None => Ok(Made { html: make()?.into_bytes().into(), key }),
        }
    }

    /// Ends a build: remembers its pages and forgets all others.
    pub(super) fn end<'m>(&mut self, made: impl Iterator<Item = (&'m OutputPath, &'m Made)>) {
        let remembered = |(path, made): (&OutputPath, &Made)| {
            Some((path.clone(), Remembered { key: made.key.clone()?, html: made.html.clone() }))
        };
        self.pages = made.filter_map(remembered).collect();
    }
}
