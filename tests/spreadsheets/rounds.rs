//! What comes back untouched changes nothing; what was edited is all that changes; what both have
//! changed is told.

use super::*;

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

/// What the front matter of a measure may say, in as many ways as people write it.
fn front_matter() -> impl Strategy<Value = String> {
    let title = prop::sample::select(vec![
        "title: Æøå",
        "title:   'Det''s'  # c",
        "title: \"a: \\\"b\\\"\"",
        "title: >-\n  over\n  linjer",
        "# før\ntitle: =x",
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

/// A site whose measures begin with a byte order mark, as Windows' editor writes them.
fn with_boms(tree: SourceTree) -> SourceTree {
    let files: Vec<(SourcePath, Vec<u8>)> = tree
        .below("content/plans/p")
        .filter(|(path, _)| path.as_str().ends_with("-m.md"))
        .map(|(path, _)| {
            let text = tree.text(path).unwrap();
            (path.clone(), format!("\u{feff}{text}").into_bytes())
        })
        .collect();
    files
        .into_iter()
        .fold(tree, |tree, (path, bytes)| tree.with(path, bytes))
}

/// What stands below the front matter.
fn body_of(text: &str) -> &str {
    text.rsplit_once("---").unwrap().1
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
        kind in 0..4,
        has_bom in any::<bool>(),
    ) {
        let numbers: Vec<String> = (1..=measures.len()).map(|number| number.to_string()).collect();
        let files: Vec<(&str, &str)> = numbers.iter().map(String::as_str).zip(measures.iter().map(|(yaml, _)| yaml.as_str())).collect();
        let tree = if has_bom { with_boms(site(&files)) } else { site(&files) };
        let before = prepared(&tree);
        let workbook = export::workbook(&before, Asked::default()).unwrap();
        let mut rows = match kind {
            0 | 3 => cells(&workbook, 0),
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
            2 => written_table(&rows, b'\t'),
            _ => open_document_of(&[("Tiltak", rows), ("planverk", cells(&workbook, 2))]),
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
            prop_assert!(was.matches("# c").count() <= is.matches("# c").count());
            prop_assert_eq!(was.contains("\r\n"), is.contains("\r\n"));
            prop_assert_eq!(was.starts_with('\u{feff}'), is.starts_with('\u{feff}'));
            prop_assert_eq!(body_of(&was), body_of(&is));
            // Nothing stands there besides: each line that is new says what was edited.
            let new = is.lines().filter(|line| !was.lines().any(|old| old == *line));
            for line in new {
                let line = line.trim();
                let is_meant = line.starts_with("title:") && filled.title.is_some()
                    || line.starts_with("when:") && filled.when.is_some()
                    || filled.status.is_some() && ["status:", "- ", "date:", "source:", "note:", "{date", "]"].iter().any(|start| line.starts_with(start))
                    || filled.status.is_some() && ["æ", "ø"].contains(&line);
                prop_assert!(is_meant, "{line}\n{was}\n{is}");
            }
        }
        // A second time it says nothing new.
        prop_assert!(is_empty(&proposed(&after, &bytes)), "{:?}", proposed(&after, &bytes));
        let again = export::workbook(&after, Asked::default()).unwrap();
        prop_assert!(is_empty(&proposed(&after, &again)));
    }
}

/// What one side makes of a value: nothing, one thing or another.
fn side() -> impl Strategy<Value = Option<&'static str>> {
    prop::sample::select(vec![None, Some("ett"), Some("annet")])
}

proptest! {
    #![proptest_config(rounds(25))]

    /// Of each value that a table and the site may have changed: only the table's change is taken, only
    /// the site's stays, the same of both is agreed on, and what differs is told with all three.
    #[test]
    fn what_both_have_changed_is_told(
        sides in prop::collection::vec([(side(), side()), (side(), side())], 1..4),
        kind in 0..3,
    ) {
        let title = |side: &str| format!("Tittel {side}");
        let when = |side: &str| if side == "ett" { "våren 2027" } else { "høsten 2027" };
        let numbers: Vec<String> = (1..=sides.len()).map(|number| number.to_string()).collect();
        let yaml = "title: 'En' # t\nwhen: \"2026\" # w\n";
        let tree = site(&numbers.iter().map(|number| (&**number, yaml)).collect::<Vec<_>>());
        let before = prepared(&tree);
        let workbook = export::workbook(&before, Asked::default()).unwrap();
        let mut rows = match kind {
            1 => read_table(&export::table(&before, Asked::default())),
            _ => cells(&workbook, 0),
        };
        let place = |name: &str| rows[0].iter().position(|head| head == name).unwrap();
        let places = [place("Tittel"), place("Når")];
        let mut changed = tree.clone();
        for (at, [titles, whens]) in sides.iter().enumerate() {
            if let Some(side) = titles.0 {
                rows[at + 1][places[0]] = title(side);
            }
            if let Some(side) = whens.0 {
                rows[at + 1][places[1]] = when(side).to_owned();
            }
            let path = SourcePath::new(format!("content/plans/p/{}-m.md", at + 1));
            let mut text = tree.text(&path).unwrap().to_owned();
            if let Some(side) = titles.1 {
                text = text.replace("'En'", &format!("\"{}\"", title(side)));
            }
            if let Some(side) = whens.1 {
                text = text.replace("2026", when(side));
            }
            changed = changed.with(path, text.into_bytes());
        }
        let bytes = match kind {
            0 => saved(&workbook, &rows),
            1 => written_table(&rows, b','),
            _ => open_document_of(&[("Tiltak", rows), ("planverk", cells(&workbook, 2))]),
        };
        let after = prepared(&changed);
        let proposal = proposed(&after, &bytes);
        let mut told = Vec::new();
        for (at, both) in sides.iter().enumerate() {
            let of_measure = proposal.changes.iter().find(|change| change.measure == MeasureId(at));
            let taken = [
                of_measure.and_then(|change| change.title.clone()),
                of_measure.and_then(|change| change.when.clone()),
            ];
            for (field, (table, site)) in both.iter().enumerate() {
                let words = |side: &str| if field == 0 { title(side) } else { when(side).to_owned() };
                let was = if field == 0 { "En" } else { "2026" };
                match (table, site) {
                    (Some(table), None) => prop_assert_eq!(taken[field].clone(), Some(words(table))),
                    (Some(table), Some(site)) if table != site => {
                        prop_assert_eq!(&taken[field], &None);
                        told.push((was.to_owned(), words(site), words(table)));
                    }
                    _ => prop_assert_eq!(&taken[field], &None),
                }
            }
        }
        let conflicts: Vec<(String, String, String)> = proposal.wrong.iter().map(|wrong| match &wrong.why {
            // A table of text keeps only a print of what it was made from.
            table::Why::Conflict(one) => (one.exported.clone().unwrap_or_else(|| told_of(&one.now, &told)), one.now.clone(), one.table.clone()),
            other => panic!("{other:?}"),
        }).collect();
        prop_assert_eq!(conflicts, told);
    }
}

/// What was exported, by what stands there now.
fn told_of(now: &str, told: &[(String, String, String)]) -> String {
    told.iter()
        .find(|(_, site, _)| site == now)
        .unwrap()
        .0
        .clone()
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
