//! A site of which every file can be made: one when it is wanted, as `serve` does, or all at once.

use std::collections::HashMap;
use std::io;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rayon::prelude::*;

use super::cache::{AllTemplates, Cache};
use crate::diagnostic::{Diagnostic, Rule};
use crate::finish;
use crate::language::Languages;
use crate::model::Model;
use crate::model::link::Origin;
use crate::output::{Listed, Lists, MANIFEST, OutputTree, hash, listed, listed_read};
use crate::page::address::Addresses;
use crate::page::artifact::{Artifact, Kind};
use crate::page::body::{Places, Standing};
use crate::page::quote::Quotes;
use crate::page::{self, Page, Site, Subject, view};
use crate::path::{OutputPath, SourcePath};
use crate::render::html::{Measures, distinct};
use crate::render::{calendar, data, feed, schema, search, sheet, sitemap};
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
    pub(super) shared: view::Shared,
    pub(super) templates: Arc<AllTemplates>,
    pub(super) measures: Arc<Measures>,
    /// What has been made so far.
    pub(super) made: Made,
}

/// What has been made so far of a site, and where its files are.
#[derive(Default)]
pub(super) struct Made {
    /// The artifacts by path.
    by_path: HashMap<OutputPath, usize>,
    /// The files that were asked for, one by one.
    asked: Vec<OnceLock<Arc<[u8]>>>,
    quotes: Quotes,
    sheet_rows: OnceLock<sheet::Rows>,
    events: OnceLock<calendar::Events>,
    index: OnceLock<OutputTree>,
    index_folder: OnceLock<String>,
}

impl Prepared {
    /// The site with all that its files need.
    pub(super) fn with_rows(mut self, cache: &mut Cache) -> Self {
        self.measures = cache.measures(&self.model, &self.addresses, &self.languages);
        self.made.by_path = self
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
        match self.artifacts[*self.made.by_path.get(path)?].kind {
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
        match &self.artifacts[*self.made.by_path.get(path)?].kind {
            Kind::Large(file) => Some(file),
            _ => None,
        }
    }

    /// One file; `None` where the site has none at that address.
    ///
    /// # Errors
    /// A fault of the template that makes the page, and of a large file that cannot be read.
    pub fn file(&self, path: &OutputPath) -> Option<Result<Arc<[u8]>, Diagnostic>> {
        if let Some(at) = self.made.by_path.get(path) {
            return Some(self.asked_for(*at));
        }
        let in_index = self
            .is_below_search(path)
            .then(|| self.index().get(path).cloned())
            .flatten();
        in_index.map(Ok)
    }

    /// One file, made anew and not remembered; `None` where the site has none at that address, and
    /// for the manifest and what is too large to be held.
    ///
    /// # Errors
    /// A fault of the template that makes the page.
    pub fn fresh(&self, path: &OutputPath) -> Option<Result<Vec<u8>, Diagnostic>> {
        let Some(at) = self.made.by_path.get(path) else {
            let in_index = self.is_below_search(path).then(|| self.index().get(path));
            return in_index.flatten().map(|bytes| Ok(bytes.to_vec()));
        };
        let (artifact, mut room) = (&self.artifacts[*at], Vec::new());
        if artifact.kind.is_apart() {
            return None;
        }
        self.make_what_is_shared();
        Some(self.make(artifact, &mut room).map(<[u8]>::to_vec))
    }

    /// Makes every file but the manifest and those too large to be held, in parallel, and hands each
    /// over as soon as it is made, until it is told to stop. Where a page cannot be made, the others are, so that every reason
    /// is found.
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
        self.make_what_is_shared();
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
        self.index()
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

    /// Makes what many files need, before they are made in parallel: a thread that waits for one of
    /// these while it is made would take on another file, and that file would wait for it in turn.
    fn make_what_is_shared(&self) {
        self.index();
        self.sheet_rows();
        self.events();
    }

    fn sheet_rows(&self) -> &sheet::Rows {
        self.made
            .sheet_rows
            .get_or_init(|| sheet::rows(&self.site()))
    }

    fn events(&self) -> &calendar::Events {
        self.made
            .events
            .get_or_init(|| calendar::events(&self.site()))
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

    /// Makes a file. `room` is where it is written, unless it is at hand: pages take much of it, and
    /// it is dear to get anew for each.
    fn make<'b>(
        &self,
        artifact: &'b Artifact,
        room: &'b mut Vec<u8>,
    ) -> Result<&'b [u8], Diagnostic> {
        let site = self.site();
        *room = match &artifact.kind {
            Kind::Fixed(bytes) => return Ok(bytes),
            Kind::Page(at) => {
                let page = &self.pages[*at];
                self.html(page, self.view(page), room)?;
                return Ok(room);
            }
            Kind::Readme => data::readme(&site),
            Kind::Measures => data::measures(&site),
            Kind::Plans => data::plans(&site),
            Kind::Departments => data::departments(&site),
            Kind::WholePlan(id) => data::whole_plan(&site, *id),
            Kind::Schema(of) => data::schema(&site, *of),
            Kind::ManifestSchema => schema::file::<Vec<Listed>>(
                &site,
                MANIFEST,
                "Every file of the site but this one and SHA256SUMS, by path.",
            ),
            Kind::Sheet(of) => sheet::file(&site, *of, self.sheet_rows()),
            Kind::Calendar(of) => calendar::file(&site, *of, self.events()),
            Kind::Feed => feed::file(&site),
            Kind::Sitemap(part) => sitemap::file(&site, *part),
            Kind::Manifest => self.lists()?.manifest,
            Kind::Checksums => self.lists()?.checksums,
            Kind::Large(file) => file.read().map_err(|error| unreadable(artifact, &error))?,
        };
        Ok(room)
    }

