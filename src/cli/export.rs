//! `planverk export`: the tables that departments fill in, written to files.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::args::{FaultArgs, Format, SiteArgs};
use super::faults::print;
use super::named::{department_named, no_department, no_plan, plan_named};
use super::outcome::{Outcome, complain, outcome_of, without_site};
use super::site::read_once;
use crate::authoring::{self, NewFile, NotWritten};
use crate::build::Prepared;
use crate::document::Role;
use crate::export::{self, Asked};
use crate::path::SourcePath;
use crate::show::Lang;

/// What `export` takes.
#[derive(Debug, Args)]
pub struct ExportArgs {
    #[arg(value_enum)]
    kind: Kind,
    #[arg(short, long)]
    plan: Option<String>,
    #[arg(short, long, value_name = "CODE")]
    department: Option<String>,
    #[arg(long, conflicts_with = "department")]
    each: bool,
    #[arg(long, value_name = "DATE", value_parser = super::args::day)]
    report: Option<Date>,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    site: SiteArgs,
    #[command(flatten)]
    faults: FaultArgs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    Xlsx,
    Csv,
}

impl Kind {
    fn ending(self) -> &'static str {
        match self {
            Kind::Xlsx => "xlsx",
            Kind::Csv => "csv",
        }
    }
}

/// A file to be written, with what it is of.
struct Made {
    asked: Asked,
    bytes: Vec<u8>,
}

/// Runs the command.
pub(super) fn run(args: &ExportArgs, lang: Lang) -> io::Result<Outcome> {
    if let Some(outcome) = without_site(&args.site, lang)? {
        return Ok(outcome);
    }
    let read = read_once(&args.site, &args.faults, lang);
    if read.failed {
        print(&read.shown, args.faults.format, lang)?;
        return Ok(outcome_of(&read.diagnostics));
    }
    let site = read.site;
    let Some(asked) = asked(args, &site, lang)? else {
        return Ok(Outcome::WrongUsage);
    };
    let tables = tables(args, &site, asked);
    if tables.is_empty() {
        complain(lang, "export-none", &[])?;
        return Ok(Outcome::WrongUsage);
    }
    let mut made = Vec::new();
    for asked in tables {
        match bytes(args.kind, &site, asked) {
            Ok(bytes) => made.push(Made { asked, bytes }),
            Err(error) => {
                complain(lang, "export-not-made", &[("error", &error.to_string())])?;
                return Ok(Outcome::NotDone);
            }
        }
    }
    write(args, &site, &made, lang)
}

fn bytes(kind: Kind, site: &Prepared, asked: Asked) -> Result<Vec<u8>, export::NotMade> {
    match kind {
        Kind::Xlsx => export::workbook(site, asked),
        Kind::Csv => Ok(export::table(site, asked)),
    }
}

/// The measures that are asked for; none where a name is of nothing, which is said.
fn asked(args: &ExportArgs, site: &Prepared, lang: Lang) -> io::Result<Option<Asked>> {
    let mut asked = Asked {
        report: args.report,
        ..Asked::default()
    };
    if let Some(name) = &args.plan {
        asked.plan = plan_named(site, name);
        if asked.plan.is_none() {
            no_plan(site, name, lang)?;
            return Ok(None);
        }
    }
    if let Some(code) = &args.department {
        asked.department = department_named(site, code);
        if asked.department.is_none() {
            no_department(site, code, lang)?;
            return Ok(None);
        }
    }
    Ok(Some(asked))
}

/// One table, or one for each department that answers for any measure.
fn tables(args: &ExportArgs, site: &Prepared, asked: Asked) -> Vec<Asked> {
    let mut tables: Vec<Asked> = if args.each {
        let of = |department| Asked {
            department: Some(department),
            ..asked
        };
        export::departments(site, asked.plan)
            .into_iter()
            .map(of)
            .collect()
    } else {
        vec![asked]
    };
    tables.retain(|asked| !export::measures(site, *asked).is_empty());
    tables
}

/// Writes the files, all or none, and says what is in them.
fn write(args: &ExportArgs, site: &Prepared, made: &[Made], lang: Lang) -> io::Result<Outcome> {
    if let ([one], Some(output)) = (made, &args.output)
        && output == Path::new("-")
    {
        io::stdout().lock().write_all(&one.bytes)?;
        return Ok(Outcome::Fine);
    }
    let files: Vec<NewFile> = made.iter().map(|made| file(args, site, made)).collect();
    match authoring::write(Path::new(""), &files) {
        Ok(()) => {}
        Err(NotWritten::Exists(path)) => {
            let file = path.display().to_string();
            complain(lang, "export-exists", &[("file", &file)])?;
            return Ok(Outcome::NotDone);
        }
        Err(NotWritten::Io(path, error)) => {
            let why = [
                ("file", &*path.display().to_string()),
                ("error", &error.to_string()),
            ];
            complain(lang, "export-not-written", &why)?;
            return Ok(Outcome::NotDone);
        }
    }
    if !args.faults.quiet && args.faults.format == Format::Text {
        for (file, made) in files.iter().zip(made) {
            let measures = export::measures(site, made.asked).len().to_string();
            let said = [("file", file.path.as_str()), ("measures", &measures)];
            writeln!(anstream::stdout(), "{}", lang.say("export-wrote", &said))?;
        }
        tell_of_the_rest(args, site, made[0].asked, lang)?;
    }
    Ok(Outcome::Fine)
}

fn file(args: &ExportArgs, site: &Prepared, made: &Made) -> NewFile {
    let name = format!("{}.{}", export::name(site, made.asked), args.kind.ending());
    let path = match &args.output {
        Some(folder) if args.each => folder.join(name),
        Some(file) => file.clone(),
        None => name.into(),
    };
    NewFile {
        path: SourcePath::new(path.to_string_lossy().into_owned()),
        bytes: made.bytes.clone(),
    }
}

/// Says which measures no department answers for, so that they are in no department's file.
fn tell_of_the_rest(
    args: &ExportArgs,
    site: &Prepared,
    asked: Asked,
    lang: Lang,
) -> io::Result<()> {
    if !args.each {
        return Ok(());
    }
    let model = &site.model;
    let all = export::measures(
        site,
        Asked {
            department: None,
            ..asked
        },
    );
    let answers = |named: &crate::model::Responsible| named.role != Role::Contributor;
    let nobodys = all
        .into_iter()
        .filter(|id| !model[*id].responsible.iter().any(answers));
    let ids: Vec<String> = nobodys.map(|id| model.full_id(id)).collect();
    if ids.is_empty() {
        return Ok(());
    }
    let said = [
        ("measures", &*ids.len().to_string()),
        ("ids", &ids.join(", ")),
    ];
    writeln!(anstream::stderr(), "{}", lang.say("export-nobody", &said))
}
