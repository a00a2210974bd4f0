//! What stands before a colon, or above a text: who is responsible, when, the status. And numbers
//! before titles.

use super::block::Block;

/// What a label says that its text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Responsible,
    Contributors,
    When,
    Status,
    /// Something that a measure has no key for.
    Text,
}

/// The labels in small letters; what a label begins with is enough for the first.
const LABELS: [(&str, Field); 25] = [
    ("ansvarlig", Field::Responsible),
    ("ansvarlege", Field::Responsible),
    ("ansvar", Field::Responsible),
    ("hovedansvar", Field::Responsible),
    ("hovedansvarlig", Field::Responsible),
    ("tiltakseier", Field::Responsible),
    ("hvem", Field::Responsible),
    ("responsible", Field::Responsible),
    ("bidrar", Field::Contributors),
    ("bidragsytere", Field::Contributors),
    ("medvirkende", Field::Contributors),
    ("samarbeidspartnere", Field::Contributors),
    ("samarbeid med", Field::Contributors),
    ("tidsramme", Field::When),
    ("tidsrom", Field::When),
    ("tidsplan", Field::When),
    ("tidspunkt", Field::When),
    ("gjennomføring", Field::When),
    ("gjennomføres", Field::When),
    ("periode", Field::When),
    ("frist", Field::When),
    ("når", Field::When),
    ("when", Field::When),
    ("deadline", Field::When),
    ("status", Field::Status),
];
/// What may follow «ansvarlig» in a label.
const WHO: [&str; 10] = [
    "e",
    "departement",
    "departementer",
    "enhet",
    "enheter",
    "etat",
    "etater",
    "virksomhet",
    "instans",
    "for tiltaket",
];

/// The field of a label, whatever the case.
fn field_of(label: &str) -> Option<Field> {
    let label = label.trim().to_lowercase();
    let known = LABELS.iter().find(|(word, _)| *word == label);
    known.map(|(_, field)| *field).or_else(|| {
        let rest = label
            .strip_prefix("ansvarlige")
            .or_else(|| label.strip_prefix("ansvarlig"))?;
        WHO.contains(&rest.trim()).then_some(Field::Responsible)
    })
}

/// The head of a column of a table, as a field: its first word is enough («Status per 1. juni»).
pub(super) fn head(words: &str) -> Option<Field> {
    let first = words.split_whitespace().next().unwrap_or_default();
    field_of(words.trim_end_matches(['.', ':'])).or_else(|| field_of(first))
}

/// The label that a text begins with, and the rest: «Status: Pågående».
pub(super) fn label(words: &str) -> Option<(Field, &str)> {
    let plain = words.trim_start_matches(['*', '_']);
    let (label, rest) = plain.split_once(':')?;
    let field = field_of(label.trim_end_matches(['*', '_']))?;
    Some((field, rest.trim_start_matches(['*', '_', ' ']).trim()))
}

/// The field of a label that stands alone above its text: «NÅR». In capitals it may be any.
pub(super) fn lone_label(words: &str) -> Option<Field> {
    let words = words.trim_end_matches(':');
    let is_capital = words.chars().count() > 2
        && words
            .chars()
            .all(|letter| letter.is_uppercase() || letter == ' ');
    match field_of(words) {
        Some(field) if is_capital || words.starts_with(char::is_uppercase) => Some(field),
        _ => is_capital.then_some(Field::Text),
    }
}

/// What stands before the name of a part.
const PARTS: [&str; 8] = [
    "tiltak",
    "innsatsområde",
    "satsingsområde",
    "hovedområde",
    "område",
    "tema",
    "kapittel",
    "del",
];
/// The longest name of a part, in characters.
pub(super) const LONGEST: usize = 80;

/// The name of a part in «Tiltak: Arbeidsliv», «Innsatsområde 2: Ungdom».
pub(super) fn part(words: &str) -> Option<&str> {
    let (label, name) = words.split_once(':')?;
    let label = label
        .trim_end_matches(|c: char| c.is_ascii_digit())
        .trim()
        .to_lowercase();
    let name = name.trim();
    let is_name = !name.is_empty() && name.chars().count() <= LONGEST && !name.ends_with('.');
    let is_measure = numbered(words).is_some();
    (is_name && !is_measure && PARTS.contains(&label.as_str())).then_some(name)
}

