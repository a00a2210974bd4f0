//! The command line: what can be asked, one line of dispatch for each command, and what is printed.

mod build;
mod check;
mod github;
mod help;
mod init;
mod new;
mod refused;
mod sarif;
mod schema;
mod serve;
mod shell;
mod status;
mod theme;
mod usage;

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::FalseyValueParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::build::Options;
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::show::{Lang, Manner, Shown, show};
use crate::source::SourceTree;

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
    command: Command,
    /// The language of sentences and help. It is looked for before the rest is read.
    #[arg(long, value_name = "LANGUAGE", global = true, env = "PLANVERK_LANG", value_parser = ["nb", "en"])]
    lang: Option<String>,
    #[arg(short = 'V', long, action = clap::ArgAction::Version)]
    version: Option<bool>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Build(build::BuildArgs),
    Check(check::CheckArgs),
    Schema(schema::SchemaArgs),
    Serve(serve::ServeArgs),
    Status(status::StatusArgs),
    Init(init::InitArgs),
    New(new::NewArgs),
    Theme(theme::ThemeArgs),
    Completions(shell::CompletionsArgs),
    Man(shell::ManArgs),
}

/// What every command that reads a site takes.
#[derive(Debug, Args)]
pub struct SiteArgs {
    #[arg(
        short,
        long,
        value_name = "FOLDER",
        default_value = ".",
        env = "PLANVERK_ROOT"
    )]
    root: PathBuf,
    #[arg(long, value_name = "DATE", env = "PLANVERK_AS_OF", value_parser = day)]
    as_of: Option<Date>,
    #[arg(long, env = "PLANVERK_DRAFTS", value_parser = FalseyValueParser::new())]
    drafts: bool,
}

impl SiteArgs {
    fn options(&self, base_url: Option<String>) -> Options {
        Options {
            as_of: self.as_of,
            drafts: self.drafts,
            base_url,
        }
    }
}

/// How faults are judged and printed.
#[derive(Debug, Args)]
pub struct FaultArgs {
    #[arg(long, env = "PLANVERK_STRICT", value_parser = FalseyValueParser::new())]
    strict: bool,
    #[arg(short, long)]
    quiet: bool,
    #[arg(short, long, conflicts_with = "quiet")]
    verbose: bool,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Text, env = "PLANVERK_FORMAT")]
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
    /// Annotations for a workflow of GitHub's.
    Github,
}

fn day(text: &str) -> Result<Date, String> {
    text.parse()
        .ok()
        .filter(|_| text.len() == 10)
        .ok_or_else(|| "usage-day".to_owned())
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Fine,
    Faults,
    WrongUsage,
    NotDone,
}

/// Reads the command line, runs the command and says how it ended.
pub fn run() -> ExitCode {
    let lang = help::spoken();
    let cli = match help::read(lang) {
        Ok(cli) => cli,
        Err(error) => return usage::tell(&error, lang),
    };
    let outcome = match &cli.command {
        Command::Build(args) => build::run(args, lang),
        Command::Check(args) => check::run(args, lang),
        Command::Schema(args) => schema::run(args, lang),
        Command::Serve(args) => serve::run(args, lang),
        Command::Status(args) => status::run(args, lang),
        Command::Init(args) => init::run(args, lang),
        Command::New(args) => new::run(args, lang),
        Command::Theme(args) => theme::run(args, lang),
        Command::Completions(args) => shell::completions(args, help::command(lang)),
        Command::Man(args) => shell::man(args, help::command(lang), lang),
    };
    match outcome {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Faults) => ExitCode::from(1),
        Ok(Outcome::WrongUsage) => ExitCode::from(2),
        Ok(Outcome::NotDone) => ExitCode::from(3),
        // Whoever read our output has had enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(3),
    }
}

/// Tells the user why something was not done.
fn complain(lang: Lang, id: &str, arguments: &[(&str, &str)]) -> io::Result<()> {
    let (level, said) = (lang.say("level-error", &[]), lang.say(id, arguments));
    writeln!(anstream::stderr(), "{level}: {said}")
}

/// Says so where the folder of the site is no folder.
fn without_site(args: &SiteArgs, lang: Lang) -> io::Result<Option<Outcome>> {
    if args.root.is_dir() {
        return Ok(None);
    }
    let folder = args.root.display().to_string();
    complain(lang, "no-folder", &[("folder", &folder)])?;
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
fn summed(shown: &[Shown], lang: Lang) -> String {
    let errors = shown
        .iter()
        .filter(|fault| fault.severity == "error")
        .count();
    let warnings = shown.len() - errors;
    let id = match (errors, warnings) {
        (_, 0) => "errors",
        (0, _) => "warnings",
        _ => "errors-and-warnings",
    };
    let (errors, warnings) = (errors.to_string(), warnings.to_string());
    lang.say(id, &[("errors", &errors), ("warnings", &warnings)])
}

/// The faults as they will be printed, in order of file, line and column, and whether they stop the
/// command.
fn sorted(
    diagnostics: &[Diagnostic],
    tree: &SourceTree,
    args: &FaultArgs,
    lang: Lang,
) -> (Vec<Shown>, bool) {
    let severe = |diagnostic: &&Diagnostic| diagnostic.severity == Severity::Error || args.strict;
    let failed = diagnostics.iter().any(|diagnostic| severe(&diagnostic));
    let printed = diagnostics
        .iter()
        .filter(|diagnostic| severe(diagnostic) || !args.quiet);
    let manner = Manner {
        lang,
        color: is_colored(),
        most: match args.format {
            Format::Text if args.verbose => usize::MAX,
            Format::Text => Manner::default().most,
            // Programs read no drawings.
            Format::Json | Format::Sarif | Format::Github => 0,
        },
    };
    let shown = show(printed, |file| tree.shown_text(file), manner);
    (shown, failed)
}

/// Prints faults to standard error as text, or to standard output for other programs.
fn print(shown: &[Shown], format: Format, lang: Lang) -> io::Result<()> {
    let report = match format {
        Format::Text => return print_text(shown),
        Format::Json => serde_json::to_value(shown)?,
        Format::Sarif => sarif::report(shown, lang),
        Format::Github => return github::print(shown),
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
