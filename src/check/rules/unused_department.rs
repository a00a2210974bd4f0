//! `unused-department`: a department has no measure and no plan, is named nowhere, and has none
//! below it that is.

use std::collections::HashSet;

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::model::link::Target;
use crate::model::{DepartmentId, Model};

pub(super) const CHECK: Check = Check {
    rule: Rule::UnusedDepartment,
    run,
    found: Example(
        "\
-- content/departments/kud.md
---
code: KUD
name: Kultur- og likestillingsdepartementet
kind: ministry
---
",
    ),
    clean: Example(
        "\
-- content/departments/kud.md
---
code: KUD
name: Kultur- og likestillingsdepartementet
kind: ministry
---
-- content/departments/bufdir.md
---
code: Bufdir
name: Barne-, ungdoms- og familiedirektoratet
kind: directorate
parent: KUD
---
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: [AID, {department: Bufdir, role: contributor}]
status: [{date: 2025-06-01, status: Pågående}]
---

Her står det mer om tiltaket bedre opplæring.
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    let model = &site.built.model;
    let used = used(model);
    let all = (0..model.departments.len()).map(DepartmentId);
    found.extend(all.filter(|id| !used.contains(id)).map(|id| {
        let document = &model[id].document;
        Diagnostic::new(Rule::UnusedDepartment, Place::key(&document.file, "code"))
            .with("name", document.name.as_str())
            .with("code", document.code.as_str())
    }));
}

/// The departments that anything names, and those above them.
fn used(model: &Model) -> HashSet<DepartmentId> {
    let all = (0..model.departments.len()).map(DepartmentId);
    let named = all.filter(|id| is_named(model, *id));
    let reported = model.reports.iter().flat_map(|report| {
        let rows = report.items.iter().flat_map(|item| &item.responsible);
        report.declared_departments.iter().chain(rows).copied()
    });
    let drafted = model.measures.iter().flat_map(|measure| {
        let named = measure.responsible.iter();
        named.map(|named| named.department)
    });
    let owners = model.plans.iter().filter_map(|plan| plan.owner);
    let mut used = HashSet::new();
    let all = named.chain(reported).chain(drafted).chain(owners);
    for id in all.chain(model.owner) {
        let mut next = Some(id);
        while let Some(id) = next.filter(|id| used.insert(*id)) {
            next = model[id].parent;
        }
    }
    used
}

fn is_named(model: &Model, id: DepartmentId) -> bool {
    let department = &model[id];
    let is_mentioned = !model.mentions(Target::Department(id)).is_empty();
    is_mentioned || !department.measures.is_empty() || !department.plans.is_empty()
}
