//! What is wrong with a command line, in the language of the user.

use std::io::Write as _;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::outcome::complain;
use crate::show::Lang;

/// Says what is wrong with the command line, or prints the help that was asked for.
pub(super) fn tell(error: &clap::Error, lang: Lang) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let _ = error.print();
            return ExitCode::SUCCESS;
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = error.print();
            return ExitCode::from(2);
        }
        _ => {}
    }
    let (id, arguments) = sentence(error, lang);
    let arguments: Vec<(&str, &str)> = arguments
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let _ = complain(lang, id, &arguments);
    let hint = meant(error).map_or_else(
        || lang.say("usage-help", &[]),
        |meant| lang.say("did-you-mean", &[("suggestion", &meant)]),
    );
    let _ = writeln!(anstream::stderr(), "{hint}");
    ExitCode::from(2)
}

/// Which sentence says what is wrong, and what it names.
fn sentence(error: &clap::Error, lang: Lang) -> (&'static str, Vec<(&'static str, String)>) {
    let context = |kind| text(error, kind);
    let (argument, value) = (
        context(ContextKind::InvalidArg),
        context(ContextKind::InvalidValue),
    );
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let name = context(ContextKind::InvalidSubcommand);
            ("usage-no-command", vec![("name", name)])
        }
        ErrorKind::MissingSubcommand => ("usage-command-missing", Vec::new()),
        ErrorKind::UnknownArgument => ("usage-unknown", vec![("argument", argument)]),
        ErrorKind::InvalidValue if value.is_empty() => {
            ("usage-value-missing", vec![("argument", argument)])
        }
        ErrorKind::InvalidValue => {
            let choices = context(ContextKind::ValidValue);
            let named = vec![
                ("argument", argument),
                ("value", value),
                ("choices", choices),
            ];
            ("usage-choice", named)
        }
        ErrorKind::ValueValidation => {
            let why = why(error, lang);
            let named = vec![("argument", argument), ("value", value), ("why", why)];
            ("usage-value", named)
        }
        ErrorKind::ArgumentConflict => {
            let other = context(ContextKind::PriorArg);
            let named = vec![("argument", argument), ("other", other)];
            ("usage-conflict", named)
        }
        ErrorKind::MissingRequiredArgument => ("usage-missing", vec![("argument", argument)]),
        // What is left are bytes that are no text, and numbers of values that none of ours asks for.
        _ => ("usage-other", Vec::new()),
    }
}

/// What our own reading of a value says, as a sentence by the name that it returns; numbers are
/// read by clap.
fn why(error: &clap::Error, lang: Lang) -> String {
    let source = std::error::Error::source(error).map(ToString::to_string);
    match source.filter(|id| id.starts_with("usage-")) {
        Some(id) => lang.say(&id, &[]),
        None => lang.say("usage-number", &[]),
    }
}

/// What was meant, where clap has found it.
fn meant(error: &clap::Error) -> Option<String> {
    let kinds = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
    ];
    kinds
        .into_iter()
        .map(|kind| text(error, kind))
        .find(|meant| !meant.is_empty())
}

/// What an error says of a kind; empty where it says nothing.
fn text(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}
