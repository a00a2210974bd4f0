//! Fragments: parts that many pages have alike, such as the row of a measure, written by their
//! component once for the same values and put into every page that has them.

use std::cell::{OnceCell, RefCell};
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, OnceLock, PoisonError, RwLock, RwLockReadGuard, Weak};

use tera::value::Key;
use tera::{Context, Error, Kwargs, State, Tera, TeraResult, Value};

/// Stand in a fragment for what differs from page to page while it is written. Both are
/// noncharacters, which are for such use.
const ROOT: char = '\u{fdd0}';
const SLOT: char = '\u{fdd1}';

thread_local! {
    /// Why the last fragment on this thread could not be written; a template would only say where it
    /// asked for it.
    static FAULT: RefCell<Option<Error>> = const { RefCell::new(None) };
}

/// The functions `once(part, …)` and `once_each(part, rows, …)` of the templates: a component by
/// name, written once for arguments that hold the same.
///
/// The component sees the arguments, `site`, and of `page` only `root`. A `slot` is a text that may
/// differ from page to page; it is escaped unless it is marked as safe. `once_each` writes the
/// component on a line for each of the rows: it sees the measure that a row refers to as `row`, and
/// what the list says besides of it as `item`.
#[derive(Default)]
pub struct Fragments {
    tera: OnceLock<Weak<Tera>>,
    known: RwLock<HashMap<Fingerprint, Fragment>>,
}

/// Two numbers that differ where what a fragment is written for differs: the component with its
/// arguments, and one of the rows that are asked for together.
type Fingerprint = (u64, u64);

/// What a fragment is written for.
struct Asked<'a> {
    arguments: &'a [(&'a str, &'a Value)],
    has_slot: bool,
    row: Option<Row<'a>>,
}

/// One of the rows that are asked for together.
#[derive(Clone, Copy)]
struct Row<'a> {
    item: &'a Value,
    measure: &'a Value,
    /// The number that says whether the measure is as it was.
    fingerprint: Option<u64>,
}

/// A text with holes for what differs from page to page.
struct Fragment {
    /// The number of the measure it is of, if it is of one.
    measure: Option<u64>,
    /// A text that needs no escaping.
    html: Value,
    /// What stands in the text after so many bytes.
    holes: Vec<(usize, Hole)>,
}

#[derive(Clone, Copy)]
enum Hole {
    Root,
    Slot,
}

/// What differs from page to page, as it stands on one.
struct OnPage<'s> {
    state: &'s State<'s>,
    /// Known once a fragment has room for it.
    root: OnceCell<String>,
    slot: Option<String>,
}

impl<'s> OnPage<'s> {
    fn new(arguments: &Kwargs, state: &'s State<'s>) -> TeraResult<Self> {
        let slot = arguments
            .get::<&Value>("slot")?
            .map(|slot| state.escape_if_needed(slot))
            .transpose()?;
        Ok(OnPage {
            state,
            root: OnceCell::new(),
            slot,
        })
    }

    fn at(&self, hole: Hole) -> &str {
        match hole {
            Hole::Root => self.root.get_or_init(|| self.to_root()),
            Hole::Slot => self.slot.as_deref().unwrap_or_default(),
        }
    }

    fn to_root(&self) -> String {
        let page = self.state.get::<Value>("page").ok().flatten();
        let root = page.as_ref().and_then(|page| field(page, "root")?.as_str());
        root.and_then(|root| self.state.escape(root).ok())
            .unwrap_or_default()
    }
}

impl Fragment {
    fn new(measure: Option<u64>, written: &str) -> Self {
        let (mut html, mut holes) = (String::with_capacity(written.len()), Vec::new());
        for piece in written.split_inclusive([ROOT, SLOT]) {
            let text = piece.trim_end_matches([ROOT, SLOT]);
            html.push_str(text);
            match piece[text.len()..].chars().next() {
                Some(ROOT) => holes.push((html.len(), Hole::Root)),
                Some(_) => holes.push((html.len(), Hole::Slot)),
                None => {}
            }
        }
        holes.shrink_to_fit();
        Fragment {
            measure,
            html: Value::safe_string(&html),
            holes,
        }
    }

