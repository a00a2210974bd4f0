//! Where sources say different things, as pages show it: each value with its source.

use schemars::JsonSchema;
use serde::Serialize;

use super::super::Site;
use super::link::{Link, link, measure_title};
use crate::model::MeasureId;
use crate::model::difference::{Difference, Said, Side};
use crate::model::status::status_id;

/// Where sources say different things of a measure.
#[derive(Debug, JsonSchema, Serialize)]
pub struct DifferenceView {
    /// The measure; none where it is of the plan.
    pub link: Option<Link>,
    /// `title`, `responsible`, `others`, `status`, `period`, `departments` or `noted`.
    pub field: &'static str,
    /// What it is about, for one that was noted.
    pub about: Option<String>,
    /// What each of the sources says; what the site shows elsewhere comes last.
    pub sides: Vec<SideView>,
}

/// What a source says.
#[derive(Debug, JsonSchema, Serialize)]
pub struct SideView {
    /// What it says: for a status its identifier, for `others` `true` or `false`, for departments
    /// their codes.
    pub says: String,
    /// The source, as far as it is told.
    pub source: Option<String>,
    /// The report that it stands in, where it is of its overview.
    pub report: Option<Link>,
    /// Whether it is what the site shows elsewhere.
    pub counts: bool,
}

/// Differences as pages show them.
pub fn difference_views(site: &Site<'_>, differences: &[Difference]) -> Vec<DifferenceView> {
    differences_named(site, differences, |id| measure_title(site.model, id))
}

/// The same with what the measures are called.
pub fn differences_named(
    site: &Site<'_>,
    differences: &[Difference],
    title: impl Fn(MeasureId) -> String,
) -> Vec<DifferenceView> {
    let view = |difference: &Difference| DifferenceView {
        link: difference
            .measure
            .map(|id| link(&title(id), site.addresses.measure(id))),
        field: difference.field.id(),
        about: difference.about.clone(),
        sides: difference
            .sides
            .iter()
            .map(|side| side_view(site, difference, side))
            .collect(),
    };
    differences.iter().map(view).collect()
}

fn side_view(site: &Site<'_>, difference: &Difference, side: &Side) -> SideView {
    let report = difference.report.filter(|_| !side.counts);
    SideView {
        says: match &side.says {
            Said::Text(text) => text.clone(),
            Said::Departments(codes) => codes.join(", "),
            Said::Others(others) => others.to_string(),
            Said::Status(status) => status_id(*status).to_owned(),
        },
        source: side.source.clone(),
        report: report.map(|report| {
            link(
                &site.model[report].document.title,
                site.addresses.report(report),
            )
        }),
        counts: side.counts,
    }
}
