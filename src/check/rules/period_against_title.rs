//! `period-against-title`: the years in a plan's title or its folder's name are not those of its
//! period, as in a plan that began as a copy of the one before. A year that the plan looks ahead
//! to, «mot 2030», and the sessions of a white paper are no period.

use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Place, Rule};
use crate::document::when::When;
use crate::model::Plan;

pub(super) const CHECK: Check = Check {
    rule: Rule::PeriodAgainstTitle,
    run,
    found: Example(
        "\
-- content/plans/p/plan.md
---
title: Handlingsplan for læring (2020–2023)
kind: action-plan
period: 2024–2027
owner: AID
---
",
    ),
    clean: Example(
        "\
-- content/plans/p/plan.md
---
title: Handlingsplan for læring mot 2030 (2024–27)
kind: action-plan
period: 2024–2027
owner: AID
---
",
    ),
};

/// Words before a year that is ahead, or no year of the plan's own.
const AHEAD: [&str; 5] = ["mot", "til", "innen", "agenda", "towards"];
/// What is cited with years of its own.
const CITED: [&str; 4] = ["meld. st.", "nou ", "prop.", "st.meld."];

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    for (_, plan) in site.plans() {
        found.extend(of_plan(plan));
    }
}

fn of_plan(plan: &Plan) -> Option<Diagnostic> {
    let document = &plan.document;
    let period = plan.period.as_ref()?;
    let places = [("title", &document.title), ("folder", &document.folder)];
    let against = places
        .into_iter()
        .find(|(_, text)| is_against(text, period))?;
    let place = Place::key(&document.file, "period");
    Some(
        Diagnostic::new(Rule::PeriodAgainstTitle, place)
            .with("what", against.0)
            .with("text", against.1.as_str())
            .with("period", period.text.as_str()),
    )
}

/// Whether a text names years, and none of them can be those of the period.
fn is_against(text: &str, period: &When) -> bool {
    let (Some(first), Some(last)) = (period.earliest(), period.latest()) else {
        return false;
    };
    let (text, own) = (text.to_lowercase(), (first.year(), last.year()));
    let is_cited = CITED.iter().any(|cited| text.contains(cited));
    let named = years(&text);
    let agrees = |named: &(i16, Option<i16>)| match *named {
        (from, Some(to)) => (from, to) == own,
        (year, None) => (own.0..=own.1).contains(&year),
    };
    !is_cited && !named.is_empty() && !named.iter().any(agrees)
}

/// The years in a text: single ones, and those from which to which, «2022-23» too.
fn years(text: &str) -> Vec<(i16, Option<i16>)> {
    let mut found = Vec::new();
    let mut rest = text;
    let mut before = "";
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        before = rest[..start]
            .split(|c: char| !c.is_alphanumeric())
            .rfind(|word| !word.is_empty())
            .unwrap_or(before);
        let (digits, after) = number(&rest[start..]);
        rest = after;
        let Some(from) = year(digits) else { continue };
        let until = after.trim_start().strip_prefix(['-', '–', '/']);
        let (digits, after) = until.map_or(("", ""), |until| number(until.trim_start()));
        let to = match digits.len() {
            2 => digits
                .parse()
                .ok()
                .map(|short: i16| from - from % 100 + short),
            _ => year(digits),
        };
        if let Some(to) = to.filter(|to| *to >= from) {
            rest = after;
            found.push((from, Some(to)));
        } else if !AHEAD.contains(&before) {
            found.push((from, None));
        }
    }
    found
}

/// The digits that a text begins with, and what follows them.
fn number(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_ascii_digit());
    text.split_at(end.unwrap_or(text.len()))
}

fn year(digits: &str) -> Option<i16> {
    let year = digits.parse().ok().filter(|_| digits.len() == 4)?;
    (1950..=2100).contains(&year).then_some(year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_read_where_they_are_a_time_of_the_plan() {
        assert_eq!(years("plan (2022-2025)"), [(2022, Some(2025))]);
        assert_eq!(years("plan 2022–23"), [(2022, Some(2023))]);
        assert_eq!(years("skoleåret 2026/2027"), [(2026, Some(2027))]);
        assert_eq!(years("plan 2024 – 2027"), [(2024, Some(2027))]);
        assert_eq!(years("aktivitetsplan for 2025"), [(2025, None)]);
        assert_eq!(years("plan-2024-07-01"), [(2024, None)]);
        assert_eq!(years("politiet mot 2025"), []);
        assert_eq!(years("politiet-mot-2025"), []);
        assert_eq!(years("resolusjon 1325, 20 tiltak, 12345"), []);
    }

    #[test]
    fn only_other_years_are_against_a_period() {
        let period = |text: &str| When::read(text, None).unwrap();
        assert!(is_against("Plan 2020–2023", &period("2024–2027")));
        assert!(is_against("Plan 2025", &period("2026")));
        assert!(!is_against("Plan 2025", &period("2024–2027")));
        assert!(!is_against(
            "Oppfølging av planen 2020–2023 i 2024–2027",
            &period("2024–2027")
        ));
        assert!(!is_against(
            "Meld. St. 13 (2024–2025) fulgt opp",
            &period("2026")
        ));
        assert!(!is_against("Plan 2020–2023", &period("fra 2024")));
        assert!(!is_against("Planen", &period("2024–2027")));
    }
}
