//! What the measures of a page can be chosen by. Which of them leave something out, and how many
//! each would show, is for the page's script to say.

use std::collections::BTreeSet;
use std::iter;

use schemars::JsonSchema;
use serde::Serialize;

use super::super::Site;
use super::row::anchor;
use crate::model::status::{classes, status_id};
use crate::model::{DepartmentId, MeasureId, PlanId, SectionId};
use crate::path::{OutputPath, slug};

/// What measures can be chosen by, besides their time and words.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct FilterView {
    /// How many there are to choose among.
    pub total: usize,
    /// Their plans, with the sections of each.
    pub plans: Vec<PlanChoice>,
    /// Who leads them, shares them or takes part, by code.
    pub departments: Vec<DepartmentChoice>,
    /// Their statuses.
    pub statuses: Vec<&'static str>,
    /// The years of their next deadlines.
    pub years: Vec<i16>,
}

/// A plan to choose.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct PlanChoice {
    /// The folder of its page.
    pub value: String,
    /// Its short title.
    pub title: String,
    /// Its sections; none where it has no section to choose.
    pub sections: Vec<SectionChoice>,
}

/// A section to choose, or the measures of none.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct SectionChoice {
    /// The end of the anchor of its group.
    pub value: String,
    /// Its title; none for the measures of no section.
    pub title: Option<String>,
}

/// A department to choose.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct DepartmentChoice {
    /// The folder of its page.
    pub value: String,
    /// Its code.
    pub code: String,
    /// Its full name.
    pub name: String,
}

/// What some measures can be chosen by.
pub fn filters(site: &Site<'_>, measures: &[MeasureId]) -> FilterView {
    let model = site.model;
    let mut ordered = measures.to_vec();
    ordered.sort_unstable();
    ordered.dedup();
    let of_plans = ordered.chunk_by(|a, b| model[*a].plan == model[*b].plan);
    let statuses: BTreeSet<_> = ordered.iter().map(|id| model.status(*id)).collect();
    let years: BTreeSet<i16> = ordered
        .iter()
        .filter_map(|id| Some(model.next_deadline(*id)?.year()))
        .collect();
    FilterView {
        total: ordered.len(),
        plans: of_plans.map(|of_plan| plan_choice(site, of_plan)).collect(),
        departments: department_choices(site, &ordered),
        statuses: classes()
            .filter(|status| statuses.contains(status))
            .map(status_id)
            .collect(),
        years: years.into_iter().collect(),
    }
}

fn plan_choice(site: &Site<'_>, measures: &[MeasureId]) -> PlanChoice {
    let plan = site.model[measures[0]].plan;
    let mut sections: Vec<Option<SectionId>> = Vec::new();
    for id in measures {
        let section = site.model[*id].section;
        if !sections.contains(&section) {
            sections.push(section);
        }
    }
    if sections == [None] {
        sections.clear();
    }
    PlanChoice {
        value: plan_folder(site, plan),
        title: site.model[plan].short_title().to_owned(),
        sections: sections
            .into_iter()
            .map(|section| section_choice(site, plan, section))
            .collect(),
    }
}

fn section_choice(site: &Site<'_>, plan: PlanId, section: Option<SectionId>) -> SectionChoice {
    SectionChoice {
        value: anchor(site, plan, section),
        title: section.map(|section| site.model[section].document.title.clone()),
    }
}

/// Who leads some measures, shares them or takes part, by code.
pub fn department_choices(site: &Site<'_>, measures: &[MeasureId]) -> Vec<DepartmentChoice> {
    let named: BTreeSet<DepartmentId> = measures
        .iter()
        .flat_map(|id| &site.model[*id].responsible)
        .map(|named| named.department)
        .collect();
    let choice = |id: DepartmentId| DepartmentChoice {
        value: folder(site.addresses.department(id)),
        code: site.model[id].document.code.clone(),
        name: site.model[id].document.name.clone(),
    };
    let mut choices: Vec<_> = named.into_iter().map(choice).collect();
    let language = &site.languages[site.model.config.language];
    choices.sort_by(|a, b| language.compare(&a.code, &b.code));
    choices
}

/// The folder of a plan's page.
pub fn plan_folder(site: &Site<'_>, plan: PlanId) -> String {
    slug(&site.model[plan].id)
}

/// Where a measure belongs, as its row says it to scripts: `plan/`, and `.department` for each.
pub fn belongs_to(site: &Site<'_>, id: MeasureId) -> impl Iterator<Item = String> {
    let measure = &site.model[id];
    let named = measure.responsible.iter();
    let named = named.map(|named| folder(site.addresses.department(named.department)));
    let plan = format!("{}/", plan_folder(site, measure.plan));
    iter::once(plan).chain(named.map(|department| format!(".{department}")))
}

/// The folder that a page lies in.
pub fn folder(page: &OutputPath) -> String {
    page.as_str()
        .rsplit('/')
        .nth(1)
        .unwrap_or_default()
        .to_owned()
}
