//! The text of a PDF as blocks. Its lines break in the middle of sentences, and nothing says what is
//! a heading; what is told from the lines alone is told here.

use std::collections::HashMap;

use super::block::{Block, BlockKind};
use super::document::Document;
use super::field;

/// What stands before an item of a list.
const BULLETS: [char; 6] = ['•', '●', '▪', '◦', '\u{f0b7}', '■'];
/// Lines longer than this are paragraphs that were not broken.
const WIDEST: usize = 200;
/// How much of the width of the text a line has that was broken, in hundredths.
const FULL: usize = 72;

pub(super) fn read(text: &str) -> Document {
    let lines = lines(text);
    let layout = Layout::of(&lines);
    let mut blocks: Vec<(usize, BlockKind, String)> = Vec::new();
    let mut before: Option<&Line<'_>> = None;
    for line in &lines {
        let (kind, words) = kind(line.words);
        match (blocks.last_mut(), before) {
            (Some((_, _, open)), Some(before)) if layout.goes_on(open, before, line) => {
                join(open, words);
            }
            _ => blocks.push((line.number, kind, words.to_owned())),
        }
        before = Some(line);
    }
    let blocks = blocks
        .into_iter()
        .map(|(place, kind, words)| Block::of_words(place, kind, &words));
    Document {
        blocks: blocks.collect(),
        pictures: 0,
    }
}

/// A line with words.
struct Line<'t> {
    /// Counted from 1.
    number: usize,
    words: &'t str,
    /// How many empty lines stand before it.
    gap: usize,
    /// Whether it is the first of a page.
    begins_page: bool,
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let (mut lines, mut gap) = (Vec::new(), 0);
    for (number, line) in (1..).zip(text.lines()) {
        let words = line.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        if words.is_empty() {
            gap += 1;
            continue;
        }
        lines.push(Line {
            number,
            words,
            gap: std::mem::take(&mut gap),
            begins_page: line.starts_with('\u{c}'),
        });
    }
    lines
}

fn kind(words: &str) -> (BlockKind, &str) {
    let item = words.strip_prefix(BULLETS);
    let item = item.or_else(|| {
        words
            .strip_prefix("- ")
            .or_else(|| words.strip_prefix("– "))
    });
    match item {
        Some(item) if !item.trim().is_empty() => (BlockKind::Item, item.trim_start()),
        _ => (BlockKind::Paragraph, words),
    }
}

/// How often a line stands in a text that is the frame of its pages.
const FRAME: usize = 3;

/// How a text is set.
struct Layout<'t> {
    /// How often each line stands in it.
    often: HashMap<&'t str, usize>,
    /// From how many characters on a line was probably broken; none where no line was.
    full: Option<usize>,
    /// How many empty lines stand between the lines of a paragraph.
    gap: usize,
}

impl<'t> Layout<'t> {
    fn of(lines: &[Line<'t>]) -> Self {
        let mut often: HashMap<&str, usize> = HashMap::new();
        for line in lines {
            *often.entry(line.words).or_default() += 1;
        }
        let mut widths: Vec<usize> = lines
            .iter()
            .map(|line| line.words.chars().count())
            .collect();
        widths.sort_unstable();
        let width = widths
            .get(widths.len() * 9 / 10)
            .copied()
            .unwrap_or_default();
        let full = Some(width * FULL / 100).filter(|_| (20..=WIDEST).contains(&width));
        let after_full = lines
            .windows(2)
            .filter(|pair| full.is_some_and(|full| pair[0].words.chars().count() >= full));
        let (single, none): (Vec<_>, Vec<_>) = after_full
            .map(|pair| pair[1].gap)
            .filter(|gap| *gap <= 1)
            .partition(|gap| *gap == 1);
        Layout {
            often,
            full,
            gap: usize::from(single.len() > none.len()),
        }
    }

    fn is_frame(&self, words: &str) -> bool {
        let often = self.often.get(words).is_some_and(|often| *often >= FRAME);
        often && !words.starts_with(char::is_lowercase)
    }

    /// Whether a line goes on with the block that is open.
    fn goes_on(&self, open: &str, before: &Line<'_>, line: &Line<'_>) -> bool {
        let Some(full) = self.full else {
            return false;
        };
        let was_broken = before.words.chars().count() >= full;
        let begins_small = line.words.starts_with(char::is_lowercase);
        let is_new = kind(line.words).0 == BlockKind::Item
            || field::numbered(line.words).is_some()
            || field::label(line.words).is_some()
            || field::lone_label(line.words).is_some()
            || field::part(line.words).is_some();
        // A title is followed by its text at once; only a small letter tells that it goes on.
        let is_title = field::numbered(open).is_some();
        line.gap <= self.gap
            && !line.begins_page
            && !is_new
            && (begins_small || was_broken && !is_title)
            && (was_broken || !is_sentence(before.words))
            && field::lone_label(before.words).is_none()
            && !self.is_frame(before.words)
            && !self.is_frame(line.words)
    }
}

fn is_sentence(words: &str) -> bool {
    words.ends_with(['.', '!', '?', ':'])
}

/// Adds a line to those before it. A hyphen at the end of a line is of the line where a small letter
/// follows, but not in «kultur- og …».
fn join(open: &mut String, words: &str) {
    let next = words.split(' ').next().unwrap_or_default();
    let is_kept = matches!(next, "og" | "eller" | "samt" | "and");
    let last = open.rsplit([' ', '-']).nth(1).unwrap_or_default();
    // «e-læring», «ikke-diskriminering».
    let is_prefix = open.ends_with('-') && last.chars().count() <= 4;
    if is_prefix && words.starts_with(char::is_lowercase) && !is_kept {
        open.push_str(words);
        return;
    }
    let is_broken = open.ends_with('-')
        && !open.ends_with(" -")
        && words.starts_with(char::is_lowercase)
        && !is_kept;
    if is_broken {
        open.pop();
    } else {
        open.push(' ');
    }
    open.push_str(words);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let blocks = read(text).blocks;
        blocks.into_iter().map(|block| block.words).collect()
    }

    #[test]
    fn broken_lines_are_put_together() {
        let text = "1. Et tiltak med en lang tittel som går over den første linjen i\n\n\
                    dokumentet\n\nRegjeringen vil gjøre noe som tar mer enn en linje å si, slik som\n\n\
                    denne setningen om basis-\n\nferdigheter og aktivitets-\n\nog redegjørelsesplikt.\n\n\
                    Status: Pågående\n\n\n\n2. Neste tiltak\n\n● Et punkt\n\n● Et punkt til\n";
        assert_eq!(
            words(text),
            [
                "1. Et tiltak med en lang tittel som går over den første linjen i dokumentet",
                "Regjeringen vil gjøre noe som tar mer enn en linje å si, slik som denne setningen \
                 om basisferdigheter og aktivitets- og redegjørelsesplikt.",
                "Status: Pågående",
                "2. Neste tiltak",
                "Et punkt",
                "Et punkt til",
            ]
        );
    }
}
