//! Publishing to real servers: whole, again, what differs, broken off at any moment, refused, full,
//! failing and slow. `RUNS` says how often each is broken off; more finds more.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test may fail by panic, and says what it has tried"
)]
#![cfg(unix)]

mod proxy;
#[path = "../support/published.rs"]
mod published;
mod servers;
mod stores;

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::ops::{Deref, DerefMut};
use std::path::PathBuf;
use std::process::Stdio;
use std::time::{Duration, Instant};

use planverk::output::hash;
use planverk::publish::Manifest;
use proxy::{Day, Proxy};
use published::Site;
use serde_json::Value;
use servers::{KEY, PASSWORD, Server, as_root, free_port, give, run};
use stores::s3_target;

/// A site and where it is published to.
struct Place<'s> {
    _folder: tempfile::TempDir,
    server: &'s Server,
    site: Site,
}

impl Deref for Place<'_> {
    type Target = Site;

    fn deref(&self) -> &Site {
        &self.site
    }
}

impl DerefMut for Place<'_> {
    fn deref_mut(&mut self) -> &mut Site {
        &mut self.site
    }
}

impl<'s> Place<'s> {
    fn new(server: &'s Server, measures: usize) -> Place<'s> {
        let folder = tempfile::tempdir().unwrap();
        let mut site = Site::new(folder.path().to_owned(), &server.target, measures);
        site.environment.clone_from(&server.environment);
        site.secrets = &[PASSWORD, KEY];
        Place {
            _folder: folder,
            server,
            site,
        }
    }

    /// Runs a command that ends well, and gives the most bytes of memory that it has had.
    #[track_caller]
    fn most_memory(&self, arguments: &[&str]) -> u64 {
        let mut running = self.command(arguments);
        let mut running = running.stdout(Stdio::null()).spawn().unwrap();
        let status = format!("/proc/{}/status", running.id());
        let mut most = 0;
        while running.try_wait().unwrap().is_none() {
            let said = fs::read_to_string(&status).unwrap_or_default();
            let said = said.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            let said = said.and_then(|said| said.trim().strip_suffix(" kB")?.parse::<u64>().ok());
            most = said.map_or(most, |said| most.max(said << 10));
            std::thread::sleep(Duration::from_millis(5));
        }
        assert!(running.wait().unwrap().success(), "{arguments:?}");
        assert!(most > 0);
        most
    }

    #[track_caller]
    fn publish(&self) -> Value {
        self.report(&["publish", "--yes", "--break-lock"])
    }

    /// What is there is what the manifest says, if there is one; else a plan says that it may not
    /// be. Gives the hash of the manifest.
    #[track_caller]
    fn assert_honest(&self) -> Option<String> {
        let Some(bytes) = self.server.file("manifest.json") else {
            let is_begun = self.server.file(".planverk-plan.json").is_some();
            let is_empty = self.server.file("index.html").is_none();
            assert!(
                is_begun || is_empty,
                "files without a manifest and without a plan"
            );
            return None;
        };
        let manifest = Manifest::read(&bytes).unwrap();
        for file in manifest.files() {
            let there = self.server.file(file.path()).map(|bytes| hash(&bytes));
            assert_eq!(there.as_deref(), Some(file.sha256()), "{}", file.path());
        }
        Some(hash(&bytes))
    }

    /// All of what was published last is there, and nothing else.
    #[track_caller]
    fn assert_whole(&self, report: &Value) {
        assert_eq!(self.assert_honest().as_deref(), report["manifest"].as_str());
        let found = self.report(&["verify", "t"]);
        assert_eq!(found["is_whole"], true, "{found}");
        assert_eq!(found["is_latest"], true, "{found}");
        for own in [".planverk-plan.json", ".planverk-progress.json"] {
            assert!(self.server.file(own).is_none(), "{own}");
        }
    }

    /// Changes so many measures each time in another way.
    fn change(&self, measures: usize, turn: usize) {
        let statuses = ["Gjennomført", "Pågående", "Planlagt"];
        for number in 1..=measures {
            self.measure(number, statuses[(turn + number) % 3]);
        }
    }
}

fn runs() -> usize {
    let runs = std::env::var("RUNS")
        .ok()
        .and_then(|runs| runs.parse().ok());
    runs.unwrap_or(6)
}

fn all() -> [(&'static str, Server); 4] {
    [
        ("WebDAV", Server::webdav()),
        ("SFTP", Server::sftp()),
        ("S3", Server::s3()),
        ("Azure", Server::azure()),
    ]
}

#[test]
fn what_differs_is_sent_and_what_is_gone_goes() {
    for (name, server) in &all() {
        let place = Place::new(server, 3);
        let dry = place.ok(&["publish", "--dry-run"]);
        assert!(dry.contains("ikke publisert noe her før"), "{dry}");
        assert!(server.file("index.html").is_none(), "{name}");
        let first = place.publish();
        assert_eq!(first["change"]["first"], true, "{name}");
        place.assert_whole(&first);
        assert_eq!(place.publish()["outcome"], "unchanged");

        // What was not changed is not sent: what somebody has written over stays so.
        server.tamper("planer/p/tiltak/2/index.html", b"tampered");
        place.measure(1, "Gjennomført");
        fs::remove_file(place.root.join("content/plans/p/3.md")).unwrap();
        let few = place.fails(3, &["publish", "--yes", "--max-deletes", "0"]);
        assert!(few.contains("--max-deletes"), "{few}");
        let unchanged = server.file("manifest.json").map(|bytes| hash(&bytes));
        assert_eq!(unchanged.as_deref(), first["manifest"].as_str());
        let second = place.publish();
        assert_eq!(second["change"]["statuses"][0]["to"], "done");
        let gone = second["change"]["files"]["gone"].as_array().unwrap();
        assert!(!gone.is_empty());
        for path in gone {
            assert!(
                server.file(path.as_str().unwrap()).is_none(),
                "{name}: {path}"
            );
        }
        if let Some(changed) = server.file("planer/p/tiltak/2/index.html") {
            // It is sent only where a page of a measure beside it has changed it.
            let is_listed = second["change"]["files"]["changed"]
                .as_array()
                .unwrap()
                .iter()
                .any(|path| path == "planer/p/tiltak/2/index.html");
            assert_eq!(changed != b"tampered", is_listed, "{name}");
        }

        server.tamper("data/plans.json", b"[]");
        let found = place.fails(1, &["verify", "t"]);
        assert!(found.contains("data/plans.json"), "{name}: {found}");
        let lines = fs::read_to_string(place.root.join("publications.csv")).unwrap();
        assert_eq!(lines.lines().count(), 3, "{lines}");
    }
}

/// Killed at moments spread over a publication and lying a little elsewhere each time.
#[test]
fn killed_at_any_moment_it_is_honest_and_goes_on() {
    for (name, server) in &all() {
        let place = Place::new(server, 20);
        place.publish();
        place.change(20, 1);
        let begun = Instant::now();
        let mut last = place.publish();
        let whole = begun.elapsed();
        let (mut old, mut new, mut open, mut resumed) = (0, 0, 0, 0);
        for turn in 0..runs() {
            place.change(20, turn + 2);
            let mut running = place
                .command(&["publish", "--yes", "--break-lock"])
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
            let part = (turn * 7919 % 100) as u32 + 1;
            std::thread::sleep(whole * part / 100);
            running.kill().unwrap();
            running.wait().unwrap();
            let manifest = place.assert_honest();
            match manifest.as_deref() {
                None => open += 1,
                same if same == last["manifest"].as_str() => old += 1,
                Some(_) => new += 1,
            }
            if turn % 2 == 1 {
                // Somebody publishes something else than what was broken off.
                place.change(18, turn + 3);
            }
            last = place.publish();
            resumed += usize::from(last["change"]["resumes"] == true);
            place.assert_whole(&last);
        }
        println!("{name}: {old} old, {new} new, {open} without a manifest, {resumed} resumed");
        assert_eq!(old + new + open, runs());
    }
}

/// One request in five fails, or is cut off after the server has done it: what could not be done
/// is told, and in the end all is there.
#[test]
fn on_a_bad_line_it_arrives_or_says_so() {
    for (name, server) in [("WebDAV", Server::webdav()), ("S3", Server::s3())] {
        for day in [
            Day::Failing(5),
            Day::Cutting(9),
            Day::Slow(Duration::from_millis(5)),
        ] {
            let place = Place::new(&server, 6);
            place.publish();
            place.change(6, 1);
            let proxy = Proxy::before(server.port, day);
            let through = server
                .target
                .replace(&server.port.to_string(), &proxy.port.to_string());
            place.target(&through);
            let mut refused = 0;
            let report = loop {
                let output = place.run(&["publish", "--yes", "--break-lock", "--format", "json"]);
                place.assert_honest();
                if output.status.success() {
                    break serde_json::from_slice::<Value>(&output.stdout).unwrap();
                }
                let said = String::from_utf8_lossy(&output.stderr).into_owned();
                assert_eq!(output.status.code(), Some(3), "{said}");
                refused += 1;
                assert!(refused < 20, "{name} {day:?}: {said}");
            };
            place.target(&server.target);
            place.assert_whole(&report);
            let count = |counter: &std::sync::atomic::AtomicU64| {
                counter.load(std::sync::atomic::Ordering::SeqCst)
            };
            let (faults, requests) = (count(&proxy.faults), count(&proxy.requests));
            println!("{name} {day:?}: {faults} of {requests} requests, {refused} refusals");
            assert!(requests > 20);
            assert!(faults > 0 || matches!(day, Day::Slow(_)), "{name} {day:?}");
            // Another site is put there next.
            clear(&place);
        }
    }
}

/// Takes away all that is there, so that all is sent again.
fn clear(place: &Place<'_>) {
    let Some(folder) = place.server.folder() else {
        return;
    };
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let removed = if path.is_dir() {
            fs::remove_dir_all(path)
        } else {
            fs::remove_file(path)
        };
        removed.unwrap();
    }
}

/// A place with files of others, nothing of which was published.
#[test]
fn what_others_have_put_there_stays() {
    for (name, server) in &all() {
        let place = Place::new(server, 1);
        let other = "bilder/a.jpg";
        server.tamper(other, b"mine");
        let said = place.fails(3, &["publish", "--yes"]);
        assert!(said.contains(other), "{name}: {said}");
        assert_eq!(server.file(other).as_deref(), Some(&b"mine"[..]), "{name}");
        assert!(server.file("index.html").is_none(), "{name}");
    }
}

#[test]
fn who_is_not_let_in_is_told_so() {
    let (webdav, sftp) = (Server::webdav(), Server::sftp());
    let mut place = Place::new(&webdav, 1);
    place.environment[1].1 = format!("{PASSWORD}-feil");
    let said = place.fails(3, &["publish", "--yes"]);
    assert!(said.contains("Slipper ikke inn"), "{said}");
    place.environment.remove(1);
    let said = place.fails(2, &["publish", "--yes"]);
    assert!(said.contains("PLANVERK_WEBDAV_PASSWORD"), "{said}");
    place.target(
        &webdav
            .target
            .replace("http://", &format!("http://u:{PASSWORD}@")),
    );
    let said = place.fails(2, &["publish", "--yes"]);
    assert!(said.contains("hører hjemme i miljøet"), "{said}");
    assert!(webdav.file("index.html").is_none());

    let mut place = Place::new(&sftp, 1);
    place.environment[0].1 = sftp.own("other").display().to_string();
    let said = place.fails(3, &["publish", "--yes"]);
    assert!(said.contains("Slipper ikke inn"), "{said}");
    place.environment = sftp.environment.clone();
    fs::write(sftp.own("known"), "").unwrap();
    let said = place.fails(3, &["publish", "--yes"]);
    assert!(said.contains("kjenner ikke igjen"), "{said}");
    place.environment[1].1 = "/nowhere".to_owned();
    let said = place.fails(3, &["publish", "--yes"]);
    assert!(said.contains("OpenSSH"), "{said}");
    assert!(sftp.file("index.html").is_none());

    let azure = Server::azure();
    let mut place = Place::new(&azure, 1);
    place.environment[1].1 = KEY.replace('S', "T");
    let said = place.fails(3, &["publish", "--yes"]);
    assert!(said.contains("Slipper ikke inn"), "{said}");
    place.environment.pop();
    let said = place.fails(2, &["publish", "--yes"]);
    assert!(said.contains("PLANVERK_AZURE_KEY"), "{said}");
    assert!(azure.file("index.html").is_none());
    let signature = azure.signature().to_owned();
    place.environment.push(("PLANVERK_AZURE_SAS", signature));
    place.assert_whole(&place.publish());
}

/// A file larger than the memory that publishing and verifying may take.
#[test]
fn a_large_file_is_never_held() {
    const SIZE: u64 = 320 << 20;
    const MOST: u64 = 300 << 20;
    for (name, server) in &all() {
        let place = Place::new(server, 1);
        place.put("content/plans/p/1.md", "---\nnumber: 1\ntitle: Noe\nresponsible: AID\nstatus: [{date: 2025-06-01, status: Pågående}]\n---\n[Vedlegget](stor.pdf)\n");
        let file = place.root.join("content/plans/p/stor.pdf");
        let mut file = fs::File::create_new(file).unwrap();
        file.write_all(b"%PDF-1.7\n").unwrap();
        file.set_len(SIZE).unwrap();
        let published = place.most_memory(&["publish", "--yes"]);
        let verified = place.most_memory(&["verify", "t"]);
        println!("{name}: {} MiB, {} MiB", published >> 20, verified >> 20);
        assert!(published.max(verified) < MOST, "{name}");
        place.assert_honest();
    }
}

#[test]
fn what_a_service_says_is_put_in_words() {
    let s3 = Server::s3();
    let place = Place::new(&s3, 1);
    let answered = |status, body, words: &str| {
        let proxy = Proxy::before(s3.port, Day::Refusing(status, body));
        place.target(&s3_target(proxy.port));
        let said = place.fails(3, &["publish", "--yes"]);
        assert!(said.contains(words), "{said}");
    };
    answered(
        "403 Forbidden",
        "<Error><Code>RequestTimeTooSkewed</Code><Message>m</Message></Error>",
        "Klokken",
    );
    answered(
        "403 Forbidden",
        "<Error><Code>SignatureDoesNotMatch</Code><Message>m</Message></Error>",
        "Slipper ikke inn",
    );
    answered("507 Insufficient Storage", "", "fullt");
    answered("503 Service Unavailable", "", "Prøv igjen om en stund");
    assert!(s3.file("index.html").is_none());

    place.target(&s3.target.replace("planer/", "ingen/"));
    let said = place.fails(3, &["publish", "--yes"]);
    assert!(said.contains("Stedet finnes ikke"), "{said}");
    place.target(&s3_target(free_port()));
    let said = place.fails(3, &["publish", "--yes"]);
    assert!(said.contains("Får ikke kontakt"), "{said}");
}

/// A disk of which the first publication fills most: the second does not fit, readers are told so,
/// and with more room it is finished.
#[test]
fn a_full_disk_is_told_of_and_mended() {
    for (server, user, words) in [
        (Server::webdav(), "www-data", "fullt"),
        (Server::sftp(), "root", "Den kan være full"),
    ] {
        let folder = server.folder().unwrap().to_owned();
        let at = folder.to_str().unwrap();
        as_root(
            "mount",
            &["-t", "tmpfs", "-o", "size=1m,mode=777", "tmpfs", at],
        );
        let _mounted = Mounted(folder.clone());
        give(&folder, user);
        let place = Place::new(&server, 2);
        let first = place.publish();
        place.assert_whole(&first);
        place.change(60, 1);
        let said = place.fails(3, &["publish", "--yes"]);
        assert!(said.contains(words), "{said}");
        assert!(said.contains("Publiser på nytt"), "{said}");
        place.assert_honest();
        as_root("mount", &["-o", "remount,size=64m", at]);
        let last = place.publish();
        assert_eq!(last["change"]["resumes"], true);
        place.assert_whole(&last);
    }
}

/// A folder that something is mounted on.
struct Mounted(PathBuf);

impl Drop for Mounted {
    fn drop(&mut self) {
        as_root("umount", &["-l", self.0.to_str().unwrap()]);
    }
}

/// Several begin at once. Only one at a time gets to publish; the others are told who does.
#[test]
fn publishers_do_not_cross() {
    for (name, server) in &all() {
        let place = Place::new(server, 5);
        let mut published = 0;
        for turn in 0..3 {
            place.change(5, turn);
            let running: Vec<_> = (0..3)
                .map(|_| {
                    let mut command = place.command(&["publish", "--yes", "--format", "json"]);
                    command.stdout(Stdio::piped()).stderr(Stdio::piped());
                    command.spawn().unwrap()
                })
                .collect();
            let mut ends = BTreeSet::new();
            for one in running {
                let output = one.wait_with_output().unwrap();
                let said = String::from_utf8_lossy(&output.stderr).into_owned();
                let code = output.status.code().unwrap();
                let is_told = said.contains("allerede") || said.contains("Noen andre");
                assert!(code == 0 || is_told, "{name}: {said}");
                ends.insert(code);
            }
            place.assert_honest();
            published += usize::from(ends.contains(&0));
        }
        let last = place.publish();
        let said = place.ok(&["verify", "t"]);
        assert!(
            said.contains(&last["manifest"].as_str().unwrap()[..10]),
            "{said}"
        );
        println!("{name}: {published} of 3 rounds published by one of three");
    }
}

#[test]
fn nothing_runs_on_afterwards() {
    let server = Server::sftp();
    let place = Place::new(&server, 1);
    place.publish();
    let known = server.own("key").display().to_string();
    let running = run("ps", &["-eo", "args"]);
    let left: Vec<&str> = running
        .lines()
        .filter(|line| line.contains(&known))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}
