//! Edits of a mapping that leave all else of it as it is written: comments, order, quotes and line
//! endings. What has been edited is read again and has to say what was meant, or there is no edit.

use std::ops::Range;

use super::write::{flow_value, like};
use super::{Node, Places, Scalar, ScalarKind, parse, value};
use crate::diagnostic::Step;
use crate::keys::Keys;

/// What stands in an entry of a list: keys with texts, in order.
pub type Entry<'t> = [(&'t str, String)];

/// The most characters of an entry that is written on one line.
const LINE: usize = 100;

/// The mapping with a text as the value of a key, which is put in its place where it is missing.
/// None where it cannot be edited: somebody has to write it.
pub fn set(yaml: &str, key: &str, text: &str, keys: &Keys) -> Option<String> {
    let before = entries(yaml)?;
    let edited = match before.iter().find(|(name, _)| name == key) {
        Some((_, Node::Null)) => {
            let at = Places::of(yaml).value(&path(key));
            // The place of nothing is that of its key.
            match yaml.get(at.clone())? {
                "~" | "null" => replaced(yaml, at, &value(text)),
                _ => replaced(yaml, at.end..at.end + 1, &format!(": {}", value(text))),
            }
        }
        Some(_) => {
            let at = Places::of(yaml).value(&path(key));
            replaced(yaml, at.clone(), &like(yaml.get(at)?, text))
        }
        None => {
            let line = format!("{key}: {}{}", value(text), newline(yaml));
            let at = place_of_missing(yaml, key, &before, keys);
            replaced(yaml, at..at, &line)
        }
    };
    says(&edited, &before, key, &text_node(text)).then_some(edited)
}

/// The mapping with an entry more at the end of the list that a key holds. Where it holds one text,
/// `first` is the entry which that becomes; where it holds one entry, that becomes the first.
/// None where it cannot be edited: somebody has to write it.
pub fn push(
    yaml: &str,
    key: &str,
    entry: &Entry<'_>,
    first: Option<&Entry<'_>>,
    keys: &Keys,
) -> Option<String> {
    let before = entries(yaml)?;
    let value = before
        .iter()
        .find(|(name, _)| name == key)
        .map(|(_, value)| value);
    let mut expected = match value {
        None | Some(Node::Null) => Vec::new(),
        Some(Node::List(items)) => items.clone(),
        Some(one @ Node::Map(_)) => vec![one.clone()],
        Some(Node::Scalar(_)) => vec![entry_node(first?)],
    };
    expected.push(entry_node(entry));
    let at = Places::of(yaml).value(&path(key));
    let edited = match value {
        None => {
            let at = place_of_missing(yaml, key, &before, keys);
            let lines = format!("{key}:{}{}", newline(yaml), new_item(yaml, entry));
            replaced(yaml, at..at, &lines)
        }
        Some(Node::Null) if !matches!(yaml.get(at.clone())?, "~" | "null") => {
            let end = line_end(yaml, at.end);
            replaced(yaml, end..end, &new_item(yaml, entry))
        }
        Some(Node::Null) => without_value(yaml, at, &new_item(yaml, entry)),
        Some(Node::Scalar(_)) => {
            let items = new_item(yaml, first?) + &new_item(yaml, entry);
            without_value(yaml, at, &items)
        }
        Some(Node::Map(_)) if yaml.get(at.clone())?.starts_with('{') => {
            let both = format!("[{}, {}]", &yaml[at.clone()], flow(entry));
            replaced(yaml, at, &both)
        }
        Some(Node::Map(_)) => pushed_to_one(yaml, at, entry),
        Some(Node::List(items)) if items.is_empty() => {
            replaced(yaml, at, &format!("[{}]", flow(entry)))
        }
        Some(Node::List(items)) => {
            let last = [Step::Key(key.into()), Step::Index(items.len() - 1)];
            let last = Places::of(yaml).value(&last);
            if yaml.get(at)?.starts_with('[') {
                pushed_to_flow(yaml, last, entry)
            } else {
                pushed_to_block(yaml, last, entry)?
            }
        }
    };
    says(&edited, &before, key, &Node::List(expected)).then_some(edited)
}

/// Whether an edited mapping says what the old one said, but for one key.
fn says(edited: &str, before: &[(String, Node)], key: &str, expected: &Node) -> bool {
    let Some(after) = entries(edited) else {
        return false;
    };
    let rest = |entries: &[(String, Node)]| -> Vec<(String, Node)> {
        let others = entries.iter().filter(|(name, _)| name != key);
        others.cloned().collect()
    };
    let mut found = after.iter().filter(|(name, _)| name == key);
    found.next().is_some_and(|(_, value)| value == expected)
        && found.next().is_none()
        && rest(&after) == rest(before)
}

fn entries(yaml: &str) -> Option<Vec<(String, Node)>> {
    match parse(yaml).ok()? {
        Node::Map(entries) => Some(entries),
        _ => None,
    }
}

