//! What can be wrong with a site, as data: a rule, a place, arguments and a hint.
//! The sentences, and the line and column, are worked out when a diagnostic is shown (`show`).

mod words;

use std::ops::Range;

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
#[must_use]
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
    /// What is to be written instead, where that cannot be wrong.
    pub fix: Option<Box<Fix>>,
}

/// What stands at the place of a fault, and what is to be written there instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The value or the key as it is.
    pub old: String,
    /// The value or the key as it should be.
    pub new: String,
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
            fix: None,
        }
    }

    /// With one more argument.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// With the nearest of the known names, if one is near enough to be what was meant.
    pub fn suggest<'a>(mut self, written: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        self.suggestion = nearest(written, known);
        self
    }

    /// Without a fix where it would not do.
    pub fn fix_if(mut self, is_possible: impl FnOnce(&Fix) -> bool) -> Self {
        self.fix = self.fix.filter(|fix| is_possible(fix));
        self
    }
}

impl Fix {
    /// What stands there, and what should.
    pub fn new(old: impl Into<String>, new: impl Into<String>) -> Box<Self> {
        Box::new(Fix {
            old: old.into(),
            new: new.into(),
        })
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
        /// The kinds of fault. Each has its sentence in `show/nb/faults.ftl` and `show/en/faults.ftl` under its name.
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
    BeforeLaunch "before-launch" Warning,
    BodyTooDeep "body-too-deep" Error,
    BrokenLink "broken-link" Error,
    BrokenReference "broken-reference" Error,
    ControlCharacter "control-character" Error,
    DeclaredDiffers "declared-differs" Warning,
    DepartmentTwoNames "department-two-names" Warning,
    DifferenceWithoutSource "difference-without-source" Warning,
    DoneBeforeBegun "done-before-begun" Warning,
    DoneWithOpenMilestone "done-with-open-milestone" Warning,
    DoneWithoutDate "done-without-date" Warning,
    DoubleSpace "double-space" Warning,
    DoubtfulAddress "doubtful-address" Warning,
    DraftReference "draft-reference" Warning,
    DuplicateDepartment "duplicate-department" Error,
    DuplicateId "duplicate-id" Error,
    DuplicateKey "duplicate-key" Error,
    ExternalGone "external-gone" Warning,
    ExternalMoved "external-moved" Warning,
    ExternalUnchecked "external-unchecked" Warning,
    FarDate "far-date" Warning,
    FrontMatterMissing "front-matter-missing" Error,
    FrontMatterTooDeep "front-matter-too-deep" Error,
    FrontMatterTooLarge "front-matter-too-large" Error,
    FrontMatterUnclosed "front-matter-unclosed" Error,
    HeadingSkips "heading-skips" Warning,
    ImageWithoutText "image-without-text" Warning,
    ImpossibleDate "impossible-date" Error,
    IndicatorGoesBack "indicator-goes-back" Warning,
    IndicatorWithoutValue "indicator-without-value" Warning,
    InvalidName "invalid-name" Error,
    InvalidUtf8 "invalid-utf8" Error,
    KindAgainstTime "kind-against-time" Warning,
    LargeFile "large-file" Warning,
    LinkNowhere "link-nowhere" Error,
    LinkOutside "link-outside" Error,
    LinkSaysNothing "link-says-nothing" Warning,
    LongTitle "long-title" Warning,
    MeasureOutsidePlan "measure-outside-plan" Warning,
    MeasureWithoutText "measure-without-text" Warning,
    MilestoneOutsidePlan "milestone-outside-plan" Warning,
    MilestoneTwoTimes "milestone-two-times" Warning,
    MisplacedFile "misplaced-file" Error,
    MissingFile "missing-file" Error,
    MissingKey "missing-key" Error,
    MovedWithoutTarget "moved-without-target" Warning,
    NoSuchMeasure "no-such-measure" Warning,
    NobodyLeads "nobody-leads" Warning,
    NobodyResponsible "nobody-responsible" Warning,
    NotBegun "not-begun" Warning,
    NotReported "not-reported" Warning,
    NumberMissing "number-missing" Warning,
    NumberOutOfOrder "number-out-of-order" Warning,
    NumberTwice "number-twice" Warning,
    OneSided "one-sided" Error,
    OthersUnnamed "others-unnamed" Warning,
    Overdue "overdue" Warning,
    OwnerMissing "owner-missing" Warning,
    PeriodAgainstTitle "period-against-title" Warning,
    RawHtml "raw-html" Error,
    ReachedBeforeBegun "reached-before-begun" Warning,
    RelatedTwoTitles "related-two-titles" Warning,
    RemoteImage "remote-image" Error,
    SameText "same-text" Warning,
    SameTitle "same-title" Warning,
    ServerRefuses "server-refuses" Warning,
    SeveralCount "several-count" Error,
    StatusAfterPlan "status-after-plan" Warning,
    StatusGoesBack "status-goes-back" Warning,
    StatusNeedsDate "status-needs-date" Error,
    StringMissing "string-missing" Error,
    StringsFault "strings-fault" Error,
    TemplateFault "template-fault" Error,
    TextSaysDone "text-says-done" Warning,
    ThemeCycle "theme-cycle" Error,
    TitleFullStop "title-full-stop" Warning,
    TwoStatuses "two-statuses" Warning,
    UnclearWhen "unclear-when" Warning,
    UnfinishedText "unfinished-text" Warning,
    UnknownChoice "unknown-choice" Error,
    UnknownDepartment "unknown-department" Error,
    UnknownGoal "unknown-goal" Error,
    UnknownKey "unknown-key" Error,
    UnknownRule "unknown-rule" Error,
    UnknownStatus "unknown-status" Error,
    UnknownTheme "unknown-theme" Error,
    UnreadableFile "unreadable-file" Error,
    UnsafeLink "unsafe-link" Error,
    UnusedAsset "unused-asset" Warning,
    UnusedDepartment "unused-department" Warning,
    UnusedFile "unused-file" Warning,
    UnusedPicture "unused-picture" Warning,
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
    /// Whether a site may choose how severe it is. What stops a build cannot be chosen; an address
    /// that leads nowhere in a finished page may be one that somebody else fills.
    pub fn can_be_chosen(self) -> bool {
        self.severity() == Severity::Warning || self == Rule::LinkNowhere
    }

    /// Whether it speaks of one thing against the rest of the site, so that nothing can be said
    /// where not all could be read.
    pub fn is_of_the_whole(self) -> bool {
        matches!(
            self,
            Rule::BeforeLaunch
                | Rule::DeclaredDiffers
                | Rule::DepartmentTwoNames
                | Rule::DifferenceWithoutSource
                | Rule::DoneBeforeBegun
                | Rule::DoneWithOpenMilestone
                | Rule::DoneWithoutDate
                | Rule::DoubleSpace
                | Rule::DoubtfulAddress
                | Rule::ExternalGone
                | Rule::ExternalMoved
                | Rule::ExternalUnchecked
                | Rule::FarDate
                | Rule::HeadingSkips
                | Rule::ImageWithoutText
                | Rule::IndicatorGoesBack
                | Rule::IndicatorWithoutValue
                | Rule::KindAgainstTime
                | Rule::LargeFile
                | Rule::LinkNowhere
                | Rule::LinkSaysNothing
                | Rule::LongTitle
                | Rule::MeasureOutsidePlan
                | Rule::MeasureWithoutText
                | Rule::MilestoneOutsidePlan
                | Rule::MilestoneTwoTimes
                | Rule::MovedWithoutTarget
                | Rule::NoSuchMeasure
                | Rule::NobodyLeads
                | Rule::NobodyResponsible
                | Rule::NotBegun
                | Rule::NotReported
                | Rule::NumberMissing
                | Rule::NumberOutOfOrder
                | Rule::NumberTwice
                | Rule::OthersUnnamed
                | Rule::Overdue
                | Rule::OwnerMissing
                | Rule::PeriodAgainstTitle
                | Rule::ReachedBeforeBegun
                | Rule::RelatedTwoTitles
                | Rule::SameText
                | Rule::SameTitle
                | Rule::ServerRefuses
                | Rule::StatusAfterPlan
                | Rule::StatusGoesBack
                | Rule::TextSaysDone
                | Rule::TitleFullStop
                | Rule::TwoStatuses
                | Rule::UnfinishedText
                | Rule::UnusedAsset
                | Rule::UnusedDepartment
                | Rule::UnusedFile
                | Rule::UnusedPicture
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
        .map(|name| (distance(&written, &name.to_lowercase()), name))
        .filter(|(distance, name)| *distance <= limit && *distance < name.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name.to_owned())
}

/// Letters to insert, remove, replace or swap with their neighbour (optimal string alignment).
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let replaced = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = replaced.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(before[j - 2] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
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
