//! What the references and links of a body lead to.

use std::sync::Arc;

use super::names::{File, Found, Names};
use super::{LinkEnd, Resolved, ResolvedBody, Target};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::document::markdown::{Body, Link, Reference, ReferenceForm};
use crate::path::SourcePath;
use crate::source::SourceTree;

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
    tree: &SourceTree,
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
        .map(|link| resolve_link(link, &body, context, names, tree, faults))
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
    let target = match &reference.form {
        ReferenceForm::Wiki => names.resolve(&reference.target, context.plan, place, faults),
        ReferenceForm::Prose(term) => prose_target(term, &reference.target, context, names),
    };
    target.map_or(Resolved::Plain, Resolved::Target)
}

/// «tiltak 32» in running text: the measure of the same plan, if it has one and it is not the
/// page's own.
fn prose_target(
    term: &str,
    number: &str,
    context: LinkContext<'_>,
    names: &Names,
) -> Option<Target> {
    let plan = context.plan?;
    let is_term = term.starts_with(&context.term.to_lowercase()) || term.starts_with("tiltak");
    match names.look_up(&format!("{plan}/{number}"), None) {
        Found::One(target @ Target::Measure(_)) if is_term && Some(target) != context.own => {
            Some(target)
        }
        _ => None,
    }
}

fn resolve_link(
    link: &Link,
    body: &Body,
    context: LinkContext<'_>,
    names: &Names,
    tree: &SourceTree,
    faults: &mut Vec<Diagnostic>,
) -> LinkEnd {
    link_end(&link.target, body, context, names, tree).unwrap_or_else(|rule| {
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
    tree: &SourceTree,
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
        None if tree.is_unread(&file) => Ok(LinkEnd::Nowhere),
        None if tree.get(&file).is_some() && file.is_static() => Ok(LinkEnd::Static(file)),
        None if tree.get(&file).is_some() && is_attachment(&file) => Ok(LinkEnd::Attachment(file)),
        _ => Err(Rule::BrokenLink),
    }
}

/// The file that a link in another file is written to, whether it is there or not; `None` where it
/// is written to a place outside the site.
pub fn file_of(target: &str, from: &SourcePath) -> Option<SourcePath> {
    let path = percent_decoded(target.split(['#', '?']).next().unwrap_or_default());
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

/// `%20` and its like as the characters they stand for.
fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let code = after
            .get(..2)
            .filter(|_| first == b'%')
            .and_then(|hex| std::str::from_utf8(hex).ok())
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        bytes.push(code.unwrap_or(first));
        rest = if code.is_some() { &after[2..] } else { after };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}
