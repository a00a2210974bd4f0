//! The rules of `planverk check` on their own examples: each finds something where it says so, and
//! nothing where it does not.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

use planverk::build::Options;
use planverk::check::{CHECKS, Example, check};
use planverk::diagnostic::{Diagnostic, Rule};

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
