//! Publishing to a store that takes a file at a time, and that fails at any of its operations: never
//! a manifest that says otherwise than what is there, and the next publication finishes.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use planverk::build::{Cache, Options, Prepared, prepare};
use planverk::output::hash;
use planverk::path::SourcePath;
use planverk::publish::{
    Change, Destination, Edition, Failure, Large, Manifest, Publisher, Seen, Store, Stored,
    Watcher, place,
};
use planverk::source::SourceTree;

/// When an operation fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cut {
    /// Nothing of it was done.
    Before,
    /// It was done, and the answer was lost.
    After,
}

/// A store in memory. From operation number `fails` on, nothing works any more, as where a line is
/// cut.
#[derive(Clone)]
struct Memory {
    files: Arc<Mutex<BTreeMap<String, Vec<u8>>>>,
    operations: Arc<AtomicUsize>,
    /// How often a file of the site was written.
    writes: Arc<AtomicUsize>,
    fails: usize,
    cut: Cut,
}

impl Memory {
    fn new() -> Memory {
        Memory {
            files: Arc::default(),
            operations: Arc::default(),
            writes: Arc::default(),
            fails: usize::MAX,
            cut: Cut::Before,
        }
    }

    /// The same files on a line that is cut at an operation.
    fn cut_at(&self, fails: usize, cut: Cut) -> Memory {
        Memory {
            operations: Arc::default(),
            writes: Arc::default(),
            fails,
            cut,
            ..self.clone()
        }
    }

    /// What the store holds, to be changed by nobody else.
    fn copied(&self) -> Memory {
        let files = self.files.lock().unwrap().clone();
        Memory {
            files: Arc::new(Mutex::new(files)),
            ..Memory::new()
        }
    }

    fn operation<T>(
        &self,
        act: impl FnOnce(&mut BTreeMap<String, Vec<u8>>) -> T,
    ) -> Result<T, Failure> {
        let number = self.operations.fetch_add(1, Ordering::SeqCst);
        let cut = || Failure::Io("memory".to_owned(), "cut".to_owned());
        if number > self.fails || number == self.fails && self.cut == Cut::Before {
            return Err(cut());
        }
        let done = act(&mut self.files.lock().unwrap());
        if number == self.fails {
            Err(cut())
        } else {
            Ok(done)
        }
    }

    /// Where there is a manifest, every file is what it says.
    #[track_caller]
    fn assert_honest(&self) {
        let files = self.files.lock().unwrap();
        let Some(manifest) = files.get("manifest.json") else {
            return;
        };
        for file in Manifest::read(manifest).unwrap().files() {
            let there = files.get(file.path()).map(|bytes| hash(bytes));
            assert_eq!(there.as_deref(), Some(file.sha256()), "{}", file.path());
        }
    }

    /// All is there, and nothing else.
    #[track_caller]
    fn assert_holds(&self, edition: &Edition<'_>) {
        self.assert_honest();
        let verified = Stored::of(self.clone(), 0).verify().unwrap();
        assert!(verified.is_whole(), "{verified:?}");
        assert_eq!(verified.manifest, edition.manifest.sha256());
        let files = self.files.lock().unwrap();
        let mark = files.keys().find(|path| path.starts_with(".planverk"));
        assert_eq!(mark, None);
    }
}

impl Store for Memory {
    fn place(&self) -> String {
        "memory".to_owned()
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        self.operation(|files| files.get(path).cloned())
    }

    fn write(&self, path: &str, bytes: Vec<u8>) -> Result<(), Failure> {
        let is_of_site = usize::from(!path.starts_with(".planverk-"));
        self.writes.fetch_add(is_of_site, Ordering::SeqCst);
        self.operation(|files| drop(files.insert(path.to_owned(), bytes)))
    }

    fn copy(&self, file: &Large<'_>) -> Result<(), Failure> {
        let (mut pieces, mut all) = (file.pieces()?, Vec::new());
        while let Some(piece) = pieces.piece()? {
            all.extend(piece);
        }
        self.write(file.path(), all)
    }

