//! The timeline as a picture: where bars, milestones and words stand on the grid.

mod bar;
mod diamond;
mod grid;
mod own;
mod text;

pub use self::bar::{Bar, Words};
pub use self::diamond::Diamond;
pub use self::grid::{AsOf, Tick};
pub use self::own::own;
pub use self::text::{Text, wrap};

use std::cmp::Reverse;
use std::collections::HashSet;

use schemars::JsonSchema;
use serde::Serialize;

use self::bar::{bars, fit_tips, words};
use self::diamond::{diamonds, stacked};
use self::grid::Grid;
use self::text::text_lines;
use super::event::{chosen_by, is_drawn};
use super::quarter::{Quarter, quarters};
use crate::model::status::{Lateness, classes, status_id};
use crate::model::{MeasureId, PlanId};
use crate::page::view::link::{Link, link};
use crate::page::view::time::said;
use crate::page::{Scope, Site};

/// The least height of a row.
const ROW: i32 = 46;
/// Letters to a line of a title.
const LINE_LENGTH: usize = 46;
/// All shapes, in the order in which a key explains them.
const SHAPES: [&str; 13] = [
    "certain",
    "approximate",
    "tentative",
    "continuous",
    "focus",
    "recurring",
    "due",
    "reached",
    "coming",
    "overdue",
    "unconfirmed",
    "passed",
    "undated",
];

/// The picture, in its own units.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Picture {
    /// Its width.
    pub width: i32,
    /// The height of its rows.
    pub height: i32,
    /// Where the grid begins.
    pub left: i32,
    /// Where the grid ends.
    pub right: i32,
    /// The lines of the grid.
    pub ticks: Vec<Tick>,
    /// What is drawn from the top: by section in a plan, else by plan.
    pub parts: Vec<PicturePart>,
    /// The shapes that are drawn, in the order in which a key explains them.
    pub shapes: Vec<&'static str>,
    /// The statuses of the measures that are drawn, in the order in which counts show them.
    pub statuses: Vec<&'static str>,
    /// Whether any of those measures is over its deadline.
    pub is_any_overdue: bool,
    /// The as-of date.
    pub as_of: Option<AsOf>,
}

/// The measures of a section or a plan.
#[derive(Debug, JsonSchema, Serialize)]
pub struct PicturePart {
    /// The section or the plan; none for measures of no section.
    pub title: Option<Link>,
    /// Its measures.
    pub rows: Vec<Row>,
    /// The same by quarter, for narrow screens.
    pub quarters: Vec<Quarter>,
}

/// A measure, or in the small picture of a plan a section. What it shows stands below its upper edge.
#[derive(Debug, Default, JsonSchema, Serialize)]
pub struct Row {
    /// Its height.
    pub height: i32,
    /// The title in lines.
    pub lines: Vec<Text>,
    /// The page of the measure, or of the section.
    pub url: Option<String>,
    /// What the measure can be chosen by, as in `Event`.
    pub of: String,
    /// The identifier of the measure's status; none in a row of several measures.
    pub status: Option<&'static str>,
    /// Whether the measure is over its deadline.
    pub is_overdue: bool,
    /// What is drawn.
    pub bars: Vec<Bar>,
    /// Where the first of them ends.
    pub end: i32,
    /// The wording of the time.
    pub words: Option<Words>,
    /// Milestones.
    pub diamonds: Vec<Diamond>,
}

/// The picture of some measures of a scope, in their order; none where nothing is dated.
pub fn picture(site: &Site<'_>, scope: Scope, measures: &[MeasureId]) -> Option<Picture> {
    let grid = Grid::new(site, scope, measures)?;
    let mut parts: Vec<PicturePart> = Vec::new();
    let group = |id: &MeasureId| {
        let measure = &site.model[*id];
        let section = scope.plan().and(measure.section);
        (measure.plan, section)
    };
    for of_part in measures.chunk_by(|a, b| group(a) == group(b)) {
        let drawn = of_part.iter().filter(|id| is_drawn(site.model, **id));
        let rows: Vec<Row> = drawn.map(|id| row(site, &grid, *id)).collect();
        if !rows.is_empty() {
            parts.push(PicturePart {
                title: part_title(site, scope, of_part[0]),
                rows,
                quarters: quarters(site, of_part),
            });
        }
    }
    Some(finish(site, scope, &grid, parts))
}

/// What a part of the picture is called: the section in a plan, else the plan.
fn part_title(site: &Site<'_>, scope: Scope, id: MeasureId) -> Option<Link> {
    let (model, measure) = (site.model, &site.model[id]);
    if scope.plan().is_none() {
        let plan = measure.plan;
        return Some(link(model[plan].short_title(), site.addresses.plan(plan)));
    }
    measure.section.map(|section| {
        link(
            &model[section].document.title,
            site.addresses.section(section),
        )
    })
}

