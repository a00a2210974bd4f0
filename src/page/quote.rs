//! The sentence of a text that something is linked in.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use unicode_segmentation::UnicodeSegmentation;

use super::body;
use crate::language::Languages;
use crate::model::Model;
use crate::model::link::{Origin, Target};

/// The sentences in which bodies of a model link something, each found once: the page of what is
/// linked shows it, and the print edition of its plan.
#[derive(Default)]
pub struct Quotes(RwLock<HashMap<(Origin, Target), Option<String>>>);

impl Quotes {
    /// The sentence in which a body first links something, or part of it where it is long.
    pub fn of(
        &self,
        model: &Model,
        languages: &Languages,
        origin: Origin,
        to: Target,
    ) -> Option<String> {
        let known = self
            .0
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&(origin, to))
            .cloned();
        known.unwrap_or_else(|| {
            let (line, at) = body::line_with(model, origin, to, &languages[model.language(origin)]);
            let quote = sentence(&line, at?);
            self.0
                .write()
                .unwrap_or_else(PoisonError::into_inner)
                .insert((origin, to), quote.clone());
            quote
        })
    }
}

/// Above this many letters, a sentence is quoted in part.
const MOST: usize = 220;

/// The sentence that holds a byte of a text of lines; of a long one what stands around it, cut
/// between words. Sentences end as Unicode says (UAX #29).
pub fn sentence(text: &str, at: usize) -> Option<String> {
    let start = text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    let start = start + sure_start(text.get(start..at)?);
    let line = text[start..].split('\n').next()?;
    let (begin, sentence) = line
        .split_sentence_bound_indices()
        .take_while(|(begin, _)| start + begin <= at)
        .last()?;
    let whole = sentence.trim();
    if whole.chars().count() <= MOST {
        return Some(whole.to_owned()).filter(|whole| !whole.is_empty());
    }
    Some(around(sentence, at - start - begin))
}

/// Where in a line the last sentence begins that is sure to begin one: at a capital letter after a
/// full stop and a space. What stands before it need not be looked at.
fn sure_start(line: &str) -> usize {
    let begins = |at: &usize| line[*at..].starts_with(char::is_uppercase);
    line.rmatch_indices(". ")
        .map(|(stop, between)| stop + between.len())
        .find(begins)
        .unwrap_or_default()
}

/// A part of a sentence around one of its bytes, with «…» where it is cut.
fn around(sentence: &str, at: usize) -> String {
    let (before, after) = sentence.split_at(at);
    let most = MOST / 2;
    let from = before.char_indices().rev().take(most).last();
    let from = from.map_or(at, |(place, _)| place);
    let to = after.char_indices().nth(most);
    let to = to.map_or(sentence.len(), |(place, _)| at + place);
    let near = |(place, word): &(usize, &str)| {
        if *place < at {
            from <= *place
        } else {
            place + word.len() <= to
        }
    };
    let kept: Vec<(usize, &str)> = sentence.split_word_bound_indices().filter(near).collect();
    let (Some((first, _)), Some((last, word))) = (kept.first(), kept.last()) else {
        return "…".to_owned();
    };
    let end = last + word.len();
    let cut = |is_cut: bool| if is_cut { "…" } else { "" };
    format!(
        "{}{}{}",
        cut(*first > 0),
        sentence[*first..end].trim(),
        cut(end < sentence.trim_end().len())
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> String {
        sentence(&text.replace('|', ""), text.find('|').unwrap_or_default()).unwrap_or_default()
    }

    #[test]
    fn a_sentence_of_its_line() {
        assert_eq!(
            of("Tittel\nEn gruppe. Den følger opp |tiltak 3. Så slutt.\nMer"),
            "Den følger opp tiltak 3."
        );
        assert_eq!(
            of("Innen 1. kvartal skal |AID rapportere."),
            "Innen 1. kvartal skal AID rapportere."
        );
        assert_eq!(of("|AID"), "AID");
    }

    #[test]
    fn a_long_sentence_is_cut_between_words() {
        let long = format!(
            "{}|tiltak 3 {}slutt.",
            "ord ".repeat(100),
            "mer ".repeat(100)
        );
        let cut = of(&long);
        assert!(
            cut.starts_with("…ord ord") && cut.contains("tiltak 3 mer") && cut.ends_with("mer…"),
            "{cut}"
        );
        assert!(cut.chars().count() <= MOST + 2);
    }

    #[test]
    fn what_stands_before_a_sentence_does_not_change_it() {
        for text in [
            "En to. Tre fire. |Fem",
            "En to. Tre fire. F|em",
            "Se s. |Tre",
            "Jf. A. B. C|. D",
            "Kap. 5. Av |det",
            "Det «er så. Slik» er |det",
            "a. \u{301}A. |b",
            "En (to. Tre) fi|re",
        ] {
            let at = text.find('|').unwrap();
            let text = text.replace('|', "");
            let (_, whole) = text
                .split_sentence_bound_indices()
                .take_while(|(begin, _)| *begin <= at)
                .last()
                .unwrap();
            assert_eq!(sentence(&text, at).as_deref(), Some(whole.trim()), "{text}");
        }
    }

    #[test]
    fn nothing_is_quoted_of_nothing() {
        assert_eq!(sentence("", 0), None);
        assert_eq!(sentence("a", 7), None);
    }
}
