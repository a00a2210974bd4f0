//! What a site that search engines may list gives them: the whole address of each of its pages (sitemaps.org, 0.9).

use std::fmt::Write as _;

use super::Sink;
use crate::document::markdown::escape;
use crate::page::{Site, address, pages};

/// The most addresses that a sitemap may have.
const MOST: usize = 50_000;

/// The sitemap by path; none where the site is not public or its address is not known.
pub fn files(site: &Site<'_>, sink: &Sink<'_>) {
    let (path, base) = (address::sitemap(&site.model.config), site.shared.base_url.as_deref());
    if let Some((path, base)) = path.zip(base) {
        sink(path, sitemap(site, base).into_bytes());
    }
}

fn sitemap(site: &Site<'_>, base: &str) -> String {
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
                    <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        .to_owned();
    let pages = pages(site.model, site.addresses).into_iter().filter(|page| page.subject.is_listed(site.model));
    for page in pages.take(MOST) {
        let _ = writeln!(text, "<url><loc>{}</loc></url>", escape(&format!("{base}{}", page.path)));
    }
    text.push_str("</urlset>\n");
    text
}
