//! Where sources say different things of a measure: two entries of one day, or a report's overview
//! and the measure itself. Both sides stand with their source; none of them is made right.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::status::{Status, differ};
use super::{DepartmentId, Item, MeasureId, Model, PlanId, ReportId};
use crate::document::Role;

/// Where two sources say different things of a measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The measure; none where it is of the plan.
    pub measure: Option<MeasureId>,
    /// The report whose overview is one of the sources; none where both are entries of the ledger.
    pub report: Option<ReportId>,
    /// What it is about.
    pub field: Field,
    /// The same in words, where it was found by somebody who read the report.
    pub about: Option<String>,
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
    /// Which departments are responsible in all.
    Departments,
    /// Something that the program does not know of.
    Noted,
}

impl Field {
    /// Every one.
    pub const ALL: [Field; 7] = [
        Field::Title,
        Field::Responsible,
        Field::Others,
        Field::Status,
        Field::Period,
        Field::Departments,
        Field::Noted,
    ];

    /// The identifier that data uses.
    pub fn id(self) -> &'static str {
        match self {
            Field::Title => "title",
            Field::Responsible => "responsible",
            Field::Others => "others",
            Field::Status => "status",
            Field::Period => "period",
            Field::Departments => "departments",
            Field::Noted => "noted",
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
    /// Where sources differ on a plan and its measures, in order: on the day that counts, and in
    /// its newest report.
    pub fn differences(&self, plan: PlanId) -> Vec<Difference> {
        let of_plan = self[plan]
            .reports
            .last()
            .into_iter()
            .flat_map(|report| self.differences_on_plan(*report));
        of_plan
            .chain(
                self[plan]
                    .measures
                    .iter()
                    .flat_map(|measure| self.differences_of(*measure)),
            )
            .collect()
    }

    /// Where sources differ on a measure: those of the day that counts, and of its plan's newest
    /// report.
    pub fn differences_of(&self, measure: MeasureId) -> Vec<Difference> {
        let reported = self[self[measure].plan].reports.last();
        let rows = reported
            .into_iter()
            .flat_map(|report| self.differences_in(*report, measure));
        self.two_statuses(measure, self.as_of)
            .into_iter()
            .chain(rows)
            .collect()
    }

    /// Where a report differs from the measures, and from itself.
    pub fn differences_with(&self, report: ReportId) -> Vec<Difference> {
        let (measures, day) = (self[self[report].plan].measures.iter(), self[report].date);
        let of_measures = measures.flat_map(|measure| {
            let statuses = self.two_statuses(*measure, Some(day)).into_iter();
            statuses.chain(self.differences_in(report, *measure))
        });
        self.differences_on_plan(report)
            .chain(of_measures)
            .collect()
    }

    fn differences_in(
        &self,
        report: ReportId,
        measure: MeasureId,
    ) -> impl Iterator<Item = Difference> {
        let rows = self[report]
            .items
            .iter()
            .filter(move |item| item.measure == measure);
        rows.flat_map(move |item| self.differences_of_row(report, item))
            .chain(self.noted(report, Some(measure)))
    }

    fn differences_on_plan(&self, report: ReportId) -> impl Iterator<Item = Difference> {
        self.other_departments(report)
            .into_iter()
            .chain(self.noted(report, None))
    }

    /// Where a report names other departments than its measures do.
    fn other_departments(&self, report: ReportId) -> Option<Difference> {
        let declared: BTreeSet<DepartmentId> =
            self[report].declared_departments.iter().copied().collect();
        let counted = self.departments_of(self[report].plan);
        let side = |departments: BTreeSet<DepartmentId>, source: Option<String>| Side {
            says: Said::Departments(departments.into_iter().collect()),
            counts: source.is_none(),
            source,
        };
        let differ = !declared.is_empty() && declared != counted;
        differ.then(|| Difference {
            measure: None,
            report: Some(report),
            field: Field::Departments,
            about: None,
            sides: vec![
                side(declared, Some(self[report].document.title.clone())),
                side(counted, None),
            ],
        })
    }

    /// The departments that lead or share any measure of a plan.
    pub fn departments_of(&self, plan: PlanId) -> BTreeSet<DepartmentId> {
        let named = self[plan]
            .measures
            .iter()
            .flat_map(|measure| &self[*measure].responsible);
        named
            .filter(|named| named.role != Role::Contributor)
            .map(|named| named.department)
            .collect()
    }

    /// Where a report contradicts itself on a measure, or on the plan.
    fn noted(
        &self,
        report: ReportId,
        measure: Option<MeasureId>,
    ) -> impl Iterator<Item = Difference> {
        let noted = self[report]
            .contradictions
            .iter()
            .filter(move |one| one.measure == measure);
        noted.map(move |one| {
            let side = |(says, source): &(String, Option<String>)| Side {
                says: Said::Text(says.clone()),
                source: source.clone(),
                counts: false,
            };
            let (about, sides) = (
                Some(one.about.clone()),
                one.sides.iter().map(side).collect(),
            );
            Difference {
                measure,
                report: Some(report),
                field: Field::Noted,
                about,
                sides,
            }
        })
    }

    /// The statuses of the day that counts, where they differ.
    fn two_statuses(&self, measure: MeasureId, day: Option<Date>) -> Option<Difference> {
        let ledger = &self[measure].ledger;
        let (entries, counted) = (ledger.newest_until(day), ledger.on(day)?);
        let mut sides: Vec<Side> = Vec::new();
        for entry in entries {
            let says = Said::Status(Some(entry.status));
            let counts = entry.place == counted.place;
            sides.push(Side {
                says,
                source: entry.source.clone(),
                counts,
            });
        }
        sides.sort_by_key(|side| side.counts);
        let measure = Some(measure);
        differ(entries).then_some(Difference {
            measure,
            report: None,
            field: Field::Status,
            about: None,
            sides,
        })
    }

    fn differences_of_row(&self, report: ReportId, item: &Item) -> Vec<Difference> {
        let measure = &self[item.measure];
        let mut found = Vec::new();
        let mut add = |field: Field, theirs: Said, ours: Said| {
            if theirs != ours {
                let sides = vec![
                    Side {
                        says: theirs,
                        source: item.source.clone(),
                        counts: false,
                    },
                    Side {
                        says: ours,
                        source: item.against.clone(),
                        counts: true,
                    },
                ];
                let (measure, report) = (Some(item.measure), Some(report));
                found.push(Difference {
                    measure,
                    report,
                    field,
                    about: None,
                    sides,
                });
            }
        };
        if let Some(title) = &item.title {
            add(
                Field::Title,
                Said::Text(title.clone()),
                Said::Text(measure.document.title.clone()),
            );
        }
        let answering = measure
            .responsible
            .iter()
            .filter(|named| named.role != Role::Contributor);
        let answering: Vec<DepartmentId> = answering.map(|named| named.department).collect();
        let set = |ids: &[DepartmentId]| ids.iter().copied().collect::<BTreeSet<_>>();
        if !item.responsible.is_empty() && set(&item.responsible) != set(&answering) {
            add(
                Field::Responsible,
                Said::Departments(item.responsible.clone()),
                Said::Departments(answering),
            );
        }
        if let Some(others) = item.others {
            add(
                Field::Others,
                Said::Others(others),
                Said::Others(measure.document.others),
            );
        }
        if let Some(status) = item.status {
            let ours = measure
                .ledger
                .on(Some(self[report].date))
                .map(|entry| entry.status);
            add(
                Field::Status,
                Said::Status(Some(status)),
                Said::Status(ours),
            );
        }
        if let Some(period) = &item.period {
            let ours = measure
                .when
                .as_ref()
                .map(|when| when.text.clone())
                .unwrap_or_default();
            add(Field::Period, Said::Text(period.clone()), Said::Text(ours));
        }
        found
    }
}
