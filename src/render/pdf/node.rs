//! A plan as it is set: what its pages hold, as data. All words in it are text; the style sheet
//! `paper.typ` reads it and runs none of it.

use serde::Serialize;

/// A plan to be set.
#[derive(Debug, Default, Serialize)]
pub(super) struct Document {
    /// Its title.
    pub title: String,
    /// Its language.
    pub language: String,
    /// Who has made it.
    pub author: Option<String>,
    /// The day that its status is of, as year, month and day.
    pub day: Option<[i16; 3]>,
    /// What the first page shows.
    pub cover: Vec<Block>,
    /// What stands over the contents.
    pub contents: String,
    /// All else.
    pub body: Vec<Block>,
    /// The labels that links may lead to.
    pub labels: Vec<String>,
    /// What each page says of whose it is.
    pub foot: Vec<Inline>,
}

/// What stands below what is before it.
#[derive(Debug, Serialize)]
#[serde(tag = "t", rename_all = "lowercase")]
pub(super) enum Block {
    /// A heading, with the label that links lead to.
    Heading {
        level: usize,
        label: Option<String>,
        body: Vec<Inline>,
    },
    /// A paragraph.
    Par {
        class: Option<&'static str>,
        body: Vec<Inline>,
    },
    /// A list; `first` is the number of the first item of one that counts.
    List {
        first: Option<u32>,
        items: Vec<Vec<Block>>,
    },
    /// Items without signs before them.
    Lines { items: Vec<Vec<Block>> },
    /// What is said of something, each with what it is.
    Facts {
        items: Vec<Fact>,
        /// Whether they are so few that they stand on one page.
        whole: bool,
    },
    /// A table.
    Table(Table),
    /// What somebody else says.
    Quote { body: Vec<Block> },
    /// Text as it is written.
    Code { text: String },
    /// A line across.
    Rule,
    /// A picture, by its place among the pictures; one without words says nothing.
    Picture { at: usize, alt: String },
    /// A bar of parts: a picture of the numbers that stand beside it.
    Bar { parts: Vec<Part> },
    /// What belongs together, or is in another language.
    Group {
        class: Option<&'static str>,
        lang: Option<String>,
        body: Vec<Block>,
    },
}

/// Something said.
#[derive(Debug, Serialize)]
pub(super) struct Fact {
    pub term: Vec<Inline>,
    pub body: Vec<Block>,
}

/// A part of a bar.
#[derive(Debug, Serialize)]
pub(super) struct Part {
    pub class: String,
    pub label: String,
    pub n: u32,
}

/// A table. Each cell has its place, and none stands in that of another.
#[derive(Debug, Default, Serialize)]
pub(super) struct Table {
    /// What it holds, for those who do not see it.
    pub summary: String,
    pub columns: usize,
    pub head: Vec<Cell>,
    pub cells: Vec<Cell>,
}

/// A cell of a table.
#[derive(Debug, Serialize)]
pub(super) struct Cell {
    pub x: usize,
    pub y: usize,
    pub colspan: usize,
    pub rowspan: usize,
    /// `row` or `column`, where it heads one.
    pub heads: Option<&'static str>,
    pub align: Option<&'static str>,
    pub body: Vec<Block>,
}

/// What stands in a line.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub(super) enum Inline {
    /// Words.
    Text(String),
    /// Anything else.
    Mark(Mark),
}

/// What stands in a line besides words.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "t", rename_all = "lowercase")]
pub(super) enum Mark {
    Em {
        body: Vec<Inline>,
    },
    Strong {
        body: Vec<Inline>,
    },
    Strike {
        body: Vec<Inline>,
    },
    Super {
        body: Vec<Inline>,
    },
    Sub {
        body: Vec<Inline>,
    },
    Code {
        text: String,
    },
    /// A link to another place on the network.
    Link {
        url: String,
        body: Vec<Inline>,
    },
    /// A link to a heading.
    To {
        label: String,
        body: Vec<Inline>,
    },
    /// A note at the foot of the page.
    Note {
        label: String,
        body: Vec<Inline>,
    },
    /// The same note once more.
    Again {
        label: String,
    },
    /// A new line.
    Break,
    /// Words of a kind, or in another language.
    Span {
        class: Option<&'static str>,
        lang: Option<String>,
        body: Vec<Inline>,
    },
    /// A picture; it stands alone, so that it parts the line in two.
    Picture {
        at: usize,
        alt: String,
    },
}

impl Inline {
    /// Whether it shows nothing.
    pub fn is_blank(&self) -> bool {
        match self {
            Inline::Text(text) => text.trim().is_empty(),
            Inline::Mark(mark) => mark.is_blank(),
        }
    }
}

impl Mark {
    fn is_blank(&self) -> bool {
        match self {
            Mark::Em { body }
            | Mark::Strong { body }
            | Mark::Strike { body }
            | Mark::Super { body }
            | Mark::Sub { body }
            | Mark::Link { body, .. }
            | Mark::To { body, .. }
            | Mark::Span { body, .. } => body.iter().all(Inline::is_blank),
            Mark::Code { text } => text.is_empty(),
            Mark::Break => true,
            Mark::Note { .. } | Mark::Again { .. } | Mark::Picture { .. } => false,
        }
    }
}
