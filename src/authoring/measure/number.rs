//! The number of a new measure and the order of its file, in the plan's own way of numbering.

use std::collections::HashSet;

use super::Plan;
use crate::authoring::site::SectionFolder;
use crate::authoring::{Found, Refused, title};
use crate::document::MeasureDocument;
use crate::language::compare_numbers;
use crate::path::{order_of, slug};

impl Plan<'_> {
    /// The number that is asked for, or the next where the measures are numbered.
    pub(super) fn number(
        &self,
        asked: Option<&str>,
        section: Option<SectionFolder<'_>>,
        found: &mut Vec<Found>,
    ) -> Result<Option<String>, Refused> {
        if let Some(asked) = asked {
            let number = title(asked)?;
            return if slug(&number).is_empty() {
                Err(Refused::NoName(number))
            } else {
                Ok(Some(number))
            };
        }
        let next = self.next_number(section);
        found.extend(next.clone().map(Found::Number));
        Ok(next)
    }

    /// The next number; a file that cannot be read takes the one that can be seen in it.
    fn next_number(&self, section: Option<SectionFolder<'_>>) -> Option<String> {
        let numbered = |measure: &&MeasureDocument| measure.number.is_some();
        if !self.measures.is_empty() && !self.measures.iter().any(numbered) {
            return None;
        }
        let number = |measure: &&MeasureDocument| measure.number.clone();
        let mut all: Vec<String> = self.measures.iter().filter_map(number).collect();
        for (file, seen) in self.site.unread_measures(self.own) {
            let in_name = || order_of(file.stem()).map(|order| order.to_string());
            all.extend(seen.map(str::to_owned).or_else(in_name));
        }
        let is_beside = |measure: &&&MeasureDocument| section.is_some_and(|one| one.holds(measure));
        let beside: Vec<String> = self
            .measures
            .iter()
            .filter(is_beside)
            .filter_map(number)
            .collect();
        next(
            &beside,
            &all,
            section.and_then(|section| order_of(section.folder)),
        )
    }

    /// What the name of the file begins with: the number, or in a plan without numbers the order
    /// that follows; none where the files have none.
    pub(super) fn order(
        &self,
        number: Option<&str>,
        section: Option<SectionFolder<'_>>,
    ) -> Option<String> {
        if let Some(number) = number {
            return Some(self.padded(slug(number)));
        }
        self.orders(|_| true).next()?;
        let (is_through, folder) = (self.counts_through(), section.map(|section| section.folder));
        let last = self
            .orders(|measure| is_through || measure.section.as_deref() == folder)
            .max();
        Some(self.padded(last.unwrap_or(0).saturating_add(1).to_string()))
    }

    /// A whole number as wide as in the names of the other files, so that they are listed in order.
    fn padded(&self, order: String) -> String {
        let digits = |measure: &&MeasureDocument| {
            let (digits, _) = measure.file.stem().split_once('-')?;
            is_whole(digits).then(|| digits.to_owned())
        };
        let known: Vec<String> = self.measures.iter().filter_map(digits).collect();
        let width = match known.iter().find(|digits| digits.starts_with('0')) {
            Some(digits) => digits.len(),
            None if known.is_empty() => 2,
            None => 1,
        };
        if is_whole(&order) {
            format!("{order:0>width$}")
        } else {
            order
        }
    }
}

fn is_whole(number: &str) -> bool {
    !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// The number after the greatest. In a plan that numbers by section (`1.10`) it is the greatest of
/// the section; `order` is that of a section that has none yet. None where the numbers do not end in
/// digits.
fn next(section: &[String], all: &[String], order: Option<u64>) -> Option<String> {
    if all.is_empty() {
        return Some("1".to_owned());
    }
    let is_by_section = all.iter().any(|number| number.contains('.'));
    let last = if is_by_section {
        greatest(section).or_else(|| before_first(all, order?))
    } else {
        None
    };
    let taken: HashSet<String> = all.iter().map(|number| slug(number)).collect();
    let mut next = after(&last.or_else(|| greatest(all))?)?;
    while taken.contains(&slug(&next)) {
        next = after(&next)?;
    }
    Some(next)
}

fn greatest(numbers: &[String]) -> Option<String> {
    numbers.iter().max_by(|a, b| compare_numbers(a, b)).cloned()
}

/// The number before the first of a section, unless others begin as its own would.
fn before_first(all: &[String], order: u64) -> Option<String> {
    let begin = format!("{order}.");
    let is_free = !all.iter().any(|number| number.starts_with(&begin));
    is_free.then(|| format!("{begin}0"))
}

/// A number with its last digits counted on, as wide as they were: `1.10` is followed by `1.11`,
/// `007` by `008`, and `12b` by `13`.
fn after(number: &str) -> Option<String> {
    let end = number.rfind(|c: char| c.is_ascii_digit())? + 1;
    let begin = number[..end].trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = &number[begin.len()..end];
    let next = digits.parse::<u64>().ok()?.checked_add(1)?;
    Some(format!("{begin}{next:0width$}", width = digits.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_goes_on_as_it_is_numbered() {
        for (section, all, order, expected) in [
            (&[][..], &[][..], Some(1), Some("1")),
            (&["2"], &["1", "10", "2"], Some(1), Some("11")),
            (&[], &["1", "12b"], None, Some("13")),
            (&[], &["006", "007"], None, Some("008")),
            (
                &["1.9", "1.10"],
                &["1.9", "1.10", "2.3"],
                Some(1),
                Some("1.11"),
            ),
            (&[], &["1.9", "2.3"], Some(3), Some("3.1")),
            (&[], &["1.9", "2.3"], Some(2), Some("2.4")),
            (&[], &["1.9", "2.3"], None, Some("2.4")),
            (&[], &["1.1", "1-2"], None, Some("1.3")),
            (&[], &["A", "B"], None, None),
            (&[], &["T–9"], None, Some("T–10")),
            (&[], &["99999999999999999999"], None, None),
        ] {
            let owned = |numbers: &[&str]| {
                numbers
                    .iter()
                    .map(|number| (*number).to_owned())
                    .collect::<Vec<_>>()
            };
            assert_eq!(
                next(&owned(section), &owned(all), order).as_deref(),
                expected,
                "{all:?}"
            );
        }
    }
}
