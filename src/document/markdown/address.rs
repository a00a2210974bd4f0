//! Where an address leads, from its own letters.

use std::borrow::Cow;

/// Whether an address leads to the web and cannot run code.
pub fn is_web_address(address: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| {
        address
            .get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    })
}

/// Where an address leads.
pub(super) enum Destination {
    Outside,
    Inside,
    Unsafe,
}

/// Where an address leads: anything with a scheme that is not known to be harmless is unsafe.
pub(super) fn destination(target: &str) -> Destination {
    let compact: String = target
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .collect();
    if compact.starts_with("//") {
        return Destination::Unsafe;
    }
    let scheme = compact
        .split(['/', '?', '#'])
        .next()
        .and_then(|start| start.split_once(':'))
        .map(|(scheme, _)| scheme.to_ascii_lowercase());
    match scheme.as_deref() {
        None => Destination::Inside,
        Some("https" | "http" | "mailto" | "tel") => Destination::Outside,
        Some(_) => Destination::Unsafe,
    }
}

/// `%20` and its like as the characters they stand for.
pub fn percent_decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return text.into();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let code = after
            .get(..2)
            .filter(|_| first == b'%')
            .and_then(|hex| std::str::from_utf8(hex).ok())
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        bytes.push(code.unwrap_or(first));
        rest = if code.is_some() { &after[2..] } else { after };
    }
    String::from_utf8(bytes).map_or(text.into(), Cow::Owned)
}
