//! Warnings that a file wants no more of: those of the rules that it names under `allow`.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Rule};
use crate::document::Documents;
use crate::path::SourcePath;

/// The rules that files may break, of files that name any.
#[derive(Clone, Debug, Default)]
pub struct Allowed(HashMap<SourcePath, Vec<Rule>>);

impl Allowed {
    /// What some documents allow themselves.
    pub(super) fn of(documents: &Documents) -> Allowed {
        let departments = documents
            .departments
            .iter()
            .map(|document| (&document.file, &document.allow));
        let plans = documents
            .plans
            .iter()
            .map(|document| (&document.file, &document.allow));
        let sections = documents
            .sections
            .iter()
            .map(|document| (&document.file, &document.allow));
        let measures = documents
            .measures
            .iter()
            .map(|document| (&document.file, &document.allow));
        let reports = documents
            .reports
            .iter()
            .map(|document| (&document.file, &document.allow));
        let pages = documents
            .pages
            .iter()
            .map(|document| (&document.file, &document.allow));
        let all = departments
            .chain(plans)
            .chain(sections)
            .chain(measures)
            .chain(reports)
            .chain(pages);
        Allowed(
            all.filter(|(_, rules)| !rules.is_empty())
                .map(|(file, rules)| (file.clone(), rules.clone()))
                .collect(),
        )
    }

    /// Takes away the warnings that their files allow. Rules whose faults stop a build cannot be
    /// named.
    pub fn silence(&self, faults: &mut Vec<Diagnostic>) {
        if !self.0.is_empty() {
            faults.retain(|fault| {
                self.0
                    .get(&fault.place.file)
                    .is_none_or(|rules| !rules.contains(&fault.rule))
            });
        }
    }
}
