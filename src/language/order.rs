//! The order of names in an alphabet, and of numbers by what they are worth.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_normalizer::DecomposingNormalizerBorrowed as DecomposingNormalizer;

/// Languages whose order of letters the collator does not know: it is that of their `alphabet`.
const BY_ALPHABET: [&str; 1] = ["se"];

/// How names are put in order.
pub(super) enum Order {
    Collator(CollatorBorrowed<'static>),
    /// The letters in order, in lower case.
    Alphabet(Vec<char>),
}

impl Order {
    /// The order of a language. `alphabet` is used where the collator does not know it.
    pub(super) fn of(code: &str, alphabet: &str) -> Self {
        let letters = || alphabet.to_lowercase().chars().collect();
        collator(code).map_or_else(|| Order::Alphabet(letters()), Order::Collator)
    }

    /// The order of two names; those that are alike in letters are told apart all the same.
    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        let by_letters = match self {
            Order::Collator(collator) => collator.compare(a, b),
            Order::Alphabet(letters) => places(a, letters).cmp(places(b, letters)),
        };
        by_letters.then_with(|| a.cmp(b))
    }
}

/// What puts names in the order of a language, where its order is known.
fn collator(code: &str) -> Option<CollatorBorrowed<'static>> {
    let locale = code
        .parse::<icu_locale_core::Locale>()
        .ok()
        .filter(|_| !BY_ALPHABET.contains(&code))?;
    Collator::try_new(locale.into(), CollatorOptions::default()).ok()
}

/// The place of each letter of a name in an alphabet, whatever its case; a letter with a mark that
/// makes it none of the alphabet's is as the bare one, and what is no letter comes first.
fn places<'n>(name: &'n str, letters: &'n [char]) -> impl Iterator<Item = (usize, char)> + 'n {
    let place = |letter: char| {
        letters
            .iter()
            .position(|known| *known == letter)
            .map(|at| at + 1)
    };
    let bare = |letter: char| {
        DecomposingNormalizer::new_nfd()
            .normalize_iter([letter].into_iter())
            .next()
    };
    name.chars()
        .flat_map(char::to_lowercase)
        .map(move |letter| {
            let found = place(letter).or_else(|| place(bare(letter)?));
            found.map_or((0, letter), |place| (place, char::MIN))
        })
}

/// The order of two measure numbers: digits by their value, so that 2 comes before 10 and 1.2
/// before 1.10.
pub fn compare_numbers(a: &str, b: &str) -> Ordering {
    let (mut a, mut b) = (runs(a), runs(b));
    loop {
        match (a.next(), b.next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(x), Some(y)) => match compare_runs(x, y) {
                Ordering::Equal => {}
                order => return order,
            },
        }
    }
}

fn compare_runs(a: &str, b: &str) -> Ordering {
    match (a.parse::<u128>(), b.parse::<u128>()) {
        (Ok(x), Ok(y)) => x.cmp(&y),
        (Ok(_), Err(_)) => Ordering::Less,
        (Err(_), Ok(_)) => Ordering::Greater,
        (Err(_), Err(_)) => a.cmp(b),
    }
}

/// A text cut where digits begin or end.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let digit = rest.chars().next()?.is_ascii_digit();
        let end = rest
            .find(|c: char| c.is_ascii_digit() != digit)
            .unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        Some(run)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_sort_by_value() {
        let mut numbers = ["10", "2", "1.10", "1.2", "3a", "3", "3b", "A1"];
        numbers.sort_by(|a, b| compare_numbers(a, b));
        assert_eq!(numbers, ["1.2", "1.10", "2", "3", "3a", "3b", "10", "A1"]);
    }
}
