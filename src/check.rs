//! What a site says that cannot all be meant, or that its readers will stumble over: all that a
//! build reports, and the rules below, each in a file of its own with its examples. Nothing here
//! stops a build or changes a file.

mod address;
mod example;
#[cfg(feature = "external")]
pub mod external;
mod finished;
mod rules;
mod text;

pub use example::Example;

use memchr::memmem;
use rayon::prelude::*;

use crate::build::{Cache, Options, Prepared, has_errors, judged, prepare};
use crate::diagnostic::{Diagnostic, Rule, Warned};
use crate::model::Measure;
use crate::path::SourcePath;
use crate::source::SourceTree;
use finished::Finished;
use text::Text;

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
    /// The texts that are shown, as they were written.
    texts: Vec<Text<'s>>,
    /// Where the finished pages lead.
    finished: Finished,
}

impl<'s> Site<'s> {
    /// Reads the texts and makes every file.
    ///
    /// # Errors
    /// The faults of the templates.
    fn of(tree: &'s SourceTree, built: &'s Prepared) -> Result<Self, Vec<Diagnostic>> {
        Ok(Site {
            tree,
            built,
            texts: text::all(tree, &built.model),
            finished: Finished::of(built)?,
        })
    }

    /// Whether a page, style sheet, script or list below a folder names a file; it does not count
    /// what the file says of itself.
    fn is_named(&self, folder: &str, wanted: &SourcePath) -> bool {
        const ENDINGS: [&str; 8] = [
            ".css",
            ".html",
            ".js",
            ".json",
            ".svg",
            ".txt",
            ".webmanifest",
            ".xml",
        ];
        let is_read = |file: &SourcePath| ENDINGS.iter().any(|end| file.name().ends_with(end));
        let mut others = self
            .tree
            .below(folder)
            .filter(|(file, _)| *file != wanted && is_read(file));
        others.any(|(_, bytes)| memmem::find(bytes, wanted.name().as_bytes()).is_some())
    }

    /// The measures that are shown, plan by plan.
    fn measures(&self) -> impl Iterator<Item = &'s Measure> + use<'s> {
        self.built.model.measures.iter().map(|measure| &**measure)
    }
}

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
            Ok(site) => in_site(&site),
            Err(faults) => faults,
        });
    }
    Warned {
        value: built,
        diagnostics,
    }
}

/// What the rules find, in their order.
fn in_site(site: &Site<'_>) -> Vec<Diagnostic> {
    let run = |check: &&Check| {
        let mut found = Vec::new();
        (check.run)(site, &mut found);
        found
    };
    let found = CHECKS.par_iter().flat_map_iter(run).collect();
    wanted(found, site.built)
}

/// What was found, without what the site and its files allow.
fn wanted(mut found: Vec<Diagnostic>, built: &Prepared) -> Vec<Diagnostic> {
    built.model.allowed.silence(&mut found);
    judged(found, &built.model.config)
}
