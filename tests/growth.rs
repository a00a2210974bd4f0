//! Time that grows with the size of what is written and not with its square: eight times the text
//! takes about eight times the time, where a square takes sixty-four times. A machine that does other
//! things too is waited for: only what is too slow every time is.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use planverk::build::{Cache, Options, prepare};
use planverk::path::SourcePath;
use planverk::show::{Manner, show};
use planverk::source::SourceTree;

/// How much longer the longer text is.
const LONGER: usize = 8;
/// How many times the time it may take.
const LIMIT: u32 = 40;
const TRIES: usize = 6;
/// What any site takes, whatever stands in it.
const ANYHOW: Duration = Duration::from_millis(100);

/// The time that it takes to read a measure with a front matter and a body, and to show its faults.
fn time_of(keys: &str, body: &str, settings: &str) -> Duration {
    let plan = "---\ntitle: P\nkind: action-plan\nperiod: 2026\n---\n";
    let measure = format!("---\ntitle: A\nnumber: 1\n{keys}---\n{body}\n");
    let files = [
        ("content/site.yaml", format!("title: S\n{settings}")),
        ("content/plans/p/plan.md", plan.to_owned()),
        ("content/plans/p/1-a.md", measure),
        (
            "content/plans/p/2-b.md",
            "---\ntitle: B\nnumber: 2\n---\nTekst.\n".to_owned(),
        ),
    ];
    let bytes = |(path, text): (&str, String)| (SourcePath::new(path), text.into_bytes());
    let tree = SourceTree::from_files(files.map(bytes));
    let start = Instant::now();
    let read = prepare(&tree, &Options::default(), &mut Cache::default());
    if !read.failed() {
        read.value.each(|_, _| ControlFlow::Continue(())).unwrap();
    }
    let text = |path: &SourcePath| tree.shown_text(path);
    let shown = show(&read.diagnostics, text, Manner::default());
    assert!(shown.iter().map(|one| one.text.len()).sum::<usize>() < 64 * 1024);
    start.elapsed()
}

/// Asserts that the time of a text that a function makes of a count grows as the text does.
fn grows_evenly(name: &str, count: usize, time: impl Fn(usize) -> Duration) {
    let mut seen = Vec::new();
    for _ in 0..TRIES {
        let (short, long) = (time(count), time(count * LONGER));
        if long.saturating_sub(ANYHOW) <= short * LIMIT {
            return;
        }
        seen.push((short, long));
    }
    panic!("{name}: {seen:?}");
}

fn keys(name: &str, count: usize, text: impl Fn(usize) -> String) {
    grows_evenly(name, count, |count| time_of(&text(count), "", ""));
}

fn body(line: &str, count: usize) {
    grows_evenly(line, count, |count| time_of("", &line.repeat(count), ""));
}

fn list(key: &str, item: &str, count: usize) -> String {
    format!("{key}: [{}]\n", vec![item; count].join(", "))
}

#[test]
fn front_matter() {
    keys("decimals", 1500, |count| list("tags", "1.1", count));
    keys("unknown keys", 500, |count| {
        (0..count).map(|i| format!("k{i}: x\n")).collect()
    });
    keys("duplicate keys", 1000, |count| "tags: x\n".repeat(count));
    keys("unknown departments", 1000, |count| {
        list("responsible", "A", count)
    });
    keys("aliases of YAML", 1000, |count| {
        format!("tags: [&a b, {}]\n", vec!["*a"; count].join(", "))
    });
    keys("entries", 200, |count| {
        format!(
            "status:\n{}",
            "- {date: 2025-06-01, status: done}\n".repeat(count)
        )
    });
    keys("times", 700, |count| {
        format!("when: {}\n", "2026, ".repeat(count))
    });
    keys("escapes", 1000, |count| {
        format!("tags: \"{}\"\n", "\\n".repeat(count))
    });
}

#[test]
fn blocks_of_bodies() {
    for line in [
        "- a\n", "> a\n", "a\n\n", "|a|b|\n", "# a\n\n", "    a\n", "```\n", "<div>\n",
    ] {
        body(line, 2000);
    }
    for deep in [">", "- "] {
        body(deep, 500);
    }
}

#[test]
fn words_of_bodies() {
    for words in [
        "<b>x</b>\n",
        "[[x9]]\n",
        "[[1]]\n",
        "[[2]]\n",
        "tiltak 9\n",
        "[",
        "![",
        "a]",
        "*a ",
        "**a*b_",
        "`a``",
        "[^a] ",
        "<a ",
        "&amp;",
        "[a](b.pdf) ",
        "[a](javascript:x) ",
        "[a](#b) ",
        "~~a ",
        "[[a|b",
        "<!-- a ",
    ] {
        body(words, 2000);
    }
}

/// What is compared with the text around it, all of it on one line or in one block.
#[test]
fn long_lines_and_blocks() {
    let count = 20_000;
    grows_evenly("a sentence", count, |count| {
        time_of("", &format!("[[2]] {}", "og ".repeat(count)), "")
    });
    body("tiltak 2 ", count);
    grows_evenly("refused HTML", count, |count| {
        let html = format!("<div>{}", "<img onerror=x>\n".repeat(count));
        time_of("", &html, "unsafe_html: true\n")
    });
}

#[test]
fn html_of_authors() {
    for html in [
        "<div>",
        "</b>",
        "<b>x</b>",
        "<a href='x",
        "<svg>",
        "<img onerror=x>\n",
        "<!--",
        "<table><td>",
    ] {
        grows_evenly(html, 2000, |count| {
            time_of(
                "",
                &format!("<div>{}", html.repeat(count)),
                "unsafe_html: true\n",
            )
        });
    }
}
