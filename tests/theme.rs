//! What `themes/` says to those who make a theme, held against the program: `VALUES.md` is made
//! from the types of the views, and the components in `README.md` are those of `components/`.
//! `PLANVERK_UPDATE=1 cargo test --test theme` writes `VALUES.md` anew; read the difference before
//! you keep it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use planverk::page::view::row::MeasureRow;
use planverk::page::view::{Content, Frame, Shared};
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

const INTRODUCTION: &str = "\
# What a template sees

Made from the types of the program by `tests/theme.rs`; `PLANVERK_UPDATE=1 cargo test --test theme` makes it anew. What the
values are for stands in [README.md](README.md).

*Text* is escaped where it is written, but for the HTML of a `body`, which is finished: `{{ view.body | safe }}`. *Number* is
whole unless it says *decimal*. *Or none* means that the value may be missing: ask `{% if … %}` before it is used; an empty text,
an empty list and 0 are no too. Days are texts such as `2025-06-01`, for the filter `date`. Addresses are relative to
the site's root: write `{{ page.root }}` before them, but not before those that lead out of the site.
";

fn themes() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("themes")
}

#[test]
fn values_are_those_of_the_types() {
    let mut generator = SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator();
    let schema = |schema: schemars::Schema| schema.as_value().clone();
    let roots = [
        ("`site`", schema(generator.subschema_for::<Shared>())),
        ("`page`", schema(generator.subschema_for::<Frame>())),
        (
            "`measures[…]`",
            schema(generator.subschema_for::<MeasureRow>()),
        ),
    ];
    let content = schema(generator.subschema_for::<Content>());
    let content = name_of(content.as_object().unwrap()).unwrap();
    let types = generator.definitions();
    let named = |name: &str| types[name].as_object().unwrap();
    // The templates with what they show, and the names of the types that stand under the name of a
    // template.
    let templates: Vec<_> = named(content)["anyOf"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one.as_object().unwrap())
        .collect();
    let of_roots = roots.iter().filter_map(|(head, root)| {
        let root = root.as_object()?;
        Some((name_of(root)?, (*head).to_owned()))
    });
    let heads: BTreeMap<&str, String> = templates
        .iter()
        .filter_map(|one| Some((name_of(one)?, sentence(one))))
        .chain(of_roots)
        .collect();
    let mut text = INTRODUCTION.to_owned();
    text.push_str("\n## On every page\n");
    let mut told = vec![content];
    for (head, root) in &roots {
        let name = name_of(root.as_object().unwrap()).unwrap();
        told.push(name);
        section(&mut text, head, named(name), &heads);
    }
    text.push_str("\n## `view`, by template\n");
    for template in templates {
        section(
            &mut text,
            &sentence(template),
            name_of(template).map_or(template, named),
            &heads,
        );
    }
    text.push_str("\n## Parts of these\n");
    for (name, part) in types
        .iter()
        .filter(|(name, _)| !told.contains(&name.as_str()) && !heads.contains_key(name.as_str()))
    {
        section(&mut text, name, part.as_object().unwrap(), &heads);
    }
    let path = themes().join("VALUES.md");
    if std::env::var_os("PLANVERK_UPDATE").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    let differs = text
        .lines()
        .zip(written.lines().chain(std::iter::repeat("")))
        .find(|(a, b)| a != b);
    assert!(
        text == written,
        "themes/VALUES.md is not what the types say, from {differs:?}; PLANVERK_UPDATE=1 writes it"
    );
}

/// The templates that pages have are those of the theme, and each has its values in `VALUES.md`.
/// `paper.html` has those of `print.html`.
#[test]
fn every_template_has_its_values() {
    let values = fs::read_to_string(themes().join("VALUES.md")).unwrap();
    let mut count = 0;
    for entry in fs::read_dir(themes().join("standard/templates")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if !matches!(name.as_str(), "page.html" | "paper.html" | "components") {
            assert!(
                values.contains(&format!("\n### `{name}`\n")),
                "VALUES.md says nothing of {name}"
            );
            count += 1;
        }
    }
    assert_eq!(
        count,
        values.matches(".html`\n").count(),
        "VALUES.md has a template that the theme does not"
    );
}

