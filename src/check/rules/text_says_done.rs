//! `text-says-done`: the text of a measure, or the note with its status, says that it is done, and
//! its status says that it is not. Asked only where the measure itself, by the word for it or the
//! one that its title begins with, is what a sentence begins with.

use std::collections::HashMap;

use crate::check::text::Text;
use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::document::MeasureKind;
use crate::model::status::StatusEntry;
use crate::model::{Measure, MeasureId};
use crate::path::SourcePath;

pub(super) const CHECK: Check = Check {
    rule: Rule::TextSaysDone,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Opplæring for ledere
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Alle ledere skal få tilbud om kurs. Opplæringen er gjennomført i alle avdelinger.
",
    ),
    clean: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Opplæring for ledere
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Pilotprosjektet er gjennomført. Når opplæringen er gjennomført, skal den evalueres.

    Opplæringen er gjennomført.
",
    ),
};

/// What comes between the measure and the word that says that it is done.
const VERBS: [&str; 6] = [
    "er nå ",
    "er allerede ",
    "er blitt ",
    "har blitt ",
    "ble ",
    "er ",
];
const DONE: [&str; 8] = [
    "gjennomført",
    "ferdigstilt",
    "fullført",
    "sluttført",
    "avsluttet",
    "avslutta",
    "utført",
    "ferdig",
];
/// What makes a definite word of one that is not.
const ENDINGS: [&str; 6] = ["en", "et", "a", "n", "ene", "ne"];
/// Words after it that make it a condition, or only a part.
const BUT: [&str; 7] = ["når", "dersom", "hvis", "innen", "delvis", "bare", "først"];

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    let texts: HashMap<&SourcePath, &Text<'_>> =
        site.texts.iter().map(|text| (text.file, text)).collect();
    for (id, measure) in site.known_measures() {
        let text = texts.get(&measure.document.file).copied();
        found.extend(of_measure(site, id, measure, text));
    }
}

fn of_measure(
    site: &Site<'_>,
    id: MeasureId,
    measure: &Measure,
    text: Option<&Text<'_>>,
) -> Option<Diagnostic> {
    let model = &site.built.model;
    let open = model.current(id).filter(|entry| !entry.status.is_final());
    let current = open.filter(|_| is_read(measure))?;
    let subjects = subjects(measure);
    let (said, place) =
        in_note(measure, current, &subjects).or_else(|| in_text(text?, &subjects))?;
    Some(
        site.finding(Rule::TextSaysDone, measure, place)
            .with("text", said)
            .with("status", measure.document.status_in_entry(current.place)),
    )
}

/// Whether it can be done for good, and is told of in Norwegian.
fn is_read(measure: &Measure) -> bool {
    measure.kind == MeasureKind::OneOff && matches!(measure.language, "nb" | "nn")
}

/// The words that a sentence about the measure itself begins with.
fn subjects(measure: &Measure) -> Vec<String> {
    let title = measure.document.title.split_whitespace();
    let words = title
        .take(2)
        .map(|word| word.trim_matches('«').to_lowercase());
    let definite = words.flat_map(|word| ENDINGS.map(|ending| format!("{word}{ending}")));
    let whole = ["tiltaket", "aktiviteten"].map(str::to_owned);
    whole.into_iter().chain(definite).collect()
}

fn in_note(
    measure: &Measure,
    current: &StatusEntry,
    subjects: &[String],
) -> Option<(String, Place)> {
    let note = current.note.as_deref()?;
    let said = said_done(note, subjects)?;
    let place = measure.document.place_in_entry(current.place, "note");
    Some((said.to_owned(), place))
}

/// In what readers see of the text: no comment, no code.
fn in_text(text: &Text<'_>, subjects: &[String]) -> Option<(String, Place)> {
    text.words().find_map(|(start, words)| {
        let said = said_done(words, subjects)?;
        let begin = start + said.as_ptr().addr() - words.as_ptr().addr();
        let place = Place::bytes(text.file, begin..begin + said.len());
        Some((said.to_owned(), place))
    })
}

/// The first words of a sentence that say that one of some things is done.
fn said_done<'t>(text: &'t str, subjects: &[String]) -> Option<&'t str> {
    sentences(text).find_map(|sentence| says_done(sentence, subjects))
}

/// The sentences of a text. A line that begins in the middle of one is not known from one that
/// begins with it, so that only words in capitals begin a sentence.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let lines = text
        .lines()
        .map(|line| line.trim_start_matches(['-', '*', ' ']));
    lines
        .flat_map(|line| line.split_inclusive(". "))
        .filter(|sentence| sentence.chars().next().is_some_and(char::is_uppercase))
}

fn says_done<'t>(sentence: &'t str, subjects: &[String]) -> Option<&'t str> {
    let (subject, rest) = sentence.split_once(' ')?;
    if !subjects.contains(&subject.to_lowercase()) {
        return None;
    }
    let after_verb = VERBS.iter().find_map(|verb| rest.strip_prefix(verb))?;
    let end = after_verb.find(|c: char| !c.is_alphabetic());
    let (word, after) = after_verb.split_at(end.unwrap_or(after_verb.len()));
    let next = after.split_whitespace().next().unwrap_or_default();
    // «Ferdig i 2027» is still to come.
    let is_open = word == "ferdig" && after.starts_with(' ') || BUT.contains(&next);
    let length = sentence.len() - after.len();
    (DONE.contains(&word) && !is_open).then(|| &sentence[..length])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_measure_itself_is_asked_of() {
        let case = |text: &str| {
            let subjects = ["tiltaket", "opplæringen"].map(str::to_owned);
            said_done(text, &subjects).map(str::to_owned)
        };
        let said = |text: &str| Some(text.to_owned());
        assert_eq!(
            case("Tiltaket er gjennomført."),
            said("Tiltaket er gjennomført")
        );
        assert_eq!(
            case("Noe annet. Opplæringen ble fullført i 2024."),
            said("Opplæringen ble fullført")
        );
        assert_eq!(
            case("- Tiltaket er nå ferdig."),
            said("Tiltaket er nå ferdig")
        );
        for text in [
            "Pilotprosjektet er gjennomført.",
            "Når tiltaket er gjennomført, evalueres det.",
            "Tiltaket er ikke gjennomført.",
            "Tiltaket er delvis gjennomført.",
            "Tiltaket er gjennomført når alle har fått tilbud.",
            "Tiltaket er ferdig i 2027.",
            "Tiltaket er gjennomførbart.",
            "Evalueringen av\nopplæringen er gjennomført.",
        ] {
            assert_eq!(case(text), None, "{text}");
        }
    }
}
