//! `done-without-date`: a milestone is reached, but not on any day: its words name none, or say only
//! when it was meant to be. Words that cannot be read are left to `unclear-when`.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Rule};
use crate::document::WhenText;
use crate::document::when::{Certainty, When};
use crate::model::Measure;

pub(super) const CHECK: Check = Check {
    rule: Rule::DoneWithoutDate,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
milestones: [{title: Nytt kurs, done: ikke tidfestet}]
---

Her står det mer om tiltaket bedre opplæring.
",
    ),
    clean: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
milestones: [{title: Nytt kurs, done: våren 2025}]
---

Her står det mer om tiltaket bedre opplæring.
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for measure in site.measures() {
        in_measure(site, measure, found);
    }
}

fn in_measure(site: &Site<'_>, measure: &Measure, found: &mut Vec<Diagnostic>) {
    let written = measure.document.milestones.iter();
    for (at, (milestone, written)) in measure.milestones.iter().zip(written).enumerate() {
        let Some((done, written)) = milestone.done.as_ref().zip(written.done.as_ref()) else {
            continue;
        };
        if let Some(what) = lacking(done, written) {
            let place = measure.document.place_in_milestone(at, "done");
            found.push(
                site.finding(Rule::DoneWithoutDate, measure, place)
                    .with("what", what)
                    .with("title", milestone.title.as_str())
                    .with("done", done.text.as_str()),
            );
        }
    }
}

/// What a time lacks of that of something reached.
fn lacking(done: &When, written: &WhenText) -> Option<&'static str> {
    let is_printed = written.parts.iter().any(|part| part.as_printed);
    match done.certainty {
        Certainty::Tentative => Some("tentative"),
        Certainty::Unknown if done.understood && !is_printed => Some("unknown"),
        _ => None,
    }
}
