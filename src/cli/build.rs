//! `planverk build`: reads a site, builds it, writes it.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::Args;
use indicatif::{ProgressBar, ProgressDrawTarget};

use super::{Format, Outcome, SiteArgs, print, sorted};
use crate::build::{Built, Options, build};
use crate::output::{Refusal, Written};
use crate::source::SourceTree;

/// What `build` takes.
#[derive(Debug, Args)]
pub struct BuildArgs {
    #[command(flatten)]
    site: SiteArgs,
    /// Where to write the website [default: public in the folder of the site].
    #[arg(short, long, value_name = "FOLDER", env = "PLANVERK_OUTPUT_DIR")]
    output_dir: Option<PathBuf>,
    /// Where the website will stand; only for what needs a full address.
    #[arg(short = 'u', long, value_name = "ADDRESS", env = "PLANVERK_BASE_URL")]
    base_url: Option<String>,
}

/// Runs the command.
pub(super) fn run(args: &BuildArgs) -> io::Result<Outcome> {
    let start = Instant::now();
    let progress = spinner(args.site.quiet);
    let read = SourceTree::read(&args.site.root);
    let options = Options { as_of: args.site.as_of, drafts: args.site.drafts };
    let mut built = build(&read.value, &options);
    built.diagnostics.splice(0..0, read.diagnostics);
    let (shown, failed) = sorted(&built.diagnostics, &read.value, &args.site);
    let folder = args.output_dir.clone().unwrap_or_else(|| args.site.root.join("public"));
    let written = if failed {
        None
    } else {
        Some(built.value.output.write(&folder, &args.site.root, std::env::home_dir().as_deref()))
    };
    progress.finish_and_clear();
    print(&shown, args.site.format)?;
    match written {
        None => failure(&shown, &args.site),
        Some(Err(refusal)) => refuse(&refusal),
        Some(Ok(written)) => summary(&args.site, &folder, &built.value, written, start.elapsed()),
    }
}

/// Turns on a terminal once the work has taken half a second.
fn spinner(quiet: bool) -> ProgressBar {
    let bar = ProgressBar::new_spinner();
    if quiet || !io::stderr().is_terminal() {
        bar.set_draw_target(ProgressDrawTarget::hidden());
        return bar;
    }
    let weak = bar.downgrade();
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(500));
        if let Some(bar) = weak.upgrade().filter(|bar| !bar.is_finished()) {
            bar.enable_steady_tick(Duration::from_millis(100));
        }
    });
    bar
}

fn failure(shown: &[crate::show::Shown], args: &SiteArgs) -> io::Result<Outcome> {
    if args.format == Format::Text {
        let errors = shown.iter().filter(|one| one.severity == "error").count();
        let warnings = match shown.len() - errors {
            0 => None,
            1 => Some("1 advarsel".to_owned()),
            many => Some(format!("{many} advarsler")),
        };
        let why = match (errors, warnings) {
            (0, Some(warnings)) => format!("{warnings}, og --strict regner advarsler som feil"),
            (errors, Some(warnings)) => format!("{errors} feil og {warnings}"),
            (errors, None) => format!("{errors} feil"),
        };
        writeln!(anstream::stderr(), "Ikke bygget: {why}. Nettstedet er som det var.")?;
    }
    Ok(Outcome::Faults)
}

fn refuse(refusal: &Refusal) -> io::Result<Outcome> {
    let mut err = anstream::stderr().lock();
    match refusal {
        Refusal::Forbidden(folder) => {
            writeln!(
                err,
                "feil: {} kan ikke være mappen som nettstedet skrives til. Velg en egen mappe med --output-dir.",
                folder.display()
            )?;
        }
        Refusal::NotOurs(folder) => writeln!(
            err,
            "feil: {} har filer som planverk ikke har skrevet (ingen manifest.json). Velg en tom mappe med --output-dir.",
            folder.display()
        )?,
        Refusal::InTheWay(files) => {
            writeln!(
                err,
                "feil: Disse filene er endret eller lagt til av andre, og ville blitt skrevet over. Flytt dem, og bygg på nytt."
            )?;
            for file in files {
                writeln!(err, "  {}", file.display())?;
            }
        }
        Refusal::Io(folder, error) => writeln!(err, "feil: Kan ikke skrive til {}: {error}", folder.display())?,
    }
    Ok(Outcome::NotDone)
}

fn summary(args: &SiteArgs, folder: &Path, built: &Built, written: Written, elapsed: Duration) -> io::Result<Outcome> {
    if args.quiet || args.format == Format::Json {
        return Ok(Outcome::Fine);
    }
    let model = &built.model;
    let pages = built.output.iter().filter(|(path, _)| path.as_str().ends_with(".html")).count();
    let mut out = anstream::stdout().lock();
    writeln!(
        out,
        "{} sider med {} planer og {} tiltak i {}",
        pages,
        model.published_plans().count(),
        model.counted().count(),
        folder.display()
    )?;
    let as_of = model.as_of.map_or_else(|| "uten statusdato".to_owned(), |day| format!("status per {day}"));
    writeln!(
        out,
        "{} skrevet, {} uendret, {} fjernet; {as_of}; {:.2} s",
        written.written,
        written.unchanged,
        written.removed,
        elapsed.as_secs_f64()
    )?;
    Ok(Outcome::Fine)
}
