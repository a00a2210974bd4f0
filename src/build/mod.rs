//! The pipeline: source, documents, model, pages, HTML, output. Pure: no clock, no environment, and
//! no disk but for files too large to be held, which are read as they are copied.

mod asked;
mod cache;
mod checked;
mod file;
mod made;
#[cfg(feature = "pdf")]
mod paper;
#[cfg(feature = "pdf")]
mod papers;
mod prepared;
mod themed;
mod whole;

pub use cache::Cache;
pub use prepared::Prepared;

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::config::Config;
use crate::diagnostic::{Diagnostic, Rule, Severity, Warned};
use crate::model::{Inputs, assemble};
use crate::output::OutputTree;
use crate::page::artifact::Artifact;
use crate::page::{self, view};
use crate::source::SourceTree;

/// What a build is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// An as-of date that overrides the site's.
    pub as_of: Option<Date>,
    /// Whether drafts are shown.
    pub drafts: bool,
    /// Where the site will stand, if not where `site.yaml` says.
    pub base_url: Option<String>,
}

/// A built site. Whole only where no diagnostic is an error.
#[derive(Default)]
pub struct Built {
    /// What it was made from.
    pub site: Prepared,
    /// Every file but the manifest.
    pub output: OutputTree,
}

/// Builds a site. What the cache remembers of earlier builds only saves time.
pub fn build(tree: &SourceTree, options: &Options, cache: &mut Cache) -> Warned<Built> {
    let Warned {
        value: site,
        mut diagnostics,
    } = prepare(tree, options, cache);
    let made = if has_errors(&diagnostics) {
        Ok(OutputTree::default())
    } else {
        site.all()
    };
    let output = made.unwrap_or_else(|faults| {
        diagnostics.extend(faults);
        OutputTree::default()
    });
    Warned {
        value: Built { site, output },
        diagnostics,
    }
}

/// Gets a site ready, so that each of its files can be made; none can where a diagnostic is an
/// error.
pub fn prepare(tree: &SourceTree, options: &Options, cache: &mut Cache) -> Warned<Prepared> {
    let mut faults = Vec::new();
    let mut config = Config::load(tree).into(&mut faults);
    config.base_url = options.base_url.clone().or(config.base_url);
    let documents = cache.documents(tree, &config).into(&mut faults);
    let themed = cache.themed(tree, &config, &documents).into(&mut faults);
    let inputs = Inputs {
        tree,
        config: &config,
        languages: &themed.languages,
        drafts: options.drafts,
        as_of: options.as_of,
    };
    let model = assemble(documents, &inputs, cache.memo()).into(&mut faults);
    let addresses = cache.addresses(&model, &themed.languages[config.language]);
    let mut pages = page::pages(&model, &addresses);
    pages.extend(page::alias::pages(&model).into(&mut faults));
    let copied = page::copied::files(tree, &model, &pages).into(&mut faults);
    let mut artifacts = page::artifact::artifacts(&model, &addresses, &pages, copied);
    artifacts.extend(themed.assets.iter().cloned());
    check_addresses(&artifacts, cache, &mut faults);
    let shared = view::shared(&model, &addresses, &pages, &themed.addresses);
    let templates = cache.templates(tree, &themed, &shared).into(&mut faults);
    let faults = judged(faults, &config);
    let prepared = Prepared {
        model,
        languages: themed.languages.clone(),
        addresses,
        pages,
        artifacts,
        shared,
        templates,
        ..Prepared::default()
    };
    let prepared = if has_errors(&faults) {
        prepared
    } else {
        prepared.with_rows(cache)
    };
    Warned {
        value: prepared,
        diagnostics: faults,
    }
}

pub(crate) fn has_errors(faults: &[Diagnostic]) -> bool {
    faults.iter().any(|fault| fault.severity == Severity::Error)
}

/// Adds the faults of addresses, but for files whose identity is already known to be wrong.
fn check_addresses(artifacts: &[Artifact], cache: &mut Cache, faults: &mut Vec<Diagnostic>) {
    let found = cache.collisions(
        artifacts
            .iter()
            .map(|one| (one.path.clone(), one.source.clone()))
            .collect(),
    );
    let nameless = faults.iter().filter(|fault| {
        matches!(
            fault.rule,
            Rule::DuplicateId | Rule::MissingKey | Rule::UnknownKey
        )
    });
    let nameless: BTreeSet<String> = nameless.flat_map(files_of).collect();
    faults.extend(
        found
            .into_iter()
            .filter(|fault| files_of(fault).is_disjoint(&nameless)),
    );
}

/// The file of a fault, and the other that it names.
fn files_of(fault: &Diagnostic) -> BTreeSet<String> {
    let other = fault
        .arguments
        .iter()
        .filter(|(name, _)| *name == "other")
        .map(|(_, file)| file.clone());
    other.chain([fault.place.file.to_string()]).collect()
}

/// Diagnostics with the severities that the site has chosen.
pub(crate) fn chosen(faults: Vec<Diagnostic>, config: &Config) -> Vec<Diagnostic> {
    let choose = |fault: Diagnostic| {
        Some(Diagnostic {
            severity: config.severity(fault.rule)?,
            ..fault
        })
    };
    faults.into_iter().filter_map(choose).collect()
}

/// The same without what cannot be said where not all could be read: what links a file, or what a
/// report counts, may be what is missing.
fn judged(faults: Vec<Diagnostic>, config: &Config) -> Vec<Diagnostic> {
    let mut judged = chosen(faults, config);
    let is_whole = !judged
        .iter()
        .any(|fault| fault.severity == Severity::Error && !fault.rule.is_of_the_whole());
    judged.retain(|fault| is_whole || !fault.rule.is_of_the_whole());
    judged
}
