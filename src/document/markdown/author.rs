//! HTML of authors on its way through a pass over it: what is not theirs has a mark in its place.

use super::content::{Content, Gap, Piece};

/// A piece of a text in which HTML of its author stands, when a pass has been over that HTML.
pub enum Passed<'p> {
    /// HTML of the author.
    Html(&'p str),
    /// The piece at an index, which is none of the author's.
    Piece(usize),
    /// What the pass has found to depend on where the text stands.
    Gap(Gap),
}

/// The gaps that a pass may find, with their signs.
const SIGNS: [(&str, Gap); 5] = [
    ("table", Gap::Table),
    ("caption", Gap::Caption),
    ("end", Gap::TableEnd),
    ("done", Gap::Task(true)),
    ("open", Gap::Task(false)),
];

/// The mark of a gap, for a pass over HTML of authors. A mark stands between two NULs, which no
/// text has.
pub fn mark(gap: Gap) -> String {
    let sign = SIGNS.iter().find(|(_, known)| *known == gap);
    sign.map_or_else(String::new, |(sign, _)| format!("\0{sign}\0"))
}

/// What the author has written, with a mark in place of every other piece.
pub fn marked(content: &Content) -> String {
    let mut html = String::new();
    for (index, piece) in content.pieces().enumerate() {
        match piece {
            Piece::Author(own) => html.push_str(own),
            _ => html.push_str(&format!("\0{index}\0")),
        }
    }
    html
}

/// HTML cut at its marks.
pub fn passed(html: &str) -> impl Iterator<Item = Passed<'_>> {
    html.split('\0').enumerate().filter_map(|(at, part)| {
        if at % 2 == 0 {
            return Some(Passed::Html(part));
        }
        let gap = SIGNS.iter().find(|(sign, _)| *sign == part);
        gap.map(|(_, gap)| Passed::Gap(*gap))
            .or_else(|| part.parse().ok().map(Passed::Piece))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_stand_for_what_is_not_the_authors() {
        let mut content = Content::default();
        content.push_author("<b>");
        content.push_words("a");
        content.push_author("</b>");
        let html = marked(&content);
        assert_eq!(html, "<b>\0 1\0</b>".replace(' ', ""));
        let after = html + &mark(Gap::Task(true)) + &mark(Gap::Prefix);
        let parts: Vec<String> = passed(&after)
            .map(|part| match part {
                Passed::Html(html) => html.to_owned(),
                Passed::Piece(index) => format!("[{index}]"),
                Passed::Gap(gap) => format!("[{gap:?}]"),
            })
            .collect();
        assert_eq!(parts.concat(), "<b>[1]</b>[Task(true)]");
    }
}
