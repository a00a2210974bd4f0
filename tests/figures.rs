//! The figures of the sample site: each number is that of the list it leads to, the files hold what
//! the pages show, and a picture stands by itself.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use std::sync::LazyLock;

use planverk::build::{Built, Cache, Options, build};
use planverk::path::OutputPath;
use planverk::source::SourceTree;
use quick_xml::Reader;
use quick_xml::events::Event;
use scraper::{ElementRef, Html, Selector};

static SAMPLE: LazyLock<Built> = LazyLock::new(|| {
    let read = SourceTree::read(Path::new(env!("CARGO_MANIFEST_DIR")));
    build(&read.value, &Options::default(), &mut Cache::default()).value
});

fn text(path: &str) -> String {
    let bytes = SAMPLE.output.get(&OutputPath::new(path));
    let bytes = bytes.unwrap_or_else(|| panic!("no {path}"));
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn all(ending: &str) -> Vec<String> {
    let paths = SAMPLE.output.iter().map(|(path, _)| path.as_str());
    let paths = paths.filter(|path| path.ends_with(ending));
    paths.map(str::to_owned).collect()
}

fn select<'h>(html: &'h Html, css: &str) -> Vec<ElementRef<'h>> {
    html.select(&Selector::parse(css).unwrap()).collect()
}

fn within<'h>(element: ElementRef<'h>, css: &str) -> Vec<ElementRef<'h>> {
    element.select(&Selector::parse(css).unwrap()).collect()
}

fn said(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().trim().to_owned()
}

/// A link as the address of a page and a part of it.
fn target(link: ElementRef<'_>) -> (String, String) {
    let href = link.value().attr("href").unwrap();
    let href = href.trim_start_matches("../");
    let (page, part) = href.split_once('#').unwrap_or((href, ""));
    (page.to_owned(), part.to_owned())
}

/// The pages that have figures, by address.
fn pages() -> impl Iterator<Item = (String, Html)> {
    let pages = all(".html").into_iter().map(|page| (text(&page), page));
    let pages = pages.filter(|(html, _)| html.contains("<figure class=\"bars\">"));
    pages.map(|(html, page)| (page, Html::parse_document(&html)))
}

/// How many rows a list has: those of the group of this id and of its parts, or of the whole page.
fn rows_below(html: &Html, group: &str) -> usize {
    let bodies = select(html, "main tbody").into_iter();
    let is_plan = group.starts_with("gruppe_");
    let is_wanted = |body: &ElementRef<'_>| {
        let heads = within(*body, "tr.group th[id]").into_iter();
        let ids: Vec<&str> = heads.map(|head| head.value().id().unwrap()).collect();
        let is_of = |id: &str| id == group || is_plan && id.starts_with(&format!("{group}-"));
        group.is_empty() || ids.iter().any(|id| is_of(id))
    };
    let wanted = bodies.filter(is_wanted);
    wanted
        .map(|body| within(body, "tr:not(.group)").len())
        .sum()
}

/// How many rows the table of a part has, by the id of its heading.
fn rows_of_part(html: &Html, part: &str) -> usize {
    let parts = select(html, &format!("section[aria-labelledby=\"{part}\"]"));
    let [section] = parts.as_slice() else {
        panic!("{} parts «{part}»", parts.len())
    };
    within(*section, "tbody tr:not(.group)").len()
}

