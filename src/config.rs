//! `site.yaml`: what a site says of itself. Values are read here and checked against the rest of
//! the site in `model`.

mod target;

pub use target::{Target, TargetKind};

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::diagnostic::{Diagnostic, Place, Rule, Severity, Step, Warned, hides};
use crate::keys;
use crate::language;
use crate::path::{SourcePath, is_web_address};
use crate::source::SourceTree;
use crate::theme;
use crate::yaml::{Fields, Node, Reader, Written, encoding, front_matter, join};

/// Where a site says what it is.
pub const FILE: &str = "content/site.yaml";

/// The settings of a site.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The site's name.
    pub title: String,
    /// The site's language: `nb`, `nn`, `se` or `en`.
    pub language: &'static str,
    /// Code of the department that owns the site.
    pub owner: Option<Written<String>>,
    /// The theme's name.
    pub theme: String,
    /// The day that everything depending on time is worked out for.
    pub as_of: Option<Date>,
    /// Where the site will stand, for feeds and canonical addresses only.
    pub base_url: Option<String>,
    /// Whether search engines may list the site.
    pub public: bool,
    /// Whom to ask, as text, an e-mail address or an `https` address.
    pub contact: Option<String>,
    /// Address of the accessibility statement.
    pub accessibility_statement: Option<String>,
    /// What others may do with the site's data.
    pub licence: Option<Licence>,
    /// A house's own words for statuses: label in lower case, and the identifier it stands for.
    pub statuses: BTreeMap<String, Written<String>>,
    /// Whether there may be words of the house besides, which could not be read.
    pub statuses_lost: bool,
    /// Severities that the site has changed; `None` is off.
    pub rules: BTreeMap<Rule, Option<Severity>>,
    /// Whether HTML in Markdown is passed through.
    pub unsafe_html: bool,
    /// Where the site is published to, in the order of the file.
    pub publish: Vec<Target>,
}

/// A licence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Licence {
    /// What it is called.
    pub title: String,
    /// Where it can be read.
    pub url: Option<String>,
}

impl Config {
    /// Reads `site.yaml`.
    pub fn load(tree: &SourceTree) -> Warned<Config> {
        let file = SourcePath::new(FILE);
        let reader = Reader::new(&file, &keys::SITE);
        let bytes = tree.get(&file);
        if bytes.is_none() && !tree.is_unread(&file) {
            let fault = Diagnostic::new(Rule::MissingFile, Place::file(&file));
            reader.push(fault.with("name", FILE).with("hint", "site"));
        }
        let text = bytes.and_then(|bytes| encoding::text(&reader, bytes));
        let node = text.and_then(|text| {
            front_matter::node(&reader, text, 0, &["title", "contact", "licence"])
        });
        let config = node.map_or_else(Config::fallback, |node| {
            read(&reader.fields(&node, Vec::new()), &reader)
        });
        let faults = reader.into_faults();
        let statuses_lost =
            config.statuses_lost || hides(&faults, "statuses", config.statuses.is_empty());
        Warned {
            value: Config {
                statuses_lost,
                ..config
            },
            diagnostics: faults,
        }
    }

    fn fallback() -> Config {
        Config {
            language: "nb",
            theme: theme::STANDARD.to_owned(),
            statuses_lost: true,
            ..Config::default()
        }
    }

    /// The severity a rule has in this site; `None` is off.
    pub fn severity(&self, rule: Rule) -> Option<Severity> {
        let chosen = self.rules.get(&rule).filter(|_| rule.can_be_chosen());
        chosen.copied().unwrap_or(Some(rule.severity()))
    }
}

fn read(fields: &Fields<'_, '_>, reader: &Reader<'_>) -> Config {
    let config = Config {
        title: fields.required_text("title"),
        language: fields.choice("language", &language::CODES).unwrap_or("nb"),
        owner: fields.text("owner").map(|code| Written {
            value: code,
            at: fields.path("owner"),
        }),
        theme: fields
            .text("theme")
            .unwrap_or_else(|| theme::STANDARD.to_owned()),
        as_of: fields.date("as_of"),
        base_url: fields.web_address("base_url"),
        public: fields.flag("public"),
        contact: fields.text("contact"),
        accessibility_statement: fields.web_address("accessibility_statement"),
        licence: licence(fields),
        statuses: statuses(fields, reader),
        statuses_lost: false,
        rules: rules(fields, reader),
        unsafe_html: fields.flag("unsafe_html"),
        publish: target::targets(fields),
    };
    fields.finish();
    config
}

/// A licence as a name, as an address, or as both.
fn licence(fields: &Fields<'_, '_>) -> Option<Licence> {
    let node = fields.node("licence")?;
    if !matches!(node, Node::Map(_)) {
        let title = fields.text("licence")?;
        let url = is_web_address(&title).then(|| title.clone());
        return Some(Licence { title, url });
    }
    let named = fields.reader.fields(node, fields.path("licence"));
    let licence = Licence {
        title: named.required_text("title"),
        url: named.web_address("url"),
    };
    named.finish();
    Some(licence)
}

fn statuses(fields: &Fields<'_, '_>, reader: &Reader<'_>) -> BTreeMap<String, Written<String>> {
    let Some(node) = fields.node("statuses") else {
        return BTreeMap::new();
    };
    let path = fields.path("statuses");
    let entries = reader.fields(node, path.clone());
    let pairs = entries.entries().iter().filter_map(|(label, status)| {
        let at = join(&path, label);
        Some((
            label.to_lowercase(),
            Written {
                value: reader.text(status, &at)?,
                at,
            },
        ))
    });
    pairs.collect()
}

fn rules(fields: &Fields<'_, '_>, reader: &Reader<'_>) -> BTreeMap<Rule, Option<Severity>> {
    const LEVELS: [(&str, Option<Severity>); 3] = [
        ("error", Some(Severity::Error)),
        ("warning", Some(Severity::Warning)),
        ("off", None),
    ];
    let Some(node) = fields.node("rules") else {
        return BTreeMap::new();
    };
    let path = fields.path("rules");
    let entries = reader.fields(node, path.clone());
    let mut rules = BTreeMap::new();
    for (name, level) in entries.entries() {
        let at = join(&path, name);
        let level = reader
            .text(level, &at)
            .and_then(|level| reader.choose(&at, "rules", &level, &LEVELS));
        if let (Some(rule), Some(level)) = (rule_named(reader, &at, name), level) {
            rules.insert(rule, level);
        }
    }
    rules
}

/// The rule of a name, with a fault if there is none or if its faults stop every build.
pub fn rule_named(reader: &Reader<'_>, at: &[Step], name: &str) -> Option<Rule> {
    let named = Rule::ALL.iter().copied().find(|rule| rule.name() == name);
    let changeable = named.filter(|rule| rule.can_be_chosen());
    if changeable.is_none() {
        let names: Vec<&str> = keys::rules().map(Rule::name).collect();
        let what = if named.is_some() { "error" } else { "unknown" };
        reader.push(
            Diagnostic::new(Rule::UnknownRule, Place::field(reader.file, at))
                .with("what", what)
                .with("name", name)
                .suggest_meant(name, &names),
        );
    }
    changeable
}
