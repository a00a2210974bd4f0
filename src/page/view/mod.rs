//! What the templates see. Every address is relative to the site's root; a template puts
//! `page.root` before it.

mod brief;
mod change;
mod counts;
mod data;
mod deadline;
mod deadlines;
mod department;
mod difference;
pub mod download;
mod embed;
pub mod filter;
mod front;
mod late;
pub mod link;
mod measure;
mod plan;
mod print;
mod progress;
pub mod relation;
mod report;
pub mod row;
pub mod search;
mod shared;
mod since;
mod status;
pub mod time;

pub use link::Link;
pub use row::{RowRef, Rows};
pub use shared::{MenuItem, Shared, shared};

use schemars::JsonSchema;
use serde::Serialize;

use super::address::front as front_path;
use super::body::TextOf;
use super::timeline::{self, Timeline};
use super::{Page, Scope, Site, Subject};
use crate::model::link::Target;
use crate::model::{MeasureId, PageId, PlanId};
use crate::path::OutputPath;
use link::{link, target_link};
use time::{iso, said};

/// What a page is, besides its content.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Frame {
    /// The name of its template without the ending.
    pub kind: &'static str,
    /// Its own title.
    pub title: String,
    /// What the title stands under, to tell equal titles apart.
    pub of: Option<String>,
    /// Its address.
    pub url: String,
    /// From the page to the site's root: `../../`, or nothing.
    pub root: String,
    /// Its language.
    pub language: &'static str,
    /// The day that it speaks of, where it is of one plan.
    pub day: Option<PlanDay>,
    /// The menu item it belongs to.
    pub menu: &'static str,
    /// Whether the page is that menu item itself.
    pub is_menu: bool,
    /// The way to it, the front page first and itself not included.
    pub trail: Vec<Link>,
    /// The page before it, where there is an order.
    pub previous: Option<Link>,
    /// The page after it.
    pub next: Option<Link>,
    /// Whether it shows a draft.
    pub draft: bool,
    /// The deadlines after the day that it speaks of, by day, on a page where readers ask for them.
    pub deadlines: Vec<String>,
}

/// Of what day a page of a plan speaks.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct PlanDay {
    /// The day that the plan's status is of, as ISO; none where none is known.
    pub status: Option<String>,
    /// When the plan's document was launched, in its own words.
    pub launched: Option<String>,
    /// Whether it has measures, for which deadlines are reckoned.
    pub has_measures: bool,
}

/// A page with all it shows.
#[derive(Debug, JsonSchema, Serialize)]
pub struct View {
    /// What the page is.
    pub page: Frame,
    /// What it shows.
    pub view: Content,
}

/// What a page shows, by its template.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(untagged)]
pub enum Content {
    /// `front.html`
    Front(front::FrontView),
    /// `plan.html`
    Plan(Box<plan::PlanView>),
    /// `section.html`
    Section(Box<plan::SectionView>),
    /// `measure.html`
    Measure(Box<measure::MeasureView>),
    /// `status.html`
    Status(Box<status::StatusView>),
    /// `one-status.html`
    OneStatus(status::OneStatusView),
    /// `departments.html`
    Departments(department::DepartmentsView),
    /// `department.html`
    Department(Box<department::DepartmentView>),
    /// `brief.html`
    Brief(Box<brief::BriefView>),
    /// `timeline.html`
    Timeline(Box<Timeline>),
    /// `deadlines.html`
    Deadlines(Box<deadlines::DeadlinesView>),
    /// `report.html`
    Report(Box<report::ReportView>),
    /// `print.html`
    Print(Box<print::PrintView>),
    /// `embed.html`
    Embed(embed::EmbedView),
    /// `fragment.html`
    Fragment(embed::EmbedView),
    /// `free.html`
    Free {
        /// Its text.
        body: String,
        /// The pages below it.
        below: Vec<Link>,
    },
    /// `changes.html`
    Changes(change::ChangesView),
    /// `data.html`
    Data(data::DataView),
    /// `search.html`
    Search(search::SearchView),
    /// `not-found.html`
    NotFound {
        /// The `page` as it is in place of one that would lie in so many folders, the deepest
        /// first; empty where the site knows its address, so that one will do. The style sheet
        /// `way-1.css` shows what has the class `way-1`, and so on.
        ways: Vec<Frame>,
    },
    /// `moved.html`
    Moved {
        /// The page that it is now.
        link: Link,
    },
}

