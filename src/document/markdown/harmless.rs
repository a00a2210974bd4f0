//! HTML of authors, of which only what is on a list passes. It is not cleaned but written anew, tag
//! for tag: whatever a browser may read into the rest, it never meets it.

mod allowed;
mod tag;

use crate::diagnostic::Rule;
use allowed::{ATTRIBUTES, ELEMENTS, EMPTY, WHOLE, element, is_aria, is_inside, is_safe};
use tag::{attributes, name};

/// The HTML of one author in one text, which comes piece by piece between what is Markdown.
#[derive(Default)]
pub(super) struct AuthorHtml {
    /// The elements that are open, by their place in the list.
    open: Vec<usize>,
    /// How often each is open, so that an end without a beginning needs no search.
    times: Vec<usize>,
}

/// What does not pass: the rule that it is against, and the words for it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refused {
    pub rule: Rule,
    /// Where the tag begins in the piece.
    pub at: usize,
    /// The argument of the rule's sentence, and its value.
    pub what: (&'static str, String),
}

impl AuthorHtml {
    /// How many elements are open.
    pub fn depth(&self) -> usize {
        self.open.len()
    }

    /// Ends all elements but the first so many: an element ends at the latest where what it stands
    /// in does.
    pub fn close_to(&mut self, depth: usize) -> String {
        let mut ends = String::new();
        while self.open.len() > depth {
            self.close_last(&mut ends);
        }
        ends
    }

    /// What passes of a piece of HTML.
    pub fn pass(&mut self, html: &str) -> (String, Vec<Refused>) {
        let mut passing = Passing {
            author: self,
            whole: html,
            rest: html,
            tag: 0,
            html: String::with_capacity(html.len()),
            refused: Vec::new(),
        };
        passing.run();
        (passing.html, passing.refused)
    }

    fn begin(&mut self, element: usize) {
        self.times.resize(ELEMENTS.len(), 0);
        self.times[element] += 1;
        self.open.push(element);
    }

    fn close_last(&mut self, html: &mut String) {
        if let Some(element) = self.open.pop() {
            self.times[element] -= 1;
            html.push_str(&format!("</{}>", ELEMENTS[element].0));
        }
    }

    /// Ends an element and all that stand open in it; nothing where it is not open.
    fn end(&mut self, element: usize, html: &mut String) {
        let times = self.times.get(element).copied().unwrap_or_default();
        while times > 0 && self.times[element] == times {
            self.close_last(html);
        }
    }
}

/// A piece of HTML on its way through.
struct Passing<'a, 'h> {
    author: &'a mut AuthorHtml,
    whole: &'h str,
    /// What is still to be read.
    rest: &'h str,
    /// Where the last tag began.
    tag: usize,
    html: String,
    refused: Vec<Refused>,
}

