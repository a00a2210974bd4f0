//! References: what they lead to, and who is mentioned where. A reference leads to one thing or is a fault.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use super::{DepartmentId, MeasureId, PageId, PlanId, RelationEnd, ReportId, SectionId};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::document::RelationKind;
use crate::document::markdown::{Body, Link, Reference, ReferenceForm};
use crate::path::SourcePath;
use crate::source::SourceTree;

/// Something of the site that can be referred to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A plan.
    Plan(PlanId),
    /// A section.
    Section(SectionId),
    /// A measure.
    Measure(MeasureId),
    /// A department.
    Department(DepartmentId),
    /// A free page.
    Page(PageId),
}

/// Something of the site that can refer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// A page that can itself be referred to.
    Target(Target),
    /// A report.
    Report(ReportId),
}

/// That something is referred to elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mention {
    /// Where.
    pub from: Origin,
    /// By what relation; `None` is in its text.
    pub kind: Option<RelationKind>,
}

/// Where a reference leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resolved {
    /// To something of the site.
    Target(Target),
    /// Nowhere: it becomes plain text.
    Plain,
}

impl Resolved {
    /// What it leads to, if anything.
    pub fn target(self) -> Option<Target> {
        if let Resolved::Target(target) = self { Some(target) } else { None }
    }
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkEnd {
    /// To a heading of the same page.
    Fragment(String),
    /// To a file beside the page.
    Attachment(SourcePath),
    /// To a file of `static/`.
    Static(SourcePath),
    /// To another page of the site, written as the address of its file.
    Page(Target),
    /// To a report, written as the address of its file.
    Report(SourcePath),
    /// Nowhere.
    Nowhere,
}

impl LinkEnd {
    /// The page of the site that it leads to, but for those of reports.
    pub fn target(&self) -> Option<Target> {
        if let LinkEnd::Page(target) = self { Some(*target) } else { None }
    }
}

/// A body with everything it refers to found.
#[derive(Clone, Debug, Default)]
pub struct ResolvedBody {
    /// The body.
    pub body: Arc<Body>,
    /// Where its references lead, in order.
    pub references: Vec<Resolved>,
    /// Where its links lead, in order.
    pub links: Vec<LinkEnd>,
}

impl ResolvedBody {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.body.is_empty()
    }
}

/// Everything that can be referred to, by name. Drafts that are not shown are known by name alone.
#[derive(Debug)]
pub struct Names {
    /// `plan/id` of measures and sections, plans, departments and pages; several where a name has several meanings.
    names: HashMap<String, Vec<Named>>,
    files: HashMap<SourcePath, File>,
    /// Of all that was made known, in order.
    print: DefaultHasher,
}

/// What a file became.
#[derive(Debug)]
enum File {
    /// A page, with its text, whose headings can be linked.
    Page(Target, Arc<Body>),
    /// The page of a report.
    Report,
    /// A draft that is not shown.
    Draft,
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Named {
    Target(Target),
    Draft,
}

impl File {
    fn is_one_of(&self, targets: &[Target]) -> bool {
        matches!(self, File::Page(target, _) if targets.contains(target))
    }
}

impl Named {
    fn target(self) -> Option<Target> {
        match self {
            Named::Target(target) => Some(target),
            Named::Draft => None,
        }
    }
}

/// What a lookup found.
enum Found {
    One(Target),
    Draft,
    None,
    Several(Vec<Target>),
}

impl Names {
    /// No names yet, with room for about as many.
    pub fn with_room(count: usize) -> Self {
        let (names, files) = (HashMap::with_capacity(count), HashMap::with_capacity(count));
        Names { names, files, print: DefaultHasher::new() }
    }

    /// Makes a name known.
    pub fn add(&mut self, name: String, target: Target) {
        (&name, target).hash(&mut self.print);
        self.names.entry(name).or_default().push(Named::Target(target));
    }

    /// Makes known that a name is that of a draft that is not shown.
    pub fn add_draft(&mut self, name: String) {
        (&name, "draft").hash(&mut self.print);
        self.names.entry(name).or_default().push(Named::Draft);
    }

    /// Makes known which page a file became, and its text.
    pub fn add_file(&mut self, file: SourcePath, target: Target, body: Arc<Body>) {
        (&file, target, &body.anchors).hash(&mut self.print);
        self.files.insert(file, File::Page(target, body));
    }

    /// Makes known that a file is a report.
    pub fn add_report(&mut self, file: SourcePath) {
        (&file, "report").hash(&mut self.print);
        self.files.insert(file, File::Report);
    }

