//! The HTML of a text with its gaps filled: every reference a link from the page it stands on, every
//! table, task and note as the theme has them.

use std::collections::HashMap;

use super::parts::Parts;
use super::{name, of};
use crate::document::markdown::{Gap, Link, Passed, Piece, escape, marked, passed};
use crate::language::{Argument, Language};
use crate::model::link::{LinkEnd, Origin, ResolvedBody, Target};
use crate::model::{PlanId, ReportId};
use crate::page::Site;
use crate::page::address::{attachment_name, static_path};
use crate::path::OutputPath;

/// Matter that has a page of its own and stands on another too: the address of its page, and of its
/// place on the other.
pub type Places = HashMap<String, String>;

/// What decides how a text stands on a page.
pub struct Standing<'s> {
    /// The page.
    pub path: &'s OutputPath,
    /// The language of the text.
    pub language: &'s Language,
    /// The plan that the page belongs to.
    pub plan: Option<PlanId>,
    /// What else stands on the page.
    pub here: &'s Places,
    /// What the ids of the text begin with; on a page of several texts none may be that of another.
    pub prefix: String,
    /// How many levels its headings are moved down.
    pub down: usize,
    /// What it is the text of, on a page of several.
    pub name: Option<&'s str>,
}

/// The HTML of a text as it stands on a page.
pub type TextOf<'t> = &'t dyn Fn(Origin, &Standing<'_>) -> String;

/// The HTML of a text as it stands on a page. HTML that its author wrote goes through `pass`, with
/// marks in place of all else.
pub fn html(
    site: &Site<'_>,
    origin: Origin,
    standing: &Standing<'_>,
    parts: &Parts,
    pass: impl Fn(&str, &Standing<'_>) -> String,
) -> String {
    let body = of(site.model, origin);
    let content = &body.body.content;
    let mut filling = Filling {
        site,
        origin,
        body,
        standing,
        parts,
        html: String::new(),
        tables: 0,
        label: String::new(),
    };
    if content.has_author_html() {
        let pieces: Vec<Piece<'_>> = content.pieces().collect();
        for part in passed(&pass(&marked(content), standing)) {
            match part {
                Passed::Html(html) => filling.html.push_str(html),
                Passed::Gap(gap) => filling.gap(gap),
                Passed::Piece(index) => pieces
                    .get(index)
                    .into_iter()
                    .for_each(|piece| filling.piece(*piece)),
            }
        }
    } else {
        content.pieces().for_each(|piece| filling.piece(piece));
    }
    filling.html
}

/// A text that is being filled in.
struct Filling<'f, 's> {
    site: &'f Site<'s>,
    origin: Origin,
    body: &'f ResolvedBody,
    standing: &'f Standing<'f>,
    parts: &'f Parts,
    html: String,
    /// How many tables have begun.
    tables: i64,
    /// The label of the last of them, escaped.
    label: String,
}

impl Filling<'_, '_> {
    fn piece(&mut self, piece: Piece<'_>) {
        match piece {
            Piece::Gap(gap) => self.gap(gap),
            piece => piece.add_to(&mut self.html),
        }
    }

    fn gap(&mut self, gap: Gap) {
        let (standing, parts) = (self.standing, self.parts);
        match gap {
            Gap::Reference(index) => self.reference(index as usize),
            Gap::ReferenceEnd(index) => {
                if self.body.references[index as usize].target().is_some() {
                    self.html.push_str("</a>");
                }
            }
            Gap::Address(index) => {
                let index = index as usize;
                let (end, written) = (&self.body.links[index], &self.body.body.links[index]);
                let attribute = attribute(self.site, end, written, self.origin, standing);
                self.html.push_str(&attribute);
            }
            Gap::Prefix => self.html.push_str(&standing.prefix),
            // Below the sixth level there is none.
            Gap::Level(level) => {
                let level = (usize::from(level) + standing.down).min(6);
                self.html.push_str(&level.to_string());
            }
            Gap::Table => {
                self.tables += 1;
                self.label = escape(&table_label(standing, self.tables));
                self.html.push_str(&parts.table.of(&self.label));
            }
            Gap::Caption => self.html.push_str(&parts.caption.of(&self.label)),
            Gap::TableEnd => self.html.push_str(&parts.table_end.of(&self.label)),
            Gap::Task(true) => self.html.push_str(&parts.done),
            Gap::Task(false) => self.html.push_str(&parts.open),
            Gap::NoteBack => self.html.push_str(&parts.note_back),
        }
    }

    /// What a reference begins with, and what it is called where it has no words of its own.
    fn reference(&mut self, index: usize) {
        let (site, standing) = (self.site, self.standing);
        let written = &self.body.body.references[index];
        let target = self.body.references[index].target();
        if let Some(target) = target {
            let (root, way) = (standing.path.to_root(), standing.way(site, target));
            self.html.push_str(&format!("<a href=\"{root}{way}\">"));
        }
        if !written.has_words {
            let name = match target {
                Some(target) => name(site.model, target, standing.language, standing.plan),
                None => written.target.clone(),
            };
            self.html.push_str(&escape(&name));
        }
    }
}

/// What a table is called, by its number in its text.
fn table_label(standing: &Standing<'_>, number: i64) -> String {
    let number = ("n", Argument::Number(number));
    let label = match standing.name {
        Some(name) => standing.language.find_with(
            "body-table-label-of",
            &[number, ("name", Argument::Text(name))],
        ),
        None => standing.language.find_with("body-table-label", &[number]),
    };
    label.unwrap_or_default()
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
        LinkEnd::Fragment(anchor) => format!("#{}{anchor}", standing.prefix),
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

impl Standing<'_> {
    /// The way to something: to its place on the same page where it has one.
    fn way<'w>(&'w self, site: &'w Site<'_>, target: Target) -> &'w str {
        let page = site.addresses.target(target).as_str();
        self.here.get(page).map_or(page, String::as_str)
    }
}
