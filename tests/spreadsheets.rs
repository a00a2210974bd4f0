//! Spreadsheets out and in: what is exported is a workbook by the standard, what comes back untouched
//! changes nothing, what was edited is all that changes, and no file can do harm.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::path::Path;
use std::sync::Mutex;

use calamine::{Data, Reader, Xlsx};
use planverk::build::{Cache, Options, Prepared, prepare};
use planverk::diagnostic::Severity;
use planverk::export::{self, Asked, Origin};
use planverk::import::table::{self, Book, Import, NotRead, Proposal};
use planverk::model::{DepartmentId, MeasureId};
use planverk::path::SourcePath;
use planverk::source::SourceTree;
use proptest::prelude::*;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// Remembers the theme's templates, which are the same in every round.
static CACHE: Mutex<Option<Cache>> = Mutex::new(None);

fn prepared(tree: &SourceTree) -> Prepared {
    let mut cache = CACHE.lock().unwrap();
    let made = prepare(
        tree,
        &Options::default(),
        cache.get_or_insert_with(Cache::remembering),
    );
    let mut faults = made.diagnostics.iter();
    let error = faults.find(|fault| fault.severity == Severity::Error);
    assert!(error.is_none(), "{error:?}");
    made.value
}

fn sample() -> SourceTree {
    SourceTree::read(Path::new(env!("CARGO_MANIFEST_DIR"))).value
}

fn book(bytes: &[u8]) -> Book {
    table::book("a", bytes).unwrap()
}

fn proposed(site: &Prepared, bytes: &[u8]) -> Proposal {
    table::propose(site, &[book(bytes)], &Import::default())
}

fn is_empty(proposal: &Proposal) -> bool {
    proposal.changes.is_empty() && proposal.new.is_empty() && proposal.wrong.is_empty()
}

/// The parts of a workbook, by name.
fn parts(workbook: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(workbook)).unwrap();
    let part = |at| {
        let mut part = archive.by_index(at).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        (part.name().to_owned(), bytes)
    };
    (0..ZipArchive::new(Cursor::new(workbook)).unwrap().len())
        .map(part)
        .collect()
}

/// A workbook of parts.
fn zipped<'p>(parts: impl IntoIterator<Item = (&'p String, &'p Vec<u8>)>) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer
            .start_file(name.as_str(), SimpleFileOptions::default())
            .unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// The elements of a part with their depths and attributes; panics where it is not well-formed.
fn elements(xml: &[u8]) -> Vec<(usize, String, BTreeMap<String, String>)> {
    use quick_xml::events::{BytesStart, Event};
    let mut reader = quick_xml::Reader::from_reader(xml);
    let (mut depth, mut found) = (0, Vec::new());
    let read = |start: &BytesStart<'_>| {
        let name = String::from_utf8(start.name().as_ref().to_vec()).unwrap();
        let attributes = start.attributes().map(|attribute| {
            let attribute = attribute.unwrap();
            let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
            (text(attribute.key.as_ref()), text(&attribute.value))
        });
        (name, attributes.collect())
    };
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => {
                let (name, attributes) = read(&start);
                found.push((depth, name, attributes));
                depth += 1;
            }
            Event::Empty(start) => {
                let (name, attributes) = read(&start);
                found.push((depth, name, attributes));
            }
            Event::End(_) => depth -= 1,
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0);
    found
}

/// The children of a worksheet in the order of the standard (ECMA-376, part 1, CT_Worksheet).
const ORDER: [&str; 21] = [
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "sheetCalcPr",
    "sheetProtection",
    "protectedRanges",
    "scenarios",
    "autoFilter",
    "sortState",
    "mergeCells",
    "phoneticPr",
    "conditionalFormatting",
    "dataValidations",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "ignoredErrors",
];

