//! Whether a workbook may be unpacked: how large it really is, and that nothing in it makes the
//! library that reads it take room for what is not there.

use std::io::{self, Cursor, Read};

use zip::ZipArchive;

use super::book::NotRead;

/// The most bytes of all parts together: some fifty thousand measures.
const MOST_UNPACKED: u64 = 96 * 1024 * 1024;
/// The most parts.
const MOST_PARTS: usize = 4096;
/// What the first part of a spreadsheet of LibreOffice's own kind says (OpenDocument 1.3, part 2, 3.3).
const OPEN_DOCUMENT: &[u8] = b"application/vnd.oasis.opendocument";

/// Looks through every part.
pub(super) fn check(bytes: &[u8]) -> Result<(), NotRead> {
    let damaged = |error: zip::result::ZipError| NotRead::Damaged(error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if archive.len() > MOST_PARTS {
        return Err(NotRead::Bomb);
    }
    let mut left = MOST_UNPACKED;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(damaged)?;
        if part.size() > left {
            return Err(NotRead::Bomb);
        }
        let is_xml = part.name().ends_with(".xml") || part.name().ends_with(".rels");
        let is_mark = part.name() == "mimetype";
        let mut text = Vec::new();
        // What a part says of its size need not be so.
        let read = part.take(left + 1).read_to_end(&mut text);
        match read {
            Ok(length) if length as u64 > left => return Err(NotRead::Bomb),
            Ok(length) => left -= length as u64,
            Err(error) => return Err(unreadable(&error)),
        }
        if is_mark && text.starts_with(OPEN_DOCUMENT) {
            return Err(NotRead::OtherKind);
        }
        if is_xml {
            check_xml(&text)?;
        }
    }
    Ok(())
}

fn unreadable(error: &io::Error) -> NotRead {
    NotRead::Damaged(error.to_string())
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
        let digits = rest.iter().skip_while(|byte| !byte.is_ascii_digit());
        let digits: Vec<u8> = digits.copied().take_while(u8::is_ascii_digit).collect();
        let count = std::str::from_utf8(&digits)
            .ok()
            .and_then(|digits| digits.parse::<usize>().ok());
        if count.is_none_or(|count| count > text.len()) {
            return Err(NotRead::Bomb);
        }
    }
    Ok(())
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    memchr::memmem::find(text, wanted)
}
