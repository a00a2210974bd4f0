//! The rules of `planverk check` on their own examples: each finds something where it says so, and
//! nothing where it does not.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

use std::path::Path;

use planverk::build::Options;
use planverk::check::{CHECKS, Example, check};
use planverk::diagnostic::{Diagnostic, Rule, Severity};
use planverk::path::SourcePath;
use planverk::source::SourceTree;

fn found(example: Example) -> Vec<Diagnostic> {
    check(&example.site(), &Options::default()).diagnostics
}

/// What was found, each as the name of its rule, its file and what is said of it.
fn outline(found: &[Diagnostic]) -> Vec<String> {
    let line = |one: &Diagnostic| {
        let (name, file) = (one.rule.name(), &one.place.file);
        format!("{name} {file} {:?}", one.arguments)
    };
    found.iter().map(line).collect()
}

#[test]
fn each_rule_finds_its_example_and_nothing_else() {
    for check in CHECKS {
        let found = found(check.found);
        let others: Vec<_> = found.iter().filter(|one| one.rule != check.rule).collect();
        let name = check.rule.name();
        assert!(others.is_empty(), "{name}: {:?}", outline(&found));
        assert!(!found.is_empty(), "{name} finds nothing in its example");
    }
}

#[test]
fn nothing_is_found_where_nothing_is_wrong() {
    for check in CHECKS {
        let found = found(check.clean);
        assert!(
            found.is_empty(),
            "{}: {:?}",
            check.rule.name(),
            outline(&found)
        );
    }
}

/// A site of so many measures with deadlines, in plans of 700, has passed every limit above which a
/// page counts and lists no more.
#[test]
fn a_large_site_links_to_nothing_that_it_leaves_out() {
    let head = "title: Planer\nas_of: 2026-01-01\n".to_owned();
    let mut files = vec![
        ("content/site.yaml".to_owned(), head),
        (
            "content/departments/a.md".to_owned(),
            "---\ncode: A\nname: A\nkind: other\n---\n".to_owned(),
        ),
    ];
    for plan in 0..2 {
        let folder = format!("content/plans/p{plan}");
        let text = "---\ntitle: Plan\nkind: action-plan\nperiod: 2025–2027\n---\nTekst.\n";
        files.push((format!("{folder}/plan.md"), text.to_owned()));
        files.extend((1..=700).map(|number| {
            let when = 2025 + number % 3;
            let text = format!(
                "---\nnumber: {number}\ntitle: Noe {number}\nresponsible: A\nwhen: innen {when}\n---\nTekst.\n"
            );
            (format!("{folder}/{number}.md"), text)
        }));
    }
    let files = files.into_iter();
    let files = files.map(|(path, text)| (SourcePath::new(path), text.into_bytes()));
    let found = check(&SourceTree::from_files(files), &Options::default()).diagnostics;
    let nowhere = found.iter().filter(|one| one.rule == Rule::LinkNowhere);
    let nowhere: Vec<Diagnostic> = nowhere.cloned().collect();
    assert!(nowhere.is_empty(), "{:?}", outline(&nowhere));
    assert!(!found.iter().any(|one| one.severity == Severity::Error));
}

#[test]
fn checks_stand_by_name() {
    let names: Vec<&str> = CHECKS.iter().map(|check| check.rule.name()).collect();
    assert!(names.is_sorted(), "{names:?}");
    assert!(Rule::ALL.iter().map(|rule| rule.name()).is_sorted());
}

/// What the sources of the sample content contradict themselves on, and nothing else.
#[test]
fn the_sample_content_has_the_contradictions_of_its_sources() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let found = check(&SourceTree::read(root).value, &Options::default()).diagnostics;
    let line = |one: &Diagnostic| format!("{} {}", one.rule.name(), one.place.file);
    let mut found: Vec<String> = found.iter().map(line).collect();
    found.sort_unstable();
    let plan = "content/plans/mot-rasisme";
    let wanted = [
        format!("before-launch {plan}/1-arbeidsliv/02-rapportering-i-alpr.md"),
        format!("declared-differs {plan}/reports/2025-06-01.md"),
        format!("done-with-open-milestone {plan}/1-arbeidsliv/12-innvandrerbakgrunn-i-staten.md"),
        format!("text-says-done {plan}/3-lokalt-arbeid/39-opplaering-for-politiet.md"),
    ];
    assert_eq!(found, wanted);
}
