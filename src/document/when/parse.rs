//! Tokens as clauses, by recursive descent: lists, stretches and the words that lead into a piece
//! of the calendar. The pieces themselves are read in `piece`.

use super::Unclear;
use super::clause::{Clause, Item, Marks, Piece, Shape, settle_ordinals};
use super::lex::{Term, Token, is_left_blank, lex};
use super::words::{Edge, Mark, Portion, Unit, Word};

/// The clauses of a text, if all of it can be read.
pub(super) fn parse(text: &str) -> Result<Vec<Clause>, Unclear> {
    if is_left_blank(text) {
        return Ok(vec![Clause::undated()]);
    }
    let tokens = lex(text).ok_or(Unclear::Words)?;
    if is_moved_from_a_time(&tokens) {
        return Err(Unclear::Words);
    }
    let clauses = tokens.split(|token| token.term == Term::Break).map(clause);
    clauses
        .collect::<Option<_>>()
        .ok_or_else(|| why_unread(&tokens))
}

fn why_unread(tokens: &[Token]) -> Unclear {
    let terms = || tokens.iter().map(|token| token.term);
    let counted = terms()
        .zip(terms().skip(1))
        .any(|(count, unit)| counts_time(count, unit));
    if counted || terms().any(|term| term == Term::Word(Word::Next)) {
        Unclear::Relative
    } else {
        Unclear::Words
    }
}

/// «3 år», «to uker», but not «3 kvartal», which is the third.
fn counts_time(count: Term, unit: Term) -> bool {
    match (count, unit) {
        (Term::Number { digits: 1 | 2, .. } | Term::Word(Word::Count), Term::Word(Word::Units)) => {
            true
        }
        (Term::Number { digits: 1 | 2, .. }, Term::Word(Word::Unit(unit))) => {
            matches!(unit, Unit::Year | Unit::Month | Unit::Day)
        }
        (Term::Word(Word::Count), Term::Word(Word::Unit(_))) => true,
        _ => false,
    }
}

/// «2025, utsatt til 2026»: the first time holds no more, and would be drawn beside the second.
fn is_moved_from_a_time(tokens: &[Token]) -> bool {
    let moved = tokens
        .iter()
        .position(|token| token.term == Term::Word(Word::Moved));
    let before = &tokens[..moved.unwrap_or(0)];
    !before
        .iter()
        .all(|token| matches!(token.term, Term::Word(Word::Mark(_))))
}

fn clause(tokens: &[Token]) -> Option<Clause> {
    let mut parser = Parser {
        tokens,
        at: 0,
        marks: Marks::default(),
    };
    let mut clause = Clause::default();
    parser.items(&mut clause)?;
    settle_ordinals(&mut clause.items)?;
    settle_ordinals(&mut clause.yearly)?;
    clause.marks = parser.marks;
    let marks = clause.marks;
    let says_something = marks.continuous || marks.recurring || marks.undated || marks.tentative;
    let aims_at_nothing = marks.focus && !clause.items.iter().any(|item| item.focus);
    let spoken = !clause.items.is_empty() || says_something;
    let stops_perhaps = marks.ongoing && !clause.items.iter().all(Item::is_the_whole_plan);
    (spoken && !stops_perhaps && !aims_at_nothing).then_some(clause)
}

/// The words that lead into a piece.
pub(super) struct Lead {
    pub(super) edge: Edge,
    pub(super) portion: Option<Portion>,
    between: bool,
    /// The edge is a plain «til».
    til: bool,
}

impl Lead {
    fn is_plain(&self) -> bool {
        self.edge == Edge::In && matches!(self.portion, None | Some(Portion::Whole))
    }
}

/// A place among the tokens of a clause, and what coloured it so far.
pub(super) struct Parser<'a> {
    pub(super) tokens: &'a [Token],
    pub(super) at: usize,
    marks: Marks,
}

