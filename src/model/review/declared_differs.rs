//! `declared-differs`: what a report says of itself, or a plan announces, against what is counted.
//! A plan that announces more than is published is not all here, so that too few of anything is no
//! contradiction in it. Measures may have come after an older report, and nobody knows who was
//! responsible then; its statuses have their days.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Place, Rule, Spot, Step};
use crate::document::{DeclaredDepartments, DeclaresText};
use crate::model::status::Status;
use crate::model::{DepartmentId, MeasureId, Model, Plan, PlanId, Report};

/// Warns of what a plan and its reports say against what is counted.
pub(super) fn check(model: &Model, id: PlanId, found: &mut Vec<Diagnostic>) {
    let plan = &model[id];
    announced(model, plan, found);
    let mut before = None;
    for (place, report) in plan.reports.iter().enumerate() {
        let report = &model[*report];
        if let Some(declares) = &report.document.declares {
            let is_newest = place + 1 == plan.reports.len();
            let counting = Counting {
                model,
                plan,
                report,
                declares,
                before,
                is_newest,
            };
            found.extend(counting.measures());
            found.extend(counting.departments());
            counting.statuses(found);
        }
        before = Some(report.date);
    }
}

/// A plan cannot hold more than it announces. Parts that hold only text may not be among those it
/// speaks of.
fn announced(model: &Model, plan: &Plan, found: &mut Vec<Diagnostic>) {
    let announced = plan.announced();
    let sections = || {
        let sections = plan.sections.iter().map(|section| &model[*section]);
        sections.filter(|section| plan.document.draft || !section.document.draft)
    };
    let holding = sections()
        .filter(|section| !section.measures.is_empty() || !section.also.is_empty())
        .count();
    let parts = if holding == 0 {
        sections().count()
    } else {
        holding
    };
    let numbers = [
        ("measures", announced.measures, plan.counted().len()),
        ("sections", announced.sections, parts),
    ];
    for (key, said, counted) in numbers {
        if let Some(said) = said
            .and_then(|said| usize::try_from(said).ok())
            .filter(|said| *said < counted)
        {
            let place = Place::field(
                &plan.document.file,
                &["announced", key].map(|key| Step::Key(key.into())),
            );
            let what = if key == "measures" {
                "announced-measures"
            } else {
                "announced-sections"
            };
            found.push(
                warning(plan, place, what)
                    .with("declared", said.to_string())
                    .with("counted", counted.to_string()),
            );
        }
    }
}

fn warning(plan: &Plan, place: Place, what: &str) -> Diagnostic {
    Diagnostic::new(Rule::DeclaredDiffers, place)
        .with("what", what)
        .with("term", plan.term())
}

/// A report with what it declares, and what it is counted against.
struct Counting<'m> {
    model: &'m Model,
    plan: &'m Plan,
    report: &'m Report,
    declares: &'m DeclaresText,
    /// The day of the report before it.
    before: Option<Date>,
    /// Whether it is the plan's newest report, so that the measures are those that it speaks of.
    is_newest: bool,
}

