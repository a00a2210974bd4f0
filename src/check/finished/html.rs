//! HTML as a browser reads it, as far as is needed to follow it: the tags, and of their attributes
//! those that lead somewhere or can be led to (WHATWG HTML, 13.2.5).

use std::borrow::Cow;

use memchr::{memchr, memmem};

/// An attribute that matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Attribute {
    /// What can be led to.
    Id,
    /// An address.
    Address,
    /// Several addresses: a `srcset`.
    Addresses,
    /// Style, in an attribute or an element.
    Style,
    /// The address that all others are meant from.
    Base,
}

/// Hands over the attributes of a page that matter, in order, with their values.
pub(super) fn each_attribute(html: &[u8], mut found: impl FnMut(Attribute, Cow<'_, str>)) {
    let mut at = 0;
    while let Some(open) = memchr(b'<', &html[at..]) {
        at += open + 1;
        let rest = &html[at..];
        at += match rest.first() {
            Some(b'!') if rest.starts_with(b"!--") => after(rest, b"-->"),
            Some(b'!' | b'/' | b'?') => after(rest, b">"),
            Some(letter) if letter.is_ascii_alphabetic() => element(rest, &mut found),
            _ => 0,
        };
    }
}

/// How long what ends with a text is; all of it, where it never ends.
fn after(html: &[u8], end: &[u8]) -> usize {
    memmem::find(html, end).map_or(html.len(), |at| at + end.len())
}

/// Reads a tag, from its name on, and what is not HTML inside its element. Returns how long that
/// is.
fn element(html: &[u8], found: &mut impl FnMut(Attribute, Cow<'_, str>)) -> usize {
    let name = &html[..length(html, |b| b.is_ascii_alphanumeric() || b == b'-')];
    let tag = name.len() + attributes(&html[name.len()..], name, found);
    let is = |wanted: &[u8]| name.eq_ignore_ascii_case(wanted);
    if !(is(b"script") || is(b"style") || is(b"textarea") || is(b"title")) {
        return tag;
    }
    let inside = inner(&html[tag..], name);
    if is(b"style") {
        found(Attribute::Style, String::from_utf8_lossy(inside));
    }
    tag + inside.len()
}

/// What stands before the end of an element that holds no tags.
fn inner<'h>(html: &'h [u8], name: &[u8]) -> &'h [u8] {
    let is_end = |at: &usize| {
        let end = &html[at + 2..];
        end.len() >= name.len() && end[..name.len()].eq_ignore_ascii_case(name)
    };
    let end = memmem::find_iter(html, b"</").find(is_end);
    &html[..end.unwrap_or(html.len())]
}

