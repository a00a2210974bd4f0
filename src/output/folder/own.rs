//! What in a folder is ours: what the manifests there list and nobody has changed since.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::super::refusal::{Refusal, at};
use super::super::{CHECKSUMS, Listed, MANIFEST, checksums, hash, listed_read};
use super::staging;

/// The hashes that a file of ours may have: that of the last manifest, and that of a build that was
/// broken off.
pub type OwnHashes = BTreeMap<String, Vec<String>>;

/// What builds have written to a folder, of which some have left others behind.
///
/// # Errors
/// Where the folder is none of ours, and where it cannot be read.
pub fn known(folder: &Path, left: &[PathBuf]) -> Result<OwnHashes, Refusal> {
    let not_ours = || Refusal::NotOurs(folder.to_owned());
    let entries = at(folder, fs::read_dir(folder))?;
    let names: Vec<_> = entries.flatten().map(|entry| entry.file_name()).collect();
    let own = fs::read(folder.join(MANIFEST)).ok();
    let own = own.map(|bytes| listed_in(&bytes).ok_or_else(not_ours));
    let left: Vec<Manifest> = left.iter().filter_map(|left| manifest_in(left)).collect();
    let is_empty = names
        .iter()
        .all(|name| name == ".gitignore" || staging::is_own(name));
    if !is_empty && own.is_none() && left.is_empty() {
        return Err(not_ours());
    }
    let mut known = OwnHashes::new();
    for manifest in own.transpose()?.into_iter().chain(left) {
        let mut add = |path, hash| known.entry(path).or_default().push(hash);
        add(CHECKSUMS.to_owned(), manifest.checksums);
        for file in manifest.listed {
            add(file.path, file.sha256);
        }
    }
    Ok(known)
}

/// What a manifest says.
pub struct Manifest {
    listed: Vec<Listed>,
    /// The hash of the checksums beside it.
    checksums: String,
}

/// The manifest of a folder, where it has one of ours that is whole.
pub fn manifest_in(folder: &Path) -> Option<Manifest> {
    listed_in(&fs::read(folder.join(MANIFEST)).ok()?)
}

fn listed_in(bytes: &[u8]) -> Option<Manifest> {
    let mut listed: Vec<Listed> = serde_json::from_slice(bytes).ok()?;
    listed.sort_unstable_by(|a, b| a.path.cmp(&b.path));
    let checksums = hash(&checksums(&listed, bytes));
    Some(Manifest { listed, checksums })
}

/// Files that are ours and that the site no longer has.
pub fn stale(folder: &Path, listed: &[Listed], known: &OwnHashes) -> Vec<String> {
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
pub enum InPlace {
    Nothing,
    Same,
    Ours,
    Foreign,
}

/// Looks where a file should stand. One that cannot be read may be anything, and is refused.
pub fn find(
    folder: &Path,
    path: &str,
    wanted: &str,
    known: &OwnHashes,
) -> Result<InPlace, Refusal> {
    if !is_inside(path) {
        return Ok(InPlace::Foreign);
    }
    let file = folder.join(path);
    match fs::symlink_metadata(&file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(InPlace::Nothing),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => return Ok(InPlace::Foreign),
        Err(error) => return Err(Refusal::Io(file, error)),
        // What an earlier version wrote as the power went: nobody loses anything.
        Ok(metadata) if metadata.is_file() && metadata.len() == 0 && known.contains_key(path) => {
            let is_same = wanted == hash(b"");
            return Ok(if is_same {
                InPlace::Same
            } else {
                InPlace::Ours
            });
        }
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
pub fn link_above(folder: &Path, path: &str) -> Option<PathBuf> {
    let above = path.match_indices('/').map(|(end, _)| &path[..end]);
    above
        .map(|above| folder.join(above))
        .find(|above| above.is_symlink())
}

/// Whether a path of a manifest stays inside the folder, whoever wrote it.
fn is_inside(path: &str) -> bool {
    !path.is_empty()
        && Path::new(path)
            .components()
            .all(|part| matches!(part, std::path::Component::Normal(_)))
}
