//! Where in a document the titles of measures stand: those with numbers and fields below them, and
//! those of cards.

use std::collections::HashMap;

use super::block::{Block, BlockKind};
use super::field::{self, Field, Style};

/// How often words stand in a document that are the frame of its pages.
const FRAME: usize = 3;

/// The title of a measure in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Title {
    /// The block.
    pub(super) at: usize,
    pub(super) number: Option<String>,
    pub(super) title: String,
}

/// How the titles were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// By their numbers.
    Numbers,
    /// Above «HVORDAN» and «NÅR».
    Cards,
    /// They are all headings below those of the parts.
    Headings,
    /// They are the rows of a table.
    Table,
    /// There are none.
    Nothing,
}

/// The titles of the measures in order, and how they were found.
pub(super) fn titles(blocks: &[Block]) -> (Vec<Title>, Found) {
    let numbers = by_number(blocks);
    if !numbers.is_empty() {
        return (numbers, Found::Numbers);
    }
    let cards = cards(blocks);
    if cards.len() > 1 {
        return (cards, Found::Cards);
    }
    (Vec::new(), Found::Nothing)
}

/// A title with a number, which may be that of a measure.
struct Candidate<'b> {
    at: usize,
    numbered: field::Numbered<'b>,
    has_fields: bool,
}

/// The numbered titles of one kind that have most fields below them.
fn by_number(blocks: &[Block]) -> Vec<Title> {
    let mut groups: HashMap<(Style, BlockKind), Vec<Candidate<'_>>> = HashMap::new();
    for (at, block) in blocks.iter().enumerate() {
        let can_be = matches!(block.kind, BlockKind::Paragraph | BlockKind::Heading(_));
        if let Some(numbered) = field::numbered(&block.words).filter(|_| can_be) {
            groups
                .entry((numbered.style, block.kind.clone()))
                .or_default()
                .push(Candidate {
                    at,
                    numbered,
                    has_fields: has_fields(&blocks[at + 1..]),
                });
        }
    }
    let runs = groups.into_iter().filter_map(|((style, _), candidates)| {
        let run = run(candidates);
        let count = run.iter().filter(|one| one.has_fields).count();
        let is_sure = style == Style::Named && run.len() > 1;
        (is_sure || count > 1 && count * 2 >= run.len()).then_some((count, run))
    });
    let best = runs.max_by_key(|(count, run)| (*count, run.len(), usize::MAX - run[0].at));
    let titles = best.map(|(_, run)| run).unwrap_or_default();
    titles
        .into_iter()
        .map(|one| Title {
            at: one.at,
            number: Some(one.numbered.number.to_owned()),
            title: one.numbered.title.to_owned(),
        })
        .collect()
}

/// Whether a measure's fields follow before the next numbered title or heading.
fn has_fields(blocks: &[Block]) -> bool {
    blocks
        .iter()
        .take_while(|block| !block.is_heading() && field::numbered(&block.words).is_none())
        .any(|block| field::of(block).is_some())
}

/// The candidates whose numbers follow each other. One whose number is too high is one only where
/// fields follow: it may be an item of a list.
fn run(candidates: Vec<Candidate<'_>>) -> Vec<Candidate<'_>> {
    let mut run: Vec<Candidate<'_>> = Vec::new();
    for candidate in candidates {
        let number = candidate.numbered.number;
        let comes_next = run.last().is_none_or(|last| {
            let last = last.numbered.number;
            let is_later = key(number) > key(last);
            follows(last, number) || is_later && candidate.has_fields
        });
        if comes_next {
            run.push(candidate);
        }
    }
    run
}

/// The digits of a number, part by part.
fn key(number: &str) -> Vec<u64> {
    number
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|part| part.parse().ok())
        .collect()
}

/// Whether a number comes right after another: 3 after 2, 2.1 after 1.9, 3a after 3.
fn follows(last: &str, number: &str) -> bool {
    let (before, after) = (key(last), key(number));
    match before.iter().zip(&after).position(|(a, b)| a != b) {
        Some(at) => after[at] == before[at] + 1 && after[at + 1..].iter().all(|part| *part <= 1),
        None => before.len() == after.len() && last != number,
    }
}

/// The titles above «HVORDAN» where «NÅR» follows: the first words since the frame of the page.
fn cards(blocks: &[Block]) -> Vec<Title> {
    let lone = |block: &Block| match block.kind {
        BlockKind::Paragraph => field::lone_label(&block.words),
        _ => None,
    };
    let mut often: HashMap<&str, usize> = HashMap::new();
    for block in blocks {
        *often.entry(block.words.as_str()).or_default() += 1;
    }
    let labels: Vec<(usize, Field)> = blocks
        .iter()
        .enumerate()
        .filter_map(|(at, block)| Some((at, lone(block)?)))
        .filter(|(_, field)| matches!(field, Field::When | Field::Text))
        .collect();
    let starts = labels.windows(2).filter_map(|pair| match pair {
        [(at, Field::Text), (_, Field::When)] => Some(*at),
        _ => None,
    });
    let title = |label: usize| {
        let is_frame = |block: &Block| {
            often[block.words.as_str()] >= FRAME || !matches!(block.kind, BlockKind::Paragraph)
        };
        let is_heading = label
            .checked_sub(1)
            .is_some_and(|at| blocks[at].is_heading());
        let at = if is_heading {
            label - 1
        } else {
            blocks[..label]
                .iter()
                .rposition(is_frame)
                .map_or(0, |at| at + 1)
        };
        (at < label).then(|| Title {
            at,
            number: None,
            title: blocks[at].words.clone(),
        })
    };
    starts.filter_map(title).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(words: &[&str]) -> Vec<Block> {
        let block =
            |(place, words): (usize, &&str)| Block::of_words(place, BlockKind::Paragraph, words);
        words.iter().enumerate().map(block).collect()
    }

    #[test]
    fn a_list_in_the_text_of_a_measure_is_none() {
        let blocks = blocks(&[
            "1. Først",
            "Ansvarlig: AID",
            "1. Et punkt",
            "5. Et punkt",
            "2. Så",
            "Ansvarlig: KD",
            "4. Sist",
            "Status: Pågående",
        ]);
        let numbers: Vec<_> = titles(&blocks)
            .0
            .into_iter()
            .filter_map(|one| one.number)
            .collect();
        assert_eq!(numbers, ["1", "2", "4"]);
    }

    #[test]
    fn numbers_follow_each_other() {
        for (last, number) in [
            ("1", "2"),
            ("9", "10"),
            ("1.9", "1.10"),
            ("1.9", "2.1"),
            ("3", "3a"),
        ] {
            assert!(follows(last, number), "{last} {number}");
        }
        for (last, number) in [("1", "1"), ("1", "3"), ("2", "1"), ("1.9", "2.4")] {
            assert!(!follows(last, number), "{last} {number}");
        }
    }
}
