//! `planverk verify`: whether what is in a zip, a folder or a target is what was published.

use std::io::{self, Write};
use std::path::Path;

use clap::Args;
use serde::Serialize;

use super::args::RootArgs;
use super::outcome::{Outcome, complain};
use super::publish::{Told, json};
use super::target::{choose, failed, opened, settings};
use crate::publish::{Failure, Verified, last_of, verify_folder, verify_zip};
use crate::show::Lang;

/// What `verify` takes.
#[derive(Debug, Args)]
pub struct VerifyArgs {
    what: Option<String>,
    #[command(flatten)]
    root: RootArgs,
    #[arg(short, long)]
    quiet: bool,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Told::Text, env = "PLANVERK_FORMAT")]
    format: Told,
}

/// What was found, for other programs. The keys stay as they are.
#[derive(Debug, Serialize)]
struct Report<'r> {
    place: &'r str,
    /// Whether all is as it was published.
    is_whole: bool,
    /// Whether the manifest is the one that the site published last; null where that is not known.
    is_latest: Option<bool>,
    #[serde(flatten)]
    verified: &'r Verified,
}

/// Runs the command.
pub(super) fn run(args: &VerifyArgs, lang: Lang) -> io::Result<Outcome> {
    let targets = settings(&args.root.root).map(|config| config.publish);
    let targets = targets.unwrap_or_default();
    let named = args.what.as_deref();
    let is_target = |name: &str| targets.iter().any(|target| target.name == name);
    let on_disk = named.filter(|name| !is_target(name) && Path::new(name).exists());
    let (place, found, latest) = match on_disk {
        Some(path) => (path.to_owned(), at(Path::new(path)), None),
        None if named.is_some_and(|name| !is_target(name)) => {
            let name = named.unwrap_or_default();
            complain(lang, "verify-unknown", &[("name", name)])?;
            return Ok(Outcome::WrongUsage);
        }
        None => {
            let target = match choose(&targets, named, lang)? {
                Ok(target) => target,
                Err(outcome) => return Ok(outcome),
            };
            let found = opened(target, &args.root.root).and_then(|there| there.verify());
            let latest = last_of(&args.root.root, &target.name);
            (target.name.clone(), found, latest)
        }
    };
    match found {
        Ok(verified) => tell(args, &place, &verified, latest, lang),
        Err(failure) => failed(&failure, &place, lang),
    }
}

/// What lies at a path: a zip, a folder with a site, or one with releases.
fn at(path: &Path) -> Result<Verified, Failure> {
    if path.is_file() {
        return verify_zip(path);
    }
    let current = path.join("current");
    if current.is_dir() && path.join("releases").is_dir() {
        verify_folder(&current)
    } else {
        verify_folder(path)
    }
}

fn tell(
    args: &VerifyArgs,
    place: &str,
    verified: &Verified,
    latest: Option<String>,
    lang: Lang,
) -> io::Result<Outcome> {
    let is_latest = latest.map(|latest| latest == verified.manifest);
    let is_fine = verified.is_whole() && is_latest != Some(false);
    if args.format == Told::Json {
        json(&Report {
            place,
            is_whole: verified.is_whole(),
            is_latest,
            verified,
        })?;
    } else {
        text(args.quiet, place, verified, lang)?;
        if is_latest == Some(false) {
            complain(lang, "verify-not-latest", &[("place", place)])?;
        }
    }
    Ok(if is_fine {
        Outcome::Fine
    } else {
        Outcome::Faults
    })
}

fn text(quiet: bool, place: &str, verified: &Verified, lang: Lang) -> io::Result<()> {
    let files = verified.files.to_string();
    let said = [
        ("place", place),
        ("files", &files),
        ("manifest", &verified.manifest),
    ];
    if verified.is_whole() {
        if quiet {
            return Ok(());
        }
        return writeln!(anstream::stdout(), "{}", lang.say("verify-whole", &said));
    }
    complain(lang, "verify-not-whole", &said)?;
    let mut err = anstream::stderr().lock();
    let lists = [
        ("verify-missing", &verified.missing),
        ("verify-changed", &verified.changed),
        ("verify-extra", &verified.extra),
    ];
    for (id, path) in lists
        .iter()
        .flat_map(|(id, paths)| paths.iter().map(move |path| (id, path)))
    {
        writeln!(err, "  {}", lang.say(id, &[("file", path)]))?;
    }
    Ok(())
}
