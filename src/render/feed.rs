//! What was reported, as an Atom feed (RFC 4287). Without a known address its links are relative to
//! the feed, and nothing in it but the links depends on where the site stands. Owns
//! `atom_syndication`.

use atom_syndication::{
    Content, Entry as FeedEntry, Feed, FixedDateTime, Link, Person, Text, WriteConfig,
};
use jiff::civil::Date;

use super::data::{label, words};
use crate::language::Argument;
use crate::model::ReportId;
use crate::page::change::{Change, Entry, What, changes};
use crate::page::view::link::measure_title;
use crate::page::{Site, address};
use crate::path::{OutputPath, slug};

/// How many entries and reports the feed holds.
const SHOWN: usize = 50;

/// The feed; empty where nothing is dated, since it could not say how new it is.
pub fn file(site: &Site<'_>) -> Vec<u8> {
    let config = WriteConfig {
        indent_size: Some(1),
        ..WriteConfig::default()
    };
    let feed = feed(site, &address::feed());
    let mut bytes = feed
        .and_then(|feed| feed.write_with_config(Vec::new(), config).ok())
        .unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

fn feed(site: &Site<'_>, path: &OutputPath) -> Option<Feed> {
    let changes = changes(site.model, SHOWN).newest;
    let newest = changes
        .first()
        .map(|change| change.date)
        .or(site.model.as_of)?;
    let title = say(site, "feed-title", &[("site", &site.model.config.title)]);
    let owner = site
        .model
        .owner
        .map(|owner| &site.model[owner].document.name);
    Some(Feed {
        title: Text::plain(title),
        id: id(site, "changes"),
        updated: midnight(newest),
        authors: vec![Person {
            name: owner.unwrap_or(&site.model.config.title).clone(),
            ..Person::default()
        }],
        links: vec![
            link(site, path, "self", "application/atom+xml"),
            link(site, site.addresses.changes(), "alternate", "text/html"),
        ],
        lang: Some(site.model.config.language.to_owned()),
        entries: changes.iter().map(|change| entry(site, change)).collect(),
        ..Feed::default()
    })
}

fn entry(site: &Site<'_>, change: &Change<'_>) -> FeedEntry {
    let plan = &site.model[change.plan];
    let (title, text, path, name) = match &change.what {
        What::Report(report) => report_texts(site, *report),
        What::Entry(entry) => entry_texts(site, entry),
    };
    FeedEntry {
        title: Text::plain(title),
        id: id(site, &format!("{}/{name}", slug(&plan.id))),
        updated: midnight(change.date),
        links: vec![link(site, path, "alternate", "text/html")],
        content: Some(Content {
            content_type: Some("text".to_owned()),
            value: Some(text),
            ..Content::default()
        }),
        ..FeedEntry::default()
    }
}

/// The title of an entry, its text, its page, and what its id ends with.
type Texts<'s> = (String, String, &'s OutputPath, String);

fn report_texts<'s>(site: &Site<'s>, id: ReportId) -> Texts<'s> {
    let (model, report) = (site.model, &site.model[id]);
    let date = words(site).date(report.date);
    let plan = &model[report.plan].document.title;
    let text = say(site, "feed-report", &[("plan", plan), ("date", &date)]);
    (
        report.document.title.clone(),
        text,
        site.addresses.report(id),
        format!("report/{}", report.date),
    )
}

fn entry_texts<'s>(site: &Site<'s>, entry: &Entry<'_>) -> Texts<'s> {
    let measure = &site.model[entry.measure];
    let (plan, said) = (&site.model[measure.plan], entry.entry);
    let status = |status| label(site, plan.language, status);
    let (before, after) = (status(entry.before), status(Some(said.status)));
    let changed = match entry.before {
        None => "feed-first",
        Some(status) if status == said.status => "feed-unchanged",
        Some(_) => "feed-changed",
    };
    let source = said
        .source
        .as_ref()
        .map(|source| say(site, "feed-source", &[("source", source)]));
    let sentences = [
        Some(say(
            site,
            changed,
            &[("before", &before), ("after", &after)],
        )),
        entry.differs.then(|| words(site).text("feed-differs")),
        Some(say(site, "feed-plan", &[("plan", &plan.document.title)])),
        source,
        said.note.clone(),
    ];
    let title = say(
        site,
        "feed-entry",
        &[
            ("title", &measure_title(site.model, entry.measure)),
            ("status", &after),
        ],
    );
    let again = if entry.repeated > 0 {
        format!("-{}", entry.repeated + 1)
    } else {
        String::new()
    };
    let name = format!(
        "{}/{}/{}{again}",
        slug(&measure.id),
        said.date,
        said.status.id()
    );
    let text = sentences
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("\n");
    (title, text, site.addresses.measure(entry.measure), name)
}

/// A string of the site's language with texts in it.
pub(super) fn say(site: &Site<'_>, key: &str, texts: &[(&str, &str)]) -> String {
    let arguments: Vec<_> = texts
        .iter()
        .map(|(name, text)| (*name, Argument::Text(text)))
        .collect();
    words(site)
        .find_with(key, &arguments)
        .unwrap_or_else(|| key.to_owned())
}

/// A link to a file of the site: whole where the site's address is known, else from the folder of
/// the feed.
fn link(site: &Site<'_>, to: &OutputPath, rel: &str, mime_type: &str) -> Link {
    let root = site
        .shared
        .base_url
        .clone()
        .unwrap_or_else(|| address::feed().to_root());
    Link {
        href: format!("{root}{to}"),
        rel: rel.to_owned(),
        mime_type: Some(mime_type.to_owned()),
        ..Link::default()
    }
}

/// A URI that nothing else has (RFC 4151). It does not name the site's address, so that it stays
/// when the site moves.
fn id(site: &Site<'_>, name: &str) -> String {
    format!("tag:{},2025:{name}", authority(&site.model.config.title))
}

/// What tells the names that this site gives from those that others give: a host that will never be
/// one (RFC 2606).
pub(super) fn authority(title: &str) -> String {
    let label: String = slug(title).chars().take(63).collect();
    match label.trim_end_matches('-') {
        "" => "planverk.invalid".to_owned(),
        label => format!("{label}.planverk.invalid"),
    }
}

/// The beginning of a day, since a ledger knows no hours.
fn midnight(day: Date) -> FixedDateTime {
    format!("{day}T00:00:00Z").parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_authority_is_a_name_of_a_host() {
        assert_eq!(
            authority("Planer fra politiet"),
            "planer-fra-politiet.planverk.invalid"
        );
        assert_eq!(authority("★"), "planverk.invalid");
        assert_eq!(
            authority(&"ab-".repeat(30)),
            format!(
                "{}.planverk.invalid",
                "ab-".repeat(21).trim_end_matches('-')
            )
        );
    }
}
