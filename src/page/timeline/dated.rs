//! What of a measure has days, how a time is drawn, and the quarters that days lie in.

use jiff::civil::{Date, date};

use super::super::Site;
use crate::document::when::{Certainty, Span, When};
use crate::model::MeasureId;
use crate::model::milestone::MilestoneState;

/// How a span of a time is drawn.
pub(super) fn shape(when: &When, span: Span) -> &'static str {
    match () {
        () if when.continuous => "continuous",
        () if when.recurring => "recurring",
        () if when.certainty == Certainty::Tentative => "tentative",
        () if span.from.is_none() => "due",
        () if when.certainty == Certainty::Approximate => "approximate",
        () => "certain",
    }
}

/// A milestone with a day.
pub(super) struct Dated<'m> {
    pub(super) title: &'m str,
    /// When it was reached, else when it is due.
    pub(super) when: &'m When,
    pub(super) state: MilestoneState,
}

/// The milestones of a measure that have a day.
pub(super) fn dated_milestones<'m>(
    site: &Site<'m>,
    id: MeasureId,
) -> impl Iterator<Item = Dated<'m>> {
    let model = site.model;
    model[id].milestones.iter().filter_map(move |milestone| {
        // What was reached on a day that nobody tells of stands at no day.
        let when = milestone.done_on(model.as_of).or(milestone.due.as_ref());
        let when = when.filter(|time| !time.spans.is_empty())?;
        Some(Dated {
            title: &milestone.title,
            when,
            state: model.milestone_state(id, milestone),
        })
    })
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
