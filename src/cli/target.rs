//! Which of a site's targets is meant, and why nothing could be done with it.

use std::io::{self, Write};
use std::path::Path;

use super::build::refuse;
use super::outcome::{Outcome, complain};
use crate::build::has_errors;
use crate::config::{self, Config, Target, TargetKind};
use crate::diagnostic::nearest;
use crate::path::SourcePath;
use crate::publish::{Destination, Failure, Guard, open};
use crate::show::Lang;
use crate::source::SourceTree;

/// What a site says of itself, where that is without errors.
pub(super) fn settings(root: &Path) -> Option<Config> {
    let file = SourcePath::new(config::FILE);
    let loaded = Config::load(&SourceTree::one(root, file));
    (!has_errors(&loaded.diagnostics)).then_some(loaded.value)
}

/// The target of a name; where none is named, the only one or the one called `default`. Says why
/// where there is none.
pub(super) fn choose<'c>(
    targets: &'c [Target],
    named: Option<&str>,
    lang: Lang,
) -> io::Result<Result<&'c Target, Outcome>> {
    let find = |name: &str| targets.iter().find(|target| target.name == name);
    let chosen = match (named, targets) {
        (Some(name), _) => find(name),
        (None, [only]) => Some(only),
        (None, _) => find("default"),
    };
    if let Some(target) = chosen {
        return Ok(Ok(target));
    }
    let names: Vec<&str> = targets.iter().map(|target| target.name.as_str()).collect();
    match named {
        _ if names.is_empty() => complain(lang, "target-none", &[])?,
        Some(name) => complain(lang, "target-unknown", &[("name", name)])?,
        None => complain(lang, "target-several", &[])?,
    }
    let meant = named.and_then(|name| nearest(name, names.iter().copied()));
    let hint = match meant {
        _ if names.is_empty() => lang.say("target-none-hint", &[]),
        Some(meant) => lang.say("did-you-mean", &[("suggestion", &meant)]),
        None => lang.say("targets-are", &[("names", &names.join(", "))]),
    };
    writeln!(anstream::stderr(), "{hint}")?;
    Ok(Err(Outcome::WrongUsage))
}

/// What must never be published over.
pub(super) fn guard(root: &Path) -> Guard {
    Guard {
        root: root.to_owned(),
        home: std::env::home_dir(),
    }
}

/// Opens a target.
pub(super) fn opened(target: &Target, root: &Path) -> Result<Box<dyn Destination>, Failure> {
    open(target, guard(root), &|name| std::env::var(name).ok())
}

/// What a target is, in words: «mappen /srv/planer».
pub(super) fn described(kind: TargetKind, place: &str, lang: Lang) -> String {
    lang.say("target-place", &[("kind", kind.id()), ("place", place)])
}

/// Says why nothing was done.
pub(super) fn failed(failure: &Failure, place: &str, lang: Lang) -> io::Result<Outcome> {
    let (id, arguments): (&str, Vec<(&str, String)>) = match failure {
        // Whoever calls prints them as faults.
        Failure::Faults(_) => return Ok(Outcome::Faults),
        Failure::Refused(refusal) => return refuse(refusal, "publish", lang),
        Failure::Io(place, error) => (
            "publish-failed",
            vec![("place", place.clone()), ("error", error.clone())],
        ),
        Failure::Service {
            place,
            trouble,
            said,
        } => (
            "publish-service",
            vec![
                ("place", place.clone()),
                ("trouble", trouble.id().to_owned()),
                ("said", said.clone()),
            ],
        ),
        Failure::Locked(holder) => (
            "publish-locked",
            vec![("by", holder.by.clone()), ("since", holder.since.clone())],
        ),
        Failure::ContentChanged(file) => ("publish-content-changed", vec![("file", file.clone())]),
        Failure::TargetChanged => ("publish-target-changed", Vec::new()),
        Failure::LockLost => ("publish-lock-lost", Vec::new()),
        Failure::TooManyDeletes { gone, most } => (
            "publish-too-many-deletes",
            vec![("gone", gone.to_string()), ("most", most.to_string())],
        ),
        Failure::NoRelease(name) => ("publish-no-release", vec![("name", name.clone())]),
        Failure::AlreadyShown(name) => ("publish-already-shown", vec![("name", name.clone())]),
        Failure::NothingEarlier => ("publish-nothing-earlier", Vec::new()),
        Failure::Broken(file) => ("publish-broken", vec![("file", file.clone())]),
        Failure::NoSite(place) => ("publish-no-site", vec![("place", place.clone())]),
        Failure::NotOurs(file) => ("publish-not-ours", vec![("file", file.clone())]),
        Failure::BrokenOff => ("publish-broken-off", Vec::new()),
        Failure::WrongTarget(wrong) => (
            "publish-wrong-target",
            vec![("wrong", wrong.id().to_owned())],
        ),
        Failure::NotBuiltIn(kind) => ("publish-not-built-in", vec![("kind", kind.id().to_owned())]),
        Failure::NoCredentials(names) => {
            ("publish-no-credentials", vec![("names", names.join(", "))])
        }
        Failure::Stopped => ("publish-stopped", Vec::new()),
    };
    let mut given: Vec<(&str, &str)> = arguments
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    given.push(("target", place));
    complain(lang, id, &given)?;
    Ok(match failure {
        Failure::NoRelease(_)
        | Failure::AlreadyShown(_)
        | Failure::NotBuiltIn(_)
        | Failure::NoCredentials(_)
        | Failure::WrongTarget(_) => Outcome::WrongUsage,
        _ => Outcome::NotDone,
    })
}
