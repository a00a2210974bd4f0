//! Markdown to HTML whose references and links are still open: `model` finds what they lead to, and a page says how to get there.
//! Owns `pulldown_cmark`.

mod prose;

use std::collections::HashMap;
use std::ops::Range;

use pulldown_cmark::{
    CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, OffsetIter, Options as Syntax, Parser, Tag, TagEnd,
    TextMergeWithOffset, html,
};

use self::prose::{number_length, prose_references, term_before};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::path::slug;
use crate::yaml::Reader;

/// How a body is read.
pub struct Options {
    /// How many levels the headings are moved down, so that they stand under those of the page.
    pub heading_shift: usize,
    /// Whether HTML is passed through.
    pub unsafe_html: bool,
}

/// A body: HTML with gaps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Body {
    /// HTML and gaps in order.
    pub pieces: Vec<Piece>,
    /// What is referred to.
    pub references: Vec<Reference>,
    /// Files and fragments that are linked or shown.
    pub links: Vec<Link>,
    /// Ids of the headings.
    pub anchors: Vec<String>,
}

impl Body {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }
}

/// A part of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Finished HTML.
    Html(String),
    /// The reference at an index, as a link or as plain text.
    Reference(usize),
    /// The attribute with the address of the link at an index, or nothing.
    Address(usize),
}

/// A reference to a measure, a section, a plan, a department or a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// What is referred to, as written: `32`, `plan/32`, `AID`.
    pub target: String,
    /// The HTML to show; where there is none, what the target is called.
    pub shown: Option<String>,
    /// How it was written.
    pub form: ReferenceForm,
    /// Bytes of the file.
    pub range: Range<usize>,
}

/// How a reference was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReferenceForm {
    /// `[[32]]`: it has to lead somewhere.
    Wiki,
    /// «tiltak 32» in running text, with the word before the number in lower case: it leads somewhere if it can.
    Prose(String),
}

/// A link to a file beside the page, to a file of `static/` (with a leading slash), or to a heading (with `#`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The attribute that holds the address: `href` or `src`.
    pub attribute: &'static str,
    /// The address as written.
    pub target: String,
    /// Bytes of the file.
    pub range: Range<usize>,
}

fn syntax() -> Syntax {
    Syntax::ENABLE_TABLES
        | Syntax::ENABLE_FOOTNOTES
        | Syntax::ENABLE_STRIKETHROUGH
        | Syntax::ENABLE_TASKLISTS
        | Syntax::ENABLE_HEADING_ATTRIBUTES
        | Syntax::ENABLE_WIKILINKS
}

/// Whether an address leads to the web and cannot run code.
pub fn is_web_address(address: &str) -> bool {
    ["https://", "http://"]
        .iter()
        .any(|scheme| address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))
}

/// Reads the body of a file, which begins at a byte of its text.
pub fn parse(reader: &Reader<'_>, text: &str, start: usize, options: &Options) -> Body {
    let mut builder = Builder {
        reader,
        options,
        start,
        body: Body::default(),
        out: Vec::new(),
        notes: Vec::new(),
        levels: Vec::new(),
        inside: Inside::default(),
        depth: 0,
        word_at_break: None,
        ids: HashMap::new(),
    };
    let mut events = TextMergeWithOffset::new(Parser::new_ext(&text[start..], syntax()).into_offset_iter());
    while let Some((event, range)) = events.next() {
        builder.event(event, range, &mut events);
    }
    builder.finish()
}

/// What the walk is inside of, where prose references do not count.
#[derive(Default)]
struct Inside {
    links: usize,
    headings: usize,
    code: usize,
}

/// A footnote.
struct Note<'t> {
    label: CowStr<'t>,
    definition: Vec<Event<'t>>,
    /// Whether its mark has stood anywhere.
    referred: bool,
}

struct Builder<'b, 'a, 't> {
    reader: &'b Reader<'a>,
    options: &'b Options,
    start: usize,
    body: Body,
    out: Vec<Event<'t>>,
    /// Footnotes in the order they are first met.
    notes: Vec<Note<'t>>,
    /// Levels of the headings that the next one may stand under: as written and as shown.
    levels: Vec<(usize, usize)>,
    inside: Inside,
    /// How deep in links, pictures and headings the walk is.
    depth: usize,
    /// Where a line ended with the word of a reference: the word.
    word_at_break: Option<String>,
    /// How often each id has been asked for.
    ids: HashMap<String, usize>,
}

