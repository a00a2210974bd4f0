//! An indicator as a small chart: its values on an axis of years, with where it began and what is
//! wanted as levels. Draws the numbers and days that can be read; the words beside the chart say
//! them all.

use jiff::civil::{Date, date};
use schemars::JsonSchema;
use serde::Serialize;

use super::chart::tenth;
use crate::document::amount::{self, Amount, Side};
use crate::document::when::When;
use crate::model::Indicator;

/// The chart in its own units: the room for points, and beside it the room for the names of levels.
const WIDTH: f64 = 340.0;
const HEIGHT: f64 = 150.0;
const LEFT: f64 = 4.0;
const RIGHT: f64 = 232.0;
const TOP: f64 = 26.0;
const BOTTOM: f64 = 122.0;
/// What is left free at the ends of the axis, so that a point's number has room.
const MARGIN: f64 = 18.0;
/// Numbers closer than this would run into each other.
const NUMBER_WIDTH: f64 = 40.0;
/// Names of levels closer than this would.
const NAME_HEIGHT: f64 = 32.0;
/// From one mark on the wanted side of a target to the next.
const MARK: f64 = 12.0;
/// No more years are named than this.
const YEARS: i16 = 5;

/// A chart.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Trend {
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// Where the room for points begins.
    pub left: f64,
    /// Where it ends.
    pub right: f64,
    /// Its upper edge.
    pub top: f64,
    /// Its lower edge.
    pub bottom: f64,
    /// Where years begin, and last where the last one ends.
    pub years: Vec<Year>,
    /// Where it began.
    pub baseline: Option<Level>,
    /// What is wanted.
    pub target: Option<Level>,
    /// The values by day.
    pub points: Vec<Point>,
}

/// The beginning of a year.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Year {
    /// Where it stands.
    pub x: f64,
    /// The year, where it is named, and the middle of its name.
    pub name: Option<(i16, f64)>,
}

/// A level that values are compared with.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Level {
    /// Where it stands.
    pub y: f64,
    /// Where it ends: the last day that a target is to be reached on.
    pub to: f64,
    /// The base line of its name.
    pub name_y: f64,
    /// The level as written.
    pub text: String,
    /// `above` or `below`, where one side is wanted.
    pub side: Option<&'static str>,
    /// Where marks on that side stand.
    pub marks: Vec<f64>,
}

/// A value.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Point {
    /// Where its day stands.
    pub x: f64,
    /// Where its number stands.
    pub y: f64,
    /// The value as written, where it has room.
    pub text: Option<String>,
    /// The base line of that text.
    pub text_y: f64,
}

/// The chart of an indicator; none where it has no value with a day and a number, or nothing to
/// compare its only one with.
pub fn trend(indicator: &Indicator) -> Option<Trend> {
    let read = |text: &String| amount::read(text, indicator.unit.as_deref());
    let values = indicator.values.iter();
    let mut values: Vec<(Date, f64, &str)> = values
        .filter_map(|(when, text)| Some((day(when.as_ref()?)?, read(text)?.value, text.as_str())))
        .collect();
    values.sort_by_key(|(day, ..)| *day);
    let baseline = indicator
        .baseline
        .as_ref()
        .and_then(|text| Some((read(text)?, text)));
    let target = indicator
        .target
        .as_ref()
        .and_then(|text| Some((read(text)?, text)));
    let compared = usize::from(baseline.is_some() || target.is_some());
    if values.is_empty() || values.len() + compared < 2 {
        return None;
    }
    let by = indicator.by.as_ref().and_then(When::latest);
    let days = Days::new(values.iter().map(|(day, ..)| *day).chain(by))?;
    let levels = [&baseline, &target]
        .into_iter()
        .flatten()
        .map(|(level, _)| level.value);
    let scale = Scale::new(values.iter().map(|(_, value, _)| *value).chain(levels));
    let level = |(amount, text): (Amount, &String), to: f64| level(&scale, amount, text, to);
    let mut baseline = baseline.map(|written| level(written, RIGHT));
    let mut target = target.map(|written| level(written, by.map_or(RIGHT, |by| days.x(by))));
    if let Some((baseline, target)) = baseline.as_mut().zip(target.as_mut()) {
        part(baseline, target);
    }
    let levels: Vec<f64> = [&baseline, &target]
        .into_iter()
        .flatten()
        .map(|level| level.y)
        .collect();
    Some(Trend {
        width: WIDTH,
        height: HEIGHT,
        left: LEFT,
        right: RIGHT,
        top: TOP,
        bottom: BOTTOM,
        years: days.years(),
        baseline,
        target,
        points: points(&days, &scale, &values, &levels),
    })
}

