//! Measures as they were last made: one is made again only where its own document is another, or
//! anything around it that measures are made from.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use jiff::civil::Date;

use super::lookup::Lookup;
use super::order::MeasureInPlan;
use crate::diagnostic::Diagnostic;
use crate::model::status::{Status, label};
use crate::model::{Measure, Model, PlanId};

/// Measures as they were last made, in the order of the model.
#[derive(Default)]
pub struct Memo {
    surroundings: u64,
    made: Vec<Made>,
}

/// A measure with what is wrong with it.
#[derive(Clone)]
pub(super) struct Made {
    pub(super) measure: Arc<Measure>,
    pub(super) faults: Vec<Diagnostic>,
}

impl Memo {
    /// What is left of the measures where all that is around them has a fingerprint.
    pub(super) fn still_good(&mut self, surroundings: u64) -> Vec<Made> {
        let is_same = std::mem::replace(&mut self.surroundings, surroundings) == surroundings;
        if is_same {
            std::mem::take(&mut self.made)
        } else {
            Vec::new()
        }
    }

    pub(super) fn remember(&mut self, made: Vec<Made>) {
        self.made = made;
    }
}

impl Made {
    pub(super) fn is_of(&self, placed: &MeasureInPlan) -> bool {
        let measure = &self.measure;
        Arc::ptr_eq(&measure.document, &placed.document)
            && (measure.plan, measure.section, measure.draft)
                == (placed.plan, placed.section, placed.draft)
    }
}

/// A number that differs where anything differs that measures are made from besides their own
/// documents: what can be named, which files are there, the words for statuses, and what the plans
/// say.
pub(super) fn surroundings<'d>(
    known: &Lookup<'_>,
    model: &Model,
    dates: impl Fn(PlanId) -> &'d [Date],
) -> u64 {
    let mut hasher = DefaultHasher::new();
    known.names.fingerprint().hash(&mut hasher);
    known.labels.hash(&mut hasher);
    let config = known.inputs.config;
    (
        config.language,
        config.statuses_lost,
        config.statuses.keys().collect::<Vec<_>>(),
    )
        .hash(&mut hasher);
    known
        .inputs
        .tree
        .unread()
        .for_each(|file| file.hash(&mut hasher));
    for language in known.inputs.languages.values() {
        Status::ALL
            .map(|status| label(language, Some(status)))
            .hash(&mut hasher);
    }
    let tree = known.inputs.tree;
    tree.below("content")
        .map(|(file, _)| file)
        .chain(tree.all_large())
        .for_each(|file| file.hash(&mut hasher));
    for (index, plan) in model.plans.iter().enumerate() {
        (plan.language, &plan.period, &plan.document.measure_term).hash(&mut hasher);
        (plan.document.goals.len(), dates(PlanId(index))).hash(&mut hasher);
    }
    hasher.finish()
}
