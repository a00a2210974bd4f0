//! The rules, one file each.

mod double_space;
mod doubtful_address;
mod heading_skips;
mod image_without_text;
mod large_file;
mod link_nowhere;
mod link_says_nothing;
mod long_title;
mod measure_without_text;
mod no_such_measure;
mod same_text;
mod same_title;
mod server_refuses;
mod status_goes_back;
mod title_full_stop;
mod unfinished_text;
mod unused_asset;
mod unused_picture;

use super::Check;

/// Every rule, by name.
pub(super) const ALL: &[&Check] = &[
    &double_space::CHECK,
    &doubtful_address::CHECK,
    &heading_skips::CHECK,
    &image_without_text::CHECK,
    &large_file::CHECK,
    &link_nowhere::CHECK,
    &link_says_nothing::CHECK,
    &long_title::CHECK,
    &measure_without_text::CHECK,
    &no_such_measure::CHECK,
    &same_text::CHECK,
    &same_title::CHECK,
    &server_refuses::CHECK,
    &status_goes_back::CHECK,
    &title_full_stop::CHECK,
    &unfinished_text::CHECK,
    &unused_asset::CHECK,
    &unused_picture::CHECK,
];
