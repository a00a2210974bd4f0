//! Documents in their order, with their identities; drafts that are not shown are put aside.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::Inputs;
use super::duplicates::{duplicate, report_duplicates};
use crate::diagnostic::{Diagnostic, Place};
use crate::document::{
    DepartmentDocument, Documents, MeasureDocument, PageDocument, PlanDocument, ReportDocument,
    SectionDocument, markdown, page_id,
};
use crate::language::compare_numbers;
use crate::model::link::file_of;
use crate::model::{PlanId, SectionId};
use crate::path::{SourcePath, order_of, without_order};

/// Documents in their order, with their identities.
pub(super) struct Sorted {
    pub(super) departments: Vec<DepartmentDocument>,
    pub(super) plans: Plans,
    pub(super) sections: Vec<(PlanId, SectionDocument)>,
    pub(super) measures: Vec<MeasureInPlan>,
    pub(super) reports: Vec<ReportDocument>,
    pub(super) pages: Vec<(PageDocument, String)>,
    /// What is not shown, drafts above all.
    pub(super) hidden: Vec<Hidden>,
}

/// What is not shown: a draft, or what lies in the folder of one or in a folder whose own file is
/// not there to be read.
pub(super) struct Hidden {
    pub(super) name: String,
    pub(super) file: SourcePath,
    pub(super) body: Arc<markdown::Body>,
    /// Whether its own file says that it is a draft.
    pub(super) is_draft: bool,
}

impl Hidden {
    fn new(name: String, file: &SourcePath, body: Arc<markdown::Body>, is_draft: bool) -> Self {
        Hidden {
            name,
            file: file.clone(),
            body,
            is_draft,
        }
    }

    /// The folder of which a draft is the own file.
    pub(super) fn draft_folder(&self) -> Option<&str> {
        let is_own = matches!(self.file.name(), "plan.md" | "section.md");
        (self.is_draft && is_own).then(|| self.file.folder())
    }

    /// Whether it is a draft, or lies in a folder of one.
    pub(super) fn is_draft_among(&self, folders: &HashSet<&str>) -> bool {
        let folder = self.file.folder();
        let above = folder.rsplit_once('/').map_or("", |(above, _)| above);
        self.is_draft || folders.contains(folder) || folders.contains(above)
    }

    /// Whether a file is the draft's own: it lies in the folder of a draft plan or section, or the
    /// draft links it.
    pub(super) fn owns(&self, file: &SourcePath) -> bool {
        let is_folder = matches!(self.file.name(), "plan.md" | "section.md");
        let inside = is_folder
            && file
                .as_str()
                .starts_with(&format!("{}/", self.file.folder()));
        inside
            || self
                .body
                .links
                .iter()
                .any(|link| file_of(&link.target, &self.file).as_ref() == Some(file))
    }
}

#[derive(Default)]
pub(super) struct Plans {
    pub(super) documents: Vec<PlanDocument>,
    pub(super) ids: Vec<String>,
    pub(super) by_folder: HashMap<String, PlanId>,
}

/// A measure's document with where it belongs.
pub(super) struct MeasureInPlan {
    pub(super) document: Arc<MeasureDocument>,
    pub(super) id: String,
    pub(super) plan: PlanId,
    pub(super) section: Option<SectionId>,
    pub(super) draft: bool,
}

