//! Cells are read as people mean them.

use super::*;

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

/// What a table reports: the cell of each status, with its day and its words.
fn entries(proposal: &Proposal) -> Vec<(String, String)> {
    let changes = proposal.changes.iter();
    changes
        .flat_map(|change| &change.entries)
        .map(|(at, entry)| (at.cell(), format!("{} {}", entry.date, entry.word)))
        .collect()
}

fn owned(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(at, said): &(&str, &str)| ((*at).to_owned(), (*said).to_owned());
    expected.iter().map(owned).collect()
}

/// The cells that are wrong, each with why.
fn wrong(proposal: &Proposal) -> Vec<(String, &table::Why)> {
    let wrong = proposal.wrong.iter();
    wrong.map(|one| (one.at.cell(), &one.why)).collect()
}

/// A workbook with one part written otherwise.
fn rewritten(workbook: &[u8], name: &str, from: &str, to: &str) -> Vec<u8> {
    let mut parts = parts(workbook);
    let text = String::from_utf8(parts[name].clone()).unwrap();
    assert!(text.contains(from), "{text}");
    parts.insert(name.to_owned(), text.replace(from, to).into_bytes());
    zipped(&parts)
}

/// A workbook of a sheet with heads in its first row.
fn with_heads(heads: &[&str], fill: impl Fn(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, head) in (0..).zip(heads) {
        sheet.write_string(0, column, *head).unwrap();
    }
    fill(sheet);
    workbook.save_to_buffer().unwrap()
}

#[test]
fn days_are_counted_from_where_the_workbook_counts_them() {
    let site = prepared(&site(&[("1", "title: En"), ("2", "title: To")]));
    let shown = rust_xlsxwriter::Format::new().set_num_format("dd.mm.yyyy");
    // 1 June 2026 as days since 1904.
    let workbook = with_heads(&["Nr", "Status", "Dato"], |sheet| {
        for (row, number) in [(1, 1), (2, 2)] {
            sheet.write_number(row, 0, number).unwrap();
            sheet.write_string(row, 1, "Ferdig").unwrap();
        }
        sheet
            .write_number_with_format(1, 2, 44_712, &shown)
            .unwrap();
        sheet.write_number(2, 2, 44_712).unwrap();
    });
    let since_1904 = rewritten(
        &workbook,
        "xl/workbook.xml",
        "<workbookPr ",
        "<workbookPr date1904=\"1\" ",
    );
    let expected = [
        ("B2", "2026-06-01 Gjennomført"),
        ("B3", "2026-06-01 Gjennomført"),
    ];
    let proposal = proposed(&site, &since_1904);
    assert_eq!(entries(&proposal), owned(&expected), "{proposal:?}");
    let since_1900 = entries(&proposed(&site, &workbook));
    assert!(since_1900[0].1.starts_with("2022-05-31"), "{since_1900:?}");
}

#[test]
fn a_formula_counts_as_what_it_showed_last() {
    let site = prepared(&site(&[("1", "title: En"), ("2", "title: To")]));
    let workbook = with_heads(&["Nr", "Status", "Dato", "Kilde"], |sheet| {
        for (row, number) in [(1, 1), (2, 2)] {
            sheet.write_number(row, 0, number).unwrap();
            let formula = rust_xlsxwriter::Formula::new("=\"Fer\"&\"dig\"").set_result("Ferdig");
            sheet.write_formula(row, 1, formula).unwrap();
            sheet.write_string(row, 2, "1.6.2026").unwrap();
        }
        // One that shows nothing says nothing.
        let nothing = rust_xlsxwriter::Formula::new("=\"\"").set_result("§");
        sheet.write_formula(1, 3, nothing).unwrap();
    });
    let workbook = rewritten(&workbook, FIRST_SHEET, "<v>§</v>", "<v></v>");
    let proposal = proposed(&site, &workbook);
    let expected = [
        ("B2", "2026-06-01 Gjennomført"),
        ("B3", "2026-06-01 Gjennomført"),
    ];
    assert_eq!(entries(&proposal), owned(&expected), "{proposal:?}");
    assert_eq!(proposal.changes[0].entries[0].1.source, None);
    // Nobody has worked it out: a program has written it, and no spreadsheet has opened it since.
    let never = rewritten(&workbook, FIRST_SHEET, "<v>Ferdig</v>", "");
    let proposal = proposed(&site, &never);
    assert_eq!(
        wrong(&proposal),
        [
            ("B2".to_owned(), &table::Why::Failed(String::new())),
            ("B3".to_owned(), &table::Why::Failed(String::new())),
        ]
    );
    let failed = rewritten(
        &workbook,
        FIRST_SHEET,
        "t=\"str\"><f>\"Fer\"&amp;\"dig\"</f><v>Ferdig</v>",
        "t=\"e\"><f>\"Fer\"&amp;\"dig\"</f><v>#REF!</v>",
    );
    let proposal = proposed(&site, &failed);
    assert!(matches!(&proposal.wrong[0].why, table::Why::Failed(said) if said == "#REF!"));
}

