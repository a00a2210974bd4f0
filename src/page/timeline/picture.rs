//! The timeline as a picture: where bars, milestones and words stand on the grid.

mod grid;
mod own;
mod text;

pub use self::grid::{AsOf, Tick};
pub use self::own::own;
pub use self::text::{Text, wrap};

use std::collections::HashSet;

use jiff::civil::{Date, date};
use schemars::JsonSchema;
use serde::Serialize;

use self::grid::{Grid, TITLES};
use self::text::{letters_in, text_lines};
use super::event::{Dated, dated_milestones, is_drawn, shape};
use crate::document::when::{Span, When};
use crate::model::milestone::MilestoneState;
use crate::model::status::{Lateness, classes, status_id};
use crate::model::{Measure, MeasureId, PlanId};
use crate::page::chart::tenth;
use crate::page::view::time::said;
use crate::page::{Scope, Site};

/// Height of the two lines of dates at the top, and of a row's own matter.
const HEAD: f64 = 52.0;
const ROW: f64 = 46.0;
/// How long the tip of a bar is, and above which width a bar leaves room for one.
const TIP: f64 = 11.0;
const ROOMY: f64 = 14.0;
/// Letters to a line of a title.
const LINE_LENGTH: usize = 46;
/// A wording of fewer letters than this is not worth a line of its own beside its bar.
const SHORT: usize = 28;

/// Milestones closer to each other than this hide each other, and how high a stack of them is.
const APART: f64 = 10.0;
const STACK: f64 = 14.0;

/// A milestone that takes more than this many days is drawn over all of them.
const POINT: i32 = 31;

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
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// Where the grid begins.
    pub left: f64,
    /// Where the grid ends.
    pub right: f64,
    /// The lines of the grid.
    pub ticks: Vec<Tick>,
    /// Headings and measures from the top.
    pub rows: Vec<Row>,
    /// The shapes that are drawn, in the order in which a key explains them.
    pub shapes: Vec<&'static str>,
    /// The statuses of the measures that are drawn, in the order in which counts show them.
    pub statuses: Vec<&'static str>,
    /// Whether any of those measures is over its deadline.
    pub is_any_overdue: bool,
    /// The as-of date.
    pub as_of: Option<AsOf>,
}

/// A heading or a measure.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Row {
    /// Its upper edge.
    pub y: f64,
    /// The heading of a group.
    pub heading: Option<String>,
    /// The title in lines.
    pub lines: Vec<Text>,
    /// The measure's page.
    pub url: Option<String>,
    /// The identifier of the measure's status; none in a row of several measures.
    pub status: Option<&'static str>,
    /// Whether the measure is over its deadline.
    pub is_overdue: bool,
    /// What is drawn.
    pub bars: Vec<Bar>,
    /// Where the first of them ends.
    pub end: f64,
    /// The wording of the time.
    pub words: Option<Words>,
    /// Milestones.
    pub diamonds: Vec<Diamond>,
}

/// The wording of a time at its bar.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Words {
    /// Where it stands.
    pub x: f64,
    /// Its base line.
    pub y: f64,
    /// The text.
    pub text: String,
    /// The text in lines that fit the picture.
    pub lines: Vec<Text>,
    /// Whether it ends there instead of beginning.
    pub end: bool,
}

/// A span.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "PictureBar")]
pub struct Bar {
    /// `certain`, `approximate`, `tentative`, `continuous`, `recurring`, `due` or `focus`.
    pub shape: &'static str,
    /// Where it begins.
    pub x: f64,
    /// Its middle.
    pub y: f64,
    /// Its width.
    pub width: f64,
    /// Where it ends.
    pub to: f64,
    /// How far it is drawn: short of its end where a tip follows.
    pub full: f64,
    /// How wide its hatched ends are, where its time is approximate.
    pub hatched: f64,
    /// Whether it has no end.
    pub open: bool,
    /// Where marks stand in what comes again.
    pub marks: Vec<f64>,
}

/// A milestone in the picture.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Diamond {
    /// Where it stands.
    pub x: f64,
    /// Its middle.
    pub y: f64,
    /// Where its days begin and end, where they are more than a month.
    pub days: Option<(f64, f64)>,
    /// `reached`, `coming`, `overdue`, `unconfirmed` or `passed`.
    pub state: &'static str,
    /// What it is of, and when.
    pub title: String,
}

/// The picture of some measures of a scope, in their order; none where nothing is dated.
pub fn picture(site: &Site<'_>, scope: Scope, measures: &[MeasureId]) -> Option<Picture> {
    let grid = Grid::new(site, scope, measures)?;
    let mut rows: Vec<Row> = Vec::new();
    let mut y = HEAD;
    let mut group = None;
    for id in measures.iter().filter(|id| is_drawn(site.model, **id)) {
        let measure = &site.model[*id];
        let own_group = match scope {
            Scope::Plan(_) => (None, Some(measure.section)),
            Scope::Site | Scope::Department(_) => (Some(measure.plan), None),
        };
        let begins = group.replace(own_group) != Some(own_group);
        if let Some(heading) = heading(site, scope, measure).filter(|_| begins) {
            rows.push(heading_row(y, heading));
            y += ROW - 12.0;
        }
        let row = row(site, &grid, *id, y);
        y = row_end(&row);
        rows.push(row);
    }
    Some(finish(site, scope, &grid, rows, y))
}