/// What a page shows. `body` is the HTML of its text; `text_of` makes those of a page that shows
/// many.
pub fn view(site: &Site<'_>, page: &Page, body: String, text_of: TextOf<'_>) -> View {
    let content = match page.subject {
        Subject::Front => Content::Front(front::front(site)),
        Subject::Plan(id) => Content::Plan(Box::new(plan::plan(site, id, body))),
        Subject::Section(id) => Content::Section(Box::new(plan::section(site, id, body))),
        Subject::Measure(id) => Content::Measure(Box::new(measure::measure(site, id, body))),
        Subject::Status(scope) => Content::Status(Box::new(status::status(site, scope))),
        Subject::OneStatus(scope, status) => {
            Content::OneStatus(status::one_status(site, scope, status))
        }
        Subject::Departments => Content::Departments(department::departments(site)),
        Subject::Department(id) => {
            Content::Department(Box::new(department::department(site, id, body)))
        }
        Subject::Brief(id) => Content::Brief(Box::new(brief::brief(site, id))),
        Subject::Timeline(scope) => Content::Timeline(Box::new(timeline::timeline(site, scope))),
        Subject::Deadlines(scope) => {
            Content::Deadlines(Box::new(deadlines::deadlines(site, scope)))
        }
        Subject::Report(id) => Content::Report(Box::new(report::report(site, id, body))),
        Subject::Print(id) => Content::Print(Box::new(print::print(site, page, id, text_of))),
        Subject::Free(id) => Content::Free {
            body,
            below: free_links(site, &site.model[id].children),
        },
        Subject::Changes => Content::Changes(change::changes(site)),
        Subject::Data => Content::Data(data::data(site)),
        Subject::Search => Content::Search(search::search(site)),
        Subject::Embed(of) => Content::Embed(embed::embed(site, of, 1)),
        Subject::Fragment(of, level) => Content::Fragment(embed::embed(site, of, level)),
        Subject::NotFound => Content::NotFound {
            ways: ways(site, page),
        },
        Subject::Moved(target) => Content::Moved {
            link: target_link(site.model, site.addresses, target),
        },
    };
    View {
        page: frame(site, page),
        view: content,
    }
}

fn frame(site: &Site<'_>, page: &Page) -> Frame {
    let model = site.model;
    let (title, of) = titles(site, page);
    let (previous, next) = neighbours(site, page.subject);
    let (menu, is_menu) = menu_of(page.subject);
    Frame {
        kind: page.subject.template().trim_end_matches(".html"),
        title,
        of,
        url: page.path.to_string(),
        root: root(site, page),
        language: page.language,
        day: day(site, page.subject),
        menu,
        is_menu,
        trail: if is_anywhere(site, page) {
            Vec::new()
        } else {
            trail(site, page.subject)
        },
        previous,
        next,
        draft: page.subject.is_draft(model),
        deadlines: deadlines(site, page.subject),
    }
}

/// The days of the deadlines after the status day of a page of a plan, else after the as-of date, as
/// ISO: those of measures and of milestones, which a reader may live to see passed.
fn deadlines(site: &Site<'_>, subject: Subject) -> Vec<String> {
    let model = site.model;
    let measures = match subject {
        Subject::Front | Subject::Timeline(Scope::Site) => model.counted().collect(),
        Subject::Plan(id) | Subject::Timeline(Scope::Plan(id)) => model[id].measures.clone(),
        Subject::Department(id) => model.answered(id),
        _ => return Vec::new(),
    };
    let day = subject
        .plan(model)
        .map_or(model.as_of, |plan| model[plan].status_day);
    let after = day.map(|day| model.deadlines_after(Some(day), &measures));
    after
        .into_iter()
        .flatten()
        .map(|due| iso(due.day))
        .collect()
}