const FIRST_SHEET: &str = "xl/worksheets/sheet1.xml";

#[test]
fn a_number_is_that_of_its_measure_however_it_is_kept() {
    let many = site(&[
        ("'1.1'", "title: Den første"),
        ("'1.10'", "title: Den tiende"),
        ("'2.20'", "title: Den tjuende"),
        ("12", "title: Den tolvte"),
    ]);
    let site = prepared(&many);
    let heads = ["Tiltaksnr.", "Status", "Dato"];
    let numbered = |numbers: &[f64]| {
        with_heads(&heads, |sheet| {
            for (row, number) in (1..).zip(numbers) {
                sheet.write_number(row, 0, *number).unwrap();
                sheet.write_string(row, 1, "FERDIG").unwrap();
                sheet.write_string(row, 2, "2026-06-01").unwrap();
            }
        })
    };
    let of = |proposal: &Proposal| -> Vec<String> {
        let changes = proposal.changes.iter();
        changes
            .map(|change| site.model.full_id(change.measure))
            .collect()
    };
    // 2.2 can only be 2.20; 1.1 can be two.
    let proposal = proposed(&site, &numbered(&[12.0, 2.2]));
    assert_eq!(of(&proposal), ["p/2.20", "p/12"], "{proposal:?}");
    assert!(proposal.notes.is_empty(), "{:?}", proposal.notes);
    let proposal = proposed(&site, &numbered(&[1.1]));
    assert!(
        matches!(&proposal.wrong[..], [table::Wrong { why: table::Why::WhichNumber { choices, .. }, .. }] if choices == "p/1.1, p/1.10"),
        "{proposal:?}"
    );
    let text = |numbers: &[&str]| {
        let rows = numbers
            .iter()
            .map(|number| format!("{number};Ferdig;1.6.26\n"));
        format!("Nr;Status;Dato\n{}", rows.collect::<String>())
    };
    let proposal = proposed(&site, text(&["12.0", "1.10", "1.1"]).as_bytes());
    assert_eq!(of(&proposal), ["p/1.1", "p/1.10", "p/12"], "{proposal:?}");
    let proposal = proposed(&site, text(&["12,00", "2.2"]).as_bytes());
    assert_eq!(of(&proposal), ["p/12"]);
    assert!(
        matches!(&wrong(&proposal)[..], [(at, table::Why::NoSuchMeasure { .. })] if at == "A3")
    );
    // Excel in Norway makes a day of 1.10.
    let day = with_heads(&heads, |sheet| {
        let day = rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 10, 1).unwrap();
        let shown = rust_xlsxwriter::Format::new().set_num_format("d.mmm");
        sheet
            .write_datetime_with_format(1, 0, &day, &shown)
            .unwrap();
        sheet.write_string(1, 1, "Ferdig").unwrap();
    });
    let proposal = proposed(&site, &day);
    assert!(
        matches!(&wrong(&proposal)[..], [(at, table::Why::DayForNumber(day))] if at == "A2" && day == "2026-10-01"),
        "{proposal:?}"
    );
}

/// What becomes of the cells of a row.
type Arrange<'a> = Box<dyn Fn(&[String]) -> Vec<String> + 'a>;

