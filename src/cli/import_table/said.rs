//! What an import would change, and what is wrong, in sentences and as data.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::super::refused::no_edition_id;
use super::report::Reports;
use crate::authoring::Found;
use crate::build::Prepared;
use crate::import::table::{
    Applied, At, Change, Conflict, Entry, NewMeasure, Note, Proposal, Why, Wrong,
};
use crate::model::status::label;
use crate::show::Lang;

/// A sentence by its name, with its arguments.
type Sentence<'w> = (&'static str, Vec<(&'static str, &'w str)>);

/// Says what is wrong with a cell, and what to write instead.
pub(super) fn wrong(wrong: &Wrong, lang: Lang) -> io::Result<()> {
    let mut err = anstream::stderr().lock();
    writeln!(err, "{}: {}", wrong.at, message(&wrong.why, lang))?;
    if let Some(hint) = hint(&wrong.why, lang) {
        writeln!(err, "  {hint}")?;
    }
    if let Why::Conflict(conflict) = &wrong.why {
        for (id, value) in sides(conflict, lang) {
            writeln!(err, "  {} {value}", lang.say(id, &[]))?;
        }
    }
    Ok(())
}

/// The same as data.
pub(super) fn wrong_data(wrong: &Wrong, lang: Lang) -> Value {
    let mut data = place(&wrong.at);
    data["message"] = message(&wrong.why, lang).into();
    data["hint"] = hint(&wrong.why, lang).into();
    if let Why::Conflict(conflict) = &wrong.why {
        data["conflict"] = json!({
            "measure": conflict.id,
            "exported": conflict.exported,
            "now": conflict.now,
            "table": conflict.table,
        });
    }
    data
}

fn place(at: &At) -> Value {
    json!({"file": &*at.file, "sheet": at.sheet.as_deref(), "cell": at.cell()})
}

/// The three values of a conflict.
fn sides(conflict: &Conflict, lang: Lang) -> [(&'static str, String); 3] {
    let unknown = || lang.say("import-not-known", &[]);
    let exported = conflict.exported.as_deref();
    [
        (
            "import-exported",
            exported.map_or_else(unknown, |value| quoted(value, lang)),
        ),
        ("import-now", quoted(&conflict.now, lang)),
        ("import-table", quoted(&conflict.table, lang)),
    ]
}

/// A value between quotation marks; that there is none, where there is none.
fn quoted(value: &str, lang: Lang) -> String {
    match value {
        "" => lang.say("import-nothing", &[]),
        value => lang.say("import-quoted", &[("value", value)]),
    }
}

fn message(why: &Why, lang: Lang) -> String {
    let (id, arguments) = sentence(why);
    lang.say(id, &arguments)
}

fn sentence(why: &Why) -> Sentence<'_> {
    match why {
        Why::NoHead => ("import-no-head", vec![]),
        Why::SameHead(_) => ("import-same-head", vec![]),
        Why::Failed(said) => {
            let said = if said.is_empty() { "none" } else { said };
            ("import-failed", vec![("said", said)])
        }
        Why::NoSuchPlan { written, .. } => ("no-plan", vec![("name", written)]),
        Why::NoSuchMeasure { written, .. } => ("import-no-measure", vec![("name", written)]),
        Why::DayForNumber(day) => ("import-day-for-number", vec![("day", day)]),
        Why::WhichNumber { written, .. } => ("import-which-number", vec![("number", written)]),
        Why::WhichPlan(_) => ("import-which-plan", vec![]),
        Why::NoOrigin => ("import-no-origin", vec![]),
        Why::NoPlan => ("import-no-plan", vec![]),
        Why::NoTitle => ("import-no-title", vec![]),
        Why::TitleTaken(id) => ("import-title-taken", vec![("id", id)]),
        Why::NoSuchStatus { written, .. } => ("import-no-status", vec![("status", written)]),
        Why::NoStatus => ("import-without-status", vec![]),
        Why::NoDay => ("import-without-day", vec![]),
        Why::NotADay(written) => ("import-not-a-day", vec![("day", written)]),
        Why::WhichDay(written) => ("import-which-day", vec![("day", written)]),
        Why::NotATime(written) => ("import-not-a-time", vec![("time", written)]),
        Why::SeveralTimes => ("import-several-times", vec![]),
        Why::OtherRow { said, .. } => ("import-other-row", vec![("said", said)]),
        Why::Conflict(conflict) => ("import-conflict", vec![("id", &conflict.id)]),
        Why::ByHand(file) => ("import-by-hand", vec![("file", file)]),
    }
}

