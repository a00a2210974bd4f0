//! What a reader can take home of a figure: its rows, its files, how to cite it and how to show it
//! elsewhere.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::kind::FigureKind;
use super::name::{name_of, term_of};
use super::says::said;
use crate::language::{Argument, Language};
use crate::page::view::download::{Download, download, named};
use crate::page::{Scope, Site};
use crate::path::OutputPath;

/// What can be taken home of a figure.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct About {
    /// `status`, `departments`, `deadlines`, `progress`, `lateness` or `timeline`.
    pub name: &'static str,
    /// What it is called.
    pub title: String,
    /// Whose it is: the title of a plan, a measure or the site, or the name of a department.
    pub of: String,
    /// Of what day it speaks, in words; empty where nothing is dated.
    pub day: String,
    /// Where it stands.
    pub url: String,
    /// The list that it is of, where that is another page.
    pub rows: Option<String>,
    /// The picture as a file.
    pub svg: Option<Download>,
    /// Its numbers for spreadsheets, or the measures that it shows.
    pub csv: Option<Download>,
    /// A page of it for frames of others.
    pub frame: Option<String>,
    /// The HTML by which pages of others show it.
    pub code: Option<String>,
}

/// What can be taken home of a figure that shows what a sentence says.
pub fn about(site: &Site<'_>, of: Scope, kind: FigureKind, sentence: &str) -> About {
    let (model, addresses) = (site.model, site.addresses);
    let language = &site.languages[of.language(model)];
    let is_drawn = kind.is_drawn(model, of);
    let file = |ending: &str| {
        let path = addresses.figure(of, kind.id(), ending);
        is_drawn.then(|| {
            named(
                &path,
                &format!("{}-{}.{ending}", short_name(site, of), kind.id()),
            )
        })
    };
    let (page, part) = match (kind, of) {
        (FigureKind::Status, Scope::Site) => (addresses.status(of), ""),
        (FigureKind::Status, Scope::Plan(id)) => (addresses.plan(id), "#status_"),
        (FigureKind::Status, Scope::Department(id)) => (addresses.department(id), ""),
        (FigureKind::Departments, Scope::Plan(id)) => (addresses.plan(id), "#hvem_"),
        (FigureKind::Departments, _) => (addresses.departments(), "#hvem_"),
        (FigureKind::Deadlines, _) => (addresses.deadlines(of), "#oversikt_"),
        (FigureKind::Progress, Scope::Plan(id)) => (addresses.plan(id), "#utvikling_"),
        (FigureKind::Progress | FigureKind::Lateness, _) => (addresses.status(of), "#deler_"),
        (FigureKind::Timeline, _) => (addresses.timeline(of), "#bilde_"),
    };
    // All other numbers are links to their lists.
    let rows =
        (kind == FigureKind::Timeline).then(|| format!("{}#tabell_", addresses.timeline(of)));
    let is_framed = kind == FigureKind::Status && is_drawn && of != Scope::Site;
    let (title, name) = (title_of(site, of, kind, language), name_of(site, of));
    let (svg, url) = (file("svg"), format!("{page}{part}"));
    let frame = is_framed.then(|| addresses.embed(of).to_string());
    let base = site.shared.base_url.as_deref().unwrap_or(UNKNOWN);
    let alternative = quoted(format!("{title}: {name}. {sentence}").trim());
    let code = match (&frame, &svg) {
        (Some(frame), _) => Some(format!(
            "<iframe src=\"{base}{frame}\" title=\"{}\" width=\"100%\" height=\"420\"></iframe>",
            quoted(&format!("{title}: {name}"))
        )),
        (None, Some(svg)) => Some(format!(
            "<a href=\"{base}{url}\"><img src=\"{base}{}\" alt=\"{alternative}\"></a>",
            svg.url
        )),
        (None, None) => None,
    };
    About {
        name: kind.id(),
        title,
        of: name,
        day: day_of(site, of, kind, language),
        url,
        rows,
        svg,
        csv: if kind.has_table() {
            file("csv")
        } else {
            download(site, of)
        },
        frame,
        code,
    }
}

/// Stands for the address of a site that does not know its own.
const UNKNOWN: &str = "https://…/";

/// A text as the value of an attribute.
fn quoted(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
}

fn title_of(site: &Site<'_>, of: Scope, kind: FigureKind, language: &Language) -> String {
    let key = match (kind, of) {
        (FigureKind::Status, Scope::Site) => "status-heading-site",
        (FigureKind::Status, _) => "status-heading",
        (FigureKind::Departments, _) => "figure-departments",
        (FigureKind::Deadlines, _) => "figure-deadlines",
        (FigureKind::Progress, _) => "figure-progress",
        (FigureKind::Lateness, _) => "figure-lateness",
        (FigureKind::Timeline, _) => "timeline-heading",
    };
    let term = term_of(site, of, language);
    said(language, key, &[("term", Argument::Text(&term))])
}

/// Of what day a figure speaks. The status of several plans is of no one day.
fn day_of(site: &Site<'_>, of: Scope, kind: FigureKind, language: &Language) -> String {
    let on = |key: &str, day| {
        let day = language.date(day);
        said(language, key, &[("date", Argument::Text(&day))])
    };
    match (kind, of) {
        (FigureKind::Deadlines | FigureKind::Lateness | FigureKind::Timeline, _) => {
            let day = site.model.as_of;
            day.map_or_else(String::new, |day| on("late-as-of", day))
        }
        (_, Scope::Plan(id)) => match site.model[id].status_day {
            Some(day) => on("as-of", day),
            None => language.text("no-status"),
        },
        _ => language.text("figure-days"),
    }
}

/// What files of a scope are called at home.
fn short_name(site: &Site<'_>, of: Scope) -> String {
    let page = match of {
        Scope::Site => return "alle".to_owned(),
        Scope::Plan(id) => site.addresses.plan(id),
        Scope::Department(id) => site.addresses.department(id),
    };
    let mut parts = page.as_str().rsplit('/');
    parts.nth(1).unwrap_or_default().to_owned()
}

/// What can be taken home of what has no file: how to cite it, by its title and that of its plan, on
/// a day of that plan.
pub fn cited(
    site: &Site<'_>,
    language: &str,
    (title, of): (&str, &str),
    day: Option<Date>,
    page: &OutputPath,
) -> About {
    let language = &site.languages[language];
    let day = day.map(|day| language.date(day));
    About {
        name: "cited",
        title: title.to_owned(),
        of: of.to_owned(),
        day: match &day {
            Some(day) => said(language, "as-of", &[("date", Argument::Text(day))]),
            None => language.text("no-status"),
        },
        url: page.to_string(),
        rows: None,
        svg: None,
        csv: None,
        frame: None,
        code: None,
    }
}
