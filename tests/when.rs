//! `When` against `when.txt`, line by line, and what holds of any phrase.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

use std::fmt::Write;

use jiff::civil::{Date, date};
use planverk::document::when::{Certainty, Impossible, Part, Reason, Span, Unclear, When};
use proptest::prelude::*;

/// One line of `when.txt`.
struct Case<'a> {
    phrase: &'a str,
    period: &'a str,
    expected: Vec<&'a str>,
}

fn cases() -> impl Iterator<Item = (usize, Case<'static>)> {
    let lines = include_str!("when.txt").lines().enumerate();
    lines
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .map(|(index, line)| {
            let mut columns = line.split('|').map(str::trim);
            let phrase = columns.next().unwrap();
            let period = columns.next().unwrap();
            (
                index + 1,
                Case {
                    phrase,
                    period,
                    expected: columns.collect(),
                },
            )
        })
}

fn period(written: &str) -> Option<Span> {
    if written == "-" {
        return None;
    }
    if let Some((from, to)) = written.split_once("..") {
        return Some(Span {
            from: from.parse().ok(),
            to: to.parse().ok(),
        });
    }
    let (from, to) = written.split_once('-').unwrap_or((written, written));
    Some(years(from.parse().unwrap(), to.parse().unwrap()))
}

fn years(from: i16, to: i16) -> Span {
    Span {
        from: Some(date(from, 1, 1)),
        to: Some(date(to, 12, 31)),
    }
}

fn write_span(span: &Span) -> String {
    let day = |day: Option<Date>| day.map_or(String::new(), |day| day.to_string());
    format!("{}..{}", day(span.from), day(span.to))
}

/// A reading as the columns of `when.txt`.
fn columns(text: &str, reading: &Result<When, Impossible>) -> Vec<String> {
    match reading {
        Err(Impossible { at, reason }) => {
            let reason = format!("{reason:?}").to_lowercase();
            vec![format!("impossible {reason}"), text[at.clone()].to_owned()]
        }
        Ok(When {
            unread: Some(why), ..
        }) => vec![unread(*why).to_owned()],
        Ok(when) => {
            let spans: Vec<String> = when.spans.iter().map(write_span).collect();
            let spans = if spans.is_empty() {
                "-".to_owned()
            } else {
                spans.join(", ")
            };
            vec![spans, flags(when)]
        }
    }
}

fn unread(why: Unclear) -> &'static str {
    match why {
        Unclear::Words => "unread",
        Unclear::NoYear => "unread no-year",
        Unclear::Relative => "unread relative",
    }
}

fn flags(when: &When) -> String {
    let mut flags = when.certainty.id().to_owned();
    flags.push_str(if when.continuous { " continuous" } else { "" });
    flags.push_str(if when.recurring { " recurring" } else { "" });
    for span in &when.focus {
        write!(flags, " focus={}", write_span(span)).unwrap();
    }
    flags
}

#[test]
fn reads_what_when_txt_says() {
    let mut failures = String::new();
    let mut count = 0;
    for (line, case) in cases() {
        count += 1;
        let reading = When::read(case.phrase, period(case.period));
        let columns = columns(case.phrase, &reading);
        if columns != case.expected {
            let (wanted, got) = (case.expected.join(" | "), columns.join(" | "));
            writeln!(
                failures,
                "when.txt:{line}: {}\n  wanted {wanted}\n  got    {got}",
                case.phrase
            )
            .unwrap();
        }
    }
    assert!(count > 150);
    assert!(failures.is_empty(), "\n{failures}");
}

#[test]
fn no_case_stands_twice() {
    let mut seen = std::collections::HashSet::new();
    for (line, case) in cases() {
        assert!(
            seen.insert((case.phrase, case.period)),
            "when.txt:{line}: {}",
            case.phrase
        );
    }
}

#[test]
fn cases_read_the_same_in_any_dress() {
    for (line, case) in cases() {
        let period = period(case.period);
        let plain = meaning(case.phrase, period);
        for dressed in dresses(case.phrase) {
            assert_eq!(
                meaning(&dressed, period),
                plain,
                "when.txt:{line}: {dressed:?}"
            );
        }
    }
}

