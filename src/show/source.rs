//! The text of a file of which many places may be shown: what takes a walk through all of it is
//! done once.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

use crate::diagnostic::Spot;
use crate::yaml::{Places, front_matter};

/// Characters are counted from the nearest of the bytes that lie so far apart.
const STEP: usize = 1024;

/// The text of a file.
pub(super) struct Source<'t> {
    text: Cow<'t, str>,
    front_matter: Range<usize>,
    places: OnceCell<Places>,
    /// Where each line begins.
    lines: Vec<usize>,
    /// How many characters begin before every so many bytes.
    characters: Vec<usize>,
}

impl<'t> Source<'t> {
    pub(super) fn new(text: Cow<'t, str>) -> Self {
        let ends = text.match_indices('\n').map(|(at, _)| at + 1);
        let lines = std::iter::once(0).chain(ends).collect();
        let mut characters = Vec::with_capacity(text.len() / STEP + 1);
        for (count, (at, _)) in text.char_indices().enumerate() {
            while characters.len() * STEP <= at {
                characters.push(count);
            }
        }
        Source {
            front_matter: front_matter::block(&text),
            places: OnceCell::new(),
            lines,
            characters,
            text,
        }
    }

    /// The bytes of a spot, up to the end of its line; none of the file as a whole.
    pub(super) fn range(&self, spot: &Spot) -> Option<Range<usize>> {
        let block = &self.front_matter;
        let within = |range: Range<usize>| range.start + block.start..range.end + block.start;
        let places = || {
            self.places
                .get_or_init(|| Places::of(&self.text[block.clone()]))
        };
        let range = match spot {
            Spot::File => return None,
            Spot::Bytes(range) => range.clone(),
            Spot::Value(path) => within(places().value(path)),
            Spot::Key(path) => within(places().key(path)),
        };
        Some(self.on_one_line(range))
    }

    /// The range cut at the end of its first line and moved to whole characters.
    fn on_one_line(&self, range: Range<usize>) -> Range<usize> {
        let start = self.text.floor_char_boundary(range.start);
        let end = self.text.floor_char_boundary(range.end).max(start);
        let line = self.text[start..end].find(['\n', '\r']);
        let end = line.map_or(end, |line| start + line);
        start..start + self.text[start..end].trim_end().len()
    }

    /// The text of a range.
    pub(super) fn part(&self, range: &Range<usize>) -> &str {
        &self.text[range.clone()]
    }

    /// The line and the column of a byte, both counted from 1.
    pub(super) fn line_and_column(&self, at: usize) -> (usize, usize) {
        let line = self.lines.partition_point(|start| *start <= at);
        let start = self.lines[line - 1];
        let mark = usize::from(start == 0 && at > 0 && self.text.starts_with('\u{feff}'));
        (
            line,
            self.characters_before(at) - self.characters_before(start) - mark + 1,
        )
    }

    fn characters_before(&self, at: usize) -> usize {
        let step = at / STEP;
        let Some(known) = self.characters.get(step) else {
            return self.text[..at].chars().count();
        };
        let begins = |byte: &u8| (*byte as i8) >= -0x40;
        let bytes = &self.text.as_bytes()[step * STEP..at];
        known + bytes.iter().filter(|byte| begins(byte)).count()
    }

    /// The line of a range on one line, in three: what is before the range, what is in it, and what
    /// is after it.
    pub(super) fn excerpt(&self, range: &Range<usize>) -> [String; 3] {
        let line = self.lines.partition_point(|start| *start <= range.start);
        let start = self.lines[line - 1];
        let rest = &self.text[range.end..];
        let end = rest
            .find(['\n', '\r'])
            .map_or(self.text.len(), |end| range.end + end);
        [start..range.start, range.clone(), range.end..end].map(|part| self.text[part].to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let place = |text: &str, at| Source::new(text.into()).line_and_column(at);
        assert_eq!(place("a\nÆøå x", "a\nÆøå ".len()), (2, 5));
        assert_eq!(place("\u{feff}ab", 4), (1, 2));
        assert_eq!(place("", 0), (1, 1));
        let long = "åa".repeat(5000);
        for at in (0..long.len()).filter(|at| long.is_char_boundary(*at)) {
            assert_eq!(place(&long, at).1, long[..at].chars().count() + 1);
        }
    }

    #[test]
    fn a_range_ends_on_its_line() {
        let source = Source::new("ab \r\ncd".into());
        assert_eq!(source.range(&Spot::Bytes(1..7)), Some(1..2));
        assert_eq!(source.range(&Spot::Bytes(9..12)), Some(7..7));
        assert_eq!(source.excerpt(&(5..6)), ["", "c", "d"]);
        assert_eq!(source.range(&Spot::File), None);
    }
}
