//! `not-reported`: nothing was reported of a measure for its plan's newest report, or since its
//! deadline passed. One whose time begins after the report is not missed. Where it is so of most
//! measures of a plan, it is said once, at the report.

use std::collections::HashSet;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::document::when::When;
use crate::model::status::{Lateness, Status, StatusEntry};
use crate::model::{MeasureId, Model, Plan, Report};

pub(super) const CHECK: Check = Check {
    rule: Rule::NotReported,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
when: 2024–2027
status: [{date: 2024-06-01, status: Pågående}]
---

Her står det mer om tiltaket bedre opplæring.
-- content/plans/p/reports/2024-06-01.md
---
title: Første rapport
date: 2024-06-01
---

Her står det mer om tiltaket første rapport.
-- content/plans/p/reports/2025-06-01.md
---
title: Andre rapport
date: 2025-06-01
---

Her står det mer om tiltaket andre rapport.
",
    ),
    clean: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
when: 2024–2027
status: [{date: 2025-05-20, status: Pågående}]
---

Her står det mer om tiltaket bedre opplæring.
-- content/plans/p/reports/2024-06-01.md
---
title: Første rapport
date: 2024-06-01
---

Her står det mer om tiltaket første rapport.
-- content/plans/p/reports/2025-06-01.md
---
title: Andre rapport
date: 2025-06-01
---

Her står det mer om tiltaket andre rapport.
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for (_, plan) in site.plans() {
        let missed = Missed::of(&site.built.model, plan);
        if let Some(missed) = &missed {
            missed.tell(site, plan, found);
        }
        let told: HashSet<MeasureId> = missed
            .into_iter()
            .flat_map(|missed| missed.measures)
            .collect();
        for id in plan.measures.iter().filter(|id| !told.contains(id)) {
            found.extend(since_deadline(site, plan, *id));
        }
    }
}

/// The measures that are not over and of which nothing was reported for a plan's newest report.
struct Missed<'m> {
    report: &'m Report,
    measures: Vec<MeasureId>,
    /// How many measures are not over, and not still to come.
    open: usize,
}

impl<'m> Missed<'m> {
    fn of(model: &'m Model, plan: &Plan) -> Option<Missed<'m>> {
        let reports = plan.reports.iter().map(|report| &model[*report]);
        let shown: Vec<&Report> = reports
            .filter(|report| model.as_of.is_some_and(|day| report.date <= day))
            .collect();
        let (report, before) = shown.split_last()?;
        let since = since(report.date, before.last().map(|report| report.date));
        let open = plan.measures.iter().copied();
        let open: Vec<MeasureId> = open
            .filter(|id| !model.status(*id).is_some_and(Status::is_final))
            .filter(|id| !begins_after(model, *id, report.date))
            .collect();
        let is_missed = |id: &MeasureId| newest(model, *id).is_none_or(|entry| entry.date <= since);
        let measures = open.iter().copied().filter(is_missed).collect();
        Some(Missed {
            report,
            measures,
            open: open.len(),
        })
    }

    fn tell(&self, site: &Site<'_>, plan: &Plan, found: &mut Vec<Diagnostic>) {
        let (model, count) = (&site.built.model, self.measures.len());
        let date = self.report.date.to_string();
        if count > 1 && count * 2 > self.open {
            // Where a report tells of statuses and none is written, that has been told.
            let declares = self.report.document.declares.as_ref();
            let has_told = declares.is_some_and(|declares| !declares.status.is_empty());
            if !(has_told && count == plan.measures.len()) {
                let place = Place::key(&self.report.document.file, "date");
                let measure = &model[self.measures[0]];
                found.push(
                    site.finding(Rule::NotReported, measure, place)
                        .with("what", "plan")
                        .with("date", date)
                        .with("count", count.to_string())
                        .with("open", self.open.to_string()),
                );
            }
            return;
        }
        for id in &self.measures {
            let measure = &model[*id];
            let fault = site
                .finding(Rule::NotReported, measure, place(model, *id))
                .with("report", date.as_str());
            found.push(match newest(model, *id) {
                Some(newest) => fault
                    .with("what", "since-report")
                    .with("date", newest.date.to_string()),
                None => fault.with("what", "never"),
            });
        }
    }
}

/// The day after which an entry is for a report: that of the report before, or a year earlier.
fn since(report: Date, before: Option<Date>) -> Date {
    let year = report.checked_sub(1.year()).unwrap_or(Date::MIN);
    before.map_or(year, |before| before.max(year))
}

fn begins_after(model: &Model, id: MeasureId, day: Date) -> bool {
    let begin = model[id].when.as_ref().and_then(When::earliest);
    begin.is_some_and(|begin| begin > day)
}

/// The newest entry that is shown.
fn newest(model: &Model, id: MeasureId) -> Option<&StatusEntry> {
    model[id].ledger.until(model.as_of).last()
}

/// Where the last entry stands, or where a measure without any begins.
fn place(model: &Model, id: MeasureId) -> Place {
    let document = &model[id].document;
    newest(model, id).map_or_else(
        || Place::key(&document.file, "title"),
        |entry| document.place_in_entry(entry.place, "date"),
    )
}

/// A measure whose deadline passed before others of its plan were reported on.
fn since_deadline(site: &Site<'_>, plan: &Plan, id: MeasureId) -> Option<Diagnostic> {
    let (model, measure) = (&site.built.model, &site.built.model[id]);
    let when = measure.when.as_ref()?;
    let is_unknown = model.lateness(id) == Some(Lateness::Unknown);
    let has_passed = when.deadline()? < plan.status_day?;
    (is_unknown && has_passed).then(|| {
        let place = Place::key(&measure.document.file, "when");
        site.finding(Rule::NotReported, measure, place)
            .with("what", "since-deadline")
            .with("when", when.text.as_str())
    })
}
