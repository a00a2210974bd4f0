//! The files of a site on a disk, looked at again and again. What has not changed since the last look is not read again.

use std::collections::{BTreeMap, HashMap};
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use icu_normalizer::ComposingNormalizerBorrowed as ComposingNormalizer;
use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::{SourceTree, slashed};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::path::SourcePath;

/// The folders of a site that are read.
const ROOTS: [&str; 2] = ["content", "themes"];
/// How coarse the clock of a file system may be: a file that changed so shortly before the newest one may have been written
/// again since it was read, and its times not tell.
const CLOCK: Duration = Duration::from_secs(2);

/// A site on a disk, and its files as they were at the last look.
#[derive(Debug)]
pub struct Disk {
    root: PathBuf,
    tree: Arc<SourceTree>,
    diagnostics: Vec<Diagnostic>,
    known: HashMap<SourcePath, Known>,
}

/// A file as it was at the last look.
#[derive(Clone, Debug)]
struct Known {
    stamp: Stamp,
    bytes: Arc<[u8]>,
    /// Whether its stamp tells when it is written again.
    settled: bool,
}

/// What tells that a file has changed without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stamp {
    size: u64,
    modified: Option<Duration>,
    system: [i64; 3],
}

impl Stamp {
    fn of(metadata: &Metadata) -> Self {
        let modified = metadata.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        Stamp { size: metadata.len(), modified, system: system(metadata) }
    }
}

/// What the system knows besides: which file it is, and when anything of it changed last.
#[cfg(unix)]
fn system(metadata: &Metadata) -> [i64; 3] {
    use std::os::unix::fs::MetadataExt;
    [metadata.ino().cast_signed(), metadata.ctime(), metadata.ctime_nsec()]
}

#[cfg(not(unix))]
fn system(_: &Metadata) -> [i64; 3] {
    [0; 3]
}

impl Disk {
    /// A site that has not been looked at yet.
    pub fn new(root: &Path) -> Self {
        let tree = Arc::new(SourceTree::embedded());
        Disk { root: root.to_owned(), tree, diagnostics: Vec::new(), known: HashMap::new() }
    }

    /// The folders that hold a site's files.
    pub fn folders(&self) -> impl Iterator<Item = PathBuf> {
        ROOTS.iter().map(|folder| self.root.join(folder))
    }

    /// The files as they were at the last look, over the embedded theme.
    pub fn tree(&self) -> &Arc<SourceTree> {
        &self.tree
    }

    /// The same, when no further look is wanted.
    pub fn into_tree(self) -> Arc<SourceTree> {
        self.tree
    }

    /// The files that could not be read at the last look.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// Looks at all files and reads those that have changed. Returns whether anything is not as it was.
    pub fn look(&mut self) -> bool {
        let mut diagnostics = Vec::new();
        let found = ROOTS.iter().flat_map(|folder| walk(&self.root, folder, &mut diagnostics)).collect::<Vec<_>>();
        let seen: Vec<_> = found.into_par_iter().map(|(path, file)| (self.seen(&path, &file), path)).collect();
        let newest = seen.iter().filter_map(|(known, _)| known.as_ref().ok()?.stamp.modified).max();
        let mut known = HashMap::with_capacity(seen.len());
        let mut tree = SourceTree::embedded();
        for (file, path) in seen {
            match file {
                Ok(file) => {
                    let settled = newest > file.stamp.modified.map(|time| time + CLOCK);
                    tree.files.insert(path.clone(), file.bytes.clone());
                    known.insert(path, Known { settled, ..file });
                }
                Err(error) => diagnostics.push(refused(&path, &error)),
            }
        }
        let changed = diagnostics != self.diagnostics || !same(&tree.files, &self.tree.files);
        if changed {
            tree.unread = diagnostics.iter().map(|fault| fault.place.file.clone()).collect();
            self.tree = Arc::new(tree);
        }
        (self.diagnostics, self.known) = (diagnostics, known);
        changed
    }

    /// Looks at some files alone. Returns whether any is not as it was; `None` where only a look at everything can tell.
    pub fn look_at(&mut self, files: &[PathBuf]) -> Option<bool> {
        let mut changed = false;
        for file in files {
            let path = relative(&self.root, file.strip_prefix(&self.root).ok()?);
            if path.as_str().split('/').skip(1).any(is_ignored) {
                continue;
            }
            changed |= match fs::symlink_metadata(file) {
                Ok(metadata) if metadata.is_file() => self.look_at_file(path, file)?,
                Err(error) if error.kind() == io::ErrorKind::NotFound => self.look_at_nothing(&path)?,
                _ => return None,
            };
        }
        Some(changed)
    }

    /// A file that is there. In a folder where none was, it may be one that is not to be read.
    fn look_at_file(&mut self, path: SourcePath, file: &Path) -> Option<bool> {
        let is_among_others = self.tree.below(path.folder()).next().is_some() && self.diagnostics.is_empty();
        if !self.known.contains_key(&path) && !is_among_others {
            return None;
        }
        let seen = Known { settled: false, ..self.seen(&path, file).ok()? };
        let changed = self.tree.get(&path) != Some(&seen.bytes);
        if changed {
            Arc::make_mut(&mut self.tree).files.insert(path.clone(), seen.bytes.clone());
        }
        self.known.insert(path, seen);
        Some(changed)
    }

