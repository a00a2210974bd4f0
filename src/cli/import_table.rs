//! `planverk import FILE…`: shows what filled-in tables would change, asks, and writes it, all or nothing.

mod missing;
mod said;

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::civil::Date;
use serde_json::json;

use super::args::{FaultArgs, Format, SiteArgs};
use super::faults::{print, sorted};
use super::named::{no_plan, plan_named};
use super::outcome::{Outcome, complain, outcome_of, without_site};
use super::refused::{not_written, refuse};
use crate::authoring::{self, NewFile, NotExchanged, Refused, Site};
use crate::build::{Cache, Options, Prepared, prepare};
use crate::diagnostic::{Diagnostic, Severity, Warned};
use crate::export::Column;
use crate::import::table::{
    self as import, Applied, Book, Import, NotApplied, NotRead, Proposal, Wrong,
};
use crate::model::PlanId;
use crate::show::Lang;
use crate::source::SourceTree;

/// What `import` takes where it is not of a plan.
#[derive(Debug, Args)]
pub struct TableArgs {
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[arg(long, value_name = "DATE", value_parser = super::args::day)]
    report: Option<Date>,
    #[arg(short, long)]
    plan: Option<String>,
    #[arg(long, value_name = "MAPPING", value_parser = mapped)]
    map: Vec<(String, Column)>,
    #[arg(long)]
    dry_run: bool,
    #[arg(short, long)]
    yes: bool,
    #[command(flatten)]
    site: SiteArgs,
    #[command(flatten)]
    faults: FaultArgs,
}

fn mapped(text: &str) -> Result<(String, Column), String> {
    let (column, field) = text.split_once('=').ok_or("usage-map")?;
    let field = import::column_named(field.trim()).ok_or("usage-map")?;
    Ok((column.trim().to_owned(), field))
}

/// A site as it was read.
struct Before {
    tree: SourceTree,
    site: Prepared,
    faults: Vec<Diagnostic>,
    cache: Cache,
}

/// Runs the command.
pub(super) fn run(args: &TableArgs, lang: Lang) -> io::Result<Outcome> {
    if let Some(outcome) = without_site(&args.site, lang)? {
        return Ok(outcome);
    }
    let before = match before(args, lang)? {
        Ok(before) => before,
        Err(outcome) => return Ok(outcome),
    };
    let Some(plan) = plan(args, &before.site, lang)? else {
        return Ok(Outcome::WrongUsage);
    };
    let Some(books) = books(args, lang)? else {
        return Ok(Outcome::NotDone);
    };
    let asked = Import {
        report: args.report,
        plan,
        map: args.map.clone(),
    };
    let proposal = import::propose(&before.site, &books, &asked);
    if !proposal.wrong.is_empty() {
        return refused(args, &proposal, &proposal.wrong, lang);
    }
    let applied = match import::apply(&before.tree, &before.site, &proposal) {
        Ok(applied) => applied,
        Err(NotApplied::Wrong(wrong)) => return refused(args, &proposal, &wrong, lang),
        Err(NotApplied::Refused(at, why)) => {
            complain(lang, "import-at", &[("at", &at.to_string())])?;
            return refuse(&why, lang);
        }
    };
    written(args, before, &proposal, applied, lang)
}

fn before(args: &TableArgs, lang: Lang) -> io::Result<Result<Before, Outcome>> {
    let read = SourceTree::read(&args.site.root);
    let mut cache = Cache::remembering();
    let Warned {
        value: site,
        diagnostics: mut faults,
    } = prepare(&read.value, &options(args), &mut cache);
    faults.splice(0..0, read.diagnostics);
    let (shown, failed) = sorted(&faults, &read.value, &args.faults, lang);
    if failed {
        print(&shown, args.faults.format, lang)?;
        complain(lang, "import-site-wrong", &[])?;
        return Ok(Err(outcome_of(&faults)));
    }
    let tree = read.value;
    Ok(Ok(Before {
        tree,
        site,
        faults,
        cache,
    }))
}

/// Drafts can be reported on too.
fn options(args: &TableArgs) -> Options {
    Options {
        drafts: true,
        ..args.site.options(None)
    }
}

