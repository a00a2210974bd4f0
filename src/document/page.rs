//! A free page.

use std::sync::Arc;

use super::markdown::Body;
use super::values::all_written;
use crate::language;
use crate::path::SourcePath;
use crate::yaml::{Fields, Written};

/// A free page.
#[derive(Clone, Debug)]
pub struct PageDocument {
    /// The file.
    pub file: SourcePath,
    /// Its title.
    pub title: String,
    /// Its place among the pages.
    pub order: Option<i64>,
    /// Its language, if not the site's.
    pub language: Option<&'static str>,
    /// Earlier addresses.
    pub aliases: Vec<Written<String>>,
    /// Whether it is not to be published yet.
    pub draft: bool,
    /// Its text.
    pub body: Arc<Body>,
}

pub(super) fn read(fields: &Fields<'_, '_>, body: Arc<Body>) -> PageDocument {
    PageDocument {
        file: fields.reader.file.clone(),
        title: fields.required_text("title"),
        order: fields.whole_number("order"),
        language: fields.choice("language", &language::CODES),
        aliases: all_written(fields, "aliases"),
        draft: fields.flag("draft"),
        body,
    }
}
