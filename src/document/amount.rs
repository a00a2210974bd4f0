//! Amounts as people write them in indicators: «12,5», «1 200 veivisere», «minst 50 %», «inntil 6».
//! An amount is read whole or not at all: what may mean two numbers means none.

/// An amount, and on which side of it the wanted lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Amount {
    /// The number.
    pub value: f64,
    /// Whether more is wanted, or less; `None` where just this is.
    pub side: Option<Side>,
}

/// The side of an amount that is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// This or more.
    Above,
    /// This or less.
    Below,
}

impl Side {
    /// The identifier that templates use.
    pub fn id(self) -> &'static str {
        match self {
            Side::Above => "above",
            Side::Below => "below",
        }
    }
}

/// Words before a number that say which side of it is wanted; in bokmål and nynorsk.
const SIDES: [(&str, Side); 8] = [
    ("minst ", Side::Above),
    ("minimum ", Side::Above),
    ("over ", Side::Above),
    ("inntil ", Side::Below),
    ("høyst ", Side::Below),
    ("høgst ", Side::Below),
    ("maksimum ", Side::Below),
    ("under ", Side::Below),
];

/// Reads an amount; after the number may stand its unit or a percent sign, and nothing else.
pub fn read(text: &str, unit: Option<&str>) -> Option<Amount> {
    let text = text.trim().to_lowercase();
    let (side, rest) = SIDES
        .iter()
        .find_map(|(word, side)| Some((Some(*side), text.strip_prefix(word)?)))
        .unwrap_or((None, &text));
    let unit = unit.unwrap_or_default().to_lowercase();
    let rest = rest.strip_suffix(unit.as_str()).unwrap_or(rest).trim_end();
    let rest = rest.strip_suffix('%').unwrap_or(rest).trim();
    Some(Amount {
        value: number(rest)?,
        side,
    })
}

/// «1 200,5», «1200.5», «-3»: groups of three after spaces, and one decimal mark. «1.200» may be
/// either, so it is neither.
fn number(text: &str) -> Option<f64> {
    let (sign, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(digits) => (-1.0, digits),
        None => (1.0, text),
    };
    let (whole, part) = digits
        .split_once([',', '.'])
        .map_or((digits, None), |(whole, part)| (whole, Some(part)));
    let groups: Vec<&str> = whole.split([' ', '\u{a0}', '\u{202f}']).collect();
    let of_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let grouped = groups.len() == 1
        || groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3);
    let unclear = part.is_some_and(|part| part.len() == 3) && digits.contains('.') && whole != "0";
    if !grouped
        || unclear
        || !groups.iter().all(|group| of_digits(group))
        || !part.is_none_or(of_digits)
    {
        return None;
    }
    format!("{}.{}", groups.concat(), part.unwrap_or("0"))
        .parse::<f64>()
        .ok()
        .map(|value| sign * value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Option<f64> {
        read(text, Some("biler")).map(|amount| amount.value)
    }

    #[test]
    fn numbers_are_read_as_they_are_written() {
        for (text, number) in [
            ("12", 12.0),
            ("12,5", 12.5),
            ("12.5", 12.5),
            ("1 200", 1200.0),
            ("0.125", 0.125),
        ] {
            assert_eq!(value(text), Some(number), "{text}");
        }
        for (text, number) in [
            ("370 biler", 370.0),
            ("45 %", 45.0),
            ("45%", 45.0),
            ("\u{2212}3,0", -3.0),
        ] {
            assert_eq!(value(text), Some(number), "{text}");
        }
    }

    #[test]
    fn what_may_be_two_numbers_is_none() {
        for text in [
            "1.200", "12 00", "1 2", "ca. 30", "30–40", "12 hus", "", "1,2,3", "minst", "e5", "inf",
        ] {
            assert_eq!(value(text), None, "{text}");
        }
    }

    #[test]
    fn a_target_has_a_side() {
        let side = |text: &str| read(text, None).map(|amount| amount.side);
        assert_eq!(side("minst 50"), Some(Some(Side::Above)));
        assert_eq!(side("Inntil 6"), Some(Some(Side::Below)));
        assert_eq!(side("50"), Some(None));
    }
}
