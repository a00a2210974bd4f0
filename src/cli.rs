//! The command line: one line of dispatch for each command.

mod args;
mod ask;
mod build;
mod change;
mod check;
mod command;
mod export;
mod faults;
mod github;
mod help;
mod import;
mod import_plan;
mod import_table;
mod init;
mod named;
mod new;
mod outcome;
mod publish;
mod refused;
mod sarif;
mod schema;
mod serve;
mod shell;
mod site;
mod status;
mod target;
mod theme;
mod usage;
mod verify;

use std::io;
use std::process::ExitCode;

use command::Command;
use outcome::Outcome;

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
        Command::Export(args) => export::run(args, lang),
        Command::Import(args) => import::run(args, lang),
        Command::Schema(args) => schema::run(args, lang),
        Command::Serve(args) => serve::run(args, lang),
        Command::Status(args) => status::run(args, lang),
        Command::Publish(args) => publish::run(args, lang),
        Command::Verify(args) => verify::run(args, lang),
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
