//! A file read as a document, by the ending of its name.

use std::fs;
use std::io::{self, Read as _};
use std::path::Path;

use super::document::{Document, SIZE_LIMIT, Unreadable};
use super::{docx, markdown, text};

/// Reads a file.
///
/// # Errors
/// As for [`read`], and where the system does not give it.
pub fn open(file: &Path) -> Result<Document, Unreadable> {
    let said = |error: io::Error| Unreadable::System(error.to_string());
    let open = fs::File::open(file).map_err(said)?;
    let mut bytes = Vec::new();
    let limit = SIZE_LIMIT as u64 + 1;
    open.take(limit).read_to_end(&mut bytes).map_err(said)?;
    read(&file.to_string_lossy(), &bytes)
}

/// Reads a document. What it is, the ending of its name says: `.docx`, `.md`, or `.txt` for the
/// text of a PDF.
///
/// # Errors
/// Where it cannot be read, or there is nothing in it.
pub fn read(name: &str, bytes: &[u8]) -> Result<Document, Unreadable> {
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

fn decoded(bytes: &[u8]) -> Result<&str, Unreadable> {
    let text = std::str::from_utf8(bytes).map_err(|_| Unreadable::NotText)?;
    Ok(text.trim_start_matches('\u{feff}'))
}