/// The day that a value is drawn on: the middle of the time it is of.
fn day(when: &When) -> Option<Date> {
    match (when.earliest(), when.latest()) {
        (Some(from), Some(to)) => from
            .checked_add(jiff::Span::new().days((to - from).get_days() / 2))
            .ok(),
        (one, other) => one.or(other),
    }
}

/// The years of the chart, and where their days stand.
struct Days {
    first: Date,
    end: Date,
}

impl Days {
    fn new(days: impl Iterator<Item = Date> + Clone) -> Option<Days> {
        let (first, last) = (days.clone().min()?, days.max()?);
        Some(Days {
            first: date(first.year(), 1, 1),
            end: date(last.year() + 1, 1, 1),
        })
    }

    fn x(&self, day: Date) -> f64 {
        let days = |from: Date, to: Date| f64::from((to - from).get_days());
        let room = RIGHT - LEFT - 2.0 * MARGIN;
        tenth(LEFT + MARGIN + room * days(self.first, day) / days(self.first, self.end))
    }

    fn years(&self) -> Vec<Year> {
        let (first, end) = (self.first.year(), self.end.year());
        let every = (end - first + YEARS - 1) / YEARS;
        let begin = |year: i16| self.x(date(year, 1, 1));
        let year = |year: i16| Year {
            x: begin(year),
            name: Some(year)
                .filter(|year| *year < end && (year - first) % every == 0)
                .map(|year| (year, tenth(f64::midpoint(begin(year), begin(year + 1))))),
        };
        (first..=end).map(year).collect()
    }
}

/// The numbers of the chart, and how high they stand.
struct Scale {
    least: f64,
    most: f64,
}

impl Scale {
    fn new(values: impl Iterator<Item = f64> + Clone) -> Scale {
        let (least, most) = (
            values.clone().fold(f64::MAX, f64::min),
            values.fold(f64::MIN, f64::max),
        );
        // Numbers that are all the same lie in the middle.
        let room = if most > least { 0.0 } else { 1.0 };
        Scale {
            least: least - room,
            most: most + room,
        }
    }

    fn y(&self, value: f64) -> f64 {
        let room = BOTTOM - TOP - 14.0;
        tenth(BOTTOM - 8.0 - room * (value - self.least) / (self.most - self.least))
    }
}

fn level(scale: &Scale, amount: Amount, text: &str, to: f64) -> Level {
    let y = scale.y(amount.value);
    let marks =
        std::iter::successors(Some(LEFT + 2.0), |x| Some(x + MARK)).take_while(|x| x + 6.0 <= to);
    let marks = if amount.side.is_some() {
        marks.collect()
    } else {
        Vec::new()
    };
    Level {
        y,
        to,
        name_y: y,
        text: text.to_owned(),
        side: amount.side.map(Side::id),
        marks,
    }
}

/// Parts the names of two levels so that neither stands on the other.
fn part(a: &mut Level, b: &mut Level) {
    let missing = NAME_HEIGHT - (a.y - b.y).abs();
    if missing > 0.0 {
        let (upper, lower) = if a.y < b.y { (a, b) } else { (b, a) };
        upper.name_y = tenth(upper.y - missing / 2.0);
        lower.name_y = tenth(lower.y + missing / 2.0);
    }
}

/// All values have their numbers where there is room; else the first and the last, or the last
/// alone.
fn points(days: &Days, scale: &Scale, values: &[(Date, f64, &str)], levels: &[f64]) -> Vec<Point> {
    let places: Vec<f64> = values.iter().map(|(day, ..)| days.x(*day)).collect();
    let clear = |places: &[f64]| {
        places
            .windows(2)
            .all(|pair| pair[1] - pair[0] >= NUMBER_WIDTH)
    };
    let (last, ends) = (places.len() - 1, [places[0], places[places.len() - 1]]);
    let named = |index: usize| index == last || clear(&places) || index == 0 && clear(&ends);
    let point = |(index, (_, value, text)): (usize, &(Date, f64, &str))| {
        let y = scale.y(*value);
        let text = Some((*text).to_owned()).filter(|_| named(index));
        Point {
            x: places[index],
            y,
            text,
            text_y: text_y(y, levels),
        }
    };
    values.iter().enumerate().map(point).collect()
}

/// Above the point, or below it where a level runs through the room above and not through that
/// below.
fn text_y(y: f64, levels: &[f64]) -> f64 {
    let clear = |from: f64, to: f64| {
        !levels
            .iter()
            .any(|level| (y + from..y + to).contains(level))
    };
    let below = !clear(-26.0, -3.0) && clear(3.0, 26.0) && y + 26.0 < BOTTOM;
    tenth(if below { y + 21.0 } else { y - 10.0 })
}
