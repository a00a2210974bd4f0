//! `number-missing`: a number is missing among those of a plan. Said only where all numbers are
//! plain, few are missing, and nothing of the plan is left out: it announces no more measures than
//! are here, and none is a draft that is not shown.

use std::collections::BTreeMap;

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::model::{Measure, Plan};

pub(super) const CHECK: Check = Check {
    rule: Rule::NumberMissing,
    run,
    found: Example(
        "\
-- content/plans/p/4-d.md
---
number: 4
title: Flere møter
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Her står det mer om tiltaket flere møter.
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
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for (_, plan) in site.plans().filter(|(_, plan)| is_whole(site, plan)) {
        if let Some(numbered) = numbered(site, plan) {
            of_plan(site, &numbered, found);
        }
    }
}

/// Whether every measure of a plan is here.
fn is_whole(site: &Site<'_>, plan: &Plan) -> bool {
    let shown = site.measures_of(plan).count();
    let folder = format!("content/plans/{}", plan.document.folder);
    let files = site.tree.below(&folder).filter(|(file, _)| {
        let is_other = matches!(file.name(), "plan.md" | "section.md");
        file.name().ends_with(".md") && !is_other && !file.folder().ends_with("/reports")
    });
    let announced = plan.announced().measures.unwrap_or(0);
    files.count() == shown && usize::try_from(announced).is_ok_and(|said| said <= shown)
}

/// The measures of a plan by number, where each number is a plain one.
fn numbered<'s>(site: &Site<'s>, plan: &'s Plan) -> Option<BTreeMap<u32, &'s Measure>> {
    let measures = site.measures_of(plan);
    let numbered = measures.filter_map(|measure| {
        let number = measure.document.number.as_ref()?;
        Some(number.parse().ok().map(|number| (number, measure)))
    });
    numbered.collect()
}

fn of_plan(site: &Site<'_>, numbered: &BTreeMap<u32, &Measure>, found: &mut Vec<Diagnostic>) {
    let mut before = 0;
    let mut gaps = Vec::new();
    for (number, measure) in numbered {
        // A plan may go on where another stopped, but not at 2.
        let begins_late = before == 0 && *number > 2;
        if *number > before + 1 && !begins_late {
            gaps.push((before + 1, number - 1, measure));
        }
        before = *number;
    }
    let missing: u32 = gaps.iter().map(|(first, last, _)| last - first + 1).sum();
    let is_few = usize::try_from(missing).is_ok_and(|missing| missing * 2 <= numbered.len());
    for (first, last, measure) in gaps.into_iter().filter(|_| is_few) {
        let place = Place::key(&measure.document.file, "number");
        let what = match last - first {
            0 => "one",
            1 => "two",
            _ => "several",
        };
        found.push(
            site.finding(Rule::NumberMissing, measure, place)
                .with("what", what)
                .with("first", first.to_string())
                .with("last", last.to_string()),
        );
    }
}
