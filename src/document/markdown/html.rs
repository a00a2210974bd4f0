//! Words escaped for HTML, and HTML that says nothing.

/// The five characters that mean something in HTML, escaped.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\0' => {}
            other => escaped.push(other),
        }
    }
    escaped
}

/// Adds words that stand outside tags, where quotation marks mean nothing.
pub(super) fn push_escaped(html: &mut String, words: &str) {
    let mut rest = words;
    while let Some(at) = memchr::memchr3(b'&', b'<', b'>', rest.as_bytes()) {
        html.push_str(&rest[..at]);
        html.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            _ => "&gt;",
        });
        rest = &rest[at + 1..];
    }
    html.push_str(rest);
}

/// Whether HTML is nothing but a comment.
pub(super) fn is_comment(html: &str) -> bool {
    let html = html.trim();
    html.is_empty()
        || (html.starts_with("<!--") && html.ends_with("-->") && html.matches("<!--").count() == 1)
}
