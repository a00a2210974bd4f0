//! Every string of the theme that takes a number or the word for a measure, as sentences: for each
//! language, with 0, 1, 2 and 13, for the words that the strings know and for one that they do not.
//! `tests/grammar.txt` holds them as a person has read them. `PLANVERK_UPDATE=1 cargo test --test
//! grammar` writes them anew; read every line that differs before you keep it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use planverk::build::{Cache, Options, build};
use planverk::language::{Argument, Language, Languages};
use planverk::path::SourcePath;
use planverk::source::SourceTree;

/// The words for a measure that the strings of a language bend, and one that they do not know.
const TERMS: [(&str, [&str; 3]); 4] = [
    ("nb", ["tiltak", "aktivitet", "satsing"]),
    ("nn", ["tiltak", "aktivitet", "satsing"]),
    ("en", ["measure", "activity", "initiative"]),
    ("se", ["doaibmabidju", "aktivitehta", "prošeakta"]),
];
const NUMBERS: [i64; 4] = [0, 1, 2, 13];
/// Strings that no page asks for where there is nothing to speak of.
const OF_SOMETHING: [&str; 30] = [
    "all-measures",
    "announced-none",
    "announced-sections",
    "body-table-label",
    "body-table-label-of",
    "department-lead",
    "departments-lead",
    "filter-shown",
    "front-reported-entries",
    "front-reported-report",
    "changes-count",
    "late-days",
    "late-months",
    "late-years",
    "missed-count",
    "overdue-count",
    "passed-count",
    "plan-differs-count",
    "reported-all",
    "reported-all-as-of",
    "reported-none",
    "reported-none-as-of",
    "role-count",
    "since-days",
    "since-months",
    "since-years",
    "the-measures",
    "timeline-svg-title",
    "unconfirmed-count",
    "unknown-count",
];
/// Strings that are said only of more than can be shown.
const OF_MANY: [&str; 3] = ["search-too-many", "status-too-many", "timeline-too-many"];

/// The strings of a language as its file has them: each name with its text.
fn strings(code: &str) -> Vec<(String, String)> {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("themes/standard/strings/{code}.ftl"));
    let mut strings: Vec<(String, String)> = Vec::new();
    for line in fs::read_to_string(file)
        .unwrap()
        .lines()
        .filter(|line| !line.starts_with('#'))
    {
        match line
            .split_once(" =")
            .filter(|_| line.starts_with(|first: char| first.is_ascii_lowercase()))
        {
            Some((name, text)) => strings.push((name.to_owned(), text.to_owned())),
            None => strings
                .iter_mut()
                .next_back()
                .into_iter()
                .for_each(|(_, text)| text.push_str(line)),
        }
    }
    strings
}

/// The names of the values that a text speaks of, those of the strings in it too.
fn values<'s>(text: &'s str, all: &BTreeMap<&str, &'s str>) -> BTreeSet<&'s str> {
    let name = |rest: &'s str| {
        rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
            .next()
            .unwrap()
    };
    let own = text.split('$').skip(1).map(name);
    let inside = text
        .split("{ ")
        .skip(1)
        .map(name)
        .filter_map(|inner| all.get(inner));
    own.chain(inside.flat_map(|inner| values(inner, all)))
        .collect()
}

/// The numbers that a string is said with, each by its name.
fn numbers(key: &str, values: &BTreeSet<&str>) -> Vec<Vec<(&'static str, i64)>> {
    let with = |name: &'static str, pairs: &[(i64, i64)]| -> Vec<Vec<(&'static str, i64)>> {
        pairs
            .iter()
            .map(|(other, n)| vec![(name, *other), ("n", *n)])
            .collect()
    };
    match () {
        () if OF_MANY.contains(&key) => vec![vec![("n", 1001)]],
        () if values.contains("reported") => with("reported", &[(1, 2), (2, 13)]),
        () if values.contains("published") => {
            with("published", &[(1, 2), (2, 1), (2, 13), (13, 2)])
        }
        () if values.contains("months") => with("months", &[(0, 2), (1, 1), (2, 2), (11, 13)]),
        () if values.contains("count") => {
            with("count", &[(0, 13), (1, 1), (1, 2), (2, 13), (13, 13)])
        }
        () if values.contains("plans") => with("plans", &[(1, 0), (1, 1), (2, 2), (2, 13)]),
        () if values.contains("n") => {
            let least = i64::from(OF_SOMETHING.contains(&key) || follows_its_number(key, values));
            NUMBERS
                .into_iter()
                .filter(|n| *n >= least)
                .map(|n| vec![("n", n)])
                .collect()
        }
        () => vec![vec![]],
    }
}

