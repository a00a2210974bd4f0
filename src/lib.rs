//! planverk turns a folder of plans into a website of published plans.
//!
//! # The map
//!
//! Data flows one way, and the modules stand below in that order: each names only those above it.
//! `tests/architecture.rs` reads the code and holds the order.
//!
//! ```text
//! source ─► document ─► model ─► page ─► render ─► output
//!  files     one file    the      what    HTML      files
//!            at a time   whole    pages   and       put in
//!                        site     show    data      place
//! ```
//!
//! - [`path`], [`diagnostic`]: where things are, and what can be wrong. Everything below speaks of
//!   faults and places in these words.
//! - [`keys`]: the one table of the keys of every kind of front matter and of `site.yaml`. The
//!   reader, the hints, the schemas and the handbook are made from it.
//! - [`source`]: every input in memory, the site's files over the embedded theme. The only reader
//!   of input. Large files that are only copied stay on the disk.
//! - [`yaml`]: YAML as values with their text and places; all faults of a file at once.
//! - [`show`](mod@show): diagnostics as people read them, with their sentences and lines.
//! - [`theme`], [`language`], [`config`]: the frame of a site: which file wins, which words it
//!   speaks, what it says of itself.
//! - [`document`]: text to documents, one file at a time: front matter, Markdown, loose dates. A
//!   document knows no other.
//! - [`model`]: documents to a whole: identities, references both ways, ledgers, what is true on
//!   the as-of date, and what cannot all be meant.
//! - [`page`]: the model to pages: addresses and plain data for templates. No HTML, no words but
//!   the content's.
//! - [`render`]: pages to HTML by the theme's templates, the data files, the feeds, and plans to PDF
//!   where that is asked for.
//! - [`finish`]: what HTML of authors lacks, and what a finished page or style sheet can do without.
//! - [`output`]: the files of the built site, and putting them in a folder so that no reader meets
//!   half of them.
//! - [`build`](mod@build): the pipeline on one screen.
//! - [`check`](mod@check): what a site says that cannot all be meant, and what its readers would
//!   stumble over, one file a rule.
//! - [`export`](mod@export): the tables that departments fill in, as workbooks and as text.
//! - [`authoring`]: what helps editors write: new files worked out from the site, files of the theme
//!   to change, schemas for their programs, and the reference of the handbook.
//! - [`import`](mod@import): what comes from elsewhere: a plan from a document, and tables that were
//!   filled in; where anything in them is wrong, nothing.
//! - [`publish`]: a built site put where it is read, with what will change, a lock, and a way back;
//!   and whether what is there is what was put there.
//! - [`serve`](mod@serve): the preview for editors: a site got ready again at each change, its
//!   pages made as they are asked for.
//! - [`cli`]: what can be asked on the command line, and what is printed.
//!
//! # What never happens
//!
//! - No phase prints, exits, reads the clock or the environment, or touches the disk: that is
//!   `cli`, `serve`, `source`, `output`, `import`, `publish` and `authoring`, which adds files and
//!   mends what it is asked to. [`build::build`] is a function of the source tree and its options:
//!   the same input gives the same bytes on any day, with any number of threads.
//! - Nothing asks for anything over a network but `check::external`, and that only where somebody
//!   asks it to.
//! - No phase stops at the first fault: each returns its value and all its faults
//!   ([`diagnostic::Warned`]), and nothing in the folder of a site changes unless a build is
//!   without errors.
//! - No outside crate is used by two modules that do not have to: `tera`, `atom_syndication` and
//!   `icalendar`, `typst` and `scraper` belong to `render`, `pulldown_cmark` to `document`, `lol_html` to `finish`,
//!   `serde_yaml` and `yaml_edit` to `yaml`, `walkdir` to `source`, `notify` and `axum` to `serve`,
//!   `clap`, `clap_complete` and `clap_mangen` to `cli`, `ureq` to `check`, `rust_xlsxwriter` to
//!   `export`, `calamine`, `zip`, `csv` and `encoding_rs` to `import`;
//!   `publish` writes its records with `zip` too.
//! - No word that a reader sees stands in the code: the theme's strings hold them. The code holds
//!   the words it reads (`document::when`), and what it says to editors stands in
//!   `show/nb` and `show/en`.
//! - No number on a page is invented: not reported is a class of its own, and nothing is scored.

pub mod path;

pub mod diagnostic;

pub mod keys;

pub mod source;
pub mod yaml;

pub mod show;

pub mod theme;

pub mod language;

pub mod config;

pub mod document;
pub mod model;
pub mod page;
pub mod render;

pub mod finish;

pub mod output;

pub mod build;

pub mod check;

pub mod export;

pub mod authoring;

pub mod import;

pub mod publish;

pub mod serve;

pub mod cli;
