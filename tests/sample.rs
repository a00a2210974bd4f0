//! The sample site in `content/` against what its source documents were counted to hold.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use planverk::build::{Built, Cache, Options, build};
use planverk::diagnostic::Severity;
use planverk::path::OutputPath;
use planverk::source::SourceTree;
use scraper::{Html, Selector};
use serde_json::Value;

static SAMPLE: LazyLock<Built> = LazyLock::new(|| sample(&Options::default()));

fn source() -> SourceTree {
    let read = SourceTree::read(Path::new(env!("CARGO_MANIFEST_DIR")));
    assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
    read.value
}

fn sample(options: &Options) -> Built {
    let built = build(&source(), options, &mut Cache::default());
    assert!(
        built
            .diagnostics
            .iter()
            .all(|d| d.severity == Severity::Warning),
        "{:?}",
        built.diagnostics
    );
    built.value
}

fn text(path: &str) -> String {
    let bytes = SAMPLE
        .output
        .get(&OutputPath::new(path))
        .unwrap_or_else(|| panic!("no {path}"));
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn json(path: &str) -> Vec<Value> {
    serde_json::from_str(&text(path)).unwrap()
}

fn of_plan(plan: &str) -> Vec<Value> {
    json("data/measures.json")
        .into_iter()
        .filter(|measure| measure["plan"] == plan)
        .collect()
}

fn tally<'a>(values: impl Iterator<Item = &'a str>) -> BTreeMap<String, usize> {
    let mut tally = BTreeMap::new();
    values.for_each(|value| *tally.entry(value.to_owned()).or_default() += 1);
    tally
}

fn counts(pairs: &[(&str, usize)]) -> BTreeMap<String, usize> {
    pairs
        .iter()
        .map(|(name, count)| ((*name).to_owned(), *count))
        .collect()
}

#[test]
fn there_are_95_measures_in_five_plans() {
    let measures = json("data/measures.json");
    assert_eq!(measures.len(), 95);
    let plans = tally(
        measures
            .iter()
            .map(|measure| measure["plan"].as_str().unwrap()),
    );
    assert_eq!(
        plans,
        counts(&[
            ("mot-rasisme", 50),
            ("trygghet-i-hverdagen", 32),
            ("innbyggerstemmen", 13)
        ])
    );
    let ids: BTreeSet<String> = json("data/plans.json")
        .iter()
        .map(|plan| plan["id"].as_str().unwrap().to_owned())
        .collect();
    let expected = [
        "innbyggerstemmen",
        "mangfold-dialog-tillit",
        "mot-rasisme",
        "politiet-mot-2025",
        "trygghet-i-hverdagen",
    ];
    assert_eq!(ids, expected.map(str::to_owned).into());
}

#[test]
fn the_status_is_that_of_the_report() {
    let measures = json("data/measures.json");
    let statuses = |plan: &str| {
        tally(
            measures
                .iter()
                .filter(|m| m["plan"] == plan)
                .map(|m| m["status"].as_str().unwrap_or("null")),
        )
    };
    assert_eq!(
        statuses("mot-rasisme"),
        counts(&[("done", 13), ("ongoing", 32), ("not-started", 5)])
    );
    assert_eq!(statuses("trygghet-i-hverdagen"), counts(&[("null", 32)]));
    assert_eq!(statuses("innbyggerstemmen"), counts(&[("null", 13)]));
    assert!(
        measures
            .iter()
            .filter(|m| m["plan"] == "mot-rasisme")
            .all(|m| m["status_date"] == "2025-06-01")
    );
    for plan in json("data/plans.json") {
        let day = if plan["id"] == "mot-rasisme" {
            Value::from("2025-06-01")
        } else {
            Value::Null
        };
        assert_eq!(plan["as_of"], day, "{}", plan["id"]);
    }
}

