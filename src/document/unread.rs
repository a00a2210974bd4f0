//! What could not be read of a site: names that others may rightly use, and values that others rest
//! on. What others say of them cannot be judged until they can be read.

use super::read::Document;
use super::sort::{Kind, kind};
use crate::diagnostic::{Diagnostic, hides};
use crate::path::SourcePath;

/// Something of a file that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// The file, or a folder with all that lies in it.
    pub file: SourcePath,
    /// What it may hold.
    pub what: Lost,
}

/// What may be in a file that could not be read. Plans and sections are named by their folders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lost {
    /// A department, with its code where that can be seen.
    Department(Option<String>),
    /// A plan, but not what lies in its folder.
    Plan(String),
    /// The goals of a plan.
    Goals(String),
    /// The period of a plan.
    Period(String),
    /// A section of a plan.
    Section(String, String),
    /// A measure of a plan, with its number where that can be seen.
    Measure(String, Option<String>),
    /// The day of a report of a plan.
    Report(String),
    /// An edition, which nothing else rests on.
    Edition,
    /// A page.
    Page,
    /// Anything.
    Anything,
}

/// What is lost of a file that was read, whole or in part. `bytes` is what it holds.
pub(super) fn of_file(
    file: &SourcePath,
    kind: &Kind<'_>,
    document: Option<&Document>,
    faults: &[Diagnostic],
    bytes: &[u8],
) -> Vec<Unread> {
    let lost = match document {
        None => vec![whole(kind, &String::from_utf8_lossy(bytes))],
        Some(_) if faults.is_empty() => Vec::new(),
        Some(document) => parts(document, faults),
    };
    lost.into_iter()
        .map(|what| Unread {
            file: file.clone(),
            what,
        })
        .collect()
}

fn whole(kind: &Kind<'_>, text: &str) -> Lost {
    match *kind {
        Kind::Department => Lost::Department(seen(text, "code")),
        Kind::Plan { folder } => Lost::Plan(folder.to_owned()),
        Kind::Section { plan, folder } => Lost::Section(plan.to_owned(), folder.to_owned()),
        Kind::Measure { plan, .. } => Lost::Measure(plan.to_owned(), seen(text, "number")),
        Kind::Report { plan } => Lost::Report(plan.to_owned()),
        Kind::Edition { .. } => Lost::Edition,
        Kind::Page { .. } => Lost::Page,
    }
}

/// What the faults of a document hide of what others rest on.
fn parts(document: &Document, faults: &[Diagnostic]) -> Vec<Lost> {
    let lost =
        |key: &str, is_absent: bool, what: Lost| hides(faults, key, is_absent).then_some(what);
    let lost = match document {
        Document::Department(department) => [
            lost("code", department.code.is_empty(), Lost::Department(None)),
            None,
        ],
        Document::Measure(measure) => [
            lost(
                "number",
                measure.number.is_none(),
                Lost::Measure(measure.plan.clone(), None),
            ),
            None,
        ],
        Document::Report(report) => [
            report
                .date
                .is_none()
                .then(|| Lost::Report(report.plan.clone())),
            None,
        ],
        Document::Plan(plan) => [
            lost(
                "goals",
                plan.goals.is_empty(),
                Lost::Goals(plan.folder.clone()),
            ),
            lost(
                "period",
                plan.period.is_none(),
                Lost::Period(plan.folder.clone()),
            ),
        ],
        Document::Section(_) | Document::Edition(_) | Document::Page(_) => [None, None],
    };
    lost.into_iter().flatten().collect()
}

/// The value of a key in a text that is no YAML, where it stands plainly on one line.
fn seen(text: &str, key: &str) -> Option<String> {
    let mut values = text
        .lines()
        .filter_map(|line| line.strip_prefix(key)?.strip_prefix(':'));
    let value = values.next()?.trim().trim_matches(['"', '\'']);
    let is_plain = !value.is_empty()
        && value
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | ' '));
    (is_plain && values.next().is_none()).then(|| value.to_owned())
}

/// What is lost of a file in a place where such files are not read, or of a file or folder that the
/// system does not give us.
pub(super) fn of_place(file: &SourcePath) -> Vec<Unread> {
    let parts: Vec<&str> = file.as_str().split('/').collect();
    let lost = match parts.as_slice() {
        ["content", "departments", ..] => vec![Lost::Department(None)],
        ["content", "plans", plan] => vec![
            Lost::Plan((*plan).to_owned()),
            Lost::Measure((*plan).to_owned(), None),
        ],
        ["content", "plans", plan, "reports"] => vec![Lost::Report((*plan).to_owned())],
        ["content", "plans", plan, name] if !name.contains('.') => {
            vec![
                Lost::Section((*plan).to_owned(), (*name).to_owned()),
                Lost::Measure((*plan).to_owned(), None),
            ]
        }
        ["content", inside @ ("pages" | "plans"), ..] if parts.len() > 2 => {
            let kind = kind(&parts[1..]);
            let meant = || {
                if *inside == "plans" {
                    Lost::Measure(parts[2].to_owned(), None)
                } else {
                    Lost::Page
                }
            };
            vec![kind.map_or_else(|_| meant(), |kind| whole(&kind, ""))]
        }
        ["content"] | ["content", "plans" | "pages"] => vec![Lost::Anything],
        _ => Vec::new(),
    };
    lost.into_iter()
        .map(|what| Unread {
            file: file.clone(),
            what,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_seen_where_it_stands_plainly() {
        assert_eq!(
            seen("---\ntitle: \"A\nnumber: 2\n---\n", "number").as_deref(),
            Some("2")
        );
        assert_eq!(
            seen("---\ncode: 'Øst PD'\nname: [\n", "code").as_deref(),
            Some("Øst PD")
        );
        for text in [
            "number: [2]",
            "number:",
            "number: 2\nnumber: 3",
            "numbers: 2",
            " number: 2",
            "number: {",
        ] {
            assert_eq!(seen(text, "number"), None, "{text}");
        }
    }

    #[test]
    fn places_say_what_is_lost() {
        let lost = |path: &str| {
            of_place(&SourcePath::new(path))
                .into_iter()
                .map(|lost| lost.what)
                .collect::<Vec<_>>()
        };
        let measure = || Lost::Measure("p".to_owned(), None);
        assert_eq!(
            lost("content/plans/p/plan.md"),
            [Lost::Plan("p".to_owned())]
        );
        assert_eq!(
            lost("content/plans/p"),
            [Lost::Plan("p".to_owned()), measure()]
        );
        assert_eq!(
            lost("content/plans/p/1-d"),
            [Lost::Section("p".to_owned(), "1-d".to_owned()), measure()]
        );
        assert_eq!(lost("content/plans/p/1-d/2-a.md"), [measure()]);
        assert_eq!(lost("content/plans/p/a/b/c.md"), [measure()]);
        assert_eq!(lost("content/pages/om.md"), [Lost::Page]);
        assert_eq!(lost("content/departments"), [Lost::Department(None)]);
        assert_eq!(lost("content/plans"), [Lost::Anything]);
        assert_eq!(lost("content/static/a.pdf"), [Lost::Anything; 0]);
        assert_eq!(lost("themes/fin/theme.yaml"), [Lost::Anything; 0]);
    }
}
