//! `new measure`: its number, its section and who is responsible are found out where they are not
//! given.

mod number;
mod responsible;

use std::cmp::Ordering;

use super::file::title;
use super::name::name;
use super::site::{Known, PlanFolder, SectionFolder, Site};
use super::template::{draft, filled, line, line_or_example, template};
use super::{Found, Kind, New, NewFile, Refused, SectionChoice};
use crate::document::MeasureDocument;
use crate::language::compare_numbers;
use crate::path::{SourcePath, order_of, slug, without_order};
use crate::source::SourceTree;
use crate::yaml;

/// What is said of a new measure.
#[derive(Clone, Debug, Default)]
pub struct Measure {
    /// The plan, by the name of its folder.
    pub plan: String,
    /// Its title.
    pub title: String,
    /// Its section, by the name of its folder.
    pub section: Option<String>,
    /// Its number.
    pub number: Option<String>,
    /// Codes of those who are responsible.
    pub responsible: Vec<String>,
}

/// A new measure.
///
/// # Errors
/// Where there is no such plan, section or department, the number is in use, or it cannot be found
/// out who is responsible.
pub fn measure(site: &Site<'_>, asked: &Measure) -> Result<New, Refused> {
    let making = Making::of(site, asked)?;
    let (file, fit) = site.fitted(|is_draft| making.text(site, is_draft));
    Ok(New {
        file,
        beside: Vec::new(),
        found: making.found,
        fit,
    })
}

/// The files of new measures, as [`measure`] makes each of a site that has those before it.
///
/// # Errors
/// Which one cannot be made, and why.
pub fn measures(tree: &SourceTree, asked: &[Measure]) -> Result<Vec<NewFile>, (usize, Refused)> {
    let mut known = Known::default();
    let mut after = tree.clone();
    let mut files = Vec::new();
    for (at, one) in asked.iter().enumerate() {
        let site = Site::read_knowing(&after, &mut known).map_err(|why| (at, why))?;
        let making = Making::of(&site, one).map_err(|why| (at, why))?;
        let file = making.text(&site, false);
        after.put(file.path.clone(), file.bytes.clone());
        files.push(file);
    }
    let site = Site::read_knowing(tree, &mut known).map_err(|why| (0, why))?;
    // What makes no fault together makes none alone.
    if !files.is_empty() && !site.faults_with()(&files).is_empty() {
        return one_by_one(tree, asked);
    }
    Ok(files)
}

fn one_by_one(tree: &SourceTree, asked: &[Measure]) -> Result<Vec<NewFile>, (usize, Refused)> {
    let mut tree = tree.clone();
    let mut files = Vec::new();
    for (at, one) in asked.iter().enumerate() {
        let made = Site::read(&tree).and_then(|site| measure(&site, one));
        let file = made.map_err(|why| (at, why))?.file;
        tree.put(file.path.clone(), file.bytes.clone());
        files.push(file);
    }
    Ok(files)
}

/// What a new measure is made of.
struct Making {
    path: String,
    number: String,
    title: String,
    responsible: String,
    found: Vec<Found>,
}

impl Making {
    fn of(site: &Site<'_>, asked: &Measure) -> Result<Self, Refused> {
        let plan = Plan::of(site, site.plan(&asked.plan)?);
        let title = title(&asked.title)?;
        let mut found = Vec::new();
        let section = plan.section(asked.section.as_deref(), &mut found)?;
        let number = plan.number(asked.number.as_deref(), section, &mut found)?;
        let responsible = plan.responsible(&asked.responsible, &mut found)?;
        let path = plan.path(number.as_deref(), section, &title)?;
        let number = number.as_deref().map(yaml::number);
        Ok(Making {
            path,
            number: line_or_example("number", number.as_deref(), "1"),
            title: line("title", &yaml::value(&title)),
            responsible: plan.responsible_line(&responsible),
            found,
        })
    }

    /// Its file.
    fn text(&self, site: &Site<'_>, is_draft: bool) -> NewFile {
        let holes = [
            ("number", self.number.as_str()),
            ("title", &self.title),
            ("responsible", &self.responsible),
            ("draft", &draft(is_draft)),
        ];
        let text = filled(template!(site, "measure.md"), &holes);
        NewFile::text(self.path.clone(), text)
    }
}

