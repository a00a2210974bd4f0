//! How plans stood: the edition of each report, as its file has it or worked out from the measures,
//! and what has become of the measures since.

use std::collections::{BTreeSet, HashMap};

use jiff::civil::Date;

use super::edition::{Edition, EditionRow, Launch, SinceReport, turns};
use super::status::Status;
use super::{DepartmentId, Measure, MeasureId, Model, PlanId, ReportId};
use crate::document::{
    EditionDocument, FrozenEntry, FrozenMeasure, FrozenResponsible, FrozenSection,
};

impl Model {
    /// The edition of a report.
    pub fn edition(&self, id: ReportId) -> &Edition {
        let report = &self[id];
        report.edition.get_or_init(|| match &report.frozen {
            Some(frozen) => self.published(report.plan, frozen),
            None => Edition {
                title: self[report.plan].document.title.clone(),
                is_frozen: false,
                rows: self.rows_on(report.plan, Some(report.date)),
            },
        })
    }

    fn published(&self, plan: PlanId, frozen: &EditionDocument) -> Edition {
        let measures = self[plan].measures.iter();
        let by_id: HashMap<&str, MeasureId> =
            measures.map(|id| (self[*id].id.as_str(), *id)).collect();
        let row = |measure: &FrozenMeasure| EditionRow {
            status: measure.status.and_then(status),
            today: by_id.get(measure.id.as_str()).copied(),
            measure: measure.clone(),
        };
        Edition {
            title: frozen.title.clone(),
            is_frozen: true,
            rows: frozen.measures.iter().map(row).collect(),
        }
    }

    /// A plan at its launch, where it has but one report and was launched before it. With several
    /// reports the first is what others are held against.
    pub fn launch(&self, id: PlanId) -> Option<Launch> {
        let plan = &self[id];
        let [report] = plan.reports[..] else {
            return None;
        };
        let launched = plan.launched.as_ref()?.latest();
        let day = launched.filter(|day| *day < self[report].date)?;
        Some(Launch {
            day,
            edition: Edition {
                title: plan.document.title.clone(),
                is_frozen: false,
                rows: self.rows_on(id, Some(day)),
            },
        })
    }

    /// What has become of a plan's measures since its newest report before the day that its status
    /// is of; none where there is no such report.
    pub fn since_report(&self, id: PlanId) -> Option<&SinceReport> {
        let plan = &self[id];
        let since = || {
            let reports = plan.reports.iter().rev();
            let mut earlier = reports.filter(|report| Some(self[**report].date) < plan.status_day);
            let report = *earlier.next()?;
            let now = self.rows_on(id, self.as_of);
            Some(SinceReport {
                report,
                turns: turns(&self.edition(report).rows, &now),
                now,
            })
        };
        plan.since.get_or_init(since).as_ref()
    }

    /// The measures of a plan as they stand on a day, as an edition has them.
    pub fn stood(&self, plan: PlanId, day: Option<Date>) -> Vec<FrozenMeasure> {
        let measures = self[plan].measures.iter();
        measures.map(|id| self.frozen(&self[*id], day)).collect()
    }

    /// The same as the rows of an edition.
    pub fn rows_on(&self, plan: PlanId, day: Option<Date>) -> Vec<EditionRow> {
        let row = |(measure, id): (FrozenMeasure, &MeasureId)| EditionRow {
            status: measure.status.and_then(status),
            today: Some(*id),
            measure,
        };
        let measures = self.stood(plan, day).into_iter();
        measures.zip(&self[plan].measures).map(row).collect()
    }

    fn frozen(&self, measure: &Measure, day: Option<Date>) -> FrozenMeasure {
        let document = &measure.document;
        let counted = measure.ledger.on(day);
        let also = measure.ledger.newest_until(day).iter();
        let also = also.filter(|entry| counted.is_some_and(|counted| counted.place != entry.place));
        FrozenMeasure {
            id: measure.id.clone(),
            number: document.number.clone(),
            title: document.title.clone(),
            section: measure.section.map(|section| FrozenSection {
                id: self[section].id.clone(),
                title: self[section].document.title.clone(),
            }),
            responsible: self.frozen_responsible(measure),
            others: document.others,
            status: counted.map(|entry| entry.status.id()),
            status_date: counted.map(|entry| entry.date),
            source: counted.and_then(|entry| entry.source.clone()),
            also: also
                .map(|entry| FrozenEntry {
                    status: entry.status.id(),
                    source: entry.source.clone(),
                })
                .collect(),
            when: measure.when.as_ref().map(|when| when.text.clone()),
        }
    }

    fn frozen_responsible(&self, measure: &Measure) -> Vec<FrozenResponsible> {
        let named = measure.responsible.iter();
        named
            .map(|named| {
                let document = &self[named.department].document;
                FrozenResponsible {
                    department: document.code.clone(),
                    name: document.name.clone(),
                    role: named.role.id(),
                }
            })
            .collect()
    }

    /// The department of a code.
    pub fn department_named(&self, code: &str) -> Option<DepartmentId> {
        let mut departments = self.departments.iter();
        departments
            .position(|department| department.document.code == code)
            .map(DepartmentId)
    }

    /// The codes of the departments that led or shared any measure of an edition, in the order of
    /// today's departments, and last those that are none today.
    pub fn answering_in(&self, edition: &Edition) -> Vec<String> {
        let codes: BTreeSet<&str> = edition
            .rows
            .iter()
            .flat_map(EditionRow::answering)
            .collect();
        let place = |code: &str| self.department_named(code).map_or(usize::MAX, |id| id.0);
        let mut codes: Vec<String> = codes.into_iter().map(str::to_owned).collect();
        codes.sort_by_cached_key(|code| (place(code), code.clone()));
        codes
    }
}

fn status(id: &'static str) -> Option<Status> {
    Status::ALL.into_iter().find(|status| status.id() == id)
}
