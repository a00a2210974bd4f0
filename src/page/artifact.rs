//! Every file that a site writes, but the pieces of its search index, whose names change with what
//! they hold: where it will stand, what it is, and what it comes from. A file that is not in this
//! list does not exist.

use std::sync::Arc;

use super::address::{self, Addresses};
use super::figure::FigureKind;
use super::{Page, Scope};
use crate::diagnostic::Place;
use crate::model::{Model, PlanId};
use crate::path::{OutputPath, SourcePath};
use crate::source::LargeFile;

/// A file of the site.
#[derive(Clone, Debug)]
pub struct Artifact {
    /// Where it will stand.
    pub path: OutputPath,
    /// What it is.
    pub kind: Kind,
    /// What it comes from: a file, or the value in it that says its address.
    pub source: Place,
}

/// What a file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A page, by its place in the list of pages.
    Page(usize),
    /// What the data files hold, for people.
    Readme,
    /// All measures, as data.
    Measures,
    /// All plans, as data.
    Plans,
    /// Everything that ends, as data.
    Deadlines,
    /// All departments, as data.
    Departments,
    /// A whole plan, as data.
    WholePlan(PlanId),
    /// What a data file holds.
    Schema(Schema),
    /// What the manifest holds.
    ManifestSchema,
    /// Measures for spreadsheets.
    Sheet(Scope),
    /// What is due, as a calendar.
    Calendar(Scope),
    /// A plan as a PDF.
    #[cfg(feature = "pdf")]
    Paper(PlanId),
    /// A figure as a picture.
    Figure(Scope, FigureKind),
    /// The numbers of a figure for spreadsheets.
    FigureTable(Scope, FigureKind),
    /// What was reported, as a feed.
    Feed,
    /// What search engines may list. The number is that of a part, where there are too many pages
    /// for one.
    Sitemap(Option<usize>),
    /// An asset of the theme, or a file that is copied as it is.
    Fixed(Arc<[u8]>),
    /// A file that is copied as it is and too large to be held.
    Large(LargeFile),
    /// The list of all other files.
    Manifest,
    /// The checksums of all other files.
    Checksums,
}

impl Kind {
    /// Whether it lists the others.
    pub fn is_list(&self) -> bool {
        matches!(self, Kind::Manifest | Kind::Checksums)
    }

    /// Whether it is not made with all others: what lists them, and what is copied without being
    /// held.
    pub fn is_apart(&self) -> bool {
        self.is_list() || matches!(self, Kind::Large(_))
    }
}

/// The data files that have a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Schema {
    /// `deadlines.json`
    Deadlines,
    /// `departments.json`
    Departments,
    /// `measures.json`
    Measures,
    /// `plans/ID.json`
    WholePlan,
    /// `plans.json`
    Plans,
}

impl Schema {
    /// Every one.
    pub const ALL: [Schema; 5] = [
        Schema::Deadlines,
        Schema::Departments,
        Schema::Measures,
        Schema::WholePlan,
        Schema::Plans,
    ];

    /// The name of the file.
    pub fn name(self) -> &'static str {
        match self {
            Schema::Deadlines => "deadlines.json",
            Schema::Departments => "departments.json",
            Schema::Measures => "measures.json",
            Schema::WholePlan => "plan.json",
            Schema::Plans => "plans.json",
        }
    }
}

/// The most addresses that a sitemap may have (sitemaps.org, 0.9).
pub const SITEMAP_LIMIT: usize = 50_000;

/// Everything but the assets of the theme. Pages that lead on from earlier addresses come last: of
/// two with one address, they are the ones that are wrong.
pub fn artifacts(
    model: &Model,
    addresses: &Addresses,
    pages: &[Page],
    copied: Vec<Artifact>,
) -> Vec<Artifact> {
    let site = Place::file(&SourcePath::new(crate::config::FILE));
    let own = |(path, kind): (OutputPath, Kind)| Artifact {
        path,
        kind,
        source: site.clone(),
    };
    let page = |(at, page): (usize, &Page)| Artifact {
        path: page.path.clone(),
        kind: Kind::Page(at),
        source: page.place(),
    };
    let (moved, standing): (Vec<_>, Vec<_>) = pages
        .iter()
        .enumerate()
        .partition(|(_, page)| page.written.is_some());
    let listed = pages
        .iter()
        .filter(|page| page.subject.is_listed(model))
        .count();
    let mut artifacts: Vec<Artifact> = of_site(model, addresses, listed)
        .into_iter()
        .map(own)
        .collect();
    artifacts.extend(standing.into_iter().map(page));
    artifacts.extend(Scope::parts(model).flat_map(|part| of_part(model, addresses, part)));
    artifacts.extend(copied);
    artifacts.extend(moved.into_iter().map(page));
    artifacts
}

