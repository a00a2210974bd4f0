//! What a figure shows, in a sentence or two that are true of it whatever its numbers are.

use crate::language::{Argument, Language};
use crate::model::count::Counts;
use crate::model::ending::{Outcome, Period};
use crate::model::milestone::MilestoneState;
use crate::model::numbers::{ByTime, InPeriod, State};
use crate::model::status::Status;
use crate::model::{MeasureId, Model};
use crate::page::view::time;

/// A string of the theme with its values.
pub(super) fn said(language: &Language, key: &str, values: &[(&str, Argument<'_>)]) -> String {
    let found = language.find_with(key, values);
    found.unwrap_or_else(|| key.to_owned())
}

/// A number as a string takes it.
fn number(count: usize) -> Argument<'static> {
    Argument::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

/// Sentences, one after the other.
fn together(sentences: impl IntoIterator<Item = Option<String>>) -> String {
    let sentences: Vec<String> = sentences.into_iter().flatten().collect();
    sentences.join(" ")
}

/// The only one with the largest number, with that number; none where that is 0, or others have as
/// much.
fn most<T>(of: impl Iterator<Item = (T, usize)>) -> Option<(T, usize)> {
    let mut of: Vec<(T, usize)> = of.collect();
    of.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let second = of.get(1).map_or(0, |(_, count)| *count);
    of.into_iter().next().filter(|(_, count)| *count > second)
}

/// How much of all has a status, as pages say it. `day` is the day in words, where there is one.
pub(super) fn status(
    language: &Language,
    counts: &Counts,
    day: Option<&str>,
    term: &str,
) -> String {
    let reach = match counts.reported() {
        0 => "none",
        reported if reported == counts.total() => "all",
        _ => "some",
    };
    let mut values = vec![
        ("n", number(counts.total())),
        ("reported", number(counts.reported())),
        ("term", Argument::Text(term)),
    ];
    let key = match day {
        Some(day) => {
            values.push(("date", Argument::Text(day)));
            format!("reported-{reach}-as-of")
        }
        None => format!("reported-{reach}"),
    };
    said(language, &key, &values)
}

/// Who answers for the most, and who has the most done. Each is a department's code with its
/// counts, those with the most first.
pub(super) fn departments(language: &Language, rows: &[(&str, &Counts)], term: &str) -> String {
    let Some((code, first)) = rows.first() else {
        return String::new();
    };
    let all = first.total();
    let ties = rows.iter().filter(|(_, counts)| counts.total() == all);
    let ties = ties.count();
    let key = match ties {
        1 => "figure-departments-one",
        _ if ties == rows.len() => "figure-departments-all",
        _ => "figure-departments-ties",
    };
    let values = [
        ("code", Argument::Text(code)),
        ("ties", number(ties)),
        ("n", number(all)),
        ("term", Argument::Text(term)),
    ];
    let done = rows
        .iter()
        .map(|(code, counts)| (*code, counts.of(Some(Status::Done))));
    let done = most(done).map(|(code, count)| {
        let values = [("code", Argument::Text(code)), ("n", number(count))];
        said(language, "figure-departments-done", &values)
    });
    together([Some(said(language, key, &values)), done])
}

/// How many deadlines have passed and how many are to come, and when the most of them are. Without a
/// day that deadlines are reckoned on, nothing has passed.
pub(super) fn deadlines(language: &Language, rows: &[InPeriod<'_>], has_day: bool) -> String {
    let count = |row: &InPeriod<'_>, outcome: Outcome| row.by_outcome[outcome as usize].len();
    let all = |outcome| rows.iter().map(|row| count(row, outcome)).sum::<usize>();
    let passed = all(Outcome::Missed) + all(Outcome::Unconfirmed);
    let passed = has_day.then(|| {
        said(
            language,
            "figure-deadlines-passed",
            &[("n", number(passed))],
        )
    });
    let ahead = all(Outcome::Coming);
    let coming = rows.iter().map(|row| (row, count(row, Outcome::Coming)));
    let coming = match most(coming) {
        // A year that is said without a quarter says too little of when.
        Some((row, most)) if most < ahead && row.period.quarter.is_some() => {
            let when = period(language, row.period);
            let values = [
                ("n", number(ahead)),
                ("when", Argument::Text(&when)),
                ("most", number(most)),
            ];
            said(language, "figure-deadlines-most", &values)
        }
        _ => said(language, "figure-deadlines-coming", &[("n", number(ahead))]),
    };
    together([passed, Some(coming)])
}

/// A quarter in words, or a year that is said without one.
pub(super) fn period(language: &Language, period: Period) -> String {
    let (year, quarter) = (period.year.to_string(), period.quarter);
    match quarter.map(|quarter| quarter.to_string()) {
        Some(quarter) => {
            let values = [
                ("quarter", Argument::Text(&quarter)),
                ("year", Argument::Text(&year)),
            ];
            said(language, "timeline-quarter-year", &values)
        }
        None => said(
            language,
            "timeline-year-alone",
            &[("year", Argument::Text(&year))],
        ),
    }
}

/// How many are done in the newest state, and how many were in the oldest; how many were not
/// reported in the newest.
pub(super) fn progress(
    language: &Language,
    rows: &[(State<'_>, Counts<usize>)],
    term: &str,
) -> String {
    let (Some((first, before)), Some((last, after))) = (rows.first(), rows.last()) else {
        return String::new();
    };
    let days = [first, last].map(|state| language.date(state.day));
    let done = |counts: &Counts<usize>| number(counts.of(Some(Status::Done)));
    let values = [
        ("from", Argument::Text(&days[0])),
        ("to", Argument::Text(&days[1])),
        ("before", done(before)),
        ("after", done(after)),
        ("n", number(after.total())),
        ("term", Argument::Text(term)),
    ];
    let silent = Some(after.of(None)).filter(|silent| *silent > 0);
    let silent = silent.map(|silent| {
        let values = [("n", number(silent)), ("term", Argument::Text(term))];
        said(language, "figure-progress-silent", &values)
    });
    together([
        Some(said(language, "figure-progress-done", &values)),
        silent,
    ])
}

/// How many are over their deadline and where the most are; of how many nobody says how it went.
/// Each is the name of a section with its numbers.
pub(super) fn lateness(language: &Language, rows: &[(String, &ByTime)], term: &str) -> String {
    let count = |of: fn(&ByTime) -> usize| rows.iter().map(|(_, row)| of(row)).sum::<usize>();
    let (overdue, unknown) = (
        count(|row| row.overdue.len()),
        count(|row| row.unknown.len()),
    );
    let sentence = |key: &str, n: usize| {
        let values = [("n", number(n)), ("term", Argument::Text(term))];
        (n > 0).then(|| said(language, key, &values))
    };
    // With the first of them that there is any of.
    let of: fn(&ByTime) -> usize = if overdue > 0 {
        |row| row.overdue.len()
    } else {
        |row| row.unknown.len()
    };
    let most = most(rows.iter().map(|(name, row)| (name.as_str(), of(row))));
    let most = most.filter(|_| count(of) > 1).map(|(name, count)| {
        let values = [("name", Argument::Text(name)), ("n", number(count))];
        said(language, "figure-lateness-most", &values)
    });
    let (overdue, unknown) = (
        sentence("overdue-count", overdue),
        sentence("unknown-count", unknown),
    );
    if overdue.is_some() {
        together([overdue, most, unknown])
    } else {
        together([unknown, most])
    }
}

/// When a measure is to happen, and how many of its milestones were reached.
pub fn own(model: &Model, language: &Language, id: MeasureId) -> String {
    let measure = &model[id];
    let when = measure.when.as_ref().filter(|when| !when.spans.is_empty());
    let when = when.map(|when| {
        let words = time::said(language, when);
        said(
            language,
            "figure-own-time",
            &[("when", Argument::Text(&words))],
        )
    });
    let states = measure.milestones.iter();
    let states: Vec<MilestoneState> = states
        .map(|milestone| model.milestone_state(id, milestone))
        .collect();
    let reached = |state: &&MilestoneState| **state == MilestoneState::Reached;
    let reached = states.iter().filter(reached).count();
    let is_all = reached > 1 && reached == states.len();
    let reached = if is_all {
        Argument::Text("all")
    } else {
        number(reached)
    };
    let values = [("n", number(states.len())), ("reached", reached)];
    let milestones = (!states.is_empty()).then(|| said(language, "figure-own-milestones", &values));
    together([when, milestones])
}
