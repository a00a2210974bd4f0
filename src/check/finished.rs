//! The finished files of a site, read as a browser reads them: what each page and style sheet leads
//! to, and what leads nowhere. One page is held at a time.

mod css;
mod html;

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::build::Prepared;
use crate::diagnostic::Diagnostic;
use crate::page::address;
use crate::path::percent_decoded;
use html::Attribute;

/// Where the finished files lead.
pub(super) struct Finished {
    /// Addresses that lead nowhere, in order of the files that have them.
    pub nowhere: Vec<Nowhere>,
    /// Of each artifact, whether some page or style sheet leads to it.
    pub used: Vec<bool>,
}

/// An address that leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Nowhere {
    /// The artifact that has it.
    pub from: usize,
    /// The address as it stands in the file.
    pub written: String,
    /// What it would lead to, from the root of the site, or a place on any page: `#place`.
    pub to: String,
}

impl Finished {
    /// Makes every file and follows what is in it.
    ///
    /// # Errors
    /// The faults of the templates.
    pub fn of(built: &Prepared) -> Result<Self, Vec<Diagnostic>> {
        let reading = Reading::new(built);
        built.each(|path, bytes| {
            reading.file(path.as_str(), bytes);
            ControlFlow::Continue(())
        })?;
        Ok(reading.finish())
    }
}

/// The number that stands for an id of a page.
type IdPrint = u64;

/// What is being read.
struct Reading<'s> {
    /// The artifacts by path.
    files: HashMap<&'s str, usize>,
    used: Vec<AtomicBool>,
    seen: Mutex<Seen>,
}

/// What has been seen so far of all files.
#[derive(Default)]
struct Seen {
    /// The ids of each page.
    ids: HashMap<usize, Vec<IdPrint>>,
    /// Places in other pages that are led to.
    places: HashMap<(usize, IdPrint), Vec<Nowhere>>,
    nowhere: Vec<Nowhere>,
    /// Files that are no artifacts: those of the search index.
    others: HashSet<String>,
}

/// What one page leads to.
#[derive(Default)]
struct Page {
    ids: Vec<IdPrint>,
    /// Addresses of places on the page itself.
    own: Vec<(IdPrint, String)>,
    places: Vec<((usize, IdPrint), Nowhere)>,
    nowhere: Vec<Nowhere>,
    /// Its addresses are not meant from where it stands.
    has_base: bool,
}

impl<'s> Reading<'s> {
    fn new(built: &'s Prepared) -> Self {
        let artifacts = built.artifacts().iter().enumerate();
        Reading {
            files: artifacts.map(|(at, one)| (one.path.as_str(), at)).collect(),
            used: built
                .artifacts()
                .iter()
                .map(|_| AtomicBool::default())
                .collect(),
            seen: Mutex::default(),
        }
    }

    fn file(&self, path: &str, bytes: &[u8]) {
        let Some(&from) = self.files.get(path) else {
            self.seen().others.insert(path.to_owned());
            return;
        };
        let mut page = Page::default();
        if path.ends_with(".html") {
            html::each_attribute(bytes, |attribute, value| {
                self.attribute(&mut page, (from, path), attribute, value);
            });
        } else if path.ends_with(".css") {
            css::each_address(bytes, |address| {
                self.address(&mut page, (from, path), &address);
            });
        } else {
            return;
        }
        self.add(page, from);
    }

    fn attribute(
        &self,
        page: &mut Page,
        from: (usize, &str),
        attribute: Attribute,
        value: Cow<'_, str>,
    ) {
        match attribute {
            Attribute::Id => page.ids.push(print(&value)),
            Attribute::Base => page.has_base = true,
            Attribute::Address => self.address(page, from, &value),
            Attribute::Addresses => {
                html::addresses(&value).for_each(|address| self.address(page, from, address))
            }
            Attribute::Style => css::each_address(value.as_bytes(), |address| {
                self.address(page, from, &address);
            }),
        }
    }

    /// Follows an address.
    fn address(&self, page: &mut Page, (from, path): (usize, &str), written: &str) {
        let written = written.trim_matches([' ', '\t', '\n', '\r', '\u{c}']);
        let (address, fragment) = written.split_once('#').unwrap_or((written, ""));
        let nowhere = |to: String| Nowhere {
            from,
            written: written.to_owned(),
            to,
        };
        // The top of a page is there without anything that is called so.
        let fragment = Some(fragment).filter(|id| !id.is_empty() && *id != "top");
        let print = fragment.map(|id| print(&percent_decoded(id).unwrap_or(id.into())));
        if address.is_empty() {
            page.own.extend(print.map(|id| (id, written.to_owned())));
            return;
        }
        match self.follow(path, address) {
            Leads::Outside => {}
            Leads::Nowhere(to) => page.nowhere.push(nowhere(to)),
            Leads::To(file, to) => {
                self.used[file].store(true, Ordering::Relaxed);
                if let Some((id, print)) = fragment.zip(print).filter(|_| to.ends_with(".html")) {
                    let place = nowhere(format!("{to}#{id}"));
                    page.places.push(((file, print), place));
                }
            }
        }
    }

