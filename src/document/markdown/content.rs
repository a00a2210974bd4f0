//! What a text is made of: words, tags, and gaps for what depends on where the text stands. All its
//! letters lie in one string, whatever they are.

use super::html::push_escaped;
use crate::yaml::legible;

/// A text in pieces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    /// The letters of all pieces, one after the other.
    letters: String,
    /// What each piece is, and where its letters end. Small, since a site has very many; a body of
    /// [`SIZE_LIMIT`](super::SIZE_LIMIT) becomes nothing near 4 GiB.
    pieces: Vec<(Kind, u32)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Words,
    Tags,
    Block,
    Author,
    Gap(Gap),
}

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'c> {
    /// What is read, not escaped.
    Words(&'c str),
    /// Tags within a line.
    Tags(&'c str),
    /// Tags between two lines.
    Block(&'c str),
    /// HTML of the author, passed through.
    Author(&'c str),
    /// What is known only where the text stands.
    Gap(Gap),
}

/// What depends on where a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Here the reference at an index begins. Where it has no words of its own, the name of what it
    /// leads to stands here.
    Reference(u32),
    /// Here it ends.
    ReferenceEnd(u32),
    /// The attribute with the address of the link at an index, or nothing.
    Address(u32),
    /// What ids of the text begin with on its page.
    Prefix,
    /// The level of a heading, by what it is on the text's own page.
    Level(u8),
    /// What stands before a table.
    Table,
    /// The caption of the table just begun.
    Caption,
    /// What stands after a table.
    TableEnd,
    /// The box of a task, and whether it is done.
    Task(bool),
    /// What is shown of the link from a note back to the text.
    NoteBack,
}

impl Content {
    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// The pieces in order.
    pub fn pieces(&self) -> impl Iterator<Item = Piece<'_>> {
        let mut start = 0;
        self.pieces.iter().map(move |(kind, end)| {
            let end = *end as usize;
            let letters = self.letters.get(start..end).unwrap_or_default();
            start = end;
            match kind {
                Kind::Words => Piece::Words(letters),
                Kind::Tags => Piece::Tags(letters),
                Kind::Block => Piece::Block(letters),
                Kind::Author => Piece::Author(letters),
                Kind::Gap(gap) => Piece::Gap(*gap),
            }
        })
    }

    /// Whether the author has written HTML in it.
    pub fn has_author_html(&self) -> bool {
        self.pieces.iter().any(|(kind, _)| *kind == Kind::Author)
    }

    /// The same in no more room than it needs, since it is kept for long. It is copied: shrunk where
    /// it lies, the allocator would leave it up to twice the room.
    pub(super) fn compact(&self) -> Content {
        self.clone()
    }

    pub(super) fn push_words(&mut self, words: &str) {
        self.push(Kind::Words, words);
    }

    pub(super) fn push_tags(&mut self, tags: &str) {
        self.push(Kind::Tags, tags);
    }

    pub(super) fn push_block(&mut self, tags: &str) {
        self.push(Kind::Block, tags);
    }

    pub(super) fn push_author(&mut self, html: &str) {
        self.push(Kind::Author, html);
    }

    pub(super) fn push_gap(&mut self, gap: Gap) {
        self.pieces.push((Kind::Gap(gap), self.end()));
    }

    /// Begins a line of the HTML, unless one has just begun.
    pub(super) fn begin_line(&mut self) {
        let is_begun = match self.pieces.last() {
            None => true,
            Some((Kind::Gap(_), _)) => false,
            Some(_) => self.letters.ends_with('\n'),
        };
        if !is_begun {
            self.push(Kind::Block, "\n");
        }
    }

    pub(super) fn append(&mut self, other: Content) {
        for piece in other.pieces() {
            match piece {
                Piece::Words(words) => self.push_words(words),
                Piece::Tags(tags) => self.push_tags(tags),
                Piece::Block(tags) => self.push_block(tags),
                Piece::Author(html) => self.push_author(html),
                Piece::Gap(gap) => self.push_gap(gap),
            }
        }
    }

    /// Where the letters end.
    fn end(&self) -> u32 {
        u32::try_from(self.letters.len()).unwrap_or(u32::MAX)
    }

    /// Adds letters to the last piece if it is of their kind: those that no page may have, which an
    /// escape can bring in and marks stand between, as the sign of what cannot be shown. Tags beside a block belong to it: no
    /// word stands between them.
    fn push(&mut self, kind: Kind, letters: &str) {
        if letters.is_empty() {
            return;
        }
        self.letters.push_str(&legible(letters));
        let end = self.end();
        match (self.pieces.last_mut(), kind) {
            (Some((last, last_end)), _) if *last == kind => *last_end = end,
            (Some((last @ (Kind::Tags | Kind::Block), last_end)), Kind::Tags | Kind::Block) => {
                (*last, *last_end) = (Kind::Block, end);
            }
            _ => self.pieces.push((kind, end)),
        }
    }
}

impl Piece<'_> {
    /// Adds the piece to HTML; a gap adds nothing.
    pub fn add_to(self, html: &mut String) {
        match self {
            Piece::Words(words) => push_escaped(html, words),
            Piece::Tags(text) | Piece::Block(text) | Piece::Author(text) => html.push_str(text),
            Piece::Gap(_) => {}
        }
    }
}
