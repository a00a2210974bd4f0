//! How a command ends, and what it says when it could not do what was asked.

use std::io::{self, Write};

use super::args::SiteArgs;
use crate::diagnostic::{Diagnostic, Rule};
use crate::show::Lang;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Fine,
    Faults,
    WrongUsage,
    NotDone,
}

/// How a command ends that faults have stopped: what could not be read is no fault of the content.
pub(super) fn outcome_of(diagnostics: &[Diagnostic]) -> Outcome {
    let unread = diagnostics
        .iter()
        .any(|diagnostic| diagnostic.rule == Rule::UnreadableFile);
    if unread {
        Outcome::NotDone
    } else {
        Outcome::Faults
    }
}

/// Tells the user why something was not done.
pub(super) fn complain(lang: Lang, id: &str, arguments: &[(&str, &str)]) -> io::Result<()> {
    let (level, said) = (lang.say("level-error", &[]), lang.say(id, arguments));
    writeln!(anstream::stderr(), "{level}: {said}")
}

/// Says so where the folder of the site is no folder.
pub(super) fn without_site(args: &SiteArgs, lang: Lang) -> io::Result<Option<Outcome>> {
    if args.root.is_dir() {
        return Ok(None);
    }
    let folder = args.root.display().to_string();
    complain(lang, "no-folder", &[("folder", &folder)])?;
    Ok(Some(Outcome::NotDone))
}