/// What to write instead.
fn hint(why: &Why, lang: Lang) -> Option<String> {
    let (id, value) = match why {
        Why::NoSuchPlan {
            meant: Some(meant), ..
        }
        | Why::NoSuchMeasure {
            meant: Some(meant), ..
        }
        | Why::NoSuchStatus {
            meant: Some(meant), ..
        } => {
            return Some(lang.say("did-you-mean", &[("suggestion", meant)]));
        }
        Why::NoSuchStatus { choices, .. } => ("import-choose", choices.clone()),
        Why::DayForNumber(_) => ("import-number-hint", String::new()),
        Why::WhichNumber { choices, .. } => ("import-id-hint", choices.clone()),
        Why::SameHead(other) | Why::OtherRow { other, .. } => {
            ("import-other-cell", other.to_string())
        }
        Why::WhichPlan(plans) => ("import-choose", plans.clone()),
        Why::NoSuchMeasure { .. } => ("import-measure-hint", String::new()),
        Why::NoOrigin => ("import-origin-hint", String::new()),
        Why::NoHead => ("import-head-hint", String::new()),
        Why::NoPlan => ("import-plan-hint", String::new()),
        Why::TitleTaken(id) => ("import-title-hint", id.clone()),
        Why::NoStatus => ("import-status-hint", String::new()),
        Why::NoDay => ("import-day-hint", String::new()),
        Why::NotADay(_) | Why::WhichDay(_) => ("usage-day", String::new()),
        Why::NotATime(_) => ("import-time-hint", String::new()),
        Why::SeveralTimes | Why::ByHand(_) => ("import-by-hand-hint", String::new()),
        Why::Conflict(_) => ("import-conflict-hint", String::new()),
        _ => return None,
    };
    Some(lang.say(id, &[("value", &value)]))
}

/// Shows what is to be written, measure by measure, old beside new.
pub(super) fn proposal(
    site: &Prepared,
    proposal: &Proposal,
    reports: &Reports,
    lang: Lang,
) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    for change in &proposal.changes {
        let measure = &site.model[change.measure];
        let id = site.model.full_id(change.measure);
        writeln!(out, "{id} {}", measure.document.title)?;
        for (id, old, new) in lines(site, change) {
            let said = [("old", &*quoted(&old, lang)), ("new", &quoted(&new, lang))];
            writeln!(out, "  {}", lang.say(id, &said))?;
        }
        let last = last_said(site, change);
        for (_, entry) in &change.entries {
            let new = format!("{} ({})", entry.word, entry.date);
            let said = [("old", &*quoted(&last, lang)), ("new", &quoted(&new, lang))];
            writeln!(out, "  {}", lang.say("import-line-status", &said))?;
            if measure.ledger.newest() > Some(entry.date) {
                writeln!(out, "    {}", lang.say("import-line-older", &[]))?;
            }
            details(&mut out, entry, lang)?;
        }
    }
    for new in &proposal.new {
        writeln!(out, "{}", new_measure(site, new, lang))?;
        if let Some(entry) = &new.entry {
            writeln!(out, "  {} ({})", entry.word, entry.date)?;
            details(&mut out, entry, lang)?;
        }
    }
    for report in &reports.new {
        for file in report.files() {
            let file = [("file", file.path.as_str())];
            writeln!(out, "{}", lang.say("import-report", &file))?;
        }
        for found in &report.found {
            if let Found::NoEdition(why) = found {
                let why = [("why", no_edition_id(*why))];
                writeln!(out, "{}", lang.say("new-no-edition", &why))?;
            }
        }
    }
    for file in &reports.old {
        let file = [("file", file.as_str())];
        writeln!(out, "{}", lang.say("import-old-report", &file))?;
    }
    for note in &proposal.notes {
        writeln!(out, "{}", noted(note, lang))?;
    }
    Ok(())
}

