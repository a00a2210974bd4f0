//! What a site says that cannot all be meant, or that its readers will stumble over: all that a
//! build reports, and the rules below, each in a file of its own with its examples. Nothing here
//! stops a build or changes a file.

mod address;
mod example;
#[cfg(feature = "external")]
pub mod external;
mod finished;
mod fix;
mod rule;
mod rules;
mod text;

pub use example::Example;
pub use fix::{Fixed, fixed};
pub use rule::{Check, Site};

use rayon::prelude::*;

use crate::build::{Cache, Options, Prepared, has_errors, prepare};
use crate::diagnostic::{Diagnostic, Rule, Warned};
use crate::source::SourceTree;
use rule::wanted;

/// The rules that only `check` knows, by name.
pub const CHECKS: &[&Check] = rules::ALL;

/// Whether a rule is one that nothing but a check tries.
pub fn is_tried(rule: &str) -> bool {
    let external = [
        Rule::ExternalGone,
        Rule::ExternalMoved,
        Rule::ExternalUnchecked,
    ];
    let mut rules = CHECKS.iter().map(|check| check.rule).chain(external);
    rules.any(|own| own.name() == rule)
}

/// Checks a site: everything that a build reports, and what the rules find in one without errors.
pub fn check(tree: &SourceTree, options: &Options) -> Warned<Prepared> {
    let Warned {
        value: built,
        mut diagnostics,
    } = prepare(tree, options, &mut Cache::default());
    if !has_errors(&diagnostics) {
        diagnostics.extend(match Site::of(tree, &built) {
            Ok(site) => in_site(&site, &diagnostics),
            Err(faults) => faults,
        });
    }
    Warned {
        value: built,
        diagnostics,
    }
}

/// What the rules find, in their order, but for what has been told already.
fn in_site(site: &Site<'_>, told: &[Diagnostic]) -> Vec<Diagnostic> {
    let run = |check: &&Check| {
        let mut found = Vec::new();
        (check.run)(site, &mut found);
        found
    };
    let mut found: Vec<Diagnostic> = CHECKS.par_iter().flat_map_iter(run).collect();
    found.retain(|one| !is_of_far_date(one, told));
    wanted(found, site.built)
}

/// Whether a finding is of a date that lies far from all others, which has been told.
fn is_of_far_date(finding: &Diagnostic, told: &[Diagnostic]) -> bool {
    let is_far = |one: &&Diagnostic| one.rule == Rule::FarDate;
    told.iter()
        .filter(is_far)
        .any(|far| far.place == finding.place)
}