/// The plan that is given, if one is; none where there is no such plan, which is said.
fn plan(args: &TableArgs, site: &Prepared, lang: Lang) -> io::Result<Option<Option<PlanId>>> {
    let Some(name) = &args.plan else {
        return Ok(Some(None));
    };
    let plan = plan_named(site, name);
    if plan.is_none() {
        no_plan(site, name, lang)?;
    }
    Ok(plan.map(Some))
}

/// The files as they were read; none where any cannot be, which is said of each.
fn books(args: &TableArgs, lang: Lang) -> io::Result<Option<Vec<Book>>> {
    let mut books = Vec::new();
    for path in &args.files {
        match import::read(path) {
            Ok(book) => books.push(book),
            Err(why) => not_read(path, &why, lang)?,
        }
    }
    let is_whole = books.len() == args.files.len();
    if !is_whole {
        writeln!(
            anstream::stderr(),
            "{}",
            lang.say("import-nothing-written", &[])
        )?;
    }
    Ok(is_whole.then_some(books))
}

fn not_read(path: &Path, why: &NotRead, lang: Lang) -> io::Result<()> {
    let file = path.display().to_string();
    let (id, error) = match why {
        NotRead::Io(error) => ("file-unreadable", error.to_string()),
        NotRead::TooLarge => {
            let most = import::MOST_BYTES / 1024 / 1024;
            ("import-too-large", most.to_string())
        }
        NotRead::Bomb => ("import-bomb", String::new()),
        NotRead::Entities => ("import-entities", String::new()),
        NotRead::TooMany => ("import-too-many", String::new()),
        NotRead::OtherKind => ("import-other-kind", String::new()),
        NotRead::NoTable => ("import-no-table", String::new()),
        NotRead::Damaged(error) => ("import-damaged", error.clone()),
    };
    complain(lang, id, &[("file", &file), ("error", &error)])
}

/// Says what is wrong, and that nothing was written.
fn refused(
    args: &TableArgs,
    proposal: &Proposal,
    wrong: &[Wrong],
    lang: Lang,
) -> io::Result<Outcome> {
    if args.faults.format == Format::Text {
        for wrong in wrong {
            said::wrong(wrong, lang)?;
        }
        let count = wrong.len().to_string();
        writeln!(
            anstream::stderr(),
            "\n{}",
            lang.say("import-refused", &[("wrong", &count)])
        )?;
    } else {
        let wrong: Vec<_> = wrong
            .iter()
            .map(|wrong| said::wrong_data(wrong, lang))
            .collect();
        let data = json!({"written": false, "wrong": wrong, "unchanged": proposal.unchanged});
        put(&data)?;
    }
    Ok(Outcome::Faults)
}

fn put(data: &serde_json::Value) -> io::Result<()> {
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, data)?;
    writeln!(out)
}

/// Shows what is to be written, asks, writes it, and says what is missing still.
fn written(
    args: &TableArgs,
    mut before: Before,
    proposal: &Proposal,
    mut applied: Applied,
    lang: Lang,
) -> io::Result<Outcome> {
    let reports = match reports(args, &before.site, proposal, &mut applied) {
        Ok(reports) => reports,
        Err(why) => return refuse(&why, lang),
    };
    let is_text = args.faults.format == Format::Text;
    if is_text && !args.faults.quiet {
        said::proposal(&before.site, proposal, &reports, lang)?;
    }
    let after = prepare(&applied.tree, &options(args), &mut before.cache);
    let mut new = after.diagnostics;
    new.retain(|fault| fault.severity == Severity::Error && !before.faults.contains(fault));
    if !new.is_empty() {
        let (shown, _) = sorted(&new, &applied.tree, &args.faults, lang);
        print(&shown, args.faults.format, lang)?;
        complain(lang, "import-would-be-wrong", &[])?;
        return Ok(Outcome::Faults);
    }
    let is_nothing = applied.rewritten.is_empty() && applied.made.is_empty();
    let outcome = match () {
        () if is_nothing || args.dry_run => Outcome::Fine,
        () if !agreed(args, lang)? => {
            let id = if io::stdin().is_terminal() {
                "import-not-agreed"
            } else {
                "import-yes"
            };
            writeln!(anstream::stderr(), "{}", lang.say(id, &[]))?;
            return Ok(if id == "import-yes" {
                Outcome::WrongUsage
            } else {
                Outcome::Fine
            });
        }
        () => exchange(args, &applied, lang)?,
    };
    if outcome != Outcome::Fine {
        return Ok(outcome);
    }
    let is_written = !is_nothing && !args.dry_run;
    if !is_text {
        let mut data = said::proposal_data(&before.site, proposal, lang);
        data["written"] = is_written.into();
        return put(&data).map(|()| Outcome::Fine);
    }
    if !args.faults.quiet {
        said::summary(proposal, &applied, is_written, args.dry_run, lang)?;
        if let Some(day) = args.report {
            missing::tell(&after.value, proposal, &before.site, day, lang)?;
        }
    }
    Ok(Outcome::Fine)
}

