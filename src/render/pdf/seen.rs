//! What of a page is shown on paper, and which kinds of matter are set in a way of their own.

use scraper::ElementRef;

/// The classes that the style sheet knows.
const CLASSES: [&str; 9] = [
    "chapter", "flag", "kicker", "kind", "lead", "note", "small", "when", "why",
];

/// The class of an element that is set in a way of its own.
pub(super) fn class(element: ElementRef<'_>) -> Option<&'static str> {
    CLASSES.into_iter().find(|known| has_class(element, known))
}

/// Whether an element has a class.
pub(super) fn has_class(element: ElementRef<'_>, class: &str) -> bool {
    element.value().classes().any(|own| own == class)
}

/// Whether an element is shown on paper: not what only decorates, nor what is there for those who
/// do not see what is beside it; but in place of a sign, its words.
pub(super) fn is_shown(element: ElementRef<'_>) -> bool {
    let is_code = matches!(
        element.value().name(),
        "svg" | "script" | "style" | "template" | "noscript" | "head" | "title" | "iframe"
    );
    let is_unseen = has_class(element, "hidden") && !follows_sign(element);
    !is_code && !is_unseen && !is_sign(element)
}

fn is_sign(element: ElementRef<'_>) -> bool {
    element.attr("aria-hidden") == Some("true") && !has_class(element, "bar")
}

fn follows_sign(element: ElementRef<'_>) -> bool {
    element
        .prev_siblings()
        .find_map(ElementRef::wrap)
        .is_some_and(is_sign)
}

/// Whether an element begins a line of its own.
pub(super) fn is_block(element: ElementRef<'_>) -> bool {
    matches!(
        element.value().name(),
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "body"
            | "caption"
            | "dd"
            | "details"
            | "div"
            | "dl"
            | "dt"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hgroup"
            | "hr"
            | "li"
            | "main"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "section"
            | "summary"
            | "table"
            | "ul"
    )
}