/// The most letters on a line of a template: what is longer is read by nobody to its end.
const LINE: usize = 160;

#[test]
fn no_line_of_a_template_is_too_long() {
    let templates = themes().join("standard/templates");
    let folders = [templates.join("components"), templates];
    let mut files = folders
        .iter()
        .flat_map(|folder| fs::read_dir(folder).unwrap());
    let too_long = files.by_ref().filter_map(|entry| {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).ok()?;
        let line = text.lines().position(|line| line.chars().count() > LINE)?;
        Some(format!("{}:{}", path.display(), line + 1))
    });
    let too_long: Vec<String> = too_long.collect();
    assert!(
        too_long.is_empty(),
        "over {LINE} letters: {too_long:#?}; a line may be broken inside a tag, and before or \
         after one that trims (`{{%-`, `-%}}`)"
    );
}

#[test]
fn components_are_those_of_the_theme() {
    let components: String = fs::read_dir(themes().join("standard/templates/components"))
        .unwrap()
        .map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap())
        .collect();
    let wanted: Vec<&str> = components
        .lines()
        .filter_map(|line| line.split_once("{% component ")?.1.split("%}").next())
        .map(|signature| signature.trim_end_matches('-').trim())
        .collect();
    let readme = fs::read_to_string(themes().join("README.md")).unwrap();
    let part = readme
        .split("\n## ")
        .find(|part| part.starts_with("Components\n"))
        .unwrap();
    let told: Vec<&str> = part
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next())
        .collect();
    assert!(wanted.len() > 40, "{wanted:?}");
    let missing: Vec<_> = wanted.iter().filter(|one| !told.contains(one)).collect();
    let wrong: Vec<_> = told.iter().filter(|one| !wanted.contains(one)).collect();
    assert!(
        missing.is_empty() && wrong.is_empty(),
        "README.md lacks {missing:#?}\nand has, which the theme does not, {wrong:#?}"
    );
}

/// The functions, filters, blocks and keys that `README.md` explains are all there are.
#[test]
fn functions_filters_and_blocks_are_explained() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(themes().join("README.md")).unwrap();
    let html = fs::read_to_string(root.join("src/render/html.rs")).unwrap();
    let page = fs::read_to_string(themes().join("standard/templates/page.html")).unwrap();
    let between = |text: &str, before: &str, after: char| -> Vec<String> {
        text.split(before)
            .skip(1)
            .map(|rest| rest.split(after).next().unwrap().trim().to_owned())
            .collect()
    };
    let functions = between(&html, "register_function(\"", '"')
        .into_iter()
        .map(|name| format!("`{name}("));
    let filters = between(&html, "register_filter(\"", '"')
        .into_iter()
        .map(|name| format!("`{name}`"));
    let blocks =
        between(&page, "{% block ", '%')
            .into_iter()
            .chain(between(&page, "{%- block ", '%'));
    let all: Vec<String> = functions
        .chain(filters)
        .chain(blocks.map(|name| format!("`{name}`")))
        .collect();
    assert!(all.len() > 15, "{all:?}");
    let missing: Vec<_> = all
        .iter()
        .filter(|one| !readme.contains(one.as_str()))
        .collect();
    assert!(missing.is_empty(), "README.md does not explain {missing:?}");
}

/// What the steps of `README.md` write is what their case builds, and every token of the style
/// sheet is explained.
#[test]
fn steps_are_run_and_tokens_are_explained() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(themes().join("README.md")).unwrap();
    let steps = readme
        .split("\n## ")
        .find(|part| part.starts_with("One file, step by step\n"))
        .unwrap();
    let case = fs::read_to_string(root.join("tests/cases/build-theme-steps.txt")).unwrap();
    let blocks: Vec<&str> = steps.split("```").skip(1).step_by(2).collect();
    assert_eq!(blocks.len(), 4);
    for block in blocks {
        let lines: Vec<&str> = block
            .lines()
            .skip(1)
            .map(|line| line.strip_prefix("   ").unwrap_or(line))
            .collect();
        assert!(
            case.contains(lines.join("\n").trim()),
            "the case of the steps lacks:\n{}",
            lines.join("\n")
        );
    }
    let style = fs::read_to_string(themes().join("standard/assets/planverk.css")).unwrap();
    let tokens = style
        .split("@layer tokens {")
        .nth(1)
        .unwrap()
        .split("@layer base")
        .next()
        .unwrap();
    let names = tokens
        .split([' ', ';'])
        .filter_map(|word| word.strip_suffix(':'))
        .filter(|word| word.starts_with("--pv-"));
    let missing: Vec<_> = names
        .clone()
        .filter(|name| !readme.contains(&format!("`{name}`")))
        .collect();
    assert!(
        names.count() > 30 && missing.is_empty(),
        "README.md does not explain {missing:?}"
    );
}

