//! What all that is done to a target needs: the question, the line that is kept, and what is said.

use std::cell::OnceCell;
use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

use serde::Serialize;

use super::args::{PublishArgs, Told};
use crate::cli::ask::{Answer, ask};
use crate::cli::outcome::{Outcome, complain};
use crate::cli::target;
use crate::config::Target;
use crate::publish::{
    Change, Destination, Entry, Failure, Manifest, Placed, Publisher, write_journal,
};
use crate::show::Lang;

/// What all that is done to a target needs.
pub(super) struct Publishing<'a> {
    pub(super) args: &'a PublishArgs,
    pub(super) target: &'a Target,
    pub(super) there: Box<dyn Destination>,
    pub(super) publisher: Publisher,
    pub(super) lang: Lang,
    /// The signal that has asked it to end.
    pub(super) ended: OnceCell<Arc<AtomicUsize>>,
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

impl Publishing<'_> {
    pub(super) fn failed(&self, failure: &Failure) -> io::Result<Outcome> {
        target::failed(failure, &self.target.name, self.lang)
    }

    /// Asks whether to go on, unless that was said beforehand.
    pub(super) fn asked(&self) -> io::Result<Answer> {
        if self.args.yes {
            return Ok(Answer::Yes);
        }
        let answer = ask("publish-ask", self.lang)?;
        if matches!(answer, Answer::NobodyThere) {
            complain(self.lang, "publish-needs-yes", &[])?;
        }
        Ok(answer)
    }

    /// Keeps a line of what was done.
    pub(super) fn note(
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
        match write_journal(&self.args.root.root, &entry) {
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

    pub(super) fn say(
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
        for kept in &placed.kept {
            let said = [
                ("release", kept.release.as_str()),
                ("error", kept.refused.as_deref().unwrap_or("none")),
            ];
            writeln!(out, "{}", self.lang.say("publish-kept", &said))?;
        }
        Ok(())
    }
}

/// Prints a value for other programs.
pub(crate) fn json(value: &impl Serialize) -> io::Result<()> {
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, value)?;
    writeln!(out)
}
