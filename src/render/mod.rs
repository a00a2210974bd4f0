//! Views to text: HTML by the theme's templates, the data files, the feeds, and the search index.
//! What a page holds is decided in `page`.

mod alike;
pub mod calendar;
pub mod data;
pub mod feed;
pub mod figure;
mod fixed;
mod fragments;
pub mod html;
mod parts;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod schema;
pub mod search;
pub mod sheet;
pub mod sitemap;
