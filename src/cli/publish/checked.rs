//! A site that is to be published, and why it is not.

use std::io::{self, Write};

use super::args::{PublishArgs, Told};
use crate::build::{Options, Prepared};
use crate::check::check;
use crate::cli::args::{FaultArgs, Format};
use crate::cli::faults::{failed, print, sorted, summed};
use crate::cli::outcome::{Outcome, outcome_of};
use crate::diagnostic::Diagnostic;
use crate::show::Lang;
use crate::source::SourceTree;

/// A site as it was read, and what is wrong with it.
pub(super) struct Checked {
    pub(super) tree: SourceTree,
    pub(super) site: Prepared,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Checked {
    pub(super) fn read(args: &PublishArgs, base_url: Option<String>) -> Checked {
        let read = SourceTree::read(&args.root.root);
        let options = Options {
            as_of: args.as_of,
            drafts: false,
            base_url,
        };
        let checked = check(&read.value, &options);
        let mut diagnostics = read.diagnostics;
        diagnostics.extend(checked.diagnostics);
        Checked {
            tree: read.value,
            site: checked.value,
            diagnostics,
        }
    }

    /// Prints what is wrong, as `check --strict` does, and says that nothing was published.
    pub(super) fn refuse(
        &self,
        args: &PublishArgs,
        more: Vec<Diagnostic>,
        lang: Lang,
    ) -> io::Result<Outcome> {
        let all: Vec<Diagnostic> = self.diagnostics.iter().cloned().chain(more).collect();
        let faults = FaultArgs {
            strict: true,
            quiet: args.quiet,
            verbose: false,
            format: match args.format {
                Told::Text => Format::Text,
                Told::Json => Format::Json,
            },
        };
        let (shown, _) = sorted(&all, &self.tree, &faults, lang);
        print(&shown, faults.format, lang)?;
        if args.format == Told::Text {
            let why = summed(&shown, lang);
            let id = if failed(&shown) {
                "not-published"
            } else {
                "not-published-strict"
            };
            writeln!(anstream::stderr(), "{}", lang.say(id, &[("why", &why)]))?;
        }
        Ok(outcome_of(&all))
    }
}
