//! `link-nowhere`: an address in a finished page or style sheet that leads to nothing on the site,
//! whoever wrote it: a template, a style sheet, or HTML in a text.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use crate::check::finished::Nowhere;
use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::document::markdown::escape;
use crate::path::SourcePath;

pub(super) const CHECK: Check = Check {
    rule: Rule::LinkNowhere,
    run,
    found: Example(
        "\
-- content/site.yaml
title: Planer
theme: eget
-- themes/eget/theme.yaml
extends: standard
-- themes/eget/templates/front.html
{% extends \"standard/front.html\" %}
{% block head %}{{ super() }}<link rel=\"help\" href=\"{{ page.root }}hjelp/\">{% endblock head %}
",
    ),
    clean: Example(
        "\
-- content/site.yaml
title: Planer
theme: eget
-- themes/eget/theme.yaml
extends: standard
-- themes/eget/templates/front.html
{% extends \"standard/front.html\" %}
{% block head %}{{ super() }}<link rel=\"help\" href=\"{{ page.root }}ansvarlige/\">{% endblock head %}
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    let mut search = Search {
        site,
        known: HashMap::new(),
    };
    let mut groups: BTreeMap<Key<'_>, Vec<&Nowhere>> = BTreeMap::new();
    for nowhere in &site.finished.nowhere {
        groups.entry(search.key(nowhere)).or_default().push(nowhere);
    }
    let artifacts = site.built.artifacts();
    for (key, group) in groups {
        let first = &artifacts[group[0].from];
        let place = match key {
            Key::Written(file, start, end) => Place::bytes(file, start..end),
            Key::Leads(_) => first.source.clone(),
        };
        let mut files: Vec<usize> = group.iter().map(|one| one.from).collect();
        files.dedup();
        found.push(
            Diagnostic::new(Rule::LinkNowhere, place)
                .with("target", group[0].written.as_str())
                .with("page", first.path.as_str())
                .with("others", (files.len() - 1).to_string()),
        );
    }
}

/// What makes several addresses one.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key<'s> {
    /// The place where they are written.
    Written(&'s SourcePath, usize, usize),
    /// What they would lead to.
    Leads(&'s str),
}

type Found<'s> = Option<(&'s SourcePath, Range<usize>)>;

/// Looks for the places where addresses are written.
struct Search<'s> {
    site: &'s Site<'s>,
    /// Where addresses stand that were looked for in more than the file of their page.
    known: HashMap<&'s str, Found<'s>>,
}

impl<'s> Search<'s> {
    fn key(&mut self, nowhere: &'s Nowhere) -> Key<'s> {
        match self.written(nowhere) {
            Some((file, range)) => Key::Written(file, range.start, range.end),
            None => Key::Leads(&nowhere.to),
        }
    }

    /// Where an address is written: in the file that its page comes from, in another text that the
    /// page shows, or in the theme.
    fn written(&mut self, nowhere: &'s Nowhere) -> Found<'s> {
        let (site, written) = (self.site, nowhere.written.as_str());
        let source = &site.built.artifacts()[nowhere.from].source.file;
        let own = site
            .tree
            .text(source)
            .and_then(|text| stands(text, written));
        if let Some(range) = own {
            return Some((source, range));
        }
        let elsewhere = || in_texts(site, written).or_else(|| in_theme(site, written));
        self.known.entry(written).or_insert_with(elsewhere).clone()
    }
}

/// An address of HTML in a text. What Markdown links leads somewhere, or the site is not built.
fn in_texts<'s>(site: &'s Site<'_>, written: &str) -> Found<'s> {
    let texts = site
        .texts
        .iter()
        .filter(|_| site.built.model.config.unsafe_html);
    let mut found = texts.filter_map(|text| Some((text.file, stands(text.whole, written)?)));
    found.next()
}

fn in_theme<'s>(site: &'s Site<'_>, written: &str) -> Found<'s> {
    let is_theme = |file: &SourcePath| {
        let name = file.as_str();
        name.ends_with(".html") || name.ends_with(".css")
    };
    let files = || site.tree.below("themes").filter(|(file, _)| is_theme(file));
    let find = |address: &str| {
        let mut texts = files().filter_map(|(file, _)| Some((file, site.tree.text(file)?)));
        texts.find_map(|(file, text)| Some((file, stands(text, address)?)))
    };
    // A template writes the way to the root before an address.
    find(written).or_else(|| find(written.trim_start_matches("../")))
}

/// Where an address stands in a text, as it is or escaped.
fn stands(text: &str, address: &str) -> Option<Range<usize>> {
    let escaped = escape(address);
    alone(text, address).or_else(|| alone(text, &escaped).filter(|_| escaped != address))
}

/// Where an address stands by itself: between quotes, brackets or spaces, or after what a template
/// puts in.
fn alone(text: &str, address: &str) -> Option<Range<usize>> {
    let is_listed = address.contains(['/', '.']);
    let mut found = text
        .match_indices(address)
        .map(|(at, _)| at..at + address.len());
    found.find(|range| {
        let (before, after) = (&text[..range.start], &text[range.end..]);
        let is_begun = before.ends_with(['"', '\'', '(', '<', '=', '}']);
        let is_begun = is_begun || is_listed && before.ends_with([' ', ',', '\n']);
        !address.is_empty() && is_begun && after.starts_with(['"', '\'', ')', '>', ' ', ','])
    })
}
