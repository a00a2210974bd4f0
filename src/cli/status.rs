//! `planverk status`: how the plans stand, in the terminal.

use std::io::{self, Write};

use clap::Args;
use jiff::civil::Date;
use serde_json::Value;

use super::args::{FaultArgs, Format, SiteArgs};
use super::faults::print;
use super::named::{no_plan, plan_named};
use super::outcome::{Outcome, outcome_of, without_site};
use super::site::read_once;
use crate::build::Prepared;
use crate::language::{Argument, Language};
use crate::model::count::Counts;
use crate::model::status::{Status, label, status_id};
use crate::model::{MeasureId, Plan, PlanId};
use crate::path::OutputPath;
use crate::show::Lang;

/// What `status` takes.
#[derive(Debug, Args)]
pub struct StatusArgs {
    plan: Option<String>,
    #[command(flatten)]
    site: SiteArgs,
    #[command(flatten)]
    faults: FaultArgs,
}

/// Width of the longest bar, in characters.
const BAR: usize = 50;

/// Runs the command.
pub(super) fn run(args: &StatusArgs, lang: Lang) -> io::Result<Outcome> {
    if let Some(outcome) = without_site(&args.site, lang)? {
        return Ok(outcome);
    }
    let read = read_once(&args.site, &args.faults, lang);
    if read.failed || args.faults.format == Format::Text {
        print(&read.shown, args.faults.format, lang)?;
    }
    if read.failed {
        return Ok(outcome_of(&read.diagnostics));
    }
    let site = read.site;
    let plan = match &args.plan {
        None => None,
        Some(name) => match plan_named(&site, name) {
            Some(plan) => Some(plan),
            None => {
                no_plan(&site, name, lang)?;
                return Ok(Outcome::Faults);
            }
        },
    };
    match (args.faults.format, plan) {
        (Format::Text, None) => plans(&site)?,
        (Format::Text, Some(plan)) => measures(&site, plan)?,
        (_, plan) => data(&site, plan)?,
    }
    Ok(Outcome::Fine)
}

/// The plans, or the measures of one, as the data files have them.
fn data(site: &Prepared, plan: Option<PlanId>) -> io::Result<()> {
    let name = if plan.is_some() {
        "data/measures.json"
    } else {
        "data/plans.json"
    };
    let made = site.file(&OutputPath::new(name)).and_then(Result::ok);
    let bytes = made.as_deref().unwrap_or(b"[]");
    let mut items: Vec<Value> = serde_json::from_slice(bytes)?;
    if let Some(plan) = plan {
        items.retain(|item| item["plan"] == *site.model[plan].id);
    }
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &items)?;
    writeln!(out)
}

/// The sign of a status where there is no color: one character, told apart by shape.
fn sign(status: Option<Status>) -> char {
    match status {
        Some(Status::Done) => '█',
        Some(Status::Ongoing) => '▒',
        Some(Status::Planned) => '░',
        Some(Status::NotStarted) => '□',
        Some(Status::Closed) => '■',
        Some(Status::Stopped) => '×',
        Some(Status::Moved) => '→',
        None => '·',
    }
}

fn plans(site: &Prepared) -> io::Result<()> {
    let model = &site.model;
    let language = &site.languages[model.config.language];
    let mut out = anstream::stdout().lock();
    writeln!(out, "{}", late_as_of(site))?;
    let most = model
        .published_plans()
        .map(|id| model[id].measures.len())
        .max()
        .unwrap_or(0)
        .max(1);
    for id in model.published_plans() {
        let plan = &model[id];
        let counts = model.counts(&plan.measures);
        writeln!(out, "\n{} ({})", plan.document.title, plan.id)?;
        if counts.total() == 0 {
            writeln!(out, "  {}", nothing(plan, &site.languages[plan.language]))?;
            continue;
        }
        writeln!(out, "  {}", status_day(plan, language))?;
        writeln!(out, "  {}  {}", bar(&counts, most), counts.total())?;
        writeln!(out, "  {}", tally(&counts, language))?;
        for sentence in late(site, &plan.measures, plan, language) {
            writeln!(out, "  {sentence}")?;
        }
    }
    Ok(())
}

/// Of what day the site speaks, and what for.
fn late_as_of(site: &Prepared) -> String {
    let language = &site.languages[site.model.config.language];
    match site.model.as_of {
        Some(day) => on(language, "late-as-of", day),
        None => language.text("footer-no-date"),
    }
}

