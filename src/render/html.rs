//! The theme's templates, with the words of one language. Owns `tera`.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::{Arc, RwLock};

use jiff::civil::Date;
use rayon::prelude::*;
use tera::{Context, Error, ErrorKind, Kwargs, State, Tera, TeraResult, Value};

use super::alike::Alike;
use super::fixed::Filled;
use super::fragments::Fragments;
use super::parts::text_parts;
use crate::diagnostic::{Diagnostic, Place, Rule, Warned};
use crate::language::{Argument, Language};
use crate::page::body::Parts;
use crate::page::view::{Rows, Shared, View};
use crate::path::SourcePath;
use crate::source::SourceTree;
use crate::theme::Theme;
use crate::yaml::encoding;

/// The rows of all measures as templates see them: the list `measures`, which all pages share.
pub struct Measures {
    all: Value,
    fingerprints: Vec<u64>,
}

impl Default for Measures {
    fn default() -> Self {
        Measures {
            all: Value::from(Vec::<Value>::new()),
            fingerprints: Vec::new(),
        }
    }
}

impl Measures {
    /// The rows of a site. Those that are as they were are the same values as before.
    pub fn new(rows: &Rows, before: &Measures) -> Measures {
        let (known, alike) = (before.known(&rows.fingerprints), Alike::default());
        let value = |((at, row), fingerprint): ((usize, &Option<_>), &u64)| {
            known(at, *fingerprint).unwrap_or_else(|| {
                let value = row.as_ref().map(Value::from_serializable);
                value.map_or_else(Value::none, |value| alike.row(value))
            })
        };
        let all: Vec<Value> = rows
            .rows
            .par_iter()
            .enumerate()
            .zip(&rows.fingerprints)
            .map(value)
            .collect();
        Measures {
            all: Value::from(all),
            fingerprints: rows.fingerprints.clone(),
        }
    }

    /// For each row a number that differs where the row differs.
    pub fn fingerprints(&self) -> &[u64] {
        &self.fingerprints
    }

    /// The values that there are of rows, most often in the same place as before.
    fn known<'m>(
        &'m self,
        fingerprints: &[u64],
    ) -> impl Fn(usize, u64) -> Option<Value> + Sync + use<'m> {
        let values = self.all.as_array().unwrap_or_default();
        let moved = fingerprints.len() != self.fingerprints.len();
        let by_fingerprint: HashMap<u64, usize> = if moved {
            self.fingerprints.iter().copied().zip(0..).collect()
        } else {
            HashMap::new()
        };
        move |at, fingerprint| {
            let same_place = (self.fingerprints.get(at) == Some(&fingerprint)).then_some(at);
            values
                .get(same_place.or_else(|| by_fingerprint.get(&fingerprint).copied())?)
                .cloned()
        }
    }
}

/// The templates of a theme in one language.
pub struct Templates {
    tera: Arc<Tera>,
    fragments: Arc<Fragments>,
    files: Vec<File>,
    /// What the theme writes in texts.
    pub parts: Parts,
}

/// A template as it was read.
struct File {
    name: String,
    path: SourcePath,
    filled: Filled,
}

impl File {
    /// Where the word stood in the template that the engine found at a line and a column, both
    /// counted from 1.
    fn word_at(&self, line: usize, column: usize) -> Option<Range<usize>> {
        let text = &self.filled.text;
        let before: usize = text
            .split_inclusive('\n')
            .take(line.checked_sub(1)?)
            .map(str::len)
            .sum();
        let rest = text.get(before..)?;
        let start = before + rest.char_indices().nth(column.checked_sub(1)?)?.0;
        let is_in_word = |c: &char| c.is_alphanumeric() || matches!(c, '_' | '-');
        let word: String = text.get(start..)?.chars().take_while(is_in_word).collect();
        Some(self.filled.origin(start..start + word.len()))
    }
}

impl Templates {
    /// Reads the templates of a theme. `shared` is what every page sees as `site`.
    pub fn load(
        tree: &SourceTree,
        theme: &Theme,
        language: Arc<Language>,
        shared: &Shared,
    ) -> Warned<Option<Templates>> {
        let mut diagnostics = Vec::new();
        let files = files(tree, theme, &language, &mut diagnostics);
        let fragments = Arc::new(Fragments::default());
        let mut tera = Tera::new();
        // That a language has no strings is fault enough.
        let has_words = language.fixed().next().is_some();
        register(&mut tera, language, shared);
        register_fragments(&mut tera, &fragments);
        let prefixes = theme.chain.iter().map(|name| format!("{name}/"));
        let texts = files
            .iter()
            .map(|file| (file.name.as_str(), file.filled.text.as_str()));
        tera.global_context().insert("site", shared);
        let added = tera
            .set_fallback_prefixes(prefixes)
            .and_then(|()| tera.add_raw_templates(texts))
            .and_then(|()| has_words.then(|| text_parts(&tera)).transpose())
            .map(Option::unwrap_or_default);
        let parts = match added {
            Ok(parts) => parts,
            Err(error) => {
                diagnostics.extend(diagnose_all(&error, &files));
                return Warned {
                    value: None,
                    diagnostics,
                };
            }
        };
        let tera = Arc::new(tera);
        fragments.of(&tera);
        Warned {
            value: Some(Templates {
                tera,
                fragments,
                files,
                parts,
            }),
            diagnostics,
        }
    }

