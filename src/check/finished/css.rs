//! The addresses of a style sheet: what stands in `url()`, and what `@import` names (CSS Syntax
//! Level 3).

use std::borrow::Cow;

/// Hands over each address of a style sheet but those of places in the page itself.
pub(super) fn each_address(css: &[u8], mut found: impl FnMut(Cow<'_, str>)) {
    let mut rest = css;
    while let Some(first) = rest.first() {
        let word =
            |word: &[u8]| rest.len() >= word.len() && rest[..word.len()].eq_ignore_ascii_case(word);
        let (address, after) = match first {
            b'/' if rest.starts_with(b"/*") => (None, after(&rest[2..], b"*/")),
            b'"' | b'\'' => (None, quoted(rest).1),
            b'u' | b'U' if word(b"url(") => {
                let (address, after) = in_brackets(&rest[4..]);
                (Some(address), after)
            }
            b'@' if word(b"@import") => imported(&rest[7..]),
            b'\\' => (None, rest.get(2..).unwrap_or_default()),
            _ => (None, &rest[1..]),
        };
        let address = address.filter(|address| !address.is_empty() && address[0] != b'#');
        if let Some(address) = address {
            found(String::from_utf8_lossy(address));
        }
        rest = after;
    }
}

fn after<'c>(css: &'c [u8], end: &[u8]) -> &'c [u8] {
    let at = memchr::memmem::find(css, end);
    at.map_or(&[], |at| &css[at + end.len()..])
}

/// What stands in the quotes that a text begins with, and what follows.
fn quoted(css: &[u8]) -> (&[u8], &[u8]) {
    let inside = &css[1..];
    let mut at = 0;
    while let Some(byte) = inside.get(at) {
        match byte {
            b'\\' => at += 2,
            byte if *byte == css[0] => return (&inside[..at], &inside[at + 1..]),
            _ => at += 1,
        }
    }
    (inside, &[])
}

/// What stands in the brackets of a `url(`, and what follows.
fn in_brackets(css: &[u8]) -> (&[u8], &[u8]) {
    let css = css.trim_ascii_start();
    if matches!(css.first(), Some(b'"' | b'\'')) {
        return quoted(css);
    }
    let end = memchr::memchr(b')', css).unwrap_or(css.len());
    (css[..end].trim_ascii(), &css[end..])
}

/// What an `@import` names in quotes, and what follows.
fn imported(css: &[u8]) -> (Option<&[u8]>, &[u8]) {
    let css = css.trim_ascii_start();
    match css.first() {
        Some(b'"' | b'\'') => {
            let (address, after) = quoted(css);
            (Some(address), after)
        }
        _ => (None, css),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_and_nothing_else() {
        let css = "@import 'a.css'; @import url(b.css);\n/* url(no) */ a::before { content: \"url(no)\"; }\n\
                   a { background: URL( \"c d.png\" ) url(e.png), url(#own); mask: url(";
        let mut seen = Vec::new();
        each_address(css.as_bytes(), |address| seen.push(address.into_owned()));
        assert_eq!(seen, ["a.css", "b.css", "c d.png", "e.png"]);
    }
}
