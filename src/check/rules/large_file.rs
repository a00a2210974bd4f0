//! `large-file`: a file so large that readers on a slow line wait for it, and that some servers
//! refuse.

use std::collections::HashSet;

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::page::artifact::Kind;

pub(super) const CHECK: Check = Check {
    rule: Rule::LargeFile,
    run,
    found: Example(
        "\
-- content/static/film.pdf (11 MB)
",
    ),
    clean: Example(
        "\
-- content/static/film.pdf
En liten fil.
",
    ),
};

const MEGABYTE: usize = 1_000_000;
/// The most bytes that a file may have.
const LIMIT: usize = 10 * MEGABYTE;

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    let mut seen = HashSet::new();
    for artifact in site.built.artifacts() {
        let (Kind::Fixed(bytes), file) = (&artifact.kind, &artifact.source.file) else {
            continue;
        };
        // One that several pages link stands beside each of them.
        if bytes.len() > LIMIT && seen.insert(file) {
            found.push(
                Diagnostic::new(Rule::LargeFile, Place::file(file))
                    .with("name", file.name())
                    .with("size", (bytes.len() / MEGABYTE).to_string())
                    .with("limit", (LIMIT / MEGABYTE).to_string()),
            );
        }
    }
}
