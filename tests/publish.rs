//! Publishing for real: to folders of releases and to records, broken off, locked, gone back on and
//! tampered with.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

#[path = "support/published.rs"]
mod published;

use std::fs;
use std::io::Cursor;
use std::ops::Deref;
use std::path::{Path, PathBuf};

use planverk::build::{Cache, Options, prepare};
use planverk::publish::{Edition, Publisher, Watcher, verify_zip};
use planverk::source::SourceTree;
use published::Site;
use serde_json::Value;

/// A folder with a site in `site/` and room for what is published beside it.
struct Place {
    folder: tempfile::TempDir,
    site: Site,
}

impl Deref for Place {
    type Target = Site;

    fn deref(&self) -> &Site {
        &self.site
    }
}

impl Place {
    /// A site with a target of the given keys, and so many measures.
    fn new(target: &str, measures: usize) -> Place {
        let folder = tempfile::tempdir().unwrap();
        let mut site = Site::new(folder.path().join("site"), target, measures);
        site.environment = vec![("HOME", "/nowhere".to_owned())];
        Place { folder, site }
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("out")
    }

    /// Publishes and gives the report.
    #[track_caller]
    fn publish(&self) -> Value {
        self.report(&["publish", "--yes"])
    }

    fn releases(&self) -> Vec<String> {
        let entries = fs::read_dir(self.out().join("releases")).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    /// The page that readers see of a measure.
    fn page(&self, number: usize) -> String {
        let path = format!("current/planer/p/tiltak/{number}/index.html");
        fs::read_to_string(self.out().join(path)).unwrap()
    }
}

const FOLDER: &str = "kind: folder, to: ../out";

/// Publishes the states of a site one after the other; names of releases tell seconds apart.
fn publish_states(place: &Place, statuses: &[&str]) {
    for status in statuses {
        place.measure(1, status);
        place.publish();
    }
}

#[test]
fn a_release_is_whole_and_shares_what_is_unchanged() {
    let place = Place::new(FOLDER, 2);
    let first = place.publish();
    assert_eq!(first["outcome"], "published");
    assert_eq!(first["change"]["first"], true);
    place.measure(1, "Gjennomført");
    let second = place.publish();
    let change = &second["change"];
    assert_eq!(change["statuses"][0]["id"], "1");
    assert_eq!(change["statuses"][0]["from"], "ongoing");
    assert_eq!(change["statuses"][0]["to"], "done");
    assert_eq!(change["statuses"].as_array().unwrap().len(), 1);
    assert_eq!(place.publish()["outcome"], "unchanged");
    assert_eq!(place.releases().len(), 2);
    place.ok(&["verify"]);
    for release in place.releases() {
        let release = place.out().join("releases").join(release);
        place.ok(&["verify", release.to_str().unwrap()]);
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let [old, new] = &place.releases()[..] else {
            panic!("two releases")
        };
        let inode = |release: &String, path: &str| {
            let file = place.out().join("releases").join(release).join(path);
            fs::metadata(file).ok().map(|found| found.ino())
        };
        let changed = change["files"]["changed"].as_array().unwrap();
        let manifest = fs::read(place.out().join("current/manifest.json")).unwrap();
        let manifest: Value = serde_json::from_slice(&manifest).unwrap();
        for file in manifest.as_array().unwrap() {
            let path = file["path"].as_str().unwrap();
            let is_shared = inode(old, path) == inode(new, path);
            let is_new = inode(old, path).is_none();
            assert_eq!(
                is_shared,
                !is_new && !changed.contains(&file["path"]),
                "{path}"
            );
        }
    }
}

#[test]
fn readers_go_back_and_old_releases_go() {
    let place = Place::new("kind: folder, to: ../out, keep: 2", 1);
    publish_states(&place, &["Pågående", "Gjennomført", "Stanset"]);
    let releases = place.releases();
    assert_eq!(releases.len(), 2, "{releases:?}");
    assert!(place.page(1).contains("Stanset"));
    place.fails(2, &["publish", "--rollback"]);
    place.ok(&["publish", "--rollback", "--yes"]);
    assert!(place.page(1).contains("Gjennomført"));
    place.ok(&["verify"]);
    place.fails(3, &["publish", "--rollback", "--yes"]);
    place.ok(&["publish", "--rollback", &releases[1], "--yes"]);
    assert!(place.page(1).contains("Stanset"));
    let list: Value =
        serde_json::from_str(&place.ok(&["publish", "--list", "--format", "json"])).unwrap();
    assert_eq!(list[0]["name"], releases[1].as_str());
    assert_eq!(list[0]["is_current"], true);
    assert_eq!(list[1]["is_current"], false);
    let journal = fs::read_to_string(place.root.join("publications.csv")).unwrap();
    let actions: Vec<&str> = journal
        .lines()
        .map(|line| line.split(';').nth(2).unwrap())
        .collect();
    assert_eq!(
        actions,
        [
            "action", "publish", "publish", "publish", "rollback", "rollback"
        ]
    );
}

#[test]
fn what_was_gone_back_from_is_not_gone_back_to() {
    let place = Place::new("kind: folder, to: ../out, keep: 2", 1);
    publish_states(&place, &["Pågående", "Gjennomført"]);
    let [good, bad] = &place.releases()[..] else {
        panic!("two releases")
    };
    place.ok(&["publish", "--rollback", "--yes"]);
    place.measure(1, "Stanset");
    place.publish();
    assert!(place.out().join("releases").join(good).is_dir());
    assert!(!place.out().join("releases").join(bad).exists());
    place.ok(&["publish", "--rollback", "--yes"]);
    assert!(place.page(1).contains("Pågående"));
    let said = place.ok(&["publish", "--list"]);
    assert!(said.contains("trukket tilbake"), "{said}");
}

#[test]
fn what_somebody_has_changed_is_put_there_anew() {
    let place = Place::new(FOLDER, 1);
    place.publish();
    let current = place.out().join("current");
    fs::write(current.join("index.html"), "tull").unwrap();
    fs::remove_file(current.join("404.html")).unwrap();
    fs::write(current.join("nytt.txt"), "mitt").unwrap();
    place.fails(1, &["verify"]);
    let report = place.publish();
    assert_eq!(report["outcome"], "published");
    let mends = &report["change"]["mends"];
    assert_eq!(
        *mends,
        serde_json::json!(["404.html", "index.html", "nytt.txt"])
    );
    place.ok(&["verify"]);
    assert_eq!(place.publish()["outcome"], "unchanged");
}

#[cfg(unix)]
#[test]
fn a_link_becomes_a_folder_and_nobody_loses_anything() {
    let place = Place::new(FOLDER, 1);
    place.publish();
    let current = place.out().join("current");
    let is_link = || fs::symlink_metadata(&current).unwrap().is_symlink();
    assert!(is_link());
    let others = place.out().join(".next/mitt.txt");
    fs::create_dir(others.parent().unwrap()).unwrap();
    fs::write(&others, "mitt").unwrap();
    let settings = "title: S\npublish: {t: {kind: folder, to: ../out, links: false}}\n";
    place.put("content/site.yaml", settings);
    place.measure(1, "Gjennomført");
    place.fails(3, &["publish", "--yes"]);
    assert_eq!(fs::read(&others).unwrap(), b"mitt");
    assert!(is_link());
    place.ok(&["verify", current.to_str().unwrap()]);
    assert_eq!(place.releases().len(), 1);
    fs::remove_dir_all(others.parent().unwrap()).unwrap();
    place.ok(&["publish", "--yes"]);
    assert!(!is_link());
    assert!(!place.out().join(".next").exists());
    place.ok(&["verify", current.to_str().unwrap()]);
    assert!(place.page(1).contains("Gjennomført"));
}

#[test]
fn a_release_without_its_manifest_stops_nobody() {
    let place = Place::new("kind: folder, to: ../out, keep: 1", 1);
    place.publish();
    let old = place.out().join("releases").join(&place.releases()[0]);
    fs::remove_file(old.join("manifest.json")).unwrap();
    let report = place.publish();
    assert_eq!(report["outcome"], "published");
    assert_eq!(report["change"]["first"], false);
    let said = place.ok(&["publish", "--list"]);
    assert!(said.contains("kan ikke brukes"), "{said}");
    place.ok(&["verify"]);
    place.fails(3, &["publish", "--rollback", "--yes"]);
    let journal = fs::read_to_string(place.root.join("publications.csv")).unwrap();
    assert_eq!(journal.lines().count(), 3);
}

#[test]
fn a_record_is_made_of_other_sources_too() {
    let place = Place::new("kind: zip, to: ../out", 1);
    place.publish();
    assert_eq!(place.publish()["outcome"], "unchanged");
    let site = fs::read_to_string(place.root.join("content/site.yaml")).unwrap();
    place.put("content/site.yaml", &format!("{site}# et notat\n"));
    let report = place.publish();
    assert_eq!(report["outcome"], "published");
    assert_eq!(report["change"]["sources"], true);
    assert_eq!(place.publish()["outcome"], "unchanged");
}

#[test]
fn a_day_that_moves_says_what_is_late_by_it() {
    let place = Place::new(FOLDER, 1);
    let measure = |date: &str| {
        let text = "number: 1\ntitle: Noe\nresponsible: AID\nwhen: innen 2025\nallow: [overdue]\n";
        let text =
            format!("---\n{text}status: [{{date: {date}, status: Pågående}}]\n---\nTekst.\n");
        place.put("content/plans/p/1.md", &text);
    };
    measure("2025-06-01");
    place.publish();
    measure("2026-02-01");
    let said = place.ok(&["publish", "--dry-run"]);
    for line in [
        "Planen: statusdagen går fra 2025-06-01 til 2026-02-01.\n",
        "Ingen tiltak får ny status.\n",
        "For 1 tiltak er fristen nå passert, og var det ikke før:\n  Planen\n    1 Noe\n",
    ] {
        assert!(said.contains(line), "{said}");
    }
    let change = &place.publish()["change"];
    assert_eq!(change["days"][0]["to"], "2026-02-01");
    assert_eq!(change["late"][0]["id"], "1");
}

#[test]
fn a_release_that_somebody_has_changed_stays() {
    let place = Place::new("kind: folder, to: ../out, keep: 1", 1);
    place.publish();
    let old = place.out().join("releases").join(&place.releases()[0]);
    fs::write(old.join("notat.txt"), "mitt").unwrap();
    place.measure(1, "Gjennomført");
    let said = place.ok(&["publish", "--yes"]);
    assert!(said.contains("er ikke slettet"), "{said}");
    assert_eq!(fs::read(old.join("notat.txt")).unwrap(), b"mitt");
    // A release that was changed is none to go back to.
    place.fails(3, &["publish", "--rollback", "--yes"]);
    assert!(place.page(1).contains("Gjennomført"));
}

#[test]
fn without_links_the_files_are_exchanged() {
    let place = Place::new("kind: folder, to: ../out, links: false", 2);
    place.publish();
    let current = place.out().join("current");
    assert!(!current.is_symlink());
    place.measure(1, "Gjennomført");
    place.publish();
    place.ok(&["verify"]);
    assert!(place.page(1).contains("Gjennomført"));
    place.ok(&["publish", "--rollback", "--yes"]);
    place.ok(&["verify"]);
    assert!(place.page(1).contains("Pågående"));
    // What somebody else has put there is not written over.
    fs::write(current.join("planer/p/tiltak/1/index.html"), "mitt").unwrap();
    place.measure(1, "Stanset");
    place.fails(3, &["publish", "--yes"]);
    assert_eq!(place.page(1), "mitt");
}

#[test]
fn two_publishers_do_not_cross() {
    let place = Place::new(FOLDER, 1);
    place.publish();
    let holder = r#"{"by":"kari@maskin","since":"2026-11-26T09:15:00Z"}"#;
    fs::write(place.out().join(".planverk-lock"), holder).unwrap();
    place.measure(1, "Gjennomført");
    let said = place.fails(3, &["publish", "--yes"]);
    assert!(
        said.contains("kari@maskin") && said.contains("2026-11-26T09:15:00Z"),
        "{said}"
    );
    assert!(said.contains("--break-lock"), "{said}");
    assert!(place.page(1).contains("Pågående"));
    place.fails(3, &["publish", "--rollback", "--yes"]);
    place.ok(&["publish", "--yes", "--break-lock"]);
    assert!(place.page(1).contains("Gjennomført"));
    assert!(!place.out().join(".planverk-lock").exists());
}

/// Killed while it publishes, at moments spread over the whole time that it takes: what readers see is
/// one whole site, and the next publication of something else leaves nothing of the broken ones
/// behind.
#[cfg(unix)]
#[test]
fn killed_at_any_moment_readers_see_a_whole_site() {
    use std::time::{Duration, Instant};
    let place = Place::new(FOLDER, 20);
    let start = Instant::now();
    place.publish();
    let whole = start.elapsed();
    let rounds: u32 = 6;
    let (mut killed, mut locked) = (0, 0);
    for round in 0..rounds {
        let title = format!("title: S{round}\npublish: {{t: {{{FOLDER}}}}}\n");
        place.put("content/site.yaml", &title);
        let mut child = place
            .command(&["publish", "--yes", "--quiet"])
            .spawn()
            .unwrap();
        std::thread::sleep(whole * round / rounds + Duration::from_millis(u64::from(round)));
        child.kill().unwrap();
        killed += u32::from(!child.wait().unwrap().success());
        place.ok(&["verify", place.out().to_str().unwrap()]);
        let index = || fs::read_to_string(place.out().join("current/index.html")).unwrap();
        let is_locked = place.out().join(".planverk-lock").exists();
        locked += u32::from(is_locked);
        if is_locked && !index().contains(&format!("S{round}")) {
            place.fails(3, &["publish", "--yes", "--quiet"]);
        }
        place.ok(&["publish", "--yes", "--quiet", "--break-lock"]);
        place.ok(&["verify", place.out().to_str().unwrap()]);
        assert!(index().contains(&format!("S{round}")));
    }
    let title = format!("title: Last\npublish: {{t: {{{FOLDER}}}}}\n");
    place.put("content/site.yaml", &title);
    place.ok(&["publish", "--yes", "--quiet"]);
    let hidden = |name: &String| name.starts_with('.');
    assert!(
        !place.releases().iter().any(hidden),
        "{:?}",
        place.releases()
    );
    assert!(killed > 0, "none of {rounds} was killed, {locked} locked");
}

#[test]
fn nothing_is_published_over_the_site_itself_or_what_is_not_ours() {
    let place = Place::new("kind: folder, to: content", 1);
    place.fails(3, &["publish", "--yes"]);
    assert!(!place.root.join("content/current").exists());
    let place = Place::new(FOLDER, 1);
    fs::create_dir_all(place.out().join("current")).unwrap();
    fs::write(place.out().join("current/index.html"), "mitt").unwrap();
    place.fails(3, &["publish", "--yes"]);
    assert_eq!(
        fs::read(place.out().join("current/index.html")).unwrap(),
        b"mitt"
    );
}

struct NobodyWatches;

impl Watcher for NobodyWatches {
    fn step(&self, _: usize, _: usize) {}

