//! What a site says that cannot all be meant, or that its readers will stumble over: all that a
//! build reports, and the rules below, each in a file of its own with its examples. Nothing here
//! stops a build or changes a file.

mod example;
mod fix;
mod rules;

pub use example::Example;
pub use fix::{Fixed, fixed};

use crate::build::{Cache, Options, Prepared, has_errors, judged, prepare};
use crate::diagnostic::{Diagnostic, Rule, Warned};
use crate::model::Measure;
use crate::source::SourceTree;

/// A rule that looks at a site as a whole.
pub struct Check {
    /// Its name, severity and sentences.
    pub rule: Rule,
    /// Adds what it finds.
    run: fn(&Site<'_>, &mut Vec<Diagnostic>),
    /// A site in which it finds something.
    pub found: Example,
    /// A site much like it in which it finds nothing.
    pub clean: Example,
}

/// What the rules look at.
pub struct Site<'s> {
    /// The files.
    pub tree: &'s SourceTree,
    /// The site made from them.
    pub built: &'s Prepared,
}

impl<'s> Site<'s> {
    /// The measures that are shown, plan by plan.
    fn measures(&self) -> impl Iterator<Item = &'s Measure> + use<'s> {
        self.built.model.measures.iter().map(|measure| &**measure)
    }
}

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
        diagnostics.extend(judged(found, &built.model.config));
    }
    Warned {
        value: built,
        diagnostics,
    }
}