    fn delete(&self, path: &str) -> Result<(), Failure> {
        self.operation(|files| drop(files.remove(path)))
    }

    fn first(&self, is_wanted: &dyn Fn(&str) -> bool) -> Result<Option<String>, Failure> {
        let all = self.list()?;
        Ok(all.into_iter().find(|path| is_wanted(path)))
    }

    fn list(&self) -> Result<Vec<String>, Failure> {
        self.operation(|files| files.keys().cloned().collect())
    }

    fn sha256(&self, path: &str) -> Result<Option<String>, Failure> {
        Ok(self.read(path)?.map(|bytes| hash(&bytes)))
    }

    fn top(&self) -> Result<Vec<String>, Failure> {
        let mut names = self.list()?;
        names.retain(|name| !name.contains('/'));
        Ok(names)
    }
}

struct NobodyWatches;

impl Watcher for NobodyWatches {
    fn step(&self, _: usize, _: usize) {}

    fn is_stopped(&self) -> bool {
        false
    }
}

/// A site of so many measures with a status.
fn site(measures: usize, status: &str) -> (SourceTree, Prepared) {
    let file = |path: String, text: String| (SourcePath::new(path), text.into_bytes());
    let plan = "---\ntitle: P\nkind: strategy\n---\n";
    let frame = [
        ("content/site.yaml", "title: S\n"),
        ("content/plans/p/plan.md", plan),
    ];
    let frame = frame.map(|(path, text)| file(path.to_owned(), text.to_owned()));
    let measures = (1..=measures).map(|number| {
        let status = format!("status: [{{date: 2025-06-01, status: {status}}}]");
        let text = format!("---\nnumber: {number}\ntitle: Noe\n{status}\n---\n");
        file(format!("content/plans/p/{number}.md"), text)
    });
    let tree = SourceTree::from_files(frame.into_iter().chain(measures));
    let site = prepare(&tree, &Options::default(), &mut Cache::default()).value;
    (tree, site)
}

fn edition<'s>((tree, site): &'s (SourceTree, Prepared), at: &str) -> Edition<'s> {
    let publisher = Publisher {
        by: "kari@maskin".to_owned(),
        at: at.parse().unwrap(),
    };
    Edition::of(site, tree, publisher).unwrap()
}

/// Publishes as the command does: what is there is looked at, then locked and changed.
fn publish(store: &Memory, edition: &Edition<'_>) -> Result<Change, Failure> {
    let there = Stored::of(store.clone(), 500);
    let old = there.manifest()?;
    let change = Change::of(edition, old.as_ref(), &there)?;
    let seen = Seen(old.map(|old| old.sha256().to_owned()));
    place(&there, &seen, &edition.publisher, || {
        there.put(edition, &NobodyWatches)
    })?;
    Ok(change)
}

const FIRST: &str = "2026-11-26T09:00:00Z";
const SECOND: &str = "2026-11-26T10:00:00Z";
const THIRD: &str = "2026-11-26T11:00:00Z";

#[test]
fn only_what_differs_is_sent() {
    let (old, new) = (site(3, "Pågående"), site(3, "Gjennomført"));
    let store = Memory::new();
    assert!(publish(&store, &edition(&old, FIRST)).unwrap().first);
    store.assert_holds(&edition(&old, FIRST));
    let again = store.cut_at(usize::MAX, Cut::Before);
    let change = publish(&again, &edition(&new, SECOND)).unwrap();
    store.assert_holds(&edition(&new, SECOND));
    assert_eq!(change.statuses.len(), 3);
    let sent = change.files.new.len() + change.files.changed.len();
    // Besides: the checksums and the manifest.
    assert_eq!(again.writes.load(Ordering::SeqCst), sent + 2);
    assert!(change.files.unchanged > 0);
}

#[test]
fn too_many_deletes_stop_before_anything_is_done() {
    let (old, new) = (site(3, "Pågående"), site(1, "Pågående"));
    let store = Memory::new();
    publish(&store, &edition(&old, FIRST)).unwrap();
    let before = store.files.lock().unwrap().clone();
    let edition = edition(&new, SECOND);
    let few = Stored::of(store.clone(), 1);
    let refused = few.put(&edition, &NobodyWatches);
    assert!(matches!(
        refused,
        Err(Failure::TooManyDeletes { most: 1, .. })
    ));
    assert!(before == *store.files.lock().unwrap());
}

