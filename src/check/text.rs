//! The texts of a site as they were written, with what stands in them.

use rayon::prelude::*;

use crate::diagnostic::{FieldPath, Place, Step};
use crate::document::StatusText;
use crate::document::markdown::{Part, Shown, parts};
use crate::model::link::{Origin, Target};
use crate::model::{DepartmentId, Measure, MeasureId, Model, PageId, PlanId, ReportId, SectionId};
use crate::path::SourcePath;
use crate::source::SourceTree;
use crate::yaml::front_matter;

/// A text that is shown, as it was written.
pub(super) struct Text<'s> {
    /// Its file.
    pub file: &'s SourcePath,
    /// What it is the text of.
    pub origin: Origin,
    /// The whole file.
    pub whole: &'s str,
    /// The byte at which the body begins.
    pub start: usize,
    /// What stands in the body.
    pub parts: Vec<Part>,
}

impl<'s> Text<'s> {
    /// The body as it was written.
    pub fn body(&self) -> &'s str {
        &self.whole[self.start..]
    }

    /// The links of the body.
    pub fn links(&self) -> impl Iterator<Item = &Shown> {
        self.parts.iter().filter_map(|part| match part {
            Part::Link(link) => Some(link),
            _ => None,
        })
    }

    /// The running text of the body, each piece with the byte at which it begins.
    pub fn words(&self) -> impl Iterator<Item = (usize, &'s str)> {
        self.parts.iter().filter_map(|part| match part {
            Part::Words(range) => Some((range.start, self.whole.get(range.clone())?)),
            _ => None,
        })
    }

    /// The title, and where it stands.
    pub fn title(&self, model: &'s Model) -> (&'s str, Place) {
        let (key, title) = title(model, self.origin);
        (title, Place::key(self.file, key))
    }

    /// What is said in words above the body, each with its place.
    pub fn said(&self, model: &'s Model) -> Vec<(&'s str, Place)> {
        let place = |(words, path): (&'s str, FieldPath)| (words, Place::field(self.file, &path));
        let mut said = vec![self.title(model)];
        said.extend(more_said(model, self.origin).into_iter().map(place));
        said
    }
}

/// Every text that is shown: of plans, sections, measures, departments, reports and pages.
pub(super) fn all<'s>(tree: &'s SourceTree, model: &'s Model) -> Vec<Text<'s>> {
    let read = |origin: Origin| {
        let file = file(model, origin);
        let whole = tree.text(file)?;
        let (_, start) = front_matter::split(whole).ok()?;
        Some(Text {
            file,
            origin,
            whole,
            start,
            parts: parts(whole, start),
        })
    };
    origins(model).into_par_iter().filter_map(read).collect()
}

fn origins(model: &Model) -> Vec<Origin> {
    let plans = (0..model.plans.len()).map(|at| Target::Plan(PlanId(at)));
    let sections = (0..model.sections.len()).map(|at| Target::Section(SectionId(at)));
    let measures = (0..model.measures.len()).map(|at| Target::Measure(MeasureId(at)));
    let departments = (0..model.departments.len()).map(|at| Target::Department(DepartmentId(at)));
    let pages = (0..model.pages.len()).map(|at| Target::Page(PageId(at)));
    let targets = plans
        .chain(sections)
        .chain(measures)
        .chain(departments)
        .chain(pages);
    let reports = (0..model.reports.len()).map(|at| Origin::Report(ReportId(at)));
    targets.map(Origin::Target).chain(reports).collect()
}

fn file(model: &Model, origin: Origin) -> &SourcePath {
    match origin {
        Origin::Target(Target::Plan(id)) => &model[id].document.file,
        Origin::Target(Target::Section(id)) => &model[id].document.file,
        Origin::Target(Target::Measure(id)) => &model[id].document.file,
        Origin::Target(Target::Department(id)) => &model[id].document.file,
        Origin::Target(Target::Page(id)) => &model[id].document.file,
        Origin::Report(id) => &model[id].document.file,
    }
}

