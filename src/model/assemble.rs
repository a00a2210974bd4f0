//! Documents put together to a model: identities first, then everything that names them, then what follows from the as-of date.

mod measure;

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::mem::take;

use jiff::civil::Date;
use rayon::prelude::*;

use super::link::{Mention, Names, Origin, ResolvedBody, Standing, Target, mentions, resolve_body};
use super::status::{Labels, Status, lateness};
use super::{
    Department, DepartmentId, Item, Measure, MeasureId, Model, Page, PageId, Plan, PlanId, Relation, RelationEnd,
    Report, ReportId, Section, SectionId,
};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Place, Rule, Warned};
use crate::document::when::{Impossible, Reason, Span, When};
use crate::document::{
    DeclaredDepartments, DeclaresText, DepartmentDocument, Documents, MeasureDocument, PageDocument, PlanDocument,
    RelationText, ReportDocument, SectionDocument, WhenText, markdown,
};
use crate::language::{Languages, compare_numbers};
use crate::path::{SourcePath, order_of, slug, without_order};
use crate::source::SourceTree;
use crate::yaml::Written;

/// What a model is made from besides the documents.
pub struct Inputs<'a> {
    /// The files, to see whether what is linked is there.
    pub tree: &'a SourceTree,
    /// The site's settings.
    pub config: &'a Config,
    /// The languages of the site by code; the site's own is among them.
    pub languages: &'a Languages,
    /// Whether drafts are shown.
    pub drafts: bool,
    /// An as-of date that overrides the site's.
    pub as_of: Option<Date>,
}

/// Puts documents together.
pub fn assemble(mut documents: Documents, inputs: &Inputs<'_>) -> Warned<Model> {
    let mut faults = Vec::new();
    let (attachments, statics) = (take(&mut documents.attachments), take(&mut documents.statics));
    let labels = Known::labels(inputs, &mut faults);
    let Sorted { departments, plans, sections, measures, reports, pages, hidden } =
        sort(documents, inputs, &mut faults);
    let known = Known {
        inputs,
        names: names(&departments, &plans, &sections, &measures, &pages, &hidden),
        codes: codes(&departments),
        labels,
    };
    let attachments = attachments.into_iter().filter(|file| !hidden.iter().any(|draft| draft.owns(file))).collect();
    let mut model = Model { config: inputs.config.clone(), attachments, statics, ..Model::default() };
    model.owner = inputs
        .config
        .owner
        .as_ref()
        .and_then(|owner| known.department(&SourcePath::new(crate::config::FILE), owner, &mut faults));
    model.departments = departments.into_iter().map(|document| known.make_department(document, &mut faults)).collect();
    model.plans = plans
        .documents
        .into_iter()
        .zip(plans.ids)
        .map(|(document, id)| known.make_plan(document, id, &mut faults))
        .collect();
    model.sections = known.make_sections(sections, &model.plans, &mut faults);
    let reports = known.sort_reports(reports, &model.plans);
    model.measures = known.make_measures(measures, &model, &reports, &mut faults);
    model.as_of = inputs.as_of.or(inputs.config.as_of).or_else(|| newest(&model, &reports));
    model.reports = known.make_reports(reports, &model, &mut faults);
    model.pages = pages.into_iter().map(|(document, id)| known.make_page(document, id, &mut faults)).collect();
    join(&mut model);
    Warned { value: model, diagnostics: faults }
}

/// The newest day that anything is reported for, drafts left out.
fn newest(model: &Model, reports: &[(PlanId, ReportDocument)]) -> Option<Date> {
    let entries = model.measures.iter().filter(|measure| !measure.draft).filter_map(|measure| measure.ledger.newest());
    let published = reports.iter().filter(|(plan, report)| !report.draft && !model[*plan].document.draft);
    let reports = published.filter_map(|(_, report)| report.date);
    entries.chain(reports).max()
}

