//! A built site put where it is read: what will change there, one publisher at a time, the new site
//! in place as a whole, and a way back. Who publishes and when is said from outside.

mod change;
mod credentials;
mod destination;
mod edition;
mod failure;
mod journal;
mod large;
mod lock;
mod manifest;
mod plan;
mod publisher;
mod record;
mod release;
#[cfg(feature = "remote")]
mod remote;
mod store;
mod stored;
mod verify;
mod watcher;

pub use change::{Change, DayChange, Measure, PageChange, StatusChange};
pub use credentials::Environment;
pub use destination::{Destination, Guard, Kept, Placed, Seen, place};
pub use edition::Edition;
pub use failure::{Failure, Trouble, Wrong};
pub use journal::{Entry, JOURNAL, last_of, write as write_journal};
pub use large::{Large, Pieces};
pub use manifest::{Differences, Manifest};
pub use publisher::{Holder, Publisher};
pub use record::{Record, Records, verify as verify_zip, write as write_record};
pub use release::{Release, Releases};
pub use store::Store;
pub use stored::Stored;
pub use verify::{Verified, folder as verify_folder};
pub use watcher::Watcher;

use crate::config::{Target, TargetKind};

/// Opens what a site calls a target.
///
/// # Errors
/// Where it is of a kind that this program was built without, where it is not written as it has to
/// be, and where credentials are missing.
pub fn open(
    target: &Target,
    guard: Guard,
    environment: Environment<'_>,
) -> Result<Box<dyn Destination>, Failure> {
    let folder = guard.root.join(&target.to);
    match target.kind {
        TargetKind::Folder => Ok(Box::new(Releases::of(target, folder, guard))),
        TargetKind::Zip => Ok(Box::new(Records::of(folder, guard))),
        _ => stored(target, environment),
    }
}

#[cfg(feature = "remote")]
fn stored(target: &Target, environment: Environment<'_>) -> Result<Box<dyn Destination>, Failure> {
    let store = remote::Remote::open(target, environment)?;
    Ok(Box::new(Stored::of(store, target.max_deletes)))
}

#[cfg(not(feature = "remote"))]
fn stored(target: &Target, _: Environment<'_>) -> Result<Box<dyn Destination>, Failure> {
    Err(Failure::NotBuiltIn(target.kind))
}
