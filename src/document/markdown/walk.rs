//! The walk over the events of a body: what is ours is written as gaps or as HTML, the rest passes
//! through.

use std::ops::Range;

use pulldown_cmark::{
    CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, OffsetIter, Options as Syntax, Parser,
    Tag, TagEnd, TextMergeWithOffset,
};

use super::address::{Destination, destination};
use super::gap::{self, without_nul};
use super::headings::Headings;
use super::html::{escape, is_comment, text_of, to_html};
use super::notes::Notes;
use super::prose::{number_length, prose_references, term_before};
use super::{Body, Link, OUTSIDE, Options, Reference, ReferenceForm};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::yaml::Reader;
use crate::yaml::legible;

/// The Markdown that bodies are written in.
pub(super) fn syntax() -> Syntax {
    Syntax::ENABLE_TABLES
        | Syntax::ENABLE_FOOTNOTES
        | Syntax::ENABLE_STRIKETHROUGH
        | Syntax::ENABLE_TASKLISTS
        | Syntax::ENABLE_HEADING_ATTRIBUTES
        | Syntax::ENABLE_WIKILINKS
}

/// Reads the body of a file, which begins at a byte of its text.
pub fn parse(reader: &Reader<'_>, text: &str, start: usize, options: &Options) -> Body {
    let mut walk = Walk {
        reader,
        options,
        source: &text[start..],
        start,
        body: Body::default(),
        out: Vec::new(),
        notes: Notes::default(),
        headings: Headings::default(),
        inside: Inside::default(),
        depth: 0,
        word_at_break: None,
    };
    let mut events =
        TextMergeWithOffset::new(Parser::new_ext(&text[start..], syntax()).into_offset_iter());
    while let Some((event, range)) = events.next() {
        walk.event(event, range, &mut events);
    }
    walk.finish()
}

/// What the walk is inside of, where prose references do not count.
#[derive(Default)]
struct Inside {
    links: usize,
    references: usize,
    headings: usize,
    code: usize,
}

struct Walk<'b, 'a, 't> {
    reader: &'b Reader<'a>,
    options: &'b Options,
    /// The body as it is written.
    source: &'t str,
    start: usize,
    body: Body,
    out: Vec<Event<'t>>,
    notes: Notes<'t>,
    headings: Headings,
    inside: Inside,
    /// How deep in links, pictures and headings the walk is.
    depth: usize,
    /// Where a line ended with the word of a reference: the word.
    word_at_break: Option<String>,
}

/// How deep links, pictures and headings may stand in each other.
const DEPTH_LIMIT: usize = 32;

type Events<'t> = TextMergeWithOffset<'t, OffsetIter<'t>>;

fn raw(html: String) -> Event<'static> {
    Event::InlineHtml(html.into())
}

