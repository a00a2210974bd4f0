//! What holds of any text that an editor can write: the bodies of the fuzz targets. They are plain
//! functions, so that `tests/fuzzed.rs` runs the same with other texts.

use std::collections::BTreeSet;
use std::io::{self, Cursor, Write as _};
use std::sync::LazyLock;

use planverk::build::{Cache, Options, Prepared, prepare};
use planverk::config::Config;
use planverk::diagnostic::{Diagnostic, Spot, Warned};
use planverk::document::markdown::{Body, Gap, Piece};
use planverk::document::when::{Certainty, Span, When};
use planverk::document::{Documents, read_files};
use planverk::import::table as import;
use planverk::path::SourcePath;
use planverk::show::{Manner, show};
use planverk::source::SourceTree;

/// The embedded theme, which each site lies over.
static THEME: LazyLock<SourceTree> = LazyLock::new(|| SourceTree::from_files([]));

/// Front matter is read or refused: each fault has its place in the file and can be shown.
pub fn front_matter(text: &str) {
    let file = format!("---\n{text}\n---\nTekst.\n");
    for path in [
        "content/plans/p/1-m.md",
        "content/plans/p/plan.md",
        "content/plans/p/reports/r.md",
        "content/departments/d.md",
    ] {
        read(path, &file);
    }
}

/// A text becomes HTML that holds no code and nothing that no page may have, and whose references
/// and links have their places in the file.
pub fn markdown(text: &str) {
    let file = format!("---\ntitle: Om\n---\n{text}");
    of_markdown(&file, false);
    of_markdown(&file, true);
}

/// The same of a site that may allow HTML.
fn of_markdown(file: &str, unsafe_html: bool) {
    let config = Config {
        unsafe_html,
        ..Config::default()
    };
    let read = read_as("content/pages/om.md", file, &config);
    let body = &read.value.pages[0].body;
    let html = html_of(body);
    let forbidden = html.chars().find(|c| is_forbidden(*c));
    assert_eq!(forbidden, None, "{html:?}");
    for tag in html.split('<').skip(1) {
        let (tag, _) = tag.split_once('>').unwrap_or_else(|| panic!("{html:?}"));
        is_harmless(tag, unsafe_html);
    }
    let links = body.links.iter().map(|link| &link.range);
    for range in links.chain(body.references.iter().map(|one| &one.range)) {
        assert!(file.get(range.clone()).is_some(), "{range:?} in {file:?}");
    }
    let anchors: BTreeSet<&String> = body.anchors.iter().collect();
    assert_eq!(anchors.len(), body.anchors.len(), "{:?}", body.anchors);
}

/// The HTML of the text alone, in which gaps lead to what is there.
fn html_of(body: &Body) -> String {
    let mut html = String::new();
    for piece in body.content.pieces() {
        match piece {
            Piece::Gap(Gap::Reference(at) | Gap::ReferenceEnd(at)) => {
                assert!((at as usize) < body.references.len(), "{at}");
            }
            Piece::Gap(Gap::Address(at)) => assert!((at as usize) < body.links.len(), "{at}"),
            Piece::Gap(Gap::Level(level)) => html.push_str(&level.to_string()),
            piece => piece.add_to(&mut html),
        }
    }
    html
}

/// The elements that Markdown has, and footnotes.
const ELEMENTS: &str = "a blockquote br code del em h2 h3 h4 h5 h6 hr img li ol p pre strong sup table tbody td th thead tr ul";
/// Their attributes.
const ATTRIBUTES: &str = "alt class href id rel scope start title";
/// What an author may have besides, where HTML is allowed.
const AUTHORS: &str = "abbr article aside audio b bdi bdo caption cite col colgroup data dd details dfn div dl dt figcaption figure i input ins kbd \
    mark q s samp section small source span sub summary tfoot time u video";
const AUTHORS_ATTRIBUTES: &str = "abbr checked colspan controls datetime dir disabled download headers height hidden hreflang lang loading loop muted \
    open poster preload reversed role rowspan span src srcset style type value width";
