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
mod holder;
pub mod quote;
mod site;
mod subject;
pub mod timeline;
mod trend;
pub mod view;

pub use holder::Holder;
pub use site::Site;
pub use subject::{Page, Subject};

use address::{Addresses, Scope};

use crate::model::status::classes;
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
    let all: Vec<MeasureId> = model.counted().collect();
    pages.extend(lists(model, addresses, Scope::Site, &all, language, &site));
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
        pages.extend(lists(
            model,
            addresses,
            Scope::Plan(id),
            &plan.measures,
            plan.language,
            file,
        ));
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
        for (status, _) in model.counts(&model.answered(id)).present() {
            let subject = Subject::DepartmentStatus(id, status);
            pages.push(Page::new(
                addresses.department_status(id, status),
                subject,
                language,
                file,
            ));
        }
    }
    pages.extend(Holder::all(model).flat_map(|of| embedded(model, addresses, of)));
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
fn embedded(model: &Model, addresses: &Addresses, of: Holder) -> Vec<Page> {
    let (language, source, is_draft) = match of {
        Holder::Plan(id) => (
            model[id].language,
            &model[id].document.file,
            model[id].document.draft,
        ),
        Holder::Department(id) => (model.config.language, &model[id].document.file, false),
    };
    let frame = Page::new(addresses.embed(of), Subject::Embed(of), language, source);
    let fragment = |level: usize| {
        let path = addresses.embed(of).beside(&format!("h{level}.html"));
        Page::new(&path, Subject::Fragment(of, level), language, source)
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

/// The status index, a page for each status that any measure has, and the timeline.
fn lists(
    model: &Model,
    addresses: &Addresses,
    scope: Scope,
    measures: &[MeasureId],
    language: &'static str,
    source: &SourcePath,
) -> Vec<Page> {
    let counts = model.counts(measures);
    let present = classes().filter(|status| counts.of(*status) > 0);
    let one_status = |status| {
        (
            addresses.one_status(scope, status),
            Subject::OneStatus(scope, status),
        )
    };
    let index = [
        (addresses.status(scope), Subject::Status(scope)),
        (addresses.timeline(scope), Subject::Timeline(scope)),
    ];
    let all = index.into_iter().chain(present.map(one_status));
    all.map(|(path, subject)| Page::new(path, subject, language, source))
        .collect()
}
