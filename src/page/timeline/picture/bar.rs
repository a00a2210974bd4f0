//! The spans of a time as bars, and the wording beside them.

use jiff::civil::{Date, date};
use schemars::JsonSchema;
use serde::Serialize;

use super::super::event::shape;
use super::grid::{Grid, TITLES};
use super::text::{Text, letters_in, text_lines, wrap};
use crate::document::when::{Span, When};

/// How long the tip of a bar is, and above which width a bar leaves room for one.
const TIP: i32 = 11;
const ROOMY: i32 = 14;
/// A wording of fewer letters than this is not worth a line of its own beside its bar.
const SHORT: usize = 28;

/// A span.
#[derive(Debug, JsonSchema, Serialize)]
#[schemars(rename = "PictureBar")]
pub struct Bar {
    /// `certain`, `approximate`, `tentative`, `continuous`, `recurring`, `due` or `focus`.
    pub shape: &'static str,
    /// Where it begins.
    pub x: i32,
    /// Its middle.
    pub y: i32,
    /// Its width.
    pub width: i32,
    /// Where it ends.
    pub to: i32,
    /// How far it is drawn: short of its end where a tip follows.
    pub full: i32,
    /// How wide its hatched ends are, where its time is approximate.
    pub hatched: i32,
    /// Whether it has no end.
    pub open: bool,
    /// Where marks stand in what comes again.
    pub marks: Vec<i32>,
}

/// The wording of a time at its bar.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Words {
    /// Where it stands.
    pub x: i32,
    /// Its base line.
    pub y: i32,
    /// The text.
    pub text: String,
    /// The text in lines that fit the picture.
    pub lines: Vec<Text>,
    /// Whether it ends there instead of beginning.
    pub end: bool,
}

/// What is drawn of a time.
pub fn bars(grid: &Grid, when: &When, y: i32) -> Vec<Bar> {
    let bar = |span: &Span, shape: &'static str| {
        let (from, to) = (
            span.from.unwrap_or_else(|| grid.start()),
            span.to
                .map_or_else(|| grid.end(), |to| to.tomorrow().unwrap_or(to)),
        );
        let x = grid.x(if shape == "due" { to } else { from });
        let width = if shape == "due" {
            0
        } else {
            (grid.x(to) - x).max(3)
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
            hatched: width / 4,
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
pub fn fit_tips(bars: &mut [Bar]) -> i32 {
    let end = bars.first().map_or(0, |bar| bar.to);
    for bar in bars {
        let has_tip = bar.open || bar.shape == "focus" && bar.to >= end;
        if has_tip && bar.width > ROOMY {
            bar.full = bar.to - TIP;
        }
    }
    end
}

/// Where the years begin inside a span.
fn yearly(grid: &Grid, from: Date, to: Date) -> Vec<i32> {
    let years = from.year().max(grid.start().year())..=to.year().min(grid.end().year());
    years
        .map(|year| date(year, 1, 1))
        .filter(|day| *day > from && *day < to)
        .map(|day| grid.x(day))
        .collect()
}

/// The wording begins at the first bar, or ends at the edge where it would run out of the picture;
/// a long one takes several lines.
pub fn words(grid: &Grid, bars: &[Bar], text: &str, y: i32) -> Words {
    let x = bars.first().map_or(TITLES, |bar| bar.x);
    let fitting = letters_in(grid.right - x);
    let (end, length) = if fitting < SHORT.min(text.chars().count()) {
        (true, letters_in(grid.right - TITLES))
    } else {
        (false, fitting)
    };
    let lines = text_lines(wrap(text, length), y);
    Words {
        x: if end { grid.right } else { x + 1 },
        y,
        text: text.to_owned(),
        lines,
        end,
    }
}