#[test]
fn a_workbook_is_one_by_the_standard() {
    let site = prepared(&sample());
    let asked = Asked {
        department: Some(department(&site, "AID")),
        report: Some("2026-06-01".parse().unwrap()),
        ..Asked::default()
    };
    let workbook = export::workbook(&site, asked).unwrap();
    assert_eq!(
        workbook,
        export::workbook(&site, asked).unwrap(),
        "the same bytes each time"
    );
    let parts = parts(&workbook);
    let types = elements(&parts["[Content_Types].xml"]);
    for (_, name, attributes) in &types {
        if name == "Override" {
            assert!(parts.contains_key(attributes["PartName"].trim_start_matches('/')));
        }
    }
    for needed in [
        "_rels/.rels",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/sharedStrings.xml",
    ] {
        assert!(parts.contains_key(needed), "{needed}");
    }
    for (name, bytes) in &parts {
        let all = elements(bytes);
        if !name.starts_with("xl/worksheets/sheet") {
            continue;
        }
        let children = all
            .iter()
            .filter(|(depth, ..)| *depth == 1)
            .map(|(_, name, _)| name.as_str());
        let places: Vec<usize> = children
            .map(|child| ORDER.iter().position(|known| *known == child).unwrap())
            .collect();
        assert!(places.is_sorted_by(|a, b| a < b), "{name}: {places:?}");
        assert!(
            all.iter().any(|(_, name, _)| name == "sheetProtection"),
            "{name} is not locked"
        );
        assert!(
            !all.iter().any(|(_, name, _)| name == "f"),
            "{name} has a formula"
        );
    }
    let of = |part: &str, wanted: &str| -> Vec<BTreeMap<String, String>> {
        let found = elements(&parts[part])
            .into_iter()
            .filter(|(_, name, _)| name == wanted);
        found.map(|(_, _, attributes)| attributes).collect()
    };
    let sheets = of("xl/workbook.xml", "sheet");
    assert_eq!(sheets.len(), 3);
    assert_eq!(sheets[2]["state"], "hidden");
    assert_eq!(of("xl/worksheets/sheet1.xml", "pane")[0]["state"], "frozen");
    assert_eq!(of("xl/worksheets/sheet1.xml", "dataValidation").len(), 2);
    assert_eq!(of("xl/worksheets/sheet1.xml", "autoFilter").len(), 1);
    let created = String::from_utf8(parts["docProps/core.xml"].clone()).unwrap();
    assert!(created.contains("2026-06-01T00:00:00Z"), "{created}");
}

#[test]
fn a_cell_that_looks_like_a_formula_is_text() {
    let site = prepared(&site(&[("1", "title: \"=1+1\"\nwhen: \"-\"")]));
    let workbook = export::workbook(&site, Asked::default()).unwrap();
    assert!(
        cells(&workbook, 0)
            .iter()
            .flatten()
            .any(|cell| cell == "=1+1")
    );
    assert!(is_empty(&proposed(&site, &workbook)));
    let table = export::table(&site, Asked::default());
    assert!(
        String::from_utf8(table.clone())
            .unwrap()
            .contains(";'=1+1;")
    );
    assert!(is_empty(&proposed(&site, &table)));
}

fn department(site: &Prepared, code: &str) -> DepartmentId {
    let departments = &site.model.departments;
    DepartmentId(
        departments
            .iter()
            .position(|one| one.document.code == code)
            .unwrap(),
    )
}

#[test]
fn an_untouched_export_changes_nothing() {
    let site = prepared(&sample());
    let each = export::departments(&site, None).into_iter().map(Some);
    for department in each.chain([None]) {
        let asked = Asked {
            department,
            ..Asked::default()
        };
        for bytes in [
            export::workbook(&site, asked).unwrap(),
            export::table(&site, asked),
        ] {
            let proposal = proposed(&site, &bytes);
            assert!(is_empty(&proposal), "{department:?}: {proposal:?}");
            assert!(proposal.notes.is_empty(), "{:?}", proposal.notes);
            assert_eq!(proposal.unchanged, export::measures(&site, asked).len());
        }
    }
}

/// A site of measures: the number and the front matter of each.
fn site(measures: &[(&str, &str)]) -> SourceTree {
    let frame = [
        ("content/site.yaml", "title: S\nlanguage: nb\n"),
        (
            "content/departments/a.md",
            "---\ncode: A\nname: A\nkind: other\n---\n",
        ),
        (
            "content/plans/p/plan.md",
            "---\ntitle: P\nkind: action-plan\nperiod: 2024–2027\n---\n",
        ),
        (
            "content/plans/p/reports/2025-06-01.md",
            "---\ntitle: R\ndate: 2025-06-01\n---\n",
        ),
    ];
    let frame = frame.map(|(path, text)| (SourcePath::new(path), text.to_owned()));
    let measures = measures.iter().map(|(number, yaml)| {
        let yaml = format!("---\nnumber: {number}\nresponsible: A\n{yaml}\n---\nTekst.\n");
        (
            SourcePath::new(format!("content/plans/p/{number}-m.md")),
            yaml,
        )
    });
    let files = frame.into_iter().chain(measures);
    SourceTree::from_files(files.map(|(path, text)| (path, text.into_bytes())))
}

