//! A diagnostic as people read it: the sentence, the file, the line and column, the line itself,
//! and what to write instead.

mod keys;
mod messages;

pub use keys::FileWords;
pub use messages::Lang;

use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use fluent_bundle::FluentArgs;
use serde::Serialize;

use crate::diagnostic::{Diagnostic, Severity, Spot};
use crate::yaml::{self, front_matter};
use messages::bent;

/// A diagnostic ready to be read, by people or by a program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// The rule's name.
    pub rule: &'static str,
    /// `error` or `warning`.
    pub severity: &'static str,
    /// The file, relative to the site's root.
    pub file: String,
    /// Counted from 1; `null` where the file as a whole is meant.
    pub line: Option<usize>,
    /// In characters, counted from 1.
    pub column: Option<usize>,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub hints: Vec<String>,
    /// The exact text to be put in the place of another, where it cannot be wrong.
    pub fix: Option<Replacement>,
    /// The line itself, in three: what is before the place, what is at it, and what is after it.
    #[serde(skip)]
    pub excerpt: Option<[String; 3]>,
    /// The same for a terminal, with the line itself.
    #[serde(skip)]
    pub text: String,
}

/// A text in the place of another, on one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Replacement {
    /// Counted from 1.
    pub line: usize,
    /// The first character that goes, counted from 1.
    pub column: usize,
    /// The first character after it that stays.
    pub end_column: usize,
    /// What is written there instead.
    pub text: String,
    /// The bytes of the file.
    #[serde(skip)]
    pub range: Range<usize>,
}

/// How diagnostics are shown.
#[derive(Clone, Copy, Debug, Default)]
pub struct Manner {
    /// The language of the sentences.
    pub lang: Lang,
    /// Whether with the escape codes of a terminal.
    pub color: bool,
}

/// Shows a diagnostic, given the text of its file if it has one.
pub fn show(diagnostic: &Diagnostic, source: Option<&str>, manner: Manner) -> Shown {
    let lang = manner.lang;
    let source = source.unwrap_or_default();
    let range = range_in(source, &diagnostic.place.spot);
    let (line, column) = range
        .as_ref()
        .map(|range| line_and_column(source, range.start))
        .unzip();
    let excerpt = range.as_ref().map(|range| excerpt(source, range));
    let said = Said {
        message: message(lang, diagnostic),
        hints: hints(lang, diagnostic),
    };
    let text = draw(diagnostic, &said, source, range, manner);
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    Shown {
        rule: diagnostic.rule.name(),
        severity,
        file: diagnostic.place.file.to_string(),
        line,
        column,
        message: said.message,
        hints: said.hints,
        fix: replacement(diagnostic, source),
        excerpt,
        text,
    }
}

/// What is said of a diagnostic.
struct Said {
    message: String,
    hints: Vec<String>,
}

/// The fix of a diagnostic, where its file still has what is to be replaced; quotes around it stay.
pub fn replacement(diagnostic: &Diagnostic, source: &str) -> Option<Replacement> {
    let fix = diagnostic.fix.as_ref()?;
    let range = range_in(source, &diagnostic.place.spot)?;
    let found = &source[range.clone()];
    let bare = found.trim_matches(['"', '\'']);
    let quote = (found.len() - bare.len()) / 2;
    if bare != fix.old {
        return None;
    }
    let range = range.start + quote..range.end - quote;
    let (line, column) = line_and_column(source, range.start);
    Some(Replacement {
        line,
        column,
        end_column: column + bare.chars().count(),
        text: fix.new.clone(),
        range,
    })
}

/// The line of a place that ends on it.
fn excerpt(source: &str, range: &Range<usize>) -> [String; 3] {
    let start = source[..range.start]
        .rfind('\n')
        .map_or(0, |newline| newline + 1);
    let end = source[range.end..]
        .find(['\n', '\r'])
        .map_or(source.len(), |end| range.end + end);
    [start..range.start, range.clone(), range.end..end].map(|part| source[part].to_owned())
}

fn range_in(source: &str, spot: &Spot) -> Option<Range<usize>> {
    let block = front_matter::block(source);
    let within = |range: Range<usize>| range.start + block.start..range.end + block.start;
    let range = match spot {
        Spot::File => return None,
        Spot::Bytes(range) => range.clone(),
        Spot::Value(path) => within(yaml::place_of_value(&source[block.clone()], path)),
        Spot::Key(path) => within(yaml::place_of_key(&source[block.clone()], path)),
    };
    Some(on_one_line(source, range))
}

/// The range cut at the end of its first line and moved to whole characters.
fn on_one_line(source: &str, range: Range<usize>) -> Range<usize> {
    let start = floor(source, range.start);
    let line = source[start..]
        .find(['\n', '\r'])
        .map_or(source.len(), |end| start + end);
    let end = floor(source, range.end.min(line)).max(start);
    start..start + source[start..end].trim_end().len()
}

