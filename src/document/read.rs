//! One file as a document: its text, its front matter, its body.

use std::ops::Range;
use std::sync::Arc;

use super::markdown::{self, Body};
use super::sort::Kind;
use super::{
    DepartmentDocument, EditionDocument, MeasureDocument, PageDocument, PlanDocument,
    ReportDocument, SectionDocument, department, edition, measure, page, plan, report,
};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::path::SourcePath;
use crate::source::SourceTree;
use crate::yaml::front_matter::{self, Missing};
use crate::yaml::{Fields, Reader, begins_with_key, encoding};

/// One document, before it is put with its kind.
#[derive(Clone, Debug)]
pub(super) enum Document {
    Department(DepartmentDocument),
    Plan(Box<PlanDocument>),
    Section(SectionDocument),
    Measure(Arc<MeasureDocument>),
    Report(ReportDocument),
    Edition(Arc<EditionDocument>),
    Page(PageDocument),
}

/// Keys whose value is text for people, which a ` #` must not cut.
const TEXT_KEYS: [&str; 9] = [
    "title",
    "name",
    "short_title",
    "short",
    "lead",
    "note",
    "source",
    "label",
    "when",
];

/// Reads one document with all that is wrong with it.
pub(super) fn document(
    tree: &SourceTree,
    file: &SourcePath,
    kind: &Kind<'_>,
    config: &Config,
) -> (Option<Document>, Vec<Diagnostic>) {
    let reader = Reader::new(file, kind.keys());
    let text = tree
        .get(file)
        .and_then(|bytes| encoding::text(&reader, bytes));
    let document = text.and_then(|text| match kind {
        Kind::Edition { plan } => {
            let document = edition::document(&reader, text, plan)?;
            Some(Document::Edition(Arc::new(document)))
        }
        _ => of_markdown(&reader, text, kind, config),
    });
    let mut faults = reader.into_faults();
    if let Kind::Edition { .. } = kind {
        // Nobody changes what was published, least of all a program that guesses.
        faults.iter_mut().for_each(|fault| fault.fix = None);
    }
    (document, faults)
}

fn of_markdown(
    reader: &Reader<'_>,
    text: &str,
    kind: &Kind<'_>,
    config: &Config,
) -> Option<Document> {
    let (yaml, body_start) = split(text, reader)?;
    encoding::check_legible(reader, &text[body_start..], body_start);
    let shift = if matches!(kind, Kind::Page { .. }) {
        0
    } else {
        1
    };
    let options = markdown::Options {
        heading_shift: shift,
        unsafe_html: config.unsafe_html,
    };
    let body = markdown::parse(reader.file, text, body_start, &options);
    body.diagnostics
        .into_iter()
        .for_each(|fault| reader.push(fault));
    let node = front_matter::node(reader, &text[yaml.clone()], yaml.start, &TEXT_KEYS)?;
    of_kind(
        &reader.fields(&node, Vec::new()),
        kind,
        Arc::new(body.value),
    )
}

fn split(text: &str, reader: &Reader<'_>) -> Option<(Range<usize>, usize)> {
    front_matter::split(text)
        .map_err(|missing| {
            let rule = match missing {
                Missing::Start => Rule::FrontMatterMissing,
                Missing::End => Rule::FrontMatterUnclosed,
            };
            let first_line = text.find('\n').unwrap_or(text.len());
            let begin = text.trim_start_matches('\u{feff}').trim_start();
            let hint = match begin.lines().next().unwrap_or_default() {
                line if line.trim_end() == "---" => "above",
                line if begins_with_key(line) => "keys",
                _ => "none",
            };
            let place = Place::bytes(reader.file, 0..first_line);
            reader.push(Diagnostic::new(rule, place).with("hint", hint));
        })
        .ok()
}

/// None of what is no Markdown.
fn of_kind(fields: &Fields<'_, '_>, kind: &Kind<'_>, body: Arc<Body>) -> Option<Document> {
    let document = match kind {
        Kind::Department => Document::Department(department::read(fields, body)),
        Kind::Plan { folder } => Document::Plan(Box::new(plan::read(fields, folder, body))),
        Kind::Section { plan, folder } => {
            Document::Section(plan::read_section(fields, plan, folder, body))
        }
        Kind::Measure { plan, section } => {
            Document::Measure(Arc::new(measure::read(fields, plan, *section, body)))
        }
        Kind::Report { plan } => Document::Report(report::read(fields, plan, body)),
        Kind::Page { .. } => Document::Page(page::read(fields, body)),
        Kind::Edition { .. } => return None,
    };
    fields.finish();
    Some(document)
}
