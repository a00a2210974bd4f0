//! Text in a picture: lines that fit, one below the other.

use schemars::JsonSchema;
use serde::Serialize;

/// The height of a line.
const LINE: usize = 18;

/// A line of text.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Text {
    /// Its base line.
    pub y: i32,
    /// The text.
    pub text: String,
}

/// Lines of text from a base line down.
pub(super) fn text_lines(lines: Vec<String>, y: i32) -> Vec<Text> {
    let line = |(text, y)| Text { y, text };
    lines
        .into_iter()
        .zip((y..).step_by(LINE))
        .map(line)
        .collect()
}

/// A text in lines of so many letters at most, broken between words.
pub fn wrap(title: &str, length: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in title.split_whitespace() {
        let fits = |line: &String| {
            line.is_empty() || line.chars().count() + 1 + word.chars().count() <= length
        };
        match lines.last_mut() {
            Some(line) if fits(line) => {
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// How many letters of a wording a width takes: five to 34 units.
pub(super) fn letters_in(width: i32) -> usize {
    usize::try_from(width * 5 / 34).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_wrap_at_words() {
        let title = "Mangfoldsrådgivere skal gi råd og veiledning til elever som er utsatt for rasisme og diskriminering";
        let lines = wrap(title, 50);
        assert!(lines.iter().all(|line| line.chars().count() <= 50));
        assert_eq!(lines.join(" "), title);
    }
}
