//! Faults mended where what is to be written cannot be wrong: a day in another form, a key or a
//! choice in Norwegian, a name in the place of its code. Nothing else of a file changes: comments,
//! order and line endings stay.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::path::SourcePath;
use crate::show::{Replacement, replacements};
use crate::source::SourceTree;

/// A file with its faults mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fixed {
    /// The file.
    pub file: SourcePath,
    /// Its text as it is.
    pub old: String,
    /// Its text as it should be.
    pub new: String,
    /// What is replaced, in order.
    pub replacements: Vec<Replacement>,
}

/// The files of a site that have faults which can be mended, by name.
pub fn fixed(tree: &SourceTree, diagnostics: &[Diagnostic]) -> Vec<Fixed> {
    let mut by_file: BTreeMap<&SourcePath, Vec<&Diagnostic>> = BTreeMap::new();
    for diagnostic in diagnostics.iter().filter(|one| one.fix.is_some()) {
        let file = &diagnostic.place.file;
        by_file.entry(file).or_default().push(diagnostic);
    }
    let of_file = |(file, diagnostics): (&SourcePath, Vec<&Diagnostic>)| {
        let text = tree.text(file)?;
        let found = replacements(&diagnostics, text);
        (!found.is_empty()).then(|| replaced(file, text, found))
    };
    by_file.into_iter().filter_map(of_file).collect()
}

fn replaced(file: &SourcePath, old: &str, mut replacements: Vec<Replacement>) -> Fixed {
    replacements.sort_by_key(|one| one.range.start);
    // Two faults of one value would be mended twice.
    replacements.dedup_by(|later, earlier| later.range.start < earlier.range.end);
    let mut new = old.to_owned();
    for one in replacements.iter().rev() {
        new.replace_range(one.range.clone(), &one.text);
    }
    Fixed {
        file: file.clone(),
        old: old.to_owned(),
        new,
        replacements,
    }
}
