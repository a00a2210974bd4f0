//! References: what leads where, and who is mentioned where.

mod doubts;
mod names;
mod resolve;

pub use doubts::Doubts;
pub use names::Names;
pub use resolve::{LinkContext, file_of, resolve_body};

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use super::{DepartmentId, MeasureId, PageId, PlanId, ReportId, SectionId};
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

/// A relation from a measure or a plan.
#[derive(Clone, Debug)]
pub struct Relation {
    /// What it points to.
    pub to: RelationEnd,
    /// What kind it is.
    pub kind: RelationKind,
}

/// What a relation points to.
#[derive(Clone, Debug)]
pub enum RelationEnd {
    /// Something of the site.
    Inside(Target),
    /// An address, with what to call it.
    Outside {
        /// The address.
        url: String,
        /// What to call it.
        title: String,
    },
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
    /// Nowhere, because the plan has no measure with the number that its running text names.
    NoMeasure,
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

/// All mentions: of each thing in order, each place once for its text and once for each relation.
#[derive(Debug, Default)]
pub struct Mentions {
    all: Vec<Mention>,
    /// Where among all those of a thing stand.
    of: HashMap<Target, Range<usize>>,
}

impl Mentions {
    /// The mentions in some texts, and by some relations.
    pub fn new<'a>(
        texts: impl Iterator<Item = (Origin, &'a ResolvedBody)>,
        relations: impl Iterator<Item = (Target, &'a Relation)>,
    ) -> Self {
        let related = relations.filter_map(|(from, relation)| match relation.to {
            RelationEnd::Inside(to) => Some((to, Origin::Target(from), Some(relation.kind))),
            RelationEnd::Outside { .. } => None,
        });
        let linked = texts.flat_map(|(from, body)| {
            let linked = body.links.iter().filter_map(LinkEnd::target);
            let referred = body.references.iter().copied().filter_map(Resolved::target);
            referred.chain(linked).map(move |to| (to, from, None))
        });
        let mut found: Vec<(Target, Mention)> = related
            .chain(linked)
            .filter(|(to, from, _)| *from != Origin::Target(*to))
            .map(|(to, from, kind)| (to, Mention { from, kind }))
            .collect();
        found.par_sort_unstable();
        found.dedup();
        let mut of = HashMap::new();
        let mut start = 0;
        for same in found.chunk_by(|a, b| a.0 == b.0) {
            let end = start + same.len();
            of.insert(same[0].0, start..end);
            start = end;
        }
        let all = found.into_iter().map(|(_, mention)| mention).collect();
        Mentions { all, of }
    }

    /// The mentions of something.
    pub fn of(&self, target: Target) -> &[Mention] {
        self.of
            .get(&target)
            .map_or(&[], |place| &self.all[place.clone()])
    }
}
