//! `planverk publish`: says what will change where the site is read, asks, and puts it in place.

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use jiff::civil::Date;
use jiff::{Timestamp, Unit};
use serde::Serialize;

use super::args::{FaultArgs, Format, day};
use super::build::{end_by, signal, spinner};
use super::change;
use super::faults::{failed as has_failed, print, sorted, summed};
use super::outcome::{Outcome, complain, outcome_of};
use super::target::{choose, described, failed, guard, settings};
use crate::build::{Options, Prepared};
use crate::check::check;
use crate::config::{Target, TargetKind};
use crate::diagnostic::Diagnostic;
use crate::output::hash;
use crate::publish::{
    Change, Destination, Edition, Entry, Failure, Manifest, Placed, Publisher, Releases, Seen,
    Watcher, open, place, write_journal,
};
use crate::show::Lang;
use crate::source::SourceTree;

/// What `publish` takes.
#[derive(Debug, Args)]
pub struct PublishArgs {
    target: Option<String>,
    #[arg(
        short,
        long,
        value_name = "FOLDER",
        default_value = ".",
        env = "PLANVERK_ROOT"
    )]
    root: PathBuf,
    #[arg(long, value_name = "DATE", env = "PLANVERK_AS_OF", value_parser = day)]
    as_of: Option<Date>,
    #[arg(short = 'n', long)]
    dry_run: bool,
    #[arg(short, long)]
    yes: bool,
    #[arg(long, conflicts_with_all = ["dry_run", "rollback"])]
    list: bool,
    #[arg(long, value_name = "RELEASE", num_args = 0..=1)]
    rollback: Option<Option<String>>,
    #[arg(long)]
    break_lock: bool,
    #[arg(short, long)]
    quiet: bool,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Told::Text, env = "PLANVERK_FORMAT")]
    format: Told,
}

/// How it is said what was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Told {
    /// For people.
    Text,
    /// One JSON object.
    Json,
}

/// What was done, for other programs. The keys stay as they are.
#[derive(Debug, Serialize)]
struct Report<'r> {
    target: &'r str,
    kind: &'static str,
    place: String,
    /// `published`, `rolled-back`, `dry-run`, `unchanged` or `declined`.
    outcome: &'static str,
    time: String,
    by: &'r str,
    /// The SHA-256 of the manifest of what is to be there.
    manifest: &'r str,
    /// What the release or the record is called; null where there is none.
    release: Option<&'r str>,
    /// What changes; null after a rollback.
    change: Option<&'r Change>,
}

/// What all that is done to a target needs.
struct Publishing<'a> {
    args: &'a PublishArgs,
    target: &'a Target,
    there: Box<dyn Destination>,
    publisher: Publisher,
    lang: Lang,
}

/// Runs the command.
pub(super) fn run(args: &PublishArgs, lang: Lang) -> io::Result<Outcome> {
    if !args.root.is_dir() {
        let folder = args.root.display().to_string();
        complain(lang, "no-folder", &[("folder", &folder)])?;
        return Ok(Outcome::NotDone);
    }
    // Where the settings have faults, the whole site is checked, so that all are told of.
    let Some(config) = settings(&args.root) else {
        let checked = Checked::read(args, None);
        return checked.refuse(args, Vec::new(), lang);
    };
    let target = match choose(&config.publish, args.target.as_deref(), lang)? {
        Ok(target) => target,
        Err(outcome) => return Ok(outcome),
    };
    let publishing = Publishing {
        args,
        target,
        there: open(target, guard(&args.root)),
        publisher: publisher(),
        lang,
    };
    if args.break_lock
        && let Err(failure) = publishing.there.unlock()
    {
        return publishing.failed(&failure);
    }
    match (&args.rollback, args.list) {
        (_, true) => publishing.list(),
        (Some(named), _) => publishing.roll_back(named.as_deref()),
        (None, false) => publishing.publish(),
    }
}

/// Who runs the program, and when, to the second.
fn publisher() -> Publisher {
    let name = whoami::username().unwrap_or_else(|_| "?".to_owned());
    let by = match whoami::hostname() {
        Ok(host) => format!("{name}@{host}"),
        Err(_) => name,
    };
    let now = Timestamp::now();
    Publisher {
        by,
        at: now.round(Unit::Second).unwrap_or(now),
    }
}

