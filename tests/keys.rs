//! The table of keys against the reader and against the schemas that are made from it: whatever stands
//! at any key, the reader takes it where the schema does, and nowhere else.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use boon::{Compiler, SchemaIndex, Schemas};
use planverk::authoring::schema::schema;
use planverk::config::Config;
use planverk::diagnostic::{Rule, Severity};
use planverk::document::read_files;
use planverk::keys::{self, Key, Keys, Value, WITH_SCHEMA};
use planverk::path::SourcePath;
use planverk::show::Lang;
use planverk::source::SourceTree;
use serde_json::{Map, Value as Json, json};

/// A schema that is ready to be asked.
struct Validator {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Validator {
    fn of(keys: &'static Keys) -> Self {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler
            .add_resource("keys.json", schema(keys, Lang::Nb))
            .unwrap();
        let index = compiler.compile("keys.json", &mut schemas).unwrap();
        Validator { schemas, index }
    }

    fn fault(&self, value: &Json) -> Option<String> {
        let valid = self.schemas.validate(value, self.index);
        valid.err().map(|error| error.to_string())
    }
}

/// A place where a file of a kind is read.
fn place(keys: &Keys) -> &'static str {
    match keys.name {
        "site" => "content/site.yaml",
        "plan" => "content/plans/p/plan.md",
        "section" => "content/plans/p/1-d/section.md",
        "measure" => "content/plans/p/1-a.md",
        "report" => "content/plans/p/reports/r.md",
        "edition" => "content/plans/p/reports/2026-06-01.json",
        "department" => "content/departments/a.md",
        "page" => "content/pages/a.md",
        other => panic!("{other} has no place"),
    }
}

/// The kind of a file by its place.
fn kind(path: &str) -> Option<&'static Keys> {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["content", "site.yaml"] => Some(&keys::SITE),
        ["content", "plans", _, "reports", name] if name.ends_with(".json") => Some(&keys::EDITION),
        _ if !path.ends_with(".md") => None,
        ["content", "departments", _] => Some(&keys::DEPARTMENT),
        ["content", "pages", ..] => Some(&keys::PAGE),
        ["content", "plans", _, "plan.md"] => Some(&keys::PLAN),
        ["content", "plans", _, "reports", _] => Some(&keys::REPORT),
        ["content", "plans", _, _, "section.md"] => Some(&keys::SECTION),
        ["content", "plans", ..] => Some(&keys::MEASURE),
        _ => None,
    }
}

/// What the reader says of a file of this kind with these values. JSON is YAML, too.
fn faults(keys: &Keys, values: &Json) -> Vec<String> {
    let file = SourcePath::new(place(keys));
    let text = match keys.name {
        "site" | "edition" => format!("{values}\n"),
        _ => format!("---\n{values}\n---\n"),
    };
    let tree = SourceTree::from_files([(file.clone(), text.into_bytes())]);
    let diagnostics = if keys.name == "site" {
        Config::load(&tree).diagnostics
    } else {
        let (read, _) = read_files(&tree, &Config::default(), |_, _| None);
        read.diagnostics
    };
    let of_values = diagnostics.into_iter().filter(|fault| {
        fault.place.file == file
            && fault.severity == Severity::Error
            // Two sides that are the same are no matter of what can be written where, nor are two
            // measures of one name.
            && !matches!(fault.rule, Rule::OneSided | Rule::EditionMeasureTwice)
    });
    of_values
        .map(|fault| format!("{} {:?}", fault.rule.name(), fault.place.spot))
        .collect()
}

/// What is tried at every key.
fn candidates(value: &Value) -> Vec<Json> {
    let mut candidates = vec![
        json!(null),
        json!("tekst"),
        json!("12"),
        json!("1 000"),
        json!("-1"),
        json!(12),
        json!(-1),
        json!(1.5),
        json!(true),
        json!("true"),
        json!("2026-06-01"),
        json!("1. juni 2026"),
        json!("https://example.org/"),
        json!("mailto:a@example.org"),
        json!([]),
        json!([null]),
        json!(["tekst"]),
        json!([12]),
        json!([[]]),
        json!([["tekst"]]),
        json!({}),
        json!({"ukjent": 1}),
        json!([{}]),
        json!("far-date"),
        json!("broken-link"),
    ];
    candidates.extend(value.choices().iter().map(|word| json!(word)));
    if matches!(value, Value::Text) {
        candidates.extend([json!(""), json!(" ")]);
    }
    candidates
}

/// Something that can stand where a value can.
fn sample(value: &Value) -> Json {
    match value {
        Value::Text => json!("tekst"),
        Value::Address => json!("https://example.org/"),
        Value::Day => json!("2026-06-01"),
        Value::Flag => json!(true),
        Value::WholeNumber | Value::Count => json!(12),
        Value::Choice(words) => json!(words[0]),
        Value::Rule => json!("far-date"),
        Value::Map(keys) => least(keys, ""),
        Value::List(each) | Value::ListOrOne(each) => json!([sample(each)]),
        Value::ByLabel(each) => json!({"Levert": sample(each)}),
        Value::ByRule(each) => json!({"far-date": sample(each)}),
        Value::OneOf(_, shapes) => sample(&shapes[0]),
    }
}

/// The keys that have to be there, without one of them.
fn least(keys: &Keys, without: &str) -> Json {
    let required = keys.keys.iter().filter(|key| key.required);
    let required = required.filter(|key| key.name != without);
    let pairs = required.map(|key| (key.name.to_owned(), sample(&key.value)));
    Json::Object(pairs.collect::<Map<_, _>>())
}

fn with(mut values: Json, key: &str, value: Json) -> Json {
    values[key] = value;
    values
}

