//! The index of what is due: measures and milestones by the quarter in which they end, with what
//! has become of each.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::super::figure::{Figure, FigureKind, LISTED_DEADLINES, figure, quarter_anchor};
use super::super::{Scope, Site};
use super::download::{Download, download_calendar};
use super::filter::{DepartmentChoice, belongs_to, department_choices, plan_folder};
use super::late::{Elapsed, elapsed};
use super::link::{Link, link};
use super::row::{RowRef, row};
use super::time::{WhenView, iso, when};
use crate::model::ending::{Ending, Outcome};
use crate::model::{DepartmentId, PlanId};

/// What is due, and what has become of it.
#[derive(Debug, JsonSchema, Serialize)]
pub struct DeadlinesView {
    /// The plan; none for a department and for the whole site.
    pub plan: Option<Link>,
    /// The department; none for a plan and for the whole site.
    pub department: Option<Link>,
    /// The department's code.
    pub code: Option<String>,
    /// What the plan calls a measure.
    pub term: Option<String>,
    /// The deadlines as a calendar.
    pub calendar: Option<Download>,
    /// How many there are.
    pub total: usize,
    /// How many have come to what, those that none has left out.
    pub outcomes: Vec<OutcomeCount>,
    /// What ends in each quarter, as a picture.
    pub figure: Option<Figure>,
    /// The years.
    pub years: Vec<DeadlineYear>,
    /// The anchor of the first quarter in which anything ends after the as-of date.
    pub next: Option<String>,
    /// Whether the years list what they count; else there are too many, and the plans do.
    pub is_listed: bool,
    /// The plans that have any, where there are several.
    pub plans: Vec<PlanDeadlines>,
    /// The departments that answer for any or take part.
    pub departments: Vec<DepartmentChoice>,
}

/// How many have come to something.
#[derive(Debug, JsonSchema, Serialize)]
pub struct OutcomeCount {
    /// `missed`, `unconfirmed`, `coming`, `tentative` or `reached`.
    pub id: &'static str,
    /// How many.
    pub count: usize,
}

/// What ends in a year.
#[derive(Debug, JsonSchema, Serialize)]
pub struct DeadlineYear {
    /// The year.
    pub year: i16,
    /// How many.
    pub total: usize,
    /// Its quarters, and last what names none.
    pub quarters: Vec<DeadlineQuarter>,
}

/// What ends in a quarter.
#[derive(Debug, JsonSchema, Serialize)]
pub struct DeadlineQuarter {
    /// 1 to 4; none for what names a year and no quarter of it.
    pub quarter: Option<i8>,
    /// An id, unique on the page.
    pub anchor: String,
    /// How many have come to what, those that none has left out.
    pub outcomes: Vec<OutcomeCount>,
    /// What is missed first, of one kind by day; empty where there are too many.
    pub rows: Vec<DeadlineRow>,
}

/// A measure, a part of one or a milestone with its last day.
#[derive(Debug, JsonSchema, Serialize)]
pub struct DeadlineRow {
    /// The measure.
    pub row: RowRef,
    /// What it can be chosen by: its year, what has become of it, `plan/` and `.department` for each.
    pub of: String,
    /// The milestone or the part; none where it is the measure itself.
    pub what: Option<String>,
    /// When it ends, or was reached.
    pub when: WhenView,
    /// The last day of that, as ISO.
    pub day: String,
    /// What has become of it, as in `OutcomeCount`.
    pub outcome: &'static str,
    /// For how long its deadline has passed, where it was not reached.
    pub by: Option<Elapsed>,
    /// Whether its time is over, though it was no deadline.
    pub is_over: bool,
    /// Whether it was reached and nobody says when, so that `when` is when it was due.
    pub is_undated: bool,
    /// The deadline, where it was reached after that, whatever day it was.
    pub was_due: Option<WhenView>,
}

/// A plan with what ends of it.
#[derive(Debug, JsonSchema, Serialize)]
pub struct PlanDeadlines {
    /// The folder of the plan's page.
    pub value: String,
    /// Its deadlines.
    pub link: Link,
    /// How many.
    pub total: usize,
}

/// The index of a scope; of a department with what it only takes part in, too.
pub fn deadlines(site: &Site<'_>, scope: Scope) -> DeadlinesView {
    let (model, addresses) = (site.model, site.addresses);
    let endings = model.endings(&scope.all_measures(model));
    let is_listed = scope != Scope::Site || endings.len() <= LISTED_DEADLINES;
    let named = |id: DepartmentId| link(&model[id].document.name, addresses.department(id));
    let plan = scope.plan();
    DeadlinesView {
        plan: plan.map(|id| link(&model[id].document.title, addresses.plan(id))),
        department: scope.department().map(named),
        code: scope.department().map(|id| model[id].document.code.clone()),
        term: plan.and_then(|id| model[id].document.measure_term.clone()),
        calendar: download_calendar(site, scope),
        total: endings.len(),
        outcomes: outcomes(&endings),
        figure: figure(site, scope, FigureKind::Deadlines),
        next: is_listed.then(|| next(site, &endings)).flatten(),
        years: endings
            .chunk_by(|a, b| a.period.year == b.period.year)
            .map(|chunk| year(site, chunk, is_listed))
            .collect(),
        is_listed,
        plans: plans(site, &endings),
        departments: department_choices(
            site,
            &endings.iter().map(|one| one.measure).collect::<Vec<_>>(),
        ),
    }
}

