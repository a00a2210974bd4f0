//! Spreadsheets out and in: what is exported is a workbook by the standard, what comes back untouched
//! changes nothing, what was edited is all that changes, and no file can do harm.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

mod hostile;
mod meant;
mod rounds;
mod standard;

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

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
    let mut cache = CACHE.lock().unwrap_or_else(PoisonError::into_inner);
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

fn department(site: &Prepared, code: &str) -> DepartmentId {
    let departments = &site.model.departments;
    DepartmentId(
        departments
            .iter()
            .position(|one| one.document.code == code)
            .unwrap(),
    )
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

/// How many rounds: more by hand (`PROPTEST_CASES=1000`).
fn rounds(few: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok();
    ProptestConfig {
        cases: asked.and_then(|rounds| rounds.parse().ok()).unwrap_or(few),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
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

/// A spreadsheet of LibreOffice's kind, of what stands in its body.
fn open_document(body: &str) -> Vec<u8> {
    let styles = "<office:automatic-styles><style:style style:name=\"away\" style:family=\"table\">\
        <style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>";
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content>{styles}<office:body>\
        <office:spreadsheet>{body}</office:spreadsheet></office:body></office:document-content>"
    );
    let parts = [
        ("META-INF/manifest.xml", "<manifest:manifest/>".to_owned()),
        ("content.xml", content),
        (
            "mimetype",
            "application/vnd.oasis.opendocument.spreadsheet".to_owned(),
        ),
    ];
    let parts = parts.map(|(name, text)| (name.to_owned(), text.into_bytes()));
    zipped(&BTreeMap::from(parts))
}

/// The same of sheets of text, those named as the hidden one hidden.
fn open_document_of(sheets: &[(&str, Vec<Vec<String>>)]) -> Vec<u8> {
    let cell = |text: &String| {
        let text = text.replace('&', "&amp;").replace('<', "&lt;");
        let lines = text.split('\n').map(|line| {
            let line = line.replace('\'', "&apos;").replace("  ", " <text:s/>");
            format!("<text:p>{line}</text:p>")
        });
        let lines: String = lines.collect();
        match &*text {
            "" => "<table:table-cell/>".to_owned(),
            _ => {
                format!("<table:table-cell office:value-type=\"string\">{lines}</table:table-cell>")
            }
        }
    };
    let sheet = |(name, rows): &(&str, Vec<Vec<String>>)| {
        let rows = rows.iter().map(|row| {
            let cells: String = row.iter().map(cell).collect();
            format!("<table:table-row>{cells}</table:table-row>")
        });
        let rows: String = rows.collect();
        let style = if *name == "planverk" { "away" } else { "shown" };
        format!(
            "<table:table table:name=\"{name}\" table:style-name=\"{style}\">{rows}</table:table>"
        )
    };
    open_document(&sheets.iter().map(sheet).collect::<String>())
}
