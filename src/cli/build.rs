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

use super::args::{FaultArgs, Format, SiteArgs};
use super::faults::{failed, print, sorted, summed};
use super::outcome::{Outcome, complain, outcome_of, without_site};
use crate::build::{Cache, Prepared, prepare};
use crate::diagnostic::{Diagnostic, Warned};
use crate::model::Model;
use crate::output::{Refusal, Writing, Written};
use crate::path::is_web_address;
use crate::show::{Lang, Shown};
use crate::source::SourceTree;

/// What `build` takes.
#[derive(Debug, Args)]
pub struct BuildArgs {
    #[command(flatten)]
    site: SiteArgs,
    #[command(flatten)]
    faults: FaultArgs,
    #[arg(short, long, value_name = "FOLDER", env = "PLANVERK_OUTPUT_DIR")]
    output_dir: Option<PathBuf>,
    #[arg(long, env = "PLANVERK_IN_PLACE", value_parser = clap::builder::FalseyValueParser::new())]
    in_place: bool,
    #[arg(short = 'u', long, value_name = "ADDRESS", env = "PLANVERK_BASE_URL", value_parser = web_address)]
    base_url: Option<String>,
}

fn web_address(text: &str) -> Result<String, String> {
    if is_web_address(text) {
        Ok(text.to_owned())
    } else {
        Err("usage-address".to_owned())
    }
}

/// Runs the command.
pub(super) fn run(args: &BuildArgs, lang: Lang) -> io::Result<Outcome> {
    if let Some(outcome) = without_site(&args.site, lang)? {
        return Ok(outcome);
    }
    let start = Instant::now();
    let progress = spinner(args.faults.quiet);
    let read = SourceTree::read(&args.site.root);
    let options = args.site.options(args.base_url.clone());
    let Warned {
        value: site,
        mut diagnostics,
    } = prepare(&read.value, &options, &mut Cache::default());
    diagnostics.splice(0..0, read.diagnostics);
    let folder = args
        .output_dir
        .clone()
        .unwrap_or_else(|| args.site.root.join("public"));
    let (mut shown, failed) = sorted(&diagnostics, &read.value, &args.faults, lang);
    // From here on only templates can fail: what else was read is no longer needed.
    let themes = read.value.only("themes");
    let written = if failed {
        Err(NotWritten::Faults(Vec::new()))
    } else {
        write(&site, &folder, args)
    };
    if let Err(NotWritten::Faults(faults)) = &written {
        shown.extend(sorted(faults, &themes, &args.faults, lang).0);
        diagnostics.extend(faults.iter().cloned());
    }
    progress.finish_and_clear();
    print(&shown, args.faults.format, lang)?;
    match written {
        Err(NotWritten::Faults(_)) => failure(&shown, &diagnostics, &args.faults, lang),
        Err(NotWritten::Refused(refusal)) => refuse(&refusal, "build", lang),
        Ok(written) => {
            let summary = Summary {
                folder: &folder,
                model: &site.model,
                written: &written,
                elapsed: start.elapsed(),
            };
            summary.print(args, lang)
        }
    }
}

/// Why a site was not written.
enum NotWritten {
    /// Faults in the content, or in a template; with the former nothing was tried.
    Faults(Vec<Diagnostic>),
    /// The folder.
    Refused(Refusal),
}

impl From<Refusal> for NotWritten {
    fn from(refusal: Refusal) -> Self {
        NotWritten::Refused(refusal)
    }
}

/// Writes the files of a site while they are made.
fn write(site: &Prepared, folder: &Path, args: &BuildArgs) -> Result<Written, NotWritten> {
    let (signal, home) = (signal(), std::env::home_dir());
    let mut writing = Writing::begin(folder, &args.site.root, home.as_deref())?;
    if args.in_place {
        writing = writing.in_place();
    }
    let asked_to_end = || signal.load(Ordering::Relaxed) != 0;
    site.each(|path, bytes| {
        if asked_to_end() {
            ControlFlow::Break(())
        } else {
            writing.put(path, bytes)
        }
    })
    .map_err(NotWritten::Faults)?;
    let _ = site.large().try_for_each(|(path, file)| {
        if asked_to_end() {
            ControlFlow::Break(())
        } else {
            writing.copy(path, file)
        }
    });
    if asked_to_end() {
        drop(writing);
        end_by(&signal);
    }
    Ok(writing.finish()?)
}

