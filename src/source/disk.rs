//! The files of a site on a disk, looked at again and again. What has not changed since the last
//! look is not read again.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::io::{self, Read};
use std::iter::repeat_n;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use icu_normalizer::ComposingNormalizerBorrowed as ComposingNormalizer;
use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::stamp::Stamp;
use super::{LargeFile, SourceTree, slashed};
use crate::diagnostic::{Diagnostic, Place, Rule, Warned};
use crate::path::SourcePath;

/// The folders of a site that are read.
const ROOTS: [&str; 2] = ["content", "themes"];
/// How coarse the clock of a file system may be: a file that changed so shortly before the newest
/// one may have been written again since it was read, and its times not tell.
const CLOCK: Duration = Duration::from_secs(2);

/// Files that are only copied and have so many bytes are never held, but for XML, which has to be
/// looked through.
const LARGE: u64 = 1024 * 1024;

/// A site on a disk, and its files as they were at the last look.
#[derive(Debug)]
pub struct Disk {
    root: PathBuf,
    tree: Arc<SourceTree>,
    diagnostics: Vec<Diagnostic>,
    known: HashMap<SourcePath, LastSeen>,
}

/// A file as it was at the last look.
#[derive(Clone, Debug)]
struct LastSeen {
    stamp: Stamp,
    holds: Holds,
    /// Whether its stamp tells when it is written again.
    settled: bool,
}

/// What a file holds, or where that can be read.
#[derive(Clone, Debug)]
enum Holds {
    Bytes(Arc<[u8]>),
    Large(LargeFile),
}

impl Holds {
    /// Puts it in a tree.
    fn put(self, path: &SourcePath, tree: &mut SourceTree) {
        match self {
            Holds::Bytes(bytes) => {
                tree.large.remove(path);
                tree.files.insert(path.clone(), bytes);
            }
            Holds::Large(file) => {
                tree.files.remove(path);
                tree.large.insert(path.clone(), file);
            }
        }
    }
}

impl Disk {
    /// A site that has not been looked at yet.
    pub fn new(root: &Path) -> Self {
        let tree = Arc::new(SourceTree::embedded());
        Disk {
            root: root.to_owned(),
            tree,
            diagnostics: Vec::new(),
            known: HashMap::new(),
        }
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

    /// Looks at all files and reads those that have changed. Returns whether anything is not as it
    /// was.
    pub fn look(&mut self) -> bool {
        let mut diagnostics = Vec::new();
        let found = ROOTS
            .iter()
            .flat_map(|folder| walk(&self.root, folder, &mut diagnostics))
            .collect::<Vec<_>>();
        let seen: Vec<_> = found
            .into_par_iter()
            .map(|(path, file)| (self.seen(&path, &file), path))
            .collect();
        let newest = seen
            .iter()
            .filter_map(|(known, _)| known.as_ref().ok()?.stamp.modified)
            .max();
        let mut known = HashMap::with_capacity(seen.len());
        let mut tree = SourceTree::embedded();
        for (file, path) in seen {
            match file {
                Ok(file) => {
                    let settled = newest > file.stamp.modified.map(|time| time + CLOCK);
                    file.holds.clone().put(&path, &mut tree);
                    known.insert(path, LastSeen { settled, ..file });
                }
                Err(error) => diagnostics.push(refused(&path, &error)),
            }
        }
        let changed = diagnostics != self.diagnostics
            || tree.large != self.tree.large
            || !same(&tree.files, &self.tree.files);
        if changed {
            tree.unread = diagnostics
                .iter()
                .map(|fault| fault.place.file.clone())
                .collect();
            self.tree = Arc::new(tree);
        }
        (self.diagnostics, self.known) = (diagnostics, known);
        changed
    }

    /// Looks at some files alone. Returns whether any is not as it was; `None` where only a look at
    /// everything can tell.
    pub fn look_at(&mut self, files: &[PathBuf]) -> Option<bool> {
        let mut changed = false;
        for file in files {
            let path = relative(&self.root, file.strip_prefix(&self.root).ok()?);
            if is_left(&path) {
                continue;
            }
            changed |= match fs::symlink_metadata(file) {
                Ok(metadata) if metadata.is_file() => self.look_at_file(path, file)?,
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    self.look_at_nothing(&path)?
                }
                _ => return None,
            };
        }
        Some(changed)
    }