/// A number before a title, with what stands between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Numbered<'w> {
    pub(super) number: &'w str,
    pub(super) style: Style,
    pub(super) title: &'w str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Style {
    /// «Tiltak 12: …»
    Named,
    /// «12. …»
    Dot,
    /// «12 …»
    Bare,
}

/// The longest number of a measure.
const LONGEST_NUMBER: usize = 9;

/// The number that a title begins with.
pub(super) fn numbered(words: &str) -> Option<Numbered<'_>> {
    let (rest, is_named) = match named(words) {
        Some(rest) => (rest, true),
        None => (words, false),
    };
    let end = rest
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '.')
        .unwrap_or(rest.len());
    let number = rest[..end].trim_end_matches('.');
    let is_number = number.len() <= LONGEST_NUMBER
        && number.starts_with(|c: char| c.is_ascii_digit())
        && number.split('.').all(is_part);
    if !is_number {
        return None;
    }
    let after = &rest[number.len()..];
    let title = after
        .trim_start_matches(['.', ':', ')', '–', '-', ' '])
        .trim();
    let style = match (is_named, after.chars().next()) {
        (true, _) => Style::Named,
        (false, Some('.' | ':' | ')')) => Style::Dot,
        (false, _) => Style::Bare,
    };
    let is_title = title.chars().count() <= 200
        && title.starts_with(|c: char| c.is_alphabetic() || matches!(c, '«' | '"' | '“'))
        && (is_named || title.starts_with(|c: char| !c.is_lowercase()));
    is_title.then_some(Numbered {
        number,
        style,
        title,
    })
}

/// Digits, and a letter at most: «12», «3a».
fn is_part(part: &str) -> bool {
    let digits = part.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let is_year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    (1..=4).contains(&digits.len())
        && !is_year
        && part.len() - digits.len() <= 1
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// What follows a word for a measure.
fn named(words: &str) -> Option<&str> {
    [
        "Tiltak ",
        "TILTAK ",
        "Aktivitet ",
        "Measure ",
        "Doaibmabidju ",
    ]
    .iter()
    .find_map(|word| words.strip_prefix(word))
    .map(|rest| rest.trim_start_matches("nr. "))
}

/// The field of a block, with its text.
pub(super) fn of(block: &Block) -> Option<(Field, &str)> {
    label(&block.words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_read() {
        for (words, expected) in [
            (
                "Ansvarlig departement: AID",
                Some((Field::Responsible, "AID")),
            ),
            ("**Ansvarlig:** AID", Some((Field::Responsible, "AID"))),
            ("Tidsramme: 2024–2027", Some((Field::When, "2024–2027"))),
            ("Status: Pågående", Some((Field::Status, "Pågående"))),
            ("Midtveisrapport: Noe", None),
            ("Han sa: ja", None),
        ] {
            assert_eq!(label(words), expected, "{words}");
        }
        assert_eq!(lone_label("NÅR"), Some(Field::When));
        assert_eq!(lone_label("HVORDAN"), Some(Field::Text));
        assert_eq!(lone_label("Når"), Some(Field::When));
        assert_eq!(lone_label("Norge"), None);
    }

    #[test]
    fn numbers_are_read() {
        for (words, expected) in [
            ("1. Kampanje", Some(("1", Style::Dot, "Kampanje"))),
            ("12 Mer kunnskap", Some(("12", Style::Bare, "Mer kunnskap"))),
            ("Tiltak 3a: Noe", Some(("3a", Style::Named, "Noe"))),
            ("Tiltak 1.10 – Noe", Some(("1.10", Style::Named, "Noe"))),
            ("2024 Arbeidet starter", None),
            ("1000. Noe", Some(("1000", Style::Dot, "Noe"))),
            ("20 nye tjenestesteder", None),
            ("1.5 millioner", None),
            ("Tekst", None),
        ] {
            let read = numbered(words).map(|read| (read.number, read.style, read.title));
            assert_eq!(read, expected, "{words}");
        }
    }

    #[test]
    fn parts_are_named() {
        for (words, name) in [
            ("Tiltak: Arbeidsliv", Some("Arbeidsliv")),
            ("Innsatsområde 2: Ungdom", Some("Ungdom")),
            ("Tiltak 2: Ungdom", None),
            ("Status: Pågående", None),
            ("Tiltak: Dette er en hel setning.", None),
        ] {
            assert_eq!(part(words), name, "{words}");
        }
    }
}
