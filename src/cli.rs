//! The command line: what can be asked, one line of dispatch for each command, and what is printed.

mod build;
mod sarif;
mod serve;
mod status;

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::FalseyValueParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::show::{Look, Shown, show};
use crate::source::SourceTree;

/// Builds a website from a folder of plans: action plans, strategies and activity plans written as
/// Markdown files.
#[derive(Debug, Parser)]
#[command(name = "planverk", version, disable_version_flag = true, max_term_width = 100, after_help = AFTER_HELP)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    command: Command,
    /// Print the version.
    #[arg(short = 'V', long, action = clap::ArgAction::Version)]
    version: Option<bool>,
}

const AFTER_HELP: &str = "\
A site is a folder with content/site.yaml, content/plans/, content/departments/ and content/pages/.
`planverk build` in that folder writes the website to public/, ready to be put on any web server,
under any address, or to be opened from a disk.

Exit codes: 0 fine, 1 faults in the content, 2 wrong usage, 3 something could not be read or written.";

#[derive(Debug, Subcommand)]
enum Command {
    /// Build the website.
    Build(build::BuildArgs),
    /// Show the website while you write: every page changes as you save.
    Serve(serve::ServeArgs),
    /// Show how the plans stand: a bar for each plan, or the measures of one plan.
    Status(status::StatusArgs),
}

/// What every command that reads a site takes.
#[derive(Debug, Args)]
pub struct SiteArgs {
    /// The folder of the site.
    #[arg(
        short,
        long,
        value_name = "FOLDER",
        default_value = ".",
        env = "PLANVERK_ROOT"
    )]
    root: PathBuf,
    /// The day to work out status and lateness for, as 2025-06-01 [default: the newest date in the
    /// content].
    #[arg(long, value_name = "DATE", env = "PLANVERK_AS_OF", value_parser = day)]
    as_of: Option<Date>,
    /// Include drafts.
    #[arg(long, env = "PLANVERK_DRAFTS", value_parser = FalseyValueParser::new())]
    drafts: bool,
    /// Count warnings as errors.
    #[arg(long, env = "PLANVERK_STRICT", value_parser = FalseyValueParser::new())]
    strict: bool,
    /// Print errors only.
    #[arg(short, long)]
    quiet: bool,
    /// Print more of what is done, and every fault of a file that has many.
    #[arg(short, long, conflicts_with = "quiet")]
    verbose: bool,
    /// How faults are printed.
    #[arg(long, value_enum, default_value_t = Format::Text, env = "PLANVERK_FORMAT")]
    format: Format,
}

/// How faults are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// One JSON array.
    Json,
    /// SARIF 2.1.0, which code hosts and editors read.
    Sarif,
}

fn day(text: &str) -> Result<Date, String> {
    text.parse()
        .ok()
        .filter(|_| text.len() == 10)
        .ok_or_else(|| "write the day as 2025-06-01".to_owned())
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Fine,
    Faults,
    NotDone,
}

/// Reads the command line, runs the command and says how it ended.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let outcome = match &cli.command {
        Command::Build(args) => build::run(args),
        Command::Serve(args) => serve::run(args),
        Command::Status(args) => status::run(args),
    };
    match outcome {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Faults) => ExitCode::from(1),
        Ok(Outcome::NotDone) => ExitCode::from(3),
        // Whoever read our output has had enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(3),
    }
}

/// A number with its noun.
fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// Says so where the folder of the site is no folder.
fn without_site(args: &SiteArgs) -> io::Result<Option<Outcome>> {
    if args.root.is_dir() {
        return Ok(None);
    }
    writeln!(
        anstream::stderr(),
        "feil: Det finnes ingen mappe {}.",
        args.root.display()
    )?;
    Ok(Some(Outcome::NotDone))
}

/// How a command ends that faults have stopped: what could not be read is no fault of the content.
fn outcome_of(diagnostics: &[Diagnostic]) -> Outcome {
    let unread = diagnostics
        .iter()
        .any(|diagnostic| diagnostic.rule == Rule::UnreadableFile);
    if unread {
        Outcome::NotDone
    } else {
        Outcome::Faults
    }
}

/// Whether standard error is read by someone who wants colors.
fn is_colored() -> bool {
    io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// Whether any of the faults is an error.
fn failed(shown: &[Shown]) -> bool {
    shown.iter().any(|fault| fault.severity == "error")
}

/// How many faults there are: «2 feil og 1 advarsel».
fn summed(shown: &[Shown]) -> String {
    let errors = shown
        .iter()
        .filter(|fault| fault.severity == "error")
        .count();
    let warnings = shown.len() - errors;
    let named = [
        (errors, count(errors, "feil", "feil")),
        (warnings, count(warnings, "advarsel", "advarsler")),
    ];
    named
        .into_iter()
        .filter(|(number, _)| *number > 0)
        .map(|(_, named)| named)
        .collect::<Vec<_>>()
        .join(" og ")
}

/// The faults as they will be printed, in order of file, line and column, and whether they stop the
/// command.
fn sorted(diagnostics: &[Diagnostic], tree: &SourceTree, args: &SiteArgs) -> (Vec<Shown>, bool) {
    let severe = |diagnostic: &&Diagnostic| diagnostic.severity == Severity::Error || args.strict;
    let failed = diagnostics.iter().any(|diagnostic| severe(&diagnostic));
    let printed = diagnostics
        .iter()
        .filter(|diagnostic| severe(diagnostic) || !args.quiet);
    let look = Look {
        color: is_colored(),
        most: match args.format {
            Format::Text if args.verbose => usize::MAX,
            Format::Text => Look::default().most,
            // Programs read no drawings.
            Format::Json | Format::Sarif => 0,
        },
    };
    let shown = show(printed, |file| tree.shown_text(file), look);
    (shown, failed)
}

/// Prints faults to standard error as text, or to standard output for other programs.
fn print(shown: &[Shown], format: Format) -> io::Result<()> {
    let report = match format {
        Format::Text => return print_text(shown),
        Format::Json => serde_json::to_value(shown)?,
        Format::Sarif => sarif::report(shown),
    };
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &report)?;
    writeln!(out)
}

fn print_text(shown: &[Shown]) -> io::Result<()> {
    let mut err = anstream::stderr().lock();
    shown
        .iter()
        .filter(|fault| fault.is_drawn())
        .try_for_each(|fault| writeln!(err, "{}", fault.text))
}