pub(super) fn sort(
    documents: Documents,
    inputs: &Inputs<'_>,
    faults: &mut Vec<Diagnostic>,
) -> Sorted {
    let mut hidden = Vec::new();
    let departments = sort_departments(documents.departments, inputs, faults);
    let plans = sort_plans(documents.plans, inputs, &mut hidden, faults);
    let sections = sort_sections(documents.sections, &plans, inputs, &mut hidden);
    let measures = sort_measures(
        documents.measures,
        &plans,
        &sections,
        inputs,
        &mut hidden,
        faults,
    );
    let mut pages: Vec<_> = documents
        .pages
        .into_iter()
        .map(|page| (page_id(&page.file), page))
        .collect();
    // What lies below a draft is one too.
    let drafts: HashSet<SourcePath> = pages
        .iter()
        .filter(|(_, page)| page.draft)
        .map(|(_, page)| page.file.clone())
        .collect();
    for (_, page) in &mut pages {
        page.draft |= page.above().is_some_and(|above| drafts.contains(&above));
    }
    let drafts = pages
        .iter()
        .filter(|(_, page)| page.draft && !inputs.drafts);
    hidden.extend(
        drafts.map(|(id, page)| Hidden::new(id.clone(), &page.file, page.body.clone(), true)),
    );
    pages.retain(|(_, page)| inputs.drafts || !page.draft);
    sort_pages(&mut pages);
    let (reports, drafts): (Vec<_>, Vec<_>) = documents
        .reports
        .into_iter()
        .partition(|report| inputs.drafts || !report.draft);
    hidden.extend(
        drafts
            .into_iter()
            .map(|report| Hidden::new(String::new(), &report.file, report.body, true)),
    );
    let pages = pages.into_iter().map(|(id, page)| (page, id)).collect();
    Sorted {
        departments,
        plans,
        sections,
        measures,
        reports,
        pages,
        hidden,
    }
}

/// Sorts pages by their order, or that of their name, those that lie below a page right after it.
fn sort_pages(pages: &mut [(String, PageDocument)]) {
    let in_name = |page: &PageDocument| i64::try_from(order_of(page.file.stem())?).ok();
    let order = |id: &str, page: &PageDocument| {
        (
            page.order.or_else(|| in_name(page)).unwrap_or(i64::MAX),
            id.to_owned(),
        )
    };
    let above: HashMap<SourcePath, _> = pages
        .iter()
        .map(|(id, page)| (page.file.clone(), order(id, page)))
        .collect();
    pages.sort_by_cached_key(|(id, page)| {
        let own = order(id, page);
        match page.above().and_then(|file| above.get(&file)) {
            Some(above) => (above.clone(), Some(own)),
            None => (own, None),
        }
    });
}

pub(super) fn sort_departments(
    mut departments: Vec<DepartmentDocument>,
    inputs: &Inputs<'_>,
    faults: &mut Vec<Diagnostic>,
) -> Vec<DepartmentDocument> {
    let mut seen: HashMap<String, SourcePath> = HashMap::new();
    for department in &departments {
        if let Some(other) = seen.insert(department.code.clone(), department.file.clone()) {
            faults.push(duplicate(
                Place::key(&department.file, "code"),
                &department.code,
                &other,
            ));
        }
    }
    let language = &inputs.languages[inputs.config.language];
    departments.sort_by(|a, b| {
        language
            .compare(&a.name, &b.name)
            .then_with(|| a.file.cmp(&b.file))
    });
    departments
}

/// Plans by the order of their folders; without one the plan that ends last comes first.
pub(super) fn sort_plans(
    documents: Vec<PlanDocument>,
    inputs: &Inputs<'_>,
    hidden: &mut Vec<Hidden>,
    faults: &mut Vec<Diagnostic>,
) -> Plans {
    let mut plans = Plans::default();
    let mut seen: HashMap<String, SourcePath> = HashMap::new();
    let mut sorted = documents;
    sorted.sort_by_cached_key(|plan| {
        (
            order_of(&plan.folder).unwrap_or(u64::MAX),
            Reverse(end_of(plan)),
            plan.folder.clone(),
        )
    });
    for plan in sorted {
        let id = without_order(&plan.folder).to_owned();
        if let Some(other) = seen.insert(id.clone(), plan.file.clone()) {
            faults.push(duplicate(Place::file(&plan.file), &id, &other));
        }
        if plan.draft && !inputs.drafts {
            hidden.push(Hidden::new(id, &plan.file, plan.body, true));
            continue;
        }
        plans
            .by_folder
            .insert(plan.folder.clone(), PlanId(plans.ids.len()));
        plans.ids.push(id);
        plans.documents.push(plan);
    }
    plans
}

