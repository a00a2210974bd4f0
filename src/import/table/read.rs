//! A file taken for what it is by its first bytes, whatever it is called.

use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use super::book::{Book, MOST_BYTES, NotRead};
use super::unpack::Unpacked;
use super::{kind, open_document, text, unpack, workbook};

/// Reads a file.
///
/// # Errors
/// Where it cannot be read, or is nothing that can be trusted.
pub fn read(path: &Path) -> Result<Book, NotRead> {
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(NotRead::Io)?;
    file.take(MOST_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(NotRead::Io)?;
    let name = path.file_name().unwrap_or(path.as_os_str());
    book(&name.to_string_lossy(), &bytes)
}

/// What the bytes of a file hold.
///
/// # Errors
/// Where they are nothing that can be trusted.
pub fn book(name: &str, bytes: &[u8]) -> Result<Book, NotRead> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(NotRead::TooLarge);
    }
    let name: Arc<str> = name.into();
    if bytes.starts_with(b"PK\x03\x04") {
        match unpack::check(bytes)? {
            Unpacked::Workbook => workbook::book(&name, bytes),
            Unpacked::OpenDocument(content) => open_document::book(&name, &content),
        }
    } else if let Some(kind) = kind::of_bytes(bytes) {
        Err(NotRead::OtherKind(kind))
    } else {
        Ok(Book {
            sheets: vec![text::sheet(&name, bytes)?],
        })
    }
}