#[test]
fn nothing_is_late_but_what_is_firm_and_nothing_is_reached_after_the_day() {
    let model = &SAMPLE.site.model;
    let as_of = model.as_of.unwrap();
    for measure in json("data/measures.json") {
        let (when, lateness) = (&measure["when"], measure["lateness"].as_str());
        let is_firm = matches!(when["certainty"].as_str(), Some("certain" | "approximate"))
            && when["continuous"] == false
            && when["recurring"] == false;
        assert!(
            is_firm || !matches!(lateness, Some("overdue" | "unknown")),
            "{measure}"
        );
        for milestone in measure["milestones"].as_array().unwrap() {
            let begin = milestone["done"]["spans"][0]["from"].as_str();
            let is_later =
                begin.is_some_and(|day| day.parse::<jiff::civil::Date>().unwrap() > as_of);
            assert!(milestone["state"] != "reached" || !is_later, "{milestone}");
        }
    }
    let pictures = SAMPLE
        .site
        .pages()
        .iter()
        .filter(|page| page.path.as_str().contains("tidslinje/"))
        .filter(|page| !page.path.as_str().starts_with("ansvarlige/"));
    assert_eq!(pictures.count(), 6);
    for path in [
        "tidslinje/index.html",
        "planer/mot-rasisme/tidslinje/index.html",
    ] {
        let page = Html::parse_document(&text(path));
        let line = page
            .select(&Selector::parse(".l-asof").unwrap())
            .next()
            .unwrap()
            .attr("d")
            .unwrap();
        let line: f64 = line[1..].split(' ').next().unwrap().parse().unwrap();
        let reached = Selector::parse("svg.line use[href=\"#d_reached\"]").unwrap();
        let places: Vec<f64> = page
            .select(&reached)
            .map(|one| one.attr("x").unwrap().parse().unwrap())
            .collect();
        assert!(
            places.len() > 10 && places.iter().all(|x| *x <= line),
            "{path}: {places:?} after {line}"
        );
    }
}

#[test]
fn sections_hold_what_the_documents_say() {
    let plans = json("data/plans.json");
    let sections = |id: &str| -> Vec<(String, u64)> {
        let plan = plans.iter().find(|plan| plan["id"] == id).unwrap();
        let sections = plan["sections"].as_array().unwrap().iter();
        sections
            .map(|s| {
                (
                    s["title"].as_str().unwrap().to_owned(),
                    s["measures"].as_u64().unwrap(),
                )
            })
            .collect()
    };
    let named = |pairs: &[(&str, u64)]| -> Vec<(String, u64)> {
        pairs.iter().map(|(n, c)| ((*n).to_owned(), *c)).collect()
    };
    assert_eq!(
        sections("mot-rasisme"),
        named(&[
            ("Arbeidsliv", 16),
            ("Ungdom", 17),
            ("Lokalt arbeid", 9),
            ("Mer kunnskap", 5),
            ("Styrket innsats", 3)
        ])
    );
    assert_eq!(
        sections("trygghet-i-hverdagen")
            .iter()
            .map(|(_, count)| *count)
            .collect::<Vec<_>>(),
        [0, 16, 6, 10]
    );
    assert_eq!(sections("innbyggerstemmen").len(), 6);
    let announced = plans
        .iter()
        .find(|plan| plan["id"] == "mangfold-dialog-tillit")
        .unwrap();
    assert_eq!(
        (
            announced["announced"].as_u64(),
            announced["measures"].as_u64()
        ),
        (Some(22), Some(0))
    );
    let goals = SAMPLE
        .site
        .model
        .plans
        .iter()
        .find(|plan| plan.id == "mangfold-dialog-tillit")
        .unwrap();
    assert_eq!(goals.document.goals.len(), 7);
}

