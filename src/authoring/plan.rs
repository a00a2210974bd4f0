//! `new plan`.

use super::file::title;
use super::name::name;
use super::site::Site;
use super::template::{draft, filled, line, line_or_example, template};
use super::{Found, Kind, New, NewFile, Refused};
use crate::document::PlanKind;
use crate::path::SourcePath;
use crate::yaml;

/// A new plan, owned by the owner of the site.
///
/// # Errors
/// Where there is one of that name already.
pub fn plan(site: &Site<'_>, written: &str, kind: PlanKind) -> Result<New, Refused> {
    let title = title(written)?;
    let folder = name(None, &title, "plan");
    if let Some(other) = site.plans().find(|plan| plan.id() == folder) {
        let place = SourcePath::new(format!("content/plans/{}", other.folder));
        return Err(Refused::Taken(Kind::Plan, folder, place));
    }
    let owner = site
        .config
        .owner
        .as_ref()
        .map(|owner| yaml::value(&owner.value));
    let owner = line_or_example("owner", owner.as_deref(), "KODE");
    let title = line("title", &yaml::value(&title));
    let kind = line("kind", kind.id());
    let (file, fit) = site.fitted(|is_draft| {
        let holes = [
            ("title", title.as_str()),
            ("kind", &kind),
            ("owner", &owner),
            ("draft", &draft(is_draft)),
        ];
        NewFile::text(
            format!("content/plans/{folder}/plan.md"),
            filled(template!(site, "plan.md"), &holes),
        )
    });
    let found = vec![Found::Folder(folder)];
    Ok(New {
        file,
        beside: Vec::new(),
        found,
        fit,
    })
}
