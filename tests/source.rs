//! Reading a site from a real disk: links, names, and files that are none of the site's.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use planverk::build::{Cache, Options, build};
use planverk::diagnostic::Rule;
use planverk::path::SourcePath;
use planverk::source::{Disk, SourceTree};

fn put(root: &Path, path: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, "x").unwrap();
}

fn faults(root: &Path) -> Vec<(Rule, String)> {
    let read = SourceTree::read(root);
    read.diagnostics
        .into_iter()
        .map(|fault| (fault.rule, fault.place.file.to_string()))
        .collect()
}

#[test]
fn a_link_out_of_the_site_is_one_fault_and_is_not_followed() {
    let (site, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    put(site.path(), "content/site.yaml");
    put(other.path(), "secret/a.md");
    put(other.path(), "secret/b.md");
    symlink(
        other.path().join("secret"),
        site.path().join("content/pages"),
    )
    .unwrap();
    symlink(
        other.path().join("secret/a.md"),
        site.path().join("content/a.md"),
    )
    .unwrap();
    symlink("/", site.path().join("content/root")).unwrap();
    let outside = |path: &str| (Rule::LinkOutside, path.to_owned());
    assert_eq!(
        faults(site.path()),
        [
            outside("content/a.md"),
            outside("content/pages"),
            outside("content/root")
        ]
    );
    let tree = SourceTree::read(site.path()).value;
    assert!(
        tree.below("content")
            .all(|(path, _)| path.as_str() == "content/site.yaml")
    );
}

#[test]
fn a_link_inside_the_site_is_followed_and_a_loop_ends() {
    let site = tempfile::tempdir().unwrap();
    put(site.path(), "content/pages/om.md");
    symlink("om.md", site.path().join("content/pages/igjen.md")).unwrap();
    symlink("..", site.path().join("content/pages/loop")).unwrap();
    let tree = SourceTree::read(site.path()).value;
    assert!(
        tree.get(&SourcePath::new("content/pages/igjen.md"))
            .is_some()
    );
    assert_eq!(
        faults(site.path()),
        [(Rule::UnreadableFile, "content/pages/loop".to_owned())]
    );
}

#[test]
fn a_link_leads_only_to_what_is_read() {
    let site = tempfile::tempdir().unwrap();
    let link = |to: &str, from: &str| symlink(to, site.path().join(from)).unwrap();
    for path in [
        ".git/config",
        ".env",
        "notater/a.md",
        "content/plans/p/plan.md",
        "content/plans/p/.skjult/a.txt",
    ] {
        put(site.path(), path);
    }
    for path in [
        "content/plans/p/bilde.png",
        "content/plans/p/.env",
        "content/static/.htaccess",
    ] {
        put(site.path(), path);
    }
    link("../../.git", "content/static/g");
    link("../../.env", "content/static/env.txt");
    link("../../notater", "content/static/notater");
    link("../..", "content/static/alt");
    link("../plans/p/.skjult", "content/static/skjult");
    link("../plans/p/.env", "content/static/e.txt");
    link("../plans/p/bilde.png", "content/static/bilde.png");
    link("../plans/p", "content/static/p");
    link(".htaccess", "content/static/regler.txt");
    let outside = |name: &str| (Rule::LinkOutside, format!("content/static/{name}"));
    // One that leads to a folder it lies in itself is found before it is followed.
    let loops = (Rule::UnreadableFile, "content/static/alt".to_owned());
    let mut found = faults(site.path());
    found.sort_by(|a, b| a.1.cmp(&b.1));
    let alt = if found.contains(&loops) {
        loops
    } else {
        outside("alt")
    };
    assert_eq!(
        found,
        [
            alt,
            outside("e.txt"),
            outside("env.txt"),
            outside("g"),
            outside("notater"),
            outside("skjult")
        ]
    );
    let tree = SourceTree::read(site.path()).value;
    let read: Vec<&str> = tree
        .below("content/static")
        .map(|(path, _)| path.as_str())
        .collect();
    assert_eq!(
        read,
        [
            ".htaccess",
            "bilde.png",
            "p/bilde.png",
            "p/plan.md",
            "regler.txt"
        ]
        .map(|name| format!("content/static/{name}"))
    );
}

#[test]
fn pipes_and_broken_links_are_faults_and_are_not_waited_for() {
    let site = tempfile::tempdir().unwrap();
    put(site.path(), "content/pages/om.md");
    let pipe = site.path().join("content/pages/pipe.md");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    symlink("nowhere.md", site.path().join("content/pages/broken.md")).unwrap();
    let unreadable = |path: &str| (Rule::UnreadableFile, path.to_owned());
    assert_eq!(
        faults(site.path()),
        [
            unreadable("content/pages/broken.md"),
            unreadable("content/pages/pipe.md")
        ]
    );
}

#[test]
fn names_are_put_together_or_refused() {
    let site = tempfile::tempdir().unwrap();
    put(site.path(), "content/pages/pa\u{30a}-a\u{30a}s.md");
    let tree = SourceTree::read(site.path()).value;
    assert!(
        tree.get(&SourcePath::new("content/pages/på-ås.md"))
            .is_some()
    );
    fs::write(
        site.path()
            .join("content/pages")
            .join(std::ffi::OsStr::from_bytes(b"caf\xe9.md")),
        "x",
    )
    .unwrap();
    assert_eq!(
        faults(site.path())
            .into_iter()
            .map(|(rule, _)| rule)
            .collect::<Vec<_>>(),
        [Rule::InvalidName]
    );
}

#[test]
fn no_name_speaks_to_a_terminal() {
    let site = tempfile::tempdir().unwrap();
    put(site.path(), "content/pages/om.md");
    let mut disk = Disk::new(site.path());
    disk.look();
    for name in ["\u{1b}[2Jom.md", "om\r.md", "om\u{85}.md"] {
        put(site.path(), &format!("content/pages/{name}"));
        let shown = format!(
            "content/pages/{}",
            name.replace(char::is_control, "\u{fffd}")
        );
        let expected = (Rule::InvalidName, shown);
        assert_eq!(faults(site.path()), [expected]);
        // Preview, which hears of the one file, does not take it either.
        let file = site.path().join("content/pages").join(name);
        assert_eq!(disk.look_at(std::slice::from_ref(&file)), None);
        fs::remove_file(file).unwrap();
    }
}

#[test]
fn a_look_at_a_file_behind_a_link_is_a_look_at_all() {
    let site = tempfile::tempdir().unwrap();
    put(site.path(), "content/plans/p/bilde.png");
    fs::create_dir_all(site.path().join("content/static")).unwrap();
    symlink("../plans/p", site.path().join("content/static/p")).unwrap();
    let mut disk = Disk::new(site.path());
    disk.look();
    put(site.path(), "content/plans/p/.env");
    let behind = site.path().join("content/static/p/.env");
    assert_eq!(disk.look_at(&[behind]), None);
    assert!(!disk.look());
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
        "content/pages/#om.md#",
        "content/pages/om.md.BAK",
        "content/pages/~$notat.docx",
        "themes/hus/templates/.front.html.swp",
        "other/x",
    ] {
        put(site.path(), path);
    }
    // Emacs says so who edits a file, and where.
    for folder in ["pages", "static", "static/.well-known"] {
        fs::create_dir_all(site.path().join("content").join(folder)).unwrap();
        symlink(
            "kari@pc.1234:5678",
            site.path().join("content").join(folder).join(".#om.md"),
        )
        .unwrap();
    }
    symlink("nowhere", site.path().join("content/pages/.skjult")).unwrap();
    symlink("..", site.path().join("content/pages/.igjen")).unwrap();
    assert_eq!(faults(site.path()), []);
    let tree = SourceTree::read(site.path()).value;
    assert_eq!(
        tree.below("content").count() + tree.below("themes/hus").count(),
        0
    );
}

