//! A tag as it is written: its name and its attributes.

/// The name that a tag begins with, in small letters.
pub(super) fn name(tag: &str) -> String {
    let end = tag.find(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>'));
    tag[..end.unwrap_or(tag.len())].to_ascii_lowercase()
}

/// The attributes of a tag, from the end of its name to its own end, with their values as written
/// (HTML standard, 13.2.5.32 and on); and how long that is. Nothing where the tag never ends.
pub(super) fn attributes(tag: &str) -> Option<(usize, Vec<(String, &str)>)> {
    let mut found = Vec::new();
    let mut rest = tag;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if let Some(after) = rest.strip_prefix('>') {
            return Some((tag.len() - after.len(), found));
        }
        // A name may begin with `=`.
        let first = rest.chars().next()?.len_utf8();
        let end = rest[first..]
            .find(|c: char| c.is_ascii_whitespace() || matches!(c, '=' | '>' | '/'))?;
        let (key, after) = rest.split_at(first + end);
        let (value, after) = match after.trim_ascii_start().strip_prefix('=') {
            Some(after) => value(after.trim_ascii_start())?,
            None => ("", after),
        };
        found.push((key.to_ascii_lowercase(), value));
        rest = after;
    }
}

/// A value and what follows it.
fn value(text: &str) -> Option<(&str, &str)> {
    match text.chars().next()? {
        quote @ ('"' | '\'') => text[1..].split_once(quote),
        _ => {
            let end = text.find(|c: char| c.is_ascii_whitespace() || c == '>')?;
            Some(text.split_at(end))
        }
    }
}