pub(super) fn end_of(plan: &PlanDocument) -> Option<Date> {
    plan.period
        .as_ref()?
        .read(None)
        .first()?
        .as_ref()
        .ok()?
        .latest()
}

pub(super) fn sort_sections(
    documents: Vec<SectionDocument>,
    plans: &Plans,
    inputs: &Inputs<'_>,
    hidden: &mut Vec<Hidden>,
) -> Vec<(PlanId, SectionDocument)> {
    let mut sections = Vec::new();
    for section in documents {
        let name = format!(
            "{}/{}",
            without_order(&section.plan),
            without_order(&section.folder)
        );
        match plans.by_folder.get(&section.plan) {
            Some(plan) if inputs.drafts || !section.draft => sections.push((*plan, section)),
            _ => hidden.push(Hidden::new(
                name,
                &section.file,
                section.body,
                section.draft,
            )),
        }
    }
    sections.sort_by_cached_key(|(plan, section)| {
        (
            *plan,
            order_of(&section.folder).unwrap_or(u64::MAX),
            section.folder.clone(),
        )
    });
    sections
}

pub(super) fn sort_measures(
    documents: Vec<Arc<MeasureDocument>>,
    plans: &Plans,
    sections: &[(PlanId, SectionDocument)],
    inputs: &Inputs<'_>,
    hidden: &mut Vec<Hidden>,
    faults: &mut Vec<Diagnostic>,
) -> Vec<MeasureInPlan> {
    let by_folder: HashMap<(PlanId, &str), SectionId> = sections
        .iter()
        .enumerate()
        .map(|(index, (plan, section))| ((*plan, section.folder.as_str()), SectionId(index)))
        .collect();
    let mut measures = Vec::with_capacity(documents.len());
    for document in documents {
        let id = document
            .number
            .clone()
            .unwrap_or_else(|| without_order(document.file.stem()).to_owned());
        let plan = plans.by_folder.get(&document.plan).copied();
        let section = document
            .section
            .as_deref()
            .map(|folder| plan.and_then(|plan| by_folder.get(&(plan, folder)).copied()));
        match (plan, section) {
            (Some(plan), None | Some(Some(_))) => {
                let section = section.flatten();
                let above = plans.documents[plan.0].draft
                    || section.is_some_and(|id| sections[id.0].1.draft);
                let draft = document.draft || above;
                if draft && !inputs.drafts {
                    hidden.push(Hidden::new(
                        format!("{}/{id}", plans.ids[plan.0]),
                        &document.file,
                        document.body.clone(),
                        true,
                    ))
                } else {
                    measures.push(MeasureInPlan {
                        document,
                        id,
                        plan,
                        section,
                        draft,
                    })
                }
            }
            _ => {
                let name = format!("{}/{id}", without_order(&document.plan));
                hidden.push(Hidden::new(
                    name,
                    &document.file,
                    document.body.clone(),
                    document.draft,
                ));
            }
        }
    }
    measures.sort_by(compare_placed);
    let identified = measures
        .iter()
        .map(|placed| (placed.plan, &*placed.id, &*placed.document));
    report_duplicates(identified, faults);
    measures
}

/// Plan, section, the order in the file's name or the number, the number, the file.
pub(super) fn compare_placed(a: &MeasureInPlan, b: &MeasureInPlan) -> std::cmp::Ordering {
    let place = |placed: &MeasureInPlan| (placed.plan, placed.section);
    let order = |placed: &MeasureInPlan| {
        let leading = placed.document.number.as_deref().and_then(|number| {
            number
                .split(|c: char| !c.is_ascii_digit())
                .next()?
                .parse()
                .ok()
        });
        order_of(placed.document.file.stem())
            .or(leading)
            .unwrap_or(u64::MAX)
    };
    place(a)
        .cmp(&place(b))
        .then_with(|| order(a).cmp(&order(b)))
        .then_with(|| compare_numbers(number(a), number(b)))
        .then_with(|| a.document.file.cmp(&b.document.file))
}

fn number(placed: &MeasureInPlan) -> &str {
    placed.document.number.as_deref().unwrap_or_default()
}
