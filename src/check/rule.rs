//! What a rule is, and what it looks at.

use super::example::Example;
use crate::build::Prepared;
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::Measure;
use crate::source::SourceTree;

/// A rule that looks at a site as a whole.
pub struct Check {
    /// Its name, severity and sentences.
    pub rule: Rule,
    /// Adds what it finds.
    pub(super) run: fn(&Site<'_>, &mut Vec<Diagnostic>),
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
    pub(super) fn measures(&self) -> impl Iterator<Item = &'s Measure> + use<'s> {
        self.built.model.measures.iter().map(|measure| &**measure)
    }
}
