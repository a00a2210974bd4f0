//! The drawings of a page that it does not use: a theme has them all in one place, and a page needs
//! few of them.

use std::collections::HashSet;
use std::ops::Range;

use memchr::memmem;

/// What leads to a drawing by its id.
const LINK: &str = "href=\"#";

/// A page without the drawings in its first `<defs>` that nothing on it leads to. What has no id is
/// kept, and patterns are, since style sheets lead to them.
pub fn without_unused(mut html: Vec<u8>) -> Vec<u8> {
    let Some(defs) = inner(&html) else {
        return html;
    };
    let Ok(text) = std::str::from_utf8(&html[defs.clone()]) else {
        return html;
    };
    let drawings = drawings(text);
    let mut used: HashSet<&[u8]> = linked(&html[defs.end..]).collect();
    // A drawing may be made of others that stand before it.
    for drawing in drawings.iter().rev() {
        if drawing.is_kept(&used) {
            used.extend(linked(drawing.text.as_bytes()));
        }
    }
    let kept: String = drawings
        .iter()
        .filter(|drawing| drawing.is_kept(&used))
        .map(|drawing| drawing.text)
        .collect();
    html.splice(defs, kept.into_bytes());
    html
}

/// A drawing with the white space after it.
struct Drawing<'t> {
    id: Option<&'t str>,
    text: &'t str,
}

impl Drawing<'_> {
    fn is_kept(&self, used: &HashSet<&[u8]>) -> bool {
        self.text.starts_with("<pattern") || self.id.is_none_or(|id| used.contains(id.as_bytes()))
    }
}

/// What stands between `<defs>` and its end.
fn inner(html: &[u8]) -> Option<Range<usize>> {
    let start = memmem::find(html, b"<defs>")? + b"<defs>".len();
    let length = memmem::find(&html[start..], b"</defs>")?;
    Some(start..start + length)
}

/// The ids that links of some HTML lead to.
fn linked(html: &[u8]) -> impl Iterator<Item = &[u8]> {
    memmem::find_iter(html, LINK).filter_map(move |at| {
        let id = &html[at + LINK.len()..];
        Some(&id[..memchr::memchr(b'"', id)?])
    })
}

/// The elements of a text, each whole.
fn drawings(text: &str) -> Vec<Drawing<'_>> {
    let (mut drawings, mut rest) = (Vec::new(), text);
    while !rest.is_empty() {
        let (text, after) = rest.split_at(end_of_element(rest));
        let head = &text[..text.find('>').unwrap_or(text.len())];
        let id = head
            .split_once(" id=\"")
            .and_then(|(_, id)| Some(id.split_once('"')?.0));
        drawings.push(Drawing { id, text });
        rest = after;
    }
    drawings
}

/// Where the element that a text begins with ends, and with it the white space after it; all of a
/// text that begins with none.
fn end_of_element(text: &str) -> usize {
    let mut depth = 0_i32;
    for (at, _) in text.match_indices('>') {
        let tag = &text[text[..at].rfind('<').unwrap_or(0)..at];
        depth += match () {
            () if tag.starts_with("</") => -1,
            () if tag.ends_with('/') => 0,
            () => 1,
        };
        if depth <= 0 {
            let after = &text[at + 1..];
            return text.len() - after.trim_start().len();
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shrunk(defs: &str, body: &str) -> String {
        let html = without_unused(format!("<svg><defs>{defs}</defs></svg>{body}").into_bytes());
        let html = String::from_utf8(html).unwrap();
        html.split_once("<defs>")
            .unwrap()
            .1
            .split_once("</defs>")
            .unwrap()
            .0
            .to_owned()
    }

    #[test]
    fn what_nothing_leads_to_goes() {
        let defs = "<symbol id=\"m_a\"><path/></symbol>\n<symbol id=\"m_b\"><g><path/></g></symbol>\n<path id=\"c\"/>";
        assert_eq!(shrunk(defs, ""), "");
        assert_eq!(
            shrunk(defs, "<use href=\"#m_b\"/>"),
            "<symbol id=\"m_b\"><g><path/></g></symbol>\n"
        );
        assert_eq!(
            shrunk(defs, "<use href=\"#c\" x=\"1\"/>"),
            "<path id=\"c\"/>"
        );
    }

    #[test]
    fn what_a_drawing_is_made_of_stays() {
        let defs = "<g id=\"d\"><path/></g><g id=\"s\"><use href=\"#d\"/></g>";
        assert_eq!(shrunk(defs, "<use href=\"#s\"/>"), defs);
    }

    #[test]
    fn what_has_no_id_stays_and_so_do_patterns() {
        let defs = "<pattern id=\"h\"><path/></pattern><g><path/></g>text";
        assert_eq!(shrunk(defs, ""), defs);
        assert_eq!(
            without_unused(b"<p>no drawings</p>".to_vec()),
            b"<p>no drawings</p>"
        );
    }
}
