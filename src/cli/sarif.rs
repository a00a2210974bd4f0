//! Diagnostics as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), one run with one
//! result for each.

use serde_json::{Value, json};

use crate::show::Shown;

/// The report of a run.
pub(super) fn report(shown: &[Shown]) -> Value {
    let mut rules: Vec<&str> = shown.iter().map(|one| one.rule).collect();
    rules.sort_unstable();
    rules.dedup();
    let rules: Vec<Value> = rules
        .into_iter()
        .map(|rule| json!({ "id": rule }))
        .collect();
    let driver =
        json!({ "name": "planverk", "version": env!("CARGO_PKG_VERSION"), "rules": rules });
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{ "tool": { "driver": driver }, "results": shown.iter().map(result).collect::<Vec<_>>() }],
    })
}

fn result(shown: &Shown) -> Value {
    let sentences = std::iter::once(&shown.message)
        .chain(&shown.hints)
        .map(String::as_str);
    let mut place = json!({ "artifactLocation": { "uri": shown.file } });
    if let Some((line, column)) = shown.line.zip(shown.column) {
        place["region"] = json!({ "startLine": line, "startColumn": column });
    }
    json!({
        "ruleId": shown.rule,
        "level": shown.severity,
        "message": { "text": sentences.collect::<Vec<_>>().join("\n") },
        "locations": [{ "physicalLocation": place }],
    })
}
