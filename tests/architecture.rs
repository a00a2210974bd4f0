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

/// The parts of a module as a path of their names: `model/link/names.rs` is `model::link::names`.
fn path_of(file: &str) -> Vec<&str> {
    let path = file.trim_end_matches(".rs").trim_end_matches("/mod");
    path.split('/').collect()
}

/// The paths that a tree of `use` has: `a::{b, c::{d, e as f}}` has `a::b`, `a::c::d`, `a::c::e`.
fn expanded(tree: &str) -> Vec<String> {
    let (mut paths, mut above, mut own) = (Vec::new(), Vec::new(), String::new());
    for letter in tree.chars().chain([',']) {
        match letter {
            '{' => above.push(std::mem::take(&mut own)),
            ',' | '}' => {
                let name = own.split(" as ").next().unwrap().trim();
                if !name.is_empty() {
                    paths.push(format!("{}{name}", above.concat()));
                }
                own.clear();
                if letter == '}' {
                    above.pop();
                }
            }
            _ if letter.is_whitespace() && own.is_empty() => {}
            _ => own.push(letter),
        }
    }
    paths
}

/// One file as the others see it.
struct Source {
    /// The paths that it names.
    names: Vec<String>,
    /// What it passes on of others (`pub use`), by name.
    passes_on: BTreeMap<String, String>,
}

impl Source {
    fn of(code: &str) -> Source {
        let (mut names, mut passes_on, mut rest) = (Vec::new(), BTreeMap::new(), String::new());
        for statement in code.split_inclusive(';') {
            let (before, uses) = match statement.rfind("use ") {
                Some(at) if is_use(&statement[..at]) => statement.split_at(at),
                _ => (statement, ""),
            };
            let paths = expanded(uses.trim_start_matches("use ").trim_end_matches(';'));
            if before
                .lines()
                .last()
                .is_some_and(|line| line.trim_start().starts_with("pub"))
            {
                let named = |path: String| (path.rsplit(':').next().unwrap().to_owned(), path);
                passes_on.extend(paths.into_iter().map(named));
            } else {
                names.extend(paths);
            }
            rest.push_str(before);
        }
        let words = |c: char| !c.is_alphanumeric() && c != '_' && c != ':';
        let words: Vec<&str> = rest.split(words).collect();
        names.extend(
            words
                .iter()
                .filter(|word| word.contains("::"))
                .map(|word| (*word).to_owned()),
        );
        // What it passes on and speaks of itself, it names.
        let speaks = |name: &str| {
            words
                .iter()
                .any(|word| word.split("::").next() == Some(name))
        };
        let spoken = passes_on
            .iter()
            .filter(|(name, path)| speaks(name) && !path.ends_with(&format!("{name}::{name}")));
        names.extend(spoken.map(|(_, path)| path.clone()));
        Source { names, passes_on }
    }
}

/// Whether a statement begins with `use` after this.
fn is_use(before: &str) -> bool {
    let line = before.lines().last().unwrap_or_default().trim();
    line.is_empty() || line == "pub" || line.starts_with("pub(") && line.ends_with(')')
}

/// All files by their modules' paths.
type Sources<'f> = BTreeMap<Vec<&'f str>, Source>;

/// The module in which a path that a module names is defined, whoever passes it on; none where it
/// is none of ours.
fn defined<'f>(sources: &Sources<'f>, by: &[&'f str], path: &str) -> Option<Vec<&'f str>> {
    let mut parts = path.split("::").map(str::trim).peekable();
    let mut at = by.to_vec();
    match *parts.peek()? {
        "crate" => at.clear(),
        "self" | "super" => {}
        first if child(sources, by, first).is_some() => {}
        _ => return None,
    }
    while let Some(part) = parts.peek() {
        match *part {
            "crate" | "self" => {}
            "super" => drop(at.pop()),
            name => match child(sources, &at, name) {
                Some(child) => at = child,
                None => break,
            },
        }
        parts.next();
    }
    let passed_on = parts
        .next()
        .and_then(|name| sources.get(&at)?.passes_on.get(name));
    match passed_on {
        Some(path) => defined(sources, &at, path),
        None => Some(at),
    }
}

fn child<'f>(sources: &Sources<'f>, of: &[&str], name: &str) -> Option<Vec<&'f str>> {
    let is_child = |path: &&Vec<&str>| path.split_last() == Some((&name, of));
    sources.keys().find(is_child).cloned()
}

/// A circle that leads from a module back to it, if there is one.
fn circle<'f>(
    named: &BTreeMap<Vec<&'f str>, Vec<Vec<&'f str>>>,
    way: &mut Vec<Vec<&'f str>>,
    seen: &mut Vec<Vec<&'f str>>,
) -> bool {
    let last = way.last().unwrap().clone();
    for next in named.get(&last).into_iter().flatten() {
        if *next == way[0] {
            return true;
        }
        if !seen.contains(next) {
            seen.push(next.clone());
            way.push(next.clone());
            if circle(named, way, seen) {
                return true;
            }
            way.pop();
        }
    }
    false
}

