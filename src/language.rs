//! The words of one language: the theme's strings, and by them days, numbers and the order of
//! letters. Knows no string by heart; a string that is missing is shown by its name and reported
//! once.

mod days;
mod order;

pub use order::compare_numbers;

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use self::order::Order;
use crate::diagnostic::{Diagnostic, Place, Rule, Warned};
use crate::path::SourcePath;
use crate::source::SourceTree;
use crate::theme::Theme;

/// The languages that a site can be in, by the codes that front matter uses.
pub const CODES: [(&str, &str); 4] = [("nb", "nb"), ("nn", "nn"), ("se", "se"), ("en", "en")];

/// The languages of a site by code.
pub type Languages = BTreeMap<&'static str, Arc<Language>>;

/// One language of a site.
pub struct Language {
    /// `nb`, `nn`, `se` or `en`.
    pub code: &'static str,
    /// Differs where its strings differ.
    pub fingerprint: u64,
    strings: FluentBundle<FluentResource>,
    plain: Plain,
    order: Order,
}

impl Hash for Language {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        (self.code, self.fingerprint).hash(hasher);
    }
}

/// The strings that no grammar is needed for.
#[derive(Default)]
struct Plain {
    /// Those that are nothing but text.
    fixed: HashMap<String, String>,
    /// Those that arguments are put into as they are.
    filled: HashMap<String, Vec<Piece>>,
}

/// A piece of a string that needs no grammar.
#[derive(Clone, Debug)]
pub enum Piece {
    /// A text.
    Text(String),
    /// The name of an argument.
    Argument(String),
}

/// A value that a string speaks of.
#[derive(Clone, Debug)]
pub enum Argument<'a> {
    /// A text.
    Text(&'a str),
    /// A number, which chooses the plural.
    Number(i64),
}

impl Language {
    /// Reads the strings of a language from a theme and those it extends.
    pub fn load(tree: &SourceTree, theme: &Theme, code: &'static str) -> Warned<Language> {
        let identifier: LanguageIdentifier = code.parse().unwrap_or_default();
        let mut strings = FluentBundle::new_concurrent(vec![identifier]);
        strings.set_use_isolating(false);
        let mut diagnostics = Vec::new();
        let mut plain = Plain::default();
        let mut fingerprint = DefaultHasher::new();
        for (file, text) in theme.strings(tree, code) {
            text.hash(&mut fingerprint);
            let resource =
                FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, faults)| {
                    diagnostics.extend(faults.into_iter().map(|fault| {
                        // The parser names the byte at which it could not go on, which may lie below.
                        let end = text.floor_char_boundary(fault.pos.start);
                        let end = text[..end].trim_end().len();
                        let line = text[..end].rfind('\n').map_or(0, |newline| newline + 1);
                        let start = fault.pos.start.min(end.saturating_sub(1)).max(line);
                        let start = text.floor_char_boundary(start);
                        let place = Place::bytes(&file, start..end.max(start));
                        Diagnostic::new(Rule::StringsFault, place)
                            .with("message", fault.kind.to_string())
                    }));
                    resource
                });
            resource
                .entries()
                .filter_map(message)
                .for_each(|message| plain.add(message));
            strings.add_resource_overriding(resource);
        }
        // What could not be read may be what is missing.
        if !plain.fixed.is_empty() && diagnostics.is_empty() {
            diagnostics.extend(missing(tree, theme, code, &strings));
        }
        let alphabet = plain.fixed.get("alphabet").map_or("", String::as_str);
        let order = Order::of(code, alphabet);
        Warned {
            value: Language {
                code,
                fingerprint: fingerprint.finish(),
                strings,
                plain,
                order,
            },
            diagnostics,
        }
    }

    /// A string without arguments, if the theme has it.
    pub fn find(&self, key: &str) -> Option<String> {
        self.fixed_text(key)
            .map(str::to_owned)
            .or_else(|| self.find_with(key, &[]))
    }

    /// A string that takes no arguments.
    pub fn fixed_text(&self, key: &str) -> Option<&str> {
        self.plain.fixed.get(key).map(String::as_str)
    }

    /// The strings that take no arguments, by name.
    pub fn fixed(&self) -> impl Iterator<Item = (&str, &str)> {
        self.plain
            .fixed
            .iter()
            .map(|(key, text)| (key.as_str(), text.as_str()))
    }

    /// The pieces of a string that its arguments only stand in; none of one that needs grammar.
    pub fn pieces(&self, key: &str) -> Option<Vec<Piece>> {
        let fixed = self.fixed_text(key);
        fixed
            .map(|text| vec![Piece::Text(text.to_owned())])
            .or_else(|| self.plain.filled.get(key).cloned())
    }

    /// A string, if the theme has it.
    pub fn find_with(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> Option<String> {
        if let Some(filled) = self.plain.fill(key, arguments) {
            return Some(filled);
        }
        let pattern = self.strings.get_message(key)?.value()?;
        let arguments: FluentArgs<'_> = arguments
            .iter()
            .map(|(name, value)| (*name, fluent(value)))
            .collect();
        Some(
            self.strings
                .format_pattern(pattern, Some(&arguments), &mut Vec::new())
                .into_owned(),
        )
    }

    /// A string without arguments; its name if the theme has no such string.
    pub fn text(&self, key: &str) -> String {
        self.find(key).unwrap_or_else(|| key.to_owned())
    }

    /// A string with texts in it; its name if the theme has no such string.
    fn say(&self, key: &str, texts: &[(&str, &str)]) -> String {
        let arguments: Vec<_> = texts
            .iter()
            .map(|(name, text)| (*name, Argument::Text(text)))
            .collect();
        self.find_with(key, &arguments)
            .unwrap_or_else(|| key.to_owned())
    }

    /// A number with its thousands apart: «2 000 000». How many digits take a separator, the
    /// strings say.
    pub fn number(&self, number: i64) -> String {
        let digits = number.unsigned_abs().to_string();
        let least = self.text("thousands-digits").parse().unwrap_or(5);
        let separator = if digits.len() >= least {
            self.text("thousands-separator")
        } else {
            String::new()
        };
        let mut text = if number < 0 {
            "−".to_owned()
        } else {
            String::new()
        };
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                text.push_str(&separator);
            }
            text.push(digit);
        }
        text
    }

    /// The order of two names in the language's alphabet; Æ Ø Å last in Norwegian.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.order.compare(a, b)
    }
}

