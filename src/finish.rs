//! What is done to a text that is finished already: HTML of authors, whole pages, style sheets and scripts.
//! Owns `lol_html`.

mod author;
mod drawings;
pub mod script;
pub mod style;

pub use author::author_html;
pub use drawings::without_unused;
