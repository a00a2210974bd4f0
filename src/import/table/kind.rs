//! What a file is, by its bytes and never by its name.

use super::book::Kind;

/// What a package holds (a zip, PKWARE APPNOTE 4.3.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Package {
    /// A workbook of Excel's (ECMA-376).
    Workbook,
    /// A spreadsheet of LibreOffice's (OpenDocument).
    OpenDocument,
}

/// What the first part of a spreadsheet says (OpenDocument 1.3, part 2, 3.3).
const SPREADSHEET: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

/// What a package holds, by the names of its parts and what `mimetype` says.
pub(super) fn of_package(names: &[String], mimetype: Option<&[u8]>) -> Result<Package, Kind> {
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    match mimetype {
        Some(said) if said.starts_with(SPREADSHEET) => return Ok(Package::OpenDocument),
        Some(said) if said.starts_with(b"application/vnd.oasis") => return Err(Kind::Words),
        _ => {}
    }
    match () {
        () if has("xl/workbook.bin") => Err(Kind::OldWorkbook),
        () if has("word/document.xml") => Err(Kind::Words),
        () if has("[Content_Types].xml") => Ok(Package::Workbook),
        () => Err(Kind::Archive),
    }
}

/// What a file is that is neither a package nor text, if that can be seen.
pub(super) fn of_bytes(bytes: &[u8]) -> Option<Kind> {
    // The compound file of old workbooks, locked ones and messages ([MS-CFB] 2.2), whose parts have
    // names in UTF-16 ([MS-OFFCRYPTO] 2.3.4.4, [MS-OXMSG] 2.1.3).
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Some(match () {
            () if has_wide(bytes, "EncryptedPackage") => Kind::Locked,
            () if has_wide(bytes, "__substg1.0_") => Kind::Message,
            () if has_wide(bytes, "WordDocument") => Kind::Words,
            () => Kind::OldWorkbook,
        });
    }
    let starts: [(&[u8], Kind); 7] = [
        (b"%PDF", Kind::Pdf),
        (b"{\\rtf", Kind::Words),
        (b"\x89PNG", Kind::Other),
        (b"\xff\xd8\xff", Kind::Other),
        (b"7z\xbc\xaf", Kind::Archive),
        (b"\x1f\x8b", Kind::Archive),
        (b"Rar!", Kind::Archive),
    ];
    let found = starts.iter().find(|(start, _)| bytes.starts_with(start));
    found.map(|(_, kind)| *kind).or_else(|| {
        let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let start = start.trim_ascii_start();
        let start = start.get(..14).unwrap_or(start).to_ascii_lowercase();
        let is_page = start.starts_with(b"<html") || start.starts_with(b"<!doctype html");
        is_page.then_some(Kind::Page)
    })
}

fn has_wide(bytes: &[u8], name: &str) -> bool {
    let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    memchr::memmem::find(bytes, &wide).is_some()
}
