//! What is wrong with a text that is no YAML, in the kinds of mistake that people make.

use serde_yaml::Error;

/// The deepest nesting that is read.
pub const DEPTH_LIMIT: usize = 32;

/// Why a text is no YAML. Bytes are those of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SyntaxFault {
    /// More than [`SIZE_LIMIT`](super::SIZE_LIMIT).
    TooLarge,
    /// Nested deeper than [`DEPTH_LIMIT`].
    TooDeep(usize),
    /// A line indented with a tab.
    Tab(usize),
    /// A colon in a value without quotes, and the key before it.
    Colon(usize, String),
    /// A quotation mark that is never closed.
    Quote(usize),
    /// A bracket that is never closed.
    Bracket(usize),
    /// A control character.
    Control(usize),
    /// A value that begins with a character that means something in YAML.
    Start(usize),
    /// A line that is indented unlike those above it.
    Indent(usize),
    /// Anything else: where, and the parser's words.
    Other(usize, String),
}

pub(super) fn syntax_fault(text: &str, error: &Error) -> SyntaxFault {
    if let Some(tab) = indenting_tab(text) {
        return SyntaxFault::Tab(tab);
    }
    let location = error.location().map_or(0, |location| location.index());
    let at = text.floor_char_boundary(location);
    let message = error.to_string();
    let began = || {
        message
            .rfind(" at line ")
            .and_then(|from| position(text, &message[from..]))
            .unwrap_or(at)
    };
    let says = |words: &[&str]| words.iter().any(|words| message.contains(words));
    match () {
        () if says(&["mapping values are not allowed"]) => colon_fault(text, at),
        () if says(&["control characters"]) => SyntaxFault::Control(control_character(text)),
        () if says(&["unexpected end of stream"]) => SyntaxFault::Quote(began()),
        () if says(&["expected ',' or"]) => SyntaxFault::Bracket(began()),
        () if says(&["cannot start any token", "unknown anchor", "type: enum"]) => {
            SyntaxFault::Start(at)
        }
        () if says(&["expected key", "expected '-' indicator"]) => SyntaxFault::Indent(at),
        () => SyntaxFault::Other(
            at,
            message
                .split(" at line ")
                .next()
                .unwrap_or_default()
                .to_owned(),
        ),
    }
}

/// The first control character of a text, lines and tabs aside.
fn control_character(text: &str) -> usize {
    text.find(|c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
        .unwrap_or(0)
}

/// A second colon on one line, or a line that is indented as if it belonged to a value.
fn colon_fault(text: &str, at: usize) -> SyntaxFault {
    let line_start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let line = text[line_start..].lines().next().unwrap_or_default();
    match second_colon(line) {
        Some((key, colon)) => SyntaxFault::Colon(line_start + colon, key),
        None => SyntaxFault::Indent(line_start + line.len() - line.trim_start().len()),
    }
}

/// The key of a line and the byte of a second `: ` in its value.
fn second_colon(line: &str) -> Option<(String, usize)> {
    let first = line.find(": ")?;
    let second = line[first + 2..].find(": ").or_else(|| {
        line[first + 2..]
            .ends_with(':')
            .then(|| line.len() - first - 3)
    })?;
    let key = line[..first].trim_start_matches([' ', '-', '{']).to_owned();
    Some((key, first + 2 + second))
}

/// The byte of a place that the parser names as `at line 1 column 8`.
fn position(text: &str, words: &str) -> Option<usize> {
    let mut numbers = words
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|number| number.parse::<usize>().ok());
    let (line, column) = (numbers.next()?, numbers.next()?);
    let start = text
        .split_inclusive('\n')
        .take(line.checked_sub(1)?)
        .map(str::len)
        .sum::<usize>();
    let offset = text
        .get(start..)?
        .char_indices()
        .nth(column.checked_sub(1)?)?
        .0;
    Some(start + offset)
}

fn indenting_tab(text: &str) -> Option<usize> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let blank = line.len() - line.trim_start_matches([' ', '\t']).len();
        if let Some(tab) = line[..blank].find('\t') {
            return Some(start + tab);
        }
        start += line.len();
    }
    None
}

/// The first byte that lies deeper than the limit, counted generously: brackets, dashes and growing
/// indents each add a level.
pub(super) fn beyond_depth(text: &str) -> Option<usize> {
    let mut flow = 0_usize;
    let mut indents: Vec<usize> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let body = line.trim_start_matches(' ');
        let indent = line.len() - body.len();
        indents.retain(|&open| open < indent);
        indents.push(indent);
        let dashes = body.split(' ').take_while(|word| *word == "-").count();
        let mut deepest = flow;
        for byte in body.bytes() {
            match byte {
                b'[' | b'{' => flow += 1,
                b']' | b'}' => flow = flow.saturating_sub(1),
                _ => {}
            }
            deepest = deepest.max(flow);
        }
        if indents.len() + dashes + deepest > DEPTH_LIMIT {
            return Some(start + indent);
        }
        start += line.len();
    }
    None
}

/// Lines where ` #` ends a value without quotes: the byte of the `#`, and the path of the key at
/// the top of the text.
pub fn cut_values(text: &str) -> Vec<(usize, String)> {
    let mut cuts = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if let Some((key, value)) = line.split_once(": ") {
            let plain = !value
                .trim_start()
                .starts_with(['"', '\'', '|', '>', '[', '{', '#', '&', '*']);
            if let Some(hash) = value.find(" #").filter(|_| plain) {
                let key = key.trim_start_matches([' ', '-']).to_owned();
                cuts.push((start + line.len() - value.len() + hash + 1, key));
            }
        }
        start += line.len();
    }
    cuts
}
