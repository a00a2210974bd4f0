//! What `publish` takes.

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use crate::cli::args::{RootArgs, day};

/// What `publish` takes.
#[derive(Debug, Args)]
pub struct PublishArgs {
    pub(super) target: Option<String>,
    #[command(flatten)]
    pub(super) root: RootArgs,
    #[arg(long, value_name = "DATE", env = "PLANVERK_AS_OF", value_parser = day)]
    pub(super) as_of: Option<Date>,
    #[arg(short = 'n', long)]
    pub(super) dry_run: bool,
    #[arg(short, long)]
    pub(super) yes: bool,
    #[arg(long, conflicts_with_all = ["dry_run", "rollback"])]
    pub(super) list: bool,
    #[arg(long, value_name = "RELEASE", num_args = 0..=1)]
    pub(super) rollback: Option<Option<String>>,
    #[arg(long)]
    pub(super) break_lock: bool,
    #[arg(long, value_name = "NUMBER")]
    pub(super) max_deletes: Option<usize>,
    #[arg(short, long)]
    pub(super) quiet: bool,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Told::Text, env = "PLANVERK_FORMAT")]
    pub(super) format: Told,
}

/// How it is said what was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Told {
    /// For people. What the other commands can say, which the environment may ask for, is no more
    /// than that here.
    #[value(aliases = ["github", "sarif"])]
    Text,
    /// One JSON object.
    Json,
}