#[test]
fn every_number_is_that_of_the_list_it_leads_to() {
    let mut kinds = BTreeSet::new();
    let mut checked = 0;
    let mut lists: HashMap<String, Html> = HashMap::new();
    for (page, html) in pages() {
        for row in select(&html, "details.about table.counts tbody tr") {
            let cells = within(row, "td");
            let numbers: Vec<usize> = cells.iter().map(|cell| number(*cell)).collect();
            let (total, parts) = numbers.split_last().unwrap();
            assert_eq!(parts.iter().sum::<usize>(), *total, "{page}");
            for (cell, count) in cells.iter().zip(parts) {
                let Some(link) = within(*cell, "a").into_iter().next() else {
                    continue;
                };
                let (to, part) = target(link);
                let parsed = || Html::parse_document(&text(&to));
                let list = &*lists.entry(to.clone()).or_insert_with(parsed);
                let (kind, listed) = if to.contains("/status/") {
                    // Of a plan, all groups of the plan; else the whole list.
                    let plan = page.split('/').nth(1).unwrap_or_default();
                    let group = if part.is_empty() || part.starts_with("alle_") {
                        String::new()
                    } else {
                        format!("gruppe_{plan}")
                    };
                    ("status", (rows_below(list, &group), *count))
                } else if part.starts_with("kvartal_") {
                    ("deadlines", (rows_below(list, &part), *total))
                } else if to.contains("/rapporter/") {
                    ("progress", (rows_of_part(list, &part), *total))
                } else {
                    ("lateness", (rows_of_part(list, &part), *count))
                };
                assert_eq!(listed.0, listed.1, "{page}: {to}#{part}");
                kinds.insert(kind);
                checked += 1;
            }
        }
    }
    let expected = ["deadlines", "lateness", "progress", "status"];
    assert_eq!(kinds, BTreeSet::from(expected));
    assert!(checked > 100, "{checked}");
}

/// The number in a cell, before what is said of it to those who hear.
fn number(cell: ElementRef<'_>) -> usize {
    let text = said(cell);
    text.split_whitespace().next().unwrap().parse().unwrap()
}

#[test]
fn pictures_stand_by_themselves() {
    let pictures = all(".svg");
    let pictures: Vec<_> = pictures
        .iter()
        .filter(|path| path.contains("figurer/"))
        .collect();
    assert!(pictures.len() > 20, "{pictures:?}");
    for path in pictures {
        let svg = text(path);
        let mut reader = Reader::from_str(&svg);
        let mut names: Vec<String> = Vec::new();
        loop {
            match reader
                .read_event()
                .unwrap_or_else(|fault| panic!("{path}: {fault}"))
            {
                Event::Start(tag) | Event::Empty(tag) => {
                    names.push(String::from_utf8(tag.name().as_ref().to_vec()).unwrap());
                    for attribute in tag.attributes() {
                        let attribute = attribute.unwrap();
                        let name = attribute.key.as_ref();
                        let leads = matches!(name, b"href" | b"xlink:href" | b"src" | b"style");
                        assert!(!leads && !name.starts_with(b"on"), "{path}: {attribute:?}");
                        let value = String::from_utf8_lossy(&attribute.value);
                        let is_number = !value.contains("NaN") && !value.contains("inf");
                        assert!(is_number, "{path}: {attribute:?}");
                    }
                }
                Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(&names[..3], ["svg", "title", "desc"], "{path}");
        assert!(!names.iter().any(|name| name == "script"), "{path}");
    }
}

#[test]
fn files_hold_what_the_pages_show() {
    let mut checked = 0;
    for (page, html) in pages() {
        for figure in select(&html, "figure.bars") {
            let sentence = said(within(figure, "figcaption")[0]);
            let files = within(figure, "dl a[download]").into_iter();
            let files: Vec<String> = files.map(|file| target(file).0).collect();
            // What a report showed then is no file: the files show all that is known.
            if page.contains("/rapporter/") {
                assert!(files.is_empty(), "{page}: {files:?}");
                continue;
            }
            let [svg, csv] = files.as_slice() else {
                panic!("{page}: {files:?}")
            };
            let desc = Html::parse_document(&text(svg));
            assert!(
                said(select(&desc, "desc")[0]).starts_with(&sentence),
                "{svg}"
            );
            let rows = text(csv);
            let rows: Vec<Vec<&str>> = rows
                .trim_start_matches('\u{feff}')
                .lines()
                .map(|row| row.split(';').collect())
                .collect();
            let shown = within(figure, "tbody tr");
            assert_eq!(rows.len(), shown.len() + 1, "{csv}");
            for (row, shown) in rows[1..].iter().zip(shown) {
                let numbers: Vec<String> = within(shown, "td")
                    .into_iter()
                    .map(|cell| number(cell).to_string())
                    .collect();
                assert_eq!(row[row.len() - numbers.len()..], numbers, "{csv}");
            }
            checked += 1;
        }
    }
    assert!(checked > 10, "{checked}");
}
