//! Pieces of the calendar as people write them: days, months, quarters, seasons, years, in words,
//! numbers or ISO 8601. Whether there is such a day is for `calendar`.

use super::clause::{Piece, Shape, is_year, shape_of};
use super::lex::Term;
use super::parse::{Lead, Parser};
use super::words::{Edge, LAST, Mark, Season, Unit, Word};

/// Pieces of the calendar.
impl Parser<'_> {
    pub(super) fn piece(&mut self, lead: &Lead) -> Option<Piece> {
        let start = self.tokens.get(self.at)?.start;
        let (shape, year) = self.shape(lead.edge)?;
        let end = self.tokens[self.at - 1].end;
        Some(Piece {
            portion: lead.portion,
            ..Piece::new(shape, year, start..end)
        })
    }

    fn shape(&mut self, edge: Edge) -> Option<(Shape, Option<i16>)> {
        let term = self.peek()?;
        self.at += 1;
        let word = match term {
            Term::Number { value, digits: 4 } => {
                return self.year_led(i16::try_from(value).ok()?, edge);
            }
            Term::Number {
                value,
                digits: 1 | 2,
            } => return self.number_led(value),
            Term::Word(word) => word,
            _ => return None,
        };
        let shape = match word {
            Word::Month(month) => Shape::Month(month.into()),
            Word::Jul if edge != Edge::In => Shape::Christmas,
            Word::Christmas => Shape::Christmas,
            Word::Easter => Shape::Easter,
            Word::YearEnd => Shape::YearEnd,
            Word::Season(Season::Winter) => {
                return Some((Shape::Season(Season::Winter), self.winter_year()));
            }
            Word::Season(season) => Shape::Season(season),
            Word::SchoolYear => return Some((Shape::SchoolYear, Some(self.year_pair()?.0))),
            Word::YearTurn => return self.turn(),
            Word::PlanPeriod => return Some((Shape::PlanPeriod, None)),
            Word::TheYear => return Some((Shape::Year, None)),
            Word::Ordinal(number) => return self.ordinal_led(number),
            Word::Letter(unit) => return self.lettered(unit),
            Word::Unit(unit) => shape_of(unit, self.small_number()?)?,
            _ => return None,
        };
        Some((shape, self.year_of(shape)))
    }

    /// What begins with a year: `2026-06-01`, `2026-06`, `2026-Q3`, `2026/27`, `2026`.
    fn year_led(&mut self, year: i16, edge: Edge) -> Option<(Shape, Option<i16>)> {
        let start = self.at;
        if let Some(month) = self.dashed_pair() {
            if let Some(day) = self.dashed_pair() {
                return Some((Shape::Day { month, day }, Some(year)));
            }
            let second_year = month > 12 && i16::try_from(month).ok()? > year % 100;
            if !second_year {
                return Some((Shape::Month(month), Some(year)));
            }
        }
        self.at = start;
        if self.close(0) && self.peek() == Some(Term::Dash) && self.close(1) {
            self.at += 1;
        }
        if let Some(Word::Letter(unit)) = self.word() {
            self.at += 1;
            if let Some((shape, None)) = self.lettered(unit) {
                return Some((shape, Some(year)));
            }
        }
        self.at = start;
        is_year(year).then_some(())?;
        // Whoever says «før 2025/26» means the day on which it begins, and nobody says which that
        // is.
        let paired =
            !matches!(edge, Edge::Before | Edge::After) && self.next_year(year, &[Term::Slash]);
        Some((
            if paired { Shape::YearPair } else { Shape::Year },
            Some(year),
        ))
    }

    /// What begins with a small number: `1.6.2026`, `1. juni`, `3. kvartal`, `06/2026`, `1/6 2026`,
    /// `31/12/2026`.
    fn number_led(&mut self, number: u16) -> Option<(Shape, Option<i16>)> {
        if self.take(Term::Dot) {
            return match self.digits(0) {
                Some(4) if self.close(0) => Some((Shape::Month(number), self.year())),
                Some(1 | 2) => self.dotted_date(number),
                _ => self.ordinal_led(number),
            };
        }
        if self.close(0) && self.peek() == Some(Term::Slash) && self.close(1) {
            self.at += 1;
            return self.slashed_date(number);
        }
        match self.word() {
            Some(Word::Month(_) | Word::Unit(_) | Word::Letter(_)) => self.ordinal_led(number),
            _ => Some((
                Shape::Ordinal {
                    number,
                    dotted: false,
                },
                self.year(),
            )),
        }
    }

    fn dotted_date(&mut self, day: u16) -> Option<(Shape, Option<i16>)> {
        let shape = Shape::Day {
            month: self.small_number()?,
            day,
        };
        if !self.take(Term::Dot) {
            return (self.peek() == Some(Term::Dash)).then_some((shape, None));
        }
        let short = self.short_number().filter(|_| self.close(0));
        self.at += usize::from(short.is_some());
        Some((shape, short.or_else(|| self.year())))
    }

    fn slashed_date(&mut self, number: u16) -> Option<(Shape, Option<i16>)> {
        if self.digits(0) == Some(4) {
            return Some((Shape::Month(number), self.year()));
        }
        let month = self.small_number()?;
        // Programs write the month first where they were not told otherwise, so 1/6/2026 may be in
        // January.
        let day_is_plain = number > 12 || number == month;
        if self.take(Term::Slash) {
            day_is_plain.then_some(())?;
        } else {
            self.take(Term::Dash);
        }
        Some((Shape::Day { month, day: number }, Some(self.year()?)))
    }

    /// What begins with an ordinal: «tredje kvartal», «1. juni», or the «1.» of «1. og 3. kvartal».
    fn ordinal_led(&mut self, number: u16) -> Option<(Shape, Option<i16>)> {
        let shape = match self.word() {
            Some(Word::Unit(unit) | Word::Letter(unit)) => shape_of(unit, number)?,
            Some(Word::Month(month)) if number != LAST => Shape::Day {
                month: month.into(),
                day: number,
            },
            _ if number != LAST => {
                return Some((
                    Shape::Ordinal {
                        number,
                        dotted: true,
                    },
                    None,
                ));
            }
            _ => return None,
        };
        self.at += 1;
        Some((shape, self.year_of(shape)))
    }

    /// The rest of `Q3 2026`, `Q3-2026`, `Q3/2026`.
    fn lettered(&mut self, unit: Unit) -> Option<(Shape, Option<i16>)> {
        let shape = shape_of(unit, self.small_number()?)?;
        let joined =
            matches!(self.peek(), Some(Term::Dash | Term::Slash)) && self.digits(1) == Some(4);
        if joined && self.close(0) && self.close(1) {
            self.at += 1;
        }
        Some((shape, self.year_of(shape)))
    }

    /// The `23` of `2022-23`.
    pub(super) fn second_year(&mut self, first: &Piece) -> Option<Piece> {
        let year = first.year.filter(|_| first.shape == Shape::Year)?;
        let written = self
            .number_at(1)
            .filter(|_| self.peek() == Some(Term::Dash) && self.digits(1) == Some(2))?;
        let second = year - year % 100 + written;
        if second <= year || self.names_a_day(2) {
            return None;
        }
        let at = self.tokens[self.at + 1];
        self.at += 2;
        Some(Piece::new(Shape::Year, Some(second), at.start..at.end))
    }

    fn winter_year(&mut self) -> Option<i16> {
        self.year_pair()
            .map(|(_, second)| second)
            .or_else(|| self.year_of(Shape::Season(Season::Winter)))
    }

    fn turn(&mut self) -> Option<(Shape, Option<i16>)> {
        let pair = self.year_pair();
        let ambiguous = pair.is_none() && self.year().is_some();
        (!ambiguous).then_some((Shape::YearTurn, pair.map(|(first, _)| first)))
    }

    /// Two years that follow one another: `2026/2027`, `2026-27`.
    fn year_pair(&mut self) -> Option<(i16, i16)> {
        let start = self.at;
        let first = self.year()?;
        if self.next_year(first, &[Term::Dash, Term::Slash]) {
            return Some((first, first + 1));
        }
        self.at = start;
        None
    }

    /// Takes the `/27` of `2026/27`, the `-2027` of `2026-2027`.
    fn next_year(&mut self, first: i16, joints: &[Term]) -> bool {
        let second = first + 1;
        let joined = self.peek().is_some_and(|term| joints.contains(&term));
        let follows = match self.digits(1) {
            Some(4) => self.number_at(1) == Some(second),
            Some(2) => self.number_at(1) == Some(second % 100),
            _ => false,
        };
        let taken = joined && follows && !self.names_a_day(2);
        self.at += if taken { 2 } else { 0 };
        taken
    }

    /// Whether the number before this place is a day: in «2011–12. mai».
    fn names_a_day(&self, ahead: usize) -> bool {
        matches!(
            self.term_at(ahead),
            Some(Term::Dot | Term::Word(Word::Month(_)))
        )
    }

    /// The year of a piece whose shape is known, also as in «våren 26», «Q4 26», «juni 26».
    fn year_of(&mut self, shape: Shape) -> Option<i16> {
        self.year().or_else(|| self.short_year(shape))
    }

    /// Two digits for a year, where they can be nothing else. After a month or a day they could be
    /// a day or an hour: there they are a year from 2020 on, in a text that writes no year in full.
    fn short_year(&mut self, shape: Shape) -> Option<i16> {
        let year = self.short_number()?;
        let plain = match shape {
            Shape::Season(_) | Shape::Half(_) | Shape::Tertial(_) | Shape::Quarter(_) => true,
            Shape::Month(_) | Shape::Day { .. } => year >= 2020 && !self.writes_a_whole_year(),
            _ => false,
        };
        if !plain || self.number_goes_on() {
            return None;
        }
        self.at += 1;
        Some(year)
    }

    /// The year that two digits here can be short for: those of this half of the century.
    fn short_number(&self) -> Option<i16> {
        self.number_at(0)
            .filter(|year| self.digits(0) == Some(2) && *year < 50)
            .map(|year| 2000 + year)
    }

    fn writes_a_whole_year(&self) -> bool {
        self.tokens
            .iter()
            .any(|token| matches!(token.term, Term::Number { digits: 4, .. }))
    }

    /// Whether what follows the number here makes it something else than a year: «høsten 10. mai»,
    /// «Q1 01–04».
    fn number_goes_on(&self) -> bool {
        match self.term_at(1) {
            Some(Term::Number { .. } | Term::Dot) => true,
            Some(Term::Word(word)) => {
                matches!(
                    word,
                    Word::Month(_) | Word::Unit(_) | Word::Letter(_) | Word::Count | Word::Times(_)
                )
            }
            Some(Term::Dash | Term::Slash | Term::Comma) => {
                self.digits(2).is_some() && self.term_at(3) != Some(Term::Dot)
            }
            _ => false,
        }
    }

    /// The year of a piece, also as in «mars, 2026» and «våren i 2026».
    fn year(&mut self) -> Option<i16> {
        let start = self.at;
        self.take(Term::Comma);
        while self.take_word(Word::Mark(Mark::Filler)) {}
        let year = self.number_at(0).filter(|_| self.digits(0) == Some(4));
        self.at = if year.is_some() { self.at + 1 } else { start };
        year
    }
}

