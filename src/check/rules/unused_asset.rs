//! `unused-asset`: an asset of the site's own theme that no page leads to, and no template, style
//! sheet or script of a theme names. It is published all the same.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::path::SourcePath;
use crate::theme;

pub(super) const CHECK: Check = Check {
    rule: Rule::UnusedAsset,
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
{% block head %}{{ super() }}<link rel=\"stylesheet\" href=\"{{ page.root }}{{ site.assets[\"planverk.css\"] }}\">{% endblock head %}
-- themes/eget/assets/farger.css
:root { --pv-accent: navy; }
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
{% block head %}{{ super() }}<link rel=\"stylesheet\" href=\"{{ page.root }}{{ site.assets[\"farger.css\"] }}\">{% endblock head %}
-- themes/eget/assets/farger.css
:root { --pv-accent: navy; }
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    let artifacts = site.built.artifacts().iter().enumerate();
    for (at, artifact) in artifacts {
        let file = &artifact.source.file;
        let is_used = || site.finished.used[at] || site.is_named("themes", file);
        if is_own(file) && !is_used() {
            found.push(
                Diagnostic::new(Rule::UnusedAsset, Place::file(file)).with("name", file.name()),
            );
        }
    }
}

/// Whether a file is an asset of another theme than the one that every site has.
fn is_own(file: &SourcePath) -> bool {
    let mut parts = file.as_str().split('/');
    parts.next() == Some("themes") && parts.next() != Some(theme::STANDARD)
}
