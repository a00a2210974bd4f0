//! Tables that people have filled in, read into the files of a site: first what would be changed,
//! then the new texts. Writes nothing itself; one wrong cell, and there is nothing to write.

mod apply;
mod book;
mod entry;
mod fate;
mod grid;
mod head;
mod kind;
mod locked;
mod meant;
mod open_document;
mod proposal;
mod propose;
mod read;
mod row;
mod sheet;
mod target;
mod text;
mod unpack;
mod workbook;
mod wrong;

pub use apply::{Applied, NotApplied, Rewritten, apply};
pub use book::{Book, Kind, MOST_BYTES, NotRead};
pub use head::column_named;
pub use proposal::{Change, Entry, Import, NewMeasure, Note, Proposal};
pub use propose::propose;
pub use read::{book, read};
pub use sheet::{At, Sheet};
pub use wrong::{Conflict, Why, Wrong};