    fn is_stopped(&self) -> bool {
        false
    }
}

/// The record of a site, published by Kari at a moment.
fn record(root: &Path, at: &str) -> Vec<u8> {
    let tree = SourceTree::read(root).value;
    let site = prepare(&tree, &Options::default(), &mut Cache::default()).value;
    let publisher = Publisher {
        by: "kari@maskin".to_owned(),
        at: at.parse().unwrap(),
    };
    let edition = Edition::of(&site, &tree, publisher).unwrap();
    let mut bytes = Cursor::new(Vec::new());
    planverk::publish::write_record(&edition, &mut bytes, &NobodyWatches).unwrap();
    bytes.into_inner()
}

#[test]
fn a_record_has_the_same_bytes_for_the_same_moment() {
    let place = Place::new("kind: zip, to: ../out", 3);
    let moment = "2026-11-26T09:15:00Z";
    let first = record(&place.root, moment);
    assert!(first == record(&place.root, moment));
    assert!(first != record(&place.root, "2026-11-26T09:15:02Z"));
}

#[test]
fn a_record_holds_all_and_shows_a_byte_that_was_changed() {
    let place = Place::new("kind: zip, to: ../out", 3);
    let report = place.publish();
    let zip = place.out().join(report["release"].as_str().unwrap());
    let verified = verify_zip(&zip).unwrap();
    assert!(verified.is_whole(), "{verified:?}");
    assert_eq!(verified.manifest, report["manifest"].as_str().unwrap());
    place.ok(&["verify"]);
    assert_eq!(place.publish()["outcome"], "unchanged");

    let mut archive = zip::ZipArchive::new(fs::File::open(&zip).unwrap()).unwrap();
    let names: Vec<String> = archive.file_names().map(str::to_owned).collect();
    for name in [
        "publication.json",
        "site/index.html",
        "sources/content/plans/p/1.md",
    ] {
        assert!(names.iter().any(|known| known == name), "{name}");
    }
    let content = {
        let mut entry = archive.by_name("sources/content/plans/p/1.md").unwrap();
        let mut text = String::new();
        std::io::Read::read_to_string(&mut entry, &mut text).unwrap();
        text
    };
    assert_eq!(
        content,
        fs::read_to_string(place.root.join("content/plans/p/1.md")).unwrap()
    );

    // One byte of one page, in the middle of its compressed bytes.
    let at = {
        let entry = archive.by_name("site/planer/p/index.html").unwrap();
        entry.data_start().unwrap() + entry.compressed_size() / 2
    };
    let mut bytes = fs::read(&zip).unwrap();
    bytes[usize::try_from(at).unwrap()] ^= 1;
    fs::write(&zip, &bytes).unwrap();
    let said = place.fails(1, &["verify", zip.to_str().unwrap()]);
    assert!(said.contains("site/planer/p/index.html"), "{said}");
}

/// A zip made anew around other pages, with a manifest that fits them: only what the record says of
/// itself, and what the site keeps, still tells.
#[test]
fn another_manifest_is_not_what_was_published() {
    let place = Place::new(FOLDER, 1);
    place.publish();
    let other = Place::new(FOLDER, 2);
    other.publish();
    let link = |place: &Place| fs::canonicalize(place.out().join("current")).unwrap();
    let (ours, theirs) = (link(&place), link(&other));
    fs::remove_dir_all(&ours).unwrap();
    fs::rename(theirs, &ours).unwrap();
    place.ok(&["verify", ours.to_str().unwrap()]);
    let said = place.fails(1, &["verify"]);
    assert!(said.contains("publications.csv"), "{said}");
}

#[cfg(not(feature = "remote"))]
#[test]
fn what_it_was_built_without_it_says() {
    let place = Place::new("kind: s3, to: planer/nettsted", 1);
    let said = place.fails(2, &["publish", "--yes"]);
    assert!(said.contains("s3"), "{said}");
    assert!(place.fails(2, &["verify"]).contains("s3"));
}
