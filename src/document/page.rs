//! A free page.

use std::sync::Arc;

use super::markdown::Body;
use super::values::{all_written, allow};
use crate::diagnostic::Rule;
use crate::language;
use crate::path::{SourcePath, without_order};
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
    /// Rules that its file may break.
    pub allow: Vec<Rule>,
    /// Its text.
    pub body: Arc<Body>,
}

/// The identity of a page: its file's name without the order, after that of the folder it lies in.
pub fn page_id(file: &SourcePath) -> String {
    let place = file.as_str().split('/').skip(2);
    let names: Vec<&str> = place.map(without_order).collect();
    let id = names.join("/");
    match id.rsplit_once('.') {
        Some((stem, _)) => stem.to_owned(),
        None => id,
    }
}

impl PageDocument {
    /// The file of the page above it, which has the name of the folder it lies in.
    pub fn above(&self) -> Option<SourcePath> {
        let (folder, _) = self.file.as_str().rsplit_once('/')?;
        (folder != "content/pages").then(|| SourcePath::new(format!("{folder}.md")))
    }
}

pub(super) fn read(fields: &Fields<'_, '_>, body: Arc<Body>) -> PageDocument {
    PageDocument {
        file: fields.reader.file.clone(),
        title: fields.required_text("title"),
        order: fields.whole_number("order"),
        language: fields.choice("language", &language::CODES),
        aliases: all_written(fields, "aliases"),
        draft: fields.flag("draft"),
        allow: allow(fields),
        body,
    }
}