    /// Where an address without a fragment leads from a file.
    fn follow(&self, path: &str, address: &str) -> Leads {
        let mut address = address.split('?').next().unwrap_or_default();
        if path == address::not_found().as_str() {
            // It is shown at any address, and tries every way up to the root.
            address = address.trim_start_matches("../");
        }
        if address.starts_with('/') || has_scheme(address) {
            return Leads::Outside;
        }
        let decoded = percent_decoded(address).unwrap_or(address.into());
        let Some(to) = joined(path, &decoded) else {
            return Leads::Nowhere(address.to_owned());
        };
        if let Some(file) = self.files.get(to.as_str()) {
            return Leads::To(*file, to);
        }
        let page = format!("{to}/index.html");
        match self.files.get(page.as_str()) {
            Some(file) => Leads::To(*file, page),
            None => Leads::Nowhere(to),
        }
    }

    /// Adds what a page leads to; of its own places, those that are not there.
    fn add(&self, mut page: Page, from: usize) {
        if page.has_base {
            page = Page {
                ids: page.ids,
                ..Page::default()
            };
        }
        page.ids.sort_unstable();
        let own = std::mem::take(&mut page.own).into_iter();
        let own = own.filter(|(id, _)| page.ids.binary_search(id).is_err());
        page.nowhere.extend(own.map(|(_, written)| Nowhere {
            from,
            to: written.clone(),
            written,
        }));
        let mut seen = self.seen();
        seen.ids.insert(from, page.ids);
        seen.nowhere.extend(page.nowhere);
        for (place, address) in page.places {
            seen.places.entry(place).or_default().push(address);
        }
    }

    fn seen(&self) -> std::sync::MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn finish(self) -> Finished {
        let mut seen = self
            .seen
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        let mut nowhere = std::mem::take(&mut seen.nowhere);
        nowhere.retain(|one| !seen.others.contains(&one.to));
        for ((file, id), addresses) in seen.places {
            let ids = seen.ids.get(&file);
            if ids.is_none_or(|ids| ids.binary_search(&id).is_err()) {
                nowhere.extend(addresses);
            }
        }
        nowhere.sort_unstable();
        nowhere.dedup();
        Finished {
            nowhere,
            used: self.used.into_iter().map(AtomicBool::into_inner).collect(),
        }
    }
}

/// Where an address leads.
enum Leads {
    /// Out of the site, or to a place that depends on where it is published.
    Outside,
    /// To a file of the site.
    To(usize, String),
    /// To what the site has not.
    Nowhere(String),
}

fn print(id: &str) -> IdPrint {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    hasher.finish()
}

/// Whether an address begins with a scheme: `mailto:`, `https:`.
fn has_scheme(address: &str) -> bool {
    let end = address.find([':', '/', '?']);
    end.is_some_and(|end| {
        let scheme = &address[..end];
        address[end..].starts_with(':')
            && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
    })
}

/// The file that a relative address names from another, `index.html` where it names a folder;
/// `None` where it climbs out of the site.
fn joined(from: &str, address: &str) -> Option<String> {
    let mut joined = String::with_capacity(from.len() + address.len() + "index.html".len());
    joined.push_str(from.rsplit_once('/').map_or("", |(folder, _)| folder));
    let mut is_folder = true;
    for part in address.split('/') {
        is_folder = matches!(part, "" | "." | "..");
        match part {
            "" | "." => {}
            ".." if joined.is_empty() => return None,
            ".." => joined.truncate(joined.rfind('/').unwrap_or(0)),
            name => {
                if !joined.is_empty() {
                    joined.push('/');
                }
                joined.push_str(name);
            }
        }
    }
    if is_folder {
        if !joined.is_empty() {
            joined.push('/');
        }
        joined.push_str("index.html");
    }
    Some(joined)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_joined_as_browsers_do() {
        for (from, address, expected) in [
            ("index.html", "a/", Some("a/index.html")),
            ("a/b/index.html", "../c", Some("a/c")),
            ("a/b/index.html", "../../", Some("index.html")),
            ("a/b/index.html", "..", Some("a/index.html")),
            ("a/index.html", "./b.css", Some("a/b.css")),
            ("a/index.html", "../../b", None),
        ] {
            assert_eq!(joined(from, address).as_deref(), expected, "{address}");
        }
    }

    #[test]
    fn schemes_are_told_from_names() {
        assert!(has_scheme("mailto:a@b.no"));
        assert!(has_scheme("data:,"));
        assert!(!has_scheme("a/b:c"));
        assert!(!has_scheme("?a:b"));
        assert!(!has_scheme("1:2"));
    }
}
