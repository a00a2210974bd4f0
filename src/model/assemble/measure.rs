//! One measure put together: everything its file names, found in the rest of the site.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use jiff::civil::Date;

use super::lookup::Lookup;
use super::memo::Made;
use super::order::MeasureInPlan;
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::document::when::{Span, When};
use crate::document::{EntryText, MeasureDocument, MeasureKind, Role, StatusText};
use crate::model::link::{LinkContext, Target};
use crate::model::milestone::Milestone;
use crate::model::status::{Ledger, StatusEntry};
use crate::model::{Indicator, Measure, MeasureId, Model, Plan, PlanId, Responsible, SectionId};
use crate::yaml::Written;

/// What a measure is made in: its plan, and the faults found so far.
struct Making<'m, 'k> {
    known: &'m Lookup<'k>,
    document: &'m MeasureDocument,
    plan: &'m PlanAround<'m>,
    faults: Vec<Diagnostic>,
}

/// All of a plan that its measures are made from.
#[derive(Hash)]
pub(super) struct PlanAround<'m> {
    id: &'m str,
    language: &'static str,
    /// What it calls a measure.
    term: &'m str,
    period: Option<Span>,
    /// How many goals it has.
    goals: usize,
    /// Its sections by id.
    sections: BTreeMap<&'m str, SectionId>,
    /// The days of its reports.
    dates: &'m [Date],
}

impl<'m> PlanAround<'m> {
    /// All plans of a model, with the days of the reports of each.
    pub(super) fn all(model: &'m Model, dates: &'m HashMap<PlanId, Vec<Date>>) -> Vec<Self> {
        let mut sections: HashMap<PlanId, BTreeMap<&str, SectionId>> = HashMap::new();
        for (index, section) in model.sections.iter().enumerate() {
            let of_plan = sections.entry(section.plan).or_default();
            of_plan.insert(&section.id, SectionId(index));
        }
        let around = |(index, plan): (usize, &'m Plan)| PlanAround {
            id: &plan.id,
            language: plan.language,
            term: plan.document.measure_term.as_deref().unwrap_or_default(),
            period: period_of(plan),
            goals: plan.document.goals.len(),
            sections: sections.remove(&PlanId(index)).unwrap_or_default(),
            dates: dates.get(&PlanId(index)).map_or(&[], Vec::as_slice),
        };
        model.plans.iter().enumerate().map(around).collect()
    }
}

/// Makes a measure.
pub(super) fn make(
    known: &Lookup<'_>,
    placed: MeasureInPlan,
    id: MeasureId,
    plan: &PlanAround<'_>,
) -> Made {
    let MeasureInPlan {
        document,
        id: name,
        plan: plan_id,
        section,
        draft,
    } = placed;
    let mut making = Making {
        known,
        document: &document,
        plan,
        faults: Vec::new(),
    };
    let standing = LinkContext {
        file: &document.file,
        plan: Some(plan.id),
        term: plan.term,
        own: Some(Target::Measure(id)),
    };
    let body = known.body(document.body.clone(), standing, &mut making.faults);
    let when = making.when(document.when.as_ref());
    let kind = document.kind.unwrap_or_else(|| kind_of(when.as_ref()));
    let responsible = making.responsible();
    let ledger = making.ledger();
    let also_in = making.also_in(section);
    let goals = making.goals();
    let milestones = making.milestones();
    let indicators = making.indicators();
    let related = known.relations(
        &document.related,
        &document.file,
        plan.id,
        &mut making.faults,
    );
    let (language, faults) = (document.language.unwrap_or(plan.language), making.faults);
    let measure = Measure {
        id: name,
        plan: plan_id,
        section,
        also_in,
        draft,
        language,
        responsible,
        when,
        kind,
        ledger,
        goals,
        milestones,
        indicators,
        related,
        body,
        document,
    };
    Made {
        measure: Arc::new(measure),
        faults,
    }
}

/// The days from the first to the last of a plan's period. One that only has an end («mot 2025») is
/// no time in which something goes on or comes back.
fn period_of(plan: &Plan) -> Option<Span> {
    let period = plan.period.as_ref()?;
    let from = Some(period.earliest()?);
    Some(Span {
        from,
        to: period.latest(),
    })
}

fn kind_of(when: Option<&When>) -> MeasureKind {
    match when {
        Some(when) if when.continuous => MeasureKind::Continuous,
        Some(when) if when.recurring => MeasureKind::Recurring,
        _ => MeasureKind::OneOff,
    }
}

impl Making<'_, '_> {
    fn when(&mut self, written: Option<&crate::document::WhenText>) -> Option<When> {
        self.known.when(
            &self.document.file,
            written,
            self.plan.period,
            &mut self.faults,
        )
    }

    fn fault(&self, rule: Rule, written: &Written<String>) -> Diagnostic {
        Diagnostic::new(rule, Place::field(&self.document.file, &written.at))
    }

