//! What a model is made from besides the documents.

use jiff::civil::Date;

use crate::config::Config;
use crate::language::Languages;
use crate::source::SourceTree;

/// What a model is made from besides the documents.
pub struct Inputs<'a> {
    /// The files, to see whether what is linked is there.
    pub tree: &'a SourceTree,
    /// The site's settings.
    pub config: &'a Config,
    /// The languages of the site by code; the site's own is among them.
    pub languages: &'a Languages,
    /// Whether drafts are shown.
    pub drafts: bool,
    /// An as-of date that overrides the site's.
    pub as_of: Option<Date>,
}