/// The same phrase in other cases, dashes and spaces, and with å in two.
fn dresses(phrase: &str) -> Vec<String> {
    let mut dresses = vec![
        phrase.to_uppercase(),
        phrase.to_lowercase(),
        format!("\u{a0} \t{phrase}\n"),
    ];
    dresses.push(phrase.replace(' ', "\u{a0} "));
    dresses.push(phrase.replace('å', "a\u{30a}").replace('Å', "A\u{30a}"));
    for dash in ["-", "–", "—", "\u{2011}", "−", "--"] {
        dresses.push(phrase.replace(['-', '–', '—'], dash));
    }
    dresses
}

/// A reading without what follows the letters: its text and the place of its fault.
fn meaning(text: &str, period: Option<Span>) -> Result<When, Reason> {
    let when = When::read(text, period).map_err(|impossible| impossible.reason)?;
    Ok(When {
        text: String::new(),
        ..when
    })
}

fn read(text: &str) -> When {
    When::read(text, Some(years(2022, 2022))).unwrap()
}

fn part(label: &str, text: &str) -> Part {
    Part {
        label: label.to_owned(),
        when: read(text),
    }
}

fn quarter(number: i8) -> Span {
    let first = date(2022, number * 3 - 2, 1);
    Span {
        from: Some(first),
        to: Some(date(2022, number * 3, 1).last_of_month()),
    }
}

#[test]
fn keeps_the_words_trimmed() {
    assert_eq!(read("  Q1  2022\n").text, "Q1  2022");
    assert_eq!(read(" etter møteplan ").text, "etter møteplan");
    assert_eq!(read("").text, "");
    assert!(!read(" ").understood);
}

#[test]
fn reads_nothing_of_what_stands_as_printed() {
    let printed = When::as_printed(" 31. juni 2026 ");
    assert_eq!(
        (printed.text.as_str(), printed.certainty, printed.latest()),
        ("31. juni 2026", Certainty::Unknown, None)
    );
    assert!(printed.understood);
    let joined = When::join(vec![
        Part {
            label: "Kartlegging".to_owned(),
            when: printed,
        },
        part("", "Q1 2022"),
    ]);
    assert_eq!(joined.text, "Kartlegging: 31. juni 2026 / Q1 2022");
    assert_eq!(
        (joined.spans, joined.certainty, joined.understood),
        (vec![quarter(1)], Certainty::Certain, true)
    );
}

#[test]
fn places_a_fault_in_the_text_as_given() {
    let fault = When::read("  Før Ås: ", None).unwrap();
    assert!(!fault.understood);
    let text = "  Så raskt som mulig, senest 31. juni 2026 ";
    let fault = When::read(text, None).unwrap_err();
    assert_eq!(
        (&text[fault.at], fault.reason),
        ("31. juni 2026", Reason::Day)
    );
}

#[test]
fn joins_parts() {
    let joined = When::join(vec![
        part("Kartlegging", "bør skje Q1 2022"),
        part("Deltakelse", "etter møteplan"),
    ]);
    assert_eq!(
        joined.text,
        "Kartlegging: bør skje Q1 2022 / Deltakelse: etter møteplan"
    );
    assert_eq!(joined.spans, [quarter(1)]);
    assert_eq!(joined.certainty, Certainty::Tentative);
    assert_eq!(
        (joined.understood, joined.unread),
        (false, Some(Unclear::Words))
    );
    assert_eq!(joined.parts.len(), 2);
}

#[test]
fn joins_parts_without_a_date() {
    let joined = When::join(vec![
        part("NLGU gjennomføres", "i mars"),
        part("Øvrige aktiviteter", "ved anledning"),
    ]);
    assert_eq!(joined.latest(), Some(date(2022, 3, 31)));
    assert_eq!(joined.certainty, Certainty::Certain);
    assert!(joined.understood);
    let undated = When::join(vec![part("", "ved anledning"), part("", "ukjent")]);
    assert_eq!(
        (undated.certainty, undated.text.as_str()),
        (Certainty::Unknown, "ved anledning / ukjent")
    );
    assert_eq!(undated.spans, []);
}

