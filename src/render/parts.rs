//! What the theme writes in texts, asked of its components once for a language.

use tera::{Context, Tera, TeraResult, Value};

use crate::page::body::{Parts, Pattern};

/// Stand for the label of a table and for the table itself. Both are noncharacters, which are for
/// such use.
const LABEL: char = '\u{fdd0}';
const TABLE: char = '\u{fdd1}';

/// The parts of a theme's texts.
///
/// # Errors
/// A fault of one of the components.
pub(super) fn text_parts(tera: &Tera) -> TeraResult<Parts> {
    let component = |name, given: &[(&'static str, Value)], body: Option<&str>| {
        let mut context = Context::new();
        for (name, value) in given {
            context.insert_value(*name, value.clone());
        }
        tera.render_component(name, &context, body, true)
    };
    let label = [("label", Value::from(LABEL.to_string()))];
    let task = |done: bool| component("text_task", &[("done", done.into())], None);
    let table = component("text_table", &label, Some(&TABLE.to_string()))?;
    let (before, after) = table.split_once(TABLE).unwrap_or((&table, ""));
    let caption = component("text_caption", &label, None)?;
    Ok(Parts {
        table: Pattern::new(before, LABEL),
        caption: Pattern::new(&caption, LABEL),
        table_end: Pattern::new(after, LABEL),
        done: task(true)?,
        open: task(false)?,
        note_back: component("text_note_back", &[], None)?,
    })
}