/// Documents in their order, with their identities.
struct Sorted {
    departments: Vec<DepartmentDocument>,
    plans: Plans,
    sections: Vec<(PlanId, SectionDocument)>,
    measures: Vec<Placed>,
    reports: Vec<ReportDocument>,
    pages: Vec<(PageDocument, String)>,
    /// Drafts that are not shown.
    hidden: Vec<Hidden>,
}

/// A draft that is not shown.
struct Hidden {
    name: String,
    file: SourcePath,
    body: markdown::Body,
}

impl Hidden {
    fn new(name: String, file: &SourcePath, body: markdown::Body) -> Self {
        Hidden { name, file: file.clone(), body }
    }

    /// Whether a file is the draft's own: it lies in the folder of a draft plan or section, or the draft links it.
    fn owns(&self, file: &SourcePath) -> bool {
        let is_folder = matches!(self.file.name(), "plan.md" | "section.md");
        let inside = is_folder && file.as_str().starts_with(&format!("{}/", self.file.folder()));
        inside || self.body.links.iter().any(|link| self.file.join(&link.target).as_ref() == Some(file))
    }
}

#[derive(Default)]
struct Plans {
    documents: Vec<PlanDocument>,
    ids: Vec<String>,
    by_folder: HashMap<String, PlanId>,
}

/// A measure's document with where it belongs.
struct Placed {
    document: MeasureDocument,
    id: String,
    plan: PlanId,
    section: Option<SectionId>,
    draft: bool,
}

fn sort(documents: Documents, inputs: &Inputs<'_>, faults: &mut Vec<Diagnostic>) -> Sorted {
    let mut hidden = Vec::new();
    let departments = sort_departments(documents.departments, inputs, faults);
    let plans = sort_plans(documents.plans, inputs, &mut hidden, faults);
    let sections = sort_sections(documents.sections, &plans, inputs, &mut hidden);
    let measures = sort_measures(documents.measures, &plans, &sections, inputs, &mut hidden, faults);
    let mut pages: Vec<_> =
        documents.pages.into_iter().map(|page| (without_order(page.file.stem()).to_owned(), page)).collect();
    let drafts = pages.iter().filter(|(_, page)| page.draft && !inputs.drafts);
    hidden.extend(drafts.map(|(id, page)| Hidden::new(id.clone(), &page.file, page.body.clone())));
    pages.retain(|(_, page)| inputs.drafts || !page.draft);
    pages.sort_by_cached_key(|(id, page)| {
        (page.order.unwrap_or(i64::MAX), order_of(page.file.stem()).unwrap_or(u64::MAX), id.clone())
    });
    let (reports, drafts): (Vec<_>, Vec<_>) =
        documents.reports.into_iter().partition(|report| inputs.drafts || !report.draft);
    hidden.extend(drafts.into_iter().map(|report| Hidden::new(String::new(), &report.file, report.body)));
    let pages = pages.into_iter().map(|(id, page)| (page, id)).collect();
    Sorted { departments, plans, sections, measures, reports, pages, hidden }
}

fn sort_departments(
    mut departments: Vec<DepartmentDocument>,
    inputs: &Inputs<'_>,
    faults: &mut Vec<Diagnostic>,
) -> Vec<DepartmentDocument> {
    let mut seen: HashMap<String, SourcePath> = HashMap::new();
    for department in &departments {
        if let Some(other) = seen.insert(department.code.clone(), department.file.clone()) {
            faults.push(duplicate(Place::key(&department.file, "code"), &department.code, &other));
        }
    }
    let language = &inputs.languages[inputs.config.language];
    departments.sort_by(|a, b| language.compare(&a.name, &b.name).then_with(|| a.file.cmp(&b.file)));
    departments
}

fn duplicate(place: Place, id: &str, other: &SourcePath) -> Diagnostic {
    Diagnostic::new(Rule::DuplicateId, place).with("id", id).with("other", other.as_str())
}

