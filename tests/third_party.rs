//! `THIRD-PARTY.md` names every crate that the program is made of, as the lock file has them.
//! `PLANVERK_UPDATE=1 cargo test --test third_party` writes it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// The system that the list is made for: every other has the same and some crates of its own.
const SYSTEM: &str = "x86_64-unknown-linux-gnu";

const HEAD: &str = "\
# What planverk is made of

The program contains these crates, on Linux; other systems add crates of their own. Each is its authors' work, under its own licence,
whose text stands in the crate's source. Where there is a choice, planverk takes MIT or, failing that, Apache-2.0. Give this file along
with a binary.

For the crates under the Mozilla Public License 2.0 (MPL-2.0), the source of their files, which are unchanged, can be had at the
address given, and this file is the notice that section 3.2 of the licence asks for. The text of the licence:
<https://mozilla.org/MPL/2.0/>.

`tests/third_party.rs` keeps the list equal to `Cargo.lock`.

| Crate | Licence | By | Source |
|---|---|---|---|
";

#[test]
fn every_crate_of_the_program_is_named() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let list = format!("{HEAD}{}", rows(&metadata(root)));
    let file = root.join("THIRD-PARTY.md");
    if std::env::var_os("PLANVERK_UPDATE").is_some() {
        fs::write(&file, &list).unwrap();
    }
    let written = fs::read_to_string(&file).unwrap_or_default();
    let is_same = written == list;
    assert!(
        is_same,
        "THIRD-PARTY.md is old: PLANVERK_UPDATE=1 writes it"
    );
}

/// What cargo knows of the packages, without asking anybody.
fn metadata(root: &Path) -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--locked", "--offline"])
        .args(["--all-features", "--filter-platform", SYSTEM])
        .current_dir(root)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn rows(metadata: &Value) -> String {
    let inside = inside(metadata);
    let packages = metadata["packages"].as_array().unwrap();
    let named = packages.iter().filter_map(|package| {
        let id = package["id"].as_str().unwrap();
        inside.contains(id).then(|| row(package))
    });
    named.collect::<BTreeSet<String>>().into_iter().collect()
}

/// The packages that the program is linked from, without what only tests or builds need.
fn inside(metadata: &Value) -> BTreeSet<&str> {
    let nodes = metadata["resolve"]["nodes"].as_array().unwrap();
    let nodes: BTreeMap<&str, &Value> = nodes
        .iter()
        .map(|node| (node["id"].as_str().unwrap(), node))
        .collect();
    let root = metadata["resolve"]["root"].as_str().unwrap();
    let (mut inside, mut open) = (BTreeSet::new(), vec![root]);
    while let Some(id) = open.pop() {
        let needs = nodes[id]["deps"].as_array().unwrap().iter();
        let linked = needs.filter(|need| {
            let kinds = need["dep_kinds"].as_array().unwrap();
            kinds.iter().any(|kind| kind["kind"].is_null())
        });
        for need in linked.map(|need| need["pkg"].as_str().unwrap()) {
            if inside.insert(need) {
                open.push(need);
            }
        }
    }
    inside
}

fn row(package: &Value) -> String {
    let text = |key: &str| package[key].as_str().unwrap_or_default();
    let authors = package["authors"].as_array().unwrap().iter();
    let names = authors.filter_map(|author| author.as_str()?.split(" <").next());
    let by = Some(names.collect::<Vec<_>>().join(", ")).filter(|by| !by.is_empty());
    let (name, version) = (text("name"), text("version"));
    let source = match text("repository") {
        "" => format!("the crate {name}"),
        address => format!("<{address}>"),
    };
    format!(
        "| {name} {version} | {} | {} | {source} |\n",
        text("license").replace('/', " OR "),
        by.unwrap_or_else(|| format!("the {name} authors"))
            .replace('|', "/"),
    )
}
