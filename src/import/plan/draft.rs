//! A plan as a document has it, and what is known before the document is read.

use jiff::civil::Date;

use super::doubt::Doubt;
use super::titles::Found;
use crate::authoring::Site;
use crate::model::status::Labels;

/// What is known before a document is read.
#[derive(Debug)]
pub struct Known {
    /// The departments of the site: the code and the name of each.
    pub departments: Vec<(String, String)>,
    /// The words for statuses.
    pub statuses: Labels,
    /// The title of the plan, if it is given.
    pub title: Option<String>,
    /// The day that the statuses are of, if it is given.
    pub day: Option<Date>,
}

impl Known {
    /// What a site knows.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Self {
        let departments = site.departments().iter();
        Known {
            departments: departments
                .map(|one| (one.code.clone(), one.name.clone()))
                .collect(),
            statuses: site.status_words(),
            title: None,
            day: None,
        }
    }
}

/// A plan as a document has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Its title.
    pub title: String,
    /// The years it is for, with the words of its title.
    pub period: Option<String>,
    /// The day that the statuses of its measures are of.
    pub day: Option<Date>,
    /// The text before its parts, as Markdown.
    pub text: Vec<String>,
    /// Its parts.
    pub sections: Vec<Section>,
    /// The measures that lie in no part.
    pub measures: Vec<Measure>,
    /// The departments that the site does not have: the code and the name of each.
    pub departments: Vec<(String, String)>,
    /// How the measures were found.
    pub found: Found,
    /// What is not sure, in the order of the document.
    pub doubts: Vec<Doubt>,
}

/// A part of a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// Its title.
    pub title: String,
    /// Its text, as Markdown.
    pub text: Vec<String>,
    /// Its measures.
    pub measures: Vec<Measure>,
}

/// A measure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Measure {
    /// Where it stands: a line, or a paragraph of a Word document; counted from 1.
    pub place: usize,
    /// Its number.
    pub number: Option<String>,
    /// Its title.
    pub title: String,
    /// The codes of those who are responsible.
    pub responsible: Vec<String>,
    /// The codes of those who take part.
    pub contributors: Vec<String>,
    /// Whether there are others.
    pub others: bool,
    /// When, in the words of the document.
    pub when: Option<String>,
    /// Its status, in the words of the document.
    pub status: Option<String>,
    /// Its text, as Markdown.
    pub text: Vec<String>,
}

impl Draft {
    /// All measures: those of no part, then part by part.
    pub fn all_measures(&self) -> impl Iterator<Item = &Measure> {
        let of_sections = self.sections.iter().flat_map(|section| &section.measures);
        self.measures.iter().chain(of_sections)
    }

    pub(super) fn all_measures_mut(&mut self) -> impl Iterator<Item = &mut Measure> {
        let of_sections = self
            .sections
            .iter_mut()
            .flat_map(|section| &mut section.measures);
        self.measures.iter_mut().chain(of_sections)
    }

    /// The measures that a new one belongs to: those of the last part, or of none.
    pub(super) fn open_measures(&mut self) -> &mut Vec<Measure> {
        match self.sections.last_mut() {
            Some(section) => &mut section.measures,
            None => &mut self.measures,
        }
    }
}
