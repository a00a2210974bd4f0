//! A site as one whole: plans, measures and departments that know each other, and what is true of
//! them on the as-of date. Made from documents alone; knows no page and no address.

mod allow;
mod assemble;
pub mod count;
pub mod deadline;
pub mod difference;
pub mod edition;
pub mod ending;
mod frozen;
mod id;
pub mod late;
pub mod link;
pub mod milestone;
pub mod numbers;
mod period;
mod review;
pub mod status;

pub use allow::Allowed;
pub use assemble::{Inputs, Memo, assemble};
pub use id::{DepartmentId, MeasureId, PageId, PlanId, ReportId, SectionId};
pub use link::{Relation, RelationEnd};

use std::ops::Index;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use crate::config::Config;
use crate::diagnostic::Place;
use crate::document::markdown::Body;
use crate::document::when::When;
use crate::document::{
    Announced, DepartmentDocument, EditionDocument, Funding, MeasureDocument, MeasureKind,
    PageDocument, PlanDocument, ReportDocument, Role, SectionDocument,
};
use crate::path::SourcePath;
use count::Counts;
use edition::{Edition, SinceReport};
use link::{Mention, Mentions, Origin, ResolvedBody, Target};
use milestone::Milestone;
use status::{Lateness, Ledger, Status, StatusEntry, lateness};

macro_rules! places {
    ($($id:ident $field:ident $item:ident,)*) => {
        $(impl Index<$id> for Model {
            type Output = $item;
            fn index(&self, id: $id) -> &$item {
                &self.$field[id.0]
            }
        })*
    };
}

places! {
    DepartmentId departments Department,
    PlanId plans Plan,
    SectionId sections Section,
    MeasureId measures Measure,
    ReportId reports Report,
    PageId pages Page,
}

/// Everything a site says, put together.
#[derive(Debug, Default)]
pub struct Model {
    /// The settings.
    pub config: Config,
    /// The department that owns the site.
    pub owner: Option<DepartmentId>,
    /// The day that everything depending on time is worked out for.
    pub as_of: Option<Date>,
    /// By name, in the site's alphabet.
    pub departments: Vec<Department>,
    /// In the order of their folders, then the newest first.
    pub plans: Vec<Plan>,
    /// Plan by plan, in the order of their folders.
    pub sections: Vec<Section>,
    /// Plan by plan, section by section, in order. Each is shared with the models of earlier builds
    /// where it is as it was.
    pub measures: Vec<Arc<Measure>>,
    /// Plan by plan, the oldest first.
    pub reports: Vec<Report>,
    /// In order.
    pub pages: Vec<Page>,
    /// Files beside pages, but for those of drafts that are not shown.
    pub attachments: Vec<SourcePath>,
    /// Files below `static/`.
    pub statics: Vec<SourcePath>,
    /// The warnings that files want no more of.
    pub allowed: Allowed,
    /// Where things are mentioned.
    mentions: Mentions,
    /// How each measure stands on the as-of date.
    standings: Vec<Standing>,
}

/// How a measure stands on the as-of date: many pages ask, so that it is worked out once.
#[derive(Clone, Copy, Debug)]
struct Standing {
    /// The place in the ledger of the entry that counts.
    current: Option<usize>,
    lateness: Option<Lateness>,
    /// The day after which all of its time is over.
    end: Option<Date>,
}

impl Standing {
    fn of(measure: &Measure, as_of: Option<Date>) -> Standing {
        let when = measure.when.as_ref();
        Standing {
            current: measure.ledger.place_on(as_of),
            lateness: lateness(when, measure.ledger.on(as_of), as_of),
            end: when.and_then(When::end),
        }
    }
}

/// Who can be responsible for measures.
#[derive(Debug)]
pub struct Department {
    /// Its file.
    pub document: DepartmentDocument,
    /// Its text.
    pub body: ResolvedBody,
    /// The unit above it.
    pub parent: Option<DepartmentId>,
    /// The units below it, by name.
    pub children: Vec<DepartmentId>,
    /// The measures it takes part in, with its role, in order; drafts are not among them.
    pub measures: Vec<(MeasureId, Role)>,
    /// The plans it owns; drafts are not among them.
    pub plans: Vec<PlanId>,
}

impl Department {
    /// The measures it has a role in, in order; drafts are not among them.
    pub fn with_role(&self, wanted: Role) -> impl Iterator<Item = MeasureId> {
        self.measures
            .iter()
            .filter(move |(_, role)| *role == wanted)
            .map(|(measure, _)| *measure)
    }
}

