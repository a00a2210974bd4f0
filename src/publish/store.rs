//! What takes a file at a time: a server or an object store, whichever way it is spoken to.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::failure::Failure;
use super::large::Large;

/// So many files are sent or read at once.
const AT_ONCE: usize = 8;

/// What takes a file at a time.
pub trait Store: Sync {
    /// Where it is, as people know it.
    fn place(&self) -> String;

    /// A file; `None` where there is none.
    ///
    /// # Errors
    /// Where the service refuses.
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Failure>;

    /// Writes a file as a whole.
    ///
    /// # Errors
    /// Where the service refuses.
    fn write(&self, path: &str, bytes: Vec<u8>) -> Result<(), Failure>;

    /// Writes a file as a whole that is given a piece at a time, and is not there where the last is
    /// not given.
    ///
    /// # Errors
    /// Where the service refuses, and where the file has changed meanwhile.
    fn copy(&self, file: &Large<'_>) -> Result<(), Failure>;

    /// Deletes a file, which may not be there.
    ///
    /// # Errors
    /// Where the service refuses.
    fn delete(&self, path: &str) -> Result<(), Failure>;

    /// The first file that is found of those that are wanted.
    ///
    /// # Errors
    /// Where the service refuses.
    fn first(&self, is_wanted: &dyn Fn(&str) -> bool) -> Result<Option<String>, Failure>;

    /// The paths of all files.
    ///
    /// # Errors
    /// Where the service refuses.
    fn list(&self) -> Result<Vec<String>, Failure>;

    /// The names of the files that lie in no folder.
    ///
    /// # Errors
    /// Where the service refuses.
    fn top(&self) -> Result<Vec<String>, Failure>;

    /// The SHA-256 of a file, however large it is; `None` where there is none.
    ///
    /// # Errors
    /// Where the service refuses.
    fn sha256(&self, path: &str) -> Result<Option<String>, Failure>;
}

/// Does something for each of several, some of them at once, until the first failure.
pub(super) fn each<T: Send>(
    all: Vec<T>,
    act: impl Fn(T) -> Result<(), Failure> + Sync,
) -> Result<(), Failure> {
    let workers = AT_ONCE.min(all.len());
    let (queue, failed) = (Mutex::new(all.into_iter()), Mutex::new(None));
    let next = || {
        if held(&failed).is_some() {
            return None;
        }
        held(&queue).next()
    };
    let work = || {
        while let Some(one) = next() {
            if let Err(failure) = act(one) {
                held(&failed).get_or_insert(failure);
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(work);
        }
    });
    match failed.into_inner().unwrap_or_else(PoisonError::into_inner) {
        None => Ok(()),
        Some(failure) => Err(failure),
    }
}

/// What a mutex holds, whoever has failed while holding it.
pub(super) fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
