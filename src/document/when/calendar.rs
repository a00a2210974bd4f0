//! A clause as days: which years its pieces take, which days they are, and what cannot be. Nothing
//! here sees words.

use jiff::ToSpan;
use jiff::civil::{Date, ISOWeekDate, Weekday, date};

use super::clause::{Clause, Item, Lender, Marks, Piece, Shape, is_year};
use super::words::{Edge, Portion, Season};
use super::{Certainty, Impossible, Reason, Span, Unclear, When};

/// A year with a 29 February and a week 53, for pieces whose year is not known.
const ANY_YEAR: i16 = 2020;

/// Dates a clause, if every year is there or can be told.
pub(super) fn date_clause(
    mut clause: Clause,
    period: Option<Span>,
) -> Result<Result<When, Unclear>, Impossible> {
    let pieces = clause
        .items
        .iter()
        .chain(&clause.yearly)
        .flat_map(Item::pieces);
    pieces.into_iter().try_for_each(check)?;
    let recurs_yearly = clause.marks.recurring && !clause.items.iter().any(Item::names_year);
    if recurs_yearly {
        clause.items.retain(|item| item.focus);
    }
    if repeat_in_bare_years(&mut clause.items).is_none() {
        return Ok(Err(Unclear::Words));
    }
    lend_years(&mut clause.items, period.and_then(single_year));
    let mut spans = Vec::with_capacity(clause.items.len());
    for item in &clause.items {
        spans.push(item_span(item, period)?);
    }
    let spans: Result<Vec<Span>, Unclear> = spans.into_iter().collect();
    Ok(spans.and_then(|spans| {
        let ordered = in_order(&clause.items, &spans);
        ordered
            .then(|| reading(&clause, &spans, period))
            .ok_or(Unclear::NoYear)
    }))
}

fn reading(clause: &Clause, spans: &[Span], period: Option<Span>) -> When {
    let marks = clause.marks;
    let lasting = marks.continuous || marks.recurring;
    let dated = || {
        clause
            .items
            .iter()
            .zip(spans)
            .filter(|(_, span)| **span != Span::OPEN)
    };
    let mut reading = When::nothing("", None);
    reading.focus = dated()
        .filter(|(item, _)| item.focus)
        .map(|(_, span)| *span)
        .collect();
    if clause.items.iter().all(|item| item.focus) {
        reading.spans.extend(period.filter(|_| lasting));
    } else {
        reading.spans = dated()
            .filter(|(item, _)| !item.focus)
            .map(|(_, span)| *span)
            .collect();
    }
    if lasting || marks.tentative || !clause.items.is_empty() {
        let items = clause.items.iter().map(item_certainty);
        reading.certainty = items.fold(certainty_of(marks), Certainty::max);
    }
    (reading.continuous, reading.recurring) = (marks.continuous, marks.recurring);
    reading
}

fn certainty_of(marks: Marks) -> Certainty {
    if marks.tentative {
        Certainty::Tentative
    } else if marks.approximate {
        Certainty::Approximate
    } else {
        Certainty::Certain
    }
}

fn item_certainty(item: &Item) -> Certainty {
    let loose = |piece: &Piece| match (piece.portion, piece.shape) {
        (Some(Portion::Early | Portion::Middle | Portion::Late), _) => true,
        (_, Shape::YearTurn) => item.edge == Edge::In,
        (
            _,
            Shape::Season(_)
            | Shape::YearPair
            | Shape::SchoolYear
            | Shape::Christmas
            | Shape::Easter,
        ) => true,
        _ => false,
    };
    if item.edge == Edge::Toward || item.pieces().any(loose) {
        Certainty::Approximate
    } else {
        Certainty::Certain
    }
}

fn single_year(period: Span) -> Option<i16> {
    let year = period.from?.year();
    (period.to?.year() == year).then_some(year)
}