/// A plan.
#[derive(Debug)]
pub struct Plan {
    /// Its file.
    pub document: PlanDocument,
    /// Its identity: its folder's name without the order.
    pub id: String,
    /// Its text.
    pub body: ResolvedBody,
    /// The time it covers.
    pub period: Option<When>,
    /// When it was launched.
    pub launched: Option<When>,
    /// The day that its status is of: that of its newest entry or report on or before the as-of
    /// date; none where nothing was reported. Drafts have no say, but in a draft.
    pub status_day: Option<Date>,
    /// The department that owns it.
    pub owner: Option<DepartmentId>,
    /// Its language.
    pub language: &'static str,
    /// Its sections in order; drafts only where drafts are shown.
    pub sections: Vec<SectionId>,
    /// Its measures in order; drafts are not among them.
    pub measures: Vec<MeasureId>,
    /// Its measures that are drafts, where drafts are shown.
    pub drafts: Vec<MeasureId>,
    /// Its reports, the oldest first.
    pub reports: Vec<ReportId>,
    /// What it is related to.
    pub related: Vec<Relation>,
    /// What has become of its measures, worked out when it is first asked for.
    since: OnceLock<Option<SinceReport>>,
}

/// A part of a plan.
#[derive(Debug)]
pub struct Section {
    /// Its file.
    pub document: SectionDocument,
    /// Its identity within the plan: its folder's name without the order.
    pub id: String,
    /// The plan.
    pub plan: PlanId,
    /// Its text.
    pub body: ResolvedBody,
    /// The measures that lie in it, in order; drafts are not among them.
    pub measures: Vec<MeasureId>,
    /// Measures of other sections that also belong here.
    pub also: Vec<MeasureId>,
}

/// A measure.
#[derive(Debug)]
pub struct Measure {
    /// Its file.
    pub document: Arc<MeasureDocument>,
    /// Its identity within the plan: its number, or its file's name without the order.
    pub id: String,
    /// The plan.
    pub plan: PlanId,
    /// The section it lies in.
    pub section: Option<SectionId>,
    /// Further sections it belongs to.
    pub also_in: Vec<SectionId>,
    /// Whether it, its section or its plan is a draft.
    pub draft: bool,
    /// Its language.
    pub language: &'static str,
    /// Who answers for it and who takes part.
    pub responsible: Vec<Responsible>,
    /// When it happens.
    pub when: Option<When>,
    /// What kind of measure it is.
    pub kind: MeasureKind,
    /// Its entries.
    pub ledger: Ledger,
    /// The goals it serves, as places in the plan's goals counted from 0.
    pub goals: Vec<usize>,
    /// Its milestones.
    pub milestones: Vec<Milestone>,
    /// Its indicators.
    pub indicators: Vec<Indicator>,
    /// What it is related to.
    pub related: Vec<Relation>,
    /// Its text.
    pub body: ResolvedBody,
}

/// A department with its role in a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Responsible {
    /// The department.
    pub department: DepartmentId,
    /// Its role.
    pub role: Role,
}

/// Something measured.
#[derive(Clone, Debug)]
pub struct Indicator {
    /// What is measured.
    pub title: String,
    /// In what unit.
    pub unit: Option<String>,
    /// Where it started.
    pub baseline: Option<String>,
    /// What is wanted.
    pub target: Option<String>,
    /// By when.
    pub by: Option<When>,
    /// What was measured, and when.
    pub values: Vec<(Option<When>, String)>,
}

/// A dated edition of a plan's status.
#[derive(Debug)]
pub struct Report {
    /// Its file.
    pub document: ReportDocument,
    /// The day the status is of.
    pub date: Date,
    /// The plan.
    pub plan: PlanId,
    /// Its text.
    pub body: ResolvedBody,
    /// The departments it says are responsible.
    pub declared_departments: Vec<DepartmentId>,
    /// How many measures it says have each status, with where it says so.
    pub declared: Vec<(Status, usize, Place)>,
    /// Rows of its overview.
    pub items: Vec<Item>,
    /// Where it contradicts itself, as somebody found who read it.
    pub contradictions: Vec<Contradiction>,
    /// The edition that was published with it.
    pub frozen: Option<Arc<EditionDocument>>,
    /// The plan as it shows it, put together when it is first asked for.
    edition: OnceLock<Edition>,
}

/// Different things that a report says of one matter.
#[derive(Clone, Debug)]
pub struct Contradiction {
    /// The measure it is of; none where it is of the plan.
    pub measure: Option<MeasureId>,
    /// What it is about.
    pub about: String,
    /// What is said, each with its source.
    pub sides: Vec<(String, Option<String>)>,
}

/// A row of a report's overview.
#[derive(Clone, Debug)]
pub struct Item {
    /// The measure.
    pub measure: MeasureId,
    /// Its title there.
    pub title: Option<String>,
    /// Who is responsible there.
    pub responsible: Vec<DepartmentId>,
    /// Whether there are others there.
    pub others: Option<bool>,
    /// Its status there.
    pub status: Option<Status>,
    /// Its time there.
    pub period: Option<String>,
    /// Where the report says so.
    pub source: Option<String>,
    /// Where what the measure says is from.
    pub against: Option<String>,
    /// The measure's name in the report's file, where what is said of it stands.
    pub place: Place,
}

