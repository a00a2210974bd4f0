//! The timeline: the loose dates of measures as a picture on a grid of quarters, and the same as lists.
//! Works out where things stand; draws nothing and says nothing.

use jiff::civil::{Date, date};
use serde::Serialize;

use super::Site;
use super::address::Scope;
use super::view::common::{Group, Link, WhenView, by_section, iso, link, measure_title, when};
use crate::document::when::{Certainty, Span, When};
use crate::model::{Measure, MeasureId, PlanId};

/// Above this many measures the site's timeline has a row for each plan instead.
const ROW_LIMIT: usize = 1000;
/// Width of the picture, of its column of titles and of the margin for an as-of date outside the grid, in its own units.
const WIDTH: f64 = 1152.0;
const TITLES: f64 = 400.0;
const BREAK: f64 = 110.0;
/// Letters to a line of a title, and the height of a line.
const LINE_LENGTH: usize = 50;
/// A wording of fewer letters than this is not worth a line of its own beside its bar.
const SHORT: usize = 28;
const LINE: f64 = 18.0;
/// Height of the two lines of dates at the top, and of a row's own matter.
const HEAD: f64 = 52.0;
const ROW: f64 = 46.0;
/// Beyond this many quarters only years are named.
const QUARTER_LIMIT: i32 = 20;

/// A timeline of a plan or of the site.
#[derive(Debug, Serialize)]
pub struct Timeline {
    /// The plan; none for the whole site.
    pub plan: Option<Link>,
    /// What the plan calls a measure.
    pub term: Option<String>,
    /// How many measures it is of.
    pub total: usize,
    /// How many measures the plan announces.
    pub announced: Option<i64>,
    /// The picture; none where nothing is dated.
    pub picture: Option<Picture>,
    /// The same by quarter, for narrow screens and paper.
    pub quarters: Vec<Quarter>,
    /// What goes on all the time.
    pub continuous: Vec<Event>,
    /// What has no day at all.
    pub undated: Vec<Event>,
    /// Measures by section with all they say of time; empty where there are too many.
    pub groups: Vec<TimeGroup>,
    /// Where there are too many measures: each plan with its own timeline.
    pub plans: Vec<PlanRow>,
}

/// A plan in the timeline of a large site.
#[derive(Debug, Serialize)]
pub struct PlanRow {
    /// The plan's timeline.
    pub link: Link,
    /// Its period.
    pub when: Option<WhenView>,
    /// How many measures it has.
    pub measures: usize,
}

/// Measures of a section with their times.
#[derive(Debug, Serialize)]
pub struct TimeGroup {
    /// The measures.
    pub group: Group,
    /// Their plan, for the site's timeline.
    pub plan: Link,
    /// Their milestones, in the order of the rows.
    pub milestones: Vec<Vec<MilestoneView>>,
}

/// A milestone.
#[derive(Clone, Debug, Serialize)]
pub struct MilestoneView {
    /// What is to be reached.
    pub title: String,
    /// When it is due.
    pub due: Option<WhenView>,
    /// When it was reached.
    pub done: Option<WhenView>,
}

/// Something with a time in a list.
#[derive(Clone, Debug, Serialize)]
pub struct Event {
    /// The measure.
    pub link: Link,
    /// The milestone or the part, where it is not the measure as a whole.
    pub what: Option<String>,
    /// The words of its time.
    pub text: Option<String>,
    /// How it is drawn.
    pub shape: &'static str,
}

/// What happens in a quarter.
#[derive(Debug, Serialize)]
pub struct Quarter {
    /// The year.
    pub year: i16,
    /// 1 to 4.
    pub quarter: i8,
    /// What begins, or is due, in it.
    pub events: Vec<Event>,
}

/// The picture, in its own units.
#[derive(Debug, Serialize)]
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
    /// The as-of date.
    pub as_of: Option<AsOf>,
}

/// A line of the grid at the beginning of a quarter.
#[derive(Debug, Serialize)]
pub struct Tick {
    /// Where it stands.
    pub x: f64,
    /// The year, at the line where it is named.
    pub year: Option<i16>,
    /// The quarter, where quarters are named.
    pub quarter: Option<i8>,
    /// Whether a year begins here.
    pub strong: bool,
}

