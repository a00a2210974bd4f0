//! `planverk import`: what comes from elsewhere.

use std::io;

use clap::{Args, Subcommand};

use super::import_plan::{self, PlanArgs};
use super::import_table::{self, TableArgs};
use super::outcome::Outcome;
use crate::show::Lang;

/// What `import` takes: tables, or what else is to be imported.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct ImportArgs {
    #[command(subcommand)]
    what: Option<What>,
    #[command(flatten)]
    tables: TableArgs,
}

#[derive(Debug, Subcommand)]
enum What {
    Plan(PlanArgs),
}

/// Runs the command.
pub(super) fn run(args: &ImportArgs, lang: Lang) -> io::Result<Outcome> {
    match &args.what {
        Some(What::Plan(args)) => import_plan::run(args, lang),
        None => import_table::run(&args.tables, lang),
    }
}