/// A free page.
#[derive(Debug)]
pub struct Page {
    /// Its file.
    pub document: PageDocument,
    /// Its identity: its file's name without the order.
    pub id: String,
    /// Its language.
    pub language: &'static str,
    /// The page above it.
    pub parent: Option<PageId>,
    /// The pages below it, in order.
    pub children: Vec<PageId>,
    /// Its text.
    pub body: ResolvedBody,
}

impl Model {
    /// The pages that lie below no other, in order.
    pub fn pages_at_top(&self) -> impl Iterator<Item = PageId> {
        let pages = (0..self.pages.len()).map(PageId);
        pages.filter(|page| self[*page].parent.is_none())
    }

    /// The measures that count: all but drafts.
    pub fn counted(&self) -> impl Iterator<Item = MeasureId> {
        self.plans
            .iter()
            .flat_map(|plan| plan.measures.iter().copied())
    }

    /// The plans that count: all but drafts.
    pub fn published_plans(&self) -> impl Iterator<Item = PlanId> {
        (0..self.plans.len())
            .map(PlanId)
            .filter(|id| !self[*id].document.draft)
    }

    /// The current status of a measure; `None` is not reported.
    pub fn status(&self, measure: MeasureId) -> Option<Status> {
        self.current(measure).map(|entry| entry.status)
    }

    /// The entry that counts on the as-of date.
    pub fn current(&self, measure: MeasureId) -> Option<&StatusEntry> {
        self[measure].ledger.at(self.standing(measure)?.current?)
    }

    fn standing(&self, measure: MeasureId) -> Option<Standing> {
        self.standings.get(measure.0).copied()
    }

    /// How a measure stands to its time on the as-of date.
    pub fn lateness(&self, measure: MeasureId) -> Option<Lateness> {
        self.standing(measure)?.lateness
    }

    /// Where something is mentioned, in order, each place once for its text and once for each
    /// relation.
    pub fn mentions(&self, of: Target) -> &[Mention] {
        self.mentions.of(of)
    }

    /// Measures counted by their current status.
    pub fn counts(&self, measures: &[MeasureId]) -> Counts {
        measures.iter().map(|id| (*id, self.status(*id))).collect()
    }

    /// The departments that lead or share a measure, each as often as it is named.
    pub fn answering(&self, measure: MeasureId) -> impl Iterator<Item = DepartmentId> {
        let named = self[measure].responsible.iter();
        named
            .filter(|named| named.role != Role::Contributor)
            .map(|named| named.department)
    }

    /// The measures that a department leads or shares, in order.
    pub fn answered(&self, department: DepartmentId) -> Vec<MeasureId> {
        let measures = self[department].measures.iter();
        measures
            .filter(|(_, role)| *role != Role::Contributor)
            .map(|(measure, _)| *measure)
            .collect()
    }

    /// The measures that a department has any part in, in order.
    pub fn involved(&self, department: DepartmentId) -> Vec<MeasureId> {
        let measures = self[department].measures.iter();
        let mut measures: Vec<MeasureId> = measures.map(|(measure, _)| *measure).collect();
        measures.dedup();
        measures
    }

    /// The plan that something belongs to.
    pub fn plan_of(&self, origin: Origin) -> Option<PlanId> {
        match origin {
            Origin::Target(Target::Plan(plan)) => Some(plan),
            Origin::Target(Target::Section(section)) => Some(self[section].plan),
            Origin::Target(Target::Measure(measure)) => Some(self[measure].plan),
            Origin::Report(report) => Some(self[report].plan),
            Origin::Target(Target::Department(_) | Target::Page(_)) => None,
        }
    }

    /// The language of something's text.
    pub fn language(&self, origin: Origin) -> &'static str {
        match origin {
            Origin::Target(Target::Measure(measure)) => self[measure].language,
            Origin::Target(Target::Page(page)) => self[page].language,
            _ => self
                .plan_of(origin)
                .map_or(self.config.language, |plan| self[plan].language),
        }
    }

    /// What others call a measure: `plan/id`.
    pub fn full_id(&self, measure: MeasureId) -> String {
        let measure = &self[measure];
        format!("{}/{}", self[measure.plan].id, measure.id)
    }
}

impl Plan {
    /// Its title in menus and breadcrumbs.
    pub fn short_title(&self) -> &str {
        self.document
            .short_title
            .as_deref()
            .unwrap_or(&self.document.title)
    }

    /// What it announces that it holds.
    pub fn announced(&self) -> Announced {
        self.document.announced
    }
}

impl Measure {
    /// Money, as its file has it.
    pub fn funding(&self) -> &[Funding] {
        &self.document.funding
    }

    /// Its text before references were found.
    pub fn text(&self) -> &Body {
        &self.body.body
    }
}
