//! What a draft was not sure of.

/// Something that an editor has to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// Where, as [`Measure::place`](super::Measure::place); none where it is of the whole document.
    pub place: Option<usize>,
    /// What.
    pub what: What,
}

/// What is not sure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The title of the plan was taken from the first words.
    Title(String),
    /// Nothing looks like a measure.
    NoMeasures,
    /// So many headings were taken for measures.
    Headings(usize),
    /// So many titles were taken from cards.
    Cards(usize),
    /// A number that two measures have.
    Twice(String),
    /// Numbers that none has, between the first and the last.
    Missing(Vec<String>),
    /// A measure whose title is another in the table.
    OtherTitle(String, String),
    /// A measure whose field is another in the table: the text's words and the table's.
    OtherField(String, String),
    /// Nobody is responsible for a measure, where others have somebody.
    Nobody(String),
    /// A name that is taken for a department that is spelt in another way.
    Spelling(String, String),
    /// A name that is no department that is known.
    UnknownDepartment(String),
    /// A time that cannot be read.
    UnreadTime(String),
    /// A status that is not known.
    UnknownStatus(String),
    /// Statuses were found, and no day that they are of.
    NoDay(usize),
    /// So many pictures do not come along.
    Pictures(usize),
}
