//! `link-nowhere`: an address in a finished page or style sheet that leads to nothing on the site,
//! whoever wrote it: a template, a style sheet, or HTML in a text.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::check::finished::Nowhere;
use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
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
    let mut groups: BTreeMap<Key, Vec<&Nowhere>> = BTreeMap::new();
    for nowhere in &site.finished.nowhere {
        groups.entry(key(site, nowhere)).or_default().push(nowhere);
    }
    let artifacts = site.built.artifacts();
    for (key, group) in groups {
        let first = &artifacts[group[0].from];
        let place = key.place.map_or_else(
            || first.source.clone(),
            |(file, start, end)| Place::bytes(&file, start..end),
        );
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

/// What makes several addresses one: the place where they are written, or else what they lead to.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    place: Option<(SourcePath, usize, usize)>,
    to: String,
}

fn key(site: &Site<'_>, nowhere: &Nowhere) -> Key {
    match written(site, nowhere) {
        Some((file, range)) => Key {
            place: Some((file.clone(), range.start, range.end)),
            to: String::new(),
        },
        None => Key {
            place: None,
            to: nowhere.to.clone(),
        },
    }
}

/// Where an address is written: in the file that the page comes from, in a text that the page
/// shows, or in the theme.
fn written<'s>(site: &Site<'s>, nowhere: &Nowhere) -> Option<(&'s SourcePath, Range<usize>)> {
    let source = &site.built.artifacts()[nowhere.from].source.file;
    let own = site.tree.text(source).map(|text| (source, text));
    let texts = site.texts.iter().map(|text| (text.file, text.whole));
    let theme = || site.tree.below("themes").filter(|(file, _)| is_theme(file));
    let theme = || theme().filter_map(|(file, _)| Some((file, site.tree.text(file)?)));
    // A template writes the way to the root before an address.
    let address = nowhere.written.trim_start_matches("../");
    let find =
        |wanted: &str, (file, text): (&'s SourcePath, &str)| Some((file, stands(text, wanted)?));
    own.into_iter()
        .chain(texts)
        .find_map(|text| find(&nowhere.written, text))
        .or_else(|| theme().find_map(|text| find(&nowhere.written, text)))
        .or_else(|| theme().find_map(|text| find(address, text)))
}

fn is_theme(file: &SourcePath) -> bool {
    file.as_str().ends_with(".html") || file.as_str().ends_with(".css")
}

/// Where an address stands in a text as one: between quotes or brackets, or after what a template
/// puts in.
fn stands(text: &str, address: &str) -> Option<Range<usize>> {
    let mut found = text
        .match_indices(address)
        .map(|(at, _)| at..at + address.len());
    found.find(|range| {
        let (before, after) = (&text[..range.start], &text[range.end..]);
        !address.is_empty()
            && before.ends_with(['"', '\'', '(', '<', '=', '}'])
            && after.starts_with(['"', '\'', ')', '>', ' '])
    })
}
