//! What each file of `content/` is, from its place alone.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place, Rule, Warned};
use crate::keys::{self, Keys};
use crate::path::SourcePath;
use crate::source::SourceTree;

/// What a file is, with the folders that say where it belongs.
pub enum Kind<'t> {
    Department,
    Plan {
        folder: &'t str,
    },
    Section {
        plan: &'t str,
        folder: &'t str,
    },
    Measure {
        plan: &'t str,
        section: Option<&'t str>,
    },
    Report {
        plan: &'t str,
    },
    /// The only one that is no Markdown.
    Edition {
        plan: &'t str,
    },
    Page {
        /// The folder it lies in, if not among the pages at the top.
        folder: Option<&'t str>,
    },
}

impl Kind<'_> {
    /// The keys that can stand at its top.
    pub fn keys(&self) -> &'static Keys {
        match self {
            Kind::Department => &keys::DEPARTMENT,
            Kind::Plan { .. } => &keys::PLAN,
            Kind::Section { .. } => &keys::SECTION,
            Kind::Measure { .. } => &keys::MEASURE,
            Kind::Report { .. } => &keys::REPORT,
            Kind::Edition { .. } => &keys::EDITION,
            Kind::Page { .. } => &keys::PAGE,
        }
    }
}

/// The files of a site by what they are.
#[derive(Default)]
pub struct Sorted<'t> {
    pub documents: Vec<(&'t SourcePath, Kind<'t>, &'t Arc<[u8]>)>,
    /// Files in places where such files are not read, and what is there but could not be read.
    pub unread: Vec<SourcePath>,
    pub attachments: Vec<SourcePath>,
    pub statics: Vec<SourcePath>,
}

/// Sorts the files below `content/`; a Markdown file in the wrong place and a folder without its
/// own file are faults.
pub fn sort(tree: &SourceTree) -> Warned<Sorted<'_>> {
    let mut sorted = Sorted::default();
    let mut diagnostics = Vec::new();
    let held = tree
        .below("content")
        .map(|(path, bytes)| (path, Some(bytes)));
    let large = tree.all_large().map(|path| (path, None));
    for (path, bytes) in held.chain(large) {
        let parts: Vec<&str> = path.as_str().split('/').skip(1).collect();
        match parts.as_slice() {
            ["site.yaml"] => {}
            ["static", ..] => sorted.statics.push(path.clone()),
            ["plans", plan, "reports", _] if has_ending(path, "json") => {
                let edition = bytes.map(|bytes| (path, Kind::Edition { plan }, bytes));
                sorted.documents.extend(edition);
            }
            _ if !has_ending(path, "md") => match parts.as_slice() {
                _ if looks_like_markdown(path) => diagnostics.push(misplaced(path, "ending")),
                ["pages" | "departments", _, ..] | ["plans", _, _, ..] => {
                    sorted.attachments.push(path.clone())
                }
                _ => diagnostics.push(misplaced(path, "content")),
            },
            _ => match kind(&parts) {
                Ok(kind) => sorted
                    .documents
                    .extend(bytes.map(|bytes| (path, kind, bytes))),
                Err(hint) => diagnostics.push(misplaced(path, hint)),
            },
        }
    }
    sorted.attachments.sort_unstable();
    sorted.statics.sort_unstable();
    sorted.unread = diagnostics
        .iter()
        .map(|fault| fault.place.file.clone())
        .collect();
    sorted.unread.extend(tree.unread().cloned());
    diagnostics.extend(missing(
        tree,
        sorted.documents.iter().map(|(_, kind, _)| kind),
    ));
    Warned {
        value: sorted,
        diagnostics,
    }
}

/// What a Markdown file is, from the parts of its path below `content/`; which hint fits where it
/// has no place.
pub(super) fn kind<'t>(parts: &[&'t str]) -> Result<Kind<'t>, &'static str> {
    match *parts {
        ["departments", _] => Ok(Kind::Department),
        ["departments", ..] => Err("departments"),
        ["pages", _] => Ok(Kind::Page { folder: None }),
        ["pages", folder, _] => Ok(Kind::Page {
            folder: Some(folder),
        }),
        ["pages", ..] => Err("pages"),
        ["plans", folder, "plan.md"] => Ok(Kind::Plan { folder }),
        ["plans", plan, "reports", _] => Ok(Kind::Report { plan }),
        ["plans", _, "section.md"] => Err("section"),
        ["plans", _, _, "plan.md"] => Err("plans"),
        ["plans", plan, folder, "section.md"] => Ok(Kind::Section { plan, folder }),
        ["plans", plan, _] => Ok(Kind::Measure {
            plan,
            section: None,
        }),
        ["plans", plan, section, _] => Ok(Kind::Measure {
            plan,
            section: Some(section),
        }),
        ["plans", _, _, _, ..] => Err("section"),
        ["plans", ..] => Err("plans"),
        _ => Err("content"),
    }
}

fn has_ending(path: &SourcePath, wanted: &str) -> bool {
    path.name()
        .rsplit_once('.')
        .is_some_and(|(_, ending)| ending.eq_ignore_ascii_case(wanted))
}

/// Other endings that Markdown files go by.
fn looks_like_markdown(path: &SourcePath) -> bool {
    let name = path.name().to_lowercase();
    [".markdown", ".mdown", ".mkd", ".md.txt"]
        .iter()
        .any(|ending| name.ends_with(ending))
}

fn misplaced(path: &SourcePath, hint: &'static str) -> Diagnostic {
    Diagnostic::new(Rule::MisplacedFile, Place::file(path)).with("hint", hint)
}

/// Plans without `plan.md`, sections without `section.md` and folders of pages without the page
/// above them, named once each.
fn missing<'k, 't: 'k>(
    tree: &SourceTree,
    kinds: impl Iterator<Item = &'k Kind<'t>>,
) -> Vec<Diagnostic> {
    let mut wanted: BTreeSet<(String, &'static str)> = BTreeSet::new();
    let folders = kinds.filter_map(|kind| match *kind {
        Kind::Department => None,
        Kind::Page { folder } => {
            wanted.extend(folder.map(|folder| (format!("content/pages/{folder}.md"), "page")));
            None
        }
        Kind::Plan { folder } => Some((folder, None)),
        Kind::Report { plan } | Kind::Edition { plan } => Some((plan, None)),
        Kind::Section { plan, folder } => Some((plan, Some(folder))),
        Kind::Measure { plan, section } => Some((plan, section)),
    });
    let mut folders: Vec<(&str, Option<&str>)> = folders.collect();
    folders.dedup();
    for (plan, section) in folders {
        wanted.insert((format!("content/plans/{plan}/plan.md"), "plan"));
        wanted.extend(section.map(|section| {
            (
                format!("content/plans/{plan}/{section}/section.md"),
                "section",
            )
        }));
    }
    let missing = wanted
        .into_iter()
        .map(|(path, hint)| (SourcePath::new(path), hint))
        .filter(|(path, _)| tree.get(path).is_none() && !tree.is_unread(path));
    missing
        .map(|(path, hint)| {
            Diagnostic::new(Rule::MissingFile, Place::file(&path))
                .with("name", path.as_str())
                .with("hint", hint)
        })
        .collect()
}
