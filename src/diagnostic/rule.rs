//! The rules: what each is called, and how severe it is.

/// Whether a fault stops the build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The build fails and nothing is written.
    Error,
    /// The build goes on; `--strict` makes it an error.
    Warning,
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
    ActiveFile "active-file" Error,
    AddressCollision "address-collision" Error,
    AddressForbidden "address-forbidden" Error,
    AddressTooLong "address-too-long" Error,
    AliasCollision "alias-collision" Error,
    AmbiguousReference "ambiguous-reference" Error,
    BeforeLaunch "before-launch" Warning,
    BodyTooDeep "body-too-deep" Error,
    BodyTooLarge "body-too-large" Error,
    BodyTooManyMarks "body-too-many-marks" Error,
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
    EditionDiffers "edition-differs" Warning,
    EditionMeasureTwice "edition-measure-twice" Error,
    EditionNoJson "edition-no-json" Error,
    EditionOtherDay "edition-other-day" Error,
    EditionTooLarge "edition-too-large" Error,
    EditionVersion "edition-version" Error,
    EditionWithoutReport "edition-without-report" Error,
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
    MarkupAsText "markup-as-text" Warning,
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
    PaperFault "paper-fault" Error,
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
    UnsafeHtml "unsafe-html" Error,
    UnsafeLink "unsafe-link" Error,
    UnusedAsset "unused-asset" Warning,
    UnusedDepartment "unused-department" Warning,
    UnusedFile "unused-file" Warning,
    UnusedPicture "unused-picture" Warning,
    WrongAddress "wrong-address" Error,
    WrongAlias "wrong-alias" Error,
    WrongDate "wrong-date" Error,
    WrongType "wrong-type" Error,
    YamlAfterQuote "yaml-after-quote" Error,
    YamlAliases "yaml-aliases" Error,
    YamlBracket "yaml-bracket" Error,
    YamlColon "yaml-colon" Error,
    YamlComment "yaml-comment" Error,
    YamlIndent "yaml-indent" Error,
    YamlNoSpace "yaml-no-space" Error,
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

    /// Whether it is of a build and speaks of one thing against the rest of the site, so that nothing
    /// can be said where not all could be read. The rules of `check` are tried only where it could.
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
