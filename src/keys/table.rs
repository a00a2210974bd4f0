//! The table itself, in the order in which a file is best written.

use super::key::Value::{
    Address, ByLabel, ByRule, Choice, Count, Day, Flag, List, ListOrOne, Map, OneOf, Rule, Text,
    WholeNumber,
};
use super::key::{Key, Keys, Value};

/// A key that has to be there.
const fn must(name: &'static str, value: Value) -> Key {
    Key {
        name,
        value,
        required: true,
    }
}

/// A key that can be there.
const fn may(name: &'static str, value: Value) -> Key {
    Key {
        name,
        value,
        required: false,
    }
}

const LANGUAGES: &[&str] = &["nb", "nn", "se", "en"];

/// `content/site.yaml`.
pub static SITE: Keys = Keys {
    name: "site",
    keys: &[
        must("title", Text),
        may("language", Choice(LANGUAGES)),
        may("owner", Text),
        may("contact", Text),
        may("base_url", Address),
        may("public", Flag),
        may("as_of", Day),
        may("theme", Text),
        may("licence", OneOf("licence", &[Text, Map(&LICENCE)])),
        may("accessibility_statement", Address),
        may("statuses", ByLabel(&Text)),
        may("rules", ByRule(&Choice(&["error", "warning", "off"]))),
        may("unsafe_html", Flag),
        may("publish", ByLabel(&Map(&TARGET))),
    ],
};

/// One of the places that a site is published to.
static TARGET: Keys = Keys {
    name: "publish",
    keys: &[
        must(
            "kind",
            Choice(&["folder", "zip", "webdav", "sftp", "s3", "azure"]),
        ),
        must("to", Text),
        may("base_url", Address),
        may("keep", Count),
        may("links", Flag),
        may("max_deletes", Count),
        may("endpoint", Address),
        may("region", Text),
    ],
};

static LICENCE: Keys = Keys {
    name: "licence",
    keys: &[must("title", Text), may("url", Address)],
};

/// `themes/*/theme.yaml`.
pub static THEME: Keys = Keys {
    name: "theme",
    keys: &[
        may("title", Text),
        may("description", Text),
        may("extends", Text),
    ],
};

/// `content/departments/*.md`.
pub static DEPARTMENT: Keys = Keys {
    name: "department",
    keys: &[
        must("code", Text),
        must("name", Text),
        must(
            "kind",
            Choice(&[
                "government",
                "ministry",
                "directorate",
                "agency",
                "police-district",
                "team",
                "other",
            ]),
        ),
        may("short", Text),
        may("parent", Text),
        may("url", Address),
        may("formerly", List(&Map(&FORMERLY))),
        may("allow", ListOrOne(&Rule)),
    ],
};

static FORMERLY: Keys = Keys {
    name: "formerly",
    keys: &[must("code", Text), must("name", Text), may("until", Day)],
};

/// `content/plans/*/plan.md`.
pub static PLAN: Keys = Keys {
    name: "plan",
    keys: &[
        must("title", Text),
        must(
            "kind",
            Choice(&["strategy", "action-plan", "activity-plan"]),
        ),
        may("short_title", Text),
        may("period", TIME),
        may("owner", Text),
        may("goals", ListOrOne(&Text)),
        may("launched", TIME),
        may("publication", Map(&PUBLICATION)),
        may("announced", Map(&ANNOUNCED)),
        may("measure_term", Text),
        may("related", RELATED),
        may("language", Choice(LANGUAGES)),
        may("aliases", ListOrOne(&Text)),
        may("draft", Flag),
        may("allow", ListOrOne(&Rule)),
    ],
};

static PUBLICATION: Keys = Keys {
    name: "publication",
    keys: &[may("code", Text), may("url", Address)],
};

static ANNOUNCED: Keys = Keys {
    name: "announced",
    keys: &[may("measures", Count), may("sections", Count)],
};

/// `content/plans/*/*/section.md`.
pub static SECTION: Keys = Keys {
    name: "section",
    keys: &[
        must("title", Text),
        may("lead", Text),
        may("aliases", ListOrOne(&Text)),
        may("draft", Flag),
        may("allow", ListOrOne(&Rule)),
    ],
};

/// The other Markdown files of a plan and its sections.
pub static MEASURE: Keys = Keys {
    name: "measure",
    keys: &[
        may("number", Text),
        must("title", Text),
        may(
            "responsible",
            ListOrOne(&OneOf("responsible", &[Text, Map(&RESPONSIBLE)])),
        ),
        may("others", Flag),
        may("when", TIME),
        may("kind", Choice(&["one-off", "continuous", "recurring"])),
        may(
            "status",
            OneOf("status", &[List(&Map(&STATUS)), Map(&STATUS), Text]),
        ),
        may("goals", ListOrOne(&Text)),
        may("milestones", List(&Map(&MILESTONE))),
        may("indicators", List(&Map(&INDICATOR))),
        may("funding", List(&Map(&FUNDING))),
        may("related", RELATED),
        may("links", List(&Map(&LINK))),
        may("tags", ListOrOne(&Text)),
        may("also_in", ListOrOne(&Text)),
        may("language", Choice(LANGUAGES)),
        may("aliases", ListOrOne(&Text)),
        may("draft", Flag),
        may("allow", ListOrOne(&Rule)),
    ],
};

static RESPONSIBLE: Keys = Keys {
    name: "responsible",
    keys: &[
        must("department", Text),
        may("role", Choice(&["lead", "shared", "contributor"])),
    ],
};

