//! The timeline: the loose dates of measures as a picture on a grid of quarters, and the same as
//! lists. Works out where things stand; draws nothing and says nothing.

mod event;
mod picture;
mod quarter;

pub use self::event::has_picture;
pub use self::picture::{AsOf, Bar, Diamond, Picture, Row, own, picture, small, wrap};

use schemars::JsonSchema;
use serde::Serialize;

use self::event::{Event, chosen_by, continuous, is_too_long, undated};
use super::figure::{About, FigureKind, about};
use super::view::download::{Download, download_calendar};
use super::view::filter::{FilterView, filters};
use super::view::link::{Link, link};
use super::view::row::{Group, by_section};
use super::view::time::{WhenView, iso, when};
use super::{Scope, Site};
use crate::document::when::When;
use crate::model::milestone::Milestone;
use crate::model::{MeasureId, PlanId};

/// A timeline of the site, a plan or a department.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Timeline {
    /// The plan; none for a department and for the whole site.
    pub plan: Option<Link>,
    /// The department; none for a plan and for the whole site.
    pub department: Option<Link>,
    /// What the plan calls a measure.
    pub term: Option<String>,
    /// The deadlines as a calendar.
    pub calendar: Option<Download>,
    /// How many measures it is of.
    pub total: usize,
    /// How many measures the plan announces.
    pub announced: Option<i64>,
    /// The picture; none where nothing is dated.
    pub picture: Option<Picture>,
    /// What can be taken home of it.
    pub about: About,
    /// What goes on all the time.
    pub continuous: Vec<Event>,
    /// What has no day at all.
    pub undated: Vec<Event>,
    /// Measures by section with all they say of time; empty where there are too many.
    pub groups: Vec<TimeGroup>,
    /// What its measures can be chosen by; none where there are too many.
    pub filters: Option<FilterView>,
    /// The day that deadlines are reckoned for, as ISO.
    pub as_of: Option<String>,
    /// Where there are too many measures: each plan with its own timeline.
    pub plans: Vec<PlanRow>,
}

/// A plan in the timeline of a large site.
#[derive(Debug, JsonSchema, Serialize)]
pub struct PlanRow {
    /// The plan's timeline.
    pub link: Link,
    /// Its period.
    pub when: Option<WhenView>,
    /// How many measures it has.
    pub measures: usize,
}

/// Measures of a section with their times.
#[derive(Debug, JsonSchema, Serialize)]
pub struct TimeGroup {
    /// The measures.
    pub group: Group,
    /// Their plan, for the site's timeline.
    pub plan: Link,
    /// Their milestones, in the order of the rows.
    pub milestones: Vec<Vec<MilestoneView>>,
    /// What each can be chosen by, as in `Event`.
    pub of: Vec<String>,
}

/// A milestone.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct MilestoneView {
    /// What is to be reached.
    pub title: String,
    /// When it is due.
    pub due: Option<WhenView>,
    /// When it was reached, where it was.
    pub done: Option<WhenView>,
    /// What has become of it: `reached`, `coming`, `overdue`, `unconfirmed`, `passed` or `undated`.
    pub state: &'static str,
}

/// The timeline of a scope.
pub fn timeline(site: &Site<'_>, scope: Scope) -> Timeline {
    let model = site.model;
    let (measures, plan) = (scope.all_measures(model), scope.plan());
    let mut timeline = Timeline {
        plan: plan.map(|plan| link(model[plan].short_title(), site.addresses.plan(plan))),
        department: scope
            .department()
            .map(|id| link(&model[id].document.name, site.addresses.department(id))),
        term: plan.and_then(|plan| model[plan].document.measure_term.clone()),
        calendar: download_calendar(site, scope),
        total: measures.len(),
        announced: plan.and_then(|plan| model[plan].announced().measures),
        picture: None,
        about: about(site, scope, FigureKind::Timeline, ""),
        continuous: Vec::new(),
        undated: Vec::new(),
        groups: Vec::new(),
        filters: None,
        as_of: model.as_of.map(iso),
        plans: Vec::new(),
    };
    if is_too_long(scope, measures.len()) {
        timeline.plans = model
            .published_plans()
            .map(|id| plan_row(site, id))
            .collect();
        return timeline;
    }
    timeline.picture = picture(site, scope, &measures);
    timeline.continuous = continuous(site, &measures);
    timeline.undated = undated(site, &measures);
    timeline.groups = time_groups(site, &measures);
    timeline.filters = Some(filters(site, &measures));
    timeline
}

fn plan_row(site: &Site<'_>, id: PlanId) -> PlanRow {
    let plan = &site.model[id];
    PlanRow {
        link: link(
            &plan.document.title,
            site.addresses.timeline(Scope::Plan(id)),
        ),
        when: plan
            .period
            .as_ref()
            .map(|period| when(&site.languages[plan.language], period)),
        measures: plan.measures.len(),
    }
}

/// The groups of a timeline, each with the milestones of its measures.
fn time_groups(site: &Site<'_>, measures: &[MeasureId]) -> Vec<TimeGroup> {
    let mut rest = measures.iter();
    let groups = by_section(site, measures, "tid").into_iter().map(|group| {
        let own: Vec<MeasureId> = rest.by_ref().take(group.rows.len()).copied().collect();
        let plan = site.model[own[0]].plan;
        TimeGroup {
            plan: link(site.model[plan].short_title(), site.addresses.plan(plan)),
            milestones: own.iter().map(|id| milestones(site, *id)).collect(),
            of: own.iter().map(|id| chosen_by(site, *id)).collect(),
            group,
        }
    });
    groups.collect()
}

/// The milestones of a measure.
pub fn milestones(site: &Site<'_>, id: MeasureId) -> Vec<MilestoneView> {
    let time = |time: &When| when(&site.languages[site.model[id].language], time);
    let view = |milestone: &Milestone| MilestoneView {
        title: milestone.title.clone(),
        due: milestone.due.as_ref().map(time),
        done: milestone.done_on(site.model.as_of).map(time),
        state: site.model.milestone_state(id, milestone).id(),
    };
    site.model[id].milestones.iter().map(view).collect()
}
