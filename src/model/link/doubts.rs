//! What nobody can say of a site while some of its files cannot be read: a name that is not known
//! may be one of theirs. The files are faults, so the site is not built; what others say of them
//! would be a fault that goes away by itself.

use std::collections::BTreeSet;

/// What files that could not be read may hold. Plans are named by their ids here, and by their
/// folders for what lies in them.
#[derive(Clone, Debug, Default, Hash)]
pub struct Doubts {
    /// Whether anything may be there.
    pub anything: bool,
    /// Whether there may be departments with codes that are not known.
    pub departments: bool,
    /// The plans that may have measures whose numbers are not known.
    pub measures: BTreeSet<String>,
    /// The folders of plans whose goals are not known.
    pub goals: BTreeSet<String>,
    /// The folders of plans whose period is not known.
    pub periods: BTreeSet<String>,
    /// The folders of plans that may have reports of days that are not known.
    pub reports: BTreeSet<String>,
}

impl Doubts {
    /// Whether a name, written in a plan or elsewhere, may be that of something which could not be
    /// read.
    pub(super) fn may_be(&self, target: &str, plan: Option<&str>) -> bool {
        let in_plan = |plan: &str| self.measures.contains(plan);
        match target.split_once('/') {
            Some((plan, _)) => self.anything || in_plan(plan),
            None => self.may_be_department(target) || plan.is_some_and(in_plan),
        }
    }

    /// Whether a code may be that of a department which could not be read; what has no letter is no
    /// code.
    pub(super) fn may_be_department(&self, code: &str) -> bool {
        self.anything || self.departments && code.chars().any(char::is_alphabetic)
    }
}
