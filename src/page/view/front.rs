//! The front page: every plan with its status, what was reported last, and what comes next.

use std::cmp::Reverse;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::super::{Scope, Site};
use super::counts::{CountsView, counts};
use super::deadline::{Deadline, deadlines};
use super::download::{Download, download_calendar};
use super::link::{Link, link};
use super::time::{WhenView, iso, when};
use crate::model::{MeasureId, PlanId};

/// How many of the last reports and of the next deadlines are shown.
const SHOWN: usize = 8;

/// The front page.
#[derive(Debug, JsonSchema, Serialize)]
pub struct FrontView {
    /// Every plan.
    pub plans: Vec<PlanCard>,
    /// Plans that are drafts, where drafts are shown.
    pub drafts: Vec<PlanCard>,
    /// All measures by status.
    pub counts: CountsView,
    /// What was reported last, the newest first.
    pub reported: Vec<Reported>,
    /// The first deadlines after the as-of date, the nearest first.
    pub deadlines: Vec<Deadline>,
    /// All deadlines by quarter.
    pub deadlines_url: String,
    /// All deadlines as a calendar.
    pub calendar: Option<Download>,
    /// The departments that answer for most measures.
    pub departments: Vec<DepartmentCount>,
}

/// A plan in a list.
#[derive(Debug, JsonSchema, Serialize)]
pub struct PlanCard {
    /// The plan.
    pub link: Link,
    /// `strategy`, `action-plan` or `activity-plan`.
    pub kind: &'static str,
    /// Its period.
    pub period: Option<WhenView>,
    /// Who owns it.
    pub owner: Option<Link>,
    /// Its measures by status.
    pub counts: CountsView,
    /// The day that its status is of, as ISO; none where none is known.
    pub day: Option<String>,
    /// How many measures and sections it has announced.
    pub announced: Option<i64>,
    /// How many sections it has.
    pub sections: usize,
}

/// Entries of one plan on one day.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Reported {
    /// The day, as ISO.
    pub date: String,
    /// The plan.
    pub plan: Link,
    /// The report of that day, if there is one.
    pub report: Option<Link>,
    /// How many measures got an entry.
    pub measures: usize,
}

/// A department with how many measures it answers for.
#[derive(Debug, JsonSchema, Serialize)]
pub struct DepartmentCount {
    /// The department.
    pub link: Link,
    /// Its code.
    pub code: String,
    /// How many measures it leads or shares.
    pub measures: usize,
}

/// The front page.
pub fn front(site: &Site<'_>) -> FrontView {
    let model = site.model;
    let all: Vec<MeasureId> = model.counted().collect();
    let ids = (0..model.plans.len()).map(PlanId);
    let (drafts, plans): (Vec<_>, Vec<_>) = ids.partition(|id| model[*id].document.draft);
    FrontView {
        plans: plans.iter().map(|id| card(site, *id)).collect(),
        drafts: drafts.iter().map(|id| card(site, *id)).collect(),
        counts: counts(site, Scope::Site),
        reported: reported(site, &plans),
        deadlines: deadlines(site, &all, SHOWN),
        deadlines_url: site.addresses.deadlines(Scope::Site).to_string(),
        calendar: download_calendar(site, Scope::Site),
        departments: departments(site),
    }
}

fn card(site: &Site<'_>, id: PlanId) -> PlanCard {
    let (model, plan) = (site.model, &site.model[id]);
    PlanCard {
        link: link(&plan.document.title, site.addresses.plan(id)),
        kind: plan.document.kind.id(),
        period: plan
            .period
            .as_ref()
            .map(|period| when(&site.languages[plan.language], period)),
        owner: plan.owner.map(|owner| {
            link(
                &model[owner].document.name,
                site.addresses.department(owner),
            )
        }),
        counts: counts(site, Scope::Plan(id)),
        day: plan.status_day.map(iso),
        announced: plan.announced().measures,
        sections: plan.sections.len(),
    }
}

fn reported(site: &Site<'_>, plans: &[PlanId]) -> Vec<Reported> {
    let model = site.model;
    let mut days: Vec<(Date, PlanId)> = Vec::new();
    for id in plans {
        let entries = model[*id]
            .measures
            .iter()
            .flat_map(|measure| model[*measure].ledger.until(model.as_of));
        let reports = model[*id].reports.iter().map(|report| model[*report].date);
        days.extend(
            entries
                .map(|entry| entry.date)
                .chain(reports)
                .map(|day| (day, *id)),
        );
    }
    days.sort_unstable_by(|a, b| (b.0, a.1).cmp(&(a.0, b.1)));
    days.dedup();
    days.truncate(SHOWN);
    days.into_iter()
        .map(|(day, id)| reported_on(site, day, id))
        .collect()
}

fn reported_on(site: &Site<'_>, day: Date, id: PlanId) -> Reported {
    let (model, plan) = (site.model, &site.model[id]);
    let has_entry = |measure: &&MeasureId| {
        model[**measure]
            .ledger
            .until(model.as_of)
            .iter()
            .any(|entry| entry.date == day)
    };
    let report = plan
        .reports
        .iter()
        .copied()
        .find(|report| model[*report].date == day);
    Reported {
        date: iso(day),
        plan: link(plan.short_title(), site.addresses.plan(id)),
        report: report
            .map(|report| link(&model[report].document.title, site.addresses.report(report))),
        measures: plan.measures.iter().filter(has_entry).count(),
    }
}

fn departments(site: &Site<'_>) -> Vec<DepartmentCount> {
    let model = site.model;
    let mut departments: Vec<DepartmentCount> = Vec::new();
    for (index, department) in model.departments.iter().enumerate() {
        let measures = department
            .measures
            .iter()
            .filter(|(_, role)| *role != crate::document::Role::Contributor)
            .count();
        if measures > 0 {
            let path = site.addresses.department(crate::model::DepartmentId(index));
            departments.push(DepartmentCount {
                link: link(&department.document.name, path),
                code: department.document.code.clone(),
                measures,
            });
        }
    }
    departments.sort_by_key(|department| Reverse(department.measures));
    departments
}
