//! Texts as numbers of words, and numbers as characters: small before they are packed, and read by
//! a script in a line.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::HashMap;
use std::mem::take;

use rayon::prelude::*;

use super::document::{Document, FIELDS};

/// How many documents are read at a time; what comes out does not depend on it.
pub(super) const CHUNK: usize = 512;
/// How many words, and what stands between them, are read of a text: more than most books have.
const READ_LIMIT: usize = 200_000;
/// How many words are known, the most frequent first: nearly as many as there are characters to
/// write their numbers with.
const WORD_LIMIT: usize = 1_000_000;
/// The number that says of the word after it that its first letter is not the one its place lets
/// expect.
const OTHER_CASE: u32 = 0;
/// The characters that numbers are not written as: what a string or an editor would not bear.
const GAPS: [(u32, u32); 4] = [(0x22, 0x23), (0x5c, 0x5d), (0x7f, 0xa1), (0xd800, 0xe000)];

/// Some documents as the numbers of their words in `words`.
pub(super) struct Chunk {
    words: Vec<String>,
    counts: Vec<u32>,
    pub(super) documents: Vec<[Vec<u32>; FIELDS]>,
}

/// A word, or what stands between words, as the vocabulary has it.
#[derive(Clone, Copy)]
pub(super) struct Token {
    /// Its number in the vocabulary.
    pub(super) number: u32,
    /// Whether it can be looked for.
    pub(super) is_word: bool,
    /// Whether it is written with the capital letter that the vocabulary leaves out.
    is_capital: bool,
    /// Whether a capital letter would change it.
    has_case: bool,
    /// Whether a sentence or a line ends in it.
    ends: bool,
}

/// All words, the most frequent first.
pub(super) struct Vocabulary<'t> {
    /// The words; the first is none, but [`OTHER_CASE`].
    pub(super) words: Vec<Cow<'t, str>>,
    numbers: HashMap<Cow<'t, str>, u32>,
}

/// Numbers the words of some documents as they come. Their texts are not held any longer: they are
/// as much as all that is written.
pub(super) fn read(documents: &mut [Document<'_>]) -> Chunk {
    let mut chunk = Chunk {
        words: Vec::new(),
        counts: Vec::new(),
        documents: Vec::with_capacity(documents.len()),
    };
    let mut known: HashMap<String, u32> = HashMap::new();
    for document in documents {
        let numbered = take(&mut document.fields).map(|text| {
            let number = |word: &str| {
                let number = known.get(word).copied().unwrap_or_else(|| {
                    let number = chunk.words.len() as u32;
                    chunk.words.push(word.to_owned());
                    chunk.counts.push(0);
                    known.insert(word.to_owned(), number);
                    number
                });
                chunk.counts[number as usize] += 1;
                number
            };
            tokens(&text).take(READ_LIMIT).map(number).collect()
        });
        chunk.documents.push(numbered);
    }
    chunk
}

/// The words of a text and what stands between them, but for single spaces.
fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let is_word = is_letter(rest.chars().next()?);
            let end = rest.find(|c| is_letter(c) != is_word).unwrap_or(rest.len());
            let (token, after) = rest.split_at(end);
            rest = after;
            if token != " " {
                return Some(token);
            }
        }
    })
}

/// Whether a character is a part of words: a letter, a digit, an accent of its own, or a soft
/// hyphen.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}')
}

impl<'t> Vocabulary<'t> {
    /// The words of all chunks.
    pub(super) fn new(chunks: &'t [Chunk]) -> Self {
        let mut counts: HashMap<Cow<'t, str>, u32> = HashMap::new();
        for chunk in chunks {
            for (word, count) in chunk.words.iter().zip(&chunk.counts) {
                *counts.entry(without_capital(word)).or_default() += count;
            }
        }
        let mut words: Vec<(Cow<'t, str>, u32)> = counts.into_iter().collect();
        words.par_sort_unstable_by(|(a, n), (b, m)| (Reverse(n), a).cmp(&(Reverse(m), b)));
        let words: Vec<_> = [Cow::Borrowed("")]
            .into_iter()
            .chain(words.into_iter().map(|(word, _)| word))
            .take(WORD_LIMIT)
            .collect();
        let numbers = words.iter().cloned().zip(0..).collect();
        Vocabulary { words, numbers }
    }

    /// The words of a chunk by their numbers there; nothing for what is not known.
    pub(super) fn table(&self, chunk: &Chunk) -> Vec<Option<Token>> {
        chunk.words.iter().map(|word| self.token(word)).collect()
    }

    fn token(&self, written: &str) -> Option<Token> {
        let word = without_capital(written);
        Some(Token {
            number: *self.numbers.get(&word)?,
            is_word: word.starts_with(is_letter),
            is_capital: word != written,
            has_case: with_capital(&word) != word,
            ends: word.contains(['.', '!', '?', '\n']),
        })
    }
}

/// A word that has its only capital letter first, without it; any other as it is.
fn without_capital(word: &str) -> Cow<'_, str> {
    let mut letters = word.chars();
    let first = letters
        .next()
        .filter(|first| first.is_uppercase() && !letters.as_str().contains(char::is_uppercase));
    let small = first.map(|first| first.to_lowercase().chain(letters).collect::<String>());
    small
        .filter(|small| with_capital(small) == word)
        .map_or(Cow::Borrowed(word), Cow::Owned)
}

fn with_capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .chain(letters)
        .collect()
}

/// A text as the numbers of its words. Words get their capital letters where sentences begin.
pub(super) fn written(tokens: impl Iterator<Item = Token>) -> String {
    let mut text = String::new();
    let mut begins = true;
    for token in tokens {
        if token.has_case && token.is_capital != begins {
            text.push(character(OTHER_CASE));
        }
        text.push(character(token.number));
        begins = token.ends;
    }
    text
}

/// A number as a character that needs no escape.
pub(super) fn character(number: u32) -> char {
    let code = GAPS.iter().fold(number + 0x21, |code, (from, to)| {
        if code >= *from {
            code + to - from
        } else {
            code
        }
    });
    char::from_u32(code).unwrap_or(char::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_what_stands_between_them() {
        assert_eq!(
            tokens("Se «tiltak 1.10», i e-post").collect::<Vec<_>>(),
            [
                "Se", " «", "tiltak", "1", ".", "10", "», ", "i", "e", "-", "post"
            ]
        );
        assert_eq!(
            tokens("a\u{30a}r so\u{ad}me").collect::<Vec<_>>(),
            ["a\u{30a}r", "so\u{ad}me"]
        );
    }

    #[test]
    fn only_a_first_capital_is_left_out() {
        for (word, small) in [
            ("Ærlig", "ærlig"),
            ("I", "i"),
            ("NAV", "NAV"),
            ("iOS", "iOS"),
            ("2025", "2025"),
            ("ǅ", "ǅ"),
        ] {
            assert_eq!(without_capital(word), small, "{word}");
        }
    }

    #[test]
    fn numbers_are_characters_that_need_no_escape() {
        let characters: Vec<char> = (0..WORD_LIMIT as u32).map(character).collect();
        assert!(characters.is_sorted());
        assert!(characters.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(
            !characters
                .iter()
                .any(|c| c.is_control() || matches!(c, ' ' | '"' | '\\'))
        );
    }
}
