//! How far a text is as it is written: escapes and what stands before each line of a quotation make
//! it another. Compared once for each text, however many places in it are asked for.

use std::ops::Range;

/// How much of a text is as it is written.
pub(super) struct Alike {
    /// How many bytes the text has.
    length: usize,
    /// Where it is written.
    written: Range<usize>,
    /// How many bytes are the same from the beginning on.
    start: usize,
    /// How many are the same up to the end.
    end: usize,
}

impl Alike {
    /// A text and where in a source it is written.
    pub(super) fn of(text: &str, source: &str, range: &Range<usize>) -> Alike {
        let (text, source) = (text.as_bytes(), &source.as_bytes()[range.clone()]);
        let is_same = |(a, b): &(&u8, &u8)| a == b;
        let (start, end) = if text == source {
            (text.len(), text.len())
        } else {
            let from_start = text.iter().zip(source).take_while(is_same);
            let from_end = text.iter().rev().zip(source.iter().rev());
            (from_start.count(), from_end.take_while(is_same).count())
        };
        Alike {
            length: text.len(),
            written: range.clone(),
            start,
            end,
        }
    }

    /// Where a part of the text begins that is as it is written from the beginning of the text on.
    pub(super) fn before(&self, at: usize) -> Option<usize> {
        (at <= self.start).then_some(self.written.start + at)
    }

    /// Where a part of the text is written: all of it where it is alike on neither side.
    pub(super) fn part(&self, part: &Range<usize>) -> Range<usize> {
        let start = if part.end <= self.start {
            self.written.start + part.start
        } else if self.length - part.start <= self.end {
            self.written.end - (self.length - part.start)
        } else {
            return self.written.clone();
        };
        start..start + part.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_stand_where_they_are_written() {
        let source = "xx a\\*b c yy";
        let alike = Alike::of("a*b c", source, &(3..9));
        let part = |part: Range<usize>| &source[alike.part(&part)];
        assert_eq!(part(0..1), "a");
        assert_eq!(part(2..5), "b c");
        assert_eq!(part(0..3), "a\\*b c");
        assert_eq!(alike.before(1), Some(4));
        assert_eq!(alike.before(2), None);
        let alike = Alike::of("a b", "> a b", &(2..5));
        assert_eq!(alike.part(&(2..3)), 4..5);
    }
}
