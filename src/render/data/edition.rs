//! Editions in `data/plans/ID.json`: each measure as it stood in a report, and what has become of
//! it since the report before.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::schema::or_null;
use crate::document::{FrozenEntry, FrozenMeasure, FrozenResponsible, Role};
use crate::model::edition::{Became, Edition, EditionRow, Turns, turns};
use crate::model::status::{Status, status_id};
use crate::model::{Model, PlanId, ReportId};

/// A plan as it stood in a report.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Edition")]
pub(super) struct EditionData<'a> {
    /// Whether it is as it was published; else it is worked out from today's measures.
    published: bool,
    /// What the plan was called.
    title: &'a str,
    /// The measures, in order.
    items: Vec<ItemData<'a>>,
}

/// A measure as it stood.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "EditionItem")]
struct ItemData<'a> {
    /// The id that it had in the plan.
    id: &'a str,
    /// The number that it had; null where it had none.
    number: Option<&'a str>,
    /// The title that it had.
    title: &'a str,
    /// The section that it lay in; null where it lay in none.
    section: Option<SectionThen<'a>>,
    /// Who was responsible and who contributed.
    responsible: Vec<ResponsibleThen<'a>>,
    /// Whether there were more than those named.
    others: bool,
    /// Its status; null where nothing was reported.
    #[schemars(extend("enum" = or_null(Status::ALL.map(Status::id))))]
    status: Option<&'static str>,
    /// The day of that status; null where nothing was reported.
    #[schemars(extend("format" = "date"))]
    status_date: Option<String>,
    /// Who said so; null where nobody is named.
    source: Option<&'a str>,
    /// What else was said on that day.
    also: Vec<SaidThen<'a>>,
    /// When it was to happen, in its own words; null where it was not said.
    when: Option<&'a str>,
}

/// A section as it was called.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "EditionSection")]
struct SectionThen<'a> {
    /// Its id in the plan.
    id: &'a str,
    /// Its title.
    title: &'a str,
}

/// A department as it was called, with its role.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "EditionResponsible")]
struct ResponsibleThen<'a> {
    /// Its code.
    department: &'a str,
    /// Its name.
    name: &'a str,
    /// Its role.
    #[schemars(extend("enum" = Role::ALL.map(Role::id)))]
    role: &'static str,
}

/// A status that did not count.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "EditionEntry")]
struct SaidThen<'a> {
    /// The status.
    #[schemars(extend("enum" = Status::ALL.map(Status::id)))]
    status: &'static str,
    /// Who said so; null where nobody is named.
    source: Option<&'a str>,
}

/// What has become of the measures of a plan since a report.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Since")]
pub(super) struct SinceData<'a> {
    /// The day of the report.
    #[schemars(extend("format" = "date"))]
    report: String,
    /// The measures that are not as they were.
    changes: Vec<TurnData<'a>>,
    /// How many are as they were.
    unchanged: usize,
}

/// What has become of a measure.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Turn")]
struct TurnData<'a> {
    /// Its id.
    measure: &'a str,
    /// What has become of it.
    #[schemars(extend("enum" = Became::ALL.map(Became::id)))]
    became: &'static str,
    /// Its status before, or not-reported; null where it is new.
    from: Option<&'static str>,
    /// Its status after, or not-reported; null where it is gone.
    to: Option<&'static str>,
}

/// The edition of a report.
pub(super) fn edition(model: &Model, id: ReportId) -> EditionData<'_> {
    let edition = model.edition(id);
    EditionData {
        published: edition.is_frozen,
        title: &edition.title,
        items: edition.rows.iter().map(|row| item(&row.measure)).collect(),
    }
}

fn item(measure: &FrozenMeasure) -> ItemData<'_> {
    let section = measure.section.as_ref();
    ItemData {
        id: &measure.id,
        number: measure.number.as_deref(),
        title: &measure.title,
        section: section.map(|section| SectionThen {
            id: &section.id,
            title: &section.title,
        }),
        responsible: measure.responsible.iter().map(responsible).collect(),
        others: measure.others,
        status: measure.status,
        status_date: measure.status_date.map(|day| day.to_string()),
        source: measure.source.as_deref(),
        also: measure.also.iter().map(said).collect(),
        when: measure.when.as_deref(),
    }
}

fn responsible(named: &FrozenResponsible) -> ResponsibleThen<'_> {
    ResponsibleThen {
        department: &named.department,
        name: &named.name,
        role: named.role,
    }
}

fn said(entry: &FrozenEntry) -> SaidThen<'_> {
    SaidThen {
        status: entry.status,
        source: entry.source.as_deref(),
    }
}

/// What has become of the measures from the report before to a report; none for the first.
pub(super) fn since_before(model: &Model, id: ReportId) -> Option<SinceData<'_>> {
    let reports = &model[model[id].plan].reports;
    let mut published = reports
        .iter()
        .filter(|report| !model[**report].document.draft);
    let place = published.clone().position(|report| *report == id)?;
    let before = *published.nth(place.checked_sub(1)?)?;
    let (then, now) = (model.edition(before), model.edition(id));
    let turns = turns(&then.rows, &now.rows);
    Some(since(model, before, then, &now.rows, &turns))
}

/// What has become of the measures of a plan since its report before; none where it has none.
pub(super) fn since_report(model: &Model, id: PlanId) -> Option<SinceData<'_>> {
    let known = model.since_report(id)?;
    let then = model.edition(known.report);
    Some(since(model, known.report, then, &known.now, &known.turns))
}

fn since<'a>(
    model: &Model,
    report: ReportId,
    then: &'a Edition,
    now: &'a [EditionRow],
    turns: &Turns,
) -> SinceData<'a> {
    let changes = turns.changed.iter().filter_map(|turn| {
        let before = turn.before.map(|place| &then.rows[place]);
        let after = turn.after.map(|place| &now[place]);
        Some(TurnData {
            measure: &after.or(before)?.measure.id,
            became: turn.became.id(),
            from: before.map(|row| status_id(row.status)),
            to: after.map(|row| status_id(row.status)),
        })
    });
    SinceData {
        report: model[report].date.to_string(),
        changes: changes.collect(),
        unchanged: turns.unchanged.len(),
    }
}
