//! What a publication will change, as whoever answers for the site wants to know it before it does:
//! from the data files and manifests of what is published and of what is to be.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::destination::Destination;
use super::edition::Edition;
use super::failure::Failure;
use super::manifest::{Differences, Manifest, is_page};

/// So many pages of each sort are named by their titles too.
const TITLED: usize = 100;
const MEASURES: &str = "data/measures.json";
const PLANS: &str = "data/plans.json";

/// What a publication will change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Whether nothing was published there before. All is new then, and no status has changed.
    pub first: bool,
    /// Whether a publication was broken off there, which this one will finish.
    pub resumes: bool,
    /// Files that are not as they were published, where nothing else is to be changed: somebody has
    /// changed them, taken them away or put them there. They will be as they were published.
    pub mends: Vec<String>,
    /// Whether nothing but what the site is made from is another, where that is kept beside it.
    pub sources: bool,
    /// The plans whose status day is another.
    pub days: Vec<DayChange>,
    /// The measures whose status is another, by plan.
    pub statuses: Vec<StatusChange>,
    /// The measures whose deadline has passed and had not before, by plan.
    pub late: Vec<Measure>,
    /// Measures that are new, by plan.
    pub new_measures: Vec<Measure>,
    /// Measures that are no longer there, by plan.
    pub gone_measures: Vec<Measure>,
    /// Pages.
    pub pages: Pages,
    /// All files, pages among them.
    pub files: Differences,
}

/// The pages that are new, changed or gone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Pages {
    /// Pages that are new.
    pub new: Vec<PageChange>,
    /// Pages that are changed.
    pub changed: Vec<PageChange>,
    /// Pages that are no longer there.
    pub gone: Vec<PageChange>,
}

impl Pages {
    /// Leaves out of the titles what stands in each of them: what the site is called.
    fn without(&mut self, site: &str) {
        let lists = [&mut self.new, &mut self.changed, &mut self.gone];
        let titles = lists
            .into_iter()
            .flatten()
            .filter_map(|page| page.title.as_mut());
        for title in titles {
            let own = title.strip_suffix(site);
            let own = own.map(|own| own.trim_end_matches([' ', '–', '-', '|', '·']));
            if let Some(own) = own.filter(|own| !own.is_empty()) {
                *title = own.to_owned();
            }
        }
    }
}

/// A page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PageChange {
    /// Its address from the root of the site.
    pub path: String,
    /// Its title; only the first hundred of each sort are looked up.
    pub title: Option<String>,
}

/// A measure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Measure {
    /// The id of its plan.
    pub plan: String,
    /// The title of its plan.
    pub plan_title: String,
    /// Its id in the plan.
    pub id: String,
    /// Its number, if it has one.
    pub number: Option<String>,
    /// Its title.
    pub title: String,
}

/// A measure whose status is another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StatusChange {
    /// The measure as it is now called.
    #[serde(flatten)]
    pub measure: Measure,
    /// The status that is published; null where none is reported.
    pub from: Option<String>,
    /// The status that will be; null where none is reported.
    pub to: Option<String>,
    /// The former in words.
    pub from_label: Option<String>,
    /// The latter in words.
    pub to_label: Option<String>,
}

/// A plan that speaks of another day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DayChange {
    /// The id of the plan.
    pub plan: String,
    /// Its title.
    pub plan_title: String,
    /// The status day that is published, as ISO; null where no status is known.
    pub from: Option<String>,
    /// The one that will be.
    pub to: Option<String>,
}

/// What the data files say of a measure. They may have been written by another version.
#[derive(Clone, Debug, Deserialize)]
struct MeasureData {
    plan: String,
    id: String,
    #[serde(default)]
    number: Option<String>,
    #[serde(default)]
    title: String,
    #[serde(default)]
    status: Option<String>,
    #[serde(default)]
    status_label: Option<String>,
    #[serde(default)]
    lateness: Option<String>,
}

impl MeasureData {
    /// Whether its deadline has passed, whatever was reported since.
    fn is_late(&self) -> bool {
        matches!(self.lateness.as_deref(), Some("overdue" | "unknown"))
    }
}

#[derive(Deserialize)]
struct PlanData {
    id: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    as_of: Option<String>,
}

impl Change {
    /// What publishing an edition will change at a target.
    ///
    /// # Errors
    /// Where what is there cannot be read.
    pub fn of(
        edition: &Edition<'_>,
        old: Option<&Manifest>,
        there: &dyn Destination,
    ) -> Result<Change, Failure> {
        let none = Manifest::default();
        let new_file = |path: &str| edition.file(path).map(Some);
        let old_file = |path: &str| match old {
            Some(_) => there.read(path),
            None => Ok(None),
        };
        let read_new = |path: &str| {
            let is_there = edition.manifest.get(path).is_some();
            if is_there { new_file(path) } else { Ok(None) }
        };
        let files = edition.manifest.since(old.unwrap_or(&none));
        let mut change = between(&Data::read(read_new)?, &Data::read(old_file)?);
        change.first = there.is_new(old)?;
        change.resumes = there.is_broken_off()?;
        change.pages = Pages {
            new: titled(&files.new, |path| read_new(path).ok().flatten()),
            changed: titled(&files.changed, |path| read_new(path).ok().flatten()),
            gone: titled_one_by_one(&files.gone, |path| old_file(path).ok().flatten()),
        };
        change.files = files;
        change.pages.without(&edition.site.model.config.title);
        if change.is_nothing() {
            change.mends = there.damage()?;
            change.sources = there.has_other_sources(edition)?;
        }
        Ok(change)
    }

