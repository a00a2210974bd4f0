//! What can be wrong with a site, as data: a rule, a place, arguments and a hint.
//! The sentences, and the line and column, are worked out when a diagnostic is shown (`show`).

mod words;

use std::ops::Range;

use strsim::osa_distance;

use crate::path::SourcePath;

/// Whether a fault stops the build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The build fails and nothing is written.
    Error,
    /// The build goes on; `--strict` makes it an error.
    Warning,
}

/// One step down into a front matter: a key of a mapping or an index of a list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// A key.
    Key(Box<str>),
    /// A position, counted from 0.
    Index(usize),
}

/// Where a value stands in a front matter, from its top: `status`, 1, `date`.
pub type FieldPath = Vec<Step>;

/// A place inside a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// The file as a whole.
    File,
    /// The value of a field of the front matter.
    Value(FieldPath),
    /// The key of a field of the front matter.
    Key(FieldPath),
    /// Bytes of the file.
    Bytes(Range<usize>),
}

/// Where something is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub file: SourcePath,
    /// The place inside it.
    pub spot: Spot,
}

impl Place {
    /// A file as a whole.
    pub fn file(file: &SourcePath) -> Self {
        Place {
            file: file.clone(),
            spot: Spot::File,
        }
    }

    /// Bytes of a file.
    pub fn bytes(file: &SourcePath, range: Range<usize>) -> Self {
        Place {
            file: file.clone(),
            spot: Spot::Bytes(range),
        }
    }

    /// The value of a field of the front matter, named from its top.
    pub fn field(file: &SourcePath, path: &[Step]) -> Self {
        Place {
            file: file.clone(),
            spot: Spot::Value(path.to_vec()),
        }
    }

    /// The value of a key at the top of the front matter.
    pub fn key(file: &SourcePath, key: &str) -> Self {
        Place {
            file: file.clone(),
            spot: Spot::Value(vec![Step::Key(key.into())]),
        }
    }
}

/// A fault or a warning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of fault it is.
    pub rule: Rule,
    /// Whether it stops the build.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// What the sentence speaks of, by the names that the sentences use.
    pub arguments: Vec<(&'static str, String)>,
    /// The nearest known name, where one is near: «mente du …».
    pub suggestion: Option<String>,
}

impl Diagnostic {
    /// A diagnostic with the severity its rule has.
    pub fn new(rule: Rule, place: Place) -> Self {
        Diagnostic {
            rule,
            severity: rule.severity(),
            place,
            arguments: Vec::new(),
            suggestion: None,
        }
    }

    /// With one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// With the nearest of the known names, if one is near enough to be what was meant.
    #[must_use]
    pub fn suggest<'a>(mut self, written: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        self.suggestion = nearest(written, known);
        self
    }

    /// With the key or choice, of those that are known, that an editor who writes this means.
    #[must_use]
    pub fn suggest_meant(mut self, written: &str, known: &[&str]) -> Self {
        self.suggestion = words::meant(written, known);
        self
    }
}

/// Whether the faults of a file may hide the value of a key at its top: the key itself is wrong, or
/// it is absent while another that nobody knows may be meant for it.
pub fn hides(faults: &[Diagnostic], key: &str, is_absent: bool) -> bool {
    faults.iter().any(|fault| {
        let path = match &fault.place.spot {
            Spot::Value(path) | Spot::Key(path) => path.as_slice(),
            Spot::File | Spot::Bytes(_) => return false,
        };
        let is_own = matches!(path.first(), Some(Step::Key(first)) if **first == *key);
        let is_missing = fault.rule == Rule::MissingKey
            && path.is_empty()
            && fault.arguments.contains(&("key", key.into()));
        let is_meant = fault.suggestion.as_ref().is_none_or(|meant| meant == key);
        is_own
            || is_missing
            || is_absent && fault.rule == Rule::UnknownKey && path.len() == 1 && is_meant
    })
}

/// A value and everything found wrong while it was made. Nothing stops at the first fault.
#[derive(Clone, Debug, Default)]
pub struct Warned<T> {
    /// The value, as whole as the faults allow.
    pub value: T,
    /// Faults and warnings.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Warned<T> {
    /// Whether any of the diagnostics is an error.
    pub fn failed(&self) -> bool {
        self.diagnostics
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// The value, with the diagnostics added to others.
    pub fn into(self, diagnostics: &mut Vec<Diagnostic>) -> T {
        diagnostics.extend(self.diagnostics);
        self.value
    }
}

macro_rules! rules {
    ($($rule:ident $name:literal $severity:ident,)*) => {
        /// The kinds of fault. Each has its sentence in `show/messages.ftl` under its name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "the name of a rule says what is wrong, and its sentence says it in words")]
        pub enum Rule { $($rule,)* }

        impl Rule {
            /// Every rule.
            pub const ALL: &'static [Rule] = &[$(Rule::$rule,)*];

            /// The rule's name, as people write it in `rules` and `allow`.
            pub fn name(self) -> &'static str {
                match self { $(Rule::$rule => $name,)* }
            }

            /// The rule's own severity.
            pub fn severity(self) -> Severity {
                match self { $(Rule::$rule => Severity::$severity,)* }
            }
        }
    };
}

