//! Files that a reader takes home.

use serde::Serialize;

use super::super::Site;
use super::super::{Holder, sheet};

/// A file to be taken home.
#[derive(Debug, Serialize)]
pub struct Download {
    /// Its address.
    pub url: String,
    /// What to call it at home, where its folder no longer says what it is of.
    pub name: String,
}

/// The measures of a plan or a department for spreadsheets; none where it has none.
pub fn download(site: &Site<'_>, of: Holder) -> Option<Download> {
    let path = sheet(site.model, site.addresses, of)?.path;
    let mut parts = path.as_str().rsplit('/');
    let (file, folder) = (parts.next()?, parts.next()?);
    Some(Download { url: path.to_string(), name: format!("{folder}-{file}") })
}