/// The report's overview is the measures' own text but for the rows it gives; with those put in,
/// the departments are as counted.
#[test]
fn departments_are_as_counted_in_the_overview() {
    let model = &SAMPLE.site.model;
    let plan = model
        .plans
        .iter()
        .find(|plan| plan.id == "mot-rasisme")
        .unwrap();
    let report = &model[*plan.reports.last().unwrap()];
    let mut by_overview: BTreeMap<String, usize> = BTreeMap::new();
    for measure in &plan.measures {
        let row = report
            .items
            .iter()
            .find(|item| item.measure == *measure && !item.responsible.is_empty());
        let own = model[*measure]
            .responsible
            .iter()
            .filter(|named| named.role != planverk::document::Role::Contributor);
        let departments: Vec<_> = row.map_or_else(
            || own.map(|named| named.department).collect(),
            |item| item.responsible.clone(),
        );
        for department in departments {
            *by_overview
                .entry(model[department].document.code.clone())
                .or_default() += 1;
        }
    }
    let expected = [
        ("AID", 17),
        ("KUD", 13),
        ("HOD", 4),
        ("JD", 4),
        ("KDD", 4),
        ("DFD", 3),
        ("KD", 3),
        ("BFD", 2),
        ("FD", 1),
        ("FIN", 1),
    ];
    assert_eq!(by_overview, counts(&expected));
}

/// A card's id, the spans of its NÅR lines, how certain they are, and whether it goes on all the
/// time.
type Card = (
    &'static str,
    &'static [(&'static str, &'static str)],
    &'static str,
    bool,
);

#[test]
fn every_nar_line_reads_as_the_contract_says() {
    let measures = of_plan("innbyggerstemmen");
    let expected: [Card; 13] = [
        ("dedikert-team", &[], "unknown", false),
        (
            "sparring-og-stotte",
            &[("2022-01-01", "2022-12-31")],
            "tentative",
            true,
        ),
        (
            "synlig-pa-kilden",
            &[("2022-01-01", "2022-03-31")],
            "tentative",
            false,
        ),
        (
            "utvalgte-initiativer",
            &[("2022-01-01", "2022-04-30")],
            "tentative",
            false,
        ),
        (
            "metodebeskrivelser",
            &[("2022-01-01", "2022-12-31")],
            "certain",
            true,
        ),
        (
            "eksisterende-nettverk",
            &[("2022-01-01", "2022-03-31")],
            "tentative",
            false,
        ),
        (
            "ledere-pa-ulike-nivaer",
            &[("2022-03-01", "2022-03-31")],
            "certain",
            false,
        ),
        (
            "analyse-og-innsiktsmiljoer",
            &[("2022-07-01", "2022-09-30")],
            "tentative",
            false,
        ),
        (
            "oppsummeringer-av-innsikt",
            &[("2022-01-01", "2022-03-31"), ("2022-07-01", "2022-09-30")],
            "tentative",
            false,
        ),
        (
            "kompetansemiljoer",
            &[("2022-04-01", "2022-12-31")],
            "tentative",
            false,
        ),
        (
            "basisferdigheter",
            &[("2022-07-01", "2022-12-31")],
            "tentative",
            false,
        ),
        (
            "jd-og-samarbeidsaktorer",
            &[("2022-01-01", "2022-03-31"), ("2022-07-01", "2022-09-30")],
            "tentative",
            false,
        ),
        (
            "indikatorer",
            &[("2022-04-01", "2022-06-30")],
            "tentative",
            false,
        ),
    ];
    assert_eq!(measures.len(), expected.len());
    for (id, spans, certainty, continuous) in expected {
        let measure = measures
            .iter()
            .find(|measure| measure["id"] == id)
            .unwrap_or_else(|| panic!("no {id}"));
        let when = &measure["when"];
        let read = when["spans"].as_array().unwrap().iter();
        let read: Vec<_> = read
            .map(|span| (span["from"].as_str().unwrap(), span["to"].as_str().unwrap()))
            .collect();
        assert_eq!(read, spans, "{id}: {when}");
        assert_eq!(when["certainty"], certainty, "{id}: {when}");
        assert_eq!(when["continuous"], continuous, "{id}: {when}");
    }
}

