//! A plan as a PDF to be printed and kept: the page of `paper.html` read as data, and set by typst
//! with the style sheet `paper.typ`. No text of a plan is ever run: it is data to the style sheet.
//! Owns `typst` and `scraper`.

mod blocks;
mod fonts;
mod letters;
mod line;
mod node;
mod page;
mod picture;
mod reading;
mod seen;
mod set;
mod table;
mod way;
mod world;

pub use picture::Picture;

use std::hash::{DefaultHasher, Hash, Hasher};

use jiff::civil::Date;

use crate::path::OutputPath;
use node::Document;
use world::PlanWorld;

/// A plan that can be set.
pub struct Paper {
    document: Document,
    /// The pictures that it shows, by their addresses in the site.
    pub pictures: Vec<OutputPath>,
}

/// What of a plan its page does not tell.
pub struct About<'a> {
    /// Where the page stands, from which its links lead.
    pub path: &'a OutputPath,
    /// The address of the site, without which links to its pages lead nowhere on paper.
    pub base_url: Option<&'a str>,
    /// Who has made the plan.
    pub author: Option<&'a str>,
    /// The day that its status is of.
    pub day: Option<Date>,
}

impl Paper {
    /// The page of a plan, read.
    pub fn read(html: &str, about: &About<'_>) -> Paper {
        let (mut document, pictures) = page::page(html, about.path, about.base_url);
        document.author = about.author.map(letters::settable);
        document.day = about
            .day
            .map(|day| [day.year(), day.month().into(), day.day().into()]);
        Paper { document, pictures }
    }

    /// The PDF, with the pictures in the order of their addresses, or what has been made of the
    /// same. Where typst cannot take a picture, all have their words in their places.
    ///
    /// # Errors
    /// What typst says.
    pub fn set(
        &self,
        ident: &str,
        pictures: Vec<Option<Picture>>,
        known: impl FnOnce(u64) -> Option<Vec<u8>>,
    ) -> Result<(u64, Vec<u8>), String> {
        let plan = self.json(&pictures)?;
        let mut hasher = DefaultHasher::new();
        (&plan, ident).hash(&mut hasher);
        for picture in pictures.iter().flatten() {
            picture.bytes.hash(&mut hasher);
        }
        let fingerprint = hasher.finish();
        if let Some(known) = known(fingerprint) {
            return Ok((fingerprint, known));
        }
        let none: Vec<Option<Picture>> = pictures.iter().map(|_| None).collect();
        let has_any = pictures.iter().any(Option::is_some);
        let made = match set(plan, pictures, ident) {
            Err(fault) if has_any => set(self.json(&none)?, none, ident).map_err(|_| fault),
            made => made,
        };
        Ok((fingerprint, made?))
    }

    fn json(&self, pictures: &[Option<Picture>]) -> Result<String, String> {
        let ending = |picture: &Option<Picture>| picture.as_ref().map(|picture| picture.ending);
        let endings: Vec<Option<&str>> = pictures.iter().map(ending).collect();
        serde_json::to_string(&(&self.document, endings)).map_err(|error| error.to_string())
    }
}

fn set(plan: String, pictures: Vec<Option<Picture>>, ident: &str) -> Result<Vec<u8>, String> {
    let world = PlanWorld::new(plan, pictures).ok_or_else(|| "paper.typ".to_owned())?;
    set::set(&world, ident)
}
