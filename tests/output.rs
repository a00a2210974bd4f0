//! Writing a site to a real folder: what is touched, what is refused, what survives.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use planverk::output::{OutputTree, Refusal, Writing, Written};
use planverk::path::OutputPath;

fn tree(files: &[(&str, &str)]) -> OutputTree {
    let mut tree = OutputTree::default();
    for (path, text) in files {
        tree.insert(OutputPath::new(*path), text.as_bytes());
    }
    tree
}

/// A folder with a site in `site/` and room for output beside it.
fn place() -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    fs::create_dir_all(place.path().join("site/content")).unwrap();
    fs::create_dir_all(place.path().join("site/themes")).unwrap();
    place
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

/// How many files were written, removed and left.
fn counts(written: &Written) -> (usize, usize, usize) {
    (
        written.written.len(),
        written.removed.len(),
        written.unchanged,
    )
}

fn write(tree: &OutputTree, place: &Path, folder: &str) -> Result<Written, Refusal> {
    tree.write(
        &place.join(folder),
        &place.join("site"),
        Some(&place.join("home")),
    )
}

fn all_files(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(
                fs::read_dir(&path)
                    .unwrap()
                    .map(|entry| entry.unwrap().path()),
            );
        } else {
            files.push(
                path.strip_prefix(folder)
                    .unwrap()
                    .to_string_lossy()
                    .into_owned(),
            );
        }
    }
    files.sort();
    files
}

#[test]
fn a_second_build_writes_nothing() {
    let place = place();
    let tree = tree(&[("index.html", "a"), ("b/index.html", "b")]);
    assert_eq!(
        counts(&write(&tree, place.path(), "out").unwrap()),
        (2, 0, 0)
    );
    let old = SystemTime::now() - Duration::from_secs(1000);
    for file in ["index.html", "b/index.html", "manifest.json", "SHA256SUMS"] {
        fs::File::options()
            .write(true)
            .open(place.path().join("out").join(file))
            .unwrap()
            .set_modified(old)
            .unwrap();
    }
    assert_eq!(
        counts(&write(&tree, place.path(), "out").unwrap()),
        (0, 0, 2)
    );
    for file in ["index.html", "b/index.html", "manifest.json", "SHA256SUMS"] {
        assert_eq!(
            fs::metadata(place.path().join("out").join(file))
                .unwrap()
                .modified()
                .unwrap(),
            old,
            "{file}"
        );
    }
}

#[test]
fn only_files_of_the_last_build_are_removed() {
    let place = place();
    let out = place.path().join("out");
    write(
        &tree(&[
            ("index.html", "a"),
            ("old/index.html", "b"),
            ("kept/index.html", "c"),
        ]),
        place.path(),
        "out",
    )
    .unwrap();
    fs::write(out.join("kept/notes.txt"), "mine").unwrap();
    let written = write(&tree(&[("index.html", "a")]), place.path(), "out").unwrap();
    assert_eq!(counts(&written), (0, 2, 1));
    assert_eq!(
        all_files(&out),
        [
            "SHA256SUMS",
            "index.html",
            "kept/notes.txt",
            "manifest.json"
        ]
    );
}

#[test]
fn dotted_files_of_the_site_are_written_and_removed_like_others() {
    let place = place();
    let files = [
        ("index.html", "a"),
        (".htaccess", "b"),
        (".well-known/security.txt", "c"),
        ("_headers", "d"),
    ];
    write(&tree(&files), place.path(), "out").unwrap();
    fs::write(place.path().join("out/.gitignore"), "mine").unwrap();
    assert_eq!(
        counts(&write(&tree(&files), place.path(), "out").unwrap()),
        (0, 0, 4)
    );
    assert_eq!(
        counts(&write(&tree(&files[..1]), place.path(), "out").unwrap()),
        (0, 3, 1)
    );
    assert_eq!(
        all_files(&place.path().join("out")),
        [".gitignore", "SHA256SUMS", "index.html", "manifest.json"]
    );
    assert!(!place.path().join("out/.well-known").exists());
}

#[test]
fn a_folder_can_lose_one_file_and_get_another() {
    let place = place();
    for turn in 0..50 {
        let (first, second) = (format!("{turn}.html"), format!("{}.html", turn + 1));
        write(
            &tree(&[("kept.html", ""), (&format!("a/{first}"), "")]),
            place.path(),
            "out",
        )
        .unwrap();
        write(
            &tree(&[("kept.html", ""), (&format!("a/{second}"), "")]),
            place.path(),
            "out",
        )
        .unwrap();
    }
    assert_eq!(
        all_files(&place.path().join("out")),
        ["SHA256SUMS", "a/50.html", "kept.html", "manifest.json"]
    );
}

