//! What Markdown marks, as tags. A table's cells say what they head and where they stand by
//! attributes that a strict policy does not refuse, as `style` would be.

use pulldown_cmark::{Alignment, Tag, TagEnd};

use super::content::{Content, Gap};

/// The table that is being written.
#[derive(Default)]
pub(super) struct Table {
    alignments: Vec<Alignment>,
    /// The cell of the row that comes next.
    cell: usize,
    in_head: bool,
}

impl Table {
    /// Writes what something begins with.
    pub fn start(&mut self, tag: Tag<'_>, content: &mut Content) {
        let mut line = |tags: &str| {
            content.begin_line();
            content.push_block(tags);
        };
        match tag {
            Tag::Paragraph => line("<p>"),
            Tag::BlockQuote(_) => line("<blockquote>\n"),
            Tag::CodeBlock(_) => line("<pre><code>"),
            Tag::List(None) => line("<ul>\n"),
            Tag::List(Some(1)) => line("<ol>\n"),
            Tag::List(Some(first)) => line(&format!("<ol start=\"{first}\">\n")),
            Tag::Item => line("<li>"),
            Tag::Table(alignments) => {
                self.alignments = alignments;
                content.push_gap(Gap::Table);
                content.push_block("<table>");
                content.push_gap(Gap::Caption);
            }
            Tag::TableHead => {
                (self.cell, self.in_head) = (0, true);
                content.push_block("<thead><tr>");
            }
            Tag::TableRow => {
                self.cell = 0;
                content.push_block("<tr>");
            }
            Tag::TableCell => content.push_block(&self.cell()),
            Tag::Emphasis => content.push_tags("<em>"),
            Tag::Strong => content.push_tags("<strong>"),
            Tag::Strikethrough => content.push_tags("<del>"),
            // Links, pictures, headings, notes and HTML are handled apart, and the syntax of the
            // rest is not asked for.
            _ => {}
        }
    }

    /// Writes what something ends with.
    pub fn end(&mut self, tag: TagEnd, content: &mut Content) {
        match tag {
            TagEnd::Paragraph => content.push_block("</p>\n"),
            TagEnd::BlockQuote(_) => content.push_block("</blockquote>\n"),
            TagEnd::CodeBlock => content.push_block("</code></pre>\n"),
            TagEnd::List(false) => content.push_block("</ul>\n"),
            TagEnd::List(true) => content.push_block("</ol>\n"),
            TagEnd::Item => content.push_block("</li>\n"),
            TagEnd::Table => {
                content.push_block("</tbody></table>");
                content.push_gap(Gap::TableEnd);
                content.push_block("\n");
            }
            TagEnd::TableHead => {
                self.in_head = false;
                content.push_block("</tr></thead><tbody>\n");
            }
            TagEnd::TableRow => content.push_block("</tr>\n"),
            TagEnd::TableCell => {
                self.cell += 1;
                content.push_block(if self.in_head { "</th>" } else { "</td>" });
            }
            TagEnd::Emphasis => content.push_tags("</em>"),
            TagEnd::Strong => content.push_tags("</strong>"),
            TagEnd::Strikethrough => content.push_tags("</del>"),
            _ => {}
        }
    }

    fn cell(&self) -> String {
        let side = match self.alignments.get(self.cell) {
            Some(Alignment::Left) => " class=\"left\"",
            Some(Alignment::Center) => " class=\"center\"",
            Some(Alignment::Right) => " class=\"right\"",
            Some(Alignment::None) | None => "",
        };
        if self.in_head {
            format!("<th scope=\"col\"{side}>")
        } else {
            format!("<td{side}>")
        }
    }
}
