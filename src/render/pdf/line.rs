//! What stands in lines: words, what is marked in them, links, notes.

use std::ops::Deref;

use scraper::ElementRef;

use super::letters::{settable, spaced};
use super::node::{Inline, Mark};
use super::reading::{End, Reading};
use super::seen::{class, has_class, is_block, is_shown};

/// How deep marks may stand in each other; what is deeper is shown as its words.
const DEPTH_LIMIT: usize = 12;

/// How deep notes may stand in each other.
const NOTE_LIMIT: usize = 4;

/// A node of the page.
pub(super) type PageNode<'r> = <ElementRef<'r> as Deref>::Target;

/// A run of nodes as a line.
pub(super) fn line<'r>(
    reading: &mut Reading<'r>,
    nodes: impl IntoIterator<Item = PageNode<'r>>,
) -> Vec<Inline> {
    let mut line = Line {
        reading,
        is_open: false,
        depth: 0,
    };
    let mut all = Vec::new();
    for node in nodes {
        line.node(node, &mut all);
    }
    if all.iter().all(Inline::is_blank) {
        all.clear();
    }
    all
}

struct Line<'l, 'r> {
    reading: &'l mut Reading<'r>,
    /// Whether a space may come next.
    is_open: bool,
    /// How many elements are open.
    depth: usize,
}

