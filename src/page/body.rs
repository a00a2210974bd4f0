//! The text of a part of the model: what it links, its words, and its HTML as it stands on a page.

mod html;
mod parts;

pub use html::{Places, Standing, TextOf, html};
pub use parts::{Parts, Pattern};

use crate::document::markdown::{Gap, Piece, Plain};
use crate::language::{Argument, Language};
use crate::model::link::{LinkEnd, Origin, ResolvedBody, Target};
use crate::model::{Model, PlanId};
use crate::path::SourcePath;

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
    for piece in body.body.content.pieces() {
        if at.is_some_and(|at| plain.has_line_since(at)) {
            break;
        }
        let target = match piece {
            Piece::Gap(Gap::Address(index)) => body.links[index as usize].target(),
            Piece::Gap(Gap::Reference(index)) => body.references[index as usize].target(),
            _ => None,
        };
        if target.is_some() && target == to {
            at = at.or(Some(plain.length()));
        }
        plain.piece(piece);
        if let Piece::Gap(Gap::Reference(index)) = piece {
            let written = &body.body.references[index as usize];
            match target {
                _ if written.has_words => {}
                Some(target) => plain.name(&name(model, target, language, plan)),
                None => plain.name(&written.target),
            }
        }
    }
    (plain.finish(), at)
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
