//! A first draft of a plan from a document: headings become sections, numbered measures, tables of
//! measures and cards become files, and all else text. What is not sure is said, never guessed over.

mod below;
mod block;
mod departments;
mod document;
mod docx;
mod doubt;
mod draft;
mod field;
mod files;
mod making;
mod markdown;
mod outline;
mod phrases;
mod placing;
mod read;
mod rows;
mod text;
mod titles;

pub use document::{Document, SIZE_LIMIT, Unreadable};
pub use doubt::{Doubt, What};
pub use draft::{Draft, Known, Measure, Section};
pub use files::files;
pub use making::draft;
pub use read::{open, read};
pub use titles::Found;
