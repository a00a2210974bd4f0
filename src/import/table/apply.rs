//! The new texts of the files that a proposal changes, and the new files: each edited in the place
//! of what differs, and read again before it counts.

use rayon::prelude::*;

use super::proposal::{Change, Entry, NewMeasure, Proposal};
use super::wrong::{Why, Wrong};
use crate::authoring::{self, NewFile, Refused};
use crate::build::Prepared;
use crate::keys::MEASURE;
use crate::model::status::StatusEntry;
use crate::path::SourcePath;
use crate::source::SourceTree;
use crate::yaml::{edit, front_matter};

/// What is to be written.
#[derive(Clone, Debug, Default)]
pub struct Applied {
    /// Files with new texts, in order of the site.
    pub rewritten: Vec<Rewritten>,
    /// New files.
    pub made: Vec<NewFile>,
    /// The site as it will be.
    pub tree: SourceTree,
}

/// A file with its new text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewritten {
    /// The file.
    pub file: SourcePath,
    /// Its text as it is.
    pub old: String,
    /// Its text as it will be.
    pub new: String,
}

/// Why nothing can be written.
#[derive(Clone, Debug)]
pub enum NotApplied {
    /// These cells cannot become what they say.
    Wrong(Vec<Wrong>),
    /// A new measure cannot be made.
    Refused(super::At, Refused),
}

/// Makes the new texts.
///
/// # Errors
/// Where a file is written so that it cannot be edited in place, or a new measure cannot be made.
pub fn apply(
    tree: &SourceTree,
    site: &Prepared,
    proposal: &Proposal,
) -> Result<Applied, NotApplied> {
    let mut applied = Applied {
        tree: tree.clone(),
        ..Applied::default()
    };
    let texts = |change: &Change| {
        let file = &site.model[change.measure].document.file;
        let old = tree.text(file).unwrap_or_default();
        (file, old, changed(old, site, change))
    };
    let texts: Vec<_> = proposal.changes.par_iter().map(texts).collect();
    let mut wrong = Vec::new();
    for (change, (file, old, new)) in proposal.changes.iter().zip(texts) {
        match new {
            Some(new) => applied.rewrite(file, old, new),
            None => wrong.push(Wrong {
                at: change.at.clone(),
                why: Why::ByHand(file.as_str().to_owned()),
            }),
        }
    }
    if !wrong.is_empty() {
        return Err(NotApplied::Wrong(wrong));
    }
    let asked: Vec<authoring::Measure> = proposal.new.iter().map(|new| asked(site, new)).collect();
    let made = authoring::measures(&applied.tree, &asked)
        .map_err(|(at, why)| NotApplied::Refused(proposal.new[at].at.clone(), why))?;
    for (file, new) in made.into_iter().zip(&proposal.new) {
        let Some(file) = filled(file, new) else {
            let why = Why::ByHand(new.title.clone());
            return Err(NotApplied::Wrong(vec![Wrong {
                at: new.at.clone(),
                why,
            }]));
        };
        applied.tree.put(file.path.clone(), file.bytes.clone());
        applied.made.push(file);
    }
    Ok(applied)
}

impl Applied {
    fn rewrite(&mut self, file: &SourcePath, old: &str, new: String) {
        self.tree.put(file.clone(), new.clone().into_bytes());
        self.rewritten.push(Rewritten {
            file: file.clone(),
            old: old.to_owned(),
            new,
        });
    }
}

/// The text of a file with a change; none where it cannot be edited.
fn changed(text: &str, site: &Prepared, change: &Change) -> Option<String> {
    edited(text, |yaml| {
        let mut yaml = yaml.to_owned();
        if let Some(title) = &change.title {
            yaml = edit::set(&yaml, "title", title, &MEASURE)?;
        }
        if let Some(when) = &change.when {
            yaml = edit::set(&yaml, "when", when, &MEASURE)?;
        }
        // What stands as one word is dated by the model.
        let measure = &site.model[change.measure];
        let only = measure.ledger.days().flatten().next();
        let first = only.map(|entry| dated(entry, measure.document.status_in_entry(0)));
        for (_, entry) in &change.entries {
            let keys = keys(entry);
            yaml = edit::push(&yaml, "status", &keys, first.as_deref(), &MEASURE)?;
        }
        Some(yaml)
    })
}

/// A text with its front matter edited.
fn edited(text: &str, edit: impl Fn(&str) -> Option<String>) -> Option<String> {
    let (at, _) = front_matter::split(text).ok()?;
    let yaml = edit(&text[at.clone()])?;
    Some(format!("{}{yaml}{}", &text[..at.start], &text[at.end..]))
}

fn dated(entry: &StatusEntry, word: &str) -> Vec<(&'static str, String)> {
    vec![
        ("date", entry.date.to_string()),
        ("status", word.to_owned()),
    ]
}

fn keys(entry: &Entry) -> Vec<(&'static str, String)> {
    let mut keys = vec![
        ("date", entry.date.to_string()),
        ("status", entry.word.clone()),
    ];
    keys.extend(entry.source.clone().map(|source| ("source", source)));
    keys.extend(entry.note.clone().map(|note| ("note", note)));
    keys
}

/// What is said of a new measure, as `new measure` is told it.
fn asked(site: &Prepared, new: &NewMeasure) -> authoring::Measure {
    authoring::Measure {
        plan: site.model[new.plan].id.clone(),
        title: new.title.clone(),
        section: new.section.clone(),
        number: new.number.clone(),
        responsible: new.responsible.clone(),
    }
}

/// The file of a new measure with what the row says besides.
fn filled(file: NewFile, new: &NewMeasure) -> Option<NewFile> {
    let text = String::from_utf8(file.bytes).ok()?;
    let text = edited(&text, |yaml| {
        let mut yaml = yaml.to_owned();
        if let Some(when) = &new.when {
            yaml = edit::set(&yaml, "when", when, &MEASURE)?;
        }
        if let Some(entry) = &new.entry {
            yaml = edit::push(&yaml, "status", &keys(entry), None, &MEASURE)?;
        }
        Some(yaml)
    })?;
    Some(NewFile {
        path: file.path,
        bytes: text.into_bytes(),
    })
}