#[test]
fn a_file_that_somebody_changed_is_not_overwritten_or_removed() {
    let place = place();
    let out = place.path().join("out");
    write(
        &tree(&[("index.html", "a"), ("b.html", "b")]),
        place.path(),
        "out",
    )
    .unwrap();
    fs::write(out.join("index.html"), "mine").unwrap();
    fs::write(out.join("b.html"), "mine too").unwrap();
    match write(
        &tree(&[("index.html", "new"), ("c.html", "c")]),
        place.path(),
        "out",
    ) {
        Err(Refusal::InTheWay(files)) => assert_eq!(files, [out.join("index.html")]),
        other => panic!("{other:?}"),
    }
    assert_eq!(
        all_files(&out),
        ["SHA256SUMS", "b.html", "index.html", "manifest.json"],
        "nothing is written when something is in the way"
    );
    assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "mine");
    write(&tree(&[("c.html", "c")]), place.path(), "out").unwrap();
    assert_eq!(fs::read_to_string(out.join("b.html")).unwrap(), "mine too");
}

#[test]
fn a_file_in_the_way_that_no_build_wrote_is_an_error() {
    let place = place();
    write(&tree(&[("a.html", "a")]), place.path(), "out").unwrap();
    fs::write(place.path().join("out/b.html"), "mine").unwrap();
    assert!(matches!(
        write(&tree(&[("b.html", "b")]), place.path(), "out"),
        Err(Refusal::InTheWay(_))
    ));
    fs::create_dir(place.path().join("out/c.html")).unwrap();
    assert!(matches!(
        write(&tree(&[("c.html", "c")]), place.path(), "out"),
        Err(Refusal::InTheWay(_))
    ));
}

#[test]
fn a_folder_that_is_not_ours_is_refused() {
    let place = place();
    let tree = tree(&[("index.html", "a")]);
    fs::create_dir(place.path().join("other")).unwrap();
    fs::write(place.path().join("other/letter.txt"), "mine").unwrap();
    assert!(matches!(
        write(&tree, place.path(), "other"),
        Err(Refusal::NotOurs(_))
    ));
    fs::write(
        place.path().join("other/manifest.json"),
        "{\"name\": \"an app\"}",
    )
    .unwrap();
    assert!(matches!(
        write(&tree, place.path(), "other"),
        Err(Refusal::NotOurs(_))
    ));
    fs::create_dir(place.path().join("empty")).unwrap();
    fs::write(place.path().join("empty/.gitignore"), "*").unwrap();
    write(&tree, place.path(), "empty").unwrap();
    assert!(place.path().join("empty/.gitignore").exists());
}

#[test]
fn dangerous_folders_are_refused_before_anything_is_written() {
    let place = place();
    fs::create_dir(place.path().join("home")).unwrap();
    let tree = tree(&[("index.html", "a")]);
    for folder in [
        "site",
        "site/content",
        "site/content/x",
        "site/themes",
        "site/../site",
        "home",
        "",
        "site/content/..",
    ] {
        let result = write(&tree, place.path(), folder);
        assert!(
            matches!(result, Err(Refusal::Forbidden(_))),
            "{folder}: {result:?}"
        );
    }
    assert!(matches!(
        tree.write(Path::new("/"), &place.path().join("site"), None),
        Err(Refusal::Forbidden(_))
    ));
    std::os::unix::fs::symlink(place.path().join("site/content"), place.path().join("link"))
        .unwrap();
    assert!(matches!(
        write(&tree, place.path(), "link"),
        Err(Refusal::Forbidden(_))
    ));
    assert!(all_files(&place.path().join("site")).is_empty());
    write(&tree, place.path(), "site/public").unwrap();
}

#[test]
fn a_build_that_is_given_up_leaves_nothing() {
    let place = place();
    let out = place.path().join("out");
    write(&tree(&[("a.html", "a")]), place.path(), "out").unwrap();
    let writing = Writing::begin(&out, &place.path().join("site"), None).unwrap();
    assert!(
        writing
            .put(&OutputPath::new("a.html"), b"new")
            .is_continue()
    );
    assert!(
        writing
            .put(&OutputPath::new("deep/er/b.html"), b"new")
            .is_continue()
    );
    let staged = ".planverk-staging-out-0/deep/er/b.html";
    assert!(place.path().join(staged).exists());
    drop(writing);
    assert_eq!(names(place.path()), ["out", "site"]);
    let writing = Writing::begin(&out, &place.path().join("site"), None).unwrap();
    let writing = writing.in_place();
    assert!(
        writing
            .put(&OutputPath::new("deep/er/b.html"), b"new")
            .is_continue()
    );
    assert!(out.join(".planverk-staging-0/deep/er/b.html").exists());
    drop(writing);
    assert_eq!(all_files(&out), ["SHA256SUMS", "a.html", "manifest.json"]);
    assert_eq!(fs::read_to_string(out.join("a.html")).unwrap(), "a");
    let (new, old) = (place.path().join("new"), place.path().join("old"));
    fs::create_dir(&old).unwrap();
    for folder in [&new, &old] {
        let writing = Writing::begin(folder, &place.path().join("site"), None).unwrap();
        assert!(
            writing
                .put(&OutputPath::new("a.html"), b"new")
                .is_continue()
        );
    }
    assert!(!new.exists() && old.exists() && all_files(&old).is_empty());
}