/// Clauses and their items.
impl Parser<'_> {
    fn items(&mut self, clause: &mut Clause) -> Option<()> {
        let (mut linked, mut dangling) = (true, false);
        while !self.ended() {
            let (start, before) = (self.at, self.marks);
            let marked = self.marks();
            dangling &= !self.says_something_since(start);
            linked |= self.marks.focus && !before.focus;
            if self.conjunction() {
                if dangling || start == 0 && !marked {
                    return None;
                }
                (linked, dangling) = (true, true);
            } else if !self.ended() {
                if !linked {
                    self.set_aside_yearly(clause, before)?;
                }
                let item = self.item(clause.items.last(), marked)?;
                clause.items.push(item);
                (linked, dangling) = (false, false);
            }
        }
        (!dangling).then_some(())
    }

    fn says_something_since(&self, start: usize) -> bool {
        let filler = [Mark::Filler, Mark::Finish].map(|mark| Term::Word(Word::Mark(mark)));
        self.tokens[start..self.at]
            .iter()
            .any(|token| !filler.contains(&token.term))
    }

    /// «21. mars hvert år» has been read and a time follows: it says in which years.
    fn set_aside_yearly(&self, clause: &mut Clause, before: Marks) -> Option<()> {
        let dated = clause.items.iter().any(Item::names_year);
        if !self.marks.recurring || before.recurring || dated {
            return None;
        }
        clause.yearly = std::mem::take(&mut clause.items);
        Some(())
    }

    fn conjunction(&mut self) -> bool {
        let comma = self.take(Term::Comma);
        if self.take_word(Word::Or) {
            self.marks.approximate = true;
            return true;
        }
        self.take_word(Word::And) || self.take_word(Word::Then) || comma || self.take(Term::Slash)
    }

    fn item(&mut self, before: Option<&Item>, marked: bool) -> Option<Item> {
        let start = self.at;
        let mut lead = self.lead()?;
        let bare = self.at == start && !marked;
        let focus = self.marks.focus;
        if let Some(before) = before.filter(|before| lead.edge == Edge::In && before.focus == focus)
        {
            lead.edge = before.edge_of_next(bare)?;
        }
        let iso = self.digits(0) == Some(4);
        let first = self.piece(&lead)?;
        if lead.til && matches!(first.shape, Shape::Season(_)) {
            lead.edge = Edge::In;
        }
        let edge = lead.edge;
        let mut item = Item {
            edge,
            first,
            last: None,
            focus,
            bare,
        };
        if lead.between {
            self.take_word(Word::And).then_some(())?;
            item.last = Some(self.end_piece()?);
        } else if matches!(edge, Edge::In | Edge::Since) {
            self.extend(&mut item, iso)?;
        }
        Some(item)
    }

    /// Reads on where a piece may be the beginning of a stretch.
    fn extend(&mut self, item: &mut Item, iso: bool) -> Option<()> {
        let is_year = item.first.shape == Shape::Year;
        if self.onward() {
            item.edge = Edge::Since;
        } else if let Some(year) = self.second_year(&item.first) {
            item.last = Some(year);
        } else if is_year && self.peek() == Some(Term::Slash) && self.digits(1).is_some() {
            return None;
        } else if self.take(Term::Dash) {
            if self.at_close() {
                item.edge = Edge::Since;
            } else {
                item.last = Some(self.end_piece()?);
            }
        } else if self.up_to() || iso && self.take(Term::Slash) {
            item.last = Some(self.end_piece()?);
        } else if item.edge == Edge::Since && self.finish() {
            let end = self.end_piece()?;
            // The year of an end need not be that of its beginning: «oppstart høsten, ferdig våren
            // 2027».
            (item.first.year.is_some() || end.year.is_none()).then_some(())?;
            item.last = Some(end);
        }
        if item.last.is_some() {
            item.edge = Edge::In;
        }
        Some(())
    }

    fn onward(&mut self) -> bool {
        let start = self.at;
        self.take(Term::Comma);
        if self.take_word(Word::Onward) {
            return true;
        }
        let lasting =
            [Mark::Continuous, Mark::Recurring].map(|mark| Some(Term::Word(Word::Mark(mark))));
        if self.take_word(Word::Then) && lasting.contains(&self.peek()) {
            return true;
        }
        self.at = start;
        false
    }

    /// «til», «og frem til», «mot»: what joins a beginning to its end.
    fn up_to(&mut self) -> bool {
        let start = self.at;
        self.take_word(Word::And);
        if self.take_word(Word::Til) || self.take_word(Word::UpTo) {
            return true;
        }
        if self.take_word(Word::Edge(Edge::Toward)) {
            self.marks.approximate = true;
            return true;
        }
        self.at = start;
        false
    }

    /// «, ferdig», «og skal avsluttes»: what joins a beginning to its end in other words.
    fn finish(&mut self) -> bool {
        let start = self.at;
        self.take(Term::Comma);
        self.take_word(Word::And);
        while self.take_word(Word::Mark(Mark::Filler)) {}
        if self.take_word(Word::Mark(Mark::Finish)) {
            return true;
        }
        self.at = start;
        false
    }

    fn end_piece(&mut self) -> Option<Piece> {
        let lead = self.lead()?;
        let plain = matches!(lead.edge, Edge::In | Edge::Until) && !lead.between;
        plain.then(|| self.piece(&lead))?
    }

    /// A dash here leaves the end open: `2024–`.
    fn at_close(&self) -> bool {
        matches!(
            self.peek(),
            None | Some(Term::Comma | Term::Word(Word::Mark(Mark::Continuous)))
        )
    }
}

