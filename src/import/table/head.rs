//! The row that heads a table: columns by what people call them, in Norwegian or English.

use std::collections::BTreeMap;

use super::sheet::{Cell, Sheet};
use crate::export::Column;
use crate::language::Languages;
use crate::path::slug;

/// The rows in which a head is looked for.
const FIRST: usize = 20;
/// The columns that a head has at least.
const LEAST: usize = 2;

/// What people call the columns, as slugs.
const NAMES: [(Column, &[&str]); 16] = [
    (
        Column::Id,
        &["id", "tiltaks-id", "tiltak-id", "measure-id", "tiltaksid"],
    ),
    (
        Column::Number,
        &[
            "nummer",
            "nr",
            "no",
            "number",
            "tiltak-nr",
            "tiltaksnr",
            "tiltaksnummer",
            "tiltak-nummer",
            "measure-number",
            "nummir",
        ],
    ),
    (
        Column::Title,
        &[
            "tittel",
            "title",
            "tiltak",
            "tiltakstittel",
            "navn",
            "navn-pa-tiltaket",
            "namn",
            "name",
            "measure",
            "namahus",
        ],
    ),
    (
        Column::Plan,
        &["plan", "handlingsplan", "strategi", "plana"],
    ),
    (
        Column::Section,
        &[
            "del",
            "section",
            "part",
            "kapittel",
            "innsatsomrade",
            "satsingsomrade",
            "oassi",
        ],
    ),
    (Column::Role, &["rolle", "role", "rolla"]),
    (
        Column::Responsible,
        &[
            "ansvarlig",
            "ansvarleg",
            "ansvar",
            "responsible",
            "ansvarlig-departement",
            "ansvarlig-enhet",
            "departement",
            "department",
            "ovddasvastideaddji",
        ],
    ),
    (
        Column::LastStatus,
        &[
            "sist-meldt-status",
            "sist-meldt",
            "sist-melde-status",
            "last-reported-status",
        ],
    ),
    (
        Column::LastDate,
        &["sist-meldt-dato", "sist-melde-dato", "last-reported-date"],
    ),
    (
        Column::NextDeadline,
        &["neste-frist", "next-deadline", "boahtte-aigemearri"],
    ),
    (
        Column::Status,
        &["status", "ny-status", "new-status", "stahtus"],
    ),
    (
        Column::Date,
        &[
            "statusdato",
            "status-dato",
            "status-date",
            "dato",
            "date",
            "dag",
            "per",
            "per-dato",
            "stahtusbeaivi",
        ],
    ),
    (Column::Source, &["kilde", "kjelde", "source", "galdu"]),
    (
        Column::Note,
        &[
            "merknad",
            "merknader",
            "note",
            "notes",
            "notat",
            "begrunnelse",
            "omtale",
            "mearkkasupmi",
        ],
    ),
    (
        Column::When,
        &[
            "nar",
            "tid",
            "tidsrom",
            "tidspunkt",
            "tidsramme",
            "when",
            "time",
            "periode",
            "goas",
        ],
    ),
    (
        Column::Comment,
        &[
            "til-redaksjonen",
            "kommentar",
            "kommentarer",
            "comment",
            "comments",
            "to-the-editors",
            "doaimmahussii",
        ],
    ),
];
/// What the signature of a row is called, and the columns that the site's own tables have besides,
/// which say what planverk has worked out.
const WORKED_OUT: [&str; 20] = [
    "bidrar",
    "bidreg",
    "contributors",
    "mielde",
    "fristvurdering",
    "lateness",
    "aigemeari-dilli",
    "frist",
    "deadline",
    "aigemearri",
    "fra",
    "from",
    "rajes",
    "til",
    "to",
    "radjai",
    "adresse",
    "address",
    "cujuhus",
    "url",
];

/// The names that `--map` takes.
const FIELDS: [(&str, Column); 11] = [
    ("id", Column::Id),
    ("number", Column::Number),
    ("title", Column::Title),
    ("plan", Column::Plan),
    ("section", Column::Section),
    ("responsible", Column::Responsible),
    ("status", Column::Status),
    ("date", Column::Date),
    ("source", Column::Source),
    ("note", Column::Note),
    ("when", Column::When),
];

