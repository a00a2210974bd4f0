//! Faults as they are printed: sorted, counted, and as text or for other programs.

use std::io::{self, IsTerminal, Write};

use super::args::{FaultArgs, Format};
use super::{github, sarif};
use crate::diagnostic::{Diagnostic, Severity};
use crate::show::{Lang, Manner, Shown, show};
use crate::source::SourceTree;

/// Whether standard error is read by someone who wants colors.
pub(super) fn is_colored() -> bool {
    io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// Whether any of the faults is an error.
pub(super) fn failed(shown: &[Shown]) -> bool {
    shown.iter().any(|fault| fault.severity == "error")
}

/// How many faults there are: «2 feil og 1 advarsel».
pub(super) fn summed(shown: &[Shown], lang: Lang) -> String {
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
pub(super) fn sorted(
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
pub(super) fn print(shown: &[Shown], format: Format, lang: Lang) -> io::Result<()> {
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

pub(super) fn print_text(shown: &[Shown]) -> io::Result<()> {
    let mut err = anstream::stderr().lock();
    shown
        .iter()
        .filter(|fault| fault.is_drawn())
        .try_for_each(|fault| writeln!(err, "{}", fault.text))
}