#[test]
fn leftovers_are_no_change() {
    let site = tempfile::tempdir().unwrap();
    put(site.path(), "content/pages/om.md");
    let mut disk = Disk::new(site.path());
    disk.look();
    let file = |name: &str| site.path().join("content/pages").join(name);
    symlink("kari@pc.1234:5678", file(".#om.md")).unwrap();
    for name in [
        "#om.md#",
        "om.md~",
        "om.md.orig",
        ".om.md.swp",
        "~$om.docx",
        "om.tmp",
    ] {
        put(site.path(), &format!("content/pages/{name}"));
        assert_eq!(
            disk.look_at(&[file(name), file(".#om.md")]),
            Some(false),
            "{name}"
        );
    }
    assert!(!disk.look());
    assert_eq!(disk.diagnostics(), []);
}

#[test]
fn dotted_names_of_static_are_a_change() {
    let site = tempfile::tempdir().unwrap();
    put(site.path(), "content/static/robots.txt");
    let mut disk = Disk::new(site.path());
    disk.look();
    put(site.path(), "content/static/.htaccess");
    assert_eq!(
        disk.look_at(&[site.path().join("content/static/.htaccess")]),
        Some(true)
    );
    assert!(!disk.look());
}

/// Bytes of which no two stretches are alike.
fn film(length: u32) -> Vec<u8> {
    (0..length)
        .map(|at| at.to_le_bytes()[0] ^ at.to_le_bytes()[1])
        .collect()
}

