//! A build that is asked to end while it writes: the site in the folder is as it was.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant, SystemTime};

/// So many that writing them takes a while.
const MEASURES: usize = 800;
/// How often a build may be done before the signal reaches it.
const TRIES: usize = 5;

fn put(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A site of many measures.
fn site() -> tempfile::TempDir {
    let site = tempfile::tempdir().unwrap();
    put(
        site.path(),
        "content/plans/p/plan.md",
        "---\ntitle: P\nkind: strategy\n---\n",
    );
    for number in 1..=MEASURES {
        let mut text = format!("---\nnumber: {number}\ntitle: Tiltak\nothers: true\n---\n");
        writeln!(text, "Etter tiltak {}.", number % MEASURES + 1).unwrap();
        put(site.path(), &format!("content/plans/p/{number}.md"), &text);
    }
    site
}

/// Starts a build of the site under a title that stands on every page, so that all are written.
fn build(site: &Path, title: &str) -> Child {
    put(site, "content/site.yaml", &format!("title: {title}\n"));
    Command::new(env!("CARGO_BIN_EXE_planverk"))
        .args(["build", "--quiet"])
        .current_dir(site)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Every file and folder below a folder, with when it was changed last and what it holds.
fn everything(folder: &Path) -> BTreeMap<PathBuf, (SystemTime, Vec<u8>)> {
    let mut all = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(path) = open.pop() {
        let changed = fs::metadata(&path).unwrap().modified().unwrap();
        if path.is_dir() {
            let entries = fs::read_dir(&path).unwrap();
            open.extend(entries.map(|entry| entry.unwrap().path()));
            all.insert(path, (changed, Vec::new()));
        } else {
            let bytes = fs::read(&path).unwrap();
            all.insert(path, (changed, bytes));
        }
    }
    all
}

/// What is in a folder.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// Waits until a build writes, or is done.
fn until_it_writes(build: &mut Child, site: &Path) {
    let start = Instant::now();
    let staged = site.join(".planverk-staging-public-0/planer/p/tiltak");
    while !staged.exists() && build.try_wait().unwrap().is_none() {
        assert!(
            start.elapsed() < Duration::from_secs(60),
            "nothing is written"
        );
        std::thread::sleep(Duration::from_micros(200));
    }
}

/// Interrupts a build of another title while it writes; none where it was done before that.
fn interrupted(site: &Path, title: &str, signal: &str) -> Option<ExitStatus> {
    let mut build = build(site, title);
    until_it_writes(&mut build, site);
    let id = build.id().to_string();
    let sent = Command::new("kill").args(["-s", signal, &id]).status();
    let ended = build.wait().unwrap();
    (sent.unwrap().success() && !ended.success()).then_some(ended)
}

#[test]
fn an_interrupted_build_leaves_the_site_as_it_was() {
    let site = site();
    let public = site.path().join("public");
    assert!(build(site.path(), "Først").wait().unwrap().success());
    for (signal, number) in [("INT", 2), ("TERM", 15), ("HUP", 1)] {
        let ended = (0..TRIES).find_map(|time| {
            let before = everything(&public);
            let beside = names(site.path());
            let ended = interrupted(site.path(), &format!("{signal} {time}"), signal)?;
            assert!(everything(&public) == before, "{signal}");
            assert_eq!(names(site.path()), beside, "{signal}");
            Some(ended)
        });
        assert_eq!(ended.unwrap().signal(), Some(number), "{signal}");
    }
}

/// A folder that was not there is not there after.
#[test]
fn an_interrupted_first_build_leaves_nothing() {
    let site = site();
    let public = site.path().join("public");
    let ended = (0..TRIES).find_map(|_| {
        let ended = interrupted(site.path(), "Først", "HUP");
        if ended.is_none() {
            fs::remove_dir_all(&public).unwrap();
        }
        ended
    });
    assert_eq!(ended.unwrap().signal(), Some(1));
    assert_eq!(names(site.path()), ["content"]);
}
