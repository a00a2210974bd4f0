//! HTML of authors: one pass over it, for what it lacks that readers need and what the page it stands
//! on asks for. What Markdown has become is marked in it, and left alone.

use lol_html::html_content::{ContentType, Element};
use lol_html::{HandlerResult, RewriteStrSettings, element, rewrite_str};

use crate::document::markdown::{Gap, mark};
use crate::page::body::Standing;

/// HTML of an author as it stands on a page, with marks for what depends on the page's language.
pub fn author_html(html: &str, standing: &Standing<'_>) -> String {
    let Standing { prefix, down, .. } = standing;
    let mut handlers = vec![
        element!("table", mark_table),
        element!("thead th", |head| set(head, "scope", "col")),
        element!("th[style], td[style]", align),
        element!("input[type=checkbox]", mark_task),
        element!("a[href^='http']", |link| set(
            link,
            "rel",
            "external noreferrer"
        )),
    ];
    if *down > 0 {
        handlers.push(element!("h2, h3, h4, h5, h6", |heading| move_down(
            heading, *down
        )));
    }
    if !prefix.is_empty() {
        handlers.push(element!("[id]", |named| put_before(
            named, "id", "", prefix
        )));
        handlers.push(element!("a[href^='#']", |link| put_before(
            link, "href", "#", prefix
        )));
    }
    let settings = handlers.into_iter().fold(
        RewriteStrSettings::new(),
        RewriteStrSettings::append_element_content_handler,
    );
    rewrite_str(html, settings).unwrap_or_else(|_| html.to_owned())
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
fn put_before(
    element: &mut Element<'_, '_>,
    attribute: &str,
    sign: &str,
    prefix: &str,
) -> HandlerResult {
    let old = element.get_attribute(attribute).unwrap_or_default();
    let id = old.strip_prefix(sign).unwrap_or_default();
    set(element, attribute, &format!("{sign}{prefix}{id}"))
}

fn mark_table(table: &mut Element<'_, '_>) -> HandlerResult {
    table.before(&mark(Gap::Table), ContentType::Html);
    table.prepend(&mark(Gap::Caption), ContentType::Html);
    table.after(&mark(Gap::TableEnd), ContentType::Html);
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

fn mark_task(task: &mut Element<'_, '_>) -> HandlerResult {
    let is_done = task.has_attribute("checked");
    task.replace(&mark(Gap::Task(is_done)), ContentType::Html);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Place;
    use crate::language::Language;
    use crate::page::body::Places;
    use crate::path::OutputPath;
    use crate::path::SourcePath;
    use crate::source::SourceTree;
    use crate::theme::Theme;

    fn among(html: &str, prefix: &str, down: usize) -> String {
        let tree = SourceTree::from_files([]);
        let place = Place::file(&SourcePath::new("content/site.yaml"));
        let theme = Theme::load(&tree, "standard", &place).value;
        let language = Language::load(&tree, &theme, "nb").value;
        let standing = Standing {
            path: &OutputPath::new("index.html"),
            language: &language,
            plan: None,
            here: &Places::new(),
            prefix: prefix.to_owned(),
            down,
            name: None,
        };
        author_html(html, &standing)
    }

    #[test]
    fn marks_pass_as_they_are() {
        let html = "<div id=a>\0 1\0</div><b>x</b>\0 2\0";
        assert_eq!(among(html, "", 0), html);
    }

    #[test]
    fn what_an_author_wrote_fits_the_page() {
        assert_eq!(
            among("<h2 id='x'>A</h2><a href=\"#x\">a</a>", "p_", 1),
            "<h3 id=\"p_x\">A</h3><a href=\"#p_x\">a</a>"
        );
        assert_eq!(
            among("<h6>A</h6><a href=\"https://a.no\">a</a>", "", 3),
            "<h6>A</h6><a href=\"https://a.no\" rel=\"external noreferrer\">a</a>"
        );
    }

    #[test]
    fn tables_and_tasks_are_the_themes() {
        assert_eq!(
            among(
                "<table class=a><td style='text-align:right'>1</table>",
                "",
                0
            ),
            "\0table\0<table class=a>\0caption\0<td class=\"right\">1</table>\0end\0"
        );
        assert_eq!(
            among("<input type=checkbox checked> <input type=checkbox>", "", 0),
            "\0done\0 \0open\0"
        );
    }
}
