//! A record: one publication in a zip, to be kept, with its pages, what they were made from, when and
//! by whom. The same site, moment and publisher give the same bytes.

use std::fs;
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rayon::prelude::*;
use serde::Serialize;
use serde_json::Value;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::destination::{Destination, Guard, Placed};
use super::edition::{Edition, FOLDERS, moment_of};
use super::failure::{Failure, if_there, shown};
use super::lock;
use super::manifest::Manifest;
use super::publisher::Holder;
use super::verify::{There, Verified};
use super::watcher::Watcher;
use crate::output::{CHECKSUMS, Listed, MANIFEST, hash, listed_read};
use crate::path::{OutputPath, media_type};
use crate::source::LargeFile;

/// What the record says of itself.
const PUBLICATION: &str = "publication.json";
/// The folder of the pages.
const SITE: &str = "site";
/// The folder of what they were made from.
const SOURCES: &str = "sources";
/// What the name of a record begins with while it is made.
const UNFINISHED: &str = ".new-";
/// So many files are made at once before they are written in order.
const AT_ONCE: usize = 256;
/// The most that a manifest may take, whoever made the zip.
const MOST: u64 = 1 << 28;
/// What takes more than this has to say so before it is written.
const LARGE: u64 = 0xffff_ffff;

/// A folder of records.
#[derive(Clone, Debug)]
pub struct Records {
    folder: PathBuf,
    guard: Guard,
}

/// What a record says of itself, in `publication.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Record {
    /// The title of the site.
    pub title: String,
    /// When it was published, as RFC 3339 has it.
    pub at: String,
    /// By whom, as the system said.
    pub by: String,
    /// The version of planverk.
    pub planverk: String,
    /// The day that the site speaks of; null where it has none.
    pub as_of: Option<String>,
    /// The SHA-256 of `site/manifest.json`.
    pub manifest: String,
    /// The SHA-256 of `sources/manifest.json`.
    pub sources: String,
}

impl Records {
    /// The records in a folder.
    pub fn of(folder: PathBuf, guard: Guard) -> Records {
        Records { folder, guard }
    }