fn path(key: &str) -> [Step; 1] {
    [Step::Key(key.into())]
}

fn text_node(text: &str) -> Node {
    Node::Scalar(Scalar {
        text: text.to_owned(),
        kind: ScalarKind::Text,
    })
}

fn entry_node(entry: &Entry<'_>) -> Node {
    let keys = entry.iter();
    Node::Map(
        keys.map(|(key, text)| ((*key).to_owned(), text_node(text)))
            .collect(),
    )
}

fn replaced(yaml: &str, at: Range<usize>, text: &str) -> String {
    let (Some(before), Some(after)) = (yaml.get(..at.start), yaml.get(at.end..)) else {
        return String::new();
    };
    format!("{before}{text}{after}")
}

/// The value taken away, what follows it on its line kept, and items put below.
fn without_value(yaml: &str, at: Range<usize>, items: &str) -> String {
    let end = line_end(yaml, at.end);
    let (before, rest) = (yaml[..at.start].trim_end_matches(' '), &yaml[at.end..end]);
    format!("{before}{rest}{items}{}", &yaml[end..])
}

/// Where a key belongs that is missing: after those that stand before it in the table of keys.
fn place_of_missing(yaml: &str, key: &str, before: &[(String, Node)], keys: &Keys) -> usize {
    let places = Places::of(yaml);
    let earlier = keys
        .keys
        .iter()
        .map(|key| key.name)
        .take_while(|name| *name != key);
    let there = earlier.filter(|name| before.iter().any(|(known, _)| known == name));
    let end = there.map(|name| places.value(&path(name)).end).max();
    let first = || {
        before
            .first()
            .map(|(name, _)| places.key(&path(name)).start)
    };
    match end {
        Some(end) => line_end(yaml, end),
        None => first().unwrap_or(yaml.len()),
    }
}

/// The byte after the line that a byte is in.
fn line_end(yaml: &str, at: usize) -> usize {
    let rest = yaml.get(at..).unwrap_or_default();
    rest.find('\n').map_or(yaml.len(), |end| at + end + 1)
}

fn line_start(yaml: &str, at: usize) -> usize {
    let before = yaml.get(..at).unwrap_or_default();
    before.rfind('\n').map_or(0, |end| end + 1)
}

fn newline(yaml: &str) -> &'static str {
    if yaml.contains("\r\n") { "\r\n" } else { "\n" }
}

fn flow(entry: &Entry<'_>) -> String {
    let keys = entry
        .iter()
        .map(|(key, text)| format!("{key}: {}", flow_value(text)));
    format!("{{{}}}", keys.collect::<Vec<_>>().join(", "))
}

/// An entry as an item of a block list, with the line's end.
fn item(entry: &Entry<'_>, indent: &str, is_flow: bool, newline: &str) -> String {
    if is_flow {
        return format!("{indent}- {}{newline}", flow(entry));
    }
    let lines = entry.iter().enumerate().map(|(at, (key, text))| {
        let mark = if at == 0 { "- " } else { "  " };
        format!("{indent}{mark}{key}: {}{newline}", value(text))
    });
    lines.collect()
}

/// An entry as an item of a list that has no other.
fn new_item(yaml: &str, entry: &Entry<'_>) -> String {
    let is_short = flow(entry).chars().count() <= LINE;
    item(entry, "  ", is_short, newline(yaml))
}

/// After the last of a list in brackets, on a line of its own where that has one.
fn pushed_to_flow(yaml: &str, last: Range<usize>, entry: &Entry<'_>) -> String {
    let start = line_start(yaml, last.start);
    let before = yaml.get(start..last.start).unwrap_or_default();
    let apart = if before.trim().is_empty() && !before.is_empty() {
        format!("{}{before}", newline(yaml))
    } else {
        " ".to_owned()
    };
    replaced(
        yaml,
        last.end..last.end,
        &format!(",{apart}{}", flow(entry)),
    )
}

/// After the last of a list with hyphens, written as that is.
fn pushed_to_block(yaml: &str, last: Range<usize>, entry: &Entry<'_>) -> Option<String> {
    let line = yaml.get(line_start(yaml, last.start)..last.start)?;
    let hyphen = line.find('-')?;
    let indent = line
        .get(..hyphen)
        .filter(|indent| indent.trim().is_empty())?;
    let is_flow = yaml.get(last.clone())?.starts_with('{');
    let end = line_end(yaml, last.end);
    Some(replaced(
        yaml,
        end..end,
        &item(entry, indent, is_flow, newline(yaml)),
    ))
}

