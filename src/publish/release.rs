//! A folder of releases: every publication whole in a folder of its own, and one switch, `current`,
//! that says which of them readers see. Unchanged files of a release are those of the one before.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;
use serde::Serialize;

use super::destination::{Destination, Guard, Kept, Placed};
use super::edition::{Edition, moment_of};
use super::failure::{Failure, below, if_there, shown};
use super::lock;
use super::manifest::Manifest;
use super::publisher::Holder;
use super::verify::{self, Verified};
use super::watcher::Watcher;
use crate::config::Target;
use crate::output::{MANIFEST, Writing, listed_read, swap};
use crate::path::OutputPath;
use crate::source::LargeFile;

/// What readers see: a link to a release, or a folder like it.
const CURRENT: &str = "current";
/// The folder of the releases.
const RELEASES: &str = "releases";
/// What the name of a release begins with while it is made.
const UNFINISHED: &str = ".new-";
/// The link while it is made.
const NEXT: &str = ".next";
/// The releases that were gone back from, a name to a line, in the folder of the releases.
const WITHDRAWN: &str = ".withdrawn";

/// A folder of releases.
#[derive(Clone, Debug)]
pub struct Releases {
    folder: PathBuf,
    keep: usize,
    links: bool,
    guard: Guard,
}

/// One of the releases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Release {
    /// Its name, which begins with its moment.
    pub name: String,
    /// When it was published, as RFC 3339 has it.
    pub at: String,
    /// The SHA-256 of its manifest; null where somebody has taken that away or changed it.
    pub manifest: Option<String>,
    /// How many pages it has; 0 where no manifest says so.
    pub pages: usize,
    /// Whether it is what readers see.
    pub is_current: bool,
    /// Whether it was gone back from, and not gone to since.
    pub is_withdrawn: bool,
}

impl Releases {
    /// The folder of a target.
    pub fn of(target: &Target, folder: PathBuf, guard: Guard) -> Releases {
        Releases {
            folder,
            keep: target.keep,
            links: target.links,
            guard,
        }
    }

