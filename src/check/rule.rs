//! What a rule is, what it looks at, and what of its findings a site wants to hear.

use memchr::memmem;

use super::example::Example;
use super::finished::Finished;
use super::text::{self, Text};
use crate::build::{Prepared, chosen};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::model::{Measure, MeasureId, Plan, PlanId};
use crate::path::SourcePath;
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
    /// The texts that are shown, as they were written.
    pub(super) texts: Vec<Text<'s>>,
    /// Where the finished pages lead.
    pub(super) finished: Finished,
}

impl<'s> Site<'s> {
    /// Reads the texts and makes every file.
    ///
    /// # Errors
    /// The faults of the templates.
    pub(super) fn of(tree: &'s SourceTree, built: &'s Prepared) -> Result<Self, Vec<Diagnostic>> {
        Ok(Site {
            tree,
            built,
            texts: text::all(tree, &built.model),
            finished: Finished::of(built)?,
        })
    }

    /// Whether a page, style sheet, script or list below a folder names a file; it does not count
    /// what the file says of itself.
    pub(super) fn is_named(&self, folder: &str, wanted: &SourcePath) -> bool {
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
    pub(super) fn measures(&self) -> impl Iterator<Item = &'s Measure> + use<'s> {
        self.built.model.measures.iter().map(|measure| &**measure)
    }

    /// The same with what the model knows them by.
    pub(super) fn known_measures(
        &self,
    ) -> impl Iterator<Item = (MeasureId, &'s Measure)> + use<'s> {
        let measures = self.measures().enumerate();
        measures.map(|(at, measure)| (MeasureId(at), measure))
    }

    /// The plans that are shown.
    pub(super) fn plans(&self) -> impl Iterator<Item = (PlanId, &'s Plan)> + use<'s> {
        let plans = self.built.model.plans.iter().enumerate();
        plans.map(|(at, plan)| (PlanId(at), plan))
    }

    /// The measures of a plan, drafts last.
    pub(super) fn measures_of(
        &self,
        plan: &'s Plan,
    ) -> impl Iterator<Item = &'s Measure> + use<'s> {
        let (model, shown) = (&self.built.model, plan.measures.iter().chain(&plan.drafts));
        shown.map(|id| &model[*id])
    }

    /// A finding in a measure, with what its plan calls its measures.
    pub(super) fn finding(&self, rule: Rule, measure: &Measure, place: Place) -> Diagnostic {
        let plan = &self.built.model[measure.plan].document;
        let term = plan.measure_term.as_deref().unwrap_or_default();
        Diagnostic::new(rule, place).with("term", term)
    }
}

/// What was found, without what the site and its files allow.
pub(super) fn wanted(mut found: Vec<Diagnostic>, built: &Prepared) -> Vec<Diagnostic> {
    built.model.allowed.silence(&mut found);
    chosen(found, &built.model.config)
}
