//! What is related to a page: relations from it, and where it is mentioned.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::Site;
use super::link::{Link, link, target_link};
use crate::document::RelationKind;
use crate::model::link::{Mention, Origin, Target};
use crate::model::status::status_id;
use crate::model::{MeasureId, PlanId, Relation, RelationEnd};

/// Where something is mentioned.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct MentionView {
    /// The page that mentions it.
    pub link: Link,
    /// What it belongs to, where that is another plan.
    pub of: Option<String>,
    /// The kind of relation; none where it is mentioned in the text.
    pub kind: Option<&'static str>,
    /// The status of the measure that mentions it.
    pub status: Option<&'static str>,
    /// The kind of a plan that mentions it.
    pub plan_kind: Option<&'static str>,
    /// What its text says there.
    pub context: Option<Context>,
}

/// The line of a text in which something is mentioned.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Context {
    /// The sentence, or part of a long one.
    pub text: String,
    /// Its language.
    pub language: &'static str,
}

/// Mentions of something as a template sees them, one for each page.
pub fn mentions(site: &Site<'_>, of: Target) -> Vec<MentionView> {
    mentions_but(site, of, &[])
}

/// The same without those by measures that its page lists.
pub fn mentions_but(site: &Site<'_>, of: Target, listed: &[MeasureId]) -> Vec<MentionView> {
    let is_listed =
        |from| matches!(from, Origin::Target(Target::Measure(id)) if listed.contains(&id));
    // Sorted by page with the text first, so that a relation says more than the text and wins.
    site.model
        .mentions(of)
        .chunk_by(|a, b| a.from == b.from)
        .filter(|same| !is_listed(same[0].from))
        .filter_map(|same| mention(site, of, same))
        .collect()
}

/// What one page says of something.
fn mention(site: &Site<'_>, of: Target, same: &[Mention]) -> Option<MentionView> {
    let model = site.model;
    let (first, last) = (same.first()?, same.last()?);
    let link = match first.from {
        Origin::Target(target) => target_link(site.model, site.addresses, target),
        Origin::Report(report) => {
            link(&model[report].document.title, site.addresses.report(report))
        }
    };
    let status = match first.from {
        Origin::Target(Target::Measure(measure)) => Some(status_id(model.status(measure))),
        _ => None,
    };
    let in_text = first
        .kind
        .is_none()
        .then(|| site.quotes.of(model, site.languages, first.from, of))
        .flatten();
    Some(MentionView {
        link,
        of: model
            .plan_of(first.from)
            .map(|plan| model[plan].short_title().to_owned()),
        kind: last.kind.map(RelationKind::id),
        status,
        plan_kind: match first.from {
            Origin::Target(target) => plan_kind(site, target),
            Origin::Report(_) => None,
        },
        context: in_text.map(|text| Context {
            text,
            language: model.language(first.from),
        }),
    })
}

/// The kind of a plan; none of anything else.
fn plan_kind(site: &Site<'_>, target: Target) -> Option<&'static str> {
    match target {
        Target::Plan(plan) => Some(site.model[plan].document.kind.id()),
        _ => None,
    }
}

/// A relation from a measure or a plan.
#[derive(Clone, Debug, JsonSchema, Serialize)]
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
    /// The kind of a plan.
    pub plan_kind: Option<&'static str>,
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
            plan_kind: None,
            of: None,
        },
        RelationEnd::Inside(target) => {
            let link = target_link(site.model, site.addresses, *target);
            let status = if let Target::Measure(measure) = target {
                Some(status_id(site.model.status(*measure)))
            } else {
                None
            };
            let of = site
                .model
                .plan_of(Origin::Target(*target))
                .filter(|other| *other != plan)
                .map(|other| site.model[other].short_title().to_owned());
            RelationView {
                kind: relation.kind.id(),
                title: link.title,
                url: link.url,
                outside: false,
                status,
                plan_kind: plan_kind(site, *target),
                of,
            }
        }
    };
    relations.iter().map(view).collect()
}