#[test]
fn new_folders_come_beside_those_that_are_there() {
    let place = place();
    let out = place.path().join("out");
    write(
        &tree(&[("a/b/1.html", ""), ("a-b/1.css", "")]),
        place.path(),
        "out",
    )
    .unwrap();
    fs::write(out.join("a/mine.txt"), "mine").unwrap();
    let next = tree(&[
        ("a/b/1.html", ""),
        ("a/b/2.html", ""),
        ("a/c/d/1.html", ""),
        ("a/c/e.css", ""),
        ("a.html", ""),
    ]);
    write(&next, place.path(), "out").unwrap();
    let files = [
        "SHA256SUMS",
        "a.html",
        "a/b/1.html",
        "a/b/2.html",
        "a/c/d/1.html",
        "a/c/e.css",
        "a/mine.txt",
        "manifest.json",
    ];
    let mut files: Vec<String> = files.map(str::to_owned).to_vec();
    files.sort();
    assert_eq!(all_files(&out), files);
    assert!(!out.join("a-b").exists());
}

#[cfg(unix)]
#[test]
fn a_folder_that_is_a_link_is_found_before_anything_is_moved() {
    let place = place();
    let out = place.path().join("out");
    write(&tree(&[("index.html", "old")]), place.path(), "out").unwrap();
    let disk = |path: &Path| {
        fs::metadata(path)
            .map(|metadata| std::os::unix::fs::MetadataExt::dev(&metadata))
            .ok()
    };
    let elsewhere = tempfile::tempdir_in("/dev/shm")
        .ok()
        .filter(|other| disk(other.path()) != disk(&out));
    let nowhere = place.path().join("nowhere");
    for target in elsewhere
        .iter()
        .map(tempfile::TempDir::path)
        .chain([nowhere.as_path()])
    {
        std::os::unix::fs::symlink(target, out.join("a")).unwrap();
        let next = tree(&[("a.css", ""), ("a/b/1.html", "new"), ("index.html", "new")]);
        match write(&next, place.path(), "out") {
            Err(Refusal::InTheWay(links)) => assert_eq!(links, [out.join("a")]),
            other => panic!("{other:?}"),
        }
        assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "old");
        fs::remove_file(out.join("a")).unwrap();
        assert_eq!(
            all_files(&out),
            ["SHA256SUMS", "index.html", "manifest.json"]
        );
    }
}

/// What a link leads to is none of ours, even where it is what we wrote.
#[cfg(unix)]
#[test]
fn what_lies_behind_a_link_is_left_alone() {
    let place = place();
    let (out, moved) = (place.path().join("out"), place.path().join("moved"));
    let both = tree(&[("index.html", ""), ("a/b/1.html", "old")]);
    write(&both, place.path(), "out").unwrap();
    fs::rename(out.join("a"), &moved).unwrap();
    std::os::unix::fs::symlink(&moved, out.join("a")).unwrap();
    let next = tree(&[("index.html", ""), ("a/b/1.html", "new")]);
    match write(&next, place.path(), "out") {
        Err(Refusal::InTheWay(links)) => assert_eq!(links, [out.join("a")]),
        other => panic!("{other:?}"),
    }
    // What is as it should be needs no writing.
    assert_eq!(
        counts(&write(&both, place.path(), "out").unwrap()),
        (0, 0, 2)
    );
    let without = tree(&[("index.html", "")]);
    assert_eq!(
        counts(&write(&without, place.path(), "out").unwrap()),
        (0, 0, 1)
    );
    assert_eq!(fs::read_to_string(moved.join("b/1.html")).unwrap(), "old");
}