impl<'h> Passing<'_, 'h> {
    fn run(&mut self) {
        while let Some(at) = self.rest.find('<') {
            let text = self.take(at);
            self.text(text);
            self.markup();
        }
        let text = self.take(self.rest.len());
        self.text(text);
    }

    fn take(&mut self, length: usize) -> &'h str {
        let (taken, rest) = self.rest.split_at(length);
        self.rest = rest;
        taken
    }

    fn take_after(&mut self, end: &str) {
        let length = self
            .rest
            .find(end)
            .map_or(self.rest.len(), |at| at + end.len());
        self.take(length);
    }

    /// Text may have its characters written as `&lt;`; only what could begin or end a tag is
    /// escaped.
    fn text(&mut self, text: &str) {
        self.html
            .push_str(&text.replace('<', "&lt;").replace('>', "&gt;"));
    }

    /// What begins with `<`.
    fn markup(&mut self) {
        let after = &self.rest.as_bytes()[1..];
        match after.first() {
            Some(b'!') if self.rest.starts_with("<!--") => self.take_after("-->"),
            Some(b'!' | b'?') => self.take_after(">"),
            Some(b'/') if after.get(1).is_some_and(u8::is_ascii_alphabetic) => self.end_tag(),
            Some(letter) if letter.is_ascii_alphabetic() => self.start_tag(),
            _ => {
                let sign = self.take(1);
                self.text(sign);
            }
        }
    }

    fn end_tag(&mut self) {
        let name = name(&self.rest[2..]);
        self.take_after(">");
        if let Some(element) = element(&name) {
            self.author.end(element, &mut self.html);
        }
    }

    fn start_tag(&mut self) {
        self.tag = self.whole.len() - self.rest.len();
        let name = name(&self.rest[1..]);
        let Some((length, attributes)) = attributes(&self.rest[1 + name.len()..]) else {
            // It never ends, so it is none, and nor is anything after it.
            let text = self.take(self.rest.len());
            return self.text(text);
        };
        self.take(1 + name.len() + length);
        match element(&name) {
            Some(element) => self.element(element, &attributes),
            None => {
                self.refuse(Rule::UnsafeHtml, ("html", format!("<{name}>")));
                if WHOLE.contains(&name.as_str()) {
                    self.pass_over(&name);
                }
            }
        }
    }

    /// Passes over what stands in an element, up to where it ends.
    fn pass_over(&mut self, name: &str) {
        let is_end = |at: &usize| {
            let after = self.rest.as_bytes().get(at + 2..at + 2 + name.len());
            after.is_some_and(|after| after.eq_ignore_ascii_case(name.as_bytes()))
        };
        let end = self.rest.match_indices("</").map(|(at, _)| at).find(is_end);
        self.take(end.unwrap_or(self.rest.len()));
    }

    fn element(&mut self, element: usize, attributes: &[(String, &str)]) {
        let (name, own) = ELEMENTS[element];
        let is_checkbox = attributes
            .iter()
            .any(|(key, value)| key == "type" && value.eq_ignore_ascii_case("checkbox"));
        if name == "input" && !is_checkbox {
            return self.refuse(Rule::UnsafeHtml, ("html", "<input>".to_owned()));
        }
        self.html.push_str(&format!("<{name}"));
        for (key, value) in attributes {
            let is_known = own.contains(&key.as_str()) || ATTRIBUTES.contains(&key.as_str());
            if is_known || is_aria(key) {
                self.attribute(key, value);
            } else {
                self.refuse(Rule::UnsafeHtml, ("html", format!("<{name} {key}>")));
            }
        }
        self.html.push('>');
        if !EMPTY.contains(&name) {
            self.author.begin(element);
        }
    }

    fn attribute(&mut self, key: &str, value: &str) {
        let value = match key {
            "href" if !is_safe(value) => {
                return self.refuse(Rule::UnsafeLink, ("target", value.to_owned()));
            }
            "src" | "poster" if !is_inside(value) => {
                return self.refuse(Rule::RemoteImage, ("target", value.to_owned()));
            }
            "srcset"
                if !value
                    .split([',', ' ', '\t', '\n', '\r', '\u{c}'])
                    .all(is_inside) =>
            {
                return self.refuse(Rule::RemoteImage, ("target", value.to_owned()));
            }
            "style" => match ["right", "center", "left"]
                .iter()
                .find(|side| value.contains(*side))
            {
                Some(side) => &format!("text-align: {side}"),
                None => return,
            },
            _ => value,
        };
        let value = value
            .replace('"', "&quot;")
            .replace('<', "&lt;")
            .replace('>', "&gt;");
        self.html.push_str(&format!(" {key}=\"{value}\""));
    }

    fn refuse(&mut self, rule: Rule, what: (&'static str, String)) {
        let at = self.tag;
        self.refused.push(Refused { rule, at, what });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pass(html: &str) -> (String, Vec<String>) {
        let mut author = AuthorHtml::default();
        let (mut passed, refused) = author.pass(html);
        passed.push_str(&author.close_to(0));
        (passed, refused.into_iter().map(|one| one.what.1).collect())
    }

    #[test]
    fn the_elements_are_in_order() {
        assert!(ELEMENTS.is_sorted_by_key(|(name, _)| *name));
    }

    #[test]
    fn text_and_tables_pass() {
        for html in [
            "<b>x</b> &amp; &nbsp;y",
            "<table class=\"a\"><tr><td colspan=\"2\">1<br>2</td></tr></table>",
            "<a href=\"../b/?x=1&amp;y=2#z\">b</a>",
            "<img src=\"a.png\" alt=\"A\">",
            "<details open=\"\"><summary>A</summary>B</details>",
        ] {
            assert_eq!(pass(html), (html.to_owned(), Vec::new()));
        }
    }

    #[test]
    fn what_runs_does_not_pass() {
        for (html, passed, refused) in [
            ("a<script>alert(1)</script>b", "ab", "<script>"),
            ("a<SCRIPT\n>x</sCript >b", "ab", "<script>"),
            ("<svg><![CDATA[><img src=x onerror=y>]]></svg>", "", "<svg>"),
            (
                "<img src=x onerror=alert(1)>",
                "<img src=\"x\">",
                "<img onerror>",
            ),
            ("<img/src=x/onerror=y>", "<img src=\"x/onerror=y\">", ""),
            ("<b style='x'>y", "<b>y</b>", "<b style>"),
            (
                "<a href=' java\tscript:x'>y</a>",
                "<a>y</a>",
                " java\tscript:x",
            ),
            (
                "<a href=javascript&colon;x>y</a>",
                "<a>y</a>",
                "javascript&colon;x",
            ),
            (
                "<a href='&#106;avascript:x'>y</a>",
                "<a>y</a>",
                "&#106;avascript:x",
            ),
            ("<img src=//a.no/b.png>", "<img>", "//a.no/b.png"),
            ("<img src='\\\\a.no\\b.png'>", "<img>", "\\\\a.no\\b.png"),
            (
                "<img srcset='a.png 1x, https://a.no/b.png 2x'>",
                "<img>",
                "a.png 1x, https://a.no/b.png 2x",
            ),
            ("<input name=q>", "", "<input>"),
            ("<form action=x><b>y</b></form>", "<b>y</b>", "<form>"),
        ] {
            let refused: Vec<String> = Some(refused.to_owned())
                .filter(|one| !one.is_empty())
                .into_iter()
                .collect();
            assert_eq!(pass(html), (passed.to_owned(), refused), "{html}");
        }
    }

    #[test]
    fn what_never_ends_is_text() {
        assert_eq!(pass("<div title=\"a").0, "&lt;div title=\"a");
        assert_eq!(pass("<b>x<!-- y <i>").0, "<b>x</b>");
        assert_eq!(pass("<div").0, "&lt;div");
        assert_eq!(pass("1 < 2 <3>").0, "1 &lt; 2 &lt;3&gt;");
    }

    #[test]
    fn values_stay_in_their_quotes() {
        let (html, _) = pass("<b title='\"><script>x</script>'>y</b>");
        assert_eq!(
            html,
            "<b title=\"&quot;&gt;&lt;script&gt;x&lt;/script&gt;\">y</b>"
        );
    }

    #[test]
    fn every_end_has_its_beginning() {
        assert_eq!(pass("</div></main><b><i>x</b>y</i>").0, "<b><i>x</i></b>y");
        assert_eq!(pass("<div><p>x").0, "<div><p>x</p></div>");
    }

    /// Ends without a beginning are no reason to search all that is open.
    #[test]
    fn many_stray_ends_are_passed_over_at_once() {
        let html = "<div>".repeat(200_000) + &"</b>".repeat(200_000);
        assert_eq!(pass(&html).0.len(), 200_000 * "<div></div>".len());
    }
}