/// A site as it was read, and what is wrong with it.
struct Checked {
    tree: SourceTree,
    site: Prepared,
    diagnostics: Vec<Diagnostic>,
}

impl Checked {
    fn read(args: &PublishArgs, base_url: Option<String>) -> Checked {
        let read = SourceTree::read(&args.root);
        let options = Options {
            as_of: args.as_of,
            drafts: false,
            base_url,
        };
        let checked = check(&read.value, &options);
        let mut diagnostics = read.diagnostics;
        diagnostics.extend(checked.diagnostics);
        Checked {
            tree: read.value,
            site: checked.value,
            diagnostics,
        }
    }

    /// Prints what is wrong, as `check --strict` does, and says that nothing was published.
    fn refuse(&self, args: &PublishArgs, more: Vec<Diagnostic>, lang: Lang) -> io::Result<Outcome> {
        let all: Vec<Diagnostic> = self.diagnostics.iter().cloned().chain(more).collect();
        let faults = FaultArgs {
            strict: true,
            quiet: args.quiet,
            verbose: false,
            format: match args.format {
                Told::Text => Format::Text,
                Told::Json => Format::Json,
            },
        };
        let (shown, _) = sorted(&all, &self.tree, &faults, lang);
        print(&shown, faults.format, lang)?;
        if args.format == Told::Text {
            let why = summed(&shown, lang);
            let id = if has_failed(&shown) {
                "not-published"
            } else {
                "not-published-strict"
            };
            writeln!(anstream::stderr(), "{}", lang.say(id, &[("why", &why)]))?;
        }
        Ok(outcome_of(&all))
    }
}

