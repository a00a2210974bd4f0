//! What holds of any input: nothing makes the build panic, addresses are addresses, the same input
//! gives the same bytes.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

use std::collections::{BTreeMap, HashSet};

use planverk::build::{Cache, Options, Prepared, build, prepare};
use planverk::config::Config;
use planverk::diagnostic::Diagnostic;
use planverk::document::{
    FrozenEntry, FrozenMeasure, FrozenResponsible, FrozenSection, edition_text, read_files,
};
use planverk::keys;
use planverk::path::{OutputPath, SourcePath, slug};
use planverk::show::{Manner, show};
use planverk::source::SourceTree;
use planverk::yaml;
use proptest::prelude::*;

fn site(files: &[(&str, String)]) -> SourceTree {
    let frame = [
        ("content/site.yaml", "title: S\n".to_owned()),
        (
            "content/departments/a.md",
            "---\ncode: A\nname: A\nkind: other\n---\n".to_owned(),
        ),
    ];
    let all = frame
        .iter()
        .chain(files)
        .map(|(path, text)| (SourcePath::new(*path), text.clone().into_bytes()));
    SourceTree::from_files(all)
}

fn faults(tree: &SourceTree) -> Vec<Diagnostic> {
    build(tree, &Options::default(), &mut Cache::default()).diagnostics
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
    prop::collection::vec(
        prop_oneof![4 => words.prop_map(str::to_owned), 1 => any::<String>()],
        0..40,
    )
    .prop_map(|parts| parts.concat())
}

