//! Markdown to HTML with gaps: `model` finds what references and links lead to, and a page says how
//! to get there and fills in what depends on where a text stands. Owns `pulldown_cmark`.

mod address;
mod alike;
mod author;
mod content;
mod harmless;
mod headings;
mod html;
mod notes;
pub mod outline;
mod parts;
mod plain;
mod prose;
mod tags;
mod walk;

pub use author::{Passed, mark, marked, passed};
pub use content::{Content, Gap, Piece};
pub use html::escape;
pub use parts::{Part, Shown, parts};
pub use plain::Plain;
pub use walk::parse;

use std::ops::Range;

/// The most bytes of a body that are read: several times the longest book.
pub const SIZE_LIMIT: usize = 8 * 1024 * 1024;

/// The most ends of lines and ASCII punctuation that a body may have, since each may become a part
/// of a page. In the texts of plans about one byte in ten is such: five megabytes of them are read,
/// and more of plain prose.
pub const MARK_LIMIT: usize = 500_000;

/// How a body is read.
pub struct Options {
    /// How many levels the headings are moved down, so that they stand under those of the page.
    pub heading_shift: usize,
    /// Whether HTML that cannot run is passed through.
    pub unsafe_html: bool,
}

/// A body: HTML with gaps, and what belongs in them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Body {
    /// HTML, words and gaps in order.
    pub content: Content,
    /// What is referred to.
    pub references: Vec<Reference>,
    /// Files and fragments that are linked or shown.
    pub links: Vec<Link>,
    /// Ids of the headings.
    pub anchors: Vec<String>,
}

/// A reference to a measure, a section, a plan, a department or a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// What is referred to, as written: `32`, `plan/32`, `AID`.
    pub target: String,
    /// Whether it has words of its own; else what the target is called is shown.
    pub has_words: bool,
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
    /// «tiltak 32» in running text, with the word before the number in lower case: it leads
    /// somewhere if it can.
    Prose(String),
}