/// Inside a module, files form no circle. A parent may name its children. A child may name what
/// its parent defines only where the parent names no file that leads to the child: a parent either
/// holds what its children need, or puts together what they make. What it only passes on
/// (`pub use`) belongs to the file that defines it.
#[test]
fn inside_a_module_files_form_no_circle() {
    let files = files();
    let of_module = |file: &&String| !matches!(file.as_str(), "lib.rs" | "main.rs");
    let sources: Sources<'_> = files
        .keys()
        .filter(of_module)
        .map(|file| (path_of(file), Source::of(&code(&files[file]))))
        .collect();
    let named = sources.iter().map(|(path, source)| {
        let defined = source
            .names
            .iter()
            .filter_map(|name| defined(&sources, path, name));
        let inside = defined.filter(|other| other != path && other.first() == path.first());
        (path.clone(), inside.collect::<Vec<_>>())
    });
    let named: BTreeMap<Vec<&str>, Vec<Vec<&str>>> = named.collect();
    for path in sources.keys() {
        let mut way = vec![path.clone()];
        if circle(&named, &mut way, &mut Vec::new()) {
            let way: Vec<String> = way.iter().map(|path| path.join("::")).collect();
            panic!("a circle: {} → {}", way.join(" → "), way[0]);
        }
    }
}

#[test]
fn the_reading_of_uses_is_right() {
    assert_eq!(
        expanded("a::{b, c::{d, e as f}, self}"),
        ["a::b", "a::c::d", "a::c::e", "a::self"]
    );
    let source = Source::of("pub use x::{Y, Z};\nuse super::W;\nfn f(y: Y) { v::g(y); }");
    assert_eq!(source.names, ["super::W", "v::g", "x::Y"]);
    assert_eq!(source.passes_on["Z"], "x::Z");
    let files = ["a", "a::b", "a::c"].map(|path| path.split("::").collect::<Vec<_>>());
    let [a, b, c] = files.clone();
    let sources: Sources<'_> = files
        .into_iter()
        .zip(["pub use b::B;", "", "use super::B;"].map(Source::of))
        .collect();
    assert_eq!(defined(&sources, &c, "super::B"), Some(b));
    assert_eq!(defined(&sources, &c, "super::A"), Some(a));
    assert_eq!(defined(&sources, &c, "std::B"), None);
}

#[test]
fn outside_crates_have_owners() {
    let owners: &[(&str, &[&str])] = &[
        ("tera", &["render"]),
        ("pulldown_cmark", &["document"]),
        ("lol_html", &["finish"]),
        ("serde_yaml", &["yaml"]),
        ("yaml_edit", &["yaml"]),
        ("walkdir", &["source"]),
        ("include_dir", &["source", "authoring"]),
        ("notify", &["serve"]),
        ("axum", &["serve"]),
        ("tokio", &["serve", "publish"]),
        ("tokio_stream", &["serve", "publish"]),
        ("opendal", &["publish"]),
        ("opendal_http_transport_reqwest", &["publish"]),
        ("reqwest", &["publish"]),
        ("rustls", &["publish"]),
        ("hyper", &["serve"]),
        ("clap", &["cli"]),
        ("clap_complete", &["cli"]),
        ("clap_mangen", &["cli"]),
        ("indicatif", &["cli"]),
        ("anstream", &["cli"]),
        ("annotate_snippets", &["show"]),
        ("fluent_bundle", &["language", "show"]),
        ("icu_collator", &["language"]),
        ("atom_syndication", &["render"]),
        ("typst", &["render"]),
        ("typst_layout", &["render"]),
        ("typst_pdf", &["render"]),
        ("typst_assets", &["render"]),
        ("scraper", &["render"]),
        ("icalendar", &["render"]),
        ("percent_encoding", &["path"]),
        ("rust_xlsxwriter", &["export"]),
        ("calamine", &["import"]),
        ("csv", &["import"]),
        ("encoding_rs", &["import"]),
        ("schemars", &["config", "page", "render", "output"]),
        ("strsim", &["diagnostic"]),
        ("sha2", &["output"]),
        ("rustix", &["output", "serve"]),
        (
            "std::fs",
            &["authoring", "import", "source", "output", "publish"],
        ),
        ("zip", &["import", "publish"]),
        ("whoami", &["cli"]),
        ("ureq", &["check"]),
        ("quick_xml", &["import"]),
    ];
    for (file, text) in files() {
        let code = code(&text);
        for &(name, modules) in owners {
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

/// What asks others for something over a network, and where it may: for what leads out of the site,
/// and to publish it. The preview listens to a port and asks for nothing; the socket by which `serve` learns the
/// address of its own machine sends nothing.
#[test]
fn nothing_else_asks_over_a_network() {
    for (file, text) in files() {
        let code = code(&text);
        for word in ["ureq::", "TcpStream", "UdpSocket", "opendal::", "reqwest::"] {
            let is_own = file.starts_with("check/external")
                || file.starts_with("publish/remote")
                || (file == "cli/serve.rs" && word == "UdpSocket");
            assert!(is_own || !code.contains(word), "{file} has {word}");
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