impl Counting<'_> {
    fn published(&self) -> &[MeasureId] {
        self.plan.counted()
    }

    /// What the plan announces, where it is more than is published.
    fn beyond(&self) -> Option<usize> {
        let announced = self
            .plan
            .announced()
            .measures
            .and_then(|announced| usize::try_from(announced).ok());
        announced.filter(|announced| *announced > self.published().len())
    }

    /// Whether a number that is declared can be one that was counted. In a plan that is not all
    /// here more may be declared.
    fn agrees(&self, declared: usize, counted: usize) -> bool {
        declared == counted || (declared > counted && self.beyond().is_some())
    }

    fn status(&self, measure: MeasureId) -> Option<Status> {
        self.model[measure]
            .ledger
            .on(Some(self.report.date))
            .map(|entry| entry.status)
    }

    fn warning(&self, keys: &[&str], what: &str) -> Diagnostic {
        let path: Vec<Step> = ["declares"]
            .iter()
            .chain(keys)
            .map(|key| Step::Key((*key).into()))
            .collect();
        warning(
            self.plan,
            Place::field(&self.report.document.file, &path),
            what,
        )
    }

    fn measures(&self) -> Option<Diagnostic> {
        let declared = usize::try_from(self.declares.measures?).ok()?;
        let published = self.published().len();
        let known_then = || {
            self.published()
                .iter()
                .filter(|measure| self.status(**measure).is_some())
                .count()
        };
        let is_possible = !self.is_newest && declared < published && declared >= known_then();
        let counted = self.beyond().unwrap_or(published);
        if declared == counted || declared == published || is_possible {
            return None;
        }
        let fault = self
            .warning(&["measures"], "measures")
            .with("declared", declared.to_string());
        Some(fault.with("counted", counted.to_string()))
    }

    fn departments(&self) -> Option<Diagnostic> {
        let declared = self
            .declares
            .departments
            .as_ref()
            .filter(|_| self.is_newest && !self.published().is_empty())?;
        match declared {
            DeclaredDepartments::Count(count) => {
                self.department_count(usize::try_from(*count).ok()?)
            }
            // Codes that do not exist are faults of their own.
            DeclaredDepartments::Codes(codes)
                if codes.len() == self.report.declared_departments.len() =>
            {
                self.department_codes()
            }
            DeclaredDepartments::Codes(_) => None,
        }
    }

    fn department_count(&self, declared: usize) -> Option<Diagnostic> {
        let counted = self.answering();
        if self.agrees(declared, counted.len()) {
            return None;
        }
        let fault = self
            .warning(&["departments"], "department-count")
            .with("declared", declared.to_string());
        Some(
            fault
                .with("counted", counted.len().to_string())
                .with("names", self.codes(counted.iter())),
        )
    }

    fn department_codes(&self) -> Option<Diagnostic> {
        let (counted, declared) = (
            self.answering(),
            self.report.declared_departments.iter().copied().collect(),
        );
        let is_whole = self.beyond().is_none();
        let missing = self.codes(counted.difference(&declared));
        let extra = if is_whole {
            self.codes(declared.difference(&counted))
        } else {
            String::new()
        };
        let what = match (missing.is_empty(), extra.is_empty()) {
            (true, true) => return None,
            (false, true) => "departments-missing",
            (true, false) => "departments-extra",
            (false, false) => "departments-both",
        };
        let fault = self
            .warning(&["departments"], what)
            .with("declared", declared.len().to_string());
        Some(
            fault
                .with("counted", counted.len().to_string())
                .with("missing", missing)
                .with("extra", extra),
        )
    }

    /// The departments that lead or share any measure.
    fn answering(&self) -> BTreeSet<DepartmentId> {
        let published = self.published().iter();
        published
            .flat_map(|measure| self.model.answering(*measure))
            .collect()
    }

    fn codes<'i>(&self, departments: impl Iterator<Item = &'i DepartmentId>) -> String {
        let codes = departments.map(|id| self.model[*id].document.code.as_str());
        codes.collect::<Vec<_>>().join(", ")
    }

    /// Each status that differs, or that none of the measures has been reported for this report.
    fn statuses(&self, found: &mut Vec<Diagnostic>) {
        // A plan without measures has been told of above.
        if self.published().is_empty()
            && (self.declares.measures.is_some() || self.beyond().is_some())
        {
            return;
        }
        let counts = self
            .published()
            .iter()
            .map(|measure| (*measure, self.status(*measure)))
            .collect::<crate::model::count::Counts>();
        let differing = Status::ALL.into_iter().filter_map(|status| {
            let (said, place) = self.declared(status)?;
            (!self.agrees(said, counts.of(Some(status)))).then_some((status, said, place))
        });
        let mut differing = differing.peekable();
        if differing.peek().is_some() && !self.is_begun() {
            found.push(self.unfinished());
            return;
        }
        found.extend(differing.map(|(status, said, place)| {
            let fault = warning(self.plan, place.clone(), "status").with("label", label(place));
            let fault = fault
                .with("declared", said.to_string())
                .with("date", self.report.date.to_string());
            fault.with("counted", counts.of(Some(status)).to_string())
        }));
    }

    /// How many a report says have a status, under whatever words, with the place of the first of
    /// them.
    fn declared(&self, status: Status) -> Option<(usize, &Place)> {
        let said = || self.report.declared.iter().filter(|(of, ..)| *of == status);
        let (_, _, place) = said().next()?;
        Some((said().map(|(_, count, _)| count).sum(), place))
    }

    /// Whether any measure has been reported since the report before.
    fn is_begun(&self) -> bool {
        let newest = |measure: &MeasureId| {
            self.model[*measure]
                .ledger
                .until(Some(self.report.date))
                .last()
        };
        let is_new = |day: Date| self.before.is_none_or(|before| day > before);
        self.published()
            .iter()
            .filter_map(newest)
            .any(|entry| is_new(entry.date))
    }

    fn unfinished(&self) -> Diagnostic {
        let fault = self
            .warning(&["status"], "unfinished")
            .with("date", self.report.date.to_string());
        let fault = fault.with("count", self.published().len().to_string());
        match self.before {
            Some(before) => fault
                .with("since", "report")
                .with("before", before.to_string()),
            None => fault.with("since", "ever"),
        }
    }
}

/// The word for a status at a place, as the report has it.
fn label(place: &Place) -> &str {
    match &place.spot {
        Spot::Value(path) => path.last().map_or("", |step| {
            if let Step::Key(label) = step {
                label
            } else {
                ""
            }
        }),
        _ => "",
    }
}
