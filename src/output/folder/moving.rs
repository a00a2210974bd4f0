//! Files moved into place one by one, where folders cannot be exchanged as a whole: what pages need
//! first, the manifest last. With the manifest in the staging folder, the next build knows what one
//! that was killed has moved.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::super::refusal::{Refusal, at};
use super::super::{CHECKSUMS, MANIFEST};
use super::own::{OwnHashes, link_above};
use super::staging::PROBE;

/// The moves that bring what was written, which is in order, where it belongs, and the removal of
/// what is no longer there.
pub struct Moving<'w> {
    folder: &'w Path,
    staging: &'w Path,
    moves: Vec<Move<'w>>,
    removed: &'w [String],
}

impl<'w> Moving<'w> {
    /// The moves from a staging folder to the folder of a site.
    pub fn new(
        folder: &'w Path,
        staging: &'w Path,
        written: &'w [String],
        removed: &'w [String],
    ) -> Self {
        Moving {
            folder,
            staging,
            moves: moves(folder, written),
            removed,
        }
    }

    /// Sees that nothing would be put where a link leads.
    ///
    /// # Errors
    /// The links.
    pub fn try_links(&self) -> Result<(), Refusal> {
        refuse_links(self.folder, &self.moves)
    }

    /// Sees that every move can be made, before any is.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn try_out(&self) -> Result<(), Refusal> {
        probe(self.folder, self.staging, &self.moves, self.removed)
    }

    /// Moves and removes.
    ///
    /// # Errors
    /// Where the system refuses after all.
    pub fn perform(self) -> Result<(), Refusal> {
        place(self.folder, self.staging, self.moves, self.removed)
    }
}

/// Removes what a build that was killed between its moves may have left in folders that builds
/// have made: what it tried them out with, and those that are empty.
pub fn tidy(folder: &Path, known: &OwnHashes) {
    let above = |path: &'_ str| {
        let ends: Vec<usize> = path.match_indices('/').map(|(end, _)| end).collect();
        ends.into_iter()
            .map(|end| path[..end].to_owned())
            .collect::<Vec<_>>()
    };
    let folders: BTreeSet<String> = known.keys().flat_map(|path| above(path)).collect();
    let _ = fs::remove_file(folder.join(PROBE));
    for sub in folders.into_iter().rev() {
        let sub = folder.join(sub);
        let _ = fs::remove_file(sub.join(PROBE));
        // Only where it is empty.
        let _ = fs::remove_dir(sub);
    }
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

/// The folder that holds a file or a folder; empty at the root.
fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}
