//! Two things with one identity: which of them is told of, and where it says so.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::document::MeasureDocument;
use crate::model::PlanId;
use crate::path::SourcePath;

/// The fault of what has the identity of something in another file.
pub(super) fn duplicate(place: Place, id: &str, other: &SourcePath) -> Diagnostic {
    Diagnostic::new(Rule::DuplicateId, place)
        .with("id", id)
        .with("other", other.as_str())
}

/// A measure by its plan and its id there.
pub(super) type Identified<'m> = (PlanId, &'m str, &'m MeasureDocument);

/// Adds a fault for each measure with the id of another of its plan: at the one whose file comes
/// later, or whose name says that it is the copy.
pub(super) fn report_duplicates<'m>(
    measures: impl Iterator<Item = Identified<'m>> + Clone,
    faults: &mut Vec<Diagnostic>,
) {
    let mut ids = HashSet::with_capacity(measures.size_hint().0);
    if measures.clone().all(|(plan, id, _)| ids.insert((plan, id))) {
        return;
    }
    let mut in_order: Vec<Identified<'m>> = measures.collect();
    in_order.sort_by_cached_key(|(_, _, document)| {
        let file = &document.file;
        (is_named_as_copy(file.stem()), file)
    });
    let mut seen: HashMap<(PlanId, &str), &SourcePath> = HashMap::new();
    for (plan, id, document) in in_order {
        let file = &document.file;
        if let Some(other) = seen.insert((plan, id), file) {
            let place = if document.number.is_some() {
                Place::key(file, "number")
            } else {
                Place::file(file)
            };
            faults.push(duplicate(place, id, other));
        }
    }
}

/// Whether a name is one that systems and people give to a copy: `12-kurs - Kopi`, `12-kurs (2)`.
fn is_named_as_copy(stem: &str) -> bool {
    let stem = stem.to_lowercase();
    let is_numbered = stem
        .strip_suffix(')')
        .and_then(|rest| rest.rsplit_once(" ("))
        .is_some_and(|(_, number)| number.bytes().all(|byte| byte.is_ascii_digit()));
    is_numbered || ["kopi", "copy"].iter().any(|word| stem.ends_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_are_known_by_their_names() {
        for name in ["12-kurs - Kopi", "12-kurs (2)", "Copy", "12-kurs copy"] {
            assert!(is_named_as_copy(name), "{name}");
        }
        for name in ["12-kurs", "3-kopiering", "12-kurs (ny)", "4-fotokopier"] {
            assert!(!is_named_as_copy(name), "{name}");
        }
    }
}
