//! The rules, one file each.

mod before_launch;
mod department_two_names;
mod difference_without_source;
mod done_before_begun;
mod done_with_open_milestone;
mod done_without_date;
mod double_space;
mod doubtful_address;
mod edition_differs;
mod heading_skips;
mod image_without_text;
mod indicator_goes_back;
mod indicator_without_value;
mod kind_against_time;
mod large_file;
mod link_nowhere;
mod link_says_nothing;
mod long_title;
mod markup_as_text;
mod measure_outside_plan;
mod measure_without_text;
mod milestone_two_times;
mod moved_without_target;
mod no_such_measure;
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
mod same_text;
mod same_title;
mod server_refuses;
mod status_goes_back;
mod text_says_done;
mod title_full_stop;
mod unfinished_text;
mod unused_asset;
mod unused_department;
mod unused_picture;

use super::Check;

/// Every rule, by name.
pub(super) const ALL: &[&Check] = &[
    &before_launch::CHECK,
    &department_two_names::CHECK,
    &difference_without_source::CHECK,
    &done_before_begun::CHECK,
    &done_with_open_milestone::CHECK,
    &done_without_date::CHECK,
    &double_space::CHECK,
    &doubtful_address::CHECK,
    &edition_differs::CHECK,
    &heading_skips::CHECK,
    &image_without_text::CHECK,
    &indicator_goes_back::CHECK,
    &indicator_without_value::CHECK,
    &kind_against_time::CHECK,
    &large_file::CHECK,
    &link_nowhere::CHECK,
    &link_says_nothing::CHECK,
    &long_title::CHECK,
    &markup_as_text::CHECK,
    &measure_outside_plan::CHECK,
    &measure_without_text::CHECK,
    &milestone_two_times::CHECK,
    &moved_without_target::CHECK,
    &no_such_measure::CHECK,
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
    &same_text::CHECK,
    &same_title::CHECK,
    &server_refuses::CHECK,
    &status_goes_back::CHECK,
    &text_says_done::CHECK,
    &title_full_stop::CHECK,
    &unfinished_text::CHECK,
    &unused_asset::CHECK,
    &unused_department::CHECK,
    &unused_picture::CHECK,
];
