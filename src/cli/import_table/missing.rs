//! Which measures nothing was reported of, department by department.

use std::collections::BTreeMap;
use std::io::{self, Write};

use jiff::civil::Date;

use super::reported;
use crate::build::Prepared;
use crate::document::Role;
use crate::import::table::Proposal;
use crate::model::{DepartmentId, MeasureId, Model};
use crate::show::Lang;

/// Says who has not reported on what for a day, of the plans that were reported on. What is over
/// needs no report.
pub(super) fn tell(
    after: &Prepared,
    proposal: &Proposal,
    before: &Prepared,
    day: Date,
    lang: Lang,
) -> io::Result<()> {
    let model = &after.model;
    let reported = reported(before, proposal)
        .into_iter()
        .map(|plan| &before.model[plan].id);
    let reported: Vec<&String> = reported.collect();
    let plans = model
        .plans
        .iter()
        .filter(|plan| reported.contains(&&plan.id));
    let measures = plans.flat_map(|plan| plan.measures.iter().copied());
    let missing: Vec<MeasureId> = measures.filter(|id| is_missing(model, *id, day)).collect();
    let mut out = anstream::stdout().lock();
    let day = day.to_string();
    if missing.is_empty() {
        let id = if reported.is_empty() {
            return Ok(());
        } else {
            "import-none-missing"
        };
        return writeln!(out, "{}", lang.say(id, &[("day", &day)]));
    }
    let count = missing.len().to_string();
    writeln!(
        out,
        "{}",
        lang.say("import-missing", &[("day", &day), ("measures", &count)])
    )?;
    let mut by_department: BTreeMap<DepartmentId, Vec<String>> = BTreeMap::new();
    let mut nobodys = Vec::new();
    for id in missing {
        let name = model.full_id(id);
        let answer = model[id]
            .responsible
            .iter()
            .filter(|named| named.role != Role::Contributor);
        let mut is_any = false;
        for named in answer {
            by_department
                .entry(named.department)
                .or_default()
                .push(name.clone());
            is_any = true;
        }
        if !is_any {
            nobodys.push(name);
        }
    }
    for (department, ids) in by_department {
        writeln!(
            out,
            "  {}: {}",
            model[department].document.code,
            ids.join(", ")
        )?;
    }
    if !nobodys.is_empty() {
        writeln!(
            out,
            "  {} {}",
            lang.say("import-nobody", &[]),
            nobodys.join(", ")
        )?;
    }
    Ok(())
}

/// Whether nothing was said of a measure since the report before this one.
fn is_missing(model: &Model, id: MeasureId, day: Date) -> bool {
    let ledger = &model[id].ledger;
    let reports = model[model[id].plan]
        .reports
        .iter()
        .map(|report| model[*report].date);
    let before = reports.filter(|date| *date < day).max();
    let last = ledger.on(Some(day));
    let is_new = last.is_some_and(|last| before.is_none_or(|before| last.date > before));
    !is_new && last.is_none_or(|last| !last.status.is_final())
}
