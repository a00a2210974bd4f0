//! Diagnostics as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), one run with one
//! result for each.

use serde_json::{Value, json};

use crate::diagnostic::{Rule, Severity};
use crate::show::{Lang, Replacement, Shown};

/// The report of a run.
pub(super) fn report(shown: &[Shown], lang: Lang) -> Value {
    let mut rules: Vec<&str> = shown.iter().map(|one| one.rule).collect();
    rules.sort_unstable();
    rules.dedup();
    let described: Vec<Value> = Rule::ALL
        .iter()
        .filter(|rule| rules.contains(&rule.name()))
        .map(|rule| described(*rule, lang))
        .collect();
    let driver = json!({
        "name": "planverk",
        "version": env!("CARGO_PKG_VERSION"),
        "language": lang.code(),
        "rules": described,
    });
    let results: Vec<Value> = shown.iter().map(result).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": driver },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn described(rule: Rule, lang: Lang) -> Value {
    let level = match rule.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let about = lang.attribute(rule.name(), "about").unwrap_or_default();
    json!({
        "id": rule.name(),
        "fullDescription": { "text": about },
        "defaultConfiguration": { "level": level },
    })
}

fn result(shown: &Shown) -> Value {
    let sentences = std::iter::once(&shown.message)
        .chain(&shown.hints)
        .map(String::as_str);
    let mut place = json!({ "artifactLocation": { "uri": uri(&shown.file) } });
    if let Some((line, column)) = shown.line.zip(shown.column) {
        place["region"] = json!({ "startLine": line, "startColumn": column });
    }
    let mut result = json!({
        "ruleId": shown.rule,
        "level": shown.severity,
        "message": { "text": sentences.collect::<Vec<_>>().join("\n") },
        "locations": [{ "physicalLocation": place }],
    });
    if let Some(fix) = &shown.fix {
        result["fixes"] = json!([fixed(&shown.file, fix)]);
    }
    result
}

fn fixed(file: &str, fix: &Replacement) -> Value {
    let deleted = json!({
        "startLine": fix.line,
        "startColumn": fix.column,
        "endColumn": fix.end_column,
    });
    json!({ "artifactChanges": [{
        "artifactLocation": { "uri": uri(file) },
        "replacements": [{ "deletedRegion": deleted, "insertedContent": { "text": fix.text } }],
    }] })
}

/// A path as a reference (RFC 3986): what is no letter, digit or sign allowed in one, in bytes.
fn uri(file: &str) -> String {
    let escaped = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
            char::from(byte).to_string()
        }
        other => format!("%{other:02X}"),
    };
    file.bytes().map(escaped).collect()
}
