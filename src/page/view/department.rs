//! The list of departments, and the page of each.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::figure::{About, Figure, FigureKind, about, figure};
use super::super::{Scope, Site};
use super::counts::{CountsView, counts, taking_part};
use super::deadlines::{DeadlineRow, soon};
use super::download::{Download, download, download_calendar};
use super::filter::{FilterView, filters, folder};
use super::late::{LateView, late};
use super::link::{Link, link};
use super::relation::{MentionView, mentions_but};
use super::since::{SinceView, since_of_department};
use super::status::{PlanGroups, groups};
use super::time::iso;
use crate::document::{DepartmentKind, Role};
use crate::model::ending::Outcome;
use crate::model::link::Target;
use crate::model::{DepartmentId, MeasureId};

/// The list of departments.
#[derive(Debug, JsonSchema, Serialize)]
pub struct DepartmentsView {
    /// Departments by kind.
    pub kinds: Vec<KindView>,
    /// What each has in each status; none where that says nothing.
    pub figure: Option<Figure>,
}

/// Departments of one kind.
#[derive(Debug, JsonSchema, Serialize)]
pub struct KindView {
    /// The kind.
    pub kind: &'static str,
    /// The departments, by name.
    pub departments: Vec<DepartmentRow>,
}

/// A department in the list.
#[derive(Debug, JsonSchema, Serialize)]
pub struct DepartmentRow {
    /// The department.
    pub link: Link,
    /// Its code.
    pub code: String,
    /// The measures it leads or shares, by status.
    pub counts: CountsView,
    /// How many measures it leads.
    pub lead: usize,
    /// How many it shares.
    pub shared: usize,
    /// How many it takes part in.
    pub contributor: usize,
    /// How many plans it owns.
    pub plans: usize,
}

/// The list of departments.
pub fn departments(site: &Site<'_>) -> DepartmentsView {
    let kinds = DepartmentKind::ALL.into_iter().map(|kind| {
        let of_kind = site
            .model
            .departments
            .iter()
            .enumerate()
            .filter(|(_, department)| department.document.kind == kind);
        KindView {
            kind: kind.id(),
            departments: of_kind
                .map(|(index, _)| department_row(site, DepartmentId(index)))
                .collect(),
        }
    });
    DepartmentsView {
        kinds: kinds.filter(|kind| !kind.departments.is_empty()).collect(),
        figure: figure(site, Scope::Site, FigureKind::Departments),
    }
}

fn department_row(site: &Site<'_>, id: DepartmentId) -> DepartmentRow {
    let department = &site.model[id];
    DepartmentRow {
        link: link(&department.document.name, site.addresses.department(id)),
        code: department.document.code.clone(),
        counts: counts(site, Scope::Department(id)),
        lead: department.with_role(Role::Lead).count(),
        shared: department.with_role(Role::Shared).count(),
        contributor: department.with_role(Role::Contributor).count(),
        plans: department.plans.len(),
    }
}

/// A department.
#[derive(Debug, JsonSchema, Serialize)]
pub struct DepartmentView {
    /// Its full name.
    pub name: String,
    /// Its code.
    pub code: String,
    /// What kind of unit it is.
    pub kind: &'static str,
    /// The unit above it.
    pub parent: Option<Link>,
    /// The units below it, with what they answer for.
    pub children: Vec<ChildView>,
    /// Earlier codes and names.
    pub formerly: Vec<FormerView>,
    /// Its own web address.
    pub url: Option<String>,
    /// What it is.
    pub body: String,
    /// The measures it leads or shares, by status.
    pub counts: CountsView,
    /// What can be taken home of that.
    pub about: About,
    /// What is past its time of the measures it leads or shares.
    pub late: LateView,
    /// What has become of the measures it leads or shares since the report before, plan by plan.
    pub since: Vec<SinceView>,
    /// Whether no deadline has passed without being kept, of all that it has a part in, on a day that
    /// is known.
    pub is_in_time: bool,
    /// The measures it only takes part in, by status.
    pub takes_part: CountsView,
    /// What is past its time of those.
    pub late_in_part: LateView,
    /// What comes in the next 90 days, of all that it has a part in.
    pub soon: Vec<DeadlineRow>,
    /// The measures by role.
    pub roles: Vec<RoleView>,
    /// What its measures can be chosen by; none where it has none.
    pub filters: Option<FilterView>,
    /// The folder of its page.
    pub folder: String,
    /// The plans it owns.
    pub plans: Vec<Link>,
    /// Its timeline, where it has a part in any measure.
    pub timeline_url: String,
    /// What is due of it, likewise.
    pub deadlines_url: String,
    /// Its brief, likewise.
    pub brief_url: String,
    /// All its measures for spreadsheets.
    pub sheet: Option<Download>,
    /// Its deadlines as a calendar.
    pub calendar: Option<Download>,
    /// Where it is mentioned, but by the measures that are listed.
    pub mentions: Vec<MentionView>,
}