/// The words of the cells of a sheet.
fn cells(workbook: &[u8], sheet: usize) -> Vec<Vec<String>> {
    let mut workbook = Xlsx::new(Cursor::new(workbook)).unwrap();
    let range = workbook.worksheet_range_at(sheet).unwrap().unwrap();
    let words = |cell: &Data| match cell {
        Data::DateTime(day) => {
            let (year, month, day, ..) = day.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        other => other.to_string(),
    };
    range
        .rows()
        .map(|row| row.iter().map(words).collect())
        .collect()
}

/// A workbook as another program would save it: every cell as text, the hidden sheet among them.
fn saved(workbook: &[u8], rows: &[Vec<String>]) -> Vec<u8> {
    let mut saved = rust_xlsxwriter::Workbook::new();
    for (name, cells) in [("Tiltak", rows.to_vec()), ("planverk", cells(workbook, 2))] {
        let sheet = saved.add_worksheet().set_name(name).unwrap();
        for (row, cells) in (0..).zip(cells) {
            for (column, cell) in (0..).zip(cells) {
                sheet.write_string(row, column, cell).unwrap();
            }
        }
        sheet.set_hidden(name == "planverk");
    }
    saved.save_to_buffer().unwrap()
}

fn read_table(bytes: &[u8]) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .from_reader(bytes);
    let records = reader
        .records()
        .map(|record| record.unwrap().iter().map(str::to_owned).collect());
    records.collect()
}

fn written_table(rows: &[Vec<String>], separator: u8) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(separator)
        .from_writer(Vec::new());
    rows.iter()
        .for_each(|row| writer.write_record(row).unwrap());
    writer.into_inner().unwrap()
}

/// What the front matter of a measure may say, in as many ways as people write it.
fn front_matter() -> impl Strategy<Value = String> {
    let title = prop::sample::select(vec![
        "title: Æøå",
        "title:   'Det''s'  # c",
        "title: \"a: \\\"b\\\"\"",
        "title: >-\n  over\n  linjer",
        "# før\ntitle: =x # etter",
    ]);
    let when = prop::sample::select(vec![
        "",
        "when: høsten 2026\n",
        "when: \"2026\" # c\n",
        "# c\nwhen:\n",
        "when: [{label: A, when: 2025}, {label: B, when: 2026}]\n",
    ]);
    let status = prop::sample::select(vec![
        "",
        "status:\n",
        "status: []\n",
        "status: ~ # c\n",
        "status: Pågående   # c\n",
        "status: {date: 2025-01-01, status: done}\n",
        "status:\n  date: 2025-01-01 # c\n  status: planned\n",
        "status: [{date: 2025-01-01, status: 'Ferdig'}] # c\n",
        "status: [\n  {date: 2025-01-01, status: planned}, # a\n  {date: 2025-02-01, status: ongoing, note: \"x, y\"} # b\n]\n",
        "status:\n- {date: 2025-01-01, status: planned}\n# c\n",
        "status:\n    - date: 2025-01-01\n      status: ongoing\n      note: |\n        En\n\n        to\n    # c\n",
    ]);
    let rest = prop::sample::select(vec![
        "tags: [a]",
        "# sist",
        "links:\n  - {title: L, url: \"https://a.no/\"} # c",
    ]);
    let crlf = any::<bool>();
    (title, when, status, rest, crlf).prop_map(|(title, when, status, rest, crlf)| {
        let yaml = format!("{title}\n{when}{status}{rest}");
        if crlf {
            yaml.replace('\n', "\r\n")
        } else {
            yaml
        }
    })
}

