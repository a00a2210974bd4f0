//! The blocks of a document put together as a plan: its parts, its measures with their fields, and
//! the text around them.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::below::labelled;
use super::block::{Block, BlockKind};
use super::departments::{Departments, Said, is_code};
use super::document::Document;
use super::doubt::{Doubt, What};
use super::draft::{Draft, Known, Measure};
use super::field::{self, Field};
use super::outline;
use super::phrases::{is_time, missing, period, shortened, status_day};
use super::placing::place;
use super::rows::{Row, rows};
use super::titles::{Found, Title, titles};
use crate::model::status::words::plain;

/// Puts a document together as a plan.
#[must_use]
pub fn draft(document: Document, known: &Known) -> Draft {
    let pictures = document.pictures;
    let blocks = outline::outlined(document.blocks);
    let is_status = |word: &str| known.statuses.contains_key(&plain(word));
    let (rows, taken) = rows(&blocks, &is_status);
    let texts: Vec<&str> = blocks.iter().flat_map(Block::texts).collect();
    let mut making = Making {
        known,
        blocks: &blocks,
        departments: Departments::new(&known.departments, &texts),
        doubts: Vec::new(),
    };
    let (title, title_at) = making.title();
    let (mut titles, mut found) = titles(&blocks);
    titles.retain(|title| !taken.contains(&title.at));
    if titles.is_empty() && rows.is_empty() {
        (titles, found) = making.headings(title_at);
    } else if titles.is_empty() {
        found = Found::Table;
    }
    making.learn(&rows, &titles);
    let day = known.day.or_else(|| status_day(&texts));
    let mut draft = Draft {
        period: period(&title),
        title,
        day,
        text: Vec::new(),
        sections: Vec::new(),
        measures: Vec::new(),
        departments: Vec::new(),
        found,
        doubts: Vec::new(),
    };
    place(&blocks, &mut draft, &titles, &taken, title_at);
    for measure in draft.all_measures_mut() {
        making.understand(measure);
    }
    making.join(&mut draft, rows);
    making.look_at(&mut draft);
    if pictures > 0 {
        making.doubt(None, What::Pictures(pictures));
    }
    making.doubts.sort_by_key(|doubt| doubt.place);
    draft.doubts = making.doubts;
    draft
}

/// A plan being put together.
struct Making<'d> {
    known: &'d Known,
    blocks: &'d [Block],
    departments: Departments,
    doubts: Vec<Doubt>,
}

