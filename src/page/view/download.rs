//! Files that a reader takes home.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::artifact::{has_due, has_sheet};
use super::super::{Holder, Site, address};
use crate::path::OutputPath;

/// A file to be taken home.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Download {
    /// Its address.
    pub url: String,
    /// What to call it at home, where its folder no longer says what it is of.
    pub name: String,
}

/// The measures of a plan or a department for spreadsheets; none where it has none.
pub fn download(site: &Site<'_>, of: Holder) -> Option<Download> {
    taken_home(site.addresses.sheet(of)).filter(|_| has_sheet(site.model, of))
}

/// The deadlines of the site, a plan or a department as a calendar; none where it has none.
pub fn download_calendar(site: &Site<'_>, of: Option<Holder>) -> Option<Download> {
    let path = of.map_or_else(address::calendar, |of| site.addresses.calendar(of).clone());
    taken_home(&path).filter(|_| has_due(site.model, of))
}

fn taken_home(path: &OutputPath) -> Option<Download> {
    let mut parts = path.as_str().rsplit('/');
    let (file, folder) = (parts.next()?, parts.next()?);
    Some(Download {
        url: path.to_string(),
        name: format!("{folder}-{file}"),
    })
}