    /// The name of the newest record, without its ending.
    fn newest_name(&self) -> Result<Option<String>, Failure> {
        let entries = if_there(&self.folder, fs::read_dir(&self.folder))?;
        let names = entries.into_iter().flatten().flatten();
        let names = names.filter_map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            Some(name.strip_suffix(".zip")?.to_owned())
        });
        Ok(names.filter(|name| moment_of(name).is_some()).max())
    }

    /// The newest record.
    fn newest(&self) -> Result<Option<PathBuf>, Failure> {
        let name = self.newest_name()?;
        Ok(name.map(|name| self.folder.join(format!("{name}.zip"))))
    }

    fn sweep(&self) {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let is_unfinished =
            |entry: &fs::DirEntry| entry.file_name().to_string_lossy().starts_with(UNFINISHED);
        for entry in entries.filter(is_unfinished) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

impl Destination for Records {
    fn place(&self) -> String {
        shown(&self.folder)
    }

    fn may_put(&self, _: &Edition<'_>) -> Result<(), Failure> {
        self.guard.refuse_sources(&self.folder)
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        match self.newest()? {
            Some(file) => bytes_of(&mut open(&file)?, &format!("{SITE}/{path}"), &file),
            None => Ok(None),
        }
    }

    fn lock(&self, holder: &Holder) -> Result<(), Failure> {
        lock::hold(&self.folder, holder)
    }

    fn unlock(&self) -> Result<(), Failure> {
        lock::release(&self.folder)
    }

    fn put(&self, edition: &Edition<'_>, watcher: &dyn Watcher) -> Result<Placed, Failure> {
        self.sweep();
        let newest = self.newest_name()?;
        let release = format!("{}.zip", edition.name_after(newest.as_deref()));
        let (unfinished, file) = (
            self.folder.join(format!("{UNFINISHED}{release}")),
            self.folder.join(&release),
        );
        let made = fs::File::create_new(&unfinished).map_err(Failure::at(&unfinished));
        let written = made.and_then(|mut made| {
            write(edition, &mut made, watcher)?;
            made.sync_all().map_err(Failure::at(&unfinished))?;
            fs::rename(&unfinished, &file).map_err(Failure::at(&file))
        });
        if written.is_err() {
            self.sweep();
        }
        written.map(|()| Placed {
            release,
            ..Placed::default()
        })
    }

    fn verify(&self) -> Result<Verified, Failure> {
        match self.newest()? {
            Some(file) => verify(&file),
            None => Err(Failure::NoSite(self.place())),
        }
    }

    fn damage(&self) -> Result<Vec<String>, Failure> {
        match self.verify() {
            Ok(found) => Ok(found.differing()),
            Err(Failure::Broken(file)) => Ok(vec![file]),
            Err(failure) => Err(failure),
        }
    }

    fn has_other_sources(&self, edition: &Edition<'_>) -> Result<bool, Failure> {
        let Some(file) = self.newest()? else {
            return Ok(false);
        };
        let about = bytes_of(&mut open(&file)?, PUBLICATION, &file)?.unwrap_or_default();
        let about: Value = serde_json::from_slice(&about).unwrap_or_default();
        Ok(about["sources"] != hash(&edition.source_manifest()?))
    }
}

/// Writes a record.
///
/// # Errors
/// Where a file cannot be made or has changed, where it cannot be written, and where it is asked to
/// end.
pub fn write(
    edition: &Edition<'_>,
    to: &mut (impl Write + Seek),
    watcher: &dyn Watcher,
) -> Result<(), Failure> {
    let sources = edition.source_manifest()?;
    let mut zip = Writer {
        zip: ZipWriter::new(to),
        options: SimpleFileOptions::default()
            .last_modified_time(dated(edition.publisher.at))
            .unix_permissions(0o644),
    };
    let about = Record {
        title: edition.site.model.config.title.clone(),
        at: edition
            .publisher
            .at
            .strftime("%Y-%m-%dT%H:%M:%SZ")
            .to_string(),
        by: edition.publisher.by.clone(),
        planverk: env!("CARGO_PKG_VERSION").to_owned(),
        as_of: edition.site.model.as_of.map(|day| day.to_string()),
        manifest: edition.manifest.sha256().to_owned(),
        sources: hash(&sources),
    };
    let mut about = serde_json::to_vec_pretty(&about).unwrap_or_default();
    about.push(b'\n');
    zip.add(PUBLICATION, &about)?;
    zip.sources(edition, &sources)?;
    zip.site(edition, watcher)?;
    zip.zip.finish().map_err(failed(PUBLICATION))?;
    Ok(())
}

/// A zip that is written.
struct Writer<W: Write + Seek> {
    zip: ZipWriter<W>,
    options: SimpleFileOptions,
}

impl<W: Write + Seek> Writer<W> {
    fn add(&mut self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        self.start(path, bytes.len() as u64)?;
        let written = self.zip.write_all(bytes);
        written.map_err(|error| Failure::Io(path.to_owned(), error.to_string()))
    }

    fn start(&mut self, path: &str, size: u64) -> Result<(), Failure> {
        let mut options = self.options.large_file(size >= LARGE);
        if is_packed(media_type(path)) {
            options = options.compression_method(CompressionMethod::Stored);
        }
        self.zip.start_file(path, options).map_err(failed(path))
    }

    /// Adds a file that is too large to be held, which must be as a manifest says.
    fn copy(&mut self, path: &str, from: &LargeFile, listed: &Listed) -> Result<(), Failure> {
        self.start(path, from.size())?;
        let opened = from.open().map_err(Failure::at(from.path()))?;
        let read = listed_read(
            listed.path(),
            Tee {
                from: opened,
                to: &mut self.zip,
            },
        );
        let read = read.map_err(Failure::at(from.path()))?;
        if read.sha256() == listed.sha256() {
            Ok(())
        } else {
            Err(Failure::ContentChanged(listed.path().to_owned()))
        }
    }

    fn sources(&mut self, edition: &Edition<'_>, manifest: &[u8]) -> Result<(), Failure> {
        let listed = Manifest::read(manifest).unwrap_or_default();
        let held = FOLDERS
            .iter()
            .flat_map(|folder| edition.sources.below(folder));
        for (path, bytes) in held {
            self.add(&format!("{SOURCES}/{path}"), bytes)?;
        }
        for path in edition.sources.all_large() {
            let file = edition.sources.large(path);
            if let (Some(file), Some(listed)) = (file, listed.get(path.as_str())) {
                self.copy(&format!("{SOURCES}/{path}"), file, listed)?;
            }
        }
        self.add(&format!("{SOURCES}/{MANIFEST}"), manifest)
    }

    fn site(&mut self, edition: &Edition<'_>, watcher: &dyn Watcher) -> Result<(), Failure> {
        let files: Vec<&Listed> = edition.manifest.files().collect();
        let large = |file: &Listed| edition.site.large_at(&OutputPath::new(file.path()));
        for (round, some) in files.chunks(AT_ONCE).enumerate() {
            if watcher.is_stopped() {
                return Err(Failure::Stopped);
            }
            let made = some.par_iter().map(|file| match large(file) {
                Some(_) => Ok(Vec::new()),
                None => edition.file(file.path()),
            });
            let made: Vec<Vec<u8>> = made.collect::<Result<_, _>>()?;
            for (file, bytes) in some.iter().zip(&made) {
                let path = format!("{SITE}/{}", file.path());
                match large(file) {
                    Some(from) => self.copy(&path, from, file)?,
                    None => self.add(&path, bytes)?,
                }
            }
            watcher.step(round * AT_ONCE + some.len(), files.len());
        }
        if let Some(checksums) = edition.manifest.checksums() {
            self.add(&format!("{SITE}/{CHECKSUMS}"), &checksums)?;
        }
        self.add(&format!("{SITE}/{MANIFEST}"), &edition.manifest_bytes()?)
    }
}

/// What is read from one is written to the other on its way.
struct Tee<R, W> {
    from: R,
    to: W,
}

impl<R: Read, W: Write> Read for Tee<R, W> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        let read = self.from.read(room)?;
        self.to.write_all(&room[..read])?;
        Ok(read)
    }
}

