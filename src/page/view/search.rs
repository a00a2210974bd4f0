//! The search: what can be chosen, and everything from A to Å for those without script.

use std::cmp::Ordering;

use schemars::JsonSchema;
use serde::Serialize;

use super::super::Site;
use super::filter::{DepartmentChoice, filters};
use super::link::{Link, link};
use crate::language::Language;
use crate::model::status::{Lateness, status_id};
use crate::model::{DepartmentId, MeasureId, PageId, PlanId};

/// Above this many measures the list has none of them: each plan lists its own.
const LIST_LIMIT: usize = 1000;

/// What a measure can be past, the worst first.
pub const LATE: [Lateness; 3] = [Lateness::Overdue, Lateness::Unknown, Lateness::Passed];

/// The search.
#[derive(Debug, JsonSchema, Serialize)]
pub struct SearchView {
    /// The folder of the index, with a slash at its end.
    pub index: String,
    /// The plans to choose among.
    pub plans: Vec<PlanChoice>,
    /// The statuses that any measure has.
    pub statuses: Vec<&'static str>,
    /// How any measure stands to its deadline, when that is not in time.
    pub lateness: Vec<&'static str>,
    /// The departments that lead, share or take part in any measure.
    pub departments: Vec<DepartmentChoice>,
    /// How many measures there are, where they are too many to list.
    pub too_many: Option<usize>,
    /// Everything by its first letter.
    pub letters: Vec<Letter>,
}

/// A plan to choose.
#[derive(Debug, JsonSchema, Serialize)]
pub struct PlanChoice {
    /// Its identity.
    pub id: String,
    /// Its title.
    pub title: String,
}

/// What begins with one letter.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Letter {
    /// The letter; none for what begins with a number.
    pub letter: Option<char>,
    /// In the order of the alphabet.
    pub entries: Vec<Entry>,
}

/// Something to find.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Entry {
    /// Its title and address.
    pub link: Link,
    /// `measure`, `plan`, `department` or `page`.
    pub kind: &'static str,
    /// A measure's number, or a department's code.
    pub name: Option<String>,
    /// What a plan calls a measure.
    pub term: Option<String>,
    /// The plan of a measure.
    pub plan: Option<String>,
}

/// The search.
pub fn search(site: &Site<'_>) -> SearchView {
    let model = site.model;
    let measures: Vec<MeasureId> = model.counted().collect();
    let too_many = Some(measures.len()).filter(|count| *count > LIST_LIMIT);
    let choice = |id: PlanId| PlanChoice {
        id: model[id].id.clone(),
        title: model[id].short_title().to_owned(),
    };
    let mut entries: Vec<Entry> = model.published_plans().map(|id| plan(site, id)).collect();
    entries.extend((0..model.departments.len()).map(|index| department(site, DepartmentId(index))));
    let pages = (0..model.pages.len())
        .map(PageId)
        .filter(|id| !model[*id].document.draft);
    entries.extend(pages.map(|id| {
        entry(
            "page",
            link(&model[id].document.title, site.addresses.page(id)),
        )
    }));
    if too_many.is_none() {
        entries.extend(measures.iter().map(|id| measure(site, *id)));
    }
    SearchView {
        index: site.search_index.get().cloned().unwrap_or_default(),
        plans: model.published_plans().map(choice).collect(),
        statuses: model
            .counts(&measures)
            .present()
            .map(|(status, _)| status_id(status))
            .collect(),
        lateness: LATE
            .into_iter()
            .filter(|kind| measures.iter().any(|id| model.lateness(*id) == Some(*kind)))
            .map(Lateness::id)
            .collect(),
        departments: filters(site, &measures).departments,
        too_many,
        letters: by_letter(entries, &site.languages[model.config.language]),
    }
}

fn entry(kind: &'static str, link: Link) -> Entry {
    Entry {
        link,
        kind,
        name: None,
        term: None,
        plan: None,
    }
}

fn plan(site: &Site<'_>, id: PlanId) -> Entry {
    entry(
        "plan",
        link(&site.model[id].document.title, site.addresses.plan(id)),
    )
}

fn department(site: &Site<'_>, id: DepartmentId) -> Entry {
    let document = &site.model[id].document;
    let name = Some(document.code.clone()).filter(|code| *code != document.name);
    Entry {
        name,
        ..entry(
            "department",
            link(&document.name, site.addresses.department(id)),
        )
    }
}

fn measure(site: &Site<'_>, id: MeasureId) -> Entry {
    let (measure, plan) = (&site.model[id], &site.model[site.model[id].plan]);
    Entry {
        name: measure.document.number.clone(),
        term: plan.document.measure_term.clone(),
        plan: Some(plan.short_title().to_owned()),
        ..entry(
            "measure",
            link(&measure.document.title, site.addresses.measure(id)),
        )
    }
}

/// Entries in the order of the alphabet, parted by their first letters. What stands before the
/// alphabet comes first.
fn by_letter(mut entries: Vec<Entry>, language: &Language) -> Vec<Letter> {
    let alphabet = language.text("alphabet");
    entries.sort_by(|a, b| {
        language
            .compare(bare(&a.link.title), bare(&b.link.title))
            .then_with(|| order(a).cmp(order(b)))
    });
    let mut letters: Vec<Letter> = Vec::new();
    for entry in entries {
        let begins = |letter: &char| {
            language.compare(letter.encode_utf8(&mut [0; 4]), bare(&entry.link.title))
                != Ordering::Greater
        };
        let letter = alphabet.chars().rev().find(begins);
        match letters.last_mut().filter(|last| last.letter == letter) {
            Some(last) => last.entries.push(entry),
            None => letters.push(Letter {
                letter,
                entries: vec![entry],
            }),
        }
    }
    letters
}

/// Equal titles stand in the order of their addresses.
fn order(entry: &Entry) -> &str {
    &entry.link.url
}

/// A title from its first letter or number on.
fn bare(title: &str) -> &str {
    title.trim_start_matches(|letter: char| !letter.is_alphanumeric())
}
