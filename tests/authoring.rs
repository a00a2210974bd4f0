//! New files: every key is explained and can be taken in use, what is made fits with the sample site,
//! titles come back as they were written, and a file of the theme that is written out changes
//! nothing until it is changed.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use jiff::civil::date;
use planverk::authoring::{
    self, Fit, Found, Measure, New, NewFile, Refused, Site, eject, init, theme_files,
};
use planverk::build::{Built, Cache, Options, build, prepare};
use planverk::config::Config;
use planverk::diagnostic::{Diagnostic, Place, Rule, Warned};
use planverk::document::{DepartmentKind, PlanKind, read_files};
use planverk::path::SourcePath;
use planverk::source::SourceTree;
use proptest::prelude::*;

const LANGUAGES: [&str; 4] = ["nb", "nn", "se", "en"];

fn tree_of(files: Vec<NewFile>) -> SourceTree {
    SourceTree::from_files(files.into_iter().map(|file| (file.path, file.bytes)))
}

fn with(tree: &SourceTree, file: &NewFile) -> SourceTree {
    tree.with(file.path.clone(), file.bytes.clone())
}

fn sample() -> SourceTree {
    SourceTree::read(Path::new(env!("CARGO_MANIFEST_DIR"))).value
}

fn faults(tree: &SourceTree) -> Vec<Diagnostic> {
    prepare(tree, &Options::default(), &mut Cache::default()).diagnostics
}

fn places(faults: &[Diagnostic]) -> BTreeSet<String> {
    let place = |fault: &Diagnostic| format!("{:?} {:?}", fault.rule, fault.place);
    faults.iter().map(place).collect()
}

fn text(file: &NewFile) -> String {
    String::from_utf8(file.bytes.clone()).unwrap()
}

fn new_measure(tree: &SourceTree, plan: &str, title: &str) -> New {
    let asked = Measure {
        plan: plan.to_owned(),
        title: title.to_owned(),
        ..Measure::default()
    };
    authoring::measure(&Site::read(tree).unwrap(), &asked).unwrap()
}

/// One new file of each kind in a new site, and the site with all of them.
fn one_of_each(language: &str) -> (Vec<NewFile>, SourceTree) {
    let mut tree = tree_of(init("Planer", language));
    let mut files = Vec::new();
    let mut add = |make: &dyn Fn(&Site<'_>) -> Result<New, Refused>| {
        let new = make(&Site::read(&tree).unwrap()).unwrap();
        assert!(matches!(new.fit, Fit::Fits), "{:?}", new.fit);
        tree = with(&tree, &new.file);
        files.push(new.file);
    };
    add(&|site| authoring::plan(site, "Ny", PlanKind::ActionPlan));
    add(&|site| authoring::section(site, "ny", "Del"));
    add(&|site| authoring::department(site, "KODE", "Navn", DepartmentKind::Team));
    add(&|site| authoring::report(site, "ny", Some(date(2026, 6, 1)), None, date(2026, 7, 1)));
    add(&|site| {
        authoring::measure(
            site,
            &Measure {
                plan: "ny".to_owned(),
                title: "Tiltak".to_owned(),
                ..Measure::default()
            },
        )
    });
    (files, tree)
}

/// A file with every line in use that stands ready behind `#`.
fn in_use(file: &NewFile) -> String {
    let is_ready = |line: &str| {
        line.strip_prefix('#')
            .is_some_and(|rest| !rest.starts_with(' ') || rest.starts_with("  "))
    };
    let lines = text(file)
        .lines()
        .map(|line| if is_ready(line) { &line[1..] } else { line }.to_owned())
        .collect::<Vec<_>>();
    lines.join("\n") + "\n"
}

fn read(tree: &SourceTree) -> Vec<Diagnostic> {
    let config = Config::load(tree);
    let mut faults = config.diagnostics;
    faults.extend(read_files(tree, &config.value, |_, _| None).0.diagnostics);
    faults
}

#[test]
fn a_new_site_builds_without_a_warning_in_every_language() {
    for language in LANGUAGES {
        let tree = tree_of(init("Planer: «våre»", language));
        let Warned { value, diagnostics } =
            build(&tree, &Options::default(), &mut Cache::default());
        assert!(diagnostics.is_empty(), "{language}: {diagnostics:?}");
        assert_eq!(value.site.model.config.title, "Planer: «våre»");
        assert_eq!(value.site.model.config.language, language);
        assert_eq!(value.site.model.counted().count(), 6);
    }
}

