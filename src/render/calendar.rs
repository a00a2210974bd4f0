//! Deadlines as calendars (RFC 5545): of the site, of each plan and of each department that has
//! any. Whole days, and nothing that differs from one build to the next. Owns `icalendar`.

use std::collections::HashMap;
use std::fmt::Write as _;

use icalendar::{Component, Event, EventLike, EventStatus, Property};
use jiff::civil::Date;
use rayon::prelude::*;

use super::data::{label, words};
use super::feed::{authority, say};
use crate::document::Role;
use crate::document::when::{Certainty, Span};
use crate::model::MeasureId;
use crate::model::deadline::Due;
use crate::page::view::link::measure_title;
use crate::page::view::time::said;
use crate::page::{Scope, Site};
use crate::path::slug;

/// The most octets in a line.
const LINE: usize = 75;
/// How a calendar ends.
const END: &str = "END:VCALENDAR";

/// Events as written, by what they are of: each stands in several calendars.
pub type Events = HashMap<Key, String>;

/// What an event is of: a measure, one of its milestones, or a part of its time.
type Key = (MeasureId, Option<usize>, Option<usize>);

fn key(due: &Due<'_>) -> Key {
    (due.measure, due.milestone, due.part)
}

/// The events of the whole site.
pub fn events(site: &Site<'_>) -> Events {
    let all = site.model.due(&Scope::Site.measures(site.model));
    all.par_iter()
        .map(|due| (key(due), events_of(site, due)))
        .collect()
}

/// A calendar of the site, a plan or a department; of that with what it only takes part in, too.
pub fn file(site: &Site<'_>, of: Scope, events: &Events) -> Vec<u8> {
    let due = site.model.due(&of.all_measures(site.model));
    let empty = folded(&head(site, of).to_string());
    let (head, end) = empty.split_at(empty.rfind(END).unwrap_or(empty.len()));
    let events = due
        .iter()
        .filter_map(|due| events.get(&key(due)).map(String::as_str));
    [head]
        .into_iter()
        .chain(events)
        .chain([end])
        .collect::<String>()
        .into_bytes()
}

/// A calendar without its events.
fn head(site: &Site<'_>, of: Scope) -> icalendar::Calendar {
    let mut head = icalendar::Calendar::empty();
    for (name, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//planverk//planverk//NO"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        head.append_property((name, value));
    }
    let title = say(site, "calendar-title", &[("of", name(site, of))]);
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    // The crate escapes the older of the two properties, which more programs read, and not the one
    // of RFC 7986.
    head.append_property(("NAME", escaped(&title).as_str()));
    head.append_property(("X-WR-CALNAME", title.as_str()));
    head
}

/// A text on one line as RFC 5545 has it (3.3.11).
fn escaped(text: &str) -> String {
    text.replace('\\', r"\\")
        .replace(';', r"\;")
        .replace(',', r"\,")
}

fn name<'s>(site: &Site<'s>, of: Scope) -> &'s str {
    match of {
        Scope::Site => &site.model.config.title,
        Scope::Plan(id) => site.model[id].short_title(),
        Scope::Department(id) => &site.model[id].document.name,
    }
}

/// The events of what ends: a firm day alone as a deadline; a time that is loose, or not firm at
/// all, over each of the runs of days that the words name.
fn events_of(site: &Site<'_>, due: &Due<'_>) -> String {
    let is_day = due.is_deadline() && due.when.certainty == Certainty::Certain;
    let deadline = [Span {
        from: None,
        to: Some(due.day),
    }];
    let spans = if is_day {
        &deadline[..]
    } else {
        &due.when.spans
    };
    let days = spans
        .iter()
        .filter_map(|span| Some((span.from.or(span.to)?, span.to?)));
    days.enumerate()
        .map(|(place, days)| folded(&event(site, due, days, place)))
        .collect()
}

/// One event, from its first day to its last. `place` is its place among those of the same words.
fn event(site: &Site<'_>, due: &Due<'_>, (first, last): (Date, Date), place: usize) -> String {
    let plan = &site.model[site.model[due.measure].plan];
    let mut event = Event::new();
    event
        .uid(&uid(site, due, place))
        .add_property(
            "DTSTAMP",
            format!("{}T000000Z", digits(site.model.as_of.unwrap_or(due.day))),
        )
        .append_property(whole_day("DTSTART", first))
        .append_property(whole_day("DTEND", last.tomorrow().unwrap_or(last)))
        .summary(&summary(site, due))
        .description(&description(site, due))
        .add_property("TRANSP", "TRANSPARENT");
    event.status(if due.is_deadline() {
        EventStatus::Confirmed
    } else {
        EventStatus::Tentative
    });
    event.categories([plan.short_title()]);
    if let Some(base) = &site.shared.base_url {
        event.url(&format!("{base}{}", site.addresses.measure(due.measure)));
    }
    // Writing to memory does not fail.
    event.try_into_string().unwrap_or_default()
}

/// What tells an event from all others, the same in each calendar it stands in: `plan/id@…`, with
/// `/milestone` or `#part` after the id, and `+2` after that for the second run of its days. None of
/// these names has a character that stands between them.
fn uid(site: &Site<'_>, due: &Due<'_>, place: usize) -> String {
    let model = site.model;
    let measure = &model[due.measure];
    let of = match (due.milestone, due.part) {
        (Some(place), _) => {
            let titles = measure.milestones.iter().map(|one| one.title.as_str());
            format!("/{}", numbered(titles.map(Some), place))
        }
        (None, Some(place)) => {
            let label = |part| Due { part, ..*due }.label(model);
            let labels = (0..=place).map(|part| label(Some(part)));
            format!("#{}", numbered(labels, place))
        }
        (None, None) => String::new(),
    };
    let run = if place > 0 {
        format!("+{}", place + 1)
    } else {
        String::new()
    };
    format!(
        "{}/{}{of}{run}@{}",
        plain(&model[measure.plan].id),
        plain(&measure.id),
        authority(&model.config.title)
    )
}

