//! Where new files wait until all are written: beside the folder of the site, so that the two can
//! be exchanged, or inside it where that cannot be. And what builds that were killed have left.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::alike;

/// What the name of a folder begins with where new files wait.
const STAGING: &str = ".planverk-staging-";
/// What a file is called that is put somewhere to see whether files can be.
pub const PROBE: &str = ".planverk-probe";

/// The folder where new files wait. It is made once there is one.
#[derive(Debug)]
pub struct Staging {
    /// The folder of the site.
    folder: PathBuf,
    /// What it may be, the best first; the last is taken unseen.
    beside: Option<PathBuf>,
    inside: PathBuf,
    made: OnceLock<Place>,
}

/// Where files wait.
#[derive(Clone, Debug)]
pub struct Place {
    /// The folder.
    pub path: PathBuf,
    /// Whether it stands beside the folder of the site, whose place it can take.
    pub is_beside: bool,
}

impl Staging {
    /// A place for the new files of a folder, which is real, other than those of builds that were
    /// broken off.
    pub fn new(folder: &Path, broken_off: &[PathBuf]) -> Self {
        let free = |staging: &PathBuf| !broken_off.contains(staging);
        let first = |above: &Path, start: &OsStr| {
            let named = |number: u32| above.join(numbered(start, number));
            (0..).map(named).find(free).unwrap_or_default()
        };
        let beside = beside(folder).map(|(above, start)| first(above, &start));
        Staging {
            folder: folder.to_owned(),
            beside: beside.filter(|_| can_be_exchanged(folder)),
            inside: first(folder, OsStr::new(STAGING)),
            made: OnceLock::new(),
        }
    }

    /// Takes the place inside the folder of the site, which then stays the one it is.
    pub fn keep_inside(&mut self) {
        self.beside = None;
    }

    /// The folder, which is there now if it can be. One beside must be as the folder of the site is
    /// to all who may come to read it.
    pub fn place(&self) -> &Place {
        self.made.get_or_init(|| {
            let beside = self.beside.clone().filter(|beside| {
                let made = fs::create_dir(beside);
                let is_alike = made.is_ok() && alike::make(beside, &self.folder).is_ok();
                if made.is_ok() && !is_alike {
                    let _ = fs::remove_dir(beside);
                }
                is_alike
            });
            let is_beside = beside.is_some();
            let path = beside.unwrap_or_else(|| self.inside.clone());
            let _ = fs::create_dir_all(&path);
            Place { path, is_beside }
        })
    }

    /// The folder, if it was made.
    pub fn made(&self) -> Option<&Path> {
        self.made.get().map(|place| place.path.as_path())
    }
}

/// The folders that builds of a folder, which is real, have left because they were broken off:
/// where its new files waited, or what it was before it was exchanged.
pub fn left(folder: &Path) -> Vec<PathBuf> {
    let beside = beside(folder).map(|(above, start)| entries(above, &start, folder));
    let inside = entries(folder, OsStr::new(STAGING), folder);
    inside
        .into_iter()
        .chain(beside.into_iter().flatten())
        .collect()
}

/// Whether a name in the folder of a site is one that only builds give.
pub fn is_own(name: &OsStr) -> bool {
    name == PROBE || number(name, OsStr::new(STAGING)).is_some()
}

/// What a name begins with beside a folder, and the folder that both are in.
fn beside(folder: &Path) -> Option<(&Path, OsString)> {
    let mut start = OsString::from(STAGING);
    start.push(folder.file_name()?);
    start.push("-");
    Some((folder.parent()?, start))
}

fn numbered(start: &OsStr, number: u32) -> OsString {
    let mut name = start.to_owned();
    name.push(number.to_string());
    name
}

/// The number of a name that begins so.
fn number(name: &OsStr, start: &OsStr) -> Option<u32> {
    let rest = name.as_encoded_bytes();
    let rest = rest.strip_prefix(start.as_encoded_bytes())?;
    std::str::from_utf8(rest).ok()?.parse().ok()
}

/// The folders whose names begin so, of those who own the folder of the site: others' are none of
/// ours.
fn entries(above: &Path, start: &OsStr, folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(above).into_iter().flatten().flatten();
    entries
        .filter(|entry| number(&entry.file_name(), start).is_some())
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .map(|entry| entry.path())
        .filter(|path| alike::is_of_same_owner(path, folder))
        .collect()
}

/// Whether another folder may take the place of this one: we may change it, it is no disk of its
/// own, and whoever asked for the build does not stand in it.
fn can_be_exchanged(folder: &Path) -> bool {
    let is_here = || fs::canonicalize(".").is_ok_and(|here| here.starts_with(folder));
    let is_on_disk_of = |above| alike::is_on_disk_of(above, folder);
    folder.parent().is_some_and(is_on_disk_of) && alike::is_writable(folder) && !is_here()
}
