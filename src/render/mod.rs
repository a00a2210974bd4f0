//! Views to text: HTML by the theme's templates, and the data files. What a page holds is decided in `page`.

pub mod data;
pub mod html;
mod once;
