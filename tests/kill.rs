//! Builds that are killed at any moment, half of them at the end, while a reader asks all the time:
//! the site is the whole old one or the whole new one, and no page is ever missing. `PLANVERK_KILLS`
//! says how many builds are killed.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test may fail by panic, and says what it has seen"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// How many builds are killed where nobody says.
const KILLS: usize = 25;
/// After so many, one is let through, and has to leave nothing behind.
const EVERY: usize = 5;
/// Enough that writing them takes a while.
const MEASURES: usize = 40;
/// What stands on every page, before the number of the build.
const MARK: &str = "Utgave ";

/// Numbers that look like chance, the same in every run.
struct Chance(u64);

impl Chance {
    /// A duration below another.
    fn below(&mut self, most: Duration) -> Duration {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        most.mul_f64((self.0 >> 11) as f64 / (1_u64 << 53) as f64)
    }
}

fn put(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A site with a page that only every other build has.
fn site() -> tempfile::TempDir {
    let site = tempfile::tempdir().unwrap();
    let put = |path: &str, text: &str| put(site.path(), path, text);
    put(
        "content/plans/p/plan.md",
        "---\ntitle: P\nkind: strategy\n---\n",
    );
    for number in 1..=MEASURES {
        let text = format!("---\nnumber: {number}\ntitle: Tiltak\nothers: true\n---\nTekst.\n");
        put(&format!("content/plans/p/{number}.md"), &text);
    }
    put("content/static/alltid-lik.txt", "Uendret.\n");
    site
}

/// Starts build `number`, which every page names.
fn build(site: &Path, number: usize) -> Child {
    put(
        site,
        "content/site.yaml",
        &format!("title: {MARK}{number:06}.\n"),
    );
    let page = site.join("content/pages/av-og-til.md");
    if number.is_multiple_of(2) {
        put(
            site,
            "content/pages/av-og-til.md",
            "---\ntitle: Av og til\n---\n",
        );
    } else if page.exists() {
        fs::remove_file(page).unwrap();
    }
    Command::new(env!("CARGO_BIN_EXE_planverk"))
        .args(["build", "--quiet"])
        .current_dir(site)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// The number that a page names.
fn number_on(page: &str) -> usize {
    let at = page.find(MARK).unwrap_or_else(|| panic!("torn: {page:?}")) + MARK.len();
    page[at..at + 6].parse().unwrap()
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

/// Every file below a folder, and every folder that holds none.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(path) = open.pop() {
        let entries: Vec<PathBuf> = fs::read_dir(&path)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        assert!(!entries.is_empty(), "{} is empty", path.display());
        for entry in entries {
            if entry.is_dir() {
                open.push(entry);
            } else {
                let name = entry.strip_prefix(folder).unwrap().to_str().unwrap();
                all.insert(name.to_owned(), fs::read(&entry).unwrap());
            }
        }
    }
    all
}

/// Sees that a folder holds one whole site and nothing else, and says which.
fn whole(public: &Path) -> usize {
    let files = files(public);
    let sums = String::from_utf8(files["SHA256SUMS"].clone()).unwrap();
    let listed: BTreeSet<(&str, &str)> = sums
        .lines()
        .map(|line| line.split_once("  ").unwrap())
        .collect();
    let hashes: BTreeMap<&String, String> = files
        .iter()
        .filter(|(name, _)| *name != "SHA256SUMS")
        .map(|(name, bytes)| (name, planverk::output::hash(bytes)))
        .collect();
    let there = hashes
        .iter()
        .map(|(name, hash)| (hash.as_str(), name.as_str()));
    assert_eq!(there.collect::<BTreeSet<_>>(), listed);
    let pages = files.iter().filter(|(name, _)| name.ends_with(".html"));
    let numbers: BTreeSet<usize> = pages
        .map(|(_, bytes)| number_on(std::str::from_utf8(bytes).unwrap()))
        .collect();
    assert_eq!(numbers.len(), 1, "a mixture of {numbers:?}");
    numbers.into_iter().next().unwrap()
}

/// Asks for one page after another until it is stopped. What it is answered may only become newer.
struct Reader {
    stop: Arc<AtomicBool>,
    reads: Arc<AtomicUsize>,
    faults: Arc<Mutex<Vec<String>>>,
    thread: thread::JoinHandle<()>,
}

impl Reader {
    fn start(public: &Path) -> Reader {
        let pages: Vec<PathBuf> = files(public)
            .into_keys()
            .filter(|name| name.ends_with(".html") && !name.contains("av-og-til"))
            .map(|name| public.join(name))
            .collect();
        let (stop, reads) = <(Arc<AtomicBool>, Arc<AtomicUsize>)>::default();
        let faults: Arc<Mutex<Vec<String>>> = Arc::default();
        let (stopped, count, found) = (stop.clone(), reads.clone(), faults.clone());
        let thread =
            thread::spawn(move || {
                let mut newest = 0;
                for page in pages.iter().cycle() {
                    if stopped.load(Ordering::Relaxed) {
                        return;
                    }
                    count.fetch_add(1, Ordering::Relaxed);
                    match fs::read_to_string(page) {
                        Err(error) => found
                            .lock()
                            .unwrap()
                            .push(format!("{}: {error}", page.display())),
                        Ok(text) if number_on(&text) < newest => found.lock().unwrap().push(
                            format!("{}: {} after {newest}", page.display(), number_on(&text)),
                        ),
                        Ok(text) => newest = number_on(&text),
                    }
                }
            });
        Reader {
            stop,
            reads,
            faults,
            thread,
        }
    }

    /// How often it asked, and what was wrong.
    fn stop(self) -> (usize, Vec<String>) {
        self.stop.store(true, Ordering::Relaxed);
        self.thread.join().unwrap();
        let faults = self.faults.lock().unwrap().clone();
        (self.reads.load(Ordering::Relaxed), faults)
    }
}

/// How long a build takes in all, and from the moment that all is written.
struct Pace {
    all: Duration,
    end: Duration,
}

/// Waits until all that differs is written, or the build is done.
fn until_written(build: &mut Child, site: &Path) {
    let sums = |number| site.join(format!(".planverk-staging-public-{number}/SHA256SUMS"));
    let sums: Vec<PathBuf> = (0..=EVERY)
        .map(sums)
        .filter(|sums| !sums.exists())
        .collect();
    while !sums.iter().any(|sums| sums.exists()) && build.try_wait().unwrap().is_none() {
        thread::sleep(Duration::from_micros(100));
    }
}

fn pace(site: &Path, number: usize) -> Pace {
    let start = Instant::now();
    let mut build = build(site, number);
    until_written(&mut build, site);
    let written = start.elapsed();
    assert!(build.wait().unwrap().success());
    let all = start.elapsed();
    Pace {
        all,
        end: all - written,
    }
}

#[test]
fn a_killed_build_leaves_a_whole_site() {
    let kills = std::env::var("PLANVERK_KILLS").map_or(KILLS, |kills| kills.parse().unwrap());
    let site = site();
    let (site, public) = (site.path(), site.path().join("public"));
    assert!(build(site, 0).wait().unwrap().success());
    let reader = Reader::start(&public);
    let pace = pace(site, 1);
    let (mut chance, mut now, mut number) = (Chance(14), 1, 1);
    let (mut old, mut new, mut done) = (0, 0, 0);
    for kill in 0..kills {
        number += 1;
        let mut build = build(site, number);
        if kill % 2 == 0 {
            thread::sleep(chance.below(pace.all));
        } else {
            until_written(&mut build, site);
            thread::sleep(chance.below(pace.end.mul_f64(1.2)));
        }
        // SIGKILL: nothing of it can say goodbye.
        build.kill().unwrap();
        let was_done = build.wait().unwrap().success();
        let is = whole(&public);
        assert!(is == now || is == number, "{is} after {now}, not {number}");
        match (was_done, is == number) {
            (true, _) => done += 1,
            (false, true) => new += 1,
            (false, false) => old += 1,
        }
        now = is;
        if kill % EVERY == EVERY - 1 || kill == kills - 1 {
            number += 1;
            now = number;
            assert!(self::build(site, number).wait().unwrap().success());
            assert_eq!(whole(&public), number);
            let left = names(site);
            assert_eq!(left, ["content", "public"].map(str::to_owned).into());
        }
    }
    let (reads, faults) = reader.stop();
    println!("{kills} builds killed: {old} old, {new} new, {done} done before; {reads} reads");
    assert!(faults.is_empty(), "of {reads} reads: {faults:#?}");
    assert!(old > 0 && reads > kills, "{old} old, {reads} reads");
}
