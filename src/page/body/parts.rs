//! What the theme writes in texts: around a table, for the box of a task, for the way back from a
//! note.

/// What the theme writes in the texts of a language.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    /// Before a table.
    pub table: Pattern,
    /// First in a table.
    pub caption: Pattern,
    /// After a table.
    pub table_end: Pattern,
    /// For the box of a task that is done.
    pub done: String,
    /// For the box of a task that is not.
    pub open: String,
    /// What is shown of the link from a note back to the text.
    pub note_back: String,
}

/// HTML with the label of a table in it, any number of times.
#[derive(Clone, Debug, Default)]
pub struct Pattern(Vec<String>);

impl Pattern {
    /// HTML in which a sign stands for the label.
    pub fn new(html: &str, sign: char) -> Self {
        Pattern(html.split(sign).map(str::to_owned).collect())
    }

    /// The HTML for a label, which has to be escaped.
    pub fn of(&self, label: &str) -> String {
        self.0.join(label)
    }
}