#[test]
fn an_export_may_come_back_rearranged() {
    let tree = site(&[
        ("1", "title: En\nwhen: våren 2026"),
        (
            "2",
            "title: To\nstatus: [{date: 2025-01-01, status: planned}]",
        ),
    ]);
    let site = prepared(&tree);
    let workbook = export::workbook(&site, Asked::default()).unwrap();
    let whole = cells(&workbook, 0);
    let place = |name: &str| whole[0].iter().position(|head| head == name).unwrap();
    let mut filled = whole.clone();
    filled[2][place("Status")] = "GJENNOMFØRT".to_owned();
    filled[2][place("Statusdato")] = "46174".to_owned();
    let rearranged: [Arrange<'_>; 3] = [
        // The columns the other way round.
        Box::new(|row| row.iter().rev().cloned().collect()),
        // Without those that only show what the plan says.
        Box::new(|row| {
            let kept = ["Id", "Status", "Statusdato", "Når"].map(place);
            kept.map(|at| row[at].clone()).to_vec()
        }),
        // With one of their own in front.
        Box::new(|row| {
            let own = "Saksbehandler".to_owned();
            std::iter::once(own).chain(row.iter().cloned()).collect()
        }),
    ];
    for arrange in rearranged {
        let rows: Vec<Vec<String>> = filled.iter().map(|row| arrange(row)).collect();
        let mut twice = rows.clone();
        twice.insert(1, rows[0].clone());
        twice.push(Vec::new());
        twice.push(rows[2].clone());
        let sheets = |name, rows| [(name, rows), ("planverk", cells(&workbook, 2))];
        for bytes in [
            saved(&workbook, &rows),
            written_table(&rows, b','),
            // A sheet called otherwise, the heads twice, an empty row, a row twice.
            open_document_of(&sheets("Svar fra oss", twice)),
        ] {
            let proposal = proposed(&site, &bytes);
            assert!(proposal.wrong.is_empty(), "{:?}", proposal.wrong);
            let [(_, entry)] = &entries(&proposal)[..] else {
                panic!("{proposal:?}");
            };
            assert_eq!(entry, "2026-06-01 Gjennomført");
            assert_eq!(proposal.unchanged, 1);
        }
    }
}

#[test]
fn what_excel_calls_unicode_text_is_read() {
    let site = prepared(&site(&[("1", "title: Én"), ("2", "title: To")]));
    let text =
        "Nr\tTiltak\tStatus\tDato\r\n1\tÉn\t\u{a0}Pågående \t1. juni 2026\r\n\r\n2\tTo\t\t\r\n";
    let wide = |bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        let marked = format!("\u{feff}{text}");
        marked.encode_utf16().flat_map(bytes).collect()
    };
    let windows: Vec<u8> = text
        .replace('\t', ";")
        .chars()
        .map(|letter| u8::try_from(u32::from(letter)).unwrap())
        .collect();
    for bytes in [
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
        format!("\u{feff}{text}").into_bytes(),
        text.as_bytes().to_vec(),
        windows,
    ] {
        let proposal = proposed(&site, &bytes);
        let expected = [("C2", "2026-06-01 Pågående")];
        assert_eq!(entries(&proposal), owned(&expected), "{proposal:?}");
        assert!(proposal.wrong.is_empty() && proposal.unchanged == 1);
    }
}

/// A cell of a spreadsheet of LibreOffice's kind.
fn cell(kind: &str, attributes: &str, text: &str) -> String {
    format!("<table:table-cell office:value-type=\"{kind}\" {attributes}>{text}</table:table-cell>")
}

