//! HTML to HTML: one pass over what Markdown became, for what Markdown cannot say and a reader
//! needs; and of a whole page, leaving out the drawings that it does not use. Owns `lol_html`; each
//! handler stands beside the sign that a text needs it, and HTML that needs none is left alone.

mod drawings;
pub mod style;

pub use drawings::without_unused;

use std::borrow::Cow;
use std::cell::Cell;

use lol_html::html_content::{ContentType, Element};
use lol_html::{
    ElementContentHandlers, HandlerResult, RewriteStrSettings, Selector, element, rewrite_str,
};

use crate::document::markdown::{OUTSIDE, escape};
use crate::language::{Argument, Language};
use crate::page::body::Fitting;

/// Finishes the HTML of a body that is alone on its page.
pub fn body(html: String, language: &Language) -> String {
    let tables = Tables {
        count: Cell::new(0),
        name: None,
    };
    let handlers = finishing(&html, &tables, language);
    rewritten(html, handlers)
}

/// Finishes the HTML of a body that stands on a page with others.
pub fn among(html: String, language: &Language, fitting: &Fitting) -> String {
    let tables = Tables {
        count: Cell::new(0),
        name: Some(&fitting.name),
    };
    let has = |sign: &str| html.contains(sign);
    let fitted = [
        has("<h").then(|| {
            element!("h2, h3, h4, h5, h6", |heading| move_down(
                heading,
                fitting.down
            ))
        }),
        has(" id=\"").then(|| element!("[id]", |named| prefix(named, "id", "", &fitting.prefix))),
        has("href=\"#").then(|| {
            element!("a[href^='#']", |link| prefix(
                link,
                "href",
                "#",
                &fitting.prefix
            ))
        }),
    ];
    let handlers = fitted
        .into_iter()
        .flatten()
        .chain(finishing(&html, &tables, language))
        .collect();
    rewritten(html, handlers)
}

/// What is done to the elements that a selector chooses.
type Handler<'h> = (Cow<'static, Selector>, ElementContentHandlers<'h>);

/// Whether HTML that was passed through links the web without saying so.
fn has_bare_link(html: &str) -> bool {
    html.match_indices("href=\"http")
        .any(|(at, _)| !html[..at].ends_with(OUTSIDE))
}

/// The tables met so far, and what they are in the text of, where there are several texts.
struct Tables<'n> {
    count: Cell<i64>,
    name: Option<&'n str>,
}

/// The handlers that every text is finished by, those of them that it needs.
fn finishing<'h>(html: &str, tables: &'h Tables<'_>, language: &'h Language) -> Vec<Handler<'h>> {
    let has = |sign: &str| html.contains(sign);
    let handlers = [
        has("<table").then(|| element!("table", |table| wrap_table(table, tables, language))),
        has("<table").then(|| element!("thead th", |head| set(head, "scope", "col"))),
        has("<table").then(|| element!("th[style], td[style]", align)),
        has("<input").then(|| element!("input[type=checkbox]", |task| name_task(task, language))),
        has("note-back").then(|| element!("a.note-back", |link| name_arrow(link, language))),
        has_bare_link(html).then(|| {
            element!("a[href^='http']", |link| set(
                link,
                "rel",
                "external noreferrer"
            ))
        }),
    ];
    handlers.into_iter().flatten().collect()
}

fn rewritten(html: String, handlers: Vec<Handler<'_>>) -> String {
    if handlers.is_empty() {
        return html;
    }
    let settings = RewriteStrSettings::new();
    let settings = handlers
        .into_iter()
        .fold(settings, RewriteStrSettings::append_element_content_handler);
    rewrite_str(&html, settings).unwrap_or(html)
}

fn set(element: &mut Element<'_, '_>, name: &str, value: &str) -> HandlerResult {
    Ok(element.set_attribute(name, value)?)
}

/// A heading a number of levels lower; below the sixth there is none.
fn move_down(heading: &mut Element<'_, '_>, levels: usize) -> HandlerResult {
    let level = heading.tag_name()[1..].parse::<usize>()?;
    Ok(heading.set_tag_name(&format!("h{}", (level + levels).min(6)))?)
}

/// An id, or the way to one, with something before the id.
fn prefix(
    element: &mut Element<'_, '_>,
    attribute: &str,
    sign: &str,
    prefix: &str,
) -> HandlerResult {
    let old = element.get_attribute(attribute).unwrap_or_default();
    set(
        element,
        attribute,
        &format!("{sign}{prefix}{}", &old[sign.len()..]),
    )
}

/// A table scrolls in a region of its own that can be focused and has a name.
fn wrap_table(
    table: &mut Element<'_, '_>,
    tables: &Tables<'_>,
    language: &Language,
) -> HandlerResult {
    tables.count.set(tables.count.get() + 1);
    let number = ("n", Argument::Number(tables.count.get()));
    let label = match tables.name {
        Some(name) => language.find_with(
            "body-table-label-of",
            &[number, ("name", Argument::Text(name))],
        ),
        None => language.find_with("body-table-label", &[number]),
    };
    let label = label.unwrap_or_default();
    let label = escape(&label);
    table.before(
        &format!("<section class=\"region\" aria-label=\"{label}\" tabindex=\"0\">"),
        ContentType::Html,
    );
    table.prepend(
        &format!("<caption class=\"hidden\">{label}</caption>"),
        ContentType::Html,
    );
    table.after("</section>", ContentType::Html);
    Ok(())
}

/// Alignment as a class: a strict policy refuses `style`.
fn align(cell: &mut Element<'_, '_>) -> HandlerResult {
    let style = cell.get_attribute("style").unwrap_or_default();
    cell.remove_attribute("style");
    let side = ["right", "center", "left"]
        .into_iter()
        .find(|side| style.contains(side));
    side.map_or(Ok(()), |side| set(cell, "class", side))
}

/// A box that cannot be ticked is no control: a sign, and its meaning in words.
fn name_task(task: &mut Element<'_, '_>, language: &Language) -> HandlerResult {
    let (sign, key) = if task.has_attribute("checked") {
        ("☑", "body-task-done")
    } else {
        ("☐", "body-task-open")
    };
    let name = escape(&language.text(key));
    let html =
        format!("<span aria-hidden=\"true\">{sign}</span> <span class=\"hidden\">{name}</span>");
    task.replace(&html, ContentType::Html);
    Ok(())
}

fn name_arrow(link: &mut Element<'_, '_>, language: &Language) -> HandlerResult {
    let name = escape(&language.text("body-note-back"));
    let html = format!("<span aria-hidden=\"true\">↑</span><span class=\"hidden\">{name}</span>");
    link.set_inner_content(&html, ContentType::Html);
    Ok(())
}