    fn add_to(&self, html: &mut String, page: &OnPage<'_>) {
        let own = self.html.as_str().unwrap_or_default();
        let mut start = 0;
        for (end, hole) in &self.holes {
            html.push_str(&own[start..*end]);
            html.push_str(page.at(*hole));
            start = *end;
        }
        html.push_str(&own[start..]);
    }

    /// The fragment as it stands on a page: itself where nothing differs from page to page.
    fn on(&self, page: &OnPage<'_>) -> Value {
        if self.holes.is_empty() {
            return self.html.clone();
        }
        let mut html = String::new();
        self.add_to(&mut html, page);
        Value::safe_string(&html)
    }
}

impl Fragments {
    /// Says whose components are written.
    pub fn of(&self, tera: &Arc<Tera>) {
        let _ = self.tera.set(Arc::downgrade(tera));
    }

    /// Why the last fragment on this thread could not be written, if one could not.
    pub fn take_fault() -> Option<Error> {
        FAULT.take()
    }

    /// A component as it stands on the page that asks for it.
    pub fn once(&self, arguments: &Kwargs, state: &State<'_>) -> TeraResult<Value> {
        let (page, given) = (OnPage::new(arguments, state)?, given(arguments));
        let asked = Asked {
            arguments: &given,
            has_slot: page.slot.is_some(),
            row: None,
        };
        let wanted = (asked.fingerprint(), 0);
        if let Some(fragment) = self.known().get(&wanted) {
            return Ok(fragment.on(&page));
        }
        let fragment = self.write(&asked)?;
        let html = fragment.on(&page);
        self.remember(wanted, fragment);
        Ok(html)
    }

    /// A component for each of some rows, as they stand on the page that asks for them.
    pub fn each(&self, arguments: &Kwargs, state: &State<'_>) -> TeraResult<Value> {
        let page = OnPage::new(arguments, state)?;
        let (rows, shared): (Vec<_>, Vec<_>) = given(arguments)
            .into_iter()
            .partition(|(name, _)| *name == "rows");
        let rows = rows.first().and_then(|(_, rows)| rows.as_array());
        let measures = state.get::<Value>("measures")?.unwrap_or_else(Value::none);
        let measures = measures.as_array().unwrap_or_default();
        let rows: Vec<Row<'_>> = rows
            .unwrap_or_default()
            .iter()
            .map(|item| row(item, measures))
            .collect::<TeraResult<_>>()?;
        let asked = rows.into_iter().map(|row| Asked {
            arguments: &shared,
            has_slot: page.slot.is_some(),
            row: Some(row),
        });
        let mut html = String::new();
        self.add(&mut html, &page, asked)?;
        Ok(Value::safe_string(&html))
    }

