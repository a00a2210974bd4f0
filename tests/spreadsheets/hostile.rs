//! No file can do harm.

use std::time::{Duration, Instant};

use planverk::import::table::Kind;

use super::*;

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
    let bomb = with_part("xl/media/a.xml", vec![b' '; 97 * 1024 * 1024]);
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
    let rows: String = (1..=100_001)
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
}

#[test]
fn what_is_no_table_is_called_what_it_is() {
    let compound = |name: &str| -> Vec<u8> {
        let wide = name.encode_utf16().flat_map(u16::to_le_bytes);
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
            .iter()
            .copied()
            .chain(wide)
            .collect()
    };
    let package = |parts: &[(&str, &str)]| {
        let parts = parts
            .iter()
            .map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()));
        zipped(&parts.collect::<BTreeMap<_, _>>())
    };
    let document = |kind: &str| format!("application/vnd.oasis.opendocument.{kind}");
    let locked = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
    for (bytes, expected) in [
        (compound("Workbook"), Kind::OldWorkbook),
        (compound("EncryptedPackage"), Kind::Locked),
        (compound("WordDocument"), Kind::Words),
        (compound("__substg1.0_001A001F"), Kind::Message),
        (b"%PDF-1.7\n1 0 obj".to_vec(), Kind::Pdf),
        (b"{\\rtf1 Id;Status}".to_vec(), Kind::Words),
        (b"\x89PNG\r\n\x1a\n\0".to_vec(), Kind::Other),
        (b"\xef\xbb\xbf\r\n<HTML><table>".to_vec(), Kind::Page),
        (b"<!doctype html><table>".to_vec(), Kind::Page),
        (b"Id;Status\0".to_vec(), Kind::Other),
        (
            package(&[("xl/workbook.bin", ""), ("[Content_Types].xml", "")]),
            Kind::OldWorkbook,
        ),
        (
            package(&[("word/document.xml", ""), ("[Content_Types].xml", "")]),
            Kind::Words,
        ),
        (package(&[("mimetype", &document("text"))]), Kind::Words),
        (package(&[("svar-aid.xlsx", "PK")]), Kind::Archive),
        (
            package(&[
                ("mimetype", &document("spreadsheet")),
                ("META-INF/manifest.xml", locked),
            ]),
            Kind::Locked,
        ),
    ] {
        let read = table::book("a.xlsx", &bytes);
        assert!(
            matches!(read, Err(NotRead::OtherKind(kind)) if kind == expected),
            "{read:?}, {expected:?}"
        );
    }
}

/// The most time that a file may take to be refused, on a machine that does other things too and
/// without optimizations.
const PATIENCE: Duration = Duration::from_secs(300);

fn refused(name: &str, bytes: &[u8], is_as_expected: fn(&NotRead) -> bool) {
    let start = Instant::now();
    match table::book(name, bytes) {
        Ok(_) => panic!("{name} was read"),
        Err(why) => assert!(is_as_expected(&why), "{name}: {why:?}"),
    }
    assert!(start.elapsed() < PATIENCE, "{name}: {:?}", start.elapsed());
}

fn sheet_of(rows: &str) -> Vec<u8> {
    with_part(
        FIRST,
        format!("{SHEET}{rows}</sheetData></worksheet>").into(),
    )
}

#[test]
fn much_of_anything_is_refused_in_time() {
    let too_many = |why: &NotRead| matches!(why, NotRead::TooMany);
    let bomb = |why: &NotRead| matches!(why, NotRead::Bomb);
    let damaged = |why: &NotRead| matches!(why, NotRead::Damaged(_));
    // Parts without number.
    let parts: BTreeMap<String, Vec<u8>> = (0..100_000)
        .map(|at| (format!("xl/{at}"), Vec::new()))
        .collect();
    refused("parts", &zipped(&parts), bomb);
    // 125 rows of 16,384 columns each.
    let cell = "<c><v>1</v></c>".repeat(16_384);
    let wide = format!("<row>{cell}</row>").repeat(125);
    refused("columns", &sheet_of(&wide), too_many);
    // One long text, said two hundred times.
    let long = format!(
        "<sst uniqueCount=\"1\"><si><t>{}</t></si></sst>",
        "a".repeat(1024 * 1024)
    );
    let site = prepared(&site(&[("1", "title: En")]));
    let mut workbook = self::parts(&export::workbook(&site, Asked::default()).unwrap());
    for sheet in ["xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"] {
        let blank = format!("{SHEET}</sheetData></worksheet>");
        workbook.insert(sheet.to_owned(), blank.into());
    }
    workbook.insert(STRINGS.to_owned(), long.into());
    let same: String = (1..=200)
        .map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>"))
        .collect();
    workbook.insert(
        FIRST.to_owned(),
        format!("{SHEET}{same}</sheetData></worksheet>").into(),
    );
    refused("text", &zipped(&workbook), too_many);
    // Merged cells over each other, many times.
    let rows: String = (1..=10_000)
        .map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\"><v>1</v></c></row>"))
        .collect();
    let merged = "<mergeCell ref=\"A1:B1048576\"/>".repeat(1000);
    let merged = format!("{SHEET}{rows}</sheetData><mergeCells>{merged}</mergeCells></worksheet>");
    refused("merged", &with_part(FIRST, merged.into()), too_many);
    let commas = format!("Id,Status\n{}", ",".repeat(5_000_000));
    refused("commas", commas.as_bytes(), too_many);
    // What only counts, where strings are counted.
    let counted = format!("<sst>{}1</sst>", "uniqueCount ".repeat(1_000_000));
    let start = Instant::now();
    let _ = table::book("counted", &with_part(STRINGS, counted.into()));
    assert!(start.elapsed() < PATIENCE);
    // One inside the other, without end.
    let deep = format!("{}{}", "<a>".repeat(1_000_000), "</a>".repeat(1_000_000));
    let start = Instant::now();
    let _ = table::book("deep", &sheet_of(&deep));
    assert!(start.elapsed() < PATIENCE);
    refused("deep", &open_document(&deep), damaged);
}