/// A file that cannot be read may be anything, but nobody says that it was changed.
#[cfg(unix)]
#[test]
fn a_file_that_cannot_be_read_is_called_so() {
    use std::os::unix::fs::PermissionsExt;
    let place = place();
    let out = place.path().join("out");
    write(&tree(&[("index.html", "a")]), place.path(), "out").unwrap();
    // No system gives a file of such a name.
    let long = format!("{}.html", "a".repeat(300));
    let result = write(&tree(&[(&long, "")]), place.path(), "out");
    assert!(
        matches!(&result, Err(Refusal::Io(file, _)) if *file == out.join(&long)),
        "{result:?}"
    );
    fs::set_permissions(out.join("index.html"), fs::Permissions::from_mode(0o0)).unwrap();
    let result = write(&tree(&[("index.html", "b")]), place.path(), "out");
    // Who may do everything reads it all the same, and knows it again.
    let is_read = fs::read(out.join("index.html")).is_ok();
    assert!(
        matches!(&result, Err(Refusal::Io(file, _)) if *file == out.join("index.html"))
            || is_read && result.is_ok(),
        "{result:?}"
    );
}

#[test]
fn a_build_that_was_broken_off_is_picked_up() {
    let place = place();
    let out = place.path().join("out");
    write(
        &tree(&[("a.html", "a"), ("b.html", "b")]),
        place.path(),
        "out",
    )
    .unwrap();
    let next = tree(&[("a.html", "a2"), ("b.html", "b2")]);
    // As if the second build had stopped when it had put one of its two files in place.
    fs::create_dir(out.join(".planverk-staging-0")).unwrap();
    fs::write(out.join(".planverk-staging-0/b.html"), "b2").unwrap();
    fs::write(
        out.join(".planverk-staging-0/manifest.json"),
        next.lists().manifest,
    )
    .unwrap();
    fs::write(out.join("a.html"), "a2").unwrap();
    write(
        &tree(&[("a.html", "a3"), ("b.html", "b3")]),
        place.path(),
        "out",
    )
    .unwrap();
    assert_eq!(fs::read_to_string(out.join("a.html")).unwrap(), "a3");
    assert_eq!(
        all_files(&out),
        ["SHA256SUMS", "a.html", "b.html", "manifest.json"]
    );
}

#[test]
fn a_manifest_cannot_reach_outside_its_folder() {
    let place = place();
    fs::write(place.path().join("precious.txt"), "mine").unwrap();
    write(&tree(&[("a.html", "a")]), place.path(), "out").unwrap();
    let hash = planverk::output::hash(b"mine");
    let evil = format!("[{{\"path\": \"../precious.txt\", \"size\": 4, \"sha256\": \"{hash}\"}}]");
    fs::write(place.path().join("out/manifest.json"), evil).unwrap();
    fs::remove_file(place.path().join("out/a.html")).unwrap();
    write(&tree(&[("a.html", "a")]), place.path(), "out").unwrap();
    assert_eq!(
        fs::read_to_string(place.path().join("precious.txt")).unwrap(),
        "mine"
    );
}

#[test]
fn two_builds_at_once_do_not_mix() {
    let place = place();
    write(&tree(&[("a.html", "a")]), place.path(), "out").unwrap();
    let held = fs::File::open(place.path().join("out")).unwrap();
    held.try_lock().unwrap();
    assert!(matches!(
        write(&tree(&[("a.html", "b")]), place.path(), "out"),
        Err(Refusal::Busy(_))
    ));
    drop(held);
    write(&tree(&[("a.html", "b")]), place.path(), "out").unwrap();
}

/// The checksums are what `sha256sum` would write of every other file, in order of their paths.
#[test]
fn the_checksums_are_of_every_other_file() {
    let place = place();
    let out = place.path().join("out");
    let files = [("a.html", "a"), ("b/c.html", "b"), ("z.html", "z")];
    write(&tree(&files), place.path(), "out").unwrap();
    let line = |file: &String| {
        let hash = planverk::output::hash(&fs::read(out.join(file)).unwrap());
        format!("{hash}  {file}\n")
    };
    let others = all_files(&out)
        .into_iter()
        .filter(|file| file != "SHA256SUMS");
    let lines: Vec<String> = others.map(|file| line(&file)).collect();
    assert_eq!(lines.len(), 4);
    assert_eq!(
        fs::read_to_string(out.join("SHA256SUMS")).unwrap(),
        lines.concat()
    );
}

/// Sites of builds that wrote no checksums get them; checksums that somebody else wrote stay.
#[test]
fn checksums_come_where_there_were_none_and_are_ours_alone() {
    let place = place();
    let sums = place.path().join("out/SHA256SUMS");
    let site = tree(&[("a.html", "a")]);
    write(&site, place.path(), "out").unwrap();
    fs::remove_file(&sums).unwrap();
    write(&site, place.path(), "out").unwrap();
    assert_eq!(fs::read(&sums).unwrap(), site.lists().checksums);
    fs::write(&sums, "mine").unwrap();
    for site in [&site, &tree(&[("a.html", "b")])] {
        match write(site, place.path(), "out") {
            Err(Refusal::InTheWay(files)) => assert_eq!(files, std::slice::from_ref(&sums)),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(fs::read_to_string(&sums).unwrap(), "mine");
}