/// One entry on lines of its own made the first of a list.
fn pushed_to_one(yaml: &str, at: Range<usize>, entry: &Entry<'_>) -> String {
    let (start, end) = (line_start(yaml, at.start), line_end(yaml, at.end));
    let Some(block) = yaml.get(start..end) else {
        return String::new();
    };
    let indent = &block[..block.len() - block.trim_start().len()];
    let lines = block
        .split_inclusive('\n')
        .enumerate()
        .map(|(at, line)| match at {
            0 => format!("{indent}- {}", &line[indent.len()..]),
            _ if line.trim().is_empty() => line.to_owned(),
            _ => format!("  {line}"),
        });
    let mut list: String = lines.collect();
    list.push_str(&item(entry, indent, false, newline(yaml)));
    replaced(yaml, start..end, &list)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::MEASURE;

    fn entry(status: &str) -> Vec<(&'static str, String)> {
        vec![("date", "2026-06-01".into()), ("status", status.into())]
    }

    fn pushed(yaml: &str) -> String {
        let first = [
            ("date", "2025-06-01".to_owned()),
            ("status", "Pågående".to_owned()),
        ];
        push(yaml, "status", &entry("Ferdig"), Some(&first), &MEASURE).unwrap()
    }

    #[test]
    fn an_entry_is_written_as_those_before_it() {
        let new = "{date: 2026-06-01, status: Ferdig}";
        for (before, after) in [
            ("title: a\nwhen: 2026 # c\ntags: [b]\n", format!("title: a\nwhen: 2026 # c\nstatus:\n  - {new}\ntags: [b]\n")),
            ("title: a\r\n", format!("title: a\r\nstatus:\r\n  - {new}\r\n")),
            ("# c\nbody: 1\n", format!("# c\nstatus:\n  - {new}\nbody: 1\n")),
            ("status:  # the ledger\ntags: [b]\n", format!("status:  # the ledger\n  - {new}\ntags: [b]\n")),
            ("status: ~\n", format!("status:\n  - {new}\n")),
            ("status: []\n", format!("status: [{new}]\n")),
            ("status: \"Pågående\"   # said\n", format!("status:   # said\n  - {{date: 2025-06-01, status: Pågående}}\n  - {new}\n")),
            ("status: [{date: x, status: y}] # c\n", format!("status: [{{date: x, status: y}}, {new}] # c\n")),
            ("status: [\n  {date: x, status: y}, # c\n]\n", format!("status: [\n  {{date: x, status: y}},\n  {new}, # c\n]\n")),
            ("status: {date: x, status: y}\n", format!("status: [{{date: x, status: y}}, {new}]\n")),
            ("status:\n- {date: x, status: 'y'} # c\n# d\ntags: []\n", format!("status:\n- {{date: x, status: 'y'}} # c\n- {new}\n# d\ntags: []\n")),
            ("status:\n    - date: x\n      note: |\n        y\n\n        z\n\ntitle: a\n", "status:\n    - date: x\n      note: |\n        y\n\n        z\n    - date: 2026-06-01\n      status: Ferdig\n\ntitle: a\n".into()),
            ("status:\n  date: x # c\n  status: y\ntitle: a\n", "status:\n  - date: x # c\n    status: y\n  - date: 2026-06-01\n    status: Ferdig\ntitle: a\n".into()),
        ] {
            assert_eq!(pushed(before), after);
        }
    }

    #[test]
    fn what_would_say_something_else_is_no_edit() {
        let entry = entry("Ferdig");
        let push = |yaml: &str| push(yaml, "status", &entry, None, &MEASURE);
        assert_eq!(push("status: Pågående\n"), None);
        assert_eq!(push("{title: a}\n"), None);
        assert_eq!(push("title: a: b\n"), None);
        let shared = "funding: &x [{date: a}]\nstatus: *x\n";
        assert!(push(shared).is_none_or(|edited| edited.contains("&x [{date: a}]\n")));
        assert_eq!(
            set("title: &t a\ntags: [*t]\n", "title", "b", &MEASURE),
            None
        );
    }

    #[test]
    fn a_value_keeps_its_quotes() {
        for (before, after) in [
            ("title: \"a\" # c\n", "title: \"b \\\"c\\\"\" # c\n"),
            ("title: 'a'\n", "title: 'b \"c\"'\n"),
            ("title: a\n", "title: b \"c\"\n"),
            ("title:\n", "title: b \"c\"\n"),
            ("title: >\n  a\n  d\nwhen: x\n", "title: b \"c\"\nwhen: x\n"),
            (
                "number: 1\ntags: []\n",
                "number: 1\ntitle: b \"c\"\ntags: []\n",
            ),
        ] {
            assert_eq!(set(before, "title", "b \"c\"", &MEASURE).unwrap(), after);
        }
    }

    #[test]
    fn long_entries_stand_on_lines_of_their_own() {
        let note = "Lang, lang: ".repeat(10);
        let entry = [
            ("date", "2026-06-01".to_owned()),
            ("note", note.trim().to_owned()),
        ];
        let edited = push("title: a\n", "status", &entry, None, &MEASURE).unwrap();
        assert!(edited.starts_with("title: a\nstatus:\n  - date: 2026-06-01\n    note: \"Lang"));
    }
}