#[test]
fn relations_go_both_ways() {
    let measures = of_plan("mot-rasisme");
    let measure = |id: &str| measures.iter().find(|measure| measure["id"] == id).unwrap();
    let texts = |value: &Value| -> Vec<String> {
        value
            .as_array()
            .unwrap()
            .iter()
            .map(|v| v.as_str().unwrap().to_owned())
            .collect()
    };
    for (from, to) in [
        ("18", "17"),
        ("31", "44"),
        ("44", "31"),
        ("37", "32"),
        ("48", "49"),
        ("48", "50"),
    ] {
        let related = measure(from)["related"].as_array().unwrap();
        let full = format!("mot-rasisme/{to}");
        assert!(
            related
                .iter()
                .any(|relation| relation["to"] == full.as_str()),
            "{from} to {to}"
        );
        assert!(
            texts(&measure(to)["mentioned_by"]).contains(&format!("mot-rasisme/{from}")),
            "{to} from {from}"
        );
    }
    for id in ["25", "39", "40", "41"] {
        let related = measure(id)["related"].as_array().unwrap();
        assert!(
            related
                .iter()
                .any(|relation| relation["to"] == "mangfold-dialog-tillit"),
            "{id}"
        );
    }
}

#[test]
fn measure_12_keeps_both_statuses() {
    let page = Html::parse_document(&text("planer/mot-rasisme/tiltak/12/index.html"));
    let words = page.root_element().text().collect::<String>();
    for said in [
        "Gjennomført",
        "Pågående",
        "Midtveisrapporten, oversikten",
        "Midtveisrapporten, omtalen av tiltaket",
    ] {
        assert!(words.contains(said), "{said}");
    }
}

#[test]
fn what_was_reported_is_cut_after_the_newest() {
    let few = planverk::page::change::changes(&SAMPLE.site.model, 10);
    assert_eq!((few.newest.len(), few.total), (10, 53));
    assert!(
        few.newest
            .iter()
            .rev()
            .is_sorted_by_key(|change| change.date)
    );
    let feed = text("feeds/changes.xml");
    let feed = feed_rs::parser::parse(feed.as_bytes()).unwrap();
    assert_eq!(feed.entries.len(), 50);
    assert_eq!(
        feed.updated.unwrap().to_rfc3339(),
        "2025-06-01T00:00:00+00:00"
    );
    let ids: BTreeSet<&str> = feed.entries.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids.len(), 50);
    assert!(
        feed.entries.iter().all(|entry| entry.title.is_some()
            && entry.updated.is_some()
            && !entry.links.is_empty())
    );
    assert_eq!(
        text("feeds/deadlines.ics").matches("BEGIN:VEVENT").count(),
        32
    );
}

#[test]
fn the_print_edition_holds_the_whole_plan() {
    let select = |css: &str| Selector::parse(css).unwrap();
    let plans = json("data/plans.json");
    for plan in &plans {
        let id = plan["id"].as_str().unwrap();
        let page = Html::parse_document(&text(&format!("planer/{id}/utskrift/index.html")));
        let titles: Vec<String> = page
            .select(&select("article h3 b"))
            .map(|title| title.text().collect())
            .collect();
        let mut measures: Vec<String> = of_plan(id)
            .iter()
            .map(|measure| measure["title"].as_str().unwrap().to_owned())
            .collect();
        let mut printed = titles.clone();
        measures.sort();
        printed.sort();
        assert_eq!(printed, measures, "{id}");
        let contents: Vec<&str> = page
            .select(&select("nav .contents a"))
            .map(|a| a.attr("href").unwrap())
            .collect();
        let heads = select("main > section > header > h2, main > section > h2");
        let headed: Vec<String> = page
            .select(&heads)
            .map(|h2| format!("#{}", h2.attr("id").unwrap()))
            .collect();
        assert_eq!(contents, headed, "{id}");
    }
    assert_eq!(plans.len(), 5);
}

