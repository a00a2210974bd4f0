//! A first draft of a plan from a document: headings become sections, numbered measures, tables of
//! measures and cards become files, and all else text. What is not sure is said, never guessed over.

mod below;
mod block;
mod departments;
mod docx;
mod doubt;
mod draft;
mod field;
mod files;
mod making;
mod markdown;
mod measures;
mod outline;
mod phrases;
mod text;

pub use doubt::{Doubt, What};
pub use draft::{Draft, Known, Measure, Section};
pub use files::files;
pub use making::draft;
pub use measures::Found;

use std::fs;
use std::io::{self, Read as _};
use std::path::Path;

use block::Block;

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
    blocks: Vec<Block>,
    /// How many pictures it has; they do not come along.
    pictures: usize,
}

impl Document {
    /// Reads a file.
    ///
    /// # Errors
    /// As for [`Document::read`], and where the system does not give it.
    pub fn open(file: &Path) -> Result<Self, Unreadable> {
        let said = |error: io::Error| Unreadable::System(error.to_string());
        let open = fs::File::open(file).map_err(said)?;
        let mut bytes = Vec::new();
        let limit = SIZE_LIMIT as u64 + 1;
        open.take(limit).read_to_end(&mut bytes).map_err(said)?;
        Document::read(&file.to_string_lossy(), &bytes)
    }

    /// Reads a document. What it is, the ending of its name says: `.docx`, `.md`, or `.txt` for the
    /// text of a PDF.
    ///
    /// # Errors
    /// Where it cannot be read, or there is nothing in it.
    pub fn read(name: &str, bytes: &[u8]) -> Result<Self, Unreadable> {
        if bytes.len() > SIZE_LIMIT {
            return Err(Unreadable::TooLarge);
        }
        let ending = name.rsplit_once('.').map(|(_, ending)| ending);
        let document = match ending.map(str::to_lowercase).as_deref() {
            Some("docx") => docx::read(bytes)?,
            Some("md" | "markdown") => markdown::read(decoded(bytes)?),
            Some("txt") => text::read(decoded(bytes)?),
            _ => return Err(Unreadable::OtherKind),
        };
        if document.blocks.is_empty() {
            return Err(Unreadable::Empty);
        }
        Ok(document)
    }
}

fn decoded(bytes: &[u8]) -> Result<&str, Unreadable> {
    let text = std::str::from_utf8(bytes).map_err(|_| Unreadable::NotText)?;
    Ok(text.trim_start_matches('\u{feff}'))
}