/// Reads «våren 2024 og 2025» as the spring of both, and «skoleåret 2024/25 og 2025/26» as two
/// school years. `None` where it is not plain what would be repeated.
fn repeat_in_bare_years(items: &mut [Item]) -> Option<()> {
    for index in 1..items.len() {
        if items[index].first.shape == Shape::YearPair
            && items[index - 1].first.shape == Shape::SchoolYear
        {
            items[index].first.shape = Shape::SchoolYear;
        }
        let dated_before = items[..index]
            .iter()
            .any(|item| item.first.shape != Shape::Year && item.names_year());
        if !dated_before || !items[index].is_bare_year() {
            continue;
        }
        let only_one_before = items[1..index]
            .iter()
            .all(|item| item.first.shape == items[0].first.shape);
        items[index] = items[0]
            .repeated_in(&items[index])
            .filter(|_| only_one_before)?;
    }
    Some(())
}

impl Item {
    fn is_bare_year(&self) -> bool {
        let year_alone =
            self.first.shape == Shape::Year && self.first.year.is_some() && self.last.is_none();
        year_alone && self.bare && self.first.portion.is_none() && !self.focus
    }

    fn repeated_in(&self, year: &Self) -> Option<Self> {
        let mut copy = self.clone();
        let written = self.pieces().filter_map(|piece| piece.year).last();
        for piece in copy.pieces_mut() {
            if !piece.lends() || piece.year.is_some() && piece.year != written {
                return None;
            }
            piece.year = year.first.year;
            piece.at = year.first.at.clone();
        }
        (written.is_some() && written < year.first.year && self.edge == year.edge).then_some(copy)
    }
}

impl Piece {
    /// Whether a neighbour without a year is meant in the same year: in «Q1 og Q3 2026», not in «Q4
    /// og 2026».
    fn lends(&self) -> bool {
        !matches!(
            self.shape,
            Shape::Year
                | Shape::YearPair
                | Shape::PlanPeriod
                | Shape::SchoolYear
                | Shape::YearTurn
                | Shape::Season(Season::Winter)
        )
    }

    fn has_its_year(&self) -> bool {
        self.year.is_some() || self.shape == Shape::PlanPeriod
    }

    fn borrow(&mut self, year: i16, lender: Lender) {
        self.year = Some(year);
        self.lent = Some(lender);
    }

    fn take_plan_year(&mut self, plan_year: Option<i16>) {
        if let Some(year) = plan_year {
            self.borrow(year, Lender::Plan);
        }
    }
}

/// Gives pieces without a year that of a neighbour, the right one first, else the plan's.
fn lend_years(items: &mut [Item], plan_year: Option<i16>) {
    lend_to_the_left(items);
    let mut left = None;
    let mut year_before = None;
    for item in &mut *items {
        let focus = item.focus;
        for piece in item.pieces_mut() {
            let lender = left.or(year_before.filter(|_| focus));
            match (piece.has_its_year(), lender) {
                (false, Some(year)) => piece.borrow(year, Lender::Left),
                (false, None) => piece.take_plan_year(plan_year),
                (true, _) if piece.lends() => left = piece.year,
                (true, _) => year_before = piece.year,
            }
        }
    }
}

fn lend_to_the_left(items: &mut [Item]) {
    let mut right = None;
    for piece in items
        .iter_mut()
        .rev()
        .flat_map(|item| item.pieces_mut().rev())
    {
        match (piece.has_its_year(), right) {
            (false, Some(year)) => piece.borrow(year, Lender::Right),
            (false, None) => {}
            (true, _) => right = piece.year.filter(|_| piece.lends()),
        }
    }
}

/// Years taken from the left, or from the plan beside years that are written, hold only in order of
/// time.
fn year_is_guessed<'a>(pieces: impl Iterator<Item = &'a Piece> + Clone) -> bool {
    let lent_by = |lender| pieces.clone().any(|piece| piece.lent == lender);
    let written = pieces
        .clone()
        .any(|piece| piece.year.is_some() && piece.lent.is_none());
    lent_by(Some(Lender::Left)) || lent_by(Some(Lender::Plan)) && written
}

/// A year taken from a neighbour is a guess where the list then runs backwards: «Q4 og Q1 2023».
fn in_order(items: &[Item], spans: &[Span]) -> bool {
    let begins = |span: &Span| span.from.or(span.to);
    items
        .windows(2)
        .zip(spans.windows(2))
        .all(|(items, spans)| {
            let comparable = items[0].edge == items[1].edge && items[0].focus == items[1].focus;
            let pieces = || items.iter().flat_map(Item::pieces);
            let taken = year_is_guessed(pieces())
                || pieces().any(|piece| piece.lent == Some(Lender::Right));
            !(comparable && taken) || begins(&spans[0]) <= begins(&spans[1])
        })
}