    /// A file that is there. In a folder where none was, behind a link, or under a name that is no
    /// text, it may be one that is not to be read.
    fn look_at_file(&mut self, path: SourcePath, file: &Path) -> Option<bool> {
        let is_among_others =
            || self.tree.below(path.folder()).next().is_some() && self.diagnostics.is_empty();
        let is_readable = || is_among_others() && self.is_where_it_stands(&path, file);
        if !self.known.contains_key(&path) && !is_readable() {
            return None;
        }
        let seen = LastSeen {
            settled: false,
            ..self.seen(&path, file).ok()?
        };
        let changed = match &seen.holds {
            Holds::Bytes(bytes) => self.tree.get(&path) != Some(bytes),
            Holds::Large(file) => self.tree.large(&path) != Some(file),
        };
        if changed {
            seen.holds.clone().put(&path, Arc::make_mut(&mut self.tree));
        }
        self.known.insert(path, seen);
        Some(changed)
    }

    /// Whether a file really lies where its path says, under the name it has there.
    fn is_where_it_stands(&self, path: &SourcePath, file: &Path) -> bool {
        let (root, file) = (self.root.canonicalize(), file.canonicalize());
        let is_there =
            root.is_ok_and(|root| file.is_ok_and(|file| relative(&root, &file) == *path));
        is_there && !path.as_str().contains(char::REPLACEMENT_CHARACTER)
    }

    /// A file that is not there, and may never have been.
    fn look_at_nothing(&mut self, path: &SourcePath) -> Option<bool> {
        if self.known.remove(path).is_none() {
            let was_folder = self.tree.below(path.as_str()).next().is_some();
            return if was_folder { None } else { Some(false) };
        }
        let tree = Arc::make_mut(&mut self.tree);
        tree.large.remove(path);
        match SourceTree::embedded().files.remove(path) {
            Some(own) => drop(tree.files.insert(path.clone(), own)),
            None => drop(tree.files.remove(path)),
        }
        Some(true)
    }

    /// A file as it is now; read only where it may have changed.
    fn seen(&self, path: &SourcePath, file: &Path) -> io::Result<LastSeen> {
        // The stamp is taken first: what is written while it is read makes another stamp, and so
        // another look.
        let stamp = Stamp::of(&fs::metadata(file)?);
        let known = self
            .known
            .get(path)
            .filter(|known| known.settled && known.stamp == stamp);
        let holds = match known {
            Some(known) => known.holds.clone(),
            None if is_only_copied(path) && !path.is_xml() && stamp.size >= LARGE => {
                Holds::Large(LargeFile::new(file, stamp)?)
            }
            None => Holds::Bytes(self.same_or(path, read(file, stamp.size)?)),
        };
        Ok(LastSeen {
            stamp,
            holds,
            settled: false,
        })
    }

    /// What a file held at the last look, where it holds the same, so that nothing is held twice.
    fn same_or(&self, path: &SourcePath, bytes: Arc<[u8]>) -> Arc<[u8]> {
        match self.known.get(path).map(|known| &known.holds) {
            Some(Holds::Bytes(known)) if *known == bytes => known.clone(),
            _ => bytes,
        }
    }
}

impl SourceTree {
    /// Reads a site from a disk. Files that cannot be read are faults, and the rest is read all the
    /// same.
    pub fn read(root: &Path) -> Warned<SourceTree> {
        let mut disk = Disk::new(root);
        disk.look();
        let diagnostics = disk.diagnostics().to_vec();
        Warned {
            value: Arc::unwrap_or_clone(disk.into_tree()),
            diagnostics,
        }
    }
}

