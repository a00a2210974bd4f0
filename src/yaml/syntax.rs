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
    /// More repetitions of what was named than [`ALIAS_LIMIT`](super::ALIAS_LIMIT): the first of them.
    TooManyAliases(usize),
    /// A line indented with a tab.
    Tab(usize),
    /// A colon in a value without quotes, and the key before it.
    Colon(usize, String),
    /// A second key on the line of a first, without braces around both.
    TwoKeys(usize),
    /// A key whose colon is followed by its value at once: the colon, the key and the value.
    NoSpace(usize, String, String),
    /// A quotation mark that is never closed.
    Quote(usize),
    /// Text after the quotation mark that closes a value.
    AfterQuote(usize),
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
        () if says(&["mapping values are not allowed"]) => unclosed_quote(text, at)
            .or_else(|| no_space(text, at))
            .unwrap_or_else(|| colon_fault(text, at)),
        () if says(&["control characters"]) => SyntaxFault::Control(control_character(text)),
        () if says(&["unexpected end of stream"]) => SyntaxFault::Quote(began()),
        () if says(&["expected ',' or"]) => {
            colon_in_braces(text, at).unwrap_or_else(|| SyntaxFault::Bracket(began()))
        }
        () if says(&["cannot start any token", "unknown anchor", "type: enum"]) => {
            SyntaxFault::Start(at)
        }
        () if says(&["expected key", "expected '-' indicator"]) => unclosed_quote(text, at)
            .or_else(|| after_quote(text, at))
            .unwrap_or(SyntaxFault::Indent(at)),
        () => no_space(text, at).unwrap_or_else(|| {
            let words = message.split(" at line ").next().unwrap_or_default();
            SyntaxFault::Other(at, words.to_owned())
        }),
    }
}

/// The line that a byte lies in and the one with text before it, with where each begins: the parser
/// names the byte at which it could not go on, which may be a line late.
fn lines_before(text: &str, at: usize) -> impl Iterator<Item = (usize, &str)> {
    let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
    let lines = text[..end].rsplit('\n').map(move |line| {
        let start = line.as_ptr() as usize - text.as_ptr() as usize;
        (start, line.trim_end_matches('\r'))
    });
    lines.filter(|(_, line)| !line.trim().is_empty()).take(2)
}

/// A key that is followed by its value without a space: `title:Plan`.
fn no_space(text: &str, at: usize) -> Option<SyntaxFault> {
    lines_before(text, at).find_map(|(start, line)| {
        let key = line.trim_start_matches([' ', '-']);
        let (name, value) = key.split_once(':')?;
        // What goes on with slashes is an address.
        let is_value = !value.is_empty() && !value.starts_with([' ', '/']);
        let colon = start + line.len() - key.len() + name.len();
        (is_key(name) && is_value)
            .then(|| SyntaxFault::NoSpace(colon, name.to_owned(), value.trim_end().to_owned()))
    })
}

/// Text behind the quotation mark that closes a value: `title: "Plan" for alle`.
fn after_quote(text: &str, at: usize) -> Option<SyntaxFault> {
    lines_before(text, at).find_map(|(start, line)| {
        let value = line.split_once(": ").map_or(line, |(_, value)| value);
        let value = value.trim_start_matches([' ', '-']);
        let mark = value
            .chars()
            .next()
            .filter(|mark| matches!(mark, '"' | '\''))?;
        let rest = &value[1..];
        let after = rest[closing(rest, mark)? + 1..].trim_start();
        let is_text = !after.is_empty() && !after.starts_with(['#', ':', ',', ']', '}']);
        is_text.then(|| SyntaxFault::AfterQuote(start + line.len() - after.len()))
    })
}

/// A quotation mark before a byte that is closed on a later line only, after a line that begins
/// with a key: `title: "Plan` and, far below, `source: "Rapporten"`.
fn unclosed_quote(text: &str, at: usize) -> Option<SyntaxFault> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let value = line.split_once(": ").map_or(line, |(_, value)| value);
        let value = value.trim_start_matches([' ', '-']);
        let quote = start + line.len() - value.len();
        start += line.len();
        let mark = value.chars().next();
        let Some(mark) = mark.filter(|mark| matches!(mark, '"' | '\'')) else {
            continue;
        };
        let rest = &text[quote + 1..];
        let inside = closing(rest, mark).map_or(rest, |end| &rest[..end]);
        let mut below = inside.lines().skip(1);
        if quote < at && below.any(begins_with_key) {
            return Some(SyntaxFault::Quote(quote));
        }
    }
    None
}

/// Whether a line begins with a key.
pub fn begins_with_key(line: &str) -> bool {
    let key = line.trim_start_matches([' ', '-']).split_once(':');
    key.is_some_and(|(name, rest)| is_key(name) && (rest.is_empty() || rest.starts_with(' ')))
}

fn is_key(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'_'))
}

/// A second colon in a value between braces: `{date: 2026-06-15, note: Ny frist: høsten}`.
fn colon_in_braces(text: &str, at: usize) -> Option<SyntaxFault> {
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    let mut from = line.find('{')? + 1;
    for part in line[from..].split_inclusive([',', '{']) {
        let key = part.trim_start().split_once(": ");
        if let Some((name, value)) = key.filter(|(name, _)| is_key(name)) {
            let plain = !value.trim_start().starts_with(['"', '\'', '[', '{']);
            if let Some(colon) = value.find(": ").filter(|_| plain) {
                let colon = start + from + part.len() - value.len() + colon;
                return Some(SyntaxFault::Colon(colon, name.to_owned()));
            }
        }
        from += part.len();
    }
    None
}

/// The quotation mark that closes a value: `''` and `\"` stand for one inside it.
fn closing(rest: &str, mark: char) -> Option<usize> {
    let escape = if mark == '"' { '\\' } else { mark };
    let mut letters = rest.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let is_pair = letter == escape
            && letters
                .peek()
                .is_some_and(|(_, next)| *next == mark || *next == '\\');
        if is_pair {
            letters.next();
        } else if letter == mark {
            return Some(at);
        }
    }
    None
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
        Some((_, colon)) if ends_with_key(&line[..colon]) => {
            SyntaxFault::TwoKeys(line_start + colon)
        }
        Some((key, colon)) => SyntaxFault::Colon(line_start + colon, key),
        None => SyntaxFault::Indent(line_start + line.len() - line.trim_start().len()),
    }
}

/// Whether a value ends with a comma and what may be a key: `2026-06-15, status`.
fn ends_with_key(value: &str) -> bool {
    let end = value.rsplit_once(", ");
    end.is_some_and(|(_, name)| is_key(name))
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