/// The plan of a new measure, with what tells how it is made.
struct Plan<'s> {
    site: &'s Site<'s>,
    own: PlanFolder<'s>,
    sections: Vec<SectionFolder<'s>>,
    measures: Vec<&'s MeasureDocument>,
}

impl<'s> Plan<'s> {
    fn of(site: &'s Site<'s>, own: PlanFolder<'s>) -> Self {
        Plan {
            site,
            own,
            sections: site.sections(own),
            measures: site.measures(own),
        }
    }

    /// The section that is asked for, or the one where the last measure lies, or the first. None
    /// where the plan has none, or its measures lie in none.
    fn section(
        &self,
        asked: Option<&str>,
        found: &mut Vec<Found>,
    ) -> Result<Option<SectionFolder<'s>>, Refused> {
        if let Some(name) = asked {
            return self.site.section(self.own, name).map(Some);
        }
        let section = match self.last() {
            Some(last) => self.sections.iter().find(|section| section.holds(last)),
            None => self.sections.first(),
        };
        let why = match (&self.sections[..], self.last()) {
            ([_], _) => SectionChoice::Only,
            (_, Some(_)) => SectionChoice::LastUsed,
            (_, None) => SectionChoice::First,
        };
        found.extend(section.map(|section| Found::Section(section.title().to_owned(), why)));
        Ok(section.copied())
    }

    /// The measure with the greatest number; in a plan without numbers the one that stands last.
    fn last(&self) -> Option<&'s MeasureDocument> {
        let counts_through = self.counts_through();
        let place = |measure: &MeasureDocument| {
            let mut sections = self.sections.iter().zip(0_u64..);
            let section = sections.find(|(section, _)| section.holds(measure));
            let (section, order) = (section.map(|(_, at)| at), order_of(measure.file.stem()));
            if counts_through {
                (order, section)
            } else {
                (section, order)
            }
        };
        let measures = self.measures.iter().copied();
        measures.max_by(|a, b| match (&a.number, &b.number) {
            (Some(a), Some(b)) => compare_numbers(a, b),
            (None, Some(_)) => Ordering::Less,
            (Some(_), None) => Ordering::Greater,
            (None, None) => place(a).cmp(&place(b)),
        })
    }

    /// Whether the orders of the files go through the whole plan, rather than begin anew in each
    /// section.
    fn counts_through(&self) -> bool {
        let mut orders: Vec<u64> = self.orders(|_| true).collect();
        let count = orders.len();
        orders.sort_unstable();
        orders.dedup();
        orders.len() == count
    }

    /// The orders in the names of the files of some measures.
    fn orders(&self, of: impl Fn(&MeasureDocument) -> bool) -> impl Iterator<Item = u64> {
        let measures = self.measures.iter().filter(move |measure| of(measure));
        measures.filter_map(|measure| order_of(measure.file.stem()))
    }

    /// Where the file is to be. Its id must be free, and so must the address of it.
    fn path(
        &self,
        number: Option<&str>,
        section: Option<SectionFolder<'_>>,
        title: &str,
    ) -> Result<String, Refused> {
        let order = self.order(number, section);
        let stem = name(order.as_deref(), title, "tiltak");
        let id = number.unwrap_or_else(|| without_order(&stem));
        let is_same = |measure: &&&MeasureDocument| slug(id_of(measure)) == slug(id);
        if let Some(other) = self.measures.iter().find(is_same) {
            return Err(Refused::Taken(
                Kind::Measure,
                id.to_owned(),
                other.file.clone(),
            ));
        }
        let plan = format!("content/plans/{}", self.own.folder);
        let path = match section {
            Some(section) => format!("{plan}/{}/{stem}.md", section.folder),
            None => format!("{plan}/{stem}.md"),
        };
        let place = SourcePath::new(path.as_str());
        if self.site.has(&place) {
            return Err(Refused::Taken(Kind::Measure, id.to_owned(), place));
        }
        Ok(path)
    }
}

/// What others call a measure: its number, or the name of its file.
fn id_of(measure: &MeasureDocument) -> &str {
    measure
        .number
        .as_deref()
        .unwrap_or_else(|| without_order(measure.file.stem()))
}
