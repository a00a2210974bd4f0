//! A diagnostic as people read it: the sentence, the file, the line and column, the line itself,
//! and what to write instead.

mod keys;
mod messages;
mod source;

pub use keys::FileWords;
pub use messages::Lang;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use fluent_bundle::FluentArgs;
use serde::Serialize;

use self::messages::bent;
use self::source::Source;
use crate::diagnostic::{Diagnostic, Severity};
use crate::path::SourcePath;

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
    /// After the last that is drawn of its file: how many there are besides, in words.
    #[serde(skip)]
    pub more: String,
    /// The same for a terminal, with the line itself; empty where it is counted only.
    #[serde(skip)]
    pub text: String,
}

impl Shown {
    /// Whether it is drawn, and not only counted among others of its file.
    pub fn is_drawn(&self) -> bool {
        !self.text.is_empty()
    }
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
#[derive(Clone, Copy, Debug)]
pub struct Manner {
    /// The language of the sentences.
    pub lang: Lang,
    /// Whether their text has the escape codes of a terminal.
    pub color: bool,
    /// How many faults of one severity are shown of a file; the rest are counted.
    pub most: usize,
}

impl Default for Manner {
    /// Who has mended so many faults of a file will have mended most.
    fn default() -> Self {
        Manner {
            lang: Lang::default(),
            color: false,
            most: 20,
        }
    }
}

/// Shows diagnostics in order of file, line and column. `text` gives the text of a file, if it has
/// one.
pub fn show<'d, 't>(
    diagnostics: impl IntoIterator<Item = &'d Diagnostic>,
    text: impl Fn(&SourcePath) -> Option<Cow<'t, str>>,
    manner: Manner,
) -> Vec<Shown> {
    let mut by_file: BTreeMap<&SourcePath, Vec<&Diagnostic>> = BTreeMap::new();
    for diagnostic in diagnostics {
        let file = &diagnostic.place.file;
        by_file.entry(file).or_default().push(diagnostic);
    }
    let of_file = |(file, faults): (&SourcePath, Vec<&Diagnostic>)| {
        show_file(
            &faults,
            &Source::new(text(file).unwrap_or_default()),
            manner,
        )
    };
    by_file.into_iter().flat_map(of_file).collect()
}

/// Shows what is wrong with one file.
fn show_file(faults: &[&Diagnostic], source: &Source<'_>, manner: Manner) -> Vec<Shown> {
    let mut placed: Vec<(Option<Range<usize>>, &Diagnostic)> = faults
        .iter()
        .map(|fault| (source.range(&fault.place.spot), *fault))
        .collect();
    placed.sort_by_key(|(range, _)| range.as_ref().map(|range| range.start));
    let mut all = Vec::with_capacity(placed.len());
    // How many there are of each severity, and which is the last that is shown.
    let mut told: BTreeMap<Severity, (usize, Option<usize>)> = BTreeMap::new();
    for (range, fault) in placed {
        let (count, last) = told.entry(fault.severity).or_default();
        *count += 1;
        let mut shown = counted(fault, source, range.as_ref(), manner.lang);
        if *count <= manner.most {
            *last = Some(all.len());
            shown.excerpt = range.map(|range| source.excerpt(&range));
            shown.text = draw(&shown, manner);
        }
        all.push(shown);
    }
    for (count, last) in told.into_values() {
        let last = last
            .filter(|_| count > manner.most)
            .map(|last| &mut all[last]);
        if let Some(last) = last {
            last.more = more(last, count - manner.most, manner.lang);
            last.text.push_str(&format!("\n{}\n", last.more));
        }
    }
    all
}

/// A diagnostic that is counted, but not drawn.
fn counted(
    diagnostic: &Diagnostic,
    source: &Source<'_>,
    range: Option<&Range<usize>>,
    lang: Lang,
) -> Shown {
    let (line, column) = range
        .map(|range| source.line_and_column(range.start))
        .unzip();
    Shown {
        rule: diagnostic.rule.name(),
        severity: match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        file: diagnostic.place.file.to_string(),
        line,
        column,
        message: message(lang, diagnostic),
        hints: hints(lang, diagnostic),
        fix: replacement(diagnostic, source, range),
        excerpt: None,
        more: String::new(),
        text: String::new(),
    }
}

/// A sentence: how many more there are of a severity in a file.
fn more(of: &Shown, count: usize, lang: Lang) -> String {
    let count = count.to_string();
    let arguments = [
        ("severity", of.severity),
        ("file", &of.file),
        ("count", &count),
    ];
    lang.say("more-in-file", &arguments)
}

/// The fixes of a file's diagnostics, where the file still has what is to be replaced.
pub fn replacements(diagnostics: &[&Diagnostic], text: &str) -> Vec<Replacement> {
    let source = Source::new(text.into());
    let found = diagnostics.iter().filter_map(|diagnostic| {
        let range = source.range(&diagnostic.place.spot);
        replacement(diagnostic, &source, range.as_ref())
    });
    found.collect()
}

/// The fix of a diagnostic at a range; quotes around it stay.
fn replacement(
    diagnostic: &Diagnostic,
    source: &Source<'_>,
    range: Option<&Range<usize>>,
) -> Option<Replacement> {
    let (fix, range) = (diagnostic.fix.as_ref()?, range?);
    let found = source.part(range);
    let bare = found.trim_matches(['"', '\'']);
    let quote = (found.len() - bare.len()) / 2;
    if bare != fix.old {
        return None;
    }
    let range = range.start + quote..range.end - quote;
    let (line, column) = source.line_and_column(range.start);
    Some(Replacement {
        line,
        column,
        end_column: column + bare.chars().count(),
        text: fix.new.clone(),
        range,
    })
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

/// A diagnostic as a terminal shows it, with the line itself.
fn draw(shown: &Shown, Manner { lang, color, .. }: Manner) -> String {
    let (level, name) = match shown.severity {
        "error" => (Level::ERROR, lang.say("level-error", &[])),
        _ => (Level::WARNING, lang.say("level-warning", &[])),
    };
    let file = shown.file.as_str();
    let title = level
        .with_name(name)
        .primary_title(&shown.message)
        .id(shown.rule);
    let group = match shown.line.zip(shown.excerpt.as_ref()) {
        Some((line, [before, at, after])) => title.element(
            Snippet::source([before.as_str(), at, after].concat())
                .line_start(line)
                .path(file)
                .annotation(AnnotationKind::Primary.span(before.len()..before.len() + at.len())),
        ),
        None => Group::with_title(title).element(Origin::path(file)),
    };
    let help = lang.say("level-hint", &[]);
    let hints = shown
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
    use crate::diagnostic::{Place, Rule};

    #[test]
    fn every_rule_has_a_sentence() {
        for rule in Rule::ALL {
            assert!(Lang::Nb.word(rule.name()).is_some(), "{}", rule.name());
        }
    }

    #[test]
    fn of_many_faults_of_a_file_the_first_are_shown() {
        let file = SourcePath::new("a.md");
        let fault = |at: usize| Diagnostic::new(Rule::YamlTab, Place::bytes(&file, at..at + 1));
        let faults: Vec<Diagnostic> = (0..5).rev().map(fault).collect();
        let manner = Manner {
            most: 2,
            ..Manner::default()
        };
        let shown = show(&faults, |_| Some("abcde".into()), manner);
        let columns: Vec<_> = shown.iter().filter_map(|one| one.column).collect();
        assert_eq!(columns, [1, 2, 3, 4, 5]);
        assert!(shown[0].is_drawn() && shown[0].more.is_empty());
        assert!(shown[1].is_drawn() && shown[1].more.contains('3'));
        assert!(shown[1].text.contains(&shown[1].more));
        assert!(shown[2..].iter().all(|one| !one.is_drawn()));
    }
}
