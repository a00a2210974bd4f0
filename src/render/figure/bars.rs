//! A figure of rows as SVG: a bar for each row, the names beside, and what each fill means below.

use super::canvas::{Canvas, EDGE, Ink, Type, fill, letters, plain, stroke};
use crate::page::Site;
use crate::page::figure::{Figure, FigureRow};
use crate::page::timeline::wrap;

const WIDTH: f64 = 760.0;
/// The room for names.
const NAMES: f64 = 210.0;
const ROW: f64 = 36.0;
const BAR: f64 = 16.0;
const LINE: f64 = 16.0;

/// The whole file.
pub(super) fn svg(site: &Site<'_>, language: &str, figure: &Figure) -> String {
    let (about, sentence) = (&figure.about, figure.sentence.as_str());
    let mut canvas = Canvas::new(WIDTH, about, sentence);
    canvas.y += 4.0;
    let shown = figure.rows.len() - figure.more;
    let is_named = figure.rows.len() > 1;
    for row in &figure.rows[..shown] {
        draw_row(&mut canvas, figure, row, is_named);
    }
    if figure.more > 0 {
        let more = site.languages[language].find_with(
            "figure-more",
            &[(
                "n",
                crate::language::Argument::Number(i64::try_from(figure.more).unwrap_or(i64::MAX)),
            )],
        );
        canvas.y += LINE;
        canvas.lines(&more.unwrap_or_default(), plain(13, Ink::Soft), LINE);
    }
    key(&mut canvas, figure);
    canvas.finish(site, language, about, sentence)
}

fn draw_row(canvas: &mut Canvas, figure: &Figure, row: &FigureRow, is_named: bool) {
    let names = if is_named { NAMES } else { 0.0 };
    let room = WIDTH - 2.0 * EDGE - names;
    let lines = if is_named {
        let name = row.full.as_ref().unwrap_or(&row.title);
        wrap(name, letters(NAMES - 14.0, 13))
    } else {
        Vec::new()
    };
    let top = canvas.y;
    let mut end = top + ROW;
    for line in lines {
        canvas.text(EDGE, end - 8.0, plain(13, Ink::Text), &line);
        end += LINE;
    }
    let y = top + ROW - BAR - 4.0;
    for (cell, class) in row.cells.iter().zip(&figure.classes) {
        if cell.count > 0 {
            let x = EDGE + names + room * cell.start / 100.0;
            let width = (room * cell.width / 100.0 - 1.0).max(1.0);
            draw_fill(canvas, class.fill, (x, y), (width, BAR));
            if cell.roomy {
                let number = plain(12, Ink::Text).bold();
                canvas.text(x, y - 4.0, number, &cell.count.to_string());
            }
        }
    }
    canvas.y = (top + ROW).max(end - LINE);
}

/// The fills: full is done, half is ongoing, an outline is what is to come; what is late is full
/// with a cut.
pub(super) fn draw_fill(canvas: &mut Canvas, name: &str, at: (f64, f64), size: (f64, f64)) {
    let ((x, y), (width, height)) = (at, size);
    let (right, bottom) = (x + width, y + height);
    let inner = |canvas: &mut Canvas, paint| {
        canvas.rectangle(
            (x + 0.75, y + 0.75),
            ((width - 1.5).max(0.5), height - 1.5),
            paint,
        );
    };
    let outline = |ink| fill(Ink::Ground).edged(ink, 1.5);
    match name {
        "done" => canvas.rectangle(at, size, fill(Ink::Done)),
        "ongoing" => {
            inner(canvas, outline(Ink::Ongoing));
            canvas.rectangle(
                (x, y + height / 2.0),
                (width, height / 2.0),
                fill(Ink::Ongoing),
            );
        }
        "coming" => inner(canvas, outline(Ink::Ongoing)),
        "planned" => inner(canvas, outline(Ink::Edge).dashed("4 3")),
        "closed" => {
            inner(canvas, outline(Ink::Edge));
            let middle = (x, y + height * 0.3);
            canvas.rectangle(middle, (width, height * 0.4), fill(Ink::Edge));
        }
        "stopped" => {
            inner(canvas, outline(Ink::Edge));
            let cross = format!(
                "M{x:.1} {y:.1}L{right:.1} {bottom:.1}M{right:.1} {y:.1}L{x:.1} {bottom:.1}"
            );
            canvas.path(&cross, stroke(Ink::Edge, 1.5));
        }
        "moved" => {
            inner(canvas, outline(Ink::Edge));
            let line = format!("M{x:.1} {:.1}H{right:.1}", y + height / 2.0);
            canvas.path(&line, stroke(Ink::Edge, 1.5));
        }
        "not-reported" => {
            let line = format!("M{x:.1} {:.1}H{right:.1}", bottom - 1.0);
            canvas.path(&line, stroke(Ink::Edge, 2.0));
        }
        "late" => {
            canvas.rectangle(at, size, fill(Ink::Warn));
            let cut = format!("M{x:.1} {bottom:.1}L{right:.1} {y:.1}");
            canvas.path(&cut, stroke(Ink::Ground, 2.0));
        }
        "unsure" => {
            inner(canvas, outline(Ink::Warn));
            let cut = format!("M{x:.1} {bottom:.1}L{right:.1} {y:.1}");
            canvas.path(&cut, stroke(Ink::Warn, 1.5));
        }
        _ => inner(canvas, outline(Ink::Edge)),
    }
}

/// What each fill means, as many to a line as there is room for.
fn key(canvas: &mut Canvas, figure: &Figure) {
    let set = plain(13, Ink::Soft);
    let mut x = EDGE;
    canvas.y += 26.0;
    for class in &figure.classes {
        let width = 34.0 + width_of(&class.label, set);
        if x + width > WIDTH - EDGE && x > EDGE {
            x = EDGE;
            canvas.y += 22.0;
        }
        draw_fill(canvas, class.fill, (x, canvas.y - 11.0), (14.0, 13.0));
        canvas.text(x + 20.0, canvas.y, set, &class.label);
        x += width;
    }
    canvas.y += 20.0;
}

fn width_of(text: &str, set: Type) -> f64 {
    let letters = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    f64::from(letters) * f64::from(set.size) * 0.55
}
