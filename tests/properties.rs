//! What holds of any input: nothing makes the build panic, addresses are addresses, the same input gives the same bytes.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail by panic")]

use planverk::build::{Options, build};
use planverk::diagnostic::Diagnostic;
use planverk::path::{OutputPath, SourcePath, slug};
use planverk::show::show;
use planverk::source::SourceTree;
use planverk::yaml;
use proptest::prelude::*;

fn site(files: &[(&str, String)]) -> SourceTree {
    let frame = [
        ("content/site.yaml", "title: S\n".to_owned()),
        ("content/departments/a.md", "---\ncode: A\nname: A\nkind: other\n---\n".to_owned()),
    ];
    let all = frame.iter().chain(files).map(|(path, text)| (SourcePath::new(*path), text.clone().into_bytes()));
    SourceTree::from_files(all)
}

fn faults(tree: &SourceTree) -> Vec<Diagnostic> {
    build(tree, &Options::default()).diagnostics
}

/// Text made of what means something in front matter and Markdown, more often than of anything.
fn tricky() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "---",
        "\n",
        "\n",
        "  ",
        "- ",
        ": ",
        "title",
        "number",
        "status",
        "responsible",
        "when",
        "milestones",
        "related",
        "[",
        "]",
        "{",
        "}",
        ",",
        "\"",
        "'",
        "#",
        "|",
        ">",
        "&a",
        "*a",
        "!x",
        "1.10",
        "007",
        "2025-06-01",
        "31. februar",
        "Q5",
        "løpende",
        "[[1]]",
        "[[A|b]]",
        "tiltak 1",
        "| a |",
        "|---|",
        "[^1]",
        "[^1]: x",
        "# H",
        "<b>",
        "javascript:",
        "](x.pdf)",
        "![",
        "`",
        "```",
        "\u{feff}",
        "\r\n",
        "\t",
        "ø",
        "\u{0}",
        "\\",
        "%",
        "@",
        "- [x] ",
        "null",
        "true",
        "<<: *a",
        "{{ x }}",
        "{% x %}",
    ]);
    prop::collection::vec(prop_oneof![4 => words.prop_map(str::to_owned), 1 => any::<String>()], 0..40)
        .prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_front_matter_makes_it_panic(text in tricky()) {
        let tree = site(&[
            ("content/plans/p/plan.md", "---\ntitle: P\nkind: action-plan\nperiod: 2026\n---\n".to_owned()),
            ("content/plans/p/1-m.md", format!("---\n{text}\n---\nTekst\n")),
        ]);
        for fault in faults(&tree) {
            show(&fault, tree.text(&fault.place.file), false);
        }
    }

    #[test]
    fn no_file_makes_it_panic(text in tricky(), bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let mut files = vec![];
        for path in ["content/plans/p/plan.md", "content/plans/p/1-d/section.md", "content/plans/p/1-d/1-m.md", "content/plans/p/reports/r.md", "content/pages/om.md"] {
            files.push((SourcePath::new(path), text.clone().into_bytes()));
        }
        files.push((SourcePath::new("content/site.yaml"), bytes.clone()));
        files.push((SourcePath::new("content/departments/x.md"), bytes));
        let tree = SourceTree::from_files(files);
        for fault in faults(&tree) {
            show(&fault, tree.text(&fault.place.file), true);
        }
    }

    #[test]
    fn no_body_makes_it_panic_and_none_runs_a_script(text in tricky()) {
        let tree = site(&[("content/pages/om.md", format!("---\ntitle: Om\n---\n{text}\n"))]);
        let built = build(&tree, &Options::default());
        if let Some(page) = built.value.output.get(&OutputPath::new("om/index.html")) {
            let html = String::from_utf8_lossy(page).to_lowercase();
            prop_assert!(!html.contains("<script"), "{html}");
            prop_assert!(!html.contains("href=\"javascript"), "{html}");
            prop_assert!(!html.contains(" style="), "{html}");
        }
    }

    #[test]
    fn yaml_is_read_or_refused(text in tricky()) {
        let _ = yaml::parse(&text);
        let _ = yaml::place_of_value(&text, &[]);
    }

    #[test]
    fn an_address_is_an_address(name in any::<String>()) {
        let slug = slug(&name);
        prop_assert!(slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{slug:?}");
        prop_assert!(!slug.starts_with('-') && !slug.ends_with('-') && !slug.contains("--"), "{slug:?}");
        prop_assert_eq!(planverk::path::slug(&slug), slug.clone());
    }

    #[test]
    fn the_way_from_a_page_to_the_root_leads_there(parts in prop::collection::vec("[a-z0-9-]{1,8}", 0..6)) {
        let path = OutputPath::page(&parts.iter().map(|part| format!("{part}/")).collect::<String>());
        prop_assert_eq!(path.to_root().matches("../").count(), parts.len());
    }
}
