//! Plans as PDFs: what a screen reader finds in them, that no text of a plan is run, that the same
//! plan is the same bytes, and that nothing speaks of them where they are not made.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

mod reading;

use std::path::Path;
use std::sync::LazyLock;

use planverk::build::{Built, Cache, Options, build, prepare};
use planverk::diagnostic::Severity;
use planverk::path::{OutputPath, SourcePath};
use planverk::source::SourceTree;
use reading::Pdf;

static SAMPLE: LazyLock<Built> = LazyLock::new(|| {
    let read = SourceTree::read(Path::new(env!("CARGO_MANIFEST_DIR")));
    build(&read.value, &Options::default(), &mut Cache::default()).value
});

fn tree(files: &[(&str, &str)]) -> SourceTree {
    let bytes = |(path, text): &(&str, &str)| (SourcePath::new(*path), text.as_bytes().to_vec());
    SourceTree::from_files(files.iter().map(bytes))
}

/// The PDF of the plan `p` of a site.
#[track_caller]
fn paper(files: &[(&str, &str)]) -> Pdf {
    let site = [("content/site.yaml", "title: Planer\n")];
    paper_of(&tree(&[&site, files].concat()))
}

#[track_caller]
fn paper_of(tree: &SourceTree) -> Pdf {
    let built = build(tree, &Options::default(), &mut Cache::default());
    let errors = built.diagnostics.iter();
    let errors: Vec<_> = errors
        .filter(|fault| fault.severity == Severity::Error)
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
    let path = OutputPath::new("planer/p/utskrift/plan.pdf");
    Pdf::new(built.value.output.get(&path).unwrap())
}

/// Every plan of the sample site, by its folder.
fn sample() -> impl Iterator<Item = (&'static str, Pdf)> {
    let all = SAMPLE.output.iter();
    let papers = all.filter(|(path, _)| path.as_str().ends_with("/utskrift/plan.pdf"));
    papers.map(|(path, bytes)| (path.as_str(), Pdf::new(bytes)))
}

#[test]
fn every_plan_of_the_sample_has_one() {
    assert_eq!(sample().count(), 5);
}

#[test]
fn what_a_screen_reader_needs_is_there() {
    for (path, pdf) in sample() {
        let catalog = pdf.catalog();
        for key in [
            "/Lang(nb)",
            "/Marked true",
            "/DisplayDocTitle true",
            "/StructTreeRoot ",
            "/Outlines ",
        ] {
            assert!(catalog.contains(key), "{path} lacks {key}: {catalog}");
        }
        assert!(!pdf.titles().is_empty(), "{path}");
        assert!(pdf.pages().all(|page| page.contains("/Tabs/S")), "{path}");
        assert!(pdf.fonts() > 0 && pdf.fonts() == pdf.embedded(), "{path}");
        for link in pdf.objects_with("/Subtype/Link") {
            assert!(link.contains("/Contents"), "{path}: {link}");
        }
        assert_eq!(pdf.count("/S/Figure"), pdf.count("/Alt"), "{path}");
    }
}

#[test]
fn headings_begin_at_the_top_and_skip_none() {
    for (path, pdf) in sample() {
        let mut before = 0;
        for level in pdf.heading_levels() {
            assert!(level <= before + 1, "{path}: {level} after {before}");
            before = level;
        }
        assert!(before > 0, "{path}");
    }
}

#[test]
fn no_file_claims_what_no_validator_has_said() {
    for (path, pdf) in sample() {
        assert!(!pdf.has("<pdfuaid:part>"), "{path}");
        assert!(pdf.has("<dc:title>"), "{path}");
    }
}

#[test]
fn a_measure_is_told_whole() {
    let (_, pdf) = sample()
        .find(|(path, _)| path.contains("mot-rasisme"))
        .unwrap();
    let titles = pdf.titles();
    let expected = [
        "Status",
        "Om planen",
        "1 Arbeidsliv",
        "Tiltak 12 Mer kunnskap om ansatte med innvandrerbakgrunn i staten",
        "Rapporter",
        "Sprikende opplysninger",
    ];
    for title in expected {
        assert!(titles.contains(&title.to_owned()), "{title}: {titles:?}");
    }
    assert!(pdf.has("/CreationDate(D:20250601"));
    assert!(pdf.count("/S/TH") > 20);
}

/// Texts that would be code if anything ran them.
const HOSTILE: &str =
    r#"#read("/etc/passwd") $x$ @ref ]] }} \u{1} "q" 'a' */ // #panic() `#eval("1")`"#;