    /// Makes known that a file is a draft that is not shown.
    pub fn add_draft_file(&mut self, file: SourcePath) {
        (&file, "draft").hash(&mut self.print);
        self.files.insert(file, File::Draft);
    }

    /// A number that differs where what is known differs, headings that can be linked included.
    pub fn print(&self) -> u64 {
        self.print.finish()
    }

    /// Whether a name is only that of a draft that is not shown.
    pub fn is_draft(&self, name: &str) -> bool {
        matches!(self.names.get(name).map(Vec::as_slice), Some([Named::Draft, ..]))
    }

    /// Looks a name up from within a plan: its own measures and sections, then all that have names of their own.
    fn look_up(&self, target: &str, plan: Option<&str>) -> Found {
        let own = plan.and_then(|plan| self.names.get(&format!("{plan}/{target}")));
        let found = || own.into_iter().chain(self.names.get(target)).flatten();
        let targets = || found().filter_map(|named| named.target());
        let mut first = targets();
        match (first.next(), first.next()) {
            (None, _) if found().next().is_none() => Found::None,
            (None, _) => Found::Draft,
            (Some(target), None) => Found::One(target),
            (Some(_), Some(_)) => Found::Several(targets().collect()),
        }
    }

    /// The files that became some targets, for people to see which are meant.
    fn files_of(&self, targets: &[Target]) -> String {
        let mut files: Vec<&str> =
            self.files.iter().filter(|(_, file)| file.is_one_of(targets)).map(|(path, _)| path.as_str()).collect();
        files.sort_unstable();
        files.join(", ")
    }

    fn known<'n>(&'n self, plan: Option<&'n str>) -> impl Iterator<Item = &'n str> {
        self.names.keys().map(move |name| match plan.and_then(|plan| name.strip_prefix(plan)?.strip_prefix('/')) {
            Some(own) => own,
            None => name.as_str(),
        })
    }

    /// What a name written in a field means; a fault if it is not one thing.
    pub fn resolve(
        &self,
        target: &str,
        plan: Option<&str>,
        place: impl FnOnce() -> Place,
        faults: &mut Vec<Diagnostic>,
    ) -> Option<Target> {
        let fault = match self.look_up(target, plan) {
            Found::One(target) => return Some(target),
            Found::Draft => Diagnostic::new(Rule::DraftReference, place()).with("target", target),
            Found::None => self.broken(target, plan, place()),
            Found::Several(targets) => Diagnostic::new(Rule::AmbiguousReference, place())
                .with("target", target)
                .with("matches", self.files_of(&targets)),
        };
        faults.push(fault);
        None
    }

    fn broken(&self, target: &str, plan: Option<&str>, place: Place) -> Diagnostic {
        let mut known: Vec<&str> = self.known(plan).collect();
        known.sort_unstable();
        Diagnostic::new(Rule::BrokenReference, place).with("target", target).suggest(target, known)
    }
}

/// Where a body stands.
#[derive(Clone, Copy)]
pub struct Standing<'a> {
    /// Its file.
    pub file: &'a SourcePath,
    /// The id of the plan it belongs to.
    pub plan: Option<&'a str>,
    /// What the plan calls a measure.
    pub term: &'a str,
    /// The page itself, which its running text does not link to.
    pub own: Option<Target>,
}

/// Finds what the references and links of a body lead to.
pub fn resolve_body(
    body: Arc<Body>,
    standing: Standing<'_>,
    names: &Names,
    tree: &SourceTree,
    faults: &mut Vec<Diagnostic>,
) -> ResolvedBody {
    let references =
        body.references.iter().map(|reference| resolve_reference(reference, standing, names, faults)).collect();
    let links = body.links.iter().map(|link| resolve_link(link, &body, standing, names, tree, faults)).collect();
    ResolvedBody { body, references, links }
}

fn resolve_reference(
    reference: &Reference,
    standing: Standing<'_>,
    names: &Names,
    faults: &mut Vec<Diagnostic>,
) -> Resolved {
    let place = || Place::bytes(standing.file, reference.range.clone());
    let target = match &reference.form {
        ReferenceForm::Wiki => names.resolve(&reference.target, standing.plan, place, faults),
        ReferenceForm::Prose(term) => prose_target(term, &reference.target, standing, names),
    };
    target.map_or(Resolved::Plain, Resolved::Target)
}

