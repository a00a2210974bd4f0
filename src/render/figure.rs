//! Figures as files: a picture that stands by itself, and its numbers for spreadsheets.

mod bars;
mod canvas;
mod line;

use super::sheet::write_row;
use crate::page::figure::{FigureKind, about, figure};
use crate::page::timeline::picture;
use crate::page::{Scope, Site};

/// A figure of a scope as SVG. It has its own colours in light and dark, and asks for nothing.
pub fn svg(site: &Site<'_>, of: Scope, kind: FigureKind) -> Vec<u8> {
    let code = of.language(site.model);
    let svg = if kind == FigureKind::Timeline {
        let about = about(site, of, kind, "");
        let measures = of.all_measures(site.model);
        let picture = picture(site, of, &measures);
        picture.map(|picture| line::svg(site, code, &picture, &about))
    } else {
        figure(site, of, kind).map(|figure| bars::svg(site, code, &figure))
    };
    svg.unwrap_or_default().into_bytes()
}

/// The numbers of a figure, a row for each of its rows and a column for each class.
pub fn csv(site: &Site<'_>, of: Scope, kind: FigureKind) -> Vec<u8> {
    let Some(figure) = figure(site, of, kind) else {
        return Vec::new();
    };
    let language = &site.languages[of.language(site.model)];
    let has_full = figure.rows.iter().any(|row| row.full.is_some());
    let mut text = "\u{feff}".to_owned();
    let heads = [figure.head.clone()]
        .into_iter()
        .chain(has_full.then(|| language.text("csv-name")))
        .chain(figure.classes.iter().map(|class| class.label.clone()))
        .chain([language.text("progress-all")]);
    write_row(&mut text, heads.map(|head| (head.into(), true)));
    for row in &figure.rows {
        let full = has_full.then(|| row.full.clone().unwrap_or_else(|| row.title.clone()));
        let numbers = row.cells.iter().map(|cell| cell.count).chain([row.total]);
        let first = (
            row.day.clone().unwrap_or_else(|| row.title.clone()),
            row.day.is_none(),
        );
        let others = full
            .into_iter()
            .chain(numbers.map(|number| number.to_string()));
        let cells = [first].into_iter().chain(others.map(|cell| (cell, true)));
        write_row(
            &mut text,
            cells.map(|(cell, is_plain)| (cell.into(), is_plain)),
        );
    }
    text.into_bytes()
}
