//! The words of a theme put into its templates when they are read, so that making a page looks up
//! few of them: a string without arguments becomes text, one that its arguments only stand in is
//! put together on the spot, and one whose name is worked out goes through the filter `t`, which
//! costs less than a call with arguments.

use std::ops::Range;

use crate::language::Piece;

/// How a string is asked for.
const BEGIN: &str = "t(key=";
/// What stands around it where it is written to the page.
const OPEN: &str = "{{ ";
const CLOSE: &str = " }}";

/// A template in which strings are put in, and where its parts stood.
#[derive(Default)]
pub struct Filled {
    /// The template.
    pub text: String,
    parts: Vec<Part>,
}

/// A part of the text, and what it was in the template.
struct Part {
    now: Range<usize>,
    was: Range<usize>,
    /// Whether it was the same.
    is_copy: bool,
}

impl Filled {
    /// A template with the strings put in that `strings` knows to need no grammar.
    pub fn new(template: &str, strings: impl Fn(&str) -> Option<Vec<Piece>>) -> Filled {
        let mut filling = Filling {
            template,
            strings,
            filled: Filled::default(),
        };
        // In such a part nothing is asked for.
        if template.contains("raw %}") {
            filling.copy(0..template.len());
        } else {
            filling.fill(0..template.len());
        }
        filling.filled
    }

    /// Where a part of the text stood in the template.
    pub fn origin(&self, part: Range<usize>) -> Range<usize> {
        let (start, end) = (self.start(part.start), self.end(part.end));
        start.min(end)..start.max(end)
    }

    fn start(&self, at: usize) -> usize {
        let next = self.parts.partition_point(|part| part.now.start <= at);
        match next.checked_sub(1).map(|last| &self.parts[last]) {
            Some(part) if part.is_copy => part.was.start + (at - part.now.start),
            Some(part) => part.was.start,
            None => at,
        }
    }

    fn end(&self, at: usize) -> usize {
        let next = self.parts.partition_point(|part| part.now.start < at);
        match next.checked_sub(1).map(|last| &self.parts[last]) {
            Some(part) if part.is_copy => part.was.start + (at - part.now.start),
            Some(part) => part.was.end,
            None => at,
        }
    }

    fn add(&mut self, text: &str, was: Range<usize>, is_copy: bool) {
        let start = self.text.len();
        self.text.push_str(text);
        self.parts.push(Part {
            now: start..self.text.len(),
            was,
            is_copy,
        });
    }
}

/// A template that is being filled.
struct Filling<'t, F> {
    template: &'t str,
    strings: F,
    filled: Filled,
}

/// A string that is asked for: where, and with which arguments, the name among them.
struct Call<'t> {
    range: Range<usize>,
    arguments: Vec<(&'t str, Range<usize>)>,
}

/// What comes in place of a call.
enum New {
    Text(String),
    /// What stands in the template.
    Expression(Range<usize>),
}

impl<F: Fn(&str) -> Option<Vec<Piece>>> Filling<'_, F> {
    fn copy(&mut self, range: Range<usize>) {
        self.filled.add(&self.template[range.clone()], range, true);
    }

    /// Adds a part of the template with the strings put in that it asks for.
    fn fill(&mut self, part: Range<usize>) {
        let (mut copied, mut at) = (part.start, part.start);
        while let Some(found) = self.template[at..part.end].find(BEGIN) {
            let begin = at + found;
            at = begin + BEGIN.len();
            let call = call(self.template, begin).filter(|call| call.range.end <= part.end);
            let Some((range, new)) = call.and_then(|call| self.replaced(&call)) else {
                continue;
            };
            self.copy(copied..range.start);
            self.put(&range, new);
            (copied, at) = (range.end, range.end);
        }
        self.copy(copied..part.end);
    }

    fn put(&mut self, range: &Range<usize>, new: Vec<New>) {
        for piece in new {
            match piece {
                New::Text(text) => self.filled.add(&text, range.clone(), false),
                New::Expression(part) => self.fill(part),
            }
        }
    }

    /// What comes in place of a call, and in place of what around it.
    fn replaced(&self, call: &Call<'_>) -> Option<(Range<usize>, Vec<New>)> {
        let [(_, key), arguments @ ..] = &*call.arguments else {
            return None;
        };
        let Some(name) = name(&self.template[key.clone()]) else {
            let new = [
                New::Text("((".to_owned()),
                New::Expression(key.clone()),
                New::Text(") | t)".to_owned()),
            ];
            return arguments
                .is_empty()
                .then(|| (call.range.clone(), new.into()));
        };
        let pieces = (self.strings)(name)?;
        if let [Piece::Text(text)] = &*pieces {
            return self.fixed(call.range.clone(), text);
        }
        Some((call.range.clone(), together(&pieces, arguments)?))
    }

    /// A string without arguments: text where it is written to the page, else a literal.
    fn fixed(&self, call: Range<usize>, text: &str) -> Option<(Range<usize>, Vec<New>)> {
        let (before, after) = (&self.template[..call.start], &self.template[call.end..]);
        if before.ends_with(OPEN) && after.starts_with(CLOSE) && is_content(text) {
            let range = call.start - OPEN.len()..call.end + CLOSE.len();
            return Some((range, vec![New::Text(text.to_owned())]));
        }
        Some((call, vec![New::Text(literal(text)?)]))
    }
}

