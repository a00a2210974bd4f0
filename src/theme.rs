//! A theme as its chain of folders: which file wins, which templates, assets and strings there are.
//! Does not read templates or strings; `render` and `language` do.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place, Rule, Warned};
use crate::keys;
use crate::path::SourcePath;
use crate::source::SourceTree;
use crate::yaml::{Node, Reader, encoding, front_matter};

/// The theme that is embedded and that every chain ends in.
pub const STANDARD: &str = "standard";

/// A theme and those it extends.
#[derive(Clone, Debug, Default)]
pub struct Theme {
    /// Names of the themes, the chosen one first and `standard` last.
    pub chain: Vec<String>,
    /// Templates as `theme/name` with their files, of the whole chain.
    pub templates: Vec<(String, SourcePath)>,
    /// Assets by name, the nearest theme's winning.
    pub assets: BTreeMap<String, Asset>,
}

/// An asset of a theme.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Its file.
    pub file: SourcePath,
    /// What it holds.
    pub bytes: Arc<[u8]>,
}

impl Theme {
    /// Finds a theme and those it extends. `place` is where the theme was named.
    pub fn load(tree: &SourceTree, name: &str, place: &Place) -> Warned<Theme> {
        let mut diagnostics = Vec::new();
        let chain = chain(tree, name, place, &mut diagnostics);
        let mut theme = Theme {
            chain,
            ..Theme::default()
        };
        for name in theme.chain.iter().rev() {
            let assets = format!("themes/{name}/assets");
            for (path, bytes) in tree.below(&assets) {
                let asset = Asset {
                    file: path.clone(),
                    bytes: bytes.clone(),
                };
                theme
                    .assets
                    .insert(path.as_str()[assets.len() + 1..].to_owned(), asset);
            }
        }
        for name in &theme.chain {
            let strings = format!("themes/{name}/strings");
            let unread = tree
                .below(&strings)
                .filter(|(path, _)| tree.text(path).is_none());
            diagnostics.extend(unread.map(|(path, bytes)| encoding::fault(path, bytes)));
            let folder = format!("themes/{name}/templates");
            let templates = tree
                .below(&folder)
                .filter(|(path, _)| path.as_str().ends_with(".html"));
            theme.templates.extend(templates.map(|(path, _)| {
                (
                    format!("{name}/{}", &path.as_str()[folder.len() + 1..]),
                    path.clone(),
                )
            }));
        }
        Warned {
            value: theme,
            diagnostics,
        }
    }

    /// The string files of a language, `standard` first, so that a nearer theme's strings override.
    pub fn strings<'a>(
        &'a self,
        tree: &'a SourceTree,
        language: &'a str,
    ) -> impl Iterator<Item = (SourcePath, &'a str)> {
        self.chain.iter().rev().filter_map(move |name| {
            let path = SourcePath::new(format!("themes/{name}/strings/{language}.ftl"));
            tree.text(&path).map(|text| (path.clone(), text))
        })
    }
}

fn chain(
    tree: &SourceTree,
    name: &str,
    place: &Place,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<String> {
    let mut chain: Vec<String> = Vec::new();
    let mut next = Some((name.to_owned(), place.clone()));
    while let Some((name, place)) = next.take() {
        if chain.contains(&name) {
            diagnostics.push(Diagnostic::new(Rule::ThemeCycle, place).with("theme", name));
            break;
        }
        if tree.below(&format!("themes/{name}")).next().is_none() {
            let known: Vec<&str> = tree
                .below("themes")
                .filter_map(|(path, _)| path.as_str().split('/').nth(1))
                .collect();
            diagnostics.push(
                Diagnostic::new(Rule::UnknownTheme, place)
                    .with("theme", &*name)
                    .suggest(&name, known),
            );
            break;
        }
        if name != STANDARD {
            next = Some(parent(tree, &name, diagnostics));
        }
        chain.push(name);
    }
    if chain.last().is_none_or(|last| last != STANDARD) {
        chain.push(STANDARD.to_owned());
    }
    chain
}

/// The theme that a theme extends, and where it says so; `standard` if it does not.
fn parent(tree: &SourceTree, name: &str, diagnostics: &mut Vec<Diagnostic>) -> (String, Place) {
    let file = SourcePath::new(format!("themes/{name}/theme.yaml"));
    let standard = (STANDARD.to_owned(), Place::file(&file));
    let Some(bytes) = tree.get(&file) else {
        return standard;
    };
    let reader = Reader::new(&file, &keys::THEME);
    let text = encoding::text(&reader, bytes);
    let node = text
        .and_then(|text| front_matter::node(&reader, text, 0, &[]))
        .unwrap_or(Node::Null);
    let fields = reader.fields(&node, Vec::new());
    let extends = fields.text("extends");
    // What a theme is called and is for is for those who read its file.
    let _ = (fields.text("title"), fields.text("description"));
    fields.finish();
    diagnostics.extend(reader.into_faults());
    extends.map_or(standard, |parent| (parent, Place::key(&file, "extends")))
}