    /// All releases, the newest first.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn list(&self) -> Result<Vec<Release>, Failure> {
        let current = self.manifest().ok().flatten();
        let current = current.as_ref().map(Manifest::sha256);
        let (linked, withdrawn) = (self.linked(), self.withdrawn()?);
        let release = |name: String| {
            let manifest = self.manifest_of(&name).ok();
            let sha256 = manifest.as_ref().map(Manifest::sha256);
            let is_current = match &linked {
                Some(linked) => *linked == name,
                None => sha256.is_some() && current == sha256,
            };
            let at = moment_of(&name);
            Release {
                at: at.map_or_else(String::new, |at| at.to_string()),
                manifest: sha256.map(str::to_owned),
                pages: manifest.as_ref().map_or(0, Manifest::pages),
                is_current,
                is_withdrawn: withdrawn.contains(&name),
                name,
            }
        };
        Ok(self.names()?.into_iter().map(release).collect())
    }

    /// The release to go back to: that of a name, or the newest that begins so and is not what
    /// readers see; where none is named, the newest before what readers see that has its manifest
    /// and was not gone back from.
    ///
    /// # Errors
    /// Where there is none.
    pub fn earlier(&self, named: Option<&str>) -> Result<Release, Failure> {
        let releases = self.list()?.into_iter();
        match named {
            Some(name) => named_so(releases.collect(), name),
            None => releases
                .skip_while(|one| !one.is_current)
                .skip(1)
                .find(|one| one.manifest.is_some() && !one.is_withdrawn)
                .ok_or(Failure::NothingEarlier),
        }
    }

    /// The manifest of a release.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn manifest_of(&self, release: &str) -> Result<Manifest, Failure> {
        let file = self.release(release).join(MANIFEST);
        let bytes = fs::read(&file).map_err(Failure::at(&file))?;
        Manifest::read(&bytes).ok_or_else(|| Failure::broken(&file))
    }

    /// Shows readers a release that is whole, and marks as withdrawn a newer one that they saw.
    ///
    /// # Errors
    /// Where it is not what was published, and where the system refuses.
    pub fn switch(&self, release: &str) -> Result<(), Failure> {
        let verified = verify::folder(&self.release(release))?;
        if !verified.is_whole() {
            return Err(Failure::Broken(self.release(release).display().to_string()));
        }
        let before = self.withdrawn()?;
        let mut withdrawn = before.clone();
        withdrawn.remove(release);
        let seen = self.list()?.into_iter().find(|one| one.is_current);
        let seen = seen.map(|one| one.name);
        withdrawn.extend(seen.filter(|seen| seen.as_str() > release));
        self.withdraw(&withdrawn)?;
        self.show(release).inspect_err(|_| {
            let _ = self.withdraw(&before);
        })
    }

    /// The names of the releases that were gone back from.
    fn withdrawn(&self) -> Result<BTreeSet<String>, Failure> {
        let file = self.folder.join(RELEASES).join(WITHDRAWN);
        let names = if_there(&file, fs::read_to_string(&file))?.unwrap_or_default();
        Ok(names.lines().map(str::to_owned).collect())
    }

    fn withdraw(&self, names: &BTreeSet<String>) -> Result<(), Failure> {
        let file = self.folder.join(RELEASES).join(WITHDRAWN);
        if names.is_empty() && !file.exists() {
            return Ok(());
        }
        let lines: String = names.iter().map(|name| format!("{name}\n")).collect();
        fs::write(&file, lines).map_err(Failure::at(&file))
    }

    /// The names of all releases, the newest first.
    fn names(&self) -> Result<Vec<String>, Failure> {
        let folder = self.folder.join(RELEASES);
        let entries = if_there(&folder, fs::read_dir(&folder))?
            .into_iter()
            .flatten();
        let mut names: Vec<String> = entries
            .flatten()
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .filter(|name| moment_of(name).is_some())
            .collect();
        names.sort_unstable_by(|a, b| b.cmp(a));
        Ok(names)
    }

    fn release(&self, name: &str) -> PathBuf {
        self.folder.join(RELEASES).join(name)
    }

    fn current(&self) -> PathBuf {
        self.folder.join(CURRENT)
    }

    /// The release that the link leads to, where there is a link.
    fn linked(&self) -> Option<String> {
        let to = fs::read_link(self.current()).ok()?;
        Some(to.file_name()?.to_string_lossy().into_owned())
    }

    /// Makes the release beside the others, beginning as what is published now.
    fn make(&self, edition: &Edition<'_>, watcher: &dyn Watcher) -> Result<String, Failure> {
        let name = edition.name_after(self.names()?.first().map(String::as_str));
        let unfinished = self.release(&format!("{UNFINISHED}{name}"));
        let site = unfinished.join("site");
        fs::create_dir_all(&site).map_err(Failure::at(&site))?;
        self.link_current(&site);
        let writing = Writing::begin(&site, &self.guard.root, self.guard.home.as_deref())?;
        write(edition, &writing, watcher)?;
        writing.finish()?;
        let file = site.join(MANIFEST);
        let written = fs::read(&file).map_err(Failure::at(&file))?;
        let written = Manifest::read(&written).ok_or_else(|| Failure::broken(&file))?;
        if let Some(path) = first_other(&edition.manifest, &written) {
            return Err(Failure::ContentChanged(path));
        }
        let release = self.release(&name);
        fs::rename(&site, &release).map_err(Failure::at(&release))?;
        sync(&self.folder.join(RELEASES));
        Ok(name)
    }

    /// Begins a release with the files that are published now and are what their manifest says, as
    /// links to the same bytes. What cannot be linked is written anew, and so is what has other
    /// permissions than a file that is written now: somebody has published with another umask.
    fn link_current(&self, site: &Path) {
        let from = self.current();
        let Ok(bytes) = fs::read(from.join(MANIFEST)) else {
            return;
        };
        let Some(manifest) = Manifest::read(&bytes) else {
            return;
        };
        // Without a manifest, a build would take the files for somebody else's.
        let listed = site.join(MANIFEST);
        let is_begun = fs::write(&listed, &bytes).is_ok();
        let permissions = mode(&listed);
        let link = |path: &str, sha256: &str| {
            let old = below(&from, path);
            let read = fs::File::open(&old).and_then(|opened| listed_read(path, opened));
            let is_same = read.is_ok_and(|read| read.sha256() == sha256);
            if !is_same || mode(&old) != permissions {
                return Ok(());
            }
            let new = below(site, path);
            new.parent().map_or(Ok(()), fs::create_dir_all)?;
            fs::hard_link(&old, &new)
        };
        let files: Vec<_> = manifest.files().collect();
        let linked = files
            .par_iter()
            .try_for_each(|file| link(file.path(), file.sha256()));
        if linked.is_err() || !is_begun {
            let _ = fs::remove_dir_all(site);
        }
    }

    /// Shows readers a release: by a link where there can be one, else file by file.
    fn show(&self, release: &str) -> Result<(), Failure> {
        let (next, current) = (self.folder.join(NEXT), self.current());
        let is_folder = fs::symlink_metadata(&current).is_ok_and(|found| found.is_dir());
        if self.links && !is_folder && link(release, &next).is_ok() {
            fs::rename(next, &current).map_err(Failure::at(&current))?;
            sync(&self.folder);
            return Ok(());
        }
        if self.linked().is_none() {
            return self.copy(release, &current);
        }
        // Readers see what the link leads to until the folder is whole.
        let is_new = !next.exists();
        let copied = self.copy(release, &next).and_then(|()| {
            swap(&next, &current)
                .or_else(|_| fs::remove_file(&current).and_then(|()| fs::rename(&next, &current)))
                .map_err(Failure::at(&current))
        });
        match &copied {
            Ok(()) => drop(fs::remove_file(&next)),
            // What was there before may be somebody else's.
            Err(_) if is_new => drop(fs::remove_dir_all(&next)),
            Err(_) => {}
        }
        copied
    }

    /// Makes a folder like a release, as a build does with its folder.
    fn copy(&self, release: &str, to: &Path) -> Result<(), Failure> {
        let from = self.release(release);
        let manifest = self.manifest_of(release)?;
        let writing = Writing::begin(to, &self.guard.root, self.guard.home.as_deref())?;
        for file in manifest.files() {
            let path = below(&from, file.path());
            let opened = LargeFile::at(&path).map_err(Failure::at(&path))?;
            if writing
                .copy(&OutputPath::new(file.path()), &opened)
                .is_break()
            {
                break;
            }
        }
        writing.finish()?;
        Ok(())
    }

    /// Removes the oldest releases beyond those that are kept, those that were gone back from
    /// first, and gives those that stay all the same. The new one is published already, so nothing
    /// of this is a failure.
    fn prune(&self) -> Vec<Kept> {
        let releases = self.list().unwrap_or_default();
        let (withdrawn, good): (Vec<_>, Vec<_>) =
            releases.into_iter().partition(|one| one.is_withdrawn);
        let old = good.into_iter().chain(withdrawn).skip(self.keep);
        let removed = |one: Release| {
            let folder = self.release(&one.name);
            let is_whole = verify::folder(&folder).is_ok_and(|found| found.is_whole());
            // Half a release would be none that anybody could go back to or remove.
            let gone = self.release(&format!("{UNFINISHED}{}", one.name));
            let removed = || fs::rename(&folder, &gone).and_then(|()| fs::remove_dir_all(&gone));
            let refused = if is_whole {
                Some(removed().err()?.to_string())
            } else {
                None
            };
            Some(Kept {
                release: one.name,
                refused,
            })
        };
        old.filter(|one| !one.is_current)
            .filter_map(removed)
            .collect()
    }

    /// Removes what publications that were broken off have left.
    fn sweep(&self) {
        let entries = fs::read_dir(self.folder.join(RELEASES))
            .into_iter()
            .flatten();
        let is_unfinished =
            |entry: &fs::DirEntry| entry.file_name().to_string_lossy().starts_with(UNFINISHED);
        for entry in entries.flatten().filter(is_unfinished) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

impl Destination for Releases {
    fn place(&self) -> String {
        shown(&self.folder)
    }

    fn may_put(&self, _: &Edition<'_>) -> Result<(), Failure> {
        self.guard.refuse_sources(&self.folder)
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        let file = below(&self.current(), path);
        if_there(&file, fs::read(&file))
    }

    fn lock(&self, holder: &Holder) -> Result<(), Failure> {
        lock::hold(&self.folder, holder)
    }

    fn unlock(&self) -> Result<(), Failure> {
        lock::release(&self.folder)
    }

    fn put(&self, edition: &Edition<'_>, watcher: &dyn Watcher) -> Result<Placed, Failure> {
        self.sweep();
        let made = self.make(edition, watcher);
        self.sweep();
        let release = made?;
        if let Err(failure) = self.show(&release) {
            // Nobody saw it, so it is none to go back to.
            let _ = fs::remove_dir_all(self.release(&release));
            return Err(failure);
        }
        let kept = self.prune();
        Ok(Placed { release, kept })
    }

    fn verify(&self) -> Result<Verified, Failure> {
        verify::folder(&self.current())
    }

    fn is_new(&self, manifest: Option<&Manifest>) -> Result<bool, Failure> {
        Ok(manifest.is_none() && self.names()?.is_empty())
    }

    fn damage(&self) -> Result<Vec<String>, Failure> {
        Ok(self.verify()?.differing())
    }
}

/// The release of a name, or the newest whose name begins so.
fn named_so(releases: Vec<Release>, name: &str) -> Result<Release, Failure> {
    let fits = |one: &Release| !name.is_empty() && one.name.starts_with(name);
    let (current, others): (Vec<_>, Vec<_>) = releases.into_iter().partition(|one| one.is_current);
    let exact = others.iter().position(|one| one.name == name);
    let found = exact.or_else(|| others.iter().position(fits));
    match found.and_then(|at| others.into_iter().nth(at)) {
        Some(release) => Ok(release),
        None if current.iter().any(fits) => Err(Failure::AlreadyShown(name.to_owned())),
        None => Err(Failure::NoRelease(name.to_owned())),
    }
}

/// Writes every file of a site.
fn write(edition: &Edition<'_>, writing: &Writing, watcher: &dyn Watcher) -> Result<(), Failure> {
    let (done, all) = (AtomicUsize::new(0), edition.manifest.len());
    let step = |went_on: ControlFlow<()>| {
        watcher.step(done.fetch_add(1, Ordering::Relaxed) + 1, all);
        if watcher.is_stopped() {
            ControlFlow::Break(())
        } else {
            went_on
        }
    };
    edition
        .site
        .each(|path, bytes| step(writing.put(path, bytes)))?;
    let _ = edition
        .site
        .large()
        .try_for_each(|(path, file)| step(writing.copy(path, file)));
    if watcher.is_stopped() {
        return Err(Failure::Stopped);
    }
    Ok(())
}

/// The first file that differs between what was shown and what was written.
fn first_other(shown: &Manifest, written: &Manifest) -> Option<String> {
    let differences = written.since(shown);
    let mut all = differences
        .changed
        .into_iter()
        .chain(differences.new)
        .chain(differences.gone);
    all.next()
}

/// Makes a link to a release at a path where there is none, or another.
#[cfg(unix)]
fn link(release: &str, at: &Path) -> io::Result<()> {
    let _ = fs::remove_file(at);
    std::os::unix::fs::symlink(Path::new(RELEASES).join(release), at)
}

#[cfg(not(unix))]
fn link(_: &str, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// The permissions of a file, where the system has such.
#[cfg(unix)]
fn mode(file: &Path) -> Option<u32> {
    use std::os::unix::fs::PermissionsExt;
    Some(fs::metadata(file).ok()?.permissions().mode())
}

#[cfg(not(unix))]
fn mode(_: &Path) -> Option<u32> {
    None
}

/// Has the system write down which names a folder has, where it can.
fn sync(folder: &Path) {
    if let Ok(opened) = fs::File::open(folder) {
        let _ = opened.sync_all();
    }
}