/// Whoever can write to the store has no say over what lies beside it.
#[test]
fn a_plan_that_leads_out_of_the_site_is_not_followed() {
    let site = site(1, "Pågående");
    let edition = edition(&site, FIRST);
    for outside in ["../secret", "/secret", "a//b", "a/../../secret", "a\\b"] {
        for plan in [
            format!(
                r#"{{"id":"x","new":"","old":[],"there":{{}},"sending":{{}},"gone":[{outside:?}]}}"#
            ),
            format!(
                r#"{{"id":"x","new":"","old":[],"there":{{{outside:?}:null}},"sending":{{}},"gone":[]}}"#
            ),
            format!(
                r#"{{"id":"x","new":"","old":[],"there":{{}},"sending":{{{outside:?}:""}},"gone":[]}}"#
            ),
        ] {
            let store = Memory::new();
            let name = ".planverk-plan.json";
            store.write(name, plan.clone().into_bytes()).unwrap();
            store.write(outside, b"mine".to_vec()).unwrap();
            let refused = publish(&store, &edition).unwrap_err();
            assert!(matches!(refused, Failure::Broken(_)), "{plan}: {refused:?}");
            let files = store.files.lock().unwrap();
            assert_eq!(files.len(), 2, "{plan}");
        }
    }
}

/// What lies there already and was never published is somebody's: it is named and stays.
#[test]
fn a_store_with_files_of_others_is_refused() {
    let site = site(1, "Pågående");
    let edition = edition(&site, FIRST);
    for other in ["index.html", "bilder/2025/a.jpg"] {
        let store = Memory::new();
        for (name, bytes) in [(other, "mine"), (".gitignore", "*")] {
            store.write(name, bytes.as_bytes().to_vec()).unwrap();
        }
        let before = store.files.lock().unwrap().clone();
        let there = Stored::of(store.clone(), 500);
        for refused in [there.may_put(&edition), publish(&store, &edition).map(drop)] {
            assert!(matches!(refused, Err(Failure::NotOurs(file)) if file == other));
        }
        assert!(before == *store.files.lock().unwrap());
        store.delete(other).unwrap();
        publish(&store, &edition).unwrap();
        let ignored = store.files.lock().unwrap().remove(".gitignore");
        assert_eq!(ignored.as_deref(), Some(&b"*"[..]));
        store.assert_holds(&edition);
    }
}

/// Whoever wants all sent anew takes away the manifest, and no more.
#[test]
fn a_site_without_its_manifest_is_sent_anew() {
    let site = site(2, "Pågående");
    let store = Memory::new();
    publish(&store, &edition(&site, FIRST)).unwrap();
    store.delete("manifest.json").unwrap();
    store.write("index.html", b"tampered".to_vec()).unwrap();
    let edition = edition(&site, SECOND);
    publish(&store, &edition).unwrap();
    store.assert_holds(&edition);
}

/// Cut at every operation of a publication; then somebody publishes the same, what was there before,
/// or something else, and that is what is there in the end.
#[test]
fn cut_anywhere_it_is_never_a_mix_under_a_manifest() {
    let [old, new, other] =
        [(2, "Pågående"), (1, "Gjennomført"), (3, "Stanset")].map(|(n, status)| site(n, status));
    let start = Memory::new();
    publish(&start, &edition(&old, FIRST)).unwrap();
    let whole = start.copied();
    publish(&whole, &edition(&new, SECOND)).unwrap();
    let (all, most) = (
        whole.operations.load(Ordering::SeqCst),
        whole.writes.load(Ordering::SeqCst),
    );
    assert!(all > 20, "{all}");
    let (mut cuts, mut fewest) = (0, most);
    for fails in 0..all {
        let cut = [Cut::Before, Cut::After][fails % 2];
        let broken = start.copied();
        let line = broken.cut_at(fails, cut);
        if publish(&line, &edition(&new, SECOND)).is_ok() {
            continue;
        }
        cuts += 1;
        broken.assert_honest();
        let (site, is_same) = [(&new, true), (&old, false), (&other, false)][fails % 3];
        // The line was cut before the lock was taken away.
        Stored::of(broken.clone(), 0).unlock().unwrap();
        let edition = edition(site, THIRD);
        let line = broken.cut_at(usize::MAX, Cut::Before);
        publish(&line, &edition).unwrap();
        broken.assert_holds(&edition);
        if is_same {
            fewest = fewest.min(line.writes.load(Ordering::SeqCst));
        }
    }
    assert!(cuts * 10 > all * 9, "{cuts} of {all}");
    assert!(fewest < most, "{fewest} of {most}");
}

