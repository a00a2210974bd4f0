//! A department: who can be responsible for measures.

use std::sync::Arc;

use jiff::civil::Date;

use super::markdown::Body;
use super::values::{allow, maps, written};
use crate::diagnostic::Rule;
use crate::path::SourcePath;
use crate::yaml::{Fields, Written};

/// Who can be responsible for measures.
#[derive(Clone, Debug)]
pub struct DepartmentDocument {
    /// The file.
    pub file: SourcePath,
    /// Its code, which is its identity.
    pub code: String,
    /// Its full official name.
    pub name: String,
    /// What kind of unit it is.
    pub kind: DepartmentKind,
    /// A shorter name.
    pub short: Option<String>,
    /// Code of the unit above it.
    pub parent: Option<Written<String>>,
    /// Earlier codes and names.
    pub formerly: Vec<Formerly>,
    /// Its own web address.
    pub url: Option<String>,
    /// Rules that its file may break.
    pub allow: Vec<Rule>,
    /// What it is.
    pub body: Arc<Body>,
}

/// An earlier code and name of a department.
#[derive(Clone, Debug)]
pub struct Formerly {
    /// The code.
    pub code: String,
    /// The name.
    pub name: String,
    /// The last day it was in use.
    pub until: Option<Date>,
}

/// Kinds of department.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DepartmentKind {
    /// The government as a whole.
    Government,
    /// A ministry.
    Ministry,
    /// A directorate.
    Directorate,
    /// Another agency.
    Agency,
    /// A police district.
    PoliceDistrict,
    /// A team.
    Team,
    /// Anything else.
    Other,
}

impl DepartmentKind {
    /// Every kind, in the order departments are listed.
    pub const ALL: [DepartmentKind; 7] = [
        DepartmentKind::Government,
        DepartmentKind::Ministry,
        DepartmentKind::Directorate,
        DepartmentKind::Agency,
        DepartmentKind::PoliceDistrict,
        DepartmentKind::Team,
        DepartmentKind::Other,
    ];

    /// The identifier that files and data use.
    pub fn id(self) -> &'static str {
        match self {
            DepartmentKind::Government => "government",
            DepartmentKind::Ministry => "ministry",
            DepartmentKind::Directorate => "directorate",
            DepartmentKind::Agency => "agency",
            DepartmentKind::PoliceDistrict => "police-district",
            DepartmentKind::Team => "team",
            DepartmentKind::Other => "other",
        }
    }
}

pub(super) fn read(fields: &Fields<'_, '_>, body: Arc<Body>) -> DepartmentDocument {
    DepartmentDocument {
        file: fields.reader.file.clone(),
        code: fields.required_text("code"),
        name: fields.required_text("name"),
        kind: fields
            .choice("kind", &DepartmentKind::ALL.map(|each| (each.id(), each)))
            .unwrap_or(DepartmentKind::Other),
        short: fields.text("short"),
        parent: written(fields, "parent"),
        formerly: maps(fields, "formerly", |former| Formerly {
            code: former.required_text("code"),
            name: former.required_text("name"),
            until: former.date("until"),
        }),
        url: fields.web_address("url"),
        allow: allow(fields),
        body,
    }
}
