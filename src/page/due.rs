//! What has a deadline: measures that are not over, and milestones that are not reached. Also the calendars of them.

use jiff::civil::Date;

use super::Holder;
use super::address::{self, Addresses};
use crate::document::when::When;
use crate::model::{MeasureId, Milestone, Model};
use crate::path::{OutputPath, SourcePath};

/// Something with a deadline.
#[derive(Clone, Copy, Debug)]
pub struct Due<'m> {
    /// Its last day.
    pub day: Date,
    /// The measure.
    pub measure: MeasureId,
    /// The milestone by its place in the measure; none where the measure itself is due.
    pub milestone: Option<usize>,
    /// When it is due, in the plan's words.
    pub when: &'m When,
}

impl<'m> Due<'m> {
    /// The milestone, where it is one that is due.
    pub fn milestone(&self, model: &'m Model) -> Option<&'m Milestone> {
        self.milestone.and_then(|place| model[self.measure].milestones.get(place))
    }
}

/// What is due of some measures, by day; what is due on one day stands by measure, the measure itself before its milestones.
pub fn due<'m>(model: &'m Model, measures: &[MeasureId]) -> Vec<Due<'m>> {
    let mut due: Vec<Due<'m>> = measures.iter().flat_map(|id| of_measure(model, *id)).collect();
    due.sort_by_key(|due| (due.day, due.measure, due.milestone));
    due
}

fn of_measure(model: &Model, id: MeasureId) -> impl Iterator<Item = Due<'_>> {
    let measure = &model[id];
    let is_over = model.status(id).is_some_and(|status| status.is_final());
    let whole = measure.when.iter().filter(move |_| !is_over).map(|when| (None, when));
    let open = measure.milestones.iter().enumerate().filter(|(_, milestone)| milestone.done.is_none());
    let milestones = open.filter_map(|(place, milestone)| Some((Some(place), milestone.due.as_ref()?)));
    let dated = whole.chain(milestones);
    dated.filter_map(move |(milestone, when)| Some(Due { day: last_day(when)?, measure: id, milestone, when }))
}

/// The last day of a time, where it has one: what goes on all the time or comes again is never due.
fn last_day(when: &When) -> Option<Date> {
    when.latest().filter(|_| !when.continuous && !when.recurring)
}

/// A calendar of deadlines.
pub struct Calendar {
    /// Where it will stand.
    pub path: OutputPath,
    /// Whose deadlines it holds; none for the whole site.
    pub of: Option<Holder>,
    /// The file of the plan, the department or the site.
    pub source: SourcePath,
}

/// The calendars: one of the whole site, and one for each plan and each department that has any deadline.
pub fn calendars(model: &Model, addresses: &Addresses) -> Vec<Calendar> {
    let holders = [None].into_iter().chain(Holder::all(model).map(Some));
    holders.filter_map(|of| calendar(model, addresses, of)).collect()
}

/// The calendar of the site, a plan or a department; none where nothing is due.
pub fn calendar(model: &Model, addresses: &Addresses, of: Option<Holder>) -> Option<Calendar> {
    let (path, source) = match of {
        None => (address::calendar(), SourcePath::new(crate::config::FILE)),
        Some(Holder::Plan(id)) => (addresses.plan_calendar(id).clone(), model[id].document.file.clone()),
        Some(Holder::Department(id)) => (addresses.department_calendar(id).clone(), model[id].document.file.clone()),
    };
    let has_any = measures(model, of).into_iter().any(|id| of_measure(model, id).next().is_some());
    has_any.then_some(Calendar { path, of, source })
}

/// The measures whose deadlines a calendar holds: of a department those that it answers for. Drafts are not among them.
pub fn measures(model: &Model, of: Option<Holder>) -> Vec<MeasureId> {
    match of {
        None => model.counted().collect(),
        Some(Holder::Plan(id)) => model[id].measures.clone(),
        Some(Holder::Department(id)) => model.answered(id),
    }
}
