//! The status index of a plan and of the site, and the list of measures with one status.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::figure::{About, Figure, FigureKind, about, figure};
use super::super::{Scope, Site};
use super::counts::{CountsView, ROW_LIMIT, counts, section_counts};
use super::filter::{FilterView, filters};
use super::late::{LateView, late};
use super::link::{Link, link};
use super::row::{GROUP, Group, by_section};
use super::time::iso;
use crate::model::status::{Status, status_id};
use crate::model::{MeasureId, PlanId};

/// A status index.
#[derive(Debug, JsonSchema, Serialize)]
pub struct StatusView {
    /// The plan; none for the whole site.
    pub plan: Option<Link>,
    /// What the plan calls a measure.
    pub term: Option<String>,
    /// All measures by status.
    pub counts: CountsView,
    /// What can be taken home of that.
    pub about: About,
    /// How the measures of each section of the plan stand to their time; none where no deadline has
    /// passed.
    pub lateness: Option<Figure>,
    /// How many measures the plan announces.
    pub announced: Option<i64>,
    /// The sections of the plan, or the plans of the site.
    pub parts: Vec<PartView>,
    /// The measures by section, or by plan and section; empty where there are too many.
    pub groups: Vec<PlanGroups>,
    /// What the measures can be chosen by; none where there are too many, or none.
    pub filters: Option<FilterView>,
    /// What is past its time; empty where there are too many.
    pub late: LateView,
}

/// A section or a plan with its counts.
#[derive(Debug, JsonSchema, Serialize)]
pub struct PartView {
    /// The section's page, or the plan's status index.
    pub link: Link,
    /// Its measures by status.
    pub counts: CountsView,
    /// The day that the status of a plan is of, as ISO; none where none is known.
    pub day: Option<String>,
    /// How many measures a plan announces.
    pub announced: Option<i64>,
}

/// The measures of a plan by section.
#[derive(Debug, JsonSchema, Serialize)]
pub struct PlanGroups {
    /// The plan.
    pub plan: Link,
    /// Its sections.
    pub groups: Vec<Group>,
}

/// The measures with one status.
#[derive(Debug, JsonSchema, Serialize)]
pub struct OneStatusView {
    /// The plan; none for the whole site and for a department.
    pub plan: Option<Link>,
    /// The department that leads or shares the measures; none for a plan and for the whole site.
    pub department: Option<Link>,
    /// What the plan calls a measure.
    pub term: Option<String>,
    /// The identifier of the status.
    pub status: &'static str,
    /// How many measures have it.
    pub count: usize,
    /// How many measures there are in all.
    pub total: usize,
    /// The status index.
    pub index_url: String,
    /// The measures; a site with too many lists plans instead.
    pub groups: Vec<PlanGroups>,
    /// What they can be chosen by; none where there are too many.
    pub filters: Option<FilterView>,
    /// Where there are too many: each plan with how many measures have the status.
    pub parts: Vec<PartView>,
}

fn plan_of(site: &Site<'_>, scope: Scope) -> (Option<Link>, Option<String>) {
    let Some(id) = scope.plan() else {
        return (None, None);
    };
    let plan = &site.model[id];
    (
        Some(link(&plan.document.title, site.addresses.plan(id))),
        plan.document.measure_term.clone(),
    )
}

/// The status index of a scope.
pub fn status(site: &Site<'_>, scope: Scope) -> StatusView {
    let model = site.model;
    let measures = scope.measures(model);
    let (plan, term) = plan_of(site, scope);
    let too_many = measures.len() > ROW_LIMIT && scope == Scope::Site;
    StatusView {
        plan,
        term,
        counts: counts(site, scope),
        about: about(site, scope, FigureKind::Status, ""),
        lateness: figure(site, scope, FigureKind::Lateness),
        announced: scope
            .plan()
            .and_then(|plan| model[plan].announced().measures),
        parts: parts(site, scope),
        groups: if too_many {
            Vec::new()
        } else {
            groups(site, &measures, GROUP)
        },
        filters: (!too_many && !measures.is_empty()).then(|| filters(site, &measures)),
        late: if too_many {
            LateView::default()
        } else {
            late(site, &measures)
        },
    }
}

fn parts(site: &Site<'_>, scope: Scope) -> Vec<PartView> {
    let (model, addresses) = (site.model, site.addresses);
    match scope {
        Scope::Site => model
            .published_plans()
            .map(|id| plan_part(site, id))
            .collect(),
        Scope::Plan(plan) => {
            let sections = model[plan]
                .sections
                .iter()
                .filter(|section| !model[**section].measures.is_empty());
            let part = |id: &crate::model::SectionId| PartView {
                link: link(&model[*id].document.title, addresses.section(*id)),
                counts: section_counts(site, *id),
                day: None,
                announced: None,
            };
            sections.map(part).collect()
        }
        Scope::Department(_) => Vec::new(),
    }
}

fn plan_part(site: &Site<'_>, id: PlanId) -> PartView {
    let plan = &site.model[id];
    PartView {
        link: link(&plan.document.title, site.addresses.status(Scope::Plan(id))),
        counts: counts(site, Scope::Plan(id)),
        day: plan.status_day.map(iso),
        announced: plan.announced().measures,
    }
}

/// Measures by plan and section, in order.
pub fn groups(site: &Site<'_>, measures: &[MeasureId], prefix: &str) -> Vec<PlanGroups> {
    let of_plan = measures.chunk_by(|a, b| site.model[*a].plan == site.model[*b].plan);
    let group = |chunk: &[MeasureId]| {
        let plan = site.model[chunk[0]].plan;
        PlanGroups {
            plan: link(site.model[plan].short_title(), site.addresses.plan(plan)),
            groups: by_section(site, chunk, prefix),
        }
    };
    of_plan.map(group).collect()
}

/// The measures of a scope with one status.
pub fn one_status(site: &Site<'_>, scope: Scope, status: Option<Status>) -> OneStatusView {
    let model = site.model;
    let counts = model.counts(&scope.measures(model));
    let (listed, total) = (counts.listed(status), counts.total());
    let too_many = listed.len() > ROW_LIMIT && scope == Scope::Site;
    let (plan, term) = plan_of(site, scope);
    OneStatusView {
        plan,
        department: scope
            .department()
            .map(|id| link(&model[id].document.name, site.addresses.department(id))),
        term,
        status: status_id(status),
        count: listed.len(),
        total,
        index_url: site.addresses.status(scope).to_string(),
        groups: if too_many {
            Vec::new()
        } else {
            groups(site, listed, GROUP)
        },
        filters: (!too_many).then(|| filters(site, listed)),
        parts: if too_many {
            model
                .published_plans()
                .map(|id| plan_part(site, id))
                .collect()
        } else {
            Vec::new()
        },
    }
}