/// A title, and the key that it stands at.
fn title(model: &Model, origin: Origin) -> (&'static str, &str) {
    match origin {
        Origin::Target(Target::Plan(id)) => ("title", &model[id].document.title),
        Origin::Target(Target::Section(id)) => ("title", &model[id].document.title),
        Origin::Target(Target::Measure(id)) => ("title", &model[id].document.title),
        Origin::Target(Target::Department(id)) => ("name", &model[id].document.name),
        Origin::Target(Target::Page(id)) => ("title", &model[id].document.title),
        Origin::Report(id) => ("title", &model[id].document.title),
    }
}

fn key(name: &str) -> FieldPath {
    vec![Step::Key(name.into())]
}

fn nth(name: &str, index: usize) -> FieldPath {
    vec![Step::Key(name.into()), Step::Index(index)]
}

/// What front matters say in words besides titles.
fn more_said(model: &Model, origin: Origin) -> Vec<(&str, FieldPath)> {
    match origin {
        Origin::Target(Target::Plan(id)) => {
            let document = &model[id].document;
            let goals = document.goals.iter().enumerate();
            let short = document.short_title.as_deref();
            let short = short.map(|title| (title, key("short_title")));
            let goals = goals.map(|(at, goal)| (goal.as_str(), nth("goals", at)));
            short.into_iter().chain(goals).collect()
        }
        Origin::Target(Target::Section(id)) => {
            let lead = model[id].document.lead.as_deref();
            lead.into_iter().map(|lead| (lead, key("lead"))).collect()
        }
        Origin::Target(Target::Measure(id)) => of_measure(&model[id]),
        Origin::Target(Target::Department(_) | Target::Page(_)) | Origin::Report(_) => Vec::new(),
    }
}

fn of_measure<'m>(measure: &'m Measure) -> Vec<(&'m str, FieldPath)> {
    let document = &measure.document;
    let below = |mut path: FieldPath, name: &str| {
        path.push(Step::Key(name.into()));
        path
    };
    let mut said = Vec::new();
    if let StatusText::Ledger(entries) = &document.status {
        for entry in entries {
            let mut path = entry.status.at.clone();
            path.pop();
            let words = [("note", &entry.note), ("source", &entry.source)];
            said.extend(
                words.into_iter().filter_map(|(name, words)| {
                    Some((words.as_deref()?, below(path.clone(), name)))
                }),
            );
        }
    }
    let mut add = |name: &str, field: &str, words: Vec<Option<&'m str>>| {
        let words = words.into_iter().enumerate();
        said.extend(words.filter_map(|(at, words)| Some((words?, below(nth(name, at), field)))));
    };
    let milestones = each(&document.milestones, |one| Some(&one.title));
    add("milestones", "title", milestones);
    let indicators = &document.indicators;
    add(
        "indicators",
        "title",
        each(indicators, |one| Some(&one.title)),
    );
    let units = each(indicators, |one| one.unit.as_deref());
    add("indicators", "unit", units);
    let baselines = each(indicators, |one| one.baseline.as_deref());
    add("indicators", "baseline", baselines);
    let targets = each(indicators, |one| one.target.as_deref());
    add("indicators", "target", targets);
    let parts = document.when.iter().flat_map(|when| &when.parts);
    let labels = parts.map(|part| Some(&*part.label).filter(|label| !label.is_empty()));
    add("when", "label", labels.collect());
    let funding = each(&document.funding, |one| one.note.as_deref());
    add("funding", "note", funding);
    let related = each(&document.related, |one| one.title.as_deref());
    add("related", "title", related);
    add(
        "links",
        "title",
        each(&document.links, |one| Some(&one.title)),
    );
    said
}

/// What each of some says, where it says anything.
fn each<T>(all: &[T], words: impl Fn(&T) -> Option<&str>) -> Vec<Option<&str>> {
    all.iter().map(words).collect()
}
