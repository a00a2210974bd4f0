//! `planverk new`: a plan, a section, a measure, a department or a report to begin writing in, and
//! the edition of a report.

use std::io::{self, Write};
use std::path::Path;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand};
use jiff::Zoned;
use jiff::civil::Date;

use super::args::RootArgs;
use super::outcome::Outcome;
use super::refused::{no_edition_id, not_written, refuse};
use crate::authoring::{
    self, Fit, Found, Measure, New, NewFile, Refused, ResponsibleChoice, SectionChoice, Site,
};
use crate::document::{DepartmentKind, PlanKind};
use crate::show::{Lang, Manner, show};
use crate::source::SourceTree;

/// What `new` takes.
#[derive(Debug, Args)]
pub struct NewArgs {
    #[command(subcommand)]
    what: What,
    #[command(flatten)]
    root: RootArgs,
}

#[derive(Debug, Subcommand)]
enum What {
    Plan {
        title: String,
        #[arg(long, default_value = "action-plan", value_parser = plan_kinds())]
        kind: PlanKind,
    },
    Section {
        plan: String,
        title: String,
    },
    Measure(MeasureArgs),
    Department {
        code: String,
        name: String,
        #[arg(long, default_value = "other", value_parser = department_kinds())]
        kind: DepartmentKind,
    },
    Report {
        plan: String,
        #[arg(long, value_parser = super::args::day)]
        date: Option<Date>,
        #[arg(long)]
        title: Option<String>,
    },
    Edition {
        plan: String,
        #[arg(long, value_parser = super::args::day)]
        date: Option<Date>,
    },
}

#[derive(Debug, Args)]
struct MeasureArgs {
    plan: String,
    title: String,
    #[arg(short, long)]
    section: Option<String>,
    #[arg(short, long)]
    number: Option<String>,
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    responsible: Vec<String>,
}

fn plan_kinds() -> impl TypedValueParser<Value = PlanKind> {
    let kind = |id: String| PlanKind::ALL.into_iter().find(|kind| kind.id() == id);
    PossibleValuesParser::new(PlanKind::ALL.map(PlanKind::id))
        .try_map(move |id| kind(id).ok_or("no kind"))
}

fn department_kinds() -> impl TypedValueParser<Value = DepartmentKind> {
    let kind = |id: String| DepartmentKind::ALL.into_iter().find(|kind| kind.id() == id);
    PossibleValuesParser::new(DepartmentKind::ALL.map(DepartmentKind::id))
        .try_map(move |id| kind(id).ok_or("no kind"))
}

/// Runs the command.
pub(super) fn run(args: &NewArgs, lang: Lang) -> io::Result<Outcome> {
    let root = &args.root.root;
    let read = SourceTree::read(root);
    let made = Site::read(&read.value).and_then(|site| make(&site, &args.what));
    let new = match made {
        Ok(new) => new,
        Err(refused) => return refuse(&refused, lang),
    };
    match authoring::write(root, &new.files()) {
        Ok(()) => tell(&new, root, lang),
        Err(error) => not_written(&error, lang),
    }
}

fn make(site: &Site<'_>, what: &What) -> Result<New, Refused> {
    match what {
        What::Plan { title, kind } => authoring::plan(site, title, *kind),
        What::Section { plan, title } => authoring::section(site, plan, title),
        What::Measure(args) => authoring::measure(
            site,
            &Measure {
                plan: args.plan.clone(),
                title: args.title.clone(),
                section: args.section.clone(),
                number: args.number.clone(),
                responsible: args.responsible.clone(),
            },
        ),
        What::Department { code, name, kind } => authoring::department(site, code, name, *kind),
        What::Report { plan, date, title } => {
            let today = Zoned::now().date();
            authoring::report(site, plan, *date, title.as_deref(), today)
        }
        What::Edition { plan, date } => authoring::edition(site, plan, *date),
    }
}

/// Says what was written, what was found out, and how it fits.
fn tell(new: &New, root: &Path, lang: Lang) -> io::Result<Outcome> {
    for file in new.files() {
        wrote(root, &file, lang)?;
    }
    let mut out = anstream::stdout().lock();
    for found in &new.found {
        writeln!(out, "  {}", found_out(found, lang))?;
    }
    let (id, faults) = match &new.fit {
        Fit::Fits => return Ok(Outcome::Fine),
        Fit::Draft(faults) => ("new-draft", faults),
        Fit::Faults(faults) => ("new-faults", faults),
    };
    writeln!(out, "  {}", lang.say(id, &[]))?;
    let manner = Manner {
        lang,
        most: 0,
        ..Manner::default()
    };
    for shown in show(faults, |_| None, manner) {
        writeln!(out, "    {} ({})", shown.message, shown.file)?;
    }
    Ok(Outcome::Fine)
}

/// Says that a file was written.
pub(super) fn wrote(root: &Path, file: &NewFile, lang: Lang) -> io::Result<()> {
    let path = root.join(file.path.as_str());
    let path = path
        .strip_prefix(".")
        .unwrap_or(&path)
        .display()
        .to_string();
    writeln!(
        anstream::stdout(),
        "{}",
        lang.say("wrote", &[("file", &path)])
    )
}

/// What was found out, in a sentence.
fn found_out(found: &Found, lang: Lang) -> String {
    match found {
        Found::Folder(folder) => lang.say("new-folder", &[("folder", folder)]),
        Found::Number(number) => lang.say("new-number", &[("number", number)]),
        Found::Section(title, why) => {
            let why = match why {
                SectionChoice::Only => "only",
                SectionChoice::LastUsed => "last",
                SectionChoice::First => "first",
            };
            lang.say("new-section", &[("title", title), ("why", why)])
        }
        Found::Responsible(codes, why) => {
            let why = match why {
                ResponsibleChoice::PlanOwner => "plan",
                ResponsibleChoice::AsOthers => "others",
                ResponsibleChoice::SiteOwner => "site",
                ResponsibleChoice::Only => "only",
            };
            lang.say(
                "new-responsible",
                &[("codes", &codes.join(", ")), ("why", why)],
            )
        }
        Found::NobodyResponsible => lang.say("new-nobody", &[]),
        Found::StatusDay(day) => lang.say("new-status-day", &[("day", &day.to_string())]),
        Found::ReportDay(day) => lang.say("new-report-day", &[("day", &day.to_string())]),
        Found::NoEdition(why) => lang.say("new-no-edition", &[("why", no_edition_id(*why))]),
        Found::Today(day) => lang.say("new-today", &[("day", &day.to_string())]),
    }
}