impl Publishing<'_> {
    fn failed(&self, failure: &Failure) -> io::Result<Outcome> {
        failed(failure, &self.target.name, self.lang)
    }

    fn publish(&self) -> io::Result<Outcome> {
        let progress = spinner(self.args.quiet);
        let checked = Checked::read(self.args, self.target.base_url.clone());
        if !checked.diagnostics.is_empty() {
            progress.finish_and_clear();
            return checked.refuse(self.args, Vec::new(), self.lang);
        }
        let compared = self.compare(&checked);
        progress.finish_and_clear();
        let done = compared.map(|(edition, seen, change)| {
            let told = self.told(&edition, &change);
            (self.go_on(&edition, &seen, &change, told), edition, change)
        });
        let (done, edition, change) = match done {
            Ok(done) => done,
            Err(Failure::Faults(faults)) => {
                return checked.refuse(self.args, faults, self.lang);
            }
            Err(failure) => return self.failed(&failure),
        };
        match done? {
            Step::Ends(outcome) => Ok(outcome),
            Step::Failed(Failure::Faults(faults)) => checked.refuse(self.args, faults, self.lang),
            Step::Failed(failure) => self.failed(&failure),
            Step::Done(outcome, placed) => self.report(outcome, &edition, &change, &placed),
        }
    }

    /// What is to be published, what is there, and how they differ.
    fn compare<'c>(&self, checked: &'c Checked) -> Result<(Edition<'c>, Seen, Change), Failure> {
        let edition = Edition::of(&checked.site, &checked.tree, self.publisher.clone())?;
        let old = self.there.manifest()?;
        let change = Change::of(&edition, old.as_ref(), &*self.there)?;
        let seen = Seen(old.map(|old| old.sha256().to_owned()));
        Ok((edition, seen, change))
    }

    /// Says what will change.
    fn told(&self, edition: &Edition<'_>, change: &Change) -> io::Result<()> {
        if self.args.format != Told::Text || (self.args.quiet && self.args.yes) {
            return Ok(());
        }
        let mut out = anstream::stdout().lock();
        let place = described(self.target.kind, &self.target.to, self.lang);
        let said = [
            ("title", edition.site.model.config.title.as_str()),
            ("target", &self.target.name),
            ("place", &place),
        ];
        writeln!(out, "{}", self.lang.say("publish-heading", &said))?;
        if change.is_nothing() {
            return Ok(());
        }
        change::print(change, &mut out, self.lang)
    }

    /// Puts the site in place, unless there is nothing to do or it is not wanted.
    fn go_on(
        &self,
        edition: &Edition<'_>,
        seen: &Seen,
        change: &Change,
        told: io::Result<()>,
    ) -> io::Result<Step> {
        told?;
        if change.is_nothing() {
            return Ok(Step::Done("unchanged", Placed::default()));
        }
        if self.args.dry_run {
            return Ok(Step::Done("dry-run", Placed::default()));
        }
        match self.asked()? {
            Answer::Yes => {}
            Answer::No => return Ok(Step::Done("declined", Placed::default())),
            Answer::NobodyThere => return Ok(Step::Ends(Outcome::WrongUsage)),
        }
        let watch = Watch::new(self.args.quiet);
        let placed = place(&*self.there, seen, &self.publisher, || {
            self.there.put(edition, &watch)
        });
        watch.bar.finish_and_clear();
        if matches!(placed, Err(Failure::Stopped)) {
            end_by(&watch.signal);
        }
        Ok(match placed {
            Ok(placed) => Step::Done("published", placed),
            Err(failure) => Step::Failed(failure),
        })
    }

    /// Asks whether to go on, where somebody can answer.
    fn asked(&self) -> io::Result<Answer> {
        if self.args.yes {
            return Ok(Answer::Yes);
        }
        if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
            complain(self.lang, "publish-needs-yes", &[])?;
            return Ok(Answer::NobodyThere);
        }
        let mut err = anstream::stderr();
        write!(err, "{} ", self.lang.say("publish-ask", &[]))?;
        err.flush()?;
        let mut answer = String::new();
        io::stdin().read_line(&mut answer)?;
        let answer = answer.trim().to_lowercase();
        Ok(if ["j", "ja", "y", "yes"].contains(&answer.as_str()) {
            Answer::Yes
        } else {
            Answer::No
        })
    }

    /// Says what was done, and keeps a line of it.
    fn report(
        &self,
        outcome: &'static str,
        edition: &Edition<'_>,
        change: &Change,
        placed: &Placed,
    ) -> io::Result<Outcome> {
        let mut ended = Outcome::Fine;
        if outcome == "published" {
            let sources = edition.source_manifest().map(|bytes| hash(&bytes));
            ended = self.note(
                "publish",
                placed,
                &edition.manifest,
                sources.unwrap_or_default(),
            )?;
        }
        self.say(outcome, &edition.manifest, placed, Some(change))?;
        Ok(ended)
    }

    /// Keeps a line of what was done.
    fn note(
        &self,
        action: &str,
        placed: &Placed,
        manifest: &Manifest,
        sources: String,
    ) -> io::Result<Outcome> {
        let entry = Entry {
            time: self.time(),
            by: self.publisher.by.clone(),
            action: action.to_owned(),
            target: self.target.name.clone(),
            place: self.there.place(),
            release: placed.release.clone(),
            manifest: manifest.sha256().to_owned(),
            sources,
        };
        match write_journal(&self.args.root, &entry) {
            Ok(_) => Ok(Outcome::Fine),
            Err((file, error)) => {
                let said = [
                    ("file", &*file.display().to_string()),
                    ("error", &*error.to_string()),
                ];
                complain(self.lang, "publish-not-noted", &said)?;
                Ok(Outcome::NotDone)
            }
        }
    }

    fn time(&self) -> String {
        let at = self.publisher.at;
        at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    }

    fn say(
        &self,
        outcome: &'static str,
        manifest: &Manifest,
        placed: &Placed,
        change: Option<&Change>,
    ) -> io::Result<()> {
        let release = Some(placed.release.as_str()).filter(|name| !name.is_empty());
        if self.args.format == Told::Json {
            return json(&Report {
                target: &self.target.name,
                kind: self.target.kind.id(),
                place: self.there.place(),
                outcome,
                time: self.time(),
                by: &self.publisher.by,
                manifest: manifest.sha256(),
                release,
                change,
            });
        }
        if self.args.quiet {
            return Ok(());
        }
        let mut out = anstream::stdout().lock();
        let said = [
            ("target", self.target.name.as_str()),
            ("release", release.unwrap_or("none")),
            ("manifest", &manifest.sha256()[..10]),
        ];
        let sentence = self.lang.say(&format!("publish-{outcome}"), &said);
        writeln!(out, "{sentence}")?;
        for release in &placed.kept {
            let said = self.lang.say("publish-kept", &[("release", release)]);
            writeln!(out, "{said}")?;
        }
        Ok(())
    }

    /// The folder of releases that the target is.
    fn releases(&self) -> io::Result<Option<Releases>> {
        if self.target.kind != TargetKind::Folder {
            complain(
                self.lang,
                "publish-no-releases",
                &[("target", &self.target.name)],
            )?;
            return Ok(None);
        }
        let folder = self.args.root.join(&self.target.to);
        let guard = guard(&self.args.root);
        Ok(Some(Releases::of(self.target, folder, guard)))
    }

    fn list(&self) -> io::Result<Outcome> {
        let Some(releases) = self.releases()? else {
            return Ok(Outcome::WrongUsage);
        };
        let list = match releases.list() {
            Ok(list) => list,
            Err(failure) => return self.failed(&failure),
        };
        if self.args.format == Told::Json {
            json(&list)?;
            return Ok(Outcome::Fine);
        }
        let mut out = anstream::stdout().lock();
        if list.is_empty() {
            let said = [("target", self.target.name.as_str())];
            writeln!(out, "{}", self.lang.say("publish-list-empty", &said))?;
        }
        for release in list {
            let said = [
                ("name", release.name.as_str()),
                ("pages", &release.pages.to_string()),
                ("current", if release.is_current { "yes" } else { "no" }),
            ];
            writeln!(out, "{}", self.lang.say("publish-release", &said))?;
        }
        Ok(Outcome::Fine)
    }

    fn roll_back(&self, named: Option<&str>) -> io::Result<Outcome> {
        let Some(releases) = self.releases()? else {
            return Ok(Outcome::WrongUsage);
        };
        let found = releases.earlier(named).and_then(|release| {
            let seen = self.there.manifest()?.map(|now| now.sha256().to_owned());
            Ok((releases.manifest_of(&release.name)?, release, Seen(seen)))
        });
        let (manifest, release, seen) = match found {
            Ok(found) => found,
            Err(failure) => return self.failed(&failure),
        };
        let placed = Placed {
            release: release.name.clone(),
            ..Placed::default()
        };
        if self.args.format == Told::Text && !self.args.quiet {
            let pages = release.pages.to_string();
            let said = [
                ("target", self.target.name.as_str()),
                ("release", &release.name),
                ("pages", &pages),
            ];
            let mut out = anstream::stdout();
            writeln!(out, "{}", self.lang.say("publish-rollback-heading", &said))?;
        }
        if self.args.dry_run {
            self.say("dry-run", &manifest, &placed, None)?;
            return Ok(Outcome::Fine);
        }
        match self.asked()? {
            Answer::Yes => {}
            Answer::No => {
                self.say("declined", &manifest, &placed, None)?;
                return Ok(Outcome::Fine);
            }
            Answer::NobodyThere => return Ok(Outcome::WrongUsage),
        }
        let switched = place(&*self.there, &seen, &self.publisher, || {
            releases.switch(&release.name)
        });
        if let Err(failure) = switched {
            return self.failed(&failure);
        }
        let ended = self.note("rollback", &placed, &manifest, String::new())?;
        self.say("rolled-back", &manifest, &placed, None)?;
        Ok(ended)
    }
}

/// What came of going on.
enum Step {
    /// It is over, and why was said.
    Ends(Outcome),
    Failed(Failure),
    Done(&'static str, Placed),
}

/// What was answered.
enum Answer {
    Yes,
    No,
    NobodyThere,
}

/// Shows how far a publication is, and ends it where the program is asked to.
struct Watch {
    bar: ProgressBar,
    signal: Arc<AtomicUsize>,
}

impl Watch {
    fn new(quiet: bool) -> Watch {
        let bar = ProgressBar::new(0);
        if quiet || !io::stderr().is_terminal() {
            bar.set_draw_target(ProgressDrawTarget::hidden());
        }
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len}") {
            bar.set_style(style);
        }
        Watch {
            bar,
            signal: signal(),
        }
    }
}

impl Watcher for Watch {
    fn step(&self, done: usize, all: usize) {
        self.bar.set_length(all as u64);
        self.bar.set_position(done as u64);
    }

    fn is_stopped(&self) -> bool {
        self.signal.load(Ordering::Relaxed) != 0
    }
}

/// Prints a value for other programs.
pub(super) fn json(value: &impl Serialize) -> io::Result<()> {
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, value)?;
    writeln!(out)
}
