//! What tells of a file on a disk whether it is as it was.

use std::fs::Metadata;
use std::time::{Duration, UNIX_EPOCH};

/// What tells that a file has changed without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    pub(super) size: u64,
    pub(super) modified: Option<Duration>,
    system: [i64; 3],
}

impl Stamp {
    pub(super) fn of(metadata: &Metadata) -> Self {
        let modified = metadata
            .modified()
            .ok()
            .and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        Stamp {
            size: metadata.len(),
            modified,
            system: system(metadata),
        }
    }
}

/// What the system knows besides: which file it is, and when anything of it changed last.
#[cfg(unix)]
fn system(metadata: &Metadata) -> [i64; 3] {
    use std::os::unix::fs::MetadataExt;
    [
        metadata.ino().cast_signed(),
        metadata.ctime(),
        metadata.ctime_nsec(),
    ]
}

#[cfg(not(unix))]
fn system(_: &Metadata) -> [i64; 3] {
    [0; 3]
}
