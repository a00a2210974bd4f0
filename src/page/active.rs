//! Files that a reader's browser would run rather than show, were they opened by their address: what
//! an editor lays beside the pages or in `static/` has to be still.

use crate::path::SourcePath;

/// Endings of files that browsers run, or that run in them.
const RUN: [&str; 24] = [
    "cjs", "hta", "htc", "htm", "html", "js", "jse", "jsm", "mht", "mhtml", "mjs", "shtm", "shtml",
    "stm", "svgz", "swf", "vbe", "vbs", "wasm", "wsf", "xht", "xhtm", "xhtml", "xap",
];
/// Endings of files that may begin as HTML does: every server gives them a type of their own, or
/// keeps them to itself.
const STILL: [&str; 6] = ["css", "doc", "htaccess", "json", "txt", "xls"];
/// Elements of a drawing, or of HTML inside one, that run or hold what runs.
const ELEMENTS: [&str; 9] = [
    "body",
    "embed",
    "foreignobject",
    "handler",
    "html",
    "iframe",
    "listener",
    "object",
    "script",
];

/// Why a file is none to lay beside a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Active {
    /// It runs, whatever it holds.
    Name,
    /// Nothing says what it is, and it begins as HTML does, for which browsers then take it.
    Markup,
    /// It is XML in another encoding than UTF-8, which cannot be looked through.
    Encoding,
    /// It is XML that has this.
    Holds(String),
}

/// Whether a file is run, by its name and by what it holds, or the beginning of that.
pub(super) fn active(file: &SourcePath, bytes: &[u8]) -> Option<Active> {
    // A server may go by any of several endings.
    let name = file.name().to_ascii_lowercase();
    if name.split('.').skip(1).any(|ending| RUN.contains(&ending)) {
        return Some(Active::Name);
    }
    if file.is_xml() {
        return of_xml(bytes);
    }
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_markup = !STILL.contains(&ending) && begins_with_tag(bytes);
    is_markup.then_some(Active::Markup)
}

/// Whether the first letter is that of a tag (WHATWG MIME Sniffing, 7.1).
fn begins_with_tag(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    bytes.trim_ascii_start().starts_with(b"<")
}

fn of_xml(bytes: &[u8]) -> Option<Active> {
    let text = std::str::from_utf8(bytes).ok().filter(|text| is_utf8(text));
    let Some(text) = text else {
        return Some(Active::Encoding);
    };
    let text = text.to_ascii_lowercase();
    let found = [
        "<!entity",
        "<?xml-stylesheet",
        "http://www.w3.org/1999/xhtml",
    ]
    .into_iter()
    .find(|part| text.contains(part))
    .map(str::to_owned);
    found
        .or_else(|| element(&text))
        .or_else(|| handler(&text))
        .or_else(|| address(&text))
        .map(Active::Holds)
}

/// Whether the first line declares no other encoding.
fn is_utf8(text: &str) -> bool {
    let declaration = text.split("?>").next().unwrap_or_default();
    let declared = declaration.to_ascii_lowercase();
    !declared.trim_start_matches('\u{feff}').starts_with("<?xml")
        || !declared.contains("encoding")
        || declared.contains("utf-8")
}

/// An element that runs, under whatever prefix.
fn element(text: &str) -> Option<String> {
    text.split('<').skip(1).find_map(|tag| {
        let end = tag.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/'))?;
        let name = tag[..end].rsplit(':').next()?;
        ELEMENTS.contains(&name).then(|| format!("<{name}>"))
    })
}

/// An attribute that is run at an event: `onload="`.
fn handler(text: &str) -> Option<String> {
    text.match_indices("on").find_map(|(at, _)| {
        let before = text[..at].chars().next_back()?;
        let name: &str = text[at..]
            .split(|c: char| !c.is_ascii_alphanumeric())
            .next()?;
        let value = text[at + name.len()..]
            .trim_start()
            .strip_prefix('=')?
            .trim_start();
        let is_one = (before.is_whitespace() || matches!(before, '"' | '\'' | '/'))
            && name.len() > 2
            && value.starts_with(['"', '\'']);
        is_one.then(|| name.to_owned())
    })
}

