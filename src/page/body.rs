//! The HTML of a body with its gaps filled: every reference a link from the page it stands on.

use std::collections::HashMap;

use super::Site;
use super::address::{attachment_name, static_path};
use crate::document::markdown::{Link, Piece, Plain, Reference, escape};
use crate::language::{Argument, Language};
use crate::model::link::{LinkEnd, Origin, Resolved, ResolvedBody, Target};
use crate::model::{Model, PlanId, ReportId};
use crate::path::{OutputPath, SourcePath};

/// The body of a part of the model.
pub fn of(model: &Model, origin: Origin) -> &ResolvedBody {
    match origin {
        Origin::Target(Target::Plan(plan)) => &model[plan].body,
        Origin::Target(Target::Section(section)) => &model[section].body,
        Origin::Target(Target::Measure(measure)) => &model[measure].body,
        Origin::Target(Target::Department(department)) => &model[department].body,
        Origin::Target(Target::Page(page)) => &model[page].body,
        Origin::Report(report) => &model[report].body,
    }
}

/// The files beside its page that a body links.
pub fn attachments(model: &Model, origin: Origin) -> Vec<&SourcePath> {
    let links = of(model, origin).links.iter();
    links
        .filter_map(|link| {
            if let LinkEnd::Attachment(file) = link {
                Some(file)
            } else {
                None
            }
        })
        .collect()
}

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
        &Standing {
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
pub struct Standing<'s> {
    /// The page that the body stands on.
    pub path: &'s OutputPath,
    /// The language of the body.
    pub language: &'s Language,
    /// The plan that the page belongs to.
    pub plan: Option<PlanId>,
    /// What else stands on the page.
    pub here: &'s Places,
}

/// How a body is made fit for a page that holds several.
pub struct Fitting {
    /// What its ids begin with, so that none is that of another body.
    pub prefix: String,
    /// How many levels its headings are moved down.
    pub down: usize,
    /// What it is the text of.
    pub name: String,
    /// Its language.
    pub language: &'static str,
}

/// The HTML of a body as it stands on a page.
pub fn html_among(site: &Site<'_>, origin: Origin, standing: &Standing<'_>) -> String {
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
                standing,
            )),
            Piece::Reference(index) => {
                html.push_str(&reference(
                    site,
                    &body.body.references[*index],
                    body.references[*index],
                    standing,
                ));
            }
        }
    }
    html
}

/// The words of a body as a reader sees them, each block on lines of its own.
pub fn text(model: &Model, origin: Origin, language: &Language, plan: Option<PlanId>) -> String {
    text_and_link(model, origin, None, language, plan).0
}

/// The words of a body up to the end of the line in which something is first linked, and where in
/// them it is.
pub fn line_with(
    model: &Model,
    origin: Origin,
    to: Target,
    language: &Language,
) -> (String, Option<usize>) {
    text_and_link(model, origin, Some(to), language, model.plan_of(origin))
}

/// The words of a body, or of its beginning, and where in them something is first linked.
fn text_and_link(
    model: &Model,
    origin: Origin,
    to: Option<Target>,
    language: &Language,
    plan: Option<PlanId>,
) -> (String, Option<usize>) {
    let body = of(model, origin);
    let mut plain = Plain::default();
    let mut at = None;
    for piece in &body.body.pieces {
        if at.is_some_and(|at| plain.has_line_since(at)) {
            break;
        }
        let target = match piece {
            Piece::Html(finished) => {
                plain.html(finished);
                None
            }
            Piece::Address(index) => body.links[*index].target(),
            Piece::Reference(index) => body.references[*index].target(),
        };
        if target.is_some() && target == to {
            at = at.or(Some(plain.length()));
        }
        if let Piece::Reference(index) = piece {
            match (&body.body.references[*index], target) {
                (
                    Reference {
                        shown: Some(html), ..
                    },
                    _,
                ) => plain.html(html),
                (written, None) => plain.text(&written.target),
                (_, Some(target)) => plain.text(&name(model, target, language, plan)),
            }
        }
    }
    (plain.finish(), at)
}

/// The attribute with the address of a link; nothing where it leads nowhere.
fn attribute(
    site: &Site<'_>,
    end: &LinkEnd,
    written: &Link,
    origin: Origin,
    standing: &Standing<'_>,
) -> String {
    let root = standing.path.to_root();
    let fragment = written
        .target
        .find('#')
        .map_or("", |at| &written.target[at..]);
    let address = match end {
        LinkEnd::Fragment(anchor) => format!("#{anchor}"),
        LinkEnd::Attachment(file) => match site.addresses.origin(origin) {
            own if own == standing.path => format!("{}{fragment}", attachment_name(file)),
            own => format!("{root}{}{fragment}", own.beside(&attachment_name(file))),
        },
        LinkEnd::Static(file) => format!("{root}{}{fragment}", static_path(file)),
        LinkEnd::Page(target) if fragment.is_empty() => {
            format!("{root}{}", standing.way(site, *target))
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
    standing: &Standing<'_>,
) -> String {
    match resolved {
        Resolved::Plain | Resolved::NoMeasure => written
            .shown
            .clone()
            .unwrap_or_else(|| escape(&written.target)),
        Resolved::Target(target) => {
            let name = || name(site.model, target, standing.language, standing.plan);
            let shown = written.shown.clone().unwrap_or_else(|| escape(&name()));
            format!(
                "<a href=\"{}{}\">{shown}</a>",
                standing.path.to_root(),
                standing.way(site, target)
            )
        }
    }
}

impl Standing<'_> {
    /// The way to something: to its place on the same page where it has one.
    fn way<'w>(&'w self, site: &'w Site<'_>, target: Target) -> &'w str {
        let page = site.addresses.target(target).as_str();
        self.here.get(page).map_or(page, String::as_str)
    }
}

/// What something is called in running text: «tiltak 32», and with its plan where that is another.
pub fn name(model: &Model, target: Target, language: &Language, plan: Option<PlanId>) -> String {
    match target {
        Target::Plan(plan) => model[plan].short_title().to_owned(),
        Target::Section(section) => model[section].document.title.clone(),
        Target::Department(department) => model[department].document.code.clone(),
        Target::Page(page) => model[page].document.title.clone(),
        Target::Measure(measure) => {
            let measure = &model[measure];
            let of = &model[measure.plan];
            let own = match &measure.document.number {
                Some(number) => format!(
                    "{} {number}",
                    of.document.measure_term.as_deref().unwrap_or_default()
                ),
                None => {
                    let title = [("title", Argument::Text(&measure.document.title))];
                    language
                        .find_with("name-quoted", &title)
                        .unwrap_or_default()
                }
            };
            if plan == Some(measure.plan) {
                return own;
            }
            let arguments = [
                ("name", Argument::Text(&own)),
                ("plan", Argument::Text(of.short_title())),
            ];
            language
                .find_with("name-in-plan", &arguments)
                .unwrap_or(own)
        }
    }
}
