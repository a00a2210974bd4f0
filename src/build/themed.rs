//! What a theme gives a site before anything is made: its folders, its words in the languages of
//! the site, and its assets as they are published.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::config::{self, Config};
use crate::diagnostic::{Diagnostic, Place, Warned};
use crate::document::Documents;
use crate::finish;
use crate::language::{Language, Languages};
use crate::output::hash;
use crate::page::artifact::{Artifact, Kind};
use crate::path::{OutputPath, SourcePath};
use crate::source::SourceTree;
use crate::theme::{Asset, Theme};

/// What a theme gives a site.
#[derive(Default)]
pub(super) struct Themed {
    pub(super) theme: Theme,
    /// The languages that any part of the site is in.
    pub(super) languages: Languages,
    /// The assets under names that change with their content.
    pub(super) assets: Vec<Artifact>,
    /// The address of each asset by its own name.
    pub(super) addresses: BTreeMap<String, String>,
    faults: Vec<Diagnostic>,
    asked: Asked,
}

/// All that it is read from.
#[derive(Default, PartialEq)]
struct Asked {
    theme: String,
    languages: BTreeSet<&'static str>,
    files: Vec<(SourcePath, Arc<[u8]>)>,
}

impl Themed {
    /// What the theme of a site gives it; what was read `before`, where all of that is as it was.
    pub(super) fn new(
        tree: &SourceTree,
        config: &Config,
        documents: &Documents,
        before: &Arc<Themed>,
    ) -> Warned<Arc<Themed>> {
        let files = tree.below("themes");
        let asked = Asked {
            theme: config.theme.clone(),
            languages: codes(config, documents),
            files: files
                .map(|(path, bytes)| (path.clone(), bytes.clone()))
                .collect(),
        };
        let themed = if asked == before.asked {
            before.clone()
        } else {
            Arc::new(Themed::read(tree, asked))
        };
        Warned {
            diagnostics: themed.faults.clone(),
            value: themed,
        }
    }

    fn read(tree: &SourceTree, asked: Asked) -> Themed {
        let mut faults = Vec::new();
        let named = Place::key(&SourcePath::new(config::FILE), "theme");
        let theme = Theme::load(tree, &asked.theme, &named).into(&mut faults);
        let language = |code: &&'static str| {
            let language = Language::load(tree, &theme, code).into(&mut faults);
            (*code, Arc::new(language))
        };
        let languages = asked.languages.iter().map(language).collect();
        let (assets, addresses) = theme.assets.iter().map(placed).unzip();
        Themed {
            theme,
            languages,
            assets,
            addresses,
            faults,
            asked,
        }
    }
}

/// The languages that any part of a site is in.
fn codes(config: &Config, documents: &Documents) -> BTreeSet<&'static str> {
    let plans = documents.plans.iter().filter_map(|plan| plan.language);
    let measures = documents.measures.iter();
    let measures = measures.filter_map(|measure| measure.language);
    let pages = documents.pages.iter().filter_map(|page| page.language);
    let parts = plans.chain(measures).chain(pages);
    parts.chain([config.language]).collect()
}

/// An asset where it is published, and its address by its own name.
fn placed((name, asset): (&String, &Asset)) -> (Artifact, (String, String)) {
    let bytes = published(name, &asset.bytes);
    let fingerprint = &hash(&bytes)[..10];
    let address = match name.rsplit_once('.') {
        Some((stem, ending)) => format!("assets/{stem}-{fingerprint}.{ending}"),
        None => format!("assets/{name}-{fingerprint}"),
    };
    let artifact = Artifact {
        path: OutputPath::new(address.as_str()),
        kind: Kind::Fixed(bytes),
        source: Place::file(&asset.file),
    };
    (artifact, (name.clone(), address))
}

/// An asset as it is published.
fn published(name: &str, bytes: &Arc<[u8]>) -> Arc<[u8]> {
    match std::str::from_utf8(bytes) {
        Ok(css) if name.ends_with(".css") => finish::style::published(css).into_bytes().into(),
        Ok(js) if name.ends_with(".js") => finish::script::published(js).into_bytes().into(),
        _ => bytes.clone(),
    }
}
