//! What a folder is to the system and its other users: who owns it and may read it, its labels,
//! and its disk. A folder that takes another's place must be the same to them.

use std::io;
use std::path::Path;

/// Gives a folder the owner, the rights and the labels of another: a web server that can read the
/// one can read the other.
///
/// # Errors
/// Where the system does not let us.
#[cfg(unix)]
pub fn make(folder: &Path, like: &Path) -> io::Result<()> {
    use std::fs;
    use std::os::unix::fs::{MetadataExt, chown};
    let (is, wanted) = (fs::metadata(folder)?, fs::metadata(like)?);
    if (is.uid(), is.gid()) != (wanted.uid(), wanted.gid()) {
        chown(folder, Some(wanted.uid()), Some(wanted.gid()))?;
    }
    if fs::metadata(folder)?.mode() != wanted.mode() {
        fs::set_permissions(folder, wanted.permissions())?;
    }
    labels::make(folder, like)
}

/// The same where a folder has nothing of the sort that could be given.
#[cfg(not(unix))]
pub fn make(_: &Path, _: &Path) -> io::Result<()> {
    Ok(())
}

/// Whether we may put something in a folder.
#[cfg(unix)]
pub fn is_writable(folder: &Path) -> bool {
    use rustix::fs::{Access, access};
    access(folder, Access::WRITE_OK | Access::EXEC_OK).is_ok()
}

/// Whether we may put something in a folder, which shows here when it is tried.
#[cfg(not(unix))]
pub fn is_writable(_: &Path) -> bool {
    true
}

/// Whether two files or folders are of one owner.
#[cfg(unix)]
pub fn is_of_same_owner(a: &Path, b: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let owner = |path: &Path| path.symlink_metadata().map(|metadata| metadata.uid());
    owner(a).is_ok_and(|a| owner(b).is_ok_and(|b| a == b))
}

/// Whether two files or folders are of one owner, which cannot be told here.
#[cfg(not(unix))]
pub fn is_of_same_owner(_: &Path, _: &Path) -> bool {
    true
}

/// Whether a folder is on the disk of another, and no place where a disk begins: what is put at such
/// a place from elsewhere is on the same disk, but cannot be moved to or from the other.
#[cfg(unix)]
pub fn is_on_disk_of(other: &Path, folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let disk = |path: &Path| path.symlink_metadata().map(|metadata| metadata.dev());
    let is_same = disk(other).is_ok_and(|a| disk(folder).is_ok_and(|b| a == b));
    is_same && !begins_disk(folder)
}

#[cfg(target_os = "linux")]
fn begins_disk(folder: &Path) -> bool {
    use rustix::fs::{AtFlags, CWD, StatxAttributes, StatxFlags, statx};
    let found = statx(CWD, folder, AtFlags::empty(), StatxFlags::BASIC_STATS);
    found.is_ok_and(|found| found.stx_attributes.contains(StatxAttributes::MOUNT_ROOT))
}

#[cfg(all(unix, not(target_os = "linux")))]
fn begins_disk(_: &Path) -> bool {
    false
}

/// Whether a folder is on the disk of another, which cannot be told here.
#[cfg(not(unix))]
pub fn is_on_disk_of(_: &Path, _: &Path) -> bool {
    false
}

/// Whether two paths are names of one file or folder.
#[cfg(unix)]
pub fn is_same(a: &Path, b: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let file = |path: &Path| {
        let found = path.symlink_metadata();
        found.map(|metadata| (metadata.dev(), metadata.ino()))
    };
    file(a).is_ok_and(|a| file(b).is_ok_and(|b| a == b))
}

/// Whether two paths are names of one file or folder; here no file is given two.
#[cfg(not(unix))]
pub fn is_same(a: &Path, b: &Path) -> bool {
    a == b
}

/// Whether an open folder is the one that a path leads to.
#[cfg(unix)]
pub fn is_open(file: &std::fs::File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let (open, there) = (file.metadata(), path.metadata());
    open.is_ok_and(|open| {
        there.is_ok_and(|there| (open.dev(), open.ino()) == (there.dev(), there.ino()))
    })
}

/// Whether an open folder is the one that a path leads to; here none takes another's place.
#[cfg(not(unix))]
pub fn is_open(_: &std::fs::File, _: &Path) -> bool {
    true
}

/// Extended attributes: access lists, and the labels by which SELinux decides who reads what.
#[cfg(any(target_os = "linux", target_os = "macos"))]
mod labels {
    use std::io;
    use std::path::Path;

    use rustix::fs::{
        XattrFlags, lgetxattr, lgetxattr_query, llistxattr, llistxattr_query, lremovexattr,
        lsetxattr,
    };
    use rustix::io::Errno;

    /// A name and what it stands for.
    type Label = (Vec<u8>, Vec<u8>);

    pub fn make(folder: &Path, like: &Path) -> io::Result<()> {
        let (are, wanted) = (all(folder)?, all(like)?);
        for (name, value) in wanted.iter().filter(|label| !are.contains(label)) {
            lsetxattr(folder, name.as_slice(), value, XattrFlags::empty())?;
        }
        let is_gone = |name: &[u8]| !wanted.iter().any(|(wanted, _)| wanted == name);
        for (name, _) in are.iter().filter(|(name, _)| is_gone(name)) {
            lremovexattr(folder, name.as_slice())?;
        }
        Ok(())
    }

    fn all(folder: &Path) -> io::Result<Vec<Label>> {
        let length = match llistxattr_query(folder) {
            Err(Errno::NOTSUP) | Ok(0) => return Ok(Vec::new()),
            length => length?,
        };
        let mut names = vec![0; length];
        let length = llistxattr(folder, &mut names[..])?;
        let names = names[..length].split(|byte| *byte == 0);
        let value = |name: &[u8]| {
            let mut value = vec![0; lgetxattr_query(folder, name)?];
            let length = lgetxattr(folder, name, &mut value[..])?;
            value.truncate(length);
            Ok((name.to_owned(), value))
        };
        names.filter(|name| !name.is_empty()).map(value).collect()
    }
}

/// There are none that we know of.
#[cfg(all(unix, not(any(target_os = "linux", target_os = "macos"))))]
mod labels {
    pub fn make(_: &std::path::Path, _: &std::path::Path) -> std::io::Result<()> {
        Ok(())
    }
}
