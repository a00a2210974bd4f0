//! Days as people write them where `2026-01-15` is wanted, to say which day was meant. `when` reads
//! far more; here a day is never read so, only suggested.

use jiff::civil::Date;

/// The first letters of the months, in bokmål and nynorsk, as far as two differ.
const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des",
];

/// The day that was meant by `15.01.2026`, `1. juni 2025`, `2025/06/01`, `2025-6-1` or
/// `01/06/2025`, the day before the month.
pub(super) fn meant(text: &str) -> Option<Date> {
    let text = text.to_lowercase();
    let parts: Vec<&str> = text
        .split(['.', '/', '-', ' ', '\u{a0}'])
        .filter(|part| !part.is_empty())
        .collect();
    match parts.as_slice() {
        [year, month, day] if year.len() == 4 => date(year, month, day),
        [day, month, year] if year.len() == 4 => date(year, month, day),
        [digits] if digits.len() == 8 && digits.is_ascii() => {
            date(&digits[..4], &digits[4..6], &digits[6..])
        }
        _ => None,
    }
}

/// Whether a day is written so that it can be no other: with a slash some put the month first.
pub(super) fn is_clear(text: &str) -> bool {
    let mut parts = text.split('/').map(|part| part.trim().parse::<u8>().ok());
    !matches!(
        (parts.next(), parts.next(), parts.next()),
        (Some(Some(..=12)), Some(Some(..=12)), Some(_))
    )
}

fn date(year: &str, month: &str, day: &str) -> Option<Date> {
    let named = || {
        MONTHS
            .iter()
            .position(|name| month.starts_with(name))
            .and_then(|at| i8::try_from(at + 1).ok())
    };
    let month = month.parse().ok().or_else(named)?;
    Date::new(year.parse().ok()?, month, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_that_was_meant() {
        for (text, day) in [
            ("15.01.2026", "2026-01-15"),
            ("1. juni 2025", "2025-06-01"),
            ("1 Des. 2025", "2025-12-01"),
            ("2025/06/01", "2025-06-01"),
            ("2025-6-1", "2025-06-01"),
            ("01/06/2025", "2025-06-01"),
            ("1-6-2025", "2025-06-01"),
            ("20250601", "2025-06-01"),
        ] {
            assert_eq!(
                meant(text).map(|date| date.to_string()).as_deref(),
                Some(day),
                "{text}"
            );
        }
        for text in [
            "2025-13-45",
            "i går",
            "31.02.2026",
            "1.6.25",
            "juni 2025",
            "",
            "1. x 2025",
            "æøå12345",
        ] {
            assert_eq!(meant(text), None, "{text}");
        }
    }
}