fn day(site: &Site<'_>, subject: Subject) -> Option<PlanDay> {
    let model = site.model;
    let plan = &model[subject.plan(model)?];
    let status = if let Subject::Report(report) = subject {
        Some(model[report].date)
    } else {
        plan.status_day
    };
    let launched = plan
        .launched
        .as_ref()
        .map(|launched| said(&site.languages[plan.language], launched));
    Some(PlanDay {
        status: status.map(iso),
        launched,
        has_measures: !(plan.measures.is_empty() && plan.drafts.is_empty()),
    })
}

/// The way from a page to the root. The page for addresses that lead nowhere may be shown at any
/// address, and a piece for pages of others stands there, so that they need the whole one, where
/// that is known.
fn root(site: &Site<'_>, page: &Page) -> String {
    match (&site.shared.base_url, page.subject) {
        (Some(address), Subject::NotFound | Subject::Fragment(..)) => address.clone(),
        _ => page.path.to_root(),
    }
}

/// In how many folders an address that leads nowhere may lie for the page in its place to be
/// dressed. Pages lie in four at most, and somebody may write one more.
const DEEPEST: usize = 5;

/// Whether a page is shown at any address, with nothing to tell at which.
fn is_anywhere(site: &Site<'_>, page: &Page) -> bool {
    page.subject == Subject::NotFound && site.shared.base_url.is_none()
}

/// The page for addresses that lead nowhere, as it is at each depth. A way too many leads above the
/// site, so that it is the last one to find its style sheet that is right; at the root of a server
/// all do that climb too far, and end there.
fn ways(site: &Site<'_>, page: &Page) -> Vec<Frame> {
    let depths = (0..=DEEPEST).rev().filter(|_| is_anywhere(site, page));
    depths
        .map(|depth| Frame {
            root: "../".repeat(depth),
            ..frame(site, page)
        })
        .collect()
}

/// The page's own title, where the content has one, and what it stands under.
fn titles(site: &Site<'_>, page: &Page) -> (String, Option<String>) {
    let model = site.model;
    let of_plan = |plan: PlanId| Some(model[plan].short_title().to_owned());
    match page.subject {
        Subject::Plan(id) => (model[id].document.title.clone(), None),
        Subject::Section(id) => (model[id].document.title.clone(), of_plan(model[id].plan)),
        Subject::Measure(id) => (model[id].document.title.clone(), Some(measure_of(site, id))),
        Subject::Report(id) => (model[id].document.title.clone(), of_plan(model[id].plan)),
        Subject::Department(id) => (
            model[id].document.name.clone(),
            Some(model[id].document.code.clone()),
        ),
        Subject::Brief(id) => (String::new(), Some(model[id].document.code.clone())),
        Subject::Free(id) => {
            let parent = model[id].parent;
            let of = parent.map(|parent| model[parent].document.title.clone());
            (model[id].document.title.clone(), of)
        }
        Subject::Print(id) => (String::new(), of_plan(id)),
        Subject::Status(scope)
        | Subject::Timeline(scope)
        | Subject::Deadlines(scope)
        | Subject::OneStatus(scope, _) => (
            String::new(),
            match scope {
                Scope::Site => None,
                Scope::Plan(id) => of_plan(id),
                Scope::Department(id) => Some(model[id].document.code.clone()),
            },
        ),
        _ => (String::new(), None),
    }
}

/// The plan of a measure; with the measure's id, where another of its plan has the same title and
/// neither has a number.
fn measure_of(site: &Site<'_>, id: MeasureId) -> String {
    let (measure, plan) = (&site.model[id], &site.model[site.model[id].plan]);
    let same = |other: &MeasureId| {
        let other = &site.model[*other].document;
        other.number.is_none() && other.title == measure.document.title
    };
    let all = || plan.measures.iter().chain(&plan.drafts);
    if measure.document.number.is_none() && all().filter(|other| same(other)).count() > 1 {
        return format!("{}: {}", plan.short_title(), measure.id);
    }
    plan.short_title().to_owned()
}