/// The timeline of a plan in small: a row for each section, with all that its measures draw. None
/// where nothing is dated.
pub fn small(site: &Site<'_>, plan: PlanId) -> Option<Picture> {
    let model = site.model;
    let measures = &model[plan].measures;
    let grid = Grid::new(site, Scope::Plan(plan), measures)?;
    let mut rows = Vec::new();
    for chunk in measures.chunk_by(|a, b| model[*a].section == model[*b].section) {
        let section = part_title(site, Scope::Plan(plan), chunk[0]);
        let row = section_row(site, &grid, chunk, section);
        if !row.bars.is_empty() || !row.diamonds.is_empty() {
            rows.push(row);
        }
    }
    let part = PicturePart {
        title: None,
        rows,
        quarters: Vec::new(),
    };
    Some(finish(site, Scope::Plan(plan), &grid, vec![part]))
}

/// All that the measures of a section draw, or those of none.
fn section_row(site: &Site<'_>, grid: &Grid, measures: &[MeasureId], section: Option<Link>) -> Row {
    let middle = 20;
    let times = measures
        .iter()
        .filter_map(|id| site.model[*id].when.as_ref());
    let mut bars: Vec<Bar> = times.flat_map(|when| bars(grid, when, middle)).collect();
    bars.sort_by_key(|bar| (Reverse(bar.width), bar.x));
    bars.dedup_by(|a, b| a.shape == b.shape && (a.x, a.width) == (b.x, b.width));
    let end = fit_tips(&mut bars);
    let mut diamonds: Vec<Diamond> = measures
        .iter()
        .flat_map(|id| diamonds(site, grid, *id, middle))
        .collect();
    diamonds.sort_by_key(|diamond| diamond.x);
    diamonds.dedup_by(|a, b| (a.x, a.days, a.state) == (b.x, b.days, b.state));
    let plan = &site.model[site.model[measures[0]].plan];
    let title = section.as_ref();
    let title = title.map_or(plan.short_title(), |section| &section.title);
    let row = Row {
        lines: text_lines(wrap(title, LINE_LENGTH), 25),
        url: section.as_ref().map(|section| section.url.clone()),
        bars,
        end,
        diamonds,
        ..Row::default()
    };
    row.measured()
}

fn finish(site: &Site<'_>, scope: Scope, grid: &Grid, parts: Vec<PicturePart>) -> Picture {
    let is_status_day =
        |day| matches!(scope, Scope::Plan(plan) if site.model[plan].status_day == Some(day));
    let as_of = site
        .model
        .as_of
        .map(|day| grid.as_of(day, is_status_day(day)));
    let rows = || parts.iter().flat_map(|part| &part.rows);
    let drawn = |id: &&str| rows().any(|row| row.status == Some(id));
    Picture {
        width: grid.width,
        height: rows().map(|row| row.height).sum(),
        left: grid.left,
        right: grid.right,
        ticks: grid.ticks(),
        shapes: shapes(rows()),
        statuses: classes().map(status_id).filter(|id| drawn(id)).collect(),
        is_any_overdue: rows().any(|row| row.is_overdue),
        parts,
        as_of,
    }
}

fn shapes<'r>(rows: impl Iterator<Item = &'r Row> + Clone) -> Vec<&'static str> {
    let bars = rows.clone().flat_map(|row| &row.bars).map(|bar| bar.shape);
    let diamonds = rows.flat_map(|row| &row.diamonds);
    let drawn: HashSet<&str> = bars.chain(diamonds.map(|diamond| diamond.state)).collect();
    SHAPES
        .into_iter()
        .filter(|shape| drawn.contains(shape))
        .collect()
}

impl Row {
    /// With room for the last line of the title and of the wording.
    fn measured(self) -> Self {
        let wording = self.words.iter().flat_map(|words| &words.lines);
        let lines = self.lines.iter().chain(wording).map(|line| line.y);
        Row {
            height: lines.fold(ROW, |height, line| height.max(line + 12)),
            ..self
        }
    }
}

fn row(site: &Site<'_>, grid: &Grid, id: MeasureId) -> Row {
    let measure = &site.model[id];
    let title = match &measure.document.number {
        Some(number) => format!("{number} {}", measure.document.title),
        None => measure.document.title.clone(),
    };
    let lines = text_lines(wrap(&title, LINE_LENGTH), 20);
    let middle = 15;
    let mut bars = measure
        .when
        .as_ref()
        .map_or_else(Vec::new, |when| bars(grid, when, middle));
    let end = fit_tips(&mut bars);
    let said = |when| said(&site.languages[measure.language], when);
    let words = measure
        .when
        .as_ref()
        .filter(|_| !bars.is_empty())
        .map(|when| words(grid, &bars, &said(when), 37));
    let row = Row {
        lines,
        url: Some(site.addresses.measure(id).to_string()),
        of: chosen_by(site, id),
        status: Some(status_id(site.model.status(id))),
        is_overdue: site.model.lateness(id) == Some(Lateness::Overdue),
        diamonds: stacked(diamonds(site, grid, id, middle).collect()),
        bars,
        end,
        words,
        ..Row::default()
    };
    row.measured()
}
