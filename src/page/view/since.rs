//! What has become of measures since a report: what was finished and begun first, what did not
//! change last.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::super::Site;
use super::link::{Link, Named, link, numbered_title, theme_link};
use super::time::{iso, said};
use crate::document::Role;
use crate::model::edition::{Became, Edition, EditionRow, Launch, Turn, Turns};
use crate::model::status::status_id;
use crate::model::{DepartmentId, PlanId, ReportId, SectionId};

/// What has become of measures of a plan since a report.
#[derive(Debug, JsonSchema, Serialize)]
pub struct SinceView {
    /// The plan.
    pub plan: Link,
    /// What it calls a measure.
    pub term: String,
    /// The report; its launch has no title of its own.
    pub report: Link,
    /// Its day, as ISO.
    pub date: String,
    /// When the plan was launched, in its own words, where it is the launch.
    pub launched: Option<String>,
    /// Whether its edition is as it was published; else it is worked out from today's measures.
    pub frozen: bool,
    /// What has become of those that are not as they were.
    pub groups: Vec<TurnGroup>,
    /// How many those are.
    pub changed: usize,
    /// Those that are as they were.
    pub same: Vec<SameView>,
}

/// Measures of which the same has become.
#[derive(Debug, JsonSchema, Serialize)]
pub struct TurnGroup {
    /// `finished`, `begun`, `reported`, `stopped`, `moved`, `other`, `new` or `gone`.
    pub became: &'static str,
    /// The measures.
    pub turns: Vec<TurnView>,
}

/// A measure that is not as it was.
#[derive(Debug, JsonSchema, Serialize)]
pub struct TurnView {
    /// The measure.
    pub link: Named,
    /// The identifier of its status before; none where it is new.
    pub from: Option<&'static str>,
    /// The identifier of its status after; none where it is gone.
    pub to: Option<&'static str>,
}

/// A measure that is as it was.
#[derive(Debug, JsonSchema, Serialize)]
pub struct SameView {
    /// The measure.
    pub link: Named,
    /// The identifier of its status.
    pub status: &'static str,
}

/// The edition that another is held against.
pub struct Held<'e> {
    /// It.
    pub edition: &'e Edition,
    plan: PlanId,
    link: Link,
    date: Date,
    launched: Option<String>,
}

impl<'e> Held<'e> {
    /// The edition of a report.
    pub fn report(site: &Site<'e>, id: ReportId) -> Self {
        let report = &site.model[id];
        Held {
            edition: site.model.edition(id),
            plan: report.plan,
            link: link(&report.document.title, site.addresses.report(id)),
            date: report.date,
            launched: None,
        }
    }

    /// A plan at its launch.
    pub fn launch(site: &Site<'_>, plan: PlanId, launch: &'e Launch) -> Self {
        Held {
            edition: &launch.edition,
            plan,
            link: theme_link("launch", site.addresses.launch(plan)),
            date: launch.day,
            launched: launched(site, plan),
        }
    }
}

/// When a plan was launched, in its own words.
pub fn launched(site: &Site<'_>, id: PlanId) -> Option<String> {
    let plan = &site.model[id];
    let launched = plan.launched.as_ref()?;
    Some(said(&site.languages[plan.language], launched))
}

/// What has become of measures from one edition to another.
pub fn since_edition(
    site: &Site<'_>,
    before: &Held<'_>,
    after: &[EditionRow],
    turns: &Turns,
) -> SinceView {
    since(site, before, after, turns, |_| true)
}

/// What has become of the measures of a plan since its report before; none where it has none.
pub fn since_of_plan(site: &Site<'_>, plan: PlanId) -> Option<SinceView> {
    let known = site.model.since_report(plan)?;
    let before = Held::report(site, known.report);
    Some(since_edition(site, &before, &known.now, &known.turns))
}

/// The same of the measures that lie in a section, or lay in it and are gone.
pub fn since_of_section(site: &Site<'_>, id: SectionId) -> Option<SinceView> {
    let section = &site.model[id];
    let known = site.model.since_report(section.plan)?;
    let is_in = |row: &EditionRow| {
        let of_row = row.measure.section.as_ref();
        of_row.is_some_and(|of_row| of_row.id == section.id)
    };
    let before = Held::report(site, known.report);
    let since = since(site, &before, &known.now, &known.turns, is_in);
    since.is_of_any().then_some(since)
}

/// The same of the measures that a department answers for, or answered for and that are gone, plan
/// by plan.
pub fn since_of_department(site: &Site<'_>, id: DepartmentId) -> Vec<SinceView> {
    let code = &site.model[id].document.code;
    let is_its = |row: &EditionRow| {
        let mut named = row.measure.responsible.iter();
        named.any(|named| named.department == *code && named.role != Role::Contributor.id())
    };
    let of_plan = |plan: PlanId| {
        let known = site.model.since_report(plan)?;
        let before = Held::report(site, known.report);
        let since = since(site, &before, &known.now, &known.turns, is_its);
        since.is_of_any().then_some(since)
    };
    site.model.published_plans().filter_map(of_plan).collect()
}

impl SinceView {
    fn is_of_any(&self) -> bool {
        self.changed + self.same.len() > 0
    }
}

/// Of the rows that are wanted: as they are after, or as they were where they are gone.
fn since(
    site: &Site<'_>,
    before: &Held<'_>,
    after: &[EditionRow],
    turns: &Turns,
    is_wanted: impl Fn(&EditionRow) -> bool,
) -> SinceView {
    let (model, edition, plan) = (site.model, before.edition, before.plan);
    let term = model[plan].document.measure_term.clone();
    let term = term.unwrap_or_default();
    let row = |turn: &Turn| match (turn.after, turn.before) {
        (Some(place), _) => after.get(place),
        (None, Some(place)) => edition.rows.get(place),
        (None, None) => None,
    };
    let turn_view = |turn: &Turn| {
        let row = row(turn).filter(|row| is_wanted(row))?;
        Some(TurnView {
            link: named(site, &term, row),
            from: turn.before.map(|at| status_id(edition.rows[at].status)),
            to: turn.after.map(|at| status_id(after[at].status)),
        })
    };
    let group = |became: Became| {
        let of_it = turns.changed.iter().filter(|turn| turn.became == became);
        TurnGroup {
            became: became.id(),
            turns: of_it.filter_map(turn_view).collect(),
        }
    };
    let groups = Became::ALL.into_iter().map(group);
    let groups: Vec<TurnGroup> = groups.filter(|group| !group.turns.is_empty()).collect();
    let same = turns.unchanged.iter().map(|place| &after[*place]);
    let same = same.filter(|row| is_wanted(row));
    SinceView {
        plan: link(model[plan].short_title(), site.addresses.plan(plan)),
        report: before.link.clone(),
        date: iso(before.date),
        launched: before.launched.clone(),
        frozen: edition.is_frozen,
        changed: groups.iter().map(|group| group.turns.len()).sum(),
        groups,
        same: same
            .map(|row| SameView {
                link: named(site, &term, row),
                status: status_id(row.status),
            })
            .collect(),
        term,
    }
}

fn named(site: &Site<'_>, term: &str, row: &EditionRow) -> Named {
    let title = numbered_title(term, row.measure.number.as_deref(), &row.measure.title);
    Named::new(&title, row.today.map(|id| site.addresses.measure(id)))
}