#[test]
fn no_text_of_a_plan_is_run() {
    let plan = format!(
        "---\ntitle: 'a #panic(\"t\") $ ] @b'\nkind: strategy\ngoals: ['#read(\"plan.json\") ]']\n---\n\
         ## {HOSTILE}\n\n{HOSTILE}\n\n```\n{HOSTILE}\n```\n\n| {HOSTILE} |\n|---|\n| {HOSTILE} |\n\n\
         - {HOSTILE}\n\n> {HOSTILE}\n\n[{HOSTILE}](https://a.no/#read)[^n]\n\n[^n]: {HOSTILE}\n"
    );
    let measure = format!(
        "---\ntitle: '#import \"/a.typ\"; [ \\ \"'\nwhen: '#sys.version'\ntags: ['#a']\n---\n{HOSTILE}\n"
    );
    let pdf = paper(&[
        ("content/plans/p/plan.md", &plan),
        ("content/plans/p/1-a.md", &measure),
    ]);
    let titles = pdf.titles();
    assert!(
        titles
            .iter()
            .any(|title| title.contains("#read(\"/etc/passwd\") $x$ @ref")),
        "{titles:?}"
    );
    assert!(
        titles
            .iter()
            .any(|title| title.contains("#import \"/a.typ\"; [ \\ \"")),
        "{titles:?}"
    );
    assert!(pdf.has("a #panic(&quot;t&quot;) $ ] @b") || pdf.has("a #panic(\"t\") $ ] @b"));
}

#[test]
fn what_no_font_has_breaks_nothing() {
    let pdf = paper(&[(
        "content/plans/p/plan.md",
        "---\ntitle: Ŋuolga š đ ŧ ž 🎉 漢字\nkind: strategy\nlanguage: se\n---\n\
         ## Sámi 👩‍👩‍👧 \u{e000} \u{fffd}\u{202e}\n\nعربي עברית ไทย 한국어 🇳🇴 \u{ad}a\u{300}\u{301}\u{302}\u{feff}\n",
    )]);
    assert!(pdf.catalog().contains("/Lang(se)"));
    let titles = pdf.titles();
    assert!(
        titles.iter().any(|title| title.starts_with("Sámi □")),
        "{titles:?}"
    );
}

#[test]
fn a_plan_may_be_empty_or_have_no_status() {
    let pdf = paper(&[(
        "content/plans/p/plan.md",
        "---\ntitle: Tom\nkind: strategy\n---\n",
    )]);
    assert!(!pdf.has("/CreationDate"));
    let pdf = paper(&[
        (
            "content/plans/p/plan.md",
            "---\ntitle: Uten\nkind: action-plan\n---\n",
        ),
        (
            "content/plans/p/1-a.md",
            "---\ntitle: Et tiltak\nwhen: tentativt Q1 og Q3 2022\n---\n",
        ),
    ]);
    assert!(
        pdf.titles()
            .iter()
            .any(|title| title.ends_with("Et tiltak"))
    );
}

#[test]
fn deep_and_odd_texts_are_set() {
    let lists: String = (0..40)
        .map(|at| format!("{}- a\n", "  ".repeat(at)))
        .collect();
    let quotes = format!("{} a\n", ">".repeat(60));
    let marks = format!("{}a{}", "*a **b ".repeat(30), "** *".repeat(30));
    let body = format!(
        "###### Først dypt[^1]\n\n{lists}\n\n{quotes}\n\n{marks}\n\n[a[^3] b](https://a.no) og[^3][^1]\n\n\
         | | |\n|-|-|\n| | |\n\n- \n-\n\n1. a\n   - b\n\n[^1]: En note[^2].\n[^2]: Og en til[^1].\n\n[^3]: Ved foten.\n\n\
         {}\n",
        "lang".repeat(4000)
    );
    let plan = format!("---\ntitle: Dyp\nkind: strategy\n---\n{body}");
    let pdf = paper(&[("content/plans/p/plan.md", &plan)]);
    assert!(pdf.count("/S/Note") >= 1);
    let levels: Vec<usize> = pdf.heading_levels().collect();
    assert!(levels.iter().max() <= Some(&2), "{levels:?}");
}

#[test]
fn html_of_authors_is_set() {
    let body = "<table><caption>Om</caption><tr><td rowspan=\"9\" colspan=\"300\">a</td><th>b</th></tr>\
        <tr><td>c</td></tr><tfoot><tr><td colspan=\"0\"></td></tr></tfoot></table>\n\n\
        <dl><dt>A</dt><dd>B<ul><li>C</li></ul></dd><dd>D</dd></dl>\n\n<p>a<br>b <kbd>c</kbd> <sup>2</sup> \
        <q>d</q> <abbr title=\"e\">f</abbr></p>\n\n<details><summary>g</summary><p>h</p></details>\n\n\
        <h4 id=\"x\">i</h4>\n\n<h4 id=\"x\">i</h4>\n\n<a href=\"#x\">j</a>\n";
    let divs = format!("{}k{}", "<div><b>".repeat(60), "</b></div>".repeat(60));
    let plan = format!("---\ntitle: P\nkind: strategy\n---\n{body}\n{divs}\n");
    let site = "title: Planer\nunsafe_html: true\n";
    let pdf = paper_of(&tree(&[
        ("content/site.yaml", site),
        ("content/plans/p/plan.md", &plan),
    ]));
    assert!(pdf.count("/S/Table") >= 1);
}

