//! What each file of `content/` is, from its place alone.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Place, Rule, Warned};
use crate::path::SourcePath;
use crate::source::SourceTree;

/// What a Markdown file is, with the folders that say where it belongs.
pub enum Kind {
    Department,
    Plan { folder: String },
    Section { plan: String, folder: String },
    Measure { plan: String, section: Option<String> },
    Report { plan: String },
    Page,
}

/// The files of a site by what they are.
#[derive(Default)]
pub struct Sorted {
    pub markdown: Vec<(SourcePath, Kind)>,
    pub attachments: Vec<SourcePath>,
    pub statics: Vec<SourcePath>,
}

/// Sorts the files below `content/`; a Markdown file in the wrong place and a folder without its own file are faults.
pub fn sort(tree: &SourceTree) -> Warned<Sorted> {
    let mut sorted = Sorted::default();
    let mut diagnostics = Vec::new();
    for (path, _) in tree.below("content") {
        let parts: Vec<&str> = path.as_str().split('/').skip(1).collect();
        match parts.as_slice() {
            ["site.yaml"] => {}
            ["static", ..] => sorted.statics.push(path.clone()),
            _ if !is_markdown(path) => match parts.as_slice() {
                _ if looks_like_markdown(path) => diagnostics.push(misplaced(path, "ending")),
                ["pages" | "departments", _, ..] | ["plans", _, _, ..] => sorted.attachments.push(path.clone()),
                _ => diagnostics.push(misplaced(path, "content")),
            },
            _ => match kind(&parts) {
                Ok(kind) => sorted.markdown.push((path.clone(), kind)),
                Err(hint) => diagnostics.push(misplaced(path, hint)),
            },
        }
    }
    diagnostics.extend(missing(tree, &sorted.markdown));
    Warned { value: sorted, diagnostics }
}

fn kind(parts: &[&str]) -> Result<Kind, &'static str> {
    match *parts {
        ["departments", _] => Ok(Kind::Department),
        ["departments", ..] => Err("departments"),
        ["pages", _] => Ok(Kind::Page),
        ["plans", folder, "plan.md"] => Ok(Kind::Plan { folder: folder.into() }),
        ["plans", plan, "reports", _] => Ok(Kind::Report { plan: plan.into() }),
        ["plans", _, "section.md"] => Err("section"),
        ["plans", _, _, "plan.md"] => Err("plans"),
        ["plans", plan, folder, "section.md"] => Ok(Kind::Section { plan: plan.into(), folder: folder.into() }),
        ["plans", plan, _] => Ok(Kind::Measure { plan: plan.into(), section: None }),
        ["plans", plan, section, _] => Ok(Kind::Measure { plan: plan.into(), section: Some(section.into()) }),
        ["plans", _, _, _, ..] => Err("section"),
        ["plans", ..] => Err("plans"),
        _ => Err("content"),
    }
}

fn is_markdown(path: &SourcePath) -> bool {
    path.as_str().to_lowercase().ends_with(".md")
}

/// Other endings that Markdown files go by.
fn looks_like_markdown(path: &SourcePath) -> bool {
    let name = path.name().to_lowercase();
    [".markdown", ".mdown", ".mkd", ".md.txt"].iter().any(|ending| name.ends_with(ending))
}

fn misplaced(path: &SourcePath, hint: &'static str) -> Diagnostic {
    Diagnostic::new(Rule::MisplacedFile, Place::file(path)).with("hint", hint)
}

/// Plans without `plan.md` and sections without `section.md`, named once each.
fn missing(tree: &SourceTree, markdown: &[(SourcePath, Kind)]) -> Vec<Diagnostic> {
    let mut wanted: BTreeSet<(String, &'static str)> = BTreeSet::new();
    for (_, kind) in markdown {
        let (plan, section) = match kind {
            Kind::Department | Kind::Page => continue,
            Kind::Plan { folder } => (folder, None),
            Kind::Report { plan } => (plan, None),
            Kind::Section { plan, folder } => (plan, Some(folder)),
            Kind::Measure { plan, section } => (plan, section.as_ref()),
        };
        wanted.insert((format!("content/plans/{plan}/plan.md"), "plan"));
        wanted.extend(section.map(|section| (format!("content/plans/{plan}/{section}/section.md"), "section")));
    }
    let missing = wanted
        .into_iter()
        .map(|(path, hint)| (SourcePath::new(path), hint))
        .filter(|(path, _)| tree.get(path).is_none());
    missing
        .map(|(path, hint)| {
            Diagnostic::new(Rule::MissingFile, Place::file(&path)).with("name", path.as_str()).with("hint", hint)
        })
        .collect()
}
