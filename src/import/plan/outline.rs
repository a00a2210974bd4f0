//! Which blocks are headings: those that the document says are, those that its table of contents
//! names, and those that name a part of the plan («Tiltak: Arbeidsliv»).

use std::collections::HashMap;

use super::block::{Block, BlockKind};
use super::field;
use crate::diagnostic::nearest_within;

/// One letter of so many may differ between a title and its entry.
const SPELLING: usize = 20;
/// So many of the next entries may be spelt in another way than their titles.
const AHEAD: usize = 3;
/// What the table of contents is called.
const CONTENTS: [&str; 4] = ["innhold", "innhald", "innholdsfortegnelse", "contents"];
/// The blocks without their table of contents, with the headings that were found.
pub(super) fn outlined(blocks: Vec<Block>) -> Vec<Block> {
    let (contents, mut blocks) = without_contents(blocks);
    mark_contents(&contents, &mut blocks);
    for block in &mut blocks {
        if block.kind == BlockKind::Paragraph
            && let Some(name) = field::part(&block.words)
        {
            block.words = name.to_owned();
            block.kind = BlockKind::Heading(1);
        }
    }
    blocks
}

/// An entry of a table of contents: a title and its level.
struct Entry {
    title: String,
    level: usize,
}

/// Takes the table of contents out: what stands below its heading and ends with page numbers that
/// never fall.
fn without_contents(mut blocks: Vec<Block>) -> (Vec<Entry>, Vec<Block>) {
    let is_contents = |block: &Block| CONTENTS.contains(&block.words.to_lowercase().as_str());
    let Some(at) = blocks.iter().position(is_contents) else {
        return (Vec::new(), blocks);
    };
    let mut entries = Vec::new();
    let mut page = 0;
    for block in &blocks[at + 1..] {
        match entry(&block.words).filter(|(_, on)| *on >= page) {
            Some((entry, on)) => {
                page = on;
                entries.push(entry);
            }
            None => break,
        }
    }
    if entries.len() > 2 {
        blocks.drain(at..=at + entries.len());
        return (entries, blocks);
    }
    (Vec::new(), blocks)
}

/// «2 Styrking av det lokale politiet 8»: a title with its page.
fn entry(words: &str) -> Option<(Entry, usize)> {
    let (title, page) = words.rsplit_once([' ', '.'])?;
    let page = page.parse().ok().filter(|page| *page < 2000)?;
    let title = title.trim_end_matches([' ', '.', '…']);
    let (level, title) = match field::numbered(title) {
        Some(numbered) if !numbered.number.contains('.') => (1, numbered.title),
        Some(numbered) => (2, numbered.title),
        None => (2, title),
    };
    let title = title.to_owned();
    (!title.is_empty()).then_some((Entry { title, level }, page))
}

/// Makes a heading of the first block that each entry names. What only counts the chapters («2»
/// alone before its title) goes.
fn mark_contents(entries: &[Entry], blocks: &mut Vec<Block>) {
    let mut open = Open::of(entries);
    for block in blocks.iter_mut() {
        let title = field::numbered(&block.words).map_or(&*block.words, |numbered| numbered.title);
        let level = open.take(title);
        if let Some(level) = level.filter(|_| block.kind == BlockKind::Paragraph) {
            block.words = title.to_owned();
            block.kind = BlockKind::Heading(level);
        }
    }
    let counts: Vec<bool> = blocks
        .windows(2)
        .map(|pair| pair[1].is_heading() && pair[0].words.parse::<u8>().is_ok())
        .collect();
    if !entries.is_empty() {
        let mut counts = counts.into_iter();
        blocks.retain(|_| !counts.next().unwrap_or(false));
    }
}

/// The entries that no block has been found for yet.
struct Open<'e> {
    entries: &'e [Entry],
    /// By title, the places of those that are open, the last first.
    places: HashMap<String, Vec<usize>>,
    /// The place after that of the last that was found.
    next: usize,
}

impl<'e> Open<'e> {
    fn of(entries: &'e [Entry]) -> Self {
        let mut places: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, entry) in entries.iter().enumerate().rev() {
            places
                .entry(compared(&entry.title))
                .or_default()
                .push(place);
        }
        Open {
            entries,
            places,
            next: 0,
        }
    }

    /// The level of the entry for a title. The two may differ by a letter or so, where the entry is
    /// one of the next: people make faults in either.
    fn take(&mut self, title: &str) -> Option<usize> {
        let title = compared(title);
        let place = match self.places.get_mut(&title) {
            Some(places) => places.pop()?,
            None => {
                let next = self.entries[self.next..].iter().take(AHEAD);
                let titles: Vec<String> = next.map(|entry| compared(&entry.title)).collect();
                let is_short = title.chars().count() <= field::LONGEST;
                let names = titles.iter().map(String::as_str).filter(|_| is_short);
                let meant = nearest_within(SPELLING, &title, names)?;
                self.places.get_mut(&meant)?.pop()?
            }
        };
        self.next = place + 1;
        Some(self.entries[place].level)
    }
}

fn compared(title: &str) -> String {
    title.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paragraphs(words: &[&str]) -> Vec<Block> {
        let block =
            |(place, words): (usize, &&str)| Block::of_words(place, BlockKind::Paragraph, words);
        words.iter().enumerate().map(block).collect()
    }

    #[test]
    fn the_table_of_contents_says_what_is_a_heading() {
        let blocks = paragraphs(&[
            "Innhold",
            "1 Om politiet 6",
            "2 Styrking 8",
            "Flere biler 8",
            "Åpen dag 9",
            "1",
            "Om politiet",
            "Tekst.",
            "2",
            "Styrking",
            "Flere biler",
            "Tekst.",
            "Åpen dag",
        ]);
        let read: Vec<_> = outlined(blocks)
            .into_iter()
            .map(|block| (block.words, block.kind))
            .collect();
        let heading = |words: &str, level| (words.to_owned(), BlockKind::Heading(level));
        let text = || ("Tekst.".to_owned(), BlockKind::Paragraph);
        assert_eq!(
            read,
            [
                heading("Om politiet", 1),
                text(),
                heading("Styrking", 1),
                heading("Flere biler", 2),
                text(),
                heading("Åpen dag", 2),
            ]
        );
    }
}
