//! What the references and links of a body lead to.

use std::sync::Arc;

use super::names::{File, Found, Names};
use super::{LinkEnd, Resolved, ResolvedBody, Target};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::document::markdown::{Body, Link, Reference, ReferenceForm};
use crate::path::{SourcePath, percent_decoded};
use crate::source::FileNames;

/// Where a body stands.
#[derive(Clone, Copy)]
pub struct LinkContext<'a> {
    /// Its file.
    pub file: &'a SourcePath,
    /// The id of the plan it belongs to.
    pub plan: Option<&'a str>,
    /// What the plan calls a measure.
    pub term: &'a str,
    /// The page itself, which its running text does not link to.
    pub own: Option<Target>,
}

/// Finds what the references and links of a body lead to.
pub fn resolve_body(
    body: Arc<Body>,
    context: LinkContext<'_>,
    names: &Names,
    files: FileNames<'_>,
    faults: &mut Vec<Diagnostic>,
) -> ResolvedBody {
    let references = body
        .references
        .iter()
        .map(|reference| resolve_reference(reference, context, names, faults))
        .collect();
    let links = body
        .links
        .iter()
        .map(|link| resolve_link(link, &body, context, names, files, faults))
        .collect();
    ResolvedBody {
        body,
        references,
        links,
    }
}

fn resolve_reference(
    reference: &Reference,
    context: LinkContext<'_>,
    names: &Names,
    faults: &mut Vec<Diagnostic>,
) -> Resolved {
    let place = || Place::bytes(context.file, reference.range.clone());
    match &reference.form {
        ReferenceForm::Wiki => names
            .resolve(&reference.target, context.plan, place, faults)
            .map_or(Resolved::Plain, Resolved::Target),
        ReferenceForm::Prose(term) => prose(term, &reference.target, context, names),
    }
}

/// «tiltak 32» in running text: the measure of the same plan, if it has one and it is not the
/// page's own.
fn prose(term: &str, number: &str, context: LinkContext<'_>, names: &Names) -> Resolved {
    let Some(plan) = context.plan else {
        return Resolved::Plain;
    };
    let is_own_term = term.starts_with(&context.term.to_lowercase());
    let is_term = is_own_term || term.starts_with("tiltak");
    match names.look_up(&format!("{plan}/{number}"), None) {
        Found::One(target @ Target::Measure(_)) if is_term && Some(target) != context.own => {
            Resolved::Target(target)
        }
        Found::None if is_own_term => Resolved::NoMeasure,
        _ => Resolved::Plain,
    }
}

fn resolve_link(
    link: &Link,
    body: &Body,
    context: LinkContext<'_>,
    names: &Names,
    files: FileNames<'_>,
    faults: &mut Vec<Diagnostic>,
) -> LinkEnd {
    link_end(&link.target, body, context, names, files).unwrap_or_else(|rule| {
        let fault = Diagnostic::new(rule, Place::bytes(context.file, link.range.clone()))
            .with("target", &*link.target);
        let whole = format!("https://{}", link.target);
        faults.push(if link.target.starts_with("www.") {
            fault.suggest(&whole, [whole.as_str()])
        } else {
            fault
        });
        LinkEnd::Nowhere
    })
}

/// Where a link leads, or the rule that it breaks.
fn link_end(
    target: &str,
    body: &Body,
    context: LinkContext<'_>,
    names: &Names,
    files: FileNames<'_>,
) -> Result<LinkEnd, Rule> {
    let (path, fragment) = target
        .split_once('#')
        .map_or((target, None), |(path, fragment)| (path, Some(fragment)));
    let has = |anchors: &[String]| {
        fragment.is_none_or(|wanted| wanted.is_empty() || anchors.iter().any(|a| a == wanted))
    };
    if path.is_empty() {
        let fragment = fragment.unwrap_or_default().to_owned();
        return if has(&body.anchors) {
            Ok(LinkEnd::Fragment(fragment))
        } else {
            Err(Rule::BrokenLink)
        };
    }
    let file = file_of(path, context.file).ok_or(Rule::BrokenLink)?;
    match names.file(&file) {
        Some(File::Page(target, body)) if has(&body.anchors) => Ok(LinkEnd::Page(*target)),
        Some(File::Report) => Ok(LinkEnd::Report(file)),
        Some(File::Draft) => Err(Rule::DraftReference),
        Some(File::Unread) => Ok(LinkEnd::Nowhere),
        None if files.is_unread(&file) => Ok(LinkEnd::Nowhere),
        None if files.has(&file) && file.is_static() => Ok(LinkEnd::Static(file)),
        None if files.has(&file) && is_attachment(&file) => Ok(LinkEnd::Attachment(file)),
        _ => Err(Rule::BrokenLink),
    }
}

/// The file that a link in another file is written to, whether it is there or not; `None` where it
/// is written to a place outside the site.
pub fn file_of(target: &str, from: &SourcePath) -> Option<SourcePath> {
    let written = target.split(['#', '?']).next().unwrap_or_default();
    let path = percent_decoded(written).unwrap_or(written.into());
    match path.strip_prefix('/') {
        Some(path) => Some(SourcePath::new(format!("content/static/{path}"))),
        None => from.join(&path),
    }
}

/// Whether a file is one that lies beside pages.
fn is_attachment(file: &SourcePath) -> bool {
    let beside = ["content/plans/", "content/pages/", "content/departments/"];
    beside
        .iter()
        .any(|folder| file.as_str().starts_with(folder))
        && !file.name().to_lowercase().ends_with(".md")
}