/// Puts everything that is tried where a value stands, and below it. `around` makes it a whole file.
fn try_all(value: &'static Value, around: &dyn Fn(Json) -> Json, check: &mut dyn FnMut(Json)) {
    candidates(value)
        .into_iter()
        .for_each(|candidate| check(around(candidate)));
    match value {
        Value::Map(keys) => try_keys(keys, around, check),
        Value::List(each) => try_all(each, &|value| around(json!([value])), check),
        Value::ListOrOne(each) => {
            try_all(each, &|value| around(json!([value])), check);
            try_all(each, around, check);
        }
        Value::ByLabel(each) => try_all(each, &|value| around(json!({"Levert": value})), check),
        Value::ByRule(each) => {
            try_all(each, &|value| around(json!({"far-date": value})), check);
            check(around(json!({"broken-link": sample(each)})));
        }
        Value::OneOf(_, shapes) => shapes
            .iter()
            .for_each(|shape| try_all(shape, around, check)),
        _ => {}
    }
}

fn try_keys(keys: &'static Keys, around: &dyn Fn(Json) -> Json, check: &mut dyn FnMut(Json)) {
    check(around(with(least(keys, ""), "ukjent", json!(1))));
    for key in keys.keys {
        check(around(least(keys, key.name)));
        let at_key = |value| around(with(least(keys, ""), key.name, value));
        try_all(&key.value, &at_key, check);
    }
}

#[test]
fn the_reader_takes_what_the_schema_does_and_nothing_else() {
    for keys in WITH_SCHEMA {
        let validator = Validator::of(keys);
        let (mut taken, mut refused) = (0, 0);
        try_keys(keys, &|values| values, &mut |values| {
            let (read, valid) = (faults(keys, &values), validator.fault(&values));
            assert_eq!(
                read.is_empty(),
                valid.is_none(),
                "{} {values}\nreader: {read:?}\nschema: {valid:?}",
                keys.name
            );
            let count = if read.is_empty() {
                &mut taken
            } else {
                &mut refused
            };
            *count += 1;
        });
        assert!(
            taken > 20 && refused > 100,
            "{}: {taken}, {refused}",
            keys.name
        );
    }
}

/// The front matter of a file, or the whole of one that is nothing but YAML, as programs for writing
/// see it.
fn values(text: &str) -> Json {
    let yaml = match text.strip_prefix("---\n") {
        Some(rest) => &rest[..rest.find("\n---").unwrap() + 1],
        None => text,
    };
    serde_yaml::from_str(yaml).unwrap()
}

/// Checks a file against the schema of its kind, if it has one.
fn check(path: &str, text: &str) -> Option<&'static str> {
    let keys = kind(path)?;
    let values = values(text);
    assert_eq!(Validator::of(keys).fault(&values), None, "{path}: {values}");
    Some(keys.name)
}

#[test]
fn the_sample_site_is_valid() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tree = SourceTree::read(root).value;
    let checked: Vec<&str> = tree
        .below("content")
        .filter_map(|(path, _)| check(path.as_str(), tree.text(path)?))
        .collect();
    assert!(checked.len() > 150, "{}", checked.len());
    let kinds: BTreeSet<&str> = checked.into_iter().collect();
    assert_eq!(kinds, WITH_SCHEMA.map(|keys| keys.name).into());
}

#[test]
fn the_files_of_cases_that_build_are_valid() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut checked = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let escaped = text.contains("\\x") || text.contains("\\r") || text.contains("\\t");
        let first = text.find("\n-- run build").unwrap_or(0);
        let is_built = !text.contains("\n-- exit") && !escaped;
        for part in text[..first]
            .split("\n-- file ")
            .skip(1)
            .filter(|_| is_built)
        {
            let (path, text) = part.split_once('\n').unwrap();
            // What programs leave beside what people write is not read.
            let is_read = !path.contains("/.") && !path.contains("/#") && !path.contains(".bak/");
            let checks = is_read && check(path, &format!("{text}\n")).is_some();
            checked += usize::from(checks);
        }
    }
    assert!(checked > 100, "{checked}");
}

/// A check of a key of a mapping; the function makes a value of the key a whole file.
type CheckKey<'a> = dyn FnMut(&'static Keys, &'static Key, &dyn Fn(Json) -> Json) + 'a;

/// Every key of a kind with what stands around it in a file.
fn each_key(value: &'static Value, around: &dyn Fn(Json) -> Json, check: &mut CheckKey<'_>) {
    match value {
        Value::Map(keys) => {
            for key in keys.keys {
                let at_key = |value| around(with(least(keys, ""), key.name, value));
                check(keys, key, &at_key);
                each_key(&key.value, &at_key, check);
            }
        }
        Value::List(each) | Value::ListOrOne(each) => {
            each_key(each, &|value| around(json!([value])), check);
        }
        Value::OneOf(_, shapes) => shapes
            .iter()
            .for_each(|shape| each_key(shape, around, check)),
        _ => {}
    }
}

#[test]
fn every_key_has_an_example_that_is_read() {
    for kind in WITH_SCHEMA {
        let top: &'static Value = Box::leak(Box::new(Value::Map(kind)));
        each_key(top, &|values| values, &mut |keys, key, around| {
            for lang in Lang::ALL {
                let Some(example) = lang.example(keys, key) else {
                    panic!(
                        "{} {} has no example in {}",
                        keys.name,
                        key.name,
                        lang.code()
                    )
                };
                let example: Json = serde_yaml::from_str(&example).unwrap();
                let pairs = example.as_object().unwrap();
                assert_eq!(pairs.keys().collect::<Vec<_>>(), [key.name]);
                let values = around(pairs[key.name].clone());
                assert_eq!(faults(kind, &values), [""; 0], "{values}");
                assert_eq!(Validator::of(kind).fault(&values), None, "{values}");
            }
        });
    }
}