/// The as-of date on the grid.
#[derive(Debug, Serialize)]
pub struct AsOf {
    /// Where it stands.
    pub x: f64,
    /// The day, as ISO.
    pub date: String,
    /// Whether it lies after the grid, beyond a break in the axis.
    pub after: bool,
    /// Whether it lies before the grid.
    pub before: bool,
}

/// A heading or a measure.
#[derive(Debug, Serialize)]
pub struct Row {
    /// Its upper edge.
    pub y: f64,
    /// The heading of a group.
    pub heading: Option<String>,
    /// The title in lines.
    pub lines: Vec<Text>,
    /// The measure's page.
    pub url: Option<String>,
    /// What is drawn.
    pub bars: Vec<Bar>,
    /// The wording of the time.
    pub words: Option<Words>,
    /// Milestones.
    pub diamonds: Vec<Diamond>,
}

/// A line of text.
#[derive(Debug, Serialize)]
pub struct Text {
    /// Its base line.
    pub y: f64,
    /// The text.
    pub text: String,
}

/// The wording of a time at its bar.
#[derive(Debug, Serialize)]
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
#[derive(Debug, Serialize)]
pub struct Bar {
    /// `certain`, `approximate`, `tentative`, `continuous`, `recurring`, `due` or `focus`.
    pub shape: &'static str,
    /// Where it begins.
    pub x: f64,
    /// Its middle.
    pub y: f64,
    /// Its width.
    pub width: f64,
    /// Whether it has no end.
    pub open: bool,
    /// Where marks stand in what comes again.
    pub marks: Vec<f64>,
}

/// A milestone in the picture.
#[derive(Debug, Serialize)]
pub struct Diamond {
    /// Where it stands.
    pub x: f64,
    /// Its middle.
    pub y: f64,
    /// Whether it was reached.
    pub done: bool,
}

/// The timeline of a scope.
pub fn timeline(site: &Site<'_>, scope: Scope) -> Timeline {
    let model = site.model;
    let measures: Vec<MeasureId> = match scope {
        Scope::Site => model.counted().collect(),
        Scope::Plan(plan) => model[plan].measures.clone(),
    };
    let plan = match scope {
        Scope::Site => None,
        Scope::Plan(plan) => Some(plan),
    };
    let mut timeline = Timeline {
        plan: plan.map(|plan| link(model[plan].short_title(), site.addresses.plan(plan))),
        term: plan.and_then(|plan| model[plan].document.measure_term.clone()),
        total: measures.len(),
        announced: plan.and_then(|plan| model[plan].announced().measures),
        picture: None,
        quarters: Vec::new(),
        continuous: Vec::new(),
        undated: Vec::new(),
        groups: Vec::new(),
        plans: Vec::new(),
    };
    if measures.len() > ROW_LIMIT && scope == Scope::Site {
        timeline.plans = model.published_plans().map(|id| plan_row(site, id)).collect();
        return timeline;
    }
    timeline.picture = picture(site, scope, &measures);
    timeline.quarters = quarters(site, &measures);
    timeline.continuous = events(site, &measures, |when| when.continuous);
    timeline.undated = undated(site, &measures);
    timeline.groups = time_groups(site, &measures);
    timeline
}

fn plan_row(site: &Site<'_>, id: PlanId) -> PlanRow {
    let plan = &site.model[id];
    PlanRow {
        link: link(&plan.document.title, site.addresses.timeline(Scope::Plan(id))),
        when: plan.period.as_ref().map(|period| when(site, period)),
        measures: plan.measures.len(),
    }
}

/// The groups of a timeline, each with the milestones of its measures.
fn time_groups(site: &Site<'_>, measures: &[MeasureId]) -> Vec<TimeGroup> {
    let mut rest = measures.iter();
    let groups = by_section(site, measures, "tid").into_iter().map(|group| {
        let own: Vec<MeasureId> = rest.by_ref().take(group.rows.len()).copied().collect();
        let plan = site.model[own[0]].plan;
        TimeGroup {
            plan: link(site.model[plan].short_title(), site.addresses.plan(plan)),
            milestones: own.iter().map(|id| milestones(site, &site.model[*id])).collect(),
            group,
        }
    });
    groups.collect()
}

