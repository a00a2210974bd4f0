//! The front matter of each kind of document as typed values.

use super::markdown::{self, Body};
use super::sort::Kind;
use super::{
    Announced, DeclaredDepartments, DeclaresText, DepartmentDocument, DepartmentKind, Document, EntryText, Formerly,
    Funding, FundingStatus, IndicatorText, ItemText, MeasureDocument, MeasureKind, MilestoneText, PageDocument,
    PlanDocument, PlanKind, Publication, RelationKind, RelationText, ReportDocument, ResponsibleText, Role,
    SectionDocument, StatusText, WebLink, WhenText,
};
use crate::config::{self, Config};
use crate::diagnostic::{Diagnostic, FieldPath, Place, Rule};
use crate::language;
use crate::path::SourcePath;
use crate::source::SourceTree;
use crate::yaml::front_matter::{self, Missing};
use crate::yaml::{Fields, Node, Reader, Written, join};

/// Keys whose value is text for people, which a ` #` must not cut.
const TEXT_KEYS: [&str; 9] = ["title", "name", "short_title", "short", "lead", "note", "source", "label", "when"];

const DEPARTMENT_KINDS: [(&str, DepartmentKind); 7] = [
    ("government", DepartmentKind::Government),
    ("ministry", DepartmentKind::Ministry),
    ("directorate", DepartmentKind::Directorate),
    ("agency", DepartmentKind::Agency),
    ("police-district", DepartmentKind::PoliceDistrict),
    ("team", DepartmentKind::Team),
    ("other", DepartmentKind::Other),
];
const PLAN_KINDS: [(&str, PlanKind); 3] = [
    ("strategy", PlanKind::Strategy),
    ("action-plan", PlanKind::ActionPlan),
    ("activity-plan", PlanKind::ActivityPlan),
];
const MEASURE_KINDS: [(&str, MeasureKind); 3] =
    [("one-off", MeasureKind::OneOff), ("continuous", MeasureKind::Continuous), ("recurring", MeasureKind::Recurring)];
const ROLES: [(&str, Role); 3] = [("lead", Role::Lead), ("shared", Role::Shared), ("contributor", Role::Contributor)];
const FUNDING_STATUSES: [(&str, FundingStatus); 2] =
    [("proposed", FundingStatus::Proposed), ("granted", FundingStatus::Granted)];

/// The kinds of relation by the words that front matter uses.
pub const RELATION_KINDS: [(&str, RelationKind); 7] = [
    ("related", RelationKind::Related),
    ("follows-up", RelationKind::FollowsUp),
    ("cites", RelationKind::Cites),
    ("delivers", RelationKind::Delivers),
    ("continues", RelationKind::Continues),
    ("merged-into", RelationKind::MergedInto),
    ("supersedes", RelationKind::Supersedes),
];

/// Reads one document with all that is wrong with it.
pub(super) fn document(
    tree: &SourceTree,
    file: &SourcePath,
    kind: &Kind,
    config: &Config,
) -> (Option<Document>, Vec<Diagnostic>) {
    let reader = Reader::new(file);
    let document = text_of(tree, file, &reader).and_then(|text| {
        let (yaml, body_start) = split(text, &reader)?;
        let shift = if matches!(kind, Kind::Page) { 0 } else { 1 };
        let body = markdown::parse(
            &reader,
            text,
            body_start,
            &markdown::Options { heading_shift: shift, unsafe_html: config.unsafe_html },
        );
        let node = front_matter::node(&reader, &text[yaml.clone()], yaml.start, &TEXT_KEYS)?;
        Some(of_kind(&reader.fields(&node, Vec::new()), kind, body))
    });
    (document, reader.into_faults())
}

fn text_of<'t>(tree: &'t SourceTree, file: &SourcePath, reader: &Reader<'_>) -> Option<&'t str> {
    let bytes = tree.get(file)?;
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(_) => {
            reader.push(Diagnostic::new(Rule::InvalidUtf8, Place::file(file)));
            None
        }
    }
}

