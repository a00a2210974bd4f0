//! The site that a command works on, got ready, with what is wrong with it.

use super::args::{FaultArgs, SiteArgs};
use super::faults::sorted;
use crate::build::{Cache, Options, Prepared, prepare};
use crate::diagnostic::{Diagnostic, Warned};
use crate::show::{Lang, Shown};
use crate::source::SourceTree;

/// A site as it was read.
pub(super) struct Read {
    pub(super) tree: SourceTree,
    pub(super) site: Prepared,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// The diagnostics as they are to be printed.
    pub(super) shown: Vec<Shown>,
    /// Whether any of them stops the command.
    pub(super) failed: bool,
}

/// Reads a site for once and gets it ready.
pub(super) fn read_once(site: &SiteArgs, faults: &FaultArgs, lang: Lang) -> Read {
    read(
        site,
        &site.options(None),
        faults,
        &mut Cache::default(),
        lang,
    )
}

/// Reads a site and gets it ready.
pub(super) fn read(
    site: &SiteArgs,
    options: &Options,
    faults: &FaultArgs,
    cache: &mut Cache,
    lang: Lang,
) -> Read {
    let read = SourceTree::read(&site.root);
    let Warned {
        value: site,
        mut diagnostics,
    } = prepare(&read.value, options, cache);
    diagnostics.splice(0..0, read.diagnostics);
    let (shown, failed) = sorted(&diagnostics, &read.value, faults, lang);
    Read {
        tree: read.value,
        site,
        diagnostics,
        shown,
        failed,
    }
}
