//! Measures counted by status. Each number is that of a list, so that the two cannot differ. Not
//! reported is a class of its own, and no score is made of them.

use super::MeasureId;
use super::status::{Status, classes};

/// The classes that a measure can be counted in: every status, and not reported.
const CLASSES: usize = Status::ALL.len() + 1;

/// The measures in each class, in the order in which they were counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counts<T = MeasureId>([Vec<T>; CLASSES]);

impl<T> Default for Counts<T> {
    fn default() -> Self {
        Counts(std::array::from_fn(|_| Vec::new()))
    }
}

fn index(class: Option<Status>) -> usize {
    class.map_or(CLASSES - 1, |status| status as usize)
}

impl<T> Counts<T> {
    /// The measures in a class; `None` is not reported.
    pub fn listed(&self, class: Option<Status>) -> &[T] {
        &self.0[index(class)]
    }

    /// How many those are.
    pub fn of(&self, class: Option<Status>) -> usize {
        self.listed(class).len()
    }

    /// How many there are in all.
    pub fn total(&self) -> usize {
        self.0.iter().map(Vec::len).sum()
    }

    /// How many have any status.
    pub fn reported(&self) -> usize {
        self.total() - self.of(None)
    }

    /// The classes that hold any, with their numbers, in the order of showing.
    pub fn present(&self) -> impl Iterator<Item = (Option<Status>, usize)> {
        classes()
            .map(|class| (class, self.of(class)))
            .filter(|(_, count)| *count > 0)
    }
}

impl<T> FromIterator<(T, Option<Status>)> for Counts<T> {
    fn from_iter<I: IntoIterator<Item = (T, Option<Status>)>>(measures: I) -> Self {
        let mut counts = Counts::default();
        for (id, class) in measures {
            counts.0[index(class)].push(id);
        }
        counts
    }
}
