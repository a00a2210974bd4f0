//! Where sources say different things of a measure: two entries of one day, or a report's overview and the measure itself.
//! Both sides stand with their source; none of them is made right.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::status::{Status, differ};
use super::{DepartmentId, Item, MeasureId, Model, PlanId, ReportId};
use crate::document::Role;

/// Where two sources say different things of a measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The measure.
    pub measure: MeasureId,
    /// The report whose overview is one of the sources; none where both are entries of the ledger.
    pub report: Option<ReportId>,
    /// What it is about.
    pub field: Field,
    /// What each of the sources says, the one that the site shows elsewhere last.
    pub sides: Vec<Side>,
}

/// What a difference is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The title.
    Title,
    /// Who is responsible.
    Responsible,
    /// Whether there are others: «m.fl.».
    Others,
    /// The status.
    Status,
    /// The time.
    Period,
}

impl Field {
    /// Every one.
    pub const ALL: [Field; 5] = [Field::Title, Field::Responsible, Field::Others, Field::Status, Field::Period];

    /// The identifier that data uses.
    pub fn id(self) -> &'static str {
        match self {
            Field::Title => "title",
            Field::Responsible => "responsible",
            Field::Others => "others",
            Field::Status => "status",
            Field::Period => "period",
        }
    }
}

/// What a source says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// What it says.
    pub says: Said,
    /// The source, as far as it is told.
    pub source: Option<String>,
    /// Whether it is what the site shows elsewhere, and counts.
    pub counts: bool,
}

/// A value that a source states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Words.
    Text(String),
    /// Departments.
    Departments(Vec<DepartmentId>),
    /// Whether there are others.
    Others(bool),
    /// A status; none is not reported.
    Status(Option<Status>),
}

impl Model {
    /// Where sources differ on the measures of a plan, in order: those of the day that counts, and of its newest report.
    pub fn differences(&self, plan: PlanId) -> Vec<Difference> {
        self[plan].measures.iter().flat_map(|measure| self.differences_of(*measure)).collect()
    }

    /// Where sources differ on a measure: those of the day that counts, and of its plan's newest report.
    pub fn differences_of(&self, measure: MeasureId) -> Vec<Difference> {
        let reported = self[self[measure].plan].reports.last();
        let rows = reported.into_iter().flat_map(|report| self.differences_in(*report, measure));
        self.two_statuses(measure, self.as_of).into_iter().chain(rows).collect()
    }

    /// Where a report's overview differs from the measures.
    pub fn differences_with(&self, report: ReportId) -> Vec<Difference> {
        let rows = self[report].items.iter();
        rows.flat_map(|item| self.differences_of_row(report, item)).collect()
    }

    fn differences_in(&self, report: ReportId, measure: MeasureId) -> impl Iterator<Item = Difference> {
        let rows = self[report].items.iter().filter(move |item| item.measure == measure);
        rows.flat_map(move |item| self.differences_of_row(report, item))
    }

    /// The statuses of the day that counts, where they differ.
    fn two_statuses(&self, measure: MeasureId, day: Option<Date>) -> Option<Difference> {
        let ledger = &self[measure].ledger;
        let (entries, counted) = (ledger.newest_until(day), ledger.on(day)?);
        let mut sides: Vec<Side> = Vec::new();
        for entry in entries {
            let says = Said::Status(Some(entry.status));
            let counts = entry.place == counted.place;
            sides.push(Side { says, source: entry.source.clone(), counts });
        }
        sides.sort_by_key(|side| side.counts);
        differ(entries).then_some(Difference { measure, report: None, field: Field::Status, sides })
    }

    fn differences_of_row(&self, report: ReportId, item: &Item) -> Vec<Difference> {
        let measure = &self[item.measure];
        let mut found = Vec::new();
        let mut add = |field: Field, theirs: Said, ours: Said| {
            if theirs != ours {
                let sides = vec![
                    Side { says: theirs, source: item.source.clone(), counts: false },
                    Side { says: ours, source: item.against.clone(), counts: true },
                ];
                found.push(Difference { measure: item.measure, report: Some(report), field, sides });
            }
        };
        if let Some(title) = &item.title {
            add(Field::Title, Said::Text(title.clone()), Said::Text(measure.document.title.clone()));
        }
        let answering = measure.responsible.iter().filter(|named| named.role != Role::Contributor);
        let answering: Vec<DepartmentId> = answering.map(|named| named.department).collect();
        let set = |ids: &[DepartmentId]| ids.iter().copied().collect::<BTreeSet<_>>();
        if !item.responsible.is_empty() && set(&item.responsible) != set(&answering) {
            add(Field::Responsible, Said::Departments(item.responsible.clone()), Said::Departments(answering));
        }
        if let Some(others) = item.others {
            add(Field::Others, Said::Others(others), Said::Others(measure.document.others));
        }
        if let Some(status) = item.status {
            let ours = measure.ledger.on(Some(self[report].date)).map(|entry| entry.status);
            add(Field::Status, Said::Status(Some(status)), Said::Status(ours));
        }
        if let Some(period) = &item.period {
            let ours = measure.when.as_ref().map(|when| when.text.clone()).unwrap_or_default();
            add(Field::Period, Said::Text(period.clone()), Said::Text(ours));
        }
        found
    }
}
