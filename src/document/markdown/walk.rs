//! The walk over the events of a body: what is ours is written here, the rest as its tags.

use std::ops::Range;

use pulldown_cmark::{
    CowStr, Event, HeadingLevel, LinkType, OffsetIter, Options as Syntax, Parser, Tag, TagEnd,
    TextMergeWithOffset,
};

use super::address::{Destination, destination};
use super::alike::Alike;
use super::content::{Content, Gap};
use super::harmless::{AuthorHtml, Refused};
use super::headings::Headings;
use super::html::{escape, is_comment};
use super::notes::Notes;
use super::prose::{number_length, prose_references, term_before};
use super::tags::Table;
use super::{Body, Link, MARK_LIMIT, Options, Reference, ReferenceForm, SIZE_LIMIT};
use crate::diagnostic::{Diagnostic, Place, Rule, Warned};
use crate::path::{SourcePath, is_web_address};

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
pub fn parse(file: &SourcePath, text: &str, start: usize, options: &Options) -> Warned<Body> {
    let body = &text[start..];
    let refused = |rule, place, limit: usize| Warned {
        value: Body::default(),
        diagnostics: vec![Diagnostic::new(rule, place).with("limit", limit.to_string())],
    };
    if body.len() > SIZE_LIMIT {
        let limit = SIZE_LIMIT / 1024 / 1024;
        return refused(Rule::BodyTooLarge, Place::file(file), limit);
    }
    if let Some((at, _)) = marks(body).nth(MARK_LIMIT) {
        let place = Place::bytes(file, start + at..start + at);
        return refused(Rule::BodyTooManyMarks, place, MARK_LIMIT / 1000);
    }
    let mut walk = Walk {
        file,
        options,
        source: body,
        start,
        body: Body::default(),
        out: Content::default(),
        faults: Vec::new(),
        notes: Notes::default(),
        headings: Headings::default(),
        table: Table::default(),
        links: Vec::new(),
        author: AuthorHtml::default(),
        open: Vec::new(),
        inside: Inside::default(),
        depth: 0,
        word_before: None,
        is_line_broken: false,
    };
    let mut events = TextMergeWithOffset::new(Parser::new_ext(body, syntax()).into_offset_iter());
    while let Some((event, range)) = events.next() {
        walk.event(event, range, &mut events);
    }
    walk.finish()
}

/// What Markdown can be made of in a text: nothing begins or ends without one of these.
fn marks(text: &str) -> impl Iterator<Item = (usize, u8)> {
    let is_mark = |(_, byte): &(usize, u8)| byte.is_ascii_punctuation() || *byte == b'\n';
    text.bytes().enumerate().filter(is_mark)
}

/// What the walk is inside of, where prose references do not count.
#[derive(Default)]
struct Inside {
    images: usize,
    headings: usize,
    code: usize,
}

struct Walk<'b, 't> {
    file: &'b SourcePath,
    options: &'b Options,
    /// The body as it is written.
    source: &'t str,
    start: usize,
    body: Body,
    out: Content,
    faults: Vec<Diagnostic>,
    notes: Notes<'t>,
    headings: Headings,
    table: Table,
    /// The links that are open, each with its reference if it is one.
    links: Vec<Option<u32>>,
    /// The author's own HTML.
    author: AuthorHtml,
    /// How many elements of the author's own were open where each open tag of Markdown begins.
    open: Vec<usize>,
    inside: Inside,
    /// How deep in pictures, headings and notes the walk is.
    depth: usize,
    /// The word of a reference that the last text has ended with.
    word_before: Option<String>,
    /// Whether a line has just ended in the middle of a paragraph.
    is_line_broken: bool,
}

/// How deep pictures, headings and notes may stand in each other.
const DEPTH_LIMIT: usize = 32;

type Events<'t> = TextMergeWithOffset<'t, OffsetIter<'t>>;

