//! What has a time, a measure or a milestone of one, as the lists of a timeline show it.

use schemars::JsonSchema;
use serde::Serialize;

use crate::document::when::{Certainty, Span, When};
use crate::model::milestone::MilestoneState;
use crate::model::status::status_id;
use crate::model::{MeasureId, Model};
use crate::page::view::filter::belongs_to;
use crate::page::view::link::{Link, link, measure_title};
use crate::page::view::time::said;
use crate::page::{Scope, Site};

/// Something with a time in a list.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Event {
    /// The measure.
    pub link: Link,
    /// The milestone or the part, where it is not the measure as a whole.
    pub what: Option<String>,
    /// The words of its time.
    pub text: Option<String>,
    /// How it is drawn; for a milestone its state.
    pub shape: &'static str,
    /// The identifier of the measure's status.
    pub status: &'static str,
    /// What the measure can be chosen by: `plan/`, `.department` for each, its status, `overdue` or
    /// another lateness, and `missed` where a milestone is.
    pub of: String,
}

/// What a measure of a timeline can be chosen by.
pub(super) fn chosen_by(site: &Site<'_>, id: MeasureId) -> String {
    let (model, measure) = (site.model, &site.model[id]);
    let mut all: Vec<String> = belongs_to(site, id).collect();
    all.push(status_id(model.status(id)).to_owned());
    all.extend(model.lateness(id).map(|lateness| lateness.id().to_owned()));
    let is_missed = |one| model.milestone_state(id, one) == MilestoneState::Overdue;
    all.extend(
        measure
            .milestones
            .iter()
            .any(is_missed)
            .then(|| "missed".to_owned()),
    );
    all.join(" ")
}

fn measure_link(site: &Site<'_>, id: MeasureId) -> Link {
    link(&measure_title(site.model, id), site.addresses.measure(id))
}

/// How a span of a time is drawn.
pub(super) fn shape(when: &When, span: Span) -> &'static str {
    match () {
        () if when.continuous => "continuous",
        () if when.recurring => "recurring",
        () if when.certainty == Certainty::Tentative => "tentative",
        () if span.from.is_none() => "due",
        () if when.certainty == Certainty::Approximate => "approximate",
        () => "certain",
    }
}

/// Something of a measure with a time.
pub(super) fn event(
    site: &Site<'_>,
    id: MeasureId,
    what: Option<String>,
    when: Option<&When>,
    shape: &'static str,
) -> Event {
    let text = when.map(|when| said(&site.languages[site.model[id].language], when));
    Event {
        link: measure_link(site, id),
        what,
        text,
        shape,
        status: status_id(site.model.status(id)),
        of: chosen_by(site, id),
    }
}

/// What goes on all the time.
pub(super) fn continuous(site: &Site<'_>, measures: &[MeasureId]) -> Vec<Event> {
    let of_measure = |id: &MeasureId| {
        let time = site.model[*id]
            .when
            .as_ref()
            .filter(|time| time.continuous)?;
        Some(event(site, *id, None, Some(time), "continuous"))
    };
    measures.iter().filter_map(of_measure).collect()
}

/// Measures without any day, and parts of measures without one.
pub(super) fn undated(site: &Site<'_>, measures: &[MeasureId]) -> Vec<Event> {
    measures
        .iter()
        .flat_map(|id| undated_of(site, *id))
        .collect()
}

fn undated_of(site: &Site<'_>, id: MeasureId) -> Vec<Event> {
    let measure = &site.model[id];
    let none = |what: Option<String>, when: Option<&When>| event(site, id, what, when, "none");
    match &measure.when {
        None if dated_milestones(site.model, id).next().is_some() => Vec::new(),
        None => vec![none(None, None)],
        Some(when) if !when.parts.is_empty() => {
            let parts = when
                .parts
                .iter()
                .filter(|part| part.when.spans.is_empty() && !part.when.continuous);
            let label = |label: &String| Some(label.clone()).filter(|label| !label.is_empty());
            parts
                .map(|part| none(label(&part.label), Some(&part.when)))
                .collect()
        }
        Some(when) if when.spans.is_empty() && !when.continuous => vec![none(None, Some(when))],
        Some(_) => Vec::new(),
    }
}

/// A milestone with a day.
pub(super) struct Dated<'m> {
    pub(super) title: &'m str,
    /// When it was reached, else when it is due.
    pub(super) when: &'m When,
    pub(super) state: MilestoneState,
}

/// The milestones of a measure that have a day.
pub(super) fn dated_milestones(model: &Model, id: MeasureId) -> impl Iterator<Item = Dated<'_>> {
    model[id].milestones.iter().filter_map(move |milestone| {
        // What was reached on a day that nobody tells of stands at no day.
        let when = milestone.done_on(model.as_of).or(milestone.due.as_ref());
        let when = when.filter(|time| !time.spans.is_empty())?;
        Some(Dated {
            title: &milestone.title,
            when,
            state: model.milestone_state(id, milestone),
        })
    })
}

/// Whether a measure has any day, so that a picture shows it.
pub(super) fn is_drawn(model: &Model, id: MeasureId) -> bool {
    let mut times = model[id].when.iter();
    times.any(|when| !when.spans.is_empty()) || dated_milestones(model, id).next().is_some()
}

/// Above this many measures the site's timeline has a row for each plan instead.
const ROW_LIMIT: usize = 1000;

/// Whether there are too many measures for the timeline of a scope.
pub(super) fn is_too_long(of: Scope, measures: usize) -> bool {
    measures > ROW_LIMIT && of == Scope::Site
}

/// Whether the timeline of a scope has a picture.
pub fn has_picture(model: &Model, of: Scope) -> bool {
    let measures = of.all_measures(model);
    !is_too_long(of, measures.len()) && measures.iter().any(|id| is_drawn(model, *id))
}
