//! The pages of the handbook that are made from the code: each is what the code says, and the files
//! that they show whole are a site that builds. `PLANVERK_UPDATE=1 cargo test --test handbook` writes
//! the pages; read the difference before you keep it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

use std::fs;
use std::path::Path;

use planverk::authoring::findings;
use planverk::authoring::reference::{EXAMPLES, pages};
use planverk::build::{Cache, Options, build};
use planverk::check::check;
use planverk::keys::KINDS;
use planverk::path::{OutputPath, SourcePath};
use planverk::show::Lang;
use planverk::source::SourceTree;

#[test]
fn the_pages_about_keys_and_rules_say_what_the_code_does() {
    let update = std::env::var_os("PLANVERK_UPDATE").is_some();
    for (path, text) in pages(Lang::Nb)
        .into_iter()
        .chain([findings::page(Lang::Nb)])
    {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(&path);
        if update {
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(&file, &text).unwrap();
        }
        let written = fs::read_to_string(&file).unwrap_or_default();
        assert!(
            written == text,
            "{path} is to be\n{text}\nPLANVERK_UPDATE=1 writes it so"
        );
    }
    let known: Vec<String> = pages(Lang::Nb).into_iter().map(|(path, _)| path).collect();
    let folder = "content/pages/handbok";
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let path = format!("{folder}/{name}");
        let is_left_over = name.starts_with("nokler") && !known.contains(&path);
        assert!(!is_left_over, "{path} is left over");
    }
}

#[test]
fn the_files_shown_are_a_site_without_a_fault() {
    let plan = "content/plans/mot-hets";
    let mut files = Vec::new();
    for (name, text) in EXAMPLES {
        assert!(KINDS.iter().any(|keys| keys.name == name), "{name}");
        let path = match name {
            "plan" => format!("{plan}/plan.md"),
            "section" => format!("{plan}/1-opplaering/section.md"),
            "measure" => format!("{plan}/1-opplaering/1-kurs.md"),
            "report" => format!("{plan}/reports/2026-06-01.md"),
            "department" => "content/departments/pod.md".to_owned(),
            "page" => "content/pages/om.md".to_owned(),
            "site" => "content/site.yaml".to_owned(),
            other => panic!("{other} has no place"),
        };
        files.push((SourcePath::new(path), text.as_bytes().to_vec()));
    }
    for (code, kind) in [("JD", "ministry"), ("KRIPOS", "agency")] {
        let path = format!("content/departments/{}.md", code.to_lowercase());
        let text = format!("---\ncode: {code}\nname: {code}\nkind: {kind}\n---\n");
        files.push((SourcePath::new(path), text.into_bytes()));
    }
    let tree = SourceTree::from_files(files);
    let built = build(&tree, &Options::default(), &mut Cache::default());
    assert!(built.diagnostics.is_empty(), "{:?}", built.diagnostics);
    let measure = OutputPath::new("planer/mot-hets/tiltak/1/index.html");
    let html = built.value.output.get(&measure).unwrap();
    assert!(String::from_utf8_lossy(html).contains("Pågående"));
}

/// The files that a page of the handbook shows whole: «Filen `…`:» and a block.
fn shown(page: &str) -> Vec<(SourcePath, Vec<u8>)> {
    let text = fs::read_to_string(page).unwrap();
    let mut files = Vec::new();
    for part in text.split("\nFilen `").skip(1) {
        let (path, rest) = part.split_once('`').unwrap();
        let Some(block) = rest.strip_prefix(":\n\n```yaml\n") else {
            continue;
        };
        let (file, _) = block.split_once("\n```").unwrap();
        files.push((SourcePath::new(path), format!("{file}\n").into_bytes()));
    }
    files
}

#[test]
fn the_files_of_each_page_make_a_site_without_a_fault() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/pages/handbok");
    let mut written: Vec<String> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path().to_string_lossy().into_owned())
        .filter(|path| path.contains(".md"))
        .collect();
    written.sort();
    let first = shown(&folder.join("2-den-forste-planen.md").to_string_lossy());
    assert!(first.len() > 5, "{}", first.len());
    let mut count = 0;
    for page in written {
        let own = shown(&page);
        if own.is_empty() {
            continue;
        }
        count += 1;
        let tree = SourceTree::from_files(first.iter().cloned().chain(own));
        let found = check(&tree, &Options::default()).diagnostics;
        assert!(found.is_empty(), "{page}: {found:?}");
    }
    assert!(count > 5, "{count}");
}

#[test]
fn every_kind_of_file_is_shown_whole() {
    let shown = EXAMPLES.map(|(name, _)| name);
    assert!(KINDS.iter().all(|keys| shown.contains(&keys.name)));
}

#[test]
fn the_readme_shows_the_same_files() {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(readme).unwrap();
    for (name, text) in EXAMPLES {
        let block = format!("```yaml\n{}\n```", text.trim_end());
        assert!(readme.contains(&block), "{name} is to be shown as\n{block}");
    }
}
