//! The cells of a measure, whatever kind of file they are written to.

use jiff::civil::Date;

use super::Asked;
use super::column::Column;
use super::origin::{Origin, last, phrase};
use crate::build::Prepared;
use crate::document::Role;
use crate::model::MeasureId;
use crate::model::status::label;

/// What a cell holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    Nothing,
    Text(String),
    Day(Date),
}

impl Cell {
    fn text(text: impl Into<String>) -> Cell {
        let text = text.into();
        if text.is_empty() {
            Cell::Nothing
        } else {
            Cell::Text(text)
        }
    }
}

/// The columns of a table; a role is one of a department.
pub(super) fn columns(asked: Asked) -> impl Iterator<Item = Column> {
    let all = Column::ALL.into_iter();
    all.filter(move |column| *column != Column::Role || asked.department.is_some())
}

/// The cell of a measure in a column.
pub(super) fn cell(site: &Prepared, asked: Asked, id: MeasureId, column: Column) -> Cell {
    let model = &site.model;
    let measure = &model[id];
    let language = &site.languages[model.config.language];
    match column {
        Column::Id => Cell::text(model.full_id(id)),
        Column::Number => Cell::text(measure.document.number.as_deref().unwrap_or_default()),
        Column::Title => Cell::text(&*measure.document.title),
        Column::Plan => Cell::text(model[measure.plan].short_title()),
        Column::Section => Cell::text(
            measure
                .section
                .map_or("", |section| &model[section].document.title),
        ),
        Column::Role => Cell::text(role(site, asked, id).map_or_else(String::new, |role| {
            language.text(&format!("role-{}", role.id()))
        })),
        Column::Responsible => Cell::text(responsible(site, id)),
        Column::LastStatus => Cell::text(
            last(model, id).map_or_else(String::new, |last| label(language, Some(last.status))),
        ),
        Column::LastDate => last(model, id).map_or(Cell::Nothing, |last| Cell::Day(last.date)),
        Column::NextDeadline => model.next_deadline(id).map_or(Cell::Nothing, Cell::Day),
        Column::When => Cell::text(phrase(model, id).unwrap_or_default()),
        Column::Origin => Cell::text(Origin::of(model, id).signature()),
        Column::Status | Column::Date | Column::Source | Column::Note | Column::Comment => {
            Cell::Nothing
        }
    }
}

fn role(site: &Prepared, asked: Asked, id: MeasureId) -> Option<Role> {
    let named = &site.model[id].responsible;
    let own = named
        .iter()
        .find(|named| Some(named.department) == asked.department);
    own.map(|named| named.role)
}

/// The codes of those who answer for a measure.
fn responsible(site: &Prepared, id: MeasureId) -> String {
    let named = site.model[id].responsible.iter();
    let answer = named.filter(|named| named.role != Role::Contributor);
    let codes = answer.map(|named| site.model[named.department].document.code.as_str());
    codes.collect::<Vec<_>>().join(", ")
}