rules! {
    AddressCollision "address-collision" Error,
    AddressForbidden "address-forbidden" Error,
    AddressTooLong "address-too-long" Error,
    AliasCollision "alias-collision" Error,
    AmbiguousReference "ambiguous-reference" Error,
    BodyTooDeep "body-too-deep" Error,
    BodyTooLarge "body-too-large" Error,
    BrokenLink "broken-link" Error,
    BrokenReference "broken-reference" Error,
    ControlCharacter "control-character" Error,
    DeclaredDiffers "declared-differs" Warning,
    DraftReference "draft-reference" Warning,
    DuplicateDepartment "duplicate-department" Error,
    DuplicateId "duplicate-id" Error,
    DuplicateKey "duplicate-key" Error,
    FarDate "far-date" Warning,
    FrontMatterMissing "front-matter-missing" Error,
    FrontMatterTooDeep "front-matter-too-deep" Error,
    FrontMatterTooLarge "front-matter-too-large" Error,
    FrontMatterUnclosed "front-matter-unclosed" Error,
    ImpossibleDate "impossible-date" Error,
    InvalidName "invalid-name" Error,
    InvalidUtf8 "invalid-utf8" Error,
    LinkOutside "link-outside" Error,
    MilestoneOutsidePlan "milestone-outside-plan" Warning,
    MisplacedFile "misplaced-file" Error,
    MissingFile "missing-file" Error,
    MissingKey "missing-key" Error,
    NobodyResponsible "nobody-responsible" Warning,
    OneSided "one-sided" Error,
    RawHtml "raw-html" Error,
    RemoteImage "remote-image" Error,
    SeveralCount "several-count" Error,
    StatusAfterPlan "status-after-plan" Warning,
    StatusNeedsDate "status-needs-date" Error,
    StringMissing "string-missing" Error,
    StringsFault "strings-fault" Error,
    TemplateFault "template-fault" Error,
    ThemeCycle "theme-cycle" Error,
    TwoStatuses "two-statuses" Warning,
    UnclearWhen "unclear-when" Warning,
    UnknownChoice "unknown-choice" Error,
    UnknownDepartment "unknown-department" Error,
    UnknownGoal "unknown-goal" Error,
    UnknownKey "unknown-key" Error,
    UnknownStatus "unknown-status" Error,
    UnknownTheme "unknown-theme" Error,
    UnreadableFile "unreadable-file" Error,
    UnsafeLink "unsafe-link" Error,
    UnusedFile "unused-file" Warning,
    WrongAddress "wrong-address" Error,
    WrongAlias "wrong-alias" Error,
    WrongDate "wrong-date" Error,
    WrongType "wrong-type" Error,
    YamlBracket "yaml-bracket" Error,
    YamlColon "yaml-colon" Error,
    YamlComment "yaml-comment" Error,
    YamlIndent "yaml-indent" Error,
    YamlQuote "yaml-quote" Error,
    YamlStart "yaml-start" Error,
    YamlSyntax "yaml-syntax" Error,
    YamlTab "yaml-tab" Error,
}

impl Rule {
    /// Whether it speaks of one thing against the rest of the site, so that nothing can be said
    /// where not all could be read.
    pub fn is_of_the_whole(self) -> bool {
        matches!(
            self,
            Rule::DeclaredDiffers
                | Rule::FarDate
                | Rule::MilestoneOutsidePlan
                | Rule::NobodyResponsible
                | Rule::StatusAfterPlan
                | Rule::TwoStatuses
                | Rule::UnusedFile
        )
    }
}

/// The known name that is nearest to what was written, if it is near: at most a third of the
/// letters differ.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest_within(3, written, known)
}

/// The known name that is nearest to what was written, if at most one in so many letters differs,
/// or only one.
pub fn nearest_within<'a>(
    one_in: usize,
    written: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    let written = written.to_lowercase();
    let limit = (written.chars().count() / one_in).max(1);
    known
        .into_iter()
        .map(|name| (osa_distance(&written, &name.to_lowercase()), name))
        .filter(|(distance, name)| *distance <= limit && *distance < name.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_found() {
        let keys = ["responsible", "title", "number", "when"];
        assert_eq!(nearest("responsable", keys).as_deref(), Some("responsible"));
        assert_eq!(nearest("titel", keys).as_deref(), Some("title"));
        assert_eq!(nearest("wehn", keys).as_deref(), Some("when"));
        assert_eq!(nearest("farge", keys), None);
        assert_eq!(nearest("aid", ["AID", "KUD"]).as_deref(), Some("AID"));
        assert_eq!(nearest("X", ["A"]), None);
    }
}
