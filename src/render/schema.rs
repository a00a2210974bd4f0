//! What a JSON file holds, as JSON Schema (draft 2020-12), made from the types that the file is
//! written from. Owns `schemars` but for the derives on those types.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value};

use crate::model::status::{classes, status_id};
use crate::page::{Site, address};

/// The schema of the file of a name, which holds a value of a type.
pub fn file<Held: JsonSchema>(site: &Site<'_>, name: &str, description: &str) -> Vec<u8> {
    let path = address::schema(name);
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let settings = settings.with_transform(RecursiveTransform(without_size));
    let made = settings.into_generator().into_root_schema_for::<Held>();
    let mut schema = Map::new();
    schema.extend(
        made.get("$schema")
            .map(|draft| ("$schema".to_owned(), draft.clone())),
    );
    let base = site.shared.base_url.as_ref();
    schema.extend(base.map(|base| ("$id".to_owned(), Value::from(format!("{base}{path}")))));
    schema.insert("title".to_owned(), Value::from(name));
    schema.insert("description".to_owned(), Value::from(description));
    let rest = made
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(key, _)| !matches!(key.as_str(), "$schema" | "title"));
    schema.extend(rest.map(|(key, value)| (key.clone(), value.clone())));
    let mut text = serde_json::to_vec_pretty(&schema).unwrap_or_default();
    text.push(b'\n');
    text
}

/// How many bits the program counts with is nothing to those who read the file.
fn without_size(schema: &mut Schema) {
    if schema
        .get("format")
        .and_then(Value::as_str)
        .is_some_and(|format| format.contains("int"))
    {
        schema.remove("format");
    }
}

/// Identifiers, or null.
pub(super) fn or_null<const N: usize>(ids: [&'static str; N]) -> Vec<Option<&'static str>> {
    ids.into_iter().map(Some).chain([None]).collect()
}

/// A number for each class that a measure can be counted in.
pub(super) fn counts(_: &mut SchemaGenerator) -> Schema {
    let ids: Vec<&str> = classes().map(status_id).collect();
    let count = json_schema!({"type": "integer", "minimum": 0});
    let properties: Map<String, Value> = ids
        .iter()
        .map(|id| ((*id).to_owned(), count.clone().to_value()))
        .collect();
    json_schema!({"type": "object", "properties": properties, "required": ids})
}
