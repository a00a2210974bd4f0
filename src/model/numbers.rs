//! Numbers in two directions, as figures show them: what each department, section, quarter or
//! edition has of each class. Each number is that of a list, so that the two cannot differ; where
//! they would say nothing, there are none.

use jiff::civil::Date;

use super::count::Counts;
use super::edition::EditionRow;
use super::ending::{Ending, Outcome, Period};
use super::status::Lateness;
use super::{DepartmentId, MeasureId, Model, PlanId, ReportId, SectionId};

/// The measures of a section by how they stand to their time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ByTime {
    /// Over their deadline.
    pub overdue: Vec<MeasureId>,
    /// Their deadline has passed, with nothing reported since.
    pub unknown: Vec<MeasureId>,
    /// Their time is over, though it was no deadline.
    pub passed: Vec<MeasureId>,
    /// None of these.
    pub others: Vec<MeasureId>,
}

impl ByTime {
    /// How many there are in all.
    pub fn total(&self) -> usize {
        self.overdue.len() + self.unknown.len() + self.passed.len() + self.others.len()
    }

    /// How many deadlines have passed.
    pub fn late(&self) -> usize {
        self.overdue.len() + self.unknown.len()
    }
}

/// What ends in a period, by what has become of it.
pub struct InPeriod<'m> {
    /// The period.
    pub period: Period,
    /// What has come to each outcome, in the order of [`Outcome::ALL`].
    pub by_outcome: [Vec<Ending<'m>>; Outcome::ALL.len()],
}

/// A plan as it stood.
#[derive(Clone, Copy, Debug)]
pub struct State<'m> {
    /// The report that says so; none where it is the newest status.
    pub report: Option<ReportId>,
    /// The day.
    pub day: Date,
    /// The measures.
    pub rows: &'m [EditionRow],
}

impl State<'_> {
    /// The places of the rows, counted by status.
    pub fn counts(&self) -> Counts<usize> {
        let statuses = self.rows.iter().map(|row| row.status);
        statuses.enumerate().collect()
    }
}

impl Model {
    /// Whether several departments answer for some measures, and anything was reported.
    pub fn has_status_by_department(&self, measures: &[MeasureId]) -> bool {
        let mut answering = measures.iter().flat_map(|id| self.answering(*id));
        let first = answering.next();
        let is_reported = |id: &&MeasureId| self.status(**id).is_some();
        answering.any(|department| Some(department) != first)
            && measures
                .iter()
                .filter(is_reported)
                .any(|id| self.answering(*id).next().is_some())
    }

    /// How many of some measures each department that answers for any has in each status, those
    /// with the most first. None where no more than one answers, or nothing was reported.
    pub fn status_by_department(&self, measures: &[MeasureId]) -> Vec<(DepartmentId, Counts)> {
        if !self.has_status_by_department(measures) {
            return Vec::new();
        }
        let mut answered: Vec<Vec<MeasureId>> = vec![Vec::new(); self.departments.len()];
        for id in measures {
            for department in self.answering(*id) {
                let own = &mut answered[department.0];
                if own.last() != Some(id) {
                    own.push(*id);
                }
            }
        }
        let answered = answered.into_iter().enumerate();
        let answered = answered.filter(|(_, measures)| !measures.is_empty());
        let mut rows: Vec<(DepartmentId, Counts)> = answered
            .map(|(department, measures)| (DepartmentId(department), self.counts(&measures)))
            .collect();
        rows.sort_by_key(|(_, counts)| std::cmp::Reverse(counts.total()));
        rows
    }

    /// How the measures of each section of a plan stand to their time, those of no section last.
    /// None where there is but one such row, or no deadline has passed.
    pub fn lateness_by_section(&self, plan: PlanId) -> Vec<(Option<SectionId>, ByTime)> {
        let sections = self[plan].sections.iter().map(|id| Some(*id)).chain([None]);
        let of = |section: Option<SectionId>| {
            let mut by_time = ByTime::default();
            let measures = self[plan].measures.iter();
            for id in measures.filter(|id| self[**id].section == section) {
                match self.lateness(*id) {
                    Some(Lateness::Overdue) => by_time.overdue.push(*id),
                    Some(Lateness::Unknown) => by_time.unknown.push(*id),
                    Some(Lateness::Passed) => by_time.passed.push(*id),
                    Some(Lateness::OnTrack) | None => by_time.others.push(*id),
                }
            }
            (section, by_time)
        };
        let mut rows: Vec<(Option<SectionId>, ByTime)> = sections.map(of).collect();
        rows.retain(|(_, by_time)| by_time.total() > 0);
        if rows.len() < 2 || rows.iter().all(|(_, by_time)| by_time.late() == 0) {
            rows.clear();
        }
        rows
    }

    /// Whether anything ends of some measures.
    pub fn has_endings(&self, measures: &[MeasureId]) -> bool {
        measures
            .iter()
            .any(|id| self.endings_of(*id).next().is_some())
    }

    /// What ends of some measures, quarter by quarter; none where nothing does.
    pub fn outcome_by_period(&self, measures: &[MeasureId]) -> Vec<InPeriod<'_>> {
        let endings = self.endings(measures);
        let periods = endings.chunk_by(|a, b| a.period == b.period);
        periods.map(in_period).collect()
    }

    /// How a plan stood at each of its reports, the oldest first, and last as it stands on its
    /// status day, where that is later.
    pub fn states(&self, plan: PlanId) -> Vec<State<'_>> {
        let reports = self[plan].reports.iter();
        let mut states: Vec<State<'_>> = reports
            .map(|report| State {
                report: Some(*report),
                day: self[*report].date,
                rows: &self.edition(*report).rows,
            })
            .collect();
        let newest = states.last().map(|state| state.day);
        let now = self[plan].status_day.filter(|day| Some(*day) > newest);
        let since = now.and_then(|_| self.since_report(plan));
        states.extend(now.zip(since).map(|(day, since)| State {
            report: None,
            day,
            rows: &since.now,
        }));
        states
    }

    /// The same as numbers, up to a day where one is given. None where there is but one state, or
    /// nothing was reported in any.
    pub fn status_by_state(
        &self,
        plan: PlanId,
        until: Option<Date>,
    ) -> Vec<(State<'_>, Counts<usize>)> {
        let states = self.states(plan).into_iter();
        let states = states.filter(|state| until.is_none_or(|until| state.day <= until));
        let mut rows: Vec<(State<'_>, Counts<usize>)> =
            states.map(|state| (state, state.counts())).collect();
        if rows.len() < 2 || rows.iter().all(|(_, counts)| counts.reported() == 0) {
            rows.clear();
        }
        rows
    }
}

fn in_period<'m>(same: &[Ending<'m>]) -> InPeriod<'m> {
    let of = |outcome| {
        let same = same.iter().filter(|ending| ending.outcome == outcome);
        same.copied().collect()
    };
    InPeriod {
        period: same[0].period,
        by_outcome: Outcome::ALL.map(of),
    }
}