#[test]
fn a_large_file_is_read_whole() {
    let site = tempfile::tempdir().unwrap();
    fs::create_dir_all(site.path().join("content/pages")).unwrap();
    let bytes = film(3_000_001);
    fs::create_dir_all(site.path().join("themes/eget/assets")).unwrap();
    fs::write(site.path().join("themes/eget/assets/film.mp4"), &bytes).unwrap();
    fs::write(site.path().join("content/pages/tom.txt"), "").unwrap();
    let tree = SourceTree::read(site.path()).value;
    assert!(
        **tree
            .get(&SourcePath::new("themes/eget/assets/film.mp4"))
            .unwrap()
            == *bytes
    );
    assert!(
        tree.get(&SourcePath::new("content/pages/tom.txt"))
            .unwrap()
            .is_empty()
    );
}

#[test]
fn a_large_file_that_is_only_copied_is_known_but_not_held() {
    for path in ["content/static/film.mp4", "content/plans/p/1-a/film.MP4"] {
        a_large_file_is_known_but_not_held(path);
    }
}

fn a_large_file_is_known_but_not_held(path: &str) {
    let site = tempfile::tempdir().unwrap();
    put(site.path(), path);
    let (file, path) = (site.path().join(path), SourcePath::new(path));
    let mut disk = Disk::new(site.path());
    disk.look();
    let is_held = |disk: &Disk| {
        let tree = disk.tree();
        assert!(tree.has(&path));
        assert_ne!(tree.get(&path).is_some(), tree.large(&path).is_some());
        tree.get(&path).is_some()
    };
    assert!(is_held(&disk));
    fs::write(&file, film(1_048_576)).unwrap();
    assert_eq!(disk.look_at(std::slice::from_ref(&file)), Some(true));
    assert!(!is_held(&disk));
    assert_eq!(disk.look_at(std::slice::from_ref(&file)), Some(false));
    fs::write(&file, film(2_000_000)).unwrap();
    assert!(disk.look());
    assert!(!is_held(&disk) && !disk.look());
    fs::write(&file, film(1_048_575)).unwrap();
    assert!(disk.look());
    assert!(is_held(&disk));
    fs::write(&file, film(1_048_577)).unwrap();
    assert!(disk.look());
    fs::remove_file(&file).unwrap();
    assert_eq!(disk.look_at(std::slice::from_ref(&file)), Some(true));
    assert!(!disk.tree().has(&path));
}

#[test]
fn a_large_file_is_copied_where_it_is_not_what_is_there() {
    let site = tempfile::tempdir().unwrap();
    put(site.path(), "content/static/liten.txt");
    fs::write(site.path().join("content/site.yaml"), "title: Planer\n").unwrap();
    let film_file = site.path().join("content/static/film.mp4");
    let build = || {
        let built = Command::new(env!("CARGO_BIN_EXE_planverk"))
            .args(["build", "-v"])
            .current_dir(site.path())
            .output()
            .unwrap();
        assert!(built.status.success(), "{built:?}");
        let copied = fs::read(site.path().join("public/film.mp4")).unwrap();
        assert!(copied == fs::read(&film_file).unwrap());
        let manifest = fs::read_to_string(site.path().join("public/manifest.json")).unwrap();
        let listed = format!(
            "\"path\":\"film.mp4\",\"size\":{},\"sha256\":\"{}\"",
            copied.len(),
            planverk::output::hash(&copied)
        );
        assert!(manifest.contains(&listed), "{listed}: {manifest}");
        String::from_utf8(built.stdout)
            .unwrap()
            .contains("skrev film.mp4")
    };
    fs::write(&film_file, film(3_000_000)).unwrap();
    assert!(build());
    assert!(!build());
    fs::write(&film_file, film(2_000_000)).unwrap();
    assert!(build());
    // Held again, it is the same file to a reader.
    fs::write(&film_file, film(1000)).unwrap();
    assert!(build());
}

/// Beside a page, a large file is treated like any other: published where a page shows it, and a
/// warning where none does.
#[test]
fn a_large_file_beside_a_page_is_published_where_it_is_linked() {
    let site = tempfile::tempdir().unwrap();
    let file = |path: &str| site.path().join("content").join(path);
    put(site.path(), "content/pages/om/film.mp4");
    fs::write(file("site.yaml"), "title: Planer\n").unwrap();
    fs::write(
        file("pages/om.md"),
        "---\ntitle: Om\n---\n[Filmen](om/film.mp4)\n",
    )
    .unwrap();
    let film = film(2_000_000);
    fs::write(file("pages/om/film.mp4"), &film).unwrap();
    fs::write(file("pages/om/ulest.mp4"), &film).unwrap();
    let built = Command::new(env!("CARGO_BIN_EXE_planverk"))
        .arg("build")
        .current_dir(site.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&built.stderr);
    assert!(built.status.success(), "{said}");
    assert!(said.contains("unused-file"), "{said}");
    let page = fs::read_to_string(site.path().join("public/om/index.html")).unwrap();
    let name = page
        .split("href=\"")
        .filter_map(|rest| rest.split('"').next())
        .find(|address| address.ends_with("film.mp4"))
        .unwrap();
    assert!(fs::read(site.path().join("public/om").join(name)).unwrap() == film);
}

