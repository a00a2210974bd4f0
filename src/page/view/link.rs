//! Links to pages of the site, and what they call what they lead to.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::address::Addresses;
use crate::model::link::Target;
use crate::model::{MeasureId, Model};
use crate::path::OutputPath;

/// A link to a page of the site.
#[derive(Clone, Debug, PartialEq, Eq, Hash, JsonSchema, Serialize)]
pub struct Link {
    /// What to call it; empty where `name` says what it is.
    pub title: String,
    /// Its address.
    pub url: String,
    /// Where the theme has the word for it: `front`, `status`, `departments` or `launch`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<&'static str>,
}

/// A link by title and path.
pub fn link(title: &str, path: &OutputPath) -> Link {
    Link {
        title: title.to_owned(),
        url: path.to_string(),
        name: None,
    }
}

/// A link that the theme has the word for.
pub fn theme_link(name: &'static str, path: &OutputPath) -> Link {
    Link {
        title: String::new(),
        url: path.to_string(),
        name: Some(name),
    }
}

/// What something was called, and its page, where it has one today.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Named {
    /// What it was called.
    pub title: String,
    /// The address of its page.
    pub url: Option<String>,
}

impl Named {
    /// A name with a page, if there is one.
    pub fn new(title: &str, path: Option<&OutputPath>) -> Self {
        Named {
            title: title.to_owned(),
            url: path.map(OutputPath::to_string),
        }
    }
}

/// A link to whatever can be referred to; a measure with its number.
pub fn target_link(model: &Model, addresses: &Addresses, target: Target) -> Link {
    let title = match target {
        Target::Plan(plan) => model[plan].document.title.clone(),
        Target::Section(section) => model[section].document.title.clone(),
        Target::Department(department) => model[department].document.name.clone(),
        Target::Page(page) => model[page].document.title.clone(),
        Target::Measure(measure) => measure_title(model, measure),
    };
    link(&title, addresses.target(target))
}

/// «Tiltak 12: …», or the title alone of a measure without a number.
pub fn measure_title(model: &Model, id: MeasureId) -> String {
    let measure = &model[id];
    let term = model[measure.plan].document.measure_term.as_deref();
    numbered_title(
        term.unwrap_or_default(),
        measure.document.number.as_deref(),
        &measure.document.title,
    )
}

/// The same from its parts.
pub fn numbered_title(term: &str, number: Option<&str>, title: &str) -> String {
    match number {
        Some(number) => format!("{} {number}: {title}", capitalized(term)),
        None => title.to_owned(),
    }
}

/// With its first letter in upper case.
fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