impl<'r> Line<'_, 'r> {
    fn node(&mut self, node: PageNode<'r>, all: &mut Vec<Inline>) {
        if let Some(text) = node.value().as_text() {
            self.words(text, all);
        } else if let Some(element) = ElementRef::wrap(node).filter(|element| is_shown(*element)) {
            self.depth += 1;
            if self.depth > DEPTH_LIMIT {
                let words: String = element.text().collect();
                self.words(&words, all);
            } else {
                self.element(element, all);
            }
            self.depth -= 1;
        }
    }

    fn words(&mut self, text: &str, all: &mut Vec<Inline>) {
        let (words, is_open) = spaced(text, self.is_open);
        self.is_open = is_open;
        if !words.is_empty() {
            all.push(Inline::Text(words));
        }
    }

    fn inside(&mut self, element: ElementRef<'r>) -> Vec<Inline> {
        let mut all = Vec::new();
        for node in element.children() {
            self.node(node, &mut all);
        }
        all
    }

    fn element(&mut self, element: ElementRef<'r>, all: &mut Vec<Inline>) {
        let mark = match element.value().name() {
            "br" => {
                self.is_open = false;
                Mark::Break
            }
            "img" => return self.picture(element, all),
            "sup" if has_class(element, "note-mark") => return self.note(element, all),
            "em" | "i" | "cite" | "dfn" | "var" => Mark::Em {
                body: self.inside(element),
            },
            "strong" | "b" => Mark::Strong {
                body: self.inside(element),
            },
            "del" | "s" => Mark::Strike {
                body: self.inside(element),
            },
            "sup" => Mark::Super {
                body: self.inside(element),
            },
            "sub" => Mark::Sub {
                body: self.inside(element),
            },
            "code" | "kbd" | "samp" | "tt" => {
                self.is_open = true;
                Mark::Code {
                    text: settable(&element.text().collect::<String>()),
                }
            }
            "q" => {
                if has_class(element, "context") && !all.iter().all(Inline::is_blank) {
                    all.push(Inline::Mark(Mark::Break));
                }
                all.push(Inline::Text("«".to_owned()));
                self.is_open = false;
                all.extend(self.inside(element));
                Mark::Span {
                    class: None,
                    lang: None,
                    body: vec![Inline::Text("»".to_owned())],
                }
            }
            "a" => return self.link(element, all),
            _ => return self.span(element, all),
        };
        all.push(Inline::Mark(mark));
    }

    /// Words of a kind, or in another language; anything else is its own content.
    fn span(&mut self, element: ElementRef<'r>, all: &mut Vec<Inline>) {
        if is_block(element) && !all.iter().all(Inline::is_blank) {
            all.push(Inline::Mark(Mark::Break));
            self.is_open = false;
        }
        let (class, was_open) = (class(element), self.is_open);
        let lang = element.attr("lang").map(str::to_owned);
        let body = if class == Some("why") {
            self.apart(element)
        } else {
            self.inside(element)
        };
        if class.is_none() && lang.is_none() {
            all.extend(body);
        } else if !body.iter().all(Inline::is_blank) {
            if matches!(class, Some("why" | "flag")) && !all.iter().all(Inline::is_blank) {
                let dot = if was_open { " · " } else { "· " };
                all.push(Inline::Text(dot.to_owned()));
            }
            all.push(Inline::Mark(Mark::Span { class, lang, body }));
        }
    }

    /// What is said besides: each part apart from the next, as it is on the page by its style.
    fn apart(&mut self, element: ElementRef<'r>) -> Vec<Inline> {
        let mut all = Vec::new();
        for node in element.children() {
            let mut part = Vec::new();
            self.is_open = false;
            self.node(node, &mut part);
            if part.iter().all(Inline::is_blank) {
                continue;
            }
            if !all.is_empty() {
                all.push(Inline::Text(" · ".to_owned()));
            }
            all.extend(part);
        }
        self.is_open = true;
        all
    }

    fn link(&mut self, element: ElementRef<'r>, all: &mut Vec<Inline>) {
        let body = self.inside(element);
        let end = element.attr("href").and_then(|to| self.reading.end(to));
        let is_blank = body.iter().all(Inline::is_blank);
        match end.filter(|_| !is_blank) {
            Some(End::Url(url)) => all.push(Inline::Mark(Mark::Link { url, body })),
            Some(End::Label(label)) => all.push(Inline::Mark(Mark::To { label, body })),
            None => all.extend(body),
        }
    }

    /// A picture; in its place its words, where it is no file of the site.
    fn picture(&mut self, element: ElementRef<'r>, all: &mut Vec<Inline>) {
        let alt = element.attr("alt").unwrap_or_default();
        let at = element
            .attr("src")
            .and_then(|src| self.reading.picture(src));
        match at {
            Some(at) if self.depth == 1 => {
                let alt = settable(alt.trim());
                all.push(Inline::Mark(Mark::Picture { at, alt }));
                self.is_open = false;
            }
            _ => self.words(alt, all),
        }
    }

    /// A note, where its mark first stands: at the foot of the page, but of a heading below it, and
    /// of another note in it.
    fn note(&mut self, element: ElementRef<'r>, all: &mut Vec<Inline>) {
        let href = element.child_elements().find_map(|link| link.attr("href"));
        let note = href.and_then(|href| self.reading.note(href));
        let mark = self.inside(element);
        let Some((label, note)) = note.filter(|_| self.reading.notes_open < NOTE_LIMIT) else {
            all.push(Inline::Mark(Mark::Super { body: mark }));
            return;
        };
        if self.reading.at_foot.contains(&label) && self.reading.asides.is_none() {
            all.push(Inline::Mark(Mark::Again { label }));
        } else if !self.reading.is_first(&label) {
            all.push(Inline::Mark(Mark::Super { body: mark }));
        } else if self.reading.notes_open > 0 {
            all.push(Inline::Text(" (".to_owned()));
            all.extend(self.note_body(note));
            all.push(Inline::Text(")".to_owned()));
        } else if self.reading.asides.is_some() {
            let mut aside = vec![Inline::Mark(Mark::Super { body: mark.clone() })];
            all.push(Inline::Mark(Mark::Super { body: mark }));
            aside.extend(self.note_body(note));
            self.reading.asides.get_or_insert_default().push(aside);
        } else {
            let body = self.note_body(note);
            self.reading.at_foot.insert(label.clone());
            all.push(Inline::Mark(Mark::Note { label, body }));
        }
    }

    fn note_body(&mut self, note: ElementRef<'r>) -> Vec<Inline> {
        self.reading.notes_open += 1;
        let parts = note.children().filter(|node| {
            let element = ElementRef::wrap(*node);
            !element.is_some_and(|element| has_class(element, "note-back"))
        });
        let body = line(self.reading, parts);
        self.reading.notes_open -= 1;
        body
    }
}