#[test]
fn spreadsheets_of_libreoffice_are_read_as_those_of_excel() {
    let numbers = ["1", "2", "3", "4", "5", "6", "7"];
    let tree = site(&numbers.map(|number| (number, "title: Noe")));
    let site = prepared(&tree);
    let text = |text: &str| cell("string", "", &format!("<text:p>{text}</text:p>"));
    let number = |number: u8| {
        cell(
            "float",
            &format!("office:value=\"{number}\""),
            "<text:p>x</text:p>",
        )
    };
    let done = text("Fer<text:span>dig</text:span>");
    let day = cell(
        "date",
        "office:date-value=\"2026-06-01T00:00:00\"",
        "<text:p>01.06.26</text:p>",
    );
    let row = |cells: &[&String]| {
        let cells: String = cells.iter().map(|cell| cell.as_str()).collect();
        format!("<table:table-row>{cells}</table:table-row>")
    };
    let heads = row(&[
        &text("Nr."),
        &text("Status"),
        &text("Dato"),
        &text("Merknad"),
    ]);
    let merged = cell(
        "string",
        "table:number-rows-spanned=\"2\"",
        "<text:p>Pågår</text:p>",
    );
    let covered = "<table:covered-table-cell/>".to_owned();
    let note = cell(
        "string",
        "",
        "<office:annotation><text:p>Ikke med</text:p></office:annotation>\
         <text:p>En<text:s text:c=\"4000000000\"/>og &lt;to&gt;<text:line-break/>&#230;</text:p><text:p>ø</text:p>",
    );
    let formula = cell(
        "string",
        "table:formula=\"of:=[.B2]\"",
        "<text:p>Planlagt</text:p>",
    );
    let failed = cell(
        "string",
        "office:string-value=\"\" calcext:value-type=\"error\" table:formula=\"of:=1/0\"",
        "<text:p>#DIV/0!</text:p>",
    );
    let days = cell("float", "office:value=\"46174\"", "<text:p>46174</text:p>");
    let blank = "<table:table-cell/>".to_owned();
    let body = [
        "<table:table table:name=\"Svar\"><table:table-column/><table:table-header-rows>".to_owned(),
        "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>".to_owned(),
        heads,
        "</table:table-header-rows>".to_owned(),
        row(&[&number(1), &done, &day, &note]),
        row(&[&number(2), &merged, &days]),
        row(&[&text("3"), &covered, &text("1. juni 2026")]),
        "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>".to_owned(),
        "<table:table-row table:visibility=\"collapse\">".to_owned(),
        number(4),
        formula,
        day.clone(),
        "</table:table-row>".to_owned(),
        row(&[&number(5), &failed, &day]),
        row(&[&number(6), &blank, &day]),
        "<table:table-row table:number-rows-repeated=\"1048560\"><table:table-cell/></table:table-row></table:table>".to_owned(),
        // Not shown, so not meant.
        format!("<table:table table:name=\"Gammelt\" table:style-name=\"away\">{}</table:table>", row(&[&number(7), &done])),
    ];
    let proposal = proposed(&site, &open_document(&body.concat()));
    let expected = [
        ("B4", "2026-06-01 Gjennomført"),
        ("B5", "2026-06-01 Pågående"),
        ("B6", "2026-06-01 Pågående"),
        ("B10", "2026-06-01 Planlagt"),
    ];
    assert_eq!(entries(&proposal), owned(&expected), "{proposal:?}");
    let said = &proposal.changes[0].entries[0].1.note;
    let said = said.as_ref().unwrap().split_whitespace();
    assert_eq!(said.collect::<Vec<_>>(), ["En", "og", "<to>", "æ", "ø"]);
    let failed = "#DIV/0!".to_owned();
    assert_eq!(
        wrong(&proposal),
        [("B11".to_owned(), &table::Why::Failed(failed))]
    );
    assert!(
        matches!(&proposal.notes[..], [table::Note::Formula(at)] if at.cell() == "B10" && at.sheet.as_deref() == Some("Svar")),
        "{:?}",
        proposal.notes
    );
}

#[test]
fn an_export_saved_by_libreoffice_is_untouched() {
    let site = prepared(&sample());
    let workbook = export::workbook(&site, Asked::default()).unwrap();
    let sheets = ["Tiltak", "Slik fyller du ut", "planverk"];
    let sheets: Vec<_> = sheets
        .into_iter()
        .zip((0..3).map(|at| cells(&workbook, at)))
        .collect();
    let proposal = proposed(&site, &open_document_of(&sheets));
    assert!(is_empty(&proposal), "{proposal:?}");
    assert_eq!(
        proposal.unchanged,
        export::measures(&site, Asked::default()).len()
    );
}