/// Single tokens.
impl Parser<'_> {
    pub(super) fn term_at(&self, ahead: usize) -> Option<Term> {
        self.tokens.get(self.at + ahead).map(|token| token.term)
    }

    pub(super) fn peek(&self) -> Option<Term> {
        self.term_at(0)
    }

    pub(super) fn ended(&self) -> bool {
        self.at >= self.tokens.len()
    }

    pub(super) fn word(&self) -> Option<Word> {
        match self.peek()? {
            Term::Word(word) => Some(word),
            _ => None,
        }
    }

    pub(super) fn take(&mut self, term: Term) -> bool {
        let taken = self.peek() == Some(term);
        self.at += usize::from(taken);
        taken
    }

    pub(super) fn take_word(&mut self, word: Word) -> bool {
        self.take(Term::Word(word))
    }

    /// No white space before the token.
    fn close(&self, ahead: usize) -> bool {
        self.tokens
            .get(self.at + ahead)
            .is_some_and(|token| !token.gap)
    }

    pub(super) fn digits(&self, ahead: usize) -> Option<u8> {
        match self.term_at(ahead)? {
            Term::Number { digits, .. } => Some(digits),
            _ => None,
        }
    }

    fn number_at(&self, ahead: usize) -> Option<i16> {
        match self.term_at(ahead)? {
            Term::Number { value, .. } => i16::try_from(value).ok(),
            _ => None,
        }
    }

    /// Takes a number of one or two digits.
    pub(super) fn small_number(&mut self) -> Option<u16> {
        let Some(Term::Number {
            value,
            digits: 1 | 2,
        }) = self.peek()
        else {
            return None;
        };
        self.at += 1;
        Some(value)
    }

    /// Takes the `-06` of `2026-06`.
    fn dashed_pair(&mut self) -> Option<u16> {
        let written_so = self.peek() == Some(Term::Dash) && self.digits(1) == Some(2);
        if !(written_so && self.close(0) && self.close(1)) {
            return None;
        }
        self.at += 1;
        self.small_number()
    }
}
