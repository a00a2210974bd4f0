//! What can stand in each kind of front matter and in `site.yaml`, as JSON Schema (draft-07), which
//! programs for writing understand. Made from the table of `keys`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value as Json, json};

use crate::keys::{self, Key, Keys, Value};
use crate::show::Lang;
use crate::yaml;

/// Stands in every schema, so that a later one may take its place.
const MARK: &str = "planverk schema";

/// Whole numbers as people write them between quotes or with spaces: `2 000 000`, `2_000_000`.
const DIGITS: &str = "^[ _\u{a0}]*[+-]?[ _\u{a0}]*[0-9][0-9 _\u{a0}]*$";

/// What text can be in YAML: numbers and yes or no are read as they are written.
const TEXT: [&str; 3] = ["string", "number", "boolean"];

/// The schema of a kind of file, with descriptions in a language.
pub fn schema(keys: &'static Keys, lang: Lang) -> Json {
    let file = lang.file(keys);
    let mut schema = Map::new();
    schema.insert(
        "$schema".to_owned(),
        "http://json-schema.org/draft-07/schema#".into(),
    );
    schema.insert("$comment".to_owned(), MARK.into());
    schema.insert("title".to_owned(), file.title.into());
    schema.insert(
        "description".to_owned(),
        format!("{}\n\n{}", file.path, file.about).into(),
    );
    schema.extend(mapping(keys, lang));
    schema.into()
}

/// The schema of a kind of file as the bytes of a file.
pub fn text(keys: &'static Keys, lang: Lang) -> String {
    format!("{:#}\n", schema(keys, lang))
}

/// The name of the file that a schema is written to.
pub fn file_name(keys: &Keys) -> String {
    format!("{}.schema.json", keys.name)
}

fn mapping(keys: &'static Keys, lang: Lang) -> Map<String, Json> {
    let properties = keys.keys.iter().map(|key| {
        let property = property(keys, key, lang);
        (key.name.to_owned(), property.into())
    });
    let properties: Map<String, Json> = properties.collect();
    let required = keys.keys.iter().filter(|key| key.required);
    let required: Vec<&str> = required.map(|key| key.name).collect();
    let mut schema = Map::new();
    schema.insert("type".to_owned(), "object".into());
    schema.insert("properties".to_owned(), properties.into());
    if !required.is_empty() {
        schema.insert("required".to_owned(), required.into());
    }
    schema.insert("additionalProperties".to_owned(), false.into());
    schema
}

fn property(keys: &Keys, key: &'static Key, lang: Lang) -> Map<String, Json> {
    let mut schema = Map::new();
    schema.insert(
        "description".to_owned(),
        description(keys, key, lang).into(),
    );
    let written = shape(&key.value, key, lang);
    // Whoever has put nothing after a key is about to, but what has to be there is then missing.
    schema.extend(if key.required {
        filled(written)
    } else {
        or_nothing(written)
    });
    if let Some(example) = example(keys, key, lang) {
        schema.insert("examples".to_owned(), json!([example]));
    }
    schema
}

/// What a key means, what can be written, and what the words mean that can be chosen.
fn description(keys: &Keys, key: &Key, lang: Lang) -> String {
    let (meaning, written) = (lang.meaning(keys, key), lang.written(&key.value));
    let mut text = format!("{meaning} {written}");
    for word in key.value.choices() {
        let meaning = lang.choice(key, word).unwrap_or_default();
        text.push_str(&format!("\n- {word}: {meaning}"));
    }
    text
}

/// The value of a key's example.
fn example(keys: &Keys, key: &Key, lang: Lang) -> Option<Json> {
    let written = yaml::parse(&lang.example(keys, key)?).ok()?;
    json_of(&written).as_object_mut()?.remove(key.name)
}

