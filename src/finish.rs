//! HTML to HTML: one pass over what Markdown became, for what Markdown cannot say and a reader needs.
//! Owns `lol_html`; its handlers stand in one list, and HTML that none of them wants is left alone.

use std::cell::Cell;

use lol_html::html_content::{ContentType, Element};
use lol_html::{HandlerResult, RewriteStrSettings, element, rewrite_str};

use crate::document::markdown::escape;
use crate::language::{Argument, Language};

/// What in a text may need a handler.
const WANTED: [&str; 4] = ["<table", "<input", "href=\"http", "note-back"];

/// Finishes the HTML of one body.
pub fn body(html: String, language: &Language) -> String {
    if !WANTED.iter().any(|wanted| html.contains(wanted)) {
        return html;
    }
    let tables = Cell::new(0_i64);
    let handlers = [
        element!("table", |table| wrap_table(table, &tables, language)),
        element!("thead th", |head| set(head, "scope", "col")),
        element!("th[style], td[style]", align),
        element!("input[type=checkbox]", |task| name_task(task, language)),
        element!("a[href^='http']", |link| set(link, "rel", "external noreferrer")),
        element!("a.note-back", |link| name_arrow(link, language)),
    ];
    let settings =
        handlers.into_iter().fold(RewriteStrSettings::new(), RewriteStrSettings::append_element_content_handler);
    rewrite_str(&html, settings).unwrap_or(html)
}

fn set(element: &mut Element<'_, '_>, name: &str, value: &str) -> HandlerResult {
    Ok(element.set_attribute(name, value)?)
}

/// A table scrolls in a region of its own that can be focused and has a name.
fn wrap_table(table: &mut Element<'_, '_>, tables: &Cell<i64>, language: &Language) -> HandlerResult {
    tables.set(tables.get() + 1);
    let label = language.find_with("body-table-label", &[("n", Argument::Number(tables.get()))]).unwrap_or_default();
    let label = escape(&label);
    table.before(&format!("<section class=\"region\" aria-label=\"{label}\" tabindex=\"0\">"), ContentType::Html);
    table.prepend(&format!("<caption class=\"hidden\">{label}</caption>"), ContentType::Html);
    table.after("</section>", ContentType::Html);
    Ok(())
}

/// Alignment as a class: a strict policy refuses `style`.
fn align(cell: &mut Element<'_, '_>) -> HandlerResult {
    let style = cell.get_attribute("style").unwrap_or_default();
    cell.remove_attribute("style");
    let side = ["right", "center", "left"].into_iter().find(|side| style.contains(side));
    side.map_or(Ok(()), |side| set(cell, "class", side))
}

/// A box that cannot be ticked is no control: a sign, and its meaning in words.
fn name_task(task: &mut Element<'_, '_>, language: &Language) -> HandlerResult {
    let (sign, key) = if task.has_attribute("checked") { ("☑", "body-task-done") } else { ("☐", "body-task-open") };
    let name = escape(&language.text(key));
    let html = format!("<span aria-hidden=\"true\">{sign}</span> <span class=\"hidden\">{name}:</span>");
    task.replace(&html, ContentType::Html);
    Ok(())
}

fn name_arrow(link: &mut Element<'_, '_>, language: &Language) -> HandlerResult {
    let name = escape(&language.text("body-note-back"));
    let html = format!("<span aria-hidden=\"true\">↑</span><span class=\"hidden\">{name}</span>");
    link.set_inner_content(&html, ContentType::Html);
    Ok(())
}
