//! `nobody-responsible`: nobody answers for a measure or takes part in it. Where that is so of a
//! whole plan, it is said once, in the plan's file.

use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::model::{Measure, Model, PlanId};
use crate::path::SourcePath;

/// Warns of measures without anybody responsible.
pub(super) fn check(model: &Model, id: PlanId, found: &mut Vec<Diagnostic>) {
    let plan = &model[id];
    let count = model.shown(id).count();
    // A measure may leave it out on purpose; a plan where all of them do has nothing to be told.
    let is_meant = |measure: &Measure| measure.document.allow.contains(&Rule::NobodyResponsible);
    let is_whole_plan = count > 1 && model.shown(id).all(names_nobody);
    if is_whole_plan && !model.shown(id).all(is_meant) {
        found.push(
            warning(&plan.document.file, "plan", plan.term()).with("count", count.to_string()),
        );
    } else if !is_whole_plan {
        let nobody = model.shown(id).filter(|measure| names_nobody(measure));
        found.extend(nobody.map(|measure| warning(&measure.document.file, "measure", plan.term())));
    }
}

/// What its file names counts, found or not: a code that does not exist is a fault of its own.
fn names_nobody(measure: &Measure) -> bool {
    measure.document.responsible.is_empty() && !measure.document.others
}

fn warning(file: &SourcePath, what: &str, term: &str) -> Diagnostic {
    Diagnostic::new(Rule::NobodyResponsible, Place::key(file, "title"))
        .with("what", what)
        .with("term", term)
}
