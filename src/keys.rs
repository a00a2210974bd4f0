//! The one table of the keys that can stand in a front matter, in `site.yaml` and in `theme.yaml`, and
//! of what can be written at each. The reader, the hints, the schemas and the handbook are made from it.

mod key;
mod table;

pub use key::{Key, Keys, Value};
pub use table::{DEPARTMENT, EDITION, MEASURE, PAGE, PLAN, REPORT, SECTION, SITE, STATUSES, THEME};

use crate::diagnostic::Rule;

/// The kinds of file that editors write, a plan and its parts first.
pub const KINDS: [&Keys; 7] = [
    &PLAN,
    &SECTION,
    &MEASURE,
    &REPORT,
    &DEPARTMENT,
    &PAGE,
    &SITE,
];

/// The kinds of file that have a schema: those that editors write, and editions of plans, which
/// `new` writes.
pub const WITH_SCHEMA: [&Keys; 8] = [
    &PLAN,
    &SECTION,
    &MEASURE,
    &REPORT,
    &EDITION,
    &DEPARTMENT,
    &PAGE,
    &SITE,
];

/// The rules that an editor can change or allow: those that only warn.
pub fn rules() -> impl Iterator<Item = Rule> {
    Rule::ALL
        .iter()
        .copied()
        .filter(|rule| rule.can_be_chosen())
}
