//! Counts by status, each leading to the list it counts.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::Site;
use super::super::address::Scope;
use super::super::chart::{Bar, Class, bar};
use super::row::{GROUP, anchor};
use crate::model::count::Counts;
use crate::model::status::{Status, status_id};
use crate::model::{DepartmentId, SectionId};

/// Counts by status, each with the list it counts.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct CountsView {
    /// How many in all.
    pub total: usize,
    /// How many have any status.
    pub reported: usize,
    /// Whether that is `all`, `some` or `none` of them.
    pub reach: &'static str,
    /// The classes that hold any.
    pub classes: Vec<Class>,
    /// The same as a bar.
    pub bar: Bar,
}

/// Counts of a whole scope, each linked to its page.
pub fn counts(site: &Site<'_>, counts: &Counts, scope: Scope) -> CountsView {
    view_of(counts, |status| Some(site.addresses.one_status(scope, status).to_string()))
}

/// Counts of a section, each linked to the section's group on the plan's page for that status.
pub fn section_counts(site: &Site<'_>, section: SectionId) -> CountsView {
    let plan = site.model[section].plan;
    let anchor = anchor(site, plan, Some(section));
    let address = |status| site.addresses.one_status(Scope::Plan(plan), status);
    view_of(&site.model.counts(&site.model[section].measures), |status| {
        Some(format!("{}#{GROUP}_{anchor}", address(status)))
    })
}

/// Counts of what a department leads or shares, each linked to its list.
pub fn department_counts(site: &Site<'_>, department: DepartmentId) -> CountsView {
    let counts = site.model.counts(&site.model.answered(department));
    view_of(&counts, |status| Some(site.addresses.department_status(department, status).to_string()))
}

/// Counts that no page of their own lists.
pub fn plain_counts(counts: &Counts) -> CountsView {
    view_of(counts, |_| None)
}

fn view_of(counts: &Counts, url: impl Fn(Option<Status>) -> Option<String>) -> CountsView {
    let classes: Vec<Class> =
        counts.present().map(|(status, count)| Class { id: status_id(status), count, url: url(status) }).collect();
    CountsView {
        total: counts.total(),
        reported: counts.reported(),
        reach: match counts.reported() {
            0 if counts.total() > 0 => "none",
            reported if reported == counts.total() => "all",
            _ => "some",
        },
        bar: bar(&classes),
        classes,
    }
}
