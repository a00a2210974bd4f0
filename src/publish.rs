//! A built site put where it is read: what will change there, one publisher at a time, the new site
//! in place as a whole, and a way back. Who publishes and when is said from outside.

mod change;
mod destination;
mod edition;
mod failure;
mod journal;
mod lock;
mod manifest;
mod publisher;
mod record;
mod release;
mod verify;

pub use change::{Change, DayChange, Measure, PageChange, StatusChange};
pub use destination::{Destination, Guard, Placed, Seen, Watcher, place};
pub use edition::Edition;
pub use failure::Failure;
pub use journal::{Entry, JOURNAL, last_of, write as write_journal};
pub use manifest::{Differences, Manifest};
pub use publisher::{Holder, Publisher};
pub use record::{Record, Records, verify as verify_zip, write as write_record};
pub use release::{Release, Releases};
pub use verify::{Verified, folder as verify_folder};

use crate::config::{Target, TargetKind};

/// Opens what a site calls a target.
pub fn open(target: &Target, guard: Guard) -> Box<dyn Destination> {
    let folder = guard.root.join(&target.to);
    match target.kind {
        TargetKind::Folder => Box::new(Releases::of(target, folder, guard)),
        TargetKind::Zip => Box::new(Records::of(folder)),
    }
}
