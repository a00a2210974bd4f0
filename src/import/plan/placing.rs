//! Every block of a document put where it belongs: into a measure, a part, or the text before them.

use std::collections::HashSet;

use super::below::{add, markdown};
use super::block::{Block, BlockKind};
use super::draft::{Draft, Measure, Section};
use super::titles::Title;

/// What text belongs to.
#[derive(Clone, Copy)]
enum Open {
    Plan,
    Section,
    Measure,
}

/// Puts the blocks into a draft, but for those that are taken and the title of the plan. Who is
/// responsible is left in words.
pub(super) fn place(
    blocks: &[Block],
    draft: &mut Draft,
    titles: &[Title],
    taken: &HashSet<usize>,
    title_at: Option<usize>,
) {
    let level_of = |at: usize| match blocks[at].kind {
        BlockKind::Heading(level) => level,
        _ => usize::MAX,
    };
    let deepest = titles
        .iter()
        .map(|title| level_of(title.at))
        .min()
        .unwrap_or(usize::MAX);
    let mut titles = titles.iter().peekable();
    let mut open = Open::Plan;
    let mut field = None;
    for (at, block) in blocks.iter().enumerate() {
        if let Some(title) = titles.next_if(|title| title.at == at) {
            open = Open::Measure;
            field = None;
            let measure = Measure {
                place: block.place,
                number: title.number.clone(),
                title: title.title.clone(),
                ..Measure::default()
            };
            draft.open_measures().push(measure);
            continue;
        }
        if taken.contains(&at) || Some(at) == title_at {
            continue;
        }
        let is_part = matches!(block.kind, BlockKind::Heading(level) if level < deepest)
            && has_measures_near(blocks, at, &mut titles.clone(), deepest);
        if is_part {
            open = Open::Section;
            draft.sections.push(Section {
                title: block.words.clone(),
                ..Section::default()
            });
            continue;
        }
        match open {
            Open::Plan => draft.text.push(markdown(block, 2)),
            Open::Section => {
                let section = draft.sections.last_mut();
                section
                    .into_iter()
                    .for_each(|section| section.text.push(markdown(block, 2)));
            }
            Open::Measure => {
                if let Some(measure) = draft.open_measures().last_mut() {
                    add(measure, block, &mut field);
                }
            }
        }
    }
}

/// Whether a heading above the measures is that of a part: measures follow before the next heading
/// of its level, or measures have been met.
fn has_measures_near<'t>(
    blocks: &[Block],
    at: usize,
    titles: &mut impl Iterator<Item = &'t Title>,
    deepest: usize,
) -> bool {
    let end = blocks[at + 1..]
        .iter()
        .position(|block| matches!(block.kind, BlockKind::Heading(level) if level < deepest))
        .map_or(blocks.len(), |count| at + 1 + count);
    titles.next().is_some_and(|title| title.at < end)
}
