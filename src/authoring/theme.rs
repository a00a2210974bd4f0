//! `theme list` and `theme eject`: the files of the site's theme, and one of them written out to be
//! changed.

use std::collections::BTreeMap;

use super::template::Wording;
use super::{Kind, NewFile, Refused, Unknown};
use crate::config::{self, Config};
use crate::diagnostic::{Place, nearest};
use crate::path::{SourcePath, slug};
use crate::source::SourceTree;
use crate::theme::{STANDARD, Theme};

/// The folders of a theme whose files can be overridden.
const FOLDERS: [&str; 3] = ["assets/", "strings/", "templates/"];
/// What a theme of the site's own is called where nothing else is said.
const OWN: &str = "eget";

/// A file of a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeFile {
    /// Its name within the theme: `templates/free.html`.
    pub name: String,
    /// The theme that it is of.
    pub theme: String,
}

/// A file of a theme, to be written where it can be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ejected {
    /// The files to write: the file, and `theme.yaml` where the theme is new.
    pub files: Vec<NewFile>,
    /// The theme that the file was of.
    pub from: String,
    /// The theme that it is now in.
    pub theme: String,
    /// Whether `site.yaml` names that theme already.
    pub is_chosen: bool,
}

/// The files of the site's theme by name, each of the nearest theme that has it.
pub fn theme_files(tree: &SourceTree) -> Vec<ThemeFile> {
    let mut files = BTreeMap::new();
    for theme in chain(tree).iter().rev() {
        let own = format!("themes/{theme}");
        let below = tree
            .below(&own)
            .map(|(path, _)| &path.as_str()[own.len() + 1..]);
        let names = below.filter(|name| FOLDERS.iter().any(|folder| name.starts_with(folder)));
        files.extend(names.map(|name| (name.to_owned(), theme.clone())));
    }
    let file = |(name, theme)| ThemeFile { name, theme };
    files.into_iter().map(file).collect()
}

/// A file of the site's theme written out to a theme of the site's own: that of `site.yaml`, or a
/// new one that extends it.
///
/// # Errors
/// Where the theme has no such file, the name fits several, or the file is there already.
pub fn eject(tree: &SourceTree, name: &str, into: Option<&str>) -> Result<Ejected, Refused> {
    let file = file_named(theme_files(tree), name)?;
    let config = Config::load(tree).value;
    let theme = own_theme(&config, into)?;
    let own = format!("themes/{theme}");
    let path = SourcePath::new(format!("{own}/{}", file.name));
    if tree.get(&path).is_some() {
        return Err(Refused::Taken(Kind::ThemeFile, file.name, path));
    }
    let from = SourcePath::new(format!("themes/{}/{}", file.theme, file.name));
    let bytes = tree
        .get(&from)
        .map(|bytes| bytes.to_vec())
        .unwrap_or_default();
    let mut files = vec![NewFile { path, bytes }];
    if tree.below(&own).next().is_none() {
        let extends = chain(tree).into_iter().next().unwrap_or_default();
        let text = theme_yaml(&extends, Wording::of(config.language));
        files.insert(0, NewFile::text(format!("{own}/theme.yaml"), text));
    }
    Ok(Ejected {
        files,
        from: file.theme,
        is_chosen: theme == config.theme,
        theme,
    })
}

/// The site's theme and those it extends, as far as they are there.
fn chain(tree: &SourceTree) -> Vec<String> {
    let place = Place::file(&SourcePath::new(config::FILE));
    let theme = Config::load(tree).value.theme;
    Theme::load(tree, &theme, &place).value.chain
}

/// The theme that is written to: the one that is asked for, or the site's own, which `standard` is
/// not.
fn own_theme(config: &Config, asked: Option<&str>) -> Result<String, Refused> {
    let theme = match asked {
        Some(asked) => slug(asked),
        None if config.theme == STANDARD => OWN.to_owned(),
        None => config.theme.clone(),
    };
    let is_folder = !theme.is_empty() && !theme.starts_with('.') && !theme.contains(['/', '\\']);
    if is_folder && theme != STANDARD {
        Ok(theme)
    } else {
        let named = asked.unwrap_or(&config.theme);
        Err(Refused::NoOwnTheme(named.to_owned()))
    }
}

/// The file of a name, of its last parts, or of the way to it.
fn file_named(files: Vec<ThemeFile>, name: &str) -> Result<ThemeFile, Refused> {
    let name = name.trim().replace('\\', "/");
    let within = name
        .strip_prefix("themes/")
        .and_then(|rest| rest.split_once('/'))
        .map_or(name.as_str(), |(_, rest)| rest);
    let ending = format!("/{within}");
    let exact = files.iter().position(|file| file.name == within);
    let alike: Vec<usize> = (0..files.len())
        .filter(|at| files[*at].name.ends_with(&ending))
        .collect();
    match (exact, &alike[..]) {
        (Some(at), _) | (None, &[at]) => Ok(files[at].clone()),
        (None, []) => Err(Refused::Unknown(Kind::ThemeFile, unknown(within, &files))),
        (None, several) => Err(Refused::Several(
            within.to_owned(),
            several.iter().map(|at| files[*at].name.clone()).collect(),
        )),
    }
}

/// What was meant, by the whole name or by its last part.
fn unknown(name: &str, files: &[ThemeFile]) -> Unknown {
    let last = |name: &str| name.rsplit('/').next().unwrap_or_default().to_owned();
    let near = nearest(name, files.iter().map(|file| file.name.as_str()));
    let near = near.or_else(|| {
        let names: Vec<String> = files.iter().map(|file| last(&file.name)).collect();
        let meant = nearest(&last(name), names.iter().map(String::as_str))?;
        files
            .iter()
            .find(|file| last(&file.name) == meant)
            .map(|file| file.name.clone())
    });
    Unknown {
        name: name.to_owned(),
        meant: near,
        known: Vec::new(),
    }
}

fn theme_yaml(extends: &str, wording: Wording) -> String {
    let [what_it_extends, what_it_is, title] = match wording {
        Wording::Bokmal => [
            "Temaet som dette bygger på. Alt som ikke ligger i denne mappen, kommer derfra.",
            "Hva temaet heter.",
            "Eget tema",
        ],
        Wording::English => [
            "The theme that this one builds on. All that is not in this folder comes from there.",
            "What the theme is called.",
            "Our theme",
        ],
    };
    format!("# {what_it_extends}\nextends: {extends}\n# {what_it_is}\ntitle: {title}\n")
}
