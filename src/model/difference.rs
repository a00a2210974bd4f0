//! Where sources say different things of a measure: two entries of one day, or a report's overview
//! and the measure itself. Both sides stand with their source; none of them is made right.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::edition::EditionRow;
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
    /// Departments, by their codes.
    Departments(Vec<String>),
    /// Whether there are others.
    Others(bool),
    /// A status; none is not reported.
    Status(Option<Status>),
}

/// What the site has of a measure, to hold against a row of a report's overview.
struct Ours<'m> {
    title: &'m str,
    /// The codes of those who answer for it.
    answering: Vec<&'m str>,
    others: bool,
    status: Option<Status>,
    period: &'m str,
}

impl<'m> Ours<'m> {
    /// What its file says, with its status on a day.
    fn today(model: &'m Model, id: MeasureId, day: Date) -> Self {
        let measure = &model[id];
        let answering = measure.responsible.iter();
        let answering = answering.filter(|named| named.role != Role::Contributor);
        Ours {
            title: &measure.document.title,
            answering: answering
                .map(|named| model[named.department].document.code.as_str())
                .collect(),
            others: measure.document.others,
            status: measure.ledger.on(Some(day)).map(|entry| entry.status),
            period: measure.when.as_ref().map_or("", |when| &when.text),
        }
    }

    /// What an edition says.
    fn then(row: &'m EditionRow) -> Self {
        Ours {
            title: &row.measure.title,
            answering: row.answering().collect(),
            others: row.measure.others,
            status: row.status,
            period: row.measure.when.as_deref().unwrap_or_default(),
        }
    }
}

impl Model {
    /// Where sources differ on a plan and its measures, in order: on the day that counts, and in
    /// its newest report.
    pub fn differences(&self, plan: PlanId) -> Vec<Difference> {
        let of_plan = self[plan].reports.last().into_iter().flat_map(|report| {
            let counted = self.departments_of(plan).into_iter();
            let counted = counted.map(|id| self[id].document.code.clone()).collect();
            self.differences_on_plan(*report, counted)
        });
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
        let rows = reported.into_iter().flat_map(|report| {
            let ours = Ours::today(self, measure, self[*report].date);
            self.differences_in(*report, measure, &ours)
        });
        self.two_statuses(measure, self.as_of)
            .into_iter()
            .chain(rows)
            .collect()
    }

    /// Where a report differs from its edition, and from itself. What was said of measures that are
    /// no more, the rows of the edition say.
    pub fn differences_with(&self, report: ReportId) -> Vec<Difference> {
        let edition = self.edition(report);
        let of_measures = edition.rows.iter().flat_map(|row| {
            let rows = row.today.map(|id| {
                let statuses = two_statuses_then(id, row).into_iter();
                statuses.chain(self.differences_in(report, id, &Ours::then(row)))
            });
            rows.into_iter().flatten()
        });
        self.differences_on_plan(report, self.answering_in(edition))
            .chain(of_measures)
            .collect()
    }

    fn differences_in(
        &self,
        report: ReportId,
        measure: MeasureId,
        ours: &Ours<'_>,
    ) -> Vec<Difference> {
        let rows = self[report]
            .items
            .iter()
            .filter(|item| item.measure == measure);
        rows.flat_map(|item| self.differences_of_row(report, item, ours))
            .chain(self.noted(report, Some(measure)))
            .collect()
    }

    fn differences_on_plan(
        &self,
        report: ReportId,
        counted: Vec<String>,
    ) -> impl Iterator<Item = Difference> {
        self.other_departments(report, counted)
            .into_iter()
            .chain(self.noted(report, None))
    }

    /// Where a report names other departments than those that are counted.
    fn other_departments(&self, report: ReportId, counted: Vec<String>) -> Option<Difference> {
        let declared: BTreeSet<DepartmentId> =
            self[report].declared_departments.iter().copied().collect();
        let declared = declared.into_iter();
        let declared: Vec<String> = declared.map(|id| self[id].document.code.clone()).collect();
        let side = |departments: Vec<String>, source: Option<String>| Side {
            says: Said::Departments(departments),
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

    fn differences_of_row(
        &self,
        report: ReportId,
        item: &Item,
        ours: &Ours<'_>,
    ) -> Vec<Difference> {
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
                Said::Text(ours.title.to_owned()),
            );
        }
        let theirs = item.responsible.iter();
        let theirs: Vec<&str> = theirs.map(|id| self[*id].document.code.as_str()).collect();
        let set = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect();
        let (said, known): (BTreeSet<String>, BTreeSet<String>) =
            (set(&theirs), set(&ours.answering));
        let codes = |codes: &[&str]| {
            Said::Departments(codes.iter().map(|code| (*code).to_owned()).collect())
        };
        if !theirs.is_empty() && said != known {
            add(Field::Responsible, codes(&theirs), codes(&ours.answering));
        }
        if let Some(others) = item.others {
            add(
                Field::Others,
                Said::Others(others),
                Said::Others(ours.others),
            );
        }
        if let Some(status) = item.status {
            add(
                Field::Status,
                Said::Status(Some(status)),
                Said::Status(ours.status),
            );
        }
        if let Some(period) = &item.period {
            add(
                Field::Period,
                Said::Text(period.clone()),
                Said::Text(ours.period.to_owned()),
            );
        }
        found
    }
}

/// The statuses of a day, where they differ, as an edition has them.
fn two_statuses_then(measure: MeasureId, row: &EditionRow) -> Option<Difference> {
    let side = |id: &str, source: &Option<String>, counts| Side {
        says: Said::Status(Status::ALL.into_iter().find(|status| status.id() == id)),
        source: source.clone(),
        counts,
    };
    let counted = row.measure.status?;
    let also = row.measure.also.iter();
    let mut sides: Vec<Side> = also
        .map(|entry| side(entry.status, &entry.source, false))
        .collect();
    sides.push(side(counted, &row.measure.source, true));
    row.differs().then_some(Difference {
        measure: Some(measure),
        report: None,
        field: Field::Status,
        about: None,
        sides,
    })
}
