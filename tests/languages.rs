//! The theme's four languages: whole sites in each of them, plurals, dates, and the order of their
//! alphabets.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use planverk::build::{Built, Cache, Options, build};
use planverk::diagnostic::{Rule, Severity};
use planverk::language::{Argument, Language, Languages};
use planverk::path::SourcePath;
use planverk::source::SourceTree;
use scraper::Html;
use scraper::node::Node;

const CODES: [&str; 4] = ["nb", "nn", "se", "en"];

/// The sample site in a language.
fn sample(code: &str) -> (SourceTree, Built) {
    let tree = SourceTree::read(Path::new(env!("CARGO_MANIFEST_DIR"))).value;
    let file = SourcePath::new("content/site.yaml");
    let own: String = tree
        .text(&file)
        .unwrap()
        .lines()
        .filter(|line| !line.starts_with("language:"))
        .map(|l| format!("{l}\n"))
        .collect();
    let tree = tree.with(file, format!("{own}language: {code}\n").into_bytes());
    let built = build(&tree, &Options::default(), &mut Cache::default());
    let errors: Vec<_> = built
        .diagnostics
        .iter()
        .filter(|fault| fault.severity == Severity::Error)
        .collect();
    assert!(errors.is_empty(), "{code}: {errors:?}");
    (tree, built.value)
}

/// A site with something in every language.
fn mixed() -> Built {
    let files = [
        (
            "content/site.yaml",
            "title: Planer\nas_of: 2026-02-01\n".to_owned(),
        ),
        (
            "content/departments/a.md",
            "---\ncode: A\nname: Áššedirektoráhtta\nkind: directorate\n---\n".to_owned(),
        ),
    ];
    let plans = CODES.into_iter().flat_map(|code| {
        let plan = format!(
            "---\ntitle: Plan {code}\nkind: action-plan\nperiod: 2026\nlanguage: {code}\n---\n"
        );
        let measure = "---\nnumber: 1\ntitle: Noe\nresponsible: A\nwhen: 2026-03-01\n---\n";
        [
            (format!("content/plans/{code}/plan.md"), plan),
            (format!("content/plans/{code}/1-m.md"), measure.to_owned()),
        ]
    });
    let files = files
        .map(|(path, text)| (path.to_owned(), text))
        .into_iter()
        .chain(plans);
    let tree = SourceTree::from_files(
        files.map(|(path, text)| (SourcePath::new(path), text.into_bytes())),
    );
    let built = build(&tree, &Options::default(), &mut Cache::default());
    assert!(built.diagnostics.is_empty(), "{:?}", built.diagnostics);
    built.value
}

fn languages() -> Languages {
    mixed().site.languages
}

/// What a reader sees or hears of a page, piece by piece.
fn said(html: &str) -> BTreeSet<String> {
    const HEARD: [&str; 4] = ["aria-label", "data-label", "title", "placeholder"];
    let mut said = BTreeSet::new();
    for node in Html::parse_document(html).tree.nodes() {
        match node.value() {
            // What a page quotes of another is content, put together of what stands apart there.
            Node::Text(_) if node.parent().is_some_and(|above| is_quote(above.value())) => {}
            Node::Text(text) => drop(said.insert(spaced(text))),
            Node::Element(element) => {
                said.extend(
                    element
                        .attrs()
                        .filter(|(name, _)| HEARD.contains(name))
                        .map(|(_, text)| text.to_owned()),
                );
            }
            _ => {}
        }
    }
    said
}

fn is_quote(node: &Node) -> bool {
    node.as_element()
        .is_some_and(|element| element.name() == "q")
}

/// Text with its white space as single spaces, and without what Markdown marks it with.
fn spaced(text: &str) -> String {
    text.replace(['*', '_', '[', ']'], "")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// What tells a string from others: all of it where it is nothing but text, else its longest piece
/// of some words.
fn telling(text: &str) -> Vec<(String, bool)> {
    let mut all = Vec::new();
    for line in text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.starts_with("data-readme"))
    {
        let value = line
            .split_once(" = ")
            .map_or(line, |(_, value)| value)
            .trim();
        let value = value.split_once("] ").map_or(value, |(_, variant)| variant);
        if !value.contains('{') {
            all.push((value.to_lowercase(), true));
        } else if let Some(piece) = value
            .split(['{', '}'])
            .step_by(2)
            .max_by_key(|piece| piece.len())
            && piece.trim().contains(' ')
            && piece.len() > 9
        {
            all.push((piece.to_lowercase(), false));
        }
    }
    // A plan's own word for a measure stands after a number in every language.
    all.retain(|(text, _)| {
        text.chars().filter(|c| c.is_alphabetic()).count() > 2 && !text.starts_with('1')
    });
    all
}