#[test]
fn a_look_sees_every_kind_of_change_and_nothing_else() {
    let site = tempfile::tempdir().unwrap();
    put(site.path(), "content/pages/om.md");
    let file = |name: &str| site.path().join("content/pages").join(name);
    let mut disk = Disk::new(site.path());
    assert!(disk.look());
    assert!(!disk.look());
    let changes: [&dyn Fn(); 5] = [
        &|| put(site.path(), "content/pages/ny.md"),
        &|| fs::write(file("ny.md"), "y").unwrap(),
        &|| fs::write(file("ny.md"), "z").unwrap(),
        &|| fs::rename(file("ny.md"), file("nyere.md")).unwrap(),
        &|| fs::remove_file(file("nyere.md")).unwrap(),
    ];
    for (index, change) in changes.into_iter().enumerate() {
        change();
        assert!(disk.look(), "change {index}");
        assert!(!disk.look(), "after change {index}");
    }
    assert_eq!(disk.tree().below("content").count(), 1);
}

#[test]
fn a_look_at_single_files_sees_what_a_look_at_all_sees() {
    let site = tempfile::tempdir().unwrap();
    put(site.path(), "content/pages/om.md");
    put(site.path(), "content/pages/to.md");
    let file = |name: &str| site.path().join(name);
    let mut disk = Disk::new(site.path());
    disk.look();
    let om = file("content/pages/om.md");
    assert_eq!(disk.look_at(std::slice::from_ref(&om)), Some(false));
    fs::write(&om, "ny").unwrap();
    assert_eq!(disk.look_at(std::slice::from_ref(&om)), Some(true));
    assert_eq!(
        disk.tree().text(&SourcePath::new("content/pages/om.md")),
        Some("ny")
    );
    fs::rename(&om, file("content/pages/ny.md")).unwrap();
    assert_eq!(disk.look_at(&[om, file("content/pages/ny.md")]), Some(true));
    assert_eq!(disk.tree().below("content").count(), 2);
    // Of swap files and files that came and went nothing is to be seen.
    assert_eq!(
        disk.look_at(&[file("content/pages/.ny.md.swp"), file("content/pages/4913")]),
        Some(false)
    );
    // A file of the theme that is gone uncovers the embedded one.
    let (template, path) = (
        file("themes/standard/templates/free.html"),
        SourcePath::new("themes/standard/templates/free.html"),
    );
    let own = disk.tree().get(&path).unwrap().clone();
    put(site.path(), "themes/standard/templates/free.html");
    assert!(disk.look());
    fs::remove_file(&template).unwrap();
    assert_eq!(disk.look_at(&[template]), Some(true));
    assert_eq!(disk.tree().get(&path), Some(&own));
    // Folders take a look at everything.
    for other in ["content/pages", "content"] {
        assert_eq!(disk.look_at(&[file(other)]), None, "{other}");
    }
    fs::create_dir(file("content/nytt")).unwrap();
    put(site.path(), "content/nytt/1.md");
    assert_eq!(disk.look_at(&[file("content/nytt/1.md")]), None);
    assert!(!disk.look_at(&[file("content/pages/to.md")]).unwrap());
    assert!(disk.look());
    assert!(!disk.look());
}

#[test]
fn what_the_system_does_not_give_is_one_fault_and_not_also_missing() {
    let site = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        put(site.path(), path);
        fs::write(site.path().join(path), text).unwrap();
    };
    write("content/site.yaml", "title: S\nowner: POD\n");
    write("content/plans/p/1-a.md", "---\nnumber: 1\ntitle: A\n---\n");
    write(
        "content/plans/q/plan.md",
        "---\ntitle: Q\nkind: strategy\n---\n[[p]], [[p/1]], [ark](ark.pdf) og [[p/9]].\n",
    );
    for lost in [
        "content/departments/pod.md",
        "content/plans/p/plan.md",
        "content/plans/q/ark.pdf",
    ] {
        fs::create_dir_all(site.path().join(lost).parent().unwrap()).unwrap();
        symlink("nowhere", site.path().join(lost)).unwrap();
    }
    let read = SourceTree::read(site.path());
    assert!(
        read.diagnostics
            .iter()
            .all(|fault| fault.rule == Rule::UnreadableFile)
    );
    assert_eq!(read.diagnostics.len(), 3);
    let built = build(&read.value, &Options::default(), &mut Cache::default());
    let rules: Vec<_> = built
        .diagnostics
        .iter()
        .map(|fault| (fault.rule, fault.arguments[0].1.as_str()))
        .collect();
    assert_eq!(rules, [(Rule::BrokenReference, "p/9")]);
}
