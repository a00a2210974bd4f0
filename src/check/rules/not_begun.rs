//! `not-begun`: a measure is reported as not begun on a day when it should have been under way. The
//! words name the first day at the coarsest by its year, so that nothing is certain until a year
//! after it. What is over its deadline is left to `overdue`.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::document::when::{Span, When};
use crate::model::status::{Lateness, Status, StatusEntry};
use crate::model::{Measure, MeasureId};

pub(super) const CHECK: Check = Check {
    rule: Rule::NotBegun,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
when: 2024–2027
status: [{date: 2025-06-01, status: Ikke igangsatt}]
---

Her står det mer om tiltaket bedre opplæring.
",
    ),
    clean: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
when: 2025–2027
status: [{date: 2025-06-01, status: Ikke igangsatt}]
---

Her står det mer om tiltaket bedre opplæring.
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for (id, measure) in site.known_measures() {
        found.extend(of_measure(site, id, measure));
    }
}

fn of_measure(site: &Site<'_>, id: MeasureId, measure: &Measure) -> Option<Diagnostic> {
    let model = &site.built.model;
    let current = model.current(id).filter(|entry| is_waiting(entry))?;
    let when = measure.when.as_ref().filter(|when| when.is_firm())?;
    let is_overdue = model.lateness(id) == Some(Lateness::Overdue);
    let is_late = current.date > latest_begin(when)?;
    (is_late && !is_overdue).then(|| {
        let place = Place::key(&measure.document.file, "when");
        site.finding(Rule::NotBegun, measure, place)
            .with("when", when.text.as_str())
            .with("status", measure.document.status_in_entry(current.place))
            .with("date", current.date.to_string())
    })
}

fn is_waiting(entry: &StatusEntry) -> bool {
    matches!(entry.status, Status::NotStarted | Status::Planned)
}

/// The last day on which it can begin and still be at the time that the words say.
fn latest_begin(when: &When) -> Option<Date> {
    let begins: Option<Vec<Date>> = when.spans.iter().map(latest_begin_of).collect();
    begins?.into_iter().min()
}

fn latest_begin_of(span: &Span) -> Option<Date> {
    let year = span.from?.checked_add(1.year()).ok()?;
    Some(span.to.map_or(year, |to| to.min(year)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_is_past_when_no_reading_of_it_is_left() {
        let latest = |text: &str| latest_begin(&When::read(text, None).unwrap());
        let day = |text: &str| Some(text.parse().unwrap());
        assert_eq!(latest("2024–2027"), day("2025-01-01"));
        assert_eq!(latest("fra høsten 2024"), day("2025-08-01"));
        assert_eq!(latest("Q1 og Q3 2024"), day("2024-03-31"));
        assert_eq!(latest("innen 2026"), None);
        assert_eq!(latest("så raskt som mulig"), None);
    }
}