fn split(text: &str, reader: &Reader<'_>) -> Option<(std::ops::Range<usize>, usize)> {
    front_matter::split(text)
        .map_err(|missing| {
            let rule = match missing {
                Missing::Start => Rule::FrontMatterMissing,
                Missing::End => Rule::FrontMatterUnclosed,
            };
            let first_line = text.find('\n').unwrap_or(text.len());
            reader.push(Diagnostic::new(rule, Place::bytes(reader.file, 0..first_line)));
        })
        .ok()
}

fn of_kind(fields: &Fields<'_, '_>, kind: &Kind, body: Body) -> Document {
    let document = match kind {
        Kind::Department => Document::Department(department(fields, body)),
        Kind::Plan { folder } => Document::Plan(plan(fields, folder, body)),
        Kind::Section { plan, folder } => Document::Section(section(fields, plan, folder, body)),
        Kind::Measure { plan, section } => Document::Measure(Box::new(measure(fields, plan, section.as_deref(), body))),
        Kind::Report { plan } => Document::Report(report(fields, plan, body)),
        Kind::Page => Document::Page(page(fields, body)),
    };
    fields.finish();
    document
}

fn department(fields: &Fields<'_, '_>, body: Body) -> DepartmentDocument {
    DepartmentDocument {
        file: fields.reader.file.clone(),
        code: fields.required_text("code"),
        name: fields.required_text("name"),
        kind: fields.required_choice("kind", &DEPARTMENT_KINDS).unwrap_or(DepartmentKind::Other),
        short: fields.text("short"),
        parent: written(fields, "parent"),
        formerly: maps(fields, "formerly", |former| Formerly {
            code: former.required_text("code"),
            name: former.required_text("name"),
            until: former.date("until"),
        }),
        url: web_address(fields, "url"),
        body,
    }
}

fn plan(fields: &Fields<'_, '_>, folder: &str, body: Body) -> PlanDocument {
    PlanDocument {
        file: fields.reader.file.clone(),
        folder: folder.to_owned(),
        title: fields.required_text("title"),
        short_title: fields.text("short_title"),
        kind: fields.required_choice("kind", &PLAN_KINDS).unwrap_or(PlanKind::ActionPlan),
        period: when(fields, "period"),
        owner: written(fields, "owner"),
        goals: fields.texts("goals"),
        announced: map(fields, "announced", |announced| Announced {
            measures: announced.count("measures"),
            sections: announced.count("sections"),
        })
        .unwrap_or_default(),
        launched: when(fields, "launched"),
        publication: map(fields, "publication", |publication| Publication {
            code: publication.text("code"),
            url: web_address(publication, "url"),
        }),
        related: related(fields),
        measure_term: fields.text("measure_term"),
        language: fields.choice("language", &language::CODES),
        aliases: fields.texts("aliases"),
        draft: fields.flag("draft"),
        body,
    }
}

fn section(fields: &Fields<'_, '_>, plan: &str, folder: &str, body: Body) -> SectionDocument {
    SectionDocument {
        file: fields.reader.file.clone(),
        plan: plan.to_owned(),
        folder: folder.to_owned(),
        title: fields.required_text("title"),
        lead: fields.text("lead"),
        aliases: fields.texts("aliases"),
        draft: fields.flag("draft"),
        body,
    }
}

fn measure(fields: &Fields<'_, '_>, plan: &str, section: Option<&str>, body: Body) -> MeasureDocument {
    MeasureDocument {
        file: fields.reader.file.clone(),
        plan: plan.to_owned(),
        section: section.map(str::to_owned),
        number: fields.text("number"),
        title: fields.required_text("title"),
        responsible: fields
            .items("responsible")
            .into_iter()
            .filter_map(|(node, at)| responsible(fields.reader, node, at))
            .collect(),
        others: fields.flag("others"),
        kind: fields.choice("kind", &MEASURE_KINDS),
        when: when(fields, "when"),
        goals: all_written(fields, "goals"),
        also_in: all_written(fields, "also_in"),
        tags: fields.texts("tags"),
        status: status(fields),
        milestones: maps(fields, "milestones", |milestone| MilestoneText {
            title: milestone.required_text("title"),
            due: when(milestone, "due"),
            done: when(milestone, "done"),
        }),
        indicators: maps(fields, "indicators", indicator),
        funding: maps(fields, "funding", funding).into_iter().flatten().collect(),
        related: related(fields),
        links: maps(fields, "links", |link| {
            Some(WebLink { title: link.required_text("title"), url: required_web_address(link)? })
        })
        .into_iter()
        .flatten()
        .collect(),
        aliases: fields.texts("aliases"),
        language: fields.choice("language", &language::CODES),
        draft: fields.flag("draft"),
        allow: all_written(fields, "allow")
            .iter()
            .filter_map(|rule| config::rule_named(fields.reader, &rule.at, "allow", &rule.value))
            .collect(),
        body,
    }
}

