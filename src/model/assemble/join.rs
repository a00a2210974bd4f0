//! Gives every part of the model its list of others, and works out what follows from the as-of
//! date.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::model::link::{Origin, Target, mentions};
use crate::model::{DepartmentId, MeasureId, Model, PageId, PlanId, ReportId, SectionId};
use crate::path::SourcePath;

/// Gives every part of the model its list of others, and works out what follows from the as-of
/// date.
pub(super) fn join(model: &mut Model) {
    for index in 0..model.sections.len() {
        let plan = model.sections[index].plan;
        model.plans[plan.0].sections.push(SectionId(index));
    }
    for index in 0..model.reports.len() {
        let plan = model.reports[index].plan;
        model.plans[plan.0].reports.push(ReportId(index));
    }
    for index in 0..model.measures.len() {
        join_measure(model, MeasureId(index));
    }
    for index in 0..model.plans.len() {
        let (owner, draft) = (model.plans[index].owner, model.plans[index].document.draft);
        if let Some(owner) = owner.filter(|_| !draft) {
            model.departments[owner.0].plans.push(PlanId(index));
        }
    }
    for index in 0..model.departments.len() {
        if let Some(parent) = model.departments[index].parent {
            model.departments[parent.0]
                .children
                .push(DepartmentId(index));
        }
    }
    join_pages(model);
    for index in 0..model.plans.len() {
        model.plans[index].status_day = status_day(model, PlanId(index));
    }
    join_mentions(model);
}

/// The newest day on or before the as-of date that anything of a plan is reported for.
fn status_day(model: &Model, id: PlanId) -> Option<Date> {
    let plan = &model[id];
    let is_draft = plan.document.draft;
    let measures = if is_draft {
        &plan.drafts
    } else {
        &plan.measures
    };
    let entries = measures
        .iter()
        .filter_map(|measure| model.current(*measure))
        .map(|entry| entry.date);
    let reports = plan.reports.iter().map(|report| &model[*report]);
    let reports = reports
        .filter(|report| is_draft || !report.document.draft)
        .map(|report| report.date);
    entries.chain(reports).max()
}

fn join_pages(model: &mut Model) {
    let by_file: HashMap<SourcePath, PageId> = (0..model.pages.len())
        .map(|index| (model.pages[index].document.file.clone(), PageId(index)))
        .collect();
    for index in 0..model.pages.len() {
        let above = model.pages[index].document.above();
        if let Some(parent) = above.and_then(|file| by_file.get(&file).copied()) {
            model.pages[index].parent = Some(parent);
            model.pages[parent.0].children.push(PageId(index));
        }
    }
}

fn join_measure(model: &mut Model, id: MeasureId) {
    let measure = &model.measures[id.0];
    let (plan, section) = (measure.plan, measure.section);
    if measure.draft {
        model.plans[plan.0].drafts.push(id);
        return;
    }
    model.plans[plan.0].measures.push(id);
    if let Some(section) = section {
        model.sections[section.0].measures.push(id);
    }
    for section in &measure.also_in {
        model.sections[section.0].also.push(id);
    }
    for responsible in &measure.responsible {
        model.departments[responsible.department.0]
            .measures
            .push((id, responsible.role));
    }
}

fn join_mentions(model: &mut Model) {
    let all = {
        let plans = model
            .plans
            .iter()
            .enumerate()
            .map(|(i, plan)| (Origin::Target(Target::Plan(PlanId(i))), &plan.body));
        let sections = model
            .sections
            .iter()
            .enumerate()
            .map(|(i, section)| (Origin::Target(Target::Section(SectionId(i))), &section.body));
        let measures = model
            .measures
            .iter()
            .enumerate()
            .filter(|(_, measure)| !measure.draft);
        let measures = measures
            .map(|(i, measure)| (Origin::Target(Target::Measure(MeasureId(i))), &measure.body));
        let departments = model.departments.iter().enumerate().map(|(i, department)| {
            (
                Origin::Target(Target::Department(DepartmentId(i))),
                &department.body,
            )
        });
        let pages = model
            .pages
            .iter()
            .enumerate()
            .map(|(i, page)| (Origin::Target(Target::Page(PageId(i))), &page.body));
        let reports = model
            .reports
            .iter()
            .enumerate()
            .map(|(i, report)| (Origin::Report(ReportId(i)), &report.body));
        let of_plans = model.plans.iter().enumerate().flat_map(|(i, plan)| {
            plan.related
                .iter()
                .map(move |relation| (Target::Plan(PlanId(i)), relation))
        });
        let of_measures = model
            .measures
            .iter()
            .enumerate()
            .filter(|(_, measure)| !measure.draft);
        let of_measures = of_measures.flat_map(|(i, measure)| {
            measure
                .related
                .iter()
                .map(move |relation| (Target::Measure(MeasureId(i)), relation))
        });
        mentions(
            plans
                .chain(sections)
                .chain(measures)
                .chain(departments)
                .chain(pages)
                .chain(reports),
            of_plans.chain(of_measures),
        )
    };
    model.mentions = all;
}
