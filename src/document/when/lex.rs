//! A time phrase as tokens: set phrases, numbers, punctuation. Case, accents, white space and kinds
//! of dash end here. One character it does not know, or one word outside the vocabulary, and there
//! are no tokens at all.

use super::words::{self, Mark, Word};

/// Whether a text only fills the place of a time: `–`, `n/a`.
pub(super) fn is_left_blank(text: &str) -> bool {
    let text = text.trim();
    text.eq_ignore_ascii_case("n/a") || !text.is_empty() && text.chars().all(is_dash)
}

/// What stands at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Term {
    Word(Word),
    Number {
        value: u16,
        digits: u8,
    },
    Dash,
    Slash,
    /// The dot of `1.`; the dot after a word or a sentence is left out.
    Dot,
    Comma,
    /// Between the parts of a text: `;`, or ` / ` with space on both sides.
    Break,
}

/// A term and where it was written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) term: Term,
    pub(super) start: usize,
    pub(super) end: usize,
    /// There is white space before it.
    pub(super) gap: bool,
}

/// The tokens of a text, if every word in it is known.
pub(super) fn lex(text: &str) -> Option<Vec<Token>> {
    let mut lexer = Lexer {
        text,
        at: 0,
        word: String::new(),
        next_word: String::new(),
    };
    let mut tokens = Vec::with_capacity(8);
    loop {
        let before = lexer.at;
        lexer.skip(char::is_whitespace);
        if lexer.rest().is_empty() {
            return Some(tokens);
        }
        let gap = lexer.at > before;
        let start = lexer.at;
        let term = lexer.term(gap)?;
        let end = lexer.at;
        tokens.push(Token {
            term,
            start,
            end,
            gap,
        });
        lexer.skip_closing_dot(term);
    }
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    /// The word just read, and the one being compared with the rest of a set phrase: kept to be
    /// reused.
    word: String,
    next_word: String,
}

impl Lexer<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn skip(&mut self, unwanted: impl Fn(char) -> bool) {
        self.at = self.text.len() - self.rest().trim_start_matches(unwanted).len();
    }

    fn term(&mut self, gap: bool) -> Option<Term> {
        let first = self.rest().chars().next()?;
        if first.is_ascii_digit() {
            return self.number();
        }
        if is_letter(first) {
            return self.phrase().map(Term::Word);
        }
        if is_dash(first) {
            self.skip(is_dash);
            return Some(Term::Dash);
        }
        self.at += first.len_utf8();
        self.punctuation(first, gap)
    }

    fn punctuation(&self, sign: char, gap: bool) -> Option<Term> {
        Some(match sign {
            '/' if gap && self.rest().starts_with(char::is_whitespace) => Term::Break,
            '/' => Term::Slash,
            ';' => Term::Break,
            ',' => Term::Comma,
            '.' => Term::Dot,
            ':' | '(' | ')' => Term::Word(Word::Mark(Mark::Filler)),
            '?' => Term::Word(Word::Mark(Mark::Tentative)),
            '~' | '≈' => Term::Word(Word::Mark(Mark::Approximate)),
            '&' | '+' => Term::Word(Word::And),
            _ => return None,
        })
    }

    fn number(&mut self) -> Option<Term> {
        let start = self.at;
        self.skip(|sign| sign.is_ascii_digit());
        let written = &self.text[start..self.at];
        let digits = u8::try_from(written.len())
            .ok()
            .filter(|digits| *digits <= 4)?;
        let value = written.parse().ok()?;
        Some(Term::Number { value, digits })
    }

    /// The longest set phrase that starts here.
    fn phrase(&mut self) -> Option<Word> {
        self.at += fold_word(&self.text[self.at..], &mut self.word);
        for (rest, word) in words::opening_with(&self.word) {
            if let Some(end) = self.end_of(rest) {
                self.at = end;
                return Some(self.july_or(*word));
            }
        }
        None
    }

    /// Where the rest of a set phrase ends, if it follows; dots between («f.o.m.») do not matter.
    fn end_of(&mut self, rest: &str) -> Option<usize> {
        let mut at = self.at;
        for wanted in rest.split_whitespace() {
            let after = self.text[at..]
                .trim_start_matches(|sign: char| sign == '.' || sign.is_whitespace());
            at = self.text.len() - after.len() + fold_word(after, &mut self.next_word);
            if self.next_word != wanted {
                return None;
            }
        }
        Some(at)
    }

    /// «jul.» within a phrase is July; «jul» is not.
    fn july_or(&self, word: Word) -> Word {
        let cut_short = self
            .rest()
            .strip_prefix('.')
            .is_some_and(|rest| !rest.trim().is_empty());
        if word == Word::Jul && cut_short {
            Word::Month(7)
        } else {
            word
        }
    }

    /// The dot of an abbreviation, or of a sentence that ends in a year.
    fn skip_closing_dot(&mut self, after: Term) {
        let Some(rest) = self.rest().strip_prefix('.') else {
            return;
        };
        let closes = match after {
            Term::Word(_) => true,
            Term::Number { digits, .. } => {
                digits == 4 && !rest.starts_with(|sign: char| sign.is_ascii_digit())
            }
            _ => false,
        };
        self.at += usize::from(closes);
    }
}

/// Writes the first word of a text into `word` in lower case, without accents other than that of å,
/// and returns the bytes it took.
fn fold_word(text: &str, word: &mut String) -> usize {
    word.clear();
    let end = text.find(|sign| !is_letter(sign)).unwrap_or(text.len());
    for sign in text[..end].chars().flat_map(char::to_lowercase) {
        match sign {
            RING if word.ends_with('a') => {
                word.pop();
                word.push('å');
            }
            'é' => word.push('e'),
            ACUTE | SOFT_HYPHEN => {}
            sign => word.push(sign),
        }
    }
    end
}

/// Combining marks, as a Mac writes å in two.
const RING: char = '\u{30a}';
const ACUTE: char = '\u{301}';
const SOFT_HYPHEN: char = '\u{ad}';

fn is_letter(sign: char) -> bool {
    sign.is_alphabetic() || matches!(sign, RING | ACUTE | SOFT_HYPHEN)
}

fn is_dash(sign: char) -> bool {
    matches!(sign, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}
