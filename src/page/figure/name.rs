//! What a scope and its measures are called.

use crate::language::Language;
use crate::page::{Scope, Site};

/// What a scope is called.
pub(super) fn name_of(site: &Site<'_>, of: Scope) -> String {
    match of {
        Scope::Site => site.model.config.title.clone(),
        Scope::Plan(id) => site.model[id].document.title.clone(),
        Scope::Department(id) => site.model[id].document.name.clone(),
    }
}

/// What measures of a scope are called.
pub(super) fn term_of(site: &Site<'_>, of: Scope, language: &Language) -> String {
    let own = of.plan();
    let own = own.and_then(|id| site.model[id].document.measure_term.clone());
    own.unwrap_or_else(|| language.text("measure-term"))
}
