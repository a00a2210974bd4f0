//! The page of the template `paper.html` as a plan to be set: what its parts `header`, `nav`, `main`
//! and `footer` are on paper.

use scraper::{ElementRef, Html};

use super::blocks::blocks;
use super::letters::settable;
use super::line::line;
use super::node::Document;
use super::reading::Reading;
use crate::path::OutputPath;

/// A page that stands at an address, as a plan to be set, and the pictures that it shows.
pub(super) fn page(
    html: &str,
    path: &OutputPath,
    base_url: Option<&str>,
) -> (Document, Vec<OutputPath>) {
    let html = Html::parse_document(html);
    let mut reading = Reading::new(&html, path, base_url);
    let mut document = Document::default();
    let root = html.root_element();
    let article = root
        .descendent_elements()
        .find(|element| element.value().name() == "article");
    let article = article.unwrap_or(root);
    let language = article.attr("lang").unwrap_or_default();
    language.clone_into(&mut document.language);
    for part in article.child_elements() {
        match part.value().name() {
            "header" => {
                document.title = title(part);
                document.cover = blocks(&mut reading, part);
            }
            "nav" => document.contents = words(part),
            "footer" => document.foot = line(&mut reading, part.children()),
            _ => document.body.extend(blocks(&mut reading, part)),
        }
    }
    document.labels = reading.labels;
    (document, reading.pictures)
}

fn title(header: ElementRef<'_>) -> String {
    let mut elements = header.descendent_elements();
    let heading = elements.find(|element| element.value().name() == "h1");
    heading.map(words).unwrap_or_default()
}

fn words(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    settable(&words.join(" "))
}