/// The call of `t` that begins at a byte of a template.
fn call(template: &str, begin: usize) -> Option<Call<'_>> {
    let is_in_name =
        template[..begin].ends_with(|last: char| last.is_alphanumeric() || last == '_');
    let first = begin + "t(".len();
    let (mut quote, mut depth, mut start) = (None, 0_usize, first);
    let mut arguments = Vec::new();
    for (at, letter) in template[first..].char_indices() {
        let at = first + at;
        match (quote, letter) {
            (Some(open), _) if open == letter => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'' | '`') => quote = Some(letter),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')') if depth == 0 => {
                arguments.push(argument(template, start..at)?);
                let range = begin..at + 1;
                return (!is_in_name).then_some(Call { range, arguments });
            }
            (None, ')' | ']' | '}') => depth = depth.checked_sub(1)?,
            (None, ',') if depth == 0 => {
                arguments.push(argument(template, start..at)?);
                start = at + 1;
            }
            (None, _) => {}
        }
    }
    None
}

/// An argument by its name, and where its value stands.
fn argument(template: &str, range: Range<usize>) -> Option<(&str, Range<usize>)> {
    let (name, value) = template[range.clone()].split_once('=')?;
    let start = range.end - value.trim_start().len();
    let value = start..start + template[start..range.end].trim_end().len();
    Some((name.trim(), value))
}

/// A name that is written out.
fn name(key: &str) -> Option<&str> {
    let name = key.strip_prefix('"')?.strip_suffix('"')?;
    (!name.contains('"')).then_some(name)
}

/// A string put together of its pieces and its arguments; none where it asks for one that is not
/// given.
fn together(pieces: &[Piece], arguments: &[(&str, Range<usize>)]) -> Option<Vec<New>> {
    // What begins with a text is one, whatever its arguments are.
    let mut new = vec![New::Text("(\"\"".to_owned())];
    for piece in pieces {
        match piece {
            Piece::Text(text) => new.push(New::Text(format!(" ~ {}", literal(text)?))),
            Piece::Argument(wanted) => {
                let (_, value) = arguments.iter().find(|(name, _)| name == wanted)?;
                new.push(New::Text(" ~ (".to_owned()));
                new.push(New::Expression(value.clone()));
                new.push(New::Text(")".to_owned()));
            }
        }
    }
    new.push(New::Text(")".to_owned()));
    Some(new)
}

/// Whether a text stays what it is as content of a template: it has nothing to be escaped, no white
/// space at its ends that tags beside it could take away, and nothing that begins a tag.
fn is_content(text: &str) -> bool {
    !text.is_empty() && text.trim() == text && !text.contains(['&', '<', '>', '"', '\'', '{'])
}

