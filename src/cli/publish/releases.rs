//! The releases that a folder has: listed, and gone back to.

use std::io::{self, Write};

use super::args::Told;
use super::place::{Publishing, json};
use crate::cli::ask::Answer;
use crate::cli::outcome::{Outcome, complain};
use crate::cli::target::guard;
use crate::config::TargetKind;
use crate::publish::{Placed, Release, Releases, Seen, place};

impl Publishing<'_> {
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
        let folder = self.args.root.root.join(&self.target.to);
        let guard = guard(&self.args.root.root);
        Ok(Some(Releases::of(self.target, folder, guard)))
    }

    pub(super) fn list(&self) -> io::Result<Outcome> {
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
                ("state", state(&release)),
            ];
            writeln!(out, "{}", self.lang.say("publish-release", &said))?;
        }
        Ok(Outcome::Fine)
    }

    pub(super) fn roll_back(&self, named: Option<&str>) -> io::Result<Outcome> {
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

/// The word by which the sentence chooses.
fn state(release: &Release) -> &'static str {
    match release {
        Release { manifest: None, .. } => "broken",
        one if one.is_withdrawn => "withdrawn",
        _ => "whole",
    }
}
