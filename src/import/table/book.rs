//! What a file of tables holds, and why one was not read.

use std::io;

use super::sheet::Sheet;

/// The most bytes of a file that is read.
pub const MOST_BYTES: u64 = 32 * 1024 * 1024;

/// What a file holds: its sheets that can be seen.
#[derive(Clone, Debug, Default)]
pub struct Book {
    /// In order.
    pub sheets: Vec<Sheet>,
}

/// Why a file was not read.
#[derive(Debug)]
pub enum NotRead {
    /// The system refused.
    Io(io::Error),
    /// It has more bytes than [`MOST_BYTES`].
    TooLarge,
    /// It would unpack to more than a table of measures can be.
    Bomb,
    /// It defines entities of XML, as no program for spreadsheets does.
    Entities,
    /// It has more rows or cells than a table of measures can have.
    TooMany,
    /// It is something else, or locked.
    OtherKind(Kind),
    /// It is damaged: what the library says.
    Damaged(String),
}

/// What a file is that is no table of measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A workbook of Excel's old kinds: `.xls`, `.xlsb`.
    OldWorkbook,
    /// A workbook that a password locks.
    Locked,
    /// A document of words: `.docx`, `.odt`.
    Words,
    /// A PDF.
    Pdf,
    /// An archive of other files.
    Archive,
    /// A message of Outlook, which may have the workbook in it.
    Message,
    /// A page of HTML, which some programs call `.xls`.
    Page,
    /// A picture, or what nobody knows.
    Other,
}
