//! Asks the web whether what a site leads to is still there: politely, and only when somebody wants
//! it. Owns `ureq`; nothing else of planverk asks for anything over a network.

mod ask;
mod turns;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use self::ask::Answer;
use super::address::{Outside, outside};
use super::rule::wanted;
use super::text;
use crate::build::Prepared;
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::SourceTree;

/// How the web is asked.
#[derive(Clone, Copy, Debug)]
pub struct Asking {
    /// How long one answer is waited for.
    pub patience: Duration,
    /// How many hosts are asked at once; each of them one thing at a time.
    pub at_once: usize,
}

impl Default for Asking {
    fn default() -> Self {
        Asking {
            patience: Duration::from_secs(10),
            at_once: 8,
        }
    }
}

/// What is found of the addresses outside a site by asking for each once.
pub fn check(tree: &SourceTree, built: &Prepared, asking: Asking) -> Vec<Diagnostic> {
    let addresses = outside(&text::all(tree, &built.model), &built.model);
    let asked: BTreeSet<&str> = addresses
        .iter()
        .filter_map(|one| asked(&one.address))
        .collect();
    let answers = answers(&asked, asking);
    let found = addresses.iter().filter_map(|one| {
        let answer = answers.get(asked_for(&one.address))?;
        fault(one, answer)
    });
    wanted(found.collect(), built)
}

/// What is asked for of an address of the web; a place in a page is not.
fn asked(address: &str) -> Option<&str> {
    ask::origin(address).map(|_| asked_for(address))
}

fn asked_for(address: &str) -> &str {
    address.split('#').next().unwrap_or_default()
}

fn fault(one: &Outside, answer: &Answer) -> Option<Diagnostic> {
    let (rule, name, value) = match answer {
        Answer::There => return None,
        Answer::Moved(to) => (Rule::ExternalMoved, "to", to),
        Answer::Gone(why) => (Rule::ExternalGone, "why", why),
        Answer::Unchecked(why) => (Rule::ExternalUnchecked, "why", why),
    };
    Some(
        Diagnostic::new(rule, one.place.clone())
            .with("target", one.address.as_str())
            .with(name, value.as_str()),
    )
}

/// Asks for each address. Hosts are asked in parallel, each by one thread.
fn answers<'a>(addresses: &BTreeSet<&'a str>, asking: Asking) -> HashMap<&'a str, Answer> {
    let mut hosts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for address in addresses {
        let origin = ask::origin(address).unwrap_or_default();
        hosts.entry(origin).or_default().push(address);
    }
    let hosts: Vec<Vec<&str>> = hosts.into_values().collect();
    let (next, answers) = (AtomicUsize::new(0), Mutex::new(HashMap::new()));
    let asker = ask::Asker::new(asking.patience);
    let work = || {
        while let Some(addresses) = hosts.get(next.fetch_add(1, Ordering::Relaxed)) {
            let known = of_host(&asker, addresses);
            let mut answers = answers.lock().unwrap_or_else(PoisonError::into_inner);
            answers.extend(known);
        }
    };
    thread::scope(|scope| {
        for _ in 0..asking.at_once.min(hosts.len()) {
            scope.spawn(work);
        }
    });
    answers.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// Asks for the addresses of a host, one by one. A host that does not answer, or has had enough, is
/// not asked again.
fn of_host<'a>(asker: &ask::Asker, addresses: &[&'a str]) -> Vec<(&'a str, Answer)> {
    let mut last: Option<Answer> = None;
    let of = |address: &&'a str| {
        let answer = last.clone().unwrap_or_else(|| asker.ask(address));
        let is_of_host = match &answer {
            Answer::Gone(why) => why == "host",
            Answer::Unchecked(why) => ["time", "connection", "429"].contains(&why.as_str()),
            Answer::There | Answer::Moved(_) => false,
        };
        last = is_of_host.then(|| answer.clone());
        (*address, answer)
    };
    addresses.iter().map(of).collect()
}
