//! What passes of an author's HTML: elements, their attributes, and addresses.

use crate::document::markdown::address::{Destination, destination};

/// The elements that pass, each with the attributes that pass on it alone. None of them holds
/// anything but HTML, and so none changes how what follows is read.
pub(super) const ELEMENTS: [(&str, &[&str]); 64] = [
    ("a", &["download", "href", "hreflang"]),
    ("abbr", &[]),
    ("article", &[]),
    ("aside", &[]),
    ("audio", &["controls", "loop", "muted", "preload", "src"]),
    ("b", &[]),
    ("bdi", &[]),
    ("bdo", &[]),
    ("blockquote", &[]),
    ("br", &[]),
    ("caption", &[]),
    ("cite", &[]),
    ("code", &[]),
    ("col", &["span"]),
    ("colgroup", &["span"]),
    ("data", &["value"]),
    ("dd", &[]),
    ("del", &["datetime"]),
    ("details", &["open"]),
    ("dfn", &[]),
    ("div", &[]),
    ("dl", &[]),
    ("dt", &[]),
    ("em", &[]),
    ("figcaption", &[]),
    ("figure", &[]),
    ("h2", &[]),
    ("h3", &[]),
    ("h4", &[]),
    ("h5", &[]),
    ("h6", &[]),
    ("hr", &[]),
    ("i", &[]),
    (
        "img",
        &["alt", "height", "loading", "src", "srcset", "width"],
    ),
    ("input", &["checked", "disabled", "type"]),
    ("ins", &["datetime"]),
    ("kbd", &[]),
    ("li", &["value"]),
    ("mark", &[]),
    ("ol", &["reversed", "start", "type"]),
    ("p", &[]),
    ("pre", &[]),
    ("q", &[]),
    ("s", &[]),
    ("samp", &[]),
    ("section", &[]),
    ("small", &[]),
    ("source", &["src", "srcset", "type"]),
    ("span", &[]),
    ("strong", &[]),
    ("sub", &[]),
    ("summary", &[]),
    ("sup", &[]),
    ("table", &[]),
    ("tbody", &[]),
    ("td", &["colspan", "headers", "rowspan", "style"]),
    ("tfoot", &[]),
    (
        "th",
        &["abbr", "colspan", "headers", "rowspan", "scope", "style"],
    ),
    ("thead", &[]),
    ("time", &["datetime"]),
    ("tr", &[]),
    ("u", &[]),
    ("ul", &[]),
    (
        "video",
        &[
            "controls", "height", "loop", "muted", "poster", "preload", "src", "width",
        ],
    ),
];
/// The attributes that pass on every one of them, besides those that begin with `aria-`.
pub(super) const ATTRIBUTES: [&str; 7] = ["class", "dir", "hidden", "id", "lang", "role", "title"];
/// Elements that hold nothing and have no end.
pub(super) const EMPTY: [&str; 6] = ["br", "col", "hr", "img", "input", "source"];
/// Elements that do not pass and whose content is no text either.
pub(super) const WHOLE: [&str; 12] = [
    "iframe", "math", "noembed", "noframes", "object", "script", "select", "style", "svg",
    "template", "textarea", "title",
];

pub(super) fn element(name: &str) -> Option<usize> {
    ELEMENTS
        .binary_search_by_key(&name, |(known, _)| *known)
        .ok()
}

pub(super) fn is_aria(key: &str) -> bool {
    key.strip_prefix("aria-")
        .is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_lowercase()))
}

/// Whether an address may be linked to. A character written as `&colon;` could hide a scheme, and
/// stands in no address that is meant well but as `&amp;`, before a query or in it.
pub(super) fn is_safe(address: &str) -> bool {
    let address = address.replace("&amp;", "");
    let path = address.split('?').next().unwrap_or_default();
    !path.contains('&') && !matches!(destination(&address), Destination::Unsafe)
}

/// Whether something may be shown from an address: it is of the site.
pub(super) fn is_inside(address: &str) -> bool {
    is_safe(address) && matches!(destination(address), Destination::Inside)
}
