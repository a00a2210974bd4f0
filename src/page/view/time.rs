//! Times as they are written and as they are read.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::document::when::{Span, When};
use crate::language::Language;

/// A time as written and as read.
#[derive(Clone, Debug, Hash, JsonSchema, Serialize)]
pub struct WhenView {
    /// The words; a date in figures is in words.
    pub text: String,
    /// The words as the plan has them, where `text` has others.
    pub written: Option<String>,
    /// The days, each end as ISO or none.
    pub spans: Vec<SpanView>,
    /// The days of particular weight.
    pub focus: Vec<SpanView>,
    /// `certain`, `approximate`, `tentative` or `unknown`.
    pub certainty: &'static str,
    /// Whether it goes on all the time.
    pub continuous: bool,
    /// Whether it comes again.
    pub recurring: bool,
    /// The parts, where there are several.
    pub parts: Vec<PartView>,
    /// Whether its last day is a deadline.
    pub is_deadline: bool,
}

/// A run of days.
#[derive(Clone, Debug, Hash, JsonSchema, Serialize)]
pub struct SpanView {
    /// The first day, as ISO.
    pub from: Option<String>,
    /// The last day, as ISO.
    pub to: Option<String>,
}

/// A labelled part of a time.
#[derive(Clone, Debug, Hash, JsonSchema, Serialize)]
#[schemars(rename = "WhenPart")]
pub struct PartView {
    /// What is done.
    pub label: String,
    /// The words; a date in figures is in words.
    pub text: String,
}

/// A time as a template sees it, in the language of what it is the time of.
pub fn when(language: &Language, when: &When) -> WhenView {
    let text = said(language, when);
    WhenView {
        written: (text != when.text).then(|| when.text.clone()),
        text,
        spans: spans(&when.spans),
        focus: spans(&when.focus),
        certainty: when.certainty.id(),
        continuous: when.continuous,
        recurring: when.recurring,
        parts: when
            .parts
            .iter()
            .map(|part| PartView {
                label: part.label.clone(),
                text: said(language, &part.when),
            })
            .collect(),
        is_deadline: when.deadline().is_some(),
    }
}

/// The words of a time for those who read them: a date in figures, as «2025-06-01» and «1.6.2025»
/// are, in the words of a language, and all else as the plan has it.
pub fn said(language: &Language, when: &When) -> String {
    let parts = when.parts.iter().map(|part| match part.label.as_str() {
        "" => said(language, &part.when),
        label => format!("{label}: {}", said(language, &part.when)),
    });
    match when.spans.as_slice() {
        _ if !when.parts.is_empty() => parts.collect::<Vec<_>>().join(" / "),
        [span] if is_date_in_figures(&when.text, *span) => language.span(span.from, span.to),
        _ => when.text.clone(),
    }
}

/// Whether words are figures alone and name days or a month, and not only years as «2024–2027» and
/// «2022-23» do.
fn is_date_in_figures(text: &str, span: Span) -> bool {
    let figures = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|run| !run.is_empty())
        .count();
    let is_figures = text
        .chars()
        .all(|c| c.is_ascii_digit() || " .-–".contains(c));
    let is_month = span
        .from
        .zip(span.to)
        .is_some_and(|(from, to)| from.first_of_month() == to.first_of_month());
    is_figures && (figures > 2 || figures == 2 && is_month)
}

fn spans(spans: &[Span]) -> Vec<SpanView> {
    spans
        .iter()
        .map(|span| SpanView {
            from: span.from.map(iso),
            to: span.to.map(iso),
        })
        .collect()
}

/// A day as ISO 8601.
pub fn iso(date: Date) -> String {
    date.to_string()
}