/// Of what day the status of a plan is.
fn status_day(plan: &Plan, language: &Language) -> String {
    match plan.status_day {
        Some(day) => on(language, "as-of", day),
        None => language.text("no-status"),
    }
}

fn on(language: &Language, key: &str, day: Date) -> String {
    let date = language.date(day);
    language
        .find_with(key, &[("date", Argument::Text(&date))])
        .unwrap_or(date)
}

/// What is past its time, in the sentences of the pages.
fn late(site: &Prepared, measures: &[MeasureId], plan: &Plan, language: &Language) -> Vec<String> {
    let late = site.model.late(measures);
    let counted = [
        ("overdue-count", late.overdue.len()),
        ("missed-count", late.missed.len()),
        ("unknown-count", late.unknown.len()),
    ];
    let term = plan.document.measure_term.as_deref().unwrap_or_default();
    let sentence = |(key, count): (&str, usize)| {
        let n = Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
        language.find_with(key, &[("n", n), ("term", Argument::Text(term))])
    };
    let present = counted.into_iter().filter(|(_, count)| *count > 0);
    present.filter_map(sentence).collect()
}

fn nothing(plan: &Plan, language: &Language) -> String {
    let term = (
        "term",
        Argument::Text(plan.document.measure_term.as_deref().unwrap_or_default()),
    );
    let said = match plan.announced().measures {
        Some(number) => {
            language.find_with("announced-none", &[term, ("n", Argument::Number(number))])
        }
        None => language.find_with("nothing-published", &[term]),
    };
    said.unwrap_or_default()
}

/// One character for a measure where there is room, fewer where there is not; a status that has any
/// measure keeps one.
fn bar(counts: &Counts, most: usize) -> String {
    let width = |count: usize| {
        if most <= BAR {
            count
        } else {
            (count * BAR).div_ceil(most)
        }
    };
    counts
        .present()
        .flat_map(|(status, count)| std::iter::repeat_n(sign(status), width(count)))
        .collect()
}

fn tally(counts: &Counts, language: &Language) -> String {
    let parts = counts.present().map(|(status, count)| {
        let number = i64::try_from(count).unwrap_or(i64::MAX);
        let label = language.find_with(
            &format!("status-{}", status_id(status)),
            &[("n", Argument::Number(number))],
        );
        format!(
            "{} {count} {}",
            sign(status),
            label.unwrap_or_default().to_lowercase()
        )
    });
    parts.collect::<Vec<_>>().join(", ")
}

fn measures(site: &Prepared, id: PlanId) -> io::Result<()> {
    let model = &site.model;
    let (plan, language) = (&model[id], &site.languages[model[id].language]);
    let mut out = anstream::stdout().lock();
    let counts = model.counts(&plan.measures);
    writeln!(
        out,
        "{}\n{}",
        plan.document.title,
        status_day(plan, language)
    )?;
    if counts.total() == 0 {
        return writeln!(out, "{}", nothing(plan, language));
    }
    writeln!(out, "{}", tally(&counts, language))?;
    let name = |id: MeasureId| {
        model[id]
            .document
            .number
            .as_deref()
            .unwrap_or(&model[id].id)
            .to_owned()
    };
    let names = plan
        .measures
        .iter()
        .map(|id| name(*id).chars().count())
        .max()
        .unwrap_or(0);
    let labels = plan
        .measures
        .iter()
        .map(|id| label(language, model.status(*id)).chars().count())
        .max()
        .unwrap_or(0);
    for chunk in plan
        .measures
        .chunk_by(|a, b| model[*a].section == model[*b].section)
    {
        match model[chunk[0]].section {
            Some(section) => writeln!(out, "\n{}", model[section].document.title)?,
            None => writeln!(out)?,
        }
        for measure in chunk {
            let status = model.status(*measure);
            let late = model
                .lateness(*measure)
                .map(|lateness| lateness.id())
                .filter(|id| *id == "overdue");
            let late = late.map_or(String::new(), |id| {
                format!(
                    "  ▲ {}",
                    language.text(&format!("lateness-{id}")).to_lowercase()
                )
            });
            writeln!(
                out,
                "  {:>names$}  {} {:labels$}  {}{late}",
                name(*measure),
                sign(status),
                label(language, status),
                model[*measure].document.title
            )?;
        }
    }
    Ok(())
}
