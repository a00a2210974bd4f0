//! What a site says that cannot all be meant, or that its readers will stumble over: all that a
//! build reports, and the rules below, each in a file of its own with its examples. Nothing here
//! stops a build or changes a file.

mod example;
mod fix;
mod rules;

pub use example::Example;
pub use fix::{Fixed, fixed};

use crate::build::{Cache, Options, Prepared, has_errors, judged, prepare};
use crate::diagnostic::{Diagnostic, Place, Rule, Warned};
use crate::model::{Measure, MeasureId, Plan, PlanId};
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

    /// The same with what the model knows them by.
    fn known_measures(&self) -> impl Iterator<Item = (MeasureId, &'s Measure)> + use<'s> {
        let measures = self.measures().enumerate();
        measures.map(|(at, measure)| (MeasureId(at), measure))
    }

    /// The plans that are shown.
    fn plans(&self) -> impl Iterator<Item = (PlanId, &'s Plan)> + use<'s> {
        let plans = self.built.model.plans.iter().enumerate();
        plans.map(|(at, plan)| (PlanId(at), plan))
    }

    /// The measures of a plan, drafts last.
    fn measures_of(&self, plan: &'s Plan) -> impl Iterator<Item = &'s Measure> + use<'s> {
        let (model, shown) = (&self.built.model, plan.measures.iter().chain(&plan.drafts));
        shown.map(|id| &model[*id])
    }

    /// A finding in a measure, with what its plan calls its measures.
    fn finding(&self, rule: Rule, measure: &Measure, place: Place) -> Diagnostic {
        let plan = &self.built.model[measure.plan].document;
        let term = plan.measure_term.as_deref().unwrap_or_default();
        Diagnostic::new(rule, place).with("term", term)
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
