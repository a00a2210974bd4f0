//! What is known while documents become parts of the model: names, codes, labels and times, looked
//! up with a fault for whatever is not found.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::Inputs;
use crate::diagnostic::{Diagnostic, Fix, Place, Rule, nearest};
use crate::document::when::{Impossible, Reason, Span, Unclear, When};
use crate::document::{RelationText, WhenText, markdown};
use crate::model::link::{LinkContext, Names, ResolvedBody, resolve_body};
use crate::model::status::{Labels, Status, label, words};
use crate::model::{DepartmentId, Relation, RelationEnd};
use crate::path::{SourcePath, is_web_address, slug};
use crate::source::FileNames;
use crate::yaml::Written;

/// What is known while documents become parts of the model. Nothing else can be asked for, so that
/// its hash says whether what was made with it is still good.
#[derive(Hash)]
pub(super) struct Lookup<'a> {
    pub(super) files: FileNames<'a>,
    pub(super) names: Names,
    pub(super) codes: BTreeMap<String, DepartmentId>,
    pub(super) words: StatusWords,
}

/// The words for statuses.
#[derive(Hash)]
pub(super) struct StatusWords {
    /// What can be written, by language.
    labels: BTreeMap<&'static str, Labels>,
    /// What is best written, by language.
    choices: BTreeMap<&'static str, [String; Status::ALL.len()]>,
    /// Every word of the house's own, whether its meaning is known or not.
    own: BTreeSet<String>,
    /// Whether there may be others, which could not be read.
    lost: bool,
}

impl StatusWords {
    /// The words for statuses in each language of the site: the house's own, then as [`words::of`]
    /// has them.
    pub(super) fn of(inputs: &Inputs<'_>, faults: &mut Vec<Diagnostic>) -> Self {
        let site = inputs.config.language;
        let of = |code: &&'static str| (*code, words::of(inputs.languages, code, site));
        let mut labels: BTreeMap<&'static str, Labels> = inputs.languages.keys().map(of).collect();
        let file = SourcePath::new(crate::config::FILE);
        let own = inputs.config.statuses.iter().filter_map(|(label, meant)| {
            let status = labels
                .get(site)
                .and_then(|words| words.get(&words::plain(&meant.value)))
                .copied();
            if status.is_none() {
                let ids = Status::ALL.map(Status::id);
                faults.push(unknown_status(
                    &file,
                    meant,
                    ids.into_iter(),
                    &ids.map(str::to_owned),
                ));
            }
            Some((words::plain(label), status?))
        });
        let own: Vec<_> = own.collect();
        labels
            .values_mut()
            .for_each(|words| words.extend(own.iter().cloned()));
        let choices = inputs.languages.iter().map(|(code, words)| {
            let choices = Status::ALL.map(|status| label(words, Some(status)));
            (*code, choices)
        });
        let own = inputs.config.statuses.keys();
        StatusWords {
            labels,
            choices: choices.collect(),
            own: own.map(|word| words::plain(word)).collect(),
            lost: inputs.config.statuses_lost,
        }
    }

    /// Whether a word may be one of the house's own whose meaning could not be read.
    fn may_be_own(&self, word: &str) -> bool {
        self.lost || self.own.contains(&words::plain(word))
    }
}