/// The files of the whole site, of which so many pages may be listed by search engines.
fn of_site(model: &Model, addresses: &Addresses, listed: usize) -> Vec<(OutputPath, Kind)> {
    let mut files = vec![
        (OutputPath::new("data/README.txt"), Kind::Readme),
        (OutputPath::new("data/deadlines.json"), Kind::Deadlines),
        (OutputPath::new("data/departments.json"), Kind::Departments),
        (
            addresses.sheet(Scope::Site).clone(),
            Kind::Sheet(Scope::Site),
        ),
        (OutputPath::new("data/measures.json"), Kind::Measures),
        (OutputPath::new("data/plans.json"), Kind::Plans),
    ];
    files.extend(Schema::ALL.map(|schema| (address::schema(schema.name()), Kind::Schema(schema))));
    files.push((address::schema("manifest.json"), Kind::ManifestSchema));
    files.push((OutputPath::new("manifest.json"), Kind::Manifest));
    files.push((OutputPath::new("SHA256SUMS"), Kind::Checksums));
    files.extend(model.as_of.map(|_| (address::feed(), Kind::Feed)));
    files.extend(calendar(model, addresses, Scope::Site));
    files.extend(figures(model, addresses, Scope::Site));
    if let Some(sitemap) = address::sitemap(&model.config) {
        let parts = if listed > SITEMAP_LIMIT {
            listed.div_ceil(SITEMAP_LIMIT)
        } else {
            0
        };
        files.extend(
            (0..parts).map(|part| (address::sitemap_part(part), Kind::Sitemap(Some(part)))),
        );
        files.push((sitemap, Kind::Sitemap(None)));
    }
    files
}

/// The files of a plan or a department that are no pages.
fn of_part(model: &Model, addresses: &Addresses, part: Scope) -> Vec<Artifact> {
    let source = Place::file(&part.file(model));
    let whole = part.plan().filter(|id| !model[*id].document.draft);
    let whole = whole.map(|id| (address::plan_data(&model[id].id), Kind::WholePlan(id)));
    let sheet = has_sheet(model, part).then(|| (addresses.sheet(part).clone(), Kind::Sheet(part)));
    let calendar = calendar(model, addresses, part);
    let files = whole.into_iter().chain(sheet).chain(calendar);
    let files = files.chain(paper(model, addresses, part));
    let files = files.chain(figures(model, addresses, part));
    files
        .map(|(path, kind)| Artifact {
            path,
            kind,
            source: source.clone(),
        })
        .collect()
}

/// A plan as a PDF, where plans are made so.
#[cfg(feature = "pdf")]
fn paper(model: &Model, addresses: &Addresses, of: Scope) -> Option<(OutputPath, Kind)> {
    let id = of.plan().filter(|id| has_paper(model, *id))?;
    Some((addresses.paper(id).clone(), Kind::Paper(id)))
}

#[cfg(not(feature = "pdf"))]
fn paper(_: &Model, _: &Addresses, _: Scope) -> Option<(OutputPath, Kind)> {
    None
}

/// The calendar of a scope in which anything ends.
fn calendar(model: &Model, addresses: &Addresses, of: Scope) -> Option<(OutputPath, Kind)> {
    has_due(model, of).then(|| (addresses.calendar(of).clone(), Kind::Calendar(of)))
}

/// The figures of a scope that say anything.
fn figures(
    model: &Model,
    addresses: &Addresses,
    of: Scope,
) -> impl Iterator<Item = (OutputPath, Kind)> {
    FigureKind::drawn(model, of).flat_map(move |kind| {
        let path = |ending| addresses.figure(of, kind.id(), ending);
        let picture = (path("svg"), Kind::Figure(of, kind));
        let has_table = kind.has_table();
        let table = has_table.then(|| (path("csv"), Kind::FigureTable(of, kind)));
        [picture].into_iter().chain(table)
    })
}

/// Whether there are measures for spreadsheets, drafts not counted. The site has a file even of
/// none.
pub fn has_sheet(model: &Model, of: Scope) -> bool {
    match of {
        Scope::Site => true,
        Scope::Plan(id) => !model[id].measures.is_empty(),
        Scope::Department(id) => !model[id].measures.is_empty(),
    }
}

/// Whether a plan is made as a PDF: with the feature `pdf`, drafts left out.
pub fn has_paper(model: &Model, id: PlanId) -> bool {
    cfg!(feature = "pdf") && !model[id].document.draft
}

/// Whether anything ends, so that there is a calendar.
pub fn has_due(model: &Model, of: Scope) -> bool {
    of.all_measures(model)
        .into_iter()
        .any(|id| model.due_of(id).next().is_some())
}
