//! A site exchanged as a whole: beside the old folder a new one is made with all that belongs in
//! it, and the two change names in one step. No reader meets a mixture, whenever they ask and
//! whenever the build is killed.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::ThreadPoolBuilder;
use rayon::prelude::*;

use super::super::{CHECKSUMS, Listed, MANIFEST};
use super::own::{OwnHashes, manifest_in};
use super::{alike, staging};

/// How many files the disk is asked to link or to remove at a time.
const THREADS: usize = 8;

/// What the new folder of a site is made of, beside what was written to it.
pub struct Exchange<'w> {
    /// The old folder.
    pub old: &'w Path,
    /// The new one, which holds every file that differs.
    pub new: &'w Path,
    /// All files of the new site, in order of their paths.
    pub listed: &'w [Listed],
    /// What is ours in the old one and the new site no longer has, in order.
    pub removed: &'w [String],
    /// What builds have written to the old one.
    pub known: &'w OwnHashes,
}

impl Exchange<'_> {
    /// Adds to the new folder what is as it was and what others have put in the old one. Files are
    /// not copied but given a second name, and none is ever written to: what is one file in both
    /// stays whole in both.
    ///
    /// # Errors
    /// Where something cannot be, so that the folders cannot be exchanged.
    pub fn complete(&self) -> io::Result<()> {
        if !works_in(self.new) {
            return Err(io::ErrorKind::Unsupported.into());
        }
        let ours = self.known.keys().map(String::as_str);
        let folders = Folders {
            wanted: folders_above(self.listed.iter().map(|file| file.path.as_str())),
            ours: folders_above(ours),
        };
        waiting(|| self.carry("", &folders))?;
        let is_there = |file: &Listed| self.new.join(&file.path).symlink_metadata().is_ok();
        if self.listed.par_iter().all(is_there) {
            Ok(())
        } else {
            // Somebody took a file away meanwhile.
            Err(io::ErrorKind::NotFound.into())
        }
    }

    /// Puts the new folder in the place of the old one, which gets the new one's name.
    ///
    /// # Errors
    /// Where the system cannot; then nothing has changed.
    pub fn perform(&self) -> io::Result<()> {
        exchange(self.old, self.new)
    }

    /// Carries what belongs in the new site, below a folder of the old one.
    fn carry(&self, sub: &str, folders: &Folders<'_>) -> io::Result<()> {
        let old = self.old.join(sub);
        if !sub.is_empty() && !alike::is_on_disk_of(self.old, &old) {
            return Err(io::ErrorKind::CrossesDevices.into());
        }
        if folders.belongs(sub) {
            self.make_folder(sub)?;
        }
        let entries = fs::read_dir(&old)?.collect::<io::Result<Vec<_>>>()?;
        entries.par_iter().try_for_each(|entry| {
            let name = entry.file_name();
            if sub.is_empty() && staging::is_own(&name) || name == staging::PROBE {
                return Ok(());
            }
            let path = match name.to_str() {
                Some(name) if sub.is_empty() => name.to_owned(),
                Some(name) => format!("{sub}/{name}"),
                None => return Err(io::ErrorKind::InvalidFilename.into()),
            };
            if entry.file_type()?.is_dir() {
                self.carry(&path, folders)
            } else if self.belongs(&path) {
                self.link(&path)
            } else {
                Ok(())
            }
        })
    }

    /// Whether a file of the old folder belongs in the new one: the site has it still, or it is
    /// none that a build wrote.
    fn belongs(&self, path: &str) -> bool {
        let is_left_out = |path: &str| {
            self.removed
                .binary_search_by(|one| (**one).cmp(path))
                .is_ok()
        };
        self.is_listed(path) || ![CHECKSUMS, MANIFEST].contains(&path) && !is_left_out(path)
    }

    fn is_listed(&self, path: &str) -> bool {
        let by_path = |file: &Listed| file.path.as_str().cmp(path);
        self.listed.binary_search_by(by_path).is_ok()
    }

    /// Gives a file of the old folder a name in the new one, where that has none of its own there.
    fn link(&self, path: &str) -> io::Result<()> {
        let (old, new) = (self.old.join(path), self.new.join(path));
        let linked = fs::hard_link(&old, &new).or_else(|error| match error.kind() {
            io::ErrorKind::NotFound => {
                self.make_folder(path.rsplit_once('/').map_or("", |(above, _)| above))?;
                fs::hard_link(&old, &new)
            }
            _ => Err(error),
        });
        match linked {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            Err(_) if self.is_listed(path) => copy(&old, &new),
            linked => linked,
        }
    }

    /// A folder of the new site, and all above it, like those of the old one.
    fn make_folder(&self, sub: &str) -> io::Result<()> {
        let (old, new) = (self.old.join(sub), self.new.join(sub));
        if let Err(error) = fs::create_dir(&new) {
            match (error.kind(), sub.rsplit_once('/')) {
                (io::ErrorKind::AlreadyExists, _) => {}
                (io::ErrorKind::NotFound, Some((above, _))) => {
                    self.make_folder(above)?;
                    fs::create_dir(&new)?;
                }
                _ => return Err(error),
            }
        }
        alike::make(&new, &old)
    }
}

/// The folders of the new site, and those that builds have made before.
struct Folders<'w> {
    wanted: BTreeSet<&'w str>,
    ours: BTreeSet<&'w str>,
}