/// What somebody fills in for a measure.
#[derive(Clone, Debug)]
struct Filled {
    title: Option<String>,
    when: Option<&'static str>,
    status: Option<(&'static str, String, String)>,
}

fn filled() -> impl Strategy<Value = Filled> {
    let text = prop::sample::select(vec![
        "",
        "Brev nr. 3",
        "a: b # c",
        "«x», {y} [z]",
        "- 'q' \"r\"",
        "æ\nø",
        "=1+1",
        "true",
        "2026",
        "@a",
        "'a",
    ]);
    let text = text.prop_map(str::to_owned);
    let status = (
        prop::sample::select(vec!["Gjennomført", "pågår", "Ikke igangsatt"]),
        text.clone(),
        text.clone(),
    );
    let title = text.prop_filter("a title", |text| !text.is_empty() && !text.contains('\n'));
    let when = prop::sample::select(vec!["våren 2027", "innen 1. mai 2027", "2027"]);
    (
        prop::option::weighted(0.2, title),
        prop::option::weighted(0.2, when),
        prop::option::of(status),
    )
        .prop_map(|(title, when, status)| Filled {
            title,
            when,
            status,
        })
}

/// How many rounds: more by hand (`PLANVERK_ROUNDS=1000`).
fn rounds(few: u32) -> ProptestConfig {
    let asked = std::env::var("PLANVERK_ROUNDS")
        .ok()
        .and_then(|rounds| rounds.parse().ok());
    ProptestConfig {
        cases: asked.unwrap_or(few),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Whether some lines stand in others in the same order.
fn is_within(lines: &[&str], others: &[&str]) -> bool {
    let mut others = others.iter();
    lines.iter().all(|line| others.any(|other| other == line))
}

proptest! {
    #![proptest_config(rounds(25))]

    #[test]
    fn what_was_edited_is_all_that_changes(
        measures in prop::collection::vec((front_matter(), filled()), 1..5),
        kind in 0..3,
    ) {
        let numbers: Vec<String> = (1..=measures.len()).map(|number| number.to_string()).collect();
        let files: Vec<(&str, &str)> = numbers.iter().map(String::as_str).zip(measures.iter().map(|(yaml, _)| yaml.as_str())).collect();
        let tree = site(&files);
        let before = prepared(&tree);
        let workbook = export::workbook(&before, Asked::default()).unwrap();
        let mut rows = match kind {
            0 => cells(&workbook, 0),
            _ => read_table(&export::table(&before, Asked::default())),
        };
        let column = |name: &str| rows[0].iter().position(|head| head.trim_start_matches('\u{feff}') == name).unwrap();
        let [title, when, status, date, source, note] = ["Tittel", "Når", "Status", "Statusdato", "Kilde", "Merknad"].map(column);
        let is_open = |id: usize| export::has_open_time(&before.model, MeasureId(id));
        for (at, (_, filled)) in measures.iter().enumerate() {
            let row = &mut rows[at + 1];
            if let Some(text) = &filled.title {
                row[title] = text.clone();
            }
            if let Some(text) = filled.when.filter(|_| is_open(at)) {
                row[when] = text.to_owned();
            }
            if let Some((label, by, said)) = &filled.status {
                row[status] = (*label).to_owned();
                row[date] = "2026-06-01".to_owned();
                row[source] = by.clone();
                row[note] = said.clone();
            }
        }
        let bytes = match kind {
            0 => saved(&workbook, &rows),
            1 => written_table(&rows, b';'),
            _ => written_table(&rows, b'\t'),
        };
        let proposal = proposed(&before, &bytes);
        prop_assert!(proposal.wrong.is_empty(), "{:?}", proposal.wrong);
        let applied = table::apply(&tree, &before, &proposal).unwrap();
        let after = prepared(&applied.tree);
        for (at, (_, filled)) in measures.iter().enumerate() {
            let id = MeasureId(at);
            let (old, new) = (&before.model[id], &after.model[id]);
            let text = |tree: &SourceTree| tree.text(&old.document.file).unwrap().to_owned();
            let (was, is) = (text(&tree), text(&applied.tree));
            let is_changed = filled.title.is_some() || filled.when.is_some() && is_open(at) || filled.status.is_some();
            prop_assert!(is_changed || was == is, "{is}");
            prop_assert_eq!(&new.document.title, filled.title.as_ref().map_or(&old.document.title, |title| title));
            if let Some(when) = filled.when.filter(|_| is_open(at)) {
                prop_assert_eq!(&new.when.as_ref().unwrap().text, when);
            }
            let entries = |measure: &planverk::model::Measure| measure.ledger.days().flatten().map(|entry| (entry.date, entry.status, entry.source.clone(), entry.note.clone())).collect::<Vec<_>>();
            let (old_entries, new_entries) = (entries(old), entries(new));
            prop_assert_eq!(&new_entries[..old_entries.len()], &old_entries[..]);
            prop_assert_eq!(new_entries.len() - old_entries.len(), usize::from(filled.status.is_some()));
            if let (Some((_, by, said)), Some((_, _, source, note))) = (&filled.status, new_entries.last()) {
                prop_assert_eq!(source.clone().unwrap_or_default(), by.clone());
                prop_assert_eq!(note.clone().unwrap_or_default(), said.clone());
            }
            // What was not edited stands as it was, comments among it, in the order it had.
            let is_edited = |line: &&str| ["title", "when", "status", "  over", "  linjer", "  date", "  status"].iter().any(|key| line.starts_with(key)) || line.contains("2025-02-01") || line.starts_with(']');
            let kept: Vec<&str> = was.lines().filter(|line| !is_edited(line)).collect();
            prop_assert!(is_within(&kept, &is.lines().collect::<Vec<_>>()), "{was}\n{is}");
            prop_assert_eq!(was.matches("# c").count(), is.matches("# c").count());
            prop_assert_eq!(was.contains("\r\n"), is.contains("\r\n"));
        }
        // A second time it says nothing new.
        prop_assert!(is_empty(&proposed(&after, &bytes)), "{:?}", proposed(&after, &bytes));
        let again = export::workbook(&after, Asked::default()).unwrap();
        prop_assert!(is_empty(&proposed(&after, &again)));
    }

    #[test]
    fn a_damaged_workbook_does_no_harm(
        bytes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        part in any::<prop::sample::Index>(),
        is_inside in any::<bool>(),
    ) {
        let tree = site(&[("1", "title: En"), ("2", "title: To\nstatus: Ferdig")]);
        let site = prepared(&tree);
        let mut workbook = export::workbook(&site, Asked::default()).unwrap();
        if is_inside {
            let mut parts = parts(&workbook);
            let name = parts.keys().nth(part.index(parts.len())).unwrap().clone();
            let inner = parts.get_mut(&name).unwrap();
            for (at, byte) in &bytes {
                let at = at.index(inner.len());
                inner[at] = *byte;
            }
            workbook = zipped(&parts);
        } else {
            for (at, byte) in &bytes {
                let at = at.index(workbook.len());
                workbook[at] = *byte;
            }
        }
        if let Ok(book) = table::book("a.xlsx", &workbook) {
            let proposal = table::propose(&site, &[book], &Import::default());
            if proposal.wrong.is_empty() {
                let _ = table::apply(&tree, &site, &proposal);
            }
        }
    }
}

/// A good workbook with one part in the place of another.
fn with_part(name: &str, bytes: Vec<u8>) -> Vec<u8> {
    let site = prepared(&site(&[("1", "title: En")]));
    let mut parts = parts(&export::workbook(&site, Asked::default()).unwrap());
    parts.insert(name.to_owned(), bytes);
    zipped(&parts)
}

const SHEET: &str =
    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
const STRINGS: &str = "xl/sharedStrings.xml";
const FIRST: &str = "xl/worksheets/sheet1.xml";

#[test]
fn what_cannot_be_trusted_is_not_read() {
    let read = |bytes: &[u8]| table::book("a.xlsx", bytes);
    let bomb = with_part("xl/media/a.xml", vec![b' '; 200 * 1024 * 1024]);
    assert!(bomb.len() < 1024 * 1024);
    assert!(matches!(read(&bomb), Err(NotRead::Bomb)));
    let laughs = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;\">]><sst>&c;</sst>";
    assert!(matches!(
        read(&with_part(STRINGS, laughs.into())),
        Err(NotRead::Entities)
    ));
    let wide: Vec<u8> = laughs.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(matches!(
        read(&with_part(STRINGS, wide)),
        Err(NotRead::Entities)
    ));
    let many = "<sst uniqueCount=\"18446744073709551615\"/>";
    assert!(matches!(
        read(&with_part(STRINGS, many.into())),
        Err(NotRead::Bomb)
    ));
    let rows: String = (1..=1_048_576)
        .map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\"><v>1</v></c></row>"))
        .collect();
    let rows = with_part(
        FIRST,
        format!("{SHEET}{rows}</sheetData></worksheet>").into(),
    );
    assert!(matches!(read(&rows), Err(NotRead::TooMany)));
    let far = format!(
        "{SHEET}<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData></worksheet>"
    );
    assert!(read(&with_part(FIRST, far.into())).is_ok());
    let reversed = format!(
        "{}<c r=\"A1\"><v>1</v></c></sheetData></worksheet>",
        SHEET.replace("<sheetData>", "<dimension ref=\"XFD9:A1\"/><sheetData>")
    );
    let _ = read(&with_part(FIRST, reversed.into()));
    for bytes in [&b"PK\x03\x04"[..], b"PK\x03\x04\x14\x00\x00\x00"] {
        assert!(matches!(read(bytes), Err(NotRead::Damaged(_))));
    }
    assert!(matches!(
        read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        Err(NotRead::OtherKind)
    ));
    assert!(matches!(read(b"%PDF\x00"), Err(NotRead::NoTable)));
    let ods: BTreeMap<String, Vec<u8>> = [(
        "mimetype".to_owned(),
        b"application/vnd.oasis.opendocument.spreadsheet".to_vec(),
    )]
    .into();
    assert!(matches!(read(&zipped(&ods)), Err(NotRead::OtherKind)));
}

#[test]
fn cells_are_read_as_people_mean_them() {
    let tree = site(&[
        ("1", "title: En"),
        ("2", "title: To"),
        ("3", "title: Tre"),
        ("4", "title: Fire"),
    ]);
    let site = prepared(&tree);
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_string(0, 0, "Rapportering fra A").unwrap();
    for (column, head) in (0..).zip(["Tiltak nr.", "Status ", "Dato"]) {
        sheet.write_string(2, column, head).unwrap();
    }
    let day = rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 6, 1).unwrap();
    let shown = rust_xlsxwriter::Format::new().set_num_format("dd.mm.yyyy");
    sheet
        .merge_range(3, 1, 4, 1, "\u{a0}Pågår ", &rust_xlsxwriter::Format::new())
        .unwrap();
    for (row, number) in (3..).zip([1, 2, 3, 4]) {
        sheet.write_number(row, 0, number).unwrap();
    }
    sheet
        .write_datetime_with_format(3, 2, &day, &shown)
        .unwrap();
    sheet.write_number(4, 2, 46_174).unwrap();
    sheet
        .write_formula(
            5,
            1,
            rust_xlsxwriter::Formula::new("=\"Fer\"&\"dig\"").set_result("Ferdig"),
        )
        .unwrap();
    sheet.write_string(5, 2, "1. juni 2026").unwrap();
    sheet.set_row_hidden(5).unwrap();
    let proposal = proposed(&site, &workbook.save_to_buffer().unwrap());
    assert!(proposal.wrong.is_empty(), "{:?}", proposal.wrong);
    let entries: Vec<(String, String)> = proposal
        .changes
        .iter()
        .flat_map(|change| &change.entries)
        .map(|(at, entry)| (at.cell(), format!("{} {}", entry.date, entry.word)))
        .collect();
    let expected = [
        ("B4", "2026-06-01 Pågående"),
        ("B5", "2026-06-01 Pågående"),
        ("B6", "2026-06-01 Gjennomført"),
    ];
    assert_eq!(
        entries,
        expected.map(|(at, entry)| (at.to_owned(), entry.to_owned()))
    );
    assert_eq!(proposal.unchanged, 1);
    assert!(matches!(&proposal.notes[..], [table::Note::Formula(at)] if at.cell() == "B6"));
}