/// A measure of an edition.
fn frozen() -> impl Strategy<Value = FrozenMeasure> {
    let text = || r#"[a-zæøå0-9"\\{}:,#«»–-][a-zæøå "\\{}\[\]:#-]{0,12}[a-z0-9"\\}\]]"#;
    let status = || prop::sample::select(keys::STATUSES);
    let section = (text(), text()).prop_map(|(id, title)| FrozenSection { id, title });
    let who = (
        text(),
        text(),
        prop::sample::select(vec!["lead", "shared", "contributor"]),
    );
    let who = who.prop_map(|(department, name, role)| FrozenResponsible {
        department,
        name,
        role,
    });
    let entry = (status(), prop::option::of(text()));
    let entry = entry.prop_map(|(status, source)| FrozenEntry { status, source });
    let day = prop::option::of(prop::sample::select(vec!["2025-06-01", "2024-02-29"]));
    let names = (text(), prop::option::of(text()), text());
    let belongs = (
        prop::option::of(section),
        prop::collection::vec(who, 0..3),
        any::<bool>(),
    );
    let says = (
        prop::option::of(status()),
        day,
        prop::option::of(text()),
        prop::collection::vec(entry, 0..3),
        prop::option::of(text()),
    );
    (names, belongs, says).prop_map(|((id, number, title), belongs, says)| FrozenMeasure {
        id,
        number,
        title,
        section: belongs.0,
        responsible: belongs.1,
        others: belongs.2,
        status: says.0,
        status_date: says.1.map(|day| day.parse().unwrap()),
        source: says.2,
        also: says.3,
        when: says.4,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_front_matter_makes_it_panic(text in tricky()) {
        let tree = site(&[
            ("content/plans/p/plan.md", "---\ntitle: P\nkind: action-plan\nperiod: 2026\n---\n".to_owned()),
            ("content/plans/p/1-m.md", format!("---\n{text}\n---\nTekst\n")),
        ]);
        show(&faults(&tree), |file| tree.shown_text(file), Manner::default());
    }

    #[test]
    fn no_file_makes_it_panic(text in tricky(), bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let mut files = vec![];
        for path in ["content/plans/p/plan.md", "content/plans/p/1-d/section.md", "content/plans/p/1-d/1-m.md", "content/plans/p/reports/r.md", "content/plans/p/reports/2025-06-01.json", "content/pages/om.md"] {
            files.push((SourcePath::new(path), text.clone().into_bytes()));
        }
        files.push((SourcePath::new("content/site.yaml"), bytes.clone()));
        files.push((SourcePath::new("content/departments/x.md"), bytes));
        let tree = SourceTree::from_files(files);
        let manner = Manner { color: true, ..Manner::default() };
        show(&faults(&tree), |file| tree.shown_text(file), manner);
    }

    #[test]
    fn no_body_makes_it_panic_and_none_runs_a_script(text in tricky()) {
        let tree = site(&[("content/pages/om.md", format!("---\ntitle: Om\n---\n{text}\n"))]);
        let built = build(&tree, &Options::default(), &mut Cache::default());
        if let Some(page) = built.value.output.get(&OutputPath::new("om/index.html")) {
            let html = String::from_utf8_lossy(page).to_lowercase();
            prop_assert!(!html.contains("<script"), "{html}");
            prop_assert!(!html.contains("href=\"javascript"), "{html}");
            prop_assert!(!html.contains(" style="), "{html}");
        }
    }

    /// What is written of a plan is what is read of it, whatever its measures are called.
    #[test]
    fn an_edition_is_read_as_it_was_written(measures in prop::collection::vec(frozen(), 0..8)) {
        let mut measures = measures;
        let mut met = HashSet::new();
        measures.retain(|measure| met.insert(measure.id.clone()));
        let date = "2025-06-01".parse().unwrap();
        let text = edition_text(date, ("p", "P \"Q\" \\"), &measures);
        let file = SourcePath::new("content/plans/p/reports/2025-06-01.json");
        let tree = SourceTree::from_files([(file.clone(), text.into_bytes())]);
        let (read, _) = read_files(&tree, &Config::default(), |_, _| None);
        let of_it: Vec<_> = read.diagnostics.iter().filter(|fault| fault.place.file == file).collect();
        prop_assert!(of_it.is_empty(), "{of_it:?}");
        let edition = &read.value.editions[0];
        prop_assert_eq!(edition.date, Some(date));
        prop_assert_eq!(&edition.title, "P \"Q\" \\");
        prop_assert_eq!(&edition.measures, &measures);
    }

    #[test]
    fn yaml_is_read_or_refused(text in tricky()) {
        let _ = yaml::parse(&text);
        let _ = yaml::Places::of(&text);
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

/// One edit of a site: a file made, changed, removed or renamed; content, theme and settings.
#[derive(Clone, Debug)]
enum Edit {
    Put(&'static str, String),
    Remove(&'static str),
    Rename(&'static str, &'static str),
}

const FILES: [&str; 14] = [
    "content/site.yaml",
    "content/departments/a.md",
    "content/plans/p/plan.md",
    "content/plans/p/1-d/section.md",
    "content/plans/p/1-d/1-m.md",
    "content/plans/p/2-n.md",
    "content/plans/p/3-o.md",
    "content/plans/p/ark.pdf",
    "content/plans/p/reports/2025-06-01.md",
    "content/plans/p/reports/2025-06-01.json",
    "content/pages/om.md",
    "content/static/ark.pdf",
    "themes/standard/strings/nb.ftl",
    "themes/standard/templates/free.html",
];

/// What a measure may say that depends on what other files say: codes, goals, sections, periods,
/// days of reports, words for statuses, files and headings.
const MEASURES: [&str; 19] = [
    "goals: [1, 2]\nstatus: Gjennomført",
    "status: [{date: 2025-06-01, status: done}]",
    "status: Gjort",
    "status: Levert",
    "responsible: [A, B]",
    "related: [2, p, a]",
    "when: Q1",
    "when: innen utgangen av perioden",
    "when: 2026-06-01",
    "goals: [3]",
    "also_in: [d]",
    "draft: true",
    "language: nn",
    "milestones: [{title: N, due: Q2 2026}]",
    "tags: \"uten slutt",
    "number: [4]",
    "milestones: [{title: N, due: \"1850\"}]\nresponsible: A",
    "status: [{date: 2052-06-01, status: done}]\nallow: [nobody-responsible]",
    "status: [{date: 2025-06-01, status: done}, {date: 2025-06-01, status: ongoing}]\nothers: true",
];

/// What a text may lead to.
const TEXTS: [&str; 6] = [
    "Etter tiltak 2.",
    "Se [[p/d]].",
    "[Ark](/ark.pdf)",
    "[Ark](ark.pdf)",
    "[Her](2-n.md#mer)",
    "## Mer\n\nLes [[3]].",
];

/// What a file may hold, mended or broken.
fn content(file: &str, choice: u8) -> String {
    let choice = usize::from(choice);
    let front = |keys: &str, body: &str| format!("---\n{keys}\n---\n{body}\n");
    let one_of = |texts: &[&str]| texts[choice % texts.len()].to_owned();
    match file {
        "content/site.yaml" => one_of(&[
            "title: S",
            "title: T\nas_of: 2025-01-01",
            "titel: S",
            "title: S\npublic: true",
            "title: S\nstatuses: {Levert: done}",
            "title: S\nlanguage: nn",
            "title: \"S",
            "title: S\nstatuses: {Levert: tull}",
            "title: S\nunsafe_html: true",
        ]),
        "content/departments/a.md" => {
            let says = one_of(&[
                "code: A\nname: A",
                "code: A\nname: C",
                "code: B\nname: A",
                "code: a\nname: A",
                "kode: A\nname: A",
                "code: A\nname: \"A",
            ]);
            front(&format!("{says}\nkind: other"), "")
        }
        "content/plans/p/plan.md" => {
            let says = one_of(&[
                "P\ngoals: [Et, To]",
                "P",
                "Q\ngoals: [Et, To]",
                "P\nperiod: 2026\ngoals: [Et, To]",
                "P\nperiod: 2024–2027\ngoals: [Et, To, Tre]",
                "P\nx: y",
                "P\nmeasure_term: punkt",
                "P\nlanguage: nn",
                "P\ndraft: true",
                "P\nmål: [Et]\nperiode: 2026",
                "\"P",
            ]);
            front(&format!("title: {says}\nkind: action-plan"), "Se [[1]].")
        }
        "content/plans/p/1-d/section.md" => front(
            &format!("title: {}", one_of(&["D", "E", "D\ndraft: true", "[x"])),
            "Se [[2]].",
        ),
        "content/plans/p/reports/2025-06-01.md" => {
            let says = one_of(&[
                "R\ndate: 2025-06-01",
                "S\ndate: 2025-06-01",
                "R\ndate: 2025-05-01",
                "R\ndraft: true",
                "R\ndate: i går",
                "R\ndate: 2025-06-01\ndeclares: {measures: 2, departments: [A], status: {done: 1}}",
                "R\ndate: 2031-06-01\nallow: [far-date]",
            ]);
            front(&format!("title: {says}"), "Se [[3]].")
        }
        "content/plans/p/reports/2025-06-01.json" => {
            let measures = one_of(&[
                r#"{"id": "1", "title": "M", "status": "done", "status_date": "2025-06-01"}"#,
                r#"{"id": "9", "title": "Borte", "section": {"id": "d", "title": "D"}}"#,
                r#"{"id": "1", "title": "M", "responsible": [{"department": "A", "name": "A", "role": "lead"}]}"#,
                r#"{"id": "2", "title": "N", "status": "ferdig"}"#,
                r#"{"id": "2""#,
                "",
            ]);
            let head =
                r#""schema": "edition-1", "date": "2025-06-01", "plan": {"id": "p", "title": "P"}"#;
            format!("{{{head}, \"measures\": [{measures}]}}\n")
        }
        "content/pages/om.md" => front(
            "title: Om",
            &one_of(&["A", "B", "[[1]]", "[[p]] og [[p/1]]", "<b>A</b>"]),
        ),
        "themes/standard/strings/nb.ftl" => {
            let own = include_str!("../themes/standard/strings/nb.ftl");
            let word = one_of(&["Gjennomført", "Ferdig", "Utført", "Gjort"]);
            let month = one_of(&["juni", "juno"]);
            own.replace(
                "status-done = Gjennomført",
                &format!("status-done = {word}"),
            )
            .replace("month-6 = juni", &format!("month-6 = {month}"))
        }
        "themes/standard/templates/free.html" => {
            let own = include_str!("../themes/standard/templates/free.html");
            let text = one_of(&[
                "{{ view.body | safe }}",
                "<p>Ny</p>",
                "{% if %}",
                "{{ view.what.ever }}",
            ]);
            own.replace("{{ view.body | safe }}", &text)
        }
        "content/plans/p/ark.pdf" | "content/static/ark.pdf" => one_of(&["1", "2"]),
        _ => {
            let number = ["1-m", "2-n"]
                .iter()
                .position(|name| file.contains(name))
                .map_or(3, |place| place + 1);
            let says = MEASURES[choice % MEASURES.len()];
            front(
                &format!("number: {number}\ntitle: M\n{says}"),
                TEXTS[choice / MEASURES.len() % TEXTS.len()],
            )
        }
    }
}

/// How many sequences of edits are tried; `PLANVERK_SEQUENCES` asks for more than there is time for
/// each day.
fn sequences() -> u32 {
    std::env::var("PLANVERK_SEQUENCES")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(40)
}

impl Edit {
    fn make(self, files: &mut BTreeMap<&'static str, String>) {
        match self {
            Edit::Put(file, text) => drop(files.insert(file, text)),
            Edit::Remove(file) => drop(files.remove(file)),
            Edit::Rename(from, to) => {
                if let Some(text) = files.remove(from) {
                    files.insert(to, text);
                }
            }
        }
    }
}

fn tree_of(files: &BTreeMap<&str, String>) -> SourceTree {
    let files = files.iter();
    SourceTree::from_files(
        files.map(|(path, text)| (SourcePath::new(*path), text.clone().into_bytes())),
    )
}

fn edit() -> impl Strategy<Value = Edit> {
    let file = || prop::sample::select(FILES.to_vec());
    prop_oneof![
        // What is as it should be more often than any one thing else: most faults hide all others.
        4 => file().prop_map(|file| Edit::Put(file, content(file, 0))),
        4 => (file(), any::<u8>()).prop_map(|(file, choice)| Edit::Put(file, content(file, choice))),
        1 => file().prop_map(Edit::Remove),
        1 => (file(), file()).prop_map(|(from, to)| Edit::Rename(from, to)),
    ]
}

/// What happens to a site that is served: somebody edits it, its files are asked for, or nothing
/// happens for a while, so that all pages are checked until something does.
#[derive(Clone, Debug)]
enum Step {
    Edit(Edit),
    Make,
    /// Stopped when so many pages have been checked.
    Check(Option<usize>),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => edit().prop_map(Step::Edit),
        2 => Just(Step::Make),
        2 => Just(Step::Check(None)),
        2 => (0..60usize).prop_map(|pages| Step::Check(Some(pages))),
    ]
}

/// A site as it is served: the last one without errors, and the files that it was made from.
struct Served {
    cache: Cache,
    ready: Option<(Prepared, SourceTree)>,
}

impl Served {
    /// Gets the site ready from files as they are now; one with errors leaves the last good one.
    fn edited(&mut self, tree: SourceTree) -> Result<(), TestCaseError> {
        let warm = prepare(&tree, &Options::default(), &mut self.cache);
        let cold = prepare(&tree, &Options::default(), &mut Cache::default());
        prop_assert_eq!(&warm.diagnostics, &cold.diagnostics);
        if !warm.failed() {
            self.ready = Some((warm.value, tree));
        }
        Ok(())
    }

    /// Makes every file of the site that is ready, together and one by one, as a server is asked
    /// for them.
    fn made(&self) -> Result<(), TestCaseError> {
        let Some((warm, tree)) = &self.ready else {
            return Ok(());
        };
        let cold = build(tree, &Options::default(), &mut Cache::default());
        match warm.all() {
            Ok(output) => prop_assert!(output == cold.value.output),
            Err(faults) => prop_assert!(cold.diagnostics.ends_with(&faults)),
        }
        for (path, bytes) in cold.value.output.iter() {
            let made = warm.file(path);
            prop_assert!(
                made.is_some_and(|made| made.is_ok_and(|made| made == *bytes)),
                "{path}"
            );
        }
        Ok(())
    }

    /// Checks the pages of the site that is ready. One that is not stopped finds all there is to
    /// find.
    fn checked(&mut self, pages: Option<usize>) -> Result<(), TestCaseError> {
        let Some((warm, tree)) = &self.ready else {
            return Ok(());
        };
        let mut left = pages;
        let is_stopped = || match &mut left {
            Some(0) => true,
            Some(left) => {
                *left -= 1;
                false
            }
            None => false,
        };
        if let Some(found) = warm.check(&mut self.cache, is_stopped) {
            let cold = prepare(tree, &Options::default(), &mut Cache::default());
            let all = cold.value.check(&mut Cache::default(), || false);
            prop_assert_eq!(Some(found), all);
        }
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: sequences(), failure_persistence: None, ..ProptestConfig::default() })]

    /// After any edits and checks, a build that remembers earlier ones gives what a new one gives:
    /// every byte, every diagnostic.
    #[test]
    fn a_warm_build_equals_a_cold_one(steps in prop::collection::vec(step(), 1..40)) {
        let mut files: BTreeMap<&str, String> = FILES.into_iter().map(|file| (file, content(file, 0))).collect();
        let mut served = Served { cache: Cache::remembering(), ready: None };
        served.edited(tree_of(&files))?;
        for step in steps {
            match step {
                Step::Edit(edit) => {
                    edit.make(&mut files);
                    served.edited(tree_of(&files))?;
                }
                Step::Make => served.made()?,
                Step::Check(pages) => served.checked(pages)?,
            }
        }
        served.checked(None)?;
        served.made()?;
    }
}

/// A page that the new templates cannot make is found, though the site was checked meanwhile as
/// the old ones make it.
#[test]
fn what_old_templates_make_says_nothing_of_new_ones() {
    let mut files: BTreeMap<&str, String> = FILES
        .into_iter()
        .map(|file| (file, content(file, 0)))
        .collect();
    let mut served = Served {
        cache: Cache::remembering(),
        ready: None,
    };
    served.edited(tree_of(&files)).unwrap();
    files.insert(FILES[12], content(FILES[12], 3));
    files.insert(FILES[0], content(FILES[0], 7));
    served.edited(tree_of(&files)).unwrap();
    served.checked(None).unwrap();
    files.insert(FILES[0], content(FILES[0], 0));
    served.edited(tree_of(&files)).unwrap();
    served.checked(None).unwrap();
}
