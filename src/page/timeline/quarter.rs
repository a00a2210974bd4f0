//! The quarters of a timeline: which of them a time is listed in, and what stands in each.

use jiff::civil::{Date, date};
use schemars::JsonSchema;
use serde::Serialize;

use super::event::{Dated, Event, dated_milestones, event, shape};
use crate::document::when::{Certainty, Span, When};
use crate::model::MeasureId;
use crate::page::Site;

/// What happens in a quarter.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Quarter {
    /// The year.
    pub year: i16,
    /// The last year, for what is said of several.
    pub last_year: Option<i16>,
    /// 1 to 4; none for what is said of the year and of no quarter in it.
    pub quarter: Option<i8>,
    /// Whether it is the first that is not over on the as-of date.
    pub is_next: bool,
    /// What begins, or is due, in it.
    pub events: Vec<Event>,
}

/// Where a time is listed: a year, a quarter of it where the words name no more than a quarter, and
/// the last year where they name several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Slot {
    year: i16,
    quarter: Option<i8>,
    last_year: Option<i16>,
}

impl Slot {
    /// After the quarters of a year what is said of the year, then what is said of several.
    fn order(self) -> (i16, i8, i16) {
        (
            self.year,
            self.quarter.unwrap_or(5),
            self.last_year.unwrap_or_default(),
        )
    }
}

/// A span is listed where it lies, or where it begins if its words name its ends; else under its
/// years alone. `when` is what it is a span of.
fn slot_of(when: &When, span: Span) -> Option<Slot> {
    let (from, to) = (span.from.or(span.to)?, span.to.or(span.from)?);
    let is_one_quarter = span.to.is_some() && quarter_of(from) == quarter_of(to);
    let names_its_ends =
        when.certainty == Certainty::Certain && !when.recurring && !is_year_or_half(from, span.to);
    let quarter = (is_one_quarter || names_its_ends).then(|| number_of(quarter_of(from)));
    let is_of_several = quarter.is_none() && to.year() > from.year();
    Some(Slot {
        year: from.year(),
        quarter,
        last_year: is_of_several.then(|| to.year()),
    })
}

/// Whether days are whole years or half ones: from the first day of one to the last of one, or on.
fn is_year_or_half(from: Date, to: Option<Date>) -> bool {
    let is_first = |day: Date| day.day() == 1 && matches!(day.month(), 1 | 7);
    is_first(from) && to.is_none_or(|to| to.tomorrow().is_ok_and(is_first))
}

/// A milestone is listed in the quarter that it lies in; where its words name more than one, under
/// its years alone.
fn slot_of_milestone(when: &When) -> Option<Slot> {
    let last = when.latest().or(when.earliest())?;
    let first = when.earliest().unwrap_or(last);
    let is_one_quarter = quarter_of(first) == quarter_of(last);
    Some(Slot {
        year: first.year(),
        quarter: is_one_quarter.then(|| number_of(quarter_of(last))),
        last_year: (last.year() > first.year()).then(|| last.year()),
    })
}

/// What has a time, by where it is listed.
pub(super) fn quarters(site: &Site<'_>, measures: &[MeasureId]) -> Vec<Quarter> {
    let mut dated: Vec<(Slot, Event)> = Vec::new();
    for id in measures {
        let when = site.model[*id]
            .when
            .as_ref()
            .filter(|when| !when.continuous);
        for (when, span) in when
            .into_iter()
            .flat_map(|when| when.spans.iter().map(move |span| (when, *span)))
        {
            let event = event(site, *id, None, Some(when), shape(when, span));
            dated.extend(slot_of(when, span).map(|slot| (slot, event)));
        }
        for Dated { title, when, state } in dated_milestones(site.model, *id) {
            let event = event(site, *id, Some(title.to_owned()), Some(when), state.id());
            dated.extend(slot_of_milestone(when).map(|slot| (slot, event)));
        }
    }
    dated.sort_by_key(|(slot, _)| slot.order());
    let same = dated.chunk_by(|(a, _), (b, _)| a == b);
    let mut quarters: Vec<Quarter> = Vec::new();
    for chunk in same {
        let Slot {
            year,
            quarter,
            last_year,
        } = chunk[0].0;
        quarters.push(Quarter {
            year,
            last_year,
            quarter,
            is_next: false,
            events: chunk.iter().map(|(_, event)| event.clone()).collect(),
        });
    }
    let is_ahead = |one: &&mut Quarter| {
        site.model
            .as_of
            .is_some_and(|day| one.last() >= quarter_of(day))
    };
    if let Some(next) = quarters.iter_mut().find(is_ahead) {
        next.is_next = true;
    }
    quarters
}

impl Quarter {
    /// The last of its quarters, counted from year 0.
    fn last(&self) -> i32 {
        let year = self.last_year.unwrap_or(self.year);
        i32::from(year) * 4 + i32::from(self.quarter.unwrap_or(4)) - 1
    }
}

/// Quarters counted from year 0.
pub(super) fn quarter_of(day: Date) -> i32 {
    i32::from(day.year()) * 4 + i32::from(day.month() - 1) / 3
}

pub(super) fn year_of(quarter: i32) -> i16 {
    i16::try_from(quarter.div_euclid(4)).unwrap_or(i16::MAX)
}

pub(super) fn number_of(quarter: i32) -> i8 {
    i8::try_from(quarter.rem_euclid(4) + 1).unwrap_or(1)
}

pub(super) fn first_day(quarter: i32) -> Date {
    date(
        year_of(quarter).clamp(1, 9998),
        (number_of(quarter) - 1) * 3 + 1,
        1,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_alone_has_no_quarter() {
        let slots = |text: &str| {
            let when = When::read(text, None).unwrap();
            let words = |slot: Slot| {
                let quarter = slot
                    .quarter
                    .map_or("-".to_owned(), |quarter| quarter.to_string());
                let last = slot
                    .last_year
                    .map_or(String::new(), |last| format!("–{last}"));
                format!("{}{last} {quarter}", slot.year)
            };
            let span = slot_of(&when, when.spans[0]).map(words).unwrap();
            (span, slot_of_milestone(&when).map(words).unwrap())
        };
        let cases = [
            ("2020", "2020 -", "2020 -"),
            ("2024–2027", "2024–2027 -", "2024–2027 -"),
            ("årlig 2024–2027", "2024–2027 -", "2024–2027 -"),
            ("fra 2026", "2026 -", "2026 1"),
            ("fra juni 2026", "2026 2", "2026 2"),
            ("innen utgangen av 2026", "2026 4", "2026 4"),
            ("høsten 2025", "2025 -", "2025 -"),
            ("Q3 2025", "2025 3", "2025 3"),
            ("juni 2025", "2025 2", "2025 2"),
            ("mars–juni 2026", "2026 1", "2026 -"),
            ("1. halvår 2026", "2026 -", "2026 -"),
            ("15. juni 2025", "2025 2", "2025 2"),
        ];
        for (text, span, milestone) in cases {
            assert_eq!(
                slots(text),
                (span.to_owned(), milestone.to_owned()),
                "{text}"
            );
        }
    }

    #[test]
    fn quarters_count_on_over_the_year() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(
            quarter_of(day("2022-12-31")) + 1,
            quarter_of(day("2023-01-01"))
        );
        assert_eq!(first_day(quarter_of(day("2022-08-15"))), day("2022-07-01"));
        assert_eq!(
            (
                year_of(quarter_of(day("2022-08-15"))),
                number_of(quarter_of(day("2022-08-15")))
            ),
            (2022, 3)
        );
    }
}
