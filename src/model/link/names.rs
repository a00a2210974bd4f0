//! What can be referred to, by name and by file. A name leads to one thing or is a fault.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use super::{Doubts, Target};
use crate::diagnostic::{Diagnostic, Place, Rule, nearest, nearest_within};
use crate::document::markdown::Body;
use crate::path::SourcePath;

/// Everything that can be referred to, by name. Drafts that are not shown are known by name alone.
#[derive(Debug)]
pub struct Names {
    /// `plan/id` of measures and sections, plans, departments and pages; several where a name has
    /// several meanings.
    names: HashMap<String, Vec<Named>>,
    files: HashMap<SourcePath, File>,
    /// What else departments are called, for those who write that.
    called: Vec<Called>,
    /// What files that could not be read may hold besides.
    pub doubts: Doubts,
    /// Of all that was made known, in order.
    fingerprint: DefaultHasher,
}

/// Of all that is known, headings that can be linked included.
impl Hash for Names {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        (self.fingerprint.finish(), &self.doubts).hash(hasher);
    }
}

/// What else something is called: in full, in short, or formerly, or its own name in another case.
#[derive(Debug, Hash)]
struct Called {
    /// In lower case.
    words: String,
    name: String,
    file: SourcePath,
}

/// What a file became.
#[derive(Debug)]
pub(super) enum File {
    /// A page, with its text, whose headings can be linked.
    Page(Target, Arc<Body>),
    /// The page of a report.
    Report,
    /// A draft that is not shown.
    Draft,
    /// One that could not be read, or whose place among the others is not known because of such a
    /// one.
    Unread,
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Named {
    Target(Target),
    Draft,
    Unread,
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
            Named::Draft | Named::Unread => None,
        }
    }
}

/// What a lookup found.
pub(super) enum Found {
    One(Target),
    Draft,
    /// Something that could not be read.
    Unread,
    None,
    Several(Vec<Target>),
}

impl Names {
    /// No names yet, with room for about as many.
    pub fn with_room(count: usize) -> Self {
        let (names, files) = (HashMap::with_capacity(count), HashMap::with_capacity(count));
        Names {
            names,
            files,
            called: Vec::new(),
            doubts: Doubts::default(),
            fingerprint: DefaultHasher::new(),
        }
    }

    /// Makes a name known.
    pub fn add(&mut self, name: String, target: Target) {
        (&name, target).hash(&mut self.fingerprint);
        self.names
            .entry(name)
            .or_default()
            .push(Named::Target(target));
    }

    /// Makes known that a name is that of a draft that is not shown.
    pub fn add_draft(&mut self, name: String) {
        (&name, "draft").hash(&mut self.fingerprint);
        self.names.entry(name).or_default().push(Named::Draft);
    }

    /// Makes known which page a file became, and its text.
    pub fn add_file(&mut self, file: SourcePath, target: Target, body: Arc<Body>) {
        (&file, target, &body.anchors).hash(&mut self.fingerprint);
        self.files.insert(file, File::Page(target, body));
    }

    /// Makes known that a file is a report.
    pub fn add_report(&mut self, file: SourcePath) {
        (&file, "report").hash(&mut self.fingerprint);
        self.files.insert(file, File::Report);
    }

    /// Makes known that a file is a draft that is not shown.
    pub fn add_draft_file(&mut self, file: SourcePath) {
        (&file, "draft").hash(&mut self.fingerprint);
        self.files.insert(file, File::Draft);
    }

    /// Makes known that a name is that of something which could not be read.
    pub fn add_unread(&mut self, name: String) {
        (&name, "unread").hash(&mut self.fingerprint);
        self.names.entry(name).or_default().push(Named::Unread);
    }

    /// Makes known that a file could not be read, or that nobody can say what became of it.
    pub fn add_unread_file(&mut self, file: SourcePath) {
        (&file, "unread").hash(&mut self.fingerprint);
        self.files.insert(file, File::Unread);
    }