#[test]
fn joins_the_weakest_certainty_and_all_flags() {
    let joined = When::join(vec![
        part("a", "våren 2022"),
        part("b", "årlig"),
        part("c", "Q1 2022"),
        part("d", "Q1 2022"),
    ]);
    assert_eq!(joined.certainty, Certainty::Approximate);
    assert!(joined.recurring && !joined.continuous);
    assert_eq!(
        joined.spans,
        [read("våren 2022").spans[0], years(2022, 2022), quarter(1)]
    );
}

#[test]
fn joins_as_one_text_does() {
    for (first, second) in [
        ("Fortløpende", "Særlig fokus Q3-Q4 2022"),
        ("Q1 2022", "Q3 2022"),
        ("løpende", "våren 2022"),
    ] {
        let joined = When::join(vec![part("", first), part("", second)]);
        assert_eq!(
            When {
                parts: Vec::new(),
                ..joined
            },
            read(&format!("{first} / {second}"))
        );
    }
}

#[test]
fn joins_nothing() {
    let joined = When::join(Vec::new());
    assert_eq!(
        (joined.text.as_str(), joined.certainty, joined.latest()),
        ("", Certainty::Unknown, None)
    );
}

#[test]
fn knows_its_ends() {
    let ends = |text| (read(text).earliest(), read(text).latest());
    assert_eq!(
        ends("Q3 og Q1"),
        (Some(date(2022, 1, 1)), Some(date(2022, 9, 30)))
    );
    assert_eq!(ends("innen Q1"), (None, Some(date(2022, 3, 31))));
    assert_eq!(ends("fra Q3"), (Some(date(2022, 7, 1)), None));
    assert_eq!(ends("Q1 / fra Q3"), (Some(date(2022, 1, 1)), None));
    assert_eq!(
        ends("løpende"),
        (Some(date(2022, 1, 1)), Some(date(2022, 12, 31)))
    );
    assert_eq!(ends("etter behov"), (None, None));
    assert_eq!(When::read("løpende", None).unwrap().latest(), None);
}

#[test]
fn orders_certainty_by_weakness() {
    let all = [
        Certainty::Certain,
        Certainty::Approximate,
        Certainty::Tentative,
        Certainty::Unknown,
    ];
    assert!(all.is_sorted());
    assert_eq!(
        all.map(Certainty::id),
        ["certain", "approximate", "tentative", "unknown"]
    );
}

const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];

/// Everything that every reading keeps to.
fn check_sound(text: &str, period: Option<Span>) {
    let when = match When::read(text, period) {
        Err(impossible) => {
            return assert!(
                text.get(impossible.at)
                    .is_some_and(|words| !words.is_empty()),
                "{text:?}"
            );
        }
        Ok(when) => when,
    };
    for span in when.spans.iter().chain(&when.focus) {
        assert!(span.from.is_some() || span.to.is_some(), "{text:?}");
        assert!(
            span.from.zip(span.to).is_none_or(|(from, to)| from <= to),
            "{text:?}: {span:?}"
        );
    }
    assert_eq!(
        when.certainty == Certainty::Unknown,
        when.spans.is_empty(),
        "{text:?}"
    );
    assert!(when.understood || when.spans.is_empty(), "{text:?}");
    assert_eq!(when.understood, when.unread.is_none(), "{text:?}");
    assert_eq!(when.text, text.trim());
}

fn any_day() -> impl Strategy<Value = Date> {
    (1800i16..=2200, 1i8..=12, 1i8..=31).prop_map(|(year, month, day)| {
        let last = date(year, month, 1).days_in_month();
        date(year, month, day.min(last))
    })
}