/// What leads into a piece, and what colours the clause.
impl Parser<'_> {
    fn lead(&mut self) -> Option<Lead> {
        let mut lead = Lead {
            edge: Edge::In,
            portion: None,
            between: false,
            til: false,
        };
        loop {
            if self.marks() {
                continue;
            }
            match self.word() {
                Some(Word::Edge(edge)) => lead.edge = nearer(lead.edge, edge)?,
                Some(Word::Til) => (lead.edge, lead.til) = (nearer(lead.edge, Edge::Until)?, true),
                Some(Word::UpTo) => lead.edge = nearer(lead.edge, Edge::Until)?,
                Some(Word::Portion(portion)) => lead.portion = finer(lead.portion, portion)?,
                Some(Word::Between) => lead.between = true,
                Some(Word::Moved) => {}
                Some(Word::PlanPeriod) if lead.is_plain() && self.period_is_named_next() => {}
                Some(Word::TheYear | Word::Unit(Unit::Year)) if self.digits(1) == Some(4) => {}
                _ => return Some(lead),
            }
            self.at += 1;
        }
    }

    /// «i perioden 2024–2027»: the words after it say which.
    fn period_is_named_next(&self) -> bool {
        match self.term_at(1) {
            Some(Term::Number { .. }) => true,
            Some(Term::Word(word)) => matches!(
                word,
                Word::Month(_)
                    | Word::Season(_)
                    | Word::Letter(_)
                    | Word::Ordinal(_)
                    | Word::Between
                    | Word::SchoolYear
                    | Word::Edge(Edge::Since)
            ),
            _ => false,
        }
    }

    /// Takes all marks that stand here, and says whether there were any.
    fn marks(&mut self) -> bool {
        let start = self.at;
        loop {
            match self.peek() {
                Some(Term::Word(Word::Mark(mark))) => self.mark(mark),
                Some(Term::Word(Word::Every)) if self.every() => {}
                Some(Term::Word(Word::Count) | Term::Number { .. }) if self.times() => {}
                _ => return self.at > start,
            }
        }
    }

    fn mark(&mut self, mark: Mark) {
        self.at += 1;
        match mark {
            Mark::Filler | Mark::Finish => {}
            Mark::Tentative => self.marks.tentative = true,
            Mark::Approximate => self.marks.approximate = true,
            Mark::Continuous => self.marks.continuous = true,
            Mark::Ongoing => (self.marks.continuous, self.marks.ongoing) = (true, true),
            Mark::Recurring => self.marks.recurring = true,
            Mark::Undated => self.marks.undated = true,
            Mark::Focus => self.marks.focus = true,
        }
    }

    /// «hvert halvår», «hvert annet år», «hver høst».
    fn every(&mut self) -> bool {
        let start = self.at;
        self.at += 1;
        if self.small_number().is_some() {
            self.take(Term::Dot);
        } else if matches!(self.word(), Some(Word::Ordinal(_))) {
            self.at += 1;
        }
        let known = matches!(self.word(), Some(Word::Unit(_) | Word::Season(_)));
        self.at = if known { self.at + 1 } else { start };
        self.marks.recurring |= known;
        known
    }

    /// «to ganger i året», «1–2 ganger per halvår», «flere ganger»; «en gang» is no more than
    /// filler.
    fn times(&mut self) -> bool {
        let start = self.at;
        self.count();
        if self.take(Term::Dash) || self.take_word(Word::Til) || self.take_word(Word::Or) {
            self.count();
        }
        let Some(Word::Times(several)) = self.word() else {
            self.at = start;
            return false;
        };
        self.at += 1;
        self.marks.recurring |= several || self.per_unit();
        if several {
            self.per_unit();
        }
        true
    }

    fn count(&mut self) {
        if self.small_number().is_none() {
            self.take_word(Word::Count);
        }
    }

    fn per_unit(&mut self) -> bool {
        let start = self.at;
        while self.take_word(Word::Mark(Mark::Filler)) || self.take_word(Word::Every) {}
        let unit = matches!(self.word(), Some(Word::Unit(_) | Word::TheYear));
        if unit && self.at > start && self.digits(1).is_none() {
            self.at += 1;
            return true;
        }
        self.at = start;
        false
    }
}

/// The edge that two words for one make: «senest før», «fra etter».
fn nearer(edge: Edge, next: Edge) -> Option<Edge> {
    match (edge, next) {
        (Edge::In, next) => Some(next),
        (edge, next) if edge == next => Some(next),
        (Edge::Until, Edge::Before) | (Edge::Since, Edge::After) => Some(next),
        _ => None,
    }
}

fn finer(portion: Option<Portion>, next: Portion) -> Option<Option<Portion>> {
    match portion {
        None | Some(Portion::Whole) => Some(Some(next)),
        Some(_) => None,
    }
}
