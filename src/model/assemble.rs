//! Documents put together to a model: identities first, then everything that names them, then what
//! follows from the as-of date.

mod duplicates;
mod editions;
mod inputs;
mod join;
mod lookup;
mod make;
mod measure;
mod memo;
mod order;

use std::collections::{BTreeMap, HashSet};
use std::mem::take;
use std::sync::Arc;

use jiff::civil::Date;

pub use self::inputs::Inputs;
pub use self::memo::Memo;

use self::editions::Editions;
use self::join::join;
use self::lookup::{Lookup, StatusWords};
use self::order::{Hidden, MeasureInPlan, Plans, Sorted, sort};
use super::link::{Names, Target};
use super::review::review;
use super::{
    Allowed, DepartmentId, Measure, MeasureId, Model, PageId, PlanId, SectionId, Standing,
};
use crate::diagnostic::Warned;
use crate::document::{
    DepartmentDocument, Documents, Lost, PageDocument, ReportDocument, SectionDocument, Unread,
    page_id,
};
use crate::path::{SourcePath, without_order};

/// Puts documents together. What the memo knows of earlier times only saves work.
pub fn assemble(mut documents: Documents, inputs: &Inputs<'_>, memo: &mut Memo) -> Warned<Model> {
    let mut faults = Vec::new();
    let (attachments, statics) = (
        take(&mut documents.attachments),
        take(&mut documents.statics),
    );
    let unread = take(&mut documents.unread);
    let editions = Editions::of(&mut documents, &unread, &mut faults);
    let allowed = Allowed::of(&documents);
    let words = StatusWords::of(inputs, &mut faults);
    let Sorted {
        departments,
        plans,
        sections,
        measures,
        reports,
        pages,
        hidden,
    } = sort(documents, inputs, &mut faults);
    let mut names = names(
        &departments,
        &plans,
        &sections,
        &measures,
        &pages,
        &reports,
        &hidden,
    );
    unread.iter().for_each(|unread| doubt(&mut names, unread));
    let known = Lookup {
        files: inputs.tree.names(),
        names,
        codes: codes(&departments),
        words,
    };
    let attachments = attachments
        .into_iter()
        .filter(|file| !hidden.iter().any(|draft| draft.owns(file)))
        .collect();
    let mut model = Model {
        config: inputs.config.clone(),
        attachments,
        statics,
        ..Model::default()
    };
    model.owner = inputs.config.owner.as_ref().and_then(|owner| {
        known.department(&SourcePath::new(crate::config::FILE), owner, &mut faults)
    });
    model.departments = departments
        .into_iter()
        .map(|document| known.make_department(document, &mut faults))
        .collect();
    model.plans = plans
        .documents
        .into_iter()
        .zip(plans.ids)
        .map(|(document, id)| known.make_plan(document, id, inputs, &mut faults))
        .collect();
    model.sections = known.make_sections(sections, &model.plans, &mut faults);
    let reports = known.sort_reports(reports, &model.plans);
    model.measures = known.make_measures(measures, &model, &reports, memo, &mut faults);
    model.as_of = inputs
        .as_of
        .or(inputs.config.as_of)
        .or_else(|| newest(&model, &reports));
    let stand = |measure: &Arc<Measure>| Standing::of(measure, model.as_of);
    model.standings = model.measures.iter().map(stand).collect();
    model.reports = known.make_reports(reports, &editions, &model, &mut faults);
    model.pages = pages
        .into_iter()
        .map(|(document, id)| known.make_page(document, id, inputs, &mut faults))
        .collect();
    join(&mut model);
    faults.extend(review(&model));
    allowed.silence(&mut faults);
    model.allowed = allowed;
    Warned {
        value: model,
        diagnostics: faults,
    }
}

/// The newest day that anything is reported for, drafts left out.
fn newest(model: &Model, reports: &[(PlanId, ReportDocument)]) -> Option<Date> {
    let entries = model
        .measures
        .iter()
        .filter(|measure| !measure.draft)
        .filter_map(|measure| measure.ledger.newest());
    let published = reports
        .iter()
        .filter(|(plan, report)| !report.draft && !model[*plan].document.draft);
    let reports = published.filter_map(|(_, report)| report.date);
    entries.chain(reports).max()
}