#[test]
fn a_site_has_no_word_of_another_language() {
    let strings = |code: &str| {
        let text = std::fs::read_to_string(format!(
            "{}/themes/standard/strings/{code}.ftl",
            env!("CARGO_MANIFEST_DIR")
        ));
        text.unwrap()
            .split("\n## data/README.txt")
            .next()
            .unwrap()
            .to_owned()
    };
    for code in CODES {
        let (tree, built) = sample(code);
        let content: String = tree
            .below("content")
            .filter_map(|(path, _)| tree.text(path))
            .collect();
        let content = spaced(&content).to_lowercase();
        let own = strings(code).to_lowercase();
        let of_others = CODES
            .into_iter()
            .filter(|other| *other != code)
            .flat_map(|other| telling(&strings(other)));
        let foreign: BTreeSet<(String, bool)> = of_others
            .filter(|(text, _)| !own.contains(text.as_str()))
            .collect();
        assert!(foreign.len() > 300, "{code}: {}", foreign.len());
        let pages = built
            .output
            .iter()
            .filter(|(path, _)| path.as_str().ends_with(".html"));
        let said: BTreeSet<String> = pages
            .flat_map(|(_, html)| said(std::str::from_utf8(html).unwrap()))
            .collect();
        assert!(said.len() > 1000);
        let mut found = Vec::new();
        for text in said {
            let lower = text.to_lowercase();
            let speaks = |(foreign, whole): &&(String, bool)| {
                if *whole {
                    lower == *foreign
                } else {
                    lower.contains(foreign)
                }
            };
            if !content.contains(&lower) {
                found.extend(
                    foreign
                        .iter()
                        .find(speaks)
                        .map(|(foreign, _)| format!("«{text}» has «{foreign}»")),
                );
            }
        }
        assert!(found.is_empty(), "{code}: {found:#?}");
    }
}

#[test]
fn the_language_is_said_where_it_changes() {
    let built = mixed();
    let page = |path: &str| {
        let bytes = built
            .output
            .iter()
            .find(|(known, _)| known.as_str() == path)
            .unwrap()
            .1;
        String::from_utf8(bytes.to_vec()).unwrap()
    };
    let front = page("index.html");
    assert!(front.contains("<html lang=\"nb\""));
    for code in ["nn", "se", "en"] {
        assert!(
            front.contains(&format!(
                "href=\"planer/{code}/index.html\" lang=\"{code}\">Plan {code}</a>"
            )),
            "{code}"
        );
        let plan = page(&format!("planer/{code}/index.html"));
        assert!(plan.contains(&format!("<html lang=\"{code}\"")));
        assert!(
            plan.contains("href=\"../../index.html\" lang=\"nb\">Planer</a>"),
            "{plan}"
        );
        // What is in the page's own language needs no saying.
        assert!(!plan.contains(&format!(" lang=\"{code}\">Noe</a>")));
    }
    assert!(front.contains("href=\"planer/nb/index.html\">Plan nb</a>"));
    let status = page("status/index.html");
    assert!(status.contains("lang=\"se\">Noe</a>") && status.contains("\">Noe</a>"));
}

/// The names of all properties in a JSON Schema.
fn keys(schema: &serde_json::Value, found: &mut BTreeSet<String>) {
    match schema {
        serde_json::Value::Object(object) => {
            let own = object
                .get("properties")
                .and_then(serde_json::Value::as_object);
            found.extend(own.into_iter().flat_map(|own| own.keys().cloned()));
            object.values().for_each(|value| keys(value, found));
        }
        serde_json::Value::Array(values) => values.iter().for_each(|value| keys(value, found)),
        _ => {}
    }
}

#[test]
fn the_readme_of_the_data_tells_of_every_key() {
    let built = mixed();
    let mut all = BTreeSet::new();
    for (_, schema) in built
        .output
        .iter()
        .filter(|(path, _)| path.as_str().starts_with("data/schema/"))
    {
        keys(&serde_json::from_slice(schema).unwrap(), &mut all);
    }
    assert!(all.len() > 60, "{all:?}");
    for code in CODES {
        let readme = built.site.languages[code].text("data-readme");
        let words: BTreeSet<&str> = readme
            .split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')))
            .collect();
        let missing: Vec<_> = all
            .iter()
            .filter(|key| !words.contains(key.as_str()))
            .collect();
        assert!(missing.is_empty(), "{code}: {missing:?}");
    }
}

