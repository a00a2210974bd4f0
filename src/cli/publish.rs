//! `planverk publish`: says what will change where the site is read, asks, and puts it in place.

mod args;
mod checked;
mod place;
mod releases;
mod watch;

pub use args::PublishArgs;
pub(super) use args::Told;
pub(super) use place::json;

use std::cell::OnceCell;
use std::io::{self, Write};

use jiff::{Timestamp, Unit};

use super::ask::Answer;
use super::build::{end_by, spinner};
use super::change;
use super::outcome::{Outcome, complain};
use super::target::{choose, described, failed, opened, settings};
use crate::output::hash;
use crate::publish::{Change, Edition, Failure, Placed, Publisher, Seen};
use crate::show::Lang;
use checked::Checked;
use place::Publishing;
use watch::Watch;

/// Runs the command.
pub(super) fn run(args: &PublishArgs, lang: Lang) -> io::Result<Outcome> {
    if !args.root.root.is_dir() {
        let folder = args.root.root.display().to_string();
        complain(lang, "no-folder", &[("folder", &folder)])?;
        return Ok(Outcome::NotDone);
    }
    // Where the settings have faults, the whole site is checked, so that all are told of.
    let Some(config) = settings(&args.root.root) else {
        let checked = Checked::read(args, None);
        return checked.refuse(args, Vec::new(), lang);
    };
    let mut target = match choose(&config.publish, args.target.as_deref(), lang)? {
        Ok(target) => target.clone(),
        Err(outcome) => return Ok(outcome),
    };
    target.max_deletes = args.max_deletes.unwrap_or(target.max_deletes);
    let there = match opened(&target, &args.root.root) {
        Ok(there) => there,
        Err(failure) => return failed(&failure, &target.name, lang),
    };
    let publishing = Publishing {
        args,
        target: &target,
        there,
        publisher: publisher(),
        lang,
        ended: OnceCell::new(),
    };
    let outcome = publishing.run();
    // What is still connected to a server is let go of first.
    let Publishing { ended, .. } = publishing;
    if let Some(signal) = ended.into_inner() {
        end_by(&signal);
    }
    outcome
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

impl Publishing<'_> {
    fn run(&self) -> io::Result<Outcome> {
        if self.args.break_lock
            && let Err(failure) = self.there.unlock()
        {
            return self.failed(&failure);
        }
        match (&self.args.rollback, self.args.list) {
            (_, true) => self.list(),
            (Some(named), _) => self.roll_back(named.as_deref()),
            (None, false) => self.publish(),
        }
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
            Step::Failed { failure, is_half } => self.not_put(&checked, failure, is_half),
            Step::Done(outcome, placed) => self.report(outcome, &edition, &change, &placed),
        }
    }

    /// What is to be published, what is there, and how they differ.
    fn compare<'c>(&self, checked: &'c Checked) -> Result<(Edition<'c>, Seen, Change), Failure> {
        let edition = Edition::of(&checked.site, &checked.tree, self.publisher.clone())?;
        let old = self.there.manifest()?;
        let change = Change::of(&edition, old.as_ref(), &*self.there)?;
        self.there.may_put(&edition)?;
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
        let placed = crate::publish::place(&*self.there, seen, &self.publisher, || {
            self.there.put(edition, &watch)
        });
        watch.bar.finish_and_clear();
        let failure = match placed {
            Ok(placed) => return Ok(Step::Done("published", placed)),
            Err(failure) => failure,
        };
        let is_half = self.target.kind.is_store() && watch.has_begun();
        if matches!(failure, Failure::Stopped) {
            let _ = self.ended.set(watch.signal);
        }
        Ok(Step::Failed { failure, is_half })
    }

    /// Says why the site was not put in place, and what is to be done where it was begun.
    fn not_put(&self, checked: &Checked, failure: Failure, is_half: bool) -> io::Result<Outcome> {
        let outcome = match failure {
            Failure::Faults(faults) => checked.refuse(self.args, faults, self.lang)?,
            // Whoever stops it knows.
            Failure::Stopped => Outcome::NotDone,
            failure => self.failed(&failure)?,
        };
        if is_half {
            writeln!(anstream::stderr(), "{}", self.lang.say("publish-half", &[]))?;
        }
        Ok(outcome)
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
}

/// What came of going on.
enum Step {
    /// It is over, and why was said.
    Ends(Outcome),
    /// It could not be put in place, or was begun and not ended.
    Failed {
        failure: Failure,
        is_half: bool,
    },
    Done(&'static str, Placed),
}