/// What one of several is called, the same when others come and go after it: its name as an address
/// has it, or its place where nothing is left of that; with a number where one before it is called
/// the same.
fn numbered<'n>(names: impl Iterator<Item = Option<&'n str>>, place: usize) -> String {
    let called = names.take(place + 1).enumerate().map(|(place, name)| {
        name.map(slug)
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| (place + 1).to_string())
    });
    let called: Vec<String> = called.collect();
    let own = called.last().map_or("", String::as_str);
    match called.iter().filter(|other| *other == own).count() {
        0 | 1 => own.to_owned(),
        count => format!("{own}.{count}"),
    }
}

/// An id, which may hold anything, without what stands between the names of a UID and what would
/// end its line; those are written as addresses write them (RFC 3986, 2.1).
fn plain(id: &str) -> String {
    let mut plain = String::with_capacity(id.len());
    for letter in id.chars() {
        if letter.is_control() || matches!(letter, '/' | '#' | '+' | '@' | '%') {
            let mut bytes = [0; 4];
            for byte in letter.encode_utf8(&mut bytes).bytes() {
                let _ = write!(plain, "%{byte:02X}");
            }
        } else {
            plain.push(letter);
        }
    }
    plain
}

/// «Frist» stands only before what is a deadline.
fn summary(site: &Site<'_>, due: &Due<'_>) -> String {
    let title = measure_title(site.model, due.measure);
    let title = match due.label(site.model) {
        Some(label) => format!("{title} ({label})"),
        None => title,
    };
    match (due.milestone(site.model), due.is_deadline()) {
        (None, true) => say(site, "calendar-due", &[("title", &title)]),
        (None, false) => say(site, "calendar-tentative", &[("title", &title)]),
        (Some(one), true) => say(
            site,
            "calendar-milestone",
            &[("milestone", &one.title), ("title", &title)],
        ),
        (Some(one), false) => say(
            site,
            "calendar-milestone-tentative",
            &[("milestone", &one.title), ("title", &title)],
        ),
    }
}

/// The plan, who answers for it, the words of its time, and its status, each on a line.
fn description(site: &Site<'_>, due: &Due<'_>) -> String {
    let (model, measure) = (site.model, &site.model[due.measure]);
    let plan = &model[measure.plan];
    let status = label(site, plan.language, model.status(due.measure));
    let status = match model.current(due.measure) {
        None => say(site, "calendar-status", &[("status", &status)]),
        Some(entry) => say(
            site,
            "calendar-status-on",
            &[("status", &status), ("date", &words(site).date(entry.date))],
        ),
    };
    let who = responsible(site, due.measure);
    let lines = [
        Some(say(
            site,
            "calendar-plan",
            &[("plan", &plan.document.title)],
        )),
        (!who.is_empty()).then(|| say(site, "calendar-responsible", &[("names", &who)])),
        Some(say(
            site,
            "calendar-when",
            &[("when", &said(&site.languages[measure.language], due.when))],
        )),
        Some(status),
    ];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

fn responsible(site: &Site<'_>, id: MeasureId) -> String {
    let measure = &site.model[id];
    let named = measure
        .responsible
        .iter()
        .filter(|named| named.role != Role::Contributor);
    let names: Vec<&str> = named
        .map(|named| site.model[named.department].document.name.as_str())
        .collect();
    let others = measure.document.others.then(|| words(site).text("others"));
    [
        Some(names.join(", ")).filter(|names| !names.is_empty()),
        others,
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
    .join(" ")
}

fn whole_day(name: &str, day: Date) -> Property {
    Property::new(name, digits(day))
        .add_parameter("VALUE", "DATE")
        .done()
}

fn digits(day: Date) -> String {
    day.to_string().replace('-', "")
}

/// The lines folded anew: the crate lets the last piece of a long line have 76 octets.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len() + text.len() / LINE);
    for line in text.replace("\r\n ", "").lines() {
        let (mut rest, mut room) = (line, LINE);
        while rest.len() > room {
            let (piece, after) = rest.split_at(rest.floor_char_boundary(room));
            folded.push_str(piece);
            folded.push_str("\r\n ");
            // The space counts.
            (rest, room) = (after, LINE - 1);
        }
        folded.push_str(rest);
        folded.push_str("\r\n");
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_longer_than_75_octets() {
        for length in 60..320 {
            let event = Event::new()
                .uid("a")
                .add_property("DTSTAMP", "x")
                .summary(&"å ".repeat(length))
                .done();
            let whole = event.try_into_string().unwrap();
            let folded = folded(&whole);
            assert!(
                folded.split("\r\n").all(|line| line.len() <= LINE),
                "{folded}"
            );
            assert_eq!(folded.replace("\r\n ", ""), whole.replace("\r\n ", ""));
        }
    }

    #[test]
    fn a_day_ends_where_the_next_begins() {
        let day: Date = "2026-12-31".parse().unwrap();
        let lines = [
            whole_day("DTSTART", day),
            whole_day("DTEND", day.tomorrow().unwrap()),
        ];
        let lines: Vec<String> = lines
            .into_iter()
            .map(|line| line.try_into().unwrap())
            .collect();
        assert_eq!(
            lines,
            [
                "DTSTART;VALUE=DATE:20261231\r\n",
                "DTEND;VALUE=DATE:20270101\r\n"
            ]
        );
    }
}
