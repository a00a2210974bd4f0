//! Files that a reader takes home.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::artifact::{has_due, has_paper, has_sheet};
use super::super::{Scope, Site};
use crate::path::{OutputPath, slug};

/// A file to be taken home.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Download {
    /// Its address.
    pub url: String,
    /// What to call it at home, where its folder no longer says what it is of.
    pub name: String,
}

/// The measures for spreadsheets; none where there are none.
pub fn download(site: &Site<'_>, of: Scope) -> Option<Download> {
    taken_home(site.addresses.sheet(of)).filter(|_| has_sheet(site.model, of))
}

/// The deadlines as a calendar; none where there are none.
pub fn download_calendar(site: &Site<'_>, of: Scope) -> Option<Download> {
    taken_home(site.addresses.calendar(of)).filter(|_| has_due(site.model, of))
}

/// A plan as a PDF, called what the plan is; none where plans are not made so.
pub fn download_paper(site: &Site<'_>, of: Scope) -> Option<Download> {
    let id = of.plan().filter(|id| has_paper(site.model, *id))?;
    let name = format!("{}.pdf", slug(&site.model[id].id));
    Some(named(site.addresses.paper(id), &name))
}

fn taken_home(path: &OutputPath) -> Option<Download> {
    let mut parts = path.as_str().rsplit('/');
    let (file, folder) = (parts.next()?, parts.next()?);
    Some(Download {
        url: path.to_string(),
        name: format!("{folder}-{file}"),
    })
}

/// A file by its address and what to call it at home.
pub fn named(path: &OutputPath, name: &str) -> Download {
    Download {
        url: path.to_string(),
        name: name.to_owned(),
    }
}