/// The milestones of a measure.
pub fn milestones(site: &Site<'_>, measure: &Measure) -> Vec<MilestoneView> {
    let view = |time: &Option<When>| time.as_ref().map(|time| when(site, time));
    measure
        .milestones
        .iter()
        .map(|m| MilestoneView { title: m.title.clone(), due: view(&m.due), done: view(&m.done) })
        .collect()
}

fn measure_link(site: &Site<'_>, id: MeasureId) -> Link {
    link(&measure_title(site, id), site.addresses.measure(id))
}

/// How a span of a time is drawn.
fn shape(when: &When, span: Span) -> &'static str {
    match () {
        () if when.continuous => "continuous",
        () if when.recurring => "recurring",
        () if when.certainty == Certainty::Tentative => "tentative",
        () if span.from.is_none() => "due",
        () if when.certainty == Certainty::Approximate => "approximate",
        () => "certain",
    }
}

fn events(site: &Site<'_>, measures: &[MeasureId], chosen: impl Fn(&When) -> bool) -> Vec<Event> {
    let event = |id: &MeasureId| {
        let time = site.model[*id].when.as_ref().filter(|time| chosen(time))?;
        Some(Event { link: measure_link(site, *id), what: None, text: Some(time.text.clone()), shape: "continuous" })
    };
    measures.iter().filter_map(event).collect()
}

/// Measures without any day, and parts of measures without one.
fn undated(site: &Site<'_>, measures: &[MeasureId]) -> Vec<Event> {
    let mut events = Vec::new();
    for id in measures {
        let measure = &site.model[*id];
        let dated = dated_milestones(measure).next().is_some();
        let event = |what: Option<String>, text: Option<String>| Event {
            link: measure_link(site, *id),
            what,
            text,
            shape: "none",
        };
        match &measure.when {
            None if dated => {}
            None => events.push(event(None, None)),
            Some(when) if !when.parts.is_empty() => {
                let parts = when.parts.iter().filter(|part| part.when.spans.is_empty() && !part.when.continuous);
                events.extend(parts.map(|part| {
                    event(Some(part.label.clone()).filter(|label| !label.is_empty()), Some(part.when.text.clone()))
                }));
            }
            Some(when) if when.spans.is_empty() && !when.continuous => {
                events.push(event(None, Some(when.text.clone())))
            }
            Some(_) => {}
        }
    }
    events
}

/// Milestones with a day: title, the time, whether it was reached.
fn dated_milestones(measure: &Measure) -> impl Iterator<Item = (&str, &When, bool)> {
    measure.milestones.iter().filter_map(|milestone| {
        let done = milestone.done.as_ref().filter(|done| !done.spans.is_empty());
        let time = done.or(milestone.due.as_ref()).filter(|time| !time.spans.is_empty())?;
        Some((milestone.title.as_str(), time, done.is_some()))
    })
}

/// The day that a time is listed under: when it begins, or when it is due.
fn listed_on(span: Span) -> Option<Date> {
    span.from.or(span.to)
}

fn quarters(site: &Site<'_>, measures: &[MeasureId]) -> Vec<Quarter> {
    let mut dated: Vec<(i32, Event)> = Vec::new();
    for id in measures {
        let measure = &site.model[*id];
        let link = measure_link(site, *id);
        if let Some(when) = measure.when.as_ref().filter(|when| !when.continuous) {
            for span in &when.spans {
                let event =
                    Event { link: link.clone(), what: None, text: Some(when.text.clone()), shape: shape(when, *span) };
                dated.extend(listed_on(*span).map(|day| (quarter_of(day), event)));
            }
        }
        for (title, time, done) in dated_milestones(measure) {
            let shape = if done { "done" } else { "due" };
            let event =
                Event { link: link.clone(), what: Some(title.to_owned()), text: Some(time.text.clone()), shape };
            dated.extend(time.latest().or(time.earliest()).map(|day| (quarter_of(day), event)));
        }
    }
    dated.sort_by_key(|(quarter, _)| *quarter);
    let mut quarters: Vec<Quarter> = Vec::new();
    let mut last = None;
    for (quarter, event) in dated {
        if last != Some(quarter) {
            quarters.push(Quarter { year: year_of(quarter), quarter: number_of(quarter), events: Vec::new() });
        }
        last = Some(quarter);
        if let Some(open) = quarters.last_mut() {
            open.events.push(event);
        }
    }
    quarters
}

