//! A site as new files are fitted into it: what lies in its folders, and what its files say where
//! they can be read. Drafts belong to it.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::template::Wording;
use super::{Fit, Kind, NewFile, Refused, Unknown};
use crate::build::{Cache, Options, prepare};
use crate::config::{self, Config};
use crate::diagnostic::{Diagnostic, Place, Rule, nearest};
use crate::document::{
    DepartmentDocument, Documents, FileRead, Lost, MeasureDocument, PlanDocument, ReportDocument,
    SectionDocument, read_files,
};
use crate::language::{Language, Languages};
use crate::model::status::Labels;
use crate::model::status::words::{self, plain};
use crate::path::{SourcePath, order_of, slug, without_order};
use crate::source::SourceTree;
use crate::theme::Theme;

/// A site that new files are made for.
pub struct Site<'t> {
    pub(super) tree: &'t SourceTree,
    pub(super) config: Config,
    pub(super) documents: Documents,
}

/// Files of a site that were read already, with the bytes that they had.
#[derive(Default)]
pub(super) struct Known(HashMap<SourcePath, (Arc<[u8]>, Arc<FileRead>)>);

/// A plan, by its folder: its own file may be one that cannot be read.
#[derive(Clone, Copy)]
pub(super) struct PlanFolder<'s> {
    pub(super) folder: &'s str,
    pub(super) document: Option<&'s PlanDocument>,
}

/// A section of a plan, by its folder.
#[derive(Clone, Copy)]
pub(super) struct SectionFolder<'s> {
    pub(super) folder: &'s str,
    pub(super) document: Option<&'s SectionDocument>,
}

impl PlanFolder<'_> {
    pub(super) fn id(&self) -> &str {
        without_order(self.folder)
    }
}

impl SectionFolder<'_> {
    pub(super) fn id(&self) -> &str {
        without_order(self.folder)
    }

    /// Whether a measure of its plan lies in it.
    pub(super) fn holds(&self, measure: &MeasureDocument) -> bool {
        measure.section.as_deref() == Some(self.folder)
    }

    /// What to call it.
    pub(super) fn title(&self) -> &str {
        self.document.map_or(self.id(), |section| &section.title)
    }
}

impl<'t> Site<'t> {
    /// Reads a site as far as it can be read.
    ///
    /// # Errors
    /// Where there is no `site.yaml`.
    pub fn read(tree: &'t SourceTree) -> Result<Self, Refused> {
        Site::read_knowing(tree, &mut Known::default())
    }

    /// The same, without reading again what is known.
    pub(super) fn read_knowing(tree: &'t SourceTree, known: &mut Known) -> Result<Self, Refused> {
        let own = SourcePath::new(config::FILE);
        if tree.get(&own).is_none() && !tree.is_unread(&own) {
            return Err(Refused::NoSite);
        }
        let config = Config::load(tree).value;
        let same = |file: &SourcePath, bytes: &Arc<[u8]>| {
            let (old, read) = known.0.get(file)?;
            (old == bytes).then(|| read.clone())
        };
        let (documents, read) = read_files(tree, &config, same);
        for read in read.new {
            if let Some(bytes) = tree.get(&read.file) {
                known.0.insert(read.file.clone(), (bytes.clone(), read));
            }
        }
        Ok(Site {
            tree,
            config,
            documents: documents.value,
        })
    }

    /// The departments of the site.
    pub fn departments(&self) -> &[DepartmentDocument] {
        &self.documents.departments
    }

    /// The words for statuses in the site's language, those of its own first.
    pub fn status_words(&self) -> Labels {
        let nowhere = Place::file(&SourcePath::new(config::FILE));
        let theme = Theme::load(self.tree, &self.config.theme, &nowhere).value;
        let code = self.config.language;
        let language = Arc::new(Language::load(self.tree, &theme, code).value);
        let mut words = words::of(&Languages::from([(code, language)]), code, code);
        let own = self.config.statuses.iter();
        let own: Labels = own
            .filter_map(|(word, meant)| {
                let status = words.get(&plain(&meant.value))?;
                Some((plain(word), *status))
            })
            .collect();
        words.extend(own);
        words
    }

