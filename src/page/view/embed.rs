//! What pages of others show: how much has which status, and what is past its deadline.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::address::front;
use super::super::{Scope, Site};
use super::counts::{CountsView, counts};
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

/// The site, a plan or a department in short.
pub fn embed(site: &Site<'_>, of: Scope, level: usize) -> EmbedView {
    let (model, addresses) = (site.model, site.addresses);
    let plan = of.plan().map(|id| &model[id]);
    EmbedView {
        link: match of {
            Scope::Site => link(&model.config.title, &front()),
            Scope::Plan(id) => link(&model[id].document.title, addresses.plan(id)),
            Scope::Department(id) => link(&model[id].document.name, addresses.department(id)),
        },
        code: of.department().map(|id| model[id].document.code.clone()),
        term: plan.and_then(|plan| plan.document.measure_term.clone()),
        level,
        announced: plan.and_then(|plan| plan.announced().measures),
        counts: counts(site, of),
        day: plan.and_then(|plan| plan.status_day).map(iso),
        late: late(site, &of.measures(model)),
    }
}