    /// Writes a page as HTML to the end of some bytes.
    ///
    /// # Errors
    /// A fault of the template, with its place in the theme.
    pub fn render(
        &self,
        template: &str,
        view: &View,
        measures: &Measures,
        html: &mut Vec<u8>,
    ) -> Result<(), Diagnostic> {
        let fault = |error| {
            diagnose(
                &Fragments::take_fault().unwrap_or(error),
                &self.files,
                template,
            )
        };
        context(view, measures)
            .and_then(|context| self.tera.render_to(template, &context, html))
            .map_err(fault)
    }

    /// Forgets the fragments of measures that are no more.
    pub fn keep(&self, measures: &Measures) {
        self.fragments
            .keep(&measures.fingerprints.iter().copied().collect());
    }
}

/// The templates of a theme, with the strings of a language that take no arguments put in.
fn files(
    tree: &SourceTree,
    theme: &Theme,
    language: &Language,
    faults: &mut Vec<Diagnostic>,
) -> Vec<File> {
    let mut files = Vec::new();
    for (name, path) in &theme.templates {
        let Some(text) = tree.text(path) else {
            let bytes = tree.get(path).map_or(&[][..], |bytes| bytes);
            faults.push(encoding::fault(path, bytes));
            continue;
        };
        files.push(File {
            name: name.clone(),
            path: path.clone(),
            filled: Filled::new(text, |key| language.pieces(key)),
        });
    }
    files
}

fn context(view: &View, measures: &Measures) -> TeraResult<Context> {
    let mut context = Context::from_serialize(view)?;
    context.insert_value("measures", measures.all.clone());
    Ok(context)
}

/// The faults of templates that are read together: several come as one text of reports.
fn diagnose_all(error: &Error, files: &[File]) -> Vec<Diagnostic> {
    let text = match error.kind() {
        ErrorKind::Msg(text) => text.as_str(),
        _ => "",
    };
    let reports = text.lines().zip(text.lines().skip(1));
    let reports = reports.filter_map(|(message, place)| {
        let message = message.strip_prefix("error: ")?;
        let mut place = place.trim_start().strip_prefix("--> ")?.rsplitn(3, ':');
        let (column, line) = (place.next()?.parse().ok()?, place.next()?.parse().ok()?);
        let name = place.next()?;
        let file = files.iter().find(|file| file.name == name)?;
        let place = Place::bytes(&file.path, file.word_at(line, column)?);
        Some(Diagnostic::new(Rule::TemplateFault, place).with("message", message))
    });
    let reports: Vec<Diagnostic> = reports.collect();
    if reports.is_empty() {
        vec![diagnose(error, files, "")]
    } else {
        reports
    }
}

/// A template's fault as a diagnostic; the file is the theme's own where the fault names one.
fn diagnose(error: &Error, files: &[File], template: &str) -> Diagnostic {
    let file_of = |name: &str| {
        let exact = files.iter().find(|file| file.name == name);
        exact.or_else(|| {
            files
                .iter()
                .find(|file| file.name.ends_with(&format!("/{name}")))
        })
    };
    let path_of = |name: &str| {
        file_of(name)
            .or_else(|| file_of(template))
            .map_or_else(|| SourcePath::new("themes"), |file| file.path.clone())
    };
    let (place, message) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let (name, span) = (report.filename(), report.span().range.clone());
            let span = file_of(name).map_or(span.clone(), |file| file.filled.origin(span));
            (
                Place::bytes(&path_of(name), span),
                report.message().to_owned(),
            )
        }
        ErrorKind::MissingParent { current, .. } => {
            (Place::file(&path_of(current)), error.to_string())
        }
        _ => (Place::file(&path_of(template)), error.to_string()),
    };
    Diagnostic::new(Rule::TemplateFault, place).with("message", message)
}

fn register_fragments(tera: &mut Tera, fragments: &Arc<Fragments>) {
    let [parts, lists] = [fragments.clone(), fragments.clone()];
    tera.register_function("once", move |arguments: Kwargs, state: &State<'_>| {
        parts.once(&arguments, state)
    });
    tera.register_function("once_each", move |arguments: Kwargs, state: &State<'_>| {
        lists.each(&arguments, state)
    });
}

