//! What many rows have alike, such as their plan and their departments: each is held once.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Mutex, PoisonError};

use tera::{Map, Value};

use super::fragments::fingerprint;

/// The parts of rows that are known so far.
#[derive(Default)]
pub(super) struct Alike {
    known: Mutex<HashMap<u64, Value>>,
}

impl Alike {
    /// A row whose parts are those of other rows where they are the same.
    pub fn row(&self, row: Value) -> Value {
        let fields = row.into_map().unwrap_or_default().into_iter();
        let fields: Map = fields
            .map(|(name, value)| (name, self.part(value)))
            .collect();
        Value::from(fields)
    }

    fn part(&self, part: Value) -> Value {
        if let Some(list) = part.as_array() {
            let list = list.iter().map(|one| self.part(one.clone()));
            return Value::from(list.collect::<Vec<_>>());
        }
        if part.as_map().is_none() {
            return part;
        }
        let fingerprint = fingerprint(&part);
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        match known.entry(fingerprint) {
            Entry::Occupied(known) if *known.get() == part => known.get().clone(),
            Entry::Occupied(_) => part,
            Entry::Vacant(place) => place.insert(part).clone(),
        }
    }
}