/// Whether a record is what was published.
///
/// # Errors
/// Where it is no record, and where the system refuses.
pub fn verify(file: &Path) -> Result<Verified, Failure> {
    let mut zip = open(file)?;
    let (mut all, mut about) = (There::new(), None);
    for at in 0..zip.len() {
        let mut entry = zip.by_index(at).map_err(|_| Failure::broken(file))?;
        let name = entry.name().to_owned();
        // Where its checksum is wrong, reading ends with an error.
        let read = listed_read(&name, &mut entry);
        all.insert(name, read.ok().map(|read| read.sha256().to_owned()));
    }
    if let Some(bytes) = bytes_of(&mut zip, PUBLICATION, file)? {
        about = serde_json::from_slice::<Value>(&bytes).ok();
    }
    let about = about.ok_or_else(|| Failure::broken(file))?;
    let mut verified = Verified::default();
    for (folder, key) in [(SITE, "manifest"), (SOURCES, "sources")] {
        let path = format!("{folder}/{MANIFEST}");
        let bytes = bytes_of(&mut zip, &path, file)?.ok_or_else(|| Failure::broken(file))?;
        let manifest = Manifest::read(&bytes).ok_or_else(|| Failure::broken(file))?;
        if about[key] != *manifest.sha256() {
            verified.changed.push(path);
        }
        let start = format!("{folder}/");
        let there = all.iter().filter_map(|(path, sha256)| {
            Some((path.strip_prefix(&start)?.to_owned(), sha256.clone()))
        });
        verified.add(Verified::of(&manifest, &there.collect()).below(folder));
    }
    let is_elsewhere = |path: &&String| {
        let in_folder = [SITE, SOURCES].iter().any(|folder| {
            let rest = path.strip_prefix(folder);
            rest.is_some_and(|rest| rest.starts_with('/'))
        });
        !in_folder && path.as_str() != PUBLICATION
    };
    verified
        .extra
        .extend(all.keys().filter(is_elsewhere).cloned());
    verified.changed.sort_unstable();
    Ok(verified)
}

fn open(file: &Path) -> Result<ZipArchive<io::BufReader<fs::File>>, Failure> {
    let opened = fs::File::open(file).map_err(Failure::at(file))?;
    ZipArchive::new(io::BufReader::new(opened)).map_err(|_| Failure::broken(file))
}

/// A file of a zip; `None` where it has none of that name.
fn bytes_of(
    zip: &mut ZipArchive<io::BufReader<fs::File>>,
    path: &str,
    file: &Path,
) -> Result<Option<Vec<u8>>, Failure> {
    let entry = match zip.by_name(path) {
        Ok(entry) => entry,
        Err(zip::result::ZipError::FileNotFound) => return Ok(None),
        Err(_) => return Err(Failure::broken(file)),
    };
    let mut bytes = Vec::new();
    let read = entry.take(MOST).read_to_end(&mut bytes);
    read.map(|_| Some(bytes)).map_err(|_| Failure::broken(file))
}

/// Whether files of a type are packed already, so that packing them again only takes time.
fn is_packed(media_type: &str) -> bool {
    let (kind, name) = media_type.split_once('/').unwrap_or_default();
    match kind {
        "audio" | "font" | "video" => true,
        "image" => !matches!(name, "svg+xml" | "x-icon"),
        _ => matches!(name, "pdf" | "zip") || name.starts_with("vnd.openxmlformats"),
    }
}

/// A moment as zips write it: without a zone, which is taken to be UTC, in steps of two seconds.
fn dated(at: Timestamp) -> DateTime {
    let at = at.to_zoned(jiff::tz::TimeZone::UTC);
    let part = |number: i8| u8::try_from(number).unwrap_or(0);
    DateTime::from_date_and_time(
        u16::try_from(at.year()).unwrap_or(1980),
        part(at.month()),
        part(at.day()),
        part(at.hour()),
        part(at.minute()),
        part(at.second()),
    )
    .unwrap_or_default()
}

fn failed(path: &str) -> impl FnOnce(zip::result::ZipError) -> Failure + use<'_> {
    |error| Failure::Io(path.to_owned(), error.to_string())
}