/// A string in words. What it speaks of besides is the same for all.
fn say(
    language: &Language,
    key: &str,
    values: &BTreeSet<&str>,
    term: &str,
    numbers: &[(&'static str, i64)],
) -> String {
    let day = language.date("2025-06-01".parse().unwrap());
    let status = language.text("status-ongoing").to_lowercase();
    let others = [
        ("code", "AID"),
        ("plan", "P"),
        ("section", "D"),
        ("from", "1"),
        ("to", "9"),
        ("number", "7"),
        ("title", "T"),
        ("name", "T"),
    ];
    let mut arguments: Vec<(&str, Argument<'_>)> = vec![
        ("term", Argument::Text(term)),
        ("date", Argument::Text(&day)),
    ];
    arguments.extend([
        ("status", Argument::Text(&status)),
        ("when", Argument::Text(&day)),
        ("shown", Argument::Text("1")),
    ]);
    arguments.extend(others.map(|(name, text)| (name, Argument::Text(text))));
    arguments.extend(
        numbers
            .iter()
            .map(|(name, number)| (*name, Argument::Number(*number))),
    );
    let said = language.find_with(key, &arguments).unwrap();
    let number = numbers.first().filter(|_| follows_its_number(key, values));
    number.map_or(said.clone(), |(_, number)| {
        format!("{number} {}", said.to_lowercase())
    })
}

/// Whether pages write the number before the string.
fn follows_its_number(key: &str, values: &BTreeSet<&str>) -> bool {
    (key.starts_with("tally-") || key.starts_with("status-")) && values.iter().eq(["n"].iter())
}

fn languages() -> Languages {
    let plans = TERMS.map(|(code, _)| {
        let plan = format!("---\ntitle: P\nkind: action-plan\nlanguage: {code}\n---\n");
        (
            SourcePath::new(format!("content/plans/{code}/plan.md")),
            plan.into_bytes(),
        )
    });
    let site = (
        SourcePath::new("content/site.yaml"),
        b"title: Planer\n".to_vec(),
    );
    let tree = SourceTree::from_files(plans.into_iter().chain([site]));
    let built = build(&tree, &Options::default(), &mut Cache::default());
    assert!(built.diagnostics.is_empty(), "{:?}", built.diagnostics);
    built.value.site.languages
}

#[test]
fn sentences_are_those_that_were_read() {
    let languages = languages();
    let mut text = String::new();
    for (code, terms) in TERMS {
        writeln!(text, "== {code}").unwrap();
        let strings = strings(code);
        let all: BTreeMap<&str, &str> = strings
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect();
        for (key, own) in &strings {
            let values = values(own, &all);
            let bends = ["n", "plans", "published", "term"]
                .iter()
                .any(|name| values.contains(name));
            if !bends || key == "data-readme" {
                continue;
            }
            writeln!(text, "\n{key}").unwrap();
            let terms = if values.contains("term") {
                &terms[..]
            } else {
                &[""]
            };
            let numbers = numbers(key, &values);
            for term in terms {
                for numbers in &numbers {
                    writeln!(
                        text,
                        "  {}",
                        say(&languages[code], key, &values, term, numbers)
                    )
                    .unwrap();
                }
            }
        }
        text.push('\n');
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/grammar.txt");
    if std::env::var_os("PLANVERK_UPDATE").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    let differs = text
        .lines()
        .zip(written.lines().chain(std::iter::repeat("")))
        .find(|(now, before)| now != before);
    assert!(
        text == written,
        "tests/grammar.txt has other sentences, from {differs:?}; PLANVERK_UPDATE=1 writes them"
    );
}
