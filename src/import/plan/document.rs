//! A document that was read, whatever kind of file it came in, and why one was not.

use super::block::Block;

/// The most bytes of a document that are read, packed or unpacked.
pub const SIZE_LIMIT: usize = 32 * 1024 * 1024;

/// Why a document was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Its name ends in none of `.docx`, `.md` and `.txt`.
    OtherKind,
    /// It, or what is packed in it, is larger than [`SIZE_LIMIT`].
    TooLarge,
    /// The system does not give it; its words.
    System(String),
    /// It is no text in UTF-8.
    NotText,
    /// It is no Word document; the words of the library that reads it.
    NotWord(String),
    /// There is nothing in it.
    Empty,
}

/// A document as blocks in order.
#[derive(Debug)]
pub struct Document {
    pub(super) blocks: Vec<Block>,
    /// How many pictures it has; they do not come along.
    pub(super) pictures: usize,
}