#[test]
fn the_example_can_be_taken_away() {
    for language in ["nb", "en"] {
        let mut files = init("Planer", language);
        files.retain(|file| !file.path.as_str().starts_with("content/plans/"));
        assert_eq!(faults(&tree_of(files)), [], "{language}");
    }
}

#[test]
fn every_line_that_stands_ready_can_be_taken_in_use() {
    for language in LANGUAGES {
        let (files, tree) = one_of_each(language);
        let of_site = init("Planer", language);
        for file in files
            .iter()
            .chain(&of_site)
            .filter(|file| file.path.name() != ".gitignore")
        {
            let used = tree.with(file.path.clone(), in_use(file).into_bytes());
            assert_eq!(
                read(&used),
                [],
                "{language}: {}\n{}",
                file.path,
                in_use(file)
            );
        }
    }
}

#[test]
fn every_key_has_its_line() {
    for language in ["nb", "en"] {
        let (files, tree) = one_of_each(language);
        for file in &files {
            let wrong = text(file).replacen("---\n", "---\nukjent: 1\n", 1);
            let found = read(&tree.with(file.path.clone(), wrong.into_bytes()));
            let [
                Diagnostic {
                    rule: Rule::UnknownKey,
                    arguments,
                    ..
                },
            ] = &found[..]
            else {
                panic!("{found:?}")
            };
            let (_, known) = arguments.iter().find(|(name, _)| *name == "known").unwrap();
            let used = in_use(file);
            for key in known.split(", ") {
                let line = format!("\n{key}:");
                assert_eq!(
                    used.matches(&line).count(),
                    1,
                    "{language}: {key} in {}",
                    file.path
                );
            }
        }
    }
}

#[test]
fn what_is_made_fits_with_the_sample_site() {
    let tree = sample();
    let before = places(&faults(&tree));
    let plans: Vec<String> = {
        let below = tree.below("content/plans").map(|(path, _)| path.as_str());
        let folders: BTreeSet<&str> = below.filter_map(|path| path.split('/').nth(2)).collect();
        folders.into_iter().map(str::to_owned).collect()
    };
    assert_eq!(plans.len(), 5);
    let site = Site::read(&tree).unwrap();
    let mut made = vec![
        authoring::plan(&site, "En ny plan", PlanKind::Strategy),
        authoring::department(&site, "NY", "Ny enhet", DepartmentKind::Agency),
    ];
    for plan in &plans {
        made.push(authoring::section(&site, plan, "En ny del"));
        made.push(authoring::report(&site, plan, None, None, date(2026, 7, 1)));
        let mut asked = Measure {
            plan: plan.clone(),
            title: "Et nytt tiltak".to_owned(),
            ..Measure::default()
        };
        let without = authoring::measure(&site, &asked);
        // Where a plan has neither an owner nor measures, it has to be said who is responsible.
        made.push(match without {
            Err(Refused::WhoIsResponsible(_)) => {
                asked.responsible = vec!["POD".to_owned()];
                authoring::measure(&site, &asked)
            }
            other => other,
        });
    }
    assert_eq!(made.len(), 17);
    for new in made {
        let file = new.unwrap().file;
        let after = places(&faults(&with(&tree, &file)));
        assert!(after.is_subset(&before), "{}: {after:?}", file.path);
    }
}

#[test]
fn a_measure_beyond_what_a_report_declares_is_a_draft() {
    let tree = sample();
    let new = new_measure(&tree, "mot-rasisme", "Et nytt tiltak");
    let Fit::Draft(because) = &new.fit else {
        panic!("{:?}", new.fit)
    };
    assert!(
        because
            .iter()
            .all(|fault| fault.rule == Rule::DeclaredDiffers),
        "{because:?}"
    );
    assert!(text(&new.file).contains("\ndraft: true\n"));
    assert!(
        new.found.contains(&Found::Number("51".to_owned())),
        "{:?}",
        new.found
    );
    assert_eq!(
        new.file.path.as_str(),
        "content/plans/mot-rasisme/5-styrket-innsats/51-et-nytt-tiltak.md"
    );
}

#[test]
fn files_go_on_as_those_beside_them() {
    let tree = sample();
    for (plan, path) in [
        (
            "innbyggerstemmen",
            "content/plans/innbyggerstemmen/5-styring/14-ny.md",
        ),
        (
            "trygghet-i-hverdagen",
            "content/plans/trygghet-i-hverdagen/4-polititjenester-naermere-folk/11-ny.md",
        ),
    ] {
        assert_eq!(new_measure(&tree, plan, "Ny").file.path.as_str(), path);
    }
}

