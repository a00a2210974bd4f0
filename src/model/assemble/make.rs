//! The parts of the model, each made from its document.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;
use rayon::prelude::*;

use super::Inputs;
use super::editions::Editions;
use super::lookup::Lookup;
use super::measure::{self, PlanAround};
use super::memo::{Made, Memo};
use super::order::MeasureInPlan;
use crate::diagnostic::{Diagnostic, Place};
use crate::document::{
    ContradictionText, DeclaredDepartments, DeclaresText, DepartmentDocument, PageDocument,
    PlanDocument, ReportDocument, SectionDocument,
};
use crate::model::link::{LinkContext, Target};
use crate::model::{
    Contradiction, Department, Item, Measure, MeasureId, Model, Page, Plan, PlanId, Report, Section,
};
use crate::path::{SourcePath, without_order};

impl Lookup<'_> {
    pub(super) fn make_department(
        &self,
        document: DepartmentDocument,
        faults: &mut Vec<Diagnostic>,
    ) -> Department {
        let own = self
            .codes
            .get(&document.code)
            .map(|id| Target::Department(*id));
        let context = LinkContext {
            file: &document.file,
            plan: None,
            term: "",
            own,
        };
        let body = self.body(document.body.clone(), context, faults);
        let parent = document
            .parent
            .as_ref()
            .and_then(|parent| self.department(&document.file, parent, faults));
        Department {
            body,
            parent,
            document,
            children: Vec::new(),
            measures: Vec::new(),
            plans: Vec::new(),
        }
    }

    pub(super) fn make_plan(
        &self,
        mut document: PlanDocument,
        id: String,
        inputs: &Inputs<'_>,
        faults: &mut Vec<Diagnostic>,
    ) -> Plan {
        let language = document.language.unwrap_or(inputs.config.language);
        let term = document.measure_term.clone().unwrap_or_else(|| {
            let words = inputs.languages.get(language);
            words.map_or_else(String::new, |words| words.text("measure-term"))
        });
        let context = LinkContext {
            file: &document.file,
            plan: Some(&id),
            term: &term,
            own: None,
        };
        let body = self.body(document.body.clone(), context, faults);
        document.measure_term = Some(term);
        Plan {
            period: self.when(&document.file, document.period.as_ref(), None, faults),
            status_day: None,
            launched: self.when(&document.file, document.launched.as_ref(), None, faults),
            owner: document
                .owner
                .as_ref()
                .and_then(|owner| self.department(&document.file, owner, faults)),
            related: self.relations(&document.related, &document.file, &id, faults),
            language,
            body,
            document,
            id,
            sections: Vec::new(),
            measures: Vec::new(),
            drafts: Vec::new(),
            reports: Vec::new(),
            since: OnceLock::new(),
        }
    }

    pub(super) fn make_sections(
        &self,
        documents: Vec<(PlanId, SectionDocument)>,
        plans: &[Plan],
        faults: &mut Vec<Diagnostic>,
    ) -> Vec<Section> {
        let make = |(plan, document): (PlanId, SectionDocument)| {
            let body = document.body.clone();
            let own = &plans[plan.0];
            let context = LinkContext {
                file: &document.file,
                plan: Some(&own.id),
                term: own.document.measure_term.as_deref().unwrap_or_default(),
                own: None,
            };
            Section {
                id: without_order(&document.folder).to_owned(),
                body: self.body(body, context, faults),
                plan,
                document,
                measures: Vec::new(),
                also: Vec::new(),
            }
        };
        documents.into_iter().map(make).collect()
    }

    /// Makes the measures that are not as they were when they were last made, in parallel: nothing of
    /// one depends on another.
    pub(super) fn make_measures(
        &self,
        placed: Vec<MeasureInPlan>,
        model: &Model,
        reports: &[(PlanId, ReportDocument)],
        memo: &mut Memo,
        faults: &mut Vec<Diagnostic>,
    ) -> Vec<Arc<Measure>> {
        let dates = report_dates(reports);
        let plans = PlanAround::all(model, &dates);
        let before = memo.still_good(&(self, &plans));
        let make = |(index, placed): (usize, MeasureInPlan)| {
            let known = before
                .get(index)
                .filter(|made| made.is_of(&placed))
                .cloned();
            known.unwrap_or_else(|| {
                let plan = &plans[placed.plan.0];
                measure::make(self, placed, MeasureId(index), plan)
            })
        };
        let made: Vec<Made> = placed.into_par_iter().enumerate().map(make).collect();
        faults.extend(made.iter().flat_map(|made| made.faults.iter().cloned()));
        let measures = made.iter().map(|made| made.measure.clone()).collect();
        memo.remember(made);
        measures
    }

    pub(super) fn sort_reports(
        &self,
        reports: Vec<ReportDocument>,
        plans: &[Plan],
    ) -> Vec<(PlanId, ReportDocument)> {
        let by_folder: HashMap<&str, PlanId> = plans
            .iter()
            .enumerate()
            .map(|(index, plan)| (plan.document.folder.as_str(), PlanId(index)))
            .collect();
        let mut placed: Vec<_> = reports
            .into_iter()
            .filter_map(|report| Some((*by_folder.get(report.plan.as_str())?, report)))
            .collect();
        placed.sort_by_cached_key(|(plan, report)| (*plan, report.date, report.file.clone()));
        placed
    }

    pub(super) fn make_reports(
        &self,
        documents: Vec<(PlanId, ReportDocument)>,
        editions: &Editions,
        model: &Model,
        faults: &mut Vec<Diagnostic>,
    ) -> Vec<Report> {
        let made = documents.into_iter().filter_map(|(plan, document)| {
            let frozen = editions.of_report(&document).cloned();
            let report = self.make_report(plan, document, model, faults)?;
            Some(Report { frozen, ..report })
        });
        made.filter(|report| model.as_of.is_some_and(|as_of| report.date <= as_of))
            .collect()
    }

    pub(super) fn make_report(
        &self,
        plan: PlanId,
        document: ReportDocument,
        model: &Model,
        faults: &mut Vec<Diagnostic>,
    ) -> Option<Report> {
        let (own, file) = (&model.plans[plan.0], document.file.clone());
        let context = LinkContext {
            file: &file,
            plan: Some(&own.id),
            term: own.document.measure_term.as_deref().unwrap_or_default(),
            own: None,
        };
        let body = self.body(document.body.clone(), context, faults);
        let declares = document.declares.clone().unwrap_or_default();
        let declared_departments = match &declares.departments {
            Some(DeclaredDepartments::Codes(codes)) => codes
                .iter()
                .filter_map(|code| self.department(&file, code, faults))
                .collect(),
            _ => Vec::new(),
        };
        let declared = declares.status.iter().filter_map(|(label, count)| {
            let status = self.status(&file, label, own.language, faults)?;
            Some((
                status,
                usize::try_from(*count).unwrap_or(0),
                Place::field(&file, &label.at),
            ))
        });
        let declared = declared.collect();
        let items = self.items(&declares, &file, own, faults);
        let contradictions = document.contradictions.iter();
        let contradictions = contradictions
            .map(|one| self.contradiction(one, &file, own, faults))
            .collect();
        Some(Report {
            date: document.date?,
            plan,
            body,
            declared_departments,
            declared,
            items,
            contradictions,
            document,
            frozen: None,
            edition: OnceLock::new(),
        })
    }

    pub(super) fn items(
        &self,
        declares: &DeclaresText,
        file: &SourcePath,
        plan: &Plan,
        faults: &mut Vec<Diagnostic>,
    ) -> Vec<Item> {
        let mut items = Vec::new();
        for item in &declares.items {
            let place = || Place::field(file, &item.measure.at);
            let responsible = item
                .responsible
                .iter()
                .filter_map(|code| self.department(file, code, faults))
                .collect();
            let status = item
                .status
                .as_ref()
                .and_then(|status| self.status(file, status, plan.language, faults));
            if let Some(Target::Measure(measure)) =
                self.names
                    .resolve(&item.measure.value, Some(&plan.id), place, faults)
            {
                items.push(Item {
                    measure,
                    title: item.title.clone(),
                    responsible,
                    others: item.others,
                    status,
                    period: item.period.clone(),
                    source: item.source.clone(),
                    against: item.against.clone(),
                    place: place(),
                });
            }
        }
        items
    }

    fn contradiction(
        &self,
        written: &ContradictionText,
        file: &SourcePath,
        plan: &Plan,
        faults: &mut Vec<Diagnostic>,
    ) -> Contradiction {
        let measure = written.measure.as_ref().and_then(|measure| {
            let place = || Place::field(file, &measure.at);
            self.names
                .resolve(&measure.value, Some(&plan.id), place, faults)
        });
        let measure = measure.and_then(|target| {
            if let Target::Measure(id) = target {
                Some(id)
            } else {
                None
            }
        });
        Contradiction {
            measure,
            about: written.about.clone(),
            sides: written.sides.clone(),
        }
    }

    pub(super) fn make_page(
        &self,
        document: PageDocument,
        id: String,
        inputs: &Inputs<'_>,
        faults: &mut Vec<Diagnostic>,
    ) -> Page {
        let context = LinkContext {
            file: &document.file,
            plan: None,
            term: "",
            own: None,
        };
        let body = self.body(document.body.clone(), context, faults);
        Page {
            language: document.language.unwrap_or(inputs.config.language),
            id,
            parent: None,
            children: Vec::new(),
            body,
            document,
        }
    }
}

/// The days of each plan's reports, for statuses of one word.
fn report_dates(reports: &[(PlanId, ReportDocument)]) -> HashMap<PlanId, Vec<Date>> {
    let mut dates: HashMap<PlanId, Vec<Date>> = HashMap::new();
    for (plan, report) in reports.iter().filter(|(_, report)| !report.draft) {
        dates.entry(*plan).or_default().extend(report.date);
    }
    dates
}