/// An address that is code, however its letters are written.
fn address(text: &str) -> Option<String> {
    let compact: String = decoded(text)
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .collect();
    [
        "javascript:",
        "vbscript:",
        "data:text",
        "data:application",
        "data:image/svg",
    ]
    .into_iter()
    .find(|scheme| compact.contains(scheme))
    .map(str::to_owned)
}

/// A text with its `&#106;` and `&#x6a;` as the letters they stand for.
fn decoded(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut parts = text.split("&#");
    decoded.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let letter = part.split_once(';').and_then(|(number, rest)| {
            let number = match number.strip_prefix('x') {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            Some((char::from_u32(number.ok()?)?, rest))
        });
        match letter {
            Some((letter, rest)) => {
                decoded.push(letter.to_ascii_lowercase());
                decoded.push_str(rest);
            }
            None => decoded.push_str(part),
        }
    }
    decoded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(name: &str, text: &str) -> Option<Active> {
        active(
            &SourcePath::new(format!("content/static/{name}")),
            text.as_bytes(),
        )
    }

    fn svg(inside: &str) -> Option<Active> {
        of(
            "a.svg",
            &format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{inside}</svg>"),
        )
    }

    #[test]
    fn what_is_shown_or_kept_is_still() {
        for name in [
            "a.png",
            "a.pdf",
            "a.txt",
            "a.css",
            "LES",
            "a.b.docx",
            ".htaccess",
        ] {
            assert_eq!(of(name, "tekst"), None, "{name}");
        }
        assert_eq!(of("a.txt", "<html>"), None);
        assert_eq!(
            of(
                "a.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b='1'/>"
            ),
            None
        );
    }

    #[test]
    fn what_runs_by_its_name_is_not() {
        for name in [
            "a.html",
            "A.HTM",
            "a.xhtml",
            "a.js",
            "a.mjs",
            "a.svgz",
            "a.html.no",
            "a.mht",
        ] {
            assert_eq!(of(name, ""), Some(Active::Name), "{name}");
        }
    }

    #[test]
    fn what_is_taken_for_html_is_not() {
        assert_eq!(of("a", "\u{feff}\n <!DOCTYPE html>"), Some(Active::Markup));
        assert_eq!(of("a.md", "<script>"), Some(Active::Markup));
    }

    #[test]
    fn drawings_are_still() {
        for still in [
            "<title>Beskrivelse: slik</title><desc>on = off, javascript</desc><path d='M0 0'/>",
            "<style>.a{fill:url(#b)}</style><a href='https://a.no'><text>x</text></a>",
            "<image href='data:image/png;base64,x'/><animate attributeName='x' values='1;2'/>",
        ] {
            assert_eq!(svg(still), None, "{still}");
        }
    }

    #[test]
    fn drawings_that_run_are_not() {
        for (active, found) in [
            ("<script>x</script>", "<script>"),
            (
                "<s:script xmlns:s='http://www.w3.org/2000/svg'>x</s:script>",
                "<script>",
            ),
            ("<path ONLOAD = 'x'/>", "onload"),
            ("<path/onclick=\"x\"/>", "onclick"),
            ("<a href='java\nscript:x'/>", "javascript:"),
            ("<a href='&#106;ava&#x73;cript:x'/>", "javascript:"),
            (
                "<set attributeName='href' to='javascript&#58;x'/>",
                "javascript:",
            ),
            ("<foreignObject><p>x</p></foreignObject>", "<foreignobject>"),
            (
                "<use href='data:image/svg+xml;base64,x'/>",
                "data:image/svg",
            ),
            (
                "<g xmlns='http://www.w3.org/1999/xhtml'/>",
                "http://www.w3.org/1999/xhtml",
            ),
        ] {
            assert_eq!(
                svg(active),
                Some(Active::Holds(found.to_owned())),
                "{active}"
            );
        }
        assert_eq!(
            of("a.svg", "<!DOCTYPE svg [<!ENTITY x 'y'>]><svg/>"),
            Some(Active::Holds("<!entity".to_owned()))
        );
        assert_eq!(
            of("a.svg", "<?xml version='1.0' encoding='UTF-16'?><svg/>"),
            Some(Active::Encoding)
        );
        let file = SourcePath::new("a.svg");
        assert_eq!(active(&file, b"\xff\xfe<\0s\0"), Some(Active::Encoding));
    }
}
