//! The built site as files: held in memory, listed in a manifest, or put in a folder.

mod folder;
mod refusal;

pub use folder::{Writing, Written, is_in_sources, swap};
pub use refusal::Refusal;

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use rayon::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::path::OutputPath;

/// The file that lists all others.
pub const MANIFEST: &str = "manifest.json";

/// The file that lists the checksums of all others, the manifest's too, as `sha256sum --check`
/// reads them.
pub const CHECKSUMS: &str = "SHA256SUMS";

/// All files of a built site but its lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutputTree {
    files: BTreeMap<OutputPath, Arc<[u8]>>,
}

/// A file as a manifest lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "File")]
pub struct Listed {
    /// Its address from the root of the site.
    path: String,
    /// How many bytes it has.
    size: u64,
    /// The SHA-256 of its bytes, in lower-case hexadecimal.
    #[schemars(extend("pattern" = "^[0-9a-f]{64}$"))]
    sha256: String,
}

impl Listed {
    /// Its address from the root of the site.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// How many bytes it has.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The SHA-256 of its bytes, in lower-case hexadecimal.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    /// Whether its address stays inside the folder of the site, whoever wrote the manifest.
    pub fn is_inside(&self) -> bool {
        is_inside(&self.path)
    }
}

/// Whether an address that somebody has written stays inside the folder that it is meant for.
pub fn is_inside(path: &str) -> bool {
    let is_name = |part: &str| !part.is_empty() && part != "." && part != "..";
    !path.contains(['\\', '\0']) && path.split('/').all(is_name)
}

impl OutputTree {
    /// Adds a file.
    pub fn insert(&mut self, path: OutputPath, bytes: impl Into<Arc<[u8]>>) {
        self.files.insert(path, bytes.into());
    }

    /// The bytes of a file.
    pub fn get(&self, path: &OutputPath) -> Option<&Arc<[u8]>> {
        self.files.get(path)
    }

    /// All files in order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&OutputPath, &Arc<[u8]>)> {
        self.files.iter()
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The lists of all files.
    pub fn lists(&self) -> Lists {
        let listed = |(path, bytes): (&OutputPath, &Arc<[u8]>)| listed(path.as_str(), bytes);
        Lists::of(self.files.par_iter().map(listed).collect())
    }
}

/// What a site says of its own files: the two that the lists themselves do not speak of, but for
/// the manifest's own checksum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lists {
    /// Every file with its size and SHA-256, as JSON.
    pub manifest: Vec<u8>,
    /// Every file's SHA-256 and path, a line each, and those of the manifest.
    pub checksums: Vec<u8>,
}

impl Lists {
    /// The lists of files, each in order of their paths.
    pub fn of(mut files: Vec<Listed>) -> Self {
        let by_path = |a: &Listed, b: &Listed| a.path.cmp(&b.path);
        files.sort_unstable_by(by_path);
        let manifest = crate::render::data::json(files.par_iter());
        let checksums = checksums(&files, &manifest);
        Lists {
            manifest,
            checksums,
        }
    }
}

/// The checksums of files, which are in order of their paths, and of the manifest that lists them.
fn checksums(files: &[Listed], manifest: &[u8]) -> Vec<u8> {
    let manifest = listed(MANIFEST, manifest);
    let (before, after) = files.split_at(files.partition_point(|file| file.path < manifest.path));
    let all = before.iter().chain([&manifest]).chain(after);
    let lines = all.map(|file| format!("{}  {}\n", file.sha256, file.path));
    lines.collect::<String>().into_bytes()
}

/// A file as the manifest lists it.
pub fn listed(path: &str, bytes: &[u8]) -> Listed {
    Listed {
        path: path.to_owned(),
        size: bytes.len() as u64,
        sha256: hash(bytes),
    }
}

/// SHA-256 in lower-case hexadecimal.
pub fn hash(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// What is read, as the manifest lists it.
///
/// # Errors
/// Where it cannot be read to its end.
pub fn listed_read(path: &str, from: impl io::Read) -> io::Result<Listed> {
    copied(path, from, io::sink())
}

/// The same of what is copied meanwhile.
fn copied(path: &str, mut from: impl io::Read, to: impl io::Write) -> io::Result<Listed> {
    let mut to = Hashed {
        to,
        hashing: Hashing::default(),
    };
    let size = io::copy(&mut from, &mut to)?;
    Ok(Listed {
        path: path.to_owned(),
        size,
        sha256: to.hashing.end(),
    })
}

/// The SHA-256 of what comes a piece at a time.
#[derive(Clone, Default)]
pub struct Hashing(Sha256);

impl Hashing {
    /// Adds a piece.
    pub fn add(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// That of all pieces, in lower-case hexadecimal.
    pub fn end(self) -> String {
        hexadecimal(&self.0.finalize())
    }
}

/// What is written to it is hashed on its way.
struct Hashed<W> {
    to: W,
    hashing: Hashing,
}

impl<W: io::Write> io::Write for Hashed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.hashing.add(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes
        .iter()
        .fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}