    /// Whether nothing will change.
    pub fn is_nothing(&self) -> bool {
        let Differences {
            new, changed, gone, ..
        } = &self.files;
        let is_new = self.first || self.resumes || self.sources;
        !is_new && self.mends.is_empty() && new.is_empty() && changed.is_empty() && gone.is_empty()
    }
}

/// The measures of a site by plan and id, and the titles of its plans, in the order of the files.
#[derive(Default)]
struct Data {
    measures: Vec<MeasureData>,
    plans: Vec<PlanData>,
}

impl Data {
    fn read(file: impl Fn(&str) -> Result<Option<Vec<u8>>, Failure>) -> Result<Data, Failure> {
        Ok(Data {
            measures: list(file(MEASURES)?),
            plans: list(file(PLANS)?),
        })
    }

    fn by_key(&self) -> BTreeMap<(&str, &str), &MeasureData> {
        let keyed = self
            .measures
            .iter()
            .map(|one| ((one.plan.as_str(), one.id.as_str()), one));
        keyed.collect()
    }

    fn named(&self, measure: &MeasureData) -> Measure {
        let plan = self.plans.iter().find(|plan| plan.id == measure.plan);
        Measure {
            plan: measure.plan.clone(),
            plan_title: plan.map_or_else(|| measure.plan.clone(), |plan| plan.title.clone()),
            id: measure.id.clone(),
            number: measure.number.clone(),
            title: measure.title.clone(),
        }
    }
}

/// The items of a data file; none where there is no such file, or it is another's.
fn list<T: for<'d> Deserialize<'d>>(bytes: Option<Vec<u8>>) -> Vec<T> {
    bytes
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default()
}

/// What differs between the measures of two sites.
fn between(new: &Data, old: &Data) -> Change {
    let (now, was) = (new.by_key(), old.by_key());
    let mut change = Change {
        days: days(new, old),
        ..Change::default()
    };
    for one in &new.measures {
        let before = was.get(&(one.plan.as_str(), one.id.as_str()));
        if one.is_late() && before.is_some_and(|before| !before.is_late()) {
            change.late.push(new.named(one));
        }
        match before {
            None => change.new_measures.push(new.named(one)),
            Some(before) if before.status != one.status => change.statuses.push(StatusChange {
                measure: new.named(one),
                from: before.status.clone(),
                to: one.status.clone(),
                from_label: before.status_label.clone(),
                to_label: one.status_label.clone(),
            }),
            Some(_) => {}
        }
    }
    let is_gone = |one: &&MeasureData| !now.contains_key(&(one.plan.as_str(), one.id.as_str()));
    change.gone_measures = old
        .measures
        .iter()
        .filter(is_gone)
        .map(|one| old.named(one))
        .collect();
    change
}

/// The plans of both sites that speak of different days.
fn days(new: &Data, old: &Data) -> Vec<DayChange> {
    let change = |plan: &PlanData| {
        let before = old.plans.iter().find(|before| before.id == plan.id)?;
        (before.as_of != plan.as_of).then(|| DayChange {
            plan: plan.id.clone(),
            plan_title: plan.title.clone(),
            from: before.as_of.clone(),
            to: plan.as_of.clone(),
        })
    };
    new.plans.iter().filter_map(change).collect()
}

/// The pages among files, the first with their titles.
fn titled(files: &[String], read: impl Fn(&str) -> Option<Vec<u8>> + Sync) -> Vec<PageChange> {
    let pages: Vec<&String> = files.iter().filter(|path| is_page(path)).collect();
    let page = |(at, path): (usize, &&String)| page_at(at, path, &read);
    pages.par_iter().enumerate().map(page).collect()
}

/// The same where they cannot be read in parallel.
fn titled_one_by_one(files: &[String], read: impl Fn(&str) -> Option<Vec<u8>>) -> Vec<PageChange> {
    let pages = files.iter().filter(|path| is_page(path)).enumerate();
    pages.map(|(at, path)| page_at(at, path, &read)).collect()
}

fn page_at(at: usize, path: &str, read: impl Fn(&str) -> Option<Vec<u8>>) -> PageChange {
    let html = (at < TITLED).then(|| read(path)).flatten();
    PageChange {
        path: path.to_owned(),
        title: html.and_then(|html| title(&String::from_utf8_lossy(&html))),
    }
}

/// The title of a page, without its escapes.
fn title(html: &str) -> Option<String> {
    let (_, rest) = html.split_once("<title>")?;
    let (title, _) = rest.split_once("</title>")?;
    let escapes = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&#x2F;", "/"),
        ("&amp;", "&"),
    ];
    let plain = escapes
        .iter()
        .fold(title.trim().to_owned(), |text, (escape, meant)| {
            text.replace(escape, meant)
        });
    Some(plain)
}
