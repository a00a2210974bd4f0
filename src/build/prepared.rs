//! A site of which every file can be made: one when it is wanted, as `serve` does, or all at once.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock};

use rayon::prelude::*;

use super::cache::{AllTemplates, Cache};
use crate::diagnostic::Diagnostic;
use crate::finish;
use crate::language::Languages;
use crate::model::Model;
use crate::output::{Listed, MANIFEST, OutputTree, hash, listed, manifest};
use crate::page::address::Addresses;
use crate::page::body::Fitting;
use crate::page::quote::Quotes;
use crate::page::{self, Page, Site, Subject, view};
use crate::path::{OutputPath, SourcePath};
use crate::render::html::{Measures, distinct};
use crate::render::{Sink, calendar, data, feed, schema, search, sheet, sitemap};

/// Files that are made together: how the address of each ends, and what makes them.
type Maker = (&'static str, fn(&Site<'_>, &Sink<'_>));

/// What is made of the model besides the pages.
const MAKERS: [Maker; 11] = [
    ("data/measures.json", data::measures),
    ("data/plans.json", data::plans),
    ("data/departments.json", data::departments),
    ("data/README.txt", data::readme),
    (".json", data::schemas),
    (".json", data::whole_plans),
    (".json", manifest_schema),
    (".csv", sheet::files),
    (".xml", feed::files),
    (".xml", sitemap::files),
    (".ics", calendar::files),
];

fn manifest_schema(site: &Site<'_>, sink: &Sink<'_>) {
    schema::file::<Vec<Listed>>(site, MANIFEST, "Every file of the site but this one, by path.", sink);
}

/// A site of which every file can be made.
#[derive(Default)]
pub struct Prepared {
    /// The model.
    pub model: Model,
    /// The languages by code.
    pub languages: Languages,
    pub(super) addresses: Addresses,
    pub(super) pages: Vec<Page>,
    /// Assets, and files that are copied.
    pub(super) fixed: OutputTree,
    pub(super) shared: view::Shared,
    pub(super) templates: Arc<AllTemplates>,
    pub(super) measures: Arc<Measures>,
    /// What has been made so far.
    pub(super) made: Made,
}

/// What has been made so far of a site, and where its pages are.
#[derive(Default)]
pub(super) struct Made {
    /// The pages by path.
    by_path: HashMap<OutputPath, usize>,
    /// The pages that were asked for, one by one.
    asked: RwLock<HashMap<OutputPath, Arc<[u8]>>>,
    /// What each maker makes.
    files: [OnceLock<OutputTree>; MAKERS.len()],
    quotes: Quotes,
    index: OnceLock<OutputTree>,
    index_folder: OnceLock<String>,
}

impl Prepared {
    /// The site with all that its pages need.
    pub(super) fn with_rows(mut self, cache: &mut Cache) -> Self {
        self.measures = cache.measures(&self.model, &self.addresses, &self.languages);
        self.made.by_path = self.pages.iter().enumerate().map(|(at, page)| (page.path.clone(), at)).collect();
        self
    }

    /// Every page, in the order in which they are made.
    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// The file that a page comes from.
    pub fn source(&self, path: &OutputPath) -> Option<&SourcePath> {
        self.made.by_path.get(path).map(|at| &self.pages[*at].source)
    }

    /// One file; `None` where the site has none at that address.
    ///
    /// # Errors
    /// A fault of the template that makes the page.
    pub fn file(&self, path: &OutputPath) -> Option<Result<Arc<[u8]>, Diagnostic>> {
        if let Some(at) = self.made.by_path.get(path) {
            return Some(self.page_asked_for(&self.pages[*at]));
        }
        let in_index = || self.is_below_search(path).then(|| self.index().get(path)).flatten();
        let may_make = |at: &usize| path.as_str().ends_with(MAKERS[*at].0);
        let made = || (0..MAKERS.len()).filter(may_make).find_map(|at| self.files(at).get(path));
        self.fixed.get(path).or_else(in_index).or_else(made).cloned().map(Ok)
    }

    /// Makes every file but the manifest, in parallel, and hands each over as soon as it is made, until it is told to stop.
    /// Where a page cannot be made, the others are, so that every reason is found.
    ///
    /// # Errors
    /// The faults of the templates.
    pub fn each(&self, take: impl Fn(&OutputPath, &[u8]) -> ControlFlow<()> + Sync) -> Result<(), Vec<Diagnostic>> {
        let is_stopped = AtomicBool::new(false);
        let take = |path: &OutputPath, bytes: &[u8]| {
            if take(path, bytes).is_break() {
                is_stopped.store(true, Ordering::Relaxed);
            }
        };
        // First, since it takes the most memory while it is made.
        self.index();
        let page = |page: &Page| {
            if is_stopped.load(Ordering::Relaxed) {
                return None;
            }
            self.html(page, self.view(page)).map(|html| take(&page.path, &html)).err()
        };
        let made = |(_, make): &Maker| make(&self.site(), &|path, bytes| take(&path, &bytes));
        let (faults, ()) =
            rayon::join(|| self.pages.par_iter().filter_map(page).collect::<Vec<_>>(), || MAKERS.iter().for_each(made));
        if !faults.is_empty() {
            return Err(distinct(faults));
        }
        let others = self.fixed.iter().chain(self.index().iter()).collect::<Vec<_>>();
        others.into_par_iter().for_each(|(path, bytes)| take(path, bytes));
        Ok(())
    }

    /// All files but the manifest.
    ///
    /// # Errors
    /// The faults of the templates.
    pub fn all(&self) -> Result<OutputTree, Vec<Diagnostic>> {
        let output = Mutex::new(OutputTree::default());
        self.each(|path, bytes| {
            lock(&output).insert(path.clone(), bytes);
            ControlFlow::Continue(())
        })?;
        Ok(output.into_inner().unwrap_or_else(PoisonError::into_inner))
    }

    /// The manifest: every file with its size and SHA-256. Holds no more than one page at a time.
    ///
    /// # Errors
    /// A fault of the template of a page.
    pub fn manifest(&self) -> Result<Arc<[u8]>, Diagnostic> {
        // First, since a thread that makes a page must not wait for what all threads are needed for.
        self.index();
        let page = |page: &Page| Ok(listed(page.path.as_str(), &self.html(page, self.view(page))?));
        let mut files = self.pages.par_iter().map(page).collect::<Result<Vec<Listed>, Diagnostic>>()?;
        let others = (0..MAKERS.len()).map(|at| self.files(at)).chain([&self.fixed, self.index()]);
        files.extend(others.flat_map(OutputTree::iter).map(|(path, bytes)| listed(path.as_str(), bytes)));
        Ok(manifest(files).into())
    }

    /// Makes the pages that are not as they were when they were last made, to see whether they can be, until it is
    /// stopped. Returns what is wrong, or `None` where it was stopped.
    pub fn check(&self, cache: &mut Cache, mut is_stopped: impl FnMut() -> bool) -> Option<Vec<Diagnostic>> {
        cache.tidy();
        let mut faults = Vec::new();
        for page in &self.pages {
            if is_stopped() {
                return None;
            }
            let view = self.view(page);
            if cache.was_made(&page.path, &view) {
                continue;
            }
            if let Err(fault) = self.html(page, view) {
                cache.forget(&page.path);
                faults.push(fault);
            }
        }
        Some(distinct(faults))
    }

    /// What pages are made from.
    fn site(&self) -> Site<'_> {
        Site {
            model: &self.model,
            addresses: &self.addresses,
            languages: &self.languages,
            shared: &self.shared,
            row_prints: self.measures.prints(),
            quotes: &self.made.quotes,
            search_index: &self.made.index_folder,
        }
    }

    fn page_asked_for(&self, page: &Page) -> Result<Arc<[u8]>, Diagnostic> {
        if let Some(known) = self.made.asked.read().ok().and_then(|asked| asked.get(&page.path).cloned()) {
            return Ok(known);
        }
        let html: Arc<[u8]> = self.html(page, self.view(page))?.into();
        if let Ok(mut asked) = self.made.asked.write() {
            asked.insert(page.path.clone(), html.clone());
        }
        Ok(html)
    }

    fn view(&self, page: &Page) -> view::View {
        if matches!(page.subject, Subject::Search) {
            self.index();
        }
        let among = |html: String, fitting: &Fitting| finish::among(html, &self.languages[fitting.language], fitting);
        view::view(&self.site(), page, self.body(page), &among)
    }

    fn html(&self, page: &Page, view: view::View) -> Result<Vec<u8>, Diagnostic> {
        self.templates[page.language].render(page.subject.template(), &view, &self.measures)
    }

    /// The finished HTML of a page's text; empty where it shows none.
    fn body(&self, page: &Page) -> String {
        let Some(origin) = page.subject.origin() else { return String::new() };
        let language = &self.languages[page.language];
        let plan = self.model.plan_of(origin);
        finish::body(page::body::html(&self.site(), origin, &page.path, language, plan), language)
    }

    fn files(&self, at: usize) -> &OutputTree {
        self.made.files[at].get_or_init(|| {
            let files = Mutex::new(OutputTree::default());
            MAKERS[at].1(&self.site(), &|path, bytes| lock(&files).insert(path, bytes));
            files.into_inner().unwrap_or_else(PoisonError::into_inner)
        })
    }

    fn is_below_search(&self, path: &OutputPath) -> bool {
        let folder = self.addresses.search().beside("").to_string();
        path.as_str().starts_with(&folder)
    }

    /// The search index, in a folder whose name changes with its content.
    fn index(&self) -> &OutputTree {
        self.made.index.get_or_init(|| {
            let pieces = search::pieces(&self.site());
            let hashes: String = pieces.par_iter().map(|(_, bytes)| hash(bytes)).collect();
            let folder = format!("{}/", &hash(hashes.as_bytes())[..10]);
            let mut files = OutputTree::default();
            for (name, bytes) in pieces {
                files.insert(self.addresses.search().beside(&format!("{folder}{name}.js")), bytes);
            }
            let _ = self.made.index_folder.set(self.addresses.search().beside(&folder).to_string());
            files
        })
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