/// Strings of words, numbers and signs that time phrases are made of, in no order.
fn word_salad() -> impl Strategy<Value = String> {
    const WORDS: &[&str] = &[
        "i",
        "innen",
        "fra",
        "til",
        "frem til",
        "mellom",
        "og",
        "eller",
        "hvert",
        "år",
        "året",
        "årlig",
        "løpende",
        "Q",
        "Q3",
        "Q4",
        "Q5",
        "1.",
        "3.",
        "2",
        "23",
        "31",
        "kvartal",
        "halvår",
        "tertial",
        "uke",
        "juni",
        "mars",
        "februar",
        "jul",
        "våren",
        "høsten",
        "vinteren",
        "skoleåret",
        "årsskiftet",
        "påske",
        "2022",
        "2025",
        "2026",
        "3026",
        "/",
        " / ",
        ";",
        ",",
        ".",
        "-",
        "–",
        "særlig fokus",
        "tentativt",
        "ca.",
        "mot",
        "før",
        "etter",
        "slutten av",
        "utgangen av",
        "tidlig",
        "hele",
        "planperioden",
        "så raskt som mulig",
        "og fremover",
        "deretter",
        "to",
        "ganger",
        "første",
        "siste",
        "ved",
        "anledning",
        "møteplan",
        "2026-06-01",
        "oppstart",
        "ferdig",
        "utsatt til",
        "pågår",
        "T2",
        "H1",
        "25",
        "26",
        "2025/26",
        "31/12/2025",
        "primo",
        "medio",
        "ultimo",
        "tbd",
        "n/a",
        "måneder",
        "neste",
        "2026-Q3",
        "1.6.2026",
        "(",
        ")",
        "?",
        ":",
    ];
    let word = (
        proptest::sample::select(WORDS),
        prop_oneof![3 => Just(" "), 1 => Just("")],
    );
    proptest::collection::vec(word, 0..9).prop_map(|words| {
        words
            .into_iter()
            .flat_map(|(word, space)| [word, space])
            .collect()
    })
}

fn any_period() -> impl Strategy<Value = Option<Span>> {
    prop_oneof![
        Just(None),
        Just(Some(years(2022, 2022))),
        Just(Some(years(2024, 2027))),
        Just(Some(Span {
            from: None,
            ..years(2025, 2025)
        })),
        Just(Some(Span {
            from: None,
            to: None
        })),
    ]
}

/// What is read of a phrase that must be plain.
fn plain(text: &str) -> Vec<Span> {
    let when = When::read(text, None).unwrap_or_else(|fault| panic!("{text:?}: {fault:?}"));
    assert!(
        when.understood && when.certainty == Certainty::Certain,
        "{text:?}"
    );
    when.spans
}

