//! HTML to HTML: one pass over what Markdown became, for what Markdown cannot say and a reader needs.
//! Owns `lol_html`; its handlers stand in one list, and HTML that none of them wants is left alone.

use std::cell::Cell;

use lol_html::html_content::{ContentType, Element};
use lol_html::{HandlerResult, RewriteStrSettings, element, rewrite_str};

use crate::document::markdown::escape;
use crate::language::{Argument, Language};
use crate::page::body::Fitting;

/// What in a text may need a handler.
const WANTED: [&str; 4] = ["<table", "<input", "href=\"http", "note-back"];

/// What in a text has to fit the other texts of its page.
const FITTED: [&str; 3] = ["<h", " id=\"", "href=\"#"];

/// Finishes the HTML of a body that is alone on its page.
pub fn body(html: String, language: &Language) -> String {
    if !has(&html, &WANTED) {
        return html;
    }
    let tables = Tables { count: Cell::new(0), name: None };
    rewrite_str(&html, finishing(&tables, language)).unwrap_or(html)
}

/// Finishes the HTML of a body that stands on a page with others.
pub fn among(html: String, language: &Language, fitting: &Fitting) -> String {
    if !has(&html, &WANTED) && !has(&html, &FITTED) {
        return html;
    }
    let tables = Tables { count: Cell::new(0), name: Some(&fitting.name) };
    let handlers = [
        element!("h2, h3, h4, h5, h6", |heading| move_down(heading, fitting.down)),
        element!("[id]", |named| prefix(named, "id", "", &fitting.prefix)),
        element!("a[href^='#']", |link| prefix(link, "href", "#", &fitting.prefix)),
    ];
    let settings = finishing(&tables, language);
    let settings = handlers.into_iter().fold(settings, RewriteStrSettings::append_element_content_handler);
    rewrite_str(&html, settings).unwrap_or(html)
}

fn has(html: &str, any: &[&str]) -> bool {
    any.iter().any(|wanted| html.contains(wanted))
}

/// The tables met so far, and what they are in the text of, where there are several texts.
struct Tables<'n> {
    count: Cell<i64>,
    name: Option<&'n str>,
}

/// The handlers that every text is finished by.
fn finishing<'h>(tables: &'h Tables<'_>, language: &'h Language) -> RewriteStrSettings<'h, 'static> {
    let handlers = [
        element!("table", |table| wrap_table(table, tables, language)),
        element!("thead th", |head| set(head, "scope", "col")),
        element!("th[style], td[style]", align),
        element!("input[type=checkbox]", |task| name_task(task, language)),
        element!("a[href^='http']", |link| set(link, "rel", "external noreferrer")),
        element!("a.note-back", |link| name_arrow(link, language)),
    ];
    handlers.into_iter().fold(RewriteStrSettings::new(), RewriteStrSettings::append_element_content_handler)
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
fn prefix(element: &mut Element<'_, '_>, attribute: &str, sign: &str, prefix: &str) -> HandlerResult {
    let old = element.get_attribute(attribute).unwrap_or_default();
    set(element, attribute, &format!("{sign}{prefix}{}", &old[sign.len()..]))
}

/// A table scrolls in a region of its own that can be focused and has a name.
fn wrap_table(table: &mut Element<'_, '_>, tables: &Tables<'_>, language: &Language) -> HandlerResult {
    tables.count.set(tables.count.get() + 1);
    let number = ("n", Argument::Number(tables.count.get()));
    let label = match tables.name {
        Some(name) => language.find_with("body-table-label-of", &[number, ("name", Argument::Text(name))]),
        None => language.find_with("body-table-label", &[number]),
    };
    let label = label.unwrap_or_default();
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
    let html = format!("<span aria-hidden=\"true\">{sign}</span> <span class=\"hidden\">{name}</span>");
    task.replace(&html, ContentType::Html);
    Ok(())
}

fn name_arrow(link: &mut Element<'_, '_>, language: &Language) -> HandlerResult {
    let name = escape(&language.text("body-note-back"));
    let html = format!("<span aria-hidden=\"true\">↑</span><span class=\"hidden\">{name}</span>");
    link.set_inner_content(&html, ContentType::Html);
    Ok(())
}