impl Making<'_> {
    fn doubt(&mut self, place: Option<usize>, what: What) {
        self.doubts.push(Doubt { place, what });
    }

    /// The title, and the block that it is if it is one.
    fn title(&mut self) -> (String, Option<usize>) {
        if let Some(title) = &self.known.title {
            let at = self.blocks.iter().position(|block| block.words == *title);
            return (title.clone(), at);
        }
        let level = |block: &Block| match block.kind {
            BlockKind::Heading(level) => Some(level),
            _ => None,
        };
        let top = self.blocks.iter().filter_map(level).min();
        let at_top = |block: &&Block| level(block).is_some() && level(block) == top;
        if let (Some(first), 1) = (
            self.blocks.iter().position(|block| at_top(&block)),
            self.blocks.iter().filter(at_top).count(),
        ) {
            return (self.blocks[first].words.clone(), Some(first));
        }
        let names_plan = |block: &&Block| {
            let words = block.words.to_lowercase();
            block.words.chars().count() <= 120
                && block.words.contains(' ')
                && field::numbered(&block.words).is_none()
                && !block.words.ends_with(['.', ':'])
                && ["plan", "strategi"].iter().any(|word| words.contains(word))
        };
        let block = self.blocks.iter().find(names_plan).or(self.blocks.first());
        let title = block.map_or_else(String::new, |block| shortened(&block.words));
        self.doubt(block.map(|block| block.place), What::Title(title.clone()));
        (title, None)
    }

    /// The headings below those of the parts, where nothing else is a measure.
    fn headings(&mut self, title_at: Option<usize>) -> (Vec<Title>, Found) {
        let level = |at: usize| match self.blocks[at].kind {
            BlockKind::Heading(level) if Some(at) != title_at => Some(level),
            _ => None,
        };
        let levels: Vec<usize> = (0..self.blocks.len()).filter_map(level).collect();
        let top = levels.iter().min().copied();
        let below = levels
            .iter()
            .filter(|level| Some(**level) > top)
            .min()
            .copied();
        let Some(below) = below else {
            self.doubt(None, What::NoMeasures);
            return (Vec::new(), Found::Nothing);
        };
        let titles: Vec<Title> = (0..self.blocks.len())
            .filter(|at| level(*at) == Some(below))
            .map(|at| Title {
                at,
                number: None,
                title: self.blocks[at].words.clone(),
            })
            .collect();
        self.doubt(None, What::Headings(titles.len()));
        (titles, Found::Headings)
    }

    /// Learns what a code of the table is called from the text of the same measure, where each
    /// names one.
    fn learn(&mut self, rows: &[Row], titles: &[Title]) {
        let ends = titles
            .iter()
            .map(|title| title.at)
            .skip(1)
            .chain([self.blocks.len()]);
        let mut pairs = Vec::new();
        for (title, end) in titles.iter().zip(ends) {
            let row = rows
                .iter()
                .find(|row| row.number.is_some() && row.number == title.number);
            let code = row.and_then(|row| row.responsible.as_deref());
            let name = self.blocks[title.at..end]
                .iter()
                .find_map(|block| match field::of(block) {
                    Some((Field::Responsible, name)) => Some(name),
                    _ => None,
                });
            if let (Some(code), Some(name)) = (code, name) {
                let said = self.departments.read(name);
                let is_single = is_code(code)
                    && self.departments.name(code).is_none()
                    && said.responsible.is_empty()
                    && said.unknown.join(" og ") == name;
                if is_single {
                    pairs.push((code.to_owned(), name.to_owned()));
                }
            }
        }
        for (code, name) in pairs {
            self.departments.add(&code, &name);
        }
    }

    /// Reads the words for who is responsible, which stand in the codes' place so far.
    fn understand(&mut self, measure: &mut Measure) {
        let words = std::mem::take(&mut measure.responsible);
        let takes_part = std::mem::take(&mut measure.contributors);
        let mut said = self.departments.read(&words.join(", "));
        let taking = self.departments.read(&takes_part.join(", "));
        let mut contributors = std::mem::take(&mut said.contributors);
        contributors.extend(taking.responsible.iter().cloned());
        contributors.retain(|code| !said.responsible.contains(code));
        self.doubts_of(&said, measure.place);
        self.doubts_of(&taking, measure.place);
        measure.others |= said.others;
        measure.responsible = said.responsible;
        measure.contributors = contributors;
    }

    fn doubts_of(&mut self, said: &Said, place: usize) {
        for (name, code) in &said.taken {
            self.doubt(Some(place), What::Spelling(name.clone(), code.clone()));
        }
        for name in &said.unknown {
            self.doubt(Some(place), What::UnknownDepartment(name.clone()));
        }
    }

    /// Joins the rows of tables with the measures of the text; a row without one becomes a measure.
    fn join(&mut self, draft: &mut Draft, rows: Vec<Row>) {
        let mut of_rows: Vec<Measure> = Vec::new();
        let mut of_text: Vec<&mut Measure> = draft.all_measures_mut().collect();
        // By number, or by title where there is none: in the text, or after those of the text.
        let mut known: HashMap<String, usize> = HashMap::new();
        for (at, measure) in of_text.iter().enumerate() {
            known.entry(name_of(measure)).or_insert(at);
        }
        for row in rows {
            let mut from_row = Measure {
                place: row.place,
                number: row.number,
                title: row.title,
                responsible: row.responsible.into_iter().collect(),
                when: row.when,
                status: row.status,
                text: row
                    .text
                    .iter()
                    .map(|(head, cell)| labelled(head, cell))
                    .collect(),
                ..Measure::default()
            };
            self.understand(&mut from_row);
            let new = of_text.len() + of_rows.len();
            let at = *known.entry(name_of(&from_row)).or_insert(new);
            match at.checked_sub(of_text.len()) {
                None => self.compare(of_text[at], from_row),
                Some(at) if at < of_rows.len() => self.compare(&mut of_rows[at], from_row),
                Some(_) => of_rows.push(from_row),
            }
        }
        draft.open_measures().extend(of_rows);
    }

    /// Adds what a row says to its measure; what both say and differs is doubtful, and the text
    /// counts.
    fn compare(&mut self, measure: &mut Measure, row: Measure) {
        let place = Some(measure.place);
        if !measure.title.eq_ignore_ascii_case(&row.title) {
            self.doubt(place, What::OtherTitle(measure.title.clone(), row.title));
        }
        if measure.responsible.is_empty() {
            measure.responsible = row.responsible;
        } else if !row.responsible.is_empty() && measure.responsible != row.responsible {
            let words = |codes: &[String]| codes.join(", ");
            self.doubt(
                place,
                What::OtherField(words(&measure.responsible), words(&row.responsible)),
            );
        }
        for (own, other) in [
            (&mut measure.when, row.when),
            (&mut measure.status, row.status),
        ] {
            match (&own, other) {
                (None, other) => *own = other,
                (Some(own), Some(other)) if plain(own) != plain(&other) => {
                    self.doubts.push(Doubt {
                        place,
                        what: What::OtherField(own.clone(), other),
                    });
                }
                _ => {}
            }
        }
        measure.others |= row.others;
        measure.text.extend(row.text);
    }

    /// Says what an editor has to look at.
    fn look_at(&mut self, draft: &mut Draft) {
        if draft.found == Found::Cards {
            self.doubt(None, What::Cards(draft.all_measures_mut().count()));
        }
        let has_someone = draft
            .all_measures_mut()
            .any(|measure| !measure.responsible.is_empty());
        let statuses = draft
            .all_measures_mut()
            .filter(|measure| measure.status.is_some())
            .count();
        if statuses > 0 && draft.day.is_none() {
            self.doubt(None, What::NoDay(statuses));
        }
        let mut numbers: BTreeSet<String> = BTreeSet::new();
        let mut codes: Vec<String> = Vec::new();
        let period = draft.period.clone();
        for measure in draft.all_measures_mut() {
            let place = Some(measure.place);
            if has_someone && measure.responsible.is_empty() {
                self.doubt(place, What::Nobody(measure.title.clone()));
            }
            codes.extend(
                measure
                    .responsible
                    .iter()
                    .chain(&measure.contributors)
                    .cloned(),
            );
            if let Some(number) = &measure.number
                && !numbers.insert(number.clone())
            {
                self.doubt(place, What::Twice(number.clone()));
            }
            if let Some(words) = measure
                .when
                .as_deref()
                .filter(|words| !is_time(words, period.as_deref()))
            {
                self.doubt(place, What::UnreadTime(words.to_owned()));
            }
            let unknown = |status: &&String| !self.known.statuses.contains_key(&plain(status));
            if let Some(status) = measure.status.take_if(|status| unknown(&&*status)) {
                self.doubt(place, What::UnknownStatus(status.clone()));
                measure.text.push(labelled("Status", &status));
            }
        }
        let missing = missing(&numbers);
        if !missing.is_empty() {
            self.doubt(None, What::Missing(missing));
        }
        codes.sort_unstable();
        codes.dedup();
        let of_site: HashSet<&str> = self
            .known
            .departments
            .iter()
            .map(|(code, _)| code.as_str())
            .collect();
        let is_new = |code: &String| !of_site.contains(code.as_str());
        draft.departments = codes
            .into_iter()
            .filter(is_new)
            .map(|code| {
                let name = self.departments.name(&code).unwrap_or(&code).to_owned();
                (code, name)
            })
            .collect();
    }
}

/// What tells a measure from others: its number, else its title.
fn name_of(measure: &Measure) -> String {
    measure
        .number
        .clone()
        .unwrap_or_else(|| measure.title.clone())
}