fn register(tera: &mut Tera, language: Arc<Language>, shared: &Shared) {
    let (own, of_site, others) = (
        language.code,
        shared.language.clone(),
        shared.languages.clone(),
    );
    let nothing = Value::safe_string("");
    tera.register_filter("lang", move |url: &str, _: Kwargs, _: &State<'_>| {
        let page = url.split('#').next().unwrap_or_default();
        let code = if others.is_empty() {
            None
        } else {
            others.get(page).copied()
        }
        .unwrap_or(&of_site);
        if code == own {
            nothing.clone()
        } else {
            Value::safe_string(&format!(" lang=\"{code}\""))
        }
    });
    let words = Arc::new(Words::new(language.clone()));
    let by_name = words.clone();
    tera.register_function("t", move |arguments: Kwargs, _: &State<'_>| {
        words.of(arguments.must_get("key")?, &arguments)
    });
    tera.register_filter("t", move |key: &str, none: Kwargs, _: &State<'_>| {
        by_name.of(key, &none)
    });
    let words = language.clone();
    let known: RwLock<HashMap<String, Value>> = RwLock::default();
    tera.register_filter("date", move |day: &str, _: Kwargs, _: &State<'_>| {
        dated(&words, &known, day)
    });
    let words = language.clone();
    tera.register_filter("number", move |number: i64, _: Kwargs, _: &State<'_>| {
        words.number(number)
    });
    tera.register_filter("span", move |span: &Value, _: Kwargs, _: &State<'_>| {
        span_in_words(&language, span)
    });
    // The one of the crate copies the text.
    tera.register_filter("safe", |text: &Value, _: Kwargs, _: &State<'_>| {
        text.clone().mark_safe()
    });
    tera.register_filter("capital", |text: &str, _: Kwargs, _: &State<'_>| {
        with_first(text, char::to_uppercase)
    });
    tera.register_filter("uncapital", |text: &str, _: Kwargs, _: &State<'_>| {
        with_first(text, char::to_lowercase)
    });
}

/// A text with its first letter changed, unless it is an abbreviation.
fn with_first<I: Iterator<Item = char>>(text: &str, change: impl Fn(char) -> I) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(_) if letters.clone().next().is_some_and(char::is_uppercase) => text.to_owned(),
        Some(first) => change(first).chain(letters).collect(),
        None => String::new(),
    }
}

/// The strings of a language as templates ask for them.
struct Words {
    language: Arc<Language>,
    /// Those that take no arguments.
    fixed: HashMap<String, Value>,
}

impl Words {
    fn new(language: Arc<Language>) -> Self {
        let fixed = language
            .fixed()
            .map(|(key, text)| (key.to_owned(), text.into()))
            .collect();
        Words { language, fixed }
    }

    fn of(&self, key: &str, arguments: &Kwargs) -> TeraResult<Value> {
        self.fixed.get(key).map_or_else(
            || translate(&self.language, key, arguments),
            |text| Ok(text.clone()),
        )
    }
}

fn translate(language: &Language, key: &str, arguments: &Kwargs) -> TeraResult<Value> {
    let named = arguments
        .iter()
        .filter_map(|(name, value)| Some((name.as_str()?, value)));
    let texts: Vec<(&str, Option<i64>, Cow<'_, str>)> = named
        .map(|(name, value)| (name, number(value), text(value)))
        .collect();
    let argument =
        |number: Option<i64>, text| number.map_or(Argument::Text(text), Argument::Number);
    let values: Vec<_> = texts
        .iter()
        .map(|(name, number, text)| (*name, argument(*number, text)))
        .collect();
    let found = language.find_with(key, &values);
    found.map(Value::from).ok_or_else(|| {
        Error::message(format!(
            "teksten «{key}» mangler i strings/{}.ftl",
            language.code
        ))
    })
}

fn number(value: &Value) -> Option<i64> {
    value.as_i64().filter(|_| value.is_number())
}

fn text(value: &Value) -> Cow<'_, str> {
    value
        .as_str()
        .map_or_else(|| value.to_string().into(), Cow::from)
}

/// A day in words; each is put into words once.
fn dated(
    language: &Language,
    known: &RwLock<HashMap<String, Value>>,
    day: &str,
) -> TeraResult<Value> {
    if let Some(words) = known.read().ok().and_then(|known| known.get(day).cloned()) {
        return Ok(words);
    }
    let words = Value::from(language.date(parse_date(day)?));
    if let Ok(mut known) = known.write() {
        known.insert(day.to_owned(), words.clone());
    }
    Ok(words)
}

fn parse_date(text: &str) -> TeraResult<Date> {
    text.parse()
        .map_err(|_| Error::message(format!("{text:?} is no ISO date")))
}

fn span_in_words(language: &Language, span: &Value) -> TeraResult<String> {
    let end = |name: &str| -> TeraResult<Option<Date>> {
        span.get_from_path(name)
            .and_then(Value::as_str)
            .map(parse_date)
            .transpose()
    };
    Ok(language.span(end("from")?, end("to")?))
}

/// Faults without repetition: one template shows many pages.
pub fn distinct(diagnostics: impl IntoIterator<Item = Diagnostic>) -> Vec<Diagnostic> {
    let mut seen = BTreeSet::new();
    diagnostics
        .into_iter()
        .filter(|diagnostic| seen.insert(format!("{diagnostic:?}")))
        .collect()
}