/// The bytes of a file that has had a size. They are read to where they stay, so that a large file
/// is held only once.
fn read(file: &Path, size: u64) -> io::Result<Arc<[u8]>> {
    let mut bytes: Arc<[u8]> = usize::try_from(size)
        .map(|size| repeat_n(0, size).collect())
        .unwrap_or_default();
    let mut opened = fs::File::open(file)?;
    let is_read = Arc::get_mut(&mut bytes)
        .map(|bytes| opened.read_exact(bytes))
        .is_some_and(|read| read.is_ok());
    let is_end = is_read && opened.read(&mut [0])? == 0;
    // Somebody writes to it meanwhile.
    if is_end {
        Ok(bytes)
    } else {
        Ok(fs::read(file)?.into())
    }
}

/// Whether two sets of files are the same; bytes that are one value need no look.
fn same(a: &BTreeMap<SourcePath, Arc<[u8]>>, b: &BTreeMap<SourcePath, Arc<[u8]>>) -> bool {
    let same_bytes = |a: &Arc<[u8]>, b: &Arc<[u8]>| Arc::ptr_eq(a, b) || a == b;
    a.len() == b.len()
        && a.iter()
            .zip(b)
            .all(|(a, b)| a.0 == b.0 && same_bytes(a.1, b.1))
}

fn walk(
    root: &Path,
    folder: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(SourcePath, PathBuf)> {
    let top = root.join(folder);
    let mut files = Vec::new();
    if !top.exists() {
        return files;
    }
    let real_root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    let mut entries = WalkDir::new(&top)
        .follow_links(true)
        .sort_by_file_name()
        .into_iter();
    while let Some(entry) = entries.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let path = error
                    .path()
                    .map_or_else(|| SourcePath::new(folder), |path| relative(root, path));
                let fault = match error.io_error() {
                    Some(error) => refused(&path, error),
                    None => unreadable(&path, "loop"),
                };
                diagnostics.extend((!is_left(&path)).then_some(fault));
                continue;
            }
        };
        let is_folder = entry.file_type().is_dir();
        let path = relative(root, entry.path());
        let is_passed_over = is_left(&path) || is_left_elsewhere(&real_root, &path, &entry);
        let fault = if is_passed_over {
            None
        } else {
            fault_of(&real_root, &path, &entry)
        };
        let is_wanted = !is_passed_over && fault.is_none();
        diagnostics.extend(fault);
        if is_folder && !is_wanted {
            entries.skip_current_dir();
        }
        if is_wanted && !is_folder {
            files.push((path, entry.into_path()));
        }
    }
    files
}

/// What is wrong with a file or folder itself: a name that is no text, or would say other things
/// to a terminal than it shows; a link that leads to what is none of the site's; or a pipe or
/// device, which could be read for ever.
fn fault_of(real_root: &Path, path: &SourcePath, entry: &DirEntry) -> Option<Diagnostic> {
    let name = entry.file_name().to_str();
    if name.is_none_or(|name| name.contains(char::is_control)) {
        return Some(Diagnostic::new(Rule::InvalidName, Place::file(path)));
    }
    let leads_out = |target: PathBuf| !is_readable(&relative(real_root, &target));
    if entry.path_is_symlink() && entry.path().canonicalize().is_ok_and(leads_out) {
        return Some(
            Diagnostic::new(Rule::LinkOutside, Place::file(path)).with("name", path.name()),
        );
    }
    let is_ordinary = entry.file_type().is_file() || entry.file_type().is_dir();
    (!is_ordinary).then(|| unreadable(path, "special"))
}

/// Whether a file, by where it really lies, is one that is read: a link to it shows nothing that
/// would else stay unseen.
fn is_readable(path: &SourcePath) -> bool {
    ROOTS.contains(&path.as_str().split('/').next().unwrap_or_default()) && !is_left(path)
}