/// A fault for each theme of a chain that has strings in other languages which this one lacks.
fn missing(
    tree: &SourceTree,
    theme: &Theme,
    code: &str,
    strings: &FluentBundle<FluentResource>,
) -> Vec<Diagnostic> {
    let mut lacking: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (file, text) in CODES
        .iter()
        .flat_map(|(other, _)| theme.strings(tree, other))
    {
        let own = format!("{}/{code}.ftl", file.folder());
        let keys = text
            .lines()
            .filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()));
        let keys = keys
            .filter_map(|line| line.split_once('='))
            .map(|(key, _)| key.trim());
        lacking
            .entry(own)
            .or_default()
            .extend(keys.filter(|key| !strings.has_message(key)));
    }
    let fault = |(file, mut keys): (String, Vec<&str>)| {
        keys.sort_unstable();
        keys.dedup();
        let place = Place::file(&SourcePath::new(file));
        Diagnostic::new(Rule::StringMissing, place)
            .with("language", code)
            .with("keys", keys.join(", "))
    };
    lacking
        .into_iter()
        .filter(|(_, keys)| !keys.is_empty())
        .map(fault)
        .collect()
}

fn message<'e, 'r>(entry: &'e ast::Entry<&'r str>) -> Option<&'e ast::Message<&'r str>> {
    if let ast::Entry::Message(message) = entry {
        Some(message)
    } else {
        None
    }
}

impl Plain {
    /// Adds a string in place of another of its name.
    fn add(&mut self, message: &ast::Message<&str>) {
        let name = message.id.name;
        self.fixed.remove(name);
        self.filled.remove(name);
        let Some(pattern) = &message.value else {
            return;
        };
        let pieces: Option<Vec<Piece>> = pattern.elements.iter().map(piece).collect();
        let Some(pieces) = pieces else {
            return;
        };
        match pieces.iter().map(Piece::text).collect() {
            Some(text) => drop(self.fixed.insert(name.to_owned(), text)),
            None => drop(self.filled.insert(name.to_owned(), pieces)),
        }
    }

    /// A string with its arguments; none where it needs more than to be put together.
    fn fill(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> Option<String> {
        let mut filled = String::new();
        for piece in self.filled.get(key)? {
            match piece {
                Piece::Text(text) => filled.push_str(text),
                Piece::Argument(wanted) => {
                    match &arguments.iter().find(|(name, _)| name == wanted)?.1 {
                        Argument::Text(text) => filled.push_str(text),
                        Argument::Number(number) => filled.push_str(&number.to_string()),
                    }
                }
            }
        }
        Some(filled)
    }
}

impl Piece {
    fn text(&self) -> Option<&str> {
        match self {
            Piece::Text(text) => Some(text),
            Piece::Argument(_) => None,
        }
    }
}

/// An element as a piece; none where it needs grammar.
fn piece(element: &ast::PatternElement<&str>) -> Option<Piece> {
    match element {
        ast::PatternElement::TextElement { value } => Some(Piece::Text((*value).to_owned())),
        ast::PatternElement::Placeable {
            expression: ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
        } => Some(Piece::Argument(id.name.to_owned())),
        ast::PatternElement::Placeable { .. } => None,
    }
}

fn fluent<'a>(argument: &Argument<'a>) -> FluentValue<'a> {
    match argument {
        Argument::Text(text) => FluentValue::from(*text),
        Argument::Number(number) => FluentValue::from(*number),
    }
}