/// What an address on the page itself or of a known scheme begins with.
const ADDRESSES: [&str; 5] = ["#note_", "http:", "https:", "mailto:", "tel:"];

/// Whether a tag is one of Markdown's or the author's, and leads to nothing that runs. Quotes in its
/// values are escaped.
fn is_harmless(tag: &str, has_authors: bool) {
    let among = |own: &str, authors: &str, name: &str| {
        let authors = if has_authors { authors } else { "" };
        own.split(' ')
            .chain(authors.split_whitespace())
            .any(|known| known == name)
    };
    let name = tag.trim_matches('/').split([' ', '\n']).next();
    let is_known = name.is_some_and(|name| among(ELEMENTS, AUTHORS, name));
    assert!(is_known, "<{tag}>");
    let mut parts = tag.split('"');
    while let Some(key) = parts.next() {
        let Some(value) = parts.next() else { break };
        let key = key.rsplit(' ').next().unwrap_or_default();
        let key = key.trim_end_matches('=');
        let is_known =
            among(ATTRIBUTES, AUTHORS_ATTRIBUTES, key) || has_authors && key.starts_with("aria-");
        assert!(is_known, "{key} in <{tag}>");
        let value: String = value.to_lowercase().split_whitespace().collect();
        // What was escaped is itself and no more; another escape may be a colon.
        let escaped = ["&lt;", "&gt;", "&quot;", "&amp;"];
        let value = escaped
            .iter()
            .fold(value, |value, one| value.replace(one, ""));
        let scheme = value.split(['/', '?', '#']).next().unwrap_or_default();
        let is_inside = has_authors && !scheme.contains([':', '&']);
        let leads_on =
            key != "href" || is_inside || ADDRESSES.iter().any(|start| value.starts_with(start));
        assert!(leads_on, "{value} in <{tag}>");
        assert!(
            !matches!(key, "src" | "poster") || is_inside,
            "{value} in <{tag}>"
        );
    }
}

/// Characters that no page may have.
fn is_forbidden(c: char) -> bool {
    c.is_control() && !c.is_whitespace()
        || matches!(c, '\u{fdd0}'..='\u{fdef}')
        || u32::from(c) & 0xfffe == 0xfffe
}

/// Words for a time are read, or why they cannot be is said, of words that stand in them.
pub fn when(text: &str) {
    let year = |year| Span {
        from: jiff::civil::Date::new(year, 1, 1).ok(),
        to: jiff::civil::Date::new(year, 12, 31).ok(),
    };
    let years = Span {
        to: year(2027).to,
        ..year(2024)
    };
    for period in [None, Some(year(2026)), Some(years)] {
        match When::read(text, period) {
            Ok(when) => is_sound(&when, text),
            Err(impossible) => {
                let words = text.get(impossible.at.clone());
                assert!(words.is_some_and(|words| !words.is_empty()), "{text:?}");
            }
        }
    }
}

fn is_sound(when: &When, text: &str) {
    assert_eq!(when.text, text.trim());
    assert_eq!(when.understood, when.unread.is_none(), "{text:?}");
    let is_unknown = when.certainty == Certainty::Unknown;
    assert_eq!(when.spans.is_empty(), is_unknown, "{text:?}");
    for span in when.spans.iter().chain(&when.focus) {
        assert!(span.from.is_some() || span.to.is_some(), "{text:?}");
        let is_forward = span.from.zip(span.to).is_none_or(|(from, to)| from <= to);
        assert!(is_forward, "{text:?}: {span:?}");
    }
    if let Some(deadline) = when.deadline() {
        assert_eq!(when.latest(), Some(deadline), "{text:?}");
    }
}

