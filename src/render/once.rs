//! Parts that many pages have alike, such as the row of a measure: written by their component once
//! for the same arguments.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, OnceLock, RwLock, Weak};

use tera::{Context, Error, Kwargs, State, Tera, TeraResult, Value};

/// Stand in a written part for what differs from page to page. Both are noncharacters, which are
/// for such use.
const ROOT: char = '\u{fdd0}';
const SLOT: char = '\u{fdd1}';

thread_local! {
    /// Why the last part on this thread could not be written; a template would only say where it
    /// asked for the part.
    static FAULT: RefCell<Option<Error>> = const { RefCell::new(None) };
}

/// The functions `once(part, …)` and `once_each(part, rows, …)` of the templates: a component by
/// name, written once for the same arguments.
///
/// The component sees the arguments, `site`, and of `page` only `root`. A `slot` is a text that may
/// differ from page to page; it is escaped unless it is marked as safe. `once_each` writes the
/// component on a line for each of the rows, which it sees as `row`: the measure that the row
/// refers to. Lists and maps are the same where they are one value, as the rows of measures are,
/// and texts and numbers where they are equal.
#[derive(Default)]
pub struct Once {
    tera: OnceLock<Weak<Tera>>,
    fragments: RwLock<HashMap<u64, Arc<Fragment>>>,
}

/// Arguments of a component by name, but for the slot.
type Arguments = Vec<(String, Value)>;

/// What a part is asked for with.
#[derive(Clone, Copy)]
struct Asked<'a> {
    arguments: &'a Arguments,
    /// One of the rows that are asked for together.
    row: Option<&'a Value>,
    has_slot: bool,
}

impl Asked<'_> {
    /// A number that differs where what is asked for differs.
    fn key(self) -> u64 {
        let mut hasher = DefaultHasher::new();
        for (name, value) in self.arguments {
            name.hash(&mut hasher);
            match (address(value), value.as_str()) {
                (Some(address), _) => address.hash(&mut hasher),
                (None, Some(text)) => text.hash(&mut hasher),
                (None, None) => value.to_string().hash(&mut hasher),
            }
        }
        (self.row.and_then(address), self.has_slot).hash(&mut hasher);
        hasher.finish()
    }
}

/// A part and the arguments it was written for, which it keeps, so that the address of one of them
/// is never another's.
struct Fragment {
    arguments: Arguments,
    row: Option<Value>,
    has_slot: bool,
    /// Its text, parted at what differs from page to page, each part with what comes after it.
    pieces: Vec<(String, Option<char>)>,
    length: usize,
}

/// What differs from page to page, as it stands on one.
struct OnPage {
    root: String,
    slot: Option<String>,
}

impl OnPage {
    fn new(arguments: &Kwargs, state: &State<'_>) -> TeraResult<Self> {
        let page = state.get::<Value>("page")?.unwrap_or_else(Value::none);
        let root = page
            .get_from_path("root")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let slot = arguments
            .get::<&Value>("slot")?
            .map(|slot| state.escape_if_needed(slot))
            .transpose()?;
        Ok(OnPage {
            root: state.escape(root)?,
            slot,
        })
    }
}

impl Fragment {
    fn new(asked: Asked<'_>, html: &str) -> Self {
        let pieces = html.split_inclusive([ROOT, SLOT]).map(|piece| {
            let text = piece.trim_end_matches([ROOT, SLOT]);
            (text.to_owned(), piece[text.len()..].chars().next())
        });
        Fragment {
            arguments: asked.arguments.clone(),
            row: asked.row.cloned(),
            has_slot: asked.has_slot,
            pieces: pieces.collect(),
            length: html.len(),
        }
    }

    fn add_to(&self, html: &mut String, page: &OnPage) {
        let slot = page.slot.as_deref().unwrap_or_default();
        html.reserve(self.length + (page.root.len() + slot.len()) * self.pieces.len());
        for (text, end) in &self.pieces {
            html.push_str(text);
            match *end {
                Some(ROOT) => html.push_str(&page.root),
                Some(SLOT) => html.push_str(slot),
                _ => {}
            }
        }
    }

