//! A site put in a folder: staged file by file and moved into place together, so that no reader
//! meets half of it. Touches only what the last build wrote and nobody has changed since.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;

use super::{
    CHECKSUMS, Listed, Lists, MANIFEST, OutputTree, checksums, copied, hash, listed, listed_read,
};
use crate::path::OutputPath;
use crate::source::LargeFile;

/// What the name of the folder begins with where new files wait, inside the output folder, until
/// all are written.
const STAGING: &str = ".planverk-staging";
/// What a file is called that is put somewhere to see whether files can be.
const PROBE: &str = ".planverk-probe";

/// What writing a site did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files written because they are new or differ.
    pub written: Vec<String>,
    /// Files removed because the site no longer has them.
    pub removed: Vec<String>,
    /// Files left as they were.
    pub unchanged: usize,
    /// How many of all files are HTML.
    pub pages: usize,
}

/// Why a site was not written.
#[derive(Debug)]
pub enum Refusal {
    /// The folder is one that a build must never write to.
    Forbidden(PathBuf),
    /// The folder holds what no build has written.
    NotOurs(PathBuf),
    /// Files in the way that somebody else made or changed.
    InTheWay(Vec<PathBuf>),
    /// Another build is writing to the folder.
    Busy(PathBuf),
    /// A file that was to be copied could not be read.
    Unreadable(PathBuf, io::Error),
    /// The system refused.
    Io(PathBuf, io::Error),
}

/// A site on its way to a folder. Each file that is new or differs waits in a staging folder inside
/// it until all are made; before that the site in the folder is as it was. Dropped unfinished, it
/// leaves nothing behind.
pub struct Writing {
    folder: PathBuf,
    staging: PathBuf,
    known: OwnHashes,
    broken_off: Vec<PathBuf>,
    progress: Mutex<Progress>,
    /// Whether the folder was not there before.
    is_new: bool,
    _lock: Option<fs::File>,
}

/// What is known so far of the files of a site.
#[derive(Default)]
struct Progress {
    listed: Vec<Listed>,
    write: Vec<String>,
    in_the_way: Vec<PathBuf>,
    refusal: Option<Refusal>,
}

impl OutputTree {
    /// Puts the site in a folder; see [`Writing`].
    ///
    /// # Errors
    /// As [`Writing::begin`] and [`Writing::finish`].
    pub fn write(
        &self,
        folder: &Path,
        site: &Path,
        home: Option<&Path>,
    ) -> Result<Written, Refusal> {
        let writing = Writing::begin(folder, site, home)?;
        let _ = self
            .files
            .par_iter()
            .try_for_each(|(path, bytes)| writing.put(path, bytes));
        writing.finish()
    }
}

impl Writing {
    /// Begins to put a site in a folder, which must not be `home`, the root of the site, its
    /// sources, or hold any of them.
    ///
    /// # Errors
    /// Where the folder is not ours, and where the system refuses.
    pub fn begin(folder: &Path, site: &Path, home: Option<&Path>) -> Result<Writing, Refusal> {
        refuse_forbidden(folder, site, home)?;
        let is_new = !folder.exists();
        let lock = lock(folder)?;
        let known = known(folder)?;
        let broken_off = stagings(folder);
        let free = |staging: &PathBuf| !broken_off.contains(staging);
        let staging = (0..)
            .map(|number| folder.join(format!("{STAGING}-{number}")))
            .find(free)
            .unwrap_or_default();
        let (folder, progress) = (folder.to_owned(), Mutex::default());
        Ok(Writing {
            folder,
            staging,
            known,
            broken_off,
            progress,
            is_new,
            _lock: lock,
        })
    }

    /// Adds a file. What the system refuses is said at the end; no more files are needed then.
    pub fn put(&self, path: &OutputPath, bytes: &[u8]) -> ControlFlow<()> {
        let file = listed(path.as_str(), bytes);
        self.add(file, |file, staged| staged.write_all(bytes).map(|()| file))
    }

    /// Adds a file that is read while it is copied.
    pub fn copy(&self, path: &OutputPath, from: &LargeFile) -> ControlFlow<()> {
        let read = || from.open();
        match read().and_then(|opened| listed_read(path.as_str(), opened)) {
            // It may be written to meanwhile: what is listed is what was copied.
            Ok(file) => self.add(file, |file, staged| copied(&file.path, read()?, staged)),
            Err(error) => self.refused(Refusal::Unreadable(from.path().to_owned(), error)),
        }
    }