fn months(year: i16, first: i8, last: i8) -> Span {
    Span {
        from: Some(date(year, first, 1)),
        to: Some(date(year, last, 1).last_of_month()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_string_is_read_soundly(text in any::<String>(), period in any_period()) {
        check_sound(&text, period);
    }

    #[test]
    fn any_salad_is_read_soundly(text in word_salad(), period in any_period()) {
        check_sound(&text, period);
    }

    #[test]
    fn any_salad_reads_the_same_in_any_dress(text in word_salad(), period in any_period()) {
        let plain = meaning(&text, period);
        for dressed in dresses(&text) {
            prop_assert_eq!(&meaning(&dressed, period), &plain, "{:?}", dressed);
        }
    }

    #[test]
    fn the_text_reads_as_it_was_read(text in word_salad(), period in any_period()) {
        if let Ok(when) = When::read(&text, period) {
            prop_assert_eq!(When::read(&when.text, period), Ok(when));
        }
    }

    #[test]
    fn a_written_day_is_that_day(day in any_day()) {
        let (d, m, y) = (day.day(), day.month(), day.year());
        let name = MONTHS[usize::try_from(m).unwrap() - 1];
        let span = Span { from: Some(day), to: Some(day) };
        for text in [day.to_string(), format!("{d}.{m}.{y}"), format!("{d:02}.{m:02}.{y}"), format!("{d}. {name} {y}")] {
            prop_assert_eq!(plain(&text), vec![span], "{}", text);
        }
        prop_assert_eq!(plain(&format!("innen {day}")), vec![Span { from: None, ..span }]);
        prop_assert_eq!(plain(&format!("fra {day}")), vec![Span { to: None, ..span }]);
    }

    #[test]
    fn a_written_stretch_of_days_is_that_stretch(a in any_day(), b in any_day()) {
        let (from, to) = (a.min(b), a.max(b));
        let span = Span { from: Some(from), to: Some(to) };
        let dotted = |day: Date| format!("{}.{}.{}", day.day(), day.month(), day.year());
        for joint in ["–", " - ", " til ", " til og med "] {
            prop_assert_eq!(plain(&format!("{}{joint}{}", dotted(from), dotted(to))), vec![span]);
        }
        prop_assert_eq!(plain(&format!("{from}/{to}")), vec![span]);
        if from < to {
            let fault = When::read(&format!("{to} – {from}"), None).unwrap_err();
            prop_assert_eq!(fault.reason, Reason::Reversed);
        }
    }

    #[test]
    fn a_written_part_of_a_year_is_that_part(year in 1800i16..=2200, month in 1i8..=12) {
        let name = MONTHS[usize::try_from(month).unwrap() - 1];
        let (quarter, third, half) = ((month + 2) / 3, (month + 3) / 4, (month + 5) / 6);
        let of_quarter = months(year, quarter * 3 - 2, quarter * 3);
        let of_half = months(year, half * 6 - 5, half * 6);
        let written = [
            (format!("{name} {year}"), months(year, month, month)),
            (format!("{year}-{month:02}"), months(year, month, month)),
            (format!("Q{quarter} {year}"), of_quarter),
            (format!("{year}-Q{quarter}"), of_quarter),
            (format!("Q{quarter}/{year}"), of_quarter),
            (format!("{quarter}. kvartal {year}"), of_quarter),
            (format!("T{third} {year}"), months(year, third * 4 - 3, third * 4)),
            (format!("{half}. halvår {year}"), of_half),
            (format!("{year}"), months(year, 1, 12)),
        ];
        for (text, span) in written {
            prop_assert_eq!(plain(&text), vec![span], "{}", text);
        }
    }

    #[test]
    fn a_short_year_is_that_year(year in 2020i16..=2049, month in 1i8..=12, day in 1i8..=28) {
        let name = MONTHS[usize::try_from(month).unwrap() - 1];
        let (quarter, short) = ((month + 2) / 3, year - 2000);
        let that_day = Some(date(year, month, day));
        let written = [
            (format!("{name} {short}"), months(year, month, month)),
            (format!("Q{quarter} {short}"), months(year, quarter * 3 - 2, quarter * 3)),
            (format!("{day}. {name} {short}"), Span { from: that_day, to: that_day }),
            (format!("{day:02}.{month:02}.{short}"), Span { from: that_day, to: that_day }),
        ];
        for (text, span) in written {
            prop_assert_eq!(plain(&text), vec![span], "{}", text);
        }
    }

    #[test]
    fn a_day_before_a_slash_is_read_where_it_is_no_month(day in any_day()) {
        let (d, m, y) = (day.day(), day.month(), day.year());
        let text = format!("{d}/{m}/{y}");
        if d > 12 || d == m {
            prop_assert_eq!(plain(&text), vec![Span { from: Some(day), to: Some(day) }], "{}", text);
        } else {
            prop_assert_eq!(When::read(&text, None).unwrap().unread, Some(Unclear::Words), "{}", text);
        }
    }

    #[test]
    fn the_thirds_of_a_month_follow_one_another(year in 1800i16..=2200, month in 1i8..=12) {
        let name = MONTHS[usize::try_from(month).unwrap() - 1];
        let third = |word| When::read(&format!("{word} {name} {year}"), None).unwrap().spans[0];
        let thirds = [third("primo"), third("medio"), third("ultimo")];
        prop_assert_eq!(Span { to: thirds[2].to, ..thirds[0] }, months(year, month, month));
        for pair in thirds.windows(2) {
            prop_assert_eq!(pair[0].to.unwrap().tomorrow().ok(), pair[1].from);
        }
    }

    #[test]
    fn written_years_are_those_years(from in 1800i16..=2199, more in 1i16..=50) {
        let to = (from + more).min(2200);
        for text in [format!("{from}–{to}"), format!("{from} - {to}"), format!("fra {from} til {to}")] {
            prop_assert_eq!(plain(&text), vec![years(from, to)], "{}", text);
        }
    }
}
