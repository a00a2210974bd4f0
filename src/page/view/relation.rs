//! What is related to a page: relations from it, and where it is mentioned.

use serde::Serialize;

use super::super::Site;
use super::link::{Link, link, target_link};
use crate::document::RelationKind;
use crate::model::link::{Mention, Origin, Target};
use crate::model::status::status_id;
use crate::model::{PlanId, Relation, RelationEnd};

/// Where something is mentioned.
#[derive(Clone, Debug, Serialize)]
pub struct MentionView {
    /// The page that mentions it.
    pub link: Link,
    /// What it belongs to, where that is another plan.
    pub of: Option<String>,
    /// The kind of relation; none where it is mentioned in the text.
    pub kind: Option<&'static str>,
    /// The status of the measure that mentions it.
    pub status: Option<&'static str>,
}

/// Mentions as a template sees them, one for each page.
pub fn mentions(site: &Site<'_>, mentions: &[Mention]) -> Vec<MentionView> {
    let model = site.model;
    // Sorted by page with the text first, so that a relation says more than the text and wins.
    let mut last: Vec<Mention> = Vec::new();
    for mention in mentions {
        match last.last_mut() {
            Some(previous) if previous.from == mention.from => *previous = *mention,
            _ => last.push(*mention),
        }
    }
    let views = last.into_iter().map(|mention| {
        let (link, plan) = match mention.from {
            Origin::Target(target) => (target_link(site, target), plan_of(site, target)),
            Origin::Report(report) => {
                (link(&model[report].document.title, site.addresses.report(report)), Some(model[report].plan))
            }
        };
        let status = match mention.from {
            Origin::Target(Target::Measure(measure)) => Some(status_id(model.status(measure))),
            _ => None,
        };
        MentionView {
            link,
            of: plan.map(|plan| model[plan].short_title().to_owned()),
            kind: mention.kind.map(RelationKind::id),
            status,
        }
    });
    views.collect()
}

/// A relation from a measure or a plan.
#[derive(Clone, Debug, Serialize)]
pub struct RelationView {
    /// Its kind.
    pub kind: &'static str,
    /// What to call the other end.
    pub title: String,
    /// Its address: relative to the root, or of the web where `outside`.
    pub url: String,
    /// Whether it lies outside the site.
    pub outside: bool,
    /// The status of a measure.
    pub status: Option<&'static str>,
    /// The plan of a measure of another plan.
    pub of: Option<String>,
}

/// Relations as a template sees them. `plan` is the plan they are written in.
pub fn relations(site: &Site<'_>, relations: &[Relation], plan: PlanId) -> Vec<RelationView> {
    let view = |relation: &Relation| match &relation.to {
        RelationEnd::Outside { url, title } => RelationView {
            kind: relation.kind.id(),
            title: title.clone(),
            url: url.clone(),
            outside: true,
            status: None,
            of: None,
        },
        RelationEnd::Inside(target) => {
            let link = target_link(site, *target);
            let status =
                if let Target::Measure(measure) = target { Some(status_id(site.model.status(*measure))) } else { None };
            let of = plan_of(site, *target)
                .filter(|other| *other != plan)
                .map(|other| site.model[other].short_title().to_owned());
            RelationView { kind: relation.kind.id(), title: link.title, url: link.url, outside: false, status, of }
        }
    };
    relations.iter().map(view).collect()
}

fn plan_of(site: &Site<'_>, target: Target) -> Option<PlanId> {
    match target {
        Target::Measure(measure) => Some(site.model[measure].plan),
        Target::Section(section) => Some(site.model[section].plan),
        _ => None,
    }
}