fn shape(value: &'static Value, key: &Key, lang: Lang) -> Map<String, Json> {
    let shape = |value| shape(value, key, lang);
    let schema = match value {
        Value::Text => json!({"type": TEXT}),
        Value::Address => json!({"type": "string", "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://"}),
        Value::Day => json!({"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}),
        Value::Flag => json!({"type": "boolean"}),
        Value::WholeNumber => json!({"type": ["integer", "string"], "pattern": DIGITS}),
        Value::Count => {
            json!({"type": ["integer", "string"], "minimum": 0, "pattern": DIGITS.replace("[+-]", "[+]")})
        }
        Value::Choice(words) => {
            let meaning = |word: &&str| lang.choice(key, word).unwrap_or_default();
            json!({"enum": words, "enumDescriptions": words.iter().map(meaning).collect::<Vec<_>>()})
        }
        Value::Rule => json!({"enum": keys::rules().map(|rule| rule.name()).collect::<Vec<_>>()}),
        Value::Map(keys) => return mapping(keys, lang),
        Value::List(each) => json!({"type": "array", "items": shape(each)}),
        Value::ListOrOne(each) => {
            json!({"anyOf": [{"type": "array", "items": shape(each)}, shape(each)]})
        }
        Value::ByLabel(each) => json!({"type": "object", "additionalProperties": shape(each)}),
        Value::ByRule(each) => {
            let rules = keys::rules().map(|rule| (rule.name().to_owned(), shape(each).into()));
            json!({"type": "object", "properties": rules.collect::<Map<_, _>>(), "additionalProperties": false})
        }
        Value::OneOf(_, shapes) => json!({"anyOf": shapes.iter().map(shape).collect::<Vec<_>>()}),
    };
    match schema {
        Json::Object(schema) => schema,
        _ => Map::new(),
    }
}

/// The same, or nothing at all.
fn or_nothing(mut schema: Map<String, Json>) -> Map<String, Json> {
    match schema.get_mut("type") {
        Some(Json::Array(types)) => types.push("null".into()),
        Some(single) => *single = json!([single.take(), "null"]),
        None => {
            let nothing = json!({"type": "null"});
            match schema.get_mut("anyOf") {
                Some(Json::Array(shapes)) => shapes.push(nothing),
                _ => schema = Map::from_iter([("anyOf".to_owned(), json!([schema, nothing]))]),
            }
        }
    }
    schema
}

/// The same with something in it, where it is a text.
fn filled(mut schema: Map<String, Json>) -> Map<String, Json> {
    if schema.get("type") == Some(&json!(TEXT)) {
        schema.insert("pattern".to_owned(), "\\S".into());
    }
    let shapes = schema.get_mut("anyOf").and_then(Json::as_array_mut);
    for shape in shapes.into_iter().flatten().filter_map(Json::as_object_mut) {
        *shape = filled(std::mem::take(shape));
    }
    schema
}

/// A value of YAML as the programs for writing see it.
fn json_of(node: &yaml::Node) -> Json {
    match node {
        yaml::Node::Null => Json::Null,
        yaml::Node::List(items) => items.iter().map(json_of).collect(),
        yaml::Node::Map(entries) => {
            let entries = entries
                .iter()
                .map(|(key, value)| (key.clone(), json_of(value)));
            Json::Object(entries.collect())
        }
        yaml::Node::Scalar(scalar) => match scalar.kind {
            yaml::ScalarKind::Text => scalar.text.as_str().into(),
            yaml::ScalarKind::Bool => (scalar.text == "true").into(),
            yaml::ScalarKind::Number => scalar
                .text
                .parse::<serde_json::Number>()
                .map_or_else(|_| scalar.text.as_str().into(), Json::Number),
        },
    }
}

/// Writes the schemas of kinds of file to a folder, which is made if it is not there. Schemas that were written
/// before are replaced, nothing else is. Gives what was written.
///
/// # Errors
/// The file or folder that the system refuses, or that somebody else has written.
pub fn write(
    folder: &Path,
    kinds: &[&'static Keys],
    lang: Lang,
) -> Result<Vec<PathBuf>, (PathBuf, io::Error)> {
    let file = |keys: &&'static Keys| (folder.join(file_name(keys)), text(keys, lang));
    let files: Vec<(PathBuf, String)> = kinds.iter().map(file).collect();
    let made = fs::create_dir_all(folder);
    made.map_err(|error| (folder.to_owned(), error))?;
    for (path, _) in &files {
        let known = is_free(path);
        known.map_err(|error| (path.clone(), error))?;
    }
    for (path, text) in &files {
        fs::write(path, text).map_err(|error| (path.clone(), error))?;
    }
    Ok(files.into_iter().map(|(path, _)| path).collect())
}

/// Whether nothing stands at a path but a schema that was written before.
fn is_free(path: &Path) -> io::Result<()> {
    let written = match fs::read(path) {
        Ok(written) => written,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    let schema: Json = serde_json::from_slice(&written).unwrap_or_default();
    if schema["$comment"] == MARK {
        Ok(())
    } else {
        Err(io::ErrorKind::AlreadyExists.into())
    }
}
