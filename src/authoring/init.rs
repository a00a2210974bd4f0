//! A small site that explains itself, to begin from.

use include_dir::{Dir, include_dir};

use super::NewFile;
use super::template::{Wording, filled};
use crate::path::SourcePath;
use crate::yaml;

static BOKMAL: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/authoring/init/nb");
static ENGLISH: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/authoring/init/en");

/// The files of a new site, in order of their paths.
pub fn init(title: &str, language: &str) -> Vec<NewFile> {
    let folder = match Wording::of(language) {
        Wording::Bokmal => &BOKMAL,
        Wording::English => &ENGLISH,
    };
    let title = yaml::value(title);
    let mut files = Vec::new();
    add(
        folder,
        &[("title", &title), ("language", language)],
        &mut files,
    );
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn add(folder: &Dir<'static>, holes: &[(&str, &str)], files: &mut Vec<NewFile>) {
    for file in folder.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        // Under its real name it would hold for this repository too.
        let path = if path == "gitignore" {
            ".gitignore".to_owned()
        } else {
            path
        };
        let text = filled(file.contents_utf8().unwrap_or_default(), holes);
        files.push(NewFile {
            path: SourcePath::new(path),
            bytes: text.into_bytes(),
        });
    }
    folder.dirs().for_each(|folder| add(folder, holes, files));
}

/// What of the names in a folder is in the way of a new site there: all but what a repository has
/// before it has anything in it.
pub fn in_the_way(names: Vec<String>) -> Vec<String> {
    let is_apart = |name: &String| {
        let upper = name.to_uppercase();
        name.starts_with('.') || upper.starts_with("README") || upper.starts_with("LICENSE")
    };
    names.into_iter().filter(|name| !is_apart(name)).collect()
}