/// The title and the time that a measure has now beside those that it gets.
fn lines(site: &Prepared, change: &Change) -> Vec<(&'static str, String, String)> {
    let measure = &site.model[change.measure];
    let mut lines = Vec::new();
    if let Some(title) = &change.title {
        lines.push((
            "import-line-title",
            measure.document.title.clone(),
            title.clone(),
        ));
    }
    if let Some(when) = &change.when {
        let now = measure.when.as_ref().map(|when| when.text.clone());
        lines.push(("import-line-when", now.unwrap_or_default(), when.clone()));
    }
    lines
}

/// What was reported last of a measure; empty where nothing was.
fn last_said(site: &Prepared, change: &Change) -> String {
    let measure = &site.model[change.measure];
    let language = &site.languages[measure.language];
    let last = measure.ledger.on(measure.ledger.newest());
    last.map_or_else(String::new, |last| {
        format!("{} ({})", label(language, Some(last.status)), last.date)
    })
}

fn details(out: &mut impl Write, entry: &Entry, lang: Lang) -> io::Result<()> {
    let details = [
        ("import-line-source", &entry.source),
        ("import-line-note", &entry.note),
    ];
    for (id, text) in details {
        if let Some(text) = text {
            writeln!(
                out,
                "  {}",
                lang.say(id, &[("text", &text.replace('\n', " "))])
            )?;
        }
    }
    Ok(())
}

fn new_measure(site: &Prepared, new: &NewMeasure, lang: Lang) -> String {
    let plan = &site.model[new.plan].id;
    let number = new.number.as_deref().unwrap_or("none");
    let said = [("plan", &**plan), ("number", number), ("title", &new.title)];
    lang.say("import-new", &said)
}

fn noted(note: &Note, lang: Lang) -> String {
    match note {
        Note::Comment(at, id, text) => {
            let said = [("at", &*at.to_string()), ("id", id), ("text", text)];
            lang.say("import-comment", &said)
        }
        Note::Locked(at, from, to) => {
            let from = from.as_deref().unwrap_or("none");
            let said = [("at", &*at.to_string()), ("from", from), ("to", to)];
            lang.say("import-locked", &said)
        }
        Note::Formula(at) => lang.say("import-formula", &[("at", &at.to_string())]),
        Note::Unused(at, names) => {
            let names = names.join(", ");
            let sheet = at.sheet.as_deref().unwrap_or("none");
            let said = [("file", &*at.file), ("sheet", sheet), ("names", &names)];
            lang.say("import-unused", &said)
        }
    }
}

/// How many measures were changed, added and left as they are.
pub(super) fn summary(
    proposal: &Proposal,
    applied: &Applied,
    is_written: bool,
    is_dry: bool,
    lang: Lang,
) -> io::Result<()> {
    let id = match (is_written, is_dry) {
        (true, _) => "import-written",
        (false, true) => "import-dry",
        (false, false) => "import-no-change",
    };
    let changed = applied.rewritten.len().to_string();
    let counted = [
        ("changed", &*changed),
        ("new", &*proposal.new.len().to_string()),
        ("unchanged", &*proposal.unchanged.to_string()),
    ];
    writeln!(anstream::stdout(), "{}", lang.say(id, &counted))
}

/// What is to be written, as data.
pub(super) fn proposal_data(site: &Prepared, proposal: &Proposal, lang: Lang) -> Value {
    let entry = |entry: &Entry| {
        json!({
            "date": entry.date.to_string(),
            "status": entry.status.id(),
            "source": entry.source,
            "note": entry.note,
        })
    };
    let changes = proposal.changes.iter().map(|change| {
        let origin = crate::export::Origin::of(&site.model, change.measure);
        let entries: Vec<Value> = change.entries.iter().map(|(_, new)| entry(new)).collect();
        json!({
            "measure": site.model.full_id(change.measure),
            "old": {"title": origin.title, "when": origin.when, "status": origin.status, "date": origin.date},
            "title": change.title,
            "when": change.when,
            "entries": entries,
        })
    });
    let new = proposal.new.iter().map(|new| {
        json!({
            "plan": site.model[new.plan].id,
            "number": new.number,
            "title": new.title,
            "section": new.section,
            "responsible": new.responsible,
            "when": new.when,
            "entry": new.entry.as_ref().map(entry),
        })
    });
    json!({
        "changes": changes.collect::<Vec<_>>(),
        "new": new.collect::<Vec<_>>(),
        "unchanged": proposal.unchanged,
        "notes": proposal.notes.iter().map(|note| noted(note, lang)).collect::<Vec<_>>(),
    })
}