#[test]
fn a_report_is_of_the_newest_status_or_of_today() {
    let tree = tree_of(init("Planer", "nb"));
    let today = date(2026, 11, 26);
    let report = |tree: &SourceTree| {
        authoring::report(
            &Site::read(tree).unwrap(),
            "arbeidsmiljo",
            None,
            None,
            today,
        )
    };
    let new = report(&tree).unwrap();
    assert_eq!(new.found, [Found::Today(today)]);
    assert!(text(&new.file).contains("\ntitle: Status per 26. november 2026\n"));
    let path = SourcePath::new("content/plans/arbeidsmiljo/1-kunnskap/03-samtaler.md");
    let reported = tree.text(&path).unwrap().replacen(
        "number: 3\n",
        "number: 3\nstatus: [{date: 2026-09-30, status: done}]\n",
        1,
    );
    let new = report(&tree.with(path, reported.into_bytes())).unwrap();
    assert_eq!(new.found, [Found::StatusDay(date(2026, 9, 30))]);
    let again = report(&with(&tree, &report(&tree).unwrap().file));
    assert!(matches!(again, Err(Refused::Taken(..))), "{again:?}");
}

#[test]
fn a_file_that_is_written_out_changes_nothing() {
    let files = init("Planer", "nb");
    let tree = tree_of(files);
    let place = Place::file(&SourcePath::new("x"));
    let built = |tree: &SourceTree| -> Built {
        let built = build(tree, &Options::default(), &mut Cache::default());
        assert_eq!(built.diagnostics, [], "{place:?}");
        built.value
    };
    let before = built(&tree).output;
    let named = theme_files(&tree);
    assert!(named.len() > 30, "{}", named.len());
    let site = SourcePath::new("content/site.yaml");
    let config = format!("{}theme: eget\n", tree.text(&site).unwrap());
    for file in named {
        let ejected = eject(&tree, &file.name, None).unwrap();
        let mut own = tree.with(site.clone(), config.clone().into_bytes());
        for file in &ejected.files {
            own = with(&own, file);
        }
        assert!(built(&own).output == before, "{}", file.name);
    }
}

#[test]
fn shells_and_manuals_know_every_command() {
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_planverk"))
            .args(arguments)
            .output()
            .unwrap();
        assert!(output.status.success(), "{arguments:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = run(&["completions", shell]);
        for word in ["build", "serve", "init", "measure", "eject", "responsible"] {
            assert!(script.contains(word), "{shell} does not know {word}");
        }
    }
    for (page, words) in [
        (
            &["man"][..],
            &["planverk\\-build(1)", "planverk\\-new(1)"][..],
        ),
        (&["man", "build"], &[".TH planverk-build 1", "\\-\\-strict"]),
        (
            &["man", "new", "measure"],
            &[".TH planverk-new-measure 1", "\\-\\-responsible"],
        ),
    ] {
        let text = run(page);
        for word in words {
            assert!(text.contains(word), "{page:?} lacks {word}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever a title is, the file is read back with it, and the site is as whole as before.
    #[test]
    fn titles_come_back(title in "\\PC{1,60}|[-?:,\\[\\]{}#&*!|>'\"%@`=~ .0-9a-zæøå]{1,30}") {
        let tree = tree_of(init("Planer", "nb"));
        let site = Site::read(&tree).unwrap();
        let asked = Measure { plan: "arbeidsmiljo".to_owned(), title: title.clone(), ..Measure::default() };
        let words = title.split_whitespace().collect::<Vec<_>>().join(" ");
        match authoring::measure(&site, &asked) {
            Err(Refused::NoName(_)) => prop_assert!(words.is_empty()),
            Err(other) => prop_assert!(false, "{:?}", other),
            Ok(new) => {
                prop_assert!(matches!(new.fit, Fit::Fits), "{:?}", new.fit);
                let tree = with(&tree, &new.file);
                let config = Config::load(&tree).value;
                let (documents, _) = read_files(&tree, &config, |_, _| None);
                let read = documents.value.measures.iter().find(|measure| measure.file == new.file.path).unwrap();
                prop_assert_eq!(&read.title, &words);
            }
        }
        // A plan that is called «1» would make references to measure 1 ambiguous.
        if let Ok(new) = authoring::plan(&site, &title, PlanKind::Strategy) {
            prop_assert!(!matches!(new.fit, Fit::Faults(_)), "{:?}", new.fit);
        }
    }
}
