//! What a publication will change, in words that whoever answers for the site can say yes or no to.

use std::io::{self, Write};

use crate::publish::{Change, DayChange, Measure, PageChange, StatusChange};
use crate::show::Lang;

/// So many of each sort are named; the rest is counted.
const NAMED: usize = 10;

/// Prints a change.
pub(super) fn print(change: &Change, out: &mut impl Write, lang: Lang) -> io::Result<()> {
    if change.resumes {
        writeln!(out, "{}", lang.say("publish-resumes", &[]))?;
    }
    if change.first {
        let (pages, files) = (change.pages.new.len(), change.files.new.len());
        let counted = [
            ("pages", &*pages.to_string()),
            ("files", &*files.to_string()),
            ("measures", &*change.new_measures.len().to_string()),
        ];
        return writeln!(out, "{}", lang.say("publish-first", &counted));
    }
    if !change.mends.is_empty() {
        let count = change.mends.len().to_string();
        writeln!(out, "{}", lang.say("publish-mends", &[("n", &count)]))?;
        for path in change.mends.iter().take(NAMED) {
            writeln!(out, "  {path}")?;
        }
        return more(change.mends.len(), out, lang);
    }
    if change.sources {
        return writeln!(out, "{}", lang.say("publish-sources", &[]));
    }
    days(&change.days, out, lang)?;
    statuses(&change.statuses, out, lang)?;
    for (id, list) in [
        ("publish-late", &change.late),
        ("publish-new-measures", &change.new_measures),
        ("publish-gone-measures", &change.gone_measures),
    ] {
        measures(id, list, out, lang)?;
    }
    pages(change, out, lang)?;
    let files = &change.files;
    let counted = [
        ("new", &*files.new.len().to_string()),
        ("changed", &*files.changed.len().to_string()),
        ("gone", &*files.gone.len().to_string()),
        ("unchanged", &*files.unchanged.to_string()),
    ];
    writeln!(out, "{}", lang.say("publish-files", &counted))
}

/// Plans that speak of another day: what is late is reckoned anew, on pages that nobody has touched.
fn days(changes: &[DayChange], out: &mut impl Write, lang: Lang) -> io::Result<()> {
    for one in changes {
        let said = [
            ("plan", &*one.plan_title),
            ("from", one.from.as_deref().unwrap_or("none")),
            ("to", one.to.as_deref().unwrap_or("none")),
        ];
        writeln!(out, "{}", lang.say("publish-day", &said))?;
    }
    Ok(())
}

/// Every measure whose status is another: this is what is said yes to, so none is left out.
fn statuses(changes: &[StatusChange], out: &mut impl Write, lang: Lang) -> io::Result<()> {
    if changes.is_empty() {
        return writeln!(out, "{}", lang.say("publish-no-statuses", &[]));
    }
    let count = changes.len().to_string();
    writeln!(out, "{}", lang.say("publish-statuses", &[("n", &count)]))?;
    let unreported = lang.say("publish-not-reported", &[]);
    for plan in changes.chunk_by(|a, b| a.measure.plan == b.measure.plan) {
        writeln!(out, "  {}", plan[0].measure.plan_title)?;
        for one in plan {
            let label =
                |label: &Option<String>| label.clone().unwrap_or_else(|| unreported.clone());
            let (from, to) = (label(&one.from_label), label(&one.to_label));
            writeln!(out, "    {}: {from} → {to}", called(&one.measure))?;
        }
    }
    Ok(())
}

fn measures(id: &str, list: &[Measure], out: &mut impl Write, lang: Lang) -> io::Result<()> {
    if list.is_empty() {
        return Ok(());
    }
    writeln!(out, "{}", lang.say(id, &[("n", &list.len().to_string())]))?;
    let shown = &list[..list.len().min(NAMED)];
    for plan in shown.chunk_by(|a, b| a.plan == b.plan) {
        writeln!(out, "  {}", plan[0].plan_title)?;
        for one in plan {
            writeln!(out, "    {}", called(one))?;
        }
    }
    more(list.len(), out, lang)
}

/// A measure by its number and title.
fn called(measure: &Measure) -> String {
    match &measure.number {
        Some(number) => format!("{number} {}", measure.title),
        None => measure.title.clone(),
    }
}

fn pages(change: &Change, out: &mut impl Write, lang: Lang) -> io::Result<()> {
    let lists = [
        ("publish-new-pages", &change.pages.new),
        ("publish-changed-pages", &change.pages.changed),
        ("publish-gone-pages", &change.pages.gone),
    ];
    for (id, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
        writeln!(out, "{}", lang.say(id, &[("n", &list.len().to_string())]))?;
        for PageChange { path, title } in list.iter().take(NAMED) {
            match title {
                Some(title) => writeln!(out, "  {title} ({path})")?,
                None => writeln!(out, "  {path}")?,
            }
        }
        more(list.len(), out, lang)?;
    }
    Ok(())
}

fn more(count: usize, out: &mut impl Write, lang: Lang) -> io::Result<()> {
    match count.checked_sub(NAMED) {
        None | Some(0) => Ok(()),
        Some(rest) => {
            let rest = rest.to_string();
            writeln!(out, "  {}", lang.say("publish-more", &[("n", &rest)]))
        }
    }
}