impl<'t> Walk<'_, '_, 't> {
    fn event(&mut self, event: Event<'t>, range: Range<usize>, events: &mut Events<'t>) {
        match event {
            Event::Start(Tag::Link {
                link_type: LinkType::WikiLink { has_pothole },
                dest_url,
                ..
            }) => self.wikilink(&dest_url, has_pothole, range, events),
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            }) => self.link(link_type, &dest_url, &title, range),
            Event::End(TagEnd::Link) => {
                self.inside.links -= 1;
                self.out.push(raw("</a>".to_owned()));
            }
            Event::Start(Tag::Image {
                dest_url, title, ..
            }) => self.image(&dest_url, &title, range, events),
            Event::Start(Tag::Heading { level, id, .. }) => self.heading(level, id, range, events),
            Event::InlineHtml(html) => self.html(&html, range),
            Event::Start(Tag::HtmlBlock) => self.html_block(range, events),
            Event::Start(Tag::FootnoteDefinition(label)) => {
                let definition = self.apart(TagEnd::FootnoteDefinition, &range, events);
                self.notes.define(&label, definition);
            }
            Event::FootnoteReference(label) => {
                let mark = self.notes.mark(&label);
                self.out.push(raw(mark));
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                self.inside.code += 1;
                let plain = matches!(kind, CodeBlockKind::Indented);
                self.out.push(Event::Start(Tag::CodeBlock(if plain {
                    kind
                } else {
                    CodeBlockKind::Indented
                })));
            }
            Event::End(TagEnd::CodeBlock) => {
                self.inside.code -= 1;
                self.out.push(Event::End(TagEnd::CodeBlock));
            }
            Event::SoftBreak => self.out.push(Event::SoftBreak),
            Event::Text(text) if self.is_prose() => self.prose(&without_nul(text), range),
            Event::Text(text) => self.out.push(Event::Text(without_nul(text))),
            Event::Code(text) => self.out.push(Event::Code(without_nul(text))),
            other => self.out.push(other),
        }
    }

    fn is_prose(&self) -> bool {
        self.inside.links + self.inside.headings + self.inside.code == 0
    }

    fn at(&self, range: &Range<usize>) -> Range<usize> {
        range.start + self.start..range.end + self.start
    }

    fn fault(&self, rule: Rule, range: &Range<usize>) -> Diagnostic {
        Diagnostic::new(rule, Place::bytes(self.reader.file, self.at(range)))
    }

    /// The events up to the end of the tag just begun, handled one by one, apart from the rest. Too
    /// deep, they are left out.
    fn apart(
        &mut self,
        end: TagEnd,
        range: &Range<usize>,
        events: &mut Events<'t>,
    ) -> Vec<Event<'t>> {
        let outer = std::mem::take(&mut self.out);
        self.depth += 1;
        if self.depth > DEPTH_LIMIT {
            self.reader.push(self.fault(Rule::BodyTooDeep, range));
            skip(end, events);
        } else {
            while let Some((event, range)) = events.next() {
                if matches!(&event, Event::End(tag) if *tag == end) {
                    break;
                }
                self.event(event, range, events);
            }
        }
        self.depth -= 1;
        std::mem::replace(&mut self.out, outer)
    }

    fn wikilink(
        &mut self,
        target: &str,
        has_text: bool,
        range: Range<usize>,
        events: &mut Events<'t>,
    ) {
        self.inside.links += 1;
        self.inside.references += 1;
        let inner = self.apart(TagEnd::Link, &range, events);
        self.inside.references -= 1;
        self.inside.links -= 1;
        let shown = has_text.then(|| legible(&to_html(inner)).into_owned());
        // In a table the bar is written `\|`, and the backslash stays with the target.
        let target = target.trim_end_matches('\\').trim().to_owned();
        self.refer(Reference {
            target,
            shown,
            form: ReferenceForm::Wiki,
            range: self.at(&range),
        });
    }

    fn refer(&mut self, reference: Reference) {
        self.out.push(gap::reference(self.body.references.len()));
        self.body.references.push(reference);
    }

    fn link(&mut self, link_type: LinkType, target: &str, title: &str, range: Range<usize>) {
        self.inside.links += 1;
        let target = if link_type == LinkType::Email {
            format!("mailto:{target}")
        } else {
            target.to_owned()
        };
        let title = if title.is_empty() {
            String::new()
        } else {
            format!(" title=\"{}\"", escape(title))
        };
        match destination(&target) {
            Destination::Outside => {
                let rel = if target.starts_with("http") {
                    OUTSIDE
                } else {
                    ""
                };
                self.out
                    .push(raw(format!("<a {rel}href=\"{}\"{title}>", escape(&target))));
            }
            Destination::Unsafe => {
                self.reader
                    .push(self.fault(Rule::UnsafeLink, &range).with("target", target));
                self.out.push(raw("<a>".to_owned()));
            }
            Destination::Inside => {
                self.out.push(raw("<a".to_owned()));
                self.address("href", target, &range);
                self.out.push(raw(format!("{title}>")));
            }
        }
    }

    fn address(&mut self, attribute: &'static str, target: String, range: &Range<usize>) {
        self.out.push(gap::address(self.body.links.len()));
        self.body.links.push(Link {
            attribute,
            target,
            range: self.at(range),
        });
    }

    fn image(&mut self, target: &str, title: &str, range: Range<usize>, events: &mut Events<'t>) {
        self.inside.links += 1;
        let inner = self.apart(TagEnd::Image, &range, events);
        self.inside.links -= 1;
        let alt: String = inner
            .iter()
            .filter_map(|event| {
                if let Event::Text(text) | Event::Code(text) = event {
                    Some(text.as_ref())
                } else {
                    None
                }
            })
            .collect();
        if !matches!(destination(target), Destination::Inside) {
            self.reader
                .push(self.fault(Rule::RemoteImage, &range).with("target", target));
            return;
        }
        // What a reference shows has no gaps, and so no address of a picture.
        if self.inside.references > 0 {
            self.out.push(Event::Text(alt.into()));
            return;
        }
        let title = if title.is_empty() {
            String::new()
        } else {
            format!(" title=\"{}\"", escape(title))
        };
        self.out.push(raw("<img".to_owned()));
        self.address("src", target.to_owned(), &range);
        self.out
            .push(raw(format!(" alt=\"{}\"{title}>", escape(&alt))));
    }

    fn heading(
        &mut self,
        level: HeadingLevel,
        id: Option<CowStr<'t>>,
        range: Range<usize>,
        events: &mut Events<'t>,
    ) {
        self.inside.headings += 1;
        let inner = self.apart(TagEnd::Heading(level), &range, events);
        self.inside.headings -= 1;
        let shown = self
            .headings
            .level(level as usize, self.options.heading_shift);
        let html = to_html(inner);
        let id = self
            .headings
            .anchor(&id.map_or_else(|| text_of(&html), |id| id.to_string()));
        self.out.push(Event::Html(
            format!("<h{shown} id=\"{id}\">{html}</h{shown}>\n").into(),
        ));
    }

    /// A block of HTML, which comes line by line.
    fn html_block(&mut self, range: Range<usize>, events: &mut Events<'t>) {
        let mut html = String::new();
        for (event, _) in events.by_ref() {
            match event {
                Event::Html(line) | Event::InlineHtml(line) | Event::Text(line) => {
                    html.push_str(&line)
                }
                _ => break,
            }
        }
        self.html(&html, range);
    }

    fn html(&mut self, html: &str, range: Range<usize>) {
        if self.options.unsafe_html {
            self.out.push(raw(html.replace('\0', "")));
        } else if !is_comment(html) {
            let first_line: String = html
                .trim()
                .lines()
                .next()
                .unwrap_or_default()
                .chars()
                .take(60)
                .collect();
            self.reader
                .push(self.fault(Rule::RawHtml, &range).with("html", first_line));
        }
    }

    /// Where a part of a text that is written at a range stands in the file: escapes before it or
    /// after it make the text shorter than it is written. With escapes on both sides it is all of
    /// the range.
    fn part_at(&self, part: Range<usize>, text: &str, range: &Range<usize>) -> Range<usize> {
        let written = &self.source[range.clone()];
        let start = if written.starts_with(&text[..part.end]) {
            range.start + part.start
        } else if written.ends_with(&text[part.start..]) {
            range.end - (text.len() - part.start)
        } else {
            return self.at(range);
        };
        self.at(&(start..start + part.len()))
    }

    /// Text in which «tiltak 32» becomes a reference.
    fn prose(&mut self, text: &CowStr<'t>, written: Range<usize>) {
        let mut done = self.after_break(text, &written);
        for found in prose_references(text) {
            if found.whole.start > done {
                self.out
                    .push(Event::Text(text[done..found.whole.start].to_owned().into()));
            }
            let range = self.part_at(found.whole.clone(), text, &written);
            let shown = Some(escape(&text[found.whole.clone()]));
            self.refer(Reference {
                target: found.number.to_owned(),
                shown,
                form: ReferenceForm::Prose(found.term),
                range,
            });
            done = found.whole.end;
        }
        match done {
            0 => self.out.push(Event::Text(text.clone())),
            _ if done < text.len() => self.out.push(Event::Text(text[done..].to_owned().into())),
            _ => {}
        }
    }

    /// A number at the beginning of a line whose word stands at the end of the line before. Returns
    /// where it ends.
    fn after_break(&mut self, text: &str, written: &Range<usize>) -> usize {
        let word = self
            .word_at_break
            .take()
            .filter(|_| matches!(self.out.last(), Some(Event::SoftBreak)));
        self.word_at_break = term_before(&format!("{text} ")).map(|at| text[at..].to_lowercase());
        let Some((term, length)) = word.zip(number_length(text).filter(|length| *length > 0))
        else {
            return 0;
        };
        let range = self.part_at(0..length, text, written);
        let target = text[..length].to_owned();
        self.refer(Reference {
            shown: Some(target.clone()),
            target,
            form: ReferenceForm::Prose(term),
            range,
        });
        length
    }

    fn finish(mut self) -> Body {
        self.out.extend(self.notes.into_events());
        self.body.pieces = gap::pieces(&to_html(self.out));
        self.body.anchors = self.headings.anchors;
        self.body
    }
}

/// Passes over the events up to the end of a tag, and over tags of its kind inside it.
fn skip(end: TagEnd, events: &mut Events<'_>) {
    let mut open = 1;
    for (event, _) in events.by_ref() {
        match event {
            Event::Start(tag) if tag.to_end() == end => open += 1,
            Event::End(tag) if tag == end => open -= 1,
            _ => {}
        }
        if open == 0 {
            return;
        }
    }
}