/// «tiltak 32» in running text: the measure of the same plan, if it has one and it is not the page's own.
fn prose_target(term: &str, number: &str, standing: Standing<'_>, names: &Names) -> Option<Target> {
    let plan = standing.plan?;
    let is_term = term.starts_with(&standing.term.to_lowercase()) || term.starts_with("tiltak");
    match names.look_up(&format!("{plan}/{number}"), None) {
        Found::One(target @ Target::Measure(_)) if is_term && Some(target) != standing.own => Some(target),
        _ => None,
    }
}

fn resolve_link(
    link: &Link,
    body: &Body,
    standing: Standing<'_>,
    names: &Names,
    tree: &SourceTree,
    faults: &mut Vec<Diagnostic>,
) -> LinkEnd {
    link_end(&link.target, body, standing, names, tree).unwrap_or_else(|rule| {
        let fault =
            Diagnostic::new(rule, Place::bytes(standing.file, link.range.clone())).with("target", &*link.target);
        let whole = format!("https://{}", link.target);
        faults.push(if link.target.starts_with("www.") { fault.suggest(&whole, [whole.as_str()]) } else { fault });
        LinkEnd::Nowhere
    })
}

/// Where a link leads, or the rule that it breaks.
fn link_end(
    target: &str,
    body: &Body,
    standing: Standing<'_>,
    names: &Names,
    tree: &SourceTree,
) -> Result<LinkEnd, Rule> {
    let (path, fragment) = target.split_once('#').map_or((target, None), |(path, fragment)| (path, Some(fragment)));
    let has =
        |anchors: &[String]| fragment.is_none_or(|wanted| wanted.is_empty() || anchors.iter().any(|a| a == wanted));
    if path.is_empty() {
        let fragment = fragment.unwrap_or_default().to_owned();
        return if has(&body.anchors) { Ok(LinkEnd::Fragment(fragment)) } else { Err(Rule::BrokenLink) };
    }
    let path = percent_decoded(path.split('?').next().unwrap_or_default());
    let file = match path.strip_prefix('/') {
        Some(path) => Some(SourcePath::new(format!("content/static/{path}"))),
        None => standing.file.join(&path),
    };
    let file = file.ok_or(Rule::BrokenLink)?;
    match names.files.get(&file) {
        Some(File::Page(target, body)) if has(&body.anchors) => Ok(LinkEnd::Page(*target)),
        Some(File::Report) => Ok(LinkEnd::Report(file)),
        Some(File::Draft) => Err(Rule::DraftReference),
        None if tree.get(&file).is_some() && file.as_str().starts_with("content/static/") => Ok(LinkEnd::Static(file)),
        None if tree.get(&file).is_some() && is_attachment(&file) => Ok(LinkEnd::Attachment(file)),
        _ => Err(Rule::BrokenLink),
    }
}

/// Whether a file is one that lies beside pages.
fn is_attachment(file: &SourcePath) -> bool {
    let beside = ["content/plans/", "content/pages/", "content/departments/"];
    beside.iter().any(|folder| file.as_str().starts_with(folder)) && !file.name().to_lowercase().ends_with(".md")
}

/// `%20` and its like as the characters they stand for.
fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let code = after
            .get(..2)
            .filter(|_| first == b'%')
            .and_then(|hex| std::str::from_utf8(hex).ok())
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        bytes.push(code.unwrap_or(first));
        rest = if code.is_some() { &after[2..] } else { after };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// All mentions, by what is mentioned, each place once for its text and once for each relation.
pub fn mentions<'a>(
    texts: impl Iterator<Item = (Origin, &'a ResolvedBody)>,
    relations: impl Iterator<Item = (Target, &'a super::Relation)>,
) -> HashMap<Target, Vec<Mention>> {
    let mut mentions: HashMap<Target, Vec<Mention>> = HashMap::new();
    let mut add = |to: Target, mention: Mention| {
        if mention.from != Origin::Target(to) {
            mentions.entry(to).or_default().push(mention);
        }
    };
    for (from, relation) in relations {
        if let RelationEnd::Inside(to) = relation.to {
            add(to, Mention { from: Origin::Target(from), kind: Some(relation.kind) });
        }
    }
    for (from, body) in texts {
        let linked = body.links.iter().filter_map(LinkEnd::target);
        let referred = body.references.iter().copied().filter_map(Resolved::target);
        for to in referred.chain(linked) {
            add(to, Mention { from, kind: None });
        }
    }
    for list in mentions.values_mut() {
        list.sort_unstable();
        list.dedup();
    }
    mentions
}
