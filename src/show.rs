//! A diagnostic as people read it: the sentence, the file, the line and column, the line itself,
//! and what to write instead.

use std::fmt::Write as _;
use std::ops::Range;
use std::sync::LazyLock;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde::Serialize;

use crate::diagnostic::{Diagnostic, Rule, Severity, Spot, Step};
use crate::yaml::{self, front_matter};

static MESSAGES: LazyLock<FluentBundle<FluentResource>> = LazyLock::new(|| {
    let resource = FluentResource::try_new(include_str!("show/messages.ftl").to_owned())
        .unwrap_or_else(|(partial, _)| partial);
    let mut bundle = FluentBundle::new_concurrent(vec!["nb".parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    bundle
});

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
    /// The line itself, in three: what is before the place, what is at it, and what is after it.
    #[serde(skip)]
    pub excerpt: Option<[String; 3]>,
    /// The same for a terminal, with the line itself.
    #[serde(skip)]
    pub text: String,
}

/// Shows a diagnostic, given the text of its file if it has one. `color` asks for the escape codes
/// of a terminal.
pub fn show(diagnostic: &Diagnostic, source: Option<&str>, color: bool) -> Shown {
    let source = source.unwrap_or_default();
    let range = range_in(source, &diagnostic.place.spot);
    let (line, column) = range
        .as_ref()
        .map(|range| line_and_column(source, range.start))
        .unzip();
    let excerpt = range.as_ref().map(|range| excerpt(source, range));
    let message = message(diagnostic);
    let hints = hints(diagnostic);
    let text = draw(diagnostic, &message, &hints, source, range, color);
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
        message,
        hints,
        excerpt,
        text,
    }
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
    let start = source.floor_char_boundary(range.start);
    let line = source[start..]
        .find(['\n', '\r'])
        .map_or(source.len(), |end| start + end);
    let end = source.floor_char_boundary(range.end.min(line)).max(start);
    start..start + source[start..end].trim_end().len()
}

fn line_and_column(source: &str, at: usize) -> (usize, usize) {
    let before = source[..at].trim_start_matches('\u{feff}');
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (
        before.matches('\n').count() + 1,
        before[line_start..].chars().count() + 1,
    )
}

fn message(diagnostic: &Diagnostic) -> String {
    say(diagnostic.rule.name(), None, diagnostic)
        .unwrap_or_else(|| diagnostic.rule.name().to_owned())
}

/// What to write instead: the hint of the rule, or the one of its hints that fits what is known.
/// `.meant` says what was meant in the rule's own way, `.choices` and `.example` say what can be
/// written.
fn hints(diagnostic: &Diagnostic) -> Vec<String> {
    let say = |attribute| say(diagnostic.rule.name(), Some(attribute), diagnostic);
    let is_known = diagnostic.suggestion.is_some();
    if let Some(meant) = say("meant").filter(|_| is_known) {
        return vec![meant];
    }
    let meant = self::say("did-you-mean", None, diagnostic).filter(|_| is_known);
    let choices = || argument(diagnostic, "choices").and_then(|_| say("choices"));
    let example = || example(diagnostic).and_then(|_| say("example"));
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

/// What may stand at the key that a diagnostic speaks of; below some keys, something else than
/// elsewhere.
fn example(diagnostic: &Diagnostic) -> Option<String> {
    let key = argument(diagnostic, "key")?;
    let Spot::Value(path) = &diagnostic.place.spot else {
        return None;
    };
    let mut above = path.iter().rev().filter_map(|step| match step {
        Step::Key(key) => Some(&**key),
        Step::Index(_) => None,
    });
    // A missing key is placed at the mapping that lacks it.
    let above = if diagnostic.rule == Rule::MissingKey {
        above.next()
    } else {
        above.nth(1)
    };
    above
        .and_then(|above| word(&format!("example-{above}-{key}")))
        .or_else(|| word(&format!("example-{key}")))
}

/// Choices, each with what it means where the messages say so.
fn explained(choices: &str, key: &str) -> String {
    let explain = |choice: &str| match word(&format!("choice-{key}-{choice}")) {
        Some(meaning) => format!("{choice} ({meaning})"),
        None => choice.to_owned(),
    };
    choices
        .split(", ")
        .map(explain)
        .collect::<Vec<_>>()
        .join(", ")
}

fn say(id: &str, attribute: Option<&str>, diagnostic: &Diagnostic) -> Option<String> {
    let mut arguments = FluentArgs::new();
    for (name, value) in &diagnostic.arguments {
        match (*name, argument(diagnostic, "key")) {
            ("choices", Some(key)) => arguments.set(*name, explained(value, key)),
            _ => arguments.set(*name, bent(value)),
        }
    }
    if let Some(example) = example(diagnostic) {
        arguments.set("example", example);
    }
    if let Some(suggestion) = &diagnostic.suggestion {
        arguments.set("suggestion", suggestion.as_str());
    }
    let found = MESSAGES.get_message(id)?;
    let pattern = match attribute {
        Some(name) => found.get_attribute(name)?.value(),
        None => found.value()?,
    };
    Some(
        MESSAGES
            .format_pattern(pattern, Some(&arguments), &mut Vec::new())
            .into_owned(),
    )
}

/// An argument as the sentences choose by it: a whole number as one, so that 0, 1 and several have
/// their own words.
fn bent(text: &str) -> FluentValue<'_> {
    match text.parse::<u32>() {
        Ok(number) if number.to_string() == text => number.into(),
        _ => text.into(),
    }
}

/// A message without arguments, if there is one.
fn word(id: &str) -> Option<String> {
    let pattern = MESSAGES.get_message(id)?.value()?;
    Some(
        MESSAGES
            .format_pattern(pattern, None, &mut Vec::new())
            .into_owned(),
    )
}

fn draw(
    diagnostic: &Diagnostic,
    message: &str,
    hints: &[String],
    source: &str,
    range: Option<Range<usize>>,
    color: bool,
) -> String {
    let (level, name) = match diagnostic.severity {
        Severity::Error => (Level::ERROR, word("level-error").unwrap_or_default()),
        Severity::Warning => (Level::WARNING, word("level-warning").unwrap_or_default()),
    };
    let file = diagnostic.place.file.as_str();
    let title = level
        .with_name(name)
        .primary_title(message)
        .id(diagnostic.rule.name());
    let group = match range {
        Some(range) => title.element(
            Snippet::source(source)
                .path(file)
                .annotation(AnnotationKind::Primary.span(range)),
        ),
        None => Group::with_title(title).element(Origin::path(file)),
    };
    let help = word("level-hint").unwrap_or_default();
    let hints = hints
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

    #[test]
    fn every_rule_has_a_sentence() {
        for rule in Rule::ALL {
            assert!(
                MESSAGES
                    .get_message(rule.name())
                    .is_some_and(|message| message.value().is_some()),
                "{}",
                rule.name()
            );
        }
    }

    #[test]
    fn the_sentences_are_well_formed() {
        assert!(FluentResource::try_new(include_str!("show/messages.ftl").to_owned()).is_ok());
    }

    #[test]
    fn columns_count_characters() {
        assert_eq!(line_and_column("a\nÆøå x", "a\nÆøå ".len()), (2, 5));
        assert_eq!(line_and_column("\u{feff}ab", 4), (1, 2));
    }
}