#[test]
fn links_lead_to_the_site_where_its_address_is_known() {
    let plan =
        "---\ntitle: P\nkind: strategy\n---\n[[om]], [ut](https://a.no/) og [filen](fil.csv).\n";
    let files = [
        ("content/plans/p/plan.md", plan),
        ("content/plans/p/fil.csv", "a;b\n"),
        ("content/pages/om.md", "---\ntitle: Om\n---\n"),
    ];
    let pdf = paper(&files);
    assert_eq!(pdf.objects_with("/URI(").count(), 1);
    let site = (
        "content/site.yaml",
        "title: Planer\nbase_url: https://b.no/planer/\n",
    );
    let pdf = paper_of(&tree(&[&[site], &files[..]].concat()));
    for url in [
        "https://a.no/",
        "https://b.no/planer/om/index.html",
        "https://b.no/planer/planer/p/fil.csv",
    ] {
        assert!(pdf.has(&format!("/URI({url})")), "{url}");
    }
}

#[test]
fn pictures_have_words_and_broken_ones_break_nothing() {
    let plan = "---\ntitle: Bilder\nkind: strategy\n---\n\
        ![En rød firkant](rod.svg)\n\nFør ![pynt](rod.svg) etter ![](pynt.svg)\n\n![Ødelagt](ikke.png)\n\n![Lenket](lenke.svg)\n";
    let square = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"20\"><rect width=\"20\" height=\"20\" fill=\"red\"/></svg>";
    let linked = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"20\"><image href=\"/plan.json\" width=\"9\" height=\"9\"/></svg>";
    let pdf = paper(&[
        ("content/plans/p/plan.md", plan),
        ("content/plans/p/rod.svg", square),
        ("content/plans/p/pynt.svg", square),
        ("content/plans/p/lenke.svg", linked),
        ("content/plans/p/ikke.png", "no picture"),
    ]);
    assert_eq!(pdf.count("/S/Figure"), pdf.count("/Alt"));
    assert!(pdf.count("/S/Figure") >= 2);
}

#[test]
fn the_same_plan_is_the_same_bytes_and_another_is_not() {
    let mut cache = Cache::remembering();
    let path = OutputPath::new("planer/p/utskrift/plan.pdf");
    let made = |tree: &SourceTree, cache: &mut Cache| {
        let site = prepare(tree, &Options::default(), cache).value;
        site.file(&path).unwrap().unwrap()
    };
    let site = |text: &str| {
        let plan = format!("---\ntitle: P\nkind: strategy\n---\n{text}\n\n![A](a.svg)\n");
        let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>";
        tree(&[
            ("content/site.yaml", "title: Planer\n"),
            ("content/plans/p/plan.md", &plan),
            ("content/plans/p/a.svg", picture),
        ])
    };
    let first = made(&site("En."), &mut cache);
    assert_eq!(first, made(&site("En."), &mut cache));
    let edited = made(&site("To."), &mut cache);
    assert_ne!(first, edited);
    assert_eq!(edited, made(&site("To."), &mut Cache::default()));
    let picture = SourcePath::new("content/plans/p/a.svg");
    let larger = b"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"9\"/>";
    let other = site("To.").with(picture, larger.to_vec());
    let other = made(&other, &mut cache);
    assert_ne!(edited, other);
    assert_eq!(first, made(&site("En."), &mut cache));
}

#[test]
fn the_plan_and_its_print_edition_lead_to_it() {
    let page = |path: &str| {
        let bytes = SAMPLE.output.get(&OutputPath::new(path)).unwrap();
        String::from_utf8(bytes.to_vec()).unwrap()
    };
    let link = "planer/mot-rasisme/utskrift/plan.pdf\" download=\"mot-rasisme.pdf\"";
    for path in [
        "planer/mot-rasisme/index.html",
        "planer/mot-rasisme/utskrift/index.html",
        "data/index.html",
    ] {
        assert!(page(path).contains(link), "{path}");
    }
    let drafted = tree(&[
        ("content/site.yaml", "title: Planer\n"),
        (
            "content/plans/p/plan.md",
            "---\ntitle: P\nkind: strategy\ndraft: true\n---\n",
        ),
    ]);
    let options = Options {
        drafts: true,
        ..Options::default()
    };
    let built = build(&drafted, &options, &mut Cache::default()).value;
    assert!(
        built
            .output
            .iter()
            .all(|(path, _)| !path.as_str().ends_with(".pdf"))
    );
}