/// The reports of the plans that are reported on, where they have none of that day.
fn reports(
    args: &TableArgs,
    site: &Prepared,
    proposal: &Proposal,
    applied: &mut Applied,
) -> Result<Vec<NewFile>, Refused> {
    let Some(day) = args.report else {
        return Ok(Vec::new());
    };
    let mut reports = Vec::new();
    for plan in reported(site, proposal) {
        let own = &site.model[plan];
        if own
            .reports
            .iter()
            .any(|report| site.model[*report].date == day)
        {
            continue;
        }
        let made = Site::read(&applied.tree)
            .and_then(|read| authoring::report(&read, &own.id, Some(day), None, day));
        match made {
            Ok(new) => {
                applied
                    .tree
                    .put(new.file.path.clone(), new.file.bytes.clone());
                applied.made.push(new.file.clone());
                reports.push(new.file);
            }
            // A draft of that day is a report of it too.
            Err(Refused::Taken(..)) => {}
            Err(why) => return Err(why),
        }
    }
    Ok(reports)
}

/// The plans of which anything is reported.
fn reported(site: &Prepared, proposal: &Proposal) -> Vec<PlanId> {
    let changed = proposal
        .changes
        .iter()
        .filter(|change| !change.entries.is_empty());
    let changed = changed.map(|change| site.model[change.measure].plan);
    let new = proposal
        .new
        .iter()
        .filter(|new| new.entry.is_some())
        .map(|new| new.plan);
    let mut plans: Vec<PlanId> = changed.chain(new).collect();
    plans.sort_unstable();
    plans.dedup();
    plans
}

/// Whether it is to be written: said beforehand, or when asked on a terminal.
fn agreed(args: &TableArgs, lang: Lang) -> io::Result<bool> {
    if args.yes || !io::stdin().is_terminal() {
        return Ok(args.yes);
    }
    write!(anstream::stderr(), "\n{} ", lang.say("import-ask", &[]))?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer)?;
    let answer = answer.trim().to_lowercase();
    Ok(["j", "ja", "y", "yes"].contains(&answer.as_str()))
}

fn exchange(args: &TableArgs, applied: &Applied, lang: Lang) -> io::Result<Outcome> {
    let changed: Vec<_> = applied
        .rewritten
        .iter()
        .map(|one| (&one.file, &*one.old, &*one.new))
        .collect();
    match authoring::exchange(&args.site.root, &changed, &applied.made) {
        Ok(()) => Ok(Outcome::Fine),
        Err(NotExchanged::Changed(path)) => {
            let file = path.display().to_string();
            complain(lang, "import-file-changed", &[("file", &file)])?;
            Ok(Outcome::NotDone)
        }
        Err(NotExchanged::Io(path, error)) => {
            let why = [
                ("file", &*path.display().to_string()),
                ("error", &error.to_string()),
            ];
            complain(lang, "import-not-written", &why)?;
            Ok(Outcome::NotDone)
        }
        Err(NotExchanged::NotWritten(error)) => not_written(&error, lang),
        Err(NotExchanged::Half(files)) => {
            complain(lang, "import-half", &[("files", &files.join(", "))])?;
            Ok(Outcome::NotDone)
        }
    }
}