fn check(piece: &Piece) -> Result<(), Impossible> {
    let year = piece.year.unwrap_or(ANY_YEAR);
    let reason = match piece.shape {
        _ if !is_year(year) => Some(Reason::Year),
        Shape::Half(half) => (!(1..=2).contains(&half)).then_some(Reason::Half),
        Shape::Quarter(quarter) => (!(1..=4).contains(&quarter)).then_some(Reason::Quarter),
        Shape::Month(month) | Shape::Day { month, .. } if !(1..=12).contains(&month) => {
            Some(Reason::Month)
        }
        Shape::Day { month, day } => day_of(year, month, day).is_none().then_some(Reason::Day),
        _ => None,
    };
    let at = piece.at.clone();
    reason.map_or(Ok(()), |reason| Err(Impossible { at, reason }))
}

/// The days of an item, if its years are there and none that it took would make it end before it
/// begins.
fn item_span(item: &Item, period: Option<Span>) -> Result<Result<Span, Unclear>, Impossible> {
    item.pieces().try_for_each(check)?;
    let years_known = item.pieces().filter(|piece| piece.has_its_year()).count();
    let pieces = item.pieces().count();
    if 0 < years_known && years_known < pieces {
        return Ok(Err(Unclear::NoYear));
    }
    let Some(span) = stretch(item, period) else {
        return Ok(Err(Unclear::Words));
    };
    if span.from.zip(span.to).is_some_and(|(from, to)| from > to) {
        return reversed(item);
    }
    Ok(if years_known == pieces {
        Ok(span)
    } else {
        Err(Unclear::NoYear)
    })
}

fn reversed(item: &Item) -> Result<Result<Span, Unclear>, Impossible> {
    if year_is_guessed(item.pieces()) {
        return Ok(Err(Unclear::NoYear));
    }
    let end = item
        .last
        .as_ref()
        .map_or(item.first.at.end, |last| last.at.end);
    let at = item.first.at.start..end;
    Err(Impossible {
        at,
        reason: Reason::Reversed,
    })
}

fn stretch(item: &Item, period: Option<Span>) -> Option<Span> {
    let first = days_meant(&item.first, period)?;
    if let Some(last) = &item.last {
        let to = days_meant(last, period)?.to;
        return Some(Span {
            from: first.from,
            to,
        });
    }
    let brink = brink(&item.first, item.edge);
    let upto = |to: Option<Date>| Span {
        from: None,
        to: brink.or(to),
    };
    let onward = |from: Option<Date>| Span {
        from: brink.or(from),
        to: None,
    };
    Some(match item.edge {
        Edge::In => first,
        Edge::Until | Edge::Toward => upto(first.to),
        Edge::Before if matches!(item.first.portion, Some(Portion::Late | Portion::LastDay)) => {
            Span {
                from: None,
                to: first.to,
            }
        }
        Edge::Before => upto(first.from.and_then(|day| day.yesterday().ok())),
        Edge::Since => onward(first.from),
        Edge::After => onward(first.to.and_then(|day| day.tomorrow().ok())),
    })
}

/// The day that people mean by «før sommeren», «før jul», «etter årsskiftet», where it is not the
/// first or last of the piece itself.
fn brink(piece: &Piece, edge: Edge) -> Option<Date> {
    let year = piece.year.unwrap_or(ANY_YEAR);
    match (piece.shape, edge) {
        (Shape::Season(Season::Summer), Edge::Before) => Some(date(year, 6, 30)),
        (Shape::Christmas, Edge::Before | Edge::Until | Edge::Toward) => Some(date(year, 12, 24)),
        (Shape::YearTurn, Edge::Before | Edge::Until | Edge::Toward) => Some(date(year, 12, 31)),
        (Shape::YearEnd, Edge::Before) => Some(date(year, 12, 31)),
        (Shape::YearTurn, Edge::Since | Edge::After) => Some(date(year + 1, 1, 1)),
        _ => None,
    }
}

