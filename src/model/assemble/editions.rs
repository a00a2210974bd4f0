//! The editions of plans, each with the report that it belongs to.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::document::{Documents, EditionDocument, Lost, ReportDocument, Unread};

/// The editions by the folder of their plan and their day.
#[derive(Default)]
pub(super) struct Editions(HashMap<(String, Date), Arc<EditionDocument>>);

impl Editions {
    /// Takes the editions out of the documents. One that stands without a report is a fault, but
    /// not where its report may be what could not be read.
    pub(super) fn of(
        documents: &mut Documents,
        unread: &[Unread],
        faults: &mut Vec<Diagnostic>,
    ) -> Editions {
        let reports: HashSet<(&str, Date)> = documents
            .reports
            .iter()
            .filter_map(|report| Some((report.plan.as_str(), report.date?)))
            .collect();
        let may_be_lost = |plan: &str| {
            unread.iter().any(|unread| match &unread.what {
                Lost::Report(folder) => folder == plan,
                Lost::Anything => true,
                _ => false,
            })
        };
        let mut editions = Editions::default();
        for edition in std::mem::take(&mut documents.editions) {
            let Some(date) = edition.date else { continue };
            if !reports.contains(&(edition.plan.as_str(), date)) && !may_be_lost(&edition.plan) {
                let place = Place::key(&edition.file, "date");
                let fault = Diagnostic::new(Rule::EditionWithoutReport, place);
                faults.push(fault.with("date", date.to_string()));
            }
            editions.0.insert((edition.plan.clone(), date), edition);
        }
        editions
    }

    /// The edition of a report.
    pub(super) fn of_report(&self, report: &ReportDocument) -> Option<&Arc<EditionDocument>> {
        self.0.get(&(report.plan.clone(), report.date?))
    }
}