/// The timeline of a plan in small: a row for each section, with all that its measures draw. None
/// where nothing is dated.
pub fn small(site: &Site<'_>, plan: PlanId) -> Option<Picture> {
    let model = site.model;
    let measures = &model[plan].measures;
    let grid = Grid::new(site, Scope::Plan(plan), measures)?;
    let mut rows = Vec::new();
    let mut y = HEAD;
    for chunk in measures.chunk_by(|a, b| model[*a].section == model[*b].section) {
        let title = model[chunk[0]]
            .section
            .map_or(model[plan].short_title(), |section| {
                &model[section].document.title
            });
        let row = section_row(site, &grid, chunk, title, y);
        if !row.bars.is_empty() || !row.diamonds.is_empty() {
            y = row_end(&row);
            rows.push(row);
        }
    }
    Some(finish(site, Scope::Plan(plan), &grid, rows, y))
}

fn section_row(site: &Site<'_>, grid: &Grid, measures: &[MeasureId], title: &str, y: f64) -> Row {
    let middle = y + 20.0;
    let times = measures
        .iter()
        .filter_map(|id| site.model[*id].when.as_ref());
    let mut bars: Vec<Bar> = times.flat_map(|when| bars(grid, when, middle)).collect();
    bars.sort_by(|a, b| b.width.total_cmp(&a.width).then(a.x.total_cmp(&b.x)));
    bars.dedup_by(|a, b| a.shape == b.shape && (a.x, a.width) == (b.x, b.width));
    let end = fit_tips(&mut bars);
    let mut diamonds: Vec<Diamond> = measures
        .iter()
        .flat_map(|id| diamonds(site, grid, *id, middle))
        .collect();
    diamonds.sort_by(|a, b| a.x.total_cmp(&b.x));
    diamonds.dedup_by(|a, b| (a.x, a.days, a.state) == (b.x, b.days, b.state));
    let lines = text_lines(wrap(title, LINE_LENGTH), y + 25.0);
    Row {
        lines,
        bars,
        end,
        diamonds,
        ..Row::at(y)
    }
}

fn finish(site: &Site<'_>, scope: Scope, grid: &Grid, rows: Vec<Row>, end: f64) -> Picture {
    let is_status_day =
        |day| matches!(scope, Scope::Plan(plan) if site.model[plan].status_day == Some(day));
    let as_of = site
        .model
        .as_of
        .map(|day| grid.as_of(day, is_status_day(day)));
    let drawn = |id: &&str| rows.iter().any(|row| row.status == Some(id));
    Picture {
        width: grid.width,
        height: tenth(end + 8.0),
        left: grid.left,
        right: grid.right,
        ticks: grid.ticks(),
        shapes: shapes(&rows),
        statuses: classes().map(status_id).filter(|id| drawn(id)).collect(),
        is_any_overdue: rows.iter().any(|row| row.is_overdue),
        rows,
        as_of,
    }
}

fn shapes(rows: &[Row]) -> Vec<&'static str> {
    let bars = rows.iter().flat_map(|row| &row.bars).map(|bar| bar.shape);
    let diamonds = rows.iter().flat_map(|row| &row.diamonds);
    let drawn: HashSet<&str> = bars.chain(diamonds.map(|diamond| diamond.state)).collect();
    SHAPES
        .into_iter()
        .filter(|shape| drawn.contains(shape))
        .collect()
}

/// The milestones of a measure. One that takes more than a month is drawn over all its days, in
/// their middle; what was reached ends at the as-of date, since nothing is known of the days after
/// it.
fn diamonds<'m>(
    site: &Site<'m>,
    grid: &Grid,
    id: MeasureId,
    y: f64,
) -> impl Iterator<Item = Diamond> {
    let language = &site.languages[site.model[id].language];
    dated_milestones(site.model, id).filter_map(move |Dated { title, when, state }| {
        let last = when.latest().or(when.earliest())?;
        let known = site
            .model
            .as_of
            .filter(|_| state == MilestoneState::Reached);
        let last = known.map_or(last, |day| last.min(day));
        let first = when.earliest().map_or(last, |first| first.min(last));
        let is_long = (last - first).get_days() > POINT;
        let (begin, end) = (grid.x(first), grid.x(last));
        let x = if is_long {
            tenth(f64::midpoint(begin, end))
        } else {
            end
        };
        Some(Diamond {
            x,
            y,
            days: is_long.then_some((begin, end)),
            state: state.id(),
            title: format!("{title} ({})", said(language, when)),
        })
    })
}

