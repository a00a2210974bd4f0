//! A department in brief: what it answers for, what is late and what comes next, on one sheet.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::{Scope, Site};
use super::counts::{CountsView, counts};
use super::deadlines::{DeadlineRow, soon};
use super::department::is_in_time;
use super::late::{LateMeasure, LateMilestone, late};
use super::link::{Link, link};
use super::since::{TurnView, since_of_department};
use crate::document::Role;
use crate::model::{DepartmentId, MeasureId};

/// Lines in each list: as many as fit on a sheet when all the lists are full and every title takes
/// two lines.
const SHOWN: usize = 5;
/// Lines in the list of plans, of which each takes one.
const PLANS: usize = 8;

/// A department in brief.
#[derive(Debug, JsonSchema, Serialize)]
pub struct BriefView {
    /// Its page.
    pub link: Link,
    /// Its code.
    pub code: String,
    /// The measures it leads or shares, by status.
    pub counts: CountsView,
    /// How many it takes part in besides.
    pub contributes: usize,
    /// Whether no deadline has passed without being kept, of all that it has a part in, on a day that
    /// is known.
    pub is_in_time: bool,
    /// Measures it has a part in that are over their deadline, the longest so first.
    pub overdue: Shown<LateMeasure>,
    /// Milestones of those that are.
    pub missed: Shown<LateMilestone>,
    /// What comes in the next 90 days, of all that it has a part in.
    pub soon: Shown<DeadlineRow>,
    /// What has become of the measures it leads or shares since the report before.
    pub changes: Shown<TurnView>,
    /// The plans that it has a part in.
    pub plans: Shown<PlanShare>,
}

/// The first lines of a list, and how many more it has.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Shown<T> {
    /// The first.
    pub first: Vec<T>,
    /// How many more.
    pub more: usize,
}

/// A plan with what a department does in it.
#[derive(Debug, JsonSchema, Serialize)]
pub struct PlanShare {
    /// The plan.
    pub link: Link,
    /// How many of its measures the department leads.
    pub lead: usize,
    /// How many it shares.
    pub shared: usize,
    /// How many it takes part in.
    pub contributor: usize,
}

/// A department in brief.
pub fn brief(site: &Site<'_>, id: DepartmentId) -> BriefView {
    let department = &site.model[id];
    let measures: Vec<MeasureId> = department.measures.iter().map(|(id, _)| *id).collect();
    let late = late(site, &measures);
    let since = since_of_department(site, id).into_iter();
    let turns = since
        .flat_map(|since| since.groups)
        .flat_map(|group| group.turns);
    BriefView {
        link: link(&department.document.name, site.addresses.department(id)),
        code: department.document.code.clone(),
        counts: counts(site, Scope::Department(id)),
        contributes: department.with_role(Role::Contributor).count(),
        is_in_time: is_in_time(site, id),
        overdue: shown(late.overdue, SHOWN),
        missed: shown(late.missed, SHOWN),
        soon: shown(soon(site, Scope::Department(id)), SHOWN),
        changes: shown(turns.collect(), SHOWN),
        plans: shown(shares(site, id), PLANS),
    }
}

fn shown<T>(mut all: Vec<T>, limit: usize) -> Shown<T> {
    let more = all.len().saturating_sub(limit);
    all.truncate(limit);
    Shown { first: all, more }
}

/// What a department does in each plan; its measures stand plan by plan.
fn shares(site: &Site<'_>, id: DepartmentId) -> Vec<PlanShare> {
    let model = site.model;
    let plan = |(measure, _): &(MeasureId, Role)| model[*measure].plan;
    let share = |of_plan: &[(MeasureId, Role)]| {
        let of_role = |wanted| of_plan.iter().filter(|(_, role)| *role == wanted).count();
        let plan = plan(&of_plan[0]);
        PlanShare {
            link: link(model[plan].short_title(), site.addresses.plan(plan)),
            lead: of_role(Role::Lead),
            shared: of_role(Role::Shared),
            contributor: of_role(Role::Contributor),
        }
    };
    let of_plans = model[id].measures.chunk_by(|a, b| plan(a) == plan(b));
    of_plans.map(share).collect()
}