    fn is_of(&self, asked: Asked<'_>) -> bool {
        let same_value = |known: &Value, wanted: &Value| match (address(known), address(wanted)) {
            (None, None) => known == wanted,
            (known, wanted) => known == wanted,
        };
        let mut pairs = self.arguments.iter().zip(asked.arguments);
        self.has_slot == asked.has_slot
            && self.row.as_ref().and_then(address) == asked.row.and_then(address)
            && self.arguments.len() == asked.arguments.len()
            && pairs.all(|(a, b)| a.0 == b.0 && same_value(&a.1, &b.1))
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
    pub fn call(&self, arguments: &Kwargs, state: &State<'_>) -> TeraResult<Value> {
        let (page, given) = (OnPage::new(arguments, state)?, given(arguments));
        let mut html = String::new();
        self.part(Asked {
            arguments: &given,
            row: None,
            has_slot: page.slot.is_some(),
        })?
        .add_to(&mut html, &page);
        Ok(Value::safe_string(&html))
    }

    /// The part for each of the rows, as they stand on the page that asks for them.
    pub fn each(&self, arguments: &Kwargs, state: &State<'_>) -> TeraResult<Value> {
        let page = OnPage::new(arguments, state)?;
        let (rows, shared): (Arguments, Arguments) = given(arguments)
            .into_iter()
            .partition(|(name, _)| name == "rows");
        let measures = state.get::<Value>("measures")?.unwrap_or_else(Value::none);
        let all = measures.as_array().unwrap_or_default();
        let mut html = String::new();
        for row in rows
            .first()
            .and_then(|(_, rows)| rows.as_array())
            .unwrap_or_default()
        {
            let at = row
                .get_from_path("at")
                .and_then(Value::as_u64)
                .and_then(|at| usize::try_from(at).ok());
            let row = at
                .and_then(|at| all.get(at))
                .ok_or_else(|| Error::message("no row of a measure"))?;
            html.push('\n');
            let asked = Asked {
                arguments: &shared,
                row: Some(row),
                has_slot: page.slot.is_some(),
            };
            self.part(asked)?.add_to(&mut html, &page);
        }
        Ok(Value::safe_string(&html))
    }

    /// A part, as it was written for the same arguments if it was.
    fn part(&self, asked: Asked<'_>) -> TeraResult<Arc<Fragment>> {
        let key = asked.key();
        let known = self
            .fragments
            .read()
            .ok()
            .and_then(|written| written.get(&key).cloned());
        match known.filter(|known| known.is_of(asked)) {
            Some(known) => Ok(known),
            None => self.write(key, asked),
        }
    }

    fn write(&self, key: u64, asked: Asked<'_>) -> TeraResult<Arc<Fragment>> {
        let tera = self
            .tera
            .get()
            .and_then(Weak::upgrade)
            .ok_or_else(|| Error::message("no templates"))?;
        let mut given = Context::new();
        let mut part = "";
        for (name, value) in asked.arguments {
            match name.as_str() {
                "part" => part = value.as_str().unwrap_or_default(),
                _ => given.insert_value(name.clone(), value.clone()),
            }
        }
        if let Some(row) = asked.row {
            given.insert_value("row", row.clone());
        }
        if asked.has_slot {
            given.insert("slot", &SLOT);
        }
        let mut implicit = Context::new();
        implicit.insert("page", &HashMap::from([("root", ROOT)]));
        let html = tera
            .render_component_with_implicits(part, &given, &implicit, None, true)
            .map_err(|error| {
                let message = Error::message(&error);
                FAULT.set(Some(error));
                message
            })?;
        let written = Arc::new(Fragment::new(asked, &html));
        if let Ok(mut all) = self.fragments.write() {
            all.insert(key, written.clone());
        }
        Ok(written)
    }

    /// Forgets what was written for values that are no more, where anything was written.
    pub fn keep(&self, values: impl Fn() -> HashSet<usize>) {
        let Ok(mut written) = self.fragments.write() else {
            return;
        };
        if written.is_empty() {
            return;
        }
        let values = values();
        let lives = |value: &Value| address(value).is_none_or(|address| values.contains(&address));
        written.retain(|_, part| {
            part.arguments
                .iter()
                .map(|(_, value)| value)
                .chain(&part.row)
                .all(lives)
        });
    }
}

/// The arguments by name, but for the slot.
fn given(arguments: &Kwargs) -> Arguments {
    let named = arguments
        .iter()
        .filter_map(|(name, value)| Some((name.as_str()?.to_owned(), value.clone())));
    named.filter(|(name, _)| name != "slot").collect()
}

/// Where the content of a list or a map lies.
pub fn address(value: &Value) -> Option<usize> {
    let map = value.as_map().map(|map| std::ptr::from_ref(map).addr());
    map.or_else(|| value.as_array().map(|list| list.as_ptr().addr()))
}
