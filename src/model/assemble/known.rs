//! What is known while documents become parts of the model: names, codes, labels and times, looked up with a fault for
//! whatever is not found.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::Inputs;
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::document::when::{Impossible, Reason, Span, Unread, When};
use crate::document::{PlanDocument, RelationText, WhenText, markdown};
use crate::model::link::{Names, ResolvedBody, Standing, resolve_body};
use crate::model::status::{Labels, Status};
use crate::model::{DepartmentId, Relation, RelationEnd};
use crate::path::{SourcePath, slug};
use crate::yaml::Written;

/// What is known while documents become parts of the model.
pub(super) struct Known<'a> {
    pub(super) inputs: &'a Inputs<'a>,
    pub(super) names: Names,
    pub(super) codes: HashMap<String, DepartmentId>,
    pub(super) labels: BTreeMap<&'static str, Labels>,
}

impl Known<'_> {
    /// The words for statuses in each language: identifiers, the theme's labels and the house's own.
    pub(super) fn labels(inputs: &Inputs<'_>, faults: &mut Vec<Diagnostic>) -> BTreeMap<&'static str, Labels> {
        let mut labels: BTreeMap<&'static str, Labels> = BTreeMap::new();
        for (code, language) in inputs.languages {
            let own = labels.entry(code).or_default();
            for status in Status::ALL {
                own.insert(status.id().to_owned(), status);
                own.insert(language.text(&format!("status-{}", status.id())).to_lowercase(), status);
            }
        }
        let file = SourcePath::new(crate::config::FILE);
        for (label, meant) in &inputs.config.statuses {
            match Status::ALL.into_iter().find(|status| status.id() == meant.value) {
                Some(status) => labels.values_mut().for_each(|own| own.extend([(label.clone(), status)])),
                None => {
                    let ids = Status::ALL.map(Status::id);
                    faults.push(unknown_status(&file, meant, ids.into_iter(), &ids.map(str::to_owned)));
                }
            }
        }
        labels
    }

    pub(super) fn status(
        &self,
        file: &SourcePath,
        written: &Written<String>,
        language: &str,
        faults: &mut Vec<Diagnostic>,
    ) -> Option<Status> {
        let own = self.labels.get(language);
        let site = self.labels.get(self.inputs.config.language);
        let label = written.value.to_lowercase();
        let found = own.and_then(|labels| labels.get(&label)).or_else(|| site?.get(&label)).copied();
        if found.is_none() && !written.value.is_empty() {
            let known = own.into_iter().flat_map(|labels| labels.keys().map(String::as_str));
            let words = self.inputs.languages.get(language);
            let choices = Status::ALL
                .map(|status| words.map_or_else(String::new, |words| words.text(&format!("status-{}", status.id()))));
            faults.push(unknown_status(file, written, known, &choices));
        }
        found
    }

    pub(super) fn department(
        &self,
        file: &SourcePath,
        code: &Written<String>,
        faults: &mut Vec<Diagnostic>,
    ) -> Option<DepartmentId> {
        if code.value.is_empty() {
            return None;
        }
        let found = self.codes.get(&code.value).copied();
        if found.is_none() {
            let place = Place::field(file, &code.at);
            let mut codes: Vec<&str> = self.codes.keys().map(String::as_str).collect();
            codes.sort_unstable();
            let fault = Diagnostic::new(Rule::UnknownDepartment, place)
                .with("code", code.value.as_str())
                .with("slug", slug(&code.value));
            faults.push(fault.suggest(&code.value, codes));
        }
        found
    }

    pub(super) fn body(
        &self,
        body: Arc<markdown::Body>,
        standing: Standing<'_>,
        faults: &mut Vec<Diagnostic>,
    ) -> ResolvedBody {
        resolve_body(body, standing, &self.names, self.inputs.tree, faults)
    }

    pub(super) fn term(&self, document: &PlanDocument, language: &str) -> String {
        let own = document.measure_term.clone();
        own.unwrap_or_else(|| {
            self.inputs.languages.get(language).map_or_else(String::new, |language| language.text("measure-term"))
        })
    }

    pub(super) fn relations(
        &self,
        written: &[RelationText],
        file: &SourcePath,
        plan: &str,
        faults: &mut Vec<Diagnostic>,
    ) -> Vec<Relation> {
        let mut relations = Vec::new();
        for relation in written.iter().filter(|relation| !relation.to.value.is_empty()) {
            let to = &relation.to.value;
            let end = if markdown::is_web_address(to) {
                Some(RelationEnd::Outside {
                    url: to.clone(),
                    title: relation.title.clone().unwrap_or_else(|| to.clone()),
                })
            } else {
                let place = || Place::field(file, &relation.to.at);
                self.names.resolve(to, Some(plan), place, faults).map(RelationEnd::Inside)
            };
            relations.extend(end.map(|to| Relation { to, kind: relation.kind }));
        }
        relations
    }

    /// Reads a time, with a fault for what cannot be and a warning for what cannot be read.
    pub(super) fn when(
        &self,
        file: &SourcePath,
        written: Option<&WhenText>,
        period: Option<Span>,
        faults: &mut Vec<Diagnostic>,
    ) -> Option<When> {
        let mut parts = Vec::new();
        let written = written?;
        for (part, read) in written.parts.iter().zip(written.read(period).iter().cloned()) {
            match read {
                Ok(when) => {
                    if let Some(why) = when.unread {
                        faults.push(unclear_when(file, &part.text, why));
                    }
                    parts.push(crate::document::when::Part { label: part.label.clone(), when });
                }
                Err(impossible) => faults.push(impossible_date(file, &part.text, &impossible)),
            }
        }
        match parts.len() {
            0 => None,
            1 if parts[0].label.is_empty() => parts.pop().map(|part| part.when),
            _ => Some(When::join(parts)),
        }
    }
}

fn unknown_status<'l>(
    file: &SourcePath,
    written: &Written<String>,
    known: impl Iterator<Item = &'l str>,
    choices: &[String],
) -> Diagnostic {
    let fault = Diagnostic::new(Rule::UnknownStatus, Place::field(file, &written.at)).with("status", &*written.value);
    let fault = fault.with("choices", choices.join(", ")).suggest(&written.value, known);
    let spelling =
        fault.suggestion.as_ref().and_then(|meant| choices.iter().find(|label| label.to_lowercase() == *meant));
    Diagnostic { suggestion: spelling.cloned().or(fault.suggestion.clone()), ..fault }
}

fn unclear_when(file: &SourcePath, phrase: &Written<String>, why: Unread) -> Diagnostic {
    let reason = match why {
        Unread::Words => "words",
        Unread::NoYear => "no-year",
        Unread::Relative => "relative",
    };
    let fault = Diagnostic::new(Rule::UnclearWhen, Place::field(file, &phrase.at));
    fault.with("text", phrase.value.as_str()).with("reason", reason)
}

fn impossible_date(file: &SourcePath, phrase: &Written<String>, impossible: &Impossible) -> Diagnostic {
    let reason = match impossible.reason {
        Reason::Month => "month",
        Reason::Day => "day",
        Reason::Quarter => "quarter",
        Reason::Half => "half",
        Reason::Reversed => "reversed",
        Reason::Year => "year",
    };
    let words = phrase.value.get(impossible.at.clone()).unwrap_or(&phrase.value);
    let fault = Diagnostic::new(Rule::ImpossibleDate, Place::field(file, &phrase.at));
    fault.with("text", words).with("reason", reason).with("phrase", phrase.value.as_str())
}
