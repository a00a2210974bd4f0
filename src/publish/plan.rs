//! What a publication to a store is to do, written down there before it does anything, so that the
//! next publisher knows what is there when it is broken off.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::manifest::{Manifest, is_page};
use crate::output::{Listed, is_inside};

/// The data that a change of status is read from: it goes after all else, so that what was broken off
/// can still be told from what was published.
const LAST: [&str; 2] = ["data/measures.json", "data/plans.json"];

/// What a publication is to do.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Plan {
    /// What tells one publication from another.
    pub(super) id: String,
    /// The hash of the manifest that will be there.
    pub(super) new: String,
    /// What was published last as a whole.
    pub(super) old: Vec<Listed>,
    /// What was there when it began.
    there: There,
    /// Every file that is sent, with the hash that it will have.
    pub(super) sending: BTreeMap<String, String>,
    /// Every file that goes.
    pub(super) gone: BTreeSet<String>,
}

/// What a publication has sent.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Progress {
    /// The publication.
    pub(super) id: String,
    /// The files.
    pub(super) sent: BTreeSet<String>,
}

/// Files with their hashes, or without one where a file may be one of two.
type There = BTreeMap<String, Option<String>>;

/// What is there.
#[derive(Debug, Default)]
pub(super) struct State {
    /// What was published last as a whole.
    old: Vec<Listed>,
    there: There,
}

impl State {
    /// What is there, as the manifest says it and a publication that was broken off has left it.
    ///
    /// A manifest is there only while every file that it lists is as it says.
    pub(super) fn of(
        manifest: Option<&Manifest>,
        plan: Option<Plan>,
        progress: Option<Progress>,
    ) -> State {
        let files = manifest.into_iter().flat_map(Manifest::files);
        let listed: Vec<Listed> = files.cloned().collect();
        let known: There = listed.iter().map(known).collect();
        let Some(plan) = plan else {
            return State {
                old: listed,
                there: known,
            };
        };
        let progress = progress.filter(|progress| progress.id == plan.id);
        let sent = progress.map(|progress| progress.sent).unwrap_or_default();
        let is_new = manifest.is_some_and(|manifest| manifest.sha256() == plan.new);
        let mut there = plan.there;
        let sending = plan.sending.into_iter();
        there.extend(sending.map(|(path, sha256)| {
            let now = sent.contains(&path).then_some(sha256);
            (path, now)
        }));
        if is_new {
            // Only what goes may not have gone.
            there = plan.gone.into_iter().map(|path| (path, None)).collect();
        }
        let old = if manifest.is_some() { listed } else { plan.old };
        there.extend(known);
        State { old, there }
    }
}

impl Plan {
    /// Whether all that it names lies in the site: it is read from where others can write.
    pub(super) fn is_inside(&self) -> bool {
        let there = self.there.keys().chain(self.sending.keys());
        let mut all = there.chain(&self.gone);
        all.all(|path| is_inside(path)) && self.old.iter().all(Listed::is_inside)
    }

    /// What has to be done so that the files of a manifest are there, and no others.
    pub(super) fn of(state: State, new: &Manifest, id: String) -> Plan {
        let is_there = |file: &&Listed| {
            let now = state.there.get(file.path());
            now.is_some_and(|now| now.as_deref() == Some(file.sha256()))
        };
        let sending = new.files().filter(|file| !is_there(file));
        let sending = sending.map(|file| (file.path().to_owned(), file.sha256().to_owned()));
        let is_gone = |path: &&String| new.get(path).is_none();
        let gone = state.there.keys().filter(is_gone).cloned();
        Plan {
            id,
            new: new.sha256().to_owned(),
            sending: sending.collect(),
            gone: gone.collect(),
            old: state.old,
            there: state.there,
        }
    }

    /// What is sent in which order: first what is new and no page, so that what is published
    /// already stays as it is; then, without a manifest, what else pages need, the pages, and the
    /// data that statuses are read from.
    pub(super) fn steps(&self) -> [Vec<&String>; 4] {
        let mut steps = [Vec::new(), Vec::new(), Vec::new(), Vec::new()];
        let old: BTreeSet<&str> = self.old.iter().map(Listed::path).collect();
        for path in self.sending.keys() {
            let step = if LAST.contains(&path.as_str()) {
                3
            } else if is_page(path) {
                2
            } else {
                usize::from(old.contains(path.as_str()))
            };
            steps[step].push(path);
        }
        steps
    }
}

fn known(file: &Listed) -> (String, Option<String>) {
    (file.path().to_owned(), Some(file.sha256().to_owned()))
}
