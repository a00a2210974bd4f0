//! What a cell means: a day, a status, codes of departments.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::sheet::{Cell, Value};
use super::wrong::Why;
use crate::build::Prepared;
use crate::diagnostic::nearest;
use crate::document::when::{Certainty, When};
use crate::model::status::{Labels, Status, label, words};

/// The years that a status can be of.
const YEARS: std::ops::RangeInclusive<i16> = 1990..=2099;
/// The days since 1900 that a whole number in text is taken for: 1990 to 2099.
const SERIALS: std::ops::RangeInclusive<i32> = 32_874..=73_050;

/// The words for statuses in each language of a site, the house's own among them.
pub(super) struct StatusWords(BTreeMap<&'static str, Labels>);

impl StatusWords {
    pub(super) fn of(site: &Prepared) -> StatusWords {
        let config = &site.model.config;
        let labels = |code: &&'static str| {
            let mut labels = words::of(&site.languages, code, config.language);
            let own = config.statuses.iter().filter_map(|(word, meant)| {
                let status = labels.get(&words::plain(&meant.value)).copied()?;
                Some((words::plain(word), status))
            });
            let own: Vec<_> = own.collect();
            labels.extend(own);
            (*code, labels)
        };
        StatusWords(site.languages.keys().map(labels).collect())
    }

    /// The status that a cell means in a plan's language.
    pub(super) fn status(
        &self,
        site: &Prepared,
        language: &str,
        cell: &Cell,
    ) -> Result<Status, Why> {
        let written = cell.words();
        let labels = self.0.get(language);
        let found = labels.and_then(|labels| labels.get(&words::plain(&written)));
        found.copied().ok_or_else(|| {
            let known = labels
                .into_iter()
                .flat_map(|labels| labels.keys().map(String::as_str));
            let choices = Status::ALL.map(|status| label(&site.languages[language], Some(status)));
            Why::NoSuchStatus {
                meant: nearest(&words::plain(&written), known),
                choices: choices.join(", "),
                written,
            }
        })
    }
}

/// The day that a cell means.
pub(super) fn day(cell: &Cell) -> Result<Date, Why> {
    let (written, day) = (
        cell.words(),
        match &cell.value {
            Value::Day(day) => Some(*day),
            Value::Number(_, day) => *day,
            Value::Failed(_) => None,
            Value::Text(text) if is_slashed(text) => return Err(Why::WhichDay(text.clone())),
            Value::Text(text) => day_of(text),
        },
    );
    day.filter(|day| YEARS.contains(&day.year()))
        .ok_or(Why::NotADay(written))
}

/// `1/2/2026`, which is a day in January or in February.
fn is_slashed(text: &str) -> bool {
    let parts: Vec<&str> = text.split('/').collect();
    parts.len() == 3
        && parts
            .iter()
            .all(|part| part.trim().bytes().all(|byte| byte.is_ascii_digit()))
}

fn day_of(text: &str) -> Option<Date> {
    // A moment, as programs write it: only its day counts.
    let moment = text
        .get(10..)
        .is_some_and(|rest| rest.starts_with(['T', ' ']));
    let text = if moment { text.get(..10)? } else { text };
    if let Ok(day) = text.parse() {
        return Some(day);
    }
    if let Some(day) = serial(text).or_else(|| short(text)) {
        return Some(day);
    }
    let when = When::read(text, None).ok()?;
    match &when.spans[..] {
        [span]
            if span.from == span.to && when.is_firm() && when.certainty == Certainty::Certain =>
        {
            span.from
        }
        _ => None,
    }
}

/// `46174`, the days since the last of December 1899 (ECMA-376, part 1, 18.17.4.1).
fn serial(text: &str) -> Option<Date> {
    let days: i32 = text.parse().ok().filter(|days| SERIALS.contains(days))?;
    let first = Date::new(1899, 12, 30).ok()?;
    first.checked_add(jiff::Span::new().days(days)).ok()
}

/// `1.6.26`
fn short(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text
        .trim_end_matches('.')
        .split('.')
        .map(str::trim)
        .collect();
    let [day, month, year] = parts[..] else {
        return None;
    };
    let year: i16 = year.parse().ok().filter(|_| year.len() == 2)?;
    Date::new(2000 + year, month.parse().ok()?, day.parse().ok()?).ok()
}

/// Codes of departments: `AID, KUD og KD`.
pub(super) fn codes(text: &str) -> Vec<String> {
    let parts = text
        .split([',', ';', '/', '\n'])
        .flat_map(|part| part.split(" og "));
    let parts = parts.flat_map(|part| part.split(" and "));
    parts
        .map(str::trim)
        .filter(|code| !code.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(text: &str) -> Result<String, Why> {
        day(&Cell::text(text).unwrap()).map(|day| day.to_string())
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        for text in [
            "2026-06-01",
            "1.6.2026",
            "01.06.26",
            "1. juni 2026",
            "46174",
            "2026-06-01T00:00:00",
            "2026-06-01 12:30",
        ] {
            assert_eq!(meant(text), Ok("2026-06-01".to_owned()), "{text}");
        }
        for text in [
            "juni 2026",
            "2026",
            "x",
            "31.2.2026",
            "12",
            "ca. 1. juni 2026",
            "0026-06-01",
        ] {
            assert_eq!(meant(text), Err(Why::NotADay(text.to_owned())), "{text}");
        }
        assert_eq!(meant("1/2/2026"), Err(Why::WhichDay("1/2/2026".to_owned())));
    }

    #[test]
    fn codes_are_parted_as_people_part_them() {
        assert_eq!(codes("AID, KUD og KD;FD"), ["AID", "KUD", "KD", "FD"]);
    }
}
