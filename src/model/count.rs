//! Counts of measures by status. Not reported is a class of its own, and no score is made of them.

use super::status::{Status, classes};

/// How many measures are in each class.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts([usize; 8]);

fn index(class: Option<Status>) -> usize {
    class.map_or(7, |status| status as usize)
}

impl Counts {
    /// The number in a class; `None` is not reported.
    pub fn of(&self, class: Option<Status>) -> usize {
        self.0[index(class)]
    }

    /// All of them.
    pub fn total(&self) -> usize {
        self.0.iter().sum()
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

impl FromIterator<Option<Status>> for Counts {
    fn from_iter<I: IntoIterator<Item = Option<Status>>>(statuses: I) -> Self {
        let mut counts = Counts::default();
        for status in statuses {
            counts.0[index(status)] += 1;
        }
        counts
    }
}
