//! Whether a workbook may be unpacked: how large it really is, and that nothing in it makes the
//! library that reads it take room for what is not there.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::book::{Kind, NotRead};
use super::kind::{Package, of_package};

/// The most bytes of all parts together: some fifty thousand measures.
const MOST_UNPACKED: u64 = 96 * 1024 * 1024;
/// The most parts.
const MOST_PARTS: usize = 4096;
/// The part of an OpenDocument that holds its sheets, and the one that says whether it is locked.
const CONTENT: &str = "content.xml";
const MANIFEST: &str = "META-INF/manifest.xml";

/// A package that may be read.
#[derive(Debug)]
pub(super) enum Unpacked {
    /// A workbook of Excel's.
    Workbook,
    /// The part `content.xml` of an OpenDocument.
    OpenDocument(Vec<u8>),
}

/// Looks through every part.
pub(super) fn check(bytes: &[u8]) -> Result<Unpacked, NotRead> {
    if parts_said(bytes).is_some_and(|parts| parts > MOST_PARTS) {
        return Err(NotRead::Bomb);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if archive.len() > MOST_PARTS {
        return Err(NotRead::Bomb);
    }
    let names: Vec<String> = archive.file_names().map(str::to_owned).collect();
    let mut left = MOST_UNPACKED;
    let mimetype = match archive.index_for_name("mimetype") {
        Some(at) => Some(part(&mut archive, at, &mut left.clone())?.1),
        None => None,
    };
    let package = of_package(&names, mimetype.as_deref()).map_err(NotRead::OtherKind)?;
    let mut content = None;
    for at in 0..archive.len() {
        let (name, text) = part(&mut archive, at, &mut left)?;
        if package == Package::OpenDocument && name == MANIFEST {
            // OpenDocument 1.3, part 2, 4.4: what is locked has a note of how.
            if find(&text, b"encryption-data").is_some() {
                return Err(NotRead::OtherKind(Kind::Locked));
            }
        }
        if name.ends_with(".xml") || name.ends_with(".rels") {
            check_xml(&text)?;
        }
        if name == CONTENT {
            content = Some(text);
        }
    }
    match (package, content) {
        (Package::Workbook, _) => Ok(Unpacked::Workbook),
        (Package::OpenDocument, Some(content)) => Ok(Unpacked::OpenDocument(content)),
        (Package::OpenDocument, None) => Err(NotRead::Damaged(CONTENT.to_owned())),
    }
}

/// A part with its name, counted against what may still be unpacked.
fn part(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    at: usize,
    left: &mut u64,
) -> Result<(String, Vec<u8>), NotRead> {
    let part = archive.by_index(at).map_err(locked_or_damaged)?;
    if part.size() > *left {
        return Err(NotRead::Bomb);
    }
    let name = part.name().to_owned();
    let mut text = Vec::new();
    // What a part says of its size need not be so.
    let length = part.take(*left + 1).read_to_end(&mut text);
    match length.map_err(damaged)? as u64 {
        length if length > *left => Err(NotRead::Bomb),
        length => {
            *left -= length;
            Ok((name, text))
        }
    }
}

fn damaged(error: impl ToString) -> NotRead {
    NotRead::Damaged(error.to_string())
}

fn locked_or_damaged(error: zip::result::ZipError) -> NotRead {
    match error {
        zip::result::ZipError::UnsupportedArchive(zip::result::ZipError::PASSWORD_REQUIRED) => {
            NotRead::OtherKind(Kind::Locked)
        }
        error => damaged(error),
    }
}

/// How many parts a package says that it has, at its end (PKWARE APPNOTE 4.3.16): many take long to
/// list. None where it says it elsewhere, or not at all.
fn parts_said(bytes: &[u8]) -> Option<usize> {
    let end = memchr::memmem::rfind(bytes, b"PK\x05\x06")?;
    let count = bytes.get(end + 10..end + 12)?;
    Some(u16::from_le_bytes([count[0], count[1]]).into())
}

/// No part of a workbook has a document type (ECMA-376, part 2, 9.1.4), and none has more strings
/// than bytes, whatever number it gives.
fn check_xml(text: &[u8]) -> Result<(), NotRead> {
    if find(text, b"<!DOCTYPE").is_some() || find(text, b"<!ENTITY").is_some() {
        return Err(NotRead::Entities);
    }
    // In another encoding than UTF-8 neither could be seen.
    if text.starts_with(b"\xff\xfe") || text.starts_with(b"\xfe\xff") || text.contains(&0) {
        return Err(NotRead::Entities);
    }
    let mut rest = text;
    while let Some(at) = find(rest, b"uniqueCount") {
        rest = &rest[at + b"uniqueCount".len()..];
        if counted(rest).is_some_and(|count| count > text.len()) {
            return Err(NotRead::Bomb);
        }
    }
    Ok(())
}

/// The number that an attribute says, if what follows its name is one.
fn counted(rest: &[u8]) -> Option<usize> {
    let value = rest.trim_ascii_start().strip_prefix(b"=")?;
    let value = value.trim_ascii_start();
    let value = value.strip_prefix(b"\"").or(value.strip_prefix(b"'"))?;
    let digits = value.iter().take_while(|byte| byte.is_ascii_digit());
    let digits: Vec<u8> = digits.copied().collect();
    let text = std::str::from_utf8(&digits).ok()?;
    Some(text.parse().unwrap_or(usize::MAX))
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    memchr::memmem::find(text, wanted)
}
