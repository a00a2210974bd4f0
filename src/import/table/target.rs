//! Which measure a row is of, by its id or its number, however a spreadsheet has kept that.

use std::collections::HashMap;

use super::row::Row;
use super::sheet::{Cell, Value};
use super::wrong::{Why, Wrong};
use crate::build::Prepared;
use crate::diagnostic::nearest;
use crate::export::Column;
use crate::model::{MeasureId, PlanId};
use crate::path::slug;

/// The measures and plans of a site, by what tables call them.
pub(super) struct Targets<'s> {
    site: &'s Prepared,
    given: Option<PlanId>,
    by_id: HashMap<String, MeasureId>,
    /// The measures of a plan whose numbers have a value as numbers: 1.1 and 1.10 have the same.
    by_value: HashMap<(PlanId, u64), Vec<MeasureId>>,
    plans: HashMap<String, PlanId>,
}

impl<'s> Targets<'s> {
    /// Those of a site; `given` is the plan of rows that name none.
    pub(super) fn of(site: &'s Prepared, given: Option<PlanId>) -> Self {
        let model = &site.model;
        let ids = (0..model.measures.len()).map(MeasureId);
        let mut plans = HashMap::new();
        for id in (0..model.plans.len()).map(PlanId) {
            let plan = &model[id];
            for name in [&*plan.id, plan.short_title(), &plan.document.title] {
                plans.entry(slug(name)).or_insert(id);
            }
        }
        let mut by_value: HashMap<_, Vec<MeasureId>> = HashMap::new();
        for id in ids.clone() {
            let number = model[id].document.number.as_deref();
            if let Some(value) = number.and_then(|number| number.parse().ok()) {
                let own = by_value.entry((model[id].plan, f64::to_bits(value)));
                own.or_default().push(id);
            }
        }
        Targets {
            site,
            given,
            by_id: ids.map(|id| (model.full_id(id), id)).collect(),
            by_value,
            plans,
        }
    }

    /// The plan that a row names, or the one that was given.
    pub(super) fn plan(&self, row: &Row<'_>) -> Result<Option<PlanId>, Box<Wrong>> {
        let Some(written) = row.words(Column::Plan) else {
            return Ok(self.given);
        };
        match self.plans.get(&slug(&written)) {
            Some(plan) => Ok(Some(*plan)),
            None => {
                let model = &self.site.model;
                let ids = model.plans.iter().map(|plan| plan.id.as_str());
                let meant = nearest(&written, ids);
                Err(Box::new(
                    row.wrong(Column::Plan, Why::NoSuchPlan { written, meant }),
                ))
            }
        }
    }

    /// The measure that a row is of; none where it is of a new one.
    pub(super) fn of_row(&self, row: &Row<'_>) -> Result<Option<MeasureId>, Box<Wrong>> {
        let column = if row.cell(Column::Id).is_some() {
            Column::Id
        } else {
            Column::Number
        };
        let wrong = |why| Err(Box::new(row.wrong(column, why)));
        let cell = row.cell(column);
        let written = row.words(column);
        if let Some(written) = &written
            && let Some(id) = self.by_id.get(written)
        {
            return Ok(Some(*id));
        }
        let plan = self.plan(row)?;
        let (Some(cell), Some(written)) = (cell, written) else {
            return Ok(None);
        };
        if let Value::Day(_) = cell.value {
            return wrong(Why::DayForNumber(written));
        }
        let model = &self.site.model;
        let plans: Vec<PlanId> = match plan {
            Some(plan) => vec![plan],
            None => (0..model.plans.len()).map(PlanId).collect(),
        };
        let found: Vec<MeasureId> = plans
            .iter()
            .flat_map(|plan| self.numbered(*plan, cell, &written))
            .collect();
        match found[..] {
            [one] => return Ok(Some(one)),
            [] => {}
            [first, .., last] if model[first].plan == model[last].plan => {
                let ids = found.iter().map(|id| model.full_id(*id));
                let choices = ids.collect::<Vec<_>>().join(", ");
                return wrong(Why::WhichNumber { written, choices });
            }
            _ => {
                let mut plans: Vec<&str> =
                    found.iter().map(|id| &*model[model[*id].plan].id).collect();
                plans.dedup();
                return wrong(Why::WhichPlan(plans.join(", ")));
            }
        }
        // A number that no measure has is that of a new one, where a title says so.
        if plan.is_some() && column == Column::Number && row.cell(Column::Title).is_some() {
            return Ok(None);
        }
        let mut ids: Vec<&str> = self.by_id.keys().map(String::as_str).collect();
        ids.sort_unstable();
        let meant = nearest(&written, ids);
        wrong(Why::NoSuchMeasure { written, meant })
    }

    /// The measures of a plan that a cell may mean. Text is as it is written, but for the zeros of a
    /// whole number (`12.0`); what a spreadsheet keeps as a number has lost the zeros at its end.
    fn numbered(&self, plan: PlanId, cell: &Cell, written: &str) -> Vec<MeasureId> {
        let full = format!("{}/{written}", self.site.model[plan].id);
        let exact = self.by_id.get(&full).copied();
        let value = match cell.value {
            Value::Number(number, _) => Some(number),
            _ => whole(written),
        };
        let is_kept = matches!(cell.value, Value::Number(number, _) if number.fract() != 0.0);
        match (exact, value) {
            (Some(exact), _) if !is_kept => vec![exact],
            (_, Some(value)) => {
                let same = self.by_value.get(&(plan, value.to_bits())).cloned();
                same.unwrap_or_else(|| exact.into_iter().collect())
            }
            (exact, None) => exact.into_iter().collect(),
        }
    }
}

/// Whether a cell is the number of a measure, but for zeros at its end that it may have lost.
pub(super) fn is_number(cell: &Cell, number: &str) -> bool {
    let value = match &cell.value {
        Value::Number(value, _) => Some(*value),
        Value::Text(text) => whole(text),
        Value::Day(_) | Value::Failed(_) => None,
    };
    value.is_some() && number.parse().ok() == value
}

/// The value of a whole number that is written with zeros after its point or comma.
fn whole(written: &str) -> Option<f64> {
    let (digits, zeros) = written.split_once(['.', ','])?;
    let is_whole = !zeros.is_empty() && zeros.bytes().all(|byte| byte == b'0');
    digits
        .parse::<u32>()
        .ok()
        .filter(|_| is_whole)
        .map(f64::from)
}
