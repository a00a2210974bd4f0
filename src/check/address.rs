//! The addresses outside the site that it leads to, with where it says so.

use std::ops::Range;

use super::text::Text;
use crate::config;
use crate::diagnostic::{FieldPath, Place, Step};
use crate::document::markdown::Shown;
use crate::model::link::{Origin, Target};
use crate::model::{Measure, Model};
use crate::path::SourcePath;

/// An address outside the site.
pub(super) struct Outside {
    /// The address as written.
    pub address: String,
    /// Where it stands.
    pub place: Place,
}

/// Every address outside the site, text by text: those that bodies link, and those of front
/// matters.
pub(super) fn outside(texts: &[Text<'_>], model: &Model) -> Vec<Outside> {
    let mut found: Vec<Outside> = of_site(model);
    for text in texts {
        let links = text.links().filter(|link| is_outside(&link.target));
        found.extend(links.map(|link| Outside {
            address: link.target.clone(),
            place: Place::bytes(text.file, within(link, text.whole)),
        }));
        let listed = of_front_matter(model, text.origin).into_iter();
        found.extend(listed.map(|(address, path)| Outside {
            address: address.to_owned(),
            place: Place::field(text.file, &path),
        }));
    }
    found
}

fn is_outside(target: &str) -> bool {
    ["http:", "https:", "mailto:"].iter().any(|scheme| {
        target
            .get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    })
}

/// Where the address of a link stands: in the link, where it is written there.
fn within(link: &Shown, whole: &str) -> Range<usize> {
    let written = &whole[link.range.clone()];
    match written.rfind(&link.target) {
        Some(at) => link.range.start + at..link.range.start + at + link.target.len(),
        None => link.range.clone(),
    }
}

fn of_site(model: &Model) -> Vec<Outside> {
    let file = SourcePath::new(config::FILE);
    let config = &model.config;
    let contact = config.contact.as_ref().filter(|text| is_outside(text));
    let statement = config.accessibility_statement.as_ref();
    let listed = [("contact", contact), ("accessibility_statement", statement)];
    let outside = |(key, address): (&str, Option<&String>)| {
        Some(Outside {
            address: address?.clone(),
            place: Place::key(&file, key),
        })
    };
    listed.into_iter().filter_map(outside).collect()
}

/// The addresses that a front matter holds.
fn of_front_matter(model: &Model, origin: Origin) -> Vec<(&str, FieldPath)> {
    let steps = |names: &[&str]| names.iter().map(|name| Step::Key((*name).into())).collect();
    match origin {
        Origin::Target(Target::Plan(id)) => {
            let document = &model[id].document;
            let publication = document.publication.as_ref();
            let publication = publication.and_then(|one| one.url.as_deref());
            let publication = publication.map(|url| (url, steps(&["publication", "url"])));
            let related = document.related.iter();
            let related = related.map(|one| (one.to.value.as_str(), one.to.at.clone()));
            publication
                .into_iter()
                .chain(related.filter(|(to, _)| is_outside(to)))
                .collect()
        }
        Origin::Target(Target::Department(id)) => {
            let url = model[id].document.url.as_deref();
            url.into_iter().map(|url| (url, steps(&["url"]))).collect()
        }
        Origin::Target(Target::Measure(id)) => of_measure(&model[id]),
        _ => Vec::new(),
    }
}

fn of_measure(measure: &Measure) -> Vec<(&str, FieldPath)> {
    let document = &measure.document;
    let place = |at: usize| {
        let (list, key) = (Step::Key("links".into()), Step::Key("url".into()));
        vec![list, Step::Index(at), key]
    };
    let links = document.links.iter().enumerate();
    let links = links.map(|(at, link)| (link.url.as_str(), place(at)));
    let related = document.related.iter();
    let related = related.map(|one| (one.to.value.as_str(), one.to.at.clone()));
    links
        .chain(related.filter(|(to, _)| is_outside(to)))
        .collect()
}
