//! A folder of releases: every publication whole in a folder of its own, and one switch, `current`,
//! that says which of them readers see. Unchanged files of a release are those of the one before.

use std::fs;
use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;
use serde::Serialize;

use super::destination::{Destination, Guard, Placed};
use super::edition::{Edition, moment_of};
use super::failure::{Failure, below, if_there, shown};
use super::lock;
use super::manifest::Manifest;
use super::publisher::Holder;
use super::verify::{self, Verified};
use super::watcher::Watcher;
use crate::config::Target;
use crate::output::{MANIFEST, Writing, listed_read};
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
    /// The SHA-256 of its manifest.
    pub manifest: String,
    /// How many pages it has.
    pub pages: usize,
    /// Whether it is what readers see.
    pub is_current: bool,
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
    /// Where one cannot be read.
    pub fn list(&self) -> Result<Vec<Release>, Failure> {
        let current = self.manifest()?;
        let current = current.as_ref().map(Manifest::sha256);
        let linked = self.linked();
        let mut releases = Vec::new();
        for name in self.names()? {
            let file = self.release(&name).join(MANIFEST);
            let bytes = fs::read(&file).map_err(Failure::at(&file))?;
            let manifest = Manifest::read(&bytes).ok_or_else(|| Failure::broken(&file))?;
            let is_current = match &linked {
                Some(linked) => *linked == name,
                None => current == Some(manifest.sha256()),
            };
            let at = moment_of(&name);
            releases.push(Release {
                at: at.map_or_else(String::new, |at| at.to_string()),
                manifest: manifest.sha256().to_owned(),
                pages: manifest.pages(),
                is_current,
                name,
            });
        }
        Ok(releases)
    }

    /// The release to go back to: that of a name, or of the beginning of one; where none is named,
    /// the one before what readers see.
    ///
    /// # Errors
    /// Where there is none.
    pub fn earlier(&self, named: Option<&str>) -> Result<Release, Failure> {
        let mut releases = self.list()?.into_iter();
        match named {
            Some(name) => releases
                .find(|one| !name.is_empty() && one.name.starts_with(name))
                .ok_or_else(|| Failure::NoRelease(name.to_owned())),
            None => releases
                .skip_while(|one| !one.is_current)
                .nth(1)
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

    /// Shows readers a release that is whole.
    ///
    /// # Errors
    /// Where it is not what was published, and where the system refuses.
    pub fn switch(&self, release: &str) -> Result<(), Failure> {
        let verified = verify::folder(&self.release(release))?;
        if !verified.is_whole() {
            return Err(Failure::Broken(self.release(release).display().to_string()));
        }
        self.show(release)
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
    /// links to the same bytes. What cannot be linked is written anew.
    fn link_current(&self, site: &Path) {
        let from = self.current();
        let Ok(bytes) = fs::read(from.join(MANIFEST)) else {
            return;
        };
        let Some(manifest) = Manifest::read(&bytes) else {
            return;
        };
        let link = |path: &str, sha256: &str| {
            let old = below(&from, path);
            let read = fs::File::open(&old).and_then(|opened| listed_read(path, opened));
            if !read.is_ok_and(|read| read.sha256() == sha256) {
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
        // Without a manifest, a build would take the files for somebody else's.
        if linked.is_err() || fs::write(site.join(MANIFEST), bytes).is_err() {
            let _ = fs::remove_dir_all(site);
        }
    }

    /// Shows readers a release: by a link where there can be one, else file by file.
    fn show(&self, release: &str) -> Result<(), Failure> {
        let is_folder = fs::symlink_metadata(self.current()).is_ok_and(|found| found.is_dir());
        if self.links && !is_folder && self.link(release).is_ok() {
            sync(&self.folder);
            return Ok(());
        }
        self.exchange(release)
    }

    #[cfg(unix)]
    fn link(&self, release: &str) -> io::Result<()> {
        let next = self.folder.join(NEXT);
        let _ = fs::remove_file(&next);
        std::os::unix::fs::symlink(Path::new(RELEASES).join(release), &next)?;
        fs::rename(&next, self.current())
    }

    #[cfg(not(unix))]
    fn link(&self, _: &str) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    /// Makes the folder that readers see like a release, as a build does with its folder.
    fn exchange(&self, release: &str) -> Result<(), Failure> {
        let (from, to) = (self.release(release), self.current());
        if self.linked().is_some() {
            fs::remove_file(&to).map_err(Failure::at(&to))?;
        }
        let manifest = self.manifest_of(release)?;
        let writing = Writing::begin(&to, &self.guard.root, self.guard.home.as_deref())?;
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

    /// Removes the oldest releases beyond those that are kept, and gives those that somebody has
    /// changed, which stay.
    fn prune(&self) -> Result<Vec<String>, Failure> {
        let mut kept = Vec::new();
        let releases = self.list()?;
        let old = releases.into_iter().skip(self.keep);
        for Release { name, .. } in old.filter(|one| !one.is_current) {
            let folder = self.release(&name);
            if verify::folder(&folder)?.is_whole() {
                fs::remove_dir_all(&folder).map_err(Failure::at(&folder))?;
            } else {
                kept.push(name);
            }
        }
        Ok(kept)
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
        self.show(&release)?;
        let kept = self.prune()?;
        Ok(Placed { release, kept })
    }

    fn verify(&self) -> Result<Verified, Failure> {
        verify::folder(&self.current())
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

/// Has the system write down which names a folder has, where it can.
fn sync(folder: &Path) {
    if let Ok(opened) = fs::File::open(folder) {
        let _ = opened.sync_all();
    }
}
