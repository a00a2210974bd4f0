//! Words as the fonts can set them: in one space where HTML has many, and with a sign in place of
//! what no font has.

use icu_normalizer::ComposingNormalizerBorrowed as ComposingNormalizer;

use super::fonts::fonts;

/// Stands for what no font has.
const MISSING: char = '□';

/// Words as they can be set, and whether they end with a space. `is_open` says whether a space may
/// come first.
pub(super) fn spaced(text: &str, is_open: bool) -> (String, bool) {
    let (mut spaced, mut may_space) = (String::with_capacity(text.len()), is_open);
    for letter in text.chars() {
        let is_space = letter.is_ascii_whitespace();
        if !is_space {
            spaced.push(letter);
        } else if may_space {
            spaced.push(' ');
        }
        may_space = !is_space;
    }
    (settable(&spaced), may_space)
}

/// Words with a sign in place of what no font has: one for a run of them, as emoji often are.
pub(super) fn settable(text: &str) -> String {
    if text.is_ascii() && !text.contains(|letter: char| letter.is_ascii_control()) {
        return text.to_owned();
    }
    let composed = ComposingNormalizer::new_nfc();
    let mut settable = String::with_capacity(text.len());
    let mut was_missing = false;
    for letter in composed.normalize(text).chars() {
        match letter {
            '\t' => settable.push_str("    "),
            '\n' => settable.push('\n'),
            unseen if is_unseen(unseen) => continue,
            known if !is_private(known) && fonts().have(known) => settable.push(known),
            _ if was_missing => continue,
            _ => settable.push(MISSING),
        }
        was_missing = settable.ends_with(MISSING);
    }
    settable
}

/// Whether a sign shows nothing of its own: it controls, joins, or chooses how others look.
fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(letter, '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
        || matches!(letter, '\u{e0000}'..='\u{e0fff}' | '\u{1f3fb}'..='\u{1f3ff}')
}

/// Whether fonts may show what they like for it.
fn is_private(letter: char) -> bool {
    matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_the_north_are_set() {
        let text = "Ååjæø ŋ š đ ž č ŧ á – «ord» ≥ ✓ → €";
        assert_eq!(settable(text), text);
        assert_eq!(settable("c\u{30c}"), "č");
    }

    #[test]
    fn what_no_font_has_is_one_sign() {
        assert_eq!(settable("a 👩‍👩‍👧🎉 b"), "a □ b");
        assert_eq!(settable("a\u{feff}\u{200b}\u{1}b"), "ab");
        assert_eq!(settable("\u{e000}"), "□");
    }

    #[test]
    fn spaces_are_one() {
        assert_eq!(spaced("  a \n b ", false), ("a b ".to_owned(), false));
        assert_eq!(spaced(" a", true), (" a".to_owned(), true));
    }
}
