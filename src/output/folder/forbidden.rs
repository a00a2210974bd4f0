//! Which folders a site is never written to, whatever stands in them.

use std::path::{Path, PathBuf};

use super::super::refusal::Refusal;

/// Refuses the root of the file system, a home, the site itself, its sources, and all that holds
/// them.
pub fn refuse_forbidden(folder: &Path, site: &Path, home: Option<&Path>) -> Result<(), Refusal> {
    let real = |path: &Path| canonical(path).unwrap_or_else(|| path.to_owned());
    let (output, root) = (real(folder), real(site));
    let holds_site = root.starts_with(&output);
    let is_home =
        home.is_some_and(|home| !home.as_os_str().is_empty() && real(home).starts_with(&output));
    if output.parent().is_none() || holds_site || is_in_sources(folder, site) || is_home {
        return Err(Refusal::Forbidden(folder.to_owned()));
    }
    Ok(())
}

/// Whether a folder lies in the sources of a site.
pub fn is_in_sources(folder: &Path, site: &Path) -> bool {
    let real = |path: &Path| canonical(path).unwrap_or_else(|| path.to_owned());
    let (folder, root) = (real(folder), real(site));
    ["content", "themes"]
        .iter()
        .any(|sources| folder.starts_with(root.join(sources)))
}

/// The real path of something that may not be there yet: that of the nearest folder above it that
/// is.
pub fn canonical(path: &Path) -> Option<PathBuf> {
    let absolute = std::path::absolute(path).ok()?;
    let existing = absolute.ancestors().find(|above| above.exists())?;
    let rest = absolute.strip_prefix(existing).ok()?;
    let mut real = existing.canonicalize().ok()?;
    for part in rest.components() {
        match part {
            std::path::Component::ParentDir => drop(real.pop()),
            part => real.push(part),
        }
    }
    Some(real)
}
