//! The words of a theme that need no looking up: `t(key="…")` of a string without arguments, put
//! into the templates as text when they are read.

use std::borrow::Cow;
use std::ops::Range;

/// How a string is asked for by a name that is written out.
const BEGIN: &str = "t(key=\"";
const END: &str = "\")";
/// What stands around it where it is written to the page.
const OPEN: &str = "{{ ";
const CLOSE: &str = " }}";

/// A template in which strings are text, and where its parts stood.
#[derive(Default)]
pub struct Filled {
    /// The template.
    pub text: String,
    /// What was put in: where it stands, and where that which it took the place of stood.
    filled: Vec<(Range<usize>, Range<usize>)>,
}

impl Filled {
    /// A template with the strings that `fixed` knows put in.
    pub fn new<'s>(template: &str, fixed: impl Fn(&str) -> Option<&'s str>) -> Filled {
        let mut filled = Filled::default();
        let mut copied = 0;
        // In such a part nothing is asked for.
        let places = if template.contains("raw %}") {
            ""
        } else {
            template
        };
        for (at, _) in places.match_indices(BEGIN) {
            let Some((range, text)) = found(template, at, &fixed) else {
                continue;
            };
            filled.text.push_str(&template[copied..range.start]);
            let start = filled.text.len();
            filled.text.push_str(&text);
            filled
                .filled
                .push((start..filled.text.len(), range.clone()));
            copied = range.end;
        }
        filled.text.push_str(&template[copied..]);
        filled
    }

    /// Where a part of the text stood in the template.
    pub fn origin(&self, part: Range<usize>) -> Range<usize> {
        self.before(part.start).start..self.before(part.end).end
    }

    /// Where a byte of the text stood; all of what a string took the place of where it is in one.
    fn before(&self, at: usize) -> Range<usize> {
        let passed = self.filled.partition_point(|(now, _)| now.start < at);
        match passed.checked_sub(1).map(|last| &self.filled[last]) {
            Some((now, was)) if at < now.end => was.clone(),
            Some((now, was)) => {
                let place = was.end + (at - now.end);
                place..place
            }
            None => at..at,
        }
    }
}

/// What to put in for the string asked for at some place, and in place of what.
fn found<'s>(
    template: &str,
    at: usize,
    fixed: impl Fn(&str) -> Option<&'s str>,
) -> Option<(Range<usize>, Cow<'s, str>)> {
    let is_in_name = template[..at].ends_with(|last: char| last.is_alphanumeric() || last == '_');
    let key = template[at + BEGIN.len()..].split('"').next()?;
    let end = at + BEGIN.len() + key.len();
    let rest = template[end..].strip_prefix(END).filter(|_| !is_in_name)?;
    let (text, end) = (fixed(key)?, end + END.len());
    if template[..at].ends_with(OPEN) && rest.starts_with(CLOSE) && is_content(text) {
        return Some((at - OPEN.len()..end + CLOSE.len(), text.into()));
    }
    literal(text).map(|literal| (at..end, literal.into()))
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

    fn fixed(key: &str) -> Option<&'static str> {
        match key {
            "a" => Some("Tiltak"),
            "b" => Some("«A» & \"B\""),
            "c" => Some("\"a\" 'b'"),
            "space" => Some(" x"),
            _ => None,
        }
    }

    fn filled(template: &str) -> String {
        Filled::new(template, fixed).text
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
    fn what_is_not_known_stays() {
        for template in [
            "{{ t(key=\"c\") }}",
            "{{ t(key=\"d\") }}",
            "{{ t(key=\"a\", n=1) }}",
            "{{ t(key=\"a\" ~ b) }}",
            "{{ part(key=\"a\") }}",
            "{% raw %}{{ t(key=\"a\") }}{% endraw %}",
            "{{ t(key=\"",
        ] {
            assert_eq!(filled(template), template);
        }
    }

    #[test]
    fn every_part_is_found_again() {
        let template = "{{ t(key=\"a\") }}, {{ x }} {{ t(key=\"a\") | f }} {{ y }}";
        let filled = Filled::new(template, fixed);
        assert_eq!(filled.text, "Tiltak, {{ x }} {{ \"Tiltak\" | f }} {{ y }}");
        let origin = |part: &str| {
            let at = filled.text.find(part).unwrap();
            &template[filled.origin(at..at + part.len())]
        };
        assert_eq!(origin("x"), "x");
        assert_eq!(origin("y"), "y");
        assert_eq!(origin("f"), "f");
        assert_eq!(origin("\"Tiltak\""), "t(key=\"a\")");
    }
}
