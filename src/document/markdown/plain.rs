//! The words of a text, each block on lines of its own.

use super::content::{Content, Gap, Piece};

/// Tags of an author that stand within a word or between words of one line.
const INLINE: [&str; 7] = ["a", "code", "del", "em", "img", "span", "strong"];
/// What HTML writes otherwise.
const ENTITIES: [(&str, char); 6] = [
    ("&amp;", '&'),
    ("&lt;", '<'),
    ("&gt;", '>'),
    ("&quot;", '"'),
    ("&#39;", '\''),
    ("&#x27;", '\''),
];

impl Content {
    /// The words alone.
    pub fn words(&self) -> String {
        let mut plain = Plain::default();
        self.pieces().for_each(|piece| plain.piece(piece));
        plain.finish()
    }
}

/// A text becoming words, piece by piece.
#[derive(Debug, Default)]
pub struct Plain {
    text: String,
    /// Where the last line ended.
    line_end: Option<usize>,
}

impl Plain {
    /// Adds the words of a piece; what a reference without words of its own is called has to be
    /// added besides.
    pub fn piece(&mut self, piece: Piece<'_>) {
        match piece {
            Piece::Words(words) => self.words(words),
            Piece::Block(_) => self.end_line(),
            Piece::Author(html) => self.html(html),
            Piece::Gap(Gap::NoteBack) => self.text.push('↑'),
            Piece::Tags(_) | Piece::Gap(_) => {}
        }
    }

    /// Adds a name as it is.
    pub fn name(&mut self, name: &str) {
        self.text.push_str(name);
    }

    /// How long the text is so far, in bytes.
    pub fn length(&self) -> usize {
        self.text.len()
    }

    /// Whether a line has ended since the text was as long as that.
    pub fn has_line_since(&self, length: usize) -> bool {
        self.line_end.is_some_and(|end| end >= length)
    }

    /// The text.
    pub fn finish(self) -> String {
        self.text
    }

    fn end_line(&mut self) {
        let end = self.text.trim_end_matches([' ', '\n']).len();
        self.text.truncate(end);
        if end > 0 {
            self.text.push('\n');
            self.line_end = Some(end);
        }
    }

    /// A line break in the file is none in the text.
    fn words(&mut self, words: &str) {
        let mut rest = words;
        while let Some(at) = rest.bytes().position(|byte| byte < b' ') {
            self.text.push_str(&rest[..at]);
            if !self.text.ends_with('\n') {
                self.text.push(' ');
            }
            rest = &rest[at + 1..];
        }
        self.text.push_str(rest);
    }

    /// HTML of an author, without its tags.
    fn html(&mut self, html: &str) {
        for (at, part) in html.split('<').enumerate() {
            let words = if at == 0 { part } else { self.after_tag(part) };
            self.unescaped(words);
        }
    }

    /// Passes over a tag and returns what follows it.
    fn after_tag<'h>(&mut self, html: &'h str) -> &'h str {
        let name = html.trim_start_matches('/');
        let end = name.find(|c: char| !c.is_ascii_alphanumeric());
        if !INLINE.contains(&&name[..end.unwrap_or(name.len())]) {
            self.end_line();
        }
        html.split_once('>').map_or("", |(_, after)| after)
    }

    fn unescaped(&mut self, html: &str) {
        let mut rest = html;
        while let Some(at) = rest.find('&') {
            self.words(&rest[..at]);
            rest = &rest[at..];
            let known = ENTITIES
                .iter()
                .find(|(written, _)| rest.starts_with(written));
            let (written, letter) = known.copied().unwrap_or(("&", '&'));
            self.text.push(letter);
            rest = &rest[written.len()..];
        }
        self.words(rest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(pieces: &[Piece<'_>]) -> String {
        let mut plain = Plain::default();
        pieces.iter().for_each(|piece| plain.piece(*piece));
        plain.finish()
    }

    #[test]
    fn spaces_that_go_at_the_end_of_a_line_are_not_looked_for() {
        let mut plain = Plain::default();
        plain.piece(Piece::Words("a  "));
        let at = plain.length();
        plain.piece(Piece::Block("</p>\n"));
        assert!(!plain.has_line_since(at));
        assert!(plain.has_line_since(1));
        plain.piece(Piece::Words("bc"));
        assert!(!plain.has_line_since(2));
        plain.piece(Piece::Block("</p>\n"));
        assert!(plain.has_line_since(at));
    }

    #[test]
    fn blocks_are_lines() {
        let block = Piece::Block("</p>\n<p>");
        let words = [
            block,
            Piece::Words("En "),
            Piece::Tags("<em>"),
            Piece::Words("gru"),
            Piece::Tags("</em>"),
            Piece::Words("ppe\nhar < alt "),
            block,
            Piece::Words("to"),
            block,
        ];
        assert_eq!(text(&words), "En gruppe har < alt\nto\n");
    }

    #[test]
    fn tags_of_an_author_go() {
        let html = |html| text(&[Piece::Author(html)]);
        assert_eq!(
            html("<p>En <em>gru</em>ppe\nhar</p>\n<p>to</p>"),
            "En gruppe har\nto\n"
        );
        assert_eq!(html("<td>a</td><td>b</td>"), "a\nb\n");
        assert_eq!(html("a<br />b"), "a\nb");
        assert_eq!(html("se <a\ntitle=\"x\">her</a>."), "se her.");
        assert_eq!(html("a <b"), "a\n");
    }

    #[test]
    fn entities_are_letters() {
        assert_eq!(
            text(&[Piece::Author("R&amp;D &lt;b&gt; &quot;x&#39; &#x27; AT&T")]),
            "R&D <b> \"x' ' AT&T"
        );
    }
}
