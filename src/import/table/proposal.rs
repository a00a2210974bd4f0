//! What tables would change, as values, and how they are to be read.

use jiff::civil::Date;

use super::sheet::At;
use super::wrong::Wrong;
use crate::export::Column;
use crate::model::status::Status;
use crate::model::{MeasureId, PlanId};

/// How tables are read.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// The day of a status whose row says none, and whose workbook was made for none.
    pub report: Option<Date>,
    /// The plan of rows that name none.
    pub plan: Option<PlanId>,
    /// Heads and the columns that they are to mean.
    pub map: Vec<(String, Column)>,
}

/// What tables would change.
#[derive(Clone, Debug, Default)]
pub struct Proposal {
    /// By measure, in the order of the site.
    pub changes: Vec<Change>,
    /// New measures, in the order of the tables.
    pub new: Vec<NewMeasure>,
    /// What is wrong, in the order of the tables. Where anything is, nothing may be written.
    pub wrong: Vec<Wrong>,
    /// What is told and changes nothing, in the order of the tables.
    pub notes: Vec<Note>,
    /// How many measures have rows that change nothing.
    pub unchanged: usize,
}

/// What a measure gets.
#[derive(Clone, Debug)]
pub struct Change {
    /// The measure.
    pub measure: MeasureId,
    /// The first cell of the first row that is of it.
    pub at: At,
    /// A new title.
    pub title: Option<String>,
    /// A new time.
    pub when: Option<String>,
    /// New entries, each with the cell of its status.
    pub entries: Vec<(At, Entry)>,
}

/// A new entry of a ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its day.
    pub date: Date,
    /// Its status.
    pub status: Status,
    /// The status as it is written into the file.
    pub word: String,
    /// Who or what says so.
    pub source: Option<String>,
    /// What is said besides.
    pub note: Option<String>,
}

/// A measure that there is not yet.
#[derive(Clone, Debug)]
pub struct NewMeasure {
    /// Where its title stands.
    pub at: At,
    /// Its plan.
    pub plan: PlanId,
    /// Its title.
    pub title: String,
    /// Its number.
    pub number: Option<String>,
    /// Its section.
    pub section: Option<String>,
    /// Codes of those who are responsible.
    pub responsible: Vec<String>,
    /// When it happens.
    pub when: Option<String>,
    /// What was reported of it.
    pub entry: Option<Entry>,
}

/// What is told and changes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// What a department tells the editors of a measure.
    Comment(At, String, String),
    /// A locked cell was changed, or filled in where it was empty: from, to.
    Locked(At, Option<String>, String),
    /// The value of a formula was taken.
    Formula(At),
    /// Columns of a sheet that mean nothing here.
    Unused(At, Vec<String>),
}
