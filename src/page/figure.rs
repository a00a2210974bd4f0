//! Figures: rows of numbers by class, each a bar, with the sentence that says what is seen, and what
//! a reader can take home of each.

mod about;
mod kind;
mod name;
mod rows;
pub mod says;

pub use self::about::{About, about, cited};
pub use self::kind::FigureKind;
pub use self::rows::{LISTED_DEADLINES, quarter_anchor};

use schemars::JsonSchema;
use serde::Serialize;

use self::rows::Counted;
use super::view::time::iso;
use super::{Scope, Site};
use crate::language::Language;
use crate::model::ReportId;
use crate::model::ending::Outcome;
use crate::model::status::{Status, classes, label, status_id};

/// No more rows than this are drawn; the table has them all.
const DRAWN: usize = 25;

/// A figure.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Figure {
    /// What is seen, in a sentence or two.
    pub sentence: String,
    /// What its rows are of.
    pub head: String,
    /// The classes that hold any, in the order of showing.
    pub classes: Vec<FigureClass>,
    /// The rows from the top.
    pub rows: Vec<FigureRow>,
    /// How many of them, the last ones, are not drawn.
    pub more: usize,
    /// What can be taken home of it.
    pub about: About,
}

/// A class of a figure.
#[derive(Debug, JsonSchema, Serialize)]
pub struct FigureClass {
    /// Its identifier.
    pub id: &'static str,
    /// How it is filled: the identifier of a status, `late`, `unsure` or `coming`.
    pub fill: &'static str,
    /// What it is called.
    pub label: String,
}

/// A row of a figure.
#[derive(Debug, JsonSchema, Serialize)]
pub struct FigureRow {
    /// What it is of, in short.
    pub title: String,
    /// The same in full, where that is more.
    pub full: Option<String>,
    /// The day that it is, as ISO, where it is one.
    pub day: Option<String>,
    /// The address of that; none where it has no page of its own.
    pub url: Option<String>,
    /// How many in all.
    pub total: usize,
    /// A number for each class.
    pub cells: Vec<FigureCell>,
}

/// A number of a figure.
#[derive(Debug, JsonSchema, Serialize)]
pub struct FigureCell {
    /// How many.
    pub count: usize,
    /// The list that is counted; none where no page lists just these.
    pub url: Option<String>,
    /// Where its bar begins, in percent of the longest row.
    pub start: f64,
    /// How wide it is, likewise.
    pub width: f64,
    /// Whether its number has room above it, on a phone too.
    pub roomy: bool,
}

/// A figure of rows; none where it would say nothing, and none of a timeline, which has no rows of
/// numbers.
pub fn figure(site: &Site<'_>, of: Scope, kind: FigureKind) -> Option<Figure> {
    if !kind.is_drawn(site.model, of) {
        return None;
    }
    let language = &site.languages[of.language(site.model)];
    let parts = match (kind, of) {
        (FigureKind::Status, _) => rows::status(site, of, language),
        (FigureKind::Departments, _) => rows::departments(site, of, language),
        (FigureKind::Deadlines, _) => rows::deadlines(site, of, language),
        (FigureKind::Progress, Scope::Plan(id)) => rows::progress(site, id, None, language),
        (FigureKind::Lateness, Scope::Plan(id)) => rows::lateness(site, id, language),
        _ => return None,
    };
    let about = about(site, of, kind, &parts.1);
    Some(put_together(kind, language, parts, about))
}

/// How a plan had developed when a report was made; none where there was only one state to show.
/// The files show all that is known today, so that it has none.
pub fn progress_until(site: &Site<'_>, id: ReportId) -> Option<Figure> {
    let report = &site.model[id];
    let (plan, until) = (&site.model[report.plan], Some(report.date));
    if site.model.status_by_state(report.plan, until).is_empty() {
        return None;
    }
    let language = &site.languages[plan.language];
    let parts = rows::progress(site, report.plan, until, language);
    let title = language.text("figure-progress");
    let names = (title.as_str(), plan.document.title.as_str());
    let about = cited(site, plan.language, names, until, site.addresses.report(id));
    Some(put_together(FigureKind::Progress, language, parts, about))
}

fn put_together(
    kind: FigureKind,
    language: &Language,
    (head, sentence, rows): rows::Parts,
    about: About,
) -> Figure {
    let is_present = |at: usize| rows.iter().any(|row| row.cells[at].0 > 0);
    let classes = classes_of(kind, language).into_iter().enumerate();
    let (present, classes): (Vec<usize>, _) = classes.filter(|(at, _)| is_present(*at)).unzip();
    let total = |row: &Counted| row.cells.iter().map(|(count, _)| count).sum::<usize>();
    let longest = rows.iter().map(total).max().unwrap_or(0);
    let more = if kind == FigureKind::Deadlines {
        0
    } else {
        rows.len().saturating_sub(DRAWN)
    };
    let rows = rows.into_iter();
    Figure {
        sentence,
        head,
        classes,
        rows: rows.map(|row| drawn(row, &present, longest)).collect(),
        more,
        about,
    }
}

/// A row with its bars, of the classes that hold any in the figure.
fn drawn(row: Counted, present: &[usize], longest: usize) -> FigureRow {
    let mut before = 0;
    let mut cells = Vec::with_capacity(present.len());
    for at in present {
        let (count, url) = row.cells[*at].clone();
        let width = percent(count, longest);
        let digits = count.to_string().len();
        cells.push(FigureCell {
            count,
            url,
            start: percent(before, longest),
            width,
            roomy: width >= percent(2 + 5 * digits, 100),
        });
        before += count;
    }
    FigureRow {
        title: row.title,
        full: row.full,
        day: row.day.map(iso),
        url: row.url,
        total: before,
        cells,
    }
}

#[allow(
    clippy::cast_precision_loss,
    reason = "counts of measures are far below 2^52"
)]
fn percent(count: usize, of: usize) -> f64 {
    (count as f64 * 10_000.0 / of.max(1) as f64).round() / 100.0
}

/// Every class of a figure, in the order of showing.
fn classes_of(kind: FigureKind, language: &Language) -> Vec<FigureClass> {
    let named = |id: &'static str, fill: &'static str, key: &str| FigureClass {
        id,
        fill,
        label: language.text(key),
    };
    match kind {
        FigureKind::Deadlines => {
            let class = |outcome: Outcome| {
                let fill = match outcome {
                    Outcome::Missed => "late",
                    Outcome::Unconfirmed => "unsure",
                    Outcome::Coming => "coming",
                    Outcome::Tentative => "planned",
                    Outcome::Reached => "done",
                };
                named(outcome.id(), fill, &format!("outcome-{}", outcome.id()))
            };
            Outcome::ALL.map(class).into()
        }
        FigureKind::Lateness => vec![
            named("overdue", "late", "lateness-overdue"),
            named("unknown", "unsure", "lateness-unknown"),
            named("passed", "planned", "lateness-passed"),
            named("others", "not-started", "figure-others"),
        ],
        _ => {
            let class = |status: Option<Status>| FigureClass {
                id: status_id(status),
                fill: status_id(status),
                label: label(language, status),
            };
            classes().map(class).collect()
        }
    }
}
