//! Times as they are written and as they are read.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::document::when::{Span, When};

/// A time as written and as read.
#[derive(Clone, Debug, Hash, JsonSchema, Serialize)]
pub struct WhenView {
    /// The words.
    pub text: String,
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
    /// The words.
    pub text: String,
}

/// A time as a template sees it.
pub fn when(when: &When) -> WhenView {
    WhenView {
        text: when.text.clone(),
        spans: spans(&when.spans),
        focus: spans(&when.focus),
        certainty: when.certainty.id(),
        continuous: when.continuous,
        recurring: when.recurring,
        parts: when
            .parts
            .iter()
            .map(|part| PartView { label: part.label.clone(), text: part.when.text.clone() })
            .collect(),
        is_deadline: when.deadline().is_some(),
    }
}

fn spans(spans: &[Span]) -> Vec<SpanView> {
    spans.iter().map(|span| SpanView { from: span.from.map(iso), to: span.to.map(iso) }).collect()
}

/// A day as ISO 8601.
pub fn iso(date: Date) -> String {
    date.to_string()
}
