//! `far-date`: one date lies many years from all others of its plan, as a mistyped year does. What
//! decides the day that the site is reckoned for may lie 5 years from the others, anything else 10.
//! Days of one year are no witnesses for each other, since a mistyped date is copied with its year;
//! days of two years are, and reports at even distances always are.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::document::WhenText;
use crate::document::when::{Span, When};
use crate::model::{Measure, Model, PlanId};
use crate::path::SourcePath;

/// How much a day has to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// The newest of its like is the day that the site is reckoned for: entries and reports.
    Deciding,
    /// It is only told.
    Told,
}

impl Weight {
    /// How many years such a day may lie from all others.
    fn years(self) -> i16 {
        match self {
            Weight::Deciding => 5,
            Weight::Told => 10,
        }
    }
}

/// A year that a plan has days in, or that lies in its period.
#[derive(Clone, Debug)]
struct Year {
    first: Date,
    last: Date,
    /// Whether it is more than a year inside the period.
    is_named: bool,
    /// Whether a day of it is only told.
    is_told: bool,
    /// Whether it holds the end of something, and not only the beginning of what ends in another
    /// year.
    is_witness: bool,
    is_far: bool,
}

/// Which days of a plan are far from all others.
#[derive(Debug, Default)]
pub(super) struct Far {
    years: Vec<Year>,
    /// The first and the last year of the others.
    others: Option<(i16, i16)>,
}

impl Far {
    /// Looks at the days of a plan. Where the site has put the rule off, none is far.
    pub(super) fn of(model: &Model, id: PlanId) -> Far {
        if model.config.severity(Rule::FarDate).is_none() {
            return Far::default();
        }
        let mut days = Days::default();
        let plan = &model[id];
        days.add_period(plan.period.as_ref());
        days.add_when(plan.launched.as_ref());
        plan.reports
            .iter()
            .for_each(|report| days.add(model[*report].date, Weight::Deciding, true));
        for measure in model.shown(id) {
            days.add_measure(measure);
        }
        let reports: Vec<Date> = plan
            .reports
            .iter()
            .map(|report| model[*report].date)
            .collect();
        let anchors =
            [plan.period.as_ref(), plan.launched.as_ref()].map(|when| when.and_then(first_day));
        days.far(anchors, &reports)
    }

    /// Whether a day is far from all others.
    pub(super) fn has(&self, day: Date, weight: Weight) -> bool {
        self.others.is_some()
            && self
                .years
                .iter()
                .any(|year| year.is_far && (year.first..=year.last).contains(&day))
            && !self
                .years
                .iter()
                .any(|year| !year.is_far && year.is_within(weight.years(), day))
    }

    fn in_when(&self, when: &When) -> Option<Date> {
        when.spans
            .iter()
            .flat_map(ends)
            .find(|day| self.has(*day, Weight::Told))
    }
}

impl Year {
    fn is_within(&self, years: i16, day: Date) -> bool {
        (self.first..=self.last).contains(&day)
            || within(years, self.first, day)
            || within(years, self.last, day)
    }

    /// Whether a later year goes on where this one stops.
    fn is_followed_by(&self, next: &Year, deciding: i16) -> bool {
        let both_told = self.is_told && next.is_told;
        within(
            if both_told {
                Weight::Told.years()
            } else {
                deciding
            },
            self.last,
            next.first,
        )
    }
}

/// The days of a plan, year by year.
#[derive(Debug, Default)]
struct Days(BTreeMap<i16, Year>);

impl Days {
    fn add(&mut self, day: Date, weight: Weight, is_witness: bool) {
        let is_told = weight == Weight::Told;
        let new = Year {
            first: day,
            last: day,
            is_named: true,
            is_told,
            is_witness,
            is_far: false,
        };
        let year = self.0.entry(day.year()).or_insert(new);
        (year.first, year.last) = (year.first.min(day), year.last.max(day));
        year.is_named = true;
        year.is_told |= is_told;
        year.is_witness |= is_witness;
    }

