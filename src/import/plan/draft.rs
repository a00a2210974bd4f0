//! The blocks of a document put together as a plan: its parts, its measures with their fields, and
//! the text around them. Says what it was not sure of.

use std::collections::HashSet;

use jiff::civil::Date;

use super::block::{Block, BlockKind};
use super::departments::{Departments, Said};
use super::field::{self, Field};
use super::measures::{self, Found, Row, Title};
use super::{Document, outline};
use crate::authoring::Site;
use crate::document::when::When;
use crate::model::status::Labels;
use crate::model::status::words::plain;

/// What is known before a document is read.
#[derive(Debug)]
pub struct Known {
    /// The departments of the site: the code and the name of each.
    pub departments: Vec<(String, String)>,
    /// The words for statuses.
    pub statuses: Labels,
    /// The title of the plan, if it is given.
    pub title: Option<String>,
    /// The day that the statuses are of, if it is given.
    pub day: Option<Date>,
}

impl Known {
    /// What a site knows.
    #[must_use]
    pub fn of(site: &Site<'_>) -> Self {
        let departments = site.departments().iter();
        Known {
            departments: departments
                .map(|one| (one.code.clone(), one.name.clone()))
                .collect(),
            statuses: site.status_words(),
            title: None,
            day: None,
        }
    }
}

/// A plan as a document has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Its title.
    pub title: String,
    /// The years it is for, with the words of its title.
    pub period: Option<String>,
    /// The day that the statuses of its measures are of.
    pub day: Option<Date>,
    /// The text before its parts, as Markdown.
    pub text: Vec<String>,
    /// Its parts.
    pub sections: Vec<Section>,
    /// The measures that lie in no part.
    pub measures: Vec<Measure>,
    /// The departments that the site does not have: the code and the name of each.
    pub departments: Vec<(String, String)>,
    /// How the measures were found.
    pub found: Found,
    /// What is not sure, in the order of the document.
    pub doubts: Vec<Doubt>,
}

/// A part of a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// Its title.
    pub title: String,
    /// Its text, as Markdown.
    pub text: Vec<String>,
    /// Its measures.
    pub measures: Vec<Measure>,
}

/// A measure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Measure {
    /// Where it stands: a line, or a paragraph of a Word document; counted from 1.
    pub place: usize,
    /// Its number.
    pub number: Option<String>,
    /// Its title.
    pub title: String,
    /// The codes of those who are responsible.
    pub responsible: Vec<String>,
    /// The codes of those who take part.
    pub contributors: Vec<String>,
    /// Whether there are others.
    pub others: bool,
    /// When, in the words of the document.
    pub when: Option<String>,
    /// Its status, in the words of the document.
    pub status: Option<String>,
    /// Its text, as Markdown.
    pub text: Vec<String>,
}

/// Something that an editor has to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// Where, as [`Measure::place`]; none where it is of the whole document.
    pub place: Option<usize>,
    /// What.
    pub what: What,
}

/// What is not sure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The title of the plan was taken from the first words.
    Title(String),
    /// Nothing looks like a measure.
    NoMeasures,
    /// So many headings were taken for measures.
    Headings(usize),
    /// So many titles were taken from cards.
    Cards(usize),
    /// A number that two measures have.
    Twice(String),
    /// Numbers that none has, between the first and the last.
    Missing(Vec<String>),
    /// A measure whose title is another in the table.
    OtherTitle(String, String),
    /// A measure whose field is another in the table: the text's words and the table's.
    OtherField(String, String),
    /// Nobody is responsible for a measure, where others have somebody.
    Nobody(String),
    /// A name that is taken for a department that is spelt in another way.
    Spelling(String, String),
    /// A name that is no department that is known.
    UnknownDepartment(String),
    /// A time that cannot be read.
    UnreadTime(String),
    /// A status that is not known.
    UnknownStatus(String),
    /// Statuses were found, and no day that they are of.
    NoDay(usize),
    /// So many pictures do not come along.
    Pictures(usize),
}