impl<'t> Walk<'_, 't> {
    fn event(&mut self, event: Event<'t>, range: Range<usize>, events: &mut Events<'t>) {
        let is_break = matches!(event, Event::SoftBreak);
        match event {
            Event::Start(tag) => self.begin(tag, range, events),
            Event::End(TagEnd::Link) => {
                self.end_author();
                match self.links.pop() {
                    Some(Some(reference)) => self.out.push_gap(Gap::ReferenceEnd(reference)),
                    _ => self.out.push_tags("</a>"),
                }
            }
            Event::End(tag) => {
                self.end_author();
                self.inside.code -= usize::from(tag == TagEnd::CodeBlock);
                self.table.end(tag, &mut self.out);
            }
            Event::Html(html) | Event::InlineHtml(html) => self.html(&html, range),
            Event::FootnoteReference(label) => self.notes.mark(&label, &mut self.out),
            Event::Text(text) if self.is_prose() => self.prose(&text, &range),
            Event::Text(text) => self.out.push_words(&text),
            Event::Code(text) => {
                self.out.push_tags("<code>");
                self.out.push_words(&text);
                self.out.push_tags("</code>");
            }
            Event::SoftBreak => self.out.push_words("\n"),
            Event::HardBreak => self.out.push_block("<br />\n"),
            Event::Rule => {
                self.out.begin_line();
                self.out.push_block("<hr />\n");
            }
            Event::TaskListMarker(is_done) => {
                self.out.push_gap(Gap::Task(is_done));
                self.out.push_block("\n");
            }
            // Formulas are not asked for.
            Event::InlineMath(text) | Event::DisplayMath(text) => self.out.push_words(&text),
        }
        self.is_line_broken = is_break;
    }

    fn begin(&mut self, tag: Tag<'t>, range: Range<usize>, events: &mut Events<'t>) {
        match tag {
            Tag::Link {
                link_type: LinkType::WikiLink { has_pothole },
                dest_url,
                ..
            } => self.wikilink(&dest_url, has_pothole, &range, events),
            Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            } => self.link(link_type, &dest_url, &title, &range),
            Tag::Image {
                dest_url, title, ..
            } => self.image(&dest_url, &title, &range, events),
            Tag::Heading { level, id, .. } => self.heading(level, id, &range, events),
            Tag::HtmlBlock => self.html_block(range, events),
            Tag::FootnoteDefinition(label) => {
                let item = self.notes.begin(&label);
                let item = self.apart(item, TagEnd::FootnoteDefinition, &range, events);
                self.notes.define(&label, item);
            }
            tag => {
                self.open.push(self.author.depth());
                self.inside.code += usize::from(matches!(tag, Tag::CodeBlock(_)));
                self.table.start(tag, &mut self.out);
            }
        }
    }

    fn is_prose(&self) -> bool {
        self.links.is_empty() && self.inside.images + self.inside.headings + self.inside.code == 0
    }

    fn at(&self, range: &Range<usize>) -> Range<usize> {
        range.start + self.start..range.end + self.start
    }

    fn fault(&mut self, rule: Rule, range: &Range<usize>, what: Option<(&'static str, &str)>) {
        let fault = Diagnostic::new(rule, Place::bytes(self.file, self.at(range)));
        self.faults.push(match what {
            Some((name, value)) => fault.with(name, value),
            None => fault,
        });
    }

    /// What stands up to the end of the tag just begun, apart from the rest and after what it
    /// begins with. Too deep, it is left out.
    fn apart(
        &mut self,
        begin: Content,
        end: TagEnd,
        range: &Range<usize>,
        events: &mut Events<'t>,
    ) -> Content {
        let outer = std::mem::replace(&mut self.out, begin);
        self.open.push(self.author.depth());
        self.depth += 1;
        if self.depth > DEPTH_LIMIT {
            self.fault(Rule::BodyTooDeep, range, None);
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
        self.end_author();
        std::mem::replace(&mut self.out, outer)
    }

    fn wikilink(
        &mut self,
        target: &str,
        has_words: bool,
        range: &Range<usize>,
        events: &mut Events<'t>,
    ) {
        let reference = self.begin_reference(Reference {
            // In a table the bar is written `\|`, and the backslash stays with the target.
            target: target.trim_end_matches('\\').trim().to_owned(),
            has_words,
            form: ReferenceForm::Wiki,
            range: self.at(range),
        });
        if has_words {
            self.open.push(self.author.depth());
            self.links.push(Some(reference));
        } else {
            skip(TagEnd::Link, events);
            self.out.push_gap(Gap::ReferenceEnd(reference));
        }
    }

    fn begin_reference(&mut self, reference: Reference) -> u32 {
        let index = index(self.body.references.len());
        self.out.push_gap(Gap::Reference(index));
        self.body.references.push(reference);
        index
    }

    fn link(&mut self, link_type: LinkType, target: &str, title: &str, range: &Range<usize>) {
        self.open.push(self.author.depth());
        self.links.push(None);
        let target = if link_type == LinkType::Email {
            format!("mailto:{target}")
        } else {
            target.to_owned()
        };
        let title = titled(title);
        match destination(&target) {
            Destination::Outside => {
                let rel = if is_web_address(&target) {
                    "rel=\"external noreferrer\" "
                } else {
                    ""
                };
                let address = escape(&target);
                self.out
                    .push_tags(&format!("<a {rel}href=\"{address}\"{title}>"));
            }
            Destination::Unsafe => {
                self.fault(Rule::UnsafeLink, range, Some(("target", &target)));
                self.out.push_tags("<a>");
            }
            Destination::Inside => {
                self.out.push_tags("<a");
                self.address("href", target, range);
                self.out.push_tags(&format!("{title}>"));
            }
        }
    }

    fn address(&mut self, attribute: &'static str, target: String, range: &Range<usize>) {
        self.out
            .push_gap(Gap::Address(index(self.body.links.len())));
        self.body.links.push(Link {
            attribute,
            target,
            range: self.at(range),
        });
    }

    fn image(&mut self, target: &str, title: &str, range: &Range<usize>, events: &mut Events<'t>) {
        self.inside.images += 1;
        let inner = self.apart(Content::default(), TagEnd::Image, range, events);
        self.inside.images -= 1;
        if !matches!(destination(target), Destination::Inside) {
            self.fault(Rule::RemoteImage, range, Some(("target", target)));
            return;
        }
        self.out.push_tags("<img");
        self.address("src", target.to_owned(), range);
        let (alt, title) = (escape(&inner.words()), titled(title));
        self.out.push_tags(&format!(" alt=\"{alt}\"{title}>"));
    }

    fn heading(
        &mut self,
        level: HeadingLevel,
        id: Option<CowStr<'t>>,
        range: &Range<usize>,
        events: &mut Events<'t>,
    ) {
        self.inside.headings += 1;
        let inner = self.apart(Content::default(), TagEnd::Heading(level), range, events);
        self.inside.headings -= 1;
        let shown = self
            .headings
            .level(level as usize, self.options.heading_shift);
        let shown = u8::try_from(shown).unwrap_or(6);
        let id = self
            .headings
            .anchor(&id.map_or_else(|| inner.words(), |id| id.to_string()));
        self.out.push_block("<h");
        self.out.push_gap(Gap::Level(shown));
        self.out.push_tags(" id=\"");
        self.out.push_gap(Gap::Prefix);
        self.out.push_tags(&format!("{id}\">"));
        self.out.append(inner);
        self.out.push_block("</h");
        self.out.push_gap(Gap::Level(shown));
        self.out.push_block(">\n");
    }

    /// Ends what the author has opened in what ends now.
    fn end_author(&mut self) {
        let depth = self.open.pop().unwrap_or_default();
        let ends = self.author.close_to(depth);
        self.out.push_author(&ends);
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
            let (passed, refused) = self.author.pass(html);
            self.out.push_author(&passed);
            if refused.is_empty() {
                return;
            }
            let alike = Alike::of(html, self.source, &range);
            for Refused { rule, at, what } in refused {
                // In a quotation or a list the lines are written with more before them.
                let start = alike.before(at).unwrap_or(range.start);
                self.fault(rule, &(start..range.end), Some((what.0, &what.1)));
            }
        } else if !is_comment(html) {
            let first_line: String = html
                .trim()
                .lines()
                .next()
                .unwrap_or_default()
                .chars()
                .take(60)
                .collect();
            self.fault(Rule::RawHtml, &range, Some(("html", &first_line)));
        }
    }

    /// Text in which «tiltak 32» becomes a reference.
    fn prose(&mut self, text: &str, written: &Range<usize>) {
        let alike = Alike::of(text, self.source, written);
        let mut done = self.after_break(text, &alike);
        for found in prose_references(text) {
            let between = text.get(done..found.whole.start);
            self.out.push_words(between.unwrap_or_default());
            self.prose_reference(text, found.whole.clone(), found.number, found.term, &alike);
            done = found.whole.end;
        }
        self.out.push_words(&text[done..]);
    }

    fn prose_reference(
        &mut self,
        text: &str,
        whole: Range<usize>,
        number: &str,
        term: String,
        alike: &Alike,
    ) {
        let reference = self.begin_reference(Reference {
            target: number.to_owned(),
            has_words: true,
            form: ReferenceForm::Prose(term),
            range: self.at(&alike.part(&whole)),
        });
        self.out.push_words(&text[whole]);
        self.out.push_gap(Gap::ReferenceEnd(reference));
    }

    /// A number at the beginning of a line whose word stands at the end of the line before. Returns
    /// where it ends.
    fn after_break(&mut self, text: &str, alike: &Alike) -> usize {
        let word = self.word_before.take().filter(|_| self.is_line_broken);
        self.word_before = term_before(&format!("{text} ")).map(|at| text[at..].to_lowercase());
        let Some((term, length)) = word.zip(number_length(text).filter(|length| *length > 0))
        else {
            return 0;
        };
        self.prose_reference(text, 0..length, &text[..length], term, alike);
        length
    }

    fn finish(mut self) -> Warned<Body> {
        self.end_author();
        self.notes.add_to(&mut self.out);
        self.body.content = self.out.compact();
        self.body.anchors = self.headings.anchors;
        Warned {
            value: self.body,
            diagnostics: self.faults,
        }
    }
}

/// The index of what comes next; a body has far fewer of anything than fit.
fn index(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A title as an attribute; nothing where there is none.
fn titled(title: &str) -> String {
    if title.is_empty() {
        String::new()
    } else {
        format!(" title=\"{}\"", escape(title))
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
