//! The columns of a table that departments fill in.

use crate::language::Language;

/// A column, in the order of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// The measure, as `plan/id`.
    Id,
    /// Its number.
    Number,
    /// Its title.
    Title,
    /// The plan's short title.
    Plan,
    /// The title of the part of the plan.
    Section,
    /// What the department does for it.
    Role,
    /// The codes of those who answer for it.
    Responsible,
    /// The status that was reported last.
    LastStatus,
    /// The day of that status.
    LastDate,
    /// The day of the first deadline after the status day.
    NextDeadline,
    /// The status.
    Status,
    /// The day of the status.
    Date,
    /// Who or what says so.
    Source,
    /// What is said besides.
    Note,
    /// When the measure happens, in the plan's words.
    When,
    /// What the department tells the editors.
    Comment,
    /// What the row was made from, signed: only in text, since workbooks have a sheet for it.
    Origin,
}

impl Column {
    /// Every column, in order.
    pub const ALL: [Column; 17] = [
        Column::Id,
        Column::Number,
        Column::Title,
        Column::Plan,
        Column::Section,
        Column::Role,
        Column::Responsible,
        Column::LastStatus,
        Column::LastDate,
        Column::NextDeadline,
        Column::Status,
        Column::Date,
        Column::Source,
        Column::Note,
        Column::When,
        Column::Comment,
        Column::Origin,
    ];

    /// The name of the string that heads it.
    pub fn string(self) -> &'static str {
        match self {
            Column::Id => "csv-id",
            Column::Number => "csv-number",
            Column::Title => "csv-title",
            Column::Plan => "csv-plan",
            Column::Section => "csv-section",
            Column::Role => "csv-role",
            Column::Responsible => "csv-responsible",
            Column::LastStatus => "sheet-last-status",
            Column::LastDate => "sheet-last-date",
            Column::NextDeadline => "csv-next-deadline",
            Column::Status => "csv-status",
            Column::Date => "csv-status-date",
            Column::Source => "sheet-source",
            Column::Note => "sheet-note",
            Column::When => "csv-when",
            Column::Comment => "sheet-comment",
            Column::Origin => "sheet-origin",
        }
    }

    /// What heads it.
    pub fn head(self, language: &Language) -> String {
        language.text(self.string())
    }

    /// Whether it is to be filled in.
    pub fn is_open(self) -> bool {
        matches!(
            self,
            Column::Status
                | Column::Date
                | Column::Source
                | Column::Note
                | Column::When
                | Column::Comment
        )
    }

    /// Whether it holds days.
    pub(super) fn is_day(self) -> bool {
        matches!(self, Column::Date | Column::LastDate | Column::NextDeadline)
    }

    /// The name of the string that says how to fill it in, if it is to be.
    pub(super) fn explanation(self) -> Option<&'static str> {
        match self {
            Column::Status => Some("sheet-about-status"),
            Column::Date => Some("sheet-about-date"),
            Column::Source => Some("sheet-about-source"),
            Column::Note => Some("sheet-about-note"),
            Column::When => Some("sheet-about-when"),
            Column::Comment => Some("sheet-about-comment"),
            _ => None,
        }
    }

    /// Its width in characters.
    pub(super) fn width(self) -> f64 {
        match self {
            Column::Number => 8.0,
            Column::Role => 10.0,
            Column::Responsible | Column::Date | Column::LastDate | Column::NextDeadline => 12.0,
            Column::Id | Column::Plan | Column::Status | Column::LastStatus => 15.0,
            Column::Section | Column::Source | Column::When | Column::Origin => 20.0,
            Column::Comment => 24.0,
            Column::Title | Column::Note => 38.0,
        }
    }
}
