//! What a site that search engines may list gives them: the whole address of each of its pages
//! (sitemaps.org, 0.9), in parts and a list of the parts where there are too many for one file.

use std::fmt::Write as _;

use crate::document::markdown::escape;
use crate::page::artifact::SITEMAP_LIMIT;
use crate::page::{Page, Site, address};

const SPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// The sitemap, or one of its parts; empty where the address of the site is not known.
pub fn file(site: &Site<'_>, part: Option<usize>) -> Vec<u8> {
    let base = site.shared.base_url.as_deref().unwrap_or_default();
    let pages: Vec<&Page> = site
        .pages
        .iter()
        .filter(|page| page.subject.is_listed(site.model))
        .collect();
    let mut parts = pages.chunks(SITEMAP_LIMIT);
    let text = match part {
        Some(part) => list(
            "urlset",
            "url",
            base,
            parts
                .nth(part)
                .unwrap_or_default()
                .iter()
                .map(|page| &page.path),
        ),
        None if pages.len() <= SITEMAP_LIMIT => {
            list("urlset", "url", base, pages.iter().map(|page| &page.path))
        }
        None => list(
            "sitemapindex",
            "sitemap",
            base,
            parts
                .enumerate()
                .map(|(part, _)| address::sitemap_part(part)),
        ),
    };
    text.into_bytes()
}

fn list(
    root: &str,
    item: &str,
    base: &str,
    paths: impl Iterator<Item = impl std::fmt::Display>,
) -> String {
    let mut text =
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{root} xmlns=\"{SPACE}\">\n");
    for path in paths {
        let _ = writeln!(
            text,
            "<{item}><loc>{}</loc></{item}>",
            escape(&format!("{base}{path}"))
        );
    }
    let _ = writeln!(text, "</{root}>");
    text
}