    /// A file that is not there, and may never have been.
    fn look_at_nothing(&mut self, path: &SourcePath) -> Option<bool> {
        if self.known.remove(path).is_none() {
            let was_folder = self.tree.below(path.as_str()).next().is_some();
            return if was_folder { None } else { Some(false) };
        }
        let tree = Arc::make_mut(&mut self.tree);
        match SourceTree::embedded().files.remove(path) {
            Some(own) => drop(tree.files.insert(path.clone(), own)),
            None => drop(tree.files.remove(path)),
        }
        Some(true)
    }

    /// A file as it is now; read only where it may have changed.
    fn seen(&self, path: &SourcePath, file: &Path) -> io::Result<Known> {
        // The stamp is taken first: what is written while it is read makes another stamp, and so another look.
        let stamp = Stamp::of(&fs::metadata(file)?);
        let known = self.known.get(path).filter(|known| known.settled && known.stamp == stamp);
        let bytes = match known {
            Some(known) => known.bytes.clone(),
            None => fs::read(file)?.into(),
        };
        Ok(Known { stamp, bytes, settled: false })
    }
}

/// Whether two sets of files are the same; bytes that are one value need no look.
fn same(a: &BTreeMap<SourcePath, Arc<[u8]>>, b: &BTreeMap<SourcePath, Arc<[u8]>>) -> bool {
    let same_bytes = |a: &Arc<[u8]>, b: &Arc<[u8]>| Arc::ptr_eq(a, b) || a == b;
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.0 == b.0 && same_bytes(a.1, b.1))
}

fn walk(root: &Path, folder: &str, diagnostics: &mut Vec<Diagnostic>) -> Vec<(SourcePath, PathBuf)> {
    let top = root.join(folder);
    let mut files = Vec::new();
    if !top.exists() {
        return files;
    }
    let real_root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    let mut entries = WalkDir::new(&top).follow_links(true).sort_by_file_name().into_iter();
    while let Some(entry) = entries.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let path = error.path().map_or_else(|| SourcePath::new(folder), |path| relative(root, path));
                diagnostics.push(match error.io_error() {
                    Some(error) => refused(&path, error),
                    None => unreadable(&path, "loop"),
                });
                continue;
            }
        };
        let is_folder = entry.file_type().is_dir();
        if entry.depth() > 0 && is_ignored(&entry.file_name().to_string_lossy()) {
            if is_folder {
                entries.skip_current_dir();
            }
            continue;
        }
        match fault_of(&real_root, root, &entry) {
            Some(fault) => {
                diagnostics.push(fault);
                if is_folder {
                    entries.skip_current_dir();
                }
            }
            None if is_folder => {}
            None => files.push((relative(root, entry.path()), entry.into_path())),
        }
    }
    files
}

/// What is wrong with a file or folder itself: a name that is no text, a link that leads out of the site, or a pipe or
/// device, which could be read for ever.
fn fault_of(real_root: &Path, root: &Path, entry: &DirEntry) -> Option<Diagnostic> {
    let path = relative(root, entry.path());
    if entry.file_name().to_str().is_none() {
        return Some(Diagnostic::new(Rule::InvalidName, Place::file(&path)));
    }
    let leads_out = |target: PathBuf| !target.starts_with(real_root);
    let outside = entry.path_is_symlink() && entry.path().canonicalize().is_ok_and(leads_out);
    if outside {
        return Some(Diagnostic::new(Rule::LinkOutside, Place::file(&path)).with("name", path.name()));
    }
    let is_ordinary = entry.file_type().is_file() || entry.file_type().is_dir();
    (!is_ordinary).then(|| unreadable(&path, "special"))
}

/// A file that the system does not give us.
fn refused(path: &SourcePath, error: &io::Error) -> Diagnostic {
    match error.kind() {
        io::ErrorKind::NotFound => unreadable(path, "missing"),
        io::ErrorKind::PermissionDenied => unreadable(path, "denied"),
        _ => unreadable(path, "system").with("message", error.to_string()),
    }
}

/// A file that cannot be read: it is `missing`, `denied`, in a `loop`, `special`, or `system` with the system's own words.
fn unreadable(path: &SourcePath, why: &'static str) -> Diagnostic {
    Diagnostic::new(Rule::UnreadableFile, Place::file(path)).with("why", why)
}

/// A path as the site knows it; letters that some systems write in two parts are put together.
fn relative(root: &Path, path: &Path) -> SourcePath {
    let path = slashed(path.strip_prefix(root).unwrap_or(path));
    SourcePath::new(if path.is_ascii() { path } else { ComposingNormalizer::new_nfc().normalize(&path).into_owned() })
}

/// Files that editors and operating systems leave behind.
fn is_ignored(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~') || matches!(name, "Thumbs.db" | "desktop.ini")
}
