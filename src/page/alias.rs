//! Earlier addresses: a page at each, which leads on to where the matter is now.

use super::{Page, Subject};
use crate::diagnostic::{Diagnostic, Place, Rule, Warned};
use crate::model::link::{Origin, Target};
use crate::model::{MeasureId, Model, PageId, PlanId, SectionId};
use crate::path::{OutputPath, SourcePath, slug};
use crate::yaml::Written;

/// What has earlier addresses, its file, and the addresses as written.
type Moved<'m> = (Target, &'m SourcePath, &'m [Written<String>]);

/// A page at each earlier address, with a fault for each that cannot be an address of the site.
pub fn pages(model: &Model) -> Warned<Vec<Page>> {
    let (mut pages, mut diagnostics) = (Vec::new(), Vec::new());
    for (target, file, aliases) in moved(model) {
        for alias in aliases {
            let language = model.language(Origin::Target(target));
            match address(&alias.value) {
                Some(path) => pages.push(Page {
                    written: Some(alias.at.clone()),
                    ..Page::new(&path, Subject::Moved(target), language, file)
                }),
                None => {
                    let fault = Diagnostic::new(Rule::WrongAlias, Place::field(file, &alias.at));
                    diagnostics.push(fault.with("address", &*alias.value));
                }
            }
        }
    }
    Warned {
        value: pages,
        diagnostics,
    }
}

fn moved(model: &Model) -> impl Iterator<Item = Moved<'_>> {
    let plans = model.plans.iter().map(|plan| &plan.document).enumerate();
    let plans = plans.map(|(at, plan)| (Target::Plan(PlanId(at)), &plan.file, &*plan.aliases));
    let sections = model
        .sections
        .iter()
        .map(|section| &section.document)
        .enumerate();
    let sections = sections.map(|(at, section)| {
        (
            Target::Section(SectionId(at)),
            &section.file,
            &*section.aliases,
        )
    });
    let measures = model
        .measures
        .iter()
        .map(|measure| &measure.document)
        .enumerate();
    let measures = measures.map(|(at, measure)| {
        (
            Target::Measure(MeasureId(at)),
            &measure.file,
            &*measure.aliases,
        )
    });
    let pages = model.pages.iter().map(|page| &page.document).enumerate();
    let pages = pages.map(|(at, page)| (Target::Page(PageId(at)), &page.file, &*page.aliases));
    plans.chain(sections).chain(measures).chain(pages)
}

/// The page of an address as people write it: `planer/gammel/`, with or without the slash or the
/// file's name. None if it leads out of the site or is not what addresses of the site are made of.
fn address(written: &str) -> Option<OutputPath> {
    let folder = written
        .strip_suffix("/index.html")
        .or(written.strip_suffix('/'))
        .unwrap_or(written);
    let path = OutputPath::page(&format!("{folder}/"));
    let is_plain = folder
        .split('/')
        .all(|part| !part.is_empty() && slug(part) == part);
    (is_plain && path.fault().is_none()).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_alias_is_an_address_of_the_site() {
        let read = |written: &str| address(written).map(|path| path.to_string());
        for same in [
            "planer/gammel",
            "planer/gammel/",
            "planer/gammel/index.html",
        ] {
            assert_eq!(read(same).as_deref(), Some("planer/gammel/index.html"));
        }
        let long = format!("{}/", "a".repeat(65));
        for wrong in [
            "",
            "/",
            "index.html",
            "/a/",
            "a//b/",
            "a//",
            "../a/",
            "a/../b/",
            "./a",
            "A/",
            "å/",
            "a b/",
            "a.html",
            "_a/",
            "con/",
            "https://example.org/",
            "//example.org/",
            "a?b",
            "a#b",
            "a\\b",
            "-preview/",
            "a%2f..",
            &long,
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