/// A unit below a department.
#[derive(Debug, JsonSchema, Serialize)]
pub struct ChildView {
    /// The unit.
    pub link: Link,
    /// The measures it leads or shares, by status.
    pub counts: CountsView,
    /// How many it takes part in besides.
    pub contributes: usize,
}

/// The measures in which a department has one role.
#[derive(Debug, JsonSchema, Serialize)]
pub struct RoleView {
    /// `lead`, `shared` or `contributor`.
    pub role: &'static str,
    /// How many.
    pub count: usize,
    /// The measures by plan and section.
    pub groups: Vec<PlanGroups>,
}

/// An earlier code and name.
#[derive(Debug, JsonSchema, Serialize)]
pub struct FormerView {
    /// The code.
    pub code: String,
    /// The name.
    pub name: String,
    /// The last day it was in use, as ISO.
    pub until: Option<String>,
}

/// Whether no deadline has passed without being kept, of all that a department has a part in, on a
/// day that is known.
pub fn is_in_time(site: &Site<'_>, id: DepartmentId) -> bool {
    let endings = site.model.endings(&site.model.involved(id));
    let is_open = |outcome| matches!(outcome, Outcome::Missed | Outcome::Unconfirmed);
    site.model.as_of.is_some() && !endings.iter().any(|one| is_open(one.outcome))
}

fn child(site: &Site<'_>, id: DepartmentId) -> ChildView {
    ChildView {
        link: link(&site.model[id].document.name, site.addresses.department(id)),
        counts: counts(site, Scope::Department(id)),
        contributes: site.model[id].with_role(Role::Contributor).count(),
    }
}

/// The page of a department.
pub fn department(site: &Site<'_>, id: DepartmentId, body: String) -> DepartmentView {
    let (model, department) = (site.model, &site.model[id]);
    let document = &department.document;
    let answered = model.answered(id);
    let all: Vec<MeasureId> = Role::ALL
        .into_iter()
        .flat_map(|role| department.with_role(role))
        .collect();
    let contributed: Vec<MeasureId> = department.with_role(Role::Contributor).collect();
    let roles = Role::ALL.into_iter().map(|role| {
        let measures: Vec<MeasureId> = department.with_role(role).collect();
        RoleView {
            role: role.id(),
            count: measures.len(),
            groups: groups(site, &measures, role.id()),
        }
    });
    let department_link =
        |id: DepartmentId| link(&model[id].document.name, site.addresses.department(id));
    DepartmentView {
        name: document.name.clone(),
        code: document.code.clone(),
        kind: document.kind.id(),
        parent: department.parent.map(department_link),
        children: department
            .children
            .iter()
            .map(|id| child(site, *id))
            .collect(),
        formerly: document
            .formerly
            .iter()
            .map(|f| FormerView {
                code: f.code.clone(),
                name: f.name.clone(),
                until: f.until.map(iso),
            })
            .collect(),
        url: document.url.clone(),
        body,
        counts: counts(site, Scope::Department(id)),
        about: about(site, Scope::Department(id), FigureKind::Status, ""),
        late: late(site, &answered),
        since: since_of_department(site, id),
        is_in_time: is_in_time(site, id),
        takes_part: taking_part(site, id),
        late_in_part: late(site, &contributed),
        soon: soon(site, Scope::Department(id)),
        timeline_url: site.addresses.timeline(Scope::Department(id)).to_string(),
        deadlines_url: site.addresses.deadlines(Scope::Department(id)).to_string(),
        brief_url: site.addresses.brief(id).to_string(),
        roles: roles.filter(|role| role.count > 0).collect(),
        filters: (!all.is_empty()).then(|| filters(site, &all)),
        folder: folder(site.addresses.department(id)),
        sheet: download(site, Scope::Department(id)),
        calendar: download_calendar(site, Scope::Department(id)),
        plans: department
            .plans
            .iter()
            .map(|plan| link(&model[*plan].document.title, site.addresses.plan(*plan)))
            .collect(),
        mentions: mentions_but(site, Target::Department(id), &all),
    }
}
