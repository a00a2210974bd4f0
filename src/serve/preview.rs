//! What preview adds to a page: live reload, the file it comes from, its warnings, and faults over
//! it. Every element bears `data-preview`; without them the page is the built one, byte for byte.

use super::state::Site;
use crate::document::markdown::escape;
use crate::path::OutputPath;
use crate::show::{Lang, Shown};

/// Where the preview's own files stand; no page's address begins so.
pub(super) const FOLDER: &str = "-preview/";
/// The script of live reload.
pub(super) const SCRIPT: &str = include_str!("preview/preview.js");
/// The style of what is added.
pub(super) const STYLE: &str = include_str!("preview/preview.css");
/// A page with what preview adds.
pub(super) fn page(html: &str, site: &Site, path: &OutputPath) -> String {
    let head = format!("<link rel=\"stylesheet\" href=\"/{FOLDER}preview.css\" data-preview>");
    let html = html.replacen(
        "<meta charset=\"utf-8\">",
        &format!("<meta charset=\"utf-8\">{head}"),
        1,
    );
    let body = format!("{}{}", below(site, path), script(site));
    match html.rfind("</body>") {
        Some(end) => format!("{}{body}{}", &html[..end], &html[end..]),
        None => format!("{html}{body}"),
    }
}

/// The page that is shown while there is no site yet.
pub(super) fn nothing(site: &Site) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"{}\"><head><meta charset=\"utf-8\"><title>planverk</title>\
         <link rel=\"stylesheet\" href=\"/{FOLDER}preview.css\" data-preview></head><body>{}</body></html>",
        site.lang.code(),
        script(site)
    )
}

fn script(site: &Site) -> String {
    let generation = site.generation;
    format!(
        "{}<script src=\"/{FOLDER}preview.js\" data-generation=\"{generation}\" data-preview></script>",
        faults(site)
    )
}

/// The errors over a page; closed when there are none. Open pages ask for it again after each
/// build. Where there is a page below, the faults can be put away, and a button in the corner
/// brings them back.
pub(super) fn faults(site: &Site) -> String {
    let say = |id| escape(&site.lang.say(id, &[]));
    let errors = site.errors().filter_map(|one| fault(one, site.lang));
    let errors: String = errors.collect();
    let open = if errors.is_empty() { "" } else { " open" };
    let (heading, close) = match &site.ready {
        Some(_) => (say("preview-failed"), close(site.lang)),
        None => (say("preview-failed-first"), String::new()),
    };
    format!(
        "<dialog class=\"preview-faults\" aria-labelledby=\"preview-heading\" data-preview{open}>{close}\
         <h2 id=\"preview-heading\">{heading}</h2><ol>{errors}</ol></dialog>\
         <button class=\"preview-again\" type=\"button\" data-preview hidden>{}</button>",
        say("preview-again")
    )
}

/// What puts the faults away, and what is then to be seen.
fn close(lang: Lang) -> String {
    let say = |id| escape(&lang.say(id, &[]));
    let (close, hint) = (say("preview-close"), say("preview-close-hint"));
    format!("<button class=\"preview-close\" type=\"button\">{close}</button><p>{hint}</p>")
}

/// A fault as it stands on the page; nothing where it is counted only.
fn fault(fault: &Shown, lang: Lang) -> Option<String> {
    if !fault.is_drawn() {
        return None;
    }
    let place = match fault.line {
        Some(line) => {
            let place = [("file", &*fault.file), ("line", &*line.to_string())];
            lang.say("preview-place", &place)
        }
        None => fault.file.clone(),
    };
    let hints: String = fault
        .hints
        .iter()
        .map(|hint| format!("<p>{}</p>", escape(hint)))
        .collect();
    let (place, message) = (escape(&place), escape(&fault.message));
    let excerpt = fault.excerpt.as_ref().map_or_else(String::new, |parts| {
        let [before, at, after] = parts.each_ref().map(|part| escape(part));
        format!("<pre>{before}<mark>{at}</mark>{after}</pre>")
    });
    let more = if fault.more.is_empty() {
        String::new()
    } else {
        format!("<p>{}</p>", escape(&fault.more))
    };
    Some(format!(
        "<li><strong>{message}</strong><p>{place}</p>{excerpt}{hints}{more}</li>"
    ))
}

/// The file that a page comes from, the warnings of that file, and a line that opens those of the
/// whole site.
fn below(site: &Site, path: &OutputPath) -> String {
    let Some(source) = site.ready.as_ref().and_then(|ready| ready.source(path)) else {
        return String::new();
    };
    let say = |id| escape(&site.lang.say(id, &[]));
    let own = listed(site.warnings(path), site.lang);
    let own = if own.is_empty() {
        own
    } else {
        format!("<h2>{}</h2>{own}", say("preview-warnings"))
    };
    format!(
        "<aside class=\"preview-source\" aria-label=\"{}\" data-preview>\
         <p>{} <code>{}</code></p>{own}{}</aside>",
        say("preview-label"),
        say("preview-source"),
        escape(source.as_str()),
        all(site)
    )
}

/// The warnings of the whole site, folded.
fn all(site: &Site) -> String {
    let warnings = || {
        site.faults
            .iter()
            .filter(|fault| fault.severity == "warning")
    };
    let count = warnings().count();
    if count == 0 {
        return String::new();
    }
    let count = [("warnings", &*count.to_string())];
    let summary = escape(&site.lang.say("preview-all", &count));
    format!(
        "<details><summary>{summary}</summary>{}</details>",
        listed(warnings(), site.lang)
    )
}

fn listed<'s>(faults: impl Iterator<Item = &'s Shown>, lang: Lang) -> String {
    let faults: String = faults.filter_map(|one| fault(one, lang)).collect();
    if faults.is_empty() {
        faults
    } else {
        format!("<ol>{faults}</ol>")
    }
}