    /// The lists of all files. Holds no more than a few pages at a time.
    fn lists(&self) -> Result<Lists, Diagnostic> {
        self.make_what_is_shared();
        let others = self
            .artifacts
            .par_iter()
            .filter(|artifact| !artifact.kind.is_list());
        let made = others.map_init(Vec::new, |room, artifact| {
            let path = artifact.path.as_str();
            match &artifact.kind {
                Kind::Large(file) => file
                    .open()
                    .and_then(|opened| listed_read(path, opened))
                    .map_err(|error| unreadable(artifact, &error)),
                _ => Ok(listed(path, self.make(artifact, room)?)),
            }
        });
        let mut files = made.collect::<Result<Vec<Listed>, Diagnostic>>()?;
        files.extend(
            self.index()
                .iter()
                .map(|(path, bytes)| listed(path.as_str(), bytes)),
        );
        Ok(Lists::of(files))
    }

    /// What pages are made from.
    fn site(&self) -> Site<'_> {
        Site {
            model: &self.model,
            addresses: &self.addresses,
            pages: &self.pages,
            languages: &self.languages,
            shared: &self.shared,
            row_prints: self.measures.prints(),
            quotes: &self.made.quotes,
            search_index: &self.made.index_folder,
        }
    }

    fn view(&self, page: &Page) -> view::View {
        if matches!(page.subject, Subject::Search) {
            self.index();
        }
        let text_of = |origin: Origin, standing: &Standing<'_>| self.text(origin, standing);
        view::view(&self.site(), page, self.body(page), &text_of)
    }

    /// Writes a page in place of what is in `room`.
    fn html(&self, page: &Page, view: view::View, room: &mut Vec<u8>) -> Result<(), Diagnostic> {
        room.clear();
        self.templates[page.language].render(
            page.subject.template(),
            &view,
            &self.measures,
            room,
        )?;
        *room = finish::without_unused(std::mem::take(room));
        Ok(())
    }

    /// The HTML of a page's text; empty where it shows none.
    fn body(&self, page: &Page) -> String {
        let Some(origin) = page.subject.origin() else {
            return String::new();
        };
        let standing = Standing {
            path: &page.path,
            language: &self.languages[page.language],
            plan: self.model.plan_of(origin),
            here: &Places::new(),
            prefix: String::new(),
            down: 0,
            name: None,
        };
        self.text(origin, &standing)
    }

    /// The HTML of a text as it stands on a page.
    fn text(&self, origin: Origin, standing: &Standing<'_>) -> String {
        let parts = &self.templates[standing.language.code].parts;
        page::body::html(&self.site(), origin, standing, parts, finish::author_html)
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
                files.insert(
                    self.addresses
                        .search()
                        .beside(&format!("{folder}{name}.js")),
                    bytes,
                );
            }
            let _ = self
                .made
                .index_folder
                .set(self.addresses.search().beside(&folder).to_string());
            files
        })
    }
}

/// A large file was there when the site was read, and cannot be read now.
fn unreadable(artifact: &Artifact, error: &io::Error) -> Diagnostic {
    Diagnostic::new(Rule::UnreadableFile, artifact.source.clone())
        .with("why", "system")
        .with("message", error.to_string())
}