    fn add_when(&mut self, when: Option<&When>) {
        for span in when.into_iter().flat_map(|when| &when.spans) {
            let witness = span.to.or(span.from);
            ends(span).for_each(|day| self.add(day, Weight::Told, Some(day) == witness));
        }
    }

    /// The years of a plan's period hang together, however many they are; an open end reaches as
    /// far as anything may lie.
    fn add_period(&mut self, period: Option<&When>) {
        self.add_when(period);
        for span in period.into_iter().flat_map(|period| &period.spans) {
            let reach = Weight::Told.years();
            let from = span
                .from
                .or_else(|| span.to?.checked_sub(reach.years()).ok());
            let to = span
                .to
                .or_else(|| span.from?.checked_add(reach.years()).ok());
            let Some((from, to)) = from.zip(to) else {
                continue;
            };
            for year in from.year()..=to.year() {
                let (first, last) = (
                    Date::new(year, 1, 1).unwrap_or(from),
                    Date::new(year, 12, 31).unwrap_or(to),
                );
                let whole = Year {
                    first,
                    last,
                    is_named: false,
                    is_told: true,
                    is_witness: false,
                    is_far: false,
                };
                self.0.entry(year).or_insert(whole);
            }
        }
    }

    fn add_measure(&mut self, measure: &Measure) {
        self.add_when(measure.when.as_ref());
        for milestone in &measure.milestones {
            self.add_when(milestone.due.as_ref());
            self.add_when(milestone.done.as_ref());
        }
        measure
            .ledger
            .days()
            .for_each(|day| self.add(day[0].date, Weight::Deciding, true));
    }

    /// Years that hang together, of which those with the most years are the rest; if several have
    /// as many, the one with the period, or else with the launch (`anchors`), or else with what is
    /// only told. Where there is no such one, nobody can say which is wrong.
    fn far(self, anchors: [Option<Date>; 2], reports: &[Date]) -> Far {
        let deciding = Weight::Deciding.years().max(years_between_regular(reports));
        let mut years: Vec<Year> = self.0.into_values().collect();
        let weigh = |group: &[Year]| {
            let named = || group.iter().filter(|year| year.is_named);
            let holds = |day: Date| group.iter().any(|year| year.is_within(0, day));
            (
                named().count(),
                anchors.map(|day| day.is_some_and(holds)),
                named().any(|year| year.is_told),
            )
        };
        let groups = || years.chunk_by(|year, next| year.is_followed_by(next, deciding));
        let Some(most) = groups().map(weigh).max() else {
            return Far::default();
        };
        if groups().count() == 1 || groups().filter(|group| weigh(group) == most).count() > 1 {
            return Far::default();
        }
        let mut others = None;
        for group in years.chunk_by_mut(|year, next| year.is_followed_by(next, deciding)) {
            if weigh(group) == most {
                let named = || {
                    group
                        .iter()
                        .filter(|year| year.is_named)
                        .map(|year| year.first.year())
                };
                others = named().next().zip(named().next_back());
            } else {
                let is_far = group.iter().filter(|year| year.is_witness).count() < 2;
                group.iter_mut().for_each(|year| year.is_far = is_far);
            }
        }
        Far { years, others }
    }
}

/// The years between a plan's reports, rounded up, if there are three or more at even distances;
/// else 0.
fn years_between_regular(reports: &[Date]) -> i16 {
    let days = reports
        .windows(2)
        .map(|pair| (pair[1] - pair[0]).get_days())
        .filter(|days| *days > 0);
    match (days.clone().min(), days.clone().max(), days.count()) {
        (Some(least), Some(most), 2..) if most - least <= least / 2 => {
            i16::try_from(most / 365 + 1).unwrap_or(i16::MAX)
        }
        _ => 0,
    }
}

fn ends(span: &Span) -> impl Iterator<Item = Date> + use<> {
    span.from.into_iter().chain(span.to)
}