fn report(fields: &Fields<'_, '_>, plan: &str, body: Body) -> ReportDocument {
    let date = fields.date("date");
    if date.is_none() && fields.node("date").is_none() {
        fields.missing("date");
    }
    ReportDocument {
        file: fields.reader.file.clone(),
        plan: plan.to_owned(),
        title: fields.required_text("title"),
        date,
        published: fields.date("published"),
        declares: map(fields, "declares", declares),
        draft: fields.flag("draft"),
        body,
    }
}

fn page(fields: &Fields<'_, '_>, body: Body) -> PageDocument {
    PageDocument {
        file: fields.reader.file.clone(),
        title: fields.required_text("title"),
        order: fields.whole_number("order"),
        language: fields.choice("language", &language::CODES),
        aliases: fields.texts("aliases"),
        draft: fields.flag("draft"),
        body,
    }
}

/// A mapping under a key.
fn map<T>(fields: &Fields<'_, '_>, key: &'static str, read: impl Fn(&Fields<'_, '_>) -> T) -> Option<T> {
    let node = fields.node(key)?;
    Some(finished(fields.reader, node, fields.path(key), read))
}

/// A list of mappings under a key.
fn maps<T>(fields: &Fields<'_, '_>, key: &'static str, read: impl Fn(&Fields<'_, '_>) -> T) -> Vec<T> {
    fields.list(key).into_iter().map(|(node, at)| finished(fields.reader, node, at, &read)).collect()
}

fn finished<T>(reader: &Reader<'_>, node: &Node, at: FieldPath, read: impl Fn(&Fields<'_, '_>) -> T) -> T {
    let fields = reader.fields(node, at);
    let value = read(&fields);
    fields.finish();
    value
}

fn written(fields: &Fields<'_, '_>, key: &'static str) -> Option<Written<String>> {
    fields.text(key).map(|value| Written { value, at: fields.path(key) })
}

fn required_written(fields: &Fields<'_, '_>, key: &'static str) -> Written<String> {
    Written { value: fields.required_text(key), at: fields.path(key) }
}

fn all_written(fields: &Fields<'_, '_>, key: &'static str) -> Vec<Written<String>> {
    let items = fields.items(key).into_iter();
    items.filter_map(|(node, at)| Some(Written { value: fields.reader.text(node, &at)?, at })).collect()
}

fn web_address(fields: &Fields<'_, '_>, key: &'static str) -> Option<String> {
    let url = fields.text(key)?;
    if !markdown::is_web_address(&url) {
        fields.reader.fault(Rule::WrongAddress, &fields.path(key)).with("target", url);
        return None;
    }
    Some(url)
}

fn required_web_address(fields: &Fields<'_, '_>) -> Option<String> {
    if fields.node("url").is_none() {
        fields.missing("url");
    }
    web_address(fields, "url")
}

fn when(fields: &Fields<'_, '_>, key: &'static str) -> Option<WhenText> {
    let node = fields.node(key)?;
    let at = fields.path(key);
    let parts = match node {
        Node::List(_) => {
            maps(fields, key, |part| (part.text("label").unwrap_or_default(), required_written(part, "when")))
        }
        single => vec![(String::new(), Written { value: fields.reader.text(single, &at)?, at })],
    };
    let parts: Vec<_> = parts.into_iter().filter(|(_, phrase)| !phrase.value.is_empty()).collect();
    if parts.is_empty() { None } else { Some(WhenText { parts }) }
}

fn responsible(reader: &Reader<'_>, node: &Node, at: FieldPath) -> Option<ResponsibleText> {
    match node {
        Node::Map(_) => Some(finished(reader, node, at, |fields| ResponsibleText {
            department: required_written(fields, "department"),
            role: fields.choice("role", &ROLES),
        })),
        code => Some(ResponsibleText { department: Written { value: reader.text(code, &at)?, at }, role: None }),
    }
}