impl Folders<'_> {
    /// Whether a folder of the old site belongs in the new one whatever it holds.
    fn belongs(&self, sub: &str) -> bool {
        self.wanted.contains(sub) || !self.ours.contains(sub)
    }
}

/// Every folder that files are in, but the root.
fn folders_above<'p>(files: impl Iterator<Item = &'p str>) -> BTreeSet<&'p str> {
    let above = |file: &'p str| file.match_indices('/').map(move |(end, _)| &file[..end]);
    files.flat_map(above).collect()
}

/// A file under another name where the disk has no second names for one file. It is as old as the
/// one it is a copy of.
fn copy(old: &Path, new: &Path) -> io::Result<()> {
    fs::copy(old, new)?;
    let file = fs::File::options().append(true).open(new)?;
    file.set_modified(fs::metadata(old)?.modified()?)
}

/// Whether two names can be exchanged in a folder.
fn works_in(folder: &Path) -> bool {
    let probes = ["a", "b"].map(|end| folder.join(format!("{}-{end}", staging::PROBE)));
    let made = probes.iter().try_for_each(|probe| fs::write(probe, b""));
    let works = made.and_then(|()| exchange(&probes[0], &probes[1]));
    let removed = probes.iter().try_for_each(fs::remove_file);
    works.and(removed).is_ok()
}

/// Lets two paths change names in one step.
///
/// # Errors
/// Where the system cannot; then nothing has changed.
#[cfg(any(target_os = "linux", target_os = "macos"))]
pub fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE)?)
}

/// Lets two paths change names in one step.
///
/// # Errors
/// Always: here the system cannot.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
pub fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Runs with more threads than there may be cores, since they wait for the disk.
fn waiting<T: Send>(job: impl FnOnce() -> T + Send) -> T {
    match ThreadPoolBuilder::new().num_threads(THREADS).build() {
        Ok(pool) => pool.install(job),
        Err(_) => job(),
    }
}

/// Removes a folder that a build has left.
///
/// # Errors
/// Where the system refuses.
pub fn clear(left: &Path, folder: &Path, known: &OwnHashes) -> io::Result<()> {
    // Without a whole manifest no name has led to it: all that is in it is a build's.
    match manifest_in(left) {
        Some(_) => sweep(left, folder, known),
        None => waiting(|| remove_all(left)),
    }
}

/// Removes a folder that a site was in, but nothing of others: what they put in it since it was
/// looked at goes to the site's folder. Its manifest, which tells what is ours, goes last.
///
/// # Errors
/// Where the system refuses.
pub fn sweep(left: &Path, folder: &Path, known: &OwnHashes) -> io::Result<()> {
    let sweep = Sweep {
        left,
        folder,
        known,
    };
    waiting(|| sweep.folder(""))?;
    for last in [CHECKSUMS, MANIFEST] {
        remove(&left.join(last))?;
    }
    fs::remove_dir(left)
}

/// Removes a folder in which new files waited that no name has led to.
///
/// # Errors
/// Where the system refuses.
pub fn remove_all(left: &Path) -> io::Result<()> {
    let entries = fs::read_dir(left)?.collect::<io::Result<Vec<_>>>()?;
    entries.par_iter().try_for_each(|entry| {
        if entry.file_type()?.is_dir() {
            remove_all(&entry.path())
        } else {
            fs::remove_file(entry.path())
        }
    })?;
    fs::remove_dir(left)
}

struct Sweep<'s> {
    left: &'s Path,
    folder: &'s Path,
    known: &'s OwnHashes,
}

impl Sweep<'_> {
    fn folder(&self, sub: &str) -> io::Result<()> {
        let folder = self.left.join(sub);
        let entries = fs::read_dir(&folder)?.collect::<io::Result<Vec<_>>>()?;
        entries.par_iter().try_for_each(|entry| {
            let (name, left) = (entry.file_name(), entry.path());
            if sub.is_empty() && (name == MANIFEST || name == CHECKSUMS) {
                return Ok(());
            }
            let path = Path::new(sub).join(&name);
            let is_folder = entry.file_type()?.is_dir();
            match path.to_str() {
                _ if sub.is_empty() && staging::is_own(&name) && is_folder => remove_all(&left),
                _ if name == staging::PROBE => remove(&left),
                Some(path) if is_folder => {
                    self.folder(path)?;
                    fs::remove_dir(&left)
                }
                Some(path) if self.known.contains_key(path) => remove(&left),
                _ => self.keep(&left, &self.folder.join(path)),
            }
        })
    }

    /// A file that is none of ours: it has a name in the site's folder, or gets one. Of two that
    /// somebody has put under one name, the newer stays.
    fn keep(&self, left: &Path, there: &Path) -> io::Result<()> {
        if alike::is_same(left, there) {
            return remove(left);
        }
        let changed = |path: &Path| path.symlink_metadata().and_then(|found| found.modified());
        match changed(there) {
            Ok(time) if time >= changed(left)? => remove(left),
            _ => {
                let above: PathBuf = there.parent().map(Path::to_owned).unwrap_or_default();
                fs::create_dir_all(above)?;
                fs::rename(left, there)
            }
        }
    }
}

/// Removes a file that may be gone.
fn remove(file: &Path) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
