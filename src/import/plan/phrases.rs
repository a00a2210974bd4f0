//! Years, days and numbers in the words of a document.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::document::when::When;

pub(super) fn shortened(words: &str) -> String {
    words
        .chars()
        .take(120)
        .collect::<String>()
        .trim()
        .to_owned()
}

/// «HVORDAN» as «Hvordan».
pub(super) fn sentence_case(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first
        .chain(letters.as_str().to_lowercase().chars())
        .collect()
}

/// Two years in a title with a dash between them: «2024–2027».
pub(super) fn period(title: &str) -> Option<String> {
    let words = title.split(|c: char| !c.is_ascii_digit() && !matches!(c, '-' | '–' | '—'));
    words
        .filter_map(|word| word.split_once(['-', '–', '—']))
        .find(|(from, to)| is_year(from) && is_year(to) && from <= to)
        .map(|(from, to)| format!("{from}–{to}"))
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && (word.starts_with("19") || word.starts_with("20"))
}

/// The day in «status for tiltak pr. 1. juni 2025».
pub(super) fn status_day(texts: &[&str]) -> Option<Date> {
    texts.iter().find_map(|text| {
        let lower = text.to_lowercase();
        lower.contains("status").then_some(())?;
        let (_, rest) = [" per ", " pr. ", " pr "]
            .iter()
            .find_map(|per| lower.split_once(per))?;
        let words: Vec<&str> = rest.split_whitespace().take(3).collect();
        let (1.., when) = (
            words.len(),
            When::read(words.join(" ").trim_end_matches([',', '.']), None).ok()?,
        ) else {
            return None;
        };
        match when.spans[..] {
            [span] if span.from == span.to => span.from,
            _ => None,
        }
    })
}

pub(super) fn is_time(words: &str, period: Option<&str>) -> bool {
    let period = period
        .and_then(|words| When::read(words, None).ok())
        .and_then(|when| when.spans.first().copied());
    words
        .split(" / ")
        .all(|part| When::read(part, period).is_ok_and(|when| when.understood))
}

/// The whole numbers that none has between the least and the greatest, the first twenty of them:
/// more are no gaps but another way to count.
pub(super) fn missing(numbers: &BTreeSet<String>) -> Vec<String> {
    let numbers: BTreeSet<u32> = numbers
        .iter()
        .filter_map(|number| number.parse().ok())
        .collect();
    let (Some(least), Some(most)) = (numbers.first(), numbers.last()) else {
        return Vec::new();
    };
    (*least..=*most)
        .filter(|number| !numbers.contains(number))
        .take(20)
        .map(|number| number.to_string())
        .collect()
}