    /// That no plan lies in a folder of this name, or in one that has the same address.
    ///
    /// # Errors
    /// Where one does.
    pub fn without_plan(&self, folder: &str) -> Result<(), Refused> {
        match self.plans().find(|plan| plan.id() == without_order(folder)) {
            Some(other) => {
                let place = SourcePath::new(format!("content/plans/{}", other.folder));
                Err(Refused::Taken(Kind::Plan, folder.to_owned(), place))
            }
            None => Ok(()),
        }
    }

    /// What is wrong with the site once it has some files, and is not now.
    pub fn faults_with(&self) -> impl FnMut(&[NewFile]) -> Vec<Diagnostic> {
        let mut cache = Cache::remembering();
        let mut faults =
            move |tree: &SourceTree| prepare(tree, &Options::default(), &mut cache).diagnostics;
        let known: Vec<(Rule, Place)> = faults(self.tree)
            .into_iter()
            .map(|fault| (fault.rule, fault.place))
            .collect();
        move |files| {
            let mut tree = self.tree.clone();
            for file in files {
                tree.put(file.path.clone(), file.bytes.clone());
            }
            let mut new = faults(&tree);
            new.retain(|fault| !known.contains(&(fault.rule, fault.place.clone())));
            new
        }
    }

    pub(super) fn wording(&self) -> Wording {
        Wording::of(self.config.language)
    }

    /// Whether there is a file, readable or not.
    pub(super) fn has(&self, file: &SourcePath) -> bool {
        self.tree.get(file).is_some() || self.tree.is_unread(file)
    }

