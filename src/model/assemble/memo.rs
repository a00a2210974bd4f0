//! Measures as they were last made: one is made again only where its own document is another, or
//! anything around it that measures are made from.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use super::order::MeasureInPlan;
use crate::diagnostic::Diagnostic;
use crate::model::Measure;

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
    /// What is left of the measures where all that is around them hashes as it did.
    pub(super) fn still_good(&mut self, around: &impl Hash) -> Vec<Made> {
        let mut hasher = DefaultHasher::new();
        around.hash(&mut hasher);
        let surroundings = hasher.finish();
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