#[test]
fn a_string_that_is_missing_is_an_error() {
    let strings = |code: &str| format!("themes/eget/strings/{code}.ftl");
    let tree = SourceTree::from_files(
        [
            (
                "content/site.yaml".to_owned(),
                "title: Planer\ntheme: eget\nlanguage: nn\n",
            ),
            (strings("nb"), "hilsen = Hei\navskjed = Ha det\n"),
            (strings("nn"), "hilsen = Hei\n"),
        ]
        .map(|(path, text)| (SourcePath::new(path), text.as_bytes().to_vec())),
    );
    let faults = build(&tree, &Options::default(), &mut Cache::default()).diagnostics;
    let [fault] = faults.as_slice() else {
        panic!("{faults:?}")
    };
    assert_eq!(
        (fault.rule, fault.place.file.as_str()),
        (Rule::StringMissing, "themes/eget/strings/nn.ftl")
    );
    assert!(
        fault.arguments.contains(&("keys", "avskjed".to_owned())),
        "{:?}",
        fault.arguments
    );
}

#[test]
fn plurals_are_those_of_the_language() {
    let languages = languages();
    let said = |code: &str, key: &str, term: &str| {
        [0, 1, 2, 5].map(|n| {
            languages[code]
                .find_with(
                    key,
                    &[("n", Argument::Number(n)), ("term", Argument::Text(term))],
                )
                .unwrap()
        })
    };
    assert_eq!(
        said("nb", "n-measures", "tiltak"),
        ["0 tiltak", "1 tiltak", "2 tiltak", "5 tiltak"]
    );
    assert_eq!(
        said("nb", "n-measures", "aktivitet"),
        [
            "0 aktiviteter",
            "1 aktivitet",
            "2 aktiviteter",
            "5 aktiviteter"
        ]
    );
    assert_eq!(
        said("nn", "n-measures", "aktivitet"),
        [
            "0 aktivitetar",
            "1 aktivitet",
            "2 aktivitetar",
            "5 aktivitetar"
        ]
    );
    assert_eq!(
        said("en", "n-measures", "measure"),
        ["0 measures", "1 measure", "2 measures", "5 measures"]
    );
    let se = said("se", "n-measures", "doaibmabidju");
    assert_eq!(
        se,
        [
            "0 doaibmabiju",
            "1 doaibmabidju",
            "2 doaibmabiju",
            "5 doaibmabiju"
        ]
    );
    let not_begun = [0, 1, 2, 5].map(|n| {
        languages["se"]
            .find_with("status-not-started", &[("n", Argument::Number(n))])
            .unwrap()
    });
    assert_eq!(not_begun[1], languages["se"].text("status-not-started"));
    assert_eq!(
        BTreeSet::from(not_begun.clone()).len(),
        3,
        "one, the dual and many: {not_begun:?}"
    );
}

#[test]
fn dates_and_numbers_are_written_as_the_language_writes_them() {
    let day = "2025-06-01".parse().unwrap();
    let languages = languages();
    let said = |code: &str| {
        (
            languages[code].date(day),
            languages[code].number(2_000),
            languages[code].number(2_000_000),
        )
    };
    let of =
        |date: &str, less: &str, more: &str| (date.to_owned(), less.to_owned(), more.to_owned());
    assert_eq!(
        said("nb"),
        of("1. juni 2025", "2000", "2\u{a0}000\u{a0}000")
    );
    assert_eq!(
        said("nn"),
        of("1. juni 2025", "2000", "2\u{a0}000\u{a0}000")
    );
    assert_eq!(said("en"), of("1 June 2025", "2,000", "2,000,000"));
    assert_eq!(
        said("se"),
        of("geassemánu 1. b. 2025", "2000", "2\u{a0}000\u{a0}000")
    );
    assert_eq!(
        languages["se"].span(Some(day), Some(day.last_of_month())),
        "geassemánnu 2025"
    );
}

#[test]
fn names_sort_as_in_the_alphabet() {
    let languages = languages();
    let sorted = |language: &Language, names: &str| {
        let mut names: Vec<&str> = names.split(' ').collect();
        names.sort_by(|a, b| language.compare(a, b));
        names.join(" ")
    };
    let alphabets: BTreeMap<&str, &str> = BTreeMap::from([
        ("nb", "abel ba oslo zebra ærlig økt ånd Aasen"),
        ("nn", "abel ba oslo zebra ærleg økt ånd Aasen"),
        (
            "se",
            "ap áp bp cp čp dp đp ep np ŋp op sp šp tp ŧp up zp žp øp æp åp",
        ),
        ("en", "apple banana zebra"),
    ]);
    for (code, names) in alphabets {
        let mut mixed: Vec<&str> = names.split(' ').collect();
        mixed.reverse();
        assert_eq!(sorted(&languages[code], &mixed.join(" ")), names, "{code}");
    }
    for code in CODES {
        let letters: Vec<String> = languages[code]
            .text("alphabet")
            .chars()
            .map(String::from)
            .collect();
        let letters = letters.join(" ");
        assert_eq!(sorted(&languages[code], &letters), letters, "{code}");
    }
}
