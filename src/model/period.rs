//! The time that a plan covers, and what lies outside it.

use jiff::civil::Date;

use super::Plan;
use crate::document::when::When;

impl Plan {
    /// Whether a time lies wholly before the plan or wholly after it. From the launch on is inside.
    pub fn is_outside(&self, when: &When) -> bool {
        let last = self.period.as_ref().and_then(When::latest);
        is_outside(when, self.first_day(), last)
    }

    /// The day that it begins: that of its launch, where it was launched before its period.
    fn first_day(&self) -> Option<Date> {
        let begin = self.period.as_ref()?.earliest()?;
        let launch = self.launched.as_ref().and_then(When::earliest);
        Some(launch.map_or(begin, |launch| launch.min(begin)))
    }
}

fn is_outside(when: &When, first: Option<Date>, last: Option<Date>) -> bool {
    let is_before = when
        .latest()
        .zip(first)
        .is_some_and(|(end, first)| end < first);
    let is_after = when
        .earliest()
        .zip(last)
        .is_some_and(|(begin, last)| begin > last);
    is_before || is_after
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_wholly_outside_is_outside() {
        let case = |due: &str| {
            let (first, last) = ("2023-11-01".parse().unwrap(), "2027-12-31".parse().unwrap());
            is_outside(&When::read(due, None).unwrap(), Some(first), Some(last))
        };
        let outside = [
            "2019",
            "innen 2022",
            "31. oktober 2023",
            "fra 2028",
            "januar 2028",
            "tentativt 2028",
        ];
        assert!(outside.into_iter().all(case), "{outside:?}");
        let inside = [
            "november 2023",
            "2023",
            "innen 2030",
            "fra 2019",
            "2019–2024",
            "31. desember 2027",
            "løpende",
        ];
        assert!(!inside.into_iter().any(case), "{inside:?}");
    }

    #[test]
    fn an_open_period_has_no_outside_at_its_open_end() {
        let due = When::read("2019", None).unwrap();
        assert!(!is_outside(&due, None, Some("2025-12-31".parse().unwrap())));
    }
}