/// Plans by the order of their folders; without one the plan that ends last comes first.
fn sort_plans(
    documents: Vec<PlanDocument>,
    inputs: &Inputs<'_>,
    hidden: &mut Vec<Hidden>,
    faults: &mut Vec<Diagnostic>,
) -> Plans {
    let mut plans = Plans::default();
    let mut seen: HashMap<String, SourcePath> = HashMap::new();
    let mut sorted = documents;
    sorted.sort_by_cached_key(|plan| {
        (order_of(&plan.folder).unwrap_or(u64::MAX), Reverse(end_of(plan)), plan.folder.clone())
    });
    for plan in sorted {
        let id = without_order(&plan.folder).to_owned();
        if let Some(other) = seen.insert(id.clone(), plan.file.clone()) {
            faults.push(duplicate(Place::file(&plan.file), &id, &other));
        }
        if plan.draft && !inputs.drafts {
            hidden.push(Hidden::new(id, &plan.file, plan.body));
            continue;
        }
        plans.by_folder.insert(plan.folder.clone(), PlanId(plans.ids.len()));
        plans.ids.push(id);
        plans.documents.push(plan);
    }
    plans
}

fn end_of(plan: &PlanDocument) -> Option<Date> {
    let (_, phrase) = plan.period.as_ref()?.parts.first()?;
    When::read(&phrase.value, None).ok()?.latest()
}

fn sort_sections(
    documents: Vec<SectionDocument>,
    plans: &Plans,
    inputs: &Inputs<'_>,
    hidden: &mut Vec<Hidden>,
) -> Vec<(PlanId, SectionDocument)> {
    let mut sections = Vec::new();
    for section in documents {
        let name = format!("{}/{}", without_order(&section.plan), without_order(&section.folder));
        match plans.by_folder.get(&section.plan) {
            Some(plan) if inputs.drafts || !section.draft => sections.push((*plan, section)),
            _ => hidden.push(Hidden::new(name, &section.file, section.body)),
        }
    }
    sections.sort_by_cached_key(|(plan, section)| {
        (*plan, order_of(&section.folder).unwrap_or(u64::MAX), section.folder.clone())
    });
    sections
}

fn sort_measures(
    documents: Vec<MeasureDocument>,
    plans: &Plans,
    sections: &[(PlanId, SectionDocument)],
    inputs: &Inputs<'_>,
    hidden: &mut Vec<Hidden>,
    faults: &mut Vec<Diagnostic>,
) -> Vec<Placed> {
    let by_folder: HashMap<(PlanId, &str), SectionId> = sections
        .iter()
        .enumerate()
        .map(|(index, (plan, section))| ((*plan, section.folder.as_str()), SectionId(index)))
        .collect();
    let mut measures = Vec::with_capacity(documents.len());
    for document in documents {
        let id = document.number.clone().unwrap_or_else(|| without_order(document.file.stem()).to_owned());
        let plan = plans.by_folder.get(&document.plan).copied();
        let section =
            document.section.as_deref().map(|folder| plan.and_then(|plan| by_folder.get(&(plan, folder)).copied()));
        match (plan, section) {
            (Some(plan), None | Some(Some(_))) => {
                let section = section.flatten();
                let above = plans.documents[plan.0].draft || section.is_some_and(|id| sections[id.0].1.draft);
                let draft = document.draft || above;
                if draft && !inputs.drafts {
                    hidden.push(Hidden::new(format!("{}/{id}", plans.ids[plan.0]), &document.file, document.body))
                } else {
                    measures.push(Placed { document, id, plan, section, draft })
                }
            }
            _ => {
                let name = format!("{}/{id}", without_order(&document.plan));
                hidden.push(Hidden::new(name, &document.file, document.body));
            }
        }
    }
    measures.sort_by(compare_placed);
    report_duplicates(&measures, faults);
    measures
}

