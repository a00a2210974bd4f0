//! New files for editors, worked out from the site in memory: `write` puts them on the disk and
//! overwrites nothing, `mend` puts a text in the place of itself, `exchange` many at once. And what
//! helps to write: JSON Schemas, of which only earlier ones are replaced, and the pages of the
//! handbook made from the code.

mod beside;
mod department;
mod edition;
mod exchange;
mod file;
pub mod findings;
mod init;
mod measure;
mod mend;
mod name;
mod plan;
pub mod reference;
mod report;
pub mod schema;
mod section;
mod site;
mod template;
mod theme;
mod write;

pub use department::department;
pub use edition::edition;
pub use exchange::{NotExchanged, exchange};
pub use file::{
    Fit, Found, Kind, New, NewFile, NoEdition, Refused, ResponsibleChoice, SectionChoice, Unknown,
};
pub use init::{in_the_way, init};
pub use measure::{Measure, measure, measures};
pub use mend::{NotMended, mend};
pub use name::name as file_name;
pub use plan::plan;
pub use report::{report, reports};
pub use section::section;
pub use site::Site;
pub use theme::{Ejected, ThemeFile, eject, theme_files};
pub use write::{NotWritten, names_in, write};
