//! The words of a body: HTML piece by piece without its tags, each block on lines of its own.

/// Tags that stand within a word or between words of one line.
const INLINE: [&str; 7] = ["a", "code", "del", "em", "img", "span", "strong"];
/// What HTML writes otherwise, as Markdown and `escape` write it.
const ENTITIES: [(&str, char); 6] = [
    ("&amp;", '&'),
    ("&lt;", '<'),
    ("&gt;", '>'),
    ("&quot;", '"'),
    ("&#39;", '\''),
    ("&#x27;", '\''),
];

/// HTML becoming text. A tag may begin in one piece and end in a later one.
#[derive(Debug, Default)]
pub struct Plain {
    text: String,
    in_tag: bool,
}

impl Plain {
    /// Adds a piece of HTML.
    pub fn html(&mut self, html: &str) {
        let mut rest = html;
        while !rest.is_empty() {
            rest = if self.in_tag {
                self.tag(rest)
            } else {
                self.words(rest)
            };
        }
    }

    /// Adds text as it is.
    pub fn text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// How long the text is so far, in bytes.
    pub fn length(&self) -> usize {
        self.text.len()
    }

    /// Whether a line has ended since the text was as long as that.
    pub fn has_line_since(&self, length: usize) -> bool {
        self.text.as_bytes()[length..].contains(&b'\n')
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
        }
    }

    /// Passes over a tag and returns what follows it.
    fn tag<'h>(&mut self, html: &'h str) -> &'h str {
        let end = html.find('>');
        self.in_tag = end.is_none();
        end.map_or("", |end| &html[end + 1..])
    }

    /// Takes the text up to the next tag, or one entity, and returns what follows it.
    fn words<'h>(&mut self, html: &'h str) -> &'h str {
        let end = html
            .bytes()
            .position(|byte| matches!(byte, b'<' | b'&' | 0..b' '))
            .unwrap_or(html.len());
        self.text.push_str(&html[..end]);
        let rest = &html[end..];
        match rest.bytes().next() {
            Some(b'<') => {
                self.in_tag = true;
                let name = rest[1..].trim_start_matches('/');
                let name = &name[..name
                    .bytes()
                    .position(|byte| !byte.is_ascii_alphanumeric())
                    .unwrap_or(name.len())];
                if !INLINE.contains(&name) {
                    self.end_line();
                }
                &rest[1..]
            }
            Some(b'&') => {
                let known = ENTITIES
                    .iter()
                    .find(|(written, _)| rest.starts_with(written));
                let (written, letter) = known.copied().unwrap_or(("&", '&'));
                self.text.push(letter);
                &rest[written.len()..]
            }
            // A line break in the file is none in the text.
            Some(_) => {
                if !self.text.ends_with('\n') {
                    self.text.push(' ');
                }
                &rest[1..]
            }
            None => rest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(pieces: &[&str]) -> String {
        let mut plain = Plain::default();
        pieces.iter().for_each(|piece| plain.html(piece));
        plain.finish()
    }

    #[test]
    fn tags_go_and_blocks_are_lines() {
        assert_eq!(
            text(&["<p>En <em>gru</em>ppe\nhar</p>\n<p>to</p>"]),
            "En gruppe har\nto\n"
        );
        assert_eq!(text(&["<td>a</td><td>b</td>"]), "a\nb\n");
        assert_eq!(text(&["a<br />b"]), "a\nb");
    }

    #[test]
    fn a_tag_may_go_on_in_the_next_piece() {
        assert_eq!(text(&["se <a", " title=\"x\">her</a>."]), "se her.");
    }

    #[test]
    fn entities_are_letters() {
        assert_eq!(
            text(&["R&amp;D &lt;b&gt; &quot;x&#39; &#x27; AT&T"]),
            "R&D <b> \"x' ' AT&T"
        );
    }
}