/// Quarters counted from year 0.
fn quarter_of(day: Date) -> i32 {
    i32::from(day.year()) * 4 + i32::from(day.month() - 1) / 3
}

fn year_of(quarter: i32) -> i16 {
    i16::try_from(quarter.div_euclid(4)).unwrap_or(i16::MAX)
}

fn number_of(quarter: i32) -> i8 {
    i8::try_from(quarter.rem_euclid(4) + 1).unwrap_or(1)
}

fn first_day(quarter: i32) -> Date {
    date(year_of(quarter).clamp(1, 9998), (number_of(quarter) - 1) * 3 + 1, 1)
}

/// The days that the picture covers, and where they stand in it.
struct Grid {
    first: i32,
    last: i32,
    right: f64,
}

impl Grid {
    /// The quarters of all days that are drawn, and of the plan's period.
    fn new(site: &Site<'_>, scope: Scope, measures: &[MeasureId]) -> Option<Grid> {
        let mut days: Vec<Date> = Vec::new();
        for id in measures {
            let measure = &site.model[*id];
            let times = measure.when.iter().chain(dated_milestones(measure).map(|(_, time, _)| time));
            days.extend(times.flat_map(|time| time.spans.iter().flat_map(|span| [span.from, span.to])).flatten());
        }
        if days.is_empty() {
            return None;
        }
        if let Scope::Plan(plan) = scope {
            let period = site.model[plan].period.iter().flat_map(|period| &period.spans);
            days.extend(period.flat_map(|span| [span.from, span.to]).flatten());
        }
        let (first, last) = (quarter_of(*days.iter().min()?), quarter_of(*days.iter().max()?));
        let outside = site.model.as_of.is_some_and(|as_of| !(first..=last).contains(&quarter_of(as_of)));
        Some(Grid { first, last, right: if outside { WIDTH - BREAK } else { WIDTH - 8.0 } })
    }

    fn start(&self) -> Date {
        first_day(self.first)
    }

    fn end(&self) -> Date {
        first_day(self.last + 1)
    }

    fn x(&self, day: Date) -> f64 {
        let days = |from: Date, to: Date| f64::from((to - from).get_days());
        let part = days(self.start(), day) / days(self.start(), self.end());
        tenth(TITLES + part.clamp(0.0, 1.0) * (self.right - TITLES))
    }

    fn ticks(&self) -> Vec<Tick> {
        let named = self.last - self.first < QUARTER_LIMIT;
        let years = self.last / 4 - self.first / 4;
        let every = if years > 16 { 5 } else { 1 };
        let tick = |quarter: i32| {
            let strong = quarter.rem_euclid(4) == 0;
            let year = (strong && quarter.div_euclid(4) % every == 0) || quarter == self.first;
            Tick {
                x: self.x(first_day(quarter)),
                year: Some(year_of(quarter)).filter(|_| year && quarter <= self.last),
                quarter: Some(number_of(quarter)).filter(|_| named && quarter <= self.last),
                strong,
            }
        };
        (self.first..=self.last + 1)
            .filter(|quarter| named || quarter.rem_euclid(4) == 0 || *quarter == self.first)
            .map(tick)
            .collect()
    }

    fn as_of(&self, day: Date) -> AsOf {
        let (before, after) = (day < self.start(), day >= self.end());
        let x = if after { WIDTH - 30.0 } else { self.x(day) };
        AsOf { x, date: iso(day), after, before }
    }
}

fn tenth(x: f64) -> f64 {
    (x * 10.0).round() / 10.0
}