    /// Adds a file, which `write` writes unless it is in place already.
    fn add(
        &self,
        file: Listed,
        write: impl FnOnce(Listed, &mut fs::File) -> io::Result<Listed>,
    ) -> ControlFlow<()> {
        let path = file.path.clone();
        let found = find(&self.folder, &path, &file.sha256, &self.known);
        let listed = found.and_then(|found| match found {
            InPlace::Foreign => {
                self.progress().in_the_way.push(self.folder.join(&path));
                Ok(file)
            }
            InPlace::Same => Ok(file),
            InPlace::Nothing | InPlace::Ours => {
                let mut staged = self.staged(&path)?;
                let written = at(&self.staging.join(&path), write(file, &mut staged))?;
                self.progress().write.push(path);
                Ok(written)
            }
        });
        match listed {
            Ok(file) => self.progress().listed.push(file),
            Err(refusal) => return self.refused(refusal),
        }
        if self.progress().refusal.is_some() {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }

    fn refused(&self, refusal: Refusal) -> ControlFlow<()> {
        self.progress().refusal = Some(refusal);
        ControlFlow::Break(())
    }

    fn progress(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A new file of the staging folder.
    fn staged(&self, path: &str) -> Result<fs::File, Refusal> {
        let file = self.staging.join(path);
        let made = fs::File::create(&file).or_else(|error| match (error.kind(), file.parent()) {
            (io::ErrorKind::NotFound, Some(above)) => {
                fs::create_dir_all(above).and_then(|()| fs::File::create(&file))
            }
            _ => Err(error),
        });
        at(&file, made)
    }

    /// Puts all files in place and removes those that the site no longer has.
    ///
    /// # Errors
    /// Where a file in the way is not ours, nothing in the folder having changed; and where the
    /// system refuses.
    pub fn finish(self) -> Result<Written, Refusal> {
        let mut progress =
            std::mem::take(&mut *self.progress.lock().unwrap_or_else(PoisonError::into_inner));
        if let Some(refusal) = progress.refusal {
            return Err(refusal);
        }
        let lists = Lists::of(progress.listed.clone());
        let sums = hash(&lists.checksums);
        let sums = find(&self.folder, CHECKSUMS, &sums, &self.known)?;
        if matches!(sums, InPlace::Foreign) {
            progress.in_the_way.push(self.folder.join(CHECKSUMS));
        }
        if !progress.in_the_way.is_empty() {
            progress.in_the_way.sort_unstable();
            return Err(Refusal::InTheWay(progress.in_the_way));
        }
        progress.listed.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        progress.write.sort_unstable();
        let remove = stale(&self.folder, &progress.listed, &self.known);
        let written = Written {
            unchanged: progress.listed.len() - progress.write.len(),
            pages: progress
                .listed
                .iter()
                .filter(|file| file.path.ends_with(".html"))
                .count(),
            written: progress.write,
            removed: remove,
        };
        let is_same = written.written.is_empty() && written.removed.is_empty();
        if is_same && matches!(sums, InPlace::Same) && self.broken_off.is_empty() {
            return Ok(written);
        }
        let moves = moves(&self.folder, &written.written);
        refuse_links(&self.folder, &moves)?;
        at(&self.staging, fs::create_dir_all(&self.staging))?;
        probe(&self.folder, &self.staging, &moves, &written.removed)?;
        // With its manifest in the staging folder, a build that is broken off can be picked up.
        for (name, bytes) in [(CHECKSUMS, &lists.checksums), (MANIFEST, &lists.manifest)] {
            at(&self.staging, fs::write(self.staging.join(name), bytes))?;
        }
        place(&self.folder, &self.staging, moves, &written.removed)?;
        for old in self.broken_off.iter().chain([&self.staging]) {
            at(old, fs::remove_dir_all(old))?;
        }
        Ok(written)
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        // With a manifest it is needed: files of it may be in place already.
        if !self.staging.join(MANIFEST).exists() {
            let _ = fs::remove_dir_all(&self.staging);
        }
        if self.is_new {
            // Only where it is empty.
            let _ = fs::remove_dir(&self.folder);
        }
    }
}

/// What the system said, with the path it said it of.
fn at<T>(path: &Path, result: io::Result<T>) -> Result<T, Refusal> {
    result.map_err(|error| Refusal::Io(path.to_owned(), error))
}

/// Holds the folder, which is made if it is not there, until the build is done. Where the system
/// cannot lock a folder, nothing is held.
fn lock(folder: &Path) -> Result<Option<fs::File>, Refusal> {
    at(folder, fs::create_dir_all(folder))?;
    let Ok(file) = fs::File::open(folder) else {
        return Ok(None);
    };
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(fs::TryLockError::WouldBlock) => Err(Refusal::Busy(folder.to_owned())),
        Err(fs::TryLockError::Error(_)) => Ok(None),
    }
}

/// The staging folders of builds that were broken off.
fn stagings(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .filter(|entry| is_staging(&entry.file_name()))
        .map(|entry| entry.path())
        .collect()
}

fn is_staging(name: &std::ffi::OsStr) -> bool {
    name.to_string_lossy().starts_with(STAGING)
}

/// Sees that a file can be moved from the staging folder to every folder that will change, before
/// any is: one may not be ours to write to, lead to another disk, or lead nowhere.
fn probe(
    folder: &Path,
    staging: &Path,
    moves: &[Move<'_>],
    removed: &[String],
) -> Result<(), Refusal> {
    let changing = moves
        .iter()
        .map(|one| one.path)
        .chain(removed.iter().map(String::as_str));
    let mut changing: Vec<&str> = changing.map(folder_of).chain([""]).collect();
    // Two probes of one folder at once would take away each other's file.
    changing.sort_unstable();
    changing.dedup();
    changing
        .par_iter()
        .enumerate()
        .try_for_each(|(number, sub)| {
            let (from, to) = (
                staging.join(format!("{PROBE}-{number}")),
                folder.join(sub).join(PROBE),
            );
            let moved = fs::write(&from, b"").and_then(|()| fs::rename(&from, &to));
            at(&folder.join(sub), moved.and_then(|()| fs::remove_file(&to)))
        })
}

/// The hashes that a file of ours may have: that of the last manifest, and that of a build that was
/// broken off.
type OwnHashes = BTreeMap<String, Vec<String>>;

fn known(folder: &Path) -> Result<OwnHashes, Refusal> {
    let not_ours = || Refusal::NotOurs(folder.to_owned());
    let entries = at(folder, fs::read_dir(folder))?;
    let names: Vec<_> = entries.flatten().map(|entry| entry.file_name()).collect();
    let manifests: Vec<PathBuf> = [folder.to_owned()]
        .into_iter()
        .chain(stagings(folder))
        .map(|place| place.join(MANIFEST))
        .collect();
    let is_empty = names
        .iter()
        .all(|name| name == ".gitignore" || is_staging(name));
    if !is_empty && !manifests.iter().any(|manifest| manifest.is_file()) {
        return Err(not_ours());
    }
    let mut known = OwnHashes::new();
    for bytes in manifests
        .iter()
        .filter_map(|manifest| fs::read(manifest).ok())
    {
        let mut listed: Vec<Listed> = serde_json::from_slice(&bytes).map_err(|_| not_ours())?;
        listed.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        let checksums = hash(&checksums(&listed, &bytes));
        known
            .entry(CHECKSUMS.to_owned())
            .or_default()
            .push(checksums);
        listed
            .into_iter()
            .for_each(|file| known.entry(file.path).or_default().push(file.sha256));
    }
    Ok(known)
}

/// Files that are ours and that the site no longer has.
fn stale(folder: &Path, listed: &[Listed], known: &OwnHashes) -> Vec<String> {
    let is_wanted = |path: &str| {
        listed
            .binary_search_by(|file| file.path.as_str().cmp(path))
            .is_ok()
    };
    let left = known
        .keys()
        .filter(|path| !is_wanted(path) && ![MANIFEST, CHECKSUMS].contains(&path.as_str()));
    let is_ours = |path: &str| {
        matches!(
            find(folder, path, "", known),
            Ok(InPlace::Ours | InPlace::Same)
        )
    };
    left.filter(|path| is_ours(path) && link_above(folder, path).is_none())
        .cloned()
        .collect()
}

/// What stands where a file should stand.
enum InPlace {
    Nothing,
    Same,
    Ours,
    Foreign,
}

/// Looks where a file should stand. One that cannot be read may be anything, and is refused.
fn find(folder: &Path, path: &str, wanted: &str, known: &OwnHashes) -> Result<InPlace, Refusal> {
    if !is_inside(path) {
        return Ok(InPlace::Foreign);
    }
    let file = folder.join(path);
    match fs::symlink_metadata(&file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(InPlace::Nothing),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => return Ok(InPlace::Foreign),
        Err(error) => return Err(Refusal::Io(file, error)),
        Ok(metadata) if metadata.is_file() => {}
        Ok(_) => return Ok(InPlace::Foreign),
    }
    let read = fs::File::open(&file).and_then(|file| listed_read(path, file));
    let Listed { sha256, .. } = at(&file, read)?;
    Ok(match known.get(path) {
        _ if sha256 == wanted => InPlace::Same,
        Some(hashes) if hashes.contains(&sha256) => InPlace::Ours,
        _ => InPlace::Foreign,
    })
}

/// The first of the folders above a path that is a link: what lies beyond it is none of ours.
fn link_above(folder: &Path, path: &str) -> Option<PathBuf> {
    let above = path.match_indices('/').map(|(end, _)| &path[..end]);
    above
        .map(|above| folder.join(above))
        .find(|above| above.is_symlink())
}

/// Sees that nothing would be put where a link leads.
fn refuse_links(folder: &Path, moves: &[Move<'_>]) -> Result<(), Refusal> {
    let links = moves
        .par_iter()
        .filter_map(|one| link_above(folder, one.path));
    let links: BTreeSet<PathBuf> = links.collect();
    if links.is_empty() {
        Ok(())
    } else {
        Err(Refusal::InTheWay(links.into_iter().collect()))
    }
}

/// Whether a path of a manifest stays inside the folder, whoever wrote it.
fn is_inside(path: &str) -> bool {
    !path.is_empty()
        && Path::new(path)
            .components()
            .all(|part| matches!(part, std::path::Component::Normal(_)))
}

/// The folder that holds a file or a folder; empty at the root.
fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Moves what was staged into place: what pages need first, pages after; then removes what is no
/// longer there. The manifest comes last.
fn place(
    folder: &Path,
    staging: &Path,
    moves: Vec<Move<'_>>,
    removed: &[String],
) -> Result<(), Refusal> {
    let (pages, others): (Vec<Move<'_>>, Vec<Move<'_>>) =
        moves.into_iter().partition(|one| one.has_page);
    for Move { path, .. } in others.into_iter().chain(pages) {
        at(
            &folder.join(path),
            fs::rename(staging.join(path), folder.join(path)),
        )?;
    }
    for path in removed {
        at(&folder.join(path), fs::remove_file(folder.join(path)))?;
        remove_empty(folder, path);
    }
    [CHECKSUMS, MANIFEST]
        .into_iter()
        .try_for_each(|list| at(folder, fs::rename(staging.join(list), folder.join(list))))
}

/// A file, or a folder with all that is in it.
struct Move<'p> {
    path: &'p str,
    has_page: bool,
}

/// What is moved so that files, which are sorted, come where they belong: folders that are not
/// there yet as a whole.
fn moves<'p>(folder: &Path, files: &'p [String]) -> Vec<Move<'p>> {
    let mut moves: Vec<Move<'p>> = Vec::new();
    let is_in = |file: &str, above: &str| {
        file.strip_prefix(above)
            .is_some_and(|rest| rest.starts_with('/'))
    };
    for file in files {
        let has_page = file.ends_with(".html");
        match moves.last_mut().filter(|last| is_in(file, last.path)) {
            Some(last) => last.has_page |= has_page,
            None => {
                let above = file.match_indices('/').map(|(end, _)| &file[..end]);
                let is_new = |above: &&str| fs::symlink_metadata(folder.join(above)).is_err();
                moves.push(Move {
                    path: above.into_iter().find(is_new).unwrap_or(file),
                    has_page,
                });
            }
        }
    }
    moves
}

