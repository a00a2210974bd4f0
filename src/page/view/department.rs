//! The list of departments, and the page of each.

use serde::Serialize;

use super::super::Site;
use super::counts::{CountsView, department_counts};
use super::link::{Link, link};
use super::plan::needs_attention;
use super::relation::{MentionView, mentions};
use super::report::{ChangeView, changes_of};
use super::row::{MeasureRow, rows};
use super::status::{PlanGroups, groups};
use super::time::iso;
use crate::document::{DepartmentKind, Role};
use crate::model::{DepartmentId, MeasureId};

/// The kinds of department in the order they are listed.
const KINDS: [(DepartmentKind, &str); 7] = [
    (DepartmentKind::Government, "government"),
    (DepartmentKind::Ministry, "ministry"),
    (DepartmentKind::Directorate, "directorate"),
    (DepartmentKind::Agency, "agency"),
    (DepartmentKind::PoliceDistrict, "police-district"),
    (DepartmentKind::Team, "team"),
    (DepartmentKind::Other, "other"),
];

/// The name of a kind of department in data and templates.
pub fn kind_id(kind: DepartmentKind) -> &'static str {
    KINDS.iter().find(|(known, _)| *known == kind).map_or("other", |(_, name)| name)
}

/// The list of departments.
#[derive(Debug, Serialize)]
pub struct DepartmentsView {
    /// Departments by kind.
    pub kinds: Vec<KindView>,
}

/// Departments of one kind.
#[derive(Debug, Serialize)]
pub struct KindView {
    /// The kind.
    pub kind: &'static str,
    /// The departments, by name.
    pub departments: Vec<DepartmentRow>,
}

/// A department in the list.
#[derive(Debug, Serialize)]
pub struct DepartmentRow {
    /// The department.
    pub link: Link,
    /// Its code.
    pub code: String,
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
    let kinds = KINDS.iter().map(|(kind, name)| {
        let of_kind =
            site.model.departments.iter().enumerate().filter(|(_, department)| department.document.kind == *kind);
        KindView {
            kind: name,
            departments: of_kind.map(|(index, _)| department_row(site, DepartmentId(index))).collect(),
        }
    });
    DepartmentsView { kinds: kinds.filter(|kind| !kind.departments.is_empty()).collect() }
}

fn department_row(site: &Site<'_>, id: DepartmentId) -> DepartmentRow {
    let department = &site.model[id];
    let count = |wanted: Role| department.measures.iter().filter(|(_, role)| *role == wanted).count();
    DepartmentRow {
        link: link(&department.document.name, site.addresses.department(id)),
        code: department.document.code.clone(),
        lead: count(Role::Lead),
        shared: count(Role::Shared),
        contributor: count(Role::Contributor),
        plans: department.plans.len(),
    }
}

/// A department.
#[derive(Debug, Serialize)]
pub struct DepartmentView {
    /// Its full name.
    pub name: String,
    /// Its code.
    pub code: String,
    /// What kind of unit it is.
    pub kind: &'static str,
    /// The unit above it.
    pub parent: Option<Link>,
    /// The units below it.
    pub children: Vec<Link>,
    /// Earlier codes and names.
    pub formerly: Vec<FormerView>,
    /// Its own web address.
    pub url: Option<String>,
    /// What it is.
    pub body: String,
    /// The measures it leads or shares, by status.
    pub counts: CountsView,
    /// Measures it leads or shares whose last day has passed without their being done, as far as is known.
    pub attention: Vec<MeasureRow>,
    /// Measures it leads or shares whose status has changed since the report before the last of their plan.
    pub changes: Vec<ChangeView>,
    /// The measures by role.
    pub roles: Vec<RoleView>,
    /// The plans it owns.
    pub plans: Vec<Link>,
    /// Where it is mentioned.
    pub mentions: Vec<MentionView>,
}

/// The measures in which a department has one role.
#[derive(Debug, Serialize)]
pub struct RoleView {
    /// `lead`, `shared` or `contributor`.
    pub role: &'static str,
    /// How many.
    pub count: usize,
    /// The measures by plan and section.
    pub groups: Vec<PlanGroups>,
}

/// An earlier code and name.
#[derive(Debug, Serialize)]
pub struct FormerView {
    /// The code.
    pub code: String,
    /// The name.
    pub name: String,
    /// The last day it was in use, as ISO.
    pub until: Option<String>,
}

/// The page of a department.
pub fn department(site: &Site<'_>, id: DepartmentId, body: String) -> DepartmentView {
    let (model, department) = (site.model, &site.model[id]);
    let document = &department.document;
    let of_role = |wanted: Role| -> Vec<MeasureId> {
        department.measures.iter().filter(|(_, role)| *role == wanted).map(|(measure, _)| *measure).collect()
    };
    let answered = model.answered(id);
    let roles = [(Role::Lead, "lead"), (Role::Shared, "shared"), (Role::Contributor, "contributor")].into_iter().map(
        |(role, name)| {
            let measures = of_role(role);
            RoleView { role: name, count: measures.len(), groups: groups(site, &measures, name) }
        },
    );
    let department_link = |id: DepartmentId| link(&model[id].document.name, site.addresses.department(id));
    DepartmentView {
        name: document.name.clone(),
        code: document.code.clone(),
        kind: kind_id(document.kind),
        parent: department.parent.map(department_link),
        children: department.children.iter().copied().map(department_link).collect(),
        formerly: document
            .formerly
            .iter()
            .map(|f| FormerView { code: f.code.clone(), name: f.name.clone(), until: f.until.map(iso) })
            .collect(),
        url: document.url.clone(),
        body,
        counts: department_counts(site, id),
        attention: rows(site, &answered.iter().copied().filter(|id| needs_attention(site, *id)).collect::<Vec<_>>()),
        changes: changes_of(site, &answered),
        roles: roles.filter(|role| role.count > 0).collect(),
        plans: department
            .plans
            .iter()
            .map(|plan| link(&model[*plan].document.title, site.addresses.plan(*plan)))
            .collect(),
        mentions: mentions(site, &department.mentions),
    }
}