fn picture(site: &Site<'_>, scope: Scope, measures: &[MeasureId]) -> Option<Picture> {
    let grid = Grid::new(site, scope, measures)?;
    let mut rows: Vec<Row> = Vec::new();
    let mut y = HEAD;
    let mut group = None;
    for id in measures.iter().filter(|id| is_drawn(&site.model[**id])) {
        let measure = &site.model[*id];
        let own_group = if scope == Scope::Site { (Some(measure.plan), None) } else { (None, Some(measure.section)) };
        let begins = group.replace(own_group) != Some(own_group);
        if let Some(heading) = heading(site, scope, measure).filter(|_| begins) {
            rows.push(heading_row(y, heading));
            y += ROW - 12.0;
        }
        let row = row(site, &grid, *id, y);
        y = row_end(&row);
        rows.push(row);
    }
    Some(finish(site, &grid, rows, y))
}

/// The timeline of a plan in small: a row for each section, with all that its measures draw. None where nothing is dated.
pub fn small(site: &Site<'_>, plan: PlanId) -> Option<Picture> {
    let model = site.model;
    let measures = &model[plan].measures;
    let grid = Grid::new(site, Scope::Plan(plan), measures)?;
    let mut rows = Vec::new();
    let mut y = HEAD;
    for chunk in measures.chunk_by(|a, b| model[*a].section == model[*b].section) {
        let title = model[chunk[0]].section.map_or(model[plan].short_title(), |section| &model[section].document.title);
        let row = section_row(site, &grid, chunk, title, y);
        if !row.bars.is_empty() || !row.diamonds.is_empty() {
            y = row_end(&row);
            rows.push(row);
        }
    }
    Some(finish(site, &grid, rows, y))
}

fn section_row(site: &Site<'_>, grid: &Grid, measures: &[MeasureId], title: &str, y: f64) -> Row {
    let middle = y + 20.0;
    let measures = measures.iter().map(|id| &site.model[*id]);
    let mut bars: Vec<Bar> =
        measures.clone().flat_map(|m| m.when.iter().flat_map(|when| bars(grid, when, middle))).collect();
    bars.sort_by(|a, b| b.width.total_cmp(&a.width).then(a.x.total_cmp(&b.x)));
    bars.dedup_by(|a, b| a.shape == b.shape && (a.x, a.width) == (b.x, b.width));
    let mut diamonds: Vec<Diamond> = measures.flat_map(|measure| diamonds(grid, measure, middle)).collect();
    diamonds.sort_by(|a, b| a.x.total_cmp(&b.x));
    diamonds.dedup_by(|a, b| (a.x, a.done) == (b.x, b.done));
    let lines = text_lines(wrap(title, LINE_LENGTH), y + 25.0);
    Row { y, heading: None, lines, url: None, bars, words: None, diamonds }
}

fn finish(site: &Site<'_>, grid: &Grid, rows: Vec<Row>, end: f64) -> Picture {
    let as_of = site.model.as_of.map(|day| grid.as_of(day));
    let (ticks, height) = (grid.ticks(), tenth(end + 8.0));
    Picture { width: WIDTH, height, left: TITLES, right: grid.right, ticks, rows, as_of }
}

fn diamonds<'m>(grid: &'m Grid, measure: &'m Measure, y: f64) -> impl Iterator<Item = Diamond> + 'm {
    dated_milestones(measure).filter_map(move |(_, time, done)| {
        let day = time.latest().or(time.earliest())?;
        Some(Diamond { x: grid.x(day), y, done })
    })
}

fn is_drawn(measure: &Measure) -> bool {
    measure.when.as_ref().is_some_and(|when| !when.spans.is_empty()) || dated_milestones(measure).next().is_some()
}

fn heading(site: &Site<'_>, scope: Scope, measure: &Measure) -> Option<String> {
    match scope {
        Scope::Site => Some(site.model[measure.plan].short_title().to_owned()),
        Scope::Plan(_) => measure.section.map(|section| site.model[section].document.title.clone()),
    }
}

fn heading_row(y: f64, heading: String) -> Row {
    Row { y, heading: Some(heading), lines: Vec::new(), url: None, bars: Vec::new(), words: None, diamonds: Vec::new() }
}