/// `tests/pdf` tells what there is with the feature.
#[cfg(not(feature = "pdf"))]
#[test]
fn without_the_feature_nothing_speaks_of_pdfs() {
    for (path, bytes) in SAMPLE.output.iter() {
        let of_plan = path.as_str().starts_with("planer/") || path.as_str().starts_with("data/");
        let speaks = of_plan && bytes.windows(8).any(|bytes| bytes == b"plan.pdf");
        assert!(!speaks && !path.as_str().ends_with("/plan.pdf"), "{path}");
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let options = Options::default();
    let first = sample(&options).output;
    for threads in [1, 2, 7] {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap();
        let again = pool.install(|| sample(&options)).output;
        assert!(first == again, "{threads} threads");
    }
    assert_eq!(first.lists(), sample(&options).output.lists());
}

#[test]
fn an_earlier_day_knows_less() {
    let before = sample(&Options {
        as_of: Some("2025-05-31".parse().unwrap()),
        ..Options::default()
    });
    let plan = before
        .site
        .model
        .plans
        .iter()
        .find(|plan| plan.id == "mot-rasisme")
        .unwrap();
    assert_eq!(before.site.model.counts(&plan.measures).reported(), 0);
    assert_eq!(plan.reports.len(), 1);
}

/// The day that the sample is built for, and what an earlier one does not know.
#[test]
fn the_day_of_the_launch_knows_only_the_launch() {
    let at = |day: &str| {
        sample(&Options {
            as_of: Some(day.parse().unwrap()),
            ..Options::default()
        })
    };
    let whole = |built: &Built| -> Value {
        let path = OutputPath::new("data/plans/mot-rasisme.json");
        serde_json::from_slice(built.output.get(&path).unwrap()).unwrap()
    };
    let launch = at("2023-11-30");
    let plan = whole(&launch);
    assert_eq!(plan["as_of"], "2023-11-30");
    assert_eq!(plan["since"], Value::Null);
    let reports = plan["reports"].as_array().unwrap();
    assert_eq!(reports.len(), 1);
    assert_eq!(reports[0]["edition"]["published"], true);
    let items = reports[0]["edition"]["items"].as_array().unwrap();
    assert_eq!(items.len(), 50);
    assert!(items.iter().all(|item| item["status"].is_null()));
    let later = OutputPath::new("planer/mot-rasisme/rapporter/2025-06-01/index.html");
    assert!(launch.output.get(&later).is_none());
    let before = at("2023-11-29");
    assert_eq!(whole(&before)["reports"], serde_json::json!([]));
    assert_eq!(whole(&before)["as_of"], Value::Null);
}

/// What the two editions of the sample make of each other: 13 finished, and 37 of which nothing had
/// been said before.
#[test]
fn the_edition_counts_what_became_of_the_launch() {
    let plan = text("data/plans/mot-rasisme.json");
    let plan: Value = serde_json::from_str(&plan).unwrap();
    let changes = plan["reports"][1]["since"]["changes"].as_array().unwrap();
    let became = changes
        .iter()
        .map(|change| change["became"].as_str().unwrap());
    assert_eq!(tally(became), counts(&[("finished", 13), ("reported", 37)]));
    assert_eq!(
        plan["since"]["changes"],
        plan["reports"][1]["since"]["changes"]
    );
    let statuses = plan["reports"][1]["edition"]["items"].as_array().unwrap();
    let statuses = statuses.iter().map(|item| item["status"].as_str().unwrap());
    assert_eq!(
        tally(statuses),
        counts(&[("done", 13), ("ongoing", 32), ("not-started", 5)])
    );
}

#[test]
fn every_page_has_one_heading_and_a_title_of_its_own() {
    let mut titles = BTreeSet::new();
    let selector = |css: &str| Selector::parse(css).unwrap();
    for (path, bytes) in SAMPLE
        .output
        .iter()
        .filter(|(path, _)| path.as_str().ends_with(".html"))
    {
        let page = Html::parse_document(std::str::from_utf8(bytes).unwrap());
        assert_eq!(page.select(&selector("h1")).count(), 1, "{path}");
        let title = page
            .select(&selector("title"))
            .next()
            .unwrap()
            .text()
            .collect::<String>();
        assert!(
            titles.insert(title.clone()),
            "{path}: «{title}» is another page's title"
        );
        for link in page.select(&selector("[href], [src]")) {
            let address = link.attr("href").or(link.attr("src")).unwrap();
            let outside = address.starts_with("http")
                || address.starts_with("mailto:")
                || address.starts_with("tel:");
            assert!(
                outside || !address.starts_with('/'),
                "{path}: {address} works at a server's root only"
            );
        }
    }
    assert!(titles.len() > 150, "{}", titles.len());
}