/// For so many days after the as-of date something comes soon.
const SOON: i32 = 90;

/// What ends soon and was not reached, the nearest first; of a department what it only takes part
/// in, too.
pub fn soon(site: &Site<'_>, scope: Scope) -> Vec<DeadlineRow> {
    let Some(as_of) = site.model.as_of else {
        return Vec::new();
    };
    let mut endings = site.model.endings(&scope.all_measures(site.model));
    let is_ahead = |outcome| matches!(outcome, Outcome::Coming | Outcome::Tentative);
    endings
        .retain(|one| is_ahead(one.outcome) && (1..=SOON).contains(&(one.day - as_of).get_days()));
    endings.sort_by_key(|one| one.day);
    endings.iter().map(|one| deadline_row(site, one)).collect()
}

/// How many of some have come to what.
fn outcomes(endings: &[Ending<'_>]) -> Vec<OutcomeCount> {
    let count = |outcome: Outcome| OutcomeCount {
        id: outcome.id(),
        count: endings.iter().filter(|one| one.outcome == outcome).count(),
    };
    Outcome::ALL
        .into_iter()
        .map(count)
        .filter(|class| class.count > 0)
        .collect()
}

/// Where what is to come begins in the lists.
fn next(site: &Site<'_>, endings: &[Ending<'_>]) -> Option<String> {
    let as_of = site.model.as_of?;
    let first = endings.iter().find(|one| one.day > as_of)?;
    Some(quarter_anchor(first.period))
}

fn year(site: &Site<'_>, endings: &[Ending<'_>], is_listed: bool) -> DeadlineYear {
    let quarters = endings.chunk_by(|a, b| a.period == b.period);
    let quarter = |endings: &[Ending<'_>]| DeadlineQuarter {
        quarter: endings[0].period.quarter,
        anchor: quarter_anchor(endings[0].period),
        outcomes: outcomes(endings),
        rows: endings
            .iter()
            .filter(|_| is_listed)
            .map(|ending| deadline_row(site, ending))
            .collect(),
    };
    DeadlineYear {
        year: endings[0].period.year,
        total: endings.len(),
        quarters: quarters.map(quarter).collect(),
    }
}

/// What ends, as a row of a table.
fn deadline_row(site: &Site<'_>, ending: &Ending<'_>) -> DeadlineRow {
    let (model, outcome) = (site.model, ending.outcome);
    let is_late = matches!(outcome, Outcome::Missed | Outcome::Unconfirmed);
    let chosen_by = [ending.period.year.to_string(), outcome.id().to_owned()];
    let language = &site.languages[model[ending.measure].language];
    let due = ending
        .milestone
        .filter(|_| outcome == Outcome::Reached)
        .and_then(|milestone| milestone.due.as_ref());
    let is_undated = due.is_some_and(|due| std::ptr::eq(due, ending.when));
    // Only where all of the time that it was reached in lies after it.
    let was_due = due.filter(|due| due.is_firm() && due.end() < ending.when.earliest());
    DeadlineRow {
        row: row(site, ending.measure),
        of: chosen_by
            .into_iter()
            .chain(belongs_to(site, ending.measure))
            .collect::<Vec<_>>()
            .join(" "),
        what: ending.what().map(str::to_owned),
        when: when(language, ending.when),
        day: iso(ending.day),
        outcome: outcome.id(),
        by: is_late.then(|| elapsed(ending.day, model.as_of)).flatten(),
        is_over: outcome == Outcome::Tentative
            && model.as_of.is_some_and(|as_of| ending.day < as_of),
        is_undated,
        was_due: was_due.map(|due| when(language, due)),
    }
}

fn plans(site: &Site<'_>, endings: &[Ending<'_>]) -> Vec<PlanDeadlines> {
    let mut totals: BTreeMap<PlanId, usize> = BTreeMap::new();
    for ending in endings {
        *totals.entry(site.model[ending.measure].plan).or_default() += 1;
    }
    let plan = |(id, total): (PlanId, usize)| PlanDeadlines {
        value: plan_folder(site, id),
        link: link(
            &site.model[id].document.title,
            site.addresses.deadlines(Scope::Plan(id)),
        ),
        total,
    };
    totals.into_iter().map(plan).collect()
}
