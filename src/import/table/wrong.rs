//! Cells that cannot be meant, and why: told with what to write instead.

use super::sheet::At;

/// A cell that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Where.
    pub at: At,
    /// Why.
    pub why: Why,
}

/// Why a cell is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// No sheet of the file has a head that names measures.
    NoHead,
    /// Two columns have heads that mean the same; the other stands here.
    SameHead(At),
    /// A formula that came to nothing.
    Failed(String),
    /// There is no such plan.
    NoSuchPlan {
        /// What is written.
        written: String,
        /// What was probably meant.
        meant: Option<String>,
    },
    /// There is no such measure.
    NoSuchMeasure {
        /// What is written.
        written: String,
        /// What was probably meant.
        meant: Option<String>,
    },
    /// A number in the place of a measure's that a spreadsheet has made a day of.
    DayForNumber(String),
    /// Several measures have this number, since a spreadsheet has dropped the zeros at its end.
    WhichNumber {
        /// What is written.
        written: String,
        /// What can be meant.
        choices: String,
    },
    /// Several plans have a measure of that number.
    WhichPlan(String),
    /// A row that is of a measure and not signed, in a table whose rows are.
    NoOrigin,
    /// A row that is of no measure, and says nothing of the plan that it would be a new one of.
    NoPlan,
    /// A new measure without a title.
    NoTitle,
    /// A row without a number or an id whose title a measure has already.
    TitleTaken(String),
    /// A status that is none.
    NoSuchStatus {
        /// What is written.
        written: String,
        /// What was probably meant.
        meant: Option<String>,
        /// What can be written.
        choices: String,
    },
    /// A day, a source or a note without a status.
    NoStatus,
    /// A status without a day.
    NoDay,
    /// What is no day.
    NotADay(String),
    /// A day that is two different ones in different countries: `1/2/2026`.
    WhichDay(String),
    /// A time that there is not: `31. februar`.
    NotATime(String),
    /// A time that the file has in several phrases, or as it was printed.
    SeveralTimes,
    /// Another row says something else of the same.
    OtherRow {
        /// Where.
        other: At,
        /// What it says.
        said: String,
    },
    /// It was changed here and on the site after the table was made.
    Conflict(Conflict),
    /// The file is written so that nobody but people can change it.
    ByHand(String),
}

/// What was changed on both sides, with all values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The measure, as `plan/id`.
    pub id: String,
    /// What the table was made from; none where it does not say.
    pub exported: Option<String>,
    /// What stands on the site now; empty where nothing does.
    pub now: String,
    /// What stands in the table.
    pub table: String,
}
