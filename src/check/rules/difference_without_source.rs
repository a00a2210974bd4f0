//! `difference-without-source`: a report says something else than a measure, or contradicts itself,
//! and nothing says where. Readers see both sides and must be able to look them up.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule, Step};
use crate::model::difference::Difference;
use crate::model::{Report, ReportId};

pub(super) const CHECK: Check = Check {
    rule: Rule::DifferenceWithoutSource,
    run,
    found: Example(
        "\
-- content/plans/p/reports/2025-06-01.md
---
title: Midtveisrapport
date: 2025-06-01
declares:
  items: [{measure: 1, title: Bedre kurs}]
---

Her står det mer om tiltaket midtveisrapport.
",
    ),
    clean: Example(
        "\
-- content/plans/p/reports/2025-06-01.md
---
title: Midtveisrapport
date: 2025-06-01
declares:
  items: [{measure: 1, title: Bedre kurs, source: Oversikten}]
---

Her står det mer om tiltaket midtveisrapport.
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for (at, report) in site.built.model.reports.iter().enumerate() {
        rows(site, ReportId(at), report, found);
        contradictions(report, found);
    }
}

/// The rows of a report's overview that differ from their measures.
fn rows(site: &Site<'_>, id: ReportId, report: &Report, found: &mut Vec<Diagnostic>) {
    let model = &site.built.model;
    let unsourced = report.items.iter().filter(|item| item.source.is_none());
    let mut unsourced = unsourced.peekable();
    if unsourced.peek().is_none() {
        return;
    }
    let differences = model.differences_with(id);
    for item in unsourced {
        let is_of_it = |one: &Difference| {
            one.measure == Some(item.measure) && one.report == Some(id) && one.about.is_none()
        };
        let measure = &model[item.measure];
        if differences.iter().any(is_of_it) {
            found.push(
                site.finding(Rule::DifferenceWithoutSource, measure, item.place.clone())
                    .with("what", "row")
                    .with("title", measure.document.title.as_str()),
            );
        }
    }
}

/// The sides of what a report is noted to contradict itself on.
fn contradictions(report: &Report, found: &mut Vec<Diagnostic>) {
    let document = &report.document;
    for (at, contradiction) in document.contradictions.iter().enumerate() {
        let sides = contradiction.sides.iter().enumerate();
        for (side, (says, _)) in sides.filter(|(_, (_, source))| source.is_none()) {
            let path = [
                Step::Key("contradictions".into()),
                Step::Index(at),
                Step::Key("sides".into()),
                Step::Index(side),
                Step::Key("says".into()),
            ];
            found.push(
                Diagnostic::new(
                    Rule::DifferenceWithoutSource,
                    Place::field(&document.file, &path),
                )
                .with("what", "side")
                .with("says", says.as_str()),
            );
        }
    }
}
