//! What preview adds to a page: live reload, the file it comes from, its warnings, and faults over
//! it. Every element bears `data-preview`; without them the page is the built one, byte for byte.

use super::Site;
use crate::document::markdown::escape;
use crate::path::OutputPath;
use crate::show::Shown;

/// Where the preview's own files stand; no page's address begins so.
pub(super) const FOLDER: &str = "-preview/";
/// The script of live reload.
pub(super) const SCRIPT: &str = include_str!("preview/preview.js");
/// The style of what is added.
pub(super) const STYLE: &str = include_str!("preview/preview.css");
/// What puts the faults away, and what is then to be seen.
const CLOSE: &str = "<button class=\"preview-close\" type=\"button\">Lukk</button>\
                     <p>Lukk denne ruten for å se den siste utgaven som var i orden.</p>";

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
        "<!DOCTYPE html><html lang=\"nb\"><head><meta charset=\"utf-8\"><title>planverk</title>\
         <link rel=\"stylesheet\" href=\"/{FOLDER}preview.css\" data-preview></head><body>{}</body></html>",
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
    let errors: String = site.errors().filter_map(fault).collect();
    let open = if errors.is_empty() { "" } else { " open" };
    let (heading, close) = match &site.ready {
        Some(_) => ("Nettstedet kan ikke bygges", CLOSE),
        None => ("Nettstedet kan ikke bygges ennå", ""),
    };
    format!(
        "<dialog class=\"preview-faults\" aria-labelledby=\"preview-heading\" data-preview{open}>{close}\
         <h2 id=\"preview-heading\">{heading}</h2><ol>{errors}</ol></dialog>\
         <button class=\"preview-again\" type=\"button\" data-preview hidden>Vis feilene</button>"
    )
}

/// A fault as it stands on the page; nothing where it is counted only.
fn fault(fault: &Shown) -> Option<String> {
    if !fault.is_drawn() {
        return None;
    }
    let line = fault
        .line
        .map_or_else(String::new, |line| format!(", linje {line}"));
    let hints: String = fault
        .hints
        .iter()
        .map(|hint| format!("<p>{}</p>", escape(hint)))
        .collect();
    let (file, message) = (escape(&fault.file), escape(&fault.message));
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
        "<li><strong>{message}</strong><p>{file}{line}</p>{excerpt}{hints}{more}</li>"
    ))
}

/// The file that a page comes from, and the warnings of that file.
fn below(site: &Site, path: &OutputPath) -> String {
    let Some(source) = site.ready.as_ref().and_then(|ready| ready.source(path)) else {
        return String::new();
    };
    let warnings: String = site.warnings(path).filter_map(fault).collect();
    let warnings = if warnings.is_empty() {
        warnings
    } else {
        format!("<h2>Advarsler</h2><ol>{warnings}</ol>")
    };
    format!(
        "<aside class=\"preview-source\" aria-label=\"Forhåndsvisning\" data-preview>\
         <p>Denne siden kommer fra <code>{}</code></p>{warnings}</aside>",
        escape(source.as_str())
    )
}
