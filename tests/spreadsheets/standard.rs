//! What is exported is a workbook by the standard.

use super::*;

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
