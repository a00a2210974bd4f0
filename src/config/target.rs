//! Where a site is published to, as `site.yaml` says it.

use crate::yaml::{Fields, join};

/// How many releases a folder keeps where nothing is said.
const KEEP: usize = 5;
/// How many files a publication may delete of a store where nothing is said.
const MAX_DELETES: usize = 500;

/// A place that a site is published to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// What the site calls it.
    pub name: String,
    /// What it is.
    pub kind: TargetKind,
    /// Where it is: a path, relative to the site's folder; an address; or a bucket or container with
    /// a path in it.
    pub to: String,
    /// Where the site stands there, if not where the site as a whole says.
    pub base_url: Option<String>,
    /// How many releases a folder keeps, the one in place among them; at least one.
    pub keep: usize,
    /// Whether a folder may be switched by a link.
    pub links: bool,
    /// How many files one publication may delete of a store.
    pub max_deletes: usize,
    /// The address of the service, where it is not the provider's own.
    pub endpoint: Option<String>,
    /// The region of the service.
    pub region: Option<String>,
}

/// What a target is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetKind {
    /// A folder of releases, on a disk or a share.
    Folder,
    /// A folder of records, each a zip of one publication.
    Zip,
    /// A server that takes files by WebDAV.
    WebDav,
    /// A server that takes files by SFTP.
    Sftp,
    /// A bucket of S3 or what speaks like it.
    S3,
    /// A container of Azure Blob Storage.
    Azure,
}

impl TargetKind {
    /// Every kind with the word that `site.yaml` has for it.
    pub const ALL: [(&'static str, TargetKind); 6] = [
        ("folder", TargetKind::Folder),
        ("zip", TargetKind::Zip),
        ("webdav", TargetKind::WebDav),
        ("sftp", TargetKind::Sftp),
        ("s3", TargetKind::S3),
        ("azure", TargetKind::Azure),
    ];

    /// Whether it takes a file at a time, so that readers can meet a part of a publication.
    pub fn is_store(self) -> bool {
        !matches!(self, TargetKind::Folder | TargetKind::Zip)
    }

    /// The word that `site.yaml` has for it.
    pub fn id(self) -> &'static str {
        let named = Self::ALL.iter().find(|(_, kind)| *kind == self);
        named.map_or("", |(name, _)| name)
    }
}

/// The targets of a site. One of which too little is known has its faults and is left out.
pub(super) fn targets(fields: &Fields<'_, '_>) -> Vec<Target> {
    let Some(node) = fields.node("publish") else {
        return Vec::new();
    };
    let (reader, path) = (fields.reader, fields.path("publish"));
    let entries = reader.fields(node, path.clone());
    let target = |(name, node): &(String, _)| target(name, &reader.fields(node, join(&path, name)));
    entries.entries().iter().filter_map(target).collect()
}

fn target(name: &str, fields: &Fields<'_, '_>) -> Option<Target> {
    let count = |key, otherwise| {
        let written = fields
            .count(key)
            .and_then(|number| usize::try_from(number).ok());
        written.unwrap_or(otherwise)
    };
    let (kind, to) = (
        fields.choice("kind", &TargetKind::ALL),
        fields.required_text("to"),
    );
    let target = Target {
        name: name.to_owned(),
        kind: kind.unwrap_or(TargetKind::Folder),
        to,
        base_url: fields.web_address("base_url"),
        keep: count("keep", KEEP).max(1),
        links: fields.optional_flag("links").unwrap_or(true),
        max_deletes: count("max_deletes", MAX_DELETES),
        endpoint: fields.web_address("endpoint"),
        region: fields.text("region"),
    };
    fields.finish();
    (kind.is_some() && !target.to.is_empty()).then_some(target)
}
