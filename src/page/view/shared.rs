//! What all pages of a site share.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::super::address::{Addresses, data as data_path, feed as feed_path, front as front_path};
use super::super::{Page, Scope};
use super::link::{Link, link};
use super::time::iso;
use crate::config::Licence;
use crate::model::Model;

/// What all pages share.
#[derive(Clone, Debug, Default, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Shared {
    /// The site's name.
    pub title: String,
    /// The site's language.
    pub language: String,
    /// The as-of date, as ISO; none where nothing is dated.
    pub as_of: Option<String>,
    /// Where the site will stand, with a slash at its end.
    pub base_url: Option<String>,
    /// Whether search engines may list the site.
    pub public: bool,
    /// Whom to ask.
    pub contact: Option<String>,
    /// Address of the accessibility statement.
    pub accessibility_statement: Option<String>,
    /// The department that owns the site.
    pub owner: Option<Link>,
    /// What was reported.
    pub changes: String,
    /// The same as a feed; none where nothing is dated.
    pub feed: Option<String>,
    /// The files for other systems.
    pub data: String,
    /// What others may do with them.
    pub licence: Option<Licence>,
    /// The menu.
    pub menu: Vec<MenuItem>,
    /// Free pages.
    pub pages: Vec<Link>,
    /// Assets by name, as addresses.
    pub assets: BTreeMap<String, String>,
    /// The languages of pages that are not in the site's language, by address.
    #[serde(skip)]
    pub languages: BTreeMap<String, &'static str>,
}

/// A place in the menu.
#[derive(Clone, Debug, PartialEq, Eq, JsonSchema, Serialize)]
pub struct MenuItem {
    /// `plans`, `status`, `departments`, `timeline`, `deadlines` or `search`.
    pub name: &'static str,
    /// Its address.
    pub url: String,
}

/// What all pages of a site share.
pub fn shared(
    model: &Model,
    addresses: &Addresses,
    made: &[Page],
    assets: &BTreeMap<String, String>,
) -> Shared {
    let menu = [
        ("plans", &front_path()),
        ("status", addresses.status(Scope::Site)),
        ("departments", addresses.departments()),
        ("timeline", addresses.timeline(Scope::Site)),
        ("deadlines", addresses.deadlines(Scope::Site)),
        ("search", addresses.search()),
    ];
    Shared {
        title: model.config.title.clone(),
        language: model.config.language.to_owned(),
        as_of: model.as_of.map(iso),
        base_url: model
            .config
            .base_url
            .as_ref()
            .map(|url| format!("{}/", url.trim_end_matches('/'))),
        public: model.config.public,
        contact: model.config.contact.clone(),
        accessibility_statement: model.config.accessibility_statement.clone(),
        owner: model
            .owner
            .map(|owner| link(&model[owner].document.name, addresses.department(owner))),
        changes: addresses.changes().to_string(),
        feed: model.as_of.map(|_| feed_path().to_string()),
        data: data_path().to_string(),
        licence: model.config.licence.clone(),
        menu: menu
            .into_iter()
            .map(|(name, path)| MenuItem {
                name,
                url: path.to_string(),
            })
            .collect(),
        pages: model
            .pages_at_top()
            .map(|id| link(&model[id].document.title, addresses.page(id)))
            .collect(),
        assets: assets.clone(),
        languages: made
            .iter()
            .filter(|page| page.language != model.config.language)
            .map(|page| (page.path.to_string(), page.language))
            .collect(),
    }
}
