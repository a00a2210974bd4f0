//! `milestone-two-times`: two measures that name each other have the same milestone at different
//! times. Only a title of several words says that it is the same.

use std::collections::BTreeSet;

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Rule};
use crate::document::when::When;
use crate::model::link::{LinkEnd, Resolved, Target};
use crate::model::milestone::Milestone;
use crate::model::{Measure, MeasureId, RelationEnd};

pub(super) const CHECK: Check = Check {
    rule: Rule::MilestoneTwoTimes,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
milestones: [{title: Rapport fra evalueringen av opplæringen, due: høsten 2026}]
related: [2]
---

Her står det mer om tiltaket bedre opplæring.
-- content/plans/p/2-b.md
---
number: 2
title: Mer kunnskap
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
milestones: [{title: Rapport fra evalueringen av opplæringen, due: våren 2027}]
---

Her står det mer om tiltaket mer kunnskap.
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
milestones: [{title: Rapport, due: høsten 2026}]
related: [2]
---

Her står det mer om tiltaket bedre opplæring.
-- content/plans/p/2-b.md
---
number: 2
title: Mer kunnskap
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
milestones: [{title: Rapport, due: våren 2027}]
---

Her står det mer om tiltaket mer kunnskap.
",
    ),
};

/// A title of fewer words may be that of many things.
const WORDS: usize = 4;

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    let pairs: BTreeSet<(MeasureId, MeasureId)> = site
        .known_measures()
        .filter(|(_, measure)| !measure.milestones.is_empty())
        .flat_map(|(id, measure)| named(measure).map(move |other| (id.min(other), id.max(other))))
        .filter(|(one, other)| one != other)
        .collect();
    for (one, other) in pairs {
        let model = &site.built.model;
        between(site, &model[one], &model[other], found);
    }
}

/// The measures that a measure names, in its relations and its text.
fn named(measure: &Measure) -> impl Iterator<Item = MeasureId> {
    let related = measure.related.iter().filter_map(|one| match one.to {
        RelationEnd::Inside(target) => Some(target),
        RelationEnd::Outside { .. } => None,
    });
    let referred = measure.body.references.iter().copied();
    let targets = related
        .chain(referred.filter_map(Resolved::target))
        .chain(measure.body.links.iter().filter_map(LinkEnd::target));
    targets.filter_map(|target| match target {
        Target::Measure(measure) => Some(measure),
        _ => None,
    })
}

fn between(site: &Site<'_>, one: &Measure, other: &Measure, found: &mut Vec<Diagnostic>) {
    for (at, milestone) in other.milestones.iter().enumerate() {
        let same = one
            .milestones
            .iter()
            .filter(|same| is_same(same, milestone));
        let Some((key, theirs, ours)) = same.into_iter().find_map(|same| differ(same, milestone))
        else {
            continue;
        };
        let place = other.document.place_in_milestone(at, key);
        found.push(
            site.finding(Rule::MilestoneTwoTimes, other, place)
                .with("title", milestone.title.as_str())
                .with("when", ours)
                .with("theirs", theirs)
                .with("other", one.document.file.as_str()),
        );
    }
}

fn is_same(one: &Milestone, other: &Milestone) -> bool {
    let folded = |milestone: &Milestone| milestone.title.trim().to_lowercase();
    one.title.split_whitespace().count() >= WORDS && folded(one) == folded(other)
}

/// The time that differs of one milestone in two places: its key, and the words of each.
fn differ<'m>(
    one: &'m Milestone,
    other: &'m Milestone,
) -> Option<(&'static str, &'m str, &'m str)> {
    let times = [
        ("due", &one.due, &other.due),
        ("done", &one.done, &other.done),
    ];
    let differs =
        |a: &When, b: &When| !a.spans.is_empty() && !b.spans.is_empty() && a.spans != b.spans;
    times.into_iter().find_map(|(key, one, other)| {
        let (one, other) = (one.as_ref()?, other.as_ref()?);
        differs(one, other).then_some((key, &*one.text, &*other.text))
    })
}