/// Whether a file that could stand in `static/` really lies, behind the link of a folder above it,
/// where it is passed over.
fn is_left_elsewhere(real_root: &Path, path: &SourcePath, entry: &DirEntry) -> bool {
    let really_left = |target: PathBuf| is_left(&relative(real_root, &target));
    !entry.path_is_symlink()
        && is_leftover(&entry.file_name().to_string_lossy())
        && path.is_static()
        && entry.path().canonicalize().is_ok_and(really_left)
}

/// A file that the system does not give us.
fn refused(path: &SourcePath, error: &io::Error) -> Diagnostic {
    match error.kind() {
        io::ErrorKind::NotFound => unreadable(path, "missing"),
        io::ErrorKind::PermissionDenied => unreadable(path, "denied"),
        _ => unreadable(path, "system").with("message", error.to_string()),
    }
}

/// A file that cannot be read: it is `missing`, `denied`, in a `loop`, `special`, or `system` with
/// the system's own words.
fn unreadable(path: &SourcePath, why: &'static str) -> Diagnostic {
    Diagnostic::new(Rule::UnreadableFile, Place::file(path)).with("why", why)
}

/// A path as the site knows it; letters that some systems write in two parts are put together, and
/// no controls are left.
fn relative(root: &Path, path: &Path) -> SourcePath {
    let path =
        slashed(path.strip_prefix(root).unwrap_or(path)).replace(char::is_control, "\u{fffd}");
    SourcePath::new(if path.is_ascii() {
        path
    } else {
        ComposingNormalizer::new_nfc().normalize(&path).into_owned()
    })
}

/// Whether a file, if it is published at all, is published as it is: what stands in `static/` and
/// what pages show or link, but nothing that is read or looked through.
fn is_only_copied(path: &SourcePath) -> bool {
    let ending = path
        .name()
        .rsplit_once('.')
        .map_or("", |(_, ending)| ending);
    let is_read = ["md", "yaml", "yml", "json"]
        .iter()
        .any(|read| ending.eq_ignore_ascii_case(read));
    let is_content = path.is_static() || path.as_str().starts_with("content/") && !is_read;
    is_content && !path.is_xml()
}

/// Whether a file is one that programs leave beside those that people write, or lies in a folder
/// that is.
///
/// Of `content/` and `themes/` every name that begins with `.` or `#`, and every backup. `static/`
/// is copied whole, so that `.htaccess` and `.well-known/` come along: of it only what nobody can
/// mean to publish.
fn is_left(path: &SourcePath) -> bool {
    let (skipped, is_left): (usize, fn(&str) -> bool) = if path.is_static() {
        (2, is_never_meant)
    } else {
        (1, is_leftover)
    };
    path.as_str().split('/').skip(skipped).any(is_left)
}

/// Names of hidden files, and those that editors, office programs and systems give.
fn is_leftover(name: &str) -> bool {
    let name = name.to_lowercase();
    let is_backup = [".bak", ".orig", ".swp", ".tmp"]
        .iter()
        .any(|ending| name.ends_with(ending));
    name.starts_with(['.', '#']) || is_backup || is_never_meant(&name)
}

/// Names that only programs give: of version control, of a file that is open or was not saved, of
/// what a desktop keeps.
fn is_never_meant(name: &str) -> bool {
    let name = name.to_lowercase();
    let is_of_program = [".git", ".#", "~$", ".~lock.", ".planverk-"]
        .iter()
        .any(|start| name.starts_with(start));
    let is_unsaved =
        name.ends_with('~') || name.len() > 1 && name.starts_with('#') && name.ends_with('#');
    let is_swap = name.starts_with('.') && name.ends_with(".swp");
    let is_of_desktop = matches!(
        name.as_str(),
        ".svn" | ".hg" | ".ds_store" | "thumbs.db" | "desktop.ini"
    );
    is_of_program || is_unsaved || is_swap || is_of_desktop
}