/// Milestones that would hide each other stand one above the other, about the middle of their row.
fn stacked(mut diamonds: Vec<Diamond>) -> Vec<Diamond> {
    diamonds.sort_by(|a, b| a.x.total_cmp(&b.x));
    for same in diamonds.chunk_by_mut(|a, b| b.x - a.x < APART) {
        let steps = u8::try_from(same.len() - 1).unwrap_or(u8::MAX);
        let mut y = same[0].y - STACK / 2.0 * f64::from(steps.min(1));
        for diamond in same {
            diamond.y = tenth(y);
            y += STACK / f64::from(steps.max(1));
        }
    }
    diamonds
}

fn heading(site: &Site<'_>, scope: Scope, measure: &Measure) -> Option<String> {
    match scope {
        Scope::Site | Scope::Department(_) => {
            Some(site.model[measure.plan].short_title().to_owned())
        }
        Scope::Plan(_) => measure
            .section
            .map(|section| site.model[section].document.title.clone()),
    }
}

fn heading_row(y: f64, heading: String) -> Row {
    Row {
        heading: Some(heading),
        ..Row::at(y)
    }
}

impl Row {
    /// An empty row.
    fn at(y: f64) -> Self {
        Row {
            y,
            heading: None,
            lines: Vec::new(),
            url: None,
            status: None,
            is_overdue: false,
            bars: Vec::new(),
            end: 0.0,
            words: None,
            diamonds: Vec::new(),
        }
    }
}

/// Where the next row begins: below the last line of the title and of the wording.
fn row_end(row: &Row) -> f64 {
    let wording = row.words.iter().flat_map(|words| &words.lines);
    let last = row
        .lines
        .iter()
        .chain(wording)
        .map(|line| line.y)
        .fold(row.y, f64::max);
    (last + 12.0).max(row.y + ROW)
}

fn row(site: &Site<'_>, grid: &Grid, id: MeasureId, y: f64) -> Row {
    let measure = &site.model[id];
    let title = match &measure.document.number {
        Some(number) => format!("{number} {}", measure.document.title),
        None => measure.document.title.clone(),
    };
    let lines = text_lines(wrap(&title, LINE_LENGTH), y + 20.0);
    let middle = y + 15.0;
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
        .map(|when| words(grid, &bars, &said(when), y + 37.0));
    Row {
        lines,
        url: Some(site.addresses.measure(id).to_string()),
        status: Some(status_id(site.model.status(id))),
        is_overdue: site.model.lateness(id) == Some(Lateness::Overdue),
        diamonds: stacked(diamonds(site, grid, id, middle).collect()),
        bars,
        end,
        words,
        ..Row::at(y)
    }
}

fn bars(grid: &Grid, when: &When, y: f64) -> Vec<Bar> {
    let bar = |span: &Span, shape: &'static str| {
        let (from, to) = (
            span.from.unwrap_or_else(|| grid.start()),
            span.to
                .map_or_else(|| grid.end(), |to| to.tomorrow().unwrap_or(to)),
        );
        let x = grid.x(if shape == "due" { to } else { from });
        let width = if shape == "due" {
            0.0
        } else {
            tenth((grid.x(to) - x).max(3.0))
        };
        let marks = if shape == "recurring" {
            yearly(grid, from, to)
        } else {
            Vec::new()
        };
        Bar {
            shape,
            x,
            y,
            width,
            to: x + width,
            full: x + width,
            hatched: tenth(width / 4.0),
            open: span.to.is_none(),
            marks,
        }
    };
    let spans = when.spans.iter().map(|span| bar(span, shape(when, *span)));
    spans
        .chain(when.focus.iter().map(|span| bar(span, "focus")))
        .collect()
}

/// Leaves room for the tips of the bars of a row: at what has no end, and where what is in focus
/// reaches the end of the first. Returns where that is.
fn fit_tips(bars: &mut [Bar]) -> f64 {
    let end = bars.first().map_or(0.0, |bar| bar.to);
    for bar in bars {
        let has_tip = bar.open || bar.shape == "focus" && bar.to >= end;
        if has_tip && bar.width > ROOMY {
            bar.full = bar.to - TIP;
        }
    }
    end
}

/// Where the years begin inside a span.
fn yearly(grid: &Grid, from: Date, to: Date) -> Vec<f64> {
    let years = from.year().max(grid.start().year())..=to.year().min(grid.end().year());
    years
        .map(|year| date(year, 1, 1))
        .filter(|day| *day > from && *day < to)
        .map(|day| grid.x(day))
        .collect()
}

/// The wording begins at the first bar, or ends at the edge where it would run out of the picture;
/// a long one takes several lines.
fn words(grid: &Grid, bars: &[Bar], text: &str, y: f64) -> Words {
    let x = bars.first().map_or(TITLES, |bar| bar.x);
    let fitting = letters_in(grid.right - x);
    let (end, length) = if fitting < SHORT.min(text.chars().count()) {
        (true, letters_in(grid.right - TITLES))
    } else {
        (false, fitting)
    };
    let lines = text_lines(wrap(text, length), y);
    Words {
        x: if end { grid.right } else { x + 1.0 },
        y,
        text: text.to_owned(),
        lines,
        end,
    }
}