/// Puts a document together as a plan.
#[must_use]
pub fn draft(document: Document, known: &Known) -> Draft {
    let pictures = document.pictures;
    let blocks = outline::outlined(document.blocks);
    let is_status = |word: &str| known.statuses.contains_key(&plain(word));
    let (rows, taken) = measures::rows(&blocks, &is_status);
    let texts: Vec<&str> = blocks.iter().flat_map(Block::texts).collect();
    let mut making = Making {
        known,
        blocks: &blocks,
        departments: Departments::new(&known.departments, &texts),
        doubts: Vec::new(),
    };
    let (title, title_at) = making.title();
    let (mut titles, mut found) = measures::titles(&blocks);
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
    making.place(&mut draft, &titles, &taken, title_at);
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
                let is_single = super::departments::is_code(code)
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

    /// Puts every block where it belongs: into a measure, a part, or the text before them.
    fn place(
        &mut self,
        draft: &mut Draft,
        titles: &[Title],
        taken: &HashSet<usize>,
        title_at: Option<usize>,
    ) {
        let level_of = |at: usize| match self.blocks[at].kind {
            BlockKind::Heading(level) => level,
            _ => usize::MAX,
        };
        let deepest = titles
            .iter()
            .map(|title| level_of(title.at))
            .min()
            .unwrap_or(usize::MAX);
        let mut titles = titles.iter().peekable();
        let mut open = Open::Plan;
        let mut field = None;
        for (at, block) in self.blocks.iter().enumerate() {
            if let Some(title) = titles.next_if(|title| title.at == at) {
                open = Open::Measure;
                field = None;
                let measure = Measure {
                    place: block.place,
                    number: title.number.clone(),
                    title: title.title.clone(),
                    ..Measure::default()
                };
                measures_of(draft).push(measure);
                continue;
            }
            if taken.contains(&at) || Some(at) == title_at {
                continue;
            }
            let is_part = matches!(block.kind, BlockKind::Heading(level) if level < deepest)
                && has_measures_near(self.blocks, at, &mut titles.clone(), deepest);
            if is_part {
                open = Open::Section;
                draft.sections.push(Section {
                    title: block.words.clone(),
                    ..Section::default()
                });
                continue;
            }
            match open {
                Open::Plan => draft.text.push(markdown(block, 2)),
                Open::Section => {
                    let section = draft.sections.last_mut();
                    section
                        .into_iter()
                        .for_each(|section| section.text.push(markdown(block, 2)));
                }
                Open::Measure => {
                    if let Some(measure) = measures_of(draft).last_mut() {
                        add(measure, block, &mut field);
                    }
                }
            }
        }
        let all: Vec<&mut Measure> = all_measures(draft).collect();
        for measure in all {
            self.understand(measure);
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
            let is_same = |measure: &&mut Measure| match &from_row.number {
                Some(number) => measure.number.as_ref() == Some(number),
                None => measure.title == from_row.title,
            };
            let known = all_measures(draft).find(is_same);
            match known {
                None => measures_of(draft).push(from_row),
                Some(measure) => self.compare(measure, from_row),
            }
        }
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
            self.doubt(None, What::Cards(all_measures(draft).count()));
        }
        let has_someone = all_measures(draft).any(|measure| !measure.responsible.is_empty());
        let statuses = all_measures(draft)
            .filter(|measure| measure.status.is_some())
            .count();
        if statuses > 0 && draft.day.is_none() {
            self.doubt(None, What::NoDay(statuses));
        }
        let mut numbers: Vec<String> = Vec::new();
        let mut codes: Vec<String> = Vec::new();
        let period = draft.period.clone();
        for measure in all_measures(draft) {
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
            if let Some(number) = &measure.number {
                if numbers.contains(number) {
                    self.doubt(place, What::Twice(number.clone()));
                }
                numbers.push(number.clone());
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
        let is_new = |code: &String| {
            !self
                .known
                .departments
                .iter()
                .any(|(known, _)| known == code)
        };
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

/// What text belongs to.
#[derive(Clone, Copy)]
enum Open {
    Plan,
    Section,
    Measure,
}

/// Whether a heading above the measures is that of a part: measures follow before the next heading
/// of its level, or measures have been met.
fn has_measures_near<'t>(
    blocks: &[Block],
    at: usize,
    titles: &mut impl Iterator<Item = &'t Title>,
    deepest: usize,
) -> bool {
    let end = blocks[at + 1..]
        .iter()
        .position(|block| matches!(block.kind, BlockKind::Heading(level) if level < deepest))
        .map_or(blocks.len(), |count| at + 1 + count);
    titles.next().is_some_and(|title| title.at < end)
}

/// The measures that a new one belongs to: those of the last part, or of none.
fn measures_of(draft: &mut Draft) -> &mut Vec<Measure> {
    match draft.sections.last_mut() {
        Some(section) => &mut section.measures,
        None => &mut draft.measures,
    }
}

fn all_measures(draft: &mut Draft) -> impl Iterator<Item = &mut Measure> {
    let of_sections = draft
        .sections
        .iter_mut()
        .flat_map(|section| &mut section.measures);
    draft.measures.iter_mut().chain(of_sections)
}

/// Adds a block to a measure: as a field, or as text. A label that stands alone holds until the
/// next.
fn add(measure: &mut Measure, block: &Block, open: &mut Option<Field>) {
    if let Some((field, words)) = field::of(block) {
        *open = None;
        put(measure, field, words);
        return;
    }
    let is_plain = matches!(block.kind, BlockKind::Paragraph);
    if let Some(field) = field::lone_label(&block.words).filter(|_| is_plain) {
        *open = Some(field);
        if field == Field::Text {
            measure
                .text
                .push(format!("### {}", sentence_case(&block.words)));
        }
        return;
    }
    match open {
        // The items below a label are its words; what follows them is text.
        Some(field) if *field != Field::Text && block.kind == BlockKind::Item => {
            put(measure, *field, &block.words);
        }
        _ => {
            *open = open.filter(|field| *field == Field::Text);
            measure.text.push(markdown(block, 2));
        }
    }
}

fn put(measure: &mut Measure, field: Field, words: &str) {
    let words = words.trim().trim_end_matches('.').to_owned();
    if words.is_empty() {
        return;
    }
    match field {
        Field::Responsible => measure.responsible.push(words),
        Field::Contributors => measure.contributors.push(words),
        Field::When => match &mut measure.when {
            // Several items are parts of one time.
            Some(when) => {
                when.push_str(" / ");
                when.push_str(&words);
            }
            None => measure.when = Some(words),
        },
        Field::Status => measure.status = Some(words),
        Field::Text => measure.text.push(words),
    }
}

/// A block as Markdown below a page's title: its headings begin at a level.
fn markdown(block: &Block, top: usize) -> String {
    match block.kind {
        BlockKind::Heading(level) => {
            let level = level.max(top).min(6);
            format!(
                "{} {}",
                "#".repeat(level),
                super::block::escaped(&block.words)
            )
        }
        _ => block.markdown.clone(),
    }
}

fn labelled(head: &str, cell: &str) -> String {
    let cell = super::block::escaped(cell);
    if head.is_empty() {
        cell
    } else {
        format!("{}: {cell}", super::block::escaped(head))
    }
}

/// «HVORDAN» as «Hvordan».
fn sentence_case(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first
        .chain(letters.as_str().to_lowercase().chars())
        .collect()
}

fn shortened(words: &str) -> String {
    words
        .chars()
        .take(120)
        .collect::<String>()
        .trim()
        .to_owned()
}

/// Two years in a title with a dash between them: «2024–2027».
fn period(title: &str) -> Option<String> {
    let words = title.split(|c: char| !c.is_ascii_digit() && !matches!(c, '-' | '–' | '—'));
    words
        .filter_map(|word| word.split_once(['-', '–', '—']))
        .find(|(from, to)| is_year(from) && is_year(to) && from <= to)
        .map(|(from, to)| format!("{from}–{to}"))
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && (word.starts_with("19") || word.starts_with("20"))
}

/// The day in «status for tiltak pr. 1. juni 2025».
fn status_day(texts: &[&str]) -> Option<Date> {
    texts.iter().find_map(|text| {
        let lower = text.to_lowercase();
        lower.contains("status").then_some(())?;
        let (_, rest) = [" per ", " pr. ", " pr "]
            .iter()
            .find_map(|per| lower.split_once(per))?;
        let words: Vec<&str> = rest.split_whitespace().take(3).collect();
        let (1.., when) = (
            words.len(),
            When::read(words.join(" ").trim_end_matches([',', '.']), None).ok()?,
        ) else {
            return None;
        };
        match when.spans[..] {
            [span] if span.from == span.to => span.from,
            _ => None,
        }
    })
}

fn is_time(words: &str, period: Option<&str>) -> bool {
    let period = period
        .and_then(|words| When::read(words, None).ok())
        .and_then(|when| when.spans.first().copied());
    words
        .split(" / ")
        .all(|part| When::read(part, period).is_ok_and(|when| when.understood))
}

/// The whole numbers that none has between the least and the greatest.
fn missing(numbers: &[String]) -> Vec<String> {
    let numbers: Vec<u32> = numbers
        .iter()
        .filter_map(|number| number.parse().ok())
        .collect();
    let (Some(least), Some(most)) = (numbers.iter().min(), numbers.iter().max()) else {
        return Vec::new();
    };
    // More than that are no gaps but another way to count.
    let gaps: Vec<u32> = (*least..=*most)
        .filter(|number| !numbers.contains(number))
        .take(20)
        .collect();
    gaps.iter().map(u32::to_string).collect()
}
