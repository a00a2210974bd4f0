//! Where an address leads, from its own letters.

/// Where an address leads.
pub(super) enum Destination {
    Outside,
    Inside,
    Unsafe,
}

/// Where an address leads: anything with a scheme that is not known to be harmless is unsafe.
pub(super) fn destination(target: &str) -> Destination {
    // Browsers read a backslash as a slash, and no white space in a scheme.
    let compact: String = target
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .map(|c| if c == '\\' { '/' } else { c })
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