fn first_day(when: &When) -> Option<Date> {
    when.spans.iter().flat_map(ends).next()
}

/// Warns of the days of a plan that are far from all others.
pub(super) fn check(model: &Model, id: PlanId, far: &Far, found: &mut Vec<Diagnostic>) {
    let Some(others) = far.others else { return };
    let plan = &model[id];
    let is_reckoned = |day: Date| {
        model.config.as_of.is_none() && model.as_of == Some(day) && !plan.document.draft
    };
    let date = |day: Date, place: Place| {
        let fault = warning(place, day, Weight::Deciding, others).with("what", "date");
        fault.with("reckoned", if is_reckoned(day) { "yes" } else { "no" })
    };
    let mut when = |file: &SourcePath, written: Option<&WhenText>, when: Option<&When>| {
        let (Some(written), Some(when)) = (written, when) else {
            return;
        };
        let fault = far
            .in_when(when)
            .and_then(|day| phrase(file, written, when, day, others));
        found.extend(fault);
    };
    when(
        &plan.document.file,
        plan.document.period.as_ref(),
        plan.period.as_ref(),
    );
    when(
        &plan.document.file,
        plan.document.launched.as_ref(),
        plan.launched.as_ref(),
    );
    for measure in model.shown(id) {
        let document = &measure.document;
        when(
            &document.file,
            document.when.as_ref(),
            measure.when.as_ref(),
        );
        for (written, milestone) in document.milestones.iter().zip(&measure.milestones) {
            when(&document.file, written.due.as_ref(), milestone.due.as_ref());
            when(
                &document.file,
                written.done.as_ref(),
                milestone.done.as_ref(),
            );
        }
    }
    for report in plan.reports.iter().map(|report| &model[*report]) {
        if far.has(report.date, Weight::Deciding) {
            found.push(date(report.date, Place::key(&report.document.file, "date")));
        }
    }
    for measure in model.shown(id) {
        let entries = measure
            .dated_entries()
            .filter(|entry| far.has(entry.date, Weight::Deciding));
        found.extend(entries.map(|entry| date(entry.date, measure.place_of_date(entry))));
    }
}

/// A warning of a phrase, at the part of it that has the day.
fn phrase(
    file: &SourcePath,
    written: &WhenText,
    when: &When,
    day: Date,
    others: (i16, i16),
) -> Option<Diagnostic> {
    let has_day = |when: &When| when.spans.iter().flat_map(ends).any(|end| end == day);
    let at = when
        .parts
        .iter()
        .position(|part| has_day(&part.when))
        .unwrap_or(0);
    let part = written.parts.get(at)?;
    let fault = warning(Place::field(file, &part.text.at), day, Weight::Told, others);
    Some(
        fault
            .with("what", "phrase")
            .with("text", part.text.value.as_str())
            .with("reckoned", "no"),
    )
}

fn warning(place: Place, day: Date, weight: Weight, (from, to): (i16, i16)) -> Diagnostic {
    Diagnostic::new(Rule::FarDate, place)
        .with("day", day.to_string())
        .with("years", weight.years().to_string())
        .with("from", from.to_string())
        .with("to", to.to_string())
        .with("several", if from == to { "no" } else { "yes" })
}