    /// The plans in order of their folders.
    pub(super) fn plans(&self) -> impl Iterator<Item = PlanFolder<'_>> {
        self.folders_in("content/plans")
            .into_iter()
            .map(|folder| PlanFolder {
                folder,
                document: self
                    .documents
                    .plans
                    .iter()
                    .find(|plan| plan.folder == folder),
            })
    }

    /// The sections of a plan in order.
    pub(super) fn sections(&self, plan: PlanFolder<'_>) -> Vec<SectionFolder<'_>> {
        let of_plan = format!("content/plans/{}", plan.folder);
        let is_section =
            |folder: &&str| self.has(&SourcePath::new(format!("{of_plan}/{folder}/section.md")));
        let folders = self.folders_in(&of_plan).into_iter().filter(is_section);
        let document = |folder: &str| {
            self.documents
                .sections
                .iter()
                .find(|section| section.plan == plan.folder && section.folder == folder)
        };
        let mut sections: Vec<SectionFolder<'_>> = folders
            .map(|folder| SectionFolder {
                folder,
                document: document(folder),
            })
            .collect();
        sections
            .sort_by_key(|section| (order_of(section.folder).unwrap_or(u64::MAX), section.folder));
        sections
    }

    /// The measures of a plan in order of their files.
    pub(super) fn measures(&self, plan: PlanFolder<'_>) -> Vec<&MeasureDocument> {
        self.documents
            .measures
            .iter()
            .map(|measure| &**measure)
            .filter(|measure| measure.plan == plan.folder)
            .collect()
    }

    /// The reports of a plan in order of their files.
    pub(super) fn reports(&self, plan: PlanFolder<'_>) -> impl Iterator<Item = &ReportDocument> {
        self.documents
            .reports
            .iter()
            .filter(move |report| report.plan == plan.folder)
    }

    /// What is known of measures of a plan whose files cannot be read: their files, with the number
    /// where that can be seen.
    pub(super) fn unread_measures<'s>(
        &'s self,
        plan: PlanFolder<'s>,
    ) -> impl Iterator<Item = (&'s SourcePath, Option<&'s str>)> {
        self.documents
            .unread
            .iter()
            .filter_map(move |unread| match &unread.what {
                Lost::Measure(folder, number) if folder == plan.folder => {
                    Some((&unread.file, number.as_deref()))
                }
                _ => None,
            })
    }

    /// The names of the folders in a folder.
    fn folders_in(&self, folder: &str) -> BTreeSet<&str> {
        let below = self.tree.below(folder).map(|(path, _)| path);
        let unread = self
            .tree
            .unread()
            .filter(|path| path.as_str().starts_with(&format!("{folder}/")));
        below
            .chain(unread)
            .filter_map(|path| Some(path.as_str()[folder.len() + 1..].split_once('/')?.0))
            .collect()
    }

    /// The plan of a name: its folder's, with or without its order, the way to it, or its title.
    pub(super) fn plan(&self, name: &str) -> Result<PlanFolder<'_>, Refused> {
        let name = last_part(name);
        let names = |plan: &PlanFolder<'_>| {
            let document = plan.document;
            let titles = document
                .map(|plan| plan.title.clone())
                .into_iter()
                .chain(document.and_then(|plan| plan.short_title.clone()));
            [plan.id(), plan.folder]
                .map(str::to_owned)
                .into_iter()
                .chain(titles)
                .collect()
        };
        named(Kind::Plan, name, self.plans().collect(), names)
    }

    /// The section of a name: its folder's, with or without its order, its order, or its title.
    pub(super) fn section(
        &self,
        plan: PlanFolder<'_>,
        name: &str,
    ) -> Result<SectionFolder<'_>, Refused> {
        let name = last_part(name);
        let names = |section: &SectionFolder<'_>| {
            let order = order_of(section.folder).map(|order| order.to_string());
            let fixed = [section.id(), section.folder, section.title()].map(str::to_owned);
            fixed.into_iter().chain(order).collect()
        };
        named(Kind::Section, name, self.sections(plan), names)
    }

    /// The department of a code, in whatever case.
    pub(super) fn department(&self, code: &str) -> Result<&DepartmentDocument, Refused> {
        let all = self.documents.departments.iter().collect();
        named(Kind::Department, code.trim(), all, |department| {
            vec![department.code.clone(), department.name.clone()]
        })
    }

    /// A new file as it fits best: as a draft where it would else make faults that are not there
    /// now.
    pub(super) fn fitted(&self, make: impl Fn(bool) -> NewFile) -> (NewFile, Fit) {
        let mut faults_with = self.faults_with();
        let mut made_by = |file: &NewFile| faults_with(std::slice::from_ref(file));
        let (whole, draft) = (make(false), make(true));
        let because = made_by(&whole);
        match () {
            () if because.is_empty() => (whole, Fit::Fits),
            () if whole != draft && made_by(&draft).is_empty() => (draft, Fit::Draft(because)),
            () => (whole, Fit::Faults(because)),
        }
    }
}

/// The last part of the way to a folder: what a shell completes ends in a slash.
fn last_part(path: &str) -> &str {
    let path = path.trim().trim_end_matches(['/', '\\']);
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// The one of a name. The first of its names is what it is called in a list of all.
fn named<T>(
    kind: Kind,
    name: &str,
    all: Vec<T>,
    names: impl Fn(&T) -> Vec<String>,
) -> Result<T, Refused> {
    let all: Vec<(Vec<String>, T)> = all.into_iter().map(|one| (names(&one), one)).collect();
    let same = |other: &String| other == name;
    let alike = |other: &String| slug(other) == slug(name) && !slug(name).is_empty();
    let exact = all.iter().position(|(names, _)| names.iter().any(same));
    let at = exact.or_else(|| {
        let mut found = all
            .iter()
            .enumerate()
            .filter(|(_, (names, _))| names.iter().any(alike));
        found
            .next()
            .filter(|_| found.next().is_none())
            .map(|(at, _)| at)
    });
    let known: Vec<String> = all.iter().map(|(names, _)| names[0].clone()).collect();
    match at.and_then(|at| all.into_iter().nth(at)) {
        Some((_, one)) => Ok(one),
        None => Err(Refused::Unknown(
            kind,
            Unknown {
                name: name.to_owned(),
                meant: nearest(name, known.iter().map(String::as_str)),
                known,
            },
        )),
    }
}
