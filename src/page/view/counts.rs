//! Counts by status, each leading to the list it counts.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::chart::{Bar, CELL_LIMIT, Class, Stood, bar, edition_bar};
use super::super::{Scope, Site};
use super::late::{LateCounts, late_counts};
use super::row::{GROUP, RowRef, anchor, row};
use crate::document::Role;
use crate::model::count::Counts;
use crate::model::late::Late;
use crate::model::status::{Status, status_id};
use crate::model::{DepartmentId, MeasureId, SectionId};

/// Above this many measures the site's index has a bar for each plan and no table.
pub const ROW_LIMIT: usize = 1000;

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
    /// What is past its time; none where that is not asked, as on the day of a report.
    pub late: Option<LateCounts>,
}

/// Counts of a whole scope, each linked to its page.
pub fn counts(site: &Site<'_>, scope: Scope) -> CountsView {
    let measures = scope.measures(site.model);
    let mut counted = counted(
        site,
        &measures,
        site.addresses.late(scope).as_str(),
        |status| site.addresses.one_status(scope, status).to_string(),
    );
    if let Some(late) = &mut counted.late {
        late.is_listed = !(scope == Scope::Site && measures.len() > ROW_LIMIT);
    }
    counted
}

/// Counts of a section, each linked to the section's group on the plan's page for that status.
pub fn section_counts(site: &Site<'_>, section: SectionId) -> CountsView {
    let plan = site.model[section].plan;
    let anchor = anchor(site, plan, Some(section));
    let address = |status| {
        format!(
            "{}#{GROUP}_{anchor}",
            site.addresses.one_status(Scope::Plan(plan), status)
        )
    };
    counted(
        site,
        &site.model[section].measures,
        site.addresses.section(section).as_str(),
        address,
    )
}

/// Counts of what a department only takes part in, which its own page lists.
pub fn taking_part(site: &Site<'_>, department: DepartmentId) -> CountsView {
    let measures: Vec<MeasureId> = site.model[department]
        .with_role(Role::Contributor)
        .collect();
    let late = site.model.late(&measures);
    let late_of = |status| count_late(site, &late, status);
    let counts = site.model.counts(&measures);
    let rows = rows(site, &counts, &late);
    view_of(&counts, late_of, |_| None, None, &rows)
}

/// Counts that no page of their own lists.
pub fn plain_counts<T>(counts: &Counts<T>) -> CountsView {
    view_of(counts, |_| 0, |_| None, None, &[])
}

/// Counts of an edition, whose measures are told by their places in it: of one status those first
/// that are not as they were.
pub fn edition_counts(counts: &Counts<usize>, stood: impl Fn(usize) -> Stood) -> CountsView {
    let of_class = |(class, _)| -> Vec<Stood> {
        let all = counts.listed(class).iter().map(|place| stood(*place));
        let (turned, others): (Vec<Stood>, Vec<Stood>) = all.partition(Stood::is_turned);
        turned.into_iter().chain(others).collect()
    };
    let measures: Vec<Vec<Stood>> = counts.present().map(of_class).collect();
    let mut view = plain_counts(counts);
    for (class, measures) in view.classes.iter_mut().zip(&measures) {
        class.turned = measures.iter().filter(|one| one.is_turned()).count();
    }
    view.bar = edition_bar(&view.classes, &measures);
    view
}

fn counted(
    site: &Site<'_>,
    measures: &[MeasureId],
    lists: &str,
    address: impl Fn(Option<Status>) -> String,
) -> CountsView {
    let (counts, late) = (site.model.counts(measures), site.model.late(measures));
    let late_of = |status| count_late(site, &late, status);
    view_of(
        &counts,
        late_of,
        |status| Some(address(status)),
        Some(late_counts(&late, lists)),
        &rows(site, &counts, &late),
    )
}

/// The measures of each class that holds any, those over their deadline first.
fn rows(site: &Site<'_>, counts: &Counts, late: &Late) -> Vec<Vec<RowRef>> {
    let of_class = |class| -> Vec<RowRef> {
        let all = counts.listed(class).iter();
        let (late, others): (Vec<&MeasureId>, Vec<_>) =
            all.partition(|id| late.overdue.contains(id));
        let all = late.into_iter().chain(others);
        all.map(|id| row(site, *id)).collect()
    };
    if counts.total() > CELL_LIMIT {
        return Vec::new();
    }
    counts.present().map(|(class, _)| of_class(class)).collect()
}

fn count_late(site: &Site<'_>, late: &Late, status: Option<Status>) -> usize {
    late.overdue
        .iter()
        .filter(|id| site.model.status(**id) == status)
        .count()
}

fn view_of<T>(
    counts: &Counts<T>,
    late_of: impl Fn(Option<Status>) -> usize,
    url: impl Fn(Option<Status>) -> Option<String>,
    late: Option<LateCounts>,
    rows: &[Vec<RowRef>],
) -> CountsView {
    let class = |(status, count)| Class {
        id: status_id(status),
        count,
        late: late_of(status),
        turned: 0,
        url: url(status),
    };
    let classes: Vec<Class> = counts.present().map(class).collect();
    CountsView {
        total: counts.total(),
        reported: counts.reported(),
        reach: match counts.reported() {
            0 if counts.total() > 0 => "none",
            reported if reported == counts.total() => "all",
            _ => "some",
        },
        bar: bar(&classes, rows),
        classes,
        late,
    }
}
