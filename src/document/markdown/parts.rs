//! What stands in a body as it was written, for those who judge the writing: headings, links,
//! pictures and words with their places. Nothing is made of it.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Parser, Tag, TagEnd, TextMergeWithOffset};

use super::walk::syntax;

/// A part of a body as it was written. Places are bytes of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A heading, and its level as written.
    Heading(usize, Range<usize>),
    /// A link.
    Link(Shown),
    /// A picture.
    Image(Shown),
    /// Running text within one line, that of links and headings included.
    Words(Range<usize>),
}

/// A link or a picture as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The words that are shown, or that stand for a picture.
    pub text: String,
    /// The address.
    pub target: String,
    /// Bytes of the file.
    pub range: Range<usize>,
}

/// The parts of the body that begins at a byte of a text. A link and a picture come after the words
/// in them.
pub fn parts(text: &str, start: usize) -> Vec<Part> {
    let mut reading = Reading::default();
    let events = Parser::new_ext(&text[start..], syntax()).into_offset_iter();
    for (event, range) in TextMergeWithOffset::new(events) {
        reading.event(event, range.start + start..range.end + start);
    }
    reading.parts
}

#[derive(Default)]
struct Reading {
    parts: Vec<Part>,
    /// The links and pictures that have begun.
    open: Vec<Shown>,
    /// How many blocks of code and HTML the walk is in.
    unread: usize,
    /// Whether it is in a link that shows its address.
    is_in_address: bool,
}

impl Reading {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => {
                self.say(&text);
                if self.unread == 0 && !self.is_in_address {
                    self.parts.push(Part::Words(range));
                }
            }
            Event::Code(text) => self.say(&text),
            Event::SoftBreak | Event::HardBreak => self.say(" "),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Heading { level, .. } => self.parts.push(Part::Heading(level as usize, range)),
            Tag::CodeBlock(_) | Tag::HtmlBlock => self.unread += 1,
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => {
                self.is_in_address = matches!(link_type, LinkType::Autolink | LinkType::Email);
                self.open(&dest_url, range);
            }
            Tag::Image { dest_url, .. } => self.open(&dest_url, range),
            _ => {}
        }
    }

    fn open(&mut self, target: &CowStr<'_>, range: Range<usize>) {
        self.open.push(Shown {
            text: String::new(),
            target: target.to_string(),
            range,
        });
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::CodeBlock | TagEnd::HtmlBlock => self.unread -= 1,
            TagEnd::Link | TagEnd::Image => {
                let Some(shown) = self.open.pop() else { return };
                self.is_in_address = false;
                self.say(&shown.text);
                self.parts.push(if tag == TagEnd::Link {
                    Part::Link(shown)
                } else {
                    Part::Image(shown)
                });
            }
            _ => {}
        }
    }

    fn say(&mut self, text: &str) {
        if let Some(open) = self.open.last_mut() {
            open.text.push_str(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_have_the_places_of_their_file() {
        let text = "---\n---\n## Å\n\nSe [*her*](a.no \"t\"), ![x `y`](b.png) og <https://c.no>.\n\n    kode\n";
        let seen = parts(text, 8);
        let words = |part: &Part| match part {
            Part::Heading(level, range) => format!("h{level} {:?}", &text[range.clone()]),
            Part::Link(shown) => format!("link {:?} {:?}", shown.text, shown.target),
            Part::Image(shown) => format!("image {:?} {:?}", shown.text, shown.target),
            Part::Words(range) => format!("{:?}", &text[range.clone()]),
        };
        let seen: Vec<String> = seen.iter().map(words).collect();
        assert_eq!(
            seen,
            [
                "h2 \"## Å\\n\"",
                "\"Å\"",
                "\"Se \"",
                "\"her\"",
                "link \"her\" \"a.no\"",
                "\", \"",
                "\"x \"",
                "image \"x y\" \"b.png\"",
                "\" og \"",
                "link \"https://c.no\" \"https://c.no\"",
                "\".\"",
            ]
        );
    }
}
