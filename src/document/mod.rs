//! The files of a site as documents: front matter as typed values, Markdown as HTML with its
//! references still open. A document knows nothing of other documents; `model` puts them together.

pub mod amount;
mod department;
mod edition;
pub mod markdown;
mod measure;
mod page;
mod plan;
mod read;
mod report;
mod sort;
mod unread;
mod values;
pub mod when;

pub use department::{DepartmentDocument, DepartmentKind, Formerly};
pub use edition::{
    EDITION_LIMIT, EDITION_VERSION, EditionDocument, FrozenEntry, FrozenMeasure, FrozenResponsible,
    FrozenSection, edition_text,
};
pub use measure::{
    EntryText, Funding, FundingStatus, IndicatorText, MeasureDocument, MeasureKind, MilestoneText,
    ResponsibleText, Role, StatusText, WebLink,
};
pub use page::{PageDocument, page_id};
pub use plan::{Announced, PlanDocument, PlanKind, Publication, SectionDocument};
pub use report::{ContradictionText, DeclaredDepartments, DeclaresText, ItemText, ReportDocument};
pub use unread::{Lost, Unread};
pub use values::{PartText, RelationKind, RelationText, WhenText};

use std::sync::Arc;

use rayon::prelude::*;

use crate::config::Config;
use crate::diagnostic::{Diagnostic, Warned};
use crate::path::SourcePath;
use crate::source::SourceTree;
use read::Document;

/// All documents of a site, in order of their paths.
#[derive(Debug, Default)]
pub struct Documents {
    /// `departments/*.md`
    pub departments: Vec<DepartmentDocument>,
    /// `plans/*/plan.md`
    pub plans: Vec<PlanDocument>,
    /// `plans/*/*/section.md`
    pub sections: Vec<SectionDocument>,
    /// The other Markdown files of a plan's folder and its sections' folders.
    pub measures: Vec<Arc<MeasureDocument>>,
    /// `plans/*/reports/*.md`
    pub reports: Vec<ReportDocument>,
    /// `plans/*/reports/*.json`
    pub editions: Vec<Arc<EditionDocument>>,
    /// `pages/*.md`
    pub pages: Vec<PageDocument>,
    /// Files that are not Markdown, beside pages.
    pub attachments: Vec<SourcePath>,
    /// Files below `static/`.
    pub statics: Vec<SourcePath>,
    /// What could not be read, in no particular order.
    pub unread: Vec<Unread>,
}

/// One file as it was read: its document, if it is one, and what is wrong with it.
#[derive(Clone, Debug)]
pub struct FileRead {
    /// The file.
    pub file: SourcePath,
    document: Option<Document>,
    faults: Vec<Diagnostic>,
    unread: Vec<Unread>,
}

/// Every file of a site that holds a document, as it was read.
pub struct AllRead {
    /// How many there are.
    pub count: usize,
    /// Those that were not known before.
    pub new: Vec<Arc<FileRead>>,
}

/// Reads every file of a site that holds a document. What is known of a file with these bytes
/// already is not read again.
pub fn read_files(
    tree: &SourceTree,
    config: &Config,
    known: impl Fn(&SourcePath, &Arc<[u8]>) -> Option<Arc<FileRead>> + Sync,
) -> (Warned<Documents>, AllRead) {
    let sorted = sort::sort(tree);
    let read = |(file, kind, bytes): &(&SourcePath, sort::Kind<'_>, &Arc<[u8]>)| match known(
        file, bytes,
    ) {
        Some(known) => (known, false),
        None => {
            let (document, faults) = read::document(tree, file, kind, config);
            let unread = unread::of_file(file, kind, document.as_ref(), &faults, bytes);
            (
                Arc::new(FileRead {
                    file: (*file).clone(),
                    document,
                    faults,
                    unread,
                }),
                true,
            )
        }
    };
    let read: Vec<(Arc<FileRead>, bool)> = sorted.value.documents.par_iter().map(read).collect();
    let sort::Sorted {
        unread,
        attachments,
        statics,
        ..
    } = sorted.value;
    let unread = unread.iter().flat_map(unread::of_place).collect();
    let mut documents = Documents {
        attachments,
        statics,
        unread,
        ..Documents::default()
    };
    let mut diagnostics = sorted.diagnostics;
    for (file, _) in &read {
        diagnostics.extend(file.faults.iter().cloned());
        documents.unread.extend(file.unread.iter().cloned());
        documents.add(file.document.clone());
    }
    let count = read.len();
    let new = read
        .into_iter()
        .filter(|(_, is_new)| *is_new)
        .map(|(file, _)| file)
        .collect();
    (
        Warned {
            value: documents,
            diagnostics,
        },
        AllRead { count, new },
    )
}

impl Documents {
    fn add(&mut self, document: Option<Document>) {
        match document {
            Some(Document::Department(department)) => self.departments.push(department),
            Some(Document::Plan(plan)) => self.plans.push(*plan),
            Some(Document::Section(section)) => self.sections.push(section),
            Some(Document::Measure(measure)) => self.measures.push(measure),
            Some(Document::Report(report)) => self.reports.push(report),
            Some(Document::Edition(edition)) => self.editions.push(edition),
            Some(Document::Page(page)) => self.pages.push(page),
            None => {}
        }
    }
}
