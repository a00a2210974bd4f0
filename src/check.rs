//! What a site says that cannot all be meant, or that its readers will stumble over: all that a
//! build reports, and the rules below, each in a file of its own with its examples. Nothing here
//! stops a build or changes a file.

mod example;
mod fix;
mod rule;
mod rules;

pub use example::Example;
pub use fix::{Fixed, fixed};
pub use rule::{Check, Site};

use crate::build::{Cache, Options, Prepared, has_errors, judged, prepare};
use crate::diagnostic::{Diagnostic, Rule, Warned};
use crate::source::SourceTree;

/// The rules that only `check` knows, by name.
pub const CHECKS: &[&Check] = rules::ALL;

/// Checks a site: everything that a build reports, and what the rules find in one without errors.
pub fn check(tree: &SourceTree, options: &Options) -> Warned<Prepared> {
    let Warned {
        value: built,
        mut diagnostics,
    } = prepare(tree, options, &mut Cache::default());
    if !has_errors(&diagnostics) {
        let site = Site {
            tree,
            built: &built,
        };
        let mut found = Vec::new();
        for check in CHECKS {
            (check.run)(&site, &mut found);
        }
        built.model.allowed.silence(&mut found);
        found.retain(|one| !is_of_far_date(one, &diagnostics));
        diagnostics.extend(judged(found, &built.model.config));
    }
    Warned {
        value: built,
        diagnostics,
    }
}

/// Whether a finding is of a date that lies far from all others, which has been told.
fn is_of_far_date(finding: &Diagnostic, told: &[Diagnostic]) -> bool {
    let is_far = |one: &&Diagnostic| one.rule == Rule::FarDate;
    told.iter()
        .filter(is_far)
        .any(|far| far.place == finding.place)
}