/// Plan, section, the order in the file's name or the number, the number, the file.
fn compare_placed(a: &Placed, b: &Placed) -> std::cmp::Ordering {
    let number = |placed: &Placed| placed.document.number.clone().unwrap_or_default();
    let order = |placed: &Placed| {
        let leading = placed
            .document
            .number
            .as_deref()
            .and_then(|number| number.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok());
        order_of(placed.document.file.stem()).or(leading).unwrap_or(u64::MAX)
    };
    (a.plan, a.section, order(a))
        .cmp(&(b.plan, b.section, order(b)))
        .then_with(|| compare_numbers(&number(a), &number(b)))
        .then_with(|| a.document.file.cmp(&b.document.file))
}

fn report_duplicates(measures: &[Placed], faults: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<(PlanId, &str), &SourcePath> = HashMap::new();
    let mut in_file_order: Vec<&Placed> = measures.iter().collect();
    in_file_order.sort_by_key(|placed| &placed.document.file);
    for placed in in_file_order {
        let file = &placed.document.file;
        if let Some(other) = seen.insert((placed.plan, &placed.id), file) {
            let place = if placed.document.number.is_some() { Place::key(file, "number") } else { Place::file(file) };
            faults.push(duplicate(place, &placed.id, other));
        }
    }
}

fn names(
    departments: &[DepartmentDocument],
    plans: &Plans,
    sections: &[(PlanId, SectionDocument)],
    measures: &[Placed],
    pages: &[(PageDocument, String)],
    hidden: &[Hidden],
) -> Names {
    let mut names = Names::default();
    for (index, department) in departments.iter().enumerate() {
        let target = Target::Department(DepartmentId(index));
        names.add(department.code.clone(), target);
        names.add_file(department.file.clone(), target, department.body.anchors.clone());
    }
    for (index, id) in plans.ids.iter().enumerate() {
        names.add(id.clone(), Target::Plan(PlanId(index)));
        let document = &plans.documents[index];
        names.add_file(document.file.clone(), Target::Plan(PlanId(index)), document.body.anchors.clone());
    }
    for (index, (plan, section)) in sections.iter().enumerate() {
        let target = Target::Section(SectionId(index));
        names.add(format!("{}/{}", plans.ids[plan.0], without_order(&section.folder)), target);
        names.add_file(section.file.clone(), target, section.body.anchors.clone());
    }
    for (index, measure) in measures.iter().enumerate() {
        let target = Target::Measure(MeasureId(index));
        names.add(format!("{}/{}", plans.ids[measure.plan.0], measure.id), target);
        names.add_file(measure.document.file.clone(), target, measure.document.body.anchors.clone());
    }
    for (index, (page, id)) in pages.iter().enumerate() {
        names.add(id.clone(), Target::Page(PageId(index)));
        names.add_file(page.file.clone(), Target::Page(PageId(index)), page.body.anchors.clone());
    }
    for draft in hidden {
        names.add_draft(draft.name.clone());
        names.add_draft_file(draft.file.clone());
    }
    names
}

fn codes(departments: &[DepartmentDocument]) -> HashMap<String, DepartmentId> {
    departments.iter().enumerate().map(|(index, department)| (department.code.clone(), DepartmentId(index))).collect()
}

/// What is known while documents become parts of the model.
struct Known<'a> {
    inputs: &'a Inputs<'a>,
    names: Names,
    codes: HashMap<String, DepartmentId>,
    labels: BTreeMap<&'static str, Labels>,
}

