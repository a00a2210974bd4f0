//! The pipeline: source, documents, model, pages, HTML, output. Pure: no disk, no clock, no environment.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::config::{self, Config};
use crate::diagnostic::{Diagnostic, Place, Severity, Warned};
use crate::document::{self, Documents};
use crate::finish;
use crate::language::Language;
use crate::model::{self, Model, assemble};
use crate::output::{OutputTree, hash};
use crate::page::{self, Page, Site, address, address::Addresses, view};
use crate::path::{OutputPath, SourcePath};
use crate::render::data;
use crate::render::html::{Templates, distinct};
use crate::source::SourceTree;
use crate::theme::Theme;

/// What a build is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// An as-of date that overrides the site's.
    pub as_of: Option<Date>,
    /// Whether drafts are shown.
    pub drafts: bool,
}

/// A built site. Whole only where no diagnostic is an error.
#[derive(Default)]
pub struct Built {
    /// The model.
    pub model: Model,
    /// Every file but the manifest.
    pub output: OutputTree,
    /// The languages by code.
    pub languages: BTreeMap<&'static str, Language>,
}

/// Builds a site.
pub fn build(tree: &SourceTree, options: &Options) -> Warned<Built> {
    let mut faults = Vec::new();
    let config = Config::load(tree).into(&mut faults);
    let theme =
        Theme::load(tree, &config.theme, &Place::key(&SourcePath::new(config::FILE), "theme")).into(&mut faults);
    let documents = document::read(tree, &config).into(&mut faults);
    let languages = languages(tree, &theme, &config, &documents, &mut faults);
    let inputs =
        model::Inputs { tree, config: &config, languages: &languages, drafts: options.drafts, as_of: options.as_of };
    let model = assemble(documents, &inputs).into(&mut faults);
    let addresses = Addresses::new(&languages[config.language]);
    let pages = page::pages(&model, &addresses);
    let copied = page::copied(&model, &addresses, &pages);
    faults.extend(check_addresses(&pages, &copied));
    let mut faults = judged(faults, &config);
    let mut output = OutputTree::default();
    if !faults.iter().any(|fault| fault.severity == Severity::Error) {
        output = render(tree, &theme, &model, &addresses, &languages, &pages, &mut faults);
        copy(tree, &copied, &mut output);
    }
    Warned { value: Built { model, output, languages }, diagnostics: faults }
}

/// The languages that any part of the site is in.
fn languages(
    tree: &SourceTree,
    theme: &Theme,
    config: &Config,
    documents: &Documents,
    faults: &mut Vec<Diagnostic>,
) -> BTreeMap<&'static str, Language> {
    let plans = documents.plans.iter().filter_map(|plan| plan.language);
    let measures = documents.measures.iter().filter_map(|measure| measure.language);
    let pages = documents.pages.iter().filter_map(|page| page.language);
    let codes: BTreeSet<&'static str> = plans.chain(measures).chain(pages).chain([config.language]).collect();
    codes.into_iter().map(|code| (code, Language::load(tree, theme, code).into(faults))).collect()
}

fn check_addresses(pages: &[Page], copied: &[page::Copied]) -> Vec<Diagnostic> {
    let pages = pages.iter().map(|page| (page.path.clone(), page.source.clone()));
    let copied = copied.iter().map(|file| (file.path.clone(), file.source.clone()));
    address::check(&pages.chain(copied).collect::<Vec<_>>())
}

/// Diagnostics with the severities that the site has chosen.
fn judged(faults: Vec<Diagnostic>, config: &Config) -> Vec<Diagnostic> {
    let judged =
        faults.into_iter().filter_map(|fault| Some(Diagnostic { severity: config.severity(fault.rule)?, ..fault }));
    judged.collect()
}

fn render(
    tree: &SourceTree,
    theme: &Theme,
    model: &Model,
    addresses: &Addresses,
    languages: &BTreeMap<&'static str, Language>,
    pages: &[Page],
    faults: &mut Vec<Diagnostic>,
) -> OutputTree {
    let mut output = OutputTree::default();
    let shared = view::shared(model, addresses, assets(theme, &mut output));
    let site = Site { model, addresses, languages, shared };
    let mut templates = BTreeMap::new();
    for code in languages.keys() {
        let loaded = Templates::load(tree, theme, Arc::new(Language::load(tree, theme, code).value), &site.shared);
        templates.extend(loaded.into(faults).map(|loaded| (*code, loaded)));
    }
    let rendered: Vec<Result<(OutputPath, String), Diagnostic>> = pages
        .par_iter()
        .filter_map(|page| Some((page, templates.get(page.language)?)))
        .map(|(page, templates)| {
            let view = view::view(&site, page, body(&site, page));
            Ok((page.path.clone(), templates.render(page.subject.template(), &view)?))
        })
        .collect();
    let mut failed = Vec::new();
    for page in rendered {
        match page {
            Ok((path, html)) => output.insert(path, html.into_bytes()),
            Err(fault) => failed.push(fault),
        }
    }
    faults.extend(distinct(failed));
    let inputs = data::Inputs { model, addresses, language: &languages[model.config.language], languages };
    data::files(&inputs).into_iter().for_each(|(path, bytes)| output.insert(path, bytes));
    output
}

/// The finished HTML of a page's text; empty where it shows none.
fn body(site: &Site<'_>, page: &Page) -> String {
    let Some(origin) = page.subject.origin() else { return String::new() };
    let language = &site.languages[page.language];
    let plan = match page.subject {
        page::Subject::Plan(plan) => Some(plan),
        page::Subject::Section(section) => Some(site.model[section].plan),
        page::Subject::Measure(measure) => Some(site.model[measure].plan),
        page::Subject::Report(report) => Some(site.model[report].plan),
        _ => None,
    };
    finish::body(page::body::html(site, origin, &page.path, language, plan), language)
}

/// Puts the theme's assets in the output under names that change with their content, and says where each is.
fn assets(theme: &Theme, output: &mut OutputTree) -> BTreeMap<String, String> {
    let place = |(name, bytes): (&String, &Arc<[u8]>)| {
        let fingerprint = &hash(bytes)[..10];
        let address = match name.rsplit_once('.') {
            Some((stem, ending)) => format!("assets/{stem}-{fingerprint}.{ending}"),
            None => format!("assets/{name}-{fingerprint}"),
        };
        output.insert(OutputPath::new(address.as_str()), bytes.clone());
        (name.clone(), address)
    };
    theme.assets.iter().map(place).collect()
}

fn copy(tree: &SourceTree, copied: &[page::Copied], output: &mut OutputTree) {
    for file in copied {
        if let Some(bytes) = tree.get(&file.source) {
            output.insert(file.path.clone(), bytes.clone());
        }
    }
}