/// A heading, what the type is, and its fields.
fn section(
    text: &mut String,
    head: &str,
    schema: &Map<String, Value>,
    heads: &BTreeMap<&str, String>,
) {
    write!(text, "\n### {head}\n").unwrap();
    if sentence(schema) != head {
        write!(text, "\n{}\n", sentence(schema)).unwrap();
    }
    let Some(fields) = schema.get("properties").and_then(Value::as_object) else {
        text.push_str("\nNothing.\n");
        return;
    };
    text.push_str("\n| value | type | what it is |\n|---|---|---|\n");
    let required = schema.get("required").and_then(Value::as_array);
    for (name, field) in fields {
        let always = required.is_some_and(|names| names.iter().any(|one| one == name));
        let field = field.as_object().unwrap();
        let mut kind = kind(field, heads);
        if !always && !kind.ends_with("or none") {
            kind.push_str(" or none");
        }
        writeln!(text, "| `{name}` | {kind} | {} |", sentence(field)).unwrap();
    }
}

fn sentence(schema: &Map<String, Value>) -> String {
    let words = schema
        .get("description")
        .and_then(Value::as_str)
        .unwrap_or_else(|| panic!("no words for {schema:?}"));
    words.replace('\n', " ").replace('|', "\\|")
}

/// The name of the type that a schema refers to.
fn name_of(schema: &Map<String, Value>) -> Option<&str> {
    schema.get("$ref")?.as_str()?.rsplit('/').next()
}

/// A type in words.
fn kind(schema: &Map<String, Value>, heads: &BTreeMap<&str, String>) -> String {
    if let Some(name) = name_of(schema) {
        let anchor = |head: &str| head.to_lowercase().replace(['`', '.'], "");
        let head = heads.get(name);
        return head.map_or(format!("[{name}](#{})", anchor(name)), |head| {
            format!("[the `view` of {head}](#{})", anchor(head))
        });
    }
    if let Some(choices) = schema.get("anyOf").and_then(Value::as_array) {
        let [one, Value::Object(none)] = choices.as_slice() else {
            panic!("{schema:?}")
        };
        assert_eq!(none["type"], "null");
        return format!("{} or none", kind(one.as_object().unwrap(), heads));
    }
    match &schema["type"] {
        Value::Array(kinds) => {
            let [Value::String(one), Value::String(none)] = kinds.as_slice() else {
                panic!("{schema:?}")
            };
            assert_eq!(none, "null");
            format!("{} or none", plain(one, schema, heads))
        }
        Value::String(one) => plain(one, schema, heads),
        other => panic!("{other:?}"),
    }
}

fn plain(name: &str, schema: &Map<String, Value>, heads: &BTreeMap<&str, String>) -> String {
    let of = |schema: &Value| kind(schema.as_object().unwrap(), heads);
    match name {
        "string" => "text".to_owned(),
        "integer" => "number".to_owned(),
        "number" => "decimal number".to_owned(),
        "boolean" => "true or false".to_owned(),
        "array" => match (
            schema.get("items"),
            schema.get("prefixItems").and_then(Value::as_array),
        ) {
            (_, Some(items)) => format!(
                "list of {}",
                items.iter().map(of).collect::<Vec<_>>().join(" and ")
            ),
            (Some(items), None) => format!("list of {}", of(items)),
            (None, None) => panic!("{schema:?}"),
        },
        "object" => format!("{} by name", of(&schema["additionalProperties"])),
        other => panic!("{other}"),
    }
}