impl Known<'_> {
    /// The words for statuses in each language: identifiers, the theme's labels and the house's own.
    fn labels(inputs: &Inputs<'_>, faults: &mut Vec<Diagnostic>) -> BTreeMap<&'static str, Labels> {
        let mut labels: BTreeMap<&'static str, Labels> = BTreeMap::new();
        for (code, language) in inputs.languages {
            let own = labels.entry(code).or_default();
            for status in Status::ALL {
                own.insert(status.id().to_owned(), status);
                own.insert(language.text(&format!("status-{}", status.id())).to_lowercase(), status);
            }
        }
        let file = SourcePath::new(crate::config::FILE);
        for (label, meant) in &inputs.config.statuses {
            match Status::ALL.into_iter().find(|status| status.id() == meant.value) {
                Some(status) => labels.values_mut().for_each(|own| own.extend([(label.clone(), status)])),
                None => {
                    let ids = Status::ALL.map(Status::id);
                    faults.push(unknown_status(&file, meant, ids.into_iter(), &ids.map(str::to_owned)));
                }
            }
        }
        labels
    }

    fn status(
        &self,
        file: &SourcePath,
        written: &Written<String>,
        language: &str,
        faults: &mut Vec<Diagnostic>,
    ) -> Option<Status> {
        let own = self.labels.get(language);
        let site = self.labels.get(self.inputs.config.language);
        let label = written.value.to_lowercase();
        let found = own.and_then(|labels| labels.get(&label)).or_else(|| site?.get(&label)).copied();
        if found.is_none() && !written.value.is_empty() {
            let known = own.into_iter().flat_map(|labels| labels.keys().map(String::as_str));
            let words = self.inputs.languages.get(language);
            let choices = Status::ALL
                .map(|status| words.map_or_else(String::new, |words| words.text(&format!("status-{}", status.id()))));
            faults.push(unknown_status(file, written, known, &choices));
        }
        found
    }

    fn department(
        &self,
        file: &SourcePath,
        code: &Written<String>,
        faults: &mut Vec<Diagnostic>,
    ) -> Option<DepartmentId> {
        if code.value.is_empty() {
            return None;
        }
        let found = self.codes.get(&code.value).copied();
        if found.is_none() {
            let place = Place::field(file, &code.at);
            let mut codes: Vec<&str> = self.codes.keys().map(String::as_str).collect();
            codes.sort_unstable();
            let fault = Diagnostic::new(Rule::UnknownDepartment, place)
                .with("code", code.value.as_str())
                .with("slug", slug(&code.value));
            faults.push(fault.suggest(&code.value, codes));
        }
        found
    }

    fn body(&self, body: markdown::Body, standing: Standing<'_>, faults: &mut Vec<Diagnostic>) -> ResolvedBody {
        resolve_body(body, standing, &self.names, self.inputs.tree, faults)
    }

    fn make_department(&self, mut document: DepartmentDocument, faults: &mut Vec<Diagnostic>) -> Department {
        let own = self.codes.get(&document.code).map(|id| Target::Department(*id));
        let standing = Standing { file: &document.file, plan: None, term: "", own };
        let body = self.body(take(&mut document.body), standing, faults);
        let parent = document.parent.as_ref().and_then(|parent| self.department(&document.file, parent, faults));
        Department {
            body,
            parent,
            document,
            children: Vec::new(),
            measures: Vec::new(),
            plans: Vec::new(),
            mentions: Vec::new(),
        }
    }

    fn make_plan(&self, mut document: PlanDocument, id: String, faults: &mut Vec<Diagnostic>) -> Plan {
        let language = document.language.unwrap_or(self.inputs.config.language);
        let term = self.term(&document, language);
        let standing = Standing { file: &document.file, plan: Some(&id), term: &term, own: None };
        let body = self.body(take(&mut document.body), standing, faults);
        document.measure_term = Some(term);
        Plan {
            period: self.when(&document.file, document.period.as_ref(), None, &[], faults),
            launched: self.when(&document.file, document.launched.as_ref(), None, &[], faults),
            owner: document.owner.as_ref().and_then(|owner| self.department(&document.file, owner, faults)),
            related: self.relations(&document.related, &document.file, &id, faults),
            language,
            body,
            document,
            id,
            sections: Vec::new(),
            measures: Vec::new(),
            drafts: Vec::new(),
            reports: Vec::new(),
            mentions: Vec::new(),
        }
    }

    fn term(&self, document: &PlanDocument, language: &str) -> String {
        let own = document.measure_term.clone();
        own.unwrap_or_else(|| {
            self.inputs.languages.get(language).map_or_else(String::new, |language| language.text("measure-term"))
        })
    }

    fn make_sections(
        &self,
        documents: Vec<(PlanId, SectionDocument)>,
        plans: &[Plan],
        faults: &mut Vec<Diagnostic>,
    ) -> Vec<Section> {
        let make = |(plan, mut document): (PlanId, SectionDocument)| {
            let body = take(&mut document.body);
            let own = &plans[plan.0];
            let standing = Standing {
                file: &document.file,
                plan: Some(&own.id),
                term: own.document.measure_term.as_deref().unwrap_or_default(),
                own: None,
            };
            Section {
                id: without_order(&document.folder).to_owned(),
                body: self.body(body, standing, faults),
                plan,
                document,
                measures: Vec::new(),
                also: Vec::new(),
                mentions: Vec::new(),
            }
        };
        documents.into_iter().map(make).collect()
    }

    /// Measures are made in parallel; nothing of one depends on another.
    fn make_measures(
        &self,
        placed: Vec<Placed>,
        model: &Model,
        reports: &[(PlanId, ReportDocument)],
        faults: &mut Vec<Diagnostic>,
    ) -> Vec<Measure> {
        let sections: HashMap<(PlanId, &str), SectionId> = model
            .sections
            .iter()
            .enumerate()
            .map(|(index, section)| ((section.plan, section.id.as_str()), SectionId(index)))
            .collect();
        let dates = report_dates(reports);
        let made: Vec<(Measure, Vec<Diagnostic>)> = placed
            .into_par_iter()
            .enumerate()
            .map(|(index, placed)| {
                let dates = dates.get(&placed.plan).map_or(&[][..], Vec::as_slice);
                measure::make(self, placed, MeasureId(index), model, &sections, dates)
            })
            .collect();
        let mut measures = Vec::with_capacity(made.len());
        for (measure, more) in made {
            measures.push(measure);
            faults.extend(more);
        }
        measures
    }

    fn sort_reports(&self, reports: Vec<ReportDocument>, plans: &[Plan]) -> Vec<(PlanId, ReportDocument)> {
        let by_folder: HashMap<&str, PlanId> =
            plans.iter().enumerate().map(|(index, plan)| (plan.document.folder.as_str(), PlanId(index))).collect();
        let mut placed: Vec<_> =
            reports.into_iter().filter_map(|report| Some((*by_folder.get(report.plan.as_str())?, report))).collect();
        placed.sort_by_cached_key(|(plan, report)| (*plan, report.date, report.file.clone()));
        placed
    }

    fn make_reports(
        &self,
        documents: Vec<(PlanId, ReportDocument)>,
        model: &Model,
        faults: &mut Vec<Diagnostic>,
    ) -> Vec<Report> {
        let made = documents.into_iter().filter_map(|(plan, document)| self.make_report(plan, document, model, faults));
        made.filter(|report| model.as_of.is_some_and(|as_of| report.date <= as_of)).collect()
    }

    fn make_report(
        &self,
        plan: PlanId,
        mut document: ReportDocument,
        model: &Model,
        faults: &mut Vec<Diagnostic>,
    ) -> Option<Report> {
        let (own, file) = (&model.plans[plan.0], document.file.clone());
        let standing = Standing {
            file: &file,
            plan: Some(&own.id),
            term: own.document.measure_term.as_deref().unwrap_or_default(),
            own: None,
        };
        let body = self.body(take(&mut document.body), standing, faults);
        let declares = document.declares.clone().unwrap_or_default();
        let declared_departments = match &declares.departments {
            Some(DeclaredDepartments::Codes(codes)) => {
                codes.iter().filter_map(|code| self.department(&file, code, faults)).collect()
            }
            _ => Vec::new(),
        };
        let declared = declares.status.iter().filter_map(|(label, count)| {
            let status = self.status(&file, label, own.language, faults)?;
            Some((status, usize::try_from(*count).unwrap_or(0)))
        });
        let declared = declared.collect();
        let items = self.items(&declares, &file, own, faults);
        Some(Report { date: document.date?, plan, body, declared_departments, declared, items, document })
    }

    fn items(
        &self,
        declares: &DeclaresText,
        file: &SourcePath,
        plan: &Plan,
        faults: &mut Vec<Diagnostic>,
    ) -> Vec<Item> {
        let mut items = Vec::new();
        for item in &declares.items {
            let place = Place::field(file, &item.measure.at);
            let responsible = item.responsible.iter().filter_map(|code| self.department(file, code, faults)).collect();
            let status = item.status.as_ref().and_then(|status| self.status(file, status, plan.language, faults));
            if let Some(Target::Measure(measure)) =
                self.names.resolve(&item.measure.value, Some(&plan.id), place, faults)
            {
                let (title, period, source) = (item.title.clone(), item.period.clone(), item.source.clone());
                items.push(Item { measure, title, responsible, others: item.others, status, period, source });
            }
        }
        items
    }

    fn make_page(&self, mut document: PageDocument, id: String, faults: &mut Vec<Diagnostic>) -> Page {
        let standing = Standing { file: &document.file, plan: None, term: "", own: None };
        let body = self.body(take(&mut document.body), standing, faults);
        Page {
            language: document.language.unwrap_or(self.inputs.config.language),
            id,
            body,
            document,
            mentions: Vec::new(),
        }
    }

    fn relations(
        &self,
        written: &[RelationText],
        file: &SourcePath,
        plan: &str,
        faults: &mut Vec<Diagnostic>,
    ) -> Vec<Relation> {
        let mut relations = Vec::new();
        for relation in written.iter().filter(|relation| !relation.to.value.is_empty()) {
            let to = &relation.to.value;
            let end = if markdown::is_web_address(to) {
                Some(RelationEnd::Outside {
                    url: to.clone(),
                    title: relation.title.clone().unwrap_or_else(|| to.clone()),
                })
            } else {
                self.names.resolve(to, Some(plan), Place::field(file, &relation.to.at), faults).map(RelationEnd::Inside)
            };
            relations.extend(end.map(|to| Relation { to, kind: relation.kind }));
        }
        relations
    }

    /// Reads a time, with a fault for what cannot be and a warning for what cannot be read.
    fn when(
        &self,
        file: &SourcePath,
        written: Option<&WhenText>,
        period: Option<Span>,
        allow: &[Rule],
        faults: &mut Vec<Diagnostic>,
    ) -> Option<When> {
        let mut parts = Vec::new();
        for (label, phrase) in &written?.parts {
            match When::read(&phrase.value, period) {
                Ok(when) => {
                    if !when.understood && !allow.contains(&Rule::UnclearWhen) {
                        faults.push(
                            Diagnostic::new(Rule::UnclearWhen, Place::field(file, &phrase.at))
                                .with("text", phrase.value.as_str()),
                        );
                    }
                    parts.push(crate::document::when::Part { label: label.clone(), when });
                }
                Err(impossible) => faults.push(impossible_date(file, phrase, &impossible)),
            }
        }
        match parts.len() {
            0 => None,
            1 if parts[0].label.is_empty() => parts.pop().map(|part| part.when),
            _ => Some(When::join(parts)),
        }
    }
}

