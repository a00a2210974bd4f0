//! The pages of a site and what each of them shows, as plain data: no HTML but that of Markdown, no
//! words but those of the content.

mod active;
pub mod address;
pub mod alias;
pub mod artifact;
pub mod body;
pub mod change;
mod chart;
pub mod copied;
pub mod figure;
pub mod quote;
mod scope;
mod site;
mod subject;
pub mod timeline;
mod trend;
pub mod view;

pub use scope::Scope;
pub use site::Site;
pub use subject::{Page, Subject};

use address::Addresses;

use crate::model::{DepartmentId, MeasureId, Model, PageId, PlanId, ReportId, SectionId};
use crate::path::SourcePath;

/// Every page of a site.
pub fn pages(model: &Model, addresses: &Addresses) -> Vec<Page> {
    let site = SourcePath::new(crate::config::FILE);
    let language = model.config.language;
    let mut pages = vec![
        Page::new(&address::front(), Subject::Front, language, &site),
        Page::new(&address::not_found(), Subject::NotFound, language, &site),
        Page::new(
            addresses.departments(),
            Subject::Departments,
            language,
            &site,
        ),
        Page::new(addresses.changes(), Subject::Changes, language, &site),
        Page::new(&address::data(), Subject::Data, language, &site),
        Page::new(addresses.search(), Subject::Search, language, &site),
    ];
    pages.extend(lists(model, addresses, Scope::Site));
    for (index, plan) in model.plans.iter().enumerate() {
        let (id, file) = (PlanId(index), &plan.document.file);
        pages.push(Page::new(
            addresses.plan(id),
            Subject::Plan(id),
            plan.language,
            file,
        ));
        pages.push(Page::new(
            addresses.print(id),
            Subject::Print(id),
            plan.language,
            file,
        ));
        pages.extend(lists(model, addresses, Scope::Plan(id)));
        if model.launch(id).is_some() {
            let (path, subject) = (addresses.launch(id), Subject::Launch(id));
            pages.push(Page::new(path, subject, plan.language, file));
        }
    }
    for (index, section) in model.sections.iter().enumerate() {
        let id = SectionId(index);
        let language = model[section.plan].language;
        pages.push(Page::new(
            addresses.section(id),
            Subject::Section(id),
            language,
            &section.document.file,
        ));
    }
    for (index, measure) in model.measures.iter().enumerate() {
        let id = MeasureId(index);
        pages.push(Page::new(
            addresses.measure(id),
            Subject::Measure(id),
            measure.language,
            &measure.document.file,
        ));
    }
    for (index, report) in model.reports.iter().enumerate() {
        let id = ReportId(index);
        let language = model[report.plan].language;
        pages.push(Page::new(
            addresses.report(id),
            Subject::Report(id),
            language,
            &report.document.file,
        ));
    }
    for (index, department) in model.departments.iter().enumerate() {
        let id = DepartmentId(index);
        let file = &department.document.file;
        pages.push(Page::new(
            addresses.department(id),
            Subject::Department(id),
            language,
            file,
        ));
        pages.extend(statuses(model, addresses, Scope::Department(id)));
        pages.extend(of_unit(model, addresses, id));
    }
    pages.extend(Scope::parts(model).flat_map(|of| embedded(model, addresses, of)));
    for (index, page) in model.pages.iter().enumerate() {
        let id = PageId(index);
        pages.push(Page::new(
            addresses.page(id),
            Subject::Free(id),
            page.language,
            &page.document.file,
        ));
    }
    pages
}

/// The levels that the heading of a piece for pages of others may have.
const LEVELS: [usize; 3] = [2, 3, 4];

/// What pages of others may show of a plan or a department: a page for a frame and, where the
/// site's own address is known so that its links lead somewhere, a piece for each level of heading.
/// Drafts have none.
fn embedded(model: &Model, addresses: &Addresses, of: Scope) -> Vec<Page> {
    let (language, source) = (of.language(model), of.file(model));
    let is_draft = of.plan().is_some_and(|id| model[id].document.draft);
    let frame = Page::new(addresses.embed(of), Subject::Embed(of), language, &source);
    let fragment = |level: usize| {
        let path = addresses.embed(of).beside(&format!("h{level}.html"));
        Page::new(&path, Subject::Fragment(of, level), language, &source)
    };
    let levels = LEVELS
        .into_iter()
        .filter(|_| model.config.base_url.is_some());
    [frame]
        .into_iter()
        .chain(levels.map(fragment))
        .filter(|_| !is_draft)
        .collect()
}

/// The status index, the timeline, what is due, and a page for each status that any measure has.
fn lists(model: &Model, addresses: &Addresses, scope: Scope) -> Vec<Page> {
    let (language, source) = (scope.language(model), scope.file(model));
    let index = [
        (addresses.status(scope), Subject::Status(scope)),
        (addresses.timeline(scope), Subject::Timeline(scope)),
        (addresses.deadlines(scope), Subject::Deadlines(scope)),
    ];
    let index = index.map(|(path, subject)| Page::new(path, subject, language, &source));
    let statuses = statuses(model, addresses, scope);
    index.into_iter().chain(statuses).collect()
}

/// What a department has that takes part in any measure: its timeline, what is due of it, and its
/// brief.
fn of_unit(model: &Model, addresses: &Addresses, id: DepartmentId) -> Vec<Page> {
    let unit = Scope::Department(id);
    if unit.all_measures(model).is_empty() {
        return Vec::new();
    }
    let (language, source) = (unit.language(model), unit.file(model));
    let pages = [
        (addresses.timeline(unit), Subject::Timeline(unit)),
        (addresses.deadlines(unit), Subject::Deadlines(unit)),
        (addresses.brief(id), Subject::Brief(id)),
    ];
    pages
        .into_iter()
        .map(|(path, subject)| Page::new(path, subject, language, &source))
        .collect()
}

/// A page for each status that any measure has.
fn statuses(model: &Model, addresses: &Addresses, scope: Scope) -> Vec<Page> {
    let (language, source) = (scope.language(model), scope.file(model));
    let counts = model.counts(&scope.measures(model));
    let present = counts.present().map(|(status, _)| {
        let path = addresses.one_status(scope, status);
        Page::new(path, Subject::OneStatus(scope, status), language, &source)
    });
    present.collect()
}