/// Whether the later of two days is at most some years after the other.
fn within(years: i16, a: Date, b: Date) -> bool {
    let (earlier, later) = (a.min(b), a.max(b));
    earlier
        .checked_add(years.years())
        .map_or(true, |limit| later <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The far days of a plan with a period, times and days of entries or reports.
    fn far(period: &str, times: &[&str], decided: &[&str]) -> Vec<String> {
        let read = |text: &str| When::read(text, None).unwrap();
        let (period, times) = (
            Some(period).filter(|text| !text.is_empty()).map(read),
            times.iter().map(|text| read(text)),
        );
        let times: Vec<When> = times.collect();
        let decided: Vec<Date> = decided.iter().map(|day| day.parse().unwrap()).collect();
        let mut days = Days::default();
        days.add_period(period.as_ref());
        times.iter().for_each(|when| days.add_when(Some(when)));
        decided
            .iter()
            .for_each(|day| days.add(*day, Weight::Deciding, true));
        let far = days.far([period.as_ref().and_then(first_day), None], &decided);
        let told = times.iter().filter_map(|when| far.in_when(when));
        let all = told.chain(
            decided
                .iter()
                .copied()
                .filter(|day| far.has(*day, Weight::Deciding)),
        );
        all.map(|day| day.to_string()).collect()
    }

    #[test]
    fn a_mistyped_year_is_far() {
        assert_eq!(
            far("2024–2027", &[], &["2025-06-01", "2052-06-01"]),
            ["2052-06-01"]
        );
        assert_eq!(
            far("2024–2027", &["1850", "juni 2026"], &[]),
            ["1850-01-01"]
        );
        assert_eq!(far("2024–2027", &["2024–2170"], &[]), ["2170-12-31"]);
        assert_eq!(far("2026", &[], &["2052-06-01"]), ["2052-06-01"]);
        assert_eq!(far("", &["2026"], &["2052-06-01"]), ["2052-06-01"]);
        assert_eq!(
            far("", &["2024", "2025"], &["2025-06-01", "2052-06-01"]),
            ["2052-06-01"]
        );
    }

    #[test]
    fn copies_are_no_witnesses() {
        assert_eq!(far("2024–2027", &[], &["2052-06-01"; 3]).len(), 3);
        assert_eq!(
            far("2024–2027", &["juni 2150", "høsten 2150", "2150"], &[]).len(),
            3
        );
        assert_eq!(far("2024–2027", &["2150–2152", "2150–2152"], &[]).len(), 2);
    }

    #[test]
    fn limits_are_in_whole_years() {
        assert_eq!(far("2024–2027", &["2037"], &[]), [""; 0]);
        assert_eq!(far("2024–2027", &["1. januar 2038"], &[]), ["2038-01-01"]);
        assert_eq!(far("2024–2027", &[], &["2032-12-31"]), [""; 0]);
        assert_eq!(far("2024–2027", &[], &["2033-01-01"]), ["2033-01-01"]);
        assert_eq!(far("2024–2027", &[], &["2018-12-31"]), ["2018-12-31"]);
    }

    #[test]
    fn what_others_stand_by_is_not_far() {
        assert_eq!(
            far(
                "2010–2013",
                &[],
                &["2020-06-01", "2021-06-01", "2022-06-01"]
            ),
            [""; 0]
        );
        assert_eq!(far("2020–2027", &["2035", "2045"], &[]), [""; 0]);
        assert_eq!(far("2010–2040", &["2025"], &["2026-01-01"]), [""; 0]);
        assert_eq!(far("fra 2018", &[], &["2028-06-01"]), [""; 0]);
        assert_eq!(far("innen 2025", &[], &["2016-06-01"]), [""; 0]);
        assert_eq!(far("", &[], &["2025-06-01"; 4]), [""; 0]);
        assert_eq!(far("", &[], &["2025-06-01", "2052-06-01"]), [""; 0]);
    }

    #[test]
    fn regular_reports_are_not_far() {
        assert_eq!(
            far(
                "2010–2012",
                &[],
                &["2016-06-01", "2022-06-01", "2028-06-01"]
            ),
            [""; 0]
        );
        assert_eq!(
            far("", &[], &["2010-06-01", "2017-06-01", "2024-06-01"]),
            [""; 0]
        );
    }

    #[test]
    fn a_mistyped_period_is_far_from_its_measures() {
        let days = |period: &str| {
            far(
                period,
                &[period, "2024", "2025", "høsten 2026"],
                &["2025-06-01"],
            )
        };
        assert_eq!(days("2124–2127"), ["2124-01-01"]);
        assert_eq!(days("2024–2027"), [""; 0]);
    }
}