fn unknown_status<'l>(
    file: &SourcePath,
    written: &Written<String>,
    known: impl Iterator<Item = &'l str>,
    choices: &[String],
) -> Diagnostic {
    let fault = Diagnostic::new(Rule::UnknownStatus, Place::field(file, &written.at)).with("status", &*written.value);
    let fault = fault.with("choices", choices.join(", ")).suggest(&written.value, known);
    let spelling =
        fault.suggestion.as_ref().and_then(|meant| choices.iter().find(|label| label.to_lowercase() == *meant));
    Diagnostic { suggestion: spelling.cloned().or(fault.suggestion.clone()), ..fault }
}

fn impossible_date(file: &SourcePath, phrase: &Written<String>, impossible: &Impossible) -> Diagnostic {
    let reason = match impossible.reason {
        Reason::Month => "month",
        Reason::Day => "day",
        Reason::Quarter => "quarter",
        Reason::Half => "half",
        Reason::Reversed => "reversed",
        Reason::Year => "year",
    };
    let words = phrase.value.get(impossible.at.clone()).unwrap_or(&phrase.value);
    Diagnostic::new(Rule::ImpossibleDate, Place::field(file, &phrase.at)).with("text", words).with("reason", reason)
}

/// The days of each plan's reports, for statuses of one word.
fn report_dates(reports: &[(PlanId, ReportDocument)]) -> HashMap<PlanId, Vec<Date>> {
    let mut dates: HashMap<PlanId, Vec<Date>> = HashMap::new();
    for (plan, report) in reports.iter().filter(|(_, report)| !report.draft) {
        dates.entry(*plan).or_default().extend(report.date);
    }
    dates
}