impl Lookup<'_> {
    pub(super) fn status(
        &self,
        file: &SourcePath,
        written: &Written<String>,
        language: &str,
        faults: &mut Vec<Diagnostic>,
    ) -> Option<Status> {
        let labels = self.words.labels.get(language);
        let found = labels
            .and_then(|labels| labels.get(&words::plain(&written.value)))
            .copied();
        if found.is_none() && !written.value.is_empty() && !self.words.may_be_own(&written.value) {
            let known = labels
                .into_iter()
                .flat_map(|labels| labels.keys().map(String::as_str));
            let choices = self.words.choices.get(language);
            let choices = choices.map_or(&[][..], |choices| &choices[..]);
            faults.push(unknown_status(file, written, known, choices));
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
        if found.is_none() && !self.names.is_unread_department(&code.value) {
            faults.push(self.unknown_department(file, code));
        }
        found
    }

    /// With the code that is meant where a full, short or former name stands, or the code in
    /// another case.
    fn unknown_department(&self, file: &SourcePath, code: &Written<String>) -> Diagnostic {
        let near = nearest(&code.value, self.codes.keys().map(String::as_str));
        let called = self.names.called(&code.value);
        let called = called.or_else(|| {
            self.names
                .nearly_called(&code.value)
                .filter(|_| near.is_none())
        });
        let own = SourcePath::new(format!("content/departments/{}.md", slug(&code.value)));
        let several = self.several_codes(&code.value);
        let (hint, named) = match called {
            _ if several.is_some() => ("several", &own),
            Some((_, file)) => ("known", file),
            None if self.files.has(&own) => ("taken", &own),
            None => ("new", &own),
        };
        let fault = Diagnostic::new(Rule::UnknownDepartment, Place::field(file, &code.at));
        let fault = fault
            .with("code", &*code.value)
            .with("hint", hint)
            .with("codes", several.as_deref().unwrap_or_default())
            .with("file", named.as_str());
        let fix = self.names.called_alone(&code.value);
        Diagnostic {
            fix: fix.map(|name| Fix::new(code.value.as_str(), name)),
            suggestion: called
                .map(|(name, _)| name.to_owned())
                .or(near)
                .filter(|_| several.is_none()),
            ..fault
        }
    }

    /// The codes of several departments that were written as one, `KOM, JUR` or `KOM og JUR`.
    fn several_codes(&self, written: &str) -> Option<String> {
        let parts = written.split([',', ';', '/', ' ']);
        let parts = parts.filter(|part| !part.is_empty() && *part != "og");
        let codes: Vec<&str> = parts.collect();
        let is_known = codes.len() > 1 && codes.iter().all(|code| self.codes.contains_key(*code));
        is_known.then(|| codes.join(", "))
    }

    pub(super) fn body(
        &self,
        body: Arc<markdown::Body>,
        context: LinkContext<'_>,
        faults: &mut Vec<Diagnostic>,
    ) -> ResolvedBody {
        resolve_body(body, context, &self.names, self.files, faults)
    }

    pub(super) fn relations(
        &self,
        written: &[RelationText],
        file: &SourcePath,
        plan: &str,
        faults: &mut Vec<Diagnostic>,
    ) -> Vec<Relation> {
        let mut relations = Vec::new();
        for relation in written
            .iter()
            .filter(|relation| !relation.to.value.is_empty())
        {
            let to = &relation.to.value;
            let end = if is_web_address(to) {
                Some(RelationEnd::Outside {
                    url: to.clone(),
                    title: relation.title.clone().unwrap_or_else(|| to.clone()),
                })
            } else {
                let place = || Place::field(file, &relation.to.at);
                self.names
                    .resolve(to, Some(plan), place, faults)
                    .map(RelationEnd::Inside)
            };
            relations.extend(end.map(|to| Relation {
                to,
                kind: relation.kind,
            }));
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
        for (part, read) in written
            .parts
            .iter()
            .zip(written.read(period).iter().cloned())
        {
            match read {
                Ok(when) => {
                    if let Some(why) = when
                        .unread
                        .filter(|_| !self.may_be_clear(file, &part.text.value))
                    {
                        faults.push(unclear_when(file, &part.text, why));
                    }
                    parts.push(crate::document::when::Part {
                        label: part.label.clone(),
                        when,
                    });
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

    /// Whether a time would be understood in the period of a plan whose period could not be read.
    fn may_be_clear(&self, file: &SourcePath, phrase: &str) -> bool {
        let year = || {
            Some(Span {
                from: Date::new(2000, 1, 1).ok(),
                to: Date::new(2000, 12, 31).ok(),
            })
        };
        let plan = file.as_str().split('/').nth(2).unwrap_or_default();
        let is_lost = self.names.doubts.periods.contains(plan);
        is_lost && When::read(phrase, year()).is_ok_and(|when| when.understood)
    }
}

fn unknown_status<'l>(
    file: &SourcePath,
    written: &Written<String>,
    known: impl Iterator<Item = &'l str>,
    choices: &[String],
) -> Diagnostic {
    let fault = Diagnostic::new(Rule::UnknownStatus, Place::field(file, &written.at))
        .with("status", &*written.value);
    let fault = fault
        .with("choices", choices.join(", "))
        .suggest(&written.value, known);
    let spelling = fault
        .suggestion
        .as_ref()
        .and_then(|meant| choices.iter().find(|label| label.to_lowercase() == *meant));
    Diagnostic {
        suggestion: spelling.cloned().or(fault.suggestion.clone()),
        ..fault
    }
}

fn unclear_when(file: &SourcePath, phrase: &Written<String>, why: Unclear) -> Diagnostic {
    let reason = match why {
        Unclear::Words => "words",
        Unclear::NoYear => "no-year",
        Unclear::Relative => "relative",
    };
    let fault = Diagnostic::new(Rule::UnclearWhen, Place::field(file, &phrase.at));
    fault
        .with("text", phrase.value.as_str())
        .with("reason", reason)
}

fn impossible_date(
    file: &SourcePath,
    phrase: &Written<String>,
    impossible: &Impossible,
) -> Diagnostic {
    let reason = match impossible.reason {
        Reason::Month => "month",
        Reason::Day => "day",
        Reason::Quarter => "quarter",
        Reason::Half => "half",
        Reason::Reversed => "reversed",
        Reason::Year => "year",
    };
    let words = phrase
        .value
        .get(impossible.at.clone())
        .unwrap_or(&phrase.value);
    let fault = Diagnostic::new(Rule::ImpossibleDate, Place::field(file, &phrase.at));
    fault
        .with("text", words)
        .with("reason", reason)
        .with("phrase", phrase.value.as_str())
}
