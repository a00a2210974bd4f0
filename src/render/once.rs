//! Parts that many pages have alike, such as the row of a measure: written by their component once for the same arguments.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, OnceLock, RwLock, Weak};

use tera::{Context, Error, Kwargs, State, Tera, TeraResult, Value};

/// Stand in a written part for what differs from page to page. Both are noncharacters, which are for such use.
const ROOT: char = '\u{fdd0}';
const SLOT: char = '\u{fdd1}';

thread_local! {
    /// Why the last part on this thread could not be written; a template would only say where it asked for the part.
    static FAULT: RefCell<Option<Error>> = const { RefCell::new(None) };
}

/// The function `once(part, …)` of the templates: a component by name, written once for the same arguments.
///
/// The component sees the arguments, `site`, and of `page` only `root`. A `slot` is a text that may differ from page to page;
/// it is escaped unless it is marked as safe.
/// Lists and maps are the same where they are one value, as the rows of measures are, and texts and numbers where they are equal.
#[derive(Default)]
pub struct Once {
    tera: OnceLock<Weak<Tera>>,
    written: RwLock<HashMap<u64, Arc<Written>>>,
}

/// A part and the arguments it was written for, which it keeps, so that the address of one of them is never another's.
struct Written {
    arguments: Kwargs,
    /// Its text, parted at what differs from page to page, each part with what comes after it.
    pieces: Vec<(String, Option<char>)>,
    length: usize,
}

impl Written {
    fn new(arguments: Kwargs, html: &str) -> Self {
        let pieces = html.split_inclusive([ROOT, SLOT]).map(|piece| {
            let text = piece.trim_end_matches([ROOT, SLOT]);
            (text.to_owned(), piece[text.len()..].chars().next())
        });
        Written { arguments, pieces: pieces.collect(), length: html.len() }
    }

    fn on_page(&self, root: &str, slot: &str) -> String {
        let mut html = String::with_capacity(self.length + (root.len() + slot.len()) * self.pieces.len());
        for (text, end) in &self.pieces {
            html.push_str(text);
            match *end {
                Some(ROOT) => html.push_str(root),
                Some(SLOT) => html.push_str(slot),
                _ => {}
            }
        }
        html
    }
}

impl Once {
    /// Says whose components are written.
    pub fn of(&self, tera: &Arc<Tera>) {
        let _ = self.tera.set(Arc::downgrade(tera));
    }

    /// Why the last part on this thread could not be written, if one could not.
    pub fn take_fault() -> Option<Error> {
        FAULT.take()
    }

    /// The part as it stands on the page that asks for it.
    pub fn call(&self, arguments: Kwargs, state: &State<'_>) -> TeraResult<Value> {
        let page = state.get::<Value>("page")?.unwrap_or_else(Value::none);
        let root = page.get_from_path("root").and_then(Value::as_str).unwrap_or_default();
        let key = print(&arguments);
        let known = self.written.read().ok().and_then(|written| written.get(&key).cloned());
        let written = match known.filter(|known| same(&known.arguments, &arguments)) {
            Some(known) => known,
            None => self.write(key, arguments.clone())?,
        };
        let slot = arguments.get::<&Value>("slot")?.map(|slot| state.escape_if_needed(slot)).transpose()?;
        Ok(Value::safe_string(&written.on_page(&state.escape(root)?, &slot.unwrap_or_default())))
    }

    fn write(&self, key: u64, arguments: Kwargs) -> TeraResult<Arc<Written>> {
        let part = arguments.must_get::<&str>("part")?;
        let tera = self.tera.get().and_then(Weak::upgrade).ok_or_else(|| Error::message("no templates"))?;
        let mut given = Context::new();
        for (name, value) in named(&arguments).filter(|(name, _)| *name != "part") {
            given.insert_value(name.to_owned(), value.clone());
        }
        if arguments.get::<&str>("slot")?.is_some() {
            given.insert("slot", &SLOT);
        }
        let mut implicit = Context::new();
        implicit.insert("page", &HashMap::from([("root", ROOT)]));
        let html = tera.render_component_with_implicits(part, &given, &implicit, None, true).map_err(|error| {
            let message = Error::message(&error);
            FAULT.set(Some(error));
            message
        })?;
        let written = Arc::new(Written::new(arguments, &html));
        if let Ok(mut all) = self.written.write() {
            all.insert(key, written.clone());
        }
        Ok(written)
    }

    /// Forgets what was written for values that are no more, where anything was written.
    pub fn keep(&self, values: impl Fn() -> HashSet<usize>) {
        let Ok(mut written) = self.written.write() else { return };
        if written.is_empty() {
            return;
        }
        let values = values();
        let lives = |value: &Value| address(value).is_none_or(|address| values.contains(&address));
        written.retain(|_, part| named(&part.arguments).all(|(_, value)| lives(value)));
    }
}

/// The arguments by name, but for the slot.
fn named(arguments: &Kwargs) -> impl Iterator<Item = (&str, &Value)> {
    let named = arguments.iter().filter_map(|(name, value)| Some((name.as_str()?, value)));
    named.filter(|(name, _)| *name != "slot")
}

/// Where the content of a list or a map lies.
pub fn address(value: &Value) -> Option<usize> {
    let map = value.as_map().map(|map| std::ptr::from_ref(map).addr());
    map.or_else(|| value.as_array().map(|list| list.as_ptr().addr()))
}

fn print(arguments: &Kwargs) -> u64 {
    let mut hasher = DefaultHasher::new();
    for (name, value) in named(arguments) {
        name.hash(&mut hasher);
        match (address(value), value.as_str()) {
            (Some(address), _) => address.hash(&mut hasher),
            (None, Some(text)) => text.hash(&mut hasher),
            (None, None) => value.to_string().hash(&mut hasher),
        }
    }
    arguments.get::<&str>("slot").is_ok_and(|slot| slot.is_some()).hash(&mut hasher);
    hasher.finish()
}

fn same(known: &Kwargs, wanted: &Kwargs) -> bool {
    let same_value = |(known, wanted): (&Value, &Value)| match (address(known), address(wanted)) {
        (None, None) => known == wanted,
        (known, wanted) => known == wanted,
    };
    let has_slot = |arguments: &Kwargs| arguments.iter().any(|(name, _)| name.as_str() == Some("slot"));
    has_slot(known) == has_slot(wanted)
        && named(known).count() == named(wanted).count()
        && named(known).zip(named(wanted)).all(|(a, b)| a.0 == b.0 && same_value((a.1, b.1)))
}
