//! `new section`.

use super::file::title;
use super::name::name;
use super::site::Site;
use super::template::{draft, filled, line, template};
use super::{Kind, New, NewFile, Refused};
use crate::path::{SourcePath, order_of, without_order};
use crate::yaml;

/// A new section of a plan, after those that it has.
///
/// # Errors
/// Where there is no such plan, or one of that name in it already.
pub fn section(site: &Site<'_>, plan: &str, written: &str) -> Result<New, Refused> {
    let plan = site.plan(plan)?;
    let title = title(written)?;
    let sections = site.sections(plan);
    let last = sections
        .iter()
        .filter_map(|section| order_of(section.folder))
        .max();
    // Where the others have no order, this one has none either.
    let order = match last {
        None if !sections.is_empty() => None,
        last => Some(last.unwrap_or(0).saturating_add(1).to_string()),
    };
    let folder = name(order.as_deref(), &title, "del");
    if let Some(other) = sections
        .iter()
        .find(|section| section.id() == without_order(&folder))
    {
        let place = SourcePath::new(format!("content/plans/{}/{}", plan.folder, other.folder));
        return Err(Refused::Taken(Kind::Section, other.id().to_owned(), place));
    }
    let title = line("title", &yaml::value(&title));
    let (file, fit) = site.fitted(|is_draft| {
        let holes = [("title", title.as_str()), ("draft", &draft(is_draft))];
        NewFile::text(
            format!("content/plans/{}/{folder}/section.md", plan.folder),
            filled(template!(site, "section.md"), &holes),
        )
    });
    Ok(New {
        file,
        beside: Vec::new(),
        found: Vec::new(),
        fit,
    })
}
