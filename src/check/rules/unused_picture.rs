//! `unused-picture`: a picture in `static/` that no page shows or leads to, and no file of the site
//! names.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::path::SourcePath;

pub(super) const CHECK: Check = Check {
    rule: Rule::UnusedPicture,
    run,
    found: Example(
        "\
-- content/static/kart.svg
<svg xmlns=\"http://www.w3.org/2000/svg\"/>
",
    ),
    clean: Example(
        "\
-- content/static/kart.svg
<svg xmlns=\"http://www.w3.org/2000/svg\"/>
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

![Kart over de tolv politidistriktene](/kart.svg)
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    let artifacts = site.built.artifacts().iter().enumerate();
    for (at, artifact) in artifacts {
        let file = &artifact.source.file;
        let is_used = || {
            let folders = ["themes", "content/static"];
            site.finished.used[at] || folders.iter().any(|folder| site.is_named(folder, file))
        };
        if file.is_static() && is_picture(file) && !is_asked_for(file) && !is_used() {
            found.push(
                Diagnostic::new(Rule::UnusedPicture, Place::file(file)).with("name", file.name()),
            );
        }
    }
}

fn is_picture(file: &SourcePath) -> bool {
    const ENDINGS: [&str; 7] = [".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"];
    let name = file.name().to_lowercase();
    ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// Whether browsers and other services ask for a picture though no page names it.
fn is_asked_for(file: &SourcePath) -> bool {
    const BEGINNINGS: [&str; 4] = ["android-chrome", "apple-touch-icon", "favicon", "mstile"];
    let name = file.name().to_lowercase();
    let is_hidden = file.as_str().split('/').any(|part| part.starts_with('.'));
    is_hidden
        || BEGINNINGS
            .iter()
            .any(|beginning| name.starts_with(beginning))
}
