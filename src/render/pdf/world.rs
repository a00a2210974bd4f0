//! All that typst can see while it sets a plan: the style sheet, the plan, its pictures and the
//! fonts. No other file, no network, no clock.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt, World};

use super::fonts::fonts;
use super::picture::Picture;

/// How a plan looks on paper, and the only code that is run.
const SHEET: &str = include_str!("paper.typ");

/// What there is of a plan.
pub(super) struct PlanWorld {
    functions: LazyHash<Library>,
    main: Source,
    files: Vec<(FileId, Bytes)>,
}

impl PlanWorld {
    /// A plan as JSON, and its pictures.
    pub fn new(plan: String, pictures: Vec<Option<Picture>>) -> Option<Self> {
        let pictures = pictures
            .into_iter()
            .enumerate()
            .filter_map(|(at, picture)| {
                let Picture { ending, bytes } = picture?;
                Some((format!("pictures/{at}.{ending}"), bytes))
            });
        let plan = ("plan.json".to_owned(), Bytes::from_string(plan));
        let files = [plan].into_iter().chain(pictures);
        // Cells that head a row are told by functions that typst has not settled the names of.
        let features = Features::from_iter([Feature::A11yExtras]);
        Some(PlanWorld {
            functions: LazyHash::new(Library::builder().with_features(features).build()),
            main: Source::new(id("paper.typ")?, SHEET.to_owned()),
            files: files
                .map(|(path, bytes)| Some((id(&path)?, bytes)))
                .collect::<Option<_>>()?,
        })
    }
}

fn id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for PlanWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.functions
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &fonts().book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let is_main = id == self.main.id();
        is_main
            .then(|| self.main.clone())
            .ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let known = self.files.iter().find(|(known, _)| *known == id);
        known
            .map(|(_, bytes)| bytes.clone())
            .ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts().at(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