/// What a table says is taken, told or refused: as text, as the sheet of a workbook and as the content
/// of a spreadsheet of LibreOffice's. Nothing but what it says is written, and what is written can be
/// read.
pub fn table(text: &str) {
    let sheet = format!("<worksheet><sheetData>{text}</sheetData></worksheet>");
    let content = format!("<a><table:table table:name=\"T\">{text}</table:table></a>");
    for bytes in [
        text.as_bytes().to_vec(),
        package(&[
            ("[Content_Types].xml", "<Types/>"),
            ("xl/workbook.xml", WORKBOOK),
            ("xl/_rels/workbook.xml.rels", RELATIONS),
            ("xl/worksheets/sheet1.xml", &sheet),
        ]),
        package(&[
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", &content),
        ]),
    ] {
        taken(&bytes);
    }
}

const WORKBOOK: &str = "<workbook xmlns:r=\"r\"><sheets><sheet name=\"T\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
const RELATIONS: &str = "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>";

fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        let options = zip::write::SimpleFileOptions::default();
        let written = zip.start_file(*name, options).map_err(io::Error::from);
        let written = written.and_then(|()| zip.write_all(text.as_bytes()));
        assert!(written.is_ok());
    }
    zip.finish().map(Cursor::into_inner).unwrap_or_default()
}

/// A site of two measures, as it was read.
static SITE: LazyLock<(SourceTree, Prepared)> = LazyLock::new(|| {
    let files = [
        ("content/site.yaml", "title: S\n"),
        (
            "content/departments/a.md",
            "---\ncode: A\nname: A\nkind: other\n---\n",
        ),
        (
            "content/plans/p/plan.md",
            "---\ntitle: P\nkind: action-plan\nperiod: 2024–2027\n---\n",
        ),
        (
            "content/plans/p/1-a.md",
            "---\nnumber: 1\ntitle: En\nresponsible: A\nwhen: 2026\n---\n",
        ),
        (
            "content/plans/p/2-b.md",
            "---\r\nnumber: \"1.10\"\r\ntitle: 'To' # c\r\nresponsible: A\r\nstatus: Ferdig\r\n---\r\n",
        ),
        (
            "content/plans/p/reports/r.md",
            "---\ntitle: R\ndate: 2025-06-01\n---\n",
        ),
    ];
    let files = files.map(|(path, text)| (SourcePath::new(path), text.as_bytes().to_vec()));
    let tree = SourceTree::from_files(files);
    let site = prepare(&tree, &Options::default(), &mut Cache::default()).value;
    (tree, site)
});

fn taken(bytes: &[u8]) {
    let Ok(book) = import::book("a", bytes) else {
        return;
    };
    let (tree, site) = &*SITE;
    let proposal = import::propose(site, &[book], &import::Import::default());
    let names = |files: &SourceTree| {
        files
            .below("content")
            .map(|(path, _)| path.clone())
            .collect::<BTreeSet<_>>()
    };
    if proposal.wrong.is_empty()
        && let Ok(applied) = import::apply(tree, site, &proposal)
    {
        assert_eq!(
            names(&applied.tree).len(),
            names(tree).len() + proposal.new.len()
        );
        for one in &applied.rewritten {
            let is_asked = proposal
                .changes
                .iter()
                .any(|change| site.model[change.measure].document.file == one.file);
            assert!(is_asked && one.old != one.new, "{one:?}");
        }
    }
}

/// Reads one file of a site with the faults that it has, each of which is shown.
fn read(path: &str, text: &str) -> Warned<Documents> {
    read_as(path, text, &Config::default())
}

fn read_as(path: &str, text: &str, config: &Config) -> Warned<Documents> {
    let path = SourcePath::new(path);
    let tree = THEME.with(path.clone(), text.as_bytes().to_vec());
    let (read, _) = read_files(&tree, config, |_, _| None);
    for fault in read
        .diagnostics
        .iter()
        .filter(|fault| fault.place.file == path)
    {
        is_in(text, fault);
        for shown in show([fault], |_| Some(text.into()), Manner::default()) {
            assert!(!shown.text.contains('\u{1b}'), "{}", shown.text);
        }
    }
    read
}

fn is_in(text: &str, fault: &Diagnostic) {
    if let Spot::Bytes(range) = &fault.place.spot {
        assert!(
            range.start <= range.end && range.start <= text.len(),
            "{fault:?}"
        );
    }
}
