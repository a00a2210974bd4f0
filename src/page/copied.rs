//! The files that stand beside the pages as they are: those of `static/`, and what pages link or
//! show.

use std::collections::HashSet;

use super::active::{Active, active};
use super::address::{attachment_name, static_path};
use super::artifact::{Artifact, Kind};
use super::{Page, body};
use crate::diagnostic::{Diagnostic, Place, Rule, Warned};
use crate::model::Model;
use crate::path::{OutputPath, SourcePath, media_type};
use crate::source::SourceTree;

/// The files that are copied: those of `static/`, and each attachment beside every page that links
/// or shows it. One that no page does is not copied, and a warning; one that would run in a browser
/// is an error.
pub fn files(tree: &SourceTree, model: &Model, pages: &[Page]) -> Warned<Vec<Artifact>> {
    let copy = |path: OutputPath, file: &SourcePath| {
        let kind = match tree.large(file) {
            Some(large) => Kind::Large(large.clone()),
            None => Kind::Fixed(tree.get(file)?.clone()),
        };
        Some(Artifact {
            path,
            kind,
            source: Place::file(file),
        })
    };
    let mut copied: Vec<Artifact> = model
        .statics
        .iter()
        .filter_map(|file| copy(static_path(file), file))
        .collect();
    let mut used: HashSet<&SourcePath> = HashSet::new();
    for page in pages {
        let mut beside: Vec<&SourcePath> = page
            .subject
            .origin()
            .map(|origin| body::attachments(model, origin))
            .unwrap_or_default();
        beside.sort_unstable();
        beside.dedup();
        copied.extend(
            beside
                .iter()
                .filter_map(|file| copy(page.path.beside(&attachment_name(file)), file)),
        );
        used.extend(beside);
    }
    let unused = model.attachments.iter().filter(|file| !used.contains(file));
    let warning = |file| {
        let name = SourcePath::name(file);
        let is_picture = media_type(name).starts_with("image/");
        Diagnostic::new(Rule::UnusedFile, Place::file(file))
            .with("name", name)
            .with("picture", if is_picture { "yes" } else { "no" })
    };
    let published = model.statics.iter().chain(used.iter().copied());
    let mut published: Vec<&SourcePath> = published.collect();
    published.sort_unstable();
    let active = published.into_iter().filter_map(|file| refused(tree, file));
    Warned {
        diagnostics: unused.map(warning).chain(active).collect(),
        value: copied,
    }
}

/// The fault of a file that runs in a reader's browser.
fn refused(tree: &SourceTree, file: &SourcePath) -> Option<Diagnostic> {
    let bytes = match tree.large(file) {
        Some(large) => large.start(),
        None => tree.get(file)?,
    };
    let fault = Diagnostic::new(Rule::ActiveFile, Place::file(file)).with("name", file.name());
    Some(match active(file, bytes)? {
        Active::Name => fault.with("why", "name"),
        Active::Markup => fault.with("why", "markup"),
        Active::Encoding => fault.with("why", "encoding"),
        Active::Holds(found) => fault.with("why", "holds").with("found", found),
    })
}