/// A link to a file beside the page, to a file of `static/` (with a leading slash), or to a heading
/// (with `#`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The attribute that holds the address: `href` or `src`.
    pub attribute: &'static str,
    /// The address as written.
    pub target: String,
    /// Bytes of the file.
    pub range: Range<usize>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Rule;
    use crate::path::SourcePath;

    fn body(text: &str) -> (Body, Vec<Rule>) {
        let options = Options {
            heading_shift: 1,
            unsafe_html: false,
        };
        let read = parse(&SourcePath::new("a.md"), text, 0, &options);
        let rules = read.diagnostics.iter().map(|fault| fault.rule).collect();
        (read.value, rules)
    }

    fn html(text: &str) -> String {
        let (body, _) = body(text);
        let mut html = String::new();
        for piece in body.content.pieces() {
            piece.add_to(&mut html);
            match piece {
                Piece::Gap(Gap::Reference(index)) => {
                    let reference = &body.references[index as usize];
                    let shown = if reference.has_words { "" } else { "-" };
                    html.push_str(&format!("{{{}|{shown}", reference.target));
                }
                Piece::Gap(Gap::ReferenceEnd(_)) => html.push('}'),
                Piece::Gap(Gap::Address(index)) => {
                    let link = &body.links[index as usize];
                    html.push_str(&format!(" {}=\"{}\"", link.attribute, link.target));
                }
                Piece::Gap(Gap::Level(level)) => html.push_str(&level.to_string()),
                Piece::Gap(gap @ (Gap::Table | Gap::Caption | Gap::TableEnd | Gap::Task(_))) => {
                    html.push_str(&format!("{{{gap:?}}}"));
                }
                Piece::Gap(Gap::NoteBack) => html.push('↑'),
                _ => {}
            }
        }
        html
    }

    #[test]
    fn references_are_gaps() {
        assert_eq!(
            html("Se [[32]] og [[a/3|tre *nå*]]."),
            "<p>Se {32|-} og {a/3|tre <em>nå</em>}.</p>\n"
        );
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
    fn cells_say_where_they_stand_and_what_they_head() {
        assert_eq!(
            html("|a|b|\n|:-:|---|\n|1|2|\n"),
            "{Table}<table>{Caption}<thead><tr><th scope=\"col\" class=\"center\">a</th>\
             <th scope=\"col\">b</th></tr></thead><tbody>\n\
             <tr><td class=\"center\">1</td><td>2</td></tr>\n</tbody></table>{TableEnd}\n"
        );
    }

    #[test]
    fn words_need_no_html() {
        let words = |text| body(text).0.content.words();
        assert_eq!(
            words("## A & B\n\nEn *gru*ppe\nhar [[3|tiltak 3]] <3.\n\n- [x] ja"),
            "A & B\nEn gruppe har tiltak 3 <3.\nja\n"
        );
        assert_eq!(body("## A & B").0.anchors, ["a-b"]);
        assert_eq!(
            html("![a\n*b*](c.png)"),
            "<p><img src=\"c.png\" alt=\"a b\"></p>\n"
        );
    }

    #[test]
    fn a_picture_may_stand_in_a_reference() {
        assert_eq!(
            html("[[32|se ![en *figur*](x.png) her]]"),
            "<p>{32|se <img src=\"x.png\" alt=\"en figur\"> her}</p>\n"
        );
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
        assert_eq!(
            html("## Å\n\n## Å\n"),
            "<h3 id=\"a\">Å</h3>\n<h3 id=\"a-2\">Å</h3>\n"
        );
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
        assert_eq!(
            html("Etter\ntiltak\n32 kommer"),
            "<p>Etter\ntiltak\n{32|32} kommer</p>\n"
        );
        assert_eq!(
            html("tiltak&nbsp;3 og tiltak 3A"),
            "<p>{3|tiltak\u{a0}3} og {3A|tiltak 3A}</p>\n"
        );
        assert_eq!(
            html("tiltak 3ab og tiltak 3."),
            "<p>tiltak 3ab og {3|tiltak 3}.</p>\n"
        );
    }

    #[test]
    fn references_have_their_places_among_escapes() {
        for text in [
            "Etter tiltak 3.",
            "&nbsp;tiltak 3&nbsp;",
            "tiltak 3&nbsp;",
            "\\*tiltak 3",
            "a\ntiltak\n3 &amp; 4",
        ] {
            let (body, _) = body(text);
            let at = &text[body.references[0].range.clone()];
            assert!(
                text.contains("&nbsp;t") || matches!(at, "tiltak 3" | "3"),
                "{at}"
            );
            assert!(at.contains('3'), "{at}");
        }
    }

    #[test]
    fn nothing_is_too_deep() {
        let deep = format!("{}a{}", "![".repeat(5000), "](b.png)".repeat(5000));
        assert_eq!(body(&deep).1.first(), Some(&Rule::BodyTooDeep));
    }

    #[test]
    fn nothing_is_too_large() {
        let large = "a".repeat(SIZE_LIMIT + 1);
        let (read, rules) = body(&large);
        assert_eq!(rules, [Rule::BodyTooLarge]);
        assert!(read.content.is_empty());
        assert_eq!(body(&large[..SIZE_LIMIT]).1, []);
    }

    #[test]
    fn nothing_has_too_many_marks() {
        let line =
            "Et ord, og flere ord på en linje som er brutt der linjer brytes når det skrives.\n";
        let prose = line.repeat(SIZE_LIMIT / line.len());
        assert_eq!(body(&prose).1, []);
        for part in ["> ", "[", "*", "a\n", "|", "1. "] {
            assert_eq!(body(&part.repeat(MARK_LIMIT / 100)).1.len(), 0, "{part}");
            let (read, rules) = body(&part.repeat(MARK_LIMIT + 1));
            assert_eq!(rules, [Rule::BodyTooManyMarks], "{part}");
            assert!(read.content.is_empty());
        }
    }

    #[test]
    fn nul_is_no_gap() {
        assert_eq!(
            html("a\0r9\0b `c\0a7\0d`"),
            "<p>a\u{fffd}r9\u{fffd}b <code>c\u{fffd}a7\u{fffd}d</code></p>\n"
        );
    }

    #[test]
    fn footnotes_stand_last() {
        let html = html("A[^x].\n\n[^x]: Noten.\n\nB.\n");
        assert!(
            html.contains("<a href=\"#note_1\" id=\"note_mark_1\">1</a>"),
            "{html}"
        );
        assert!(
            html.ends_with(
                "<li id=\"note_1\">\n<p>Noten.</p>\n<a class=\"note-back\" href=\"#note_mark_1\">↑</a></li>\n</ol>\n"
            ),
            "{html}"
        );
    }
}