static STATUS: Keys = Keys {
    name: "status",
    keys: &[
        must("date", Day),
        must("status", Text),
        may("source", Text),
        may("note", Text),
        may("counts", Flag),
    ],
};

static MILESTONE: Keys = Keys {
    name: "milestones",
    keys: &[must("title", Text), may("due", TIME), may("done", TIME)],
};

static INDICATOR: Keys = Keys {
    name: "indicators",
    keys: &[
        must("title", Text),
        may("unit", Text),
        may("baseline", Text),
        may("target", Text),
        may("by", TIME),
        may("values", List(&Map(&MEASURED))),
    ],
};

static MEASURED: Keys = Keys {
    name: "values",
    keys: &[must("value", Text), may("date", TIME)],
};

static FUNDING: Keys = Keys {
    name: "funding",
    keys: &[
        must("amount", WholeNumber),
        may("approximate", Flag),
        may("year", WholeNumber),
        may("status", Choice(&["proposed", "granted"])),
        may("note", Text),
    ],
};

static LINK: Keys = Keys {
    name: "links",
    keys: &[must("title", Text), must("url", Address)],
};

/// `content/plans/*/reports/*.md`.
pub static REPORT: Keys = Keys {
    name: "report",
    keys: &[
        must("title", Text),
        must("date", Day),
        may("published", Day),
        may("declares", Map(&DECLARES)),
        may("contradictions", List(&Map(&CONTRADICTION))),
        may("draft", Flag),
        may("allow", ListOrOne(&Rule)),
    ],
};

static DECLARES: Keys = Keys {
    name: "declares",
    keys: &[
        may("measures", Count),
        may("departments", OneOf("departments", &[List(&Text), Count])),
        may("status", ByLabel(&Count)),
        may("items", List(&Map(&ITEM))),
    ],
};

static ITEM: Keys = Keys {
    name: "items",
    keys: &[
        must("measure", Text),
        may("title", Text),
        may("responsible", ListOrOne(&Text)),
        may("others", Flag),
        may("status", Text),
        may("period", Text),
        may("source", Text),
        may("against", Text),
    ],
};

static CONTRADICTION: Keys = Keys {
    name: "contradictions",
    keys: &[
        must("about", Text),
        must("sides", List(&Map(&SIDE))),
        may("measure", Text),
    ],
};

static SIDE: Keys = Keys {
    name: "sides",
    keys: &[must("says", Text), may("source", Text)],
};

/// `content/plans/*/reports/*.json`.
pub static EDITION: Keys = Keys {
    name: "edition",
    keys: &[
        must("schema", Choice(&["edition-1"])),
        must("date", Day),
        must("plan", Map(&EDITION_PLAN)),
        must("measures", List(&Map(&EDITION_MEASURE))),
    ],
};

static EDITION_PLAN: Keys = Keys {
    name: "edition-plan",
    keys: &[must("id", Text), must("title", Text)],
};

/// The identifiers of the statuses.
pub const STATUSES: &[&str] = &[
    "done",
    "ongoing",
    "planned",
    "not-started",
    "closed",
    "stopped",
    "moved",
];

static EDITION_MEASURE: Keys = Keys {
    name: "edition-measure",
    keys: &[
        must("id", Text),
        may("number", Text),
        must("title", Text),
        may("section", Map(&EDITION_SECTION)),
        may("responsible", List(&Map(&EDITION_RESPONSIBLE))),
        may("others", Flag),
        may("status", Choice(STATUSES)),
        may("status_date", Day),
        may("source", Text),
        may("also", List(&Map(&EDITION_ENTRY))),
        may("when", Text),
    ],
};

static EDITION_SECTION: Keys = Keys {
    name: "edition-section",
    keys: &[must("id", Text), must("title", Text)],
};

static EDITION_RESPONSIBLE: Keys = Keys {
    name: "edition-responsible",
    keys: &[
        must("department", Text),
        must("name", Text),
        must("role", Choice(&["lead", "shared", "contributor"])),
    ],
};

static EDITION_ENTRY: Keys = Keys {
    name: "edition-entry",
    keys: &[must("status", Choice(STATUSES)), may("source", Text)],
};

/// `content/pages/*.md` and `content/pages/*/*.md`.
pub static PAGE: Keys = Keys {
    name: "page",
    keys: &[
        must("title", Text),
        may("order", WholeNumber),
        may("language", Choice(LANGUAGES)),
        may("aliases", ListOrOne(&Text)),
        may("draft", Flag),
        may("allow", ListOrOne(&Rule)),
    ],
};

/// A time: one phrase, one as it was printed, or several with labels.
const TIME: Value = OneOf("time", &[Text, Map(&PRINTED), List(&Map(&PART))]);

static PRINTED: Keys = Keys {
    name: "printed",
    keys: &[must("text", Text), may("as_printed", Flag)],
};

static PART: Keys = Keys {
    name: "parts",
    keys: &[
        must("when", OneOf("part-time", &[Text, Map(&PRINTED)])),
        may("label", Text),
    ],
};

const RELATED: Value = ListOrOne(&OneOf("related", &[Text, Map(&RELATION)]));

static RELATION: Keys = Keys {
    name: "related",
    keys: &[
        must("to", Text),
        may(
            "kind",
            Choice(&[
                "related",
                "follows-up",
                "cites",
                "delivers",
                "continues",
                "merged-into",
                "supersedes",
            ]),
        ),
        may("title", Text),
    ],
};