    /// Adds fragments on a line each, which are written first where they are not known.
    fn add<'a>(
        &self,
        html: &mut String,
        page: &OnPage<'_>,
        all: impl Iterator<Item = Asked<'a>>,
    ) -> TeraResult<()> {
        let mut shared = None;
        let mut known = self.known();
        for asked in all {
            let shared = *shared.get_or_insert_with(|| asked.fingerprint());
            let wanted = (shared, asked.row.map_or(0, |row| fingerprint(row.item)));
            if !known.contains_key(&wanted) {
                // Writing one may ask for others.
                drop(known);
                let fragment = self.write(&asked)?;
                self.remember(wanted, fragment);
                known = self.known();
            }
            html.push('\n');
            if let Some(fragment) = known.get(&wanted) {
                fragment.add_to(html, page);
            }
        }
        Ok(())
    }

    fn known(&self) -> RwLockReadGuard<'_, HashMap<Fingerprint, Fragment>> {
        self.known.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn remember(&self, wanted: Fingerprint, fragment: Fragment) {
        self.known
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(wanted, fragment);
    }

    fn write(&self, asked: &Asked<'_>) -> TeraResult<Fragment> {
        let tera = self
            .tera
            .get()
            .and_then(Weak::upgrade)
            .ok_or_else(|| Error::message("no templates"))?;
        let (mut given, mut implicit) = (Context::new(), Context::new());
        let mut part = "";
        for (name, value) in asked.arguments {
            match *name {
                "part" => part = value.as_str().unwrap_or_default(),
                _ => given.insert_value((*name).to_owned(), (*value).clone()),
            }
        }
        if let Some(row) = asked.row {
            given.insert_value("row", row.measure.clone());
            implicit.insert_value("item", row.item.clone());
        }
        if asked.has_slot {
            given.insert("slot", &SLOT);
        }
        implicit.insert("page", &HashMap::from([("root", ROOT)]));
        let html = tera
            .render_component_with_implicits(part, &given, &implicit, None, true)
            .map_err(|error| {
                let message = Error::message(&error);
                FAULT.set(Some(error));
                message
            })?;
        Ok(Fragment::new(
            asked.row.and_then(|row| row.fingerprint),
            &html,
        ))
    }

    /// Forgets what was written of measures that are no more; those that there are have these
    /// numbers.
    pub fn keep(&self, measures: &HashSet<u64>) {
        let is_kept = |fragment: &Fragment| {
            fragment
                .measure
                .is_none_or(|fingerprint| measures.contains(&fingerprint))
        };
        self.known
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .retain(|_, fragment| is_kept(fragment));
    }
}

impl Asked<'_> {
    /// A number that differs where the component or its arguments do.
    fn fingerprint(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.has_slot.hash(&mut hasher);
        for (name, value) in self.arguments {
            name.hash(&mut hasher);
            hash(value, &mut hasher);
        }
        hasher.finish()
    }
}

/// The arguments by name, but for the slot.
fn given(arguments: &Kwargs) -> Vec<(&str, &Value)> {
    let named = arguments
        .iter()
        .filter_map(|(name, value)| Some((name.as_str()?, value)));
    named.filter(|(name, _)| *name != "slot").collect()
}

/// A row with its measure, which it refers to itself or by a field `row`.
fn row<'a>(item: &'a Value, measures: &'a [Value]) -> TeraResult<Row<'a>> {
    let reference = field(item, "row").unwrap_or(item);
    let number = |name| field(reference, name).and_then(Value::as_u64);
    let measure = number("at")
        .and_then(|at| measures.get(usize::try_from(at).ok()?))
        .ok_or_else(|| Error::message("no row of a measure"))?;
    Ok(Row {
        item,
        measure,
        fingerprint: number("fingerprint"),
    })
}

fn field<'v>(value: &'v Value, name: &'static str) -> Option<&'v Value> {
    value.as_map()?.get(&Key::Str(name))
}

/// A number that differs where values do.
pub(super) fn fingerprint(value: &Value) -> u64 {
    let mut hasher = DefaultHasher::new();
    hash(value, &mut hasher);
    hasher.finish()
}

/// Hashes all that a value holds.
fn hash(value: &Value, hasher: &mut impl Hasher) {
    value.kind().hash(hasher);
    if let Some(text) = value.as_str() {
        (text, value.is_safe()).hash(hasher);
    } else if let Some(number) = value.as_i128() {
        number.hash(hasher);
    } else if let Some(list) = value.as_array() {
        list.len().hash(hasher);
        list.iter().for_each(|value| hash(value, hasher));
    } else if let Some(map) = value.as_map() {
        map.len().hash(hasher);
        for (key, value) in map {
            key.hash(hasher);
            hash(value, hasher);
        }
    } else {
        value.to_string().hash(hasher);
    }
}
