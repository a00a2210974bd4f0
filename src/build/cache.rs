//! What earlier builds have computed, by everything that went in: documents of files that have not
//! changed, what the theme gives, templates, measures and their rows, faults of addresses, and
//! which pages are known to be made without a fault. A build with a cache gives what one without
//! gives, byte for byte; it only takes less time.

use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hasher};
use std::io;
use std::sync::Arc;

use super::themed::Themed;
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Place, Warned};
use crate::document::{self, AllRead, Documents, FileRead};
use crate::language::{Language, Languages};
use crate::model::{Memo, Model};
use crate::page::address::{self, Addresses, Ids};
use crate::page::view::row::{Rows, Sources};
use crate::page::view::{Shared, View};
use crate::path::{OutputPath, SourcePath};
use crate::render::html::{Measures, Templates, distinct};
use crate::source::SourceTree;

/// The templates of the theme by language.
pub(super) type AllTemplates = BTreeMap<&'static str, Templates>;

/// What earlier builds have computed. A new one remembers nothing, and costs nothing.
///
/// What something is made from is a value that derives its hash and can be asked for nothing else:
/// no list of what makes it stale is kept apart. Tried on 10,000 texts with ten references each:
/// after an edit, comemo 0.5 took over ten times as long, since it asks for every reference again;
/// salsa 0.26 took as long, and a tenth where a name is new, but each phase would work on its
/// database in place of values.
#[derive(Default)]
pub struct Cache {
    remembers: bool,
    /// What the theme gives the site.
    themed: Arc<Themed>,
    templates: Arc<AllTemplates>,
    /// What they were read with, where they have no fault.
    frame: Option<(Arc<Themed>, Shared)>,
    measures: Arc<Measures>,
    /// What the rows were made of.
    row_sources: Sources,
    /// The pages that are known to be made without a fault by these templates, which need not be
    /// the newest: the fingerprint of the view of each.
    made: (Arc<AllTemplates>, HashMap<OutputPath, u64>),
    /// The measures.
    memo: Memo,
    /// The addresses, and the fingerprint of what they were made of.
    addresses: Option<(u64, Arc<Addresses>)>,
    /// Every address with what it comes from, and what is wrong with them.
    owners: Vec<(OutputPath, Place)>,
    collisions: Vec<Diagnostic>,
    /// What has been made of plans as PDFs.
    #[cfg(feature = "pdf")]
    papers: Arc<super::papers::Papers>,
    /// Whether HTML was passed through when the files were read.
    unsafe_html: bool,
    files: HashMap<SourcePath, (Arc<[u8]>, Arc<FileRead>)>,
}

impl Cache {
    /// A cache for many builds of one site.
    pub fn remembering() -> Self {
        Cache {
            remembers: true,
            ..Cache::default()
        }
    }

    /// The documents of a site; files that are what they were when they were last read are not read
    /// again.
    pub(super) fn documents(&mut self, tree: &SourceTree, config: &Config) -> Warned<Documents> {
        let same_rules = self.unsafe_html == config.unsafe_html;
        let known = |file: &SourcePath, now: &Arc<[u8]>| {
            let (bytes, read) = self.files.get(file).filter(|_| same_rules)?;
            (Arc::ptr_eq(now, bytes) || now == bytes).then(|| read.clone())
        };
        let (documents, read) = document::read_files(tree, config, known);
        if self.remembers {
            self.remember(tree, read);
        }
        self.unsafe_html = config.unsafe_html;
        documents
    }

    /// Remembers the files as they were read, and no others.
    fn remember(&mut self, tree: &SourceTree, read: AllRead) {
        for read in read.new {
            if let Some(bytes) = tree.get(&read.file) {
                self.files.insert(read.file.clone(), (bytes.clone(), read));
            }
        }
        if self.files.len() > read.count {
            self.files.retain(|file, _| tree.get(file).is_some());
        }
    }

    /// What the theme gives the site; the same where no file of a theme has changed.
    pub(super) fn themed(
        &mut self,
        tree: &SourceTree,
        config: &Config,
        documents: &Documents,
    ) -> Warned<Arc<Themed>> {
        let themed = Themed::new(tree, config, documents, &self.themed);
        if self.remembers {
            self.themed = themed.value.clone();
        }
        themed
    }

