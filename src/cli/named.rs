//! Plans and departments by the names that are given on the command line, and what to write instead
//! of a name that there is not.

use std::io::{self, Write};

use super::outcome::complain;
use crate::build::Prepared;
use crate::diagnostic::nearest;
use crate::model::{DepartmentId, PlanId};
use crate::path::slug;
use crate::show::Lang;

/// A plan by its id.
pub(super) fn plan_named(site: &Prepared, name: &str) -> Option<PlanId> {
    (0..site.model.plans.len())
        .map(PlanId)
        .find(|id| site.model[*id].id == name)
}

/// A department by its code, in whatever case.
pub(super) fn department_named(site: &Prepared, code: &str) -> Option<DepartmentId> {
    (0..site.model.departments.len())
        .map(DepartmentId)
        .find(|id| slug(&site.model[*id].document.code) == slug(code))
}

/// Says that there is no such plan.
pub(super) fn no_plan(site: &Prepared, name: &str, lang: Lang) -> io::Result<()> {
    let model = &site.model;
    let ids = model.published_plans().map(|id| model[id].id.as_str());
    not_there("no-plan", name, ids.collect(), lang)
}

/// Says that there is no such department.
pub(super) fn no_department(site: &Prepared, code: &str, lang: Lang) -> io::Result<()> {
    let departments = site.model.departments.iter();
    let codes = departments.map(|department| department.document.code.as_str());
    not_there("no-department", code, codes.collect(), lang)
}

fn not_there(id: &str, name: &str, known: Vec<&str>, lang: Lang) -> io::Result<()> {
    complain(lang, id, &[("name", name)])?;
    let hint = match nearest(name, known.iter().copied()) {
        Some(meant) => lang.say("did-you-mean", &[("suggestion", &meant)]),
        None if known.is_empty() => lang.say("none-there", &[]),
        None => lang.say("plans-are", &[("names", &known.join(", "))]),
    };
    writeln!(anstream::stderr(), "{hint}")
}