/// Where the next row begins: below the last line of the title and of the wording.
fn row_end(row: &Row) -> f64 {
    let wording = row.words.iter().flat_map(|words| &words.lines);
    let last = row.lines.iter().chain(wording).map(|line| line.y).fold(row.y, f64::max);
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
    let bars = measure.when.as_ref().map_or_else(Vec::new, |when| bars(grid, when, middle));
    let words = measure.when.as_ref().filter(|_| !bars.is_empty()).map(|when| words(grid, &bars, &when.text, y + 37.0));
    Row {
        y,
        heading: None,
        lines,
        url: Some(site.addresses.measure(id).to_string()),
        diamonds: diamonds(grid, measure, middle).collect(),
        bars,
        words,
    }
}

fn bars(grid: &Grid, when: &When, y: f64) -> Vec<Bar> {
    let bar = |span: &Span, shape: &'static str| {
        let (from, to) = (
            span.from.unwrap_or_else(|| grid.start()),
            span.to.map_or_else(|| grid.end(), |to| to.tomorrow().unwrap_or(to)),
        );
        let x = grid.x(if shape == "due" { to } else { from });
        let width = if shape == "due" { 0.0 } else { tenth((grid.x(to) - x).max(3.0)) };
        let marks = if shape == "recurring" { yearly(grid, from, to) } else { Vec::new() };
        Bar { shape, x, y, width, open: span.to.is_none(), marks }
    };
    let spans = when.spans.iter().map(|span| bar(span, shape(when, *span)));
    spans.chain(when.focus.iter().map(|span| bar(span, "focus"))).collect()
}

/// Where the years begin inside a span.
fn yearly(grid: &Grid, from: Date, to: Date) -> Vec<f64> {
    let years = from.year().max(grid.start().year())..=to.year().min(grid.end().year());
    years.map(|year| date(year, 1, 1)).filter(|day| *day > from && *day < to).map(|day| grid.x(day)).collect()
}

/// The wording begins at the first bar, or ends at the edge where it would run out of the picture; a long one takes
/// several lines.
fn words(grid: &Grid, bars: &[Bar], text: &str, y: f64) -> Words {
    let x = bars.first().map_or(TITLES, |bar| bar.x);
    let fitting = letters_in(grid.right - x);
    let (end, length) = if fitting < SHORT.min(text.chars().count()) {
        (true, letters_in(grid.right - TITLES))
    } else {
        (false, fitting)
    };
    let lines = text_lines(wrap(text, length), y);
    Words { x: if end { grid.right } else { x + 1.0 }, y, text: text.to_owned(), lines, end }
}

/// How many letters of a wording a width takes.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a picture is a few hundred letters wide")]
fn letters_in(width: f64) -> usize {
    (width / 6.8).max(0.0) as usize
}

/// Lines of text from a base line down.
fn text_lines(lines: Vec<String>, y: f64) -> Vec<Text> {
    #[allow(clippy::cast_precision_loss, reason = "a text has few lines")]
    let line = |(index, text)| Text { y: y + index as f64 * LINE, text };
    lines.into_iter().enumerate().map(line).collect()
}

/// A title in lines that fit its column.
fn wrap(title: &str, length: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in title.split_whitespace() {
        let fits = |line: &String| line.is_empty() || line.chars().count() + 1 + word.chars().count() <= length;
        match lines.last_mut() {
            Some(line) if fits(line) => {
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_count_on_over_the_year() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(quarter_of(day("2022-12-31")) + 1, quarter_of(day("2023-01-01")));
        assert_eq!(first_day(quarter_of(day("2022-08-15"))), day("2022-07-01"));
        assert_eq!((year_of(quarter_of(day("2022-08-15"))), number_of(quarter_of(day("2022-08-15")))), (2022, 3));
    }

    #[test]
    fn titles_wrap_at_words() {
        let title =
            "Mangfoldsrådgivere skal gi råd og veiledning til elever som er utsatt for rasisme og diskriminering";
        let lines = wrap(title, LINE_LENGTH);
        assert!(lines.iter().all(|line| line.chars().count() <= LINE_LENGTH));
        assert_eq!(lines.join(" "), title);
    }
}
