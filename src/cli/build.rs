//! `planverk build`: reads a site, builds it, writes it.

use std::io::{self, IsTerminal, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use clap::Args;
use indicatif::{ProgressBar, ProgressDrawTarget};
use signal_hook::consts::TERM_SIGNALS;
use signal_hook::flag::register_usize;
use signal_hook::low_level::emulate_default_handler;

use super::{Format, Outcome, SiteArgs, count, failed, print, sorted};
use crate::build::{Cache, Options, Prepared, prepare};
use crate::diagnostic::{Diagnostic, Warned};
use crate::model::Model;
use crate::output::{Refusal, Writing, Written};
use crate::path::is_web_address;
use crate::show::Shown;
use crate::source::SourceTree;

/// What `build` takes.
#[derive(Debug, Args)]
pub struct BuildArgs {
    #[command(flatten)]
    site: SiteArgs,
    /// Where to write the website [default: public in the folder of the site].
    #[arg(short, long, value_name = "FOLDER", env = "PLANVERK_OUTPUT_DIR")]
    output_dir: Option<PathBuf>,
    /// The address where the website will stand, for what needs a full one: <link rel="canonical">.
    #[arg(short = 'u', long, value_name = "ADDRESS", env = "PLANVERK_BASE_URL", value_parser = web_address)]
    base_url: Option<String>,
}

fn web_address(text: &str) -> Result<String, String> {
    if is_web_address(text) {
        Ok(text.to_owned())
    } else {
        Err("write the whole address, from https://".to_owned())
    }
}

/// Runs the command.
pub(super) fn run(args: &BuildArgs) -> io::Result<Outcome> {
    if let Some(outcome) = super::without_site(&args.site)? {
        return Ok(outcome);
    }
    let start = Instant::now();
    let progress = spinner(args.site.quiet);
    let read = SourceTree::read(&args.site.root);
    let options = Options {
        as_of: args.site.as_of,
        drafts: args.site.drafts,
        base_url: args.base_url.clone(),
    };
    let Warned {
        value: site,
        mut diagnostics,
    } = prepare(&read.value, &options, &mut Cache::default());
    diagnostics.splice(0..0, read.diagnostics);
    let folder = args
        .output_dir
        .clone()
        .unwrap_or_else(|| args.site.root.join("public"));
    let (mut shown, failed) = sorted(&diagnostics, &read.value, &args.site);
    // From here on only templates can fail: what else was read is no longer needed.
    let themes = read.value.only("themes");
    let written = if failed {
        Err(Vec::new())
    } else {
        write(&site, &folder, &args.site.root)
    };
    if let Err(faults) = &written {
        shown.extend(sorted(faults, &themes, &args.site).0);
        diagnostics.extend(faults.iter().cloned());
    }
    progress.finish_and_clear();
    print(&shown, args.site.format)?;
    match written {
        Err(_) => failure(&shown, &diagnostics, &args.site),
        Ok(Err(refusal)) => refuse(&refusal),
        Ok(Ok(written)) => summary(&args.site, &folder, &site.model, &written, start.elapsed()),
    }
}

/// Writes the files of a site while they are made. The outer fault is that of a template, the inner
/// that of the folder.
fn write(
    site: &Prepared,
    folder: &Path,
    root: &Path,
) -> Result<Result<Written, Refusal>, Vec<Diagnostic>> {
    let writing = match Writing::begin(folder, root, std::env::home_dir().as_deref()) {
        Ok(writing) => writing,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let signal = signal();
    let asked_to_end = || signal.load(Ordering::Relaxed) != 0;
    site.each(|path, bytes| {
        if asked_to_end() {
            ControlFlow::Break(())
        } else {
            writing.put(path, bytes)
        }
    })?;
    let _ = site.large().try_for_each(|(path, file)| {
        if asked_to_end() {
            ControlFlow::Break(())
        } else {
            writing.copy(path, file)
        }
    });
    if asked_to_end() {
        drop(writing);
        let number = signal.load(Ordering::Relaxed) as i32;
        let _ = emulate_default_handler(number);
        std::process::exit(128 + number);
    }
    Ok(writing.finish())
}

/// From now on the number of the signal that asks the program to end, once there is one. Until
/// files are moved into place nothing is lost by ending, and what was staged can be cleaned up;
/// after that it is a matter of a moment.
fn signal() -> Arc<AtomicUsize> {
    let signal = Arc::new(AtomicUsize::new(0));
    for number in TERM_SIGNALS {
        // Where the system has no such signal, it ends the program as it always does.
        let _ = register_usize(*number, signal.clone(), *number as usize);
    }
    signal
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

fn failure(shown: &[Shown], diagnostics: &[Diagnostic], args: &SiteArgs) -> io::Result<Outcome> {
    if args.format == Format::Text {
        let why = super::summed(shown);
        let why = if failed(shown) {
            why
        } else {
            format!("{why}, og --strict regner advarsler som feil")
        };
        writeln!(
            anstream::stderr(),
            "Ikke bygget: {why}. Nettstedet er som det var."
        )?;
    }
    Ok(super::outcome_of(diagnostics))
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
        Refusal::Busy(folder) => {
            writeln!(
                err,
                "feil: Et annet bygg skriver til {} akkurat nå. Vent til det er ferdig.",
                folder.display()
            )?;
        }
        Refusal::Unreadable(file, error) => {
            writeln!(err, "feil: Kan ikke lese {}: {error}", file.display())?;
        }
        Refusal::Io(folder, error) => writeln!(
            err,
            "feil: Kan ikke skrive til {}: {error}",
            folder.display()
        )?,
    }
    Ok(Outcome::NotDone)
}

fn summary(
    args: &SiteArgs,
    folder: &Path,
    model: &Model,
    written: &Written,
    elapsed: Duration,
) -> io::Result<Outcome> {
    if args.quiet || args.format != Format::Text {
        return Ok(Outcome::Fine);
    }
    let mut out = anstream::stdout().lock();
    let (plans, measures) = (model.published_plans().count(), model.counted().count());
    let counted = [
        count(written.pages, "side", "sider"),
        count(plans, "plan", "planer"),
        count(measures, "tiltak", "tiltak"),
    ];
    let [pages, plans, measures] = counted;
    writeln!(
        out,
        "{pages} med {plans} og {measures} i {}",
        folder.display()
    )?;
    if args.verbose {
        let lines = [("skrev", &written.written), ("fjernet", &written.removed)];
        for (what, path) in lines
            .iter()
            .flat_map(|(what, paths)| paths.iter().map(move |path| (what, path)))
        {
            writeln!(out, "  {what} {path}")?;
        }
    }
    let as_of = model.as_of.map_or_else(
        || "uten statusdato".to_owned(),
        |day| format!("status per {day}"),
    );
    writeln!(
        out,
        "{} skrevet, {} uendret, {} fjernet; {as_of}; {:.2} s",
        written.written.len(),
        written.unchanged,
        written.removed.len(),
        elapsed.as_secs_f64()
    )?;
    Ok(Outcome::Fine)
}