/// How deep links, pictures and headings may stand in each other.
const DEPTH_LIMIT: usize = 32;

type Events<'t> = TextMergeWithOffset<'t, OffsetIter<'t>>;

/// A text in which NUL, which marks the gaps, is the character that stands for what cannot be shown.
fn without_nul(text: CowStr<'_>) -> CowStr<'_> {
    if text.contains('\0') { text.replace('\0', "\u{fffd}").into() } else { text }
}

/// A gap in the HTML, marked by NUL, which no text has.
fn gap(kind: char, index: usize) -> Event<'static> {
    Event::InlineHtml(format!("\0{kind}{index}\0").into())
}

fn raw(html: String) -> Event<'static> {
    Event::InlineHtml(html.into())
}

impl<'t> Builder<'_, '_, 't> {
    fn event(&mut self, event: Event<'t>, range: Range<usize>, events: &mut Events<'t>) {
        match event {
            Event::Start(Tag::Link { link_type: LinkType::WikiLink { has_pothole }, dest_url, .. }) => {
                self.wikilink(&dest_url, has_pothole, range, events)
            }
            Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                self.link(link_type, &dest_url, &title, range)
            }
            Event::End(TagEnd::Link) => {
                self.inside.links -= 1;
                self.out.push(raw("</a>".to_owned()));
            }
            Event::Start(Tag::Image { dest_url, title, .. }) => self.image(&dest_url, &title, range, events),
            Event::Start(Tag::Heading { level, id, .. }) => self.heading(level, id, range, events),
            Event::InlineHtml(html) => self.html(&html, range),
            Event::Start(Tag::HtmlBlock) => self.html_block(range, events),
            Event::Start(Tag::FootnoteDefinition(label)) => self.footnote(&label, range, events),
            Event::FootnoteReference(label) => self.footnote_reference(&label),
            Event::Start(Tag::CodeBlock(kind)) => {
                self.inside.code += 1;
                let plain = matches!(kind, CodeBlockKind::Indented);
                self.out.push(Event::Start(Tag::CodeBlock(if plain { kind } else { CodeBlockKind::Indented })));
            }
            Event::End(TagEnd::CodeBlock) => {
                self.inside.code -= 1;
                self.out.push(Event::End(TagEnd::CodeBlock));
            }
            Event::SoftBreak => self.out.push(Event::SoftBreak),
            Event::Text(text) if self.is_prose() => self.prose(&without_nul(text), range.start),
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

    /// The events up to the end of the tag just begun, handled one by one, apart from the rest. Too deep, they are left out.
    fn apart(&mut self, end: TagEnd, range: &Range<usize>, events: &mut Events<'t>) -> Vec<Event<'t>> {
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

    fn wikilink(&mut self, target: &str, has_text: bool, range: Range<usize>, events: &mut Events<'t>) {
        self.inside.links += 1;
        let inner = self.apart(TagEnd::Link, &range, events);
        self.inside.links -= 1;
        let shown = has_text.then(|| to_html(inner));
        // In a table the bar is written `\|`, and the backslash stays with the target.
        let target = target.trim_end_matches('\\').trim().to_owned();
        self.refer(Reference { target, shown, form: ReferenceForm::Wiki, range: self.at(&range) });
    }

    fn refer(&mut self, reference: Reference) {
        self.out.push(gap('r', self.body.references.len()));
        self.body.references.push(reference);
    }

    fn link(&mut self, link_type: LinkType, target: &str, title: &str, range: Range<usize>) {
        self.inside.links += 1;
        let target = if link_type == LinkType::Email { format!("mailto:{target}") } else { target.to_owned() };
        let title = if title.is_empty() { String::new() } else { format!(" title=\"{}\"", escape(title)) };
        match destination(&target) {
            Destination::Outside => self.out.push(raw(format!("<a href=\"{}\"{title}>", escape(&target)))),
            Destination::Unsafe => {
                self.reader.push(self.fault(Rule::UnsafeLink, &range).with("target", target));
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
        self.out.push(gap('a', self.body.links.len()));
        self.body.links.push(Link { attribute, target, range: self.at(range) });
    }

    fn image(&mut self, target: &str, title: &str, range: Range<usize>, events: &mut Events<'t>) {
        self.inside.links += 1;
        let inner = self.apart(TagEnd::Image, &range, events);
        self.inside.links -= 1;
        let alt: String = inner
            .iter()
            .filter_map(
                |event| if let Event::Text(text) | Event::Code(text) = event { Some(text.as_ref()) } else { None },
            )
            .collect();
        if !matches!(destination(target), Destination::Inside) {
            self.reader.push(self.fault(Rule::RemoteImage, &range).with("target", target));
            return;
        }
        let title = if title.is_empty() { String::new() } else { format!(" title=\"{}\"", escape(title)) };
        self.out.push(raw("<img".to_owned()));
        self.address("src", target.to_owned(), &range);
        self.out.push(raw(format!(" alt=\"{}\"{title}>", escape(&alt))));
    }

    /// A heading, moved down to stand under the page's own and never more than one level below the one it belongs to.
    fn heading(&mut self, level: HeadingLevel, id: Option<CowStr<'t>>, range: Range<usize>, events: &mut Events<'t>) {
        self.inside.headings += 1;
        let inner = self.apart(TagEnd::Heading(level), &range, events);
        self.inside.headings -= 1;
        let written = (level as usize).max(2);
        self.levels.retain(|(above, _)| *above < written);
        let shown = self.levels.last().map_or(2 + self.options.heading_shift, |(_, above)| above + 1).min(6);
        self.levels.push((written, shown));
        let html = to_html(inner);
        let id = self.anchor(id.map_or_else(|| slug(&text_of(&html)), |id| slug(&id)));
        self.out.push(Event::Html(format!("<h{shown} id=\"{id}\">{html}</h{shown}>\n").into()));
    }

    /// An id of its own for a heading. Ids of the theme and of notes have an underscore, which those of headings never have.
    fn anchor(&mut self, wanted: String) -> String {
        let wanted = if wanted.is_empty() || wanted == "innhold" { format!("{wanted}h") } else { wanted };
        loop {
            let times = self.ids.entry(wanted.clone()).or_default();
            *times += 1;
            let id = if *times == 1 { wanted.clone() } else { format!("{wanted}-{times}") };
            if id == wanted || !self.ids.contains_key(&id) {
                self.ids.entry(id.clone()).or_insert(1);
                self.body.anchors.push(id.clone());
                return id;
            }
        }
    }

    /// A block of HTML, which comes line by line.
    fn html_block(&mut self, range: Range<usize>, events: &mut Events<'t>) {
        let mut html = String::new();
        for (event, _) in events.by_ref() {
            match event {
                Event::Html(line) | Event::InlineHtml(line) | Event::Text(line) => html.push_str(&line),
                _ => break,
            }
        }
        self.html(&html, range);
    }

    fn html(&mut self, html: &str, range: Range<usize>) {
        if self.options.unsafe_html {
            self.out.push(raw(html.replace('\0', "")));
        } else if !is_comment(html) {
            let first_line: String = html.trim().lines().next().unwrap_or_default().chars().take(60).collect();
            self.reader.push(self.fault(Rule::RawHtml, &range).with("html", first_line));
        }
    }

    fn footnote(&mut self, label: &CowStr<'t>, range: Range<usize>, events: &mut Events<'t>) {
        let definition = self.apart(TagEnd::FootnoteDefinition, &range, events);
        let index = self.note(label);
        self.notes[index].definition = definition;
    }

    /// The mark of a footnote; only the first of several is what the note leads back to.
    fn footnote_reference(&mut self, label: &CowStr<'t>) {
        let index = self.note(label);
        let (number, first) = (index + 1, !std::mem::replace(&mut self.notes[index].referred, true));
        let id = if first { format!(" id=\"note_mark_{number}\"") } else { String::new() };
        self.out.push(raw(format!("<sup class=\"note-mark\"><a href=\"#note_{number}\"{id}>{number}</a></sup>")));
    }

    fn note(&mut self, label: &CowStr<'t>) -> usize {
        match self.notes.iter().position(|note| note.label == *label) {
            Some(index) => index,
            None => {
                self.notes.push(Note { label: label.clone(), definition: Vec::new(), referred: false });
                self.notes.len() - 1
            }
        }
    }

    /// Text in which «tiltak 32» becomes a reference.
    fn prose(&mut self, text: &CowStr<'t>, start: usize) {
        let mut done = self.after_break(text, start);
        for found in prose_references(text) {
            if found.whole.start > done {
                self.out.push(Event::Text(text[done..found.whole.start].to_owned().into()));
            }
            let range = self.start + start + found.whole.start..self.start + start + found.whole.end;
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

    /// A number at the beginning of a line whose word stands at the end of the line before. Returns where it ends.
    fn after_break(&mut self, text: &str, start: usize) -> usize {
        let word = self.word_at_break.take().filter(|_| matches!(self.out.last(), Some(Event::SoftBreak)));
        self.word_at_break = term_before(&format!("{text} ")).map(|at| text[at..].to_lowercase());
        let Some((term, length)) = word.zip(number_length(text).filter(|length| *length > 0)) else { return 0 };
        let range = self.start + start..self.start + start + length;
        let target = text[..length].to_owned();
        self.refer(Reference { shown: Some(target.clone()), target, form: ReferenceForm::Prose(term), range });
        length
    }

    fn finish(mut self) -> Body {
        let notes = std::mem::take(&mut self.notes);
        if !notes.is_empty() {
            self.out.push(Event::Html("<ol class=\"notes\">\n".into()));
            for (index, note) in notes.into_iter().enumerate() {
                let number = index + 1;
                self.out.push(Event::Html(format!("<li id=\"note_{number}\">").into()));
                self.out.extend(note.definition);
                if note.referred {
                    let back = format!("<a class=\"note-back\" href=\"#note_mark_{number}\">↑</a>");
                    self.out.push(Event::Html(back.into()));
                }
                self.out.push(Event::Html("</li>\n".into()));
            }
            self.out.push(Event::Html("</ol>\n".into()));
        }
        let html = to_html(self.out);
        self.body.pieces = pieces(&html);
        self.body
    }
}

fn to_html(events: Vec<Event<'_>>) -> String {
    let mut html = String::new();
    html::push_html(&mut html, events.into_iter());
    html
}

fn pieces(html: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (index, part) in html.split('\0').enumerate() {
        let number = |text: &str| text.parse().unwrap_or(0);
        match part.as_bytes().first() {
            Some(b'r') if index % 2 == 1 => pieces.push(Piece::Reference(number(&part[1..]))),
            Some(b'a') if index % 2 == 1 => pieces.push(Piece::Address(number(&part[1..]))),
            Some(_) => pieces.push(Piece::Html(part.to_owned())),
            None => {}
        }
    }
    pieces
}

fn is_comment(html: &str) -> bool {
    let html = html.trim();
    html.is_empty() || (html.starts_with("<!--") && html.ends_with("-->") && html.matches("<!--").count() == 1)
}

enum Destination {
    Outside,
    Inside,
    Unsafe,
}

/// Where an address leads. Anything with a scheme that is not known to be harmless is unsafe.
fn destination(target: &str) -> Destination {
    let compact: String = target.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    if compact.starts_with("//") {
        return Destination::Unsafe;
    }
    let scheme = compact
        .split(['/', '?', '#'])
        .next()
        .and_then(|start| start.split_once(':'))
        .map(|(scheme, _)| scheme.to_ascii_lowercase());
    match scheme.as_deref() {
        None => Destination::Inside,
        Some("https" | "http" | "mailto" | "tel") => Destination::Outside,
        Some(_) => Destination::Unsafe,
    }
}

/// The five characters that mean something in HTML, escaped.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\0' => {}
            other => escaped.push(other),
        }
    }
    escaped
}

/// HTML without its tags and gaps.
fn text_of(html: &str) -> String {
    let mut text = String::new();
    let (mut in_tag, mut in_gap) = (false, false);
    for letter in html.chars() {
        match letter {
            '\0' => in_gap = !in_gap,
            '<' => in_tag = true,
            '>' => in_tag = false,
            other if !in_tag && !in_gap => text.push(other),
            _ => {}
        }
    }
    text
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::SourcePath;

    fn body(text: &str) -> (Body, Vec<Rule>) {
        let file = SourcePath::new("a.md");
        let reader = Reader::new(&file);
        let body = parse(&reader, text, 0, &Options { heading_shift: 1, unsafe_html: false });
        (body, reader.into_faults().into_iter().map(|fault| fault.rule).collect())
    }

    fn html(text: &str) -> String {
        let (body, _) = body(text);
        let shown = body.pieces.iter().map(|piece| match piece {
            Piece::Html(html) => html.clone(),
            Piece::Reference(index) => {
                let reference = &body.references[*index];
                format!("{{{}|{}}}", reference.target, reference.shown.as_deref().unwrap_or("-"))
            }
            Piece::Address(index) => format!(" {}=\"{}\"", body.links[*index].attribute, body.links[*index].target),
        });
        shown.collect()
    }

    #[test]
    fn references_are_gaps() {
        assert_eq!(html("Se [[32]] og [[a/3|tre *nå*]]."), "<p>Se {32|-} og {a/3|tre <em>nå</em>}.</p>\n");
        assert_eq!(
            html("Etter tiltak 32. Tiltak 3a, tiltak 1.10 og femtiltak 3"),
            "<p>Etter {32|tiltak 32}. {3a|Tiltak 3a}, {1.10|tiltak 1.10} og femtiltak 3</p>\n"
        );
        assert_eq!(
            html("`tiltak 3` [tiltak 3](x.pdf)"),
            "<p><code>tiltak 3</code> <a href=\"x.pdf\">tiltak 3</a></p>\n"
        );
    }

    #[test]
    fn a_bar_in_a_table_is_escaped() {
        let table = html("| a |\n|---|\n| [[32\\|to]] |\n");
        assert!(table.contains("{32|to}"), "{table}");
    }

    #[test]
    fn headings_never_skip_a_level() {
        assert_eq!(
            html("#### A\n\n## B\n\n#### C\n"),
            "<h3 id=\"a\">A</h3>\n<h3 id=\"b\">B</h3>\n<h4 id=\"c\">C</h4>\n"
        );
        assert_eq!(
            html("### A\n\n### B\n\n### C\n"),
            "<h3 id=\"a\">A</h3>\n<h3 id=\"b\">B</h3>\n<h3 id=\"c\">C</h3>\n"
        );
        assert_eq!(html("## Å\n\n## Å\n"), "<h3 id=\"a\">Å</h3>\n<h3 id=\"a-2\">Å</h3>\n");
    }

    #[test]
    fn html_and_scripts_are_faults() {
        assert_eq!(body("<b>x</b>").1, [Rule::RawHtml, Rule::RawHtml]);
        assert_eq!(body("[x](java\tscript:alert)").1, []);
        assert_eq!(body("[x](<java script:alert>)").1, [Rule::UnsafeLink]);
        assert_eq!(body("[x](JavaScript:alert)").1, [Rule::UnsafeLink]);
        assert_eq!(body("![x](https://a.no/b.png)").1, [Rule::RemoteImage]);
        assert_eq!(body("<!-- husk -->\n\nTekst").1, []);
        assert_eq!(body("<!-- husk\nå spørre -->\n\nTekst").1, []);
    }

    #[test]
    fn numbers_are_whole() {
        assert_eq!(html("Etter\ntiltak\n32 kommer"), "<p>Etter\ntiltak\n{32|32} kommer</p>\n");
        assert_eq!(html("tiltak&nbsp;3 og tiltak 3A"), "<p>{3|tiltak\u{a0}3} og {3A|tiltak 3A}</p>\n");
        assert_eq!(html("tiltak 3ab og tiltak 3."), "<p>tiltak 3ab og {3|tiltak 3}.</p>\n");
    }

    #[test]
    fn nothing_is_too_deep() {
        let deep = format!("{}a{}", "![".repeat(5000), "](b.png)".repeat(5000));
        assert_eq!(body(&deep).1.first(), Some(&Rule::BodyTooDeep));
    }

    #[test]
    fn nul_is_no_gap() {
        assert_eq!(html("a\0r9\0b `c\0a7\0d`"), "<p>a\u{fffd}r9\u{fffd}b <code>c\u{fffd}a7\u{fffd}d</code></p>\n");
    }

    #[test]
    fn footnotes_stand_last() {
        let html = html("A[^x].\n\n[^x]: Noten.\n\nB.\n");
        assert!(html.contains("<a href=\"#note_1\" id=\"note_mark_1\">1</a>"), "{html}");
        assert!(
            html.ends_with(
                "<li id=\"note_1\">\n<p>Noten.</p>\n<a class=\"note-back\" href=\"#note_mark_1\">↑</a></li>\n</ol>\n"
            ),
            "{html}"
        );
    }
}
