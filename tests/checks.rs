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
use planverk::diagnostic::{Diagnostic, Rule};
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
