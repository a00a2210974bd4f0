//! The rules, one file each.

mod status_goes_back;

use super::Check;

/// Every rule, by name.
pub(super) const ALL: &[&Check] = &[&status_goes_back::CHECK];
