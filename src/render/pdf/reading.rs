//! What is kept in mind while the page of a plan is read: where it stands, which notes and headings
//! it has, and which pictures it shows.

use std::collections::{HashMap, HashSet};

use scraper::{ElementRef, Html};

use super::node::Inline;
use super::way::{Way, way};
use crate::path::OutputPath;

/// The longest address that typst takes is a good deal longer.
const URL_LIMIT: usize = 2000;

/// What is kept in mind while a page is read.
pub(super) struct Reading<'r> {
    page: &'r OutputPath,
    base_url: Option<&'r str>,
    /// Notes by their ids.
    notes: HashMap<&'r str, ElementRef<'r>>,
    /// The ids of all headings.
    headings: HashSet<&'r str>,
    /// Those of the headings that are shown.
    pub labels: Vec<String>,
    /// The ids that headings and notes have been given.
    given: HashSet<String>,
    /// The pictures that are shown.
    pub pictures: Vec<OutputPath>,
    /// The level of the last heading.
    level: usize,
    /// How many notes are being read, one in the other.
    pub notes_open: usize,
    /// The ids of the notes that stand at the foot of a page.
    pub at_foot: HashSet<String>,
    /// The notes of the heading that is being read, which stand below it: what stands in a heading
    /// stands in the contents too.
    pub asides: Option<Vec<Vec<Inline>>>,
}

/// Where a link leads on paper.
pub(super) enum End {
    /// A whole address.
    Url(String),
    /// A heading.
    Label(String),
}

impl<'r> Reading<'r> {
    /// A page that stands at an address. Links to others of the site need the site's own address.
    pub fn new(html: &'r Html, page: &'r OutputPath, base_url: Option<&'r str>) -> Self {
        let elements = || html.root_element().descendent_elements();
        let named = |element: ElementRef<'r>| Some((element.value().id()?, element));
        let is_note = |element: &ElementRef<'_>| {
            let parent = element.parent().and_then(ElementRef::wrap);
            parent.is_some_and(|list| list.value().classes().any(|class| class == "notes"))
        };
        Reading {
            page,
            base_url,
            notes: elements().filter(is_note).filter_map(named).collect(),
            headings: elements()
                .filter(|element| level_of(element.value().name()).is_some())
                .filter_map(|element| element.value().id())
                .collect(),
            labels: Vec::new(),
            given: HashSet::new(),
            pictures: Vec::new(),
            level: 0,
            notes_open: 0,
            at_foot: HashSet::new(),
            asides: None,
        }
    }

    /// Where a link leads; none where nothing stands there on paper.
    pub fn end(&self, address: &str) -> Option<End> {
        let url = match way(self.page, address) {
            Way::Here(id) => {
                let is_there = self.headings.contains(id.as_str());
                return is_there.then_some(End::Label(id));
            }
            Way::Outside(url) => url,
            Way::Inside(path, fragment) => {
                let hash = if fragment.is_empty() { "" } else { "#" };
                format!("{}{path}{hash}{fragment}", self.base_url?)
            }
        };
        (!url.is_empty() && url.len() <= URL_LIMIT).then_some(End::Url(url))
    }

    /// The note that a mark leads to, with its id.
    pub fn note(&self, address: &str) -> Option<(String, ElementRef<'r>)> {
        let Way::Here(id) = way(self.page, address) else {
            return None;
        };
        let note = *self.notes.get(id.as_str())?;
        Some((id, note))
    }

    /// Whether an id is given for the first time.
    pub fn is_first(&mut self, id: &str) -> bool {
        self.given.insert(id.to_owned())
    }

    /// The place of a picture among those that are shown; none where it is no file of the site.
    pub fn picture(&mut self, address: &str) -> Option<usize> {
        let Way::Inside(path, _) = way(self.page, address) else {
            return None;
        };
        let known = self.pictures.iter().position(|known| *known == path);
        Some(known.unwrap_or_else(|| {
            self.pictures.push(path);
            self.pictures.len() - 1
        }))
    }

    /// The level of a heading: that of the page, and never more than one below the heading before.
    pub fn level(&mut self, of_page: usize) -> usize {
        self.level = of_page.clamp(1, self.level + 1);
        self.level
    }
}

/// The level of a heading on paper, where the title of the plan is none.
pub(super) fn level_of(name: &str) -> Option<usize> {
    ["h2", "h3", "h4", "h5", "h6"]
        .iter()
        .position(|heading| *heading == name)
        .map(|at| at + 1)
}
