//! HTML as text: escaping, and what is left of it without tags.

use pulldown_cmark::{Event, html};

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

pub(super) fn to_html(events: Vec<Event<'_>>) -> String {
    let mut html = String::new();
    html::push_html(&mut html, events.into_iter());
    html
}

/// HTML without its tags and gaps.
pub(super) fn text_of(html: &str) -> String {
    let mut text = String::new();
    let (mut in_tag, mut in_gap) = (false, false);
    for letter in html.chars() {
        match letter {
            '\0' => in_gap = !in_gap,
            '<' => in_tag = true,
            '>' => in_tag = false,
            other if !in_tag && !in_gap => text.push(other),
            _ => {}
        }
    }
    text
}

/// Whether HTML is nothing but a comment.
pub(super) fn is_comment(html: &str) -> bool {
    let html = html.trim();
    html.is_empty()
        || (html.starts_with("<!--") && html.ends_with("-->") && html.matches("<!--").count() == 1)
}