/// The column of a name that `--map` takes: a key of the front matter, or what a head may say.
pub fn column_named(name: &str) -> Option<Column> {
    let own = FIELDS.iter().find(|(field, _)| *field == name);
    own.map(|(_, column)| *column)
        .or_else(|| of_slug(&slug(name)))
}

fn of_slug(slug: &str) -> Option<Column> {
    let origin = ["kjennemerke", "signature", "dovddaldat"]
        .contains(&slug)
        .then_some(Column::Origin);
    let named = NAMES.iter().find(|(_, names)| names.contains(&slug));
    named.map(|(column, _)| *column).or(origin)
}

/// How many different columns some cells name.
pub(super) fn known<'c>(cells: impl Iterator<Item = &'c str>) -> usize {
    let mut columns: Vec<Column> = cells.filter_map(|cell| of_slug(&slug(cell))).collect();
    columns.sort_unstable();
    columns.dedup();
    columns.len()
}

/// The head of a sheet.
#[derive(Clone, Debug)]
pub(super) struct Head {
    /// Its row.
    pub(super) row: u32,
    /// Where each column stands.
    pub(super) columns: BTreeMap<Column, u32>,
    /// What heads the columns that are not used.
    pub(super) unused: Vec<String>,
    /// What heads a column that another one has the name of, with the place of both.
    pub(super) twice: Vec<(u32, u32)>,
}

/// How heads are read: what the theme's strings call the columns, and what `--map` says.
pub(super) struct Heads {
    own: BTreeMap<String, Column>,
}

impl Heads {
    pub(super) fn new(languages: &Languages, map: &[(String, Column)]) -> Heads {
        let strings = languages
            .values()
            .flat_map(|language| Column::ALL.map(|column| (slug(&column.head(language)), column)));
        let mapped = map.iter().map(|(name, column)| (slug(name), *column));
        Heads {
            own: strings.chain(mapped).collect(),
        }
    }

    fn column(&self, cell: &Cell) -> Option<Column> {
        let slug = slug(&cell.words());
        self.own.get(&slug).copied().or_else(|| of_slug(&slug))
    }

    /// Whether a row says what the head says.
    pub(super) fn says_again(&self, head: &Head, cells: &BTreeMap<u32, Cell>) -> bool {
        let same = |(column, at): (&Column, &u32)| {
            let cell = cells.get(at)?;
            Some(self.column(cell) == Some(*column))
        };
        let mut said = head.columns.iter().filter_map(same);
        let count = said.clone().count();
        count >= LEAST && said.all(|is_same| is_same)
    }

    /// The head of a sheet: of its first rows the one that names most columns.
    pub(super) fn find(&self, sheet: &Sheet) -> Option<Head> {
        let count = |cells: &BTreeMap<u32, Cell>| {
            let mut columns: Vec<Column> = cells
                .values()
                .filter_map(|cell| self.column(cell))
                .collect();
            columns.sort_unstable();
            columns.dedup();
            columns.len()
        };
        let first = sheet.rows.iter().take(FIRST);
        // Of several with as many, the first.
        let (row, cells) = first.rev().max_by_key(|(_, cells)| count(cells))?;
        if count(cells) < LEAST {
            return None;
        }
        let mut head = Head {
            row: *row,
            columns: BTreeMap::new(),
            unused: Vec::new(),
            twice: Vec::new(),
        };
        for (at, cell) in cells {
            match self.column(cell) {
                Some(column) => match head.columns.get(&column) {
                    Some(first) => head.twice.push((*first, *at)),
                    None => drop(head.columns.insert(column, *at)),
                },
                None if WORKED_OUT.contains(&slug(&cell.words()).as_str()) => {}
                None => head.unused.push(cell.words()),
            }
        }
        let names = |column| head.columns.contains_key(&column);
        (names(Column::Id) || names(Column::Number) || names(Column::Title)).then_some(head)
    }
}
