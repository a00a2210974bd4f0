//! The help of the command line in the language of the user: clap's own words and ours, from
//! `show/nb/help.ftl` and `show/en/help.ftl`.

use std::ffi::OsString;
use std::path::Path;

use clap::{Arg, ArgAction, Command, CommandFactory, FromArgMatches};

use super::command::Cli;
use crate::config::{self, Config};
use crate::path::SourcePath;
use crate::show::Lang;
use crate::source::SourceTree;

/// The language that planverk speaks to the user: what the command line or the environment says,
/// else that of the site, else bokmål. It has to be known before the command line is read, since
/// what is wrong with that is said in it too.
pub(super) fn spoken() -> Lang {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let asked = |long, short, variable| {
        value_of(&arguments, long, short).or_else(|| std::env::var_os(variable))
    };
    match asked("--lang", None, "PLANVERK_LANG") {
        Some(code) => Lang::of_site(&code.to_string_lossy()),
        None => {
            let root = asked("--root", Some("-r"), "PLANVERK_ROOT").unwrap_or_else(|| ".".into());
            of_site(Path::new(&root))
        }
    }
}

/// The value of an option, wherever it stands.
fn value_of(arguments: &[OsString], long: &str, short: Option<&str>) -> Option<OsString> {
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let text = argument.to_string_lossy();
        if text == long || Some(&*text) == short {
            return rest.next().cloned();
        }
        if let Some(value) = text
            .strip_prefix(long)
            .and_then(|rest| rest.strip_prefix('='))
        {
            return Some(value.into());
        }
    }
    None
}

fn of_site(root: &Path) -> Lang {
    let settings = SourceTree::one(root, SourcePath::new(config::FILE));
    Lang::of_site(Config::load(&settings).value.language)
}

/// Reads the command line.
///
/// # Errors
/// What is wrong with it, or the help that was asked for.
pub(super) fn read(lang: Lang) -> Result<Cli, clap::Error> {
    Cli::from_arg_matches(&command(lang).try_get_matches()?)
}

/// The command line with its help in a language.
pub(super) fn command(lang: Lang) -> Command {
    let command = Cli::command().after_help(lang.say("help-after", &[]));
    said(command, "planverk", lang)
}

/// A command, and those below it, with what their help says. `call` is how it is called, from
/// `planverk` on.
fn said(mut command: Command, call: &str, lang: Lang) -> Command {
    let names: Vec<String> = command
        .get_subcommands()
        .map(|one| one.get_name().to_owned())
        .collect();
    for name in &names {
        command = command.mut_subcommand(name, |one| said(one, &format!("{call} {name}"), lang));
    }
    let has_commands = !names.is_empty();
    let name = call.strip_prefix("planverk ").unwrap_or(call);
    let id = format!("help-{}", name.replace(' ', "-"));
    let about = lang.say(&id, &[]);
    let command = command
        .about(about)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::Help),
        )
        .subcommand_help_heading(lang.say("help-commands", &[]))
        .subcommand_value_name(lang.say("help-value-command", &[]))
        .mut_args(|argument| explained(argument, &id, lang));
    let mut usage = vec![call.to_owned(), lang.say("help-value-options", &[])];
    usage.extend(command.get_positionals().map(ToString::to_string));
    if has_commands {
        usage.push(lang.say("help-value-command", &[]));
    }
    let heading = lang.say("help-usage", &[]);
    command
        .override_usage(usage.join(" "))
        .help_template(format!(
            "{{about-with-newline}}\n{heading} {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
}

/// An argument with what its help says: under the name of its command, or of all commands.
fn explained(argument: Arg, command: &str, lang: Lang) -> Arg {
    let name = argument.get_id().as_str().to_owned();
    let help = lang
        .attribute(command, &name)
        .or_else(|| lang.attribute("help-options", &name));
    let mut parts: Vec<String> = help.into_iter().collect();
    let takes_value = argument.get_action().takes_values();
    if let Some(value) = argument
        .get_default_values()
        .first()
        .filter(|_| takes_value)
    {
        let value = value.to_string_lossy();
        parts.push(lang.say("help-default", &[("value", &value)]));
    }
    if let Some(variable) = argument.get_env() {
        let variable = variable.to_string_lossy();
        parts.push(lang.say("help-variable", &[("name", &variable)]));
    }
    let heading = if argument.is_positional() {
        "help-arguments"
    } else {
        "help-options-heading"
    };
    let value = value_name(&argument, lang).filter(|_| takes_value);
    let argument = argument
        .help(parts.join(" "))
        .help_heading(lang.say(heading, &[]))
        .hide_default_value(takes_value)
        .hide_env(true)
        .hide_possible_values(takes_value);
    match value {
        Some(value) => argument.value_name(value),
        None => argument,
    }
}

/// The name of a value in the language of the help, by the name that it has in the code.
fn value_name(argument: &Arg, lang: Lang) -> Option<String> {
    let name = argument.get_value_names()?.first()?.to_lowercase();
    lang.attribute("help-values", &name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_explained(command: &Command) {
        let about = command.get_about().map(ToString::to_string);
        assert!(
            about.is_some_and(|about| about.contains(' ')),
            "{}",
            command.get_name()
        );
        for argument in command.get_arguments() {
            let help = argument.get_help().map(ToString::to_string);
            let named = (command.get_name(), argument.get_id());
            assert!(help.is_some_and(|help| help.contains(' ')), "{named:?}");
        }
        command.get_subcommands().for_each(assert_explained);
    }

    #[test]
    fn every_command_and_argument_is_explained() {
        for lang in Lang::ALL {
            let command = command(lang);
            command.clone().debug_assert();
            assert_explained(&command);
        }
    }

    #[test]
    fn options_are_found_wherever_they_stand() {
        let arguments = ["planverk", "build", "-r", "x", "--lang=en"].map(OsString::from);
        assert_eq!(value_of(&arguments, "--lang", None), Some("en".into()));
        assert_eq!(value_of(&arguments, "--root", Some("-r")), Some("x".into()));
        assert_eq!(value_of(&arguments, "--port", None), None);
    }
}
