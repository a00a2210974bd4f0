//! Text in a picture: lines that fit, one below the other.

use schemars::JsonSchema;
use serde::Serialize;

/// The height of a line.
const LINE: f64 = 18.0;

/// A line of text.
#[derive(Debug, JsonSchema, Serialize)]
pub struct Text {
    /// Its base line.
    pub y: f64,
    /// The text.
    pub text: String,
}

/// Lines of text from a base line down.
pub(super) fn text_lines(lines: Vec<String>, y: f64) -> Vec<Text> {
    #[allow(clippy::cast_precision_loss, reason = "a text has few lines")]
    let line = |(index, text)| Text {
        y: y + index as f64 * LINE,
        text,
    };
    lines.into_iter().enumerate().map(line).collect()
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

/// How many letters of a wording a width takes.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a picture is a few hundred letters wide"
)]
pub(super) fn letters_in(width: f64) -> usize {
    (width / 6.8).max(0.0) as usize
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