/// From now on the number of the signal that asks the program to end, once there is one. Until
/// files are moved into place nothing is lost by ending, and what was staged can be cleaned up;
/// after that it is a matter of a moment. A terminal that is closed asks too.
pub(super) fn signal() -> Arc<AtomicUsize> {
    let signal = Arc::new(AtomicUsize::new(0));
    #[cfg(unix)]
    let hangup = &[signal_hook::consts::SIGHUP];
    #[cfg(not(unix))]
    let hangup = &[];
    for number in TERM_SIGNALS.iter().chain(hangup) {
        // Where the system has no such signal, it ends the program as it always does.
        let _ = register_usize(*number, signal.clone(), *number as usize);
    }
    signal
}

/// Ends the program as the signal does that it was asked by.
pub(super) fn end_by(signal: &AtomicUsize) -> ! {
    let number = i32::try_from(signal.load(Ordering::Relaxed)).unwrap_or_default();
    let _ = emulate_default_handler(number);
    std::process::exit(128 + number);
}

/// Turns on a terminal once the work has taken half a second.
pub(super) fn spinner(quiet: bool) -> ProgressBar {
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

fn failure(
    shown: &[Shown],
    diagnostics: &[Diagnostic],
    args: &FaultArgs,
    lang: Lang,
) -> io::Result<Outcome> {
    if args.format == Format::Text {
        let id = if failed(shown) {
            "not-built"
        } else {
            "not-built-strict"
        };
        let why = summed(shown, lang);
        writeln!(anstream::stderr(), "{}", lang.say(id, &[("why", &why)]))?;
    }
    Ok(outcome_of(diagnostics))
}

pub(super) fn refuse(refusal: &Refusal, by: &str, lang: Lang) -> io::Result<Outcome> {
    let named = |folder: &Path| folder.display().to_string();
    match refusal {
        Refusal::Forbidden(folder) => {
            complain(
                lang,
                "output-forbidden",
                &[("folder", &named(folder)), ("by", by)],
            )?;
        }
        Refusal::NotOurs(folder) => {
            complain(
                lang,
                "output-not-ours",
                &[("folder", &named(folder)), ("by", by)],
            )?;
        }
        Refusal::InTheWay(files) => {
            complain(lang, "output-in-the-way", &[("by", by)])?;
            let mut err = anstream::stderr().lock();
            for file in files {
                writeln!(err, "  {}", file.display())?;
            }
        }
        Refusal::Busy(folder) => complain(lang, "output-busy", &[("folder", &named(folder))])?,
        Refusal::Io(folder, error) => {
            let why = [("folder", &*named(folder)), ("error", &error.to_string())];
            complain(lang, "output-failed", &why)?;
        }
        Refusal::Unreadable(file, error) => {
            let why = [("file", &*named(file)), ("error", &error.to_string())];
            complain(lang, "file-unreadable", &why)?;
        }
    }
    Ok(Outcome::NotDone)
}

/// What a build has done.
struct Summary<'b> {
    folder: &'b Path,
    model: &'b Model,
    written: &'b Written,
    elapsed: Duration,
}

impl Summary<'_> {
    fn print(&self, args: &BuildArgs, lang: Lang) -> io::Result<Outcome> {
        if args.faults.quiet || args.faults.format != Format::Text {
            return Ok(Outcome::Fine);
        }
        let mut out = anstream::stdout().lock();
        writeln!(out, "{}", self.site(lang))?;
        if args.faults.verbose {
            let lines = [
                ("built-wrote", &self.written.written),
                ("built-removed", &self.written.removed),
            ];
            for (id, path) in lines
                .iter()
                .flat_map(|(id, paths)| paths.iter().map(move |path| (id, path)))
            {
                writeln!(out, "  {}", lang.say(id, &[("file", path.as_str())]))?;
            }
        }
        writeln!(out, "{}", self.files(lang))?;
        Ok(Outcome::Fine)
    }

    fn site(&self, lang: Lang) -> String {
        let pages = self.written.pages.to_string();
        let plans = self.model.published_plans().count().to_string();
        let measures = self.model.counted().count().to_string();
        let counted = [
            ("pages", &*pages),
            ("plans", &*plans),
            ("measures", &*measures),
            ("folder", &*self.folder.display().to_string()),
        ];
        lang.say("built", &counted)
    }

    fn files(&self, lang: Lang) -> String {
        let day = self.model.as_of;
        let day = day.map_or_else(|| "none".to_owned(), |day| day.to_string());
        let seconds = format!("{:.2}", self.elapsed.as_secs_f64());
        let counted = [
            ("written", &*self.written.written.len().to_string()),
            ("unchanged", &*self.written.unchanged.to_string()),
            ("removed", &*self.written.removed.len().to_string()),
            ("day", &*day),
            ("seconds", &*seconds),
        ];
        lang.say("built-files", &counted)
    }
}
