//! What pages of others show of a plan or a department: how much has which status, and what is past
//! its deadline.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::address::Scope;
use super::super::{Holder, Site};
use super::counts::{CountsView, counts, department_counts};
use super::late::{LateView, late};
use super::link::{Link, link};
use super::time::iso;

/// A plan or a department in short.
#[derive(Debug, JsonSchema, Serialize)]
pub struct EmbedView {
    /// Its page.
    pub link: Link,
    /// The code of a department.
    pub code: Option<String>,
    /// What a plan calls its measures.
    pub term: Option<String>,
    /// The level of its heading.
    pub level: usize,
    /// How many measures a plan announces.
    pub announced: Option<i64>,
    /// Its measures by status; of a department those that it leads or shares.
    pub counts: CountsView,
    /// The day that the status of a plan is of; none of a department.
    pub day: Option<String>,
    /// What is past its time.
    pub late: LateView,
}

/// A plan or a department in short.
pub fn embed(site: &Site<'_>, of: Holder, level: usize) -> EmbedView {
    let (model, addresses) = (site.model, site.addresses);
    match of {
        Holder::Plan(id) => EmbedView {
            link: link(&model[id].document.title, addresses.plan(id)),
            code: None,
            term: model[id].document.measure_term.clone(),
            level,
            announced: model[id].announced().measures,
            counts: counts(site, &model[id].measures, Scope::Plan(id)),
            day: model[id].status_day.map(iso),
            late: late(site, &model[id].measures),
        },
        Holder::Department(id) => EmbedView {
            link: link(&model[id].document.name, addresses.department(id)),
            code: Some(model[id].document.code.clone()),
            term: None,
            level,
            announced: None,
            counts: department_counts(site, id),
            day: None,
            late: late(site, &model.answered(id)),
        },
    }
}
