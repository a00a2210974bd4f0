//! `title-full-stop`: a title that ends with a full stop, as no heading does.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Rule};

pub(super) const CHECK: Check = Check {
    rule: Rule::TitleFullStop,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring.
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Tiltaket gir flere opplæring.
",
    ),
    clean: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Opplæring, veiledning m.m.
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Tiltaket gir flere opplæring.
",
    ),
};

/// Words that are written short, with a full stop that is theirs.
const SHORT: [&str; 14] = [
    "etc", "fl", "jf", "kap", "kl", "mfl", "mill", "mm", "mrd", "mv", "nr", "osb", "osv", "pkt",
];

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for text in &site.texts {
        let (title, place) = text.title(&site.built.model);
        if ends_as_a_sentence(title) {
            found.push(Diagnostic::new(Rule::TitleFullStop, place).with("title", title));
        }
    }
}

/// Whether a title ends with a full stop that is not a part of its last word.
fn ends_as_a_sentence(title: &str) -> bool {
    let Some(rest) = title.trim_end().strip_suffix('.') else {
        return false;
    };
    let last = rest.rsplit([' ', '(']).next().unwrap_or_default();
    let is_number = last.chars().all(|c| c.is_ascii_digit());
    let is_short = last.contains('.') || SHORT.contains(&last.to_lowercase().as_str());
    !is_number && !is_short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_are_no_ends() {
        for title in ["Bedre opplæring.", "Slik blir det. Slik ikke."] {
            assert!(ends_as_a_sentence(title), "{title}");
        }
        for title in [
            "Kurs m.m.",
            "Kurs mv.",
            "Kurs osv.",
            "Og så …",
            "Og så...",
            "Del 2.",
            "Hva nå?",
        ] {
            assert!(!ends_as_a_sentence(title), "{title}");
        }
    }
}
