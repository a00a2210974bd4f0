//! How long a build takes: cold, and again after an edit such as an editor makes while a site is
//! served. In memory, no disk. Run with `cargo bench`; `tests/bench/README.md` has figures.
#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a benchmark may fail by panic and documents itself"
)]

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use planverk::build::{Cache, Options, build, prepare};
use planverk::path::{OutputPath, SourcePath};
use planverk::source::SourceTree;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const SIZES: [usize; 3] = [100, 1_000, 10_000];
const MEASURES_OF_A_PLAN: usize = 50;
const MEASURES_OF_A_SECTION: usize = 10;
const DEPARTMENTS: usize = 25;

fn main() {
    divan::main();
}

/// Builds a site of so many measures with nothing remembered.
#[divan::bench(args = SIZES, sample_size = 1, sample_count = 10)]
fn cold(bencher: Bencher<'_, '_>, measures: usize) {
    let tree = site(measures);
    bencher.counter(ItemsCount::new(measures)).bench(|| {
        let built = build(black_box(&tree), &Options::default(), &mut Cache::default());
        assert!(built.diagnostics.is_empty(), "{:?}", built.diagnostics);
        built.value.output
    });
}

/// From the edit of one measure's text to its page.
#[divan::bench(args = SIZES, sample_size = 1, sample_count = 10)]
fn after_an_edit_of_a_text(bencher: Bencher<'_, '_>, measures: usize) {
    again(bencher, measures, Edit::Text);
}

/// From a new status of one measure to its page and the status index of its plan.
#[divan::bench(args = SIZES, sample_size = 1, sample_count = 10)]
fn after_an_edit_of_a_status(bencher: Bencher<'_, '_>, measures: usize) {
    again(bencher, measures, Edit::Status);
}

/// What an editor does to the first measure.
#[derive(Clone, Copy, PartialEq)]
enum Edit {
    Text,
    Status,
}

fn again(bencher: Bencher<'_, '_>, measures: usize, edit: Edit) {
    let before = site(measures);
    let after = after(&before, measures, edit);
    let trees = [before, after];
    let mut cache = Cache::remembering();
    let mut turn = 0;
    let pages: &[&str] = match edit {
        Edit::Text => &["planer/plan-0/tiltak/1/index.html"],
        Edit::Status => &[
            "planer/plan-0/tiltak/1/index.html",
            "planer/plan-0/status/index.html",
        ],
    };
    let mut last = prepare(&trees[0], &Options::default(), &mut cache).value;
    bencher.counter(ItemsCount::new(1_usize)).bench_local(|| {
        turn += 1;
        let prepared = prepare(black_box(&trees[turn % 2]), &Options::default(), &mut cache);
        assert!(
            prepared.diagnostics.is_empty(),
            "{:?}",
            prepared.diagnostics
        );
        last = prepared.value;
        for page in pages {
            black_box(last.file(&OutputPath::new(*page)).unwrap().unwrap());
        }
    });
}

/// A site of plans with 50 measures in five sections.
fn site(measures: usize) -> SourceTree {
    let mut files = vec![(
        "content/site.yaml".to_owned(),
        "title: Planer\nas_of: 2026-01-01\n".to_owned(),
    )];
    for department in 0..DEPARTMENTS {
        let text = format!(
            "---\ncode: D{department}\nname: Departement {department}\nkind: ministry\n---\n"
        );
        files.push((format!("content/departments/d{department}.md"), text));
    }
    for index in 0..measures {
        let (plan, number) = (index / MEASURES_OF_A_PLAN, index % MEASURES_OF_A_PLAN + 1);
        let section = (number - 1) / MEASURES_OF_A_SECTION + 1;
        let folder = format!("content/plans/plan-{plan}");
        if number == 1 {
            let text = format!(
                "---\ntitle: Plan {plan}\nkind: action-plan\nperiod: 2024–2027\n---\nOm planen.\n"
            );
            files.push((format!("{folder}/plan.md"), text));
        }
        if number % MEASURES_OF_A_SECTION == 1 {
            let text = format!("---\ntitle: Innsatsområde {section}\n---\nOm innsatsområdet.\n");
            files.push((
                format!("{folder}/{section}-omrade-{section}/section.md"),
                text,
            ));
        }
        let siblings = (measures - plan * MEASURES_OF_A_PLAN).min(MEASURES_OF_A_PLAN);
        files.push((
            format!("{folder}/{section}-omrade-{section}/{number:02}-tiltak.md"),
            measure(index, number, siblings, None),
        ));
    }
    SourceTree::from_files(
        files
            .into_iter()
            .map(|(path, text)| (SourcePath::new(path), text.into_bytes())),
    )
}

/// The same site after an edit of its first measure.
fn after(before: &SourceTree, measures: usize, edit: Edit) -> SourceTree {
    let text = measure(0, 1, measures.min(MEASURES_OF_A_PLAN), Some(edit));
    before.with(
        SourcePath::new("content/plans/plan-0/1-omrade-1/01-tiltak.md"),
        text.into_bytes(),
    )
}

fn measure(index: usize, number: usize, siblings: usize, edit: Option<Edit>) -> String {
    let department = index % DEPARTMENTS;
    let status = ["Ikke igangsatt", "Pågående", "Gjennomført"][index % 3];
    let latest = if edit == Some(Edit::Status) {
        "  - {date: 2025-12-01, status: Gjennomført}\n"
    } else {
        ""
    };
    let added = if edit == Some(Edit::Text) {
        "\nEt nytt avsnitt.\n"
    } else {
        ""
    };
    let other = index * 7 % siblings + 1;
    let related = if other == number {
        String::new()
    } else {
        format!("related: [{other}]\n")
    };
    let paragraph =
        "Departementet vil styrke samarbeidet med kommunene og følge opp ordningen gjennom hele perioden. ".repeat(8);
    format!(
        "---\nnumber: {number}\ntitle: Bedre kunnskap om område {index}\nresponsible: [D{department}]\nwhen: 2024–2027\n\
         status:\n  - {{date: 2024-06-01, status: Ikke igangsatt}}\n  - {{date: 2025-06-01, status: {status}, source: Rapporten}}\n\
         {latest}milestones: [{{title: Evaluering, due: høsten 2026}}]\n{related}---\n{paragraph}\n\n## Bakgrunn\n\n{paragraph}\n\
         Arbeidet henger sammen med tiltak {other}.\n{added}"
    )
}
