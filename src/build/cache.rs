//! What earlier builds have computed, by everything that went in: documents of files that have not changed, and pages that a
//! template would make again of the same view.
//! A build with a cache gives what one without gives, byte for byte; it only takes less time.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::config::Config;
use crate::diagnostic::Warned;
use crate::document::{self, Documents, FileRead};
use crate::language::{Language, Languages};
use crate::output::hash;
use crate::page::view::{Rows, Shared, View};
use crate::path::{OutputPath, SourcePath};
use crate::render::html::{Measures, Templates, distinct};
use crate::source::SourceTree;
use crate::theme::Theme;

/// The templates of the theme by language.
pub(super) type AllTemplates = BTreeMap<&'static str, Templates>;

/// What earlier builds have computed. A new one remembers nothing, and costs nothing.
#[derive(Default)]
pub struct Cache {
    remembers: bool,
    /// The hash of what all pages are made with.
    frame: String,
    templates: Arc<AllTemplates>,
    measures: Arc<Measures>,
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

    /// The theme's templates in each language of the site. Where they or what all pages share have changed, no page that was
    /// made before can be used again.
    pub(super) fn templates(
        &mut self,
        tree: &SourceTree,
        theme: &Theme,
        languages: &Languages,
        shared: &Shared,
    ) -> Warned<Arc<AllTemplates>> {
        let frame = if self.remembers { frame(tree, theme, languages, shared) } else { String::new() };
        if self.remembers && frame == self.frame {
            return Warned { value: self.templates.clone(), diagnostics: Vec::new() };
        }
        let mut faults = Vec::new();
        let load = |(code, language): (&&'static str, &Arc<Language>)| {
            Some((*code, Templates::load(tree, theme, language.clone(), shared).into(&mut faults)?))
        };
        let templates: Arc<AllTemplates> = Arc::new(languages.iter().filter_map(load).collect());
        self.pages.clear();
        self.frame = if faults.is_empty() { frame } else { String::new() };
        self.templates = templates.clone();
        Warned { value: templates, diagnostics: distinct(faults) }
    }

    /// The rows of all measures; those that are as they were are the values they were.
    pub(super) fn measures(&self, rows: &Rows) -> Arc<Measures> {
        Arc::new(Measures::new(rows, &self.measures))
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

    /// Ends a build: remembers its rows and its pages and forgets all others.
    pub(super) fn end<'m>(&mut self, measures: Arc<Measures>, made: impl Iterator<Item = (&'m OutputPath, &'m Made)>) {
        if !self.remembers {
            return;
        }
        self.templates.values().for_each(|templates| templates.keep(&measures));
        self.measures = measures;
        let remembered = |(path, made): (&OutputPath, &Made)| {
            Some((path.clone(), Remembered { key: made.key.clone()?, html: made.html.clone() }))
        };
        self.pages = made.filter_map(remembered).collect();
    }
}

/// The hash of what all pages are made with.
fn frame(tree: &SourceTree, theme: &Theme, languages: &Languages, shared: &Shared) -> String {
    let templates = theme.templates.iter().filter_map(|(_, file)| tree.text(file));
    let strings = languages.keys().flat_map(|code| theme.strings(tree, code).map(|(_, text)| text));
    let texts: Vec<&str> = templates.chain(strings).collect();
    hash(&serde_json::to_vec(&(texts, &theme.chain, shared)).unwrap_or_default())
}