#[test]
fn what_both_have_changed_is_a_conflict_with_all_values() {
    let tree = site(&[(
        "1",
        "title: En\nwhen: 2025\nstatus: [{date: 2025-01-01, status: planned}]",
    )]);
    let workbook = export::workbook(&prepared(&tree), Asked::default()).unwrap();
    let mut rows = cells(&workbook, 0);
    let column =
        |rows: &[Vec<String>], name: &str| rows[0].iter().position(|head| head == name).unwrap();
    for (name, text) in [
        ("Når", "2027"),
        ("Status", "Stanset"),
        ("Statusdato", "2026-06-01"),
    ] {
        let at = column(&rows, name);
        rows[1][at] = text.to_owned();
    }
    let path = SourcePath::new("content/plans/p/1-m.md");
    let now = tree
        .text(&path)
        .unwrap()
        .replace("when: 2025", "when: 2026")
        .replace("}]", "}, {date: 2026-02-01, status: ongoing}]");
    let after = prepared(&tree.with(path, now.into_bytes()));
    assert!(
        is_empty(&proposed(&after, &workbook)),
        "what only the site has changed stays"
    );
    let proposal = proposed(&after, &saved(&workbook, &rows));
    let conflicts: Vec<_> = proposal
        .wrong
        .iter()
        .map(|wrong| match &wrong.why {
            table::Why::Conflict(conflict) => [
                conflict.exported.clone().unwrap(),
                conflict.now.clone(),
                conflict.table.clone(),
            ],
            other => panic!("{other:?}"),
        })
        .collect();
    let expected = [
        [
            "Planlagt (2025-01-01)",
            "Pågående (2026-02-01)",
            "Stanset (2026-06-01)",
        ],
        ["2025", "2026", "2027"],
    ];
    assert_eq!(conflicts, expected.map(|sides| sides.map(str::to_owned)));
    assert_eq!(Origin::of(&after.model, MeasureId(0)).status, "ongoing");
}