    /// One department without a role leads; several without a role share.
    fn responsible(&mut self) -> Vec<Responsible> {
        let without_role = self
            .document
            .responsible
            .iter()
            .filter(|named| named.role.is_none())
            .count();
        let default = if without_role == 1 {
            Role::Lead
        } else {
            Role::Shared
        };
        let mut responsible: Vec<Responsible> = Vec::new();
        for named in &self.document.responsible {
            let Some(department) =
                self.known
                    .department(&self.document.file, &named.department, &mut self.faults)
            else {
                continue;
            };
            if responsible
                .iter()
                .any(|known| known.department == department)
            {
                self.faults.push(
                    self.fault(Rule::DuplicateDepartment, &named.department)
                        .with("code", named.department.value.as_str()),
                );
                continue;
            }
            responsible.push(Responsible {
                department,
                role: named.role.unwrap_or(default),
            });
        }
        responsible
    }

    fn ledger(&mut self) -> Ledger {
        let entries = match &self.document.status {
            StatusText::None => Vec::new(),
            StatusText::Word(word) => self.one_word(word).into_iter().collect(),
            StatusText::Ledger(entries) => entries
                .iter()
                .enumerate()
                .filter_map(|(place, entry)| self.entry(place, entry))
                .collect(),
        };
        let ledger = Ledger::new(entries);
        for day in ledger.days() {
            let several = day.iter().filter(|entry| entry.counts).skip(1);
            self.faults.extend(several.map(|entry| {
                let place = self.document.place_in_entry(entry.place, "counts");
                Diagnostic::new(Rule::SeveralCount, place).with("date", entry.date.to_string())
            }));
        }
        ledger
    }

    fn entry(&mut self, place: usize, written: &EntryText) -> Option<StatusEntry> {
        let status = self.status(&written.status)?;
        let EntryText {
            date,
            source,
            note,
            counts,
            ..
        } = written.clone();
        Some(StatusEntry {
            date,
            status,
            source,
            note,
            counts,
            place,
        })
    }

    fn status(&mut self, written: &Written<String>) -> Option<crate::model::status::Status> {
        self.known.status(
            &self.document.file,
            written,
            self.plan.language,
            &mut self.faults,
        )
    }

    /// A status of one word takes the date of the plan's report, where the plan has exactly one.
    fn one_word(&mut self, word: &Written<String>) -> Option<StatusEntry> {
        let status = self.status(word)?;
        let [date] = self.plan.dates else {
            if self
                .known
                .names
                .doubts
                .reports
                .contains(&self.document.plan)
            {
                return None;
            }
            self.faults.push(
                self.fault(Rule::StatusNeedsDate, word)
                    .with("status", word.value.as_str()),
            );
            return None;
        };
        Some(StatusEntry {
            date: *date,
            status,
            source: None,
            note: None,
            counts: false,
            place: 0,
        })
    }

    fn also_in(&mut self, own: Option<SectionId>) -> Vec<SectionId> {
        let sections = &self.plan.sections;
        let mut found = Vec::new();
        for written in &self.document.also_in {
            match sections.get(written.value.as_str()) {
                Some(section) if Some(*section) != own && !found.contains(section) => {
                    found.push(*section)
                }
                Some(_) => {}
                None if self
                    .known
                    .names
                    .is_unread(&format!("{}/{}", self.plan.id, written.value)) => {}
                None if self
                    .known
                    .names
                    .is_draft(&format!("{}/{}", self.plan.id, written.value)) =>
                {
                    let fault = self
                        .fault(Rule::DraftReference, written)
                        .with("target", &*written.value);
                    self.faults.push(fault);
                }
                None => {
                    let ids: Vec<&str> = sections.keys().copied().collect();
                    let fault = self
                        .fault(Rule::UnknownChoice, written)
                        .with("key", "also_in")
                        .with("value", written.value.as_str());
                    self.faults.push(
                        fault
                            .with("choices", ids.join(", "))
                            .suggest(&written.value, ids),
                    );
                }
            }
        }
        found
    }

    /// Goals are named by their place in the plan, counted from 1.
    fn goals(&mut self) -> Vec<usize> {
        let count = self.plan.goals;
        let mut goals = Vec::new();
        for written in &self.document.goals {
            match written.value.parse::<usize>() {
                Ok(place) if (1..=count).contains(&place) => goals.push(place - 1),
                _ if self.known.names.doubts.goals.contains(&self.document.plan) => {}
                _ => {
                    let fault = self
                        .fault(Rule::UnknownGoal, written)
                        .with("value", &*written.value);
                    self.faults.push(fault.with("count", count.to_string()));
                }
            }
        }
        goals
    }

    fn milestones(&mut self) -> Vec<Milestone> {
        let written = &self.document.milestones;
        written
            .iter()
            .map(|m| Milestone {
                title: m.title.clone(),
                due: self.when(m.due.as_ref()),
                done: self.when(m.done.as_ref()),
            })
            .collect()
    }

    fn indicators(&mut self) -> Vec<Indicator> {
        let mut indicators = Vec::new();
        for written in &self.document.indicators {
            let by = self.when(written.by.as_ref());
            let values = written
                .values
                .iter()
                .map(|(date, value)| (self.when(date.as_ref()), value.clone()))
                .collect();
            let (title, unit) = (written.title.clone(), written.unit.clone());
            indicators.push(Indicator {
                title,
                unit,
                baseline: written.baseline.clone(),
                target: written.target.clone(),
                by,
                values,
            });
        }
        indicators
    }
}