fn names(
    departments: &[DepartmentDocument],
    plans: &Plans,
    sections: &[(PlanId, SectionDocument)],
    measures: &[MeasureInPlan],
    pages: &[(PageDocument, String)],
    reports: &[ReportDocument],
    hidden: &[Hidden],
) -> Names {
    let mut names = Names::with_room(measures.len() + sections.len() + plans.ids.len());
    for (index, department) in departments.iter().enumerate() {
        let target = Target::Department(DepartmentId(index));
        names.add(department.code.clone(), target);
        let former = department
            .formerly
            .iter()
            .flat_map(|former| [&former.code, &former.name]);
        for words in [&department.code, &department.name]
            .into_iter()
            .chain(&department.short)
            .chain(former)
        {
            names.add_called(words, &department.code, &department.file);
        }
        names.add_file(department.file.clone(), target, department.body.clone());
    }
    for (index, id) in plans.ids.iter().enumerate() {
        names.add(id.clone(), Target::Plan(PlanId(index)));
        let document = &plans.documents[index];
        names.add_file(
            document.file.clone(),
            Target::Plan(PlanId(index)),
            document.body.clone(),
        );
    }
    for (index, (plan, section)) in sections.iter().enumerate() {
        let target = Target::Section(SectionId(index));
        names.add(
            format!("{}/{}", plans.ids[plan.0], without_order(&section.folder)),
            target,
        );
        names.add_file(section.file.clone(), target, section.body.clone());
    }
    for (index, measure) in measures.iter().enumerate() {
        let target = Target::Measure(MeasureId(index));
        names.add(
            format!("{}/{}", plans.ids[measure.plan.0], measure.id),
            target,
        );
        names.add_file(
            measure.document.file.clone(),
            target,
            measure.document.body.clone(),
        );
    }
    for (index, (page, id)) in pages.iter().enumerate() {
        names.add(id.clone(), Target::Page(PageId(index)));
        names.add_file(
            page.file.clone(),
            Target::Page(PageId(index)),
            page.body.clone(),
        );
    }
    reports
        .iter()
        .for_each(|report| names.add_report(report.file.clone()));
    let drafts: HashSet<&str> = hidden.iter().filter_map(Hidden::draft_folder).collect();
    for hidden in hidden {
        let (name, file) = (hidden.name.clone(), hidden.file.clone());
        if hidden.is_draft_among(&drafts) {
            names.add_draft(name);
            names.add_draft_file(file);
        } else {
            names.add_unread(name);
            names.add_unread_file(file);
        }
    }
    names
}

/// Makes known what may be in a file that could not be read.
fn doubt(names: &mut Names, Unread { file, what }: &Unread) {
    let id = |folder: &str| without_order(folder).to_owned();
    match what {
        Lost::Anything => names.doubts.anything = true,
        Lost::Department(Some(code)) => names.add_unread(code.clone()),
        Lost::Department(None) => names.doubts.departments = true,
        Lost::Plan(folder) => names.add_unread(id(folder)),
        Lost::Section(plan, folder) => names.add_unread(format!("{}/{}", id(plan), id(folder))),
        Lost::Measure(plan, Some(number)) => names.add_unread(format!("{}/{number}", id(plan))),
        Lost::Measure(plan, None) => drop(names.doubts.measures.insert(id(plan))),
        Lost::Page => names.add_unread(page_id(file)),
        Lost::Goals(plan) => drop(names.doubts.goals.insert(plan.clone())),
        Lost::Period(plan) => drop(names.doubts.periods.insert(plan.clone())),
        Lost::Report(plan) => drop(names.doubts.reports.insert(plan.clone())),
        Lost::Edition => {}
    }
    names.add_unread_file(file.clone());
}

fn codes(departments: &[DepartmentDocument]) -> BTreeMap<String, DepartmentId> {
    departments
        .iter()
        .enumerate()
        .map(|(index, department)| (department.code.clone(), DepartmentId(index)))
        .collect()
}
