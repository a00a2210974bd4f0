//! The pages of the handbook that say what every key means, as Markdown; made from the table of `keys`.
//! The files shown whole are a small site, which a test builds.

use std::fmt::Write as _;

use crate::keys::{self, KINDS, Key, Keys, Value};
use crate::show::Lang;

/// Where the pages stand.
const FOLDER: &str = "content/pages/handbok";
/// The place of the first among the pages of the handbook: after those that are read in order.
const PLACE: usize = 50;

/// A file of each kind, by the name of its keys.
pub const EXAMPLES: [(&str, &str); 7] = [
    ("plan", include_str!("examples/plan.md")),
    ("section", include_str!("examples/section.md")),
    ("measure", include_str!("examples/measure.md")),
    ("report", include_str!("examples/report.md")),
    ("department", include_str!("examples/department.md")),
    ("page", include_str!("examples/page.md")),
    ("site", include_str!("examples/site.yaml")),
];

/// Every page about the keys with its path: one of all kinds of file, and one of each kind.
pub fn pages(lang: Lang) -> Vec<(String, String)> {
    let of_kind = KINDS.map(|keys| {
        let path = format!("{FOLDER}/nokler-{}.md", lang.file(keys).page);
        (path, page(keys, lang))
    });
    let index = (format!("{FOLDER}/nokler.md"), index(lang));
    [index].into_iter().chain(of_kind).collect()
}

fn index(lang: Lang) -> String {
    let mut text = titled(&lang.say("reference-index", &[]), PLACE);
    for id in ["reference-opening", "reference-kinds"] {
        paragraph(&mut text, &lang.say(id, &[]));
    }
    for keys in KINDS {
        let file = lang.file(keys);
        let _ = writeln!(
            text,
            "- [[handbok/nokler-{}|{}]]: `{}`",
            file.page, file.title, file.path
        );
    }
    text.push('\n');
    paragraph(&mut text, &lang.say("reference-programs", &[]));
    trimmed(text)
}

fn page(keys: &'static Keys, lang: Lang) -> String {
    let file = lang.file(keys);
    let place = KINDS.iter().position(|kind| *kind == keys).unwrap_or(0);
    let title = lang.say("reference-title", &[("file", &file.one)]);
    let mut text = titled(&title, PLACE + 1 + place);
    paragraph(&mut text, &file.about);
    paragraph(
        &mut text,
        &lang.say("reference-name", &[("path", &file.path)]),
    );
    let example = EXAMPLES.iter().find(|(name, _)| *name == keys.name);
    heading(&mut text, "reference-whole", lang);
    code(&mut text, example.map_or("", |(_, example)| example));
    paragraph(&mut text, &lang.say("reference-text", &[]));
    for (id, required) in [("reference-must", true), ("reference-may", false)] {
        heading(&mut text, id, lang);
        let of_this = keys.keys.iter().filter(|key| key.required == required);
        of_this.for_each(|key| section(&mut text, keys, key, lang));
    }
    if let Some(key) = keys.keys.iter().find(|key| is_time(&key.value)) {
        times(&mut text, key, lang);
    }
    trimmed(text)
}

fn titled(title: &str, order: usize) -> String {
    format!("---\ntitle: {title}\norder: {order}\n---\n\n")
}

fn heading(text: &mut String, id: &str, lang: Lang) {
    let _ = write!(text, "## {}\n\n", lang.say(id, &[]));
}

fn paragraph(text: &mut String, words: &str) {
    let _ = write!(text, "{words}\n\n");
}

fn code(text: &mut String, yaml: &str) {
    let _ = write!(text, "```yaml\n{}\n```\n\n", yaml.trim_end());
}

fn trimmed(text: String) -> String {
    format!("{}\n", text.trim_end())
}

/// A key at the top of a file, under a heading of its own.
fn section(text: &mut String, keys: &Keys, key: &'static Key, lang: Lang) {
    let _ = write!(text, "### `{}`\n\n", key.name);
    paragraph(text, &explained(keys, key, lang));
    code(text, &lang.example(keys, key).unwrap_or_default());
    if !key.value.choices().is_empty() {
        paragraph(text, &lang.say("reference-choices", &[]));
        choices(text, key, "", lang);
        text.push('\n');
    }
    if matches!(key.value, Value::ByRule(_)) {
        paragraph(text, &lang.say("reference-rules", &[]));
        let rules: Vec<String> = keys::rules()
            .map(|rule| format!("- `{}`", rule.name()))
            .collect();
        paragraph(text, &rules.join("\n"));
    }
    for below in mappings(&key.value) {
        paragraph(text, &lang.say("reference-below", &[("key", key.name)]));
        list(text, below, "", lang);
        text.push('\n');
    }
}

/// What a key means, and what can be written where that does not go without saying: plain text
/// does, and what an example or a list below shows.
fn explained(keys: &Keys, key: &Key, lang: Lang) -> String {
    let meaning = lang.meaning(keys, key);
    let written = match &key.value {
        Value::Text | Value::Choice(_) | Value::Map(_) | Value::ByRule(_) => return meaning,
        Value::List(each) if !each.mappings().is_empty() => return meaning,
        value if is_time(value) => lang.say("reference-time", &[]),
        value => lang.written(value),
    };
    format!("{meaning} {written}")
}

/// The keys of a mapping as a list, those that have to be there first.
fn list(text: &mut String, keys: &'static Keys, indent: &str, lang: Lang) {
    let required = keys.keys.iter().filter(|key| key.required);
    let rest = keys.keys.iter().filter(|key| !key.required);
    let deeper = format!("{indent}  ");
    for key in required.chain(rest) {
        let must = if key.required {
            format!(" {}", lang.say("reference-required", &[]))
        } else {
            String::new()
        };
        let meaning = explained(keys, key, lang);
        let _ = writeln!(text, "{indent}- `{}`{must}: {meaning}", key.name);
        choices(text, key, &deeper, lang);
        mappings(&key.value)
            .into_iter()
            .for_each(|below| list(text, below, &deeper, lang));
    }
}

fn choices(text: &mut String, key: &Key, indent: &str, lang: Lang) {
    for word in key.value.choices() {
        let meaning = lang.choice(key, word).unwrap_or_default();
        let _ = writeln!(text, "{indent}- `{word}` – {meaning}");
    }
}

/// The mappings that are explained where they can stand, each once; those of times stand in a part
/// of their own.
fn mappings(value: &Value) -> Vec<&'static Keys> {
    let mut mappings = value.mappings();
    mappings.dedup();
    mappings.retain(|_| !is_time(value));
    mappings
}

fn is_time(value: &Value) -> bool {
    matches!(value, Value::OneOf("time" | "part-time", _))
}

/// How times are written, for the kinds of file that have any.
fn times(text: &mut String, key: &'static Key, lang: Lang) {
    heading(text, "reference-times", lang);
    paragraph(text, &lang.say("reference-words", &[]));
    for keys in key.value.mappings().into_iter().rev() {
        let say = |what| lang.say(&format!("{what}-{}", keys.name), &[("key", key.name)]);
        paragraph(text, &say("reference"));
        code(text, &say("example-reference"));
        list(text, keys, "", lang);
        text.push('\n');
    }
}