    /// The theme's templates in each language of the site: others where the theme or what all
    /// pages share has changed.
    pub(super) fn templates(
        &mut self,
        tree: &SourceTree,
        themed: &Arc<Themed>,
        shared: &Shared,
    ) -> Warned<Arc<AllTemplates>> {
        let is_same =
            |frame: &(Arc<Themed>, Shared)| Arc::ptr_eq(&frame.0, themed) && frame.1 == *shared;
        if self.frame.as_ref().is_some_and(is_same) {
            return Warned {
                value: self.templates.clone(),
                diagnostics: Vec::new(),
            };
        }
        let mut faults = Vec::new();
        let load = |(code, language): (&&'static str, &Arc<Language>)| {
            let templates = Templates::load(tree, &themed.theme, language.clone(), shared);
            Some((*code, templates.into(&mut faults)?))
        };
        let templates: Arc<AllTemplates> =
            Arc::new(themed.languages.iter().filter_map(load).collect());
        let is_kept = self.remembers && faults.is_empty();
        self.frame = is_kept.then(|| (themed.clone(), shared.clone()));
        self.templates = templates.clone();
        Warned {
            value: templates,
            diagnostics: distinct(faults),
        }
    }

    /// The rows of all measures; those that are as they were are the values they were.
    pub(super) fn measures(
        &mut self,
        model: &Model,
        addresses: &Addresses,
        languages: &Languages,
    ) -> Arc<Measures> {
        let (before, fingerprints) = (&self.row_sources, self.measures.fingerprints());
        let rows = Rows::new(model, addresses, languages, before, fingerprints);
        let measures = Arc::new(Measures::new(&rows, &self.measures));
        if self.remembers {
            self.measures = measures.clone();
            self.row_sources = rows.sources;
        }
        measures
    }

    /// Forgets what was written of rows that are no more.
    pub(super) fn tidy(&self) {
        self.templates
            .values()
            .for_each(|templates| templates.keep(&self.measures));
    }

    /// What has been made of plans as PDFs.
    #[cfg(feature = "pdf")]
    pub(super) fn papers(&self) -> Arc<super::papers::Papers> {
        self.papers.clone()
    }

    /// The measures as they were last made.
    pub(super) fn memo(&mut self) -> &mut Memo {
        &mut self.memo
    }

    /// The addresses of all pages.
    pub(super) fn addresses(&mut self, model: &Model, language: &Language) -> Arc<Addresses> {
        if !self.remembers {
            return Arc::new(Addresses::new(&Ids::of(model, language)));
        }
        let ids = Ids::of(model, language);
        let fingerprint = ids.fingerprint();
        let known = self.addresses.take().filter(|known| known.0 == fingerprint);
        let made = || (fingerprint, Arc::new(Addresses::new(&ids)));
        self.addresses.insert(known.unwrap_or_else(made)).1.clone()
    }

    /// The faults of addresses, each with what it comes from.
    pub(super) fn collisions(&mut self, owners: Vec<(OutputPath, Place)>) -> Vec<Diagnostic> {
        if owners != self.owners {
            (self.collisions, self.owners) = (address::check(&owners), owners);
        }
        self.collisions.clone()
    }

    /// Whether a page was made before of the same view by the same templates; from now on it was.
    pub(super) fn was_made(
        &mut self,
        path: &OutputPath,
        view: &View,
        templates: &Arc<AllTemplates>,
    ) -> bool {
        if !Arc::ptr_eq(&self.made.0, templates) {
            self.made = (templates.clone(), HashMap::new());
        }
        let fingerprint = fingerprint(view);
        self.made.1.insert(path.clone(), fingerprint) == Some(fingerprint)
    }

    /// Forgets that a page was made.
    pub(super) fn forget(&mut self, path: &OutputPath) {
        self.made.1.remove(path);
    }
}

/// A number that differs where a view differs.
fn fingerprint(view: &View) -> u64 {
    let mut hasher = Hashed(DefaultHasher::new());
    let _ = serde_json::to_writer(&mut hasher, view);
    hasher.0.finish()
}

/// What is written to it is hashed.
struct Hashed(DefaultHasher);

impl io::Write for Hashed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
