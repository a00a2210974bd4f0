//! `planverk import FILE…`: shows what filled-in tables would change, asks, and writes it, all or nothing.

mod files;
mod missing;
mod report;
mod said;

use std::io::{self, Write};
use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;
use serde_json::json;

use super::args::{FaultArgs, Format, SiteArgs};
use super::ask::{Answer, ask};
use super::faults::{print, sorted};
use super::named::{no_plan, plan_named};
use super::outcome::{Outcome, complain, outcome_of, without_site};
use super::refused::{not_written, refuse};
use super::site::read;
use crate::authoring::{self, NotExchanged};
use crate::build::{Cache, Options, Prepared, prepare};
use crate::diagnostic::{Diagnostic, Severity};
use crate::export::Column;
use crate::import::table::{self as import, Applied, Import, NotApplied, Proposal, Wrong};
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
    let Some(books) = files::books(&args.files, lang)? else {
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
    let mut cache = Cache::remembering();
    let read = read(&args.site, &options(args), &args.faults, &mut cache, lang);
    if read.failed {
        print(&read.shown, args.faults.format, lang)?;
        complain(lang, "import-site-wrong", &[])?;
        return Ok(Err(outcome_of(&read.diagnostics)));
    }
    Ok(Ok(Before {
        tree: read.tree,
        site: read.site,
        faults: read.diagnostics,
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
    let reports = match report::reports(args.report, &before.site, proposal, &mut applied) {
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
    if !is_nothing && !args.dry_run {
        let outcome = match agreed(args, lang)? {
            Answer::Yes => exchange(args, &applied, lang)?,
            Answer::No => {
                writeln!(anstream::stderr(), "{}", lang.say("import-not-agreed", &[]))?;
                return Ok(Outcome::Fine);
            }
            Answer::NobodyThere => {
                writeln!(anstream::stderr(), "{}", lang.say("import-yes", &[]))?;
                return Ok(Outcome::WrongUsage);
            }
        };
        if outcome != Outcome::Fine {
            return Ok(outcome);
        }
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

/// Whether it is to be written: said beforehand, or when asked.
fn agreed(args: &TableArgs, lang: Lang) -> io::Result<Answer> {
    if args.yes {
        return Ok(Answer::Yes);
    }
    ask("import-ask", lang)
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