fn status(fields: &Fields<'_, '_>) -> StatusText {
    match fields.node("status") {
        None => StatusText::None,
        Some(Node::List(_)) => StatusText::Ledger(maps(fields, "status", entry).into_iter().flatten().collect()),
        Some(single @ Node::Map(_)) => {
            let entry = finished(fields.reader, single, fields.path("status"), entry);
            StatusText::Ledger(entry.into_iter().collect())
        }
        Some(_) => written(fields, "status").map_or(StatusText::None, StatusText::Word),
    }
}

fn entry(fields: &Fields<'_, '_>) -> Option<EntryText> {
    let date = fields.date("date");
    let status = required_written(fields, "status");
    let (source, note) = (fields.text("source"), fields.text("note"));
    if date.is_none() && fields.node("date").is_none() {
        fields.missing("date");
    }
    Some(EntryText { date: date?, status, source, note })
}

fn indicator(fields: &Fields<'_, '_>) -> IndicatorText {
    IndicatorText {
        title: fields.required_text("title"),
        unit: fields.text("unit"),
        baseline: fields.text("baseline"),
        target: fields.text("target"),
        by: when(fields, "by"),
        values: maps(fields, "values", |value| (when(value, "date"), value.required_text("value"))),
    }
}

fn funding(fields: &Fields<'_, '_>) -> Option<Funding> {
    let amount = fields.whole_number("amount");
    if amount.is_none() && fields.node("amount").is_none() {
        fields.missing("amount");
    }
    let (year, status) = (fields.whole_number("year"), fields.choice("status", &FUNDING_STATUSES));
    let note = fields.text("note");
    Some(Funding { amount: amount?, year, status, note })
}

fn related(fields: &Fields<'_, '_>) -> Vec<RelationText> {
    let items = fields.items("related").into_iter();
    items.filter_map(|(node, at)| relation(fields.reader, node, at)).collect()
}

fn relation(reader: &Reader<'_>, node: &Node, at: FieldPath) -> Option<RelationText> {
    match node {
        Node::Map(_) => Some(finished(reader, node, at, |fields| RelationText {
            to: required_written(fields, "to"),
            kind: fields.choice("kind", &RELATION_KINDS).unwrap_or(RelationKind::Related),
            title: fields.text("title"),
        })),
        id => Some(RelationText {
            to: Written { value: reader.text(id, &at)?, at },
            kind: RelationKind::Related,
            title: None,
        }),
    }
}

fn declares(fields: &Fields<'_, '_>) -> DeclaresText {
    DeclaresText {
        measures: fields.count("measures"),
        departments: declared_departments(fields),
        status: declared_statuses(fields),
        items: maps(fields, "items", |item| ItemText {
            measure: required_written(item, "measure"),
            title: item.text("title"),
            responsible: all_written(item, "responsible"),
            others: item.optional_flag("others"),
            status: written(item, "status"),
            period: item.text("period"),
            source: item.text("source"),
        }),
    }
}

fn declared_departments(fields: &Fields<'_, '_>) -> Option<DeclaredDepartments> {
    match fields.node("departments")? {
        Node::List(_) => Some(DeclaredDepartments::Codes(all_written(fields, "departments"))),
        _ => fields.count("departments").map(DeclaredDepartments::Count),
    }
}

/// Labels and counts, the labels as keys that the user chooses.
fn declared_statuses(fields: &Fields<'_, '_>) -> Vec<(Written<String>, i64)> {
    let Some(node) = fields.node("status") else { return Vec::new() };
    let path = fields.path("status");
    let counts = fields.reader.fields(node, path.clone());
    let pairs = counts.entries().iter().filter_map(|(label, count)| {
        let at = join(&path, label);
        let text = fields.reader.text(count, &at)?;
        let Ok(count) = text.parse() else {
            fields
                .reader
                .fault(Rule::WrongType, &at)
                .with("key", label.as_str())
                .with("expected", "whole-number")
                .with("found", "text");
            return None;
        };
        Some((Written { value: label.clone(), at }, count))
    });
    pairs.collect()
}
