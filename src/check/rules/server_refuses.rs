//! `server-refuses`: a file that is published under a name that usual servers do not hand out: an
//! ending that IIS does not know, a folder that it hides, or a name that begins with `_`.

use std::collections::HashSet;

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::page::artifact::Kind;

pub(super) const CHECK: Check = Check {
    rule: Rule::ServerRefuses,
    run,
    found: Example(
        "\
-- content/static/vedlegg/rapport.odt
En rapport.
",
    ),
    clean: Example(
        "\
-- content/static/vedlegg/rapport.pdf
En rapport.
",
    ),
};

/// The endings of files that IIS hands out as it is installed, of those that a site may have:
/// documents, pictures, sound, film and fonts. Others are met with 404.3.
const ENDINGS: [&str; 50] = [
    "avi", "bmp", "css", "csv", "doc", "docx", "dot", "dotx", "eot", "gif", "gz", "htm", "html",
    "ico", "ics", "jpeg", "jpg", "js", "json", "m4a", "m4v", "mov", "mp3", "mp4", "mpeg", "mpg",
    "oga", "ogg", "ogv", "otf", "pdf", "png", "pps", "ppsx", "ppt", "pptx", "rtf", "svg", "tif",
    "tiff", "ttf", "txt", "wav", "webm", "wmv", "woff", "woff2", "xls", "xlsx", "xml",
];
/// Files that servers and services read and do not hand out.
const FOR_SERVERS: [&str; 4] = ["_headers", "_redirects", "cname", "web.config"];
/// Folders that IIS keeps for itself (`hiddenSegments`).
const HIDDEN: [&str; 7] = [
    "app_browsers",
    "app_code",
    "app_data",
    "app_globalresources",
    "app_localresources",
    "app_webreferences",
    "bin",
];

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    let mut seen = HashSet::new();
    for artifact in site.built.artifacts() {
        let (path, file) = (artifact.path.as_str(), &artifact.source.file);
        let is_copied = matches!(artifact.kind, Kind::Fixed(_));
        let why = if is_for_servers(path) {
            None
        } else {
            refused(path, is_copied)
        };
        // One that several pages link stands beside each of them.
        let why = why.filter(|_| seen.insert(file));
        found.extend(why.map(|(why, name)| {
            Diagnostic::new(Rule::ServerRefuses, Place::file(file))
                .with("why", why)
                .with("name", name)
                .with("address", path)
        }));
    }
}

/// Whether a file is there for a server or another service to read, not for readers.
fn is_for_servers(path: &str) -> bool {
    let is_hidden = path.split('/').any(|part| part.starts_with('.'));
    let name = path.rsplit('/').next().unwrap_or_default();
    is_hidden || FOR_SERVERS.contains(&name.to_lowercase().as_str())
}

/// Why a server does not hand out a file, and the part of its address that is the reason.
fn refused(path: &str, is_copied: bool) -> Option<(&'static str, &str)> {
    let name = path.rsplit('/').next().unwrap_or_default();
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_known = ENDINGS.contains(&ending.to_lowercase().as_str());
    let mut parts = path.split('/');
    let hidden = |part: &&str| HIDDEN.contains(&part.to_lowercase().as_str());
    match () {
        () if is_copied && ending.is_empty() => Some(("no-ending", name)),
        () if is_copied && !is_known => Some(("ending", ending)),
        () => parts
            .clone()
            .find(hidden)
            .map(|part| ("hidden", part))
            .or_else(|| Some(("underscore", parts.find(|part| part.starts_with('_'))?))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_refused_has_a_reason() {
        for (path, expected) in [
            ("index.html", None),
            ("bilder/Kart.JPG", None),
            ("a/LICENSE", Some(("no-ending", "LICENSE"))),
            ("a/b.odt", Some(("ending", "odt"))),
            ("planer/bin/a.pdf", Some(("hidden", "bin"))),
            ("_arkiv/a.pdf", Some(("underscore", "_arkiv"))),
        ] {
            assert_eq!(refused(path, true), expected, "{path}");
        }
        assert!(is_for_servers(".well-known/security.txt"));
        assert!(is_for_servers("a/Web.config"));
        assert!(!is_for_servers("a.b/c.txt"));
    }

    #[test]
    fn lists_are_in_order() {
        assert!(ENDINGS.is_sorted() && HIDDEN.is_sorted());
    }
}
