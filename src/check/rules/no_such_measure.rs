//! `no-such-measure`: running text names a measure by a number that its plan has not, and no other
//! plan is named beside it.

use std::ops::Range;

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::model::link::Resolved;
use crate::model::{MeasureId, Model, Plan};
use crate::page::body;

pub(super) const CHECK: Check = Check {
    rule: Rule::NoSuchMeasure,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Tiltaket bygger på tiltak 99.
",
    ),
    clean: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Tiltaket bygger på tiltak 99 i Handlingsplan mot antisemittisme.
",
    ),
};

/// What documents that have measures are called, and how the words may end.
const KINDS: [&str; 6] = [
    "melding",
    "plan",
    "program",
    "proposisjon",
    "rapport",
    "strategi",
];
const ENDINGS: [&str; 7] = ["", "en", "ens", "et", "ets", "met", "mets"];
/// Words for what was before.
const OTHERS: [&str; 7] = [
    "earlier",
    "forrige",
    "førre",
    "gamle",
    "opprinnelige",
    "previous",
    "tidligere",
];

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    let model = &site.built.model;
    for text in &site.texts {
        let Some(plan) = model.plan_of(text.origin).map(|id| &model[id]) else {
            continue;
        };
        let is_numbered = |id: &MeasureId| model[*id].document.number.is_some();
        if !plan.measures.iter().any(is_numbered) {
            continue;
        }
        let body = body::of(model, text.origin);
        let references = body.body.references.iter().zip(&body.references);
        let unknown = references.filter(|(_, end)| **end == Resolved::NoMeasure);
        for (reference, _) in unknown {
            let sentence = sentence(text.whole, reference.range.clone()).to_lowercase();
            if is_year(&reference.target) || names_another(&sentence, plan, model) {
                continue;
            }
            let place = Place::bytes(text.file, reference.range.clone());
            found.push(
                Diagnostic::new(Rule::NoSuchMeasure, place)
                    .with("number", reference.target.as_str())
                    .with(
                        "term",
                        plan.document.measure_term.as_deref().unwrap_or_default(),
                    )
                    .with("plan", plan.short_title()),
            );
        }
    }
}

/// «tiltak 2025»: the measures of a year.
fn is_year(number: &str) -> bool {
    number.len() == 4 && (number.starts_with("19") || number.starts_with("20"))
}

/// The sentence around a place: up to a full stop before a space, or the end of the paragraph.
fn sentence(text: &str, range: Range<usize>) -> &str {
    const ENDS: [&str; 5] = [". ", "! ", "? ", "\n\n", "\r\n\r\n"];
    let starts = ENDS.iter().filter_map(|end| text[..range.start].rfind(end));
    let ends = ENDS.iter().filter_map(|end| text[range.end..].find(end));
    let start = starts.max().unwrap_or(0);
    &text[start..ends.min().map_or(text.len(), |end| range.end + end)]
}

/// Whether a sentence in lower case speaks of a plan that is not its own, or of something that
/// leads elsewhere.
fn names_another(sentence: &str, own: &Plan, model: &Model) -> bool {
    let is_named = |plan: &Plan| {
        let titles = [&*plan.document.title, plan.short_title()];
        plan.id != own.id
            && titles
                .iter()
                .any(|title| sentence.contains(&title.to_lowercase()))
    };
    let words = sentence.split(|c: char| !c.is_alphabetic());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    sentence.contains("](")
        || model.plans.iter().any(is_named)
        || words.iter().any(|word| is_other(word))
        || words.windows(2).any(|pair| is_one_of(pair[0], pair[1]))
}

/// Whether a plan is told from others by the word after it: «planen fra 2020».
fn is_one_of(word: &str, next: &str) -> bool {
    matches!(word, "plan" | "planen") && ["for", "fra", "mot", "om", "til"].contains(&next)
}

/// Whether a word is one that other plans are spoken of with: «handlingsplanens», «forrige»; but
/// «planen» is one's own.
fn is_other(word: &str) -> bool {
    let is_plain = matches!(word, "plan" | "planen" | "planens" | "planar" | "planer");
    let is_kind = KINDS.iter().any(|kind| {
        let end = word.rfind(kind).map(|at| &word[at + kind.len()..]);
        end.is_some_and(|end| ENDINGS.contains(&end))
    });
    !is_plain && is_kind || OTHERS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_other_plans_are_known() {
        for word in [
            "handlingsplan",
            "handlingsplanens",
            "strategien",
            "programmet",
            "forrige",
        ] {
            assert!(is_other(word), "{word}");
        }
        for word in ["planen", "plan", "planlagt", "tiltaket", "en"] {
            assert!(!is_other(word), "{word}");
        }
    }

    #[test]
    fn sentences_end_where_they_do() {
        let text = "A b. Se tiltak 9 nå. C.";
        assert_eq!(sentence(text, 8..16), ". Se tiltak 9 nå");
    }
}
