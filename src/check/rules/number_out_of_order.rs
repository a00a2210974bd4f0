//! `number-out-of-order`: a measure does not stand where its number does, as one in the wrong folder
//! or with the wrong number before its file's name. A plan that is not ordered by number is left
//! alone: more than a quarter of its measures stand elsewhere.

use std::cmp::Ordering;

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::language::compare_numbers;
use crate::model::{Measure, Plan};

pub(super) const CHECK: Check = Check {
    rule: Rule::NumberOutOfOrder,
    run,
    found: Example(
        "\
-- content/plans/p/3-c.md
---
number: 3
title: Flere møter
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Her står det mer om tiltaket flere møter.
-- content/plans/p/6-d.md
---
number: 4
title: Nye kurs
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Her står det mer om tiltaket nye kurs.
-- content/plans/p/5-e.md
---
number: 5
title: Bedre veiledning
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Her står det mer om tiltaket bedre veiledning.
",
    ),
    clean: Example(
        "\
-- content/plans/p/3-c.md
---
number: 3
title: Flere møter
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Her står det mer om tiltaket flere møter.
-- content/plans/p/4-d.md
---
number: 3a
title: Nye kurs
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Her står det mer om tiltaket nye kurs.
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for (_, plan) in site.plans() {
        let numbered: Vec<(&str, &Measure)> = in_order(site, plan);
        let keeping = longest_rising(&numbered);
        let strays = numbered.len() - keeping.iter().filter(|keeps| **keeps).count();
        if strays * 4 <= numbered.len() {
            tell(site, &numbered, &keeping, found);
        }
    }
}

/// The measures of a plan that have numbers, as they stand on its pages.
fn in_order<'s>(site: &Site<'s>, plan: &'s Plan) -> Vec<(&'s str, &'s Measure)> {
    let measures = plan.measures.iter().map(|id| &site.built.model[*id]);
    let measures: Vec<&Measure> = measures.collect();
    measures
        .into_iter()
        .filter_map(|measure| Some((measure.document.number.as_deref()?, measure)))
        .collect()
}

/// Which of some measures are of the longest row whose numbers rise. Those of the others that are
/// few stand in the wrong place.
fn longest_rising(numbered: &[(&str, &Measure)]) -> Vec<bool> {
    let is_below =
        |a: usize, b: usize| compare_numbers(numbered[a].0, numbered[b].0) == Ordering::Less;
    // The last of the best row of each length, and what stands before each measure in its row.
    let (mut ends, mut before): (Vec<usize>, Vec<Option<usize>>) = (Vec::new(), Vec::new());
    for at in 0..numbered.len() {
        let length = ends.partition_point(|end| is_below(*end, at));
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let mut keeping = vec![false; numbered.len()];
    let mut row = ends.last().copied();
    while let Some(at) = row {
        keeping[at] = true;
        row = before[at];
    }
    keeping
}

fn tell(
    site: &Site<'_>,
    numbered: &[(&str, &Measure)],
    keeping: &[bool],
    found: &mut Vec<Diagnostic>,
) {
    for (at, (number, measure)) in numbered.iter().enumerate().filter(|(at, _)| !keeping[*at]) {
        let kept = |range: std::ops::Range<usize>| range.filter(|at| keeping[*at]);
        let is_after =
            |other: &usize| compare_numbers(numbered[*other].0, number) == Ordering::Greater;
        let (what, other) = match kept(0..at).next_back().filter(is_after) {
            Some(before) => ("after", Some(before)),
            None => ("before", kept(at + 1..numbered.len()).next()),
        };
        let Some(other) = other else { continue };
        let place = Place::key(&measure.document.file, "number");
        found.push(
            site.finding(Rule::NumberOutOfOrder, measure, place)
                .with("what", what)
                .with("number", *number)
                .with("other", numbered[other].0),
        );
    }
}
