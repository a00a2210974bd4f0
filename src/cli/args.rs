//! The arguments that several commands take.

use std::path::PathBuf;

use clap::builder::FalseyValueParser;
use clap::{Args, ValueEnum};
use jiff::civil::Date;

use crate::build::Options;

/// Where the site is.
#[derive(Debug, Args)]
pub(super) struct RootArgs {
    #[arg(
        short,
        long,
        value_name = "FOLDER",
        default_value = ".",
        env = "PLANVERK_ROOT",
        global = true
    )]
    pub(super) root: PathBuf,
}

/// What every command that reads a site takes.
#[derive(Debug, Args)]
pub(super) struct SiteArgs {
    #[arg(
        short,
        long,
        value_name = "FOLDER",
        default_value = ".",
        env = "PLANVERK_ROOT"
    )]
    pub(super) root: PathBuf,
    #[arg(long, value_name = "DATE", env = "PLANVERK_AS_OF", value_parser = day)]
    pub(super) as_of: Option<Date>,
    #[arg(long, env = "PLANVERK_DRAFTS", value_parser = FalseyValueParser::new())]
    pub(super) drafts: bool,
}

impl SiteArgs {
    pub(super) fn options(&self, base_url: Option<String>) -> Options {
        Options {
            as_of: self.as_of,
            drafts: self.drafts,
            base_url,
        }
    }
}

/// How faults are judged and printed.
#[derive(Debug, Args)]
pub(super) struct FaultArgs {
    #[arg(long, env = "PLANVERK_STRICT", value_parser = FalseyValueParser::new())]
    pub(super) strict: bool,
    #[arg(short, long)]
    pub(super) quiet: bool,
    #[arg(short, long, conflicts_with = "quiet")]
    pub(super) verbose: bool,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Text, env = "PLANVERK_FORMAT")]
    pub(super) format: Format,
}

/// How faults are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people.
    Text,
    /// One JSON array.
    Json,
    /// SARIF 2.1.0, which code hosts and editors read.
    Sarif,
    /// Annotations for a workflow of GitHub's.
    Github,
}

pub(super) fn day(text: &str) -> Result<Date, String> {
    text.parse()
        .ok()
        .filter(|_| text.len() == 10)
        .ok_or_else(|| "usage-day".to_owned())
}