fn menu_of(subject: Subject) -> (&'static str, bool) {
    match subject {
        Subject::Front => ("plans", true),
        Subject::Status(Scope::Site) => ("status", true),
        Subject::OneStatus(Scope::Site, _) => ("status", false),
        Subject::Timeline(Scope::Site) => ("timeline", true),
        Subject::Deadlines(Scope::Site) => ("deadlines", true),
        Subject::Departments => ("departments", true),
        Subject::Search => ("search", true),
        Subject::Department(_)
        | Subject::Brief(_)
        | Subject::OneStatus(Scope::Department(_), _)
        | Subject::Timeline(Scope::Department(_))
        | Subject::Deadlines(Scope::Department(_)) => ("departments", false),
        Subject::Free(_)
        | Subject::Changes
        | Subject::Data
        | Subject::NotFound
        | Subject::Moved(_) => ("", false),
        _ => ("plans", false),
    }
}

/// The pages above a page. Titles that are words of the theme are left empty and filled in by the
/// template, by `name`.
fn trail(site: &Site<'_>, subject: Subject) -> Vec<Link> {
    let (model, addresses) = (site.model, site.addresses);
    let named = |name: &'static str, path: &OutputPath| Link {
        title: String::new(),
        url: path.to_string(),
        name: Some(name),
    };
    let plan = |id: PlanId| link(model[id].short_title(), addresses.plan(id));
    let mut trail = vec![named("front", &front_path())];
    match subject {
        Subject::Front => trail.clear(),
        Subject::Section(id) => trail.push(plan(model[id].plan)),
        Subject::Measure(id) => {
            trail.push(plan(model[id].plan));
            trail.extend(
                model[id].section.map(|section| {
                    link(&model[section].document.title, addresses.section(section))
                }),
            );
        }
        Subject::Report(id) => trail.push(plan(model[id].plan)),
        Subject::Print(id) => trail.push(plan(id)),
        Subject::Status(Scope::Plan(id))
        | Subject::Timeline(Scope::Plan(id))
        | Subject::Deadlines(Scope::Plan(id)) => trail.push(plan(id)),
        Subject::OneStatus(Scope::Department(id), _)
        | Subject::Timeline(Scope::Department(id))
        | Subject::Deadlines(Scope::Department(id))
        | Subject::Brief(id) => {
            trail.push(named("departments", addresses.departments()));
            trail.push(link(&model[id].document.name, addresses.department(id)));
        }
        Subject::OneStatus(scope, _) => {
            trail.extend(scope.plan().map(plan));
            trail.push(named("status", addresses.status(scope)));
        }
        Subject::Department(_) => trail.push(named("departments", addresses.departments())),
        Subject::Free(id) => trail.extend(free_links(site, model[id].parent.as_slice())),
        _ => {}
    }
    trail
}

fn neighbours(site: &Site<'_>, subject: Subject) -> (Option<Link>, Option<Link>) {
    let (model, addresses) = (site.model, site.addresses);
    match subject {
        Subject::Measure(id) => {
            let around = around(&model[model[id].plan].measures, id);
            let link = |id| target_link(site.model, site.addresses, Target::Measure(id));
            (around.0.map(link), around.1.map(link))
        }
        Subject::Section(id) => {
            let around = around(&model[model[id].plan].sections, id);
            let link = |id| target_link(site.model, site.addresses, Target::Section(id));
            (around.0.map(link), around.1.map(link))
        }
        Subject::Report(id) => {
            let around = around(&model[model[id].plan].reports, id);
            let link =
                |id: crate::model::ReportId| link(&model[id].document.title, addresses.report(id));
            (around.0.map(link), around.1.map(link))
        }
        Subject::Free(id) => {
            let Some(parent) = model[id].parent else {
                return (None, None);
            };
            let (before, after) = around(&model[parent].children, id);
            let link = |id: PageId| link(&model[id].document.title, addresses.page(id));
            (Some(link(before.unwrap_or(parent))), after.map(link))
        }
        _ => (None, None),
    }
}

/// Links to free pages.
fn free_links(site: &Site<'_>, pages: &[PageId]) -> Vec<Link> {
    let title = |id: PageId| &site.model[id].document.title;
    pages
        .iter()
        .map(|id| link(title(*id), site.addresses.page(*id)))
        .collect()
}

/// The items before and after one in a list that is in order of its ids.
fn around<T: Copy + Ord>(items: &[T], item: T) -> (Option<T>, Option<T>) {
    match items.binary_search(&item) {
        Ok(index) => (
            index.checked_sub(1).map(|before| items[before]),
            items.get(index + 1).copied(),
        ),
        Err(_) => (None, None),
    }
}