/// Reads the attributes of a tag, and returns how long they are, the end of the tag included.
fn attributes(html: &[u8], tag: &[u8], found: &mut impl FnMut(Attribute, Cow<'_, str>)) -> usize {
    let mut at = 0;
    loop {
        at += length(&html[at..], |b| b.is_ascii_whitespace() || b == b'/');
        match html.get(at) {
            None => return at,
            Some(b'>') => return at + 1,
            _ => {}
        }
        // A name may begin with `=`.
        let rest = &html[at + 1..];
        let end = length(rest, |b| {
            !b.is_ascii_whitespace() && !matches!(b, b'=' | b'>' | b'/')
        });
        let name = &html[at..at + 1 + end];
        at += name.len();
        let space = length(&html[at..], |b| b.is_ascii_whitespace());
        if html.get(at + space) != Some(&b'=') {
            continue;
        }
        at += space + 1;
        at += length(&html[at..], |b| b.is_ascii_whitespace());
        let (written, whole) = value(&html[at..]);
        if let Some(attribute) = attribute(tag, name) {
            found(attribute, decoded(&String::from_utf8_lossy(written)));
        }
        at += whole;
    }
}

/// The value that some HTML begins with, and how long it is with its quotes.
fn value(html: &[u8]) -> (&[u8], usize) {
    match html.first() {
        Some(quote @ (b'"' | b'\'')) => {
            let rest = &html[1..];
            let end = memchr(*quote, rest).unwrap_or(rest.len());
            (&rest[..end], (end + 2).min(html.len()))
        }
        _ => {
            let end = length(html, |b| !b.is_ascii_whitespace() && b != b'>');
            (&html[..end], end)
        }
    }
}

fn length(bytes: &[u8], belongs: impl Fn(u8) -> bool) -> usize {
    let end = bytes.iter().position(|byte| !belongs(*byte));
    end.unwrap_or(bytes.len())
}

/// What an attribute is, by its name and that of its tag.
fn attribute(tag: &[u8], name: &[u8]) -> Option<Attribute> {
    let is = |wanted: &[u8]| name.eq_ignore_ascii_case(wanted);
    match name.len() {
        2 if is(b"id") => Some(Attribute::Id),
        3 if is(b"src") => Some(Attribute::Address),
        4 if is(b"href") && tag.eq_ignore_ascii_case(b"base") => Some(Attribute::Base),
        4 if is(b"href") => Some(Attribute::Address),
        4 if is(b"name") && tag.eq_ignore_ascii_case(b"a") => Some(Attribute::Id),
        5 if is(b"style") => Some(Attribute::Style),
        6 if is(b"srcset") => Some(Attribute::Addresses),
        6 if is(b"poster") || is(b"action") => Some(Attribute::Address),
        10 if is(b"xlink:href") => Some(Attribute::Address),
        _ => None,
    }
}

/// The addresses of a `srcset`, each before its width or density.
pub(super) fn addresses(srcset: &str) -> impl Iterator<Item = &str> {
    // A comma within an address has no space after it.
    let candidates = srcset.split(", ").flat_map(|one| one.split(",\n"));
    candidates.filter_map(|one| one.split_ascii_whitespace().next())
}

/// A value with the characters that its entities stand for. Of those with names, the ones that HTML
/// is escaped with.
fn decoded(value: &str) -> Cow<'_, str> {
    const NAMED: [(&str, char); 5] = [
        ("amp", '&'),
        ("lt", '<'),
        ("gt", '>'),
        ("quot", '"'),
        ("apos", '\''),
    ];
    if !value.contains('&') {
        return value.into();
    }
    let mut text = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(at) = rest.find('&') {
        text.push_str(&rest[..at]);
        let entity = rest[at + 1..].split_once(';').and_then(|(name, after)| {
            let number =
                name.strip_prefix('#')
                    .map(|number| match number.strip_prefix(['x', 'X']) {
                        Some(hex) => u32::from_str_radix(hex, 16),
                        None => number.parse(),
                    });
            let letter = match number {
                Some(code) => char::from_u32(code.ok()?)?,
                None => NAMED.iter().find(|(known, _)| *known == name)?.1,
            };
            Some((letter, after))
        });
        let (letter, after) = entity.unwrap_or(('&', &rest[at + 1..]));
        text.push(letter);
        rest = after;
    }
    text.push_str(rest);
    text.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(html: &str) -> Vec<(Attribute, String)> {
        let mut seen = Vec::new();
        each_attribute(html.as_bytes(), |attribute, value| {
            seen.push((attribute, value.into_owned()));
        });
        seen
    }

    fn addresses_of(html: &str) -> Vec<String> {
        let seen = seen(html).into_iter();
        seen.filter(|(attribute, _)| *attribute == Attribute::Address)
            .map(|(_, value)| value)
            .collect()
    }

    #[test]
    fn every_way_to_write_an_attribute_is_read() {
        assert_eq!(
            addresses_of(
                "<a href=\"a>b\"><A HREF='c'><a href=d><img alt src = e/><use\nxlink:href='#f'/>"
            ),
            ["a>b", "c", "d", "e/", "#f"]
        );
        assert_eq!(
            addresses_of("<a hre=\"x\" data-href=y =z>a<b"),
            Vec::<String>::new()
        );
        assert_eq!(
            addresses_of("<a href=\"a&amp;b&#x2F;c&#47;&no;&"),
            ["a&b/c/&no;&"]
        );
    }

    #[test]
    fn what_is_no_tag_is_not_read() {
        let html = "<!-- <a href=a> --><script>\"<a href=b>\"</script><title><a href=c></title>\
                    <textarea><a href=d></TEXTAREA></x href=e><!doctype href=f><1 href=g><a href=h>";
        assert_eq!(addresses_of(html), ["h"]);
    }

    #[test]
    fn styles_and_lists_are_told_apart() {
        assert_eq!(
            seen(
                "<style>a{}</style><img srcset=\"a.png 1x, b.png 2x\"><p id=c style='d'><base href=e>"
            ),
            [
                (Attribute::Style, "a{}".to_owned()),
                (Attribute::Addresses, "a.png 1x, b.png 2x".to_owned()),
                (Attribute::Id, "c".to_owned()),
                (Attribute::Style, "d".to_owned()),
                (Attribute::Base, "e".to_owned()),
            ]
        );
        let listed: Vec<_> = addresses("a,b.png 1x, c.png 2x,\nd.png").collect();
        assert_eq!(listed, ["a,b.png", "c.png", "d.png"]);
    }
}