fn floor(source: &str, at: usize) -> usize {
    let mut at = at.min(source.len());
    while !source.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn line_and_column(source: &str, at: usize) -> (usize, usize) {
    let before = source[..at].trim_start_matches('\u{feff}');
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (
        before.matches('\n').count() + 1,
        before[line_start..].chars().count() + 1,
    )
}

fn message(lang: Lang, diagnostic: &Diagnostic) -> String {
    say(lang, diagnostic.rule.name(), None, diagnostic)
        .unwrap_or_else(|| diagnostic.rule.name().to_owned())
}

/// What to write instead: the hint of the rule, or the one of its hints that fits what is known.
/// `.meant` says what was meant in the rule's own way, `.choices` and `.example` say what can be
/// written.
fn hints(lang: Lang, diagnostic: &Diagnostic) -> Vec<String> {
    let say = |attribute| say(lang, diagnostic.rule.name(), Some(attribute), diagnostic);
    let is_known = diagnostic.suggestion.is_some();
    if let Some(meant) = say("meant").filter(|_| is_known) {
        return vec![meant];
    }
    let meant = self::say(lang, "did-you-mean", None, diagnostic).filter(|_| is_known);
    let choices = || argument(diagnostic, "choices").and_then(|_| say("choices"));
    let example = || example(lang, diagnostic).and_then(|_| say("example"));
    meant
        .into_iter()
        .chain(choices().or_else(example).or_else(|| say("hint")))
        .collect()
}

fn argument<'d>(diagnostic: &'d Diagnostic, wanted: &str) -> Option<&'d str> {
    diagnostic
        .arguments
        .iter()
        .find(|(name, _)| *name == wanted)
        .map(|(_, value)| value.as_str())
}

/// What may stand at the key that a diagnostic speaks of, in the kind of mapping that it is in.
fn example(lang: Lang, diagnostic: &Diagnostic) -> Option<String> {
    let key = argument(diagnostic, "key")?;
    lang.of(
        "example",
        argument(diagnostic, "of").unwrap_or_default(),
        key,
    )
}

/// Choices, each with what it means where the messages say so.
fn explained(lang: Lang, choices: &str, key: &str) -> String {
    let explain = |choice: &str| match lang.word(&format!("choice-{key}-{choice}")) {
        Some(meaning) => format!("{choice} ({meaning})"),
        None => choice.to_owned(),
    };
    choices
        .split(", ")
        .map(explain)
        .collect::<Vec<_>>()
        .join(", ")
}

fn say(lang: Lang, id: &str, attribute: Option<&str>, diagnostic: &Diagnostic) -> Option<String> {
    let mut arguments = FluentArgs::new();
    for (name, value) in &diagnostic.arguments {
        match (*name, argument(diagnostic, "key")) {
            ("choices", Some(key)) => arguments.set(*name, explained(lang, value, key)),
            _ => arguments.set(*name, bent(value)),
        }
    }
    if let Some(example) = example(lang, diagnostic) {
        arguments.set("example", example);
    }
    if let Some(suggestion) = &diagnostic.suggestion {
        arguments.set("suggestion", suggestion.as_str());
    }
    lang.find(id, attribute, &arguments)
}

fn draw(
    diagnostic: &Diagnostic,
    said: &Said,
    source: &str,
    range: Option<Range<usize>>,
    Manner { lang, color }: Manner,
) -> String {
    let (level, name) = match diagnostic.severity {
        Severity::Error => (Level::ERROR, lang.say("level-error", &[])),
        Severity::Warning => (Level::WARNING, lang.say("level-warning", &[])),
    };
    let file = diagnostic.place.file.as_str();
    let title = level
        .with_name(name)
        .primary_title(&said.message)
        .id(diagnostic.rule.name());
    let group = match range {
        Some(range) => title.element(
            Snippet::source(source)
                .path(file)
                .annotation(AnnotationKind::Primary.span(range)),
        ),
        None => Group::with_title(title).element(Origin::path(file)),
    };
    let help = lang.say("level-hint", &[]);
    let hints = said
        .hints
        .iter()
        .map(|hint| Level::HELP.with_name(help.as_str()).message(hint.as_str()));
    let renderer = if color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut text = renderer
        .decor_style(DecorStyle::Ascii)
        .render(&[group.elements(hints)]);
    let _ = writeln!(text);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Rule;

    #[test]
    fn every_rule_has_a_sentence() {
        for rule in Rule::ALL {
            assert!(Lang::Nb.word(rule.name()).is_some(), "{}", rule.name());
        }
    }

    #[test]
    fn columns_count_characters() {
        assert_eq!(line_and_column("a\nÆøå x", "a\nÆøå ".len()), (2, 5));
        assert_eq!(line_and_column("\u{feff}ab", 4), (1, 2));
    }
}