/// A text as a literal in an expression, where it can be one without escapes.
fn literal(text: &str) -> Option<String> {
    let is_plain = !text.contains(|c: char| c == '\\' || c.is_control());
    let quote = ['"', '\'']
        .into_iter()
        .find(|quote| is_plain && !text.contains(*quote))?;
    Some(format!("{quote}{text}{quote}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strings(key: &str) -> Option<Vec<Piece>> {
        let text = |text: &str| Piece::Text(text.to_owned());
        let argument = |name: &str| Piece::Argument(name.to_owned());
        match key {
            "a" => Some(vec![text("Tiltak")]),
            "b" => Some(vec![text("«A» & \"B\"")]),
            "c" => Some(vec![text("\"a\" 'b'")]),
            "space" => Some(vec![text(" x")]),
            "of" => Some(vec![argument("title"), text(" – "), argument("site")]),
            _ => None,
        }
    }

    fn filled(template: &str) -> String {
        Filled::new(template, strings).text
    }

    #[test]
    fn what_is_written_to_the_page_is_text() {
        assert_eq!(filled("<b>{{ t(key=\"a\") }}</b>"), "<b>Tiltak</b>");
        assert_eq!(filled("{{ t(key=\"b\") }}"), "{{ '«A» & \"B\"' }}");
        assert_eq!(filled("{{- t(key=\"a\") -}}"), "{{- \"Tiltak\" -}}");
        assert_eq!(filled("{{ t(key=\"space\") }}"), "{{ \" x\" }}");
    }

    #[test]
    fn what_an_expression_uses_is_a_literal() {
        assert_eq!(
            filled("{% <part heading={t(key=\"a\")}> %}"),
            "{% <part heading={\"Tiltak\"}> %}"
        );
    }

    #[test]
    fn arguments_are_put_in_on_the_spot() {
        assert_eq!(
            filled("{{ t(key=\"of\", site=site.title, title=t(key=\"a\")) | x }}"),
            "{{ (\"\" ~ (\"Tiltak\") ~ \" – \" ~ (site.title)) | x }}"
        );
        assert_eq!(
            filled("{{ t(key=\"of\", title=f(a=\")\", b=[1, 2]), site=s, n=1) }}"),
            "{{ (\"\" ~ (f(a=\")\", b=[1, 2])) ~ \" – \" ~ (s)) }}"
        );
    }

    #[test]
    fn a_name_that_is_worked_out_goes_through_the_filter() {
        assert_eq!(filled("{{ t(key=\"a\" ~ b) }}"), "{{ ((\"a\" ~ b) | t) }}");
        assert_eq!(
            filled("{{ t(key=\"a\" if b else \"c\") }}"),
            "{{ ((\"a\" if b else \"c\") | t) }}"
        );
    }

    #[test]
    fn what_is_not_known_stays() {
        for template in [
            "{{ t(key=\"c\") }}",
            "{{ t(key=\"d\") }}",
            "{{ t(key=\"d\", n=1) }}",
            "{{ t(key=\"of\", title=1) }}",
            "{{ t(key=\"a\" ~ b, n=1) }}",
            "{{ part(key=\"a\") }}",
            "{% raw %}{{ t(key=\"a\") }}{% endraw %}",
            "{{ t(key=\"",
            "{{ t(key=\"a\" }}",
        ] {
            assert_eq!(filled(template), template);
        }
        assert_eq!(
            filled("{{ t(key=\"d\", n=t(key=\"a\")) }}"),
            "{{ t(key=\"d\", n=\"Tiltak\") }}"
        );
    }

    #[test]
    fn every_part_is_found_again() {
        let template = "{{ t(key=\"a\") }}, {{ x }} {{ t(key=\"a\") | f }} \
                        {{ t(key=\"of\", site=z, title=u) }} {{ y }}";
        let filled = Filled::new(template, strings);
        assert_eq!(
            filled.text,
            "Tiltak, {{ x }} {{ \"Tiltak\" | f }} {{ (\"\" ~ (u) ~ \" – \" ~ (z)) }} {{ y }}"
        );
        let origin = |part: &str| {
            let at = filled.text.find(part).unwrap();
            &template[filled.origin(at..at + part.len())]
        };
        for part in ["x", "y", "f", "z", "u"] {
            assert_eq!(origin(part), part);
        }
        assert_eq!(origin("\"Tiltak\""), "t(key=\"a\")");
        assert_eq!(origin("\" – \""), "t(key=\"of\", site=z, title=u)");
    }
}
