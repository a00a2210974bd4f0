//! Reading a site from a real disk: links, names, and files that are none of the site's.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail by panic")]

use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use planverk::diagnostic::Rule;
use planverk::path::SourcePath;
use planverk::source::SourceTree;

fn put(root: &Path, path: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, "x").unwrap();
}

fn faults(root: &Path) -> Vec<(Rule, String)> {
    let read = SourceTree::read(root);
    read.diagnostics.into_iter().map(|fault| (fault.rule, fault.place.file.to_string())).collect()
}

#[test]
fn a_link_out_of_the_site_is_one_fault_and_is_not_followed() {
    let (site, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    put(site.path(), "content/site.yaml");
    put(other.path(), "secret/a.md");
    put(other.path(), "secret/b.md");
    symlink(other.path().join("secret"), site.path().join("content/pages")).unwrap();
    symlink(other.path().join("secret/a.md"), site.path().join("content/a.md")).unwrap();
    symlink("/", site.path().join("content/root")).unwrap();
    let outside = |path: &str| (Rule::LinkOutside, path.to_owned());
    assert_eq!(faults(site.path()), [outside("content/a.md"), outside("content/pages"), outside("content/root")]);
    let tree = SourceTree::read(site.path()).value;
    assert!(tree.below("content").all(|(path, _)| path.as_str() == "content/site.yaml"));
}

#[test]
fn a_link_inside_the_site_is_followed_and_a_loop_ends() {
    let site = tempfile::tempdir().unwrap();
    put(site.path(), "content/pages/om.md");
    symlink("om.md", site.path().join("content/pages/igjen.md")).unwrap();
    symlink("..", site.path().join("content/pages/loop")).unwrap();
    let tree = SourceTree::read(site.path()).value;
    assert!(tree.get(&SourcePath::new("content/pages/igjen.md")).is_some());
    assert_eq!(faults(site.path()), [(Rule::UnreadableFile, "content/pages/loop".to_owned())]);
}

#[test]
fn pipes_and_broken_links_are_faults_and_are_not_waited_for() {
    let site = tempfile::tempdir().unwrap();
    put(site.path(), "content/pages/om.md");
    let pipe = site.path().join("content/pages/pipe.md");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    symlink("nowhere.md", site.path().join("content/pages/broken.md")).unwrap();
    let unreadable = |path: &str| (Rule::UnreadableFile, path.to_owned());
    assert_eq!(faults(site.path()), [unreadable("content/pages/broken.md"), unreadable("content/pages/pipe.md")]);
}

#[test]
fn names_are_put_together_or_refused() {
    let site = tempfile::tempdir().unwrap();
    put(site.path(), "content/pages/pa\u{30a}-a\u{30a}s.md");
    let tree = SourceTree::read(site.path()).value;
    assert!(tree.get(&SourcePath::new("content/pages/på-ås.md")).is_some());
    fs::write(site.path().join("content/pages").join(std::ffi::OsStr::from_bytes(b"caf\xe9.md")), "x").unwrap();
    assert_eq!(faults(site.path()).into_iter().map(|(rule, _)| rule).collect::<Vec<_>>(), [Rule::InvalidName]);
}

#[test]
fn what_editors_and_systems_leave_is_passed_over() {
    let site = tempfile::tempdir().unwrap();
    for path in [
        "content/.DS_Store",
        "content/pages/om.md~",
        "content/pages/.om.md.swp",
        "content/Thumbs.db",
        "content/.git/config",
        "other/x",
    ] {
        put(site.path(), path);
    }
    assert_eq!(SourceTree::read(site.path()).value.below("content").count(), 0);
}

#[test]
fn the_stamp_sees_every_kind_of_change() {
    let site = tempfile::tempdir().unwrap();
    put(site.path(), "content/pages/om.md");
    let mut stamps = vec![SourceTree::stamp(site.path())];
    put(site.path(), "content/pages/ny.md");
    stamps.push(SourceTree::stamp(site.path()));
    fs::write(site.path().join("content/pages/ny.md"), "xy").unwrap();
    stamps.push(SourceTree::stamp(site.path()));
    fs::rename(site.path().join("content/pages/ny.md"), site.path().join("content/pages/nyere.md")).unwrap();
    stamps.push(SourceTree::stamp(site.path()));
    fs::remove_file(site.path().join("content/pages/nyere.md")).unwrap();
    fs::remove_file(site.path().join("content/pages/om.md")).unwrap();
    stamps.push(SourceTree::stamp(site.path()));
    stamps.dedup();
    assert_eq!(stamps.len(), 5);
}
