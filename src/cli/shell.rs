//! `planverk completions` and `planverk man`: what a shell and a manual need to know of the command
//! line, on standard output.

use std::io::{self, Write};

use clap::{Args, Command};
use clap_complete::Shell;
use clap_mangen::Man;

use super::outcome::{Outcome, complain};
use crate::show::Lang;

/// What `completions` takes.
#[derive(Debug, Args)]
pub struct CompletionsArgs {
    shell: Shell,
}

/// What `man` takes.
#[derive(Debug, Args)]
pub struct ManArgs {
    #[arg(value_name = "COMMAND")]
    command: Vec<String>,
}

/// Prints the completions of a shell.
pub(super) fn completions(args: &CompletionsArgs, mut command: Command) -> io::Result<Outcome> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, "planverk", &mut script);
    io::stdout().lock().write_all(&script)?;
    Ok(Outcome::Fine)
}

/// Prints the manual page of a command.
pub(super) fn man(args: &ManArgs, mut command: Command, lang: Lang) -> io::Result<Outcome> {
    command.build();
    let mut at = &command;
    for name in &args.command {
        at = match at.find_subcommand(name) {
            Some(found) => found,
            None => return unknown(name, at, lang),
        };
    }
    let mut page = Vec::new();
    let version = format!("planverk {}", env!("CARGO_PKG_VERSION"));
    Man::new(at.clone()).source(version).render(&mut page)?;
    io::stdout().lock().write_all(&page)?;
    Ok(Outcome::Fine)
}

fn unknown(name: &str, above: &Command, lang: Lang) -> io::Result<Outcome> {
    complain(lang, "usage-no-command", &[("name", name)])?;
    let known: Vec<&str> = above.get_subcommands().map(Command::get_name).collect();
    if !known.is_empty() {
        let names = known.join(", ");
        writeln!(
            anstream::stderr(),
            "{}",
            lang.say("plans-are", &[("names", &names)])
        )?;
    }
    Ok(Outcome::WrongUsage)
}
