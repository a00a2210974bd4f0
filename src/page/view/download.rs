//! Files that a reader takes home.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::Site;
use super::super::due::calendar;
use super::super::{Holder, sheet};
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
    taken_home(&sheet(site.model, site.addresses, of)?.path)
}

/// The deadlines of the site, a plan or a department as a calendar; none where it has none.
pub fn download_calendar(site: &Site<'_>, of: Option<Holder>) -> Option<Download> {
    taken_home(&calendar(site.model, site.addresses, of)?.path)
}

fn taken_home(path: &OutputPath) -> Option<Download> {
    let mut parts = path.as_str().rsplit('/');
    let (file, folder) = (parts.next()?, parts.next()?);
    Some(Download { url: path.to_string(), name: format!("{folder}-{file}") })
}
