//! `new department`.

use super::file::title;
use super::site::Site;
use super::template::{filled, line, template};
use super::{Kind, New, NewFile, Refused};
use crate::document::DepartmentKind;
use crate::path::slug;
use crate::yaml;

/// A new department.
///
/// # Errors
/// Where the code is in use already, or would have the address of another.
pub fn department(
    site: &Site<'_>,
    code: &str,
    name: &str,
    kind: DepartmentKind,
) -> Result<New, Refused> {
    let (code, name) = (title(code)?, title(name)?);
    let address = slug(&code);
    if address.is_empty() {
        return Err(Refused::NoName(code));
    }
    if let Some(other) = site
        .documents
        .departments
        .iter()
        .find(|other| slug(&other.code) == address)
    {
        return Err(Refused::Taken(
            Kind::Department,
            other.code.clone(),
            other.file.clone(),
        ));
    }
    let name = line("name", &yaml::value(&name));
    let (code, kind) = (line("code", &yaml::value(&code)), line("kind", kind.id()));
    let (file, fit) = site.fitted(|_| {
        let holes = [("code", code.as_str()), ("name", &name), ("kind", &kind)];
        NewFile::text(
            format!("content/departments/{address}.md"),
            filled(template!(site, "department.md"), &holes),
        )
    });
    Ok(New {
        file,
        beside: Vec::new(),
        found: Vec::new(),
        fit,
    })
}