#[test]
fn what_repeats_itself_is_refused_in_time() {
    let too_many = |why: &NotRead| matches!(why, NotRead::TooMany);
    let entities = |why: &NotRead| matches!(why, NotRead::Entities);
    let table = |rows: &str| {
        open_document(&format!(
            "<table:table table:name=\"a\">{rows}</table:table>"
        ))
    };
    let text = "office:value-type=\"string\"><text:p>Ferdig</text:p></table:table-cell>";
    let row = |times: &str, cells: &str| {
        format!("<table:table-row table:number-rows-repeated=\"{times}\">{cells}</table:table-row>")
    };
    let cell =
        |times: &str| format!("<table:table-cell table:number-columns-repeated=\"{times}\" {text}");
    refused("rows", &table(&row("1048576", &cell("1"))), too_many);
    refused(
        "rows and columns",
        &table(&row("4294967295", &cell("4294967295"))),
        too_many,
    );
    refused(
        "columns",
        &table(&row("1", &cell("16384")).repeat(125)),
        too_many,
    );
    let wrong = |why: &NotRead| matches!(why, NotRead::Damaged(_));
    refused("no number", &table(&row("99999999999", &cell("1"))), wrong);
    refused(
        "not closed",
        &open_document("<table:table table:name=\"a\"><table:table-row>"),
        wrong,
    );
    let laughs = parts(&open_document(""));
    let laughs = laughs.into_iter().map(|(name, bytes)| match &*name {
        "content.xml" => (
            name,
            b"<!DOCTYPE a [<!ENTITY b \"ha\">]><a>&b;</a>".to_vec(),
        ),
        _ => (name, bytes),
    });
    refused(
        "entities",
        &zipped(&laughs.collect::<BTreeMap<_, _>>()),
        entities,
    );
    // Rows that hold nothing are no rows.
    let empty = "<table:table-cell table:number-columns-repeated=\"16384\"/>";
    assert!(table::book("empty", &table(&row("1048576", empty))).is_ok());
    let own = "<text:p>&own;<text:s text:c=\"4294967295\"/></text:p>";
    let own = format!("<table:table-cell office:value-type=\"string\">{own}</table:table-cell>");
    assert!(table::book("own", &table(&row("1", &own))).is_ok());
}

/// What a file that has been cut off says changes nothing.
fn says_nothing(site: &Prepared, bytes: &[u8]) {
    if let Ok(book) = table::book("a", bytes) {
        let proposal = table::propose(site, &[book], &Import::default());
        assert!(
            proposal.changes.is_empty() && proposal.new.is_empty(),
            "{proposal:?}"
        );
    }
}

#[test]
fn a_file_that_was_cut_off_changes_nothing() {
    let site = prepared(&site(&[("1", "title: En"), ("2", "title: To\nwhen: 2026")]));
    let workbook = export::workbook(&site, Asked::default()).unwrap();
    let mut rows = cells(&workbook, 0);
    let place = |name: &str| rows[0].iter().position(|head| head == name).unwrap();
    let (status, date) = (place("Status"), place("Statusdato"));
    rows[2][status] = "Ferdig".to_owned();
    rows[2][date] = "2026-06-01".to_owned();
    let filled = [
        saved(&workbook, &rows),
        open_document_of(&[("Tiltak", rows), ("planverk", cells(&workbook, 2))]),
    ];
    for bytes in filled {
        assert_eq!(proposed(&site, &bytes).changes.len(), 1);
        for length in 0..bytes.len() {
            says_nothing(&site, &bytes[..length]);
        }
    }
    let table = export::table(&site, Asked::default());
    for length in 0..table.len() {
        says_nothing(&site, &table[..length]);
    }
}

/// Reads and applies what a file says, whatever that is.
fn taken(tree: &SourceTree, site: &Prepared, bytes: &[u8]) {
    if let Ok(book) = table::book("a.xlsx", bytes) {
        let proposal = table::propose(site, &[book], &Import::default());
        if proposal.wrong.is_empty() {
            let _ = table::apply(tree, site, &proposal);
        }
    }
}

proptest! {
    #![proptest_config(rounds(25))]

    #[test]
    fn a_damaged_workbook_does_no_harm(
        bytes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        part in any::<prop::sample::Index>(),
        cut in prop::option::weighted(0.3, any::<prop::sample::Index>()),
        is_inside in any::<bool>(),
        is_open_document in any::<bool>(),
    ) {
        let tree = site(&[("1", "title: En"), ("2", "title: To\nstatus: Ferdig")]);
        let site = prepared(&tree);
        let mut workbook = export::workbook(&site, Asked::default()).unwrap();
        if is_open_document {
            let sheets = ["Tiltak", "Slik", "planverk"].into_iter().zip((0..3).map(|at| cells(&workbook, at)));
            workbook = open_document_of(&sheets.collect::<Vec<_>>());
        }
        let mut parts = parts(&workbook);
        let name = parts.keys().nth(part.index(parts.len())).unwrap().clone();
        let damaged = if is_inside { parts.get_mut(&name).unwrap() } else { &mut workbook };
        for (at, byte) in &bytes {
            let at = at.index(damaged.len());
            damaged[at] = *byte;
        }
        if let Some(cut) = cut {
            damaged.truncate(cut.index(damaged.len()));
        }
        if is_inside {
            workbook = zipped(&parts);
        }
        taken(&tree, &site, &workbook);
    }
}
