//! Who follows a publication on its way.

/// What a publication tells of itself on its way, and asks whether to go on.
pub trait Watcher: Sync {
    /// So many of all its files are done.
    fn step(&self, done: usize, all: usize);
    /// Whether it is asked to end.
    fn is_stopped(&self) -> bool;
}
