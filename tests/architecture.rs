//! The order of the modules and the owners of outside crates, read from the code itself.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Every Rust file below `src`, by its path relative to it.
fn files() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = BTreeMap::new();
    let mut open: Vec<PathBuf> = vec![root.clone()];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(
                fs::read_dir(&path)
                    .unwrap()
                    .map(|entry| entry.unwrap().path()),
            );
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let name = path
                .strip_prefix(&root)
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");
            files.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
    files
}

/// The module at the top that a file belongs to.
fn module(file: &str) -> &str {
    file.split('/').next().unwrap().trim_end_matches(".rs")
}

/// The code of a file without its comments and its tests.
fn code(text: &str) -> String {
    let code = text.split("#[cfg(test)]").next().unwrap();
    code.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// The modules in the order of `lib.rs`.
fn order(files: &BTreeMap<String, String>) -> Vec<String> {
    let modules = files["lib.rs"]
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    modules.map(str::to_owned).collect()
}

fn names(code: &str) -> impl Iterator<Item = &str> {
    code.split("crate::").skip(1).map(|rest| {
        rest.split(|c: char| !c.is_alphanumeric() && c != '_')
            .next()
            .unwrap()
    })
}

#[test]
fn each_module_names_only_those_above_it() {
    let files = files();
    let order = order(&files);
    assert!(order.len() > 10, "{order:?}");
    let rank = |name: &str| order.iter().position(|known| known == name);
    for (file, text) in files
        .iter()
        .filter(|(file, _)| !matches!(file.as_str(), "lib.rs" | "main.rs"))
    {
        let own = module(file);
        let Some(own_rank) = rank(own) else {
            panic!("{file}: {own} does not stand in lib.rs")
        };
        for name in names(&code(text)) {
            let Some(other) = rank(name) else {
                panic!("{file} names crate::{name}, which does not stand in lib.rs")
            };
            assert!(
                other <= own_rank,
                "{file} names crate::{name}, which stands below {own}"
            );
        }
    }
}

#[test]
fn outside_crates_have_owners() {
    let owners: [(&str, &[&str]); 24] = [
        ("tera", &["render"]),
        ("pulldown_cmark", &["document"]),
        ("lol_html", &["finish"]),
        ("serde_yaml", &["yaml"]),
        ("yaml_edit", &["yaml"]),
        ("walkdir", &["source"]),
        ("include_dir", &["source"]),
        ("notify", &["serve"]),
        ("axum", &["serve"]),
        ("tokio", &["serve"]),
        ("hyper", &["serve"]),
        ("clap", &["cli"]),
        ("indicatif", &["cli"]),
        ("anstream", &["cli"]),
        ("annotate_snippets", &["show"]),
        ("fluent_bundle", &["language", "show"]),
        ("icu_collator", &["language"]),
        ("atom_syndication", &["render"]),
        ("icalendar", &["render"]),
        ("percent_encoding", &["path"]),
        ("schemars", &["config", "page", "render", "output"]),
        ("strsim", &["diagnostic"]),
        ("sha2", &["output"]),
        ("std::fs", &["source", "output"]),
    ];
    for (file, text) in files() {
        let code = code(&text);
        for (name, modules) in owners {
            let used = code.contains(&format!("use {name}::"))
                || code.contains(&format!("use {name};"))
                || code.contains(&format!(" {name}::"));
            let is_own = modules.contains(&module(&file));
            assert!(
                !used || is_own,
                "{file} uses {name}, which belongs to {modules:?}"
            );
        }
    }
}

#[test]
fn phases_leave_the_world_alone() {
    for (file, text) in files()
        .iter()
        .filter(|(file, _)| module(file) != "cli" && *file != "main.rs")
    {
        let code = code(text);
        for word in [
            "println!",
            "eprintln!",
            "process::exit",
            "Instant::now",
            "SystemTime",
            "env::var",
            "Zoned::now",
            "Timestamp::now",
        ] {
            assert!(!code.contains(word), "{file} has {word}");
        }
    }
}

#[test]
fn every_file_says_what_it_is() {
    for (file, text) in files() {
        assert!(text.starts_with("//!"), "{file} does not open with //!");
        let lines = text
            .lines()
            .take_while(|line| line.starts_with("//!"))
            .count();
        assert!(
            lines <= 4 || file == "lib.rs",
            "{file} says it in {lines} lines"
        );
    }
}

#[test]
fn main_fits_on_a_screen() {
    assert!(files()["main.rs"].lines().count() < 20);
}
