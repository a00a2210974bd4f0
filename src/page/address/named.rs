//! The addresses of files that are published under their own names.

use crate::path::{OutputPath, SourcePath, slug};

/// Where a file of `static/` stands in the output: as it is named, but for names that are no
/// addresses.
pub fn static_path(file: &SourcePath) -> OutputPath {
    let plain = |part: &str| {
        part.bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'))
    };
    let parts = file.as_str().split('/').skip(2);
    let parts: Vec<String> = parts
        .map(|part| {
            if plain(part) {
                part.to_owned()
            } else {
                address_name(part)
            }
        })
        .collect();
    OutputPath::new(parts.join("/"))
}

/// The name of an attachment in the output: its own, as an address.
pub fn attachment_name(file: &SourcePath) -> String {
    address_name(file.name())
}

/// A file's name as an address, with its last ending kept.
fn address_name(name: &str) -> String {
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{}.{}", slug(stem), slug(ending)),
        None => slug(name),
    }
}
