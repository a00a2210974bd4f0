//! `planverk import`: what comes from elsewhere.

use std::io;

use clap::{Args, Subcommand};

use super::import_plan::{self, PlanArgs};
use super::outcome::Outcome;
use crate::show::Lang;

/// What `import` takes.
#[derive(Debug, Args)]
pub struct ImportArgs {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Plan(PlanArgs),
}

/// Runs the command.
pub(super) fn run(args: &ImportArgs, lang: Lang) -> io::Result<Outcome> {
    match &args.what {
        What::Plan(args) => import_plan::run(args, lang),
    }
}