    /// Makes known what something with a name is called besides.
    pub fn add_called(&mut self, words: &str, name: &str, file: &SourcePath) {
        let called = Called {
            words: plain(words),
            name: name.to_owned(),
            file: file.clone(),
        };
        called.hash(&mut self.fingerprint);
        self.called.push(called);
    }

    /// Whether a name is only that of a draft that is not shown.
    pub fn is_draft(&self, name: &str) -> bool {
        matches!(
            self.names.get(name).map(Vec::as_slice),
            Some([Named::Draft, ..])
        )
    }

    /// Whether a name may be that of something which could not be read.
    pub fn is_unread(&self, name: &str) -> bool {
        self.doubts.anything
            || self
                .names
                .get(name)
                .is_some_and(|named| named.contains(&Named::Unread))
    }

    /// Whether a code may be that of a department which could not be read, and not another word for
    /// one that was.
    pub fn is_unread_department(&self, code: &str) -> bool {
        self.is_unread(code) || self.doubts.may_be_department(code) && self.called(code).is_none()
    }

    /// The name of what is called so, and the file that says it.
    pub fn called(&self, words: &str) -> Option<(&str, &SourcePath)> {
        let words = plain(words);
        self.called
            .iter()
            .find(|called| called.words == words)
            .map(|called| (&*called.name, &called.file))
    }

    /// The name of what alone is called so.
    pub fn called_alone(&self, words: &str) -> Option<&str> {
        let words = plain(words);
        let mut found = self.called.iter().filter(|called| called.words == words);
        let name = &*found.next()?.name;
        found.all(|called| &*called.name == name).then_some(name)
    }

    /// The same of what is nearly called so: few letters of a long name differ.
    pub fn nearly_called(&self, words: &str) -> Option<(&str, &SourcePath)> {
        self.called(&nearest_within(
            8,
            &plain(words),
            self.called.iter().map(|called| &*called.words),
        )?)
    }

    /// What a file became, if anything can lead to it.
    pub(super) fn file(&self, file: &SourcePath) -> Option<&File> {
        self.files.get(file)
    }

    /// Looks a name up from within a plan: its own measures and sections, then all that have names
    /// of their own.
    pub(super) fn look_up(&self, target: &str, plan: Option<&str>) -> Found {
        let own = plan.and_then(|plan| self.names.get(&format!("{plan}/{target}")));
        let found = || own.into_iter().chain(self.names.get(target)).flatten();
        let targets = || found().filter_map(|named| named.target());
        let mut first = targets();
        match (first.next(), first.next()) {
            (None, _) if found().next().is_none() => Found::None,
            (None, _) if found().any(|named| *named == Named::Unread) => Found::Unread,
            (None, _) => Found::Draft,
            (Some(target), None) => Found::One(target),
            (Some(_), Some(_)) => Found::Several(targets().collect()),
        }
    }

    /// The files that became some targets, for people to see which are meant.
    fn files_of(&self, targets: &[Target]) -> String {
        let mut files: Vec<&str> = self
            .files
            .iter()
            .filter(|(_, file)| file.is_one_of(targets))
            .map(|(path, _)| path.as_str())
            .collect();
        files.sort_unstable();
        files.join(", ")
    }

    fn known<'n>(&'n self, plan: Option<&'n str>) -> impl Iterator<Item = &'n str> {
        self.names.keys().map(move |name| {
            match plan.and_then(|plan| name.strip_prefix(plan)?.strip_prefix('/')) {
                Some(own) => own,
                None => name.as_str(),
            }
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
            Found::Unread => return None,
            Found::None if self.called(target).is_none() && self.doubts.may_be(target, plan) => {
                return None;
            }
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
        let name = |(name, _): (&str, _)| name.to_owned();
        let meant = self
            .called(target)
            .map(name)
            .or_else(|| nearest(target, known));
        let meant = meant.or_else(|| self.nearly_called(target).map(name));
        Diagnostic {
            suggestion: meant,
            ..Diagnostic::new(Rule::BrokenReference, place).with("target", target)
        }
    }
}

/// Words as they are compared: case and white space do not matter.
fn plain(words: &str) -> String {
    words
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}