/// Cut twice, at moments of their own, before somebody finishes with what was there at first.
#[test]
fn cut_twice_it_still_ends_whole() {
    let [old, new, other] =
        [(2, "Pågående"), (1, "Gjennomført"), (2, "Stanset")].map(|(n, status)| site(n, status));
    let start = Memory::new();
    publish(&start, &edition(&old, FIRST)).unwrap();
    for (first, second) in (10..80)
        .step_by(7)
        .flat_map(|first| [(first, 15), (first, 40), (first, 70)])
    {
        let store = start.copied();
        let _ = publish(&store.cut_at(first, Cut::After), &edition(&new, SECOND));
        store.assert_honest();
        let _ = Stored::of(store.clone(), 0).unlock();
        let _ = publish(&store.cut_at(second, Cut::Before), &edition(&other, THIRD));
        store.assert_honest();
        let _ = Stored::of(store.clone(), 0).unlock();
        let last = edition(&old, "2026-11-26T12:00:00Z");
        publish(&store, &last).unwrap();
        store.assert_holds(&last);
    }
}

#[test]
fn who_publishes_is_told_to_the_next() {
    let old = site(1, "Pågående");
    let store = Memory::new();
    let edition = edition(&old, FIRST);
    let holder = planverk::publish::Holder::of(&edition.publisher);
    Stored::of(store.clone(), 0).lock(&holder).unwrap();
    let refused = publish(&store, &edition);
    assert!(matches!(refused, Err(Failure::Locked(by)) if by == holder));
    assert_eq!(store.files.lock().unwrap().len(), 1);
}

/// No store promises to write a file only where there is none. Of many who begin at once, at most
/// one goes on all the same.
#[test]
fn of_many_at_once_at_most_one_begins() {
    let old = site(1, "Pågående");
    let edition = edition(&old, FIRST);
    let holder = planverk::publish::Holder::of(&edition.publisher);
    let mut begun = 0;
    for _ in 0..200 {
        let store = Memory::new();
        let publishers: Vec<_> = (0..4).map(|_| Stored::of(store.clone(), 0)).collect();
        let let_in = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for publisher in &publishers {
                scope.spawn(|| {
                    let locked = publisher.lock(&holder).is_ok();
                    let_in.fetch_add(usize::from(locked), Ordering::SeqCst);
                });
            }
        });
        let let_in = let_in.into_inner();
        assert!(let_in <= 1, "{let_in}");
        begun += let_in;
        let locks = store.files.lock().unwrap().len();
        assert_eq!(locks, let_in, "the others leave nothing");
    }
    assert!(begun > 0);
}

/// A publisher whose lock somebody has taken away does not say that all is there.
#[test]
fn without_a_lock_nothing_is_finished() {
    let old = site(1, "Pågående");
    let store = Memory::new();
    let edition = edition(&old, FIRST);
    let holder = planverk::publish::Holder::of(&edition.publisher);
    let publisher = Stored::of(store.clone(), 0);
    publisher.lock(&holder).unwrap();
    Stored::of(store.clone(), 0).unlock().unwrap();
    let put = publisher.put(&edition, &NobodyWatches);
    assert!(matches!(put, Err(Failure::LockLost)));
    assert!(!store.files.lock().unwrap().contains_key("manifest.json"));
}
