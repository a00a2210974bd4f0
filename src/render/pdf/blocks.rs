//! What stands below each other: headings, paragraphs, lists, facts, tables, pictures.

use scraper::ElementRef;

use super::letters::settable;
use super::line::{PageNode, line};
use super::node::{Block, Fact, Inline, Mark, Part};
use super::reading::{Reading, level_of};
use super::seen::{class, has_class, is_block, is_shown};
use super::table::{Written, table};

/// How deep lists, quotations and tables may stand in each other; what is deeper is shown as its
/// words. typst refuses what is very deep.
const DEPTH_LIMIT: usize = 12;

/// The most bytes of facts that are kept on one page.
const WHOLE_LIMIT: usize = 2000;

/// The blocks of an element.
pub(super) fn blocks<'r>(reading: &mut Reading<'r>, of: ElementRef<'r>) -> Vec<Block> {
    let mut blocks = Blocks { reading, depth: 0 };
    blocks.inside(of)
}

struct Blocks<'b, 'r> {
    reading: &'b mut Reading<'r>,
    /// How many elements are open.
    depth: usize,
}

impl<'r> Blocks<'_, 'r> {
    fn inside(&mut self, of: ElementRef<'r>) -> Vec<Block> {
        let (mut all, mut run) = (Vec::new(), Vec::<PageNode<'r>>::new());
        for node in of.children() {
            let element = ElementRef::wrap(node);
            match element.filter(|element| is_block(*element)) {
                // A time and what happens then are one line.
                Some(block) if block.value().name() == "p" && ends_with_time(&run) => {
                    run.extend(block.children());
                }
                Some(block) => {
                    self.paragraph(None, run.drain(..), &mut all);
                    if is_shown(block) {
                        self.block(block, &mut all);
                    }
                }
                None => run.push(node),
            }
        }
        self.paragraph(None, run, &mut all);
        all
    }

    /// Lines as paragraphs: a picture in them stands between two.
    fn paragraph(
        &mut self,
        class: Option<&'static str>,
        nodes: impl IntoIterator<Item = PageNode<'r>>,
        all: &mut Vec<Block>,
    ) {
        let push = |body: Vec<Inline>, all: &mut Vec<Block>| {
            if !body.iter().all(Inline::is_blank) {
                all.push(Block::Par { class, body });
            }
        };
        let mut body = Vec::new();
        for part in line(self.reading, nodes) {
            if let Inline::Mark(Mark::Picture { at, alt }) = part {
                push(std::mem::take(&mut body), all);
                all.push(Block::Picture { at, alt });
            } else {
                body.push(part);
            }
        }
        push(body, all);
    }

    fn block(&mut self, element: ElementRef<'r>, all: &mut Vec<Block>) {
        self.depth += 1;
        let name = element.value().name();
        let is_nested = matches!(name, "ul" | "ol" | "dl" | "table" | "blockquote" | "div");
        if self.depth > DEPTH_LIMIT && (is_nested || self.depth > 2 * DEPTH_LIMIT) {
            let text: String = element.text().collect::<Vec<_>>().join(" ");
            let words: Vec<&str> = text.split_ascii_whitespace().collect();
            let body = vec![Inline::Text(settable(&words.join(" ")))];
            all.push(Block::Par { class: None, body });
        } else {
            self.named(name, element, all);
        }
        self.depth -= 1;
    }

    fn named(&mut self, name: &str, element: ElementRef<'r>, all: &mut Vec<Block>) {
        match name {
            "h1" => self.paragraph(Some("title"), element.children(), all),
            "p" | "figcaption" | "summary" | "address" => {
                self.paragraph(class(element), element.children(), all);
            }
            "ol" if has_class(element, "notes") => {}
            "ul" | "ol" => self.list(element, all),
            "dl" => self.facts(element, all),
            "table" => self.table(element, all),
            "blockquote" => {
                let body = self.inside(element);
                all.extend((!body.is_empty()).then_some(Block::Quote { body }));
            }
            "pre" => {
                let text = settable(element.text().collect::<String>().trim_end_matches('\n'));
                all.extend((!text.trim().is_empty()).then_some(Block::Code { text }));
            }
            "hr" => all.push(Block::Rule),
            "div" if has_class(element, "bar") => bar(element, all),
            _ => match level_of(name) {
                Some(level) => self.heading(level, element, all),
                None => self.group(element, all),
            },
        }
    }

    fn heading(&mut self, level: usize, element: ElementRef<'r>, all: &mut Vec<Block>) {
        self.reading.asides = Some(Vec::new());
        let body = line(self.reading, element.children());
        let asides = self.reading.asides.take().unwrap_or_default();
        let body: Vec<Inline> = body.into_iter().flat_map(as_strong).collect();
        if body.is_empty() {
            return;
        }
        let id = element.value().id().filter(|id| self.reading.is_first(id));
        let label = id.map(str::to_owned);
        self.reading.labels.extend(label.clone());
        let level = self.reading.level(level);
        all.push(Block::Heading { level, label, body });
        all.extend(asides.into_iter().map(|body| Block::Par {
            class: Some("note"),
            body,
        }));
    }

    fn list(&mut self, element: ElementRef<'r>, all: &mut Vec<Block>) {
        let items = element.child_elements().filter(|item| is_shown(*item));
        let items: Vec<Vec<Block>> = items
            .map(|item| self.inside(item))
            .filter(|item| !item.is_empty())
            .collect();
        let counts = element.value().name() == "ol";
        let first = element.attr("start").and_then(|first| first.parse().ok());
        if !items.is_empty() {
            all.push(Block::List {
                first: counts.then(|| first.unwrap_or(1)),
                items,
            });
        }
    }

    /// A list of facts; each may stand in an element of its own.
    fn facts(&mut self, element: ElementRef<'r>, all: &mut Vec<Block>) {
        let mut items: Vec<Fact> = Vec::new();
        let parts = element.child_elements().flat_map(|part| match part {
            part if part.value().name() == "div" => part.child_elements().collect(),
            part => vec![part],
        });
        for part in parts.filter(|part| is_shown(*part)) {
            if part.value().name() == "dt" {
                items.push(Fact {
                    term: line(self.reading, part.children()),
                    body: Vec::new(),
                });
            } else if let Some(fact) = items.last_mut() {
                fact.body
                    .extend(self.inside(part).into_iter().map(without_signs));
            }
        }
        items.retain(|fact| !fact.body.is_empty());
        if !items.is_empty() {
            // As data, a page of facts is twice as long.
            let length = serde_json::to_string(&items).map_or(usize::MAX, |data| data.len());
            let whole = length < WHOLE_LIMIT;
            all.push(Block::Facts { items, whole });
        }
    }

    fn table(&mut self, element: ElementRef<'r>, all: &mut Vec<Block>) {
        let (mut rows, mut in_head, mut summary) = (Vec::new(), 0, String::new());
        for part in element.child_elements() {
            match part.value().name() {
                "caption" => {
                    let words: Vec<&str> = part.text().collect();
                    summary = settable(words.concat().trim());
                    if is_shown(part) {
                        self.paragraph(Some("note"), part.children(), all);
                    }
                }
                "thead" | "tbody" | "tfoot" => {
                    let first = rows.len();
                    let own = part.child_elements().map(|row| self.row(row));
                    rows.extend(own.filter(|row| !row.is_empty()));
                    if part.value().name() == "thead" && first == in_head {
                        in_head = rows.len();
                    }
                }
                _ => {}
            }
        }
        all.extend(table(summary, rows, in_head).map(Block::Table));
    }

    fn row(&mut self, row: ElementRef<'r>) -> Vec<Written> {
        let span = |cell: ElementRef<'_>, name| {
            cell.attr(name)
                .and_then(|span| span.parse().ok())
                .unwrap_or(1)
        };
        let align = |cell| {
            ["left", "center", "right"]
                .into_iter()
                .find(|side| has_class(cell, side))
        };
        row.child_elements()
            .map(|cell| Written {
                colspan: span(cell, "colspan"),
                rowspan: span(cell, "rowspan"),
                heads: (cell.value().name() == "th").then(|| match cell.attr("scope") {
                    Some("row" | "rowgroup") => "row",
                    _ => "column",
                }),
                align: align(cell),
                body: self.inside(cell),
            })
            .collect()
    }

    /// What belongs together in a way that the style sheet knows, or is in another language;
    /// anything else is its own content.
    fn group(&mut self, element: ElementRef<'r>, all: &mut Vec<Block>) {
        let class = class(element);
        let lang = element.attr("lang").map(str::to_owned);
        let body = self.inside(element);
        if class.is_none() && lang.is_none() {
            all.extend(body);
        } else if !body.is_empty() {
            all.push(Block::Group { class, lang, body });
        }
    }
}

fn ends_with_time(run: &[PageNode<'_>]) -> bool {
    let last = run.iter().rev().find_map(|node| ElementRef::wrap(*node));
    last.is_some_and(|element| has_class(element, "when"))
}

/// A list as a fact: its items stand in a column of their own, and need no signs.
fn without_signs(block: Block) -> Block {
    match block {
        Block::List { items, .. } => Block::Lines { items },
        other => other,
    }
}

/// Words of a heading, which is strong as a whole.
fn as_strong(part: Inline) -> Vec<Inline> {
    match part {
        Inline::Mark(Mark::Strong { body }) => body,
        other => vec![other],
    }
}

/// A bar, whose parts say what they are by their class and how many they are by `data-n`.
fn bar(element: ElementRef<'_>, all: &mut Vec<Block>) {
    let part = |part: ElementRef<'_>| {
        Some(Part {
            class: part.value().classes().next()?.to_owned(),
            label: settable(part.text().collect::<String>().trim()),
            n: part.attr("data-n")?.parse().ok()?,
        })
    };
    let parts: Vec<Part> = element.child_elements().filter_map(part).collect();
    if !parts.is_empty() {
        all.push(Block::Bar { parts });
    }
}