/// The days of a piece, or the part of them that is meant.
fn days_meant(piece: &Piece, period: Option<Span>) -> Option<Span> {
    let year = piece.year.unwrap_or(ANY_YEAR);
    let days = days(piece.shape, year, period)?;
    Some(match (piece.portion, piece.shape) {
        (Some(Portion::Early), Shape::Year) => months(year, 1, 4),
        (Some(Portion::Middle), Shape::Year) => months(year, 5, 8),
        (Some(Portion::Late), Shape::Year) => months(year, 9, 12),
        (Some(Portion::Early), Shape::Month(_)) => Span {
            to: nth_day(days, 10),
            ..days
        },
        (Some(Portion::Middle), Shape::Month(_)) => Span {
            from: nth_day(days, 11),
            to: nth_day(days, 20),
        },
        (Some(Portion::Late), Shape::Month(_)) => Span {
            from: nth_day(days, 21),
            ..days
        },
        (Some(Portion::FirstDay), _) => Span {
            to: days.from,
            ..days
        },
        (Some(Portion::LastDay), _) => Span {
            from: days.to,
            ..days
        },
        _ => days,
    })
}

fn days(shape: Shape, year: i16, period: Option<Span>) -> Option<Span> {
    Some(match shape {
        Shape::Year => months(year, 1, 12),
        Shape::YearPair => across(year, 1, 12),
        Shape::Half(half) => nth_part(year, 6, half),
        Shape::Tertial(tertial) => nth_part(year, 4, tertial),
        Shape::Quarter(quarter) => nth_part(year, 3, quarter),
        Shape::Month(month) => nth_part(year, 1, month),
        Shape::Week(week) => days_from(monday(year, week)?, 6)?,
        Shape::Day { month, day } => days_from(day_of(year, month, day)?, 0)?,
        Shape::Season(Season::Spring) => months(year, 1, 6),
        Shape::Season(Season::Summer) => months(year, 6, 8),
        Shape::Season(Season::Autumn) => months(year, 8, 12),
        Shape::Season(Season::Winter) => across(year - 1, 12, 3),
        Shape::SchoolYear => across(year, 8, 6),
        Shape::YearTurn => across(year, 12, 1),
        Shape::YearEnd => days_from(date(year, 12, 31), 0)?,
        Shape::Christmas => days_from(date(year, 12, 24), 7)?,
        Shape::Easter => days_from(palm_sunday(year)?, 8)?,
        Shape::PlanPeriod => period.unwrap_or(Span::OPEN),
        Shape::Ordinal { .. } => return None,
    })
}

/// The nth run of so many months; the number has been checked.
fn nth_part(year: i16, length: i8, number: u16) -> Span {
    let last = length * i8::try_from(number).unwrap_or(1);
    months(year, last - length + 1, last)
}

fn months(year: i16, first: i8, last: i8) -> Span {
    Span {
        from: Some(date(year, first, 1)),
        to: Some(date(year, last, 1).last_of_month()),
    }
}

/// From a month of one year to a month of the next.
fn across(year: i16, first: i8, last: i8) -> Span {
    Span {
        from: months(year, first, first).from,
        ..months(year + 1, last, last)
    }
}

/// A day of a month that has at least so many.
fn nth_day(month: Span, day: i8) -> Option<Date> {
    let first = month.from?;
    Date::new(first.year(), first.month(), day).ok()
}

fn days_from(first: Date, more: i64) -> Option<Span> {
    let last = first.checked_add(more.days()).ok()?;
    Some(Span {
        from: Some(first),
        to: Some(last),
    })
}

fn day_of(year: i16, month: u16, day: u16) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// The first day of an ISO 8601 week, if the year has it.
fn monday(year: i16, week: u16) -> Option<Date> {
    let week = ISOWeekDate::new(year, i8::try_from(week).ok()?, Weekday::Monday);
    week.ok().map(ISOWeekDate::date)
}

/// A week before Easter Sunday, by the Gregorian computus of Meeus, Jones and Butcher.
fn palm_sunday(year: i16) -> Option<Date> {
    let (golden, century, rest) = (year % 19, year / 100, year % 100);
    let moon = century - century / 4 - (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + moon + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * late + 114;
    let easter = Date::new(
        year,
        i8::try_from(days / 31).ok()?,
        i8::try_from(days % 31 + 1).ok()?,
    );
    easter.ok()?.checked_sub(7.days()).ok()
}
