//! What the command line takes: the commands, each with its arguments.

use clap::{Parser, Subcommand};

use super::{
    build, check, export, import, init, new, publish, schema, serve, shell, status, theme, verify,
};

/// The command line. What its help says stands in `show/nb/help.ftl` and `show/en/help.ftl`.
#[derive(Debug, Parser)]
#[command(
    name = "planverk",
    version,
    disable_version_flag = true,
    max_term_width = 100
)]
pub struct Cli {
    #[command(subcommand)]
    pub(super) command: Command,
    /// The language of sentences and help. It is looked for before the rest is read.
    #[arg(long, value_name = "LANGUAGE", global = true, env = "PLANVERK_LANG", value_parser = ["nb", "en"])]
    pub(super) lang: Option<String>,
    #[arg(short = 'V', long, action = clap::ArgAction::Version)]
    pub(super) version: Option<bool>,
}

/// What can be asked.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Build(build::BuildArgs),
    Check(check::CheckArgs),
    Export(export::ExportArgs),
    Import(import::ImportArgs),
    Schema(schema::SchemaArgs),
    Serve(serve::ServeArgs),
    Status(status::StatusArgs),
    Publish(publish::PublishArgs),
    Verify(verify::VerifyArgs),
    Init(init::InitArgs),
    New(new::NewArgs),
    Theme(theme::ThemeArgs),
    Completions(shell::CompletionsArgs),
    Man(shell::ManArgs),
}
