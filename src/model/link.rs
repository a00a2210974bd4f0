//! References: what leads where, and who is mentioned where.

mod doubts;
mod names;
mod resolve;

pub use doubts::Doubts;
pub use names::Names;
pub use resolve::{Standing, file_of, resolve_body};

use std::collections::HashMap;
use std::sync::Arc;

use super::{DepartmentId, MeasureId, PageId, PlanId, RelationEnd, ReportId, SectionId};
use crate::document::RelationKind;
use crate::document::markdown::Body;
use crate::path::SourcePath;

/// Something of the site that can be referred to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A plan.
    Plan(PlanId),
    /// A section.
    Section(SectionId),
    /// A measure.
    Measure(MeasureId),
    /// A department.
    Department(DepartmentId),
    /// A free page.
    Page(PageId),
}

/// Something of the site that can refer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// A page that can itself be referred to.
    Target(Target),
    /// A report.
    Report(ReportId),
}

/// That something is referred to elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mention {
    /// Where.
    pub from: Origin,
    /// By what relation; `None` is in its text.
    pub kind: Option<RelationKind>,
}

/// Where a reference leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resolved {
    /// To something of the site.
    Target(Target),
    /// Nowhere: it becomes plain text.
    Plain,
}

impl Resolved {
    /// What it leads to, if anything.
    pub fn target(self) -> Option<Target> {
        if let Resolved::Target(target) = self {
            Some(target)
        } else {
            None
        }
    }
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkEnd {
    /// To a heading of the same page.
    Fragment(String),
    /// To a file beside the page.
    Attachment(SourcePath),
    /// To a file of `static/`.
    Static(SourcePath),
    /// To another page of the site, written as the address of its file.
    Page(Target),
    /// To a report, written as the address of its file.
    Report(SourcePath),
    /// Nowhere.
    Nowhere,
}

impl LinkEnd {
    /// The page of the site that it leads to, but for those of reports.
    pub fn target(&self) -> Option<Target> {
        if let LinkEnd::Page(target) = self {
            Some(*target)
        } else {
            None
        }
    }
}

/// A body with everything it refers to found.
#[derive(Clone, Debug, Default)]
pub struct ResolvedBody {
    /// The body.
    pub body: Arc<Body>,
    /// Where its references lead, in order.
    pub references: Vec<Resolved>,
    /// Where its links lead, in order.
    pub links: Vec<LinkEnd>,
}

impl ResolvedBody {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.body.content.is_empty()
    }
}

/// All mentions, by what is mentioned, each place once for its text and once for each relation.
pub fn mentions<'a>(
    texts: impl Iterator<Item = (Origin, &'a ResolvedBody)>,
    relations: impl Iterator<Item = (Target, &'a super::Relation)>,
) -> HashMap<Target, Vec<Mention>> {
    let mut mentions: HashMap<Target, Vec<Mention>> = HashMap::new();
    let mut add = |to: Target, mention: Mention| {
        if mention.from != Origin::Target(to) {
            mentions.entry(to).or_default().push(mention);
        }
    };
    for (from, relation) in relations {
        if let RelationEnd::Inside(to) = relation.to {
            add(
                to,
                Mention {
                    from: Origin::Target(from),
                    kind: Some(relation.kind),
                },
            );
        }
    }
    for (from, body) in texts {
        let linked = body.links.iter().filter_map(LinkEnd::target);
        let referred = body.references.iter().copied().filter_map(Resolved::target);
        for to in referred.chain(linked) {
            add(to, Mention { from, kind: None });
        }
    }
    for list in mentions.values_mut() {
        list.sort_unstable();
        list.dedup();
    }
    mentions
}
