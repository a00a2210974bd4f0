//! The page of the files for other systems.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::address::{plan_data, schema};
use super::super::artifact::has_due;
use super::super::figure::{FigureKind, about};
use super::super::{Scope, Site};
use super::download::{Download, download, download_calendar, download_paper};
use super::link::{Link, link};
use crate::model::DepartmentId;

/// The files for other systems.
#[derive(Debug, JsonSchema, Serialize)]
pub struct DataView {
    /// Those of the whole site.
    pub files: Vec<DataFile>,
    /// Those of each plan.
    pub plans: Vec<OwnFiles>,
    /// What `data/plans/ID.json` holds, as the address of its schema.
    pub plan_schema: String,
    /// Those of each department that has any.
    pub departments: Vec<OwnFiles>,
    /// The numbers of the site's figures for spreadsheets.
    pub figures: Vec<Link>,
}

/// A file of the whole site.
#[derive(Debug, JsonSchema, Serialize)]
pub struct DataFile {
    /// What it holds, by the end of its string's name.
    pub name: &'static str,
    /// Its address.
    pub url: &'static str,
    /// The address of its JSON Schema, for JSON.
    pub schema: Option<String>,
}

/// The files of a plan or a department.
#[derive(Debug, JsonSchema, Serialize)]
pub struct OwnFiles {
    /// The plan or the department.
    pub of: Link,
    /// The address of everything that the pages of a plan say, as JSON; none of a department.
    pub whole: Option<String>,
    /// Its measures for spreadsheets.
    pub sheet: Option<Download>,
    /// Its deadlines as a calendar.
    pub calendar: Option<Download>,
    /// A plan as a PDF; none where the program was built without the feature `pdf`.
    pub paper: Option<Download>,
    /// The numbers of its figures for spreadsheets.
    pub figures: Vec<Link>,
}

/// The page of the files for other systems.
pub fn data(site: &Site<'_>) -> DataView {
    let (model, addresses) = (site.model, site.addresses);
    let is_there = |name: &str| match name {
        "feed" => model.as_of.is_some(),
        "calendar" => has_due(model, Scope::Site),
        _ => true,
    };
    let files = [
        ("sheet", "data/measures.csv"),
        ("measures", "data/measures.json"),
        ("plans", "data/plans.json"),
        ("departments", "data/departments.json"),
        ("deadlines", "data/deadlines.json"),
        ("feed", "feeds/changes.xml"),
        ("calendar", "feeds/deadlines.ics"),
        ("manifest", "manifest.json"),
        ("checksums", "SHA256SUMS"),
    ];
    let plans = model.published_plans().map(|id| {
        let of = link(&model[id].document.title, addresses.plan(id));
        own_files(site, Scope::Plan(id), of)
    });
    let departments = (0..model.departments.len()).map(DepartmentId).map(|id| {
        let of = link(&model[id].document.name, addresses.department(id));
        own_files(site, Scope::Department(id), of)
    });
    DataView {
        files: files
            .into_iter()
            .filter(|(name, _)| is_there(name))
            .map(|(name, url)| file(name, url))
            .collect(),
        plans: plans.flatten().collect(),
        plan_schema: schema("plan.json").to_string(),
        departments: departments.flatten().collect(),
        figures: figures(site, Scope::Site),
    }
}

fn file(name: &'static str, url: &'static str) -> DataFile {
    let json = url
        .ends_with(".json")
        .then(|| url.rsplit('/').next().unwrap_or(url));
    DataFile {
        name,
        url,
        schema: json.map(|json| schema(json).to_string()),
    }
}

fn own_files(site: &Site<'_>, scope: Scope, of: Link) -> Option<OwnFiles> {
    let (sheet, calendar) = (download(site, scope), download_calendar(site, scope));
    let whole = scope
        .plan()
        .map(|id| plan_data(&site.model[id].id).to_string());
    let has_any = whole.is_some() || sheet.is_some() || calendar.is_some();
    has_any.then_some(OwnFiles {
        of,
        whole,
        sheet,
        calendar,
        paper: download_paper(site, scope),
        figures: figures(site, scope),
    })
}

/// The figures of a scope that have numbers of their own as files, by what they are called.
fn figures(site: &Site<'_>, scope: Scope) -> Vec<Link> {
    let kinds = FigureKind::drawn(site.model, scope).filter(|kind| kind.has_table());
    let file = |kind| {
        let about = about(site, scope, kind, "");
        Some(Link {
            title: about.title,
            url: about.csv?.url,
            name: None,
        })
    };
    kinds.filter_map(file).collect()
}
