//! A new file, what was found out so that nobody had to be asked, and why there may be none.

use jiff::civil::Date;

use crate::diagnostic::Diagnostic;
use crate::path::SourcePath;

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Where.
    pub path: SourcePath,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl NewFile {
    pub(super) fn text(path: String, text: String) -> Self {
        NewFile {
            path: SourcePath::new(path),
            bytes: text.into_bytes(),
        }
    }
}

/// A new file of the content, with what was found out so that nobody had to be asked.
#[derive(Clone, Debug)]
pub struct New {
    /// The file.
    pub file: NewFile,
    /// What belongs to it and is written with it: the edition of a report.
    pub beside: Vec<NewFile>,
    /// What was found out.
    pub found: Vec<Found>,
    /// How the file fits with the rest of the site.
    pub fit: Fit,
}

impl New {
    /// The files, its own first.
    pub fn files(&self) -> Vec<NewFile> {
        let own = std::iter::once(&self.file);
        own.chain(&self.beside).cloned().collect()
    }
}

/// How a new file fits with the rest of a site.
#[derive(Clone, Debug)]
pub enum Fit {
    /// It makes no fault that was not there before.
    Fits,
    /// It was made a draft, since it would else make these faults.
    Draft(Vec<Diagnostic>),
    /// It makes these faults, and would as a draft.
    Faults(Vec<Diagnostic>),
}

/// Something that was found out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// The folder of a plan, whose name is its address.
    Folder(String),
    /// The number that follows the greatest of the plan.
    Number(String),
    /// The title of the section where the measure lies.
    Section(String, SectionChoice),
    /// Codes of those who are responsible.
    Responsible(Vec<String>, ResponsibleChoice),
    /// Nobody is responsible, as for all other measures of the plan.
    NobodyResponsible,
    /// The day of the newest status of the plan.
    StatusDay(Date),
    /// The day on which the report is written.
    Today(Date),
    /// The day of the newest report without an edition.
    ReportDay(Date),
    /// No edition was made.
    NoEdition(NoEdition),
}

/// Why a section was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SectionChoice {
    /// The plan has no other.
    Only,
    /// The last measure lies there.
    LastUsed,
    /// No section has a measure yet.
    First,
}

/// Why somebody was chosen as responsible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResponsibleChoice {
    /// The plan's owner.
    PlanOwner,
    /// The same as of all other measures of the plan.
    AsOthers,
    /// The site's owner.
    SiteOwner,
    /// The site has no other department.
    Only,
}

/// Why there is no edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoEdition {
    /// The site has faults, so that an edition would not be of the whole plan.
    Faults,
    /// The plan or the report is a draft.
    Draft,
}

/// Why nothing was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no `site.yaml`.
    NoSite,
    /// The title, name, code or number has nothing that can be the name of a file.
    NoName(String),
    /// There is nothing of the name that was given.
    Unknown(Kind, Unknown),
    /// The theme `standard` is the program's own, or what is named cannot be a theme.
    NoOwnTheme(String),
    /// A name of a file of the theme that fits several.
    Several(String, Vec<String>),
    /// What was asked for is there already, in this file or folder.
    Taken(Kind, String, SourcePath),
    /// Who is responsible has to be said: one of these codes, if there are any.
    WhoIsResponsible(Vec<String>),
    /// There can be no edition.
    NoEdition(NoEdition),
}

/// A name that is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// The name.
    pub name: String,
    /// What was probably meant.
    pub meant: Option<String>,
    /// All that there are.
    pub known: Vec<String>,
}

/// What a name is the name of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A plan.
    Plan,
    /// A section of a plan.
    Section,
    /// A measure of a plan.
    Measure,
    /// A department.
    Department,
    /// A report.
    Report,
    /// The edition of a report.
    Edition,
    /// A file of a theme.
    ThemeFile,
}

/// A title as it can stand on one line; none where nothing is left of it.
pub(super) fn title(written: &str) -> Result<String, Refused> {
    let words: Vec<&str> = written
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect();
    if words.is_empty() {
        return Err(Refused::NoName(written.to_owned()));
    }
    Ok(words.join(" "))
}