/// Removes the folders above a removed file that it leaves empty.
fn remove_empty(folder: &Path, path: &str) {
    let mut rest = path;
    while let Some((above, _)) = rest.rsplit_once('/') {
        if fs::remove_dir(folder.join(above)).is_err() {
            return;
        }
        rest = above;
    }
}

/// Refuses the root of the file system, a home, the site itself, its sources, and all that holds
/// them.
fn refuse_forbidden(folder: &Path, site: &Path, home: Option<&Path>) -> Result<(), Refusal> {
    let real = |path: &Path| canonical(path).unwrap_or_else(|| path.to_owned());
    let (output, root) = (real(folder), real(site));
    let sources = [root.join("content"), root.join("themes")];
    let holds_site = root.starts_with(&output);
    let in_sources = sources.iter().any(|source| output.starts_with(source));
    let is_home =
        home.is_some_and(|home| !home.as_os_str().is_empty() && real(home).starts_with(&output));
    if output.parent().is_none() || holds_site || in_sources || is_home {
        return Err(Refusal::Forbidden(folder.to_owned()));
    }
    Ok(())
}

/// The real path of something that may not be there yet: that of the nearest folder above it that
/// is.
fn canonical(path: &Path) -> Option<PathBuf> {
    let absolute = std::path::absolute(path).ok()?;
    let existing = absolute.ancestors().find(|above| above.exists())?;
    let rest = absolute.strip_prefix(existing).ok()?;
    let mut real = existing.canonicalize().ok()?;
    for part in rest.components() {
        match part {
            std::path::Component::ParentDir => drop(real.pop()),
            part => real.push(part),
        }
    }
    Some(real)
}
