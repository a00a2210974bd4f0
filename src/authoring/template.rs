//! The texts that new files begin from: `new/` and `init/`, with holes such as `<<title>>`.

/// Which of the texts: in bokmål or in English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wording {
    Bokmal,
    English,
}

impl Wording {
    /// The wording for a site's language.
    pub(super) fn of(language: &str) -> Self {
        if language == "en" {
            Wording::English
        } else {
            Wording::Bokmal
        }
    }
}

/// The text of a new file, by the language of the site.
macro_rules! template {
    ($site:expr, $name:literal) => {
        match $site.wording() {
            $crate::authoring::template::Wording::Bokmal => include_str!(concat!("new/nb/", $name)),
            $crate::authoring::template::Wording::English => {
                include_str!(concat!("new/en/", $name))
            }
        }
    };
}
pub(super) use template;

/// A text with its holes filled. What is put in is not looked at again, and a hole that nothing
/// fills stays.
pub(super) fn filled(template: &str, holes: &[(&str, &str)]) -> String {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Some(at) = rest.find("<<") {
        let (before, from) = rest.split_at(at);
        text.push_str(before);
        let hole = holes.iter().find(|(name, _)| {
            from[2..].starts_with(name) && from[2 + name.len()..].starts_with(">>")
        });
        let length = match hole {
            Some((name, value)) => {
                text.push_str(value);
                name.len() + 4
            }
            None => {
                text.push_str("<<");
                2
            }
        };
        rest = &from[length..];
    }
    text.push_str(rest);
    text
}

/// A key with its value.
pub(super) fn line(key: &str, value: &str) -> String {
    format!("{key}: {value}")
}

/// A key with its value, or with an example behind `#` where it has none.
pub(super) fn line_or_example(key: &str, value: Option<&str>, example: &str) -> String {
    match value {
        Some(value) => line(key, value),
        None => format!("#{}", line(key, example)),
    }
}

/// The line that says whether the file is a draft.
pub(super) fn draft(is_draft: bool) -> String {
    line_or_example("draft", is_draft.then_some("true"), "true")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_in_is_not_looked_at_again() {
        let holes = [("a", "<<b>>"), ("b", "B")];
        assert_eq!(filled("<<a>> «<<b>>» <<c>> <", &holes), "<<b>> «B» <<c>> <");
    }
}