/// Gives every part of the model its list of others, and works out what follows from the as-of date.
fn join(model: &mut Model) {
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
            model.departments[parent.0].children.push(DepartmentId(index));
        }
    }
    join_mentions(model);
}

fn join_measure(model: &mut Model, id: MeasureId) {
    let as_of = model.as_of;
    let measure = &mut model.measures[id.0];
    measure.lateness = lateness(measure.when.as_ref(), measure.ledger.on(as_of), as_of);
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
        model.departments[responsible.department.0].measures.push((id, responsible.role));
    }
}

fn join_mentions(model: &mut Model) {
    let mut all = {
        let plans =
            model.plans.iter().enumerate().map(|(i, plan)| (Origin::Target(Target::Plan(PlanId(i))), &plan.body));
        let sections = model
            .sections
            .iter()
            .enumerate()
            .map(|(i, section)| (Origin::Target(Target::Section(SectionId(i))), &section.body));
        let measures = model.measures.iter().enumerate().filter(|(_, measure)| !measure.draft);
        let measures = measures.map(|(i, measure)| (Origin::Target(Target::Measure(MeasureId(i))), &measure.body));
        let departments = model
            .departments
            .iter()
            .enumerate()
            .map(|(i, department)| (Origin::Target(Target::Department(DepartmentId(i))), &department.body));
        let pages =
            model.pages.iter().enumerate().map(|(i, page)| (Origin::Target(Target::Page(PageId(i))), &page.body));
        let reports = model.reports.iter().enumerate().map(|(i, report)| (Origin::Report(ReportId(i)), &report.body));
        let of_plans = model
            .plans
            .iter()
            .enumerate()
            .flat_map(|(i, plan)| plan.related.iter().map(move |relation| (Target::Plan(PlanId(i)), relation)));
        let of_measures = model.measures.iter().enumerate().filter(|(_, measure)| !measure.draft);
        let of_measures = of_measures.flat_map(|(i, measure)| {
            measure.related.iter().map(move |relation| (Target::Measure(MeasureId(i)), relation))
        });
        mentions(
            plans.chain(sections).chain(measures).chain(departments).chain(pages).chain(reports),
            of_plans.chain(of_measures),
        )
    };
    let mut take = |target: Target| -> Vec<Mention> { all.remove(&target).unwrap_or_default() };
    model.plans.iter_mut().enumerate().for_each(|(i, plan)| plan.mentions = take(Target::Plan(PlanId(i))));
    model
        .sections
        .iter_mut()
        .enumerate()
        .for_each(|(i, section)| section.mentions = take(Target::Section(SectionId(i))));
    model
        .measures
        .iter_mut()
        .enumerate()
        .for_each(|(i, measure)| measure.mentions = take(Target::Measure(MeasureId(i))));
    model
        .departments
        .iter_mut()
        .enumerate()
        .for_each(|(i, department)| department.mentions = take(Target::Department(DepartmentId(i))));
    model.pages.iter_mut().enumerate().for_each(|(i, page)| page.mentions = take(Target::Page(PageId(i))));
}
