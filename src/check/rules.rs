//! The rules, one file each.

mod before_launch;
mod department_two_names;
mod difference_without_source;
mod done_before_begun;
mod done_with_open_milestone;
mod done_without_date;
mod indicator_goes_back;
mod indicator_without_value;
mod kind_against_time;
mod measure_outside_plan;
mod milestone_two_times;
mod moved_without_target;
mod nobody_leads;
mod not_begun;
mod not_reported;
mod number_missing;
mod number_out_of_order;
mod number_twice;
mod others_unnamed;
mod overdue;
mod owner_missing;
mod period_against_title;
mod reached_before_begun;
mod related_two_titles;
mod status_goes_back;
mod text_says_done;
mod unused_department;

use super::Check;

/// Every rule, by name.
pub(super) const ALL: &[&Check] = &[
    &before_launch::CHECK,
    &department_two_names::CHECK,
    &difference_without_source::CHECK,
    &done_before_begun::CHECK,
    &done_with_open_milestone::CHECK,
    &done_without_date::CHECK,
    &indicator_goes_back::CHECK,
    &indicator_without_value::CHECK,
    &kind_against_time::CHECK,
    &measure_outside_plan::CHECK,
    &milestone_two_times::CHECK,
    &moved_without_target::CHECK,
    &nobody_leads::CHECK,
    &not_begun::CHECK,
    &not_reported::CHECK,
    &number_missing::CHECK,
    &number_out_of_order::CHECK,
    &number_twice::CHECK,
    &others_unnamed::CHECK,
    &overdue::CHECK,
    &owner_missing::CHECK,
    &period_against_title::CHECK,
    &reached_before_begun::CHECK,
    &related_two_titles::CHECK,
    &status_goes_back::CHECK,
    &text_says_done::CHECK,
    &unused_department::CHECK,
];
