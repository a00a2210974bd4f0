//! The HTML of a body with its gaps filled: every reference a link from the page it stands on.

use std::collections::HashMap;

use super::Site;
use super::address::{attachment_name, static_path};
use super::body::{name, of};
use crate::document::markdown::{Link, Piece, Reference, escape};
use crate::language::Language;
use crate::model::link::{LinkEnd, Origin, Resolved, Target};
use crate::model::{PlanId, ReportId};
use crate::path::OutputPath;

/// The HTML of a body as it stands on its own page. `plan` is the plan that the page belongs to.
pub fn html(
    site: &Site<'_>,
    origin: Origin,
    path: &OutputPath,
    language: &Language,
    plan: Option<PlanId>,
) -> String {
    html_among(
        site,
        origin,
        &LinkContext {
            path,
            language,
            plan,
            here: &Places::new(),
        },
    )
}

/// Matter that has a page of its own and stands on another too: the address of its page, and of its
/// place on the other.
pub type Places = HashMap<String, String>;

/// What decides where the links of a body lead.
pub struct LinkContext<'s> {
    /// The page that the body stands on.
    pub path: &'s OutputPath,
    /// The language of the body.
    pub language: &'s Language,
    /// The plan that the page belongs to.
    pub plan: Option<PlanId>,
    /// What else stands on the page.
    pub here: &'s Places,
}

/// The HTML of a body as it stands on a page.
pub fn html_among(site: &Site<'_>, origin: Origin, context: &LinkContext<'_>) -> String {
    let body = of(site.model, origin);
    let mut html = String::new();
    for piece in &body.body.pieces {
        match piece {
            Piece::Html(finished) => html.push_str(finished),
            Piece::Address(index) => html.push_str(&attribute(
                site,
                &body.links[*index],
                &body.body.links[*index],
                origin,
                context,
            )),
            Piece::Reference(index) => {
                html.push_str(&reference(
                    site,
                    &body.body.references[*index],
                    body.references[*index],
                    context,
                ));
            }
        }
    }
    html
}

/// The attribute with the address of a link; nothing where it leads nowhere.
fn attribute(
    site: &Site<'_>,
    end: &LinkEnd,
    written: &Link,
    origin: Origin,
    context: &LinkContext<'_>,
) -> String {
    let root = context.path.to_root();
    let fragment = written
        .target
        .find('#')
        .map_or("", |at| &written.target[at..]);
    let address = match end {
        LinkEnd::Fragment(anchor) => format!("#{anchor}"),
        LinkEnd::Attachment(file) => match site.addresses.origin(origin) {
            own if own == context.path => format!("{}{fragment}", attachment_name(file)),
            own => format!("{root}{}{fragment}", own.beside(&attachment_name(file))),
        },
        LinkEnd::Static(file) => format!("{root}{}{fragment}", static_path(file)),
        LinkEnd::Page(target) if fragment.is_empty() => {
            format!("{root}{}", context.way(site, *target))
        }
        LinkEnd::Page(target) => format!("{root}{}{fragment}", site.addresses.target(*target)),
        LinkEnd::Report(file) => match site
            .model
            .reports
            .iter()
            .position(|report| report.document.file == *file)
        {
            Some(report) => format!(
                "{root}{}{fragment}",
                site.addresses.report(ReportId(report))
            ),
            None => return String::new(),
        },
        LinkEnd::Nowhere => return String::new(),
    };
    format!(" {}=\"{}\"", written.attribute, escape(&address))
}

fn reference(
    site: &Site<'_>,
    written: &Reference,
    resolved: Resolved,
    context: &LinkContext<'_>,
) -> String {
    match resolved {
        Resolved::Plain | Resolved::NoMeasure => written
            .shown
            .clone()
            .unwrap_or_else(|| escape(&written.target)),
        Resolved::Target(target) => {
            let name = || name(site.model, target, context.language, context.plan);
            let shown = written.shown.clone().unwrap_or_else(|| escape(&name()));
            format!(
                "<a href=\"{}{}\">{shown}</a>",
                context.path.to_root(),
                context.way(site, target)
            )
        }
    }
}

impl LinkContext<'_> {
    /// The way to something: to its place on the same page where it has one.
    fn way<'w>(&'w self, site: &'w Site<'_>, target: Target) -> &'w str {
        let page = site.addresses.target(target).as_str();
        self.here.get(page).map_or(page, String::as_str)
    }
}
